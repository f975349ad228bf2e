// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/deskaside.h>
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/retention/clearingdialog.h>
#include <ui/retention/retentionmodels.h>
#include <ui/retention/retentionpage.h>
#include <ui/retention/retentiontermsdialog.h>
#include <ui/wording/backups.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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

QLabel *label(const QString &name, const QString &words, QWidget *page)
{
    QLabel *made = plainLabel(page);
    made->setObjectName(name);
    made->setText(words);
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

/// What is said, and beside it what can be done about it.
QHBoxLayout *beside(QLabel *said, QPushButton *button)
{
    auto *made = new QHBoxLayout;
    made->addWidget(said, 1);
    made->addWidget(button);
    return made;
}

/// One row stays chosen, the one where the keys were if it is still there, so that Enter does something.
template <class Model, class Row>
void refill(QTableView &view, Model &model, const QList<Row> &rows)
{
    const int before = std::max(view.currentIndex().row(), 0);
    model.setRows(rows);
    if (!rows.isEmpty())
        view.selectRow(std::min(before, int(rows.size()) - 1));
}

QModelIndexList chosenIn(const QTableView &view)
{
    return view.selectionModel()->selectedRows();
}

} // namespace

RetentionPage::RetentionPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_due(new DueModel(this)),
      m_held(new HeldModel(this)), m_copies(new DoomedModel(this)),
      m_terms(label(u"retentionTermsLabel"_s, {}, this)), m_dueLabel(label(u"dueLabel"_s, {}, this)),
      m_rewriteLabel(label(u"rewriteLabel"_s, rewriteNotice(), this)),
      m_heldLabel(label(u"heldLabel"_s, tr("Kept past their term:"), this)),
      m_copiesLabel(label(u"doomedLabel"_s,
                          tr("Backups that are to be destroyed; make a new one first (Settings, Backups):"),
                          this)),
      m_dueTable(table(u"dueTable"_s, m_due, this)), m_heldTable(table(u"heldTable"_s, m_held, this)),
      m_copiesTable(table(u"doomedTable"_s, m_copies, this)),
      m_termsButton(button(u"retentionTermsButton"_s, tr("How lo&ng…"), this)),
      m_lookButton(button(u"lookButton"_s, tr("&What goes…"), this)),
      m_holdButton(button(u"holdButton"_s, tr("&Put on hold…"), this)),
      m_holdOtherButton(button(u"holdOtherButton"_s, tr("Put an&other case on hold…"), this)),
      m_liftButton(button(u"liftButton"_s, tr("&Lift the hold…"), this)),
      m_copyButton(button(u"copyDestroyedButton"_s, tr("Destro&y the backup…"), this)),
      m_rewriteButton(button(u"rewriteButton"_s, tr("Write the file &anew"), this))
{
    layOut();
    connectButtons();
    new Refresher(*this, desk.file.changes(), [this] { read(); });
}

void RetentionPage::layOut()
{
    setUpTable(*m_dueTable, tr("cases to be cleared"), {15, 0, 22, 22});
    m_dueTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUpTable(*m_heldTable, tr("cases on hold"), {15, 22, 0});
    setUpTable(*m_copiesTable, tr("backups to be destroyed"), {25, 25, 36, 0});
    m_copiesTable->setTextElideMode(Qt::ElideMiddle); // what tells them apart is at the end of a file's name
    constexpr int leastRows = 4;
    for (QTableView *one : {m_dueTable, m_heldTable, m_copiesTable})
        one->setMinimumHeight(one->verticalHeader()->defaultSectionSize() * leastRows);
    QLabel *policy = label({}, tr("The organisation's own policy, not in the information sheet"), this);
    QFont bold = policy->font();
    bold.setBold(true);
    policy->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(policy);
    layout->addLayout(beside(m_terms, m_termsButton));
    layout->addWidget(m_dueLabel);
    layout->addWidget(m_dueTable, 3);
    layout->addLayout(row({m_lookButton, m_holdButton}));
    layout->addLayout(beside(m_rewriteLabel, m_rewriteButton));
    layout->addWidget(m_heldLabel);
    layout->addWidget(m_heldTable, 2);
    layout->addLayout(row({m_holdOtherButton, m_liftButton}));
    layout->addWidget(m_copiesLabel);
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
    connect(m_holdButton, &QPushButton::clicked, this, &RetentionPage::holdChosen);
    connect(m_holdOtherButton, &QPushButton::clicked, this, &RetentionPage::holdOther);
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
    refill(*m_dueTable, *m_due, due->mid(0, mostShown));
    m_dueLabel->setText(due->isEmpty() ? tr("No case is to be cleared.")
                                       : dueCount(due->size(), mostShown) + u'.');
    const auto held = m_desk.retention.held();
    if (!held)
        return m_prompts.tell(this, held.error());
    refill(*m_heldTable, *m_held, *held);
    for (const HeldCase &one : *held) // why it is kept is part of what stands in the case
        m_desk.readings.caseOpened(one.id);
    readCopies();
    for (QWidget *one : QWidgetList{m_dueTable, m_lookButton, m_holdButton})
        one->setVisible(!due->isEmpty());
    for (QWidget *one : QWidgetList{m_heldLabel, m_heldTable, m_liftButton})
        one->setVisible(!held->isEmpty());
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
    refill(*m_copiesTable, *m_copies, *copies);
    for (QWidget *one : QWidgetList{m_copiesLabel, m_copiesTable, m_copyButton})
        one->setVisible(!copies->isEmpty());
    if (!copies->isEmpty()) // they stand below what is seen in a small window
        m_dueLabel->setText(m_dueLabel->text() + u' ' +
                            tr("%n backup(s) to be destroyed too, at the bottom of this page.", nullptr,
                               int(copies->size())));
    m_rewriteLabel->setVisible(*rewriteDue);
    m_rewriteButton->setVisible(*rewriteDue);
}

