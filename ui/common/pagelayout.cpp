// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gehoor {
namespace {

constexpr double headingSize = 1.5;
constexpr int columnCharacters = 64;

} // namespace

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
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
