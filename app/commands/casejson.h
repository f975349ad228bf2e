// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/commands/call.h>
#include <ui/complaint/casefile.h>

#include <QJsonArray>
#include <QJsonObject>

namespace gehoor {

/// A day as ISO 8601; null when there is none.
QJsonValue dayJson(const std::optional<QDate> &day);
/// The key of a value; null when there is none.
template <class Enum, std::size_t N>
QJsonValue orNull(const std::optional<Enum> &value, const Keys<Enum, N> &keys)
{
    return value ? QJsonValue(keys.key(*value)) : QJsonValue(QJsonValue::Null);
}
/// One row of `list --json`. Keys stay stable once landed.
QJsonObject toJson(const OverviewRow &row);

/// By number, or none when there is no such part.
const Part *partOf(const CaseFile &file, int number);
int partNumber(const CaseFile &file, PartId part);

/// A register opened for a command about one case.
struct OpenCase
{
    std::unique_ptr<Desk> desk;
    CaseFile file;

    QString number() const { return file.complaint.number.text(); }
};

/// Opens the register named by the first argument for writing and reads the case named by the second. A case
/// that was cleared is refused.
Given<OpenCase> openCase(const Call &call);
/// The same for a command that shows the case; that it was opened stands on the trail.
Given<OpenCase> openCaseToRead(const Call &call);

/// What the organisation does better because of a case, as `measure --json` and `show --json` give it.
QJsonArray measuresJson(const CaseFile &file);
/// The limits to the contact, as `limit --json` and `show --json` give them.
QJsonArray limitsJson(const CaseFile &file);
/// All that is known of the complainant. Keys stay stable once landed.
QJsonObject toJson(const Complainant &complainant);
/// What to tell first of all when a case has the safety flag; empty when it has not.
QString safetyWords(const CaseFile &file);

/// `show --json`. Keys stay stable once landed.
QJsonObject toJson(const CaseFile &file);

} // namespace gehoor
