// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/retention/clearingdialog.h>
#include <ui/retention/retentionmodels.h>
#include <ui/retention/retentionpage.h>
#include <ui/retention/retentiontermsdialog.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>

#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int mostShown = 500; // cases to be cleared: the others follow when these are done

QPushButton *button(const QString &name, const QString &words, QWidget *page)
{
    auto *made = new QPushButton(words, page);
    made->setObjectName(name);
    return made;
}

QTableView *table(const QString &name, QAbstractItemModel *model, QWidget *page)
{
    auto *made = new QTableView(page);
    made->setObjectName(name);
    made->setModel(model);
    return made;
}

QHBoxLayout *row(std::initializer_list<QPushButton *> buttons)
{
    auto *made = new QHBoxLayout;
    for (QPushButton *one : buttons)
        made->addWidget(one);
    made->addStretch();
    return made;
}

} // namespace

RetentionPage::RetentionPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_due(new DueModel(this)),
      m_held(new HeldModel(this)), m_copies(new DoomedModel(this)), m_terms(plainLabel(this)),
      m_dueLabel(plainLabel(this)), m_dueTable(table(u"dueTable"_s, m_due, this)),
      m_heldTable(table(u"heldTable"_s, m_held, this)),
      m_copiesTable(table(u"doomedTable"_s, m_copies, this)),
      m_termsButton(button(u"retentionTermsButton"_s, tr("How lo&ng ..."), this)),
      m_lookButton(button(u"lookButton"_s, tr("&What goes ..."), this)),
      m_holdButton(button(u"holdButton"_s, tr("&Put a case on hold ..."), this)),
      m_liftButton(button(u"liftButton"_s, tr("&Lift the hold"), this)),
      m_copyButton(button(u"copyDestroyedButton"_s, tr("Destro&y the backup ..."), this)),
      m_rewriteButton(button(u"rewriteButton"_s, tr("Write the file &anew"), this))
{
    m_terms->setObjectName(u"retentionTermsLabel"_s);
    m_dueLabel->setObjectName(u"dueLabel"_s);
    layOut();
    connectButtons();
    new Refresher(*this, desk.file.changes(), [this] { read(); });
}

