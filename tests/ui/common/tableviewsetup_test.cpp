// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/common/tableviewsetup.h>

#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString toolTipOver(QTableView &view, const QModelIndex &index)
{
    const QPoint spot = view.visualRect(index).center();
    QHelpEvent event(QEvent::ToolTip, spot, view.viewport()->mapToGlobal(spot));
    QCoreApplication::sendEvent(view.viewport(), &event);
    const QString text = QToolTip::text();
    QToolTip::hideText();
    return text;
}

TEST(TableViewSetupTest, showsWhatWasCutOffAsPlainText)
{
    QStandardItemModel model(1, 1);
    const QString hostile = u"<img src=http://example.invalid/x.png> & "_s + u"word "_s.repeated(100);
    model.setData(model.index(0, 0), hostile);
    QTableView view;
    view.setModel(&model);
    setUpTable(view, u"rows"_s, {10});
    view.resize(200, 100);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    const QString shown = toolTipOver(view, model.index(0, 0));
    EXPECT_TRUE(shown.contains(u"&lt;img"_s)) << shown.toStdString();
    EXPECT_FALSE(shown.contains(u"<img"_s));
}

TEST(TableViewSetupTest, opensTheChosenRowWithEnterAndLeavesWithTab)
{
    QStandardItemModel model(2, 2);
    QTableView view;
    view.setModel(&model);
    setUpTable(view, u"rows"_s, {10, 0});
    EXPECT_EQ(view.accessibleName(), u"rows"_s);
    view.setCurrentIndex(model.index(1, 0));
    int opened = -1;
    QObject::connect(&view, &QTableView::activated, &view,
                     [&](const QModelIndex &index) { opened = index.row(); });
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(opened, 1);
    EXPECT_FALSE(view.tabKeyNavigation());
}

} // namespace
} // namespace gehoor
