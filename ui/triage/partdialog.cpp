// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_partdialog.h"

#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/triage/partdialog.h>

#include <QLineEdit>

#include <algorithm>

namespace gehoor {

PartDialog::PartDialog(const Part &part, QDate today, Prompts &prompts, Keep keep, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PartDialog>()), m_before(part), m_prompts(prompts),
      m_keep(std::move(keep))
{
    m_ui->setupUi(this);
    nameButtons(*m_ui->buttonBox, tr("Keep"));
    acceptOnCtrlEnterOnly(*this);
    fill(*m_ui->textEdit, part.text);
    m_ui->themeBox->addItems(themes());
    fill(*m_ui->themeBox->lineEdit(), part.theme);
    m_themeShown = m_ui->themeBox->currentText();
    offer(*m_ui->conductBox, conductKeys, part.conduct);
    fill(*m_ui->whoseEdit, part.whose);
    m_ui->happenedBox->setChecked(part.happened.has_value());
    setUpDay(*m_ui->happenedEdit, part.happened.value_or(today), earliestDay(), today);
    m_ui->happenedEdit->setEnabled(part.happened.has_value());
    connect(m_ui->happenedBox, &QAbstractButton::toggled, m_ui->happenedEdit, &QWidget::setEnabled);
    offer(*m_ui->handledBox, handledBeforeKeys, part.handledBefore);
    m_ui->fixedLabel->hide();
    m_ui->takeOutBox->hide();
}

PartDialog::~PartDialog() = default;

QStringList PartDialog::themes()
{
    return {tr("treatment and attitude"),
            tr("reachability, no answer"),
            tr("information"),
            tr("privacy and sharing of data"),
            tr("decision about children"),
            tr("access and contact"),
            tr("report or notification"),
            tr("cooperation between organisations"),
            tr("promises not kept"),
            tr("safety and nuisance"),
            tr("help to another person"),
            tr("other")};
}

void PartDialog::fixWords()
{
    m_ui->textEdit->setReadOnly(true);
    m_ui->fixedLabel->show();
    m_ui->themeBox->setFocus();
}

void PartDialog::offerToTakeOut(int partNumber)
{
    m_ui->takeOutBox->setText(tr("Take these words &out of part %1").arg(partNumber));
    m_ui->takeOutBox->setChecked(true);
    m_ui->takeOutBox->show();
}

bool PartDialog::takesOut() const
{
    return m_ui->takeOutBox->isChecked();
}

void PartDialog::accept()
{
    Part part = m_before;
    part.text = textOf(*m_ui->textEdit, m_before.text);
    const bool another = m_ui->themeBox->currentText() != m_themeShown; // which does not count as typed
    part.theme =
        another ? m_ui->themeBox->currentText() : textOf(*m_ui->themeBox->lineEdit(), m_before.theme);
    part.conduct = chosen<Conduct>(*m_ui->conductBox);
    part.whose = textOf(*m_ui->whoseEdit, m_before.whose);
    part.happened = m_ui->happenedBox->isChecked() ? std::optional(m_ui->happenedEdit->date()) : std::nullopt;
    part.handledBefore = chosen<HandledBefore>(*m_ui->handledBox);
    if (const auto kept = m_keep(part); !kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

void addPart(Desk &desk, Prompts &prompts, const CaseFile &shown, const QString &words, QWidget *parent)
{
    const CaseFile file = shown; // keeping the part replaces the file on the screen
    const Complaint &complaint = file.complaint;
    const auto source = std::find_if(complaint.parts.begin(), complaint.parts.end(), [&](const Part &part) {
        return !file.assessment(part.id) && withoutWords(part.text, words);
    });
    const auto keep = [&](const PartDialog &dialog, const Part &part) -> Result<> {
        const auto added = desk.complaints.addPart(complaint.id, part);
        if (!added)
            return failureOf(added);
        if (source == complaint.parts.end() || !dialog.takesOut())
            return {};
        Part rest = *source;
        rest.text = *withoutWords(rest.text, words);
        return desk.complaints.changePart(complaint.id, rest);
    };
    const Part begun{.text = words};
    const PartDialog *self = nullptr;
    PartDialog dialog(
        begun, desk.clock.today(), prompts, [&](const Part &part) { return keep(*self, part); }, parent);
    self = &dialog;
    if (source != complaint.parts.end())
        dialog.offerToTakeOut(source->number);
    dialog.setWindowTitle(PartDialog::tr("New part of case %1").arg(complaint.number.text()));
    dialog.exec();
}

void changePart(Desk &desk, Prompts &prompts, const CaseFile &shown, const Part &part, QWidget *parent)
{
    const Complaint complaint = shown.complaint; // as above
    PartDialog dialog(
        part, desk.clock.today(), prompts,
        [&](const Part &changed) { return desk.complaints.changePart(complaint.id, changed); }, parent);
    if (shown.assessment(part.id))
        dialog.fixWords();
    dialog.setWindowTitle(PartDialog::tr("Part %1 of case %2").arg(part.number).arg(complaint.number.text()));
    dialog.exec();
}

} // namespace gehoor
