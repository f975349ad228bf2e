// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/leaks/findingspanel.h>

#include <functional>

namespace gehoor {

class Prompts;

/// The findings in the letter that is being made, live: Enter goes to their place, and each is let go with a
/// reason of its own.
class LetterFindings : public FindingsPanel
{
    Q_OBJECT
public:
    /// Keeps what is on the screen, so that a reason can be kept with it.
    using Keep = std::function<Result<Letter>()>;

    LetterFindings(Desk &desk, Prompts &prompts, ComplaintId complaint, Keep keep, QWidget *parent);

    /// What is on the screen now: the letter as it is kept, or else what was composed.
    void display(const std::optional<LetterContent> &content, const std::optional<Letter> &kept);

private:
    void goTo(const LeakFinding &finding);
    void letPass(const LeakFinding &finding);
    void mark(const Result<LeakKnowledge> &known);

    Desk &m_desk;
    Prompts &m_prompts;
    const ComplaintId m_complaint;
    const Keep m_keep;
};

} // namespace gehoor
