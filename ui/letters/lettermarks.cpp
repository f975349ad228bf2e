// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/lettermarks.h>
#include <ui/wording/wording.h>

#include <QGuiApplication>
#include <QPalette>
#include <QTextDocument>

namespace gehoor {
namespace {

struct Marks final : QTextBlockUserData
{
    explicit Marks(QList<TextMark> list) : marks(std::move(list)) {}
    QList<TextMark> marks;
};

/// A background that is seen on light and dark paper, and dots under it for who sees no colours.
QTextCharFormat fieldFormat()
{
    constexpr float share = 0.16F;
    const QPalette palette = QGuiApplication::palette();
    QColor background = palette.color(QPalette::Link);
    background.setAlphaF(share);
    QTextCharFormat format;
    format.setBackground(background);
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(palette.color(QPalette::Link));
    return format;
}

} // namespace

LetterMarks::LetterMarks(QTextDocument &document) : QSyntaxHighlighter(&document) {}

void LetterMarks::setFields(const QList<FieldValue> &values)
{
    m_fields = values;
    rehighlight();
}

QString LetterMarks::told(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const auto *data = static_cast<const Marks *>(block.userData());
    if (!data)
        return {};
    const int offset = position - block.position();
    for (const TextMark &mark : data->marks) {
        if (offset >= mark.offset && offset < mark.offset + mark.length)
            return mark.told;
    }
    return {};
}

void LetterMarks::highlightBlock(const QString &text)
{
    QList<TextMark> marks;
    for (const FieldPlace &place : fieldPlaces(text, m_fields)) {
        const TextMark mark{int(place.offset), int(place.length),
                            tr("Filled in: %1").arg(wording(place.field))};
        setFormat(mark.offset, mark.length, fieldFormat());
        marks.append(mark);
    }
    setCurrentBlockUserData(new Marks(marks));
}

} // namespace gehoor
