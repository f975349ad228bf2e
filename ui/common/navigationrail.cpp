// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/navigationrail.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int widthInCharacters = 17;

} // namespace

NavigationRail::NavigationRail(const QStringList &pages, QWidget *parent)
    : QListWidget(parent), m_pages(pages)
{
    setObjectName(u"navigationRail"_s);
    setAccessibleName(tr("pages"));
    setFixedWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString &page : pages)
        addItem(page);
    for (int page = 0; page < count(); ++page)
        item(page)->setSizeHint({0, fontMetrics().height() * 2});
    connect(this, &QListWidget::itemActivated, this, [this] { Q_EMIT chosen(currentRow()); });
    connect(this, &QListWidget::itemClicked, this, [this] { Q_EMIT chosen(currentRow()); });
}

void NavigationRail::setCount(int page, qint64 count, const QString &counted)
{
    const QString &name = m_pages.at(page);
    item(page)->setText(count > 0 ? u"%1 (%2)"_s.arg(name).arg(count) : name);
    item(page)->setToolTip(counted);
    item(page)->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(name, counted));
}

void NavigationRail::setCurrent(int page)
{
    m_inSight = page;
    setCurrentRow(page);
}

void NavigationRail::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    setCurrentRow(m_inSight);
}

} // namespace gehoor
