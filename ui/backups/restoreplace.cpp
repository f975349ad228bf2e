// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupplan.h>
#include <core/registerfile/files.h>
#include <core/registerfile/putaside.h>
#include <ui/backups/restoreplace.h>
#include <ui/common/aside.h>
#include <ui/common/proposedfile.h>
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

QStringList pathsOf(const QList<KnownRegister> &known, const IsIt &isIt)
{
    QStringList paths;
    for (const KnownRegister &one : known) {
        if (isWorkedIn(one.path) && isIt(one))
            paths << one.path;
    }
    return paths;
}

/// All in one go: looked for one by one, each of many on a slow share would hold up the window for a moment.
/// Empty where none stands, or when `target` is the first that does.
QString firstThatStands(const QStringList &paths, const QString &target, QWidget *window)
{
    if (paths.isEmpty())
        return {};
    const auto look = [paths, target] {
        const auto found = std::find_if(paths.begin(), paths.end(),
                                        [](const QString &path) { return QFileInfo::exists(path); });
        const bool isTarget =
            found != paths.end() && !target.isEmpty() && trueName(*found) == trueName(target);
        return found == paths.end() || isTarget ? QString() : *found;
    };
    return aside<QString>(look, Words::tr("Looking for the register…"), window).value_or(QString());
}

} // namespace

QString proposedPlace(const QString &backup, const QString &mark, const QList<KnownRegister> &known,
                      QWidget *window)
{
    const QString itself = QFileInfo(backup).absoluteFilePath();
    const auto original = originalOf(backup);
    const QStringList byMark = pathsOf(known, [&](const KnownRegister &one) {
        return one.marks.sheets.contains(mark) && one.path != itself;
    });
    const QStringList byName = pathsOf(
        known, [&](const KnownRegister &one) { return QFileInfo(one.path).completeBaseName() == original; });
    if (const QString place = firstThatStands(byMark + byName, {}, window); !place.isEmpty())
        return place;
    const QString name = original.value_or(QFileInfo(backup).completeBaseName());
    return proposedFile((name.isEmpty() ? u"register"_s : name) + u".gehoor"_s);
}

QString otherPlace(const QString &identity, const QString &target, const QString &backup,
                   const QList<KnownRegister> &known, QWidget *window)
{
    const QStringList places = pathsOf(known, [&](const KnownRegister &one) {
        return !identity.isEmpty() && one.marks.identity == identity &&
               one.path != QFileInfo(backup).absoluteFilePath();
    });
    return firstThatStands(places, target, window);
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
