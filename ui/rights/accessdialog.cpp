// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/letters/letterprinter.h>
#include <ui/rights/accessdaydialog.h>
#include <ui/rights/accessdialog.h>
#include <ui/rights/accessextensiondialog.h>
#include <ui/wording/access.h>

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Every request with its lines, the newest first.
Result<QString> textOf(const Rights &rights, const QList<AccessRequest> &requests)
{
    QStringList blocks;
    for (const AccessRequest &request : requests) {
        const auto term = rights.term(request);
        if (!term)
            return failureOf(term);
        blocks.prepend(why(request, *term).join(u'\n'));
    }
    return blocks.join(u"\n\n"_s);
}

} // namespace

AccessDialog::AccessDialog(Desk &desk, Prompts &prompts, Complaint complaint, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_complaint(std::move(complaint)),
      m_text(new QPlainTextEdit(this)), m_recordButton(new QPushButton(tr("&Record a request…"), this)),
      m_extendButton(new QPushButton(tr("&Extend…"), this)),
      m_saveButton(new QPushButton(tr("&Save the data…"), this)),
      m_answerButton(new QPushButton(tr("&Answered…"), this))
{
    addWidgets();
    connect(m_recordButton, &QAbstractButton::clicked, this, &AccessDialog::record);
    connect(m_extendButton, &QAbstractButton::clicked, this, &AccessDialog::extend);
    connect(m_saveButton, &QAbstractButton::clicked, this, &AccessDialog::save);
    connect(m_answerButton, &QAbstractButton::clicked, this, &AccessDialog::recordAnswer);
    read();
}

void AccessDialog::addWidgets()
{
    setWindowTitle(tr("Access request, case %1").arg(m_complaint.number.text()));
    QLabel *explanation = plainLabel(this);
    explanation->setWordWrap(true);
    explanation->setText(
        tr("Make sure first that it is the complainant who asks. The data that are saved are the "
           "complainant's own and no more: nothing of others, no names of staff, no notes and no words of "
           "the complaint, which may name others."));
    m_text->setObjectName(u"accessText"_s);
    m_text->setAccessibleName(tr("The requests for access and their terms"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_recordButton->setObjectName(u"recordAccessButton"_s);
    m_extendButton->setObjectName(u"extendAccessButton"_s);
    m_saveButton->setObjectName(u"saveAccessButton"_s);
    m_answerButton->setObjectName(u"answeredAccessButton"_s);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_recordButton, m_saveButton, m_answerButton, m_extendButton})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    tabThrough(*column);
    close->setDefault(true);
    m_text->setFocus();
    resize(820, 480);
}

void AccessDialog::read()
{
    const auto requests = m_desk.rights.requests(m_complaint.id);
    const auto text =
        requests.and_then([&](const QList<AccessRequest> &all) { return textOf(m_desk.rights, all); });
    m_running.reset();
    for (const AccessRequest &request : requests.value_or(QList<AccessRequest>())) {
        if (!request.answered)
            m_running = request;
    }
    const bool none = text && text->isEmpty();
    display(*m_text, !text  ? wording(text.error())
                     : none ? tr("The complainant has not asked for access to their data.")
                            : *text);
    const bool may = text && !m_complaint.cleared && m_desk.file.access() == Access::Write;
    m_recordButton->setEnabled(may && !m_running);
    m_extendButton->setEnabled(may && m_running && !m_running->extension);
    m_saveButton->setEnabled(may && m_running);
    m_answerButton->setEnabled(may && m_running);
}

void AccessDialog::record()
{
    AccessDayDialog dialog(
        tr("Request for access"), earliestDay(), m_desk.clock.today(), m_complaint.details.channel, m_prompts,
        [this](QDate day, Channel channel) { return m_desk.rights.request(m_complaint.id, day, channel); },
        this);
    if (dialog.exec() == QDialog::Accepted)
        read();
}

void AccessDialog::extend()
{
    if (AccessExtensionDialog(m_desk, m_prompts, m_complaint.id, *m_running, this).exec() ==
        QDialog::Accepted)
        read();
}

void AccessDialog::save()
{
    const auto page = m_desk.rights.page(m_complaint.id);
    if (!page)
        return m_prompts.tell(this, page.error());
    const QString name = accessFileName(page->reference, page->language, u"pdf"_s);
    const QString path = m_prompts.saveFile(this, tr("Save the data"), QDir::home().filePath(name),
                                            tr("PDF (*.pdf);;Text (*.txt)"));
    if (path.isEmpty())
        return;
    const bool asText = path.endsWith(u".txt"_s, Qt::CaseInsensitive);
    const QByteArray content = asText ? gehoor::textOf(*page).toUtf8() + '\n' : letterPdf(*page);
    if (const auto saved = m_desk.rights.save(m_complaint.id, *page, content, path); !saved)
        m_prompts.tell(this, saved.error());
}

void AccessDialog::recordAnswer()
{
    AccessDayDialog dialog(
        tr("Request answered"), m_running->received, m_desk.clock.today(), {}, m_prompts,
        [this](QDate day, Channel) { return m_desk.rights.answer(m_complaint.id, day); }, this);
    if (dialog.exec() == QDialog::Accepted)
        read();
}

} // namespace gehoor
