// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/controls.h>
#include <tests/support/ui/fitting.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <gtest/gtest.h>

namespace gehoor {
namespace {

constexpr QSize smallestScreen(1024, 700);

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return !box.isEditable() && box.fontMetrics().horizontalAdvance(box.currentText()) > room;
}

} // namespace

void expectFitting(QWidget &window)
{
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    EXPECT_LE(least.width(), smallestScreen.width());
    EXPECT_LE(least.height(), smallestScreen.height());
    EXPECT_LE(window.width(), smallestScreen.width());
    EXPECT_LE(window.height(), smallestScreen.height());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()) {
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << told(*button);
        }
    }
    for (const QComboBox *box : window.findChildren<QComboBox *>()) {
        if (box->isVisible()) {
            EXPECT_FALSE(isCut(*box)) << told(*box) << ": " << box->currentText().toStdString();
        }
    }
}

} // namespace gehoor
