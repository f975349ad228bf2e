// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/basics/sha256.h>
#include <tests/support/ui/casetest.h>
#include <ui/letters/letterdialog.h>
#include <ui/letters/letterprinter.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 largestLetter = 10'000'000;

class LetterDialogTest : public CaseTest
{
protected:
    LetterDialogTest() : id(log(u"T. van Dijk"_s)) { giveAddress(id); }

    QList<Letter> letters() { return desk().letters.of(id).value(); }
    void click(QDialog &dialog, const QString &name) { find<QAbstractButton>(name, &dialog).click(); }
    QString text(QDialog &dialog, const QString &label) { return find<QLabel>(label, &dialog).text(); }
    /// A new letter as the page begins it: Ctrl+B.
    void newLetter(const std::function<void(QDialog &)> &act)
    {
        open(id);
        inDialog(act);
        press(Qt::Key_B, Qt::ControlModifier);
    }
    void setComplainant(const std::function<void(Complainant &)> &change)
    {
        ComplaintDetails details = complaint(id).details;
        change(details.complainant);
        ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    }

    const ComplaintId id;
};

TEST_F(LetterDialogTest, makesPrintsAndPostsARejectionByKeys)
{
    judge(id, false);
    open(id);
    const QString paper = path(u"paper.pdf"_s);
    answers.willPrintTo(paper);
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentText(), u"Not taken up"_s);
        press(Qt::Key_Return, Qt::ControlModifier); // final
        EXPECT_TRUE(text(dialog, u"stateLabel"_s).contains(u"Final since 23 November 2026"_s));
        press(Qt::Key_Return, Qt::ControlModifier); // on paper
        find<QAbstractButton>(u"postedButton"_s, &dialog).setFocus();
        press(Qt::Key_Space); // posted
        EXPECT_TRUE(text(dialog, u"stateLabel"_s).contains(u"Posted on 23 November 2026"_s));
        press(Qt::Key_Return, Qt::ControlModifier); // done
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(letters().size(), 1);
    const Letter letter = letters().first();
    EXPECT_EQ(letter.kind, LetterKind::NotAdmissible);
    EXPECT_EQ(letter.state, LetterState::Posted);
    EXPECT_EQ(letter.posted, clock.today());
    EXPECT_EQ(letter.sha256, sha256Hex(desk().letters.pdf(letter.id).value()));
    EXPECT_TRUE(readFile(paper, largestLetter, ErrorKind::ReadFailed).value().startsWith("%PDF"));
    EXPECT_EQ(desk().overview.standing(id).value().standings.first(), Standing::ToClose);
    const auto trail = desk().file.audit(id).value();
    EXPECT_TRUE(std::any_of(trail.begin(), trail.end(),
                            [](const AuditLine &line) { return line.kind == ActKind::LetterPrinted; }));
}

TEST_F(LetterDialogTest, savesTheKeptPdfUnderANameThatSaysNothing)
{
    judge(id, false);
    const QString saved = path(u"saved.pdf"_s);
    answers.willSaveAs(saved);
    newLetter([&](QDialog &dialog) {
        click(dialog, u"finalButton"_s);
        click(dialog, u"saveButton"_s);
        dialog.reject();
    });
    EXPECT_EQ(QFileInfo(answers.proposal()).fileName(), u"2026-0001-brief-1.pdf"_s);
    EXPECT_EQ(sha256Hex(readFile(saved, largestLetter, ErrorKind::ReadFailed).value()),
              letters().first().sha256);
}

TEST_F(LetterDialogTest, takesTheOfficersOwnExplanation)
{
    judge(id, false);
    newLetter([&](QDialog &dialog) {
        auto &explanation = find<QPlainTextEdit>(u"explanationEdit"_s, &dialog);
        EXPECT_TRUE(explanation.toPlainText().contains(u"klagen"_s)); // as the criteria put it
        explanation.setFocus();
        explanation.selectAll();
        type(u"Wij lezen <uw> brief anders."_s);
        click(dialog, u"draftButton"_s);
        dialog.reject();
    });
    ASSERT_EQ(letters().size(), 1);
    EXPECT_EQ(letters().first().state, LetterState::Draft);
    EXPECT_TRUE(letters().first().content.body.contains(u"Wij lezen &lt;uw&gt; brief anders."_s));
}

