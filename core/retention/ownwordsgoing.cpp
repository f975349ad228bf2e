// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/complaintstore.h>
#include <core/leaks/leakstore.h>
#include <core/leaks/words.h>
#include <core/letters/letterstore.h>
#include <core/letters/ownwordstore.h>
#include <core/retention/ownwordsgoing.h>
#include <core/settings/settings.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Folded, so that case, accents and hyphens do not part what is the same.
using FoldedWords = QSet<QString>;

FoldedWords foldedWordsOf(const QStringList &texts)
{
    FoldedWords folded;
    for (const QString &text : texts) {
        const QList<Word> words = wordsOf(text);
        for (const Word &word : words)
            folded.insert(word.key);
    }
    return folded;
}

bool isIn(const QString &ownWord, const FoldedWords &folded)
{
    const QList<Word> pieces = wordsOf(ownWord);
    return std::all_of(pieces.begin(), pieces.end(),
                       [&](const Word &piece) { return folded.contains(piece.key); });
}

struct WordsOfCase
{
    FoldedWords names;   ///< whoever it is about, however written
    FoldedWords written; ///< whatever was written in it
};

Result<WordsOfCase> wordsOfCase(RegisterFile &file, ComplaintId id)
{
    const ComplaintStore complaints(file);
    const auto complaint = complaints.find(id);
    if (!complaint)
        return failureOf(complaint);
    const auto notes = complaints.contacts(id);
    if (!notes)
        return failureOf(notes);
    const auto facts = LeakStore(file).facts(id);
    if (!facts)
        return failureOf(facts);
    const auto letters = LetterStore(file).texts(id);
    if (!letters)
        return failureOf(letters);
    const ComplaintDetails &details = complaint->details;
    const Complainant &who = details.complainant;
    QStringList names{who.name, who.organisation, who.address, who.email, who.representative};
    for (const ProtectedFact &fact : *facts)
        names << fact.text << fact.note;
    QStringList written = *letters + QStringList{details.subject, details.text, details.remedy};
    for (const Part &part : complaint->parts)
        written << part.text << part.whose;
    for (const Contact &note : *notes)
        written << note.text;
    return WordsOfCase{foldedWordsOf(names), foldedWordsOf(written)};
}

Result<QList<OwnWord>> allOwnWords(RegisterFile &file)
{
    QList<OwnWord> all;
    for (const auto &[language, key] : languageKeys.entries()) {
        const auto words = OwnWordStore(file).of(language);
        if (!words)
            return failureOf(words);
        for (const QString &word : *words)
            all.append({language, word});
    }
    return all;
}

} // namespace

Result<QList<OwnWord>> ownWordsGoing(RegisterFile &file, ComplaintId id)
{
    auto all = allOwnWords(file);
    if (!all || all->isEmpty())
        return all;
    const auto words = wordsOfCase(file, id);
    if (!words)
        return failureOf(words);
    const auto organisation = Settings(file).organisation();
    if (!organisation)
        return failureOf(organisation);
    const FoldedWords ours =
        foldedWordsOf({organisation->name, organisation->returnAddress, organisation->place});
    all->removeIf([&](const OwnWord &own) {
        const bool isMarked = own.word != own.word.toLower();
        return isIn(own.word, ours) ||
               !(isIn(own.word, words->names) || (isMarked && isIn(own.word, words->written)));
    });
    return all;
}

Result<> clearOwnWords(RegisterFile &file, ComplaintId id)
{
    const auto going = ownWordsGoing(file, id);
    if (!going)
        return failureOf(going);
    for (const OwnWord &own : *going) {
        if (const auto done = OwnWordStore(file).remove(own.language, own.word); !done)
            return done;
    }
    return {};
}

} // namespace gehoor
