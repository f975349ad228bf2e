// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

#include <functional>

class QLabel;
class QLineEdit;

namespace gehoor {

/// Finds words in the text above it, without regard to case: the place after the cursor first, all of them
/// marked, with how many there are. Enter and F3 go on, Shift with these goes back, Escape closes the bar and
/// nothing else.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    /// For a QTextEdit or QPlainTextEdit, which outlives the bar.
    template <class Edit>
    explicit FindBar(Edit &edit, QWidget *parent = nullptr)
        : FindBar(
              edit, *edit.document(), [&edit] { return edit.textCursor(); },
              [&edit](const QTextCursor &cursor) { edit.setTextCursor(cursor); },
              [&edit](const QList<QTextEdit::ExtraSelection> &marks) {
                  edit.setExtraSelections(besidesFound(edit.extraSelections()) + marks);
              },
              parent)
    {
    }

    /// Opens the bar with what is selected.
    void begin();
    void findNext() { find({}); }
    void findPrevious() { find(QTextDocument::FindBackward); }
    void finish();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FindBar(QWidget &edit, QTextDocument &document, std::function<QTextCursor()> cursor,
            std::function<void(const QTextCursor &)> moveTo,
            std::function<void(const QList<QTextEdit::ExtraSelection> &)> mark, QWidget *parent);
    /// The marks in a text that others put there.
    static QList<QTextEdit::ExtraSelection> besidesFound(QList<QTextEdit::ExtraSelection> marks);
    void find(QTextDocument::FindFlags flags);
    /// Finds from where the search began, so that each further letter narrows it down.
    void findTyped();
    void display();

    QWidget &m_edit;
    QTextDocument &m_document;
    std::function<QTextCursor()> m_cursor;
    std::function<void(const QTextCursor &)> m_moveTo;
    std::function<void(const QList<QTextEdit::ExtraSelection> &)> m_mark;
    QLineEdit *m_sought;
    QLabel *m_count;
};

} // namespace gehoor
