// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/preferences.h>

#include <QFileInfo>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int mostRecentRegisters = 8;
constexpr int momentBeforeWriting = 1000; // milliseconds
const QString languageName = u"language"_s;
const QString themeName = u"theme"_s;
const QString recentName = u"recentRegisters"_s;
const QString marksName = u"registerMarks"_s; // lines of identity, sheets and path

} // namespace

Preferences::Preferences() : m_settings(u"gehoor"_s, u"gehoor"_s)
{
    m_writing.callOnTimeout([this] { write(); });
}

Preferences::Preferences(const QString &file) : m_settings(file, QSettings::IniFormat)
{
    m_writing.callOnTimeout([this] { write(); });
}

Preferences::~Preferences()
{
    write();
}

QVariant Preferences::value(const QString &name) const
{
    const auto unwritten = m_unwritten.constFind(name);
    return unwritten == m_unwritten.cend() ? m_settings.value(name) : *unwritten;
}

void Preferences::set(const QString &name, const QVariant &value)
{
    m_unwritten.insert(name, value);
    if (!m_writing.isActive())
        m_writing.start(momentBeforeWriting);
}

void Preferences::write()
{
    m_writing.stop();
    for (auto entry = m_unwritten.cbegin(); entry != m_unwritten.cend(); ++entry)
        m_settings.setValue(entry.key(), entry.value());
    m_unwritten.clear();
}

Language Preferences::language() const
{
    if (const auto chosen = languageKeys.value(value(languageName).toString()))
        return *chosen;
    return languageOf(QLocale());
}

void Preferences::setLanguage(Language language)
{
    set(languageName, languageKeys.key(language));
}

Theme Preferences::theme() const
{
    return themeKeys.value(value(themeName).toString()).value_or(Theme::System);
}

void Preferences::setTheme(Theme theme)
{
    set(themeName, themeKeys.key(theme));
}

QStringList Preferences::recentRegisters() const
{
    return value(recentName).toStringList();
}

QList<KnownRegister> Preferences::knownRegisters() const
{
    const QStringList paths = recentRegisters();
    const QStringList lines = value(marksName).toStringList();
    QList<KnownRegister> known;
    for (const QString &path : paths) {
        known.append({path, {}});
        for (const QString &line : lines) {
            if (line.section(u' ', 2) == path)
                known.last().marks = {line.section(u' ', 0, 0),
                                      line.section(u' ', 1, 1).split(u',', Qt::SkipEmptyParts)};
        }
    }
    return known;
}

void Preferences::keep(const QList<KnownRegister> &known)
{
    QStringList paths;
    QStringList lines;
    for (const KnownRegister &one : known) {
        paths << one.path;
        lines << QStringList{one.marks.identity, one.marks.sheets.join(u','), one.path}.join(u' ');
    }
    set(recentName, paths);
    set(marksName, lines);
}

void Preferences::addRecentRegister(const QString &path, const RegisterMarks &marks)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QList<KnownRegister> known = knownRegisters();
    RegisterMarks all = marks;
    for (const KnownRegister &one : std::as_const(known)) {
        if (!marks.identity.isEmpty() && one.marks.identity == marks.identity)
            all.sheets += one.marks.sheets;
    }
    all.sheets.removeDuplicates();
    known.removeIf([&](const KnownRegister &one) { return one.path == whole; });
    known.prepend({whole, all});
    keep(known.mid(0, mostRecentRegisters));
}

void Preferences::removeRecentRegister(const QString &path)
{
    QList<KnownRegister> known = knownRegisters();
    known.removeIf([&](const KnownRegister &one) { return one.path == path; });
    keep(known);
}

QByteArray Preferences::shape(const QString &name) const
{
    return value(u"shape/"_s + name).toByteArray();
}

void Preferences::setShape(const QString &name, const QByteArray &shape)
{
    set(u"shape/"_s + name, shape);
}

} // namespace gehoor
