// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <ui/wording/breaches.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 minutesInAnHour = 60;

template <class Enum>
QString listed(const QList<Enum> &values)
{
    QStringList words;
    for (const Enum value : values)
        words << wording(value);
    return words.isEmpty() ? Words::tr("not known") : words.join(u"; "_s);
}

QString happened(const BreachFacts &facts)
{
    if (!facts.from)
        return Words::tr("It is not known when it happened.");
    if (!facts.until)
        return Words::tr("It happened from %1 on.").arg(longDate(*facts.from));
    if (*facts.from == *facts.until)
        return Words::tr("It happened on %1.").arg(longDate(*facts.from));
    return Words::tr("It happened from %1 to %2.").arg(longDate(*facts.from), longDate(*facts.until));
}

QStringList decided(const Breach &breach, const QDateTime &now)
{
    const QString by = Words::tr("The law gives 72 hours, weekends and holidays too (AVG, article 33): until "
                                 "%1. The information sheet does not speak of it.")
                           .arg(longMoment(reportBy(breach.facts.discovered)));
    if (!breach.decision)
        return {by, Words::tr("Now: %1.").arg(breachStanding(breach, now))};
    const BreachDecision &decision = *breach.decision;
    QStringList lines{by};
    if (decision.outcome == BreachOutcome::NotReported) {
        lines << Words::tr("Decided on %1 not to report it. It stays on record all the same.")
                     .arg(longMoment(decision.at));
    } else {
        lines << Words::tr("Reported to the data protection authority on %1.").arg(longMoment(decision.at));
        if (!decision.reference.isEmpty())
            lines << Words::tr("The authority's number: %1").arg(decision.reference);
    }
    if (!isBlank(decision.reason))
        lines << Words::tr("The reason: %1").arg(decision.reason.simplified());
    return lines;
}

QString line(const Breach &breach, BreachStep step)
{
    const auto done = breach.done.constFind(step);
    return done == breach.done.constEnd()
               ? u"☐ "_s + advice(step)
               : u"☑ "_s + advice(step) + u' ' + Words::tr("Done on %1.").arg(longDate(*done));
}

QStringList checklist(const Breach &breach)
{
    QStringList lines;
    for (const auto &[step, key] : breachStepKeys.entries()) {
        if (step == BreachStep::Persons) // before them the authority, by its clock
            lines << (breach.decision ? u"☑ "_s : u"☐ "_s) +
                         Words::tr(
                             "Decide with the privacy officer whether it is reported to the data protection "
                             "authority, and do so within the 72 hours.");
        lines << line(breach, step);
    }
    return lines;
}

} // namespace

QString wording(BreachKind kind)
{
    switch (kind) {
    case BreachKind::WrongRecipient:
        return Words::tr("sent to the wrong recipient");
    case BreachKind::Lost:
        return Words::tr("lost");
    case BreachKind::Stolen:
        return Words::tr("stolen");
    case BreachKind::Seen:
        return Words::tr("seen by somebody it was not for");
    case BreachKind::Other:
        return Words::tr("something else");
    }
    Q_UNREACHABLE();
}

QString wording(Affected group)
{
    switch (group) {
    case Affected::Complainant:
        return Words::tr("the complainant");
    case Affected::Client:
        return Words::tr("clients");
    case Affected::Employee:
        return Words::tr("employees");
    case Affected::Others:
        return Words::tr("other people");
    }
    Q_UNREACHABLE();
}

QString wording(BreachedData data)
{
    switch (data) {
    case BreachedData::Contact:
        return Words::tr("contact data");
    case BreachedData::Address:
        return Words::tr("an address, of a home or a shelter");
    case BreachedData::Health:
        return Words::tr("health or safety");
    case BreachedData::Minors:
        return Words::tr("minors");
    case BreachedData::Other:
        return Words::tr("other data");
    }
    Q_UNREACHABLE();
}

QString wording(Encrypted encrypted)
{
    switch (encrypted) {
    case Encrypted::Unknown:
        return Words::tr("not known");
    case Encrypted::No:
        return Words::tr("not encrypted");
    case Encrypted::Yes:
        return Words::tr("encrypted");
    }
    Q_UNREACHABLE();
}

QString wording(BreachOutcome outcome)
{
    switch (outcome) {
    case BreachOutcome::Reported:
        return Words::tr("reported to the data protection authority");
    case BreachOutcome::NotReported:
        return Words::tr("not reported, with a reason");
    }
    Q_UNREACHABLE();
}

