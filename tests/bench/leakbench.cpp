// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/leakcorpus.h>
#include <tests/support/leaksentences.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace gehoor;

namespace {

constexpr int repetitions = 101;

/// What the processor has spent on this program: other work on the machine does not count.
double milliseconds()
{
    return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// A two-page letter against two hundred facts, all that is made for it included.
void printSpeed()
{
    const LeakKnowledge known = corpusKnowledge();
    const QString letter = twoPageLetter();
    QList<double> times;
    qsizetype findings = 0;
    for (int time = 0; time < repetitions; ++time) {
        const double begin = milliseconds();
        findings = LeakCheck(known).findings(letter).size();
        times.append(milliseconds() - begin);
    }
    std::sort(times.begin(), times.end());
    std::printf("%lld characters against %lld facts: median %.2f ms, slowest %.2f ms of the processor, %lld "
                "findings\n",
                static_cast<long long>(letter.size()), static_cast<long long>(known.facts.size()),
                times[repetitions / 2], times.last(), static_cast<long long>(findings));
}

void printRecall(unsigned seed)
{
    const CorpusCheck check;
    qsizetype all = 0;
    qsizetype missed = 0;
    const QList<LeakVariant> variants = leakVariants(seed);
    for (const LeakVariant &variant : variants) {
        const auto found =
            std::count_if(variant.samples.cbegin(), variant.samples.cend(),
                          [&](const auto &sample) { return check.finds(sample, variant.atLeast); });
        for (const LeakSample &sample : variant.samples) {
            if (!check.finds(sample, variant.atLeast))
                std::printf("    missed: %s\n", qPrintable(sample.text.simplified()));
        }
        all += variant.samples.size();
        missed += variant.samples.size() - found;
        std::printf("  %-36s %4lld of %4lld %s\n", qPrintable(variant.name), static_cast<long long>(found),
                    static_cast<long long>(variant.samples.size()),
                    variant.atLeast == Severity::Protected ? "block" : "warn or block");
    }
    std::printf("%lld samples of %lld variants, %lld missed\n", static_cast<long long>(all),
                static_cast<long long>(variants.size()), static_cast<long long>(missed));
}

void printFalseAlarms(unsigned seed)
{
    const QList<CleanLetter> letters = cleanLetters(seed);
    qsizetype alarms = 0;
    for (const CleanLetter &letter : letters) {
        const QList<LeakFinding> findings =
            LeakCheck(corpusKnowledge(letter.complainant)).findings(letter.text);
        alarms += findings.isEmpty() ? 0 : 1;
        for (const LeakFinding &finding : findings)
            std::printf("    false alarm: %s\n", qPrintable(finding.matched.simplified()));
    }
    std::printf("%lld clean letters, %lld with a false alarm\n", static_cast<long long>(letters.size()),
                static_cast<long long>(alarms));
}

/// Sentences against the phrases alone: those that tell nothing, and those the list never saw.
void printSentences()
{
    const LeakCheck check({});
    const auto count = [&](const QStringList &sentences, const auto &holds) {
        return static_cast<long long>(
            std::count_if(sentences.cbegin(), sentences.cend(),
                          [&](const QString &sentence) { return holds(check.findings(sentence)); }));
    };
    const auto any = [](const QList<LeakFinding> &findings) { return !findings.isEmpty(); };
    for (const auto &[language, key] : languageKeys.entries()) {
        const LeakSentences &sentences = leakSentences(language);
        for (const QString &sentence : sentences.innocent + honestSentences(language).seen) {
            for (const LeakFinding &finding : check.findings(sentence))
                std::printf("    false alarm: %s\n", qPrintable(finding.matched));
        }
        std::printf(
            "%s: %lld innocent sentences, %lld with a false alarm; %lld that the list never saw, %lld "
            "stopped and %lld found\n",
            key.data(), static_cast<long long>(sentences.innocent.size()), count(sentences.innocent, any),
            static_cast<long long>(sentences.unseen.size()), count(sentences.unseen, blocks),
            count(sentences.unseen, any));
        const auto kept = [&](const char *what, const QStringList &lines) {
            std::printf("    %s: %lld, %lld stopped and %lld found\n", what,
                        static_cast<long long>(lines.size()), count(lines, blocks), count(lines, any));
        };
        kept("kept, confirming, improved on", confirmingSentences(language).seen);
        kept("kept, confirming, held out", confirmingSentences(language).heldOut);
        kept("kept, honest, improved on", honestSentences(language).seen);
        kept("kept, honest, held out", honestSentences(language).heldOut);
    }
}

} // namespace

/// leak_bench [SEED]: another seed spells and writes other letters than those the tests hold.
int main(int argc, char **argv)
{
    const unsigned seed = argc > 1 ? QByteArray(argv[1]).toUInt() : 2;
    printSpeed();
    printRecall(seed);
    printFalseAlarms(seed);
    printSentences();
    return 0;
}
