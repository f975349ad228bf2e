// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/explanationasked.h>

#include <QCoreApplication>

namespace gehoor {
namespace {

struct ExplanationAskedWords
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationAsked)
};

} // namespace

std::optional<ExplanationAsked> explanationAsked(LetterKind kind)
{
    switch (kind) {
    case LetterKind::NotAdmissible:
    case LetterKind::PartlyAdmissible:
        return ExplanationAsked{ExplanationAskedWords::tr("Explanation"), {}};
    case LetterKind::InformationRequest:
        return ExplanationAsked{
            ExplanationAskedWords::tr("What is asked"),
            ExplanationAskedWords::tr(
                "Empty: the letter asks what is not known yet. Or put it in your own words.")};
    case LetterKind::Delay:
        return ExplanationAsked{ExplanationAskedWords::tr("Why it takes longer"),
                                ExplanationAskedWords::tr("May stay empty.")};
    case LetterKind::Closing:
        return ExplanationAsked{ExplanationAskedWords::tr("What was done with the complaint"),
                                ExplanationAskedWords::tr("May stay empty.")};
    case LetterKind::ContactLimits:
        return ExplanationAsked{
            ExplanationAskedWords::tr("What happened, and which limits you set"),
            ExplanationAskedWords::tr(
                "What was done or said, with the day, and which contact is possible from now "
                "on. Facts, no judgement.")};
    default:
        return {};
    }
}

} // namespace gehoor
