// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/texts/textcatalogue.h>
#include <tests/support/changebehind.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class TextsTest : public StageTest
{
protected:
    QString standing(const TextName &name) { return standingText(desk().texts.find(name).value()); }
    TextState state(const TextName &name) { return stateOf(desk().texts.find(name).value()); }

    /// As a register holds it whose program brought another text then.
    void keepOnAnOlderText(const TextName &name, const QString &text)
    {
        OwnTextStore store(desk().file);
        const TextVersion version{
            .number = 1, .day = clock.today(), .base = baseOf(u"de tekst van toen"_s), .text = text};
        ASSERT_TRUE(succeeded(
            desk().file.write({ActKind::TextChanged, {}, {}}, [&] { return store.insert(name, version); })));
    }

    const TextName signature{TextKind::Letter, u"signature"_s, Language::Dutch};
    const TextName english{TextKind::Letter, u"signature"_s, Language::English};
    const TextName closing{TextKind::Letter, u"closing"_s, Language::Dutch};
    const QString own = u"<p>Hartelijke groet,<br/>{{organisation}}</p>"_s;
};

TEST_F(TextsTest, areTheProgramsUntilTheyAreChanged)
{
    for (const TextName &name : textNames()) {
        const auto kept = desk().texts.find(name);
        ASSERT_TRUE(succeeded(kept));
        EXPECT_FALSE(kept->shipped.isEmpty()) << name.key.toStdString();
        EXPECT_EQ(kept->shipped, tidied(kept->shipped));
        EXPECT_EQ(stateOf(*kept), TextState::Shipped);
        EXPECT_EQ(desk().texts.check(name, kept->shipped).value(), std::nullopt) << name.key.toStdString();
    }
    EXPECT_TRUE(failedWith(ErrorKind::UnknownText,
                           desk().texts.find({TextKind::Letter, u"../schema"_s, Language::Dutch})));
}

TEST_F(TextsTest, keepEachChangeAsAVersionInItsOwnLanguage)
{
    ASSERT_TRUE(succeeded(desk().texts.keep(signature, u"\r\n"_s + own + u"\n "_s)));
    ASSERT_TRUE(succeeded(desk().texts.keep(signature, own + own)));
    reopenDesk();
    const auto kept = desk().texts.find(signature).value();
    ASSERT_EQ(kept.versions.size(), 2);
    EXPECT_EQ(kept.versions[0].text, own);
    EXPECT_EQ(kept.versions[0].number, 1);
    EXPECT_EQ(kept.versions[0].day, QDate(2026, 11, 23));
    EXPECT_EQ(standing(signature), own + own);
    EXPECT_EQ(state(signature), TextState::Own);
    EXPECT_EQ(state(english), TextState::Shipped);
}

TEST_F(TextsTest, makeNoVersionOfWhatStandsAlready)
{
    ASSERT_TRUE(succeeded(desk().texts.keep(signature, standing(signature))));
    ASSERT_TRUE(succeeded(desk().texts.keep(signature, own)));
    ASSERT_TRUE(succeeded(desk().texts.keep(signature, own)));
    EXPECT_EQ(desk().texts.find(signature).value().versions.size(), 1);
}

TEST_F(TextsTest, bringBackAnyVersionAsANewOne)
{
    ASSERT_TRUE(succeeded(desk().texts.keep(signature, own)));
    ASSERT_TRUE(succeeded(desk().texts.keep(signature, own + own)));
    ASSERT_TRUE(succeeded(desk().texts.restore(signature, 1)));
    EXPECT_EQ(standing(signature), own);
    EXPECT_EQ(desk().texts.find(signature).value().versions.constLast().restored, 1);
    ASSERT_TRUE(succeeded(desk().texts.restore(signature, 0)));
    EXPECT_EQ(standing(signature), shippedText(signature));
    EXPECT_EQ(state(signature), TextState::Shipped);
    EXPECT_EQ(desk().texts.find(signature).value().versions.size(), 4);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownVersion, desk().texts.restore(signature, 9)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownVersion, desk().texts.restore(signature, -1)));
}

TEST_F(TextsTest, areNeverOverwrittenByANewTextOfTheProgram)
{
    keepOnAnOlderText(signature, own);
    EXPECT_EQ(state(signature), TextState::NewShipped);
    EXPECT_EQ(standing(signature), own);
    ASSERT_TRUE(succeeded(desk().texts.keepOwn(signature)));
    EXPECT_EQ(state(signature), TextState::Own);
    EXPECT_EQ(standing(signature), own);
    ASSERT_TRUE(succeeded(desk().texts.keepOwn(signature)));
    EXPECT_EQ(desk().texts.find(signature).value().versions.size(), 2);

    keepOnAnOlderText(english, own);
    ASSERT_TRUE(succeeded(desk().texts.restore(english, 0)));
    EXPECT_EQ(standing(english), shippedText(english));
}

