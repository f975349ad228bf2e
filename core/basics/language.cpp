// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/language.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gehoor {

QString dateInFull(QDate date, Language language)
{
    const QLocale locale = language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
    return locale.toString(date, u"d MMMM yyyy"_s);
}

} // namespace gehoor
