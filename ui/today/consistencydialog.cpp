// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/markers.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/today/consistencydialog.h>
#include <ui/wording/today.h>
#include <ui/wording/wording.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int casesAtOnce = 20; ///< few enough that the window answers at once

} // namespace

QString FindingsModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Case");
    case Complainant:
        return tr("Complainant");
    case What:
        return tr("What does not agree");
    default:
        return tr("How to put it right");
    }
}

QVariant FindingsModel::cell(const CheckRow &row, int column, int role) const
{
    if (role == IdRole)
        return row.of.id.value();
    const QString name = m_privacy ? initials(row.of.complainant) : row.of.complainant;
    if ((role == Qt::DecorationRole || role == NarrowRole) && column == Complainant && row.of.safetyFlag)
        return besideSafety(name, role);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Number:
        return row.of.number;
    case Complainant:
        return row.of.safetyFlag ? withSafety(name) : name;
    case What:
        return sentenceCase(wording(row.check));
    default:
        return mending(row.check);
    }
}

ConsistencyDialog::ConsistencyDialog(Desk &desk, Prompts &prompts, bool privacy, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_check(desk.overview, desk.clock.today()),
      m_model(new FindingsModel(privacy, this)), m_view(new QTableView(this)), m_label(plainLabel(this)),
      m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Check the cases"));
    layOut();
    m_cases = desk.overview.allCases().value_or(0);
    m_progress->setRange(0, int(std::max<qint64>(1, m_cases)));
    connect(&m_next, &QTimer::timeout, this, &ConsistencyDialog::goOn);
    m_next.start();
    showProgress();
}

void ConsistencyDialog::layOut()
{
    m_view->setObjectName(u"findingsTable"_s);
    m_view->setModel(m_model);
    setUpTable(*m_view, tr("findings"), {13, 24, 0, 44});
    m_progress->setAccessibleName(tr("progress of the check"));
    auto *buttons = new QDialogButtonBox(this);
    m_goButton = buttons->addButton(tr("&Go there"), QDialogButtonBox::AcceptRole);
    m_goButton->setEnabled(false);
    clickOnCtrlEnter(*this, *m_goButton);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &QTableView::activated, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_progress);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 28);
    m_view->setFocus();
}

void ConsistencyDialog::goOn()
{
    const auto more = m_check.next(casesAtOnce);
    if (!more) {
        m_next.stop();
        m_prompts.tell(this, more.error());
        return reject();
    }
    if (!*more)
        m_next.stop();
    m_model->appendRows(m_check.findings().mid(m_model->rowCount()));
    if (!m_view->currentIndex().isValid())
        m_view->selectRow(0);
    m_goButton->setEnabled(m_model->rowCount() > 0);
    showProgress();
}

void ConsistencyDialog::showProgress()
{
    const bool busy = m_next.isActive();
    m_progress->setValue(int(m_check.checked()));
    m_progress->setVisible(busy);
    const QString cases = tr("%n case(s) looked at", nullptr, int(m_check.checked()));
    const int findings = m_model->rowCount();
    if (findings > 0)
        m_label->setText(
            tr("%1: %n finding(s). Enter leads to where it is put right.", nullptr, findings).arg(cases));
    else
        m_label->setText(busy ? cases + u"…"_s : tr("%1: everything agrees with itself.").arg(cases));
}

std::optional<CheckRow> ConsistencyDialog::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 ? std::optional(m_model->row(row)) : std::nullopt;
}

} // namespace gehoor