TEST_F(TextsTest, refuseWhatCannotStandAndKeepNothingOfIt)
{
    const QStringList before = contentOf(desk().file);
    for (const QString &text : {u""_s, u" \u200b "_s, u"<p>{{naam}}</p>"_s, u"<p>{{{organisation}}}</p>"_s,
                                u"{{>signature}}"_s, u"<p"_s, QString(1'000'000, u'x')})
        EXPECT_TRUE(failedWith(ErrorKind::TextRefused, desk().texts.keep(signature, text)));
    const auto refused = desk().texts.keep(signature, u"<p>a</p>\n<p>{{naam}}</p>"_s);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(problemFrom(refused.error().detail), (TextProblem{TextFault::UnknownField, 2, 4, u"naam"_s}));
    EXPECT_EQ(contentOf(desk().file), before);
}

TEST_F(TextsTest, areCheckedTogetherWithTheOrganisationsOtherTexts)
{
    const auto refused = desk().texts.keep(signature, own + u"{{>followup}}"_s);
    ASSERT_TRUE(failedWith(ErrorKind::TextRefused, refused)) << "not every letter knows of follow-up steps";
    EXPECT_EQ(problemFrom(refused.error().detail)->piece, u"followup"_s);
    const TextName contact{TextKind::Letter, u"contact"_s, Language::Dutch};
    ASSERT_TRUE(succeeded(desk().texts.keep(contact, u"<p>Bel ons.</p>"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::TextRefused, desk().texts.keep(signature, own + u"{{>signature}}"_s)));
    EXPECT_TRUE(succeeded(desk().texts.keep(signature, own + u"{{>contact}}"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::TextRefused, desk().texts.keep(contact, u"{{>signature}}"_s)));
}

TEST_F(TextsTest, everyChangeIsInTheTrailWithoutItsWords)
{
    ASSERT_TRUE(succeeded(desk().texts.keep(signature, own)));
    ASSERT_TRUE(succeeded(desk().texts.restore(signature, 0)));
    const auto lines = desk().file.audit(2).value();
    EXPECT_EQ(lines[0].kind, ActKind::TextChanged);
    EXPECT_EQ(lines[0].note, u"letter signature nl 1"_s);
    EXPECT_EQ(lines[1].kind, ActKind::TextRestored);
    EXPECT_EQ(lines[1].note, u"letter signature nl 2"_s);
}

TEST_F(TextsTest, areNeverChangedNorTakenAwayInTheFile)
{
    ASSERT_TRUE(succeeded(desk().texts.keep(signature, own)));
    EXPECT_TRUE(refusedAs(u"a version of a text is never changed"_s,
                          changeBehind(desk().file.database(), u"UPDATE own_text SET text = 'x'"_s)));
    EXPECT_TRUE(refusedAs(u"a version of a text is never deleted"_s,
                          changeBehind(desk().file.database(), u"DELETE FROM own_text"_s)));
    EXPECT_EQ(standing(signature), own);
}

TEST_F(TextsTest, cannotBeChangedWhenReading)
{
    reopenDesk(Access::Read);
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, desk().texts.keep(signature, own)));
}

TEST_F(TextsTest, standInTheLettersFromThenOn)
{
    const Complaint complaint = logComplaint(desk());
    const LetterRequest request{.kind = LetterKind::Closing};
    const Letter before = desk().letters.draft(complaint.id, request).value();
    const QString mine =
        u"<title>Klaar: {{number}} & &amp;</title>\n<p>{{salutation}}</p>{{>neutral}}{{>signature}}"_s;
    ASSERT_TRUE(succeeded(desk().texts.keep(closing, mine)));
    ASSERT_TRUE(succeeded(desk().texts.keep(signature, u"<p>Groet, {{organisation}}</p>"_s)));

    const auto after = desk().letters.preview(complaint.id, request).value();
    EXPECT_EQ(after.subject, u"Klaar: 2026-0001 & &"_s);
    EXPECT_TRUE(after.body.contains(u"<p>Groet,</p>"_s)) << after.body.toStdString();
    EXPECT_EQ(desk().letters.find(before.id).value().content, before.content) << "a draft keeps its text";
    EXPECT_EQ(desk()
                  .letters.preview(complaint.id, {.kind = LetterKind::Closing, .language = Language::English})
                  .value()
                  .subject,
              u"We are closing your complaint"_s);
    const auto tried =
        desk().letters.tryOut(complaint.id, request, {{closing, u"<title>Proef</title>{{>neutral}}"_s}});
    EXPECT_EQ(tried.value().subject, u"Proef"_s);
    EXPECT_EQ(desk().letters.preview(complaint.id, request).value().subject, after.subject);
    EXPECT_TRUE(failedWith(ErrorKind::TextRefused,
                           desk().letters.tryOut(complaint.id, request, {{closing, u"<p>{{x}}</p>"_s}})));
}

