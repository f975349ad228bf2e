// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Which key takes a letter a step further, and which takes one back.
class LetterStepsTest : public CaseTest
{
protected:
    LetterStepsTest() : id(log(u"T. van Dijk"_s))
    {
        giveAddress(id);
        judge(id, false);
    }

    QList<Letter> letters() { return desk().letters.of(id).value(); }
    QString state(QDialog &dialog) { return find<QLabel>(u"stateLabel"_s, &dialog).text(); }
    /// Alt+T: a button that is pressed by its letter is down for a moment.
    void pressPosted(const std::function<bool()> &until)
    {
        press(Qt::Key_T, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor(until));
    }
    bool isShown(QDialog &dialog, const QString &button)
    {
        return find<QAbstractButton>(button, &dialog).isVisible();
    }
    void newLetter(const std::function<void(QDialog &)> &act)
    {
        open(id);
        inDialog(act);
        press(Qt::Key_B, Qt::ControlModifier);
    }

    const ComplaintId id;
};

/// Whatever has the keys, a field or the button itself.
TEST_F(LetterStepsTest, makesNothingFinalOnPlainEnter)
{
    newLetter([&](QDialog &dialog) {
        for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
            press(enter);
            for (const QString &name : {u"kindBox"_s, u"closeButton"_s, u"draftButton"_s, u"finalButton"_s}) {
                find<QWidget>(name, &dialog).setFocus();
                press(enter);
            }
        }
        EXPECT_TRUE(letters().isEmpty());
        EXPECT_TRUE(dialog.isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_EQ(letters().size(), 1);
        EXPECT_EQ(letters().first().state, LetterState::Final);
        dialog.reject();
    });
}

TEST_F(LetterStepsTest, putsASlipOfTheKeysRightByKeys)
{
    newLetter([&](QDialog &dialog) {
        EXPECT_FALSE(isShown(dialog, u"notPostedButton"_s));
        press(Qt::Key_Return, Qt::ControlModifier); // final
        EXPECT_FALSE(isShown(dialog, u"notPostedButton"_s));
        const auto isIn = [this](LetterState one) { return letters().first().state == one; };
        pressPosted([&] { return isIn(LetterState::Posted); });
        EXPECT_EQ(desk().overview.standing(id).value().standings.first(), Standing::ToClose);

        answers.willType(std::nullopt);
        pressPosted([&] { return answers.allAsked(); });
        EXPECT_TRUE(isIn(LetterState::Posted)) << "cancelled";
        answers.willType(u" "_s);
        answers.willBeTold();
        answers.willType(u"Wrong key <b>"_s);
        pressPosted([&] { return isIn(LetterState::Final); });
        EXPECT_TRUE(
            state(dialog).contains(u"Not posted after all, recorded on 23 November 2026: Wrong key <b>"_s))
            << state(dialog).toStdString();
        EXPECT_FALSE(isShown(dialog, u"notPostedButton"_s));
        EXPECT_TRUE(isShown(dialog, u"postedButton"_s));
        EXPECT_TRUE(find<QAbstractButton>(u"printButton"_s, &dialog).hasFocus());
        dialog.reject();
    });
    EXPECT_TRUE(answers.allAsked());
    EXPECT_EQ(desk().overview.standing(id).value().standings.first(), Standing::NoticeDue);
    const auto trail = desk().file.audit(id).value();
    for (const ActKind kind : {ActKind::LetterPosted, ActKind::LetterNotPosted})
        EXPECT_EQ(std::count_if(trail.begin(), trail.end(),
                                [kind](const AuditLine &line) { return line.kind == kind; }),
                  1);
}

} // namespace
} // namespace gehoor
