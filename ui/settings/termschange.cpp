// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/deskaside.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/settings/termschange.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int casesAtOnce = 25;        // some 20 ms
constexpr qsizetype quicklyKept = 100; // cases, within 100 ms

} // namespace

QString MovesModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Case");
    case TermColumn:
        return tr("Term");
    case From:
        return tr("Due now");
    case To:
        return tr("Due then");
    default:
        return {};
    }
}

QVariant MovesModel::cell(const MoveLine &line, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Number:
        return line.number;
    case TermColumn:
        return wording(line.term);
    case From:
        return role == SortRole ? QVariant(line.from) : shortDate(line.from);
    case To:
        return role == SortRole ? QVariant(line.to) : shortDate(line.to);
    default:
        return {};
    }
}

TermsChangeDialog::TermsChangeDialog(Desk &desk, Prompts &prompts, MovePreview preview, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_preview(std::move(preview)),
      m_model(new MovesModel(this)), m_table(new QTableView(this)), m_words(plainLabel(this)),
      m_progress(new QProgressBar(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Due dates that would move"));
    m_table->setObjectName(u"movesTable"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("due dates that would move"), {14, 0, 18, 18});
    m_words->setObjectName(u"movesLabel"_s);
    m_progress->setAccessibleName(tr("Cases looked at"));
    m_progress->setRange(0, static_cast<int>(m_preview.cases()));
    nameButtons(*m_buttons, tr("Move the due dates"));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    clickOnCtrlEnter(*this, *m_buttons->button(QDialogButtonBox::Save));
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_progress, m_table, m_buttons})
        column->addWidget(widget);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 26);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_next, &QTimer::timeout, this, &TermsChangeDialog::lookOn);
    m_words->setText(tr("Looking which open cases would move…"));
    m_next.start();
}

void TermsChangeDialog::lookOn()
{
    const auto more = m_preview.next(casesAtOnce);
    if (!more) {
        m_next.stop();
        m_prompts.tell(this, more.error());
        return reject();
    }
    m_progress->setValue(static_cast<int>(m_preview.seen()));
    if (*more)
        return;
    m_next.stop();
    showMoves();
}

void TermsChangeDialog::showMoves()
{
    QList<MoveLine> lines;
    QHash<ComplaintId, QString> numbers;
    for (const MovedDueDate &move : m_preview.moved()) {
        if (!numbers.contains(move.complaint)) {
            const auto row = m_desk.overview.row(move.complaint);
            numbers.insert(move.complaint, row ? row->number : QString());
        }
        lines.append({numbers.value(move.complaint), move.term, move.from, move.to});
    }
    m_model->setRows(lines);
    m_progress->hide();
    m_words->setText(lines.isEmpty()
                         ? tr("No due date of an open case moves.")
                         : tr("%n open case(s) would move. Look at them; nothing was changed yet.", nullptr,
                              static_cast<int>(m_preview.movedCases())));
    QPushButton *save = m_buttons->button(QDialogButtonBox::Save);
    save->setText(lines.isEmpty() ? tr("Keep the change") : tr("Move the due dates"));
    save->setEnabled(true);
    save->setFocus();
    m_table->setCurrentIndex(m_model->index(0, 0));
}

namespace {

/// Keeps them in one act, aside where many cases are open: it works out each of them.
Result<> keepTerms(Desk &desk, const Terms &terms, qsizetype cases, QWidget *parent)
{
    const auto keep = [&terms](Desk &at) { return at.settings.setTerms(terms); };
    if (cases <= quicklyKept)
        return keep(desk);
    return actAside(desk, keep, TermsChangeDialog::tr("Moving the due dates of the open cases…"), parent);
}

} // namespace

bool changeTerms(Desk &desk, Prompts &prompts, const Terms &terms, QWidget *parent)
{
    const auto before = desk.settings.terms();
    if (!before) {
        prompts.tell(parent, before.error());
        return false;
    }
    auto preview = MovePreview::begin(desk.overview, *before, terms);
    const auto more = preview.and_then([](MovePreview &begun) { return begun.next(casesAtOnce); });
    if (!more) {
        prompts.tell(parent, more.error());
        return false;
    }
    const qsizetype cases = preview->cases();
    const bool asks = *more || !preview->moved().isEmpty();
    if (asks && TermsChangeDialog(desk, prompts, *std::move(preview), parent).exec() != QDialog::Accepted)
        return false;
    if (const auto kept = keepTerms(desk, terms, cases, parent); !kept) {
        prompts.tell(parent, kept.error());
        return false;
    }
    return true;
}

} // namespace gehoor
