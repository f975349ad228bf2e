// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/letterfacts.h>
#include <ui/letters/letterspage.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using Judged = std::pair<Verdict, std::optional<Ground>>;

/// A case with these verdicts, of which so many parts were forwarded, and a part that nobody judged yet.
CaseFile caseOf(const QList<Judged> &verdicts, int forwarded, bool unjudged)
{
    LetterFacts facts = exampleFacts({});
    facts.complaint.parts.clear();
    facts.assessments.clear();
    for (const auto &[verdict, ground] : verdicts)
        addPart(facts, u"Een deel."_s, verdict, ground);
    for (int part = 1; part <= forwarded; ++part)
        addReferral(facts, part, u"teammanager"_s, facts.today);
    if (unjudged)
        facts.complaint.parts.append({.id = PartId(99), .number = 9, .text = u"Nog een deel."_s});
    return {.complaint = facts.complaint, .assessments = facts.assessments, .referrals = facts.referrals};
}

TEST(FittingKindTest, followsFromWhatWasJudgedAndForwarded)
{
    const Judged taken{Verdict::Admissible, {}};
    const Judged refused{Verdict::NotAdmissible, Ground::ConcernsAnother};
    const Judged client{Verdict::NotAdmissible, Ground::Client};
    const Judged employee{Verdict::NotAdmissible, Ground::Employee};
    const Judged unclear{Verdict::MoreInformation, {}};
    const Judged question{Verdict::NotAComplaint, {}};
    struct Case
    {
        QList<Judged> verdicts;
        int forwarded;
        bool unjudged;
        LetterKind kind;
    };
    const QList<Case> table{
        {{}, 0, true, LetterKind::Acknowledgement},
        {{taken}, 0, false, LetterKind::Acknowledgement},
        {{taken}, 1, false, LetterKind::Forwarded},
        {{unclear}, 0, false, LetterKind::InformationRequest},
        {{refused}, 0, false, LetterKind::NotAdmissible},
        {{client}, 0, false, LetterKind::ReferralClient},
        {{employee, employee}, 0, false, LetterKind::ReferralEmployee},
        {{client, refused}, 0, false, LetterKind::NotAdmissible},
        {{taken, refused}, 0, false, LetterKind::NotAdmissible}, // not forwarded: nothing to tell of it yet
        {{taken, refused}, 1, false, LetterKind::PartlyAdmissible},
        {{taken, taken, refused}, 2, false, LetterKind::PartlyAdmissible},
        // Something else is still to be told of another part, so this letter cannot say it all.
        {{taken, refused}, 1, true, LetterKind::NotAdmissible},
        {{taken, refused, unclear}, 1, false, LetterKind::NotAdmissible},
        {{taken, refused, question}, 1, false, LetterKind::NotAdmissible}};
    for (const Case &row : table)
        EXPECT_EQ(fittingKind(caseOf(row.verdicts, row.forwarded, row.unjudged)), row.kind)
            << "row " << &row - table.data();
}

} // namespace
} // namespace gehoor
