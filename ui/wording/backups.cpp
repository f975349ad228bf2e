// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/copycheck.h>
#include <core/registerfile/keptbeside.h>
#include <core/registerfile/putaside.h>
#include <core/registerfile/sheetkey.h>
#include <ui/wording/backups.h>
#include <ui/wording/inspection.h>
#include <ui/wording/keys.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestShown = 80; // of the name of an organisation

} // namespace

QString localMoment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return shortDate(local.date()) + local.toString(u" HH:mm"_s);
}

QString wording(const BackupPlan &plan)
{
    if (plan.folder.isEmpty())
        return Words::tr("No folder for backups was chosen.");
    return Words::tr("Backups go to %1. The newest of each of %2 days, %3 weeks and %4 months is kept.")
        .arg(QDir::toNativeSeparators(plan.folder))
        .arg(plan.rule.daily)
        .arg(plan.rule.weekly)
        .arg(plan.rule.monthly);
}

QString wording(const RegisterSummary &summary)
{
    QStringList told{Words::tr("%n case(s)", nullptr, int(summary.complaints))};
    if (!summary.lastNumber.isEmpty())
        told << Words::tr("logged last: %1").arg(summary.lastNumber);
    told << Words::tr("last act: %1, %2").arg(localMoment(summary.lastAct.at), auditAct(summary.lastAct));
    const QString organisation = summary.organisation.left(longestShown).simplified();
    return told.join(u", "_s) +
           (organisation.isEmpty() ? QString() : u". "_s + Words::tr("Organisation: %1").arg(organisation));
}

QString whereabouts(const BackupCopy &copy)
{
    if (copy.removed)
        return Words::tr("removed");
    if (!QFileInfo::exists(copy.path))
        return Words::tr("out of reach or gone");
    if (momentPutAside(copy.path).isValid())
        return Words::tr("from before a restore");
    if (copy.auditHead.isEmpty() && !keptFrom(copy.path).isEmpty())
        return Words::tr("beside the register");
    if (isCutShort(copy))
        return Words::tr("there, not complete");
    if (copy.doubt)
        return *copy.doubt == CopyDoubt::Changed ? Words::tr("there, changed") : Words::tr("perhaps changed");
    return Words::tr("there");
}

QString shortHead(const QString &hash)
{
    constexpr qsizetype group = 8;
    return hash.isEmpty() ? QString() : hash.left(group) + u"…"_s;
}

QStringList comparison(const Restoration &restoration)
{
    QStringList lines;
    if (const auto newer = restoration.newerBeside())
        lines << Words::tr("A newer backup stands in the same folder, as its name tells: %1, of %2.")
                     .arg(*newer, localMoment(momentOfCopy(*newer)));
    lines << Words::tr("The backup: %1").arg(wording(restoration.backup()));
    if (!restoration.takesPlace())
        lines << Words::tr("What was done after that is not in it.");
    if (restoration.standsWithBackup())
        lines << Words::tr("The register would stand in the folder of this backup: what happens to the one "
                           "happens to the other. Better choose another place.");
    if (!restoration.takesPlace())
        return lines;
    const auto &present = restoration.present();
    if (!present)
        return lines << Words::tr(
                   "The present file cannot be read with this passphrase: what would be lost is not "
                   "known. It is kept beside the restored one.");
    lines << Words::tr("The present file: %1").arg(wording(present->summary));
    if (present->mayLackLastAct)
        lines << cutOffWording();
    const QList<AuditLine> &lost = present->lost;
    if (lost.isEmpty())
        return lines << Words::tr("The backup lacks nothing of it.");
    lines << Words::tr("The backup lacks %n act(s) of it:", nullptr, int(lost.size()));
    for (const AuditLine &line : lost)
        lines << QStringList{u"  "_s + localMoment(line.at), auditAct(line), line.complaintNumber}.join(
            u'\t');
    return lines;
}

QString restoreWording(const Error &error)
{
    if (error.kind == ErrorKind::Damaged)
        return Words::tr(
                   "The backup %1 is damaged and is not put back. Nothing was changed. Take an older one: it "
                   "opens with the passphrase or the emergency sheet of its time. Does none open, or does it "
                   "lack too much? Then whoever manages the computer can save what can still be read of the "
                   "damaged one (gehoor salvage BACKUP NEW). The manual tells how, under “Restoring a "
                   "backup”.")
            .arg(error.detail);
    if (error.kind == ErrorKind::WrongKey)
        return Words::tr(
            "The passphrase does not open this backup. It must be the passphrase of the time when the backup "
            "was made. Check capitals, spaces and the keyboard, or type the groups of the emergency sheet of "
            "that time. Are you certain of it? Then the beginning of the backup may be damaged: take another "
            "one.");
    if (error.kind == ErrorKind::FileExists)
        return Words::tr("That is the backup itself. Choose another file to restore to.");
    return wording(error);
}

