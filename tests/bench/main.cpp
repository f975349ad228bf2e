// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/files.h>
#include <tests/bench/casewriter.h>
#include <tests/bench/registermeasures.h>
#include <tests/bench/startmeasure.h>
#include <tests/bench/trial.h>

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace gehoor;

namespace {

const QDate today(2026, 11, 23);

int make(const QString &path, qint64 cases)
{
    FixedClock clock(today);
    const QString unfinished = path + u".unfinished"_s;
    removeRegister(unfinished);
    {
        auto file = RegisterFile::create(unfinished, benchKey(), clock);
        sure(file);
        Desk desk(std::move(*file), clock);
        Organisation organisation;
        organisation.name = u"Blijf Groep"_s;
        organisation.returnAddress = u"Postbus 1, 1000 AA Zilverdam"_s;
        sure(desk.settings.setOrganisation(organisation));
        sure(CaseWriter(desk, clock).write(cases));
    }
    return QFile::rename(unfinished, path) ? 0 : 1;
}

/// One writer at a time: each group opens the register for itself.
int measure(const QString &path, qint64 cases, const QStringList &groups)
{
    const FixedClock clock(today);
    const QTemporaryDir folder;
    Table table(path, cases >= 100'000);
    const std::array<std::pair<QString, std::function<void()>>, 6> all = {{
        {u"lists"_s, [&] { measureLists(table, *opened(path, clock)); }},
        {u"exports"_s, [&] { measureExports(table, *opened(path, clock), folder.path()); }},
        {u"letter"_s, [&] { measureLetter(table, *opened(path, clock), folder.path()); }},
        {u"trust"_s, [&] { measureTrust(table, path, clock); }},
        {u"acts"_s, [&] { measureActs(table, path, clock); }},
        {u"start"_s, [&] { measureStart(table, path); }},
    }};
    for (const auto &[name, group] : all) {
        if (groups.isEmpty() || groups.contains(name))
            group();
    }
    return table.isWithinLimits() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString command = arguments.value(1);
    if (command == u"make"_s)
        return make(arguments.value(2), arguments.value(3).toLongLong());
    if (command == u"measure"_s)
        return measure(arguments.value(2), arguments.value(3).toLongLong(), arguments.mid(4));
    const FixedClock clock(today);
    if (command == u"window"_s || command == u"key"_s)
        return showProgram([&] { return opened(arguments.value(2), clock); }, command == u"key"_s);
    if (command == u"empty"_s)
        return showEmptyWindow();
    if (command == u"bare"_s)
        return showBareWindow();
    std::fputs("usage: gehoor_bench make REGISTER CASES | measure REGISTER CASES [GROUP...]\n"
               "  groups: lists exports letter trust acts start (none: all)\n",
               stderr);
    return 2;
}
