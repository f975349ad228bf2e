// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/accessible.h>
#include <tests/support/ui/controls.h>
#include <tests/support/ui/fitting.h>
#include <tests/support/ui/taborder.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

void expectNames(const QWidget &page)
{
    for (QWidget *control : controlsOf(page)) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
        ASSERT_NE(face, nullptr) << told(*control);
        EXPECT_FALSE(face->text(QAccessible::Name).trimmed().isEmpty()) << told(*control);
    }
}

/// Keys that are taken, and by what.
class Claim
{
public:
    void operator()(const QKeySequence &key, const QString &by)
    {
        EXPECT_FALSE(m_taken.contains(key)) << by.toStdString() << " and " << m_taken.value(key).toStdString()
                                            << " are both " << key.toString().toStdString();
        m_taken.insert(key, by);
    }
    void operator()(const QString &text)
    {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            (*this)(key, text);
    }

private:
    QHash<QKeySequence, QString> m_taken;
};

/// The menus, and the keys of what is in them: they work from everywhere in the window.
void claimMenus(const QMenuBar &bar, Claim &claim)
{
    for (const QAction *menu : bar.actions()) {
        claim(menu->text());
        QSet<QKeySequence> inMenu;
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                claim(action->shortcut(), action->text());
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            EXPECT_TRUE(action->isSeparator() || !letter.isEmpty()) << action->text().toStdString();
            EXPECT_FALSE(inMenu.contains(letter)) << action->text().toStdString();
            if (!letter.isEmpty())
                inMenu.insert(letter);
        }
    }
}

/// Alt and a letter means one thing on what is seen at once, the menus included.
void expectUniqueMnemonics(const QWidget &page)
{
    Claim claim;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            claim(label->text());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !qobject_cast<const QToolButton *>(button))
            claim(button->text());
    }
    for (const QTabBar *tabs : page.findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            claim(tabs->tabText(tab));
    }
    if (const auto *bar = page.findChild<QMenuBar *>())
        claimMenus(*bar, claim);
}

bool isInMenu(const QMenuBar *bar, const QAction *action)
{
    const auto menus = bar ? bar->actions() : QList<QAction *>();
    return std::any_of(menus.begin(), menus.end(), [&](const QAction *menu) {
        return menu->menu() && menu->menu()->actions().contains(action);
    });
}

/// What a button does to which Tab does not come, as in a toolbar, is done by a key or stands in a menu; and
/// words that the mouse can copy, the keys can.
void expectNothingForTheMouseAlone(const QWidget &page)
{
    const auto *bar = page.findChild<QMenuBar *>();
    for (const QWidget *button : mouseButtonsOf(page)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const QAction *const action = tool ? tool->defaultAction() : nullptr;
        EXPECT_TRUE(action && (!action->shortcut().isEmpty() || isInMenu(bar, action))) << told(*button);
    }
    for (const QWidget *control : controlsOf(page)) {
        if (const auto *label = qobject_cast<const QLabel *>(control)) {
            EXPECT_TRUE(label->textInteractionFlags() & Qt::TextSelectableByKeyboard) << told(*label);
        }
    }
}

bool onlyCloses(QPushButton &button)
{
    const auto *box = qobject_cast<const QDialogButtonBox *>(button.parentWidget());
    return button.objectName().startsWith(u"close"_s) ||
           (box && box->buttonRole(&button) == QDialogButtonBox::RejectRole);
}

/// What Enter does in a dialog, Ctrl+Enter does from a text of several lines too.
void expectCtrlEnter(const QWidget &page)
{
    if (!qobject_cast<const QDialog *>(&page))
        return;
    QList<QKeySequence> keys;
    for (const QShortcut *shortcut : page.findChildren<QShortcut *>())
        keys << shortcut->key();
    const bool works = keys.contains(QKeySequence(Qt::CTRL | Qt::Key_Return)) &&
                       keys.contains(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        const bool acts = button->isVisible() && button->isDefault() && !onlyCloses(*button);
        EXPECT_TRUE(works || !acts) << told(*button);
    }
}

constexpr int untilLaidOut = 100; // milliseconds

/// Keeps a picture to look at, where the variable GEHOOR_PICTURES names a folder for them.
void keepPicture(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("GEHOOR_PICTURES");
    if (folder.isEmpty())
        return;
    const testing::TestInfo &test = *testing::UnitTest::GetInstance()->current_test_info();
    const QString look = test.value_param() ? QString::fromUtf8(test.value_param()) : u"-"_s;
    QString file = name + u'-' + look;
    file.replace(QRegularExpression(u"[^\\w]+"_s), u"-"_s);
    QTest::qWait(untilLaidOut);
    EXPECT_TRUE(page.grab().save(QDir(folder).filePath(file + u".png"_s)));
}

} // namespace

void expectAccessible(QWidget &page, const char *name)
{
    SCOPED_TRACE(name);
    QTest::qWait(1);
    keepPicture(page, QString::fromUtf8(name));
    expectNames(page);
    expectNothingForTheMouseAlone(page);
    expectCtrlEnter(page);
    expectTabOrder(page);
    expectUniqueMnemonics(page);
    expectFitting(page);
}

} // namespace gehoor
