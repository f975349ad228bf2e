// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/ui/casetest.h>
#include <ui/wording/wording.h>

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AskAgainTest : public CaseTest
{
protected:
    void needInformation(ComplaintId id)
    {
        Decision decision;
        decision.answers = {{Question::Client, Answer::No},
                            {Question::Employee, Answer::No},
                            {Question::Conduct, Answer::Yes},
                            {Question::Direct, Answer::Unknown}};
        ASSERT_TRUE(succeeded(desk().triage.decide(firstPart(id), decision)));
    }
    QString step() { return find<QAbstractButton>(u"stepButton"_s).text(); }
    QList<QAction *> others() { return find<QPushButton>(u"otherStepsButton"_s).menu()->actions(); }
};

TEST_F(AskAgainTest, offersToRemindTheComplainantOnceTheDayOfTheAnswerHasPassed)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    giveAddress(id);
    needInformation(id);
    postLetter(desk(), id, LetterKind::InformationRequest);
    clock.set(QDate(2026, 12, 7)); // the last day of the answer
    open(id);
    EXPECT_TRUE(step().startsWith(u"Remind, or decide on what there is"_s)) << step().toStdString();
    EXPECT_EQ(others().size(), 1);

    clock.set(QDate(2026, 12, 8));
    page->open(id);
    EXPECT_TRUE(step().startsWith(u"Decide on what there is"_s)) << step().toStdString();
    ASSERT_EQ(others().size(), 2);
    EXPECT_TRUE(others().constLast()->text().startsWith(u"Remind the complainant"_s))
        << others().constLast()->text().toStdString();
    EXPECT_TRUE(desk()
                    .letters.preview(id, {.kind = LetterKind::InformationRequest})
                    ->body.contains(u"Op 23 november 2026 hebben wij u hierover al eerder geschreven"_s));
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentData().toInt(),
                  int(LetterKind::InformationRequest));
        find<QAbstractButton>(u"draftButton"_s, &dialog).click();
        dialog.reject();
    });
    others().constLast()->trigger();
    EXPECT_TRUE(everyDialogCame());
    const QList<Letter> letters = desk().letters.of(id).value();
    ASSERT_EQ(letters.size(), 2);
    EXPECT_EQ(letters.constLast().kind, LetterKind::InformationRequest);
    EXPECT_EQ(letters.constLast().state, LetterState::Draft);
}

/// By the keys, or among the other steps.
TEST_F(AskAgainTest, recordsTheAnswerFromTheCaseOnlyWhileItIsWaitedFor)
{
    const auto recording = [this] {
        const QList<QAction *> actions = page->caseActions();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
        });
        return found == actions.end() ? nullptr : *found;
    };
    const auto answer = [this](const QString &words) {
        inDialog([this, words](QDialog &dialog) {
            EXPECT_EQ(dialog.windowTitle(), u"Answer of the complainant"_s);
            find<QPlainTextEdit>(u"textEdit"_s, &dialog).setFocus();
            type(words);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
    };
    const ComplaintId id = log(u"R. Mulder"_s);
    giveAddress(id);
    needInformation(id);
    open(id);
    ASSERT_NE(recording(), nullptr);
    EXPECT_FALSE(recording()->isEnabled()) << "nothing was asked yet";
    postLetter(desk(), id, LetterKind::InformationRequest);
    EXPECT_TRUE(recording()->isEnabled());
    ASSERT_EQ(others().size(), 1);
    EXPECT_TRUE(others().constFirst()->text().startsWith(u"Record the complainant's answer"_s))
        << others().constFirst()->text().toStdString();
    answer(u"It was in May."_s);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(desk().complaints.contacts(id)->last().text, u"It was in May."_s);
    EXPECT_FALSE(recording()->isEnabled());
    EXPECT_TRUE(step().startsWith(u"Assess"_s)) << step().toStdString();

    const ComplaintId other = log(u"T. van Dijk"_s);
    giveAddress(other);
    needInformation(other);
    postLetter(desk(), other, LetterKind::InformationRequest);
    page->open(other);
    answer(u"It was in June."_s);
    others().constFirst()->trigger();
    EXPECT_EQ(desk().complaints.contacts(other)->last().text, u"It was in June."_s);
    EXPECT_TRUE(everyDialogCame());
}

TEST_F(AskAgainTest, doesNotSpeakOfRemindingWhereNobodyCanBeAsked)
{
    ComplaintDraft draft;
    draft.details.received = clock.today();
    draft.details.text = u"Nobody called me back."_s;
    draft.details.complainant.anonymous = true;
    const ComplaintId id = desk().intake.log(draft).value().id;
    needInformation(id);
    clock.set(QDate(2027, 3, 1));
    open(id);
    EXPECT_TRUE(step().startsWith(u"Decide on what there is"_s)) << step().toStdString();
    for (const QAction *other : others())
        EXPECT_FALSE(other->text().contains(u"emind"_s)) << other->text().toStdString();
    EXPECT_FALSE(wording(Step::DecideOnWhatThereIs, Standing::ToAssess).contains(u"emind"_s));
    EXPECT_TRUE(wording(Step::DecideOnWhatThereIs, Standing::AwaitingComplainant).contains(u"emind"_s));
}

} // namespace
} // namespace gehoor
