// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/deadlines/calendarexport.h>

#include <QAbstractButton>
#include <QDateEdit>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class TermsDialogTest : public CaseTest
{
protected:
    TermsDialogTest() : id(log(u"T. van Dijk"_s)) {}

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static QString pdfText(const QString &pdf)
    {
        QString text;
        for (const PdfPage &page : pdfPages(bytesOf(pdf)))
            text += page.text() + u' ';
        return text.simplified();
    }
    /// Opens the terms of the case by their key and works in them.
    void work(const std::function<void(QDialog &)> &act)
    {
        open(id);
        inDialog([&](QDialog &dialog) {
            act(dialog);
            dialog.reject();
        });
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(everyDialogCame());
    }
    QString lines(QDialog &dialog) { return find<QPlainTextEdit>(u"termsText"_s, &dialog).toPlainText(); }
    void clickIn(QDialog &dialog, const QString &button) { find<QAbstractButton>(button, &dialog).click(); }
    ForwardingId forward()
    {
        judge(id, true);
        return desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s)).value();
    }
    void askInformation()
    {
        giveAddress(id);
        Decision decision;
        decision.answers = {{Question::Client, Answer::No},
                            {Question::Employee, Answer::No},
                            {Question::Conduct, Answer::Yes},
                            {Question::Direct, Answer::Unknown}};
        ASSERT_TRUE(succeeded(desk().triage.decide(firstPart(id), decision)));
        const Letter letter = desk().letters.draft(id, {.kind = LetterKind::InformationRequest}).value();
        ASSERT_TRUE(succeeded(desk().letters.finalise(letter.id, "%PDF-1.4")));
        ASSERT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post)));
    }

    const ComplaintId id;
};

TEST_F(TermsDialogTest, saysOfEveryDueDateHowItCameAbout)
{
    work([&](QDialog &dialog) {
        const QString text = lines(dialog);
        EXPECT_TRUE(text.contains(u"Received on 23 November 2026; that day itself does not count."_s));
        EXPECT_TRUE(text.contains(u"Term (send the notice or forward): 4 week(s)."_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"not in the information sheet"_s));
        EXPECT_TRUE(text.contains(u"So the due date is Monday, 21 December 2026."_s)) << text.toStdString();
        EXPECT_FALSE(find<QAbstractButton>(u"extendButton"_s, &dialog).isEnabled());
        EXPECT_FALSE(find<QAbstractButton>(u"answerButton"_s, &dialog).isEnabled());
    });
}

