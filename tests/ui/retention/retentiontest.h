// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/builders.h>
#include <tests/support/ui/casetest.h>
#include <ui/retention/retentionpage.h>

#include <QPushButton>
#include <QTableView>

namespace gehoor {

/// Closed cases, and the day on which their retention is over.
class RetentionUiTest : public CaseTest
{
protected:
    ComplaintId closed(const QString &name, Ending outcome = Ending::Withdrawn)
    {
        const ComplaintId id = log(name);
        EXPECT_TRUE(succeeded(desk().forwarding.close(id, outcome, {}, toldToday(desk()))));
        return id;
    }
    void afterTheTerm() { clock.set(QDate(2028, 11, 23)); }
    Result<> clear(ComplaintId id, ClearedHow how = ClearedHow::Anonymised)
    {
        return desk().retention.preview(id).and_then(
            [&](const ClearingPreview &shown) { return desk().retention.clear({shown}, how); });
    }
    std::optional<Cleared> cleared(ComplaintId id) { return complaint(id).cleared; }
};

/// The page of settings, worked by keys.
class RetentionPageTest : public RetentionUiTest
{
protected:
    void show()
    {
        shown = std::make_unique<RetentionPage>(desk(), answers);
        shown->resize(800, 600);
        shown->show();
        shown->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(shown.get()));
    }
    template <class Widget>
    Widget &in(const QString &name)
    {
        return find<Widget>(name, shown.get());
    }
    bool sees(const QString &name) { return in<QWidget>(name).isVisible(); }
    bool isEnabled(const QString &name) { return in<QPushButton>(name).isEnabled(); }
    bool waitFor(const std::function<bool()> &what) { return QTest::qWaitFor(what); }
    QString cell(const QString &table, int row, int column)
    {
        return in<QTableView>(table).model()->index(row, column).data().toString();
    }
    int rows(const QString &table) { return in<QTableView>(table).model()->rowCount(); }
    void pressButton(const QString &name)
    {
        in<QPushButton>(name).setFocus();
        press(Qt::Key_Space);
    }
    /// Opens what goes of the chosen cases.
    void look()
    {
        in<QTableView>(QStringLiteral("dueTable")).setFocus();
        press(Qt::Key_Return);
        EXPECT_TRUE(everyDialogCame());
    }

    std::unique_ptr<RetentionPage> shown;
};

} // namespace gehoor
