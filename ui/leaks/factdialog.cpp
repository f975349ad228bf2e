// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_factdialog.h"

#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/leaks/factdialog.h>

using namespace Qt::StringLiterals;

namespace gehoor {

FactDialog::FactDialog(Desk &desk, Prompts &prompts, const Complaint &complaint, const ProtectedFact &before,
                       QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::FactDialog>()), m_desk(desk), m_prompts(prompts),
      m_complaint(complaint.id), m_complainant(complaint.details.complainant), m_before(before)
{
    m_ui->setupUi(this);
    const bool isNew = before.id == ProtectedFactId(0);
    const QString number = complaint.number.text();
    setWindowTitle(isNew ? tr("Protect in case %1").arg(number)
                         : tr("Change what is protected in case %1").arg(number));
    nameButtons(*m_ui->buttonBox, isNew ? tr("Protect") : tr("Keep"));
    acceptOnCtrlEnter(*this);
    offer(*m_ui->kindBox, factKindKeys, before.kind);
    fill(*m_ui->textEdit, before.text);
    fill(*m_ui->noteEdit, before.note);
    // One more than is taken, so that what was pasted is told to be too long and not cut in silence.
    m_ui->textEdit->setMaxLength(longestFact + 1);
    m_ui->noteEdit->setMaxLength(longestFact + 1);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &FactDialog::displayCautions);
    connect(m_ui->textEdit, &QLineEdit::textChanged, this, &FactDialog::displayCautions);
    if (isNew)
        guessTheKind();
    displayCautions();
    m_ui->textEdit->setFocus();
}

FactDialog::~FactDialog() = default;

ProtectedFact FactDialog::fact() const
{
    return {.id = m_before.id,
            .kind = chosen<FactKind>(*m_ui->kindBox),
            .text = textOf(*m_ui->textEdit, m_before.text),
            .note = textOf(*m_ui->noteEdit, m_before.note)};
}

/// From what is typed, until the officer chooses a kind.
void FactDialog::guessTheKind()
{
    const auto typed = connect(m_ui->textEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(int(guessedKind(text))));
    });
    connect(m_ui->kindBox, &QComboBox::activated, this, [typed] { disconnect(typed); });
}

void FactDialog::displayCautions()
{
    QStringList lines;
    for (const FactCaution caution : cautionsOf(fact(), m_complainant))
        lines << u"⚠ "_s + wording(caution);
    display(*m_ui->cautionLabel, lines.join(u"\n\n"_s));
}

void FactDialog::accept()
{
    const bool isNew = m_before.id == ProtectedFactId(0);
    const auto kept = isNew ? m_desk.leaks.protect(m_complaint, fact()).map([](ProtectedFactId) {})
                            : m_desk.leaks.change(m_complaint, fact());
    if (kept)
        return QDialog::accept();
    m_prompts.tell(this, kept.error());
    m_ui->textEdit->setFocus();
}

} // namespace gehoor