TEST_F(LetterDialogTest, showsInAReopenedDraftWhatWasChosen)
{
    const QDate day = clock.today().addDays(12);
    const Letter kept = desk()
                            .letters
                            .draft(id, {.kind = LetterKind::ContactLimits,
                                        .language = Language::English,
                                        .explanation = u"You <often> rang at night."_s,
                                        .until = day})
                            .value();
    const CaseFile file = readCase(desk(), id).value();
    LetterDialog dialog(desk(), answers, file, kept);
    EXPECT_EQ(find<QPlainTextEdit>(u"explanationEdit"_s, &dialog).toPlainText(),
              u"You <often> rang at night."_s);
    EXPECT_EQ(find<QDateEdit>(u"untilEdit"_s, &dialog).date(), day);
    EXPECT_TRUE(text(dialog, u"stateLabel"_s).contains(u"Draft"_s)) << "nothing changed by showing it";
    click(dialog, u"anewButton"_s);
    click(dialog, u"draftButton"_s);
    ASSERT_EQ(letters().size(), 1);
    EXPECT_EQ(letters().first().content.body, kept.content.body) << "nothing was lost";
}

TEST_F(LetterDialogTest, proposesTheDayOnWhichTheLimitIsLookedAt)
{
    const QDate look = clock.today().addDays(200);
    ASSERT_TRUE(succeeded(desk().safety.setLimit(id, {.behaviour = u"Belde twintig keer."_s,
                                                      .measure = u"Alleen per mail."_s,
                                                      .start = clock.today(),
                                                      .evaluate = look})));
    LetterDialog dialog(
        desk(), answers, readCase(desk(), id).value(),
        {.kind = LetterKind::ContactLimits, .language = Language::Dutch, .explanation = u"U belde vaak."_s});
    EXPECT_EQ(find<QDateEdit>(u"untilEdit"_s, &dialog).date(), look);
    const LetterRequest request{.kind = LetterKind::ContactLimits, .explanation = u"U belde vaak."_s};
    EXPECT_TRUE(desk()
                    .letters.preview(id, request)
                    .value()
                    .body.contains(u"Op "_s + dateInFull(look, Language::Dutch) + u" kijken wij"_s));
}

TEST_F(LetterDialogTest, datesADraftOfAnEarlierDayWhenItBecomesFinal)
{
    const Letter kept = desk().letters.draft(id, {.kind = LetterKind::Acknowledgement}).value();
    clock.set(clock.today().addDays(3));
    LetterDialog dialog(desk(), answers, readCase(desk(), id).value(), kept);
    click(dialog, u"finalButton"_s);
    ASSERT_EQ(letters().size(), 1);
    EXPECT_EQ(letters().first().state, LetterState::Final);
    EXPECT_EQ(letters().first().content.date, u"26 november 2026"_s);
    EXPECT_EQ(desk().letters.pdf(letters().first().id).value(), pdfToKeep(letters().first().content).value());
}

TEST_F(LetterDialogTest, leavesTheExplanationOutOnlyWithAReason)
{
    judge(id, false);
    newLetter([&](QDialog &dialog) {
        click(dialog, u"withoutBox"_s);
        auto &makeFinal = find<QAbstractButton>(u"finalButton"_s, &dialog);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !makeFinal.isEnabled(); }));
        EXPECT_TRUE(text(dialog, u"problemLabel"_s).contains(u"reason"_s));
        find<QLineEdit>(u"reasonEdit"_s, &dialog).setFocus();
        type(u"It would tell about another."_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return makeFinal.isEnabled(); }));
        makeFinal.click();
        dialog.reject();
    });
    ASSERT_EQ(letters().size(), 1);
    EXPECT_EQ(letters().first().noExplanationReason, u"It would tell about another."_s);
    EXPECT_EQ(letters().first().state, LetterState::Final);
}

TEST_F(LetterDialogTest, throwsADraftAwayWhenConfirmed)
{
    newLetter([&](QDialog &dialog) {
        click(dialog, u"draftButton"_s);
        dialog.reject();
    });
    ASSERT_EQ(letters().size(), 1);
    answers.willConfirm(false);
    find<QAbstractButton>(u"discardButton"_s).click();
    EXPECT_EQ(letters().size(), 1);
    answers.willConfirm(true);
    find<QAbstractButton>(u"discardButton"_s).click();
    EXPECT_TRUE(letters().isEmpty());
    EXPECT_TRUE(find<QLabel>(u"emptyLabel"_s).isVisibleTo(find<QLabel>(u"emptyLabel"_s).parentWidget()));
}

