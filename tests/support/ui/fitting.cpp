// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/controls.h>
#include <tests/support/ui/fitting.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
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

void expectWholeHeadings(const QWidget &window)
{
    for (const QHeaderView *header : window.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int column = 0; column < header->count(); ++column) {
            const QString words = header->model()->headerData(column, Qt::Horizontal).toString();
            if (!header->isSectionHidden(column)) {
                EXPECT_LE(header->fontMetrics().horizontalAdvance(words), header->sectionSize(column))
                    << told(*header) << ": " << words.toStdString();
            }
        }
    }
}

void expectWholeHints(const QWidget &window)
{
    for (const QLineEdit *edit : window.findChildren<QLineEdit *>()) {
        if (edit->isVisible()) {
            EXPECT_LE(edit->fontMetrics().horizontalAdvance(edit->placeholderText()), edit->width())
                << told(*edit) << ": " << edit->placeholderText().toStdString();
        }
    }
}

void expectNothingBesides(const QWidget &window)
{
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible()) {
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << told(*area);
        }
    }
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
    expectWholeHeadings(window);
    expectWholeHints(window);
    expectNothingBesides(window);
}

} // namespace gehoor
