// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/compose.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {

QString toJson(const LetterRequest &request)
{
    QJsonObject json{{u"kind"_s, letterKindKeys.key(request.kind)},
                     {u"language"_s, languageKeys.key(request.language)},
                     {u"withoutExplanation"_s, request.withoutExplanation},
                     {u"noExplanationReason"_s, request.noExplanationReason}};
    if (request.explanation)
        json.insert(u"explanation"_s, *request.explanation);
    if (request.forwarding)
        json.insert(u"forwarding"_s, request.forwarding->value());
    QJsonArray parts;
    for (const PartId part : request.parts)
        parts.append(part.value());
    if (!parts.isEmpty())
        json.insert(u"parts"_s, parts);
    if (request.until)
        json.insert(u"until"_s, request.until->toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<LetterRequest> letterRequestFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto kind = letterKindKeys.value(json["kind"_L1].toString());
    const auto language = languageKeys.value(json["language"_L1].toString());
    if (!kind || !language)
        return {};
    LetterRequest request{.kind = *kind,
                          .language = *language,
                          .withoutExplanation = json["withoutExplanation"_L1].toBool(),
                          .noExplanationReason = json["noExplanationReason"_L1].toString()};
    if (json.contains("explanation"_L1))
        request.explanation = json["explanation"_L1].toString();
    if (json.contains("forwarding"_L1))
        request.forwarding = ForwardingId(json["forwarding"_L1].toInteger());
    const QJsonArray parts = json["parts"_L1].toArray();
    for (const auto &part : parts)
        request.parts.append(PartId(part.toInteger()));
    if (const auto until = QDate::fromString(json["until"_L1].toString(), Qt::ISODate); until.isValid())
        request.until = until;
    return request;
}

} // namespace gehoor
