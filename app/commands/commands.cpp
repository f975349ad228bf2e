// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/accesscommand.h>
#include <app/commands/backupcommands.h>
#include <app/commands/breachcommand.h>
#include <app/commands/call.h>
#include <app/commands/commands.h>
#include <app/commands/democommand.h>
#include <app/commands/retentioncommands.h>
#include <app/commands/salvagecommand.h>
#include <ui/wording/words.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Made anew for each call, so that it speaks the language that is installed by then.
QList<Command> commands()
{
    return registerCommands() + trailCommands() + intakeCommands() + complainantCommands() +
           overviewCommands() + todayCommands() + triageCommands() + leakCommands() + letterCommands() +
           documentCommands() + textCommands() + stationeryCommands() + responsibleCommands() +
           forwardingCommands() + bundleCommands() + closingCommands() + termCommands() + safetyCommands() +
           backupCommands() + keyCommands() + retentionCommands() +
           QList<Command>{accessCommand(), breachCommand(), salvageCommand()};
}

std::optional<Command> find(const QString &name)
{
    const QList<Command> all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Command &one) { return one.name == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString usageOf(const Command &command)
{
    return u"gehoor %1 %2"_s.arg(command.name, command.arguments);
}

QList<QCommandLineOption> commonOptions()
{
    return {{u"json"_s, Words::tr("Answer in JSON.")},
            {u"passphrase-file"_s, Words::tr("Read the passphrase from the first line of FILE."), u"FILE"_s},
            {u"today"_s, Words::tr("Take DATE as the present day."), u"DATE"_s},
            {u"help"_s, Words::tr("Show this help.")}};
}

/// Of an option that is given once the last would else count, and what was said before be lost.
Given<> checkGivenOnce(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().constFirst();
        if (!option.valueName().endsWith(u"..."_s) && parser.values(name).size() > 1)
            return wrongUsage(Words::tr("Give --%1 only once.").arg(name));
    }
    return {};
}

Given<> run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(command.options + commonOptions());
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Call::printHelp(usageOf(command), command.options + commonOptions());
        return {};
    }
    const auto given = parser.positionalArguments().size();
    if (given < command.least || (command.most >= 0 && given > command.most))
        return wrongUsage(Words::tr("Use it as: %1").arg(usageOf(command)));
    if (const auto once = checkGivenOnce(parser, command.options + commonOptions()); !once)
        return once;

    const SystemClock systemClock;
    const auto today = Call(parser, systemClock).date(u"today"_s);
    if (!today)
        return tl::unexpected(today.error());
    if (!*today)
        return command.run(Call(parser, systemClock));
    const FixedClock fixedClock(**today);
    return command.run(Call(parser, fixedClock));
}

} // namespace

bool isCommand(const QString &word)
{
    return find(word).has_value();
}

int runCommand(const QStringList &arguments)
{
    const auto command = find(arguments.value(0));
    Q_ASSERT(command);
    const auto ran = run(*command, arguments);
    if (ran)
        return Call::finish();
    if (!ran.error().message.isEmpty())
        Call::message(ran.error().message);
    return ran.error().status;
}

QString usage()
{
    QStringList lines{u"gehoor [REGISTER]"_s, demoUsage()};
    for (const Command &command : commands())
        lines << usageOf(command);
    return lines.join(u'\n');
}

} // namespace gehoor
