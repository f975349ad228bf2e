// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaintstore.h>
#include <core/leaks/leaks.h>
#include <core/letters/reasoning.h>
#include <core/settings/settings.h>
#include <core/triage/triagestore.h>

namespace gehoor {

/// The page that says why a case was judged as it was, and how it leaves the register: on paper or as a file.
class Reasonings
{
public:
    Reasonings(RegisterFile &file, const Clock &clock);

    /// The page as it may leave: what is protected in the case or stands on the organisation's lists, and
    /// what only may be, is taken out of the words ("[…]"). Phrases that confirm that somebody is known here
    /// stay: the answers do so themselves, and the page is headed as internal. Leak when something protected
    /// shows all the same.
    [[nodiscard]] Result<LetterContent> page(ComplaintId complaint, Language language);
    /// Writes the printed page to a file; an act, kept in the trail. writeOwnerFile's errors.
    [[nodiscard]] Result<> save(ComplaintId complaint, const QByteArray &pdf, const QString &path);
    /// Records that it went to a printer, which `open` opens; see Letters::markPrinted().
    [[nodiscard]] Result<> markPrinted(ComplaintId complaint, const std::function<Result<>()> &open);

private:
    [[nodiscard]] Result<ReasoningFacts> facts(ComplaintId complaint) const;

    RegisterFile &m_file;
    const Clock &m_clock;
    Settings m_settings;
    ComplaintStore m_complaints;
    TriageStore m_triage;
    Leaks m_leaks;
};

} // namespace gehoor