TEST_F(LetterDialogTest, withdrawsAFinalLetterWithItsReasonAndShowsIt)
{
    judge(id, false);
    newLetter([&](QDialog &dialog) {
        click(dialog, u"finalButton"_s);
        dialog.reject();
    });
    answers.willType(std::nullopt);
    find<QAbstractButton>(u"withdrawButton"_s).click();
    EXPECT_EQ(letters().first().state, LetterState::Final);
    answers.willType(u" "_s); // is asked again
    answers.willBeTold();
    answers.willType(u"verkeerde naam <b>{{x}}"_s);
    find<QAbstractButton>(u"withdrawButton"_s).click();
    EXPECT_EQ(letters().first().state, LetterState::Withdrawn);
    EXPECT_FALSE(find<QAbstractButton>(u"withdrawButton"_s).isEnabled());
    EXPECT_EQ(desk().overview.standing(id).value().standings.first(), Standing::NoticeDue);
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(text(dialog, u"stateLabel"_s).contains(u"verkeerde naam <b>{{x}}"_s));
        EXPECT_FALSE(find<QAbstractButton>(u"printButton"_s, &dialog).isVisible());
        EXPECT_FALSE(find<QAbstractButton>(u"postedButton"_s, &dialog).isVisible());
        dialog.reject();
    });
    find<QAbstractButton>(u"openButton"_s).click();
}

TEST_F(LetterDialogTest, recordsThatALetterWentByHand)
{
    judge(id, false);
    newLetter([&](QDialog &dialog) {
        click(dialog, u"finalButton"_s);
        auto &way = find<QComboBox>(u"postedByBox"_s, &dialog);
        EXPECT_EQ(way.currentText(), u"By post"_s);
        way.setCurrentIndex(way.findText(u"By hand"_s));
        click(dialog, u"postedButton"_s);
        EXPECT_TRUE(text(dialog, u"stateLabel"_s).contains(u"by hand"_s));
        dialog.reject();
    });
    EXPECT_EQ(letters().first().postedBy, PostedBy::Hand);
}

TEST_F(LetterDialogTest, doesNotPrintWhereNoPostMayGo)
{
    judge(id, false);
    setComplainant([](Complainant &who) { who.noPost = true; });
    answers.willBeTold();
    newLetter([&](QDialog &dialog) {
        EXPECT_TRUE(text(dialog, u"warningLabel"_s).contains(u"No post"_s));
        click(dialog, u"finalButton"_s);
        click(dialog, u"printButton"_s);
        dialog.reject();
    });
    EXPECT_TRUE(answers.last().contains(u"No post"_s));
    const auto trail = desk().file.audit(id).value();
    EXPECT_FALSE(std::any_of(trail.begin(), trail.end(),
                             [](const AuditLine &line) { return line.kind == ActKind::LetterPrinted; }));
}

TEST_F(LetterDialogTest, printsNoLetterToAClientForWhomPostIsNotSafe)
{
    setComplainant([](Complainant &who) { who.safeChannel = SafeChannel::Phone; });
    ASSERT_TRUE(succeeded(desk().triage.decide(firstPart(id), {.answers = {{Question::Client, Answer::Yes}},
                                                               .remarks = {},
                                                               .verdict = {},
                                                               .ground = {},
                                                               .reason = {},
                                                               .steps = {}})));
    newLetter([&](QDialog &dialog) {
        EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentText(), u"Referral of a client"_s);
        EXPECT_TRUE(text(dialog, u"warningLabel"_s).contains(u"neither printed nor posted"_s));
        click(dialog, u"finalButton"_s);
        answers.willType(std::nullopt); // no reason to do so
        click(dialog, u"printButton"_s);
        EXPECT_TRUE(answers.last().contains(u"Post is not recorded as the safe way"_s));
        answers.willType(std::nullopt);
        click(dialog, u"postedButton"_s); // proposes post
        dialog.reject();
    });
    EXPECT_EQ(letters().first().state, LetterState::Final);
    EXPECT_TRUE(answers.last().contains(u"Post is not recorded as the safe way"_s));
}

TEST_F(LetterDialogTest, warnsOfAnAddressThatIsMissingOrIncomplete)
{
    const auto warning = [&](const QString &address) {
        setComplainant([&](Complainant &who) { who.address = address; });
        QString warned;
        newLetter([&](QDialog &dialog) {
            auto &label = find<QLabel>(u"warningLabel"_s, &dialog);
            warned = label.isVisible() ? label.text() : QString();
            dialog.reject();
        });
        return warned;
    };
    EXPECT_TRUE(warning(u""_s).contains(u"no address"_s));
    EXPECT_TRUE(warning(u"Lindelaan 12"_s).contains(u"postcode"_s));
    EXPECT_EQ(warning(u"Lindelaan 12\n1234ab Voorbeeldstad"_s), QString());
}

