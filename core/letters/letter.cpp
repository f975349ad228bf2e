// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/readabletext.h>
#include <core/letters/letter.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QStringList lines(const QJsonValue &json)
{
    QStringList lines;
    const auto entries = json.toArray();
    for (const auto &entry : entries)
        lines.append(entry.toString());
    return lines;
}

} // namespace

QString textOf(const LetterContent &content)
{
    QStringList texts =
        content.sender +
        QStringList{
            content.returnLine, content.address.join(u'\n'), content.place, content.date, content.reference,
            content.subject,    readableText(content.body)};
    if (!content.onBehalfOf.isEmpty())
        texts.append(content.onBehalfOf);
    if (!content.stationery.footer.isEmpty())
        texts.append(content.stationery.footer.join(u'\n'));
    // Blank lines between, so that no two of them are one text.
    return texts.join(u"\n\n"_s);
}

QString toJson(const LetterContent &content)
{
    const QJsonObject json{{u"sender"_s, QJsonArray::fromStringList(content.sender)},
                           {u"returnLine"_s, content.returnLine},
                           {u"address"_s, QJsonArray::fromStringList(content.address)},
                           {u"place"_s, content.place},
                           {u"date"_s, content.date},
                           {u"reference"_s, content.reference},
                           {u"subject"_s, content.subject},
                           {u"body"_s, content.body},
                           {u"language"_s, languageKeys.key(content.language)},
                           {u"stationery"_s, toJson(content.stationery)},
                           {u"onBehalfOf"_s, content.onBehalfOf}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

LetterContent letterContentFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {.sender = lines(json["sender"_L1]),
            .returnLine = json["returnLine"_L1].toString(),
            .address = lines(json["address"_L1]),
            .place = json["place"_L1].toString(),
            .date = json["date"_L1].toString(),
            .reference = json["reference"_L1].toString(),
            .subject = json["subject"_L1].toString(),
            .body = json["body"_L1].toString(),
            .language = languageKeys.value(json["language"_L1].toString()).value_or(Language::Dutch),
            .stationery = stationeryFromJson(json["stationery"_L1].toObject()).value_or(Stationery()),
            .onBehalfOf = json["onBehalfOf"_L1].toString()};
}

bool goesToComplainant(LetterKind kind)
{
    return kind != LetterKind::Memo && kind != LetterKind::Reminder;
}

bool isRefusal(LetterKind kind)
{
    return kind == LetterKind::NotAdmissible || kind == LetterKind::PartlyAdmissible;
}

QString letterName(const QString &complaintNumber, int letterNumber)
{
    return u"%1/%2"_s.arg(complaintNumber).arg(letterNumber);
}

QString letterFileName(const QString &complaintNumber, int letterNumber, Language language,
                       const QString &suffix)
{
    const QString word = language == Language::Dutch ? u"brief"_s : u"letter"_s;
    return u"%1-%2-%3.%4"_s.arg(complaintNumber, word).arg(letterNumber).arg(suffix);
}

} // namespace gehoor
