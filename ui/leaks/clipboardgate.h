// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QClipboard>
#include <QObject>

#include <functional>

class QWidget;

namespace gehoor {

class Prompts;

/// The gate between the program and the clipboard. Whatever is copied or cut, on whichever page or dialog, by
/// key, menu or mouse: what is protected, or may be, is off the clipboard again before another program can
/// ask for it, and comes back with a reason, or once it was looked at again. What is merely selected with the
/// mouse (X11) is taken off without a question. Words are never dragged out of the program: no drag begins on
/// a selection.
class ClipboardGate : public QObject
{
    Q_OBJECT
public:
    /// The case whose words are in sight; none while no case is.
    using CaseInSight = std::function<std::optional<ComplaintId>()>;

    ClipboardGate(Desk &desk, Prompts &prompts, CaseInSight caseInSight, QObject *parent);

    /// Marks a widget in which the organisation writes what it says itself: what is copied there is held
    /// against the phrases too.
    static void watchOwnWords(QWidget &widget);
    /// Marks a widget that shows words of this case, or of none in particular, whatever case is in sight:
    /// what is copied there is held against what is protected in it, or in any.
    static void watchCase(QWidget &widget, std::optional<ComplaintId> complaint);
    /// Takes off the clipboard what was copied in this program, and leaves what another put there.
    static void clearOurs();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(QClipboard::Mode mode);
    std::optional<ComplaintId> caseInFocus() const;
    void askFor(const QString &text, std::optional<ComplaintId> complaint, Speaker speaker);

    Desk &m_desk;
    Prompts &m_prompts;
    CaseInSight m_caseInSight;
    bool m_ours = false; ///< what changes on the clipboard now was let pass
};

} // namespace gehoor
