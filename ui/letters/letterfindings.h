// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/leaks/findingspanel.h>

#include <QTimer>

#include <functional>

namespace gehoor {

class Prompts;

/// The findings in the letter that is being made, live: Enter goes to their place, and each is let go with a
/// reason of its own. What is selected in the letter can be protected too.
class LetterFindings : public FindingsPanel
{
    Q_OBJECT
public:
    /// The letter as its window knows it.
    struct Source
    {
        std::function<LetterKind()> kind;
        std::function<std::optional<LetterContent>()> shown; ///< what is on the screen
        std::function<std::optional<Letter>()> kept;         ///< none while that is not kept
        std::function<Result<Letter>()> keep;                ///< so that a reason can be kept with it
    };

    /// `window` holds the texts in which the letter is written.
    LetterFindings(Desk &desk, Prompts &prompts, const Complaint &complaint, const Source &source,
                   QWidget &window);

    /// Looks at the letter now, or when the keys have rested.
    void look();
    void lookSoon() { m_pause.start(); }

private:
    void offerProtection();
    void protectSelected();
    void mark(const LeakCheck &check);
    void goTo(const LeakFinding &finding);
    void letPass(const LeakFinding &finding);

    Desk &m_desk;
    Prompts &m_prompts;
    const Complaint m_complaint;
    const Source m_source;
    QWidget &m_window;
    QTimer m_pause;
};

} // namespace gehoor
