// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/windowpractice.h>
#include <tests/support/builders.h>
#include <ui/common/fields.h>
#include <ui/wording/wording.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Each lived in one go.
class WindowPracticeTest : public WindowPractice
{
protected:
    /// Ctrl+Enter leads to the next step: the case is forwarded, with a memo or without.
    void forward(const PracticeCase &practice)
    {
        const bool stopped = !practice.facts.isEmpty();
        inDialog([&](QDialog &dialog) {
            EXPECT_TRUE(dialog.windowTitle().contains(u"orward"_s)) << dialog.windowTitle().toStdString();
            if (!stopped)
                click(Qt::Key_M); // no memo now
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        if (stopped)
            inDialog([&](QDialog &dialog) { expectStopped(dialog); });
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }));
    }
    /// The memo passes on the complainant's words, and in these stands what is protected.
    void expectStopped(QDialog &memo)
    {
        answers.willType(std::nullopt); // no reason to let it go
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(answers.last().contains(u"it is protected"_s)) << answers.last().toStdString();
        EXPECT_TRUE(find<QWidget>(u"finalButton"_s, &memo).isVisible()) << "it is no more than a draft";
        press(Qt::Key_Escape);
    }
    /// The next step opens the letter that tells the complainant; it becomes final and is posted.
    void sendLetter(ComplaintId id, const PracticeCase &practice)
    {
        const QString pdf = path(practice.mail + u".pdf"_s);
        answers.willSaveAs(pdf);
        inDialog([&](QDialog &dialog) {
            EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentText(),
                      sentenceCase(wording(*practice.letter)));
            press(Qt::Key_Return, Qt::ControlModifier); // make it final
            click(Qt::Key_S);                           // save the PDF
            click(Qt::Key_T);                           // posted
            press(Qt::Key_Escape);
        });
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }));
        expectPdf(pdf, practice);
        const auto letters = pages->desk().letters.of(id).value();
        EXPECT_EQ(letters.constLast().state, LetterState::Posted);
        const CaseStanding standing = pages->desk().overview.standing(id).value();
        EXPECT_EQ(standing.standings.first(),
                  practice.nextStep == Step::Forward ? Standing::AwaitingResponse : Standing::ToClose);
        for (const NextStep &next : standing.nextSteps)
            EXPECT_TRUE(next.step == Step::RemindResponsible || next.step == Step::Close)
                << "the one letter told it all: " << stepKeys.key(next.step).toStdString();
    }
    /// Nobody can be asked, and there is too little to judge by: the case is closed as that.
    void close(ComplaintId id)
    {
        inDialog([&](QDialog &) { press(Qt::Key_Return, Qt::ControlModifier); });
        press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(everyDialogCame());
        const auto closing = pages->desk().forwarding.closing(id).value();
        ASSERT_TRUE(closing.has_value());
        EXPECT_EQ(closing->outcome, Ending::TooLittleInformation);
        EXPECT_EQ(pages->desk().overview.standing(id)->standings.first(), Standing::Closed);
    }
    void expectWarnings(const PracticeCase &practice)
    {
        const QString policy = shown(u"policyLabel"_s);
        EXPECT_EQ(policy.contains(u"the complainant is anonymous"_s), practice.anonymous || practice.nameless)
            << policy.toStdString();
        EXPECT_EQ(policy.contains(u"it happened on 1 April 2021"_s), practice.happened.has_value())
            << policy.toStdString();
        EXPECT_EQ(find<QWidget>(u"safetyLabel"_s).isVisible(), practice.safety);
    }
};

TEST_F(WindowPracticeTest, livesEachAsAnExpertWouldUntilItsLetterIsPostedOrItIsClosed)
{
    prepare([](Desk &desk) { addResponsible(desk, u"teamleider"_s); });
    openWindow();
    const QList<PracticeCase> practices = practiceCases();
    for (const PracticeCase &practice : practices) {
        SCOPED_TRACE(practice.mail.toStdString());
        const ComplaintId id = takeIn(practice, mailOf(practice));
        expectWarnings(practice);
        judgeAll(practice);
        expectVerdicts(id, practice);
        if (practice.nextStep == Step::Forward)
            forward(practice);
        if (practice.letter)
            sendLetter(id, practice);
        else
            close(id);
    }
}

} // namespace
} // namespace gehoor
