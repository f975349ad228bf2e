// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/tableleaks.h>
#include <core/letters/bodytext.h>
#include <core/letters/letterbatch.h>
#include <tests/support/leakcorpus.h>
#include <tests/support/stagetest.h>

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A letter of the corpus that became final before anybody knew what is protected, and a draft of the same.
struct Leaking
{
    QString variant;
    QString text;
    bool isPhrase; ///< says that somebody is known here: stops what we say, so letters alone
    LetterId final;
    LetterId draft;
    LetterId batched;               ///< another draft
    Document document;              ///< attached to the complaint
    std::optional<BundleId> bundle; ///< of every tenth one: in which it stands on a page of a document
};

BundleContent bundleOf(ComplaintId complaint, ForwardingId forwarding, const Document &document,
                       const QString &text)
{
    BundleContent content{.complaint = complaint,
                          .choice = {.forwarding = forwarding, .documents = {document.id}},
                          .memo = {},
                          .words = {},
                          .documents = {{.document = document, .pdf = "%PDF", .pages = 1, .text = text}}};
    content.memo.reference = u"2026-0001"_s;
    return content;
}

enum class Sends { Draft, FinalLetter, Words, Bundle };

/// Every way out, and what happens when a text is sent along it.
struct Way
{
    const char *name;
    Sends sends;
    std::function<Result<>(Desk &, ComplaintId, const Leaking &, const QString &path)> go;
};

Result<> outcomeOf(const BatchLetter &entry)
{
    if (entry.refused)
        return tl::unexpected(*entry.refused);
    return entry.standing.isEmpty() ? Result<>() : failure(ErrorKind::Leak);
}

BatchLetter inBatch(Desk &desk, ComplaintId complaint, LetterId letter)
{
    return {
        .complaint = complaint, .number = {}, .complainant = {}, .letter = desk.letters.find(letter).value()};
}

QList<Way> waysOfLetters()
{
    const QByteArray bytes = "%PDF-1.4 invented";
    return {{"final", Sends::Draft,
             [=](Desk &desk, ComplaintId, const Leaking &leaking, const QString &) {
                 return desk.letters.finalise(leaking.draft, bytes).map([](const Letter &) {});
             }},
            {"asked whether it may be printed", Sends::FinalLetter,
             [](Desk &desk, ComplaintId, const Leaking &leaking, const QString &) {
                 return desk.letters.mayPrint(desk.letters.find(leaking.final).value());
             }},
            {"printed", Sends::FinalLetter,
             [](Desk &desk, ComplaintId, const Leaking &leaking, const QString &) {
                 return desk.letters.markPrinted(leaking.final, printerOpens);
             }},
            {"PDF", Sends::FinalLetter,
             [](Desk &desk, ComplaintId, const Leaking &leaking, const QString &path) {
                 return desk.letters.savePdf(leaking.final, path);
             }},
            {"odt", Sends::FinalLetter,
             [=](Desk &desk, ComplaintId, const Leaking &leaking, const QString &path) {
                 return desk.letters.saveOdt(leaking.final, bytes, path);
             }},
            {"mail draft", Sends::FinalLetter,
             [](Desk &desk, ComplaintId, const Leaking &leaking, const QString &path) {
                 return desk.letters.saveMailDraft(leaking.final, path);
             }},
            {"final in a batch", Sends::Draft,
             [=](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &) {
                 BatchLetter entry = inBatch(desk, complaint, leaking.batched);
                 LetterBatch(desk.complaints, desk.letters, LetterKind::InformationRequest)
                     .finalise(entry, [&](const LetterContent &) { return bytes; });
                 return outcomeOf(entry);
             }},
            {"PDF in a batch", Sends::FinalLetter,
             [=](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &path) {
                 BatchLetter entry = inBatch(desk, complaint, leaking.final);
                 LetterBatch(desk.complaints, desk.letters, LetterKind::InformationRequest)
                     .savePdf(entry, QFileInfo(path).path());
                 return outcomeOf(entry);
             }}};
}

