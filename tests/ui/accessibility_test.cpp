// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <tests/support/builders.h>
#include <tests/support/ui/accessibilitytest.h>
#include <ui/backups/restoredialog.h>
#include <ui/deskview.h>
#include <ui/mainwindow.h>
#include <ui/registerfile/newregisterdialog.h>
#include <ui/registerfile/sheetunlockdialog.h>
#include <ui/today/todaypage.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST_P(AccessibilityTest, namesAndReachesEverythingBeforeARegisterIsOpen)
{
    preferences.addRecentRegister(registerPath());
    preferences.addRecentRegister(path(u"on-a-stick.gehoor"_s));
    MainWindow window(clock, answers, preferences);
    show(window);
    const auto &recent = find<QListWidget>(u"recentList"_s, &window);
    EXPECT_TRUE(QTest::qWaitFor([&] { return recent.item(0)->foreground().style() != Qt::NoBrush; }))
        << "that the stick is away comes to be seen";
    expectAccessible(window, "start");
    window.unlock(registerPath());
    expectAccessible(window, "unlock");
    NewRegisterDialog newRegister(clock, answers);
    newRegister.show();
    expectAccessible(newRegister, "new register");
    RestoreDialog restore(clock, answers, preferences);
    restore.show();
    expectAccessible(restore, "restore a backup");
    SheetUnlockDialog sheet(registerPath(), clock, answers);
    look(sheet, "open with the emergency sheet");
}

TEST_P(AccessibilityTest, namesAndReachesEverythingOnEveryPage)
{
    judge(id, true);
    addResponsible(u"team leader"_s);
    log(u"T. van Dijk"_s, 3);
    log(u"Maria van den Berg-Hoogendoorn"_s, 5);
    MainWindow window(clock, answers, preferences);
    show(window);
    window.receive(takeDesk());
    expectAccessible(window, "today");
    auto *pages = window.findChild<DeskView *>();
    pages->openCase(id);
    lookAtTabs(window, u"caseTabs"_s);
    pages->showCases();
    expectAccessible(window, "cases");
    pages->showSettings();
    lookAtSettings(window);
}

/// With a case that is due, one on hold, one that was cleared, and a copy that still holds it.
TEST_P(AccessibilityTest, namesAndReachesEverythingOfRetention)
{
    const auto closed = [this](const QString &name) {
        const ComplaintId one = log(name);
        EXPECT_TRUE(succeeded(desk().forwarding.close(one, Ending::Withdrawn, {}, toldToday(desk()))));
        return one;
    };
    closed(u"T. van Dijk"_s);
    ASSERT_TRUE(succeeded(desk().retention.hold(closed(u"A. de Wit"_s), u"Court case."_s)));
    const ComplaintId stub = closed(u"Maria van den Berg-Hoogendoorn"_s);
    ASSERT_TRUE(succeeded(Backups(desk().file, clock).makeTo(path(u"copy.gehoor"_s))));
    clock.set(QDate(2028, 11, 23));
    ASSERT_TRUE(
        succeeded(desk().retention.clear({desk().retention.preview(stub).value()}, ClearedHow::Anonymised)));
    MainWindow window(clock, answers, preferences);
    show(window);
    window.receive(takeDesk());
    EXPECT_TRUE(find<QAbstractButton>(u"retentionButton"_s, &window).isVisible());
    expectAccessible(window, "today with cases to be cleared");
    Q_EMIT window.findChild<TodayPage *>()->retentionRequested();
    for (const QString &table : {u"dueTable"_s, u"heldTable"_s, u"doomedTable"_s})
        EXPECT_TRUE(find<QWidget>(table, &window).isVisible()) << table.toStdString();
    expectAccessible(window, "retention");
    window.findChild<DeskView *>()->openCase(stub);
    EXPECT_TRUE(find<QWidget>(u"stubText"_s, &window).isVisible());
    expectAccessible(window, "what is left of a case");
}

/// With every choice of the assessment in sight.
TEST_P(AccessibilityTest, namesAndReachesEverythingInAnAssessment)
{
    judge(id, true);
    MainWindow window(clock, answers, preferences);
    show(window);
    window.receive(takeDesk());
    window.findChild<DeskView *>()->openCase(id);
    find<QAbstractButton>(u"direct_no"_s, &window).click();
    expectAccessible(window, "answered otherwise than before");
    find<QAbstractButton>(u"allSteps"_s, &window).click();
    find<QAbstractButton>(u"otherwiseBox"_s, &window).click();
    auto &verdict = find<QComboBox>(u"verdictBox"_s, &window);
    verdict.setCurrentIndex(verdict.findData(int(Verdict::NotAdmissible)));
    Q_EMIT verdict.activated(verdict.currentIndex());
    EXPECT_TRUE(find<QComboBox>(u"groundBox"_s, &window).isVisible());
    EXPECT_TRUE(find<QLineEdit>(u"reasonEdit"_s, &window).isVisible());
    expectAccessible(window, "decided otherwise");
}

INSTANTIATE_TEST_SUITE_P(Looks, AccessibilityTest, everyLook());

} // namespace
} // namespace gehoor
