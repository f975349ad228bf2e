// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/complaint/casefile.h>
#include <ui/letters/batchmodel.h>
#include <ui/letters/letterstanding.h>
#include <ui/letters/letterwarnings.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// "shows “Noor Vermeulen”, “020-...”".
QString found(const QList<LeakFinding> &standing)
{
    QStringList words;
    for (const LeakFinding &finding : standing) {
        const QString quoted = u"“"_s + finding.matched.simplified() + u"”"_s;
        if (!words.contains(quoted))
            words.append(quoted);
    }
    return words.join(u", "_s);
}

/// "Draft; post is not the safe way".
QString withRemarks(const QString &state, const QList<WayRemark> &remarks)
{
    QStringList words{state};
    for (const WayRemark remark : remarks)
        words << inShort(remark);
    return words.join(u"; "_s);
}

QString stateOf(const BatchLetter &entry)
{
    if (entry.refused)
        return BatchModel::tr("Refused: %1").arg(wording(*entry.refused));
    if (!entry.standing.isEmpty())
        return BatchModel::tr("Stopped, this shows and is protected: %1").arg(found(entry.standing));
    if (entry.isPosted())
        return letterStanding(*entry.letter);
    if (entry.isDraft() && entry.asksToLook())
        return BatchModel::tr("Look again before it is final: %1 may be protected; Enter opens the letter")
            .arg(found(entry.warnings));
    if (entry.isOnPaper() && entry.isSaved())
        return BatchModel::tr("Final, and sent to the printer and saved just now");
    if (entry.isOnPaper())
        return BatchModel::tr("Final, and sent to the printer just now");
    if (entry.isSaved())
        return BatchModel::tr("Final, and saved just now");
    const QString state = entry.isFinal()   ? BatchModel::tr("Final, not posted yet")
                          : entry.isDraft() ? BatchModel::tr("Draft")
                                            : BatchModel::tr("Can be made");
    return withRemarks(state, entry.way);
}

} // namespace

BatchModel::BatchModel(bool privacy, QObject *parent) : RowsModel(parent), m_privacy(privacy) {}

QString BatchModel::heading(int column) const
{
    switch (column) {
    case CaseColumn:
        return tr("Case");
    case ComplainantColumn:
        return tr("Complainant");
    default:
        return tr("The letter");
    }
}

QVariant BatchModel::cell(const BatchLetter &entry, int column, int role) const
{
    if (role == IdRole)
        return entry.complaint.value();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case CaseColumn:
        return entry.number;
    case ComplainantColumn:
        return complainantName(entry.complainant, m_privacy);
    default:
        return stateOf(entry);
    }
}

} // namespace gehoor
