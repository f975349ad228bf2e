// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <ui/breaches/breachdecisiondialog.h>
#include <ui/breaches/breachdialog.h>
#include <ui/complaint/casefile.h>
#include <ui/deadlines/extenddialog.h>
#include <ui/forwarding/forwarddialog.h>
#include <ui/forwarding/learningdialog.h>
#include <ui/forwarding/measuredialog.h>
#include <ui/forwarding/responsedialog.h>
#include <ui/intake/intakedialog.h>
#include <ui/leaks/factdialog.h>
#include <ui/rights/accessextensiondialog.h>
#include <ui/safety/evaluationdialog.h>
#include <ui/safety/limitdialog.h>
#include <ui/settings/calendarform.h>
#include <ui/settings/leaklistsform.h>
#include <ui/settings/organisationform.h>
#include <ui/settings/responsibledialog.h>
#include <ui/texts/textspage.h>
#include <ui/today/putoffdialog.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A megabyte without a space, pasted into a field of the window: taken whole, or refused in words, and shown
/// without a stall. The question boxes are in PromptsTest, the new register in NewRegisterDialogTest.
class LongTextTest : public CaseTest
{
protected:
    LongTextTest() { QApplication::clipboard()->setText(megabyte); }

    void paste(const QString &field, const QWidget *parent = nullptr)
    {
        find<QWidget>(field, parent).setFocus();
        press(Qt::Key_V, Qt::ControlModifier);
        QApplication::processEvents(); // paints it
    }
    void accept() { press(Qt::Key_Return, Qt::ControlModifier); }
    void pasteInto(QWidget &window, const QString &text, const QStringList &fields)
    {
        QApplication::clipboard()->setText(text);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        for (const QString &field : fields)
            paste(field, &window);
    }
    /// Pastes the line into fields of a dialog, which then keeps it.
    void keepIn(QDialog &dialog, const QStringList &fields)
    {
        pasteInto(dialog, line, fields);
        accept();
        EXPECT_FALSE(dialog.isVisible());
    }
    /// Pastes the megabyte into a field of a dialog, which then says that this is too long, and stays.
    void expectRefused(QDialog &dialog, const QString &field)
    {
        SCOPED_TRACE((dialog.windowTitle() + u' ' + field).toStdString());
        pasteInto(dialog, megabyte, {field});
        answers.willBeTold();
        accept();
        EXPECT_TRUE(answers.last().contains(u"too long"_s)) << answers.last().left(200).toStdString();
        EXPECT_TRUE(dialog.isVisible());
    }
    static void write(QDialog &dialog, const QString &field, const QString &text)
    {
        dialog.findChild<QPlainTextEdit *>(field)->insertPlainText(text);
    }

    const QString megabyte = QString(1'000'000, u'x');
    /// Longer than a field of Qt takes when it is not told otherwise, with a space that must stay what it is.
    const QString line = u"€\u00a05"_s + QString(100'000, u'x');
};

TEST_F(LongTextTest, isTakenByTheIntake)
{
    inDialog([&](QDialog &dialog) {
        for (const QString &field :
             {u"subjectEdit"_s, u"textEdit"_s, u"remedyEdit"_s, u"nameEdit"_s, u"organisationEdit"_s,
              u"addressEdit"_s, u"phoneEdit"_s, u"representativeEdit"_s})
            paste(field, &dialog);
        accept();
    });
    const auto id = logByHand(desk(), answers, nullptr);
    ASSERT_TRUE(id.has_value());
    const ComplaintDetails details = complaint(*id).details;
    const Complainant &who = details.complainant;
    for (const QString &kept : {details.subject, details.text, details.remedy, who.name, who.organisation,
                                who.address, who.phone, who.representative})
        EXPECT_TRUE(kept == megabyte) << kept.size();
    open(*id);
    EXPECT_EQ(find<QPlainTextEdit>(u"textView"_s).toPlainText().remove(u'\n'), megabyte);
}

TEST_F(LongTextTest, isTakenByAnAssessment)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    judge(id, true);
    open(id);
    find<QAbstractButton>(u"direct_no"_s).click();
    paste(u"direct_remark"_s);
    paste(u"reasonEdit"_s);
    find<QAbstractButton>(u"noStep"_s).click();
    find<QAbstractButton>(u"confirmButton"_s).click();
    const Assessment assessment = desk().triage.current(id).value().first();
    EXPECT_TRUE(assessment.reason == megabyte);
    EXPECT_TRUE(assessment.remarks.value(Question::Direct) == megabyte);
    // What the field shows of it is cut; what nobody touched is not.
    find<QAbstractButton>(u"direct_unknown"_s).click();
    find<QLineEdit>(u"reasonEdit"_s).setFocus();
    type(u"Not sure after all."_s);
    find<QAbstractButton>(u"confirmButton"_s).click();
    EXPECT_TRUE(desk().triage.current(id).value().first().remarks.value(Question::Direct) == megabyte);
}

