// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/readability.h>
#include <ui/letters/textknowledge.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The words by which a case and the organisation's people are called: no dictionary knows them.
QStringList namesOf(const CaseFile &file)
{
    const Complainant &complainant = file.complaint.details.complainant;
    QStringList texts{complainant.name, complainant.organisation, complainant.address,
                      complainant.representative};
    for (const Referral &referral : file.referrals)
        texts << referral.function;
    QStringList names;
    const QString text = texts.join(u'\n');
    for (const TextPlace &word : wordsIn(text))
        names << text.mid(word.offset, word.length);
    return names;
}

} // namespace

TextKnowledge textKnowledge(const Desk &desk, const CaseFile &file, const LetterRequest &request)
{
    return {.language = request.language,
            .fields = desk.letters.fields(file.complaint.id, request).value_or(QList<FieldValue>()),
            .caseWords = namesOf(file),
            .ownWords = desk.words.of(request.language).value_or(QStringList())};
}

} // namespace gehoor
