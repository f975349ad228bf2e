// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/tableleaks.h>
#include <core/letters/bodytext.h>
#include <core/letters/letterbatch.h>
#include <tests/support/leakcorpus.h>
#include <tests/support/places.h>
#include <tests/support/stagetest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

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
    LetterId batched;  ///< another draft
    Document document; ///< attached to the complaint
};

enum class Sends { Draft, FinalLetter, Words };

/// Every way out, and what happens when a text is sent along it.
struct Way
{
    const char *name;
    Sends sends;
    std::function<Result<>(Desk &, ComplaintId, const Leaking &, const QString &path)> go;
};

Result<> outcomeOf(const BatchLetter &entry)
{
    return entry.refused ? Result<>(tl::unexpected(*entry.refused)) : Result<>();
}

QList<Way> waysOut()
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
                 return desk.letters.markPrinted(leaking.final);
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
                 BatchLetter entry{.complaint = complaint,
                                   .number = {},
                                   .complainant = {},
                                   .letter = desk.letters.find(leaking.batched).value()};
                 LetterBatch(desk.complaints, desk.letters, LetterKind::InformationRequest)
                     .finalise(entry, [&](const LetterContent &) { return bytes; });
                 return outcomeOf(entry);
             }},
            {"PDF in a batch", Sends::FinalLetter,
             [=](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &path) {
                 BatchLetter entry{.complaint = complaint,
                                   .number = {},
                                   .complainant = {},
                                   .letter = desk.letters.find(leaking.final).value()};
                 LetterBatch(desk.complaints, desk.letters, LetterKind::InformationRequest)
                     .savePdf(entry, QFileInfo(path).path());
                 return outcomeOf(entry);
             }},
            {"document", Sends::Words,
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
            {"table", Sends::Words,
             [](Desk &desk, ComplaintId complaint, const Leaking &leaking, const QString &) {
                 auto table = TableLeaks::of(desk.leaks).value();
                 const auto looked = table.look(complaint, {u"2026-0001"_s, leaking.text});
                 return looked ? desk.leaks.release(WayOut::Table, table.found()) : looked;
             }}};
}

class WaysOutTest : public StageTest
{
protected:
    WaysOutTest()
    {
        QList<LeakVariant> variants = leakVariants();
        variants.append({u"clean"_s, Severity::Protected, {{u"Wanneer was dat?"_s, 0, 0, 0}}});
        complaint = logAnonymous(variants);
        Decision decision = moreInformation();
        for (const LeakVariant &variant : variants)
            decision.reason += variant.samples.constFirst().text + u"\n\n"_s;
        const PartId part = desk().complaints.find(complaint).value().parts.constFirst().id;
        EXPECT_TRUE(succeeded(desk().triage.decide(part, decision)));
        const QList<Document> documents = desk().complaints.documents(complaint).value().mid(1);
        for (qsizetype i = 0; i < variants.size(); ++i) {
            if (variants[i].atLeast == Severity::Protected)
                add(variants[i], documents.at(i));
        }
        clean = leaking.takeLast();
        for (const ProtectedFact &fact : protectedFacts())
            EXPECT_TRUE(succeeded(desk().leaks.protect(complaint, fact)));
    }

    /// Of nobody, so that nothing is excused as the complainant's own; each text attached.
    ComplaintId logAnonymous(const QList<LeakVariant> &variants)
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
    LetterId draftOf(const QString &text)
    {
        return desk()
            .letters.draft(complaint, {.kind = LetterKind::InformationRequest, .explanation = text})
            .value()
            .id;
    }
    void add(const LeakVariant &variant, const Document &document)
    {
        const LeakSample &sample = variant.samples.constFirst();
        const bool isPhrase = variant.samples.constFirst().fact == 0 && variant.name != u"clean"_s;
        const LetterId final = draftOf(sample.text);
        if (!isPhrase) {
            EXPECT_TRUE(succeeded(desk().letters.finalise(final, "%PDF-1.4 invented")));
        }
        leaking.append({variant.name, sample.text, isPhrase, final, draftOf(sample.text),
                        draftOf(sample.text), document});
    }

    ComplaintId complaint{0};
    std::optional<Leaking> clean;
    QList<Leaking> leaking;
};

