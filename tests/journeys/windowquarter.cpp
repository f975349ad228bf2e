// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/whatleft.h>
#include <tests/journeys/windowquarter.h>
#include <ui/common/fields.h>
#include <ui/wording/wording.h>

#include <QComboBox>
#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {

WindowQuarter::WindowQuarter()
{
    clock.set(nov(2));
    prepare([](Desk &desk) {
        EXPECT_TRUE(succeeded(desk.forwarding.saveResponsible(
            {.function = u"teamleider"_s, .email = u"leider@example.org"_s})));
        Terms terms = desk.settings.terms().value();
        terms.calendar.equatedDays.insert(dec(24), u"Kerstsluiting"_s);
        terms.calendar.equatedDays.insert(dec(31), u"Kerstsluiting"_s);
        EXPECT_TRUE(succeeded(desk.settings.setTerms(terms)));
    });
}

void WindowQuarter::expectListed(const QString &number, Step step, std::optional<QDate> due,
                                 std::optional<WorkHead> head)
{
    const bool found = goTo([&](const QModelIndex &index) {
        const WorkRow *const row = today().workRow(index);
        return row && row->of.number == number;
    });
    ASSERT_TRUE(found) << number.toStdString() << " is not under Today";
    const WorkRow row = *today().workRow(view().currentIndex());
    EXPECT_EQ(stepKeys.key(row.step.value_or(Step::Close)), stepKeys.key(step));
    EXPECT_EQ(row.due, due) << row.due.value_or(QDate()).toString(Qt::ISODate).toStdString();
    if (head) {
        EXPECT_EQ(workHeadKeys.key(workHead(row, clock.today())), workHeadKeys.key(*head));
    }
}

void WindowQuarter::take()
{
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }, 60'000));
}

void WindowQuarter::log(const Life &life)
{
    PracticeCase practice = practiceOf(life);
    practice.facts = {}; // that is asked for under Today
    ids.insert(life.mail, takeIn(practice, sentOn(practice, life.received)));
    expectListed(numberOf(life), Step::Assess, life.assessBy);
    EXPECT_EQ(pages->desk().complaints.find(idOf(life))->details.received, life.received);
}

void WindowQuarter::protectWhoIsMissing(const Life &life)
{
    const QString number = numberOf(life);
    const auto asks = [&] {
        return goTo([&](const QModelIndex &index) {
            const CheckRow *const row = today().checkRow(index);
            return row && row->of.number == number && row->check.kind == CheckKind::FactsMissing;
        });
    };
    const PracticeCase practice = practiceOf(life);
    ASSERT_EQ(asks(), practice.capacity == Capacity::ExPartner);
    if (practice.capacity != Capacity::ExPartner)
        return;
    press(Qt::Key_Return);
    QList<ProtectedFact> facts = practice.facts;
    if (facts.isEmpty())
        facts.append({.kind = FactKind::Name, .text = u"Annelies Verburg"_s});
    for (const ProtectedFact &fact : facts)
        protect(fact);
    EXPECT_FALSE(asks());
}

void WindowQuarter::judge(const Life &life)
{
    const PracticeCase practice = practiceOf(life);
    protectWhoIsMissing(life);
    expectListed(numberOf(life), Step::Assess, life.assessBy);
    press(Qt::Key_Return);
    judgeAll(practice);
    expectVerdicts(idOf(life), practice);
    if (life.respondBy.isValid())
        forward(life);
    if (practice.letter) {
        const bool refuses = isRefusal(*practice.letter) || *practice.letter == LetterKind::ReferralClient;
        expectListed(numberOf(life), refuses ? Step::SendNotice : Step::TellComplainant, life.decideBy);
        sendLetter(*practice.letter);
    }
    if (life.respondBy.isValid())
        expectListed(numberOf(life), Step::RemindResponsible, life.respondBy, WorkHead::WaitingForOthers);
    else
        close(life);
}

