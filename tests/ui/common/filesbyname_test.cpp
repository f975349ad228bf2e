// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/knowntobeopen.h>
#include <tests/support/registertest.h>
#include <ui/common/filesbyname.h>

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMap>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class FilesByNameTest : public RegisterTest
{
protected:
    FilesByNameTest()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path(u"settings"_s));
        qApp->installEventFilter(&m_filter);
    }

private:
    FilesByName m_filter;
};

/// As when a letter is saved in the folder of the register.
TEST_F(FilesByNameTest, areListedWithoutTheOpenRegisterLosingItsLocks)
{
    ASSERT_TRUE(isKnownToBeOpen(registerPath()));
    QFileDialog dialog(nullptr, {}, QFileInfo(registerPath()).path());
    dialog.show();
    const auto *view = dialog.findChild<QTreeView *>(u"treeView"_s);
    ASSERT_TRUE(view);
    constexpr int type = 2; // the column that says what a file is
    const auto all = [view] {
        QMap<QString, QString> types;
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
            const QModelIndex name = view->model()->index(row, 0, view->rootIndex());
            types.insert(name.data().toString(), name.siblingAtColumn(type).data().toString());
        }
        return types;
    };
    const QString own = QFileInfo(registerPath()).fileName();
    const QString index = own + u"-shm"_s;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto types = all();
        return !types.value(own).isEmpty() && !types.value(index).isEmpty();
    })) << all().keys().join(u' ').toStdString();
    EXPECT_TRUE(isKnownToBeOpen(registerPath()));
}

} // namespace
} // namespace gehoor