TEST_F(LongTextTest, isTakenByAPart)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    open(id);
    inDialog([&](QDialog &dialog) {
        for (const QString &field : {u"textEdit"_s, u"themeBox"_s, u"whoseEdit"_s})
            paste(field, &dialog);
        accept();
    });
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const Part part = complaint(id).parts.last();
    EXPECT_TRUE(part.text == megabyte && part.theme == megabyte && part.whose == megabyte);
}

TEST_F(LongTextTest, isTakenByAContactAResponseAndTheClosing)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    judge(id, true);
    ASSERT_TRUE(succeeded(desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s))));
    open(id);
    const auto pasteText = [&](QDialog &dialog) {
        paste(u"textEdit"_s, &dialog);
        accept();
    };
    inDialog(pasteText);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(desk().complaints.contacts(id).value().first().text == megabyte);
    inDialog(pasteText);
    press(Qt::Key_3, Qt::AltModifier);
    find<QAbstractButton>(u"responseButton"_s).click();
    EXPECT_TRUE(desk().forwarding.referrals(id).value().first().response->summary == megabyte);
    inDialog([&](QDialog &dialog) {
        auto &outcome = find<QComboBox>(u"outcomeBox"_s, &dialog);
        outcome.setCurrentIndex(
            outcome.findData(int(Ending::SolvedTogether))); // then it asks how it was told
        paste(u"learningEdit"_s, &dialog);
        QApplication::clipboard()->setText(line);
        paste(u"howEdit"_s, &dialog);
        accept();
    });
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    const Closing closing = desk().forwarding.closing(id).value().value();
    EXPECT_TRUE(closing.learningPoint == megabyte);
    EXPECT_TRUE(closing.told->how == line);
}

TEST_F(LongTextTest, isTakenByWhoRespondedWhoAnsweredAndWhatWasLearnedLater)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    judge(id, true);
    ASSERT_TRUE(succeeded(desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s))));
    ResponseDialog response(desk(), answers, desk().forwarding.referrals(id).value().first());
    write(response, u"textEdit"_s, u"Apologised."_s);
    for (const QString &field : {u"byEdit"_s, u"answeredByEdit"_s})
        find<QLineEdit>(field, &response).clear();
    keepIn(response, {u"byEdit"_s, u"answeredByEdit"_s});
    const Referral referral = desk().forwarding.referrals(id).value().first();
    EXPECT_TRUE(referral.response->by == line && referral.answered->by == line);

    ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Answered, {})));
    LearningDialog learning(desk(), answers, readCase(desk(), id).value());
    pasteInto(learning, megabyte, {u"learningEdit"_s});
    accept();
    EXPECT_TRUE(desk().forwarding.closing(id).value()->learningPoint == megabyte);
}

