// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/language.h>

#include <QJsonValue>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gehoor {

QString dateInFull(QDate date, Language language)
{
    const QLocale locale = language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
    return locale.toString(date, u"d MMMM yyyy"_s);
}

QMap<Language, QString> textsFromJson(const QJsonValue &json)
{
    QMap<Language, QString> texts;
    for (const auto &[language, key] : languageKeys.entries())
        texts.insert(language, json[key].toString());
    return texts;
}

} // namespace gehoor