QList<Way> waysOfBundles()
{
    const QByteArray bytes = "%PDF-1.4 invented";
    return {{"bundle", Sends::Bundle,
             [=](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &) {
                 const ForwardingId forwarding =
                     desk.bundles.find(leaking.bundle.value()).value().choice.forwarding;
                 return desk.bundles
                     .make(bundleOf(complaint, forwarding, leaking.document, leaking.text), {bytes, 1})
                     .map([](const Bundle &) {});
             }},
            {"bundle as PDF", Sends::Bundle,
             [](Desk &desk, ComplaintId, const Leaking &leaking, const QString &path) {
                 return desk.bundles.savePdf(leaking.bundle.value(), path);
             }},
            {"bundle as mail draft", Sends::Bundle,
             [](Desk &desk, ComplaintId, const Leaking &leaking, const QString &path) {
                 return desk.bundles.saveMailDraft(leaking.bundle.value(), path);
             }},
            {"asked whether a bundle may be printed", Sends::Bundle,
             [](Desk &desk, ComplaintId, const Leaking &leaking, const QString &) {
                 return desk.bundles.mayLeave(leaking.bundle.value());
             }},
            {"bundle printed", Sends::Bundle,
             [](Desk &desk, ComplaintId, const Leaking &leaking, const QString &) {
                 return desk.bundles.markPrinted(leaking.bundle.value(), printerOpens);
             }}};
}

BreachId breachOf(Desk &desk, ComplaintId complaint)
{
    const QList<Breach> running = desk.breaches.undecided().value();
    const auto found = std::find_if(running.begin(), running.end(), [&](const Breach &breach) {
        return breach.facts.complaint == complaint;
    });
    return found == running.end() ? BreachId(0) : found->id;
}

QList<Way> waysOfWords()
{
    const QByteArray bytes = "%PDF-1.4 invented";
    return {{"document", Sends::Words,
             [](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &path) {
                 return desk.leaks.saveDocument(complaint, leaking.document, path);
             }},
            {"copy", Sends::Words,
             [](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &) {
                 return desk.leaks.release(WayOut::Copy, complaint, leaking.text);
             }},
            {"reasoning", Sends::Words,
             [](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &) {
                 return desk.leaks.release(WayOut::Reasoning, complaint, leaking.text);
             }},
            {"terms", Sends::Words,
             [=](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &path) {
                 LetterContent page;
                 page.body = toHtml(plainParagraphs(leaking.text));
                 return desk.dueDates.savePage(complaint, page, bytes, path);
             }},
            {"calendar", Sends::Words,
             [](Desk &desk, ComplaintId, const Leaking &leaking, const QString &path) {
                 return desk.dueDates.saveCalendar(leaking.text.toUtf8(), 1, path);
             }},
            {"ownData", Sends::Words,
             [=](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &path) {
                 LetterContent page;
                 page.body = toHtml(plainParagraphs(leaking.text));
                 return desk.rights.save(complaint, page, bytes, path);
             }},
            {"breach", Sends::Words,
             [=](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &path) {
                 LetterContent page;
                 page.body = toHtml(plainParagraphs(leaking.text));
                 return desk.breaches.save(breachOf(desk, complaint), page, bytes, path);
             }},
            {"breach printed", Sends::Words,
             [](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &) {
                 LetterContent page;
                 page.body = toHtml(plainParagraphs(leaking.text));
                 return desk.breaches.markPrinted(breachOf(desk, complaint), page, printerOpens);
             }},
            {"table", Sends::Words,
             [](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &) {
                 auto table = TableLeaks::of(desk.leaks).value();
                 const TableRow row{complaint, {u"2026-0001"_s, leaking.text}};
                 const auto looked = table.judge(table.suspects({row}));
                 return looked ? desk.leaks.release(WayOut::Table, table.found()) : looked;
             }}};
}

QList<Way> waysOut()
{
    return waysOfLetters() + waysOfBundles() + waysOfWords();
}

