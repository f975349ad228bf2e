// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/deadlines/answerofcomplainant.h>
#include <ui/deadlines/extenddialog.h>
#include <ui/deadlines/termsdialog.h>
#include <ui/deadlines/termspage.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/paperjob.h>

#include <QDir>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QList<Referral> waitingOf(const CaseFile &file)
{
    QList<Referral> waiting = file.referrals;
    waiting.removeIf([](const Referral &one) { return one.response || one.takenBack; });
    return waiting;
}

} // namespace

TermsDialog::TermsDialog(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_id(complaint), m_text(new QPlainTextEdit(this)),
      m_extendButton(new QPushButton(tr("&Extend a term…"), this)),
      m_answerButton(new QPushButton(tr("The complainant &answered…"), this)),
      m_printButton(new QPushButton(tr("&Print…"), this)),
      m_pdfButton(new QPushButton(tr("&Save as PDF…"), this))
{
    addWidgets();
    connect(m_extendButton, &QAbstractButton::clicked, this, &TermsDialog::extend);
    connect(m_answerButton, &QAbstractButton::clicked, this, &TermsDialog::recordAnswer);
    connect(m_printButton, &QAbstractButton::clicked, this, &TermsDialog::print);
    connect(m_pdfButton, &QAbstractButton::clicked, this, &TermsDialog::savePdf);
    read();
}

void TermsDialog::addWidgets()
{
    m_text->setObjectName(u"termsText"_s);
    m_text->setAccessibleName(tr("The due dates and how they came about"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_extendButton->setObjectName(u"extendButton"_s);
    m_answerButton->setObjectName(u"answerButton"_s);
    m_printButton->setObjectName(u"printButton"_s);
    m_pdfButton->setObjectName(u"pdfButton"_s);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_extendButton);
    buttons->addWidget(m_answerButton);
    buttons->addStretch(1);
    for (QPushButton *button : {m_printButton, m_pdfButton, close})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    close->setDefault(true);
    m_text->setFocus();
    resize(820, 520);
}

void TermsDialog::read()
{
    const auto file = readCase(m_desk, m_id);
    const auto terms = m_desk.dueDates.of(m_id);
    const auto asked = m_desk.deadlines.asked(m_id);
    m_file = file ? std::optional(*file) : std::nullopt;
    if (file)
        setWindowTitle(tr("Terms of case %1").arg(file->complaint.number.text()));
    display(*m_text, terms ? termsText(*terms) : wording(terms.error()));
    const bool may = m_file && terms && !m_file->readOnly;
    const bool open = may && !m_file->closing;
    m_extendButton->setEnabled(open && !waitingOf(*m_file).isEmpty());
    m_answerButton->setEnabled(open && asked && *asked);
    m_printButton->setEnabled(may);
    m_pdfButton->setEnabled(may);
}

void TermsDialog::extend()
{
    if (ExtendDialog(m_desk, m_prompts, *m_file, waitingOf(*m_file), this).exec() == QDialog::Accepted)
        read();
}

void TermsDialog::recordAnswer()
{
    if (gehoor::recordAnswer(m_desk, m_prompts, m_id, this))
        read();
}

void TermsDialog::print()
{
    const auto page = termsPage(m_desk, m_file->complaint);
    if (!page)
        return m_prompts.tell(this, page.error());
    printPage(*page, m_prompts, this,
              [this](const auto &open) { return m_desk.dueDates.markPrinted(m_id, open); });
}

void TermsDialog::savePdf()
{
    const auto page = termsPage(m_desk, m_file->complaint);
    if (!page)
        return m_prompts.tell(this, page.error());
    const QString path = m_prompts.saveFile(
        this, tr("Save the page"), QDir::home().filePath(termsFileName(page->reference)), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto saved = m_desk.dueDates.savePage(m_id, *page, letterPdf(*page), path); !saved)
        m_prompts.tell(this, saved.error());
}

} // namespace gehoor
