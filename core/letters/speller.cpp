// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/speller.h>

#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestSpelled = 60;

/// The dictionaries that will do, the best first.
QStringList dictionaries(Language language)
{
    return language == Language::Dutch ? QStringList{u"nl_NL"_s, u"nl"_s, u"nl_BE"_s}
                                       : QStringList{u"en_GB"_s, u"en_US"_s};
}

/// As dictionaries write it: a plain apostrophe, no soft hyphens.
std::string written(QString word)
{
    word.replace(u'\u2019', u'\'').remove(u'\u00ad').replace(u'\u2011', u'-');
    return word.toStdString();
}

} // namespace

std::unique_ptr<Speller> Speller::open(Language language)
{
    for (const QString &name : dictionaries(language)) {
        const QString rules =
            QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"hunspell/%1.aff"_s.arg(name));
        const QString words =
            QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"hunspell/%1.dic"_s.arg(name));
        if (rules.isEmpty() || words.isEmpty())
            continue;
        auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(rules).constData(),
                                                   QFile::encodeName(words).constData());
        if (hunspell->get_dict_encoding() == "UTF-8")
            return std::unique_ptr<Speller>(new Speller(std::move(hunspell)));
    }
    return nullptr;
}

Speller::Speller(std::unique_ptr<Hunspell> hunspell) : m_hunspell(std::move(hunspell)) {}
Speller::~Speller() = default;

bool Speller::isRight(const QString &word) const
{
    return !isSpelled(word) || m_hunspell->spell(written(word));
}

QStringList Speller::suggestions(const QString &word) const
{
    QStringList suggestions;
    if (isSpelled(word)) {
        for (const std::string &suggestion : m_hunspell->suggest(written(word)))
            suggestions.append(QString::fromStdString(suggestion));
    }
    return suggestions;
}

bool isSpelled(const QString &word)
{
    const auto count = [&](auto is) { return std::count_if(word.begin(), word.end(), is); };
    const auto letters = count([](QChar c) { return c.isLetter(); });
    const bool latin = std::all_of(
        word.begin(), word.end(), [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Latin; });
    return letters > 1 && latin && word.size() <= longestSpelled &&
           count([](QChar c) { return c.isDigit(); }) == 0 && word != word.toUpper();
}

} // namespace gehoor
