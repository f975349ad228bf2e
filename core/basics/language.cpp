// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/language.h>

#include <QJsonValue>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gehoor {

Language languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::Dutch ? Language::Dutch : Language::English;
}

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString dateInFull(QDate date, Language language)
{
    return localeOf(language).toString(date, u"d MMMM yyyy"_s);
}

QMap<Language, QString> textsFromJson(const QJsonValue &json)
{
    QMap<Language, QString> texts;
    for (const auto &[language, key] : languageKeys.entries())
        texts.insert(language, json[key].toString());
    return texts;
}

} // namespace gehoor
