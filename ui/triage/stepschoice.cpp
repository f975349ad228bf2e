// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/triage/stepschoice.h>
#include <ui/wording/wording.h>

#include <QCheckBox>
#include <QFocusEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace gehoor {

StepsChoice::StepsChoice(QList<FollowUpStep> catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(std::move(catalogue)),
      m_none(new QCheckBox(tr("No follow-up step is poss&ible"), this)),
      m_more(new QPushButton(tr("Show al&l steps"), this))
{
    setLayout(new QVBoxLayout);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(2);
    m_none->setObjectName(QStringLiteral("noStep"));
    m_more->setObjectName(QStringLiteral("allSteps"));
    m_more->setAutoDefault(true);
    for (const FollowUpStep &step : std::as_const(m_catalogue)) {
        auto *box = new QCheckBox(step.title.value(screenLanguage()), this);
        box->setObjectName(QStringLiteral("step_") + step.key);
        m_boxes << box;
        connect(box, &QCheckBox::clicked, this, [this] {
            m_none->setChecked(false);
            limit();
            Q_EMIT changed();
        });
    }
    word(m_catalogue);
    connect(m_none, &QCheckBox::clicked, this, [this] {
        for (QCheckBox *box : std::as_const(m_boxes))
            box->setChecked(false);
        limit();
        Q_EMIT changed();
    });
    connect(m_more, &QPushButton::clicked, this, &StepsChoice::showAll);
    arrange({});
}

void StepsChoice::word(const QList<FollowUpStep> &catalogue)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setToolTip(catalogue.at(i).sentence.value(screenLanguage()));
}

void StepsChoice::arrange(const QStringList &offered)
{
    QMap<qsizetype, QCheckBox *> first;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const qsizetype place = offered.indexOf(m_catalogue.at(i).key);
        m_boxes.at(i)->setVisible(place >= 0 || m_boxes.at(i)->isChecked());
        if (place >= 0)
            first.insert(place, m_boxes.at(i));
    }
    m_first = first.isEmpty() ? m_none : first.first();
    QList<QWidget *> order;
    for (QCheckBox *box : std::as_const(first))
        order << box;
    order << m_none << m_more;
    for (QCheckBox *box : std::as_const(m_boxes)) {
        if (!order.contains(box))
            order << box;
    }
    m_more->show();
    for (qsizetype i = 0; i < order.size(); ++i) {
        layout()->addWidget(order.at(i)); // moves it to the end when it is there already
        if (i > 0)
            setTabOrder(order.at(i - 1), order.at(i));
    }
    layout()->setAlignment(m_more, Qt::AlignLeft);
}

void StepsChoice::showAll()
{
    QCheckBox *first = nullptr;
    for (QCheckBox *box : std::as_const(m_boxes)) {
        if (!first && box->isHidden())
            first = box;
        box->show();
    }
    if (first)
        first->setFocus();
    m_more->hide();
}

void StepsChoice::limit()
{
    const bool full = chosen().size() >= mostFollowUpSteps;
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setEnabled(box->isChecked() || !full);
}

void StepsChoice::display(const QStringList &offered, const QStringList &chosen, bool none)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(chosen.contains(m_catalogue.at(i).key));
    m_none->setChecked(none);
    arrange(offered);
    limit();
}

QStringList StepsChoice::chosen() const
{
    QStringList keys;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            keys << m_catalogue.at(i).key;
    }
    return keys;
}

bool StepsChoice::isChosen() const
{
    return m_none->isChecked() || !chosen().isEmpty();
}

void StepsChoice::focusInEvent(QFocusEvent *event)
{
    m_first->setFocus(event->reason());
}

} // namespace gehoor
