// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/controls.h>
#include <tests/support/ui/taborder.h>

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace gehoor {
namespace {

constexpr int mostStops = 300;

/// Presses Tab until the keys are elsewhere: a date, or a moment, is gone through part by part.
QWidget *afterTab(QWidget *from)
{
    constexpr int mostParts = 6;
    for (int press = 0; press < mostParts && QApplication::focusWidget() == from; ++press)
        QTest::keyClick(from, Qt::Key_Tab);
    return QApplication::focusWidget();
}

/// Where Tab leads from where the keys are now, until it comes there again.
QList<QWidget *> stopsByTab()
{
    QList<QWidget *> stops;
    while (stops.size() < mostStops) {
        QWidget *const from = QApplication::focusWidget();
        if (!from)
            break;
        QWidget *const to = afterTab(from);
        if (to == from) {
            ADD_FAILURE() << "Tab does not leave " << told(*from);
            break;
        }
        if (!stops.isEmpty() && to == stops.constFirst())
            return stops;
        stops << to;
    }
    ADD_FAILURE() << "Tab does not come round";
    return stops;
}

/// Beginning where the window begins.
QList<QWidget *> fromTheFirst(QList<QWidget *> stops, const QWidget &window)
{
    for (QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        if (const qsizetype first = stops.indexOf(widget); first >= 0) {
            std::rotate(stops.begin(), stops.begin() + first, stops.end());
            break;
        }
    }
    return stops;
}

/// One of several of which one is chosen: Tab comes to one of them, the arrows lead to the others.
bool isOneOfAGroup(const QWidget &control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&control);
    return button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

void expectEachOnce(const QList<QWidget *> &stops, const QWidget &window)
{
    for (const QWidget *control : controlsOf(window)) {
        const QWidget *const stop = control->focusProxy() ? control->focusProxy() : control;
        const bool byTab = control->focusPolicy() & Qt::TabFocus;
        EXPECT_TRUE(byTab || isOneOfAGroup(*control)) << told(*control);
        if (control->isEnabled() && byTab) {
            EXPECT_EQ(stops.count(stop), 1) << told(*control);
        }
    }
}

/// The part of `within` to which a widget belongs: what scrolls has the place of what it scrolls in.
const QWidget *partOf(const QWidget &within, const QWidget *widget)
{
    while (widget->parentWidget() != &within)
        widget = widget->parentWidget();
    return widget;
}

/// The places of two widgets, or of the two blocks they belong to, in what holds both.
std::pair<QRect, QRect> placesOf(const QWidget &one, const QWidget &other)
{
    const QWidget *both = one.parentWidget();
    while (!both->isAncestorOf(&other))
        both = both->parentWidget();
    return {partOf(*both, &one)->geometry(), partOf(*both, &other)->geometry()};
}

/// Below the other in the same column, or after it on the same line.
bool isReadAfter(const QRect &later, const QRect &earlier)
{
    const bool sameColumn = later.left() < earlier.right() && earlier.left() < later.right();
    const bool sameLine = later.top() < earlier.bottom() && earlier.top() < later.bottom();
    if (sameColumn && !sameLine)
        return later.top() > earlier.top();
    return sameLine && !sameColumn && later.left() > earlier.left();
}

void expectReadingOrder(const QList<QWidget *> &stops)
{
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        const auto before = std::find_if(stops.begin() + i + 1, stops.end(), [&](const QWidget *later) {
            if (later->isAncestorOf(stops[i]) || stops[i]->isAncestorOf(later))
                return false;
            const auto [here, there] = placesOf(*stops[i], *later);
            return isReadAfter(here, there);
        });
        if (before != stops.end())
            ADD_FAILURE() << "Tab comes to " << told(*stops[i]) << " before " << told(**before);
    }
}

} // namespace

void expectTabOrder(QWidget &window)
{
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QWidget *const before = QApplication::focusWidget();
    if (!before)
        window.setFocus();
    const QList<QWidget *> stops = fromTheFirst(stopsByTab(), window);
    expectEachOnce(stops, window);
    expectReadingOrder(stops);
    if (!stops.isEmpty()) {
        stops.constFirst()->setFocus();
        QTest::keyClick(stops.constFirst(), Qt::Key_Backtab, Qt::ShiftModifier);
        EXPECT_EQ(QApplication::focusWidget(), stops.constLast())
            << "Shift+Tab comes to " << told(*QApplication::focusWidget()) << " and not to "
            << told(*stops.constLast());
    }
    if (before)
        before->setFocus();
}

} // namespace gehoor
