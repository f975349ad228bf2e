// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_forwardingpage.h"

#include <ui/bundles/bundledialog.h>
#include <ui/common/daytextdialog.h>
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/forwarding/closingdialog.h>
#include <ui/forwarding/forwarddialog.h>
#include <ui/forwarding/forwardingpage.h>
#include <ui/forwarding/forwardingwords.h>
#include <ui/forwarding/learningdialog.h>
#include <ui/forwarding/responsedialog.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Whether the part is to be forwarded, or the response or the answer to be recorded.
bool asksAnAct(const ForwardingRow &row)
{
    if (!row.referral)
        return row.verdict == Verdict::Admissible;
    return !row.referral->response || (!row.referral->answered && row.reachable);
}

} // namespace

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
        return referral ? responseWords(*referral, row.reachable) : QString();
    }
}

ForwardingPage::ForwardingPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ForwardingPage>()), m_desk(desk), m_prompts(prompts),
      m_model(new ForwardingModel(this))
{
    m_ui->setupUi(this);
    m_ui->table->setModel(m_model);
    setUpTable(*m_ui->table, tr("Parts and where they went"), {10, 17, 0, 17, 26});
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ForwardingPage::displayChosen);
    connect(m_ui->forwardButton, &QAbstractButton::clicked, this, [this] { forward(); });
    connect(m_ui->responseButton, &QAbstractButton::clicked, this, &ForwardingPage::recordResponse);
    connect(m_ui->takeBackButton, &QAbstractButton::clicked, this, &ForwardingPage::takeBack);
    connect(m_ui->answeredButton, &QAbstractButton::clicked, this, &ForwardingPage::recordAnswered);
    connect(m_ui->bundleButton, &QAbstractButton::clicked, this, [this] { openBundle(); });
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &ForwardingPage::closeCase);
    connect(m_ui->reopenButton, &QAbstractButton::clicked, this, &ForwardingPage::reopen);
    connect(m_ui->learnedButton, &QAbstractButton::clicked, this, [this] {
        if (m_file)
            LearningDialog(m_desk, m_prompts, *m_file, this).exec();
    });
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
                              file.referral(part.id), isReachable(file.complaint.details.complainant)};
    }
    m_model->setRows(rows);
    // What the officer looks at stays chosen; who comes to the page finds what there is to do.
    if ((sameCase && isVisible()) || !chooseFirst(asksAnAct))
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

void ForwardingPage::displayButtons()
{
    const ForwardingRow *const row = chosenRow();
    const bool closed = m_file && m_file->closing;
    const bool writable = m_file && !m_file->readOnly;
    const bool open = writable && !closed;
    const bool admissible = row && row->verdict == Verdict::Admissible;
    const bool forwarded = row && row->referral;
    const bool responded = forwarded && row->referral->response;
    m_ui->forwardButton->setEnabled(admissible && !forwarded && open);
    m_ui->takeBackButton->setEnabled(forwarded && open);
    m_ui->memoButton->setEnabled(forwarded && writable);
    m_ui->responseButton->setEnabled(forwarded && !responded && open);
    m_ui->answeredButton->setEnabled(responded && !row->referral->answered && open);
    m_ui->bundleButton->setEnabled(forwarded);
    m_ui->learnedButton->setEnabled(m_file.has_value());
    m_ui->closeButton->setEnabled(open);
    m_ui->closeButton->setVisible(!closed);
    m_ui->reopenButton->setEnabled(writable);
    m_ui->reopenButton->setVisible(closed);
}

void ForwardingPage::displayChosen()
{
    displayButtons();
    if (!m_file)
        return;
    const ForwardingRow *const row = chosenRow();
    const QStringList lines = (row ? storyOf(row->part, *m_file) : QStringList()) + closingStory(*m_file);
    gehoor::display(*m_ui->detailText, lines.join(u"\n\n"_s));
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
    if (!dialog.forwarded())
        return;
    if (dialog.wantsMemo())
        Q_EMIT memoRequested(*dialog.forwarded()); // on another page, where the keyboard stays
    else
        m_ui->bundleButton->setFocus(); // what comes next
}

