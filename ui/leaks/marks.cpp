// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/theme.h>
#include <ui/leaks/marks.h>

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int ofLeak = QTextFormat::UserProperty + 1; ///< tells these marks from others

QTextCharFormat markOf(Severity severity)
{
    QTextCharFormat format;
    format.setProperty(ofLeak, true);
    const bool stops = severity == Severity::Protected;
    const QColor colour = stops ? stopColour() : cautionColour();
    format.setUnderlineStyle(stops ? QTextCharFormat::SingleUnderline : QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colour);
    if (stops) {
        QColor ground = colour;
        ground.setAlpha(50); // so that it is seen on light and on dark paper
        format.setBackground(ground);
    }
    return format;
}

/// The words, with whatever white space between them.
QRegularExpression inAnyLines(const QString &words)
{
    QStringList escaped;
    for (const QString &word : words.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        escaped << QRegularExpression::escape(word);
    return QRegularExpression(escaped.join(u"\\s+"_s));
}

template <class Text>
bool showIn(Text &text, const LeakFinding &finding)
{
    const QString words = text.toPlainText();
    const auto match = inAnyLines(finding.matched).match(words);
    if (!match.hasMatch() || match.capturedLength() == 0)
        return false;
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(int(match.capturedStart()));
    cursor.setPosition(int(match.capturedEnd()), QTextCursor::KeepAnchor);
    text.setTextCursor(cursor);
    text.ensureCursorVisible();
    text.setFocus();
    return true;
}

} // namespace

QList<QTextEdit::ExtraSelection> withLeakMarks(QList<QTextEdit::ExtraSelection> marks,
                                               QTextDocument *document, const QList<LeakFinding> &findings)
{
    marks.removeIf([](const QTextEdit::ExtraSelection &mark) { return mark.format.hasProperty(ofLeak); });
    for (const LeakFinding &finding : findings) {
        QTextCursor cursor(document);
        cursor.setPosition(int(finding.offset));
        cursor.setPosition(int(finding.offset + finding.length), QTextCursor::KeepAnchor);
        marks.append({cursor, markOf(finding.severity)});
    }
    return marks;
}

bool showPlace(QWidget &text, const LeakFinding &finding)
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(&text))
        return showIn(*plain, finding);
    auto *rich = qobject_cast<QTextEdit *>(&text);
    return rich && showIn(*rich, finding);
}

} // namespace gehoor
