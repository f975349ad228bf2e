// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <ui/intake/intakedialog.h>
#include <ui/settings/responsibledialog.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A megabyte without a space, pasted into every field of the window: taken whole, shown without a stall.
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

    const QString megabyte = QString(1'000'000, u'x');
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
        paste(u"learningEdit"_s, &dialog);
        accept();
    });
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
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

} // namespace
} // namespace gehoor