void RetentionPage::layOut()
{
    setUpTable(*m_dueTable, tr("cases to be cleared"), {15, 0, 22, 22});
    m_dueTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUpTable(*m_heldTable, tr("cases on hold"), {15, 22, 0});
    setUpTable(*m_copiesTable, tr("backups to be destroyed"), {24, 20, 36, 0});
    QLabel *policy = plainLabel(this);
    QFont bold = policy->font();
    bold.setBold(true);
    policy->setFont(bold);
    policy->setText(tr("The organisation's own policy, not in the information sheet"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(policy);
    layout->addWidget(m_terms);
    layout->addLayout(row({m_termsButton}));
    layout->addWidget(m_dueLabel);
    layout->addWidget(m_dueTable, 3);
    layout->addLayout(row({m_lookButton, m_holdButton, m_rewriteButton}));
    layout->addWidget(m_heldTable, 2);
    layout->addLayout(row({m_liftButton}));
    layout->addWidget(m_copiesTable, 2);
    layout->addLayout(row({m_copyButton}));
    layout->addStretch();
    tabThrough(*layout);
}

void RetentionPage::connectButtons()
{
    connect(m_termsButton, &QPushButton::clicked, this, &RetentionPage::setTerms);
    connect(m_lookButton, &QPushButton::clicked, this, &RetentionPage::look);
    connect(m_dueTable, &QTableView::activated, this, &RetentionPage::look);
    connect(m_holdButton, &QPushButton::clicked, this, &RetentionPage::hold);
    connect(m_liftButton, &QPushButton::clicked, this, &RetentionPage::lift);
    connect(m_copyButton, &QPushButton::clicked, this, &RetentionPage::destroyCopy);
    connect(m_rewriteButton, &QPushButton::clicked, this, &RetentionPage::rewrite);
    for (const QTableView *one : {m_dueTable, m_heldTable, m_copiesTable})
        connect(one->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &RetentionPage::displayChosen);
}

void RetentionPage::read()
{
    readTerms();
    const auto due = m_desk.retention.due(mostShown + 1);
    if (!due)
        return m_prompts.tell(this, due.error());
    m_due->setRows(due->mid(0, mostShown));
    m_dueLabel->setText(due->isEmpty() ? tr("No case is to be cleared.")
                                       : dueCount(due->size(), mostShown) + u'.');
    const auto held = m_desk.retention.held();
    if (!held)
        return m_prompts.tell(this, held.error());
    m_held->setRows(*held);
    readCopies();
    m_dueTable->setVisible(!due->isEmpty());
    m_lookButton->setVisible(!due->isEmpty());
    m_heldTable->setVisible(!held->isEmpty());
    m_liftButton->setVisible(!held->isEmpty());
    displayChosen();
}

void RetentionPage::readTerms()
{
    const auto terms = m_desk.retention.terms();
    if (!terms)
        return m_prompts.tell(this, terms.error());
    QList<int> months;
    for (const auto &entry : endingKeys.entries())
        months.append(terms->of(entry.first));
    const auto [least, most] = std::minmax_element(months.cbegin(), months.cend());
    m_terms->setText(*least == *most
                         ? tr("Closed cases are kept for %n month(s). What is to be cleared after that is "
                              "shown here; nothing is cleared before you have seen what goes.",
                              nullptr, *most)
                         : tr("Closed cases are kept for %1 to %2 months, by how they ended. What is to be "
                              "cleared after that is shown here; nothing is cleared before you have seen "
                              "what goes.")
                               .arg(*least)
                               .arg(*most));
}

void RetentionPage::readCopies()
{
    const auto copies = m_desk.retention.doomedCopies();
    const auto rewriteDue = m_desk.retention.rewriteDue();
    if (!copies || !rewriteDue)
        return m_prompts.tell(this, !copies ? copies.error() : rewriteDue.error());
    m_copies->setRows(*copies);
    m_copiesTable->setVisible(!copies->isEmpty());
    m_copyButton->setVisible(!copies->isEmpty());
    m_rewriteButton->setVisible(*rewriteDue);
}

void RetentionPage::displayChosen()
{
    const bool mayAct = m_desk.file.access() == Access::Write;
    m_termsButton->setEnabled(mayAct);
    m_holdButton->setEnabled(mayAct);
    m_rewriteButton->setEnabled(mayAct);
    m_lookButton->setEnabled(mayAct && m_dueTable->selectionModel()->hasSelection());
    m_liftButton->setEnabled(mayAct && m_heldTable->selectionModel()->hasSelection());
    m_copyButton->setEnabled(mayAct && m_copiesTable->selectionModel()->hasSelection());
}

void RetentionPage::setTerms()
{
    const auto terms = m_desk.retention.terms();
    if (!terms)
        return m_prompts.tell(this, terms.error());
    RetentionTermsDialog(m_desk, m_prompts, *terms, this).exec();
}

void RetentionPage::look()
{
    if (m_desk.file.access() == Access::Read)
        return;
    QList<ClearingPreview> shown;
    const QModelIndexList chosen = m_dueTable->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen) {
        const auto preview = m_desk.retention.preview(m_due->row(index.row()).of.id);
        if (!preview)
            return m_prompts.tell(this, preview.error());
        shown.append(*preview);
    }
    if (!shown.isEmpty())
        ClearingDialog(m_desk, m_prompts, shown, this).exec();
}

std::optional<ComplaintId> RetentionPage::caseNamed(const QString &number)
{
    const auto complaint = m_desk.complaints.find(number.trimmed());
    if (complaint)
        return complaint->id;
    m_prompts.tell(this, complaint.error());
    return std::nullopt;
}

/// The chosen case, or one that is asked for: also one that is not to be cleared yet.
void RetentionPage::hold()
{
    const QModelIndexList chosen = m_dueTable->selectionModel()->selectedRows();
    const auto number = chosen.size() == 1 && m_dueTable->isVisible()
                            ? std::optional(m_due->row(chosen.constFirst().row()).of.number)
                            : m_prompts.askText(this, tr("On hold"), tr("The number of the case:"), false);
    if (!number)
        return;
    const auto id = caseNamed(*number);
    if (!id)
        return;
    const auto reason =
        m_prompts.askText(this, tr("On hold"), tr("Why is %1 kept longer?").arg(number->trimmed()), true);
    if (!reason)
        return;
    if (const auto done = m_desk.retention.hold(*id, *reason); !done)
        m_prompts.tell(this, done.error());
}

void RetentionPage::lift()
{
    const QModelIndexList chosen = m_heldTable->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const auto id = caseNamed(m_held->row(chosen.constFirst().row()).number);
    if (!id)
        return;
    if (const auto done = m_desk.retention.lift(*id); !done)
        m_prompts.tell(this, done.error());
}

void RetentionPage::destroyCopy()
{
    const QModelIndexList chosen = m_copiesTable->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const BackupCopy copy = m_copies->row(chosen.constFirst().row()).copy;
    const bool there = QFileInfo::exists(copy.path);
    const QString question = there ? tr("Delete this backup? It cannot be restored after that.")
                                   : tr("The backup is out of reach. Did you destroy it yourself?");
    if (!m_prompts.confirm(this, question, there ? tr("Delete") : tr("It is destroyed"), tr("Do nothing")))
        return;
    if (const auto done = m_desk.retention.destroyCopy(copy.number); !done)
        m_prompts.tell(this, done.error());
}

void RetentionPage::rewrite()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = m_desk.retention.rewrite();
    QGuiApplication::restoreOverrideCursor();
    if (!done)
        m_prompts.tell(this, done.error());
}

} // namespace gehoor
