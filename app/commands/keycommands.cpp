// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/leaving.h>
#include <app/commands/terminal.h>
#include <core/backups/backups.h>
#include <core/backups/sheetplace.h>
#include <core/basics/ownerfile.h>
#include <core/registerfile/emergencysheet.h>
#include <core/registerfile/wiping.h>
#include <ui/registerfile/sheetpage.h>
#include <ui/wording/keys.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 longestSheet = 4096; // bytes

QCommandLineOption sheetOption()
{
    return {u"sheet-file"_s, Words::tr("Read what is typed from the sheet from FILE."), u"FILE"_s};
}

/// Gives the open register another passphrase, and tells what became of sheets and backups.
Given<> changeKey(const Call &call, RegisterFile &file, ActKind act)
{
    const auto key = call.newKey();
    if (!key)
        return tl::unexpected(key.error());
    if (const auto changed = file.changeKey(*key, act); !changed)
        return refuse(rekeyWording(changed.error()));
    call.answer({{u"register"_s, call.argument(0)}, {u"mark"_s, sheetMark(file.keySalt())}},
                Words::tr("The passphrase was changed."));
    Call::message(olderCopies());
    const auto state = sheetState(file);
    Call::message(
        state ? wording(*state) // what was asked for is done
              : Words::tr("The new passphrase holds. Only what there is to say about emergency sheets "
                          "could not be read: %1")
                    .arg(wording(state.error())));
    return {};
}

Given<> changePassphrase(const Call &call)
{
    const auto desk = call.openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    return changeKey(call, (*desk)->file, ActKind::PassphraseChanged);
}

/// What somebody typed from a sheet. It is not shown: a terminal keeps what it has shown.
Given<QString> typedSheet(const Call &call)
{
    if (call.has(u"sheet-file"_s)) {
        auto content = readFile(call.value(u"sheet-file"_s), longestSheet, ErrorKind::ReadFailed);
        if (!content)
            return refuse(content.error());
        const auto wiped = qScopeGuard([&] { wipe(*content); });
        return QString::fromUtf8(*content);
    }
    const auto typed = terminalCanAsk() ? askHidden(Words::tr("The groups on the sheet: ")) : std::nullopt;
    if (!typed)
        return refuse(Words::tr("Nothing was typed from the sheet. Use --sheet-file FILE."));
    return *typed;
}

Given<std::unique_ptr<RegisterFile>> openedWithSheet(const Call &call)
{
    const QString path = call.argument(0);
    const auto salt = RegisterFile::salt(path);
    if (!salt)
        return refuse(salt.error(), ExitCannotOpen);
    auto typed = typedSheet(call);
    if (!typed)
        return tl::unexpected(typed.error());
    const auto wiped = qScopeGuard([&] { wipe(*typed); });
    const auto key = keyFromSheet(*typed, *salt);
    if (!key)
        return refuse(wording(key.error()), ExitCannotOpen);
    auto file = RegisterFile::open(path, *key, Access::Write, call.clock());
    if (file) {
        Call::tellWhatMayLack(**file);
        return std::move(*file);
    }
    if (file.error().kind == ErrorKind::WrongKey)
        return refuse(sheetThatDoesNotOpen(sheetMark(*salt)), ExitCannotOpen);
    return refuse(file.error(), ExitCannotOpen);
}

Given<> unlockWithSheet(const Call &call)
{
    const auto file = openedWithSheet(call);
    if (!file)
        return tl::unexpected(file.error());
    return changeKey(call, **file, ActKind::SheetUsed);
}

Given<> writeSheet(const Call &call, Desk &desk, const Key &key)
{
    const QString path = call.value(u"out"_s);
    auto content = sheetContent(desk, key);
    if (!content)
        return refuse(content.error());
    QByteArray pdf = sheetPdf(*content);
    const auto saved = saveSheet(desk.file, pdf, path);
    wipe(pdf);
    wipe(content->groups);
    if (!saved)
        return refuse(sheetPlaceWording(saved.error()));
    call.answer({{u"file"_s, path}, {u"mark"_s, content->mark}},
                Words::tr("The emergency sheet %1 stands in %2").arg(content->mark, path));
    Call::message(sheetFileWarning(path));
    Call::message(
        Words::tr("The sheet counts once it was typed back: gehoor emergency-sheet REGISTER --check"));
    return {};
}