void RetentionPage::displayChosen()
{
    const bool mayAct = m_desk.file.access() == Access::Write;
    for (QPushButton *one : {m_termsButton, m_holdOtherButton, m_rewriteButton})
        one->setEnabled(mayAct);
    m_lookButton->setEnabled(mayAct && !chosenIn(*m_dueTable).isEmpty());
    m_holdButton->setEnabled(mayAct && chosenIn(*m_dueTable).size() == 1);
    m_liftButton->setEnabled(mayAct && !chosenIn(*m_heldTable).isEmpty());
    m_copyButton->setEnabled(mayAct && !chosenIn(*m_copiesTable).isEmpty());
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
    const QModelIndexList chosen = chosenIn(*m_dueTable);
    for (const QModelIndex &index : chosen) {
        const auto preview = m_desk.retention.preview(m_due->row(index.row()).of.id);
        if (!preview)
            return m_prompts.tell(this, preview.error());
        shown.append(*preview);
    }
    for (const ClearingPreview &preview : std::as_const(shown))
        m_desk.readings.caseOpened(preview.of.id);
    if (!shown.isEmpty())
        ClearingDialog(m_desk, m_prompts, shown, this).exec();
}

void RetentionPage::holdChosen()
{
    const QModelIndexList chosen = chosenIn(*m_dueTable);
    if (chosen.size() != 1)
        return;
    const KeptCase of = m_due->row(chosen.constFirst().row()).of; // to hold it takes its row away
    hold(of.id, of.number);
}

/// Also one that is not to be cleared yet.
void RetentionPage::holdOther()
{
    std::optional<Complaint> other;
    m_prompts.askText(this, tr("On hold"), tr("The number of the case:"), false, [&](const QString &number) {
        return m_desk.complaints.find(number.trimmed()).map([&](const Complaint &found) { other = found; });
    });
    if (other)
        hold(other->id, other->number.text());
}

void RetentionPage::hold(ComplaintId id, const QString &number)
{
    m_prompts.askText(this, tr("On hold"), tr("Why is %1 kept longer?").arg(number), true,
                      [&](const QString &reason) { return m_desk.retention.hold(id, reason); });
}

void RetentionPage::lift()
{
    const QModelIndexList chosen = chosenIn(*m_heldTable);
    if (chosen.isEmpty())
        return;
    const QString number = m_held->row(chosen.constFirst().row()).number;
    m_prompts.askText(
        this, tr("Lift the hold"),
        tr("Why is the hold on %1 lifted? Once its term is over, the case can be cleared.").arg(number), true,
        [&](const QString &reason) {
            return m_desk.complaints.find(number).and_then(
                [&](const Complaint &held) { return m_desk.retention.lift(held.id, reason); });
        });
}

void RetentionPage::destroyCopy()
{
    const QModelIndexList chosen = chosenIn(*m_copiesTable);
    if (chosen.isEmpty())
        return;
    const DoomedCopy doomed = m_copies->row(chosen.constFirst().row());
    const BackupCopy &copy = doomed.copy;
    const bool there = doomed.there && QFileInfo::exists(copy.path); // a stick may be out by now
    const QString question =
        there ? tr("Delete the backup of %1? It cannot be restored after that.").arg(localMoment(copy.made))
              : tr("The backup of %1 is out of reach. Did you destroy it yourself?")
                    .arg(localMoment(copy.made));
    const QString which = u"\n\n"_s + QDir::toNativeSeparators(copy.path);
    if (!m_prompts.confirm(this, question + which, there ? tr("&Delete") : tr("&It is destroyed"),
                           tr("Do &nothing")))
        return;
    auto done = destroy(copy, InDoubt::Keep);
    if (!done && done.error().kind == ErrorKind::CopyInDoubt) {
        if (!m_prompts.confirm(this,
                               tr("The register at %1 is not as it was written there, or that cannot be "
                                  "told. Somebody may have gone on working in it: what they did would be "
                                  "gone. Delete it all the same?")
                                   .arg(QDir::toNativeSeparators(copy.path)),
                               tr("&Delete"), tr("Do &nothing")))
            return;
        done = destroy(copy, InDoubt::Destroy);
    }
    if (done)
        return;
    m_prompts.tell(this, done.error());
    read(); // the copy may be gone all the same
}

/// To look whether it still is what was written takes as long as it is large.
Result<> RetentionPage::destroy(const BackupCopy &copy, InDoubt whenInDoubt)
{
    return actAside(
        m_desk,
        [number = copy.number, whenInDoubt](Desk &at) {
            return at.retention.destroyCopy(number, whenInDoubt);
        },
        tr("Looking at the backup…"), this);
}

void RetentionPage::rewrite()
{
    const auto done = actAside(
        m_desk, [](Desk &at) { return at.retention.rewrite(); }, tr("Writing the file anew…"), this);
    if (!done)
        m_prompts.tell(this, done.error());
}

} // namespace gehoor
