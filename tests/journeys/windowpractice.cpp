// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/whatleft.h>
#include <tests/journeys/windowpractice.h>
#include <ui/common/fields.h>
#include <ui/wording/wording.h>

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

void WindowPractice::prepare(const std::function<void(Desk &)> &work)
{
    Desk desk(takeFile(), clock);
    work(desk);
}

void WindowPractice::openWindow()
{
    window.reset();
    reopen();
    window = std::make_unique<MainWindow>(clock, answers, preferences);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    window->receive(std::make_unique<Desk>(takeFile(), clock));
    pages = window->findChild<DeskView *>();
}

void WindowPractice::click(int letter)
{
    constexpr int moment = 150;
    press(letter, Qt::AltModifier);
    QTest::qWait(moment);
    EXPECT_TRUE(QTest::qWaitFor(
        [] {
            const QWidgetList widgets = QApplication::allWidgets();
            return std::none_of(widgets.begin(), widgets.end(), [](const QWidget *widget) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                return button && !button->isCheckable() && button->isDown();
            });
        },
        60'000))
        << "a button that is pressed by a key acts when it comes up";
}

ComplaintId WindowPractice::takeIn(const PracticeCase &practice, const QByteArray &mail)
{
    QFile file(path(practice.mail));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(mail);
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
    for (const ProtectedFact &fact : practice.facts)
        protect(fact);
    if (practice.happened)
        noteDay(*practice.happened);
    return pages->desk().complaints.find(find<QLabel>(u"numberLabel"_s).text()).value().id;
}

void WindowPractice::protect(const ProtectedFact &fact)
{
    inDialog([&](QDialog &) {
        type(fact.text);
        choose(Qt::Key_K, factKindKeys, fact.kind);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(everyDialogCame());
}

/// By the button that the organisation's policy shows.
void WindowPractice::noteDay(QDate day)
{
    inDialog([&](QDialog &) {
        click(Qt::Key_D);
        press(Qt::Key_Tab);
        type(day.toString(u"yyyyMMdd"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    click(Qt::Key_U);
    EXPECT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }, 60'000));
}

void WindowPractice::judge(const PracticePart &expected)
{
    for (const QChar key : expected.answers)
        press(key.toUpper().unicode());
    EXPECT_TRUE(shown(u"resultLabel"_s).contains(sentenceCase(wording(expected.verdict))))
        << shown(u"resultLabel"_s).toStdString();
    if (expected.ground) {
        EXPECT_TRUE(shown(u"resultLabel"_s).contains(wording(*expected.ground)));
    }
    EXPECT_EQ(find<QLabel>(u"letterLabel"_s).isVisible(), expected.verdict != Verdict::Admissible);
    EXPECT_TRUE(shown(u"letterLabel"_s).contains(expected.sentence)) << shown(u"letterLabel"_s).toStdString();
    if (expected.answers.size() < 5) // the last question goes on to Confirm by itself
        press(Qt::Key_Return);
    if (expected.ground && expected.steps.isEmpty()) {
        click(Qt::Key_I); // honestly: no step is possible
        press(Qt::Key_Return);
    }
    press(Qt::Key_Return);
}

/// Two things told in one: a part is made of the complainant's own treatment, as the hint proposes.
void WindowPractice::split()
{
    ASSERT_TRUE(find<QWidget>(u"hintFrame"_s).isVisible());
    EXPECT_TRUE(shown(u"hintLabel"_s).contains(u"tegen mij"_s)) << shown(u"hintLabel"_s).toStdString();
    inDialog([&](QDialog &) { press(Qt::Key_Return, Qt::ControlModifier); });
    press(Qt::Key_K, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }, 60'000));
}

void WindowPractice::judgeAll(const PracticeCase &practice)
{
    press(Qt::Key_Return, Qt::ControlModifier); // the next step: assess
    if (practice.parts.size() == 2) {
        split();
        judge(practice.parts.at(1)); // what was made is in sight
        judge(practice.parts.at(0));
    } else {
        EXPECT_FALSE(find<QWidget>(u"hintFrame"_s).isVisible());
        judge(practice.parts.at(0));
    }
}

void WindowPractice::expectVerdicts(ComplaintId id, const PracticeCase &practice)
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

void WindowPractice::expectPdf(const QString &path, const PracticeCase &practice)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    expectTells(wordsOfPdf(file.readAll()), practice);
}

} // namespace gehoor
