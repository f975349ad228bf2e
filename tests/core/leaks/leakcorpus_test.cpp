// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/leakcorpus.h>
#include <tests/support/leaksentences.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

namespace gehoor {
namespace {

TEST(LeakCorpusTest, findsEverySampleOfEveryVariant)
{
    const CorpusCheck check;
    const QList<LeakVariant> variants = leakVariants();
    for (const LeakVariant &variant : variants) {
        ASSERT_FALSE(variant.samples.isEmpty()) << variant.name.toStdString();
        for (const LeakSample &sample : variant.samples) {
            EXPECT_TRUE(check.finds(sample, variant.atLeast))
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

TEST(LeakCorpusTest, holdsUpNoLetterForAnInnocentSentence)
{
    const LeakCheck check({});
    for (const auto &[language, key] : languageKeys.entries()) {
        const LeakSentences &sentences = leakSentences(language);
        EXPECT_GE(sentences.confirming.size(), 40);
        EXPECT_GE(sentences.innocent.size(), sentences.confirming.size());
        for (const QString &sentence : sentences.innocent) {
            const QList<LeakFinding> findings = check.findings(sentence);
            EXPECT_TRUE(findings.isEmpty())
                << sentence.toStdString() << "\n  by " << findings.constFirst().known.toStdString();
        }
        for (const QString &sentence : sentences.ambiguous)
            EXPECT_FALSE(blocks(check.findings(sentence))) << sentence.toStdString();
    }
}

TEST(LeakCorpusTest, findsNineOfTenConfirmingSentencesThatThePhrasesNeverSaw)
{
    const LeakCheck check({});
    const auto found = [&](const QStringList &sentences) {
        return std::count_if(sentences.cbegin(), sentences.cend(),
                             [&](const QString &sentence) { return !check.findings(sentence).isEmpty(); });
    };
    qsizetype honest = 0;
    qsizetype alarms = 0;
    for (const auto &[language, key] : languageKeys.entries()) {
        const KeptSentences confirming = confirmingSentences(language);
        ASSERT_GE(confirming.seen.size() + confirming.heldOut.size(), 60);
        EXPECT_EQ(found(confirming.seen), confirming.seen.size()) << key.data();
        EXPECT_GE(found(confirming.heldOut) * 10, confirming.heldOut.size() * 9) << key.data();
        const KeptSentences tellingNothing = honestSentences(language);
        honest += tellingNothing.seen.size() + tellingNothing.heldOut.size();
        EXPECT_EQ(found(tellingNothing.seen), 0) << key.data();
        alarms += found(tellingNothing.heldOut);
    }
    ASSERT_GE(honest, 120);
    EXPECT_LE(alarms * 100, honest);
}

TEST(LeakCorpusTest, isHeldAgainstTwoHundredFacts)
{
    EXPECT_EQ(protectedFacts().size(), 200);
}

} // namespace
} // namespace gehoor
