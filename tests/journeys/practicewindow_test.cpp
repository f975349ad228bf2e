// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/practicecases.h>
#include <tests/support/builders.h>
#include <tests/support/registertest.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/keyboard.h>
#include <ui/common/fields.h>
#include <ui/common/preferences.h>
#include <ui/deskview.h>
#include <ui/mainwindow.h>

#include <QFile>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The twelve practised complaints, judged in the window by keys.
class WindowPractice : public RegisterTest, protected Keyboard
{
protected:
    WindowPractice() : preferences(path(u"preferences.ini"_s)) {}

    /// Logs the mails as an officer does who notices what stands in them.
    void takeIn()
    {
        Desk desk(takeFile(), clock);
        addResponsible(desk, u"teamleider"_s);
        for (const PracticeCase &practice : practiceCases()) {
            ASSERT_TRUE(QFile::copy(u":/demo/"_s + practice.mail, path(practice.mail)));
            ComplaintDraft draft = desk.intake.readMailFile(path(practice.mail)).value();
            draft.details.safetyFlag = practice.mail == u"case-19.eml"_s;
            draft.details.complainant.anonymous = practice.mail == u"case-15.eml"_s;
            if (practice.mail == u"case-13.eml"_s)
                draft.details.complainant.safeChannel = SafeChannel::Mail;
            const Complaint complaint = desk.intake.log(draft).value();
            if (practice.mail == u"case-17.eml"_s) {
                Part part = complaint.parts.first();
                part.happened = QDate(2021, 4, 1);
                ASSERT_TRUE(succeeded(desk.complaints.changePart(complaint.id, part)));
            }
            cases << complaint.id;
        }
    }
    void openWindow()
    {
        reopen();
        window = std::make_unique<MainWindow>(clock, answers, preferences);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->receive(std::make_unique<Desk>(takeFile(), clock));
        pages = window->findChild<DeskView *>();
    }
    template <class Widget>
    Widget &find(const QString &name, const QWidget *parent = nullptr)
    {
        auto *found = (parent ? parent : window.get())->template findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return *found;
    }
    QString shown(const QString &label) { return find<QLabel>(label).text(); }

    void judge(const PracticePart &expected)
    {
        for (const QChar key : expected.answers)
            press(key.toUpper().unicode());
        EXPECT_TRUE(shown(u"resultLabel"_s).contains(sentenceCase(wording(expected.verdict))))
            << shown(u"resultLabel"_s).toStdString();
        if (expected.ground) {
            EXPECT_TRUE(shown(u"resultLabel"_s).contains(wording(*expected.ground)));
        }
        EXPECT_EQ(find<QLabel>(u"letterLabel"_s).isVisible(), expected.verdict != Verdict::Admissible);
        EXPECT_TRUE(shown(u"letterLabel"_s).contains(expected.sentence))
            << shown(u"letterLabel"_s).toStdString();
        if (expected.answers.size() < 5) // the last question goes on to Confirm by itself
            press(Qt::Key_Return);
        press(Qt::Key_Return);
    }
    /// Two things told in one: a part is made of the complainant's own treatment, as the hint proposes.
    void split()
    {
        ASSERT_TRUE(find<QWidget>(u"hintFrame"_s).isVisible());
        EXPECT_TRUE(shown(u"hintLabel"_s).contains(u"tegen mij"_s)) << shown(u"hintLabel"_s).toStdString();
        inDialog([&](QDialog &) { press(Qt::Key_Return, Qt::ControlModifier); });
        press(Qt::Key_K, Qt::AltModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }));
    }
    void expectVerdicts(ComplaintId id, const PracticeCase &practice)
    {
        const QList<Assessment> verdicts = pages->desk().triage.current(id).value();
        ASSERT_EQ(verdicts.size(), practice.parts.size());
        for (qsizetype i = 0; i < verdicts.size(); ++i) {
            EXPECT_EQ(verdicts[i].verdict, practice.parts[i].verdict);
            EXPECT_EQ(verdicts[i].ground, practice.parts[i].ground);
            EXPECT_EQ(verdicts[i].steps, practice.parts[i].steps);
            EXPECT_TRUE(verdicts[i].followedFromAnswers);
        }
        const CaseStanding standing = pages->desk().overview.standing(id).value();
        EXPECT_EQ(standing.standings.first(), practice.standing);
        EXPECT_EQ(standing.nextSteps.first().step, practice.nextStep);
    }
    /// Ctrl+Enter leads to the next step, which is looked at and left.
    void expectNextStep(const PracticeCase &practice)
    {
        QString title;
        QString kind;
        if (practice.nextStep == Step::DecideOnWhatThereIs)
            return;
        inDialog([&](QDialog &dialog) {
            title = dialog.windowTitle();
            if (const auto *box = dialog.findChild<QComboBox *>(u"kindBox"_s))
                kind = box->currentText();
            dialog.reject();
        });
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(everyDialogCame());
        if (practice.nextStep == Step::Forward) {
            EXPECT_TRUE(title.contains(u"orward"_s)) << title.toStdString();
            return;
        }
        // What is forwarded later is told then: until then the letter speaks of what is not taken up.
        const LetterKind now =
            practice.letter == LetterKind::PartlyAdmissible ? LetterKind::NotAdmissible : *practice.letter;
        EXPECT_EQ(kind, sentenceCase(wording(now)));
    }
    void expectWarnings(const PracticeCase &practice)
    {
        if (practice.mail == u"case-15.eml"_s) {
            EXPECT_TRUE(shown(u"policyLabel"_s).contains(u"the complainant is anonymous"_s));
        }
        if (practice.mail == u"case-17.eml"_s) {
            EXPECT_TRUE(shown(u"policyLabel"_s).contains(u"it happened on 1 April 2021"_s));
        }
        EXPECT_EQ(find<QWidget>(u"safetyLabel"_s).isVisible(), practice.mail == u"case-19.eml"_s);
    }

    PreparedAnswers answers;
    Preferences preferences;
    QList<ComplaintId> cases;
    std::unique_ptr<MainWindow> window;
    DeskView *pages = nullptr;
};

TEST_F(WindowPractice, judgesEachAsAnExpertWouldAndLeadsToWhatComesNext)
{
    takeIn();
    openWindow();
    const QList<PracticeCase> practices = practiceCases();
    for (qsizetype i = 0; i < practices.size(); ++i) {
        const PracticeCase &practice = practices.at(i);
        SCOPED_TRACE(practice.mail.toStdString());
        pages->openCase(cases.at(i));
        expectWarnings(practice);
        press(Qt::Key_Return, Qt::ControlModifier); // the next step: assess
        if (practice.parts.size() == 2) {
            split();
            judge(practice.parts.at(1)); // what was made is in sight
            judge(practice.parts.at(0));
        } else {
            EXPECT_FALSE(find<QWidget>(u"hintFrame"_s).isVisible());
            judge(practice.parts.at(0));
        }
        expectVerdicts(cases.at(i), practice);
        expectNextStep(practice);
    }
}

} // namespace
} // namespace gehoor
