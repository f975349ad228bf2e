// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/registerfile/inspection.h>
#include <ui/common/aside.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/registerfile/verifydialog.h>
#include <ui/wording/inspection.h>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int whole = 1000;  // thousandths
constexpr int aMoment = 100; // milliseconds

} // namespace

VerifyDialog::VerifyDialog(RegisterFile &file, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_file(file), m_prompts(prompts), m_headEdit(new QLineEdit(this)),
      m_progress(new QProgressBar(this)), m_found(new QPlainTextEdit(this)),
      m_verifyButton(new QPushButton(tr("&Verify"), this)), m_stopButton(new QPushButton(tr("&Stop"), this)),
      m_closeButton(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Verify the register file"));
    m_headEdit->setObjectName(u"verifyHeadEdit"_s);
    m_found->setObjectName(u"verifyFoundText"_s);
    m_verifyButton->setObjectName(u"verifyButton"_s);
    m_stopButton->setObjectName(u"stopVerifyingButton"_s);
    m_closeButton->setObjectName(u"closeVerifyingButton"_s);
    m_verifyButton->setDefault(true);
    clickOnCtrlEnter(*this, *m_verifyButton);
    m_progress->setAccessibleName(tr("progress of the verification"));
    m_progress->setRange(0, whole);
    m_found->setAccessibleName(tr("what was found"));
    m_found->setReadOnly(true);
    m_found->setTabChangesFocus(true);
    layOut();
    connect(m_verifyButton, &QPushButton::clicked, this, &VerifyDialog::verify);
    connect(m_closeButton, &QPushButton::clicked, this, &VerifyDialog::reject);
    connect(m_stopButton, &QPushButton::clicked, this, [this] { m_stops = true; });
    connect(&m_looksAgain, &QTimer::timeout, this, [this] { m_progress->setValue(m_done); });
    setBusy(false);
    m_headEdit->setFocus();
}

void VerifyDialog::layOut()
{
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("Gehoor reads every page of the file, and checks its structure, the audit trail and every letter, "
           "document and bundle that was kept. Nothing is changed. Did you write down the head of the trail, "
           "or does it stand on a print or an emergency sheet? Then type it here: so it shows whether lines "
           "were taken away or an older file was put back."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // a head takes the whole width
    form->addRow(tr("&Head of the trail, if you have it"), m_headEdit);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_verifyButton, m_stopButton, m_closeButton})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addWidget(m_found, 1);
    layout->addLayout(buttons);
    tabThrough(*layout);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 22);
}

/// The bar shows as long as it reads: so the window is not locked meanwhile.
void VerifyDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_headEdit->setEnabled(!busy);
    m_verifyButton->setEnabled(!busy);
    m_stopButton->setEnabled(busy);
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    if (busy)
        m_looksAgain.start(aMoment);
    else
        m_looksAgain.stop();
}

void VerifyDialog::verify()
{
    std::optional<QString> head;
    if (!isBlank(m_headEdit->text())) {
        const auto typed = headTyped(m_headEdit->text());
        if (!typed)
            return askAgain(wording(typed.error()));
        head = *typed;
    }
    m_done = 0;
    m_stops = false;
    m_found->clear();
    setBusy(true);
    m_stopButton->setFocus();
    Result<std::optional<Inspection>> found = std::nullopt;
    finishUnseen([&] {
        found = inspectWatched(m_file, head, [this](double part) {
            m_done = int(part * whole);
            return !m_stops;
        });
    });
    setBusy(false);
    m_found->setFocus();
    if (!found)
        return m_prompts.tell(this, found.error());
    if (!*found)
        return display(*m_found, tr("Stopped before the end: nothing can be said of the register."));
    QStringList lines = wording(**found, head.has_value());
    if (!(*found)->problems.isEmpty())
        lines << problemsAdvice(**found);
    display(*m_found, lines.join(u'\n'));
}

void VerifyDialog::askAgain(const QString &why)
{
    m_found->clear();
    m_prompts.tell(this, why);
    m_headEdit->setFocus();
    m_headEdit->selectAll();
}

void VerifyDialog::reject()
{
    if (m_busy)
        m_stops = true;
    else
        QDialog::reject();
}

} // namespace gehoor