TEST_F(TermsDialogTest, extendsTheTermOfAResponseAndExplainsIt)
{
    giveAddress(id);
    const ForwardingId forwarding = forward();
    work([&](QDialog &dialog) {
        answers.willBeTold(); // that the reason is missing
        inDialog([&](QDialog &extending) {
            find<QSpinBox>(u"lengthBox"_s, &extending).setValue(2);
            EXPECT_TRUE(find<QLabel>(u"outcomeLabel"_s, &extending).text().contains(u"18 Jan 2027"_s))
                << find<QLabel>(u"outcomeLabel"_s, &extending).text().toStdString();
            press(Qt::Key_Return, Qt::ControlModifier);
            EXPECT_TRUE(extending.isVisible());
            find<QPlainTextEdit>(u"reasonEdit"_s, &extending).setFocus();
            type(u"The team leader is ill"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        clickIn(dialog, u"extendButton"_s);
        EXPECT_TRUE(lines(dialog).contains(
            u"Extended on 23 November 2026 by 2 week(s), to 18 January 2027. The reason: The team leader is ill"_s))
            << lines(dialog).toStdString();
    });
    EXPECT_EQ(desk().deadlines.extensions(forwarding)->size(), 1);
    EXPECT_EQ(desk().overview.standing(id)->nextSteps.first().step, Step::TellComplainant);
}

TEST_F(TermsDialogTest, asksForTheConsentThatASecondExtensionNeeds)
{
    const ForwardingId forwarding = forward();
    ASSERT_TRUE(succeeded(desk().deadlines.extend(forwarding, 4, u"illness"_s)));
    work([&](QDialog &dialog) {
        answers.willBeTold();
        inDialog([&](QDialog &extending) {
            EXPECT_TRUE(find<QLabel>(u"outcomeLabel"_s, &extending).text().contains(u"only when"_s));
            find<QPlainTextEdit>(u"reasonEdit"_s, &extending).setFocus();
            type(u"still ill"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            EXPECT_TRUE(answers.last().contains(u"consent"_s)) << answers.last().toStdString();
            find<QGroupBox>(u"consentGroup"_s, &extending).setChecked(true);
            find<QLineEdit>(u"consentHowEdit"_s, &extending).setFocus();
            type(u"by phone"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        clickIn(dialog, u"extendButton"_s);
        EXPECT_TRUE(lines(dialog).contains(u"The complainant agreed on 23 November 2026: by phone"_s))
            << lines(dialog).toStdString();
    });
    EXPECT_EQ(desk().deadlines.extensions(forwarding)->size(), 2);
}

TEST_F(TermsDialogTest, recordsWhatTheComplainantAnswered)
{
    askInformation();
    clock.set(QDate(2026, 12, 3));
    work([&](QDialog &dialog) {
        EXPECT_TRUE(lines(dialog).contains(u"It stands still since 23 November 2026"_s))
            << lines(dialog).toStdString();
        inDialog([&](QDialog &answering) {
            find<QDateEdit>(u"dayEdit"_s, &answering).setDate(QDate(2026, 12, 1));
            find<QPlainTextEdit>(u"textEdit"_s, &answering).setFocus();
            type(u"It was in May."_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        clickIn(dialog, u"answerButton"_s);
        const QString text = lines(dialog);
        EXPECT_TRUE(text.contains(
            u"From 23 November 2026 to 1 December 2026 we waited for the complainant. Added back: 8 day(s), to 29 December 2026."_s))
            << text.toStdString();
        EXPECT_TRUE(text.contains(u"The complainant answered on 1 December 2026"_s));
    });
    EXPECT_EQ(desk().overview.standing(id)->standings.first(), Standing::ToAssess);
    EXPECT_EQ(desk().complaints.contacts(id)->last().text, u"It was in May."_s);
}

TEST_F(TermsDialogTest, printsAndSavesThePageAndKeepsBothInTheTrail)
{
    answers.willPrintTo(path(u"printed.pdf"_s));
    answers.willSaveAs(path(u"saved.pdf"_s));
    work([&](QDialog &dialog) {
        clickIn(dialog, u"printButton"_s);
        EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::TermsPrinted);
        clickIn(dialog, u"pdfButton"_s);
        EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::TermsSaved);
        EXPECT_TRUE(answers.proposal().endsWith(u"2026-0001-terms.pdf"_s));
    });
    for (const QString &name : {u"printed.pdf"_s, u"saved.pdf"_s}) {
        const QString text = pdfText(path(name));
        EXPECT_TRUE(text.contains(u"INTERNAL"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"So the due date is Monday, 21 December 2026"_s)) << text.toStdString();
        EXPECT_FALSE(text.contains(u"van Dijk"_s));
    }
}

TEST_F(TermsDialogTest, onlyShowsWhereTheRegisterIsRead)
{
    forward();
    reopenDesk(Access::Read);
    work([&](QDialog &dialog) {
        EXPECT_FALSE(lines(dialog).isEmpty());
        for (const QString &button : {u"extendButton"_s, u"answerButton"_s, u"printButton"_s, u"pdfButton"_s})
            EXPECT_FALSE(find<QAbstractButton>(button, &dialog).isEnabled()) << button.toStdString();
    });
}

TEST_F(TermsDialogTest, exportsDueDatesWithoutAnythingPersonal)
{
    giveAddress(id); // so that its receipt is to be acknowledged
    const ComplaintId second = log(u"R. Mulder"_s);
    ASSERT_TRUE(succeeded(desk().complaints.addPart(second, {.text = u"En nog iets"_s})));
    const QString file = path(u"due.ics"_s);
    EXPECT_EQ(exportCalendar(desk(), file), 5) << "to assess and to decide, and one to acknowledge";
    const QByteArray text = bytesOf(file);
    EXPECT_TRUE(text.contains("SUMMARY:2026-0001: assess\r\n")) << text.constData();
    EXPECT_TRUE(text.contains("DTSTART;VALUE=DATE:20261130\r\n")) << text.constData();
    EXPECT_TRUE(text.contains("SUMMARY:2026-0001: acknowledge receipt\r\n")) << text.constData();
    EXPECT_TRUE(text.contains("SUMMARY:2026-0001: send the notice or forward\r\n")) << text.constData();
    EXPECT_TRUE(text.contains("SUMMARY:2026-0002: assess\\, part 1\\, 2\r\n")) << text.constData();
    QSet<QByteArray> ids;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("UID:"))
            ids.insert(line);
    }
    EXPECT_EQ(ids.size(), 5);
    for (const char *personal : {"Dijk", "Mulder", "About", "called", "nog iets"})
        EXPECT_FALSE(text.contains(personal)) << personal;
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::DueDatesExported);
    EXPECT_EQ(desk().file.audit(1)->first().note, u"5"_s);
}

TEST_F(TermsDialogTest, exportsTheDaysOfLimitsAndMeasuresInClosedCasesToo)
{
    ASSERT_TRUE(
        succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, Told{clock.today(), u"By phone."_s})));
    ASSERT_TRUE(succeeded(desk().safety.setLimit(id, {.behaviour = u"Called eleven times."_s,
                                                      .measure = u"In writing only."_s,
                                                      .start = clock.today(),
                                                      .evaluate = QDate(2027, 2, 1)})));
    Measure measure{.text = u"Call back within a day"_s, .owner = u"team leader"_s};
    measure.due = QDate(2027, 3, 1);
    const auto kept = desk().forwarding.saveMeasure(id, measure);
    ASSERT_TRUE(succeeded(kept));
    ASSERT_EQ(exportCalendar(desk(), path(u"due.ics"_s)), 2);
    const QByteArray text = bytesOf(path(u"due.ics"_s));
    const QByteArray measureId = "measureDue-" + QByteArray::number(kept->value());
    for (const QByteArray &line :
         {QByteArray("UID:2026-0001-limitDue-1@gehoor"), QByteArray("DTSTART;VALUE=DATE:20270201"),
          QByteArray("SUMMARY:2026-0001: contact limit 1 is to be evaluated"),
          QByteArray("UID:2026-0001-" + measureId + "@gehoor"), QByteArray("DTSTART;VALUE=DATE:20270301"),
          QByteArray("SUMMARY:2026-0001: the day of an improvement measure has come")})
        EXPECT_TRUE(text.contains(line)) << line.constData() << " in\n" << text.constData();
    for (const char *personal : {"Dijk", "eleven", "writing", "Call back", "team leader"})
        EXPECT_FALSE(text.contains(personal)) << personal;

    ASSERT_TRUE(succeeded(desk().safety.end(id, 1, u"No longer needed."_s)));
    measure.id = *kept;
    measure.state = MeasureState::Done;
    ASSERT_TRUE(succeeded(desk().forwarding.saveMeasure(id, measure)));
    EXPECT_EQ(exportCalendar(desk(), path(u"none.ics"_s)), 0);
}

TEST_F(TermsDialogTest, stopsTheExportOrSaysWhyItFailed)
{
    const auto stopped =
        exportCalendar(desk(), path(u"stopped.ics"_s), [](qsizetype, qsizetype) { return false; });
    EXPECT_FALSE(stopped.value().has_value());
    EXPECT_FALSE(QFile::exists(path(u"stopped.ics"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::WriteFailed, exportCalendar(desk(), path(u"no/such/due.ics"_s))) ||
                failedWith(ErrorKind::NoPermission, exportCalendar(desk(), path(u"no/such/due.ics"_s))));
}

} // namespace
} // namespace gehoor
