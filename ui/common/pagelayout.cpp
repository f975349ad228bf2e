// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gehoor {
namespace {

constexpr double headingSize = 1.5;
constexpr int columnCharacters = 64;

const QLayout *layoutWithin(const QWidget &widget)
{
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return area->widget() ? area->widget()->layout() : nullptr;
    return widget.layout();
}

void gatherStops(const QLayout &layout, QList<QWidget *> &stops);

void gatherStops(QWidget &widget, QList<QWidget *> &stops)
{
    if (widget.focusPolicy() & Qt::TabFocus)
        stops << &widget;
    if (qobject_cast<const QDialogButtonBox *>(&widget) && widget.focusProxy())
        return; // its buttons go with it
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            gatherStops(*tabs->widget(tab), stops);
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        for (int part = 0; part < splitter->count(); ++part)
            gatherStops(*splitter->widget(part), stops);
    } else if (const QLayout *const within = layoutWithin(widget)) {
        gatherStops(*within, stops);
    }
}

void gatherStops(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem &item = *layout.itemAt(i);
        if (const QLayout *const within = layout.itemAt(i)->layout())
            gatherStops(*within, stops);
        else if (item.widget())
            gatherStops(*item.widget(), stops);
    }
}

} // namespace

void makeRoomForHint(QLineEdit &edit)
{
    const QFontMetrics metrics = edit.fontMetrics();
    const int aroundIt = 2 * metrics.averageCharWidth();
    edit.setMinimumWidth(metrics.horizontalAdvance(edit.placeholderText()) + aroundIt);
}

int heightOfLines(const QPlainTextEdit &edit, int lines)
{
    const int aroundThem = 2 * (edit.frameWidth() + int(edit.document()->documentMargin()));
    return lines * edit.fontMetrics().lineSpacing() + aroundThem;
}

void sizeToWords(QDialog &dialog, int characters)
{
    const int width = dialog.fontMetrics().averageCharWidth() * characters;
    dialog.resize(width, dialog.heightForWidth(width));
}

void growToWords(QWidget &window)
{
    const int frame = window.frameGeometry().height() - window.height();
    const int room = window.screen()->availableGeometry().height() - frame;
    const int needed = std::min(window.heightForWidth(window.width()), room);
    if (needed > window.height())
        window.resize(window.width(), needed);
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void keepRoomForLines(QLabel &label, int lines)
{
    label.setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label.setMinimumHeight(lines * label.fontMetrics().lineSpacing());
}

QLabel *headingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * headingSize);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QVBoxLayout *centredColumn(QWidget *page)
{
    auto *column = new QWidget(page);
    column->setFixedWidth(page->fontMetrics().averageCharWidth() * columnCharacters);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins({});
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(column);
    across->addStretch();
    auto *outer = new QVBoxLayout(page);
    outer->addStretch(1);
    outer->addLayout(across);
    outer->addStretch(2);
    return inner;
}

QHBoxLayout *formFoot(QPushButton *button)
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(button);
    foot->addStretch();
    return foot;
}

void tabThrough(const QLayout &layout)
{
    QList<QWidget *> stops;
    gatherStops(layout, stops);
    // Twice: Qt leaves alone what follows already, be it on the way round through the beginning.
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = stops.size() - 1; i > 0; --i)
            QWidget::setTabOrder(stops.constFirst(), stops[i]);
    }
}

QHBoxLayout *pageTop(const QString &heading, QLabel *beside, const QList<QAction *> &actions, QWidget *page)
{
    auto *top = new QHBoxLayout;
    QLabel *label = headingLabel(page);
    label->setText(heading);
    top->addWidget(label);
    top->addWidget(beside, 1);
    for (QAction *action : actions) {
        auto *button = new QToolButton(page);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        top->addWidget(button);
    }
    return top;
}

} // namespace gehoor
