// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/templatecheck.h>
#include <core/texts/textcatalogue.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What a letter's template and its pieces are called. "text" only turns plain text into paragraphs.
QStringList letterKeys()
{
    QStringList keys;
    for (const auto &[kind, key] : letterKindKeys.entries())
        keys.append(key);
    for (const QString &piece : letterPieces()) {
        if (piece != u"text"_s)
            keys.append(piece);
    }
    return keys;
}

QList<TextName> allNames()
{
    QList<TextName> names;
    for (const auto &[language, languageKey] : languageKeys.entries()) {
        for (const QString &key : letterKeys())
            names.append({TextKind::Letter, key, language});
    }
    return names;
}

} // namespace

const QList<TextName> &textNames()
{
    static const QList<TextName> names = allNames();
    return names;
}

QString shippedText(const TextName &name)
{
    return shippedLetterText(name.key, name.language);
}

std::optional<TextProblem> checkText(const TextName &name, const QString &text, const OwnTexts &others)
{
    OwnTexts all = others;
    all.insert(name, text);
    const LetterTexts texts(name.language, all);
    if (const auto kind = letterKindKeys.value(name.key))
        return checkTemplate(*kind, texts);
    return checkPiece(name.key, texts);
}

} // namespace gehoor
