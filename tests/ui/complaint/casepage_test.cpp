// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class CasePageTest : public CaseTest
{
protected:
    QString shown(const QString &label) { return find<QLabel>(label).text(); }
    ComplaintId logMail()
    {
        ComplaintDraft draft;
        draft.details.received = clock.today();
        draft.details.subject = u"Not called back"_s;
        draft.details.text = u"Nobody called me back."_s;
        draft.details.remedy = u"An apology."_s;
        draft.details.complainant.name = u"Maria van den Berg"_s;
        draft.details.complainant.capacity = Capacity::Relative;
        draft.details.complainant.address = u"Lindelaan 12\n1234 AB Voorbeeldstad"_s;
        draft.details.complainant.phone = u"06 1234 5678"_s;
        draft.original = "From: someone";
        draft.originalName = u"mail.eml"_s;
        draft.originalMediaType = u"message/rfc822"_s;
        draft.attachments = {{u"picture.png"_s, u"image/png"_s, "not really"}};
        return desk().intake.log(draft).value().id;
    }
};

/// An address or a number to type over elsewhere.
TEST_F(CasePageTest, copiesWhatIsKnownOfTheComplainantByKeys)
{
    open(logMail());
    QApplication::clipboard()->clear();
    const QWidget *panel = find<QLabel>(u"complainantLabel"_s).parentWidget();
    find<QAbstractButton>(u"changeButton"_s, panel).setFocus();
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), shown(u"complainantLabel"_s));
    EXPECT_FALSE(QApplication::clipboard()->text().isEmpty());
}

TEST_F(CasePageTest, showsWhoseCaseItIsWhereItStandsAndWhatComesNext)
{
    open(logMail());
    EXPECT_EQ(shown(u"numberLabel"_s), u"2026-0001"_s);
    EXPECT_EQ(shown(u"whoLabel"_s), u"Maria van den Berg, relative"_s);
    EXPECT_TRUE(shown(u"standingLabel"_s).startsWith(u"To assess"_s));
    EXPECT_TRUE(shown(u"dueLabel"_s).contains(u"30 Nov 2026"_s)) << shown(u"dueLabel"_s).toStdString();
    EXPECT_TRUE(find<QAbstractButton>(u"stepButton"_s).text().startsWith(u"Assess"_s));
    EXPECT_TRUE(shown(u"otherStepsLabel"_s).contains(u"acknowledge receipt"_s));
    EXPECT_EQ(find<QPlainTextEdit>(u"textView"_s).toPlainText(), u"Nobody called me back."_s);
    EXPECT_TRUE(shown(u"complainantLabel"_s).contains(u"Voorbeeldstad"_s));
    EXPECT_EQ(find<QListWidget>(u"documentList"_s).count(), 2);
    EXPECT_FALSE(find<QLabel>(u"safetyLabel"_s).isVisible());
}

TEST_F(CasePageTest, explainsTheDueDate)
{
    open(logMail());
    QString lines;
    inDialog([&](QDialog &dialog) {
        lines = find<QPlainTextEdit>(u"termsText"_s, &dialog).toPlainText();
        dialog.reject();
    });
    find<QAbstractButton>(u"whyButton"_s).click();
    EXPECT_TRUE(lines.contains(u"Received on 23 November 2026"_s));
    EXPECT_TRUE(lines.contains(u"5 working day"_s));
}

TEST_F(CasePageTest, keepsTheSafetyFlagInSightOnEveryTab)
{
    open(log(u"R. Mulder"_s, 0, true));
    for (int key = Qt::Key_1; key <= Qt::Key_7; ++key) {
        press(key, Qt::AltModifier);
        EXPECT_EQ(find<QTabWidget>(u"caseTabs"_s).currentIndex(), key - Qt::Key_1);
        EXPECT_TRUE(find<QLabel>(u"safetyLabel"_s).isVisible());
        EXPECT_TRUE(shown(u"safetyLabel"_s).contains(u"Safety"_s));
    }
}

TEST_F(CasePageTest, saysThatACaseGoesBeforeOthers)
{
    const ComplaintId id = log(u"R. Mulder"_s, 0, true);
    open(id);
    EXPECT_FALSE(find<QLabel>(u"priorityLabel"_s).isVisible());
    ComplaintDetails details = complaint(id).details;
    details.priority = Priority::High;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    EXPECT_TRUE(QTest::qWaitFor([this] { return find<QLabel>(u"priorityLabel"_s).isVisible(); }));
}

