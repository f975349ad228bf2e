// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/bundle.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

template <class Tag>
QJsonArray numbers(const QList<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> id : ids)
        array.append(id.value());
    return array;
}

template <class Tag>
QList<Id<Tag>> ids(const QJsonValue &json)
{
    QList<Id<Tag>> ids;
    const QJsonArray array = json.toArray();
    for (const auto &id : array)
        ids.append(Id<Tag>(id.toInteger()));
    return ids;
}

} // namespace

QString toJson(const BundleChoice &choice)
{
    const QJsonObject json{{u"forwarding"_s, choice.forwarding.value()},
                           {u"parts"_s, numbers(choice.parts)},
                           {u"name"_s, choice.name},
                           {u"contact"_s, choice.contact},
                           {u"capacity"_s, choice.capacity},
                           {u"remedy"_s, choice.remedy},
                           {u"masked"_s, choice.masked},
                           {u"documents"_s, numbers(choice.documents)},
                           {u"lookedAt"_s, numbers(choice.lookedAt)},
                           {u"language"_s, languageKeys.key(choice.language)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<BundleChoice> bundleChoiceFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto language = languageKeys.value(json["language"_L1].toString());
    if (!language || !json.contains("forwarding"_L1))
        return {};
    return BundleChoice{.forwarding = ForwardingId(json["forwarding"_L1].toInteger()),
                        .parts = ids<PartTag>(json["parts"_L1]),
                        .name = json["name"_L1].toBool(),
                        .contact = json["contact"_L1].toBool(),
                        .capacity = json["capacity"_L1].toBool(),
                        .remedy = json["remedy"_L1].toBool(),
                        .masked = json["masked"_L1].toBool(),
                        .documents = ids<DocumentTag>(json["documents"_L1]),
                        .lookedAt = ids<DocumentTag>(json["lookedAt"_L1]),
                        .language = *language};
}

QList<PartId> partsFor(ForwardingId forwarding, const QList<Referral> &referrals)
{
    const auto meant = std::find_if(referrals.cbegin(), referrals.cend(),
                                    [&](const Referral &referral) { return referral.id == forwarding; });
    QList<PartId> parts;
    for (const Referral &referral : referrals) {
        if (meant != referrals.cend() && referral.responsible == meant->responsible &&
            !parts.contains(referral.part))
            parts.append(referral.part);
    }
    return parts;
}

QString bundleFileName(const Bundle &bundle, const QString &suffix)
{
    const QString word = bundle.choice.language == Language::Dutch ? u"bundel"_s : u"bundle"_s;
    return u"%1-%2-%3.%4"_s.arg(bundle.complaintNumber, word).arg(bundle.number).arg(suffix);
}

} // namespace gehoor
