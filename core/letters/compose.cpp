// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/addressing.h>
#include <core/letters/compose.h>
#include <core/letters/letterfields.h>
#include <core/letters/lettertemplate.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Result<QJsonObject> fieldsOf(const LetterRequest &request, const LetterFacts &facts)
{
    switch (request.kind) {
    case LetterKind::Acknowledgement:
        return acknowledgementFields(facts);
    case LetterKind::InformationRequest:
        return informationRequestFields(request, facts);
    case LetterKind::NotAdmissible:
        return notAdmissibleFields(request, facts);
    case LetterKind::Forwarded:
        return forwardedFields(request, facts);
    case LetterKind::Memo:
        return memoFields(request, facts);
    }
    return failure(ErrorKind::Internal, u"a letter of no known kind"_s);
}

QStringList senderLines(const Organisation &organisation)
{
    QStringList lines;
    for (const QString &line : {organisation.name, organisation.returnAddress, organisation.phone,
                                organisation.email, organisation.website}) {
        const QString tidy = asOneLine(line);
        if (!tidy.isEmpty())
            lines.append(tidy);
    }
    return lines;
}

} // namespace

Result<LetterContent> compose(const LetterRequest &request, const LetterFacts &facts)
{
    if (request.explanation && request.explanation->size() > longestLetterText)
        return failure(ErrorKind::TextTooLong, u"explanation"_s);
    const auto fields = fieldsOf(request, facts);
    if (!fields)
        return failureOf(fields);
    QJsonObject all = generalFields(request.language, facts);
    for (auto field = fields->begin(); field != fields->end(); ++field)
        all.insert(field.key(), field.value());
    const auto filled = fillTemplate(request.kind, request.language, all);
    if (!filled)
        return failureOf(filled);

    const bool toComplainant = request.kind != LetterKind::Memo;
    const Complainant &complainant = facts.complaint.details.complainant;
    return LetterContent{
        .sender = senderLines(facts.organisation),
        .returnLine = toComplainant ? asOneLine(facts.organisation.returnAddress) : QString(),
        .address = toComplainant ? addressLines(complainant, request.language) : QStringList(),
        .place = asOneLine(facts.organisation.place),
        .date = dateInFull(facts.today, request.language),
        .reference = facts.complaint.number.text(),
        .subject = filled->subject,
        .body = filled->body,
        .language = request.language};
}

} // namespace gehoor
