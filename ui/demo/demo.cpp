// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/registerfile/files.h>
#include <core/settings/newregister.h>
#include <ui/demo/demo.h>
#include <ui/demo/democase.h>
#include <ui/exports/overviewtable.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QJsonObject demoData()
{
    QFile file(u":/demo/cases.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Organisation organisationOf(const QJsonObject &told)
{
    Organisation organisation;
    const QList<std::pair<QString, QString Organisation::*>> fields{
        {u"name"_s, &Organisation::name},
        {u"returnAddress"_s, &Organisation::returnAddress},
        {u"place"_s, &Organisation::place},
        {u"phone"_s, &Organisation::phone},
        {u"email"_s, &Organisation::email},
        {u"website"_s, &Organisation::website},
        {u"signatory"_s, &Organisation::signatory},
        {u"signatoryEnglish"_s, &Organisation::signatoryEnglish},
        {u"reachable"_s, &Organisation::reachable},
        {u"reachableEnglish"_s, &Organisation::reachableEnglish},
        {u"clientScheme"_s, &Organisation::clientScheme},
        {u"clientSchemeEnglish"_s, &Organisation::clientSchemeEnglish}};
    for (const auto &[key, field] : fields)
        organisation.*field = told.value(key).toString();
    return organisation;
}

Result<> furnish(Desk &desk)
{
    const QJsonArray responsibles = demoData().value(u"responsibles"_s).toArray();
    for (const auto &value : responsibles) {
        const QJsonObject told = value.toObject();
        Responsible responsible;
        responsible.function = told.value(u"function"_s).toString();
        responsible.name = told.value(u"name"_s).toString();
        responsible.team = told.value(u"team"_s).toString();
        responsible.email = told.value(u"email"_s).toString();
        responsible.themes = told.value(u"themes"_s).toVariant().toStringList();
        responsible.locations = told.value(u"locations"_s).toVariant().toStringList();
        if (const auto saved = desk.forwarding.saveResponsible(responsible); !saved)
            return failureOf(saved);
    }
    return {};
}

QStringList mailNames()
{
    return QDir(u":/demo"_s).entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
}

/// Where no demo was made before, what bears a name that it would write to is somebody's own.
Result<> checkNothingIsReplaced(const QDir &folder)
{
    if (QFile::exists(folder.filePath(u"mails/"_s + mailNames().constFirst())))
        return {};
    QStringList taken = QDir(folder.filePath(u"letters"_s)).entryList({u"*.pdf"_s}, QDir::Files);
    for (QString &name : taken)
        name.prepend(u"letters/"_s);
    taken += folder.entryList({u"overview.csv"_s, u"overview.xlsx"_s}, QDir::Files);
    return taken.isEmpty() ? Result<>() : failure(ErrorKind::FileExists, folder.filePath(taken.constFirst()));
}

/// Lays the demo mails into a folder, as if they had been saved from a mail program.
Result<> layMails(const QString &folder, QStringList &laid)
{
    const QStringList names = mailNames();
    for (const QString &name : names) {
        QFile mail(u":/demo/"_s + name);
        if (!mail.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Internal, u"a demo mail cannot be read"_s);
        const QString path = QDir(folder).filePath(name);
        if (const auto written = writeOwnerFile(path, mail.readAll()); !written)
            return written;
        laid << path;
    }
    return {};
}

Result<std::unique_ptr<RegisterFile>> newDemoRegister(const QString &path, const Clock &clock)
{
    const auto key = Key::fromPassphrase(demoPassphrase, Key::newSalt());
    if (!key)
        return failureOf(key);
    return newRegister(path, *key, organisationOf(demoData().value(u"organisation"_s).toObject()), clock);
}

Result<> exportTo(Desk &desk, DemoMade &made, const QString &path)
{
    const auto written = exportOverview(desk, {}, path);
    if (!written)
        return failureOf(written);
    made.exports << path;
    return {};
}

/// The two years of the demo's life, in the order of their days.
Result<> live(Desk &desk, FixedClock &clock, const QDir &folder, QDate today, DemoMade &made)
{
    clock.set(today); // a mail from after the present day would be disbelieved
    const auto fromMails = mailCases(desk.intake, folder.filePath(u"mails"_s));
    if (!fromMails)
        return failureOf(fromMails);
    const QList<DemoCase> cases = olderCases(today) + *fromMails;
    Calendar calendar(today);
    DemoLife life(desk, calendar, folder.filePath(u"letters"_s));
    for (const DemoCase &one : cases)
        life.plan(one);
    const auto lived = calendar.live(clock);
    made.cases = int(cases.size());
    made.letters = life.savedLetters();
    if (!lived)
        return lived;
    return exportTo(desk, made, folder.filePath(u"overview.csv"_s)).and_then([&] {
        return exportTo(desk, made, folder.filePath(u"overview.xlsx"_s));
    });
}

/// Everything is made under another name and given its own at the end: half a demo never passes for a whole
/// one.
Result<> makeAll(const QDir &folder, const QString &unfinished, QDate today, DemoMade &made,
                 QStringList &mails)
{
    for (const QString &path : {folder.path(), folder.filePath(u"mails"_s), folder.filePath(u"letters"_s)}) {
        if (const auto there = makeFolder(path); !there)
            return there;
    }
    if (const auto laid = layMails(folder.filePath(u"mails"_s), mails); !laid)
        return laid;
    removeRegister(unfinished); // left by a program that died
    FixedClock clock(today.addYears(-2).addDays(-10), secondOfActs(today, SystemClock().now()));
    auto file = newDemoRegister(unfinished, clock);
    if (!file)
        return failureOf(file);
    {
        Desk desk(std::move(*file), clock);
        const auto done = furnish(desk).and_then([&] { return live(desk, clock, folder, today, made); });
        if (!done)
            return done;
    }
    return isOneFile(unfinished).and_then([&] { return putInPlace(unfinished, made.registerPath); });
}

/// What was made goes; a folder that holds anything else stays.
void takeAway(const QDir &folder, const QString &unfinished, const QStringList &files)
{
    removeRegister(unfinished);
    for (const QString &file : files)
        QFile::remove(file);
    folder.rmdir(u"mails"_s);
    folder.rmdir(u"letters"_s);
}

} // namespace

QString knownPassphrase(const QString &registerPath)
{
    return QFileInfo(registerPath).fileName() == demoFileName ? demoPassphrase : QString();
}

Result<DemoMade> makeDemo(const QString &path, QDate today)
{
    const QDir folder(path);
    DemoMade made;
    made.registerPath = folder.filePath(demoFileName);
    if (QFile::exists(made.registerPath)) {
        made.existedBefore = true;
        return made;
    }
    if (const auto free = checkPlaceIsFree(made.registerPath); !free)
        return failureOf(free);
    if (const auto ours = checkNothingIsReplaced(folder); !ours)
        return failureOf(ours);
    const bool wasThere = folder.exists();
    const QString unfinished = folder.filePath(u"demo.unfinished.gehoor"_s);
    QStringList mails;
    if (const auto done = makeAll(folder, unfinished, today, made, mails); !done) {
        takeAway(folder, unfinished, mails + made.letters + made.exports + QStringList{made.registerPath});
        if (!wasThere)
            folder.rmdir(folder.absolutePath());
        return failureOf(done);
    }
    return made;
}

} // namespace gehoor
