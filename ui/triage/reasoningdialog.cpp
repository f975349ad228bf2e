// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/paperjob.h>
#include <ui/triage/reasoningdialog.h>

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {

ReasoningDialog::ReasoningDialog(Desk &desk, Prompts &prompts, const Complaint &complaint, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_complaint(complaint),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      m_preview(new QPrintPreviewWidget(m_printer.get())), m_problem(plainLabel(this)),
      m_language(new QComboBox), m_printButton(new QPushButton(tr("&Print…"))),
      m_pdfButton(new QPushButton(tr("&Save as PDF…")))
{
    setWindowTitle(tr("Why case %1 was judged so").arg(complaint.number.text()));
    resize(760, 640);
    showAsPdf(*m_printer);
    addWidgets();
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_shown)
            paintLetter(*m_shown, *printer);
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReasoningDialog::compose);
    connect(m_printButton, &QAbstractButton::clicked, this, &ReasoningDialog::print);
    connect(m_pdfButton, &QAbstractButton::clicked, this, &ReasoningDialog::savePdf);
    compose();
}

ReasoningDialog::~ReasoningDialog() = default;

void ReasoningDialog::addWidgets()
{
    m_preview->setAccessibleName(tr("The page as it will be printed"));
    m_preview->fitToWidth();
    m_language->setObjectName(u"languageBox"_s);
    offer(*m_language, languageKeys, screenLanguage());
    m_printButton->setObjectName(u"printButton"_s);
    m_pdfButton->setObjectName(u"pdfButton"_s);
    m_problem->setObjectName(u"problemLabel"_s);
    auto *label = new QLabel(tr("&Language"));
    label->setBuddy(m_language);
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"closeButton"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(label);
    buttons->addWidget(m_language);
    buttons->addStretch(1);
    for (QPushButton *button : {m_printButton, m_pdfButton, close})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_preview, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    m_printButton->setDefault(true);
    clickOnCtrlEnter(*this, *m_printButton);
}

void ReasoningDialog::compose()
{
    const auto content = m_desk.reasonings.page(m_complaint.id, chosen<Language>(*m_language));
    m_shown = content ? std::optional(*content) : std::nullopt;
    m_preview->setVisible(m_shown.has_value());
    m_problem->setVisible(!m_shown.has_value());
    const bool may = m_shown && m_desk.file.access() == Access::Write;
    m_printButton->setEnabled(may);
    m_pdfButton->setEnabled(may);
    if (m_shown)
        m_preview->updatePreview();
    else
        m_problem->setText(wording(content.error()));
}

void ReasoningDialog::print()
{
    printPage(*m_shown, m_prompts, this,
              [this](const auto &open) { return m_desk.reasonings.markPrinted(m_complaint.id, open); });
}

void ReasoningDialog::savePdf()
{
    const QString name = reasoningFileName(m_shown->reference, m_shown->language);
    const QString path =
        m_prompts.saveFile(this, tr("Save the page"), QDir::home().filePath(name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto saved = m_desk.reasonings.save(m_complaint.id, letterPdf(*m_shown), path); !saved)
        m_prompts.tell(this, saved.error());
}

} // namespace gehoor
