// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <core/backups/backups.h>
#include <core/backups/lastrestore.h>
#include <core/overview/consistency.h>
#include <core/registerfile/emergencysheet.h>
#include <core/registerfile/keptbeside.h>
#include <core/settings/calendarreminder.h>
#include <ui/wording/backups.h>
#include <ui/wording/breaches.h>
#include <ui/wording/calendar.h>
#include <ui/wording/keys.h>
#include <ui/wording/lateness.h>
#include <ui/wording/retention.h>
#include <ui/wording/today.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int casesAtOnce = 500;
constexpr int mostCounted = 500; // cases to be cleared

QJsonObject toJson(const WorkCase &of)
{
    return {{u"number"_s, of.number}, {u"complainant"_s, of.complainant}, {u"safety"_s, of.safetyFlag}};
}

QJsonObject toJson(const WorkRow &row)
{
    QJsonObject object = toJson(row.of);
    object.insert(u"standing"_s, standingKeys.key(row.standing));
    object.insert(u"nextStep"_s, row.step ? QJsonValue(stepKeys.key(*row.step)) : QJsonValue::Null);
    object.insert(u"due"_s, dayJson(row.due));
    object.insert(u"putOffUntil"_s, row.putOff ? dayJson(row.putOff->day) : QJsonValue::Null);
    object.insert(u"putOffReason"_s, row.putOff ? QJsonValue(row.putOff->reason) : QJsonValue::Null);
    return object;
}

QJsonObject toJson(const CheckRow &row)
{
    QJsonObject object = toJson(row.of);
    object.insert(u"check"_s, checkKeys.key(row.check.kind));
    object.insert(u"subject"_s, row.check.subject);
    object.insert(u"since"_s, dayJson(row.check.since));
    object.insert(u"what"_s, wording(row.check));
    object.insert(u"mend"_s, mending(row.check));
    return object;
}

template <class Shown>
QJsonArray toJson(const QList<Shown> &rows)
{
    QJsonArray array;
    for (const Shown &row : rows)
        array << toJson(row);
    return array;
}

QJsonObject toJson(const News &news)
{
    QJsonArray items;
    for (const NewsItem &item : news.items)
        items << QJsonObject{
            {u"what"_s, newsKeys.key(item.kind)}, {u"number"_s, item.number}, {u"on"_s, dayJson(item.day)}};
    return {{u"since"_s, dayJson(news.since)}, {u"items"_s, items}};
}

QString lineOf(const WorkRow &row, QDate today, const WorkingCalendar &calendar)
{
    QString step = row.step ? wording(*row.step, row.standing) : QString();
    if (row.putOff && row.putOff->day > today)
        step += u" - "_s + wording(*row.putOff, true).simplified();
    return QStringList{row.of.number, row.of.complainant.simplified(), wording(row.standing), step,
                       row.due ? dueWords(*row.due, today, calendar) : QString()}
        .join(u'\t');
}

QString lineOf(const CheckRow &row)
{
    return QStringList{row.of.number, row.of.complainant.simplified(), wording(row.check), mending(row.check)}
        .join(u'\t');
}

/// What the page says above the day's work: to be done for the register as a whole.
struct Notice
{
    QString about; ///< "breach", "restore", "backup", "emergencySheet", "calendar" or "retention"
    QString state; ///< how that stands, by its key
    QString words;
};

QJsonObject toJson(const Notice &one)
{
    return {{u"about"_s, one.about}, {u"state"_s, one.state}, {u"words"_s, one.words}};
}

QString lossState(const Loss &loss)
{
    if (loss.stoodNothing)
        return u"nothingStood"_s;
    return loss.isKnown ? u"lacking"_s : u"unknown"_s;
}

