// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/pdfs.h>
#include <tests/support/stagetest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A complaint of two parts: the first went to the team manager, the second to the head of care.
class BundlesTest : public StageTest
{
protected:
    BundlesTest()
    {
        ComplaintDraft draft = makeDraft(u"Mijn ex Noor Vermeulen zit bij jullie. R. Mulder, 06-12345678"_s);
        draft.details.remedy = u"Excuses aan Noor Vermeulen"_s;
        draft.details.complainant.phone = u"06-12345678"_s;
        draft.details.complainant.safeChannel = SafeChannel::Mail;
        draft.attachments = {{u"brief.pdf"_s, u"application/pdf"_s, madePdf({u"Beste lezer"_s})}};
        id = desk().intake.log(draft).value().id;
        desk()
            .complaints.addPart(id, {.text = u"Er werd niet teruggebeld."_s, .theme = u"bereikbaarheid"_s})
            .value();
        manager = addResponsible(u"teammanager"_s, u"manager@example.org"_s);
        first = forward(0, manager);
        second = forward(1, addResponsible(u"hoofd zorg"_s, {}));
    }
    ResponsibleId addResponsible(const QString &function, const QString &email)
    {
        return desk().forwarding.saveResponsible({.function = function, .email = email}).value();
    }
    ForwardingId forward(qsizetype part, ResponsibleId to)
    {
        const PartId which = parts().at(part).id;
        EXPECT_TRUE(succeeded(desk().triage.decide(which, admissible())));
        return desk().forwarding.forward(which, to).value();
    }
    void protectNoor()
    {
        ASSERT_TRUE(
            succeeded(desk().leaks.protect(id, {.kind = FactKind::Name, .text = u"Noor Vermeulen"_s})));
    }
    QList<Part> parts() { return desk().complaints.find(id).value().parts; }
    Document attached() { return desk().complaints.documents(id).value().constLast(); }
    DocumentPages readDocument()
    {
        const Document document = attached();
        return pagesOfPdf(document, desk().complaints.documentContent(document.id).value()).value();
    }
    BundleChoice proposed() { return desk().bundles.proposed(id, first).value(); }
    BundleContent prepared(const BundleChoice &choice, const QList<DocumentPages> &documents = {})
    {
        return desk().bundles.prepare(id, choice, documents).value();
    }
    QString textIn(const BundleChoice &choice) { return textOf(prepared(choice)).whole(); }
    Bundle made(const BundleChoice &choice, const QList<LeakOverride> &passed = {})
    {
        return desk().bundles.make(prepared(choice), {"%PDF invented", 2}, passed).value();
    }
    QList<LeakOverride> allPassed(const BundleContent &content, const QString &reason)
    {
        QList<LeakOverride> passed;
        const auto findings = desk().bundles.leaks(content).value();
        for (const LeakFinding &finding : stopping(findings))
            passed.append(
                {finding.source, finding.fact, finding.known, finding.matched, finding.offset, reason, {}});
        return passed;
    }
    QByteArray fileAt(const QString &name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ComplaintId id{0};
    ResponsibleId manager{0};
    ForwardingId first{0};
    ForwardingId second{0};
};

TEST_F(BundlesTest, holdsTheMemoTheWordsOfItsPartAndTheRemedy)
{
    const QString text = textIn(proposed());
    for (const QString &shown :
         {u"teammanager"_s, u"onderdeel 1"_s, u"R. Mulder"_s, u"(ex-)partner"_s, u"r.mulder@example.nl"_s,
          u"De klacht zelf vindt u na deze memo, in de woorden van de klager."_s, u"Mijn ex Noor Vermeulen"_s,
          u"Excuses aan Noor"_s})
        EXPECT_TRUE(text.contains(shown)) << shown.toStdString() << '\n' << text.toStdString();
    EXPECT_FALSE(text.contains(u"teruggebeld"_s)) << "the other part went to somebody else";
    EXPECT_FALSE(text.contains(u"In de woorden van de klager:"_s)) << "nothing follows it here";
    EXPECT_EQ(text.count(u"Mijn ex"_s), 1) << "the memo points to the words and does not repeat them";
}

TEST_F(BundlesTest, holdsOnlyWhatWasChosenOfTheComplainant)
{
    BundleChoice choice = proposed();
    choice.name = choice.capacity = choice.remedy = false;
    const QString text = textIn(choice);
    for (const QString &hidden :
         {u"Mulder"_s, u"(ex-)partner"_s, u"r.mulder@example.nl"_s, u"Excuses"_s, u"12345678"_s})
        EXPECT_FALSE(text.contains(hidden)) << hidden.toStdString() << '\n' << text.toStdString();
    EXPECT_TRUE(text.contains(u"niet vermeld (vraag het de klachtenfunctionaris)"_s)) << text.toStdString();
    choice = proposed();
    choice.contact = false;
    EXPECT_TRUE(textIn(choice).contains(u"R. Mulder"_s));
    EXPECT_FALSE(textIn(choice).contains(u"r.mulder@example.nl"_s));
    EXPECT_FALSE(textIn(choice).contains(u"12345678"_s)) << "not in the words either";
}

TEST_F(BundlesTest, takesWhatIsProtectedOutOfTheWords)
{
    protectNoor();
    const QString text = textIn(proposed());
    EXPECT_FALSE(text.contains(u"Noor"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Mijn ex […]"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"liet de klachtenfunctionaris gegevens weg"_s));
    EXPECT_EQ(stopping(desk().bundles.leaks(prepared(proposed())).value()), QList<LeakFinding>());
}

TEST_F(BundlesTest, takesWhoWantsToStayAnonymousOutOfTheWords)
{
    ComplaintDetails details = desk().complaints.find(id).value().details;
    details.complainant.anonymous = true;
    details.complainant.organisation = u"Verhuur Noord BV"_s;
    details.complainant.representative = u"mr. A. Bakkerman, Kade 1"_s;
    details.remedy = u"Excuses aan Verhuur Noord BV en aan mr. A. Bakkerman"_s;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    BundleChoice choice = proposed();
    EXPECT_FALSE(choice.name);
    EXPECT_FALSE(choice.contact);
    const QString text = textIn(choice);
    EXPECT_TRUE(text.contains(u"Klager: wil anoniem blijven"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Stuur uw reactie aan ons"_s)) << text.toStdString();
    for (const QString &hidden :
         {u"Mulder"_s, u"r.mulder@example.nl"_s, u"12345678"_s, u"Verhuur Noord"_s, u"Bakkerman"_s})
        EXPECT_FALSE(text.contains(hidden)) << hidden.toStdString() << '\n' << text.toStdString();
    choice.masked = false;
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().bundles.make(prepared(choice), {"%PDF", 1})));
}

TEST_F(BundlesTest, isStoppedByWhatIsProtectedUnlessThereIsAReason)
{
    protectNoor();
    BundleChoice choice = proposed();
    choice.masked = false;
    const BundleContent content = prepared(choice);
    const qint64 lines = desk().file.audit(1).value().constLast().number;
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().bundles.make(content, {"%PDF", 1})));
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing,
                           desk().bundles.make(content, {"%PDF", 1}, allPassed(content, u" "_s))));
    EXPECT_EQ(desk().file.audit(1).value().constLast().number, lines);
    const auto bundle =
        desk().bundles.make(content, {"%PDF", 1}, allPassed(content, u"Nodig voor het antwoord"_s));
    ASSERT_TRUE(succeeded(bundle));
    EXPECT_TRUE(succeeded(desk().bundles.mayLeave(bundle->id)));
    EXPECT_EQ(desk().bundles.overrides(bundle->id).value().size(), 2);
    const auto trail = desk().file.audit(2).value();
    EXPECT_EQ(trail.constLast().kind, ActKind::LeakOverridden);
    EXPECT_FALSE(trail.constLast().note.contains(u"Noor"_s));
    EXPECT_FALSE(trail.constLast().note.contains(u"Nodig"_s));
}