TEST_F(CasePageTest, showsInitialsAndNoAddressUnderPrivacy)
{
    open(logMail());
    page->setPrivacy(true);
    EXPECT_EQ(shown(u"whoLabel"_s), u"M.v.d.B., relative"_s);
    EXPECT_FALSE(shown(u"complainantLabel"_s).contains(u"Berg"_s));
    EXPECT_FALSE(shown(u"complainantLabel"_s).contains(u"Lindelaan"_s));
    EXPECT_FALSE(shown(u"complainantLabel"_s).contains(u"06 1234"_s));
    page->setPrivacy(false);
    EXPECT_TRUE(shown(u"complainantLabel"_s).contains(u"Lindelaan"_s));
}

TEST_F(CasePageTest, readsTheCaseAgainWhenItChanges)
{
    const ComplaintId id = logMail();
    open(id);
    judge(id, true);
    EXPECT_TRUE(shown(u"standingLabel"_s).contains(u"forward"_s));
    addResponsible(u"team leader"_s);
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(dialog.windowTitle().contains(u"2026-0001"_s));
        dialog.reject();
    });
    auto *steps = find<QAbstractButton>(u"otherStepsButton"_s).parentWidget()->findChild<QMenu *>();
    ASSERT_NE(steps, nullptr);
    for (QAction *action : steps->actions()) {
        if (action->text().startsWith(u"Forward"_s))
            action->trigger();
    }
}

