// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/salvagecommand.h>
#include <core/registerfile/salt.h>
#include <core/registerfile/sheetkey.h>
#include <core/registerfile/wiping.h>
#include <core/salvage/salvage.h>
#include <ui/wording/keys.h>
#include <ui/wording/salvage.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QJsonObject toJson(const Unread &unread)
{
    return {{u"table"_s, unread.table},
            {u"rows"_s, unread.rows},
            {u"count"_s, unread.count ? QJsonValue(*unread.count) : QJsonValue(QJsonValue::Null)},
            {u"cases"_s, QJsonArray::fromStringList(unread.cases)},
            {u"orphaned"_s, unread.orphaned},
            {u"unlinked"_s, unread.unlinked}};
}

QJsonObject toJson(const SalvageReport &report, const QString &path)
{
    QJsonArray unread;
    for (const Unread &one : report.unread)
        unread << toJson(one);
    return {{u"register"_s, path},
            {u"whole"_s, report.isWhole()},
            {u"cases"_s, report.complaints},
            {u"rows"_s, report.rows},
            {u"unread"_s, unread},
            {u"emptyCases"_s, QJsonArray::fromStringList(report.emptyCases)},
            {u"problems"_s, QJsonArray::fromStringList(report.problems)},
            {u"auditHead"_s, report.auditHead},
            {u"ofEarlierReading"_s, report.ofEarlierReading}};
}

/// Of the damaged register, and of the one that takes its place.
struct OldAndNewKey
{
    Key old;
    Key fresh;
};

/// The groups of an emergency sheet may stand in place of the passphrase; then somebody chooses a new one, as
/// whoever gives one does.
Given<OldAndNewKey> keysOf(const Call &call, const QString &words, const Key::Salt &salt)
{
    auto ofSheet = keyFromSheet(words, salt);
    auto old = ofSheet ? Result<Key>(std::move(*ofSheet)) : Key::fromPassphrase(words, salt);
    if (!old)
        return refuse(old.error(), ExitCannotOpen);
    if (ofSheet || call.has(u"new-passphrase-file"_s) || qEnvironmentVariableIsSet("GEHOOR_NEW_PASSPHRASE")) {
        auto fresh = call.newKey();
        if (!fresh)
            return tl::unexpected(fresh.error());
        return OldAndNewKey{std::move(*old), std::move(*fresh)};
    }
    auto fresh = Key::fromPassphrase(words, Key::newSalt());
    if (!fresh)
        return refuse(fresh.error(), ExitCannotOpen);
    return OldAndNewKey{std::move(*old), std::move(*fresh)};
}

/// What there is to say about a sheet, when one was typed or nearly so.
std::optional<QString> sheetWording(const QString &words, const Key::Salt &salt)
{
    return keyFromSheet(words, salt) ? salvageSheetWording() : sheetTyped(words, salt);
}

/// When nothing came of it: no register knows of that file.
void tellReading(const QString &target, ErrorKind why)
{
    const QString reading = readingFor(target);
    const bool wasRead = why == ErrorKind::WrongKey || why == ErrorKind::Damaged ||
                         why == ErrorKind::DiskFull || why == ErrorKind::WriteFailed ||
                         why == ErrorKind::NewerFormat;
    if (wasRead && QFileInfo::exists(reading))
        Call::message(
            Words::tr(
                "What the disk gave of the damaged file is kept as %1. The same command goes on with it; to "
                "read the disk once more, give the new register another name. Destroy that file when you no "
                "longer need it.")
                .arg(reading));
}

Given<SalvageReport> salvaged(const Call &call)
{
    const QString old = call.argument(0);
    const auto salt = saltOfDamaged(old);
    if (!salt)
        return refuse(salvageWording(salt.error()), ExitCannotOpen);
    auto words = call.passphraseOrSheet();
    if (!words)
        return tl::unexpected(words.error());
    const auto wiped = qScopeGuard([&] { wipe(*words); });
    const auto keys = keysOf(call, *words, *salt);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto report = salvage(old, keys->old, call.argument(1), keys->fresh, call.clock());
    if (report)
        return *report;
    const ErrorKind kind = report.error().kind;
    tellReading(call.argument(1), kind);
    const bool didNotOpen = kind == ErrorKind::WrongKey || kind == ErrorKind::Damaged;
    const auto asSheet = didNotOpen ? sheetWording(*words, *salt) : std::nullopt;
    return refuse(asSheet.value_or(salvageWording(report.error())), statusOfMaking(kind));
}

Given<> salvageInto(const Call &call)
{
    const auto report = salvaged(call);
    if (!report)
        return tl::unexpected(report.error());
    if (call.wantsJson()) {
        Call::print(toJson(*report, call.argument(1)));
    } else {
        Call::print(Words::tr("Made %1 with %n case(s). Head of the audit trail: %2", nullptr,
                              int(report->complaints))
                        .arg(call.argument(1), report->auditHead));
        const QStringList lines = wording(*report);
        for (const QString &line : lines)
            Call::print(line);
        if (lines.isEmpty())
            Call::print(Words::tr("Nothing is missing: all that stood in the file could be read."));
    }
    if (report->ofEarlierReading)
        Call::message(Words::tr("An earlier salvage into this register was broken off or failed. What it had "
                                "read was used; the damaged file was not read again."));
    Call::message(
        Words::tr("An emergency sheet of the damaged register does not open the new one: make a new "
                  "sheet."));
    if (!report->isWhole())
        return refuse(
            Words::tr("Not everything could be read. Look for what is missing in a backup, and keep the "
                      "damaged file."));
    return {};
}

} // namespace

Command salvageCommand()
{
    return {u"salvage"_s, u"OLD NEW [--new-passphrase-file FILE]"_s, 2, 2, {Call::newPassphraseOption()},
            salvageInto};
}

} // namespace gehoor
