// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/retention/moreduedialog.h>
#include <ui/retention/retentiontermsdialog.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

RetentionTermsDialog::RetentionTermsDialog(Desk &desk, Prompts &prompts, const RetentionTerms &terms,
                                           QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts)
{
    setWindowTitle(tr("How long closed cases are kept"));
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("The organisation's own policy, not in the information sheet: months from the day of closing."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (const auto &[outcome, key] : endingKeys.entries()) {
        auto *box = new QSpinBox(this);
        box->setObjectName(u"months-"_s + key);
        box->setRange(fewestMonthsKept, mostMonthsKept);
        box->setValue(terms.of(outcome));
        box->setAccessibleName(tr("%1: months kept").arg(sentenceCase(wording(outcome))));
        form->addRow(sentenceCase(wording(outcome)), box);
        m_boxes.insert(outcome, box);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Save"));
    acceptOnCtrlEnter(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60); // for the title
}

void RetentionTermsDialog::accept()
{
    RetentionTerms terms;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        terms.months.insert(box.key(), box.value()->value());
    const auto more = m_desk.retention.moreDue(terms, MoreDueDialog::mostShown + 1);
    if (!more)
        return m_prompts.tell(this, more.error());
    if (!more->isEmpty() && MoreDueDialog(*more, this).exec() != QDialog::Accepted)
        return;
    if (const auto kept = m_desk.retention.setTerms(terms); !kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

} // namespace gehoor