TEST_F(BundlesTest, isStoppedByWhatWasProtectedSinceItWasMade)
{
    const Bundle bundle = made(proposed());
    protectNoor();
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().bundles.savePdf(bundle.id, path(u"b.pdf"_s))));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().bundles.markPrinted(bundle.id, printerOpens)));
    EXPECT_FALSE(QFile::exists(path(u"b.pdf"_s)));
    const auto findings = stopping(desk().bundles.leaks(bundle.id).value());
    ASSERT_EQ(findings.size(), 2);
    EXPECT_TRUE(
        failedWith(ErrorKind::ReasonMissing, desk().bundles.overrideLeak(bundle.id, findings[0], u" "_s)));
    LeakFinding other = findings[0];
    other.offset += 1;
    EXPECT_TRUE(failedWith(ErrorKind::UnknownLeak, desk().bundles.overrideLeak(bundle.id, other, u"x"_s)));
    for (const LeakFinding &finding : findings)
        EXPECT_TRUE(succeeded(desk().bundles.overrideLeak(bundle.id, finding, u"Zij stemde in"_s)));
    EXPECT_TRUE(succeeded(desk().bundles.savePdf(bundle.id, path(u"b.pdf"_s))));
}

TEST_F(BundlesTest, takesPhrasesFromTheComplainantButNotFromUs)
{
    BundleContent content = prepared(proposed());
    EXPECT_TRUE(textOf(content).words.contains(u"zit bij jullie"_s));
    EXPECT_EQ(stopping(desk().bundles.leaks(content).value()), QList<LeakFinding>());
    content.memo.subject = u"Zij is cliënt bij ons en verblijft bij ons"_s;
    EXPECT_NE(stopping(desk().bundles.leaks(content).value()), QList<LeakFinding>());
}

