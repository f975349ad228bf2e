// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/backupcommands.h>
#include <core/backups/backups.h>
#include <core/backups/copycheck.h>
#include <core/backups/restoration.h>
#include <core/registerfile/sheetkey.h>
#include <core/registerfile/wiping.h>
#include <ui/wording/backups.h>
#include <ui/wording/keys.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QScopeGuard>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QJsonObject toJson(const BackupCopy &copy)
{
    return {
        {u"file"_s, copy.path},
        {u"made"_s, copy.made.toString(Qt::ISODate)},
        {u"byPlan"_s, copy.byPlan},
        {u"cases"_s, copy.complaints},
        {u"auditHead"_s, copy.auditHead},
        {u"removed"_s, copy.removed},
        {u"there"_s, QFileInfo::exists(copy.path)},
        {u"cutShort"_s, isCutShort(copy)},
        {u"doubt"_s, copy.doubt ? QJsonValue(copyDoubtKeys.key(*copy.doubt)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject toJson(const RegisterSummary &summary)
{
    return {
        {u"organisation"_s, summary.organisation}, {u"cases"_s, summary.complaints},
        {u"lastCase"_s, summary.lastNumber},       {u"lastAct"_s, summary.lastAct.at.toString(Qt::ISODate)},
        {u"act"_s, actKey(summary.lastAct.kind)},  {u"auditHead"_s, summary.lastAct.hash}};
}

Given<> listCopies(const Call &call, const Backups &backups)
{
    const auto copies = backups.copies();
    if (!copies)
        return refuse(copies.error());
    QJsonArray array;
    for (const BackupCopy &copy : *copies) {
        if (call.wantsJson())
            array << toJson(copy);
        else
            Call::print(
                QStringList{localMoment(copy.made), copy.path, whereabouts(copy), shortHead(copy.auditHead)}
                    .join(u'\t'));
    }
    if (call.wantsJson())
        Call::print(QJsonValue(array));
    return {};
}

/// What was given of the plan, over what is kept.
Given<BackupPlan> planGiven(const Call &call, const Backups &backups)
{
    const auto kept = backups.plan();
    if (!kept)
        return refuse(kept.error());
    BackupPlan plan = *kept;
    if (call.has(u"folder"_s))
        plan.folder = call.value(u"folder"_s);
    for (const auto &[option, count] :
         {std::pair(u"daily"_s, &KeepingRule::daily), std::pair(u"weekly"_s, &KeepingRule::weekly),
          std::pair(u"monthly"_s, &KeepingRule::monthly)}) {
        const auto number = call.number(option);
        if (!number)
            return tl::unexpected(number.error());
        plan.rule.*count = number->value_or(plan.rule.*count);
    }
    return plan;
}

Given<> setPlan(const Call &call, Backups &backups)
{
    const auto plan = planGiven(call, backups);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const auto done = backups.setPlan(*plan); !done)
        return refuse(done.error());
    call.answer({{u"folder"_s, plan->folder},
                 {u"daily"_s, plan->rule.daily},
                 {u"weekly"_s, plan->rule.weekly},
                 {u"monthly"_s, plan->rule.monthly}},
                wording(*plan));
    return {};
}

Given<> backup(const Call &call)
{
    const bool lists = call.has(u"list"_s);
    const bool sets =
        call.has(u"folder"_s) || call.has(u"daily"_s) || call.has(u"weekly"_s) || call.has(u"monthly"_s);
    const QString file = call.argument(1);
    if (int(lists) + int(sets) + int(!file.isEmpty()) > 1)
        return wrongUsage(Words::tr("Give a file, or --list, or where backups go and how many are kept."));
    const auto desk = call.openDesk(lists ? Access::Read : Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    Backups backups((*desk)->file, call.clock());
    if (lists)
        return listCopies(call, backups);
    if (sets)
        return setPlan(call, backups);
    const auto made = file.isEmpty() ? backups.make() : backups.makeTo(file);
    if (!made)
        return refuse(made.error());
    call.answer(toJson(*made),
                Words::tr("Backed up and verified: %1, %n case(s). Head of the audit trail: %2", nullptr,
                          int(made->complaints))
                    .arg(made->path, made->auditHead));
    return {};
}

QJsonObject toJson(const Restoration &restoration)
{
    const auto &present = restoration.present();
    const QList<AuditLine> lines = present ? present->lost : QList<AuditLine>();
    const auto newer = restoration.newerBeside();
    QJsonArray lost;
    for (const AuditLine &line : lines)
        lost << QJsonObject{{u"line"_s, line.number},
                            {u"at"_s, line.at.toString(Qt::ISODate)},
                            {u"act"_s, actKey(line.kind)},
                            {u"number"_s, line.complaintNumber}};
    return {{u"backup"_s, toJson(restoration.backup())},
            {u"present"_s, present ? QJsonValue(toJson(present->summary)) : QJsonValue(QJsonValue::Null)},
            {u"lost"_s, lost},
            {u"lossKnown"_s, restoration.loss().isKnown},
            {u"newerBeside"_s, newer ? QJsonValue(*newer) : QJsonValue(QJsonValue::Null)}};
}

/// Of a passphrase, or of the groups of an emergency sheet, known for such by their checks.
Result<Key> keyFromWords(const QString &words, const Key::Salt &salt)
{
    auto ofSheet = keyFromSheet(words, salt);
    return ofSheet ? Result<Key>(std::move(*ofSheet)) : Key::fromPassphrase(words, salt);
}

Given<std::unique_ptr<Restoration>> prepared(const Call &call)
{
    const QString backup = call.argument(0);
    const auto salt = RegisterFile::salt(backup);
    if (!salt)
        return refuse(restoreWording(salt.error()), ExitCannotOpen);
    auto words = call.passphraseOrSheet();
    if (!words)
        return tl::unexpected(words.error());
    const auto wiped = qScopeGuard([&] { wipe(*words); });
    const auto key = keyFromWords(*words, *salt);
    if (!key)
        return refuse(key.error(), ExitCannotOpen);
    auto restoration = Restoration::prepare(backup, call.argument(1), *key, call.clock());
    if (restoration)
        return std::move(*restoration);
    const ErrorKind kind = restoration.error().kind;
    const auto asSheet = kind == ErrorKind::WrongKey ? sheetTyped(*words, *salt) : std::nullopt;
    return refuse(asSheet.value_or(restoreWording(restoration.error())), statusOfMaking(kind));
}

/// What would be lost of a register that has another passphrase by now, for whom gives that.
Given<> lookIntoPresent(const Call &call, Restoration &restoration)
{
    const auto salt = restoration.saltOfOtherKey();
    if (!salt)
        return {};
    auto words = call.presentPassphrase();
    if (!words)
        return tl::unexpected(words.error());
    const auto wiped = qScopeGuard([&] { wipe(*words); });
    if (words->isEmpty())
        return {};
    const auto opened = keyFromWords(*words, *salt).and_then([&](const Key &key) {
        return restoration.lookIntoPresent(key);
    });
    if (opened)
        return {};
    const QString why = presentWording(opened.error(), *words, *salt);
    if (opened.error().kind == ErrorKind::WrongKey)
        return refuse(why, ExitCannotOpen);
    Call::message(why); // that it cannot be read may be why somebody restores
    return {};
}

/// Over a present file only when told so: what would be lost is told first.
Given<> restore(const Call &call)
{
    const auto restoration = prepared(call);
    if (!restoration)
        return tl::unexpected(restoration.error());
    if (const auto looked = lookIntoPresent(call, **restoration); !looked)
        return looked;
    QJsonObject answer = toJson(**restoration);
    const QStringList told = call.wantsJson() ? QStringList() : comparison(**restoration);
    for (const QString &line : told)
        Call::print(line);
    if ((*restoration)->takesPlace() && !call.has(u"replace"_s)) {
        if (call.wantsJson())
            Call::print(answer);
        return refuse(Words::tr("A register stands there already. Nothing was changed; --replace puts the "
                                "backup in its place and keeps the present file beside it."));
    }
    const auto aside = (*restoration)->put();
    if (!aside)
        return refuse(notPutWording(aside.error(), **restoration));
    answer.insert(u"keptAs"_s, aside->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*aside));
    call.answer(answer, Words::tr("Restored: %1").arg(call.argument(1)));
    if (const Loss loss = (*restoration)->loss(); loss.mayBeSome())
        Call::message(lossWording(loss));
    if (!aside->isEmpty())
        Call::message(Words::tr("The file that stood there is kept as %1").arg(*aside));
    return {};
}

} // namespace

QList<Command> backupCommands()
{
    return {{u"backup"_s,
             u"REGISTER [FILE | --list | --folder FOLDER --daily N --weekly N --monthly N]"_s,
             1,
             2,
             {{u"folder"_s, Words::tr("Where backups go from now on."), u"FOLDER"_s},
              {u"daily"_s, Words::tr("Of how many days the newest is kept."), u"N"_s},
              {u"weekly"_s, Words::tr("Of how many weeks."), u"N"_s},
              {u"monthly"_s, Words::tr("Of how many months."), u"N"_s},
              {u"list"_s, Words::tr("Which copies exist where.")}},
             backup},
            {u"restore"_s,
             u"FILE REGISTER [--replace] [--present-passphrase-file FILE]"_s,
             2,
             2,
             {{u"replace"_s,
               Words::tr("Put the backup in the place of the register that stands there, which is kept.")},
              Call::presentPassphraseOption()},
             restore}};
}

} // namespace gehoor