Result<QList<Notice>> noticesOf(const Desk &desk)
{
    const Backups backups(desk.file, desk.clock);
    const auto undecided = desk.breaches.undecided();
    const auto restored = lastRestore(desk.file, desk.clock.now());
    const auto plan = backups.plan();
    const auto state = backups.state();
    const auto newest = backups.newest();
    const auto sheet = sheetState(desk.file);
    const auto terms = desk.settings.terms();
    const auto rewriteDue = desk.retention.rewriteDue();
    if (!undecided || !sheet || !terms)
        return tl::unexpected(!undecided ? undecided.error() : !sheet ? sheet.error() : terms.error());
    if (!rewriteDue || !restored)
        return tl::unexpected(!rewriteDue ? rewriteDue.error() : restored.error());
    if (!plan || !state || !newest)
        return tl::unexpected(!plan ? plan.error() : !state ? state.error() : newest.error());
    QList<Notice> notices;
    if (!undecided->isEmpty())
        notices.append({u"breach"_s, u"undecided"_s, breachNotice(*undecided, desk.clock.now())});
    if (*restored)
        notices.append({u"restore"_s, lossState((*restored)->loss), notice(**restored)});
    for (const QString &kept : keptBesideOf(desk.file.path()))
        notices.append({u"keptBeside"_s, u"there"_s, keptNotice(kept)});
    if (*state != BackupState::Good && *state != BackupState::Missed) // no command makes one when it ends
        notices.append({u"backup"_s, backupStateKeys.key(*state), notice(*state, plan->folder, *newest)});
    if (*sheet != SheetState::Counts)
        notices.append({u"emergencySheet"_s, sheetStateKeys.key(*sheet), wording(*sheet)});
    if (const auto year = yearToComplete(terms->calendar, desk.clock.today(), monthsToHurry))
        notices.append({u"calendar"_s, u"incomplete"_s, equatedDaysUnknown(*year)});
    if (*rewriteDue)
        notices.append(
            {u"retention"_s, u"rewriteDue"_s,
             rewriteNotice() + u' ' + Words::tr("By command: gehoor retention REGISTER --rewrite.")});
    return notices;
}

struct Work
{
    QList<Notice> notices;
    qsizetype toClear = 0; ///< cases whose retention is over
    QList<WorkGroup> groups;
    std::optional<News> news;
    WorkingCalendar calendar; ///< by which lateness counts
};

Result<Work> workOf(const Desk &desk, QDate today)
{
    auto rows = desk.overview.work();
    if (!rows)
        return failureOf(rows);
    auto checks = desk.overview.toCheck(today);
    if (!checks)
        return failureOf(checks);
    const auto news = desk.overview.news(today);
    if (!news)
        return failureOf(news);
    const auto due = desk.retention.due(mostCounted + 1);
    if (!due)
        return failureOf(due);
    const auto notices = noticesOf(desk);
    if (!notices)
        return failureOf(notices);
    return desk.settings.terms().map([&](const Terms &terms) {
        return Work{*notices, due->size(), workGroups(*std::move(rows), *std::move(checks), today), *news,
                    terms.calendar};
    });
}

void printWork(const Work &work, QDate today)
{
    for (const Notice &one : work.notices)
        Call::message(u"⚠ "_s + one.words);
    if (work.news)
        Call::print(wording(*work.news));
    for (const WorkGroup &group : work.groups) {
        Call::print(u"%1 (%2)"_s.arg(wording(group.head)).arg(group.size()));
        for (const WorkRow &row : group.rows)
            Call::print(u"  "_s + lineOf(row, today, work.calendar));
        for (const CheckRow &row : group.checks)
            Call::print(u"  "_s + lineOf(row));
    }
    if (work.toClear > 0)
        Call::print(dueCount(work.toClear, mostCounted));
    if (work.groups.isEmpty() && work.toClear == 0)
        Call::print(Words::tr("Nothing is waiting."));
}

