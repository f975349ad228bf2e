// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/oddtexts.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ComplaintsTest : public StageTest
{
protected:
    /// The numbers of the cases in which a search finds the word.
    QStringList found(const QString &word)
    {
        return desk()
            .file.database()
            .select<QString>(u"SELECT complaint.number FROM complaint_search JOIN complaint ON id = docid"
                             " WHERE complaint_search MATCH ? ORDER BY id"_s,
                             {word}, [](const Row &row) { return row.text(0); })
            .value();
    }
};

/// Details in which every value differs from what it is by default.
ComplaintDetails fullDetails(const QString &text)
{
    return {.received = QDate(2026, 2, 28),
            .channel = Channel::Municipality,
            .subject = text,
            .text = text,
            .remedy = text,
            .safetyFlag = true,
            .priority = Priority::High,
            .letterLanguage = Language::English,
            .complainant = {.name = text,
                            .formOfAddress = FormOfAddress::Ms,
                            .capacity = Capacity::Neighbour,
                            .organisation = text,
                            .address = text,
                            .email = u"a@example.nl"_s,
                            .phone = text,
                            .representative = text,
                            .mandateSeen = true,
                            .anonymous = true,
                            .safeChannel = SafeChannel::Phone,
                            .noPost = true}};
}

TEST_F(ComplaintsTest, findsACaseByItsNumberAsTyped)
{
    const Complaint logged = logComplaint(desk());
    EXPECT_TRUE(desk().complaints.find(u" 2026-1 "_s) == logged);
    EXPECT_EQ(desk().complaints.find(u"2026-0002"_s).error(),
              (Error{ErrorKind::UnknownComplaint, u"2026-0002"_s}));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidNumber, desk().complaints.find(u"x"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().complaints.find(ComplaintId(99))));
}

TEST_F(ComplaintsTest, keepsEveryFieldAsItWasTypedWhenChanged)
{
    const Complaint logged = logComplaint(desk());
    for (const QString &text : oddTexts()) {
        const ComplaintDetails details = fullDetails(text);
        ASSERT_TRUE(succeeded(desk().complaints.change(logged.id, details)));
        EXPECT_TRUE(desk().complaints.find(logged.id)->details == details) << text.left(40).toStdString();
    }
    reopenDesk();
    EXPECT_TRUE(desk().complaints.find(logged.id)->details == fullDetails(oddTexts().last()));
}

TEST_F(ComplaintsTest, refusesAChangeThatCannotBeSo)
{
    struct Case
    {
        const char *what;
        std::function<void(ComplaintDetails &)> change;
        Error error;
    };
    const Error date{ErrorKind::InvalidDate, u"received"_s};
    const Case cases[] = {
        {"no date", [](auto &details) { details.received = {}; }, date},
        {"30 February", [](auto &details) { details.received = QDate(2026, 2, 30); }, date},
        {"tomorrow", [](auto &details) { details.received = QDate(2026, 11, 24); }, date},
        {"another age", [](auto &details) { details.received = QDate(1989, 12, 31); }, date},
        {"before the calendar", [](auto &details) { details.received = QDate(-4000, 1, 1); }, date},
        {"no words", [](auto &details) { details.text = u" \n\u200B"_s; }, {ErrorKind::EmptyText, u"text"_s}},
        {"no address",
         [](auto &details) { details.complainant.email = u"nergens"_s; },
         {ErrorKind::InvalidEmail, u"nergens"_s}}};
    const Complaint logged = logComplaint(desk());
    const QStringList before = contentOf(desk().file);
    for (const Case &refused : cases) {
        ComplaintDetails details = makeDetails();
        refused.change(details);
        EXPECT_EQ(desk().complaints.change(logged.id, details), tl::unexpected(refused.error))
            << refused.what;
    }
    EXPECT_TRUE(
        failedWith(ErrorKind::UnknownComplaint, desk().complaints.change(ComplaintId(99), makeDetails())));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

TEST_F(ComplaintsTest, acceptsTheFirstAndTheLastPossibleDay)
{
    const Complaint logged = logComplaint(desk());
    for (const QDate day : {QDate(1990, 1, 1), QDate(2026, 11, 23)}) {
        ComplaintDetails details = makeDetails();
        details.received = day;
        EXPECT_TRUE(succeeded(desk().complaints.change(logged.id, details)));
    }
}

TEST_F(ComplaintsTest, keepsTheSearchInStep)
{
    const Complaint first = logComplaint(desk(), u"De borg is niet betaald"_s);
    logComplaint(desk(), u"Niemand belt terug"_s);
    EXPECT_EQ(found(u"borg"_s), QStringList{u"2026-0001"_s});
    EXPECT_EQ(found(u"mulder"_s).size(), 2);
    EXPECT_EQ(found(u"0002"_s), QStringList{u"2026-0002"_s});
    ASSERT_TRUE(succeeded(desk().complaints.change(first.id, makeDetails(u"Er werd geschreeuwd"_s))));
    EXPECT_EQ(found(u"geschreeuwd"_s), QStringList{u"2026-0001"_s});
    EXPECT_EQ(found(u"borg"_s), QStringList{u"2026-0001"_s}) << "the part still says so";
    Part part = first.parts.constFirst();
    part.text = u"Er werd geschreeuwd"_s;
    ASSERT_TRUE(succeeded(desk().complaints.changePart(first.id, part)));
    EXPECT_EQ(found(u"borg"_s), QStringList());
}

TEST_F(ComplaintsTest, findsWordsWithAccentsByPlainLettersAndBehindANul)
{
    logComplaint(desk(), u"Zoë \u0000 kwam niet opdagen"_s);
    EXPECT_EQ(found(u"zoe"_s).size(), 1);
    EXPECT_EQ(found(u"opdagen"_s).size(), 1);
}

TEST_F(ComplaintsTest, dividesACaseIntoPartsWithNumbersOfTheirOwn)
{
    const Complaint logged = logComplaint(desk());
    for (const QString &text : oddTexts()) {
        const Part part{.text = text, .theme = text, .conduct = Conduct::Omission, .whose = text};
        const auto added = desk().complaints.addPart(logged.id, part);
        ASSERT_TRUE(succeeded(added));
        EXPECT_EQ(desk().file.audit(logged.id)->constLast().kind, ActKind::PartAdded);
        Part expected = part;
        expected.id = *added;
        expected.number = int(desk().complaints.find(logged.id)->parts.size());
        EXPECT_TRUE(desk().complaints.find(logged.id)->parts.last() == expected);
        expected.text.prepend(u"anders: "_s);
        expected.conduct = Conduct::Unknown;
        ASSERT_TRUE(succeeded(desk().complaints.changePart(logged.id, expected)));
        EXPECT_EQ(desk().file.audit(logged.id)->constLast().kind, ActKind::PartChanged);
        EXPECT_TRUE(desk().complaints.find(logged.id)->parts.last() == expected);
    }
}

TEST_F(ComplaintsTest, refusesPartsWithoutWordsOrOfAnotherCase)
{
    const Complaint one = logComplaint(desk());
    const Complaint other = logComplaint(desk());
    const QStringList before = contentOf(desk().file);
    EXPECT_EQ(desk().complaints.addPart(one.id, {}), failure(ErrorKind::EmptyText, u"partText"_s));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint,
                           desk().complaints.addPart(ComplaintId(99), one.parts.first())));
    EXPECT_TRUE(
        failedWith(ErrorKind::UnknownPart, desk().complaints.changePart(one.id, other.parts.first())));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownPart,
                           desk().complaints.changePart(one.id, {.id = PartId(99), .text = u"x"_s})));
    EXPECT_TRUE(
        failedWith(ErrorKind::EmptyText, desk().complaints.changePart(one.id, {.id = one.parts.first().id})));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