void WindowQuarter::forward(const Life &life)
{
    expectListed(numberOf(life), Step::Forward, life.decideBy);
    inDialog([&](QDialog &) {
        click(Qt::Key_M); // a bundle instead of a memo
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    take();
    const auto &bundle = find<QPushButton>(u"bundleButton"_s);
    EXPECT_EQ(window->focusWidget(), &bundle) << "what comes next";
    const ComplaintId id = idOf(life);
    const qsizetype number = bundlesOf(id).size() + 1;
    const QString draft = path(u"%1-%2.eml"_s.arg(numberOf(life)).arg(number));
    answers.willSaveAs(draft);
    inDialog([&](QDialog &dialog) {
        const auto &mail = find<QPushButton>(u"mailButton"_s, &dialog);
        press(Qt::Key_M, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return mail.isEnabled(); }, 60'000));
        ASSERT_EQ(bundlesOf(id).size(), number);
        click(Qt::Key_D);
        EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(draft); }, 60'000));
        click(Qt::Key_A);
        EXPECT_TRUE(QTest::qWaitFor([&] { return bundlesOf(id).constLast().sent.has_value(); }, 60'000));
        press(Qt::Key_Escape);
    });
    press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }, 60'000));
    expectMailDraft(draft, "leider@example.org");
}

void WindowQuarter::sendLetter(LetterKind kind)
{
    writeInDialog(kind);
    take();
}

void WindowQuarter::writeInDialog(LetterKind kind)
{
    inDialog([this, kind](QDialog &dialog) {
        EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentText(), sentenceCase(wording(kind)));
        press(Qt::Key_Return, Qt::ControlModifier);
        click(Qt::Key_T);
        press(Qt::Key_Escape);
    });
}

void WindowQuarter::putOff(const Life &life)
{
    expectListed(numberOf(life), Step::RemindResponsible, life.respondBy, WorkHead::WaitingForOthers);
    press(Qt::Key_Return);
    inDialog([&](QDialog &) {
        inDialog([&](QDialog &) {
            press(Qt::Key_R, Qt::AltModifier); // by the four weeks that are proposed
            type(u"De administratie is dicht."_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        click(Qt::Key_E);
        EXPECT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }, 60'000));
        press(Qt::Key_Escape);
    });
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(everyDialogCame());
    expectListed(numberOf(life), Step::TellDelay, life.respondBy, WorkHead::Later);
    sendLetter(LetterKind::Delay);
    expectListed(numberOf(life), Step::RemindResponsible, putOffLife.to, WorkHead::WaitingForOthers);
}

void WindowQuarter::recordResponse(const Life &life)
{
    const QDate due = life.mail == putOffLife.mail ? putOffLife.to : life.respondBy;
    const bool late = due < clock.today();
    expectListed(numberOf(life), Step::RemindResponsible, due,
                 late ? WorkHead::Late : WorkHead::WaitingForOthers);
    const auto record = [&](QDialog &) {
        type(u"Besproken en beantwoord."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    };
    if (late) { // the step is to remind, but the response is there
        press(Qt::Key_Return);
        inDialog(record);
        click(Qt::Key_E);
    } else {
        take();
        inDialog(record);
        press(Qt::Key_Space); // on the button for it, where the keys are
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }, 60'000));
    close(life);
}

void WindowQuarter::close(const Life &life)
{
    const bool answered = life.respondBy.isValid();
    const bool vague = !practiceOf(life).letter;
    if (vague)
        expectListed(numberOf(life), Step::DecideOnWhatThereIs, life.decideBy);
    else
        expectListed(numberOf(life), Step::Close, {}, WorkHead::WithoutTerm);
    inDialog([&](QDialog &) {
        if (answered)
            click(Qt::Key_R);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    if (answered)
        writeInDialog(LetterKind::Closing);
    press(Qt::Key_Return);
    if (vague) // nobody can be asked, and there is too little to judge by
        press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    else
        press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }, 60'000));
    EXPECT_TRUE(pages->desk().forwarding.closing(idOf(life)).value().has_value());
}

} // namespace gehoor