TEST_F(BundlesTest, findsInADocumentWhatStandsInItsWords)
{
    protectNoor();
    BundleChoice choice = proposed();
    choice.documents = {attached().id};
    DocumentPages document = readDocument();
    EXPECT_TRUE(document.readWhole);
    EXPECT_EQ(document.text.trimmed(), u"Beste lezer"_s);
    EXPECT_TRUE(succeeded(desk().bundles.make(prepared(choice, {document}), {"%PDF", 3})));
    document.text = u"Aan mevrouw Noor\nVermeulen"_s;
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().bundles.make(prepared(choice, {document}), {"%PDF", 3})));
}

TEST_F(BundlesTest, wantsSomebodyToLookAtWhatCannotBeRead)
{
    BundleChoice choice = proposed();
    choice.documents = {attached().id};
    DocumentPages document = readDocument();
    document.readWhole = false;
    const auto refused = desk().bundles.make(prepared(choice, {document}), {"%PDF", 3});
    EXPECT_TRUE(failedWith(ErrorKind::NotLookedAt, refused));
    EXPECT_EQ(refused.error().detail, u"brief.pdf"_s);
    choice.lookedAt = {attached().id};
    EXPECT_TRUE(succeeded(desk().bundles.make(prepared(choice, {document}), {"%PDF", 3})));
}

TEST_F(BundlesTest, listsDocumentsByNamePagesAndSize)
{
    const DocumentPages listed{.document = {.id = attached().id,
                                            .role = DocumentRole::Attachment,
                                            .name = u"brief.docx"_s,
                                            .mediaType = {},
                                            .size = 12'300,
                                            .sha256 = {}}};
    const QString text = textOf(prepared(proposed(), {readDocument(), listed})).words;
    EXPECT_TRUE(text.contains(u"brief.pdf: 1 bladzijde"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"brief.docx (12 kB): niet als bladzijden bijgevoegd"_s)) << text.toStdString();
}

TEST_F(BundlesTest, holdsOnlyPartsThatWentToTheSamePerson)
{
    BundleChoice choice = proposed();
    EXPECT_EQ(choice.parts, QList{parts().constFirst().id});
    choice.parts.append(parts().constLast().id);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownPart, desk().bundles.prepare(id, choice, {})));
    choice.parts = {};
    EXPECT_TRUE(failedWith(ErrorKind::UnknownPart, desk().bundles.prepare(id, choice, {})));
    EXPECT_TRUE(failedWith(ErrorKind::NotForwarded, desk().bundles.proposed(id, ForwardingId(99))));

    desk().complaints.addPart(id, {.text = u"En ook dit."_s}).value();
    forward(2, manager);
    choice = proposed();
    EXPECT_EQ(choice.parts.size(), 2);
    const QString text = textIn(choice);
    EXPECT_TRUE(text.contains(u"de onderdelen 1 en 3"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"sturen wij deze onderdelen aan u door"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"En ook dit."_s));
}

