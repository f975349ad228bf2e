// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>

#include <QDate>
#include <QMap>

class QJsonValue;
class QLocale;

namespace gehoor {

/// The languages of screen, letters and exports. A letter's language can differ from the screen's.
enum class Language { Dutch, English };

/// "nl", "en".
inline constexpr Keys<Language, 2> languageKeys({{{Language::Dutch, QLatin1StringView("nl")},
                                                  {Language::English, QLatin1StringView("en")}}});

/// The language that a locale asks for: Dutch where it is Dutch, else English.
Language languageOf(const QLocale &locale);

/// How a language writes days, sizes and numbers, whatever the machine's locale.
QLocale localeOf(Language language);

/// A date as a letter writes it: "19 november 2026", "19 November 2026".
QString dateInFull(QDate date, Language language);

/// A text in every language, from a JSON object such as {"nl": "...", "en": "..."}.
QMap<Language, QString> textsFromJson(const QJsonValue &json);

} // namespace gehoor
