// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/ui/casetest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A document of a case, saved from its page.
class SavedDocumentTest : public CaseTest
{
protected:
    ComplaintDraft draft() const
    {
        ComplaintDraft draft;
        draft.details.received = clock.today();
        draft.details.text = u"Nobody called me back."_s;
        return draft;
    }
    ComplaintId logMailWith(const QString &attachment)
    {
        ComplaintDraft mail = draft();
        mail.original = "From: someone";
        mail.originalName = u"mail.eml"_s;
        mail.originalMediaType = u"message/rfc822"_s;
        mail.attachments = {{attachment, u"application/octet-stream"_s, "not really"}};
        return desk().intake.log(mail).value().id;
    }
};

TEST_F(SavedDocumentTest, isAsItCame)
{
    open(logMailWith(u"picture.png"_s));
    const QString saved = path(u"saved.png"_s);
    answers.willSaveAs(saved);
    find<QListWidget>(u"documentList"_s).setCurrentRow(1);
    find<QAbstractButton>(u"saveButton"_s).click();
    EXPECT_TRUE(answers.proposal().endsWith(u"/picture.png"_s));
    EXPECT_EQ(readFile(saved, 100, ErrorKind::ReadFailed).value(), QByteArray("not really"));
}

TEST_F(SavedDocumentTest, isToldFromAnotherWhoseNameDiffersOnlyInItsMiddle)
{
    const QString name =
        u"verslag_van_het_gesprek_op_de_school_deel-1_van_de_reeks_over_de_bezoeken_in_november.pdf"_s;
    open(logMailWith(name));
    auto &list = find<QListWidget>(u"documentList"_s);
    const auto heightOf = [&](int row) { return list.visualItemRect(list.item(row)).height(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return heightOf(1) > heightOf(0); })) << "on more than one line";
    EXPECT_TRUE(list.item(1)->toolTip().contains(name)) << list.item(1)->toolTip().toStdString();
    const QAccessibleInterface *const read = QAccessible::queryAccessibleInterface(&list);
    EXPECT_EQ(read->child(1)->text(QAccessible::Name), u"Attachment: "_s + name + u" (10 bytes)"_s);
}

/// Read, looked through and written aside, so that the window does not stand still.
TEST_F(SavedDocumentTest, isAsItCameHoweverLargeItIs)
{
    ComplaintDraft mail = draft();
    mail.original = "From: a@example.nl\r\nSubject: Noor Vermeulen\r\n"
                    "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nNobody called.\r\n--b\r\n"
                    "Content-Type: application/octet-stream; name=all.bin\r\n\r\n" +
                    QByteArray(3'000'000, 'x') + "\r\n--b--\r\n";
    mail.originalName = u"large.eml"_s;
    mail.originalMediaType = u"message/rfc822"_s;
    const ComplaintId id = desk().intake.log(mail).value().id;
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor Vermeulen"_s})));
    open(id);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(find<QPlainTextEdit>(u"textView"_s).toPlainText(),
              u"From: a@example.nl\nSubject: Noor Vermeulen\nAttached: all.bin\n\nNobody called."_s);
    const QString saved = path(u"saved.eml"_s);
    answers.willSaveAs(saved);
    answers.willType(u"Asked for by the court."_s);
    find<QAbstractButton>(u"saveButton"_s).click();
    EXPECT_TRUE(answers.last().contains(u"Noor Vermeulen"_s)) << answers.last().toStdString();
    EXPECT_TRUE(readFile(saved, 4'000'000, ErrorKind::ReadFailed).value() == mail.original);
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::DocumentSaved);
}

/// Under privacy the original is read anew, without who sent it.
TEST_F(SavedDocumentTest, leavesNoNameInSightWhenItCannotBeReadAgain)
{
    ComplaintDraft mail = draft();
    mail.original = "From: n.vermeulen@example.nl\r\nSubject: Klacht\r\n\r\nNobody called.\r\n";
    mail.originalName = u"mail.eml"_s;
    mail.originalMediaType = u"message/rfc822"_s;
    open(desk().intake.log(mail).value().id);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const auto &view = find<QPlainTextEdit>(u"textView"_s);
    EXPECT_TRUE(view.toPlainText().contains(u"vermeulen"_s)) << view.toPlainText().toStdString();
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), u"DELETE FROM document"_s)));
    answers.willBeTold();
    page->setPrivacy(true);
    EXPECT_FALSE(view.toPlainText().contains(u"vermeulen"_s)) << view.toPlainText().toStdString();
}

TEST_F(SavedDocumentTest, neverTakesThePlaceOfTheRegister)
{
    open(logMailWith(u"klachten.gehoor"_s));
    answers.willSaveAs(desk().file.path()); // as proposed, and “Replace?” answered with yes
    answers.willBeTold();
    find<QListWidget>(u"documentList"_s).setCurrentRow(1);
    find<QAbstractButton>(u"saveButton"_s).click();
    EXPECT_TRUE(answers.proposal().endsWith(u"/klachten.gehoor"_s));
    EXPECT_TRUE(answers.last().contains(u"Choose another place"_s)) << answers.last().toStdString();
    EXPECT_NE(desk().file.audit(1)->constLast().kind, ActKind::DocumentSaved);
    EXPECT_TRUE(succeeded(RegisterFile::open(desk().file.path(), testKey(), Access::Read, clock)));
}

TEST_F(SavedDocumentTest, thatOnlyWarnsLeavesOnceItWasLookedAt)
{
    ComplaintDraft told = draft();
    told.original = "We asked for Vermeulan today.";
    told.originalName = u"told.txt"_s;
    told.originalMediaType = u"text/plain"_s;
    const ComplaintId id = desk().intake.log(told).value().id;
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor Vermeulen"_s}))); // one letter off
    open(id);
    const QString saved = path(u"saved.txt"_s);
    for (const bool leaves : {false, true}) {
        answers.willSaveAs(saved);
        answers.willConfirm(leaves);
        find<QAbstractButton>(u"saveButton"_s).click();
        EXPECT_TRUE(answers.last().contains(u"“Vermeulan” (Noor Vermeulen)"_s))
            << answers.last().toStdString();
        EXPECT_EQ(QFile::exists(saved), leaves);
    }
}

} // namespace
} // namespace gehoor