class WaysOutTest : public StageTest
{
protected:
    WaysOutTest()
    {
        variants.append({u"clean"_s, Severity::Protected, {{u"Wanneer was dat?"_s, 0, 0, 0}}});
        complaint = logAnonymous();
        Decision decision = moreInformation();
        for (const LeakVariant &variant : variants)
            decision.reason += variant.samples.constFirst().text + u"\n\n"_s;
        const PartId part = desk().complaints.find(complaint).value().parts.constFirst().id;
        EXPECT_TRUE(succeeded(desk().triage.decide(part, decision)));
        forwarding = forwardAnotherPart();
        EXPECT_TRUE(succeeded(desk().rights.request(complaint, clock.today(), Channel::Mail)));
        EXPECT_TRUE(succeeded(desk().breaches.record(
            {.discovered = clock.now(), .what = u"Een brief lag open."_s, .complaint = complaint})));
    }

    static bool isClean(const LeakVariant &variant) { return variant.name == u"clean"_s; }
    static bool mustStop(const LeakVariant &variant)
    {
        return variant.atLeast == Severity::Protected && !isClean(variant);
    }
    static bool mayOnlyWarn(const LeakVariant &variant) { return variant.atLeast != Severity::Protected; }
    /// Those variants in letters and bundles, and then what is protected becomes known.
    QList<Leaking> madeOf(bool (*which)(const LeakVariant &))
    {
        QList<Leaking> all;
        const QList<Document> documents = desk().complaints.documents(complaint).value().mid(1);
        for (qsizetype i = 0; i < variants.size(); ++i) {
            if (which(variants[i]))
                all.append(made(variants[i], documents.at(i), i % 10 == 0 || isClean(variants[i])));
        }
        protectFacts();
        return all;
    }
    void protectFacts()
    {
        for (const ProtectedFact &fact : protectedFacts())
            EXPECT_TRUE(succeeded(desk().leaks.protect(complaint, fact)));
    }

    /// Of nobody, so that nothing is excused as the complainant's own; each text attached.
    ComplaintId logAnonymous()
    {
        ComplaintDraft draft = makeDraft();
        draft.details.complainant = {};
        draft.details.complainant.anonymous = true;
        draft.details.complainant.safeChannel = SafeChannel::Mail;
        draft.details.complainant.email = u"klager@elders.example"_s;
        for (const LeakVariant &variant : variants)
            draft.attachments.append(
                {u"bijlage.txt"_s, u"text/plain"_s, variant.samples.constFirst().text.toUtf8()});
        return desk().intake.log(draft).value().id;
    }
    ForwardingId forwardAnotherPart()
    {
        const PartId part = desk().complaints.addPart(complaint, {.text = u"Iets anders."_s}).value();
        EXPECT_TRUE(succeeded(desk().triage.decide(part, admissible())));
        const ResponsibleId to =
            desk()
                .forwarding.saveResponsible({.function = u"teammanager"_s, .email = u"manager@example.org"_s})
                .value();
        return desk().forwarding.forward(part, to).value();
    }
    LetterId draftOf(const QString &text)
    {
        return desk()
            .letters.draft(complaint, {.kind = LetterKind::InformationRequest, .explanation = text})
            .value()
            .id;
    }
    Leaking made(const LeakVariant &variant, const Document &document, bool inBundle)
    {
        const LeakSample &sample = variant.samples.constFirst();
        const bool isPhrase = sample.fact == 0 && !isClean(variant);
        const LetterId final = draftOf(sample.text);
        if (!isPhrase) {
            EXPECT_TRUE(succeeded(desk().letters.finalise(final, "%PDF-1.4 invented")));
        }
        return {variant.name,
                sample.text,
                isPhrase,
                final,
                draftOf(sample.text),
                draftOf(sample.text),
                document,
                inBundle ? std::optional(bundled(document, sample.text)) : std::nullopt};
    }
    BundleId bundled(const Document &document, const QString &text)
    {
        return desk().bundles.make(bundleOf(complaint, forwarding, document, text), {"%PDF", 1}).value().id;
    }

    QList<LeakVariant> variants = leakVariants();
    ComplaintId complaint{0};
    ForwardingId forwarding{0};
};

