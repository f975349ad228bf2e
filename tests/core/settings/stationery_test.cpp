// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class StationeryTest : public StageTest
{
protected:
    /// A letter of a case with this paper.
    Letter drafted(const Stationery &stationery)
    {
        EXPECT_TRUE(succeeded(desk().settings.setStationery(stationery)));
        const auto letter =
            desk().letters.draft(logComplaint(desk()).id, {.kind = LetterKind::Acknowledgement});
        EXPECT_TRUE(succeeded(letter));
        return letter.value();
    }
};

/// Not a picture, but bytes that begin as one: core does not look further.
Logo logo(const QByteArray &rest)
{
    return logoOf("\x89PNG\r\n\x1a\n" + rest).value();
}

Stationery makeStationery()
{
    return {.window = {.side = WindowSide::Right, .fromSide = 15, .fromTop = 42, .width = 100, .height = 38},
            .footer = {u"KvK 12345678"_s, u"IBAN NL00 VOOR 0000 0000 00"_s},
            .logo = logo("one")};
}

TEST_F(StationeryTest, isAPlainSheetUntilItIsSet)
{
    EXPECT_EQ(desk().settings.stationery(), Stationery());
    EXPECT_TRUE(mayBeUsed(Stationery()).has_value());
}

TEST_F(StationeryTest, comesBackEqualWhenTheRegisterIsOpenedAgain)
{
    ASSERT_TRUE(succeeded(desk().settings.setStationery(makeStationery())));
    reopenDesk();
    EXPECT_EQ(desk().settings.stationery(), makeStationery());
    EXPECT_EQ(desk().file.audit(1).value().constFirst().kind, ActKind::StationeryChanged);
}

TEST_F(StationeryTest, refusesWhatIsOutOfItsBounds)
{
    struct Case
    {
        EnvelopeWindow window;
        QString detail;
    };
    const Case cases[] = {{{.fromSide = 9}, u"fromSide"_s},
                          {{.fromSide = 51}, u"fromSide"_s},
                          {{.fromTop = 29}, u"fromTop"_s},
                          {{.fromTop = 61}, u"fromTop"_s},
                          {{.width = 69}, u"width"_s},
                          {{.width = 111}, u"width"_s},
                          {{.height = 33}, u"height"_s},
                          {{.height = 46}, u"height"_s},
                          {{.height = -2'147'483'647 - 1}, u"height"_s},
                          {{.fromSide = 31}, u"reach"_s}};
    const QStringList before = contentOf(desk().file);
    for (const Case &refused : cases)
        EXPECT_EQ(desk().settings.setStationery({.window = refused.window}),
                  failure(ErrorKind::InvalidWindow, refused.detail));
    const QString longest(longestFooterLine, u'a');
    EXPECT_TRUE(mayBeUsed({.footer = {longest, longest, longest}}).has_value());
    EXPECT_TRUE(
        failedWith(ErrorKind::InvalidFooter, desk().settings.setStationery({.footer = {longest + u'a'}})));
    EXPECT_TRUE(
        failedWith(ErrorKind::InvalidFooter, desk().settings.setStationery({.footer = {{}, {}, {}, {}}})));
    EXPECT_EQ(contentOf(desk().file), before);
}

TEST_F(StationeryTest, takesOnlyPicturesAsALogo)
{
    EXPECT_TRUE(failedWith(ErrorKind::NotAPicture, logoOf({})));
    EXPECT_TRUE(failedWith(ErrorKind::NotAPicture, logoOf("<svg/>")));
    EXPECT_TRUE(
        failedWith(ErrorKind::PictureTooLarge, logoOf("\x89PNG\r\n\x1a\n" + QByteArray(largestLogo, 'x'))));
}

TEST_F(StationeryTest, aLetterKeepsThePaperItWasMadeWith)
{
    const Letter letter = drafted(makeStationery());
    EXPECT_EQ(letter.content.stationery, makeStationery());
    Stationery changed = makeStationery();
    changed.logo = logo("two");
    changed.window = {};
    changed.footer = {};
    const Letter later = drafted(changed);
    EXPECT_EQ(later.content.stationery, changed);
    reopenDesk();
    EXPECT_EQ(desk().letters.find(letter.id).value().content, letter.content);
    ASSERT_TRUE(succeeded(desk().settings.setStationery({})));
    EXPECT_EQ(desk().letters.of(letter.complaint).value().constFirst().content, letter.content);
}

TEST_F(StationeryTest, theReferralOfAClientBearsNeitherLogoNorFooter)
{
    ASSERT_TRUE(succeeded(desk().settings.setStationery(makeStationery())));
    const Complaint complaint = logComplaint(desk());
    ComplaintDetails details = complaint.details;
    details.complainant.safeChannel = SafeChannel::Post;
    ASSERT_TRUE(succeeded(desk().complaints.change(complaint.id, details)));
    Decision decision;
    decision.answers = answers(Answer::Yes, Answer::No, Answer::Yes, Answer::Yes);
    ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.constFirst().id, decision)));
    const auto letter = desk().letters.preview(complaint.id, {.kind = LetterKind::ReferralClient});
    ASSERT_TRUE(succeeded(letter));
    EXPECT_EQ(letter->stationery, Stationery{.window = makeStationery().window});
}

TEST_F(StationeryTest, theLeakCheckReadsTheFooter)
{
    const Complaint complaint = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint.id, {.text = u"Noor Vermeulen"_s})));
    ASSERT_TRUE(succeeded(desk().settings.setStationery({.footer = {u"Vraag naar Noor Vermeulen"_s}})));
    const auto letter = desk().letters.draft(complaint.id, {.kind = LetterKind::Acknowledgement});
    ASSERT_TRUE(succeeded(letter));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.finalise(letter->id, "%PDF")));
}

TEST_F(StationeryTest, reportsAPaperOrALogoThatIsDamagedInTheFile)
{
    ASSERT_TRUE(succeeded(desk().settings.setStationery(makeStationery())));
    Database &database = desk().file.database();
    EXPECT_TRUE(
        refusedAs(u"a logo is never changed"_s, changeBehind(database, u"UPDATE logo SET png = x'00'"_s)));
    EXPECT_TRUE(refusedAs(u"a logo is never taken away"_s, changeBehind(database, u"DELETE FROM logo"_s)));
    for (const QString &json :
         {u""_s, u"[]"_s, u"{\"side\":\"above\"}"_s, u"{\"width\":1000}"_s, u"{\"logo\":\"0123\"}"_s}) {
        ASSERT_TRUE(succeeded(
            changeBehind(database, u"UPDATE setting SET value = ? WHERE key = 'stationery'"_s, {json})));
        EXPECT_TRUE(failedWith(ErrorKind::Damaged, desk().settings.stationery())) << json.toStdString();
    }
}

} // namespace
} // namespace gehoor
