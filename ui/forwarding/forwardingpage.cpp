// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_forwardingpage.h"

#include <core/basics/text.h>
#include <ui/bundles/bundledialog.h>
#include <ui/common/daytextdialog.h>
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/forwarding/closingdialog.h>
#include <ui/forwarding/forwarddialog.h>
#include <ui/forwarding/forwardingpage.h>
#include <ui/triage/verdictwords.h>

using namespace Qt::StringLiterals;

namespace gehoor {

QString ForwardingModel::heading(int column) const
{
    switch (column) {
    case PartColumn:
        return tr("Part");
    case VerdictColumn:
        return tr("Verdict");
    case ToColumn:
        return tr("Forwarded to");
    case DayColumn:
        return tr("On");
    default:
        return tr("Response");
    }
}

QVariant ForwardingModel::cell(const ForwardingRow &row, int column, int role) const
{
    if (role == IdRole)
        return row.part.id.value();
    if (role == SortRole)
        return row.part.number;
    if (role != Qt::DisplayRole)
        return {};
    const auto &referral = row.referral;
    switch (column) {
    case PartColumn:
        return row.part.number;
    case VerdictColumn:
        return row.verdict ? wording(*row.verdict) : tr("open");
    case ToColumn:
        return referral ? referral->function.simplified() : u"–"_s;
    case DayColumn:
        return referral ? shortDate(referral->day) : QString();
    default:
        if (!referral)
            return {};
        return referral->response ? shortDate(referral->response->day) : tr("awaited");
    }
}

ForwardingPage::ForwardingPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ForwardingPage>()), m_desk(desk), m_prompts(prompts),
      m_model(new ForwardingModel(this))
{
    m_ui->setupUi(this);
    showThrough(*m_ui->scroll);
    m_ui->table->setModel(m_model);
    setUpTable(*m_ui->table, tr("Parts and where they went"), {10, 17, 0, 17, 17});
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ForwardingPage::displayChosen);
    connect(m_ui->forwardButton, &QAbstractButton::clicked, this, [this] { forward(); });
    connect(m_ui->responseButton, &QAbstractButton::clicked, this, &ForwardingPage::recordResponse);
    connect(m_ui->bundleButton, &QAbstractButton::clicked, this, &ForwardingPage::openBundle);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &ForwardingPage::closeCase);
    connect(m_ui->memoButton, &QAbstractButton::clicked, this, [this] {
        if (const ForwardingRow *row = chosenRow(); row && row->referral)
            Q_EMIT memoRequested(row->referral->id);
    });
}

ForwardingPage::~ForwardingPage() = default;

void ForwardingPage::display(const CaseFile &file)
{
    const bool sameCase = m_file && m_file->complaint.id == file.complaint.id;
    const int before = sameCase ? m_ui->table->currentIndex().row() : 0;
    m_file = file;
    QList<ForwardingRow> rows;
    for (const Part &part : file.complaint.parts) {
        const auto assessment = file.assessment(part.id);
        rows << ForwardingRow{part, assessment ? std::optional<Verdict>(assessment->verdict) : std::nullopt,
                              file.referral(part.id)};
    }
    m_model->setRows(rows);
    choose(before);
}

void ForwardingPage::choose(int row)
{
    m_ui->table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    displayChosen();
}

const ForwardingRow *ForwardingPage::chosenRow() const
{
    const QModelIndex index = m_ui->table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void ForwardingPage::displayChosen()
{
    const ForwardingRow *const row = chosenRow();
    const bool closed = m_file && m_file->closing;
    const bool open = m_file && !closed && !m_file->readOnly;
    const bool admissible = row && row->verdict == Verdict::Admissible;
    const bool awaited = row && row->referral && !row->referral->response;
    m_ui->forwardButton->setEnabled(admissible && !row->referral && open);
    m_ui->responseButton->setEnabled(awaited && open);
    m_ui->memoButton->setEnabled(row && row->referral && !m_file->readOnly);
    m_ui->bundleButton->setEnabled(row && row->referral);
    m_ui->closeButton->setEnabled(open);

    QStringList lines;
    if (row) {
        lines << tr("Part %1: %2").arg(row->part.number).arg(partWords(row->part));
        if (!row->verdict)
            lines << tr("Assess this part first; an admissible part can be forwarded.");
        else if (!admissible)
            lines << tr("This part is not forwarded: %1.").arg(wording(*row->verdict));
        if (row->referral && row->referral->response)
            lines << tr("Response of %1: %2")
                         .arg(longDate(row->referral->response->day),
                              row->referral->response->summary.left(1500));
    }
    if (closed)
        lines
            << tr("Closed on %1: %2.").arg(longDate(m_file->closing->day), wording(m_file->closing->outcome));
    if (closed && !isBlank(m_file->closing->learningPoint))
        lines << tr("Learned: %1").arg(m_file->closing->learningPoint.left(500));
    gehoor::display(*m_ui->detailLabel, lines.join(u"\n\n"_s));
}

void ForwardingPage::forward(std::optional<int> partNumber)
{
    if (!m_file)
        return;
    for (int i = 0; partNumber && i < m_model->rowCount(); ++i) {
        if (m_model->row(i).part.number == *partNumber)
            choose(i);
    }
    const ForwardingRow *const row = chosenRow();
    if (!row || !m_ui->forwardButton->isEnabled())
        return;
    ForwardDialog dialog(m_desk, m_prompts, *m_file, row->part, this);
    dialog.exec();
    if (dialog.forwarded() && dialog.wantsMemo())
        Q_EMIT memoRequested(*dialog.forwarded());
    if (dialog.forwarded())
        m_ui->bundleButton->setFocus(); // what comes next
}

void ForwardingPage::openBundle()
{
    const ForwardingRow *const row = chosenRow();
    if (!row || !row->referral)
        return;
    const auto proposed = m_desk.bundles.proposed(m_file->complaint.id, row->referral->id);
    if (!proposed)
        return m_prompts.tell(this, proposed.error());
    BundleDialog(m_desk, m_prompts, *m_file, *proposed, this).exec();
}

void ForwardingPage::chooseAwaiting()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const auto &referral = m_model->row(i).referral;
        if (referral && !referral->response) {
            choose(i);
            break;
        }
    }
    m_ui->responseButton->setFocus();
}

void ForwardingPage::recordResponse()
{
    const ForwardingRow *const row = chosenRow();
    if (!row || !row->referral)
        return;
    const Referral referral = *row->referral;
    DayTextDialog dialog(
        tr("Response of %1").arg(referral.function), tr("&Summary of the response"), referral.day,
        m_desk.clock.today(), m_prompts,
        [&](QDate day, const QString &summary) {
            return m_desk.forwarding.recordResponse(referral.id, day, summary);
        },
        this);
    dialog.exec();
}

void ForwardingPage::closeCase()
{
    if (m_file)
        ClosingDialog(m_desk, m_prompts, *m_file, this).exec();
}

} // namespace gehoor