TEST_F(CasePageTest, asksForTheSafeChannelInTheCase)
{
    const ComplaintId id = logMail();
    open(id);
    inDialog([&](QDialog &dialog) {
        auto &box = find<QComboBox>(u"safeChannelBox"_s, &dialog);
        EXPECT_EQ(QApplication::focusWidget(), &box);
        EXPECT_TRUE(dialog.testAttribute(Qt::WA_KeyboardFocusChange)) << "the box shows it";
        box.setCurrentIndex(box.findData(int(SafeChannel::Phone)));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    for (QAction *action : page->findChild<QMenu *>()->actions()) {
        if (action->text().contains(u"safe channel"_s)) {
            action->trigger();
            break;
        }
    }
    EXPECT_EQ(complaint(id).details.complainant.safeChannel, SafeChannel::Phone);
    EXPECT_FALSE(shown(u"otherStepsLabel"_s).contains(u"safe channel"_s));
}

TEST_F(CasePageTest, notesAContactAndListsIt)
{
    const ComplaintId id = logMail();
    open(id);
    inDialog([&](QDialog &) {
        type(u"Called; wants to talk."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(desk().complaints.contacts(id).value().size(), 1);
    const auto *contacts = find<QTableView>(u"contactTable"_s).model();
    EXPECT_EQ(contacts->index(0, 1).data().toString(), u"Called; wants to talk."_s);
    const auto *trail = find<QTableView>(u"auditTable"_s).model();
    EXPECT_EQ(trail->index(0, 1).data().toString(), u"Contact noted"_s);
}

TEST_F(CasePageTest, showsEveryVerdictThatWasEverGiven)
{
    const ComplaintId id = logMail();
    judge(id, false);
    Decision second;
    second.answers = {{Question::Client, Answer::Unknown},
                      {Question::Employee, Answer::No},
                      {Question::Conduct, Answer::Yes},
                      {Question::Direct, Answer::Yes}};
    second.reason = u"Not so sure."_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(firstPart(id), second)));
    open(id);
    const auto *verdicts = find<QTableView>(u"verdictTable"_s).model();
    ASSERT_EQ(verdicts->rowCount(), 2);
    EXPECT_TRUE(verdicts->index(0, 2).data().toString().startsWith(u"Not admissible"_s));
    EXPECT_EQ(verdicts->index(1, 3).data().toString(), u"Not so sure."_s);
}

TEST_F(CasePageTest, goesBackFromACaseThatIsNotThere)
{
    page = std::make_unique<CasePage>(desk(), answers);
    QSignalSpy back(page.get(), &CasePage::backRequested);
    answers.willBeTold();
    page->open(ComplaintId(4711));
    EXPECT_EQ(back.count(), 1);
}

TEST_F(CasePageTest, showsTextOfAnyLengthAsText)
{
    QString words;
    for (int i = 0; words.size() < 1'000'000; ++i)
        words += u"word%1 "_s.arg(i);
    for (const QString &text : {QString(1'000'000, u'x'), u"<b>not bold</b> {{name}} \u202e"_s, words}) {
        ComplaintDraft draft;
        draft.details.received = clock.today();
        draft.details.text = draft.details.subject = draft.details.complainant.name = text;
        open(desk().intake.log(draft).value().id);
        const QString whole = find<QPlainTextEdit>(u"textView"_s).toPlainText();
        EXPECT_EQ(QString(whole).remove(u'\n'), text);
        EXPECT_EQ(find<QLabel>(u"whoLabel"_s).textFormat(), Qt::PlainText);
        EXPECT_EQ(find<QLabel>(u"subjectLabel"_s).textFormat(), Qt::PlainText);
    }
}

TEST_F(CasePageTest, allowsLookingOnlyWhenOpenForReading)
{
    const ComplaintId id = logMail();
    judge(id, true);
    ASSERT_TRUE(succeeded(desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s))));
    LetterRequest request;
    request.kind = LetterKind::Acknowledgement;
    const Letter letter = desk().letters.draft(id, request).value();
    reopenDesk(Access::Read);
    open(id);
    for (const QString &button :
         {u"stepButton"_s, u"otherStepsButton"_s, u"saveButton"_s, u"changeButton"_s, u"addPartButton"_s,
          u"changePartButton"_s, u"confirmButton"_s, u"newButton"_s, u"discardButton"_s, u"forwardButton"_s,
          u"responseButton"_s, u"takeBackButton"_s, u"answeredButton"_s, u"memoButton"_s, u"closeButton"_s,
          u"noteButton"_s, u"saveDocumentButton"_s, u"client_yes"_s, u"otherwiseBox"_s})
        EXPECT_FALSE(find<QAbstractButton>(button).isEnabled()) << button.toStdString();
    EXPECT_TRUE(shown(u"resultLabel"_s).contains(u"reading only"_s)) << shown(u"resultLabel"_s).toStdString();
    for (const QAction *action : page->caseActions())
        EXPECT_EQ(action->isEnabled(), action->shortcut().toString().contains(QRegularExpression(
                                           u"^(Alt\\+[1-7]|Ctrl\\+Shift\\+[AORT]|Ctrl\\+J)$"_s)))
            << action->text().toStdString();
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(find<QLabel>(u"stateLabel"_s, &dialog).text().contains(u"reading only"_s));
        EXPECT_FALSE(find<QAbstractButton>(u"finalButton"_s, &dialog).isEnabled());
        EXPECT_FALSE(find<QWidget>(u"fields"_s, &dialog).isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_2, Qt::AltModifier);
    find<QAbstractButton>(u"openButton"_s).click();
}

TEST_F(CasePageTest, namesEverythingThatTakesKeys)
{
    const ComplaintId id = logMail();
    judge(id, false);
    open(id);
    const QList<QWidget *> widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QString name = widget->objectName();
        if (!(widget->focusPolicy() & Qt::TabFocus) || name.startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << name.toStdString();
    }
}

TEST_F(CasePageTest, fitsASmallScreen)
{
    open(logMail());
    for (int key = Qt::Key_1; key <= Qt::Key_7; ++key) {
        press(key, Qt::AltModifier);
        EXPECT_LE(page->minimumSizeHint().width(), 860); // beside the window's own rail
        EXPECT_LE(page->minimumSizeHint().height(), 600);
    }
}

/// Of outsiders' words one may be wider than any screen.
TEST_F(CasePageTest, fitsASmallScreenHoweverLongItsWordsAre)
{
    const QString endless(1000, u'W');
    ComplaintDraft draft;
    draft.details.received = clock.today();
    draft.details.text = u"Nobody called me back."_s;
    draft.details.subject = endless;
    draft.details.remedy = endless;
    for (QString Complainant::*field : {&Complainant::name, &Complainant::organisation, &Complainant::address,
                                        &Complainant::phone, &Complainant::representative})
        draft.details.complainant.*field = endless;
    open(desk().intake.log(draft).value().id);
    EXPECT_EQ(shown(u"subjectLabel"_s), endless);
    EXPECT_LE(page->minimumSizeHint().width(), 860);
}

TEST_F(CasePageTest, showsTheOriginalAtAKeyAndMakesAPartOfItsWords)
{
    ComplaintDraft draft;
    draft.original = "From: =?utf-8?Q?R=2E_Mulder?= <r.mulder@example.nl>\r\nSubject: Klacht\r\n"
                     "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n"
                     "Content-Type: text/html; charset=utf-8\r\n\r\n"
                     "<p>Zij lachte mij uit.</p><p>En niemand <b>belde</b> terug.</p>\r\n";
    draft.originalName = u"mail.eml"_s;
    draft.originalMediaType = u"message/rfc822"_s;
    draft.details.received = clock.today();
    draft.details.text = u"Samengevat: uitgelachen, niet teruggebeld."_s;
    const ComplaintId id = desk().intake.log(draft).value().id;
    open(id);
    auto &view = find<QPlainTextEdit>(u"textView"_s);
    EXPECT_FALSE(find<QLabel>(u"originalLabel"_s).isVisible());
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(find<QLabel>(u"originalLabel"_s).isVisible());
    EXPECT_TRUE(view.hasFocus() && view.isReadOnly());
    EXPECT_EQ(view.accessibleName(), u"The original of the complaint"_s);
    const QString text = view.toPlainText();
    EXPECT_TRUE(
        text.startsWith(u"From: R. Mulder r.mulder@example.nl\nSent: 17 November 2026\nSubject: Klacht"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"En niemand belde terug."_s)) << text.toStdString();

    view.find(u"niemand belde"_s);
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QPlainTextEdit>(u"textEdit"_s, &dialog).toPlainText(), u"niemand belde"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(complaint(id).parts.last().text, u"niemand belde"_s);
    EXPECT_EQ(view.toPlainText(), text) << "the original stays in sight";

    page->setPrivacy(true);
    EXPECT_FALSE(view.toPlainText().contains(u"mulder"_s)) << view.toPlainText().toStdString();
    page->setPrivacy(false);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(view.toPlainText(), draft.details.text);
    EXPECT_FALSE(find<QLabel>(u"originalLabel"_s).isVisible());
    EXPECT_EQ(desk().complaints.documentContent(desk().complaints.documents(id)->constFirst().id).value(),
              draft.original);
}

TEST_F(CasePageTest, showsInTheOriginalWhomItAsksToAnswerTo)
{
    ComplaintDraft draft;
    draft.original =
        "From: Website <noreply@form.example>\r\nReply-To: Jan <jan@example.nl>, piet@example.nl\r\n"
        "Subject: Klacht\r\n\r\nZij lachte mij uit.\r\n";
    draft.originalName = u"mail.eml"_s;
    draft.originalMediaType = u"message/rfc822"_s;
    draft.details.received = clock.today();
    draft.details.text = u"Uitgelachen."_s;
    open(desk().intake.log(draft).value().id);
    auto &view = find<QPlainTextEdit>(u"textView"_s);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(view.toPlainText().startsWith(u"From: Website noreply@form.example\n"
                                              "Reply to: Jan <jan@example.nl>, piet@example.nl\n"
                                              "Subject: Klacht"_s))
        << view.toPlainText().toStdString();
    page->setPrivacy(true);
    EXPECT_FALSE(view.toPlainText().contains(u"jan@"_s)) << view.toPlainText().toStdString();
}

TEST_F(CasePageTest, saysThatAPictureOfAComplaintIsNoTextAndForgetsTheSwitchInTheNextCase)
{
    ComplaintDraft draft;
    draft.original = "%PDF-1.4";
    draft.originalName = u"scan.pdf"_s;
    draft.originalMediaType = u"application/pdf"_s;
    draft.details.received = clock.today();
    draft.details.text = u"De brief van mevrouw."_s;
    open(desk().intake.log(draft).value().id);
    auto &view = find<QPlainTextEdit>(u"textView"_s);
    find<QAbstractButton>(u"originalButton"_s).click();
    EXPECT_TRUE(view.toPlainText().isEmpty());
    EXPECT_TRUE(view.placeholderText().contains(u"Save it to look at it"_s));
    EXPECT_FALSE(find<QAbstractButton>(u"partButton"_s).isEnabled());
    page->open(logMail());
    EXPECT_EQ(view.toPlainText(), u"Nobody called me back."_s);
    EXPECT_FALSE(find<QAbstractButton>(u"originalButton"_s).isChecked());
    // What was told is its own original.
    page->open(log(u"R. Mulder"_s));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(view.toPlainText().isEmpty());
}

} // namespace
} // namespace gehoor
