// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/common/textfield.h>
#include <ui/settings/stationeryform.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class StationeryFormTest : public DeskTest
{
protected:
    StationeryFormTest() : form(desk(), answers) { form.show(); }

    template <class Widget>
    Widget *in(const QString &name) const
    {
        auto *found = form.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString &name) const { QTest::mouseClick(in<QPushButton>(name), Qt::LeftButton); }
    QByteArray read(const QString &path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    StationeryForm form;
};

TEST_F(StationeryFormTest, keepsWhatIsTypedWithTheKeyboard)
{
    EXPECT_FALSE(in<QPushButton>(u"saveStationeryButton"_s)->isEnabled());
    QTest::keyClick(in<QComboBox>(u"windowSideBox"_s), Qt::Key_Down);
    in<QSpinBox>(u"fromTopBox"_s)->selectAll();
    QTest::keyClicks(in<QSpinBox>(u"fromTopBox"_s), u"50"_s);
    QTest::keyClicks(in<QPlainTextEdit>(u"footerEdit"_s), u"KvK 12345678"_s);
    click(u"saveStationeryButton"_s);
    const auto kept = desk().settings.stationery();
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(kept->window, (EnvelopeWindow{.side = WindowSide::Right, .fromTop = 50}));
    EXPECT_EQ(kept->footer, QStringList(u"KvK 12345678"_s));
    EXPECT_FALSE(in<QPushButton>(u"saveStationeryButton"_s)->isEnabled());
}

TEST_F(StationeryFormTest, saysWhatDoesNotFitAndKeepsWhatWasTyped)
{
    in<QSpinBox>(u"fromSideBox"_s)->setValue(50);
    in<QSpinBox>(u"windowWidthBox"_s)->setValue(110);
    answers.willBeTold();
    click(u"saveStationeryButton"_s);
    EXPECT_TRUE(answers.last().contains(u"125 mm"_s)) << answers.last().toStdString();
    EXPECT_EQ(in<QSpinBox>(u"fromSideBox"_s)->value(), 50);
    in<QSpinBox>(u"fromSideBox"_s)->setValue(15);
    in<QPlainTextEdit>(u"footerEdit"_s)->insertPlainText(u"1\n2\n3\n4"_s);
    answers.willBeTold();
    click(u"saveStationeryButton"_s);
    EXPECT_TRUE(answers.last().contains(u"3 lines"_s)) << answers.last().toStdString();
    EXPECT_EQ(desk().settings.stationery(), Stationery());
}

TEST_F(StationeryFormTest, saysThatAMegabyteIsTooLongForTheFoot)
{
    const QString megabyte(1'000'000, u'x');
    QApplication::clipboard()->setText(megabyte);
    QTest::keyClick(in<QPlainTextEdit>(u"footerEdit"_s), Qt::Key_V, Qt::ControlModifier);
    answers.willBeTold();
    click(u"saveStationeryButton"_s);
    EXPECT_TRUE(answers.last().contains(u"3 lines of 110 characters"_s)) << answers.last().toStdString();
    EXPECT_EQ(desk().settings.stationery(), Stationery());
    EXPECT_TRUE(in<TextField>(u"footerEdit"_s)->text() == megabyte) << "what was typed stays";
}

TEST_F(StationeryFormTest, takesALogoAndGivesItUpAgain)
{
    EXPECT_EQ(in<QLabel>(u"logoLabel"_s)->text(), u"none"_s);
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::green);
    ASSERT_TRUE(picture.save(path(u"logo.png"_s)));
    answers.willOpen({path(u"logo.png"_s)});
    click(u"chooseLogoButton"_s);
    EXPECT_FALSE(in<QLabel>(u"logoLabel"_s)->pixmap(Qt::ReturnByValue).isNull());
    click(u"saveStationeryButton"_s);
    EXPECT_FALSE(desk().settings.stationery()->logo.png.isEmpty());
    click(u"removeLogoButton"_s);
    click(u"saveStationeryButton"_s);
    EXPECT_EQ(desk().settings.stationery(), Stationery());
}

TEST_F(StationeryFormTest, tellsWhatIsWrongWithALogo)
{
    QFile file(path(u"logo.svg"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    file.close();
    answers.willOpen({path(u"logo.svg"_s)});
    answers.willBeTold();
    click(u"chooseLogoButton"_s);
    EXPECT_TRUE(answers.last().contains(u"a script"_s)) << answers.last().toStdString();
    answers.willOpen({});
    click(u"chooseLogoButton"_s);
    EXPECT_FALSE(in<QPushButton>(u"saveStationeryButton"_s)->isEnabled());
}

TEST_F(StationeryFormTest, printsAndSavesTheTestPageAsItIsTyped)
{
    in<QSpinBox>(u"fromTopBox"_s)->setValue(52);
    answers.willPrintTo(path(u"printed.pdf"_s));
    click(u"printTestPageButton"_s);
    answers.willSaveAs(path(u"saved.pdf"_s));
    click(u"saveTestPageButton"_s);
    for (const QString &name : {u"printed.pdf"_s, u"saved.pdf"_s})
        EXPECT_TRUE(pdfPages(read(path(name))).at(0).text().contains(u"52 mm from the top"_s))
            << name.toStdString();
    EXPECT_EQ(QFileInfo(path(u"saved.pdf"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    answers.willSaveAs(path(u"no/such/folder.pdf"_s));
    answers.willBeTold();
    click(u"saveTestPageButton"_s);
    answers.willSaveAs(desk().file.path());
    answers.willBeTold();
    click(u"saveTestPageButton"_s);
    EXPECT_TRUE(answers.last().contains(u"Choose another place"_s)) << answers.last().toStdString();
    EXPECT_EQ(desk().file.inspect()->problems, QStringList());
}

} // namespace
} // namespace gehoor
