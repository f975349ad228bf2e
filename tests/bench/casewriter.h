// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <tests/bench/casetext.h>

namespace gehoor {

/// Fills a register with cases of twenty years in every standing, old ones closed, in a third of them
/// something protected. It writes through the
/// stores and the rules of the program, many cases to an act. Kept letters hold a few bytes instead of a PDF:
/// no measured query reads them.
class CaseWriter
{
public:
    CaseWriter(Desk &desk, FixedClock &clock) : m_desk(desk), m_clock(clock) {}
    [[nodiscard]] Result<> write(qint64 cases);

private:
    [[nodiscard]] Result<> writeCase(QDate received, bool old);
    [[nodiscard]] Result<> protect(ComplaintId id);
    [[nodiscard]] Result<> settle(const Complaint &complaint, bool old);
    [[nodiscard]] Result<> decide(PartId part, Verdict verdict);
    [[nodiscard]] Result<> post(ComplaintId id, LetterKind kind);
    [[nodiscard]] Result<> forward(const Complaint &complaint, bool respond);
    [[nodiscard]] Result<> close(ComplaintId id, Ending ending);
    [[nodiscard]] Result<> derive(ComplaintId id);

    Desk &m_desk;
    FixedClock &m_clock;
    CaseText m_text{20261123};
    std::optional<Responsible> m_responsible;
};

} // namespace gehoor
