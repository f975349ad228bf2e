// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/deadlines/calendarexport.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AccessDialogTest : public CaseTest
{
protected:
    AccessDialogTest() : id(log(u"T. van Dijk"_s)) {}

    /// Opens the requests of the case by their key and works in them.
    void work(const std::function<void(QDialog &)> &act)
    {
        open(id);
        inDialog([&](QDialog &dialog) {
            act(dialog);
            dialog.reject();
        });
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(everyDialogCame());
    }
    QString lines(QDialog &dialog) { return find<QPlainTextEdit>(u"accessText"_s, &dialog).toPlainText(); }
    QAbstractButton &button(const QString &name, QDialog &dialog)
    {
        return find<QAbstractButton>(name, &dialog);
    }
    void pressButton(const QString &name, QDialog &dialog)
    {
        button(name, dialog).setFocus();
        press(Qt::Key_Space);
    }
    void ask() { ASSERT_TRUE(succeeded(desk().rights.request(id, clock.today(), Channel::Mail))); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    const ComplaintId id;
};

TEST_F(AccessDialogTest, recordsARequestByKeysAndSaysByWhenItIsAnswered)
{
    work([&](QDialog &dialog) {
        EXPECT_TRUE(lines(dialog).contains(u"has not asked"_s));
        EXPECT_FALSE(button(u"saveAccessButton"_s, dialog).isEnabled());
        EXPECT_FALSE(button(u"answeredAccessButton"_s, dialog).isEnabled());
        inDialog([&](QDialog &asking) {
            EXPECT_GE(asking.width(), 2 * asking.fontMetrics().horizontalAdvance(asking.windowTitle()));
            find<QComboBox>(u"accessChannelBox"_s, &asking).setCurrentIndex(int(Channel::Post));
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        pressButton(u"recordAccessButton"_s, dialog);
        const QString text = lines(dialog);
        EXPECT_TRUE(text.contains(u"received on 23 November 2026"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"one month (AVG, article 12): until 23 December 2026"_s))
            << text.toStdString();
        EXPECT_TRUE(text.contains(u"answered by Wednesday, 23 December 2026"_s)) << text.toStdString();
        EXPECT_FALSE(button(u"recordAccessButton"_s, dialog).isEnabled()) << "one at a time";
    });
    EXPECT_EQ(desk().rights.requests(id)->constFirst().channel, Channel::Post);
}

TEST_F(AccessDialogTest, extendsTheTermWithAReasonAndSaysByWhen)
{
    ask();
    work([&](QDialog &dialog) {
        answers.willBeTold(); // that the reason is missing
        inDialog([&](QDialog &extending) {
            find<QSpinBox>(u"monthsBox"_s, &extending).setValue(1);
            EXPECT_TRUE(find<QLabel>(u"outcomeLabel"_s, &extending).text().contains(u"25 Jan 2027"_s))
                << find<QLabel>(u"outcomeLabel"_s, &extending).text().toStdString();
            press(Qt::Key_Return, Qt::ControlModifier);
            EXPECT_TRUE(extending.isVisible());
            find<QPlainTextEdit>(u"reasonEdit"_s, &extending).setFocus();
            type(u"Many papers"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        pressButton(u"extendAccessButton"_s, dialog);
        EXPECT_TRUE(lines(dialog).contains(u"The reason: Many papers"_s)) << lines(dialog).toStdString();
        EXPECT_TRUE(lines(dialog).contains(u"the law says so"_s)) << "it ends on a Saturday";
        EXPECT_FALSE(button(u"extendAccessButton"_s, dialog).isEnabled()) << "once";
    });
}

TEST_F(AccessDialogTest, savesTheDataAndRecordsThatTheyWereSent)
{
    ask();
    ASSERT_TRUE(succeeded(desk().complaints.noteContact(id, clock.today(), u"Spoke with Noor Visser"_s)));
    work([&](QDialog &dialog) {
        answers.willSaveAs(path(u"data.pdf"_s));
        pressButton(u"saveAccessButton"_s, dialog);
        EXPECT_TRUE(answers.proposal().endsWith(u"2026-0001-inzage.pdf"_s))
            << answers.proposal().toStdString();
        answers.willSaveAs(path(u"data.txt"_s));
        pressButton(u"saveAccessButton"_s, dialog);
        inDialog([&](QDialog &answering) {
            EXPECT_FALSE(find<QComboBox>(u"accessChannelBox"_s, &answering).isVisible());
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        pressButton(u"answeredAccessButton"_s, dialog);
        EXPECT_TRUE(lines(dialog).contains(u"Answered on 23 November 2026"_s)) << lines(dialog).toStdString();
    });
    QString printed;
    for (const PdfPage &sheet : pdfPages(bytesOf(path(u"data.pdf"_s))))
        printed += sheet.text() + u' ';
    for (const QString &text : {printed.simplified(), QString::fromUtf8(bytesOf(path(u"data.txt"_s)))}) {
        EXPECT_TRUE(text.contains(u"T. van Dijk"_s)) << text.toStdString();
        EXPECT_FALSE(text.contains(u"Visser"_s)) << text.toStdString();
    }
}

TEST_F(AccessDialogTest, writesNothingThatIsProtected)
{
    ask();
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.kind = FactKind::Name, .text = u"Noor Visser"_s})));
    ComplaintDetails details = complaint(id).details;
    details.complainant.organisation = u"Noor Visser"_s;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    work([&](QDialog &dialog) {
        answers.willBeTold();
        pressButton(u"saveAccessButton"_s, dialog);
    });
    EXPECT_FALSE(QFile::exists(path(u"data.pdf"_s)));
}

TEST_F(AccessDialogTest, opensFromWhatIsToBeDoneToday)
{
    ask();
    clock.set(QDate(2026, 12, 16));
    open(id);
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(button(u"answeredAccessButton"_s, dialog).isEnabled());
        dialog.reject();
    });
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(everyDialogCame());
}

TEST_F(AccessDialogTest, standsInTheCalendarInAClosedCaseToo)
{
    ask();
    ASSERT_TRUE(
        succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, Told{clock.today(), u"By phone."_s})));
    ASSERT_EQ(exportCalendar(desk(), path(u"due.ics"_s), {}).value().value_or(0), 1);
    const QByteArray calendar = bytesOf(path(u"due.ics"_s));
    EXPECT_TRUE(calendar.contains("2026-0001-access@gehoor")) << calendar.toStdString();
    EXPECT_TRUE(calendar.contains("20261223")) << calendar.toStdString();
}

} // namespace
} // namespace gehoor
