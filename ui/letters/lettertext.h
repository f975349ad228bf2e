// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/letters/letteredit.h>

#include <QHash>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gehoor {

class FindBar;

/// The letter's text with its tools: weight, kinds of paragraphs, undo, find, and a line that tells what the
/// words at the cursor are.
class LetterText : public QWidget
{
    Q_OBJECT
public:
    explicit LetterText(QWidget *parent = nullptr);

    LetterEdit &edit() { return *m_edit; }
    bool isChanged() const;
    void setChanged(bool changed);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The text was changed, or is again as it was.
    void changed();

private:
    void addKey(const QKeySequence &key, const std::function<void()> &work);
    QToolButton *addTool(const QString &name, const QString &text, const QKeySequence &key,
                         const std::function<void()> &work);
    void addTools();
    void displayCursor();

    LetterEdit *m_edit;
    QHBoxLayout *m_tools;
    QToolButton *m_bold = nullptr;
    QHash<BodyKind, QToolButton *> m_kinds;
    FindBar *m_find;
    QLabel *m_told;
};

} // namespace gehoor
