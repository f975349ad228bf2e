// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/controls.h>
#include <tests/support/ui/fitting.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <gtest/gtest.h>

namespace gehoor {
namespace {

constexpr QSize smallestScreen(1024, 700);

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    return label.wordWrap() ? label.height() < label.heightForWidth(label.width())
                            : label.width() < label.sizeHint().width();
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return !box.isEditable() && box.fontMetrics().horizontalAdvance(box.currentText()) > room;
}

bool isCut(const QHeaderView &header, int section)
{
    return !header.isSectionHidden(section) && header.sectionSize(section) < header.sectionSizeHint(section);
}

} // namespace

void expectFitting(QWidget &window)
{
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    EXPECT_LE(least.width(), smallestScreen.width());
    EXPECT_LE(least.height(), smallestScreen.height());
    EXPECT_LE(window.width(), smallestScreen.width());
    EXPECT_LE(window.height(), smallestScreen.height());
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            EXPECT_FALSE(isCut(*label)) << told(*label) << ": " << label->text().toStdString();
        }
    }
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
    for (const QHeaderView *header : window.findChildren<QHeaderView *>()) {
        for (int section = 0; header->isVisible() && section < header->count(); ++section)
            EXPECT_FALSE(isCut(*header, section)) << told(*header->parentWidget()) << ", column " << section;
    }
}

} // namespace gehoor