TEST_F(WaysOutTest, stopAnExampleOfEveryVariantWithoutATrace)
{
    ASSERT_GT(leaking.size(), 80);
    const qint64 lines = desk().file.audit(1).value().constLast().number;
    const QString out = path(u"out"_s);
    for (const Way &way : waysOut()) {
        for (const Leaking &one : leaking) {
            if (one.isPhrase && way.sends != Sends::Draft)
                continue; // no letter with a phrase becomes final, and words of others are not held against
                          // them
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
    for (const Way &way : waysOut())
        EXPECT_TRUE(succeeded(way.go(desk(), complaint, *clean, path(u"out"_s)))) << way.name;
}

TEST_F(WaysOutTest, takeWhatIsProtectedOutOfThePageOfReasons)
{
    const auto page = desk().reasonings.page(complaint, Language::Dutch);
    ASSERT_TRUE(succeeded(page));
    EXPECT_TRUE(textOf(*page).contains(u"[…]"_s));
    EXPECT_EQ(desk().leaks.stops(complaint, textOf(*page)).value(), QList<LeakFinding>());
}

/// Whoever adds a way finds it missing here.
TEST_F(WaysOutTest, areAllInTheTableAbove)
{
    QStringList names;
    for (const Way &way : waysOut())
        names << QLatin1StringView(way.name);
    for (const auto &[kind, key] : wayOutKeys.entries())
        EXPECT_TRUE(names.contains(key)) << QString(key).toStdString();
}

/// Where words can leave the program, in the source: what does so, and the files that may do it.
struct Door
{
    const char *pattern;
    QStringList files;
};

const QList<Door> doors{
    {R"(\bQPrinter\s+\w|\bQPrinter>\()",
     {u"ui/letters/letterdialog.cpp"_s, u"ui/letters/batchdialog.cpp"_s, // after Letters::mayPrint()
      u"ui/settings/stationeryform.cpp"_s,                               // a test page without a case
      u"ui/texts/templatepreview.cpp"_s,                                 // on the screen alone
      u"ui/triage/reasoningdialog.cpp"_s,                                // after Reasonings::page()
      u"ui/deadlines/termsdialog.cpp"_s}},                               // after DueDates::mayLeave()
    {R"(\bQPdfWriter\s+\w)", {u"ui/letters/letterprinter.cpp"_s}},
    {R"(\bclipboard\(\))", {u"ui/leaks/clipboardgate.cpp"_s}},
    {R"(\bQDrag\b|\bQTextDocumentWriter\b|\bQProcess\b|\bQDesktopServices\b)", {}},
    {R"(\bQSaveFile\b)", {u"core/basics/ownerfile.h"_s, u"core/basics/ownerfile.cpp"_s}},
    {R"(\bwriteOwnerFile\(\w)",
     {u"core/basics/ownerfile.h"_s, u"core/basics/ownerfile.cpp"_s,
      u"core/leaks/leaks.cpp"_s,                // documents, as they came
      u"core/letters/letters.cpp"_s,            // behind the gate of the letters
      u"core/letters/reasonings.cpp"_s,         // pages that went through Leaks::release()
      u"core/overview/duedates.cpp"_s,          // the same
      u"ui/demo/demo.cpp"_s,                    // invented mails
      u"ui/settings/stationeryform.cpp"_s,      // a test page without a case
      u"app/commands/stationerycommands.cpp"_s, // the same
      u"app/commands/textcommands.cpp"_s}},     // texts of the organisation
    {R"(\bOwnerFile::open\()",
     {u"core/basics/ownerfile.cpp"_s, u"core/exports/csvwriter.cpp"_s, u"core/exports/xlsxwriter.cpp"_s}},
    {R"(\b(csv|xlsx)Writer\()",
     {u"core/exports/table.h"_s, u"core/exports/csvwriter.cpp"_s, u"core/exports/xlsxwriter.cpp"_s,
      u"ui/exports/overviewtable.cpp"_s}}, // behind TableLeaks
    {R"(\b(WriteOnly|ReadWrite|Append)\b)",
     {u"core/basics/ownerfile.cpp"_s, // and in memory:
      u"ui/letters/letterprinter.cpp"_s, u"ui/settings/logofile.cpp"_s}}};

TEST(DoorsTest, areOpenedNowhereElse)
{
    const QDir root(testData(u"../.."_s));
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        ASSERT_TRUE(root.exists(folder));
        QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            const QString name = root.relativeFilePath(file.fileName());
            for (const Door &door : doors) {
                const QRegularExpression pattern(QLatin1StringView(door.pattern));
                EXPECT_TRUE(!pattern.match(source).hasMatch() || door.files.contains(name))
                    << name.toStdString() << " lets words out by " << door.pattern
                    << ". Send them through Letters, Leaks::release() or TableLeaks, add the way to "
                       "waysOut() above, then list the file here.";
            }
        }
    }
}

} // namespace
} // namespace gehoor
