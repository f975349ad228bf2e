// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/leakcorpus.h>
#include <tests/support/printers.h>

#include <algorithm>
#include <gtest/gtest.h>

namespace gehoor {
namespace {

bool finds(const LeakCheck &check, const LeakSample &sample, Severity atLeast)
{
    const QList<LeakFinding> findings = check.findings(sample.text);
    return std::any_of(findings.cbegin(), findings.cend(), [&](const LeakFinding &finding) {
        const bool same = sample.fact == 0 ? finding.source == LeakSource::Phrase
                                           : finding.fact == ProtectedFactId(sample.fact);
        // What is marked is what was written: no letter of the sentence around it.
        const bool there = finding.offset >= sample.begin && finding.offset + finding.length <= sample.end;
        return same && there && finding.severity >= atLeast;
    });
}

TEST(LeakCorpusTest, findsEverySampleOfEveryVariant)
{
    const LeakCheck check(corpusKnowledge());
    for (const LeakVariant &variant : leakVariants()) {
        ASSERT_FALSE(variant.samples.isEmpty()) << variant.name.toStdString();
        for (const LeakSample &sample : variant.samples) {
            EXPECT_TRUE(finds(check, sample, variant.atLeast))
                << variant.name.toStdString() << ": "
                << sample.text.mid(sample.begin, sample.end - sample.begin).toStdString() << "\n  in "
                << sample.text.toStdString();
        }
    }
}

TEST(LeakCorpusTest, raisesAFalseAlarmInAtMostOneLetterOfAHundred)
{
    qsizetype alarms = 0;
    const QList<CleanLetter> letters = cleanLetters();
    for (const CleanLetter &letter : letters) {
        const QList<LeakFinding> findings =
            LeakCheck(corpusKnowledge(letter.complainant)).findings(letter.text);
        alarms += findings.isEmpty() ? 0 : 1;
    }
    EXPECT_LE(alarms * 100, letters.size()) << alarms << " of " << letters.size();
}

TEST(LeakCorpusTest, isHeldAgainstTwoHundredFacts)
{
    EXPECT_EQ(protectedFacts().size(), 200);
}

} // namespace
} // namespace gehoor