QString presentWording(const Error &error, const QString &typed, const Key::Salt &salt)
{
    if (error.kind == ErrorKind::Damaged)
        return Words::tr(
            "The register that stands there now is damaged. So what would be lost is not known.");
    if (error.kind != ErrorKind::WrongKey)
        return wording(error);
    if (keyFromSheet(typed, salt))
        return closedSheetInVain(sheetMark(salt));
    return sheetTyped(typed, salt)
        .value_or(Words::tr(
            "The passphrase does not open the register that stands there now. Nothing was changed. Check "
            "capitals, spaces and the keyboard, and try again, or go on without it: what would be lost is "
            "not known then."));
}

QString lossWording(const Loss &loss)
{
    if (loss.stoodNothing)
        return Words::tr("What was done after the backup ended is not in the register. Numbers of cases and "
                         "letters that were given after that are given again.");
    if (!loss.isKnown)
        return Words::tr("Whether later work is missing in the register now is not known.");
    return Words::tr("%n later act(s) are missing in the register now.", nullptr, int(loss.acts));
}

QString notice(const LastRestore &restored)
{
    const QString day = longDate(restored.at.toLocalTime().date());
    if (restored.loss.stoodNothing)
        return Words::tr("On %1 a backup was put back here that ends on %2. What was done after that is not "
                         "here: look it up in your mail and on paper, and log it anew. Numbers of cases and "
                         "letters that were given after that are given again: note which are in use. This "
                         "line goes after %3 days.")
            .arg(day, localMoment(restored.endedAt))
            .arg(daysRestoreIsTold);
    const QString missing =
        restored.loss.isKnown
            ? Words::tr("On %2 a backup was put back: %n later act(s) are missing here. What stood there "
                        "before is kept as %1.",
                        nullptr, int(restored.loss.acts))
            : Words::tr("On %2 a backup was put back: whether later work is missing here is not known. What "
                        "stood there before is kept as %1.");
    return missing.arg(QDir::toNativeSeparators(restored.keptAs), day) + u' ' +
           Words::tr(
               "Destroy that file once you are sure that you miss nothing from it; then this line goes.");
}

QString keptNotice(const QString &kept)
{
    return Words::tr(
               "%1 holds what was done in this register up to %2, when its file was moved, replaced or "
               "taken away. Is something of that missing here? Then close this register, open that file "
               "and go on in it. Destroy it once you are sure that you miss nothing from it; then this "
               "line goes.")
        .arg(QDir::toNativeSeparators(kept), localMoment(QFileInfo(kept).lastModified()));
}

QString notPutWording(const Error &error, const Restoration &restoration)
{
    if (error.kind == ErrorKind::ChangedSincePreview)
        return Words::tr("What stands at %1 is not what stood there when the backup was looked into. Nothing "
                         "was changed. Look into it again, to see what would be lost now.")
            .arg(QDir::toNativeSeparators(error.detail));
    const QString failed =
        restoration.standsAllTheSame()
            ? Words::tr(
                  "The disk is full or fails. The backup was put back, but that could not be written for "
                  "certain: after a power cut the register of before may stand there again. Verify the "
                  "register, and go on only when the disk is sound.")
            : wording(error);
    if (restoration.leftAside().isEmpty())
        return failed;
    return failed + u' ' +
           Words::tr("What stood there had been put aside as %1 by then, and is still there.")
               .arg(QDir::toNativeSeparators(restoration.leftAside()));
}

/// A folder that is not there is most often a stick that was taken out, which can be put in again.
QString whyNoBackup(const Backups &backups, const Error &error)
{
    const auto plan = backups.plan();
    if (plan && backups.state() == BackupState::FolderGone)
        return Words::tr("No backup can be made: the folder %1 is not there. Put the stick in, or connect to "
                         "the share, and try again.")
            .arg(QDir::toNativeSeparators(plan->folder));
    return Words::tr("No backup was made. %1").arg(wording(error));
}

QString notice(BackupState state, const QString &folder, const std::optional<BackupCopy> &newest)
{
    switch (state) {
    case BackupState::NoFolder:
        return Words::tr("No backups are made: choose a folder for them (Settings, Backups).");
    case BackupState::FolderGone:
        return Words::tr(
                   "No backup can be made: the folder %1 is not there. Put the stick in, connect to the "
                   "share, or choose another folder (Settings, Backups).")
            .arg(QDir::toNativeSeparators(folder));
    case BackupState::None:
        return Words::tr("There is no backup yet. One is made when the register is closed.");
    case BackupState::Old:
        return Words::tr("The newest backup is of %1. Make one now (Settings, Backups).")
            .arg(newest ? longDate(newest->made.toLocalTime().date()) : QString());
    case BackupState::OtherKey:
        return Words::tr(
            "The newest backup opens only with the passphrase or the emergency sheet of the time "
            "when it was made. Make a new one now (Settings, Backups), copy it to another place, and keep "
            "the sheet of that time, if there is one, until then.");
    case BackupState::Missed:
        return Words::tr("The register was worked in after the newest backup, and no backup was made since. "
                         "Make one now (Settings, Backups).");
    case BackupState::Damaged:
        return Words::tr(
            "No backup could be made: the register is damaged. Do not work on in it: first copy its "
            "file, then restore the newest backup. The manual tells how, under “Salvaging a "
            "damaged register”.");
    case BackupState::Good:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace gehoor