Given<> showToday(const Call &call)
{
    const auto desk = call.openDesk(Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    const QDate today = call.clock().today();
    const auto work = workOf(**desk, today);
    if (!work)
        return refuse(work.error());
    if (!call.wantsJson()) {
        printWork(*work, today);
        return {};
    }
    QJsonArray groups;
    for (const WorkGroup &group : work->groups)
        groups << QJsonObject{{u"group"_s, workHeadKeys.key(group.head)},
                              {u"cases"_s, toJson(group.rows)},
                              {u"checks"_s, toJson(group.checks)}};
    Call::print(QJsonObject{{u"day"_s, dayJson(today)},
                            {u"notices"_s, toJson(work->notices)},
                            {u"groups"_s, groups},
                            {u"toClear"_s, work->toClear},
                            {u"news"_s, work->news ? QJsonValue(toJson(*work->news)) : QJsonValue::Null}});
    return {};
}

struct Checked
{
    QList<CheckRow> findings;
    qint64 cases = 0;
};

Result<Checked> checkAll(const Desk &desk, QDate today)
{
    ConsistencyCheck check(desk.overview, today);
    for (bool more = true; more;) {
        const auto done = check.next(casesAtOnce);
        if (!done)
            return failureOf(done);
        more = *done;
    }
    return Checked{check.findings(), check.checked()};
}

/// The one case named by the second argument, or all.
Result<Checked> checkAsked(const Call &call, const Desk &desk)
{
    const QDate today = call.clock().today();
    if (call.argument(1).isEmpty())
        return checkAll(desk, today);
    return desk.complaints.find(call.argument(1)).and_then([&](const Complaint &complaint) {
        return findingsOf(desk.overview, complaint.id, today).map([](const QList<CheckRow> &found) {
            return Checked{found, 1};
        });
    });
}

Given<> checkConsistency(const Call &call)
{
    const auto desk = call.openDesk(Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto checked = checkAsked(call, **desk);
    if (!checked)
        return refuse(checked.error());
    const QList<CheckRow> &findings = checked->findings;
    if (call.wantsJson())
        Call::print(QJsonObject{
            {u"ok"_s, findings.isEmpty()}, {u"cases"_s, checked->cases}, {u"findings"_s, toJson(findings)}});
    else
        for (const CheckRow &row : findings)
            Call::print(lineOf(row));
    if (!findings.isEmpty())
        return refuse(Words::tr("%n finding(s).", nullptr, int(findings.size())));
    if (!call.wantsJson())
        Call::print(
            Words::tr("%n case(s) looked at: everything agrees with itself.", nullptr, int(checked->cases)));
    return {};
}

Given<> putOffCase(const Call &call)
{
    const auto until = call.date(u"until"_s);
    if (!until)
        return tl::unexpected(until.error());
    if (!*until)
        return wrongUsage(
            Words::tr("Give the day it comes back with --until DATE, and why with --reason TEXT."));
    const auto reason = call.reason();
    if (!reason)
        return tl::unexpected(reason.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto done = open->desk->snoozes.putOff(open->file.complaint.id, **until, *reason);
    if (!done)
        return refuse(done.error());
    call.answer({{u"number"_s, open->number()}, {u"putOffUntil"_s, dayJson(*until)}},
                Words::tr("%1 is put off until %2.").arg(open->number(), longDate(**until)));
    return {};
}

Given<> takeUpCase(const Call &call)
{
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    if (const auto done = open->desk->snoozes.takeUp(open->file.complaint.id); !done)
        return refuse(done.error());
    call.answer({{u"number"_s, open->number()}}, Words::tr("%1 is taken up again.").arg(open->number()));
    return {};
}

} // namespace

QList<Command> todayCommands()
{
    return {{u"today"_s, u"REGISTER"_s, 1, 1, {}, showToday},
            {u"check"_s, u"REGISTER [NUMBER]"_s, 1, 2, {}, checkConsistency},
            {u"put-off"_s,
             u"REGISTER NUMBER --until DATE --reason TEXT"_s,
             2,
             2,
             {{u"until"_s, Words::tr("The day it comes back."), u"DATE"_s},
              {u"reason"_s, Words::tr("Why it is put off."), u"TEXT"_s}},
             putOffCase},
            {u"take-up"_s, u"REGISTER NUMBER"_s, 2, 2, {}, takeUpCase}};
}

} // namespace gehoor
