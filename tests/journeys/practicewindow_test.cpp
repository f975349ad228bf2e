// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/practicecases.h>
#include <tests/support/builders.h>
#include <tests/support/registertest.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/common/fields.h>
#include <ui/common/preferences.h>
#include <ui/deskview.h>
#include <ui/mainwindow.h>
#include <ui/wording/wording.h>

#include <QFile>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The practised complaints, lived in the window by keys alone.
class WindowPractice : public RegisterTest, protected Keyboard
{
protected:
    WindowPractice() : preferences(path(u"preferences.ini"_s)) {}

    void openWindow()
    {
        {
            Desk desk(takeFile(), clock);
            addResponsible(desk, u"teamleider"_s);
        }
        reopen();
        window = std::make_unique<MainWindow>(clock, answers, preferences);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->receive(std::make_unique<Desk>(takeFile(), clock));
        pages = window->findChild<DeskView *>();
    }
    /// A button or box by its letter, which it takes a moment to obey.
    void click(int letter)
    {
        constexpr int moment = 150;
        press(letter, Qt::AltModifier);
        QTest::qWait(moment);
    }
    /// Goes to a box by its letter, and down to the value.
    template <class Enum, std::size_t N>
    void choose(int letter, const Keys<Enum, N> &keys, Enum value)
    {
        press(letter, Qt::AltModifier);
        press(Qt::Key_Home);
        for (const auto &entry : keys.entries()) {
            if (entry.first == value)
                return;
            press(Qt::Key_Down);
        }
    }
    /// Logs the mail, with what the officer notices in it; the new case is shown.
    ComplaintId takeIn(const PracticeCase &practice)
    {
        QFile file(path(practice.mail));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(mailOf(practice));
        file.close();
        answers.willOpen({file.fileName()});
        inDialog([&](QDialog &) {
            choose(Qt::Key_C, capacityKeys, practice.capacity);
            if (practice.safeChannel != SafeChannel::NotAsked)
                choose(Qt::Key_S, safeChannelKeys, practice.safeChannel);
            if (practice.anonymous)
                click(Qt::Key_Y);
            if (practice.safety)
                click(Qt::Key_D);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        press(Qt::Key_O, Qt::ControlModifier);
        EXPECT_TRUE(everyDialogCame());
        for (const ProtectedFact &fact : practice.facts) {
            inDialog([&](QDialog &) {
                type(fact.text);
                choose(Qt::Key_K, factKindKeys, fact.kind);
                press(Qt::Key_Return, Qt::ControlModifier);
            });
            press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
            EXPECT_TRUE(everyDialogCame());
        }
        if (practice.happened)
            noteDay(*practice.happened);
        return pages->desk().complaints.find(find<QLabel>(u"numberLabel"_s).text()).value().id;
    }
    /// By the button that the organisation's policy shows.
    void noteDay(QDate day)
    {
        inDialog([&](QDialog &) {
            click(Qt::Key_D);
            press(Qt::Key_Tab);
            type(day.toString(u"yyyyMMdd"_s));
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        click(Qt::Key_U);
        EXPECT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }));
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
        if (expected.ground && expected.steps.isEmpty()) {
            click(Qt::Key_I); // honestly: no step is possible
            press(Qt::Key_Return);
        }
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
    static void expectPdf(const QString &path, const PracticeCase &practice)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QString text;
        const QList<PdfPage> pdf = pdfPages(file.readAll());
        for (const PdfPage &page : pdf)
            text += page.text() + u' ';
        for (const QString &sentence : practice.says)
            EXPECT_TRUE(text.contains(sentence)) << sentence.toStdString() << '\n' << text.toStdString();
        for (const QString &word : practice.keepsSilent)
            EXPECT_FALSE(text.contains(word)) << word.toStdString() << '\n' << text.toStdString();
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

    PreparedAnswers answers;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
    DeskView *pages = nullptr;
};

TEST_F(WindowPractice, livesEachAsAnExpertWouldUntilItsLetterIsPostedOrItIsClosed)
{
    openWindow();
    const QList<PracticeCase> practices = practiceCases();
    for (const PracticeCase &practice : practices) {
        SCOPED_TRACE(practice.mail.toStdString());
        const ComplaintId id = takeIn(practice);
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
