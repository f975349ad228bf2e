// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/salvage.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What stands in a table of the register. Tables that few have heard of keep their own name.
QString contentOf(const QString &table)
{
    const QHash<QString, QString> contents{
        {u"complaint"_s, Words::tr("Cases")},
        {u"complaint_text"_s, Words::tr("Words of complaints")},
        {u"part"_s, Words::tr("Parts")},
        {u"document"_s, Words::tr("Documents")},
        {u"contact"_s, Words::tr("Contacts and notes")},
        {u"assessment"_s, Words::tr("Verdicts")},
        {u"assessment_answer"_s, Words::tr("Answers to the criteria")},
        {u"protected_fact"_s, Words::tr("Protected facts")},
        {u"letter"_s, Words::tr("Letters")},
        {u"bundle"_s, Words::tr("Bundles")},
        {u"breach"_s, Words::tr("Data breaches")},
        {u"responsible"_s, Words::tr("Responsible persons")},
        {u"forwarding"_s, Words::tr("Forwardings")},
        {u"response"_s, Words::tr("Responses")},
        {u"closing"_s, Words::tr("Closings")},
        {u"measure"_s, Words::tr("Measures")},
        {u"setting"_s, Words::tr("Settings")},
        {u"own_text"_s, Words::tr("Texts of the organisation's own")},
        {u"audit"_s, Words::tr("Audit trail")},
    };
    return contents.value(table, Words::tr("Other data (%1)").arg(table));
}

QString wording(const Unread &unread)
{
    if (unread.table == u"log")
        return Words::tr(
            "The end of the log beside the file could not be read: the last acts may be missing.");
    if (unread.table == u"derived")
        return Words::tr("These cases could not be taken into the lists: %1.")
            .arg(unread.cases.join(u", "_s));
    const QString content = contentOf(unread.table);
    if (unread.orphaned)
        return Words::tr("%1: %n that belong(s) to something that could not be read.", nullptr,
                         int(unread.count.value_or(0)))
            .arg(content);
    QString line =
        unread.unlinked ? Words::tr("%1: %n brought over without a link to what could not be read.", nullptr,
                                    int(unread.count.value_or(0)))
                              .arg(content)
        : unread.count ? Words::tr("%1: %n could not be read.", nullptr, int(*unread.count)).arg(content)
                       : Words::tr("%1: some could not be read.").arg(content);
    if (unread.table == u"audit" && !unread.rows.isEmpty())
        line += u' ' + Words::tr("Lines: %1.").arg(unread.rows);
    else if (!unread.cases.isEmpty())
        line += u' ' + Words::tr("Of: %1.").arg(unread.cases.join(u", "_s));
    return line;
}

} // namespace

QStringList wording(const SalvageReport &report)
{
    QStringList lines;
    for (const Unread &unread : report.unread)
        lines << wording(unread);
    if (!report.emptyCases.isEmpty())
        lines << Words::tr("Of these cases little more than the number is left; what belongs to them is kept "
                           "under it: "
                           "%1.")
                     .arg(report.emptyCases.join(u", "_s));
    for (const QString &problem : report.problems)
        lines << inspectionProblem(problem);
    return lines;
}

QString salvageSheetWording()
{
    return Words::tr(
        "The sheet is typed without a mistake, but nothing can be read from this file with it: either the "
        "sheet is of another register or of a passphrase before the present one, or the pages that tell "
        "where everything stands are damaged. Restore a backup. The file was not changed.");
}

QString salvageWording(const Error &error)
{
    if (error.kind == ErrorKind::WrongKey || error.kind == ErrorKind::Damaged)
        return Words::tr(
            "Nothing can be read from this file: either the passphrase is wrong, or the pages that tell "
            "where everything stands are damaged. Restore a backup. The file was not changed.");
    if (error.kind == ErrorKind::ReadBefore && error.detail.endsWith(u"-wal"_s))
        return Words::tr(
                   "%1 belongs to what an earlier salvage read, and the file that it belongs to is gone. "
                   "Bring that back beside it, or give the new register another name.")
            .arg(error.detail);
    return wording(error);
}

} // namespace gehoor
