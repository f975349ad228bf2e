// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/breachasked.h>
#include <app/commands/breachcommand.h>
#include <app/commands/casejson.h>
#include <ui/breaches/breachpapers.h>
#include <ui/letters/letterprinter.h>
#include <ui/wording/breaches.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

template <class Enum, std::size_t N>
QJsonArray keysOf(const Keys<Enum, N> &keys, const QList<Enum> &values)
{
    QJsonArray words;
    for (const Enum value : values)
        words << keys.key(value);
    return words;
}

QJsonObject toJson(const Breach &breach, const BreachLinks &links, const QDateTime &now)
{
    const BreachFacts &facts = breach.facts;
    QJsonObject steps;
    for (const auto &[step, key] : breachStepKeys.entries())
        steps.insert(
            key, dayJson(breach.done.contains(step) ? std::optional(breach.done.value(step)) : std::nullopt));
    QJsonObject object{{u"breach"_s, breach.id.value()},
                       {u"discovered"_s, facts.discovered.toString(Qt::ISODate)},
                       {u"reportBy"_s, reportBy(facts.discovered).toString(Qt::ISODate)},
                       {u"minutesLeft"_s, breach.decision ? QJsonValue(QJsonValue::Null)
                                                          : QJsonValue(minutesLeft(facts.discovered, now))},
                       {u"kind"_s, breachKindKeys.key(facts.kind)},
                       {u"what"_s, facts.what},
                       {u"from"_s, dayJson(facts.from)},
                       {u"until"_s, dayJson(facts.until)},
                       {u"number"_s, links.number},
                       {u"people"_s, facts.people ? QJsonValue(*facts.people) : QJsonValue(QJsonValue::Null)},
                       {u"affected"_s, keysOf(affectedKeys, facts.affected)},
                       {u"data"_s, keysOf(breachedDataKeys, facts.data)},
                       {u"encrypted"_s, encryptedKeys.key(facts.encrypted)},
                       {u"steps"_s, steps}};
    if (links.paper)
        object.insert(links.paper->letter ? u"letter"_s : u"bundle"_s, links.paper->number);
    if (const auto &decision = breach.decision) {
        object.insert(u"decision"_s, breachOutcomeKeys.key(decision->outcome));
        object.insert(u"decided"_s, decision->at.toString(Qt::ISODate));
        object.insert(u"reference"_s, decision->reference);
        object.insert(u"reason"_s, decision->reason);
    }
    return object;
}

Given<> listBreaches(const Call &call)
{
    const auto desk = call.openDeskToRead();
    if (!desk)
        return tl::unexpected(desk.error());
    const auto breaches = (*desk)->breaches.all();
    if (!breaches)
        return refuse(breaches.error());
    const QDateTime now = call.clock().now();
    QJsonArray rows;
    QStringList lines;
    for (const Breach &breach : *breaches) {
        if (breach.facts.complaint) // whose words it may hold
            (*desk)->readings.caseOpened(*breach.facts.complaint);
        const auto links = linksOf(**desk, breach.facts);
        if (!links)
            return refuse(links.error());
        rows << toJson(breach, *links, now);
        lines << QStringList{QString::number(breach.id.value()),
                             breach.facts.discovered.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                             breachStanding(breach, now), wording(breach.facts.kind),
                             breach.facts.what.simplified().left(80)}
                     .join(u'\t');
    }
    call.answer(rows, lines);
    return {};
}

Given<BreachId> numberOf(const Call &call)
{
    bool isNumber = false;
    const qint64 number = call.argument(1).toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return wrongUsage(Words::tr("“%1” is not the number of a data breach. `breach REGISTER` lists them.")
                              .arg(call.argument(1)));
    return BreachId(number);
}

Given<> show(const Call &call, BreachId id)
{
    const auto desk = call.openDeskToRead();
    if (!desk)
        return tl::unexpected(desk.error());
    const auto breach = (*desk)->breaches.find(id);
    if (!breach)
        return refuse(breach.error());
    if (breach->facts.complaint) // whose words it may hold
        (*desk)->readings.caseOpened(*breach->facts.complaint);
    const auto links = linksOf(**desk, breach->facts);
    if (!links)
        return refuse(links.error());
    const QStringList lines = breachLines(*breach, links->line(), call.clock().now());
    for (qsizetype i = 0; i < lines.size() && !call.wantsJson(); ++i)
        Call::print(lines.at(i));
    if (call.wantsJson())
        Call::print(QJsonValue(toJson(*breach, *links, call.clock().now())));
    return {};
}