TEST_F(BundlesTest, speaksEnglishWhenChosen)
{
    BundleChoice choice = proposed();
    choice.language = Language::English;
    const QString text = textIn(choice);
    EXPECT_TRUE(text.contains(u"Part 1"_s) && text.contains(u"What the complainant hopes for"_s));
    EXPECT_EQ(bundleFileName(made(choice)), u"2026-0001-bundle-1.pdf"_s);
}

TEST_F(BundlesTest, keepsABundleThatNeverChanges)
{
    const Bundle bundle = made(proposed());
    EXPECT_EQ(bundle.number, 1);
    EXPECT_EQ(bundle.pages, 2);
    EXPECT_EQ(bundleFileName(bundle), u"2026-0001-bundel-1.pdf"_s);
    EXPECT_EQ(made(proposed()).number, 2);
    reopenDesk();
    EXPECT_EQ(desk().bundles.find(bundle.id).value(), bundle);
    EXPECT_EQ(desk().bundles.pdf(bundle.id).value(), "%PDF invented");
    EXPECT_EQ(desk().bundles.of(id).value().size(), 2);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownBundle, desk().bundles.find(BundleId(99))));
    for (const QString &column : {u"pdf"_s, u"choice"_s, u"words"_s})
        EXPECT_TRUE(
            refusedAs(u"a bundle is never changed"_s,
                      changeBehind(desk().file.database(), u"UPDATE bundle SET %1 = ''"_s.arg(column))));
    EXPECT_TRUE(refusedAs(u"a bundle is never deleted"_s,
                          changeBehind(desk().file.database(), u"DELETE FROM bundle"_s)));
    EXPECT_EQ(desk().file.inspect().value().problems, QStringList());
}

TEST_F(BundlesTest, isNamedByAnInspectionWhenItIsNotWhatWasKept)
{
    made(proposed());
    ASSERT_TRUE(succeeded(changeBehind(
        desk().file.database(), u"DROP TRIGGER bundle_is_never_changed; UPDATE bundle SET pdf = x'00';"_s)));
    EXPECT_EQ(desk().file.inspect().value().problems, QStringList{u"bundleHash 2026-0001/1"_s});
}

TEST_F(BundlesTest, isSentOnceOnADayThatCanBe)
{
    const Bundle bundle = made(proposed());
    clock.set(QDate(2026, 11, 25));
    for (const QDate day : {QDate(2026, 11, 22), QDate(2026, 11, 26), QDate()})
        EXPECT_TRUE(
            failedWith(ErrorKind::InvalidDate, desk().bundles.markSent(bundle.id, day, PostedBy::Mail)));
    EXPECT_TRUE(succeeded(desk().bundles.markSent(bundle.id, QDate(2026, 11, 24), PostedBy::Hand)));
    EXPECT_TRUE(failedWith(ErrorKind::AlreadySent,
                           desk().bundles.markSent(bundle.id, QDate(2026, 11, 24), PostedBy::Hand)));
    EXPECT_EQ(desk().bundles.find(bundle.id).value().sent, QDate(2026, 11, 24));
    EXPECT_EQ(desk().bundles.find(bundle.id).value().sentBy, PostedBy::Hand);
}

TEST_F(BundlesTest, standsOnTheTrailOfItsCaseWithAllThatWasDoneWithIt)
{
    const qsizetype before = desk().file.audit(id)->size();
    const Bundle bundle = made(proposed());
    ASSERT_TRUE(succeeded(desk().bundles.savePdf(bundle.id, path(u"b.pdf"_s))));
    ASSERT_TRUE(succeeded(desk().bundles.saveMailDraft(bundle.id, path(u"b.eml"_s))));
    ASSERT_TRUE(succeeded(desk().bundles.markPrinted(bundle.id, printerOpens)));
    ASSERT_TRUE(succeeded(desk().bundles.markSent(bundle.id, clock.today(), PostedBy::Mail)));
    QList<ActKind> done;
    const auto lines = desk().file.audit(id).value().mid(before);
    for (const AuditLine &line : lines) {
        done << line.kind;
        EXPECT_TRUE(line.note.startsWith(u"2026-0001/1"_s)) << line.note.toStdString();
    }
    EXPECT_EQ(done, (QList{ActKind::BundleMade, ActKind::BundleSaved, ActKind::BundleSaved,
                           ActKind::BundlePrinted, ActKind::BundleSent}));
}

