// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/triage/splithints.h>

#include <QFile>
#include <QList>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Words any one of which may stand here; none: the gap "...".
using Element = QStringList;
using Cue = QList<Element>;
constexpr qsizetype longestGap = 3;

struct Cues
{
    QList<Cue> own;
    QList<Cue> other;
    QList<Cue> mention;
};

struct Token
{
    QString word; ///< lower case
    qsizetype begin;
    qsizetype end;
};
using Sentence = QList<Token>;

/// Tokens [begin, end) of one sentence.
struct Found
{
    qsizetype sentence;
    qsizetype begin;
    qsizetype end;
};

Cue cueFrom(const QString &line)
{
    Cue cue;
    for (const QString &part : line.split(u' ', Qt::SkipEmptyParts))
        cue.append(part == u"..."_s ? Element() : part.split(u'/'));
    return cue;
}

void readCues(const QString &name, Cues &cues)
{
    QFile file(name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<Cue> *section = &cues.own;
    const QStringList lines = QString::fromUtf8(opened ? file.readAll() : QByteArray()).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        if (line == u"[own]"_s)
            section = &cues.own;
        else if (line == u"[other]"_s)
            section = &cues.other;
        else if (line == u"[mention]"_s)
            section = &cues.mention;
        else
            section->append(cueFrom(line));
    }
}

const Cues &ourCues()
{
    static const Cues cues = [] {
        Cues read;
        readCues(u":/triage/splitcues.nl.txt"_s, read);
        readCues(u":/triage/splitcues.en.txt"_s, read);
        return read;
    }();
    return cues;
}

bool endsSentence(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'\n')
        return at + 1 < text.size() && text.at(at + 1) == u'\n';
    const bool stop = c == u'.' || c == u'!' || c == u'?' || c == u';';
    return stop && (at + 1 == text.size() || text.at(at + 1).isSpace());
}

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> sentences{{}};
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord =
            i < text.size() &&
            (text.at(i).isLetterOrNumber() ||
             (begin >= 0 && text.at(i) == u'-' && i + 1 < text.size() && text.at(i + 1).isLetter()));
        if (inWord && begin < 0)
            begin = i;
        if (!inWord && begin >= 0) {
            sentences.last().append({text.mid(begin, i - begin).toLower(), begin, i});
            begin = -1;
        }
        if (i < text.size() && endsSentence(text, i) && !sentences.last().isEmpty())
            sentences.append(Sentence());
    }
    return sentences;
}

/// Where the rest of a cue, from its element on, ends when it begins at this token; -1 when it does not.
qsizetype endOf(const Cue &cue, qsizetype element, const Sentence &sentence, qsizetype at)
{
    if (element == cue.size())
        return at;
    if (cue.at(element).isEmpty()) {
        for (qsizetype skipped = 0; skipped <= longestGap && at + skipped <= sentence.size(); ++skipped) {
            if (const auto end = endOf(cue, element + 1, sentence, at + skipped); end >= 0)
                return end;
        }
        return -1;
    }
    if (at >= sentence.size() || !cue.at(element).contains(sentence.at(at).word))
        return -1;
    return endOf(cue, element + 1, sentence, at + 1);
}

QList<Found> finds(const QList<Cue> &cues, const QList<Sentence> &sentences)
{
    QSet<QString> beginnings;
    for (const Cue &cue : cues)
        beginnings.unite(QSet<QString>(cue.first().begin(), cue.first().end()));
    QList<Found> found;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const Sentence &sentence = sentences.at(i);
        for (qsizetype at = 0; at < sentence.size(); ++at) {
            if (!beginnings.contains(sentence.at(at).word))
                continue;
            for (const Cue &cue : cues) {
                if (const auto end = endOf(cue, 0, sentence, at); end >= 0) {
                    found.append({i, at, end});
                    break;
                }
            }
        }
    }
    return found;
}

/// Whether the two are told beside each other, not one within what is told of the other.
bool standApart(const Found &one, const Found &two, const QList<Sentence> &sentences)
{
    if (one.sentence != two.sentence)
        return true;
    const Found &first = one.begin < two.begin ? one : two;
    const Found &second = one.begin < two.begin ? two : one;
    static const QSet<QString> joining{u"en"_s,        u"maar"_s, u"ook"_s, u"bovendien"_s,
                                       u"daarnaast"_s, u"and"_s,  u"but"_s, u"besides"_s};
    const Sentence &sentence = sentences.at(one.sentence);
    for (qsizetype at = first.end; at < second.begin; ++at) {
        if (joining.contains(sentence.at(at).word))
            return true;
    }
    return false;
}

QString words(const QString &text, const Sentence &sentence, qsizetype begin, qsizetype end)
{
    const auto from = sentence.at(begin).begin;
    return text.mid(from, sentence.at(end - 1).end - from);
}

/// The sentence with the sign that ends it.
QString whole(const QString &text, const Sentence &sentence)
{
    qsizetype end = sentence.last().end;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return text.mid(sentence.first().begin, end - sentence.first().begin);
}

} // namespace

std::optional<SplitHint> splitHint(const QString &complaint)
{
    const QString text = complaint.left(mostHintedText);
    const QList<Sentence> sentences = sentencesOf(text);
    const QList<Found> own = finds(ourCues().own, sentences);
    if (own.isEmpty())
        return std::nullopt;
    const QList<Found> mentions = finds(ourCues().mention, sentences);
    for (const Found &other : finds(ourCues().other, sentences)) {
        const bool mentioned = std::any_of(mentions.begin(), mentions.end(), [&](const Found &mention) {
            return mention.sentence == other.sentence && mention.begin < other.begin;
        });
        const auto apart = std::find_if(own.begin(), own.end(),
                                        [&](const Found &one) { return standApart(one, other, sentences); });
        if (mentioned || apart == own.end())
            continue;
        const Sentence &told = sentences.at(apart->sentence);
        return SplitHint{.own = words(text, told, apart->begin, apart->end),
                         .other = words(text, sentences.at(other.sentence), other.begin, other.end),
                         .ownSentence = whole(text, told)};
    }
    return std::nullopt;
}

} // namespace gehoor