TEST_F(TextsTest, giveADraftThatCanBeOpenedAgainWhateverWayTheyAreWritten)
{
    const Complaint complaint = logComplaint(desk());
    const QString body = u"<H2>Een <b>vet</b> kopje</H2><p></p><p>R&amp;D &quot;x&apos;&nbsp;y<BR>z</p>"
                         "<blockquote><p>a</p></blockquote><ol><li>een</li></ol><p>مرحبا</p>"
                         "{{#unnamed}}<p>{{organisation}}</p>{{/unnamed}}{{>neutral}}"_s;
    ASSERT_TRUE(succeeded(desk().texts.keep(closing, u"<title>Dag</title>"_s + body)));
    const auto letter = desk().letters.draft(complaint.id, {.kind = LetterKind::Closing});
    ASSERT_TRUE(succeeded(letter));
    const auto again = desk().letters.find(letter->id);
    ASSERT_TRUE(succeeded(again));
    EXPECT_TRUE(again->content.body.contains(u"Een vet kopje"_s)) << again->content.body.toStdString();
    EXPECT_TRUE(again->content.body.contains(u"<ol><li>een</li></ol>"_s))
        << again->content.body.toStdString();
}

TEST_F(TextsTest, cannotMakeALetterOfAnyLength)
{
    const QString many = QString(u"{{>text}}"_s).repeated(1000);
    EXPECT_TRUE(failedWith(ErrorKind::TextRefused,
                           desk().texts.keep(closing, u"<title>Dag</title>{{>neutral}}"_s + many)));
    ASSERT_TRUE(succeeded(desk().texts.keep(closing, u"<title>Dag</title>{{>neutral}}"_s +
                                                         QString(u"{{>text}}"_s).repeated(50))));
    const Complaint complaint = logComplaint(desk());
    EXPECT_TRUE(failedWith(ErrorKind::TextRefused,
                           desk().letters.preview(complaint.id, {.kind = LetterKind::Closing,
                                                                 .explanation = QString(20'000, u'x')})));
    EXPECT_TRUE(succeeded(
        desk().letters.preview(complaint.id, {.kind = LetterKind::Closing, .explanation = u"kort"_s})));
}

TEST_F(TextsTest, takeWhatOutsidersWroteAsText)
{
    auto details = makeDetails();
    details.complainant.name = u"{{>closing}} <b>R. Ğıldırım</b> {{{x}}}"_s;
    details.complainant.formOfAddress = FormOfAddress::Neutral;
    const Complaint complaint = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().complaints.change(complaint.id, details)));
    ASSERT_TRUE(succeeded(
        desk().texts.keep(closing, u"<title>{{salutation}}</title><p>{{salutation}}</p>{{>neutral}}"_s)));
    const auto letter = desk().letters.preview(complaint.id, {.kind = LetterKind::Closing}).value();
    EXPECT_TRUE(letter.subject.contains(details.complainant.name)) << letter.subject.toStdString();
    EXPECT_TRUE(letter.body.contains(details.complainant.name.toHtmlEscaped())) << letter.body.toStdString();
}

TEST_F(TextsTest, thatDoNotFitThisProgramAreSaidSoInsteadOfFillingALetterHalf)
{
    const Complaint complaint = logComplaint(desk());
    keepOnAnOlderText(closing, u"<title>Dag</title><p>{{eenVeldVanToen}}</p>{{>neutral}}"_s);
    const auto letter = desk().letters.preview(complaint.id, {.kind = LetterKind::Closing});
    ASSERT_TRUE(failedWith(ErrorKind::TextRefused, letter));
    EXPECT_EQ(problemFrom(letter.error().detail)->subject, u"eenVeldVanToen"_s);
    keepOnAnOlderText(signature, u"{{>signature}}"_s);
    EXPECT_TRUE(failedWith(ErrorKind::TextRefused,
                           desk().letters.preview(complaint.id, {.kind = LetterKind::Acknowledgement})));
}

} // namespace
} // namespace gehoor