TEST_F(LongTextTest, isTooLongForALetterAndSaidSo)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    giveAddress(id);
    judge(id, false);
    open(id);
    inDialog([&](QDialog &dialog) {
        paste(u"explanationEdit"_s, &dialog);
        auto &problem = find<QLabel>(u"problemLabel"_s, &dialog);
        EXPECT_TRUE(QTest::qWaitFor([&] { return problem.isVisible(); }, 60'000));
        EXPECT_TRUE(problem.text().contains(u"too long"_s)) << problem.text().toStdString();
        EXPECT_FALSE(find<QAbstractButton>(u"finalButton"_s, &dialog).isEnabled());
        answers.willConfirm(true);
        press(Qt::Key_Escape);
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(desk().letters.of(id).value().isEmpty());
}

TEST_F(LongTextTest, isKeptAsTheReasonForNoExplanation)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    giveAddress(id);
    judge(id, false);
    open(id);
    inDialog([&](QDialog &dialog) {
        find<QAbstractButton>(u"withoutBox"_s, &dialog).click();
        paste(u"reasonEdit"_s, &dialog);
        find<QAbstractButton>(u"draftButton"_s, &dialog).click();
        find<QAbstractButton>(u"anewButton"_s, &dialog).click();
        find<QAbstractButton>(u"draftButton"_s, &dialog).click();
        press(Qt::Key_Escape);
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(desk().letters.of(id).value().first().noExplanationReason == megabyte);
}

TEST_F(LongTextTest, isTakenByEveryLineAboutTheOrganisation)
{
    OrganisationForm form(desk(), answers);
    const QList<std::pair<QString, QString Organisation::*>> fields{
        {u"nameEdit"_s, &Organisation::name},
        {u"returnAddressEdit"_s, &Organisation::returnAddress},
        {u"placeEdit"_s, &Organisation::place},
        {u"phoneEdit"_s, &Organisation::phone},
        {u"websiteEdit"_s, &Organisation::website},
        {u"signatoryEdit"_s, &Organisation::signatory},
        {u"signatoryEnglishEdit"_s, &Organisation::signatoryEnglish},
        {u"reachableEdit"_s, &Organisation::reachable},
        {u"reachableEnglishEdit"_s, &Organisation::reachableEnglish},
        {u"clientSchemeEdit"_s, &Organisation::clientScheme},
        {u"clientSchemeEnglishEdit"_s, &Organisation::clientSchemeEnglish}};
    pasteInto(form, line, {}); // which shows what is kept so far
    for (const auto &[field, kept] : fields) {
        find<QLineEdit>(field, &form).clear();
        pasteInto(form, line, {field});
    }
    find<QAbstractButton>(u"saveOrganisationButton"_s, &form).click();
    const Organisation organisation = desk().settings.organisation().value();
    for (const auto &[field, kept] : fields)
        EXPECT_TRUE(organisation.*kept == line) << field.toStdString();
    pasteInto(form, line, {u"emailEdit"_s});
    answers.willBeTold();
    find<QAbstractButton>(u"saveOrganisationButton"_s, &form).click();
    EXPECT_TRUE(answers.last().contains(u"is not an e-mail address"_s));
    EXPECT_TRUE(find<QLineEdit>(u"emailEdit"_s, &form).text() == line) << "what was typed stays";
}

TEST_F(LongTextTest, isTakenByAResponsiblePerson)
{
    ResponsibleDialog dialog(desk(), answers, {});
    keepIn(dialog, {u"functionEdit"_s, u"nameEdit"_s, u"teamEdit"_s, u"themesEdit"_s, u"locationsEdit"_s});
    const Responsible responsible = desk().forwarding.responsibles().value().first();
    EXPECT_TRUE(responsible.function == line && responsible.name == line && responsible.team == line);
    const QStringList areas{line.simplified()};
    EXPECT_TRUE(responsible.themes == areas && responsible.locations == areas);
}

TEST_F(LongTextTest, isTakenByAForwardingToWhomTheComplaintIsAbout)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    Part part = complaint(id).parts.first();
    part.whose = u"team leader"_s;
    ASSERT_TRUE(succeeded(desk().complaints.changePart(id, part)));
    judge(id, true);
    const ResponsibleId leader = addResponsible(part.whose);
    ForwardDialog forward(desk(), answers, readCase(desk(), id).value(), part);
    keepIn(forward, {u"reasonEdit"_s});
    const Referral referral = desk().forwarding.referrals(id).value().first();
    EXPECT_EQ(referral.responsible, leader);
    EXPECT_TRUE(referral.despiteConflict == line);
}

TEST_F(LongTextTest, isTakenByAMeasureAPuttingOffAndAnExtension)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    MeasureDialog measure(desk(), answers, id, {});
    keepIn(measure, {u"textEdit"_s, u"ownerEdit"_s});
    const Measure taken = desk().forwarding.measures(id).value().first();
    EXPECT_TRUE(taken.text == line && taken.owner == line);
    PutOffDialog putOff(desk(), answers, id);
    keepIn(putOff, {u"reasonEdit"_s});
    EXPECT_TRUE(desk().snoozes.inForce(id).value()->reason == line);

    judge(id, true);
    const ForwardingId forwarding =
        desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s)).value();
    const CaseFile file = readCase(desk(), id).value();
    ExtendDialog extending(desk(), answers, file, file.referrals);
    find<QGroupBox>(u"consentGroup"_s, &extending).setChecked(true);
    keepIn(extending, {u"reasonEdit"_s, u"consentHowEdit"_s});
    const Extension extension = desk().deadlines.extensions(forwarding).value().first();
    EXPECT_TRUE(extension.reason == line && extension.consent->how == line);
}

