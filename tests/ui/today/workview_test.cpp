// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/today/workview.h>

#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Enter does nothing on a head, so the arrows do not stop there.
TEST(WorkViewTest, passesOverTheHeadsByTheArrows)
{
    QStandardItemModel model;
    for (const auto &[head, row] : {std::pair(u"Late (1)"_s, u"A. Een"_s), {u"Later (1)"_s, u"B. Twee"_s}}) {
        auto *item = new QStandardItem(head);
        item->setSelectable(false);
        item->appendRow(new QStandardItem(row));
        model.appendRow(item);
    }
    WorkView view;
    view.setModel(&model);
    view.expandAll();
    view.setItemsExpandable(false);
    view.resize(400, 300);
    view.show();
    view.setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    const auto goes = [&](Qt::Key key, const QString &to) {
        QTest::keyClick(&view, key);
        EXPECT_EQ(view.currentIndex().data().toString(), to) << int(key);
    };
    goes(Qt::Key_Down, u"B. Twee"_s);
    goes(Qt::Key_Down, u"B. Twee"_s);
    goes(Qt::Key_Up, u"A. Een"_s);
    goes(Qt::Key_Up, u"A. Een"_s);
    goes(Qt::Key_Left, u"A. Een"_s);
    goes(Qt::Key_End, u"B. Twee"_s);
    goes(Qt::Key_Home, u"A. Een"_s);
    goes(Qt::Key_PageDown, u"B. Twee"_s);
    goes(Qt::Key_PageUp, u"A. Een"_s);
}

} // namespace
} // namespace gehoor
