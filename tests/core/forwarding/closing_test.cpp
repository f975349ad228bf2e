// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/forwarding/closing.h>
#include <tests/support/printers.h>

namespace gehoor {
namespace {

const QDate day(2026, 11, 23);
const PartFacts unjudged{
    .number = 1, .verdict = {}, .forwarded = {}, .responded = {}, .answerSettled = false};
const PartFacts waiting{
    .number = 2, .verdict = Verdict::Admissible, .forwarded = {}, .responded = {}, .answerSettled = false};
const PartFacts forwarded{
    .number = 3, .verdict = Verdict::Admissible, .forwarded = day, .responded = {}, .answerSettled = false};
const PartFacts answered{
    .number = 4, .verdict = Verdict::Admissible, .forwarded = day, .responded = day, .answerSettled = true};
const PartFacts untold{
    .number = 8, .verdict = Verdict::Admissible, .forwarded = day, .responded = day, .answerSettled = false};
const PartFacts refused{
    .number = 5, .verdict = Verdict::NotAdmissible, .forwarded = {}, .responded = {}, .answerSettled = false};
const PartFacts asked{.number = 6,
                      .verdict = Verdict::MoreInformation,
                      .forwarded = {},
                      .responded = {},
                      .answerSettled = false};
const PartFacts question{
    .number = 7, .verdict = Verdict::NotAComplaint, .forwarded = {}, .responded = {}, .answerSettled = false};
const QList<PartFacts> all{unjudged, waiting, forwarded, answered, refused, asked, question, untold};

TEST(OpenPartsTest, areThoseThatAreNotAnsweredNoticedOrNoComplaint)
{
    EXPECT_EQ(openParts(all, false, Ending::Answered), QList<int>({1, 2, 3, 5, 6, 8}));
    EXPECT_EQ(openParts(all, true, Ending::Answered), QList<int>({1, 2, 3, 6, 8}));
    EXPECT_EQ(openParts({answered, question}, false, Ending::Answered), QList<int>());
    EXPECT_EQ(openParts({answered, refused}, true, Ending::PartlyWellFounded), QList<int>());
}

TEST(OpenPartsTest, doNotHoldBackWhatWasWithdrawnOrSolved)
{
    EXPECT_EQ(openParts(all, false, Ending::Withdrawn), QList<int>());
    EXPECT_EQ(openParts(all, false, Ending::SolvedTogether), QList<int>());
}

TEST(OpenPartsTest, leaveOutWhatWasAskedOnlyWhenTheOutcomeSaysSo)
{
    EXPECT_EQ(openParts({asked}, false, Ending::TooLittleInformation), QList<int>());
    EXPECT_EQ(openParts({asked}, true, Ending::NotAdmissible), QList<int>({6}));
    EXPECT_EQ(openParts(all, false, Ending::TooLittleInformation), QList<int>({1, 2, 3, 5, 8}));
}

TEST(OpenPartsTest, agreeWithIsDoneForEveryOtherOutcome)
{
    for (const bool noticeSettled : {false, true}) {
        for (const PartFacts &part : all) {
            for (const auto &[outcome, key] : endingKeys.entries()) {
                const bool open = !openParts({part}, noticeSettled, outcome).isEmpty();
                EXPECT_FALSE(open && isDone(part, noticeSettled)) << part.number << key.data();
            }
            EXPECT_EQ(openParts({part}, noticeSettled, Ending::Referred).isEmpty(),
                      isDone(part, noticeSettled))
                << part.number;
        }
    }
}

} // namespace
} // namespace gehoor