TEST_F(LongTextTest, isTooLongForWhatIsProtectedAndSaidSo)
{
    const Complaint about = complaint(log(u"R. Mulder"_s));
    FactDialog fact(desk(), answers, about, {});
    expectRefused(fact, u"textEdit"_s);
    FactDialog noted(desk(), answers, about, {.text = u"Parkzicht 8"_s});
    expectRefused(noted, u"noteEdit"_s);
    EXPECT_TRUE(desk().leaks.facts(about.id).value().isEmpty());
    for (const QString &field : {u"placesEdit"_s, u"staffEdit"_s}) {
        LeakListsForm lists(desk(), answers);
        pasteInto(lists, megabyte, {field});
        answers.willBeTold();
        find<QAbstractButton>(u"saveListsButton"_s, &lists).click();
        EXPECT_TRUE(answers.last().contains(u"too long"_s)) << answers.last().left(200).toStdString();
    }
    EXPECT_EQ(desk().leaks.lists(), OrganisationLists());
}

TEST_F(LongTextTest, isTooLongForTheNameOfADayAndSaidSo)
{
    CalendarForm form(desk(), answers);
    const auto add = [&](const QString &name) {
        find<QLineEdit>(u"equatedNameEdit"_s, &form).clear();
        pasteInto(form, name, {u"equatedNameEdit"_s});
        find<QAbstractButton>(u"addDayButton"_s, &form).click();
    };
    const QString longest(longestDayName, u'x');
    for (const QString &name : {megabyte, longest + u'x', u"one\ntwo"_s}) {
        answers.willBeTold();
        add(name);
        EXPECT_TRUE(answers.last().contains(u"at most 100 characters"_s)) << answers.last().toStdString();
    }
    EXPECT_FALSE(find<QAbstractButton>(u"saveCalendarButton"_s, &form).isEnabled()) << "none was added";
    add(longest);
    find<QAbstractButton>(u"saveCalendarButton"_s, &form).click();
    EXPECT_EQ(desk().settings.terms()->calendar.equatedDays.value(clock.today()), longest);
}

TEST_F(LongTextTest, isTooLongForLimitsAccessAndBreachesAndSaidSo)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    LimitDialog behaviour(desk(), answers, id);
    expectRefused(behaviour, u"behaviourEdit"_s);
    LimitDialog measure(desk(), answers, id);
    write(measure, u"behaviourEdit"_s, u"Called eleven times."_s);
    expectRefused(measure, u"measureEdit"_s);
    ASSERT_TRUE(succeeded(desk().safety.setLimit(id, {.behaviour = u"Called eleven times."_s,
                                                      .measure = u"By letter only."_s,
                                                      .start = clock.today(),
                                                      .evaluate = clock.today().addDays(30)})));
    EvaluationDialog evaluation(desk(), answers, id, desk().safety.limits(id).value().first());
    expectRefused(evaluation, u"reasonEdit"_s);

    ASSERT_TRUE(succeeded(desk().rights.request(id, clock.today(), Channel::Post)));
    AccessExtensionDialog longer(desk(), answers, id, desk().rights.requests(id).value().first());
    expectRefused(longer, u"reasonEdit"_s);

    BreachDialog breach(desk(), answers, {}, {});
    expectRefused(breach, u"whatEdit"_s);
    const BreachId known =
        desk().breaches.record({.discovered = clock.now(), .what = u"A letter went astray."_s}).value();
    BreachDecisionDialog decision(desk(), answers, desk().breaches.find(known).value());
    expectRefused(decision, u"reasonEdit"_s);
}

TEST_F(LongTextTest, isTooLongForATextOfTheOrganisationAndSaidSo)
{
    TextsPage texts(desk(), answers);
    texts.resize(890, 560);
    pasteInto(texts, megabyte, {u"textEdit"_s});
    const auto &problem = find<QLabel>(u"problemLabel"_s, &texts);
    EXPECT_TRUE(QTest::qWaitFor([&] { return problem.text().contains(u"too long"_s); }, 60'000))
        << problem.text().toStdString();
    EXPECT_FALSE(find<QAbstractButton>(u"saveTextButton"_s, &texts).isEnabled());
}

} // namespace
} // namespace gehoor
