// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/leaks/findingspanel.h>

#include <functional>

namespace gehoor {

class Prompts;

/// The findings in the letter that is being made, live: Enter goes to their place, and each is let go with a
/// reason of its own. What is selected in the letter can be protected too.
class LetterFindings : public FindingsPanel
{
    Q_OBJECT
public:
    /// Keeps what is on the screen, so that a reason can be kept with it.
    using Keep = std::function<Result<Letter>()>;

    /// `window` holds the texts in which the letter is written.
    LetterFindings(Desk &desk, Prompts &prompts, const Complaint &complaint, Keep keep, QWidget &window);

    /// What is on the screen now: the letter as it is kept, or else what was composed.
    void display(const std::optional<LetterContent> &content, const std::optional<Letter> &kept);

private:
    void offerProtection();
    void protectSelected();
    void goTo(const LeakFinding &finding);
    void letPass(const LeakFinding &finding);
    void mark(const Result<LeakKnowledge> &known);

    Desk &m_desk;
    Prompts &m_prompts;
    const Complaint m_complaint;
    const Keep m_keep;
    QWidget &m_window;
    std::optional<LetterContent> m_content;
    std::optional<Letter> m_letter;
};

} // namespace gehoor
