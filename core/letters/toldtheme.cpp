// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/themes.h>
#include <core/letters/toldtheme.h>

#include <QFile>
#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct ThemeTold
{
    QStringList themes;
    QString dutch;
    QString english;
};

const QList<ThemeTold> &themesTold()
{
    static const QList<ThemeTold> told = [] {
        QFile file(u":/letters/themes.txt"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        QList<ThemeTold> read;
        const QStringList lines = QString::fromUtf8(opened ? file.readAll() : QByteArray()).split(u'\n');
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'|');
            if (cells.size() == 4)
                read.append({cells.mid(0, 2), cells.at(2), cells.at(3)});
        }
        return read;
    }();
    return told;
}

} // namespace

QString toldTheme(const QString &theme, Language language)
{
    const QList<ThemeTold> &all = themesTold();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ThemeTold &told) {
        return std::any_of(told.themes.begin(), told.themes.end(),
                           [&](const QString &known) { return isSameTheme(theme, known); });
    });
    if (found == all.end())
        return {};
    return language == Language::Dutch ? found->dutch : found->english;
}

} // namespace gehoor
