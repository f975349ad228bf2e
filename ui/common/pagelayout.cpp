// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>

#include <QHBoxLayout>
#include <QLabel>
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

} // namespace gehoor
