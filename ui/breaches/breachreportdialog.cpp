// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/breaches/breachreportdialog.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/leaks/clipboardgate.h>
#include <ui/leaks/passquestion.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/paperjob.h>

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

BreachReportDialog::BreachReportDialog(Desk &desk, Prompts &prompts, const Breach &breach, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_id(breach.id), m_language(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)), m_copyButton(new QPushButton(tr("&Copy all"), this)),
      m_printButton(new QPushButton(tr("&Print…"), this)), m_saveButton(new QPushButton(tr("&Save…"), this))
{
    ClipboardGate::watchCase(*this, breach.facts.complaint);
    setWindowTitle(tr("Data breach %1: text of the report").arg(m_id.value()));
    addWidgets();
    connect(m_language, &QComboBox::currentIndexChanged, this, &BreachReportDialog::compose);
    connect(m_copyButton, &QAbstractButton::clicked, this, &BreachReportDialog::copy);
    connect(m_printButton, &QAbstractButton::clicked, this, &BreachReportDialog::print);
    connect(m_saveButton, &QAbstractButton::clicked, this, &BreachReportDialog::save);
    compose();
}

void BreachReportDialog::addWidgets()
{
    m_language->setObjectName(u"languageBox"_s);
    offer(*m_language, languageKeys, screenLanguage());
    m_text->setObjectName(u"reportText"_s);
    m_text->setAccessibleName(tr("The text of the report"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_copyButton->setObjectName(u"copyReportButton"_s);
    m_printButton->setObjectName(u"printReportButton"_s);
    m_saveButton->setObjectName(u"saveReportButton"_s);
    auto *label = new QLabel(tr("&Language"), this);
    label->setBuddy(m_language);
    auto *close = new QPushButton(tr("Cl&ose"), this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(label);
    buttons->addWidget(m_language);
    buttons->addStretch(1);
    for (QPushButton *button : {m_copyButton, m_printButton, m_saveButton, close})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    tabThrough(*column);
    close->setDefault(true);
    m_text->setFocus();
    resize(760, 600);
}

void BreachReportDialog::compose()
{
    const auto page = m_desk.breaches.report(m_id, chosen<Language>(*m_language));
    m_shown = page ? std::optional(*page) : std::nullopt;
    display(*m_text, page ? breachText(*page) : wording(page.error()));
    const bool may = m_shown && m_desk.file.access() == Access::Write;
    m_copyButton->setEnabled(may);
    m_printButton->setEnabled(may);
    m_saveButton->setEnabled(may);
}

bool BreachReportDialog::letReportLeave(const TextAct &leave)
{
    const auto shows = m_desk.breaches.leaksIn(m_id, *m_shown);
    if (!shows) {
        m_prompts.tell(this, shows.error());
        return false;
    }
    return letLeave(*shows, m_prompts, this, leave);
}

/// The gate of the clipboard looks at it there.
void BreachReportDialog::copy()
{
    m_text->selectAll();
    m_text->copy();
}

void BreachReportDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_shown->reference);
    if (!m_prompts.choosePrinter(this, printer))
        return;
    letReportLeave([&](const QString &reason) {
        return LetterJob(printer).add(*m_shown, [&](const auto &open) {
            return m_desk.breaches.markPrinted(m_id, *m_shown, open, reason);
        });
    });
}

void BreachReportDialog::save()
{
    const QString name = breachFileName(m_id, m_shown->language, u"txt"_s);
    const QString path = m_prompts.saveFile(this, tr("Save the report"), QDir::home().filePath(name),
                                            tr("Text (*.txt);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const bool asPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const QByteArray content = asPdf ? letterPdf(*m_shown) : breachText(*m_shown).toUtf8();
    letReportLeave(
        [&](const QString &reason) { return m_desk.breaches.save(m_id, *m_shown, content, path, reason); });
}

} // namespace gehoor
