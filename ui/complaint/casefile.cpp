// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <ui/complaint/casefile.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>

#include <algorithm>

namespace gehoor {
namespace {

template <class T>
std::optional<T> ofPart(const QList<T> &all, PartId part)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.part == part; });
    return found == all.end() ? std::nullopt : std::optional<T>(*found);
}

/// Moves what was read into its place; says whether that went well, else why not.
template <class T>
Result<> take(Result<T> read, T &place)
{
    if (!read)
        return failureOf(read);
    place = std::move(*read);
    return {};
}

} // namespace

std::optional<Assessment> CaseFile::assessment(PartId part) const
{
    return ofPart(assessments, part);
}

std::optional<Referral> CaseFile::referral(PartId part) const
{
    return ofPart(referrals, part);
}

std::optional<Assessment> CaseFile::withdrawn(PartId part) const
{
    const auto last = std::find_if(history.rbegin(), history.rend(),
                                   [&](const Assessment &one) { return one.part == part; });
    return last != history.rend() && last->withdrawal ? std::optional(*last) : std::nullopt;
}

std::optional<Referral> CaseFile::awaited(const QList<int> &parts) const
{
    for (const Part &part : complaint.parts) {
        if (!parts.isEmpty() && !parts.contains(part.number))
            continue;
        if (const auto forwarded = referral(part.id); forwarded && !forwarded->response)
            return forwarded;
    }
    return std::nullopt;
}

bool isToRemind(const NextStep &step, QDate today)
{
    return step.step == Step::RemindResponsible && step.due && step.due->day < today;
}

bool isToAskAgain(const NextStep &step, const CaseStanding &standing, QDate today)
{
    return step.step == Step::DecideOnWhatThereIs && step.due && step.due->day < today &&
           awaitsAnswer(standing);
}

bool awaitsAnswer(const CaseStanding &standing)
{
    return standing.standings.contains(Standing::AwaitingComplainant);
}

Result<CaseFile> readCase(const Desk &desk, ComplaintId id)
{
    auto complaint = desk.complaints.find(id);
    if (!complaint)
        return failureOf(complaint);
    CaseFile file{.complaint = *std::move(complaint)};
    file.readOnly = desk.file.access() == Access::Read || file.complaint.cleared.has_value();
    return take(desk.overview.standing(id), file.standing)
        .and_then([&] { return take(desk.complaints.documents(id), file.documents); })
        .and_then([&] { return take(desk.complaints.contacts(id), file.contacts); })
        .and_then([&] { return take(desk.triage.current(id), file.assessments); })
        .and_then([&] { return take(desk.triage.history(id), file.history); })
        .and_then([&] { return take(desk.forwarding.referrals(id), file.referrals); })
        .and_then([&] { return take(desk.forwarding.referralHistory(id), file.referralHistory); })
        .and_then([&] { return take(desk.letters.of(id), file.letters); })
        .and_then([&] { return take(desk.leaks.facts(id), file.facts); })
        .and_then([&] { return take(desk.forwarding.closing(id), file.closing); })
        .and_then([&] { return take(desk.forwarding.closings(id), file.closings); })
        .and_then([&] { return take(desk.forwarding.measures(id), file.measures); })
        .and_then([&] { return take(desk.safety.limits(id), file.limits); })
        .and_then([&] { return take(desk.retention.holds(id), file.holds); })
        .and_then([&] { return take(desk.settings.policy(), file.policy); })
        .and_then([&] { return take(desk.overview.checks(id), file.checks); })
        .and_then([&] { return take(desk.snoozes.inForce(id), file.putOff); })
        .map([&] {
            file.checks = holding(file.checks, desk.clock.today());
            return file;
        });
}

QString complainantName(const Complainant &complainant, bool privacy)
{
    if (!isBlank(complainant.name))
        return privacy ? initials(complainant.name) : complainant.name;
    if (!isBlank(complainant.organisation))
        return complainant.organisation;
    return complainant.anonymous ? QCoreApplication::translate("CasePage", "anonymous")
                                 : QCoreApplication::translate("CasePage", "no name known");
}

} // namespace gehoor
