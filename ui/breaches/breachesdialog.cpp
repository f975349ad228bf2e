// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/breaches/breachdecisiondialog.h>
#include <ui/breaches/breachdialog.h>
#include <ui/breaches/breachesdialog.h>
#include <ui/breaches/breachreportdialog.h>
#include <ui/breaches/breachstepdialog.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/leaks/clipboardgate.h>
#include <ui/wording/breaches.h>

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Where the one stands that runs out first; the newest when all are decided.
qsizetype mostUrgent(const QList<Breach> &newestFirst)
{
    const auto found = std::find_if(newestFirst.rbegin(), newestFirst.rend(),
                                    [](const Breach &one) { return !one.decision; });
    return found == newestFirst.rend() ? 0 : newestFirst.rend() - found - 1;
}

} // namespace

BreachesDialog::BreachesDialog(Desk &desk, Prompts &prompts, std::optional<ComplaintId> proposed,
                               QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_proposed(proposed), m_list(new QListWidget(this)),
      m_text(new QPlainTextEdit(this)), m_recordButton(new QPushButton(tr("&Record a breach…"), this)),
      m_changeButton(new QPushButton(tr("C&hange…"), this)),
      m_stepButton(new QPushButton(tr("&Step done…"), this)),
      m_decideButton(new QPushButton(tr("Reported or &not…"), this)),
      m_reportButton(new QPushButton(tr("&Text of the report…"), this))
{
    setWindowTitle(tr("Data breaches"));
    addWidgets();
    connect(m_list, &QListWidget::currentRowChanged, this, &BreachesDialog::displayChosen);
    connect(m_recordButton, &QAbstractButton::clicked, this, &BreachesDialog::record);
    connect(m_changeButton, &QAbstractButton::clicked, this, &BreachesDialog::change);
    connect(m_stepButton, &QAbstractButton::clicked, this, &BreachesDialog::markDone);
    connect(m_decideButton, &QAbstractButton::clicked, this, &BreachesDialog::decide);
    connect(m_reportButton, &QAbstractButton::clicked, this, &BreachesDialog::showReport);
    read();
}

void BreachesDialog::addWidgets()
{
    m_list->setObjectName(u"breachesList"_s);
    m_list->setAccessibleName(tr("The data breaches"));
    m_list->setMaximumWidth(fontMetrics().averageCharWidth() * 46);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"breachText"_s);
    m_text->setAccessibleName(tr("What is known of the breach and what is to be done"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_recordButton->setObjectName(u"recordBreachButton"_s);
    m_changeButton->setObjectName(u"changeBreachButton"_s);
    m_stepButton->setObjectName(u"breachStepButton"_s);
    m_decideButton->setObjectName(u"decideBreachButton"_s);
    m_reportButton->setObjectName(u"breachReportButton"_s);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *across = new QHBoxLayout;
    across->addWidget(m_list, 2);
    across->addWidget(m_text, 5);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_recordButton, m_stepButton, m_reportButton, m_decideButton, m_changeButton})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(across, 1);
    column->addLayout(buttons);
    tabThrough(*column);
    close->setDefault(true);
    m_list->setFocus();
    resize(940, 560);
}

void BreachesDialog::read()
{
    const Breach *const before = chosenBreach();
    const auto id = before ? std::optional(before->id) : std::nullopt;
    const auto all = m_desk.breaches.all();
    if (!all)
        m_prompts.tell(this, all.error());
    const QDateTime now = m_desk.clock.now();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_breaches = all.value_or(QList<Breach>());
        qsizetype row = mostUrgent(m_breaches);
        for (qsizetype i = 0; i < m_breaches.size(); ++i) {
            const Breach &one = m_breaches.at(i);
            const QString day = numericDate(one.facts.discovered.toLocalTime().date());
            m_list->addItem(tr("Data breach %1, %2: %3")
                                .arg(QString::number(one.id.value()), day, breachStanding(one, now)));
            if (one.id == id)
                row = i;
        }
        m_list->setCurrentRow(m_breaches.isEmpty() ? -1 : int(row));
    }
    m_recordButton->setEnabled(m_desk.file.access() == Access::Write);
    displayChosen();
}

const Breach *BreachesDialog::chosenBreach() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_breaches.size() ? &m_breaches.at(row) : nullptr;
}

void BreachesDialog::displayChosen()
{
    const Breach *const breach = chosenBreach();
    const bool may = breach && m_desk.file.access() == Access::Write;
    for (QPushButton *button : {m_changeButton, m_stepButton, m_decideButton})
        button->setEnabled(may);
    m_reportButton->setEnabled(breach);
    ClipboardGate::watchCase(*this, breach ? breach->facts.complaint : std::nullopt);
    if (!breach)
        return display(*m_text,
                       tr("No data breach is recorded. Did a letter go to the wrong person, was something "
                          "lost or stolen, or did somebody see what was not for them? First make sure "
                          "that everybody is safe. Then record it here: the law gives 72 hours to "
                          "report it."));
    const auto links = linksOf(m_desk, breach->facts);
    if (links && breach->facts.complaint)
        m_desk.readings.caseOpened(*breach->facts.complaint);
    display(*m_text, links ? breachLines(*breach, links->line(), m_desk.clock.now()).join(u'\n')
                           : wording(links.error()));
}

void BreachesDialog::record()
{
    if (BreachDialog(m_desk, m_prompts, {}, m_proposed, this).exec() != QDialog::Accepted)
        return;
    m_list->setCurrentRow(-1); // the most urgent is shown
    read();
}

void BreachesDialog::change()
{
    if (BreachDialog(m_desk, m_prompts, *chosenBreach(), {}, this).exec() == QDialog::Accepted)
        read();
}

void BreachesDialog::markDone()
{
    if (BreachStepDialog(m_desk, m_prompts, *chosenBreach(), this).exec() == QDialog::Accepted)
        read();
}

void BreachesDialog::decide()
{
    if (BreachDecisionDialog(m_desk, m_prompts, *chosenBreach(), this).exec() == QDialog::Accepted)
        read();
}

void BreachesDialog::showReport()
{
    BreachReportDialog(m_desk, m_prompts, *chosenBreach(), this).exec();
}

} // namespace gehoor
