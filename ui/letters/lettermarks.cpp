// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/readability.h>
#include <ui/letters/lettermarks.h>
#include <ui/letters/spellcheck.h>
#include <ui/wording/fieldmeanings.h>

#include <QGuiApplication>
#include <QPalette>
#include <QTextDocument>

#include <algorithm>

namespace gehoor {
namespace {

struct Marks final : QTextBlockUserData
{
    QList<TextMark> marks;
    bool waiting = false; ///< for words that are not judged yet
};

const Marks *marksOf(const QTextBlock &block)
{
    return static_cast<const Marks *>(block.userData());
}

QTextCharFormat underlined(QTextCharFormat::UnderlineStyle style, const QColor &colour)
{
    QTextCharFormat format;
    format.setUnderlineStyle(style);
    format.setUnderlineColor(colour);
    return format;
}

/// Each kind has a line of its own, so that nobody needs to tell colours apart.
QTextCharFormat formatOf(MarkKind kind)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    switch (kind) {
    case MarkKind::Field:
        break;
    case MarkKind::LongSentence:
        return underlined(QTextCharFormat::DashUnderline, quiet);
    case MarkKind::HardWord:
        return underlined(QTextCharFormat::SingleUnderline, quiet);
    case MarkKind::Misspelled:
        return underlined(QTextCharFormat::WaveUnderline, Qt::red);
    }
    constexpr float share = 0.16F;
    QColor background = palette.color(QPalette::Link);
    QTextCharFormat format = underlined(QTextCharFormat::DotLine, background);
    background.setAlphaF(share);
    format.setBackground(background);
    return format;
}

bool overlaps(const TextMark &mark, const TextPlace &place)
{
    return mark.offset < place.offset + place.length && place.offset < mark.offset + mark.length;
}

} // namespace

LetterMarks::LetterMarks(QTextDocument &document) : QSyntaxHighlighter(&document) {}

void LetterMarks::mark(Language language, const QList<FieldValue> &values)
{
    m_language = language;
    m_fields = values;
    rehighlight();
}

void LetterMarks::setSpelling(SpellCheck &spelling)
{
    if (m_spelling)
        return;
    m_spelling = &spelling;
    connect(m_spelling, &SpellCheck::judged, this, &LetterMarks::rehighlightWaiting);
    rehighlight();
}

std::optional<TextMark> LetterMarks::at(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    std::optional<TextMark> found;
    const Marks *data = marksOf(block);
    const int offset = position - block.position();
    for (const TextMark &mark : data ? data->marks : QList<TextMark>()) {
        if (offset >= mark.offset && offset < mark.offset + mark.length &&
            (!found || mark.kind > found->kind))
            found = mark;
    }
    return found;
}

QList<TextMark> LetterMarks::notes() const
{
    QList<TextMark> notes;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const Marks *data = marksOf(block);
        for (TextMark mark : data ? data->marks : QList<TextMark>()) {
            mark.offset += block.position();
            if (mark.kind != MarkKind::Field)
                notes.append(mark);
        }
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const TextMark &one, const TextMark &other) { return one.offset < other.offset; });
    return notes;
}

QList<TextMark> LetterMarks::hintsIn(const QString &text) const
{
    QList<TextMark> hints;
    QString lines = text;
    lines.replace(QChar::LineSeparator, u'\n');
    for (const LongSentence &sentence : longSentences(lines))
        hints.append({MarkKind::LongSentence, int(sentence.place.offset), int(sentence.place.length),
                      tr("Long sentence, %n words. Can it be two?", nullptr, sentence.words)});
    for (const HardWord &word : hardWords(lines, m_language))
        hints.append({MarkKind::HardWord, int(word.place.offset), int(word.place.length),
                      tr("Hard word: “%1”. Plainer: %2")
                          .arg(lines.mid(word.place.offset, word.place.length).simplified(), word.plainer)});
    return hints;
}

void LetterMarks::highlightBlock(const QString &text)
{
    auto *data = new Marks;
    setCurrentBlockUserData(data);
    QList<TextMark> fields;
    for (const FieldPlace &place : fieldPlaces(text, m_fields))
        fields.append({MarkKind::Field, int(place.offset), int(place.length),
                       tr("Filled in: %1").arg(fieldMeaning(letterFieldKeys.key(place.field)))});
    data->marks = hintsIn(text) + fields;
    for (const TextPlace &place : m_spelling ? spelledWords(text) : QList<TextPlace>()) {
        if (std::any_of(fields.begin(), fields.end(),
                        [&](const TextMark &field) { return overlaps(field, place); }))
            continue;
        const QString word = text.mid(place.offset, place.length);
        const auto right = m_spelling->isRight(word);
        data->waiting = data->waiting || !right;
        if (right == false)
            data->marks.append(
                {MarkKind::Misspelled, int(place.offset), int(place.length), tr("Spelling: “%1”").arg(word)});
    }
    for (const TextMark &mark : std::as_const(data->marks))
        setFormat(mark.offset, mark.length, formatOf(mark.kind));
}

void LetterMarks::rehighlightWaiting()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (const Marks *data = marksOf(block); data && data->waiting)
            rehighlightBlock(block);
    }
}

} // namespace gehoor