TEST_F(BundlesTest, areListedWhileTheyAreNotSentAndNoLaterOneTookTheirPlace)
{
    made(proposed());
    const Bundle later = made(proposed());
    const Bundle other = made(desk().bundles.proposed(id, second).value());
    EXPECT_EQ(desk().bundles.notSent(id).value(), (QList{later, other}));
    ASSERT_TRUE(succeeded(desk().bundles.markSent(later.id, clock.today(), PostedBy::Mail)));
    EXPECT_EQ(desk().bundles.notSent(id).value(), QList{other});
}

TEST_F(BundlesTest, leavesNoMoreOnceItsForwardingWasTakenBack)
{
    const Bundle bundle = made(proposed());
    ASSERT_TRUE(succeeded(desk().forwarding.takeBack(first, u"Verkeerd team"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::NotForwarded, desk().bundles.savePdf(bundle.id, path(u"b.pdf"_s))));
    EXPECT_TRUE(failedWith(ErrorKind::NotForwarded, desk().bundles.markPrinted(bundle.id, printerOpens)));
    EXPECT_TRUE(failedWith(ErrorKind::NotForwarded, desk().bundles.proposed(id, first)));
    EXPECT_EQ(desk().bundles.notSent(id).value(), QList<Bundle>());
    const ForwardingId anew = desk().forwarding.forward(parts().constFirst().id, manager).value();
    EXPECT_EQ(made(desk().bundles.proposed(id, anew).value()).number, 2);
}

TEST_F(BundlesTest, standOnTodayWhileTheyAreNotSent)
{
    const auto kinds = [&] {
        QList<CheckKind> found;
        const auto rows = desk().overview.toCheck(clock.today()).value();
        for (const CheckRow &row : rows)
            found << row.check.kind;
        return found;
    };
    EXPECT_FALSE(kinds().contains(CheckKind::BundleNotSent));
    const Bundle bundle = made(proposed());
    EXPECT_TRUE(kinds().contains(CheckKind::BundleNotSent));
    ASSERT_TRUE(succeeded(desk().bundles.markSent(bundle.id, clock.today(), PostedBy::Mail)));
    EXPECT_FALSE(kinds().contains(CheckKind::BundleNotSent));
}

TEST_F(BundlesTest, goesByMailToTheResponsiblePersonAndNobodyElse)
{
    const Bundle bundle = made(proposed());
    ASSERT_TRUE(succeeded(desk().bundles.saveMailDraft(bundle.id, path(u"b.eml"_s))));
    const QByteArray mail = fileAt(u"b.eml"_s);
    EXPECT_TRUE(mail.contains("To: manager@example.org\r\n")) << mail.constData();
    EXPECT_EQ(mail.count('@'), 1) << "no other address: " << mail.constData();
    EXPECT_TRUE(mail.contains("X-Unsent: 1\r\n"));
    EXPECT_TRUE(mail.contains("2026-0001-bundel-1.pdf"));
    EXPECT_FALSE(mail.contains("Mulder"));

    const auto refused =
        desk().bundles.saveMailDraft(made(desk().bundles.proposed(id, second).value()).id, path(u"c.eml"_s));
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, refused));
    EXPECT_FALSE(QFile::exists(path(u"c.eml"_s)));
}

TEST_F(BundlesTest, isNotMadeForAClosedCaseNorPastItsBounds)
{
    const BundleContent content = prepared(proposed());
    EXPECT_TRUE(failedWith(ErrorKind::Internal, desk().bundles.make(content, {})));
    EXPECT_TRUE(failedWith(ErrorKind::BundleTooLarge,
                           desk().bundles.make(content, {QByteArray(largestBundle + 1, 'x'), 1})));
    DocumentPages long1 = readDocument();
    long1.pages = mostPages;
    EXPECT_TRUE(failedWith(ErrorKind::BundleTooLarge,
                           desk().bundles.prepare(id, proposed(), {long1, readDocument()})));
    ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, toldToday(desk()))));
    EXPECT_TRUE(failedWith(ErrorKind::AlreadyClosed, desk().bundles.make(content, {"%PDF", 1})));
}

} // namespace
} // namespace gehoor
