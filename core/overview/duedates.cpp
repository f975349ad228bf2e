// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/leaks/mask.h>
#include <core/overview/duedates.h>
#include <core/registerfile/onrecord.h>

namespace gehoor {

DueDates::DueDates(RegisterFile &file, const Settings &settings, const Overview &overview, const Clock &clock)
    : m_file(file), m_settings(settings), m_overview(overview), m_leaks(file, clock)
{
}

Result<QList<RunningTerm>> DueDates::of(ComplaintId complaint) const
{
    const auto terms = m_settings.terms();
    if (!terms)
        return failureOf(terms);
    return m_overview.facts(complaint).map(
        [&](const CaseFacts &facts) { return runningTerms(facts, *terms); });
}

Result<QList<RunningTerm>> DueDates::forPaper(ComplaintId complaint) const
{
    auto running = of(complaint);
    const auto knowledge = m_leaks.knowledge(complaint);
    if (!running || !knowledge)
        return running ? failureOf(knowledge) : running;
    const LeakCheck check(*knowledge);
    Mask take(check, Severity::Suspicious);
    for (RunningTerm &term : *running) {
        for (Prolonging &prolonging : term.due.prolongings) {
            take(prolonging.extension.reason);
            if (prolonging.extension.consent)
                take(prolonging.extension.consent->how);
        }
    }
    return running;
}

Result<> DueDates::mayLeave(ComplaintId complaint, const LetterContent &page)
{
    return m_leaks.release(WayOut::Terms, complaint, textOf(page));
}

Result<> DueDates::savePage(ComplaintId complaint, const LetterContent &page, const QByteArray &pdf,
                            const QString &path)
{
    return mayLeave(complaint, page).and_then([&] {
        return saveOnRecord(m_file, {ActKind::TermsSaved, complaint, sha256Hex(pdf)}, path, pdf);
    });
}

Result<> DueDates::markPrinted(ComplaintId complaint, const std::function<Result<>()> &open)
{
    return m_file.write({ActKind::TermsPrinted, complaint, {}}, open);
}

Result<> DueDates::saveCalendar(const QByteArray &calendar, qsizetype cases, const QString &path)
{
    return m_leaks.release(WayOut::Calendar, std::nullopt, QString::fromUtf8(calendar)).and_then([&] {
        return saveOnRecord(m_file, {ActKind::DueDatesExported, {}, QString::number(cases)}, path, calendar);
    });
}

} // namespace gehoor