Given<> checkSheetOf(const Call &call, RegisterFile &file)
{
    auto typed = typedSheet(call);
    if (!typed)
        return tl::unexpected(typed.error());
    const auto wiped = qScopeGuard([&] { wipe(*typed); });
    const QString mark = sheetMark(file.keySalt());
    const auto answer = checkSheet(file, *typed);
    if (!answer)
        return refuse(wording(answer.error()));
    if (*answer == SheetAnswer::OfAnotherKey)
        return refuse(otherSheet(mark));
    if (const auto noted = noteSheet(file, SheetStep::Checked, [] { return Result<>(); }); !noted)
        return refuse(noted.error());
    call.answer({{u"mark"_s, mark}, {u"counts"_s, true}},
                Words::tr("The emergency sheet %1 opens the register, and counts from now on.").arg(mark));
    if (voidSheetsMade(file).value_or(false))
        Call::message(voidSheets(mark, Backups(file, call.clock()).isNewestOfThisKey().value_or(false)));
    return {};
}

Given<> emergencySheet(const Call &call)
{
    const bool checks = call.has(u"check"_s);
    const QString out = call.value(u"out"_s);
    if (checks == call.has(u"out"_s) || (!checks && !out.endsWith(u".pdf"_s, Qt::CaseInsensitive)))
        return wrongUsage(Words::tr("Give a file that ends in .pdf with --out FILE, or --check."));
    if (!checks) {
        if (const auto can = canBeMade(out); !can)
            return can;
    }
    const auto key = call.key();
    if (!key)
        return tl::unexpected(key.error());
    const auto desk = call.openDesk(Access::Write, *key);
    if (!desk)
        return tl::unexpected(desk.error());
    return checks ? checkSheetOf(call, (*desk)->file) : writeSheet(call, **desk, *key);
}

/// After how long the window locks by itself; set, or only told.
Given<> idleLock(const Call &call)
{
    const auto minutes = call.number(u"minutes"_s);
    if (!minutes)
        return tl::unexpected(minutes.error());
    if (*minutes && call.has(u"never"_s))
        return wrongUsage(Words::tr("Give either --minutes N or --never."));
    const bool sets = *minutes || call.has(u"never"_s);
    const auto desk = call.openDesk(sets ? Access::Write : Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    Settings &settings = (*desk)->settings;
    const auto read = [&] { return settings.idleLock(); };
    const auto set = [&] { return settings.setIdleLock(minutes->value_or(0)); };
    const auto idle = sets ? actAndRead((*desk)->file, set, read) : read();
    if (!idle)
        return refuse(idle.error());
    call.answer({{u"minutes"_s, *idle > 0 ? QJsonValue(*idle) : QJsonValue(QJsonValue::Null)}},
                *idle > 0 ? Words::tr("The window locks after %n minute(s) without a key or the mouse.",
                                      nullptr, *idle)
                          : Words::tr("The window does not lock by itself."));
    return {};
}

} // namespace

QList<Command> keyCommands()
{
    return {
        {u"passphrase"_s,
         u"REGISTER [--new-passphrase-file FILE]"_s,
         1,
         1,
         {Call::newPassphraseOption()},
         changePassphrase},
        {u"emergency-sheet"_s,
         u"REGISTER (--out FILE.pdf | --check [--sheet-file FILE])"_s,
         1,
         1,
         {{u"out"_s, Words::tr("The file to write, for printing. Destroy it afterwards."), u"FILE"_s},
          {u"check"_s, Words::tr("Type the sheet back; then it counts.")},
          sheetOption()},
         emergencySheet},
        {u"unlock-with-sheet"_s,
         u"REGISTER [--sheet-file FILE] [--new-passphrase-file FILE]"_s,
         1,
         1,
         {sheetOption(), Call::newPassphraseOption()},
         unlockWithSheet},
        {u"idle-lock"_s,
         u"REGISTER [--minutes N | --never]"_s,
         1,
         1,
         {{u"minutes"_s, Words::tr("Lock the window after N minutes without a key or the mouse."), u"N"_s},
          {u"never"_s, Words::tr("Do not lock it by itself.")}},
         idleLock}};
}

} // namespace gehoor