TEST_F(ComplaintsTest, notesContactsInOrderOfTheirDays)
{
    const Complaint logged = logComplaint(desk());
    const QDate today = clock.today();
    ASSERT_TRUE(succeeded(desk().complaints.noteContact(logged.id, today, u"Teruggebeld"_s)));
    ASSERT_TRUE(succeeded(desk().complaints.noteContact(logged.id, today.addDays(-1), oddTexts().last())));
    const auto contacts = desk().complaints.contacts(logged.id).value();
    ASSERT_EQ(contacts.size(), 2);
    EXPECT_TRUE(contacts[0].text == oddTexts().last());
    EXPECT_EQ(contacts[1].day, today);
    const QStringList before = contentOf(desk().file);
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate,
                           desk().complaints.noteContact(logged.id, today.addDays(1), u"Morgen"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, desk().complaints.noteContact(logged.id, {}, u"Ooit"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, desk().complaints.noteContact(logged.id, today, u" "_s)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint,
                           desk().complaints.noteContact(ComplaintId(99), today, u"Wie?"_s)));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

TEST_F(ComplaintsTest, savesADocumentByteForByteAndSaysSoInTheTrail)
{
    const Complaint logged =
        desk()
            .intake.log(draftFromMail(makeMail(), "From: x", u"a.eml"_s, clock.today(), Organisation()))
            .value();
    const auto documents = desk().complaints.documents(logged.id).value();
    ASSERT_EQ(documents.size(), 2);
    ASSERT_TRUE(succeeded(desk().leaks.saveDocument(logged.id, documents[1], path(u"b.pdf"_s))));
    QFile saved(path(u"b.pdf"_s));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), "%PDF-1.4");
    EXPECT_EQ(saved.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
    const auto line = desk().file.audit(1).value().first();
    EXPECT_EQ(line.kind, ActKind::DocumentSaved);
    EXPECT_EQ(line.note, sha256Hex("%PDF-1.4"));
    EXPECT_EQ(line.complaintNumber, logged.number.text());
}

TEST_F(ComplaintsTest, leavesNothingWhenADocumentCannotBeSaved)
{
    const Complaint logged = logComplaint(desk());
    const Document document = desk().complaints.documents(logged.id).value().first();
    const QStringList before = contentOf(desk().file);
    EXPECT_FALSE(desk().leaks.saveDocument(logged.id, document, path(u"nowhere/b.pdf"_s)));
    reopenDesk(Access::Read);
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly,
                           desk().leaks.saveDocument(logged.id, document, path(u"b.pdf"_s))));
    EXPECT_FALSE(QFile::exists(path(u"b.pdf"_s)));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

