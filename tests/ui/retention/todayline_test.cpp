// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/ui/windowtest.h>
#include <tests/ui/retention/retentiontest.h>

#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The line of Today that says that cases are to be cleared.
class TodayLineTest : public WindowTest<RetentionUiTest>
{
protected:
    QString line() { return find<QLabel>(u"retentionLabel"_s, window.get()).text(); }
    QString settingsPage()
    {
        const auto *list = window->findChild<QListWidget *>(u"settingsTabs"_s);
        return list && list->isVisible() ? list->currentItem()->text() : QString();
    }
    /// As after a crash, or while somebody read along: the file is still to be written anew.
    void clearWithoutRewriting()
    {
        const ComplaintId id = closed(u"R. Mulder"_s);
        afterTheTerm();
        const auto reader = RegisterFile::open(registerPath(), testKey(), Access::Read, clock).value();
        const auto reading = reader->database().each(u"SELECT id FROM complaint"_s, {}, [&](const Row &) {
            EXPECT_TRUE(failedWith(ErrorKind::NotRewritten, clear(id)));
            return false;
        });
        EXPECT_TRUE(succeeded(reading));
    }
    void pressItsKey() { press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); }
};

TEST_F(TodayLineTest, leadsToTheCasesByItsKey)
{
    closed(u"R. Mulder"_s);
    closed(u"A. de Wit"_s);
    log(u"B. Bakker"_s);
    afterTheTerm();
    showDesk();
    EXPECT_TRUE(sees(u"retentionLabel"_s));
    EXPECT_TRUE(line().startsWith(u"2 case"_s)) << line().toStdString();
    EXPECT_TRUE(line().endsWith(u'.')) << line().toStdString();
    pressItsKey();
    EXPECT_EQ(settingsPage(), u"Retention"_s);
    EXPECT_TRUE(sees(u"dueTable"_s));
    EXPECT_EQ(find<QTableView>(u"dueTable"_s, window.get()).model()->rowCount(), 2);
}

TEST_F(TodayLineTest, leadsThereAlsoWhenNothingElseIsWaiting)
{
    closed(u"R. Mulder"_s);
    afterTheTerm();
    showDesk();
    EXPECT_TRUE(sees(u"emptyLabel"_s));
    EXPECT_TRUE(sees(u"retentionLabel"_s));
    pressItsKey();
    EXPECT_EQ(settingsPage(), u"Retention"_s);
}

TEST_F(TodayLineTest, isNotThereWhileNothingIsToBeCleared)
{
    closed(u"R. Mulder"_s);
    log(u"B. Bakker"_s);
    showDesk();
    EXPECT_FALSE(sees(u"retentionLabel"_s));
    EXPECT_FALSE(sees(u"retentionButton"_s));
    pressItsKey();
    EXPECT_EQ(settingsPage(), QString());
}

TEST_F(TodayLineTest, leadsToWritingTheFileAnewWhileRemainsMayStandInIt)
{
    clearWithoutRewriting();
    showDesk();
    EXPECT_TRUE(sees(u"retentionLabel"_s));
    EXPECT_TRUE(line().contains(u"write the file anew"_s)) << line().toStdString();
    EXPECT_FALSE(line().contains(u"to be cleared"_s)) << line().toStdString();
    pressItsKey();
    EXPECT_EQ(settingsPage(), u"Retention"_s);
    EXPECT_TRUE(sees(u"rewriteButton"_s));
}

TEST_F(TodayLineTest, goesOnceTheFileWasWrittenAnew)
{
    clearWithoutRewriting();
    Retention &retention = desk().retention;
    showDesk();
    EXPECT_TRUE(sees(u"retentionButton"_s));
    ASSERT_TRUE(succeeded(retention.rewrite()));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !sees(u"retentionLabel"_s); }));
    EXPECT_FALSE(sees(u"retentionButton"_s));
}

TEST_F(TodayLineTest, goesOnceTheCaseIsOnHold)
{
    const ComplaintId id = closed(u"R. Mulder"_s);
    log(u"B. Bakker"_s);
    afterTheTerm();
    Retention &retention = desk().retention;
    showDesk();
    EXPECT_TRUE(sees(u"retentionButton"_s));
    ASSERT_TRUE(succeeded(retention.hold(id, u"Court case."_s)));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !sees(u"retentionLabel"_s); }));
    EXPECT_FALSE(sees(u"retentionButton"_s));
}

} // namespace
} // namespace gehoor
