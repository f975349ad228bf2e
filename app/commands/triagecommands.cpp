// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// The answers given as QUESTION=ANSWER.
Given<Answers> answersOf(const Call &call)
{
    Answers answers;
    const QStringList given = call.values(u"answer"_s);
    for (const QString &pair : given) {
        const auto question = Call::keyed(pair.section(u'=', 0, 0), questionKeys);
        if (!question)
            return tl::unexpected(question.error());
        const auto answer = Call::keyed(pair.section(u'=', 1), answerKeys);
        if (!answer)
            return tl::unexpected(answer.error());
        answers.insert(*question, *answer);
    }
    return answers;
}

Given<Decision> decisionOf(const Call &call)
{
    Decision decision;
    const auto answers = answersOf(call);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto verdict = call.oneOf(u"verdict"_s, verdictKeys);
    if (!verdict)
        return tl::unexpected(verdict.error());
    const auto ground = call.oneOf(u"ground"_s, groundKeys);
    if (!ground)
        return tl::unexpected(ground.error());
    if (call.has(u"step"_s) && call.has(u"no-step"_s))
        return wrongUsage(Words::tr("Choose --step or --no-step, not both."));
    decision.answers = *answers;
    decision.verdict = *verdict;
    decision.ground = *ground;
    decision.reason = call.value(u"reason"_s);
    if (call.has(u"step"_s) || call.has(u"no-step"_s))
        decision.steps = call.values(u"step"_s);
    return decision;
}

Given<> assessPart(const Call &call)
{
    const auto decision = decisionOf(call);
    if (!decision)
        return tl::unexpected(decision.error());
    const auto number = call.number(u"part"_s);
    if (!number)
        return tl::unexpected(number.error());
    const auto open = openCase(call, Access::Write);
    if (!open)
        return tl::unexpected(open.error());
    const auto &desk = open->desk;
    const CaseFile &file = open->file;
    if (!*number && file.complaint.parts.size() > 1)
        return wrongUsage(Words::tr("The case has several parts. Choose one with --part N."));
    const Part *part = partOf(file, number->value_or(1));
    if (!part)
        return refuse(Error{ErrorKind::UnknownPart, {}});
    const auto assessment = desk->triage.decide(part->id, *decision);
    if (!assessment)
        return refuse(assessment.error());
    const auto ground = assessment->ground;
    if (call.wantsJson()) {
        Call::print(
            QJsonObject{{u"number"_s, open->number()},
                        {u"part"_s, part->number},
                        {u"verdict"_s, verdictKeys.key(assessment->verdict)},
                        {u"ground"_s, ground ? QJsonValue(groundKeys.key(*ground)) : QJsonValue::Null},
                        {u"steps"_s, QJsonArray::fromStringList(assessment->steps)}});
        return {};
    }
    QString line =
        Words::tr("%1, part %2: %3").arg(open->number()).arg(part->number).arg(wording(assessment->verdict));
    if (ground)
        line += u", "_s + wording(*ground);
    Call::print(line);
    return {};
}

} // namespace

QList<Command> triageCommands()
{
    return {
        {u"assess"_s,
         u"REGISTER NUMBER [--part N] --answer client=no --answer employee=no --answer conduct=yes --answer "
         "direct=no [--answer authority=...] [--step KEY | --no-step] [--verdict V [--ground G] --reason TEXT]"_s,
         2,
         2,
         {{u"part"_s, Words::tr("The part to assess."), u"N"_s},
          {u"answer"_s, Words::tr("An answer: yes, no or unknown."), u"QUESTION=ANSWER"_s},
          {u"verdict"_s, Words::tr("Decide otherwise than follows from the answers."), u"VERDICT"_s},
          {u"ground"_s, Words::tr("The ground of a verdict of your own."), u"GROUND"_s},
          {u"reason"_s, Words::tr("Why you decide otherwise, or anew."), u"TEXT"_s},
          {u"step"_s, Words::tr("A follow-up step for the letter; at most three."), u"KEY"_s},
          {u"no-step"_s, Words::tr("No follow-up step is possible.")}},
         assessPart}};
}

} // namespace gehoor
