// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/translations.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Puts one translation in the place of the one that was there; the application owns it.
void install(const QString &role, const QString &name, const QString &folder)
{
    QCoreApplication *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(role);
    auto *translator = new QTranslator(application);
    translator->setObjectName(role);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void installLanguage(Language language)
{
    const QString code = languageKeys.key(language);
    QLocale::setDefault(localeOf(language));
    install(u"qtTranslator"_s, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"gehoorTranslator"_s, u"gehoor_"_s + code, u":/i18n"_s);
}

} // namespace gehoor
