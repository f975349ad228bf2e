// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <core/safety/contactlimit.h>

namespace gehoor {

/// The SQL of contact limits. Everything but the reads runs inside RegisterFile::write().
class LimitStore
{
public:
    explicit LimitStore(RegisterFile &file);

    /// Gives the next number of the case.
    [[nodiscard]] Result<int> insert(ComplaintId complaint, const ContactLimit &limit);
    [[nodiscard]] Result<> goOn(ComplaintId complaint, int number, const LimitEvaluation &evaluation);
    [[nodiscard]] Result<> end(ComplaintId complaint, int number, const LimitEnding &ending);
    /// By number.
    [[nodiscard]] Result<QList<ContactLimit>> of(ComplaintId complaint) const;

private:
    [[nodiscard]] Result<QList<LimitEvaluation>> evaluations(ComplaintId complaint, int number) const;

    RegisterFile &m_file;
};

} // namespace gehoor
