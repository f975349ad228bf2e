// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/breaches/breach.h>
#include <core/settings/workingcalendar.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 secondsInAMinute = 60;
constexpr qint64 secondsInAnHour = 3600;

QDate localDay(const QDateTime &moment)
{
    return moment.toLocalTime().date();
}

bool happenedSo(const BreachFacts &facts, QDate today)
{
    if (!facts.from)
        return !facts.until;
    const QDate first(earliestCalendarYear, 1, 1);
    if (!facts.from->isValid() || *facts.from < first || *facts.from > localDay(facts.discovered))
        return false;
    return !facts.until || (facts.until->isValid() && *facts.until >= *facts.from && *facts.until <= today);
}

/// The authority's own numbers hold no spaces, so that nobody's name can stand there.
bool isReference(const QString &reference)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9./-]*\\z"_s);
    return reference.size() <= longestBreachReference && form.match(reference).hasMatch();
}

} // namespace

QDateTime reportBy(const QDateTime &discovered)
{
    return discovered.toUTC().addSecs(hoursToReport * secondsInAnHour);
}

qint64 minutesLeft(const QDateTime &discovered, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(reportBy(discovered));
    return seconds >= 0 ? seconds / secondsInAMinute
                        : -((-seconds + secondsInAMinute - 1) / secondsInAMinute);
}

Result<> checkBreach(const BreachFacts &facts, const QDateTime &now)
{
    if (!facts.discovered.isValid() || facts.discovered > now ||
        localDay(facts.discovered) < QDate(earliestCalendarYear, 1, 1))
        return failure(ErrorKind::InvalidDate, u"discovered"_s);
    if (isBlank(facts.what))
        return failure(ErrorKind::EmptyText, u"breachWhat"_s);
    if (facts.what.size() > longestBreachText)
        return failure(ErrorKind::TextTooLong, u"breachWhat"_s);
    if (!happenedSo(facts, localDay(now)))
        return failure(ErrorKind::InvalidDate, u"breachHappened"_s);
    if (facts.people && (*facts.people < 1 || *facts.people > mostPeopleAffected))
        return failure(ErrorKind::BreachRefused, u"people"_s);
    const bool concernsPaper = facts.letter || facts.bundle;
    if ((concernsPaper && !facts.complaint) || (facts.letter && facts.bundle))
        return failure(ErrorKind::BreachRefused, u"letter"_s);
    return {};
}

Result<> checkBreachDecision(const BreachFacts &facts, const BreachDecision &decision, const QDateTime &now)
{
    if (!decision.at.isValid() || decision.at < facts.discovered || decision.at > now)
        return failure(ErrorKind::InvalidDate, u"breachDecided"_s);
    if (decision.reason.size() > longestBreachText)
        return failure(ErrorKind::TextTooLong, u"reason"_s);
    if (!isReference(decision.reference))
        return failure(ErrorKind::BreachRefused, u"reference"_s);
    if (!isBlank(decision.reason))
        return {};
    if (decision.outcome == BreachOutcome::NotReported)
        return failure(ErrorKind::ReasonMissing);
    if (decision.at > reportBy(facts.discovered))
        return failure(ErrorKind::BreachRefused, u"late"_s);
    return {};
}

Result<> checkBreachStep(const BreachFacts &facts, QDate day, const QDateTime &now)
{
    if (!day.isValid() || day < localDay(facts.discovered) || day > localDay(now))
        return failure(ErrorKind::InvalidDate, u"breachStep"_s);
    return {};
}

} // namespace gehoor
