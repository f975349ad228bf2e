// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/clearingcases.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QJsonObject toJson(const ClearingPreview &preview)
{
    QJsonObject object = toJson(preview.of, preview.due);
    QJsonObject going;
    for (const auto &[kind, count] : preview.going)
        going.insert(goesKeys.key(kind), count);
    object.insert(u"going"_s, going);
    object.insert(u"documents"_s, QJsonArray::fromStringList(preview.documents));
    object.insert(u"staying"_s, QJsonArray::fromStringList(preview.staying));
    return object;
}

Given<QList<ClearingPreview>> previewsOf(const Desk &desk, QStringList numbers)
{
    numbers.removeDuplicates();
    QList<ClearingPreview> previews;
    for (const QString &number : std::as_const(numbers)) {
        const auto id = caseNamed(desk, number);
        if (!id)
            return tl::unexpected(id.error());
        const auto preview = desk.retention.preview(*id);
        if (!preview)
            return refuse(u"%1: %2"_s.arg(number, wording(preview.error())));
        previews.append(*preview);
    }
    return previews;
}

/// What is shown holds words of the cases: that they were read stands on the trail.
void show(const Call &call, Desk &desk, const QList<ClearingPreview> &previews)
{
    QJsonArray cases;
    for (const ClearingPreview &preview : previews) {
        desk.readings.caseOpened(preview.of.id);
        cases << toJson(preview);
        const QStringList lines = call.wantsJson() ? QStringList() : wording(preview);
        for (const QString &line : lines)
            Call::print(line);
    }
    if (call.wantsJson())
        Call::print(QJsonObject{{u"cases"_s, cases}, {u"confirm"_s, confirmationOf(previews)}});
    else
        Call::print(
            Words::tr("To do it: --anonymise or --destroy, with --confirm %1").arg(confirmationOf(previews)));
}

/// Only with the word that the preview of the same cases, as they are now, gave.
Given<> clear(const Call &call, Desk &desk, ClearedHow how)
{
    const auto previews = previewsOf(desk, call.argumentsFrom(1));
    if (!previews)
        return tl::unexpected(previews.error());
    if (!call.has(u"confirm"_s)) {
        show(call, desk, *previews);
        return refuse(
            Words::tr("Nothing was done yet. This cannot be undone: look at what goes, and give the "
                      "word that confirms it."));
    }
    QJsonArray numbers;
    QStringList names;
    for (const ClearingPreview &one : *previews) {
        numbers << one.of.number;
        names << one.of.number;
    }
    if (call.value(u"confirm"_s) != confirmationOf(*previews))
        return refuse(Error{ErrorKind::ChangedSincePreview, names.join(u", "_s)});
    if (const auto done = desk.retention.clear(*previews, how); !done)
        return refuse(done.error());
    call.answer({{u"cleared"_s, numbers}, {u"how"_s, clearedHowKeys.key(how)}},
                Words::tr("%n case(s) cleared. %1", nullptr, int(names.size())).arg(stays(how)));
    const auto copies = desk.retention.doomedCopies();
    if (!copies) { // what was asked for is done
        Call::message(wording(copies.error()));
        return {};
    }
    const auto holding =
        std::count_if(copies->begin(), copies->end(), [](const DoomedCopy &one) { return one.holdsCleared; });
    if (holding > 0)
        Call::message(Words::tr("%n backup(s) still hold what was cleared: make a new one and destroy them.",
                                nullptr, int(holding)));
    return {};
}

} // namespace

QJsonObject toJson(const KeptCase &kept, QDate due)
{
    return {{u"number"_s, kept.number},
            {u"outcome"_s, endingKeys.key(kept.outcome)},
            {u"closed"_s, kept.closed.toString(Qt::ISODate)},
            {u"due"_s, due.toString(Qt::ISODate)}};
}

Given<ComplaintId> caseNamed(const Desk &desk, const QString &number)
{
    const auto complaint = desk.complaints.find(number);
    if (!complaint)
        return refuse(complaint.error());
    return complaint->id;
}

Given<> previewCases(const Call &call)
{
    const auto desk = call.openDeskToRead();
    if (!desk)
        return tl::unexpected(desk.error());
    const auto previews = previewsOf(**desk, call.argumentsFrom(1));
    if (!previews)
        return tl::unexpected(previews.error());
    show(call, **desk, *previews);
    return {};
}

Given<> clearCases(const Call &call, ClearedHow how)
{
    const SystemClock machine;
    if (call.clock().today() > machine.today())
        return refuse(Words::tr("Nothing was cleared. Clearing goes by the clock of this machine; by a later "
                                "--today you can only look at what will be due (--preview)."));
    const auto desk = call.by(machine).openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    return clear(call, **desk, how);
}

} // namespace gehoor
