// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/exports/exportdialog.h>
#include <ui/help/helpdialog.h>
#include <ui/mainwindow.h>
#include <ui/registerfile/newregisterdialog.h>
#include <ui/settings/responsibledialog.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What an officer reads or works with, and not a part of such a thing.
bool isControl(const QWidget &widget)
{
    const bool part = qobject_cast<QAbstractSpinBox *>(widget.parentWidget()) ||
                      qobject_cast<QComboBox *>(widget.parentWidget()) ||
                      qobject_cast<QLineEdit *>(widget.parentWidget()) ||
                      widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(&widget);
    return !part && widget.focusPolicy() != Qt::NoFocus &&
           (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractButton *>(&widget) ||
            qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
            qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget));
}

QList<QWidget *> controlsOf(const QWidget &page)
{
    QList<QWidget *> controls;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->isVisible() && isControl(*widget))
            controls << widget;
    }
    return controls;
}

std::string told(const QWidget &widget)
{
    return (QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName()).toStdString();
}

void expectNames(const QWidget &page)
{
    for (QWidget *control : controlsOf(page)) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
        ASSERT_NE(face, nullptr) << told(*control);
        EXPECT_FALSE(face->text(QAccessible::Name).trimmed().isEmpty()) << told(*control);
    }
}

void expectReachableByTab(const QWidget &page)
{
    QSet<const QWidget *> chain;
    const QWidget *begin = page.window();
    for (const QWidget *widget = begin->nextInFocusChain(); widget != begin;
         widget = widget->nextInFocusChain())
        chain.insert(widget);
    for (const QWidget *control : controlsOf(page)) {
        const QWidget *target = control->focusProxy() ? control->focusProxy() : control;
        EXPECT_TRUE(chain.contains(target)) << told(*control);
        EXPECT_TRUE(control->focusPolicy() & Qt::TabFocus) << told(*control);
    }
}

/// Alt and a letter means one thing on what is seen at once, the menus included.
void expectUniqueMnemonics(const QWidget &page)
{
    QHash<QKeySequence, QString> taken;
    const auto claim = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        EXPECT_FALSE(taken.contains(key)) << text.toStdString() << " and " << taken.value(key).toStdString();
        taken.insert(key, text);
    };
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            claim(label->text());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !qobject_cast<const QToolButton *>(button))
            claim(button->text());
    }
    if (const auto *bar = page.findChild<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            claim(action->text());
    }
}

void expectAccessible(QWidget &page, const char *name)
{
    SCOPED_TRACE(name);
    QTest::qWait(1);
    expectNames(page);
    expectReachableByTab(page);
    expectUniqueMnemonics(page);
}

/// In each language of the screen.
class AccessibilityTest : public DeskTest, public testing::WithParamInterface<const char *>
{
protected:
    AccessibilityTest()
    {
        if (m_translator.load(u"gehoor_"_s + QLatin1StringView(GetParam()), u":/i18n"_s))
            QCoreApplication::installTranslator(&m_translator);
        log(u"R. Mulder"_s, 30, true);
    }
    ~AccessibilityTest() override { QCoreApplication::removeTranslator(&m_translator); }

private:
    QTranslator m_translator;
};

TEST_P(AccessibilityTest, namesAndReachesEverythingBeforeARegisterIsOpen)
{
    preferences.addRecentRegister(registerPath());
    MainWindow window(clock, answers, preferences);
    window.show();
    expectAccessible(window, "start");
    window.unlock(registerPath());
    expectAccessible(window, "unlock");
    NewRegisterDialog newRegister(clock, answers);
    newRegister.show();
    expectAccessible(newRegister, "new register");
}

TEST_P(AccessibilityTest, namesAndReachesEverythingOnEveryPage)
{
    MainWindow window(clock, answers, preferences);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    window.receive(takeDesk());
    expectAccessible(window, "today");
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, key, modifiers);
    };
    QTest::keyClick(window.findChild<QAbstractItemView *>(u"todayView"_s), Qt::Key_Return);
    auto *caseTabs = window.findChild<QTabWidget *>(u"caseTabs"_s);
    for (int tab = 0; tab < caseTabs->count(); ++tab) {
        caseTabs->setCurrentIndex(tab);
        expectAccessible(window, caseTabs->tabText(tab).toUtf8().constData());
    }
    press(Qt::Key_2, Qt::ControlModifier);
    expectAccessible(window, "cases");
    press(Qt::Key_3, Qt::ControlModifier);
    auto *tabs = window.findChild<QTabWidget *>(u"settingsTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        expectAccessible(window, tabs->tabText(tab).toUtf8().constData());
    }
}

TEST_P(AccessibilityTest, namesAndReachesEverythingInTheDialogs)
{
    ExportDialog exporting(desk(), answers, {});
    exporting.show();
    expectAccessible(exporting, "export");
    ResponsibleDialog responsible(desk(), answers, {});
    responsible.show();
    expectAccessible(responsible, "responsible");
    HelpDialog help({});
    help.show();
    expectAccessible(help, "help");
}

INSTANTIATE_TEST_SUITE_P(Languages, AccessibilityTest, testing::Values("nl", "en"));

} // namespace
} // namespace gehoor
