// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

namespace gehoor {
namespace {

QString faultWords(const ImportProblem &problem)
{
    switch (problem.fault) {
    case ImportFault::Empty:
        return Words::tr(
            "There is nobody in the list. The first line names the columns; a line for each person "
            "follows.");
    case ImportFault::TooLarge:
        return Words::tr("The file is too large for a list of persons. Choose another file.");
    case ImportFault::NotUtf8:
        return Words::tr("It holds bytes that are not UTF-8. Save the list as CSV in UTF-8.");
    case ImportFault::UnknownColumn:
        return Words::tr("There is no column “%1”. The columns are: function, name, team, e-mail, active, "
                         "themes, locations, deputy, deputy from, deputy to.")
            .arg(problem.subject);
    case ImportFault::ColumnTwice:
        return Words::tr("The column “%1” is there twice.").arg(problem.subject);
    case ImportFault::NoFunctionColumn:
        return Words::tr("There is no column “function”.");
    case ImportFault::UnclosedQuote:
        return Words::tr("A quotation mark is opened here and never closed.");
    case ImportFault::CellCount:
        return Words::tr("There are more or fewer cells than columns.");
    case ImportFault::NoFunction:
        return Words::tr("The function is missing.");
    case ImportFault::FunctionTwice:
        return Words::tr("The function “%1” is in the list twice.").arg(problem.subject);
    case ImportFault::BadEmail:
        return Words::tr("“%1” is not an e-mail address.").arg(problem.subject);
    case ImportFault::BadActive:
        return Words::tr("“%1” is neither yes nor no.").arg(problem.subject);
    case ImportFault::BadDay:
        return problem.subject.isEmpty()
                   ? Words::tr("A deputy needs a first day. Write it as 2026-11-23.")
                   : Words::tr("“%1” cannot be right. Write a day as 2026-11-23; the last day does not come "
                               "before the first.")
                         .arg(problem.subject);
    case ImportFault::BadDeputy:
        return Words::tr("“%1” cannot be the deputy: there is no such function, or it is the same person.")
            .arg(problem.subject);
    }
    Q_UNREACHABLE();
}

} // namespace

QString wording(const ImportProblem &problem)
{
    return Words::tr("Line %1: %2").arg(problem.line).arg(faultWords(problem));
}

QString wording(MeasureState state)
{
    switch (state) {
    case MeasureState::Open:
        //: of a measure that was agreed on and is still to be carried out
        return Words::tr("to be done");
    case MeasureState::Done:
        return Words::tr("done");
    case MeasureState::Dropped:
        return Words::tr("dropped");
    }
    Q_UNREACHABLE();
}

QString reasonOf(const Proposal &proposal, const QList<Responsible> &all)
{
    QStringList areas;
    if (!proposal.theme.isEmpty())
        areas << Words::tr("theme “%1”").arg(proposal.theme.simplified());
    if (!proposal.location.isEmpty())
        areas << Words::tr("the complaint names “%1”").arg(proposal.location.simplified());
    const QString why = areas.join(QStringLiteral(", "));
    for (const Responsible &each : all) {
        if (proposal.standsInFor == each.id)
            return Words::tr("stands in for %1 (%2)").arg(each.function.simplified(), why);
    }
    return why;
}

} // namespace gehoor
