// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/common/periodpicker.h>
#include <ui/overview/overviewmodel.h>
#include <ui/overview/overviewpage.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class OverviewPageTest : public DeskTest
{
protected:
    OverviewPage &show()
    {
        page = std::make_unique<OverviewPage>(desk(), answers, preferences, QList<QAction *>());
        page->show();
        return *page;
    }
    QTableView *table() const { return page->findChild<QTableView *>(u"casesTable"_s); }

    std::unique_ptr<OverviewPage> page;
};

TEST_F(OverviewPageTest, saysWhatToDoWhenThereIsNothing)
{
    show();
    EXPECT_FALSE(table()->isVisible());
    bool said = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"Ctrl+N"_s));
    EXPECT_TRUE(said);
}

TEST_F(OverviewPageTest, showsInDutchTooThatACapacityIsNotKnownYet)
{
    QTranslator dutch;
    ASSERT_TRUE(dutch.load(u"gehoor_nl"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&dutch);
    log(u"R. Mulder"_s);
    show();
    const QString words = table()->model()->index(0, OverviewModel::CapacityColumn).data().toString();
    EXPECT_TRUE(words.contains(u"bekend"_s)) << words.toStdString();
    EXPECT_GE(
        table()->columnWidth(OverviewModel::CapacityColumn),
        static_cast<const QAbstractItemView *>(table())->sizeHintForColumn(OverviewModel::CapacityColumn));
    QCoreApplication::removeTranslator(&dutch);
}

TEST_F(OverviewPageTest, showsInDutchTooWhoComplainedInACaseOfSafety)
{
    QTranslator dutch;
    ASSERT_TRUE(dutch.load(u"gehoor_nl"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&dutch);
    log(u"R. Mulder"_s, 0, true);
    show();
    EXPECT_GE(table()->columnWidth(OverviewModel::Complainant),
              static_cast<const QAbstractItemView *>(table())->sizeHintForColumn(OverviewModel::Complainant));
    QCoreApplication::removeTranslator(&dutch);
}

TEST_F(OverviewPageTest, leavesRoomForTheSubjectOnASmallScreen)
{
    log(u"R. Mulder"_s);
    show();
    const int character = table()->fontMetrics().averageCharWidth();
    page->resize(character * 152, 600); // beside the list of pages
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return table()->columnWidth(OverviewModel::Subject) >= character * 15; }, 1000))
        << table()->columnWidth(OverviewModel::Subject);
}

TEST_F(OverviewPageTest, opensTheChosenCaseWithEnter)
{
    const ComplaintId older = log(u"R. Mulder"_s, 3);
    log(u"T. van Dijk"_s);
    show();
    ComplaintId opened(0);
    QObject::connect(page.get(), &OverviewPage::caseChosen, page.get(), [&](ComplaintId id) { opened = id; });
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(opened, older);
}

TEST_F(OverviewPageTest, searchesAMomentAfterTheLastKey)
{
    log(u"R. Mulder"_s, 3);
    log(u"T. van Dijk"_s);
    show().search(u"mulder"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return table()->model()->rowCount() == 1; }));
    EXPECT_EQ(page->filter().search, u"mulder"_s);

    QSignalSpy cleared(page.get(), &OverviewPage::searchCleared);
    QTest::mouseClick(page->findChild<QPushButton *>(u"clearFilterButton"_s), Qt::LeftButton);
    EXPECT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(OverviewPageTest, saysWhatIsNotSearchedWhenASearchFindsNothing)
{
    log(u"R. Mulder"_s);
    show().search(u"teruggebeld"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return table()->model()->rowCount() == 0; }));
    const auto says = [this](const QString &words) {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    EXPECT_TRUE(says(u"are not searched"_s));
    page->search(QString());
    EXPECT_TRUE(QTest::qWaitFor([this] { return table()->model()->rowCount() == 1; }));
    EXPECT_FALSE(says(u"are not searched"_s));
}

TEST_F(OverviewPageTest, filtersByStanding)
{
    log(u"R. Mulder"_s);
    show();
    auto *box = page->findChild<QComboBox *>(u"standingBox"_s);
    box->setCurrentIndex(box->findText(u"closed"_s));
    EXPECT_EQ(page->filter().standing, Standing::Closed);
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(OverviewPageTest, filtersByPeriod)
{
    log(u"R. Mulder"_s, 400); // last year
    const ComplaintId recent = log(u"T. van Dijk"_s, 3);
    show();
    auto *periods = page->findChild<PeriodPicker *>();
    periods->box()->setCurrentIndex(1); // this year
    EXPECT_EQ(page->filter().from, QDate(2026, 1, 1));
    EXPECT_EQ(page->filter().to, QDate(2026, 12, 31));
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), desk().overview.row(recent)->number);
    periods->setPeriod({QDate(2026, 11, 21), clock.today()});
    EXPECT_EQ(table()->model()->rowCount(), 0);
    QTest::mouseClick(page->findChild<QPushButton *>(u"clearFilterButton"_s), Qt::LeftButton);
    EXPECT_EQ(table()->model()->rowCount(), 2);
}

TEST_F(OverviewPageTest, readsAnewAfterAnActAndKeepsTheChosenCase)
{
    log(u"R. Mulder"_s, 3);
    show();
    table()->selectRow(0);
    log(u"T. van Dijk"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return table()->model()->rowCount() == 2; }));
    EXPECT_EQ(table()->currentIndex().row(), 1);
}

} // namespace
} // namespace gehoor
