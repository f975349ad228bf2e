// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/democommand.h>
#include <ui/demo/demo.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

void tell(const DemoMade &made, const QString &folder)
{
    const QDir place(folder);
    if (made.existedBefore) {
        Call::print(Words::tr("A demo register stands here already and was left as it is: %1")
                        .arg(made.registerPath));
    } else {
        Call::print(Words::tr("Made a register with %n invented case(s): %1", nullptr, made.cases)
                        .arg(made.registerPath));
        Call::print(Words::tr("Twelve of them came in as mails: %1").arg(place.filePath(u"mails"_s)));
        Call::print(Words::tr("%n letter(s) as PDF: %1", nullptr, int(made.letters.size()))
                        .arg(place.filePath(u"letters"_s)));
        for (const QString &path : made.exports)
            Call::print(Words::tr("The overview, exported: %1").arg(path));
    }
    Call::print(Words::tr("The passphrase of the demo is: %1").arg(demoPassphrase));
}

} // namespace

QString demoUsage()
{
    return u"gehoor demo [FOLDER]"_s;
}

DemoRun runDemo(const QStringList &arguments)
{
    const QList<QCommandLineOption> options{
        {u"today"_s, Words::tr("Take DATE as the present day."), u"DATE"_s},
        {u"help"_s, Words::tr("Show this help.")}};
    QCommandLineParser parser;
    parser.addOptions(options);
    const SystemClock clock;
    const Call call(parser, clock);
    if (!parser.parse(arguments) || parser.positionalArguments().size() > 1) {
        Call::message(Words::tr("Use it as: %1").arg(demoUsage()));
        return {ExitUsage, {}};
    }
    if (call.has(u"help"_s)) {
        Call::printHelp(demoUsage(), options);
        return {Call::finish(), {}};
    }
    const auto today = call.date(u"today"_s);
    if (!today) {
        Call::message(today.error().message);
        return {today.error().status, {}};
    }
    const QString given = call.argument(0);
    const QString folder = QDir::current().absoluteFilePath(given.isEmpty() ? u"gehoor-demo"_s : given);
    const auto made = makeDemo(folder, today->value_or(clock.today()));
    if (!made) {
        Call::message(wording(made.error()));
        return {ExitRefused, {}};
    }
    tell(*made, folder);
    return {ExitDone, made->registerPath};
}

} // namespace gehoor
