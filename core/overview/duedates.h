// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/leaks.h>
#include <core/letters/letter.h>
#include <core/overview/overview.h>
#include <core/overview/runningterms.h>

namespace gehoor {

/// The due dates of cases, and how they leave the register: as a page that explains those of one case, on
/// paper or as a file, and as a file for a calendar. Their words are ui/wording's; nothing leaves but what
/// went through the gate here.
class DueDates
{
public:
    DueDates(RegisterFile &file, const Settings &settings, const Overview &overview, const Clock &clock);

    /// UnknownComplaint.
    [[nodiscard]] Result<QList<RunningTerm>> of(ComplaintId complaint) const;
    /// The same with what is protected taken out of the reasons a term was extended for ("[…]").
    [[nodiscard]] Result<QList<RunningTerm>> forPaper(ComplaintId complaint) const;

    /// The gate for the page: Leak when something protected shows all the same.
    [[nodiscard]] Result<> mayLeave(ComplaintId complaint, const LetterContent &page);
    /// Writes the printed page to a file, through the gate; an act, kept in the trail. writeOwnerFile's
    /// errors.
    [[nodiscard]] Result<> savePage(ComplaintId complaint, const LetterContent &page, const QByteArray &pdf,
                                    const QString &path);
    /// Records that it went to a printer, which `open` opens; see Letters::markPrinted().
    [[nodiscard]] Result<> markPrinted(ComplaintId complaint, const std::function<Result<>()> &open);

    /// Writes the due dates of so many open cases, as made by icalendar(), through the gate; an act.
    [[nodiscard]] Result<> saveCalendar(const QByteArray &calendar, qsizetype cases, const QString &path);

private:
    RegisterFile &m_file;
    const Settings &m_settings;
    const Overview &m_overview;
    Leaks m_leaks;
};

} // namespace gehoor