Given<> save(const Call &call, Desk &desk, BreachId id, Language language)
{
    const QString path = call.value(u"out"_s);
    const auto page = desk.breaches.report(id, language);
    if (!page)
        return refuse(page.error());
    const auto shows = desk.breaches.leaksIn(id, *page);
    if (!shows)
        return refuse(shows.error());
    for (const CaseLeaks &one : *shows)
        tellFindings(one.findings);
    const bool asPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const QByteArray content = asPdf ? letterPdf(*page) : breachText(*page).toUtf8();
    const auto saved = desk.breaches.save(id, *page, content, path, call.value(u"override"_s));
    if (saved)
        return {};
    for (const CaseLeaks &one : *shows) {
        if (one.complaint && !one.findings.isEmpty()) // of which words were told
            desk.readings.caseOpened(*one.complaint);
    }
    return refuse(saved.error(), saved.error().kind == ErrorKind::Leak ? ExitLeak : ExitRefused);
}

bool asksToDecide(const Call &call)
{
    return call.has(u"reported"_s) || call.has(u"not-reported"_s) || call.has(u"reference"_s);
}

/// What is to be done to which breach; a new one has no number yet.
struct Plan
{
    std::optional<BreachId> id = {};
    BreachFacts facts;
    std::optional<BreachDecision> decision = {};
};

/// What is to be decided: anew, or what was decided with the number that the authority gave since.
Given<std::optional<BreachDecision>> decisionOf(const Call &call, const BreachAsked &asked,
                                                const std::optional<Breach> &before)
{
    if (!asksToDecide(call))
        return std::nullopt;
    if (asked.reported || call.has(u"not-reported"_s))
        return BreachDecision{.outcome =
                                  asked.reported ? BreachOutcome::Reported : BreachOutcome::NotReported,
                              .at = asked.reported.value_or(call.clock().now()),
                              .reference = call.value(u"reference"_s),
                              .reason = call.value(u"reason"_s)};
    if (!before || !before->decision || before->decision->outcome != BreachOutcome::Reported)
        return refuse(Words::tr("Data breach %1 is not recorded as reported. Give --reported MOMENT with the "
                                "number of the authority.")
                          .arg(call.argument(1)));
    BreachDecision decision = *before->decision;
    decision.reference = call.value(u"reference"_s);
    return decision;
}

/// Before anything is kept: whether all that was asked can be so.
Given<> check(const Call &call, const BreachAsked &asked, const Plan &plan)
{
    const QDateTime now = call.clock().now();
    if (const auto may = checkBreach(plan.facts, now); !may)
        return refuse(may.error());
    if (asked.done) {
        if (const auto may = checkBreachStep(plan.facts, asked.on.value_or(call.clock().today()), now); !may)
            return refuse(may.error());
    }
    if (plan.decision) {
        if (const auto may = checkBreachDecision(plan.facts, *plan.decision, now); !may)
            return refuse(may.error());
    }
    return {};
}

Given<Plan> planOf(const Call &call, const BreachAsked &asked, const Desk &desk)
{
    Plan plan{.facts = {.discovered = call.clock().now(), .what = {}}};
    std::optional<Breach> before;
    if (!call.argument(1).isEmpty()) {
        const auto id = numberOf(call);
        if (!id)
            return tl::unexpected(id.error());
        const auto found = desk.breaches.find(*id);
        if (!found)
            return refuse(found.error());
        before = *found;
        plan.id = *id;
        plan.facts = found->facts;
    }
    const auto facts = breachFactsOf(call, asked, desk, plan.facts);
    if (!facts)
        return tl::unexpected(facts.error());
    plan.facts = *facts;
    const auto decision = decisionOf(call, asked, before);
    if (!decision)
        return tl::unexpected(decision.error());
    plan.decision = *decision;
    return check(call, asked, plan).map([&] { return plan; });
}

/// The breach that is meant: recorded now, or changed by what was given.
Given<BreachId> recordOrChange(Desk &desk, const Plan &plan)
{
    if (!plan.id) {
        const auto id = desk.breaches.record(plan.facts);
        return id ? Given<BreachId>(*id) : refuse(id.error());
    }
    const auto changed = desk.breaches.change(*plan.id, plan.facts);
    return changed ? Given<BreachId>(*plan.id) : refuse(changed.error());
}

/// Does what was asked, in the order in which it is done on one day.
Given<> act(const Call &call, const BreachAsked &asked, Desk &desk, BreachId id, const Plan &plan)
{
    if (asked.done) {
        const auto done = desk.breaches.markDone(id, *asked.done, asked.on.value_or(call.clock().today()));
        if (!done)
            return refuse(done.error());
    }
    if (plan.decision) {
        if (const auto decided = desk.breaches.decide(id, *plan.decision); !decided)
            return refuse(decided.error());
    }
    return call.has(u"out"_s) ? save(call, desk, id, asked.language.value_or(Language::Dutch)) : Given<>();
}

