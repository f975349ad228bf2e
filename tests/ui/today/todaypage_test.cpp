// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/today/todaymodel.h>
#include <ui/today/todaypage.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class TodayPageTest : public DeskTest
{
protected:
    void show()
    {
        page = std::make_unique<TodayPage>(desk(), answers, preferences, QList<QAction *>());
        page->show();
    }
    QTreeView *view() const { return page->findChild<QTreeView *>(u"todayView"_s); }
    QString text(int head, int row, int column) const
    {
        return view()->model()->index(row, column, view()->model()->index(head, 0)).data().toString();
    }

    std::unique_ptr<TodayPage> page;
};

TEST_F(TodayPageTest, saysWhatToDoFirstWhenNothingWaits)
{
    show();
    EXPECT_FALSE(view()->isVisible());
}

TEST_F(TodayPageTest, putsTheLatestAtTheTopWithItsLatenessInWords)
{
    log(u"T. van Dijk"_s);
    log(u"R. Mulder"_s, 30);
    show();
    EXPECT_EQ(view()->model()->index(0, 0).data().toString(), u"Late (1)"_s);
    EXPECT_EQ(text(0, 0, TodayModel::Complainant), u"R. Mulder"_s);
    EXPECT_EQ(text(0, 0, TodayModel::StandingColumn), u"to assess"_s);
    EXPECT_TRUE(text(0, 0, TodayModel::Due).contains(u"late"_s));
}

TEST_F(TodayPageTest, countsWhatIsUrgent)
{
    log(u"R. Mulder"_s, 30);
    log(u"T. van Dijk"_s);
    page = std::make_unique<TodayPage>(desk(), answers, preferences, QList<QAction *>());
    QSignalSpy counted(page.get(), &TodayPage::urgentCounted);
    page->show();
    ASSERT_EQ(counted.count(), 1);
    EXPECT_EQ(counted.constFirst().constFirst().toInt(), 1);
}

TEST_F(TodayPageTest, opensTheFirstCaseWithEnter)
{
    log(u"T. van Dijk"_s);
    const ComplaintId late = log(u"R. Mulder"_s, 30);
    show();
    ComplaintId opened(0);
    QObject::connect(page.get(), &TodayPage::caseChosen, page.get(), [&](ComplaintId id) { opened = id; });
    QTest::keyClick(view(), Qt::Key_Return);
    EXPECT_EQ(opened, late);
}

TEST_F(TodayPageTest, showsInitialsInPrivacy)
{
    log(u"Maria van den Berg"_s, 30);
    show();
    page->setPrivacy(true);
    EXPECT_EQ(text(0, 0, TodayModel::Complainant), u"M.v.d.B."_s);
}

TEST_F(TodayPageTest, followsWhatHappens)
{
    show();
    log(u"R. Mulder"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return view()->isVisible(); }));
}

TEST_F(TodayPageTest, hasASoundModel)
{
    TodayModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    log(u"R. Mulder"_s, 30, true);
    log(u"T. van Dijk"_s);
    const auto rows = desk().overview.work(10);
    ASSERT_TRUE(succeeded(rows));
    model.setWork(*rows, clock.today(), false);
    EXPECT_EQ(model.rowCount(), 2);
    model.setWork({}, clock.today(), true);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace gehoor