void ForwardingPage::openBundle(std::optional<int> number)
{
    std::optional<BundleId> shown;
    const auto bundles = m_desk.bundles.of(m_file->complaint.id);
    for (const Bundle &bundle : bundles.value_or(QList<Bundle>())) {
        if (bundle.number != number)
            continue;
        shown = bundle.id;
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (const auto &referral = m_model->row(i).referral;
                referral && referral->id == bundle.choice.forwarding)
                choose(i);
        }
    }
    const ForwardingRow *const row = chosenRow();
    if (!row || !row->referral)
        return;
    const auto proposed = m_desk.bundles.proposed(m_file->complaint.id, row->referral->id);
    if (!proposed)
        return m_prompts.tell(this, proposed.error());
    BundleDialog(m_desk, m_prompts, *m_file, *proposed, shown, this).exec();
}

void ForwardingPage::takeBack()
{
    const ForwardingRow *const row = chosenRow();
    if (!row || !row->referral)
        return;
    const ForwardingId forwarding = row->referral->id;
    m_prompts.askText(
        this, tr("Take part %1 back from %2").arg(row->part.number).arg(row->referral->function.simplified()),
        tr("The forwarding stays in the register; the part can then be forwarded anew. Why is it taken "
           "back?"),
        true, [&](const QString &reason) { return m_desk.forwarding.takeBack(forwarding, reason); });
}

bool ForwardingPage::chooseFirst(const std::function<bool(const ForwardingRow &)> &fits)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (fits(m_model->row(i))) {
            choose(i);
            return true;
        }
    }
    return false;
}

void ForwardingPage::chooseAwaiting(const QList<int> &parts)
{
    if (!m_file)
        return;
    const auto awaited = m_file->awaited(parts);
    chooseFirst([&](const ForwardingRow &row) { return awaited && row.part.id == awaited->part; });
    m_ui->responseButton->setFocus();
}

void ForwardingPage::chooseUnanswered(const QList<int> &parts)
{
    chooseFirst([&](const ForwardingRow &row) {
        return parts.contains(row.part.number) && row.referral && row.referral->response &&
               !row.referral->answered;
    });
    m_ui->answeredButton->setFocus();
}

void ForwardingPage::recordResponse()
{
    const ForwardingRow *const row = chosenRow();
    if (row && row->referral)
        ResponseDialog(m_desk, m_prompts, *row->referral, this).exec();
}

void ForwardingPage::recordAnswered()
{
    const ForwardingRow *const row = chosenRow();
    if (!row || !row->referral || !row->referral->response)
        return;
    const Referral referral = *row->referral; // recording it replaces the row
    DayTextDialog dialog(
        tr("The complainant was answered"),
        tr("&By whom (empty: %1)").arg(referral.response->by.simplified().left(60)), referral.day,
        m_desk.clock.today(), m_prompts,
        [&](QDate day, const QString &by) {
            return m_desk.forwarding.recordAnswered(referral.id, {day, by});
        },
        this);
    dialog.exec();
}

void ForwardingPage::closeCase()
{
    if (!m_file)
        return;
    if (m_file->closing)
        return m_prompts.tell(this, Error{ErrorKind::AlreadyClosed, {}});
    ClosingDialog dialog(m_desk, m_prompts, *m_file, this);
    if (dialog.exec() == QDialog::Accepted && dialog.wantsLetter())
        Q_EMIT closingLetterRequested();
}

void ForwardingPage::reopen()
{
    if (!m_file)
        return;
    const ComplaintId complaint = m_file->complaint.id;
    m_prompts.askText(this, tr("Open case %1 again").arg(m_file->complaint.number.text()),
                      tr("The closing stays in the register. Why is the case opened again?"), true,
                      [&](const QString &reason) { return m_desk.forwarding.reopen(complaint, reason); });
}

} // namespace gehoor
