// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/searchquery.h>

#include <QStringList>

#include <algorithm>

namespace gehoor {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWords = 32;
constexpr qsizetype mostLetters = 100;

bool belongsToWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

} // namespace

QString searchQuery(const QString &typed)
{
    // Lower case keeps OR, AND, NOT and NEAR ordinary words: FTS4 knows them in capitals only.
    const QList<uint> characters = typed.normalized(QString::NormalizationForm_C).toLower().toUcs4();
    QStringList words;
    for (auto at = characters.begin(); at != characters.end() && words.size() < mostWords;) {
        const auto begin = std::find_if(at, characters.end(), belongsToWord);
        at = std::find_if_not(begin, characters.end(), belongsToWord);
        if (begin == at)
            break;
        const QString word = QString::fromUcs4(reinterpret_cast<const char32_t *>(&*begin),
                                               std::min(at - begin, mostLetters)) +
                             u'*';
        if (!words.contains(word))
            words.append(word);
    }
    return words.join(u' ');
}

} // namespace gehoor
