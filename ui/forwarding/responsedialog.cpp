// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_responsedialog.h"

#include <core/forwarding/responsedocument.h>
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/forwarding/responsedialog.h>

namespace gehoor {

ResponseDialog::ResponseDialog(Desk &desk, Prompts &prompts, const Referral &referral, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ResponseDialog>()), m_desk(desk), m_prompts(prompts),
      m_referral(referral)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Response of %1").arg(referral.function.simplified().left(200)));
    nameButtons(*m_ui->buttonBox, tr("Record"));
    acceptOnCtrlEnterOnly(*this);
    const QDate today = desk.clock.today();
    setUpDay(*m_ui->dayEdit, today, referral.day, today);
    setUpDay(*m_ui->answeredEdit, today, referral.day, today);
    fill(*m_ui->byEdit, referral.function);
    fill(*m_ui->answeredByEdit, referral.function);
    fill(*m_ui->textEdit, {});
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, m_ui->answeredEdit, &QDateEdit::setDate);
    connect(m_ui->chooseButton, &QAbstractButton::clicked, this, &ResponseDialog::chooseDocument);
    connect(m_ui->partialBox, &QAbstractButton::toggled, this, &ResponseDialog::displayAnswering);
    connect(m_ui->answeredBox, &QAbstractButton::toggled, this, &ResponseDialog::displayAnswering);
    m_ui->textEdit->setFocus();
}

ResponseDialog::~ResponseDialog() = default;

void ResponseDialog::chooseDocument()
{
    const QString path = m_prompts.openFile(this, tr("Document of the response"), tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto document = readDocument(path);
    if (!document)
        return m_prompts.tell(this, document.error());
    m_document = *document;
    fill(*m_ui->documentEdit, document->name);
}

void ResponseDialog::displayAnswering()
{
    const bool isFinal = !m_ui->partialBox->isChecked();
    const bool answered = isFinal && m_ui->answeredBox->isChecked();
    m_ui->answeredBox->setEnabled(isFinal);
    m_ui->answeredEdit->setEnabled(answered);
    m_ui->answeredByEdit->setEnabled(answered);
}

ResponseGiven ResponseDialog::given() const
{
    ResponseGiven given{.day = m_ui->dayEdit->date(),
                        .summary = textOf(*m_ui->textEdit, {}),
                        .by = textOf(*m_ui->byEdit, m_referral.function),
                        .partial = m_ui->partialBox->isChecked(),
                        .document = m_document};
    if (m_ui->answeredEdit->isEnabled())
        given.answered = Answering{.day = m_ui->answeredEdit->date(),
                                   .by = textOf(*m_ui->answeredByEdit, m_referral.function)};
    return given;
}

void ResponseDialog::accept()
{
    if (const auto recorded = m_desk.forwarding.recordResponse(m_referral.id, given()); !recorded)
        m_prompts.tell(this, recorded.error());
    else
        QDialog::accept();
}

} // namespace gehoor
