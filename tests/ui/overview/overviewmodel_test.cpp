// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/common/markers.h>
#include <ui/overview/overviewmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class OverviewModelTest : public DeskTest
{
protected:
    OverviewModelTest() : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        // The tester would fetch in the middle of a reset, which no view does.
        tester.setUseFetchMore(false);
    }

    QString cell(int row, int column) const { return model.index(row, column).data().toString(); }

    OverviewModel model{desk()};
    QAbstractItemModelTester tester;
};

TEST_F(OverviewModelTest, isEmptyOverAnEmptyRegister)
{
    model.refresh();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST_F(OverviewModelTest, showsTheNewestFirst)
{
    log(u"R. Mulder"_s, 10);
    log(u"T. van Dijk"_s, 2);
    model.refresh();
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cell(0, OverviewModel::Complainant), u"T. van Dijk"_s);
    EXPECT_EQ(cell(1, OverviewModel::Complainant), u"R. Mulder"_s);
    EXPECT_EQ(cell(1, OverviewModel::StandingColumn), u"to assess"_s);
}

TEST_F(OverviewModelTest, marksTheSafetyFlagWithAWordAndAnIcon)
{
    log(u"R. Mulder"_s, 0, true);
    model.refresh();
    EXPECT_EQ(cell(0, OverviewModel::Complainant), u"safety! R. Mulder"_s);
    EXPECT_FALSE(model.index(0, OverviewModel::Complainant).data(Qt::DecorationRole).value<QIcon>().isNull());
    EXPECT_EQ(model.index(0, OverviewModel::Complainant).data(NarrowRole), u"R. Mulder"_s);
    model.setPrivacy(true);
    EXPECT_EQ(model.index(0, OverviewModel::Complainant).data(NarrowRole), u"R.M."_s);
}

TEST_F(OverviewModelTest, saysLatenessInBoldWords)
{
    log(u"R. Mulder"_s, 60);
    model.refresh();
    EXPECT_TRUE(cell(0, OverviewModel::Due).contains(u"late"_s));
    EXPECT_TRUE(model.index(0, OverviewModel::Due).data(Qt::FontRole).value<QFont>().bold());
}

TEST_F(OverviewModelTest, hidesNamesAndSubjectsInPrivacy)
{
    log(u"Maria van den Berg"_s);
    model.refresh();
    model.setPrivacy(true);
    EXPECT_EQ(cell(0, OverviewModel::Complainant), u"M.v.d.B."_s);
    for (int column = 0; column < OverviewModel::ColumnCount; ++column)
        EXPECT_FALSE(cell(0, column).contains(u"Berg"_s));
    model.setPrivacy(false);
    EXPECT_EQ(cell(0, OverviewModel::Complainant), u"Maria van den Berg"_s);
}

TEST_F(OverviewModelTest, fetchesPageByPageWithoutRepeatsOrGaps)
{
    for (int i = 0; i < 230; ++i)
        log(u"Complainant %1"_s.arg(i), i % 7);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 100);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QSet<QString> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.insert(cell(row, OverviewModel::Number));
    EXPECT_EQ(model.rowCount(), 230);
    EXPECT_EQ(numbers.size(), 230);

    model.refresh();
    EXPECT_EQ(model.rowCount(), 230);
}

TEST_F(OverviewModelTest, showsOnlyWhatTheFilterAsks)
{
    log(u"R. Mulder"_s, 10);
    log(u"T. van Dijk"_s, 2);
    OverviewFilter filter;
    filter.search = u"muld"_s;
    model.setFilter(filter);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(cell(0, OverviewModel::Complainant), u"R. Mulder"_s);
    filter = {};
    filter.standing = Standing::Closed;
    model.setFilter(filter);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(OverviewModelTest, givesDatesToSortBy)
{
    log(u"R. Mulder"_s, 10);
    model.refresh();
    EXPECT_EQ(model.index(0, OverviewModel::Received).data(OverviewModel::SortRole).toDate(),
              clock.today().addDays(-10));
}

} // namespace
} // namespace gehoor