/// What was asked for is done by then, also when it cannot be read back.
void tellKept(const Call &call, const Desk &desk, BreachId id)
{
    QJsonObject object{{u"breach"_s, id.value()}};
    QString line = Words::tr("Recorded as data breach %1.").arg(id.value());
    const auto kept = desk.breaches.find(id);
    const auto links = kept.and_then([&](const Breach &breach) { return linksOf(desk, breach.facts); });
    if (links) {
        object = toJson(*kept, *links, call.clock().now());
        line = Words::tr("data breach %1: %2")
                   .arg(QString::number(id.value()), breachStanding(*kept, call.clock().now()));
    }
    if (call.has(u"out"_s))
        object.insert(u"file"_s, call.value(u"out"_s));
    call.answer(object, line);
    if (!links)
        Call::message(wording(links.error()));
}

Given<> breach(const Call &call)
{
    const auto asked = breachAskedOf(call);
    if (!asked)
        return tl::unexpected(asked.error());
    const bool isNew = call.argument(1).isEmpty();
    const bool acts = asked->done || asksToDecide(call) || call.has(u"out"_s) || givesBreachFacts(call);
    if (!acts && isNew)
        return listBreaches(call);
    if (isNew && !call.has(u"what"_s))
        return wrongUsage(
            Words::tr("Say with --what TEXT what happened, or name a data breach by its number."));
    if (!acts) {
        const auto id = numberOf(call);
        return id ? show(call, *id) : Given<>(tl::unexpected(id.error()));
    }
    const auto desk = call.openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto plan = planOf(call, *asked, **desk);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto id = recordOrChange(**desk, *plan);
    if (!id)
        return tl::unexpected(id.error());
    if (const auto done = act(call, *asked, **desk, *id, *plan); !done) {
        if (isNew) // so that nobody records it again
            Call::message(Words::tr("Recorded as data breach %1.").arg(id->value()));
        return done;
    }
    tellKept(call, **desk, *id);
    return {};
}

QList<QCommandLineOption> options()
{
    return {
        {u"what"_s, Words::tr("What happened, in your own words; without BREACH a new one is recorded."),
         u"TEXT"_s},
        {u"discovered"_s, Words::tr("When it was discovered, in local time; now when left out."),
         u"MOMENT"_s},
        {u"kind"_s, Words::tr("What kind: wrongRecipient, lost, stolen, seen or other."), u"KIND"_s},
        {u"from"_s, Words::tr("The first day on which it happened."), u"DATE"_s},
        {u"until"_s, Words::tr("The last day on which it happened."), u"DATE"_s},
        {u"case"_s, Words::tr("The case it concerns."), u"NUMBER"_s},
        {u"letter"_s, Words::tr("The letter of that case that went wrong."), u"N"_s},
        {u"bundle"_s, Words::tr("The bundle of that case that went wrong."), u"N"_s},
        {u"people"_s, Words::tr("How many people are affected."), u"N"_s},
        {u"affected"_s, Words::tr("Who: complainant, client, employee or others; more than once."),
         u"GROUP..."_s},
        {u"data"_s, Words::tr("Which data: contact, address, health, minors or other; more than once."),
         u"DATA..."_s},
        {u"encrypted"_s, Words::tr("Whether they were encrypted: yes, no or unknown."), u"WORD"_s},
        {u"done"_s, Words::tr("A step that was done: safety, stop, privacyOfficer, persons or prevention."),
         u"STEP"_s},
        {u"on"_s, Words::tr("The day on which that was; today when left out."), u"DATE"_s},
        {u"reported"_s, Words::tr("Record that it was reported to the authority then."), u"MOMENT"_s},
        {u"reference"_s, Words::tr("The number the authority gave."), u"NUMBER"_s},
        {u"not-reported"_s, Words::tr("Record that it is not reported, for a reason.")},
        {u"reason"_s, Words::tr("Why it is not reported, or late."), u"TEXT"_s},
        {u"out"_s, Words::tr("Write the text of the report to that file."), u"FILE"_s},
        {u"language"_s, Words::tr("The language of that text: nl or en; nl when left out."), u"LANGUAGE"_s},
        {u"override"_s, Words::tr("Let what the leak check finds pass, for this reason."), u"REASON"_s}};
}

} // namespace

Command breachCommand()
{
    return {
        u"breach"_s,
        u"REGISTER [BREACH] [--what TEXT] [--discovered MOMENT] [--kind KIND] [--from DATE] [--until DATE] "
        "[--case NUMBER [--letter N | --bundle N]] [--people N] [--affected GROUP]... [--data DATA]... "
        "[--encrypted yes|no|unknown] [--done STEP [--on DATE]] "
        "[--reported MOMENT [--reference NUMBER] | --reference NUMBER | --not-reported --reason TEXT] "
        "[--out FILE.txt|.pdf [--language nl|en] [--override REASON]]"_s,
        1,
        2,
        options(),
        breach};
}

} // namespace gehoor
