// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/complaint/complaint.h>

#include <QList>

namespace gehoor {

/// What two cases have in common, the surest sign first.
enum class RelationSign {
    Email,
    Phone,
    Address, ///< postcode and house number, or street, house number and place
    Name,    ///< nearly the same
    Text     ///< nearly the same words
};
inline constexpr Keys<RelationSign, 5>
    relationSignKeys({{{RelationSign::Email, QLatin1StringView("email")},
                       {RelationSign::Phone, QLatin1StringView("phone")},
                       {RelationSign::Address, QLatin1StringView("address")},
                       {RelationSign::Name, QLatin1StringView("name")},
                       {RelationSign::Text, QLatin1StringView("text")}}});

/// Why two cases may be related. `shown` is what the other case has: its address, name, or the words in
/// common.
struct RelationReason
{
    RelationSign sign;
    QString shown;

    bool operator==(const RelationReason &) const = default;
};

/// A number by which a case is found again: cases that may be related have one in common. Kept in the
/// register.
struct CaseKey
{
    RelationSign sign;
    qint64 hash;

    bool operator==(const CaseKey &) const = default;
};

/// Rules, pure.
QList<CaseKey> caseKeys(const ComplaintDetails &details);
/// Every sign that two cases share, the surest first; empty when nothing says that they are related.
QList<RelationReason> reasonsOf(const ComplaintDetails &details, const ComplaintDetails &other);
/// Whether the reasons say that both come from one sender: an e-mail address or phone number, or a name with
/// an address.
bool isSameSender(const QList<RelationReason> &reasons);

/// A phone number as it is compared: "+31 (0)6-1234 5678" as "612345678"; empty when it is none.
QString comparablePhone(const QString &number);

} // namespace gehoor
