// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/numbermatcher.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype nationalDigits = 9; ///< of a Dutch number, without the zero in front
constexpr qsizetype fewestDigits = 6;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const Word &word : wordsOf(text.left(200))) {
        if (word.number)
            digits += word.key;
    }
    return digits;
}

/// What stays the same: the last nine digits, or a short number without the zero in front.
QString lastingDigits(const QString &digits)
{
    if (digits.size() > nationalDigits)
        return digits.right(nationalDigits);
    return digits.startsWith(u'0') ? digits.mid(1) : digits;
}

/// Whether two runs of digits can belong to one number.
bool goesOn(const Word &word)
{
    return word.number && (word.gap & (Gaps(Gap::Apostrophe) | Gap::At | Gap::Comma | Gap::Other)) == Gaps();
}

bool isAt(const QString &key)
{
    static const QSet<QString> spelled{u"at"_s, u"apenstaartje"_s, u"apestaartje"_s, u"apenstaart"_s};
    return spelled.contains(key);
}

bool isSpelledMark(const QString &key)
{
    static const QSet<QString> spelled{u"punt"_s,       u"dot"_s,         u"point"_s, u"streepje"_s,
                                       u"underscore"_s, u"koppelteken"_s, u"dash"_s,  u"liggend"_s};
    return spelled.contains(key);
}

/// A mail address without its marks: "yaramulder@voorbeeldnl".
QString bareMail(const QString &text)
{
    QString bare;
    for (const Word &word : wordsOf(text.left(400))) {
        if (word.gap.testFlag(Gap::At))
            bare += u'@';
        if (!isSpelledMark(word.key))
            bare += word.key;
    }
    return bare;
}

} // namespace

bool NumberMatcher::isPhone(const QString &text)
{
    return digitsOf(text).size() >= fewestDigits;
}

void NumberMatcher::addPhone(int source, const QString &text)
{
    m_phones[lastingDigits(digitsOf(text))].append(source);
}

bool NumberMatcher::isMail(const QString &text)
{
    const qsizetype at = bareMail(text).indexOf(u'@');
    return at > 0 && at + 1 < bareMail(text).size();
}

void NumberMatcher::addMail(int source, const QString &text)
{
    const QString bare = bareMail(text);
    m_mailByFirst[bare.at(0)].append({source, bare});
}

void NumberMatcher::findPhone(const QList<Word> &words, qsizetype begin, qsizetype end,
                              QList<Match> &found) const
{
    // Every number that ends in one word and begins in it or in one before it.
    QString digits;
    for (qsizetype from = end - 1; from >= begin && digits.size() <= nationalDigits + 5; --from) {
        digits.prepend(words[from].key);
        if (digits.size() < fewestDigits - 1)
            continue;
        for (const QString &lasting : {digits, lastingDigits(digits)}) {
            const QString front = digits.chopped(lasting.size());
            static const QSet<QString> fronts{QString(), u"0"_s, u"31"_s, u"0031"_s, u"310"_s, u"00310"_s};
            const auto known = m_phones.constFind(lasting);
            const bool dialled = fronts.contains(front) || words[from].gap.testFlag(Gap::Bracket) ||
                                 digits.startsWith(u"00"_s);
            if (known == m_phones.cend() || !dialled)
                continue;
            for (const int source : *known)
                found.append({source, from, end, Severity::Protected, true});
        }
    }
}

void NumberMatcher::findMail(const QList<Word> &words, qsizetype begin, QList<Match> &found) const
{
    const auto candidates = m_mailByFirst.constFind(words[begin].key.at(0));
    if (candidates == m_mailByFirst.cend())
        return;
    for (const Known &known : *candidates) {
        QString seen;
        for (qsizetype i = begin; i < words.size() && seen.size() < known.text.size(); ++i) {
            const Word &word = words[i];
            if (i > begin && (word.gap.testFlag(Gap::At) || isAt(word.key)))
                seen += u'@';
            if (!isSpelledMark(word.key) && !(i > begin && isAt(word.key)))
                seen += word.key;
            if (!known.text.startsWith(seen))
                break;
            if (seen == known.text)
                found.append({known.source, begin, i + 1, Severity::Protected, true});
        }
    }
}

QList<Match> NumberMatcher::find(const QList<Word> &words) const
{
    QList<Match> found;
    qsizetype run = 0; // where the digits that may belong together begin
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].number || i == 0 || !goesOn(words[i]) || !words[i - 1].number)
            run = i;
        if (words[i].number && !m_phones.isEmpty())
            findPhone(words, run, i + 1, found);
        findMail(words, i, found);
    }
    return found;
}

} // namespace gehoor
