// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupplan.h>
#include <core/registerfile/files.h>
#include <core/registerfile/putaside.h>
#include <ui/backups/restoreplace.h>
#include <ui/common/aside.h>
#include <ui/registerfile/registerplace.h>
#include <ui/wording/words.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using IsIt = std::function<bool(const KnownRegister &)>;

/// Nobody works on in a backup or in what a restore put aside.
bool isWorkedIn(const QString &path)
{
    return !originalOf(path) && !momentPutAside(path).isValid();
}

bool stands(const QString &path, QWidget *window)
{
    return aside<bool>([path] { return QFileInfo::exists(path); }, Words::tr("Looking for the register…"),
                       window)
        .value_or(false);
}

QString firstThatStands(const QList<KnownRegister> &known, QWidget *window, const IsIt &isIt)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const KnownRegister &one) {
        return isWorkedIn(one.path) && isIt(one) && stands(one.path, window);
    });
    return found == known.end() ? QString() : found->path;
}

} // namespace

QString proposedPlace(const QString &backup, const QString &mark, const QList<KnownRegister> &known,
                      QWidget *window)
{
    const QString itself = QFileInfo(backup).absoluteFilePath();
    const QString byMark = firstThatStands(known, window, [&](const KnownRegister &one) {
        return one.marks.sheets.contains(mark) && one.path != itself;
    });
    if (!byMark.isEmpty())
        return byMark;
    const auto original = originalOf(backup);
    const QString byName = firstThatStands(known, window, [&](const KnownRegister &one) {
        return QFileInfo(one.path).completeBaseName() == original;
    });
    if (!byName.isEmpty())
        return byName;
    const QString name = original.value_or(QFileInfo(backup).completeBaseName());
    return proposedRegister(name.isEmpty() ? u"register"_s : name);
}

QString otherPlace(const QString &identity, const QString &target, const QString &backup,
                   const QList<KnownRegister> &known, QWidget *window)
{
    const QString place = firstThatStands(known, window, [&](const KnownRegister &one) {
        return !identity.isEmpty() && one.marks.identity == identity &&
               one.path != QFileInfo(backup).absoluteFilePath();
    });
    return place.isEmpty() || trueName(place) == trueName(target) ? QString() : place;
}

bool isOfAnotherRegister(const QString &target, const QString &identity, const QList<KnownRegister> &known)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    return std::any_of(known.begin(), known.end(), [&](const KnownRegister &one) {
        return one.path == path && !identity.isEmpty() && !one.marks.identity.isEmpty() &&
               one.marks.identity != identity;
    });
}

} // namespace gehoor