TEST_F(ComplaintsTest, tellsOfAChangeOnlyWhenItWasMade)
{
    const Complaint logged = logComplaint(desk());
    QList<ComplaintId> told;
    QObject::connect(&desk().file.changes(), &Changes::complaintChanged, &desk().file.changes(),
                     [&](ComplaintId id) { told.append(id); });
    ASSERT_TRUE(succeeded(desk().complaints.change(logged.id, makeDetails(u"Anders"_s))));
    ASSERT_FALSE(desk().complaints.change(logged.id, makeDetails(u""_s)));
    EXPECT_EQ(told, QList<ComplaintId>{logged.id});
}

TEST_F(ComplaintsTest, reportsACaseWhoseKeysAreDamaged)
{
    const Complaint logged = logComplaint(desk());
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), u"UPDATE part SET conduct = 'gossip'"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, desk().complaints.find(logged.id)));
}

struct ReachCase
{
    const char *who;
    Complainant complainant;
    bool reachable;
};

TEST(ComplainantTest, isReachableWhereALetterOrAQuestionCanGo)
{
    const ReachCase cases[] = {
        {"nobody", {}, false},
        {"a name alone", {.name = u"R. Mulder"_s}, false},
        {"an address", {.address = u"Lindelaan 12"_s}, true},
        {"an address where no post may come", {.address = u"Lindelaan 12"_s, .noPost = true}, false},
        {"that, and mail", {.address = u"Lindelaan 12"_s, .email = u"a@example.nl"_s, .noPost = true}, true},
        {"mail", {.email = u"a@example.nl"_s, .anonymous = true}, true},
        {"a phone", {.phone = u"06"_s}, true},
        {"a phone of one who stays unknown", {.phone = u"06"_s, .anonymous = true}, false},
        {"blanks", {.address = u" \n"_s, .email = u" "_s, .phone = u"\t"_s}, false}};
    for (const ReachCase &tried : cases)
        EXPECT_EQ(isReachable(tried.complainant), tried.reachable) << tried.who;
}

TEST_F(ComplaintsTest, keepsWhenAPartHappenedAndWhetherItWasDealtWithBefore)
{
    const Complaint logged = logComplaint(desk());
    Part part = logged.parts.first();
    EXPECT_EQ(part.happened, std::nullopt);
    part.happened = QDate(2021, 3, 3);
    part.handledBefore = HandledBefore::Yes;
    ASSERT_TRUE(succeeded(desk().complaints.changePart(logged.id, part)));
    reopenDesk();
    EXPECT_EQ(desk().complaints.find(logged.id)->parts.first(), part);
    part.happened = clock.today().addDays(1);
    EXPECT_EQ(desk().complaints.changePart(logged.id, part), failure(ErrorKind::InvalidDate, u"happened"_s));
    EXPECT_EQ(desk().complaints.addPart(logged.id, part), failure(ErrorKind::InvalidDate, u"happened"_s));
}

TEST_F(ComplaintsTest, keepsTheWordsOfAPartAsTheyWereJudged)
{
    const Complaint logged = logComplaint(desk());
    Part part = logged.parts.first();
    ASSERT_TRUE(succeeded(desk().triage.decide(part.id, admissible())));
    part.theme = u"bejegening"_s;
    EXPECT_TRUE(succeeded(desk().complaints.changePart(logged.id, part)))
        << "what is said of them may change";
    part.text += u" En meer."_s;
    EXPECT_EQ(desk().complaints.changePart(logged.id, part), failure(ErrorKind::AlreadyAssessed));
    ASSERT_TRUE(succeeded(desk().triage.withdraw(part.id, u"De woorden klopten niet"_s)));
    EXPECT_TRUE(succeeded(desk().complaints.changePart(logged.id, part)));
}

TEST(WithoutWordsTest, leavesTheRestAsItStood)
{
    struct Case
    {
        QString text;
        QString words;
        std::optional<QString> rest;
    };
    const Case cases[] = {{u"Een. Twee. Drie."_s, u"Twee."_s, u"Een. Drie."_s},
                          {u"Een. Twee."_s, u"Een."_s, u"Twee."_s},
                          {u"Een. Twee."_s, u"Twee."_s, u"Een."_s},
                          {u"Een.\n\nTwee.\nDrie."_s, u"Twee."_s, u"Een.\nDrie."_s},
                          {u"Een. Een."_s, u"Een."_s, u"Een."_s},
                          {u"Een."_s, u"Een."_s, {}},
                          {u" Een.\n"_s, u"Een."_s, {}},
                          {u"Een."_s, u"Twee."_s, {}},
                          {u"Een."_s, {}, {}},
                          {{}, u"Een."_s, {}}};
    for (const Case &tried : cases)
        EXPECT_EQ(withoutWords(tried.text, tried.words), tried.rest) << tried.text.toStdString();
}

} // namespace
} // namespace gehoor
