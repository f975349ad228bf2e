// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/preferences.h>

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int mostRecentRegisters = 8;
const QString languageName = u"language"_s;
const QString themeName = u"theme"_s;
const QString recentName = u"recentRegisters"_s;

} // namespace

Preferences::Preferences() : m_settings(u"gehoor"_s, u"gehoor"_s) {}

Preferences::Preferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

Language Preferences::language() const
{
    if (const auto chosen = languageKeys.value(m_settings.value(languageName).toString()))
        return *chosen;
    return QLocale().language() == QLocale::Dutch ? Language::Dutch : Language::English;
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue(languageName, languageKeys.key(language));
}

Theme Preferences::theme() const
{
    return themeKeys.value(m_settings.value(themeName).toString()).value_or(Theme::System);
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(themeName, themeKeys.key(theme));
}

QStringList Preferences::recentRegisters() const
{
    return m_settings.value(recentName).toStringList();
}

void Preferences::addRecentRegister(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentRegisters();
    paths.removeAll(whole);
    paths.prepend(whole);
    m_settings.setValue(recentName, paths.mid(0, mostRecentRegisters));
}

QByteArray Preferences::shape(const QString &name) const
{
    return m_settings.value(u"shape/"_s + name).toByteArray();
}

void Preferences::setShape(const QString &name, const QByteArray &shape)
{
    m_settings.setValue(u"shape/"_s + name, shape);
}

} // namespace gehoor
