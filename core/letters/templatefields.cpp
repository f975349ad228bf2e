// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/complainant.h>
#include <core/letters/templatefields.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using Fields = QList<TemplateField>;

TemplateField text(const QString &name)
{
    return {name, FieldKind::Text};
}

TemplateField flag(const QString &name)
{
    return {name, FieldKind::Flag};
}

/// Of every letter. What is not here for a client's letter, a housemate could read in it.
Fields general(LetterKind kind)
{
    const Fields neutral{text(u"salutation"_s), flag(u"unnamed"_s), text(u"received"_s),
                         text(u"number"_s),     text(u"phone"_s),   text(u"reachable"_s)};
    if (kind == LetterKind::ReferralClient)
        return neutral;
    return neutral +
           Fields{text(u"organisation"_s), text(u"returnAddress"_s), text(u"email"_s), text(u"signatory"_s)};
}

TemplateField parts(const QString &name)
{
    return {name, FieldKind::Group, {flag(u"single"_s), text(u"numbers"_s)}};
}

TemplateField paragraphs()
{
    return {u"paragraphs"_s,
            FieldKind::List,
            {{u"lines"_s, FieldKind::List, {flag(u"first"_s), text(u"text"_s)}}}};
}

Fields ownExplanation()
{
    return {flag(u"explained"_s), paragraphs()};
}

Fields scope()
{
    return {flag(u"whole"_s), text(u"count"_s), parts(u"concerned"_s)};
}

Fields destinations()
{
    const Fields destination{text(u"day"_s), text(u"function"_s), parts(u"concerned"_s)};
    return {{u"referral"_s, FieldKind::Group, destination}, {u"referrals"_s, FieldKind::List, destination}};
}

Fields refusal()
{
    return scope() + Fields{flag(u"explained"_s),
                            {u"explanations"_s, FieldKind::List, {paragraphs(), parts(u"concerned"_s)}},
                            flag(u"hasSteps"_s),
                            text(u"step"_s),
                            {u"steps"_s, FieldKind::List}};
}

Fields memo()
{
    Fields capacities;
    for (const auto &[capacity, key] : capacityKeys.entries())
        capacities.append(flag(key));
    return scope() + Fields{text(u"function"_s),  {u"capacity"_s, FieldKind::Group, capacities},
                            flag(u"anonymous"_s), text(u"complainant"_s),
                            text(u"reach"_s),     flag(u"unreachable"_s),
                            paragraphs(),         flag(u"wordsFollow"_s),
                            flag(u"cut"_s),       text(u"target"_s)};
}

Fields ofKind(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Acknowledgement:
        return {flag(u"channelUnknown"_s)};
    case LetterKind::InformationRequest:
        return ownExplanation() +
               Fields{{u"questions"_s, FieldKind::List}, text(u"asked"_s), text(u"until"_s)};
    case LetterKind::NotAdmissible:
        return refusal() + Fields{flag(u"restAdmissible"_s)};
    case LetterKind::PartlyAdmissible:
        return refusal() + destinations() + Fields{parts(u"taken"_s)};
    case LetterKind::Forwarded:
        return scope() + destinations();
    case LetterKind::Delay:
    case LetterKind::ContactLimits:
        return ownExplanation() + Fields{text(u"until"_s)};
    case LetterKind::ReferralClient:
    case LetterKind::ReferralEmployee:
        return {};
    case LetterKind::Closing:
        return ownExplanation() +
               Fields{{u"responses"_s, FieldKind::List, {text(u"day"_s), text(u"function"_s)}}};
    case LetterKind::Memo:
        return memo();
    case LetterKind::Reminder:
        return scope() + Fields{text(u"function"_s), text(u"day"_s), text(u"target"_s)};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<TemplateField> templateFields(LetterKind kind)
{
    return general(kind) + ofKind(kind);
}

QStringList letterPieces()
{
    return {u"parts"_s, u"why"_s, u"text"_s, u"neutral"_s, u"followup"_s, u"contact"_s, u"signature"_s};
}

} // namespace gehoor
