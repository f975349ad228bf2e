// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/snoozestore.h>
#include <tests/support/oddtexts.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Odd texts where nothing else tries them: each comes back as it was typed, or is refused for its length.
class KeptWordsTest : public StageTest
{
protected:
    QDate today() { return desk().clock.today(); }
    ComplaintId newCase() { return logComplaint(desk()).id; }
    template <class T>
    static bool isKept(const Result<T> &done, const QString &text, qsizetype longest)
    {
        const bool fits = text.size() <= longest;
        EXPECT_TRUE(fits ? succeeded(done) : failedWith(ErrorKind::TextTooLong, done))
            << text.left(40).toStdString();
        return done.has_value();
    }
};

TEST_F(KeptWordsTest, ofContactLimitsComeBackEqual)
{
    constexpr qsizetype longest = 20'000;
    for (const QString &text : oddTexts()) {
        const ComplaintId id = newCase();
        Safety &safety = desk().safety;
        const auto limit = safety.setLimit(
            id, {.behaviour = text, .measure = text, .start = today(), .evaluate = today().addDays(30)});
        if (!isKept(limit, text, longest) ||
            !isKept(safety.goOn(id, *limit, today().addDays(60), text), text, longest) ||
            !isKept(safety.end(id, *limit, text), text, longest))
            continue;
        const ContactLimit kept = safety.limits(id).value().constFirst();
        EXPECT_TRUE(kept.behaviour == text && kept.measure == text) << text.left(40).toStdString();
        EXPECT_TRUE(kept.evaluations.constFirst().reason == text) << text.left(40).toStdString();
        EXPECT_TRUE(kept.ended->reason == text) << text.left(40).toStdString();
    }
}

TEST_F(KeptWordsTest, ofHoldsAndClosingComeBackEqual)
{
    constexpr qsizetype longest = 2000;
    for (const QString &text : oddTexts()) {
        const ComplaintId id = newCase();
        ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, text, Told{today(), text})));
        EXPECT_TRUE(desk().forwarding.closing(id).value()->told->how == text) << text.left(40).toStdString();
        Retention &retention = desk().retention;
        if (!isKept(retention.hold(id, text), text, longest) ||
            !isKept(retention.lift(id, text), text, longest))
            continue;
        const Hold kept = retention.holds(id).value().constFirst();
        EXPECT_TRUE(kept.reason == text && kept.liftingReason == text) << text.left(40).toStdString();
    }
}

TEST_F(KeptWordsTest, ofWhatIsPutOffAndOfMeasuresComeBackEqual)
{
    for (const QString &text : oddTexts()) {
        const ComplaintId id = newCase();
        ASSERT_TRUE(succeeded(desk().snoozes.putOff(id, today().addDays(3), text)));
        EXPECT_TRUE(SnoozeStore(desk().file).last(id).value()->reason == text) << text.left(40).toStdString();
        ASSERT_TRUE(succeeded(desk().forwarding.saveMeasure(id, {.text = text, .owner = text})));
        const Measure kept = desk().forwarding.measures(id).value().constFirst();
        EXPECT_TRUE(kept.text == text && kept.owner == text) << text.left(40).toStdString();
    }
}

TEST_F(KeptWordsTest, ofDataBreachesComeBackEqual)
{
    constexpr qsizetype longest = 20'000;
    const QDateTime now = desk().clock.now();
    for (const QString &text : oddTexts()) {
        Breaches &breaches = desk().breaches;
        const auto breach = breaches.record({.discovered = now, .what = text});
        if (!isKept(breach, text, longest) ||
            !isKept(breaches.decide(*breach, {BreachOutcome::NotReported, now, {}, text}), text, longest))
            continue;
        const Breach kept = breaches.find(*breach).value();
        EXPECT_TRUE(kept.facts.what == text && kept.decision->reason == text) << text.left(40).toStdString();
    }
}

TEST_F(KeptWordsTest, ofRequestsForAccessComeBackEqual)
{
    constexpr qsizetype longest = 20'000;
    for (const QString &text : oddTexts()) {
        const ComplaintId id = newCase();
        Rights &rights = desk().rights;
        ASSERT_TRUE(succeeded(rights.request(id, today(), Channel::Mail)));
        if (isKept(rights.extend(id, 1, text), text, longest)) {
            EXPECT_TRUE(rights.requests(id).value().constFirst().extension->reason == text)
                << text.left(40).toStdString();
        }
    }
}

TEST_F(KeptWordsTest, ofProtectedFactsComeBackEqual)
{
    constexpr qsizetype longest = 500;
    for (const QString &odd : oddTexts()) {
        const ComplaintId id = newCase();
        const QString text = u"Noor "_s + odd; // it holds a word
        if (!isKept(desk().leaks.protect(id, {.kind = FactKind::Name, .text = text, .note = text}), text,
                    longest))
            continue;
        const ProtectedFact kept = desk().leaks.facts(id).value().constFirst();
        EXPECT_TRUE(kept.text == text && kept.note == text) << text.left(40).toStdString();
    }
}

} // namespace
} // namespace gehoor
