// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

namespace gehoor {

/// A case's number, `2026-0042`: the year it was logged and a count that is never used again. It tells
/// nothing of place, team or person. Past 9999 the count grows a digit.
class ComplaintNumber
{
public:
    /// Accepts surrounding spaces and a count without leading zeros ("2026-42"). InvalidNumber.
    [[nodiscard]] static Result<ComplaintNumber> parse(const QString &text);
    ComplaintNumber(int year, int count) : m_year(year), m_count(count) {}
    int year() const { return m_year; }
    int count() const { return m_count; }
    QString text() const;
    bool operator==(const ComplaintNumber &) const = default;

private:
    int m_year;
    int m_count;
};

} // namespace gehoor