QString wording(BreachNote note)
{
    switch (note) {
    case BreachNote::Facts:
        return Words::tr("what is known of it");
    case BreachNote::Moved:
        return Words::tr("no longer of this case");
    case BreachNote::Step:
        return Words::tr("a step done");
    case BreachNote::Reported:
        return Words::tr("reported");
    case BreachNote::NotReported:
        return Words::tr("not reported");
    case BreachNote::Saved:
        return Words::tr("report text saved");
    case BreachNote::Printed:
        return Words::tr("report text printed");
    }
    Q_UNREACHABLE();
}

QString wording(const DiscoveryMoved &moved)
{
    return Words::tr("moment of discovery: from %1 to %2")
        .arg(auditMoment(moved.before), auditMoment(moved.after));
}

QString wording(BreachStep step)
{
    switch (step) {
    case BreachStep::Safety:
        return Words::tr("people in danger looked for and warned");
    case BreachStep::Stop:
        return Words::tr("leak stopped or document asked back");
    case BreachStep::PrivacyOfficer:
        return Words::tr("privacy officer told");
    case BreachStep::Persons:
        return Words::tr("persons concerned told");
    case BreachStep::Prevention:
        return Words::tr("what changes written down");
    }
    Q_UNREACHABLE();
}

QString advice(BreachStep step)
{
    switch (step) {
    case BreachStep::Safety:
        return Words::tr(
            "Is anybody's safety in danger, for instance because an address of a shelter leaked? Warn "
            "them and the shelter first, before all else.");
    case BreachStep::Stop:
        return Words::tr("Stop the leak: ask the document back, or have it destroyed and that confirmed.");
    case BreachStep::PrivacyOfficer:
        return Words::tr("Tell the privacy officer.");
    case BreachStep::Persons:
        return Words::tr("Is the risk high for the persons concerned? Tell them, in clear language, along a "
                         "channel that is safe for them (AVG, article 34).");
    case BreachStep::Prevention:
        return Words::tr("Write down what is changed so that it does not happen again.");
    }
    Q_UNREACHABLE();
}

QString timeLeft(qint64 minutes)
{
    if (minutes < 0) {
        const qint64 hours = -minutes / minutesInAnHour;
        return hours == 0 ? Words::tr("the 72 hours have just passed")
                          : Words::tr("%n hour(s) past the 72 hours", nullptr, int(hours));
    }
    const qint64 hours = minutes / minutesInAnHour;
    return hours == 0 ? Words::tr("less than an hour left to report it")
                      : Words::tr("%n hour(s) left to report it", nullptr, int(hours));
}

QString breachStanding(const Breach &breach, const QDateTime &now)
{
    if (breach.decision)
        return breach.decision->outcome == BreachOutcome::Reported ? Words::tr("reported")
                                                                   : Words::tr("not reported");
    return timeLeft(minutesLeft(breach.facts.discovered, now));
}

QString breachNotice(const QList<Breach> &undecided, const QDateTime &now)
{
    if (undecided.isEmpty())
        return {};
    const Breach &first = undecided.constFirst();
    const QString left = timeLeft(minutesLeft(first.facts.discovered, now));
    const QString notice =
        Words::tr("Data breach %1 is not decided: %2.").arg(QString::number(first.id.value()), left);
    const int more = int(undecided.size()) - 1;
    return more == 0 ? notice : notice + u' ' + Words::tr("And %n more.", nullptr, more);
}

QStringList breachLines(const Breach &breach, const QString &concerns, const QDateTime &now)
{
    const BreachFacts &facts = breach.facts;
    QStringList lines{
        Words::tr("Data breach %1: %2. Discovered on %3.")
            .arg(QString::number(breach.id.value()), wording(facts.kind), longMoment(facts.discovered))};
    lines << decided(breach, now) << QString() << Words::tr("What is to be done:") << checklist(breach)
          << QString() << happened(facts);
    if (!concerns.isEmpty())
        lines << concerns;
    lines << (facts.people ? Words::tr("People affected: %1").arg(*facts.people)
                           : Words::tr("People affected: not known"))
          << Words::tr("Who: %1").arg(listed(facts.affected))
          << Words::tr("Which data: %1").arg(listed(facts.data))
          << Words::tr("Encryption: %1").arg(wording(facts.encrypted)) << QString() << facts.what;
    return lines;
}

} // namespace gehoor