TEST_F(LetterDialogTest, replacesADraftThatIsComposedAnew)
{
    judge(id, false);
    newLetter([&](QDialog &dialog) {
        click(dialog, u"draftButton"_s);
        dialog.reject();
    });
    clock.set(QDate(2026, 11, 24));
    bool opened = false;
    inDialog([&](QDialog &dialog) {
        opened = true;
        EXPECT_TRUE(text(dialog, u"stateLabel"_s).contains(u"23 November 2026"_s));
        click(dialog, u"anewButton"_s);
        click(dialog, u"draftButton"_s);
        dialog.reject();
    });
    press(Qt::Key_Return, Qt::ControlModifier); // the next step is the letter that lies ready
    EXPECT_TRUE(opened);
    ASSERT_EQ(letters().size(), 1);
    EXPECT_EQ(letters().first().content.date, u"24 november 2026"_s);
}

TEST_F(LetterDialogTest, saysWhyALetterDoesNotFitTheCase)
{
    newLetter([&](QDialog &dialog) {
        auto &kind = find<QComboBox>(u"kindBox"_s, &dialog);
        const auto &leaks = find<QLabel>(u"findingsSummary"_s, &dialog);
        EXPECT_TRUE(leaks.isVisible());
        kind.setCurrentIndex(kind.findData(int(LetterKind::NotAdmissible)));
        Q_EMIT kind.activated(kind.currentIndex());
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return text(dialog, u"problemLabel"_s).contains(u"not admissible"_s); }));
        EXPECT_FALSE(leaks.isVisible()) << "there is no letter to look at";
        EXPECT_FALSE(find<QAbstractButton>(u"finalButton"_s, &dialog).isEnabled());
        dialog.reject();
    });
    EXPECT_TRUE(letters().isEmpty());
}

TEST_F(LetterDialogTest, letsAProtectedNameLeaveOnlyWithAReason)
{
    judge(id, false);
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.kind = FactKind::Name, .text = u"Noor Vermeulen"_s})));
    newLetter([&](QDialog &dialog) {
        find<QPlainTextEdit>(u"explanationEdit"_s, &dialog)
            .insertPlainText(u"Dit gaat over Noor Vermeulen. "_s);
        answers.willType(std::nullopt);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(answers.last().contains(u"Noor Vermeulen"_s));
        ASSERT_EQ(letters().size(), 1);
        EXPECT_EQ(letters().first().state, LetterState::Draft) << "cancelled: it stays a draft";

        answers.willType(u" "_s);
        answers.willBeTold();
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(letters().first().state, LetterState::Draft) << "a blank reason is none";

        answers.willType(u"Klager noemt haar zelf, met haar goedvinden."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(letters().first().state, LetterState::Final);
        dialog.reject();
    });
    const auto passed = desk().letters.overrides(letters().first().id);
    ASSERT_EQ(passed->size(), 1);
    EXPECT_EQ(passed->first().reason, u"Klager noemt haar zelf, met haar goedvinden."_s);
}

TEST_F(LetterDialogTest, writesInTheLanguageThatIsChosen)
{
    newLetter([&](QDialog &dialog) {
        auto &language = find<QComboBox>(u"languageBox"_s, &dialog);
        language.setCurrentIndex(language.findData(int(Language::English)));
        Q_EMIT language.activated(language.currentIndex());
        click(dialog, u"draftButton"_s);
        dialog.reject();
    });
    EXPECT_EQ(letters().first().content.language, Language::English);
    EXPECT_EQ(letters().first().content.date, u"23 November 2026"_s);
}

TEST_F(LetterDialogTest, asksBeforeThrowingAwayAnExplanation)
{
    judge(id, false);
    newLetter([&](QDialog &dialog) {
        find<QPlainTextEdit>(u"explanationEdit"_s, &dialog).setFocus();
        type(u"More. "_s);
        answers.willConfirm(false);
        press(Qt::Key_Escape);
        EXPECT_TRUE(dialog.isVisible());
        answers.willConfirm(true);
        press(Qt::Key_Escape);
    });
    EXPECT_TRUE(letters().isEmpty());
}

} // namespace
} // namespace gehoor
