// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/letters/letteredit.h>
#include <ui/letters/textknowledge.h>

#include <QHash>
#include <QTimer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace gehoor {

class FindBar;
class LetterNotes;
class SpellCheck;

/// The letter's text with its tools: weight, kinds of paragraphs, undo, find, spelling; a line that tells
/// what the words at the cursor are, and notes on the whole.
class LetterText : public QWidget
{
    Q_OBJECT
public:
    explicit LetterText(QWidget *parent = nullptr);

    LetterEdit &edit() { return *m_edit; }
    bool isChanged() const;
    void setChanged(bool changed);
    void setReadOnly(bool readOnly);
    void look(const TextKnowledge &knowledge);

Q_SIGNALS:
    /// The text was changed, or is again as it was.
    void changed();
    void wordAdded(Language language, const QString &word);
    void wordRemoved(Language language, const QString &word);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addKey(const QKeySequence &key, const std::function<void()> &work);
    QToolButton *addTool(const QString &name, const QString &text, const QKeySequence &key,
                         const std::function<void()> &work);
    void addTools();
    void connectText();
    void noticeChange();
    void displayCursor();
    void displayNotes();
    void select(const TextMark &mark);
    void showMenu(const QPoint &place);
    void findMisspelled();
    void offerWordAt(QMenu &menu, const QTextCursor &place);

    LetterEdit *m_edit;
    QHBoxLayout *m_tools;
    QToolButton *m_bold = nullptr;
    QHash<BodyKind, QToolButton *> m_kinds;
    FindBar *m_find;
    QLabel *m_told;
    LetterNotes *m_notes;
    SpellCheck *m_spelling;
    TextKnowledge m_knowledge;
    bool m_wordsChanged = false; ///< and not only marks, since it was last told of
    QTimer m_pause;              ///< between the last key and the new notes
};

} // namespace gehoor
