// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/common/markers.h>
#include <ui/common/tableviewsetup.h>

#include <QHeaderView>
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

/// Of a model of one column, the row with the flag and one that looks as it is to look; between them one that
/// has the other colour.
TEST(TableViewSetupTest, leavesOutTheWordOfTheSafetyFlagWhereANameHasNoRoomBesideIt)
{
    const QString name = u"R. Mulder"_s;
    QStandardItemModel model(3, 1);
    const auto put = [&](int row, const QString &text) {
        model.setData(model.index(row, 0), text);
        model.setData(model.index(row, 0), besideSafety(name, Qt::DecorationRole), Qt::DecorationRole);
    };
    put(0, withSafety(name));
    model.setData(model.index(0, 0), besideSafety(name, NarrowRole), NarrowRole);
    QTableView view;
    view.setModel(&model);
    setUpTable(view, u"cases"_s, {10});
    view.horizontalHeader()->setStretchLastSection(false);
    view.setFocusPolicy(Qt::NoFocus); // by which the first row would look otherwise
    view.resize(600, 200);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    const auto looksAsBelow = [&](const QString &text, int width) {
        put(2, text);
        view.setColumnWidth(0, width);
        const auto picture = [&](int row) {
            return view.viewport()->grab(view.visualRect(model.index(row, 0))).toImage();
        };
        return picture(0) == picture(2);
    };
    const int needed = static_cast<const QAbstractItemView &>(view).sizeHintForColumn(0);
    EXPECT_TRUE(looksAsBelow(withSafety(name), needed));
    EXPECT_TRUE(looksAsBelow(name, needed - 1));
    EXPECT_EQ(toolTipOver(view, model.index(0, 0)), u"<qt>safety! R. Mulder</qt>"_s);
    EXPECT_TRUE(looksAsBelow(name, needed / 2)) << "what is cut off is the end of the name";
    EXPECT_FALSE(looksAsBelow(withSafety(name), needed / 2));
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