TEST_F(WaysOutTest, stopAnExampleOfEveryVariantWithoutATrace)
{
    const QList<Leaking> leaking = madeOf(mustStop);
    ASSERT_GT(leaking.size(), 80);
    const qint64 lines = desk().file.audit(1).value().constLast().number;
    const QString out = path(u"out"_s);
    constexpr qsizetype share = 10; // each way gets a tenth of them, each of them goes a tenth of the ways
    qsizetype turn = 0;
    for (const Way &way : waysOut()) {
        qsizetype at = turn++;
        for (const Leaking &one : leaking) {
            if (at++ % share != 0)
                continue;
            if (one.isPhrase && way.sends != Sends::Draft)
                continue; // no letter with a phrase becomes final, and words of others are not held against
                          // them
            if (way.sends == Sends::Bundle && !one.bundle)
                continue;
            EXPECT_TRUE(failedWith(ErrorKind::Leak, way.go(desk(), complaint, one, out)))
                << way.name << ": " << one.variant.toStdString() << '\n'
                << one.text.toStdString();
            EXPECT_EQ(QDir(path({})).entryList({u"out"_s, u"*.pdf"_s}), QStringList())
                << way.name << ": " << one.variant.toStdString();
        }
    }
    EXPECT_EQ(desk().file.audit(1).value().constLast().number, lines) << "what was stopped is no act";
}

TEST_F(WaysOutTest, areOpenToACleanText)
{
    const Leaking clean = madeOf(isClean).constFirst();
    for (const Way &way : waysOut())
        EXPECT_TRUE(succeeded(way.go(desk(), complaint, clean, path(u"out"_s)))) << way.name;
}

/// What only warns stops nothing, but nobody sends it off unseen: the one who does is told before.
TEST_F(WaysOutTest, tellOfWhatOnlyWarnsBeforeItLeaves)
{
    const QList<Leaking> doubtful = madeOf(mayOnlyWarn);
    ASSERT_GE(doubtful.size(), 7);
    LetterBatch batch(desk().complaints, desk().letters, LetterKind::InformationRequest);
    for (const Leaking &one : doubtful) {
        SCOPED_TRACE(one.variant.toStdString() + '\n' + one.text.toStdString());
        EXPECT_FALSE(desk().letters.leaks(one.draft).value().isEmpty()) << "a letter by itself";

        BatchLetter entry = inBatch(desk(), complaint, one.batched);
        batch.finalise(entry, [](const LetterContent &) -> Result<QByteArray> {
            return QByteArray("%PDF-1.4 invented");
        });
        if (blocks(desk().letters.leaks(one.batched).value()))
            continue; // one and the same variant warns here and blocks there
        EXPECT_TRUE(entry.isDraft() && entry.asksToLook());
        entry.seen = entry.warnings;
        batch.finalise(entry, [](const LetterContent &) -> Result<QByteArray> {
            return QByteArray("%PDF-1.4 invented");
        });
        EXPECT_TRUE(entry.isFinal());

        EXPECT_EQ(desk().leaks.findings(complaint, one.text).value().isEmpty(), one.isPhrase) << "copy";
        EXPECT_FALSE(desk().leaks.findings(complaint, one.text, Speaker::Organisation).value().isEmpty())
            << "copy out of a letter";
        EXPECT_EQ(desk().leaks.findings(complaint, one.document).value().isEmpty(), one.isPhrase)
            << "document";
        auto table = TableLeaks::of(desk().leaks).value();
        const TableRow row{complaint, {u"2026-0001"_s, one.text}};
        ASSERT_TRUE(succeeded(table.judge(table.suspects({row}))));
        EXPECT_EQ(table.found().isEmpty(), one.isPhrase) << "table";
    }
}

TEST_F(WaysOutTest, takeWhatIsProtectedOutOfThePageOfReasons)
{
    protectFacts();
    const auto page = desk().reasonings.page(complaint, Language::Dutch);
    ASSERT_TRUE(succeeded(page));
    EXPECT_TRUE(textOf(*page).contains(u"[…]"_s));
    EXPECT_EQ(desk().leaks.findings(complaint, textOf(*page)).value(), QList<LeakFinding>());
}

/// Whoever adds a way finds it missing here.
TEST(WaysOutTableTest, namesEveryWay)
{
    QStringList names;
    for (const Way &way : waysOut())
        names << QLatin1StringView(way.name);
    for (const auto &[kind, key] : wayOutKeys.entries())
        EXPECT_TRUE(names.contains(key)) << QString(key).toStdString();
}

} // namespace
} // namespace gehoor
