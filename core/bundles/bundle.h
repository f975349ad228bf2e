// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/basics/language.h>
#include <core/forwarding/referral.h>
#include <core/letters/letter.h>

#include <QList>

namespace gehoor {

/// What the officer chooses to hand on with a forwarding: what the responsible person needs to know.
struct BundleChoice
{
    ForwardingId forwarding;
    QList<PartId> parts = {}; ///< forwarded to the same person
    bool name = true;         ///< of the complainant
    bool contact = true; ///< how to reach the complainant, along the safe channel; never without the name
    bool capacity = true;
    bool remedy = true;
    bool masked = true; ///< what is protected, or was not chosen, is taken out of the complainant's words
    QList<DocumentId> documents = {};
    QList<DocumentId> lookedAt = {}; ///< documents that cannot all be read, and that the officer looked at
    Language language = Language::Dutch;

    bool operator==(const BundleChoice &) const = default;
};

/// JSON as kept in the register, and back; none when it is not a choice.
QString toJson(const BundleChoice &choice);
std::optional<BundleChoice> bundleChoiceFromJson(const QString &json);

/// A rule: the parts that can go along with a forwarding: those that went to the same person.
QList<PartId> partsFor(ForwardingId forwarding, const QList<Referral> &referrals);

/// A bundle that was made (doorstuurbundel); it never changes.
struct Bundle
{
    BundleId id;
    ComplaintId complaint;
    QString complaintNumber;
    int number; ///< 1, 2, ... within the case
    BundleChoice choice;
    QDate made;
    int pages;
    QString sha256; ///< of the kept PDF
    std::optional<QDate> sent = {};
    std::optional<PostedBy> sentBy = {};

    bool operator==(const Bundle &) const = default;
};

/// What the leak check reads of a bundle: what we say in it, and what others say.
struct BundleText
{
    QString memo;
    QString words; ///< of the complainant and of the documents

    /// All of it, as findings count their places.
    QString whole() const { return memo + u'\f' + words; }
};

/// `2026-0042-bundel-1.pdf`, `2026-0042-bundle-1.pdf`: nothing personal in it.
QString bundleFileName(const Bundle &bundle, const QString &suffix = QStringLiteral("pdf"));

} // namespace gehoor
