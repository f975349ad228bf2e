// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/sidetabs.h>

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace gehoor {

SideTabs::SideTabs(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    layout->addWidget(m_pages, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void SideTabs::addTab(QWidget *page, const QString &name)
{
    m_pages->addWidget(page);
    m_list->addItem(name);
    const int line = fontMetrics().height();
    m_list->item(m_list->count() - 1)->setSizeHint({m_list->sizeHintForColumn(0), line * 2});
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + line + 2 * m_list->frameWidth());
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
}

} // namespace gehoor
