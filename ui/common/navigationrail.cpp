// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/navigationrail.h>

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int widthInCharacters = 19;

}

NavigationRail::NavigationRail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setFixedWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    m_layout->addStretch();
}

void NavigationRail::add(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setText(action->text().remove(u'&'));
    button->setToolTip(action->toolTip());
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(fontMetrics().height() * 2);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_buttons.addButton(button, int(m_buttons.buttons().size()));
    m_layout->insertWidget(m_layout->count() - 1, button);
    button->setProperty("name", button->text());
}

void NavigationRail::setCount(int page, qint64 count)
{
    QAbstractButton *button = m_buttons.button(page);
    const QString name = button->property("name").toString();
    button->setText(count < 0 ? name : u"%1 (%2)"_s.arg(name).arg(count));
}

void NavigationRail::setCurrent(int page)
{
    m_buttons.setExclusive(false);
    const auto buttons = m_buttons.buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(m_buttons.id(button) == page);
    m_buttons.setExclusive(page >= 0);
}

} // namespace gehoor
