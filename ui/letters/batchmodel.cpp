// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/complaint/casefile.h>
#include <ui/letters/batchmodel.h>
#include <ui/letters/letterstanding.h>

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
    if (entry.left)
        return BatchModel::tr("Final, and printed or saved just now");
    const bool unaddressed =
        entry.letter && goesToComplainant(entry.letter->kind) && entry.letter->content.address.isEmpty();
    if (entry.isFinal())
        return unaddressed ? BatchModel::tr("Final, not posted yet; it bears no address")
                           : BatchModel::tr("Final, not posted yet");
    if (entry.isDraft())
        return unaddressed ? BatchModel::tr("Draft; it bears no address") : BatchModel::tr("Draft");
    return BatchModel::tr("Can be made");
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
