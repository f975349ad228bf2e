// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_protectedpage.h"

#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/common/texttable.h>
#include <ui/leaks/factdialog.h>
#include <ui/leaks/protectedpage.h>
#include <ui/leaks/protecttext.h>

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace gehoor {

ProtectedPage::ProtectedPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ProtectedPage>()), m_desk(desk), m_prompts(prompts),
      m_table(new TextTable({tr("What"), tr("Kind"), tr("Whose, or why")}, this))
{
    m_ui->setupUi(this);
    m_ui->table->setModel(m_table);
    setUpTable(*m_ui->table, tr("Protected in this case"), {0, 22, 24});
    setFocusProxy(m_ui->table);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProtectedPage::displayChosen);
    connect(m_ui->table, &QTableView::activated, this, &ProtectedPage::change);
    connect(m_ui->addButton, &QAbstractButton::clicked, this, &ProtectedPage::add);
    connect(m_ui->changeButton, &QAbstractButton::clicked, this, &ProtectedPage::change);
    connect(m_ui->removeButton, &QAbstractButton::clicked, this, &ProtectedPage::remove);
    const auto *erase = new QShortcut(Qt::Key_Delete, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &ProtectedPage::remove);
}

ProtectedPage::~ProtectedPage() = default;

void ProtectedPage::display(const CaseFile &file, bool privacy)
{
    const bool sameCase = m_file && m_file->complaint.id == file.complaint.id;
    const int row = sameCase ? m_ui->table->currentIndex().row() : 0;
    m_file = file;
    QList<QStringList> rows;
    for (const ProtectedFact &fact : file.facts) {
        const QString hidden = isName(fact.kind) ? initials(fact.text) : tr("hidden");
        rows << QStringList{privacy ? hidden : fact.text, sentenceCase(wording(fact.kind)),
                            privacy ? QString() : fact.note};
    }
    m_table->setRows(rows);
    m_ui->emptyLabel->setVisible(rows.isEmpty());
    m_ui->addButton->setEnabled(!file.readOnly);
    m_ui->table->setCurrentIndex(
        m_table->index(std::clamp<int>(row, 0, std::max<int>(0, int(rows.size()) - 1)), 0));
    displayChosen();
}

void ProtectedPage::displayChosen()
{
    const bool may = chosenFact() && !m_file->readOnly;
    m_ui->changeButton->setEnabled(may);
    m_ui->removeButton->setEnabled(may);
}

const ProtectedFact *ProtectedPage::chosenFact() const
{
    const int row = m_ui->table->currentIndex().row();
    return m_file && row >= 0 && row < m_file->facts.size() ? &m_file->facts.at(row) : nullptr;
}

void ProtectedPage::add()
{
    if (protectText(m_desk, m_prompts, m_file->complaint, {}, this))
        m_ui->table->setCurrentIndex(m_table->index(m_table->rowCount() - 1, 0));
}

void ProtectedPage::change()
{
    if (const ProtectedFact *const fact = chosenFact(); fact && !m_file->readOnly)
        FactDialog(m_desk, m_prompts, m_file->complaint, ProtectedFact(*fact), this).exec();
}

void ProtectedPage::remove()
{
    const ProtectedFact *const fact = chosenFact();
    if (!fact || m_file->readOnly)
        return;
    const QString question = tr("No longer protect this? From then on no letter of the case is held against "
                                "it. That it was taken away stays on the audit trail.");
    const QString what = m_table->index(m_ui->table->currentIndex().row(), 0).data().toString();
    if (!m_prompts.confirm(this, what + u"\n\n"_s + question, tr("&No longer protect"),
                           tr("&Keep protecting")))
        return;
    if (const auto done = m_desk.leaks.unprotect(m_file->complaint.id, fact->id); !done)
        m_prompts.tell(this, done.error());
}

} // namespace gehoor
