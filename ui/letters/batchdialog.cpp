// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/complaint/casefile.h>
#include <ui/letters/batchdialog.h>
#include <ui/letters/batchmodel.h>
#include <ui/letters/letterdialog.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/paperjob.h>
#include <ui/letters/posteddialog.h>

#include <QFormLayout>
#include <QLabel>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool canBeDrafted(const BatchLetter &entry)
{
    return !entry.letter && !entry.refused;
}

bool canBeFinal(const BatchLetter &entry)
{
    return entry.isReady();
}

bool canLeave(const BatchLetter &entry)
{
    return entry.isFinal() && entry.standing.isEmpty();
}

bool canBePrinted(const BatchLetter &entry)
{
    return canLeave(entry) && !entry.refused;
}

bool awaitsPaper(const BatchLetter &entry)
{
    return canBePrinted(entry) && !entry.isOnPaper();
}

} // namespace

BatchDialog::BatchDialog(Desk &desk, Prompts &prompts, const QList<ComplaintId> &cases, LetterKind kind,
                         bool privacy, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_cases(cases),
      m_batch(desk.complaints, desk.letters, kind), m_model(new BatchModel(privacy, this)),
      m_table(new QTableView(this)), m_kindBox(new QComboBox(this)), m_sumLabel(plainLabel(this)),
      m_progress(new QProgressBar(this)), m_draftButton(new QPushButton(tr("Make the &drafts"), this)),
      m_finalButton(new QPushButton(tr("Make f&inal"), this)),
      m_printButton(new QPushButton(tr("&Print all…"), this)),
      m_saveButton(new QPushButton(tr("&Save all as PDF…"), this)),
      m_postedButton(new QPushButton(tr("P&osted…"), this)), m_stopButton(new QPushButton(tr("S&top"), this)),
      m_closeButton(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Letters for %n case(s)", nullptr, int(cases.size())));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    offer(*m_kindBox, letterKindKeys, kind);
    layOut();
    connectButtons();
    begin();
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::layOut()
{
    m_kindBox->setObjectName(u"batchKindBox"_s);
    m_table->setObjectName(u"batchTable"_s);
    m_sumLabel->setObjectName(u"batchSumLabel"_s);
    m_draftButton->setObjectName(u"batchDraftButton"_s);
    m_finalButton->setObjectName(u"batchFinalButton"_s);
    m_printButton->setObjectName(u"batchPrintButton"_s);
    m_saveButton->setObjectName(u"batchSaveButton"_s);
    m_postedButton->setObjectName(u"batchPostedButton"_s);
    m_stopButton->setObjectName(u"batchStopButton"_s);
    m_progress->setObjectName(u"batchProgress"_s);
    m_progress->setAccessibleName(tr("progress of the letters"));
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("letters of this batch"), {11, 22, 0});
    auto *form = new QFormLayout;
    form->addRow(tr("&Kind of letter"), m_kindBox);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    for (QPushButton *button : {m_stopButton, m_draftButton, m_finalButton, m_printButton, m_saveButton,
                                m_postedButton, m_closeButton})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sumLabel);
    layout->addLayout(buttons);
    tabThrough(*layout);
    resize(fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 28);
}

void BatchDialog::connectButtons()
{
    connect(&m_next, &QTimer::timeout, this, &BatchDialog::workOn);
    connect(m_kindBox, &QComboBox::activated, this, &BatchDialog::begin);
    connect(m_draftButton, &QPushButton::clicked, this,
            [this] { work(canBeDrafted, [this](BatchLetter &entry) { m_batch.draft(entry); }); });
    connect(m_finalButton, &QPushButton::clicked, this, &BatchDialog::makeFinal);
    connect(m_printButton, &QPushButton::clicked, this, &BatchDialog::print);
    connect(m_saveButton, &QPushButton::clicked, this, &BatchDialog::save);
    connect(m_postedButton, &QPushButton::clicked, this, &BatchDialog::recordPosted);
    connect(m_stopButton, &QPushButton::clicked, this, &BatchDialog::stop);
    connect(m_closeButton, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { openLetter(index.row()); });
    doOnEnter(*m_table, [this] {
        if (const QModelIndex chosen = m_table->currentIndex(); chosen.isValid())
            openLetter(chosen.row());
    });
    acceptOnCtrlEnter(*this);
}

void BatchDialog::work(const std::function<bool(const BatchLetter &)> &isFor, const Work &each,
                       const std::function<void()> &then)
{
    m_rows.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isFor(m_model->row(row)))
            m_rows.enqueue(row);
    }
    m_work = each;
    m_then = then;
    m_stopped = false;
    m_progress->setRange(0, int(m_rows.size()));
    m_progress->setValue(0);
    m_next.start();
    display();
}

/// One letter; the window lives on before the next.
void BatchDialog::workOn()
{
    if (m_rows.isEmpty() || m_stopped)
        return finishWork();
    const int row = m_rows.dequeue();
    BatchLetter entry = m_model->row(row);
    m_work(entry);
    m_model->setRow(row, entry);
    if (!entry.standing.isEmpty() || !entry.warnings.isEmpty()) // what is protected stands in the table now
        m_desk.readings.caseOpened(entry.complaint);
    m_progress->setValue(m_progress->value() + 1);
}

void BatchDialog::finishWork()
{
    m_next.stop();
    m_rows.clear();
    if (const auto then = std::exchange(m_then, {}))
        then();
    if (!m_next.isActive())
        display();
}

void BatchDialog::stop()
{
    m_stopped = !m_printing;
}

/// Looks at each case anew, for this kind.
void BatchDialog::begin()
{
    m_batch = LetterBatch(m_desk.complaints, m_desk.letters, chosen<LetterKind>(*m_kindBox));
    QList<BatchLetter> entries;
    for (const ComplaintId id : m_cases)
        entries.append({.complaint = id, .number = {}, .complainant = {}});
    m_model->setRows(entries);
    work([](const BatchLetter &) { return true; },
         [this](BatchLetter &entry) { entry = m_batch.begin(entry.complaint); });
}

void BatchDialog::makeFinal()
{
    work(canBeFinal, [this](BatchLetter &entry) { m_batch.finalise(entry, &pdfToKeep); });
}

/// In one job those that are not on paper yet, since what is printed twice may be posted twice; all of them
/// again only when asked. Each is painted once it is recorded as printed. It cannot be stopped halfway: what
/// is painted by then would be printed all the same.
void BatchDialog::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(tr("Letters"));
    // What may not go by post is told before the printer is asked for.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        BatchLetter entry = m_model->row(row);
        if (!canLeave(entry))
            continue;
        const auto ready = m_batch.mayPrint(entry);
        entry.refused = ready ? std::nullopt : std::optional(ready.error());
        m_model->setRow(row, entry);
    }
    if (!any(canBePrinted))
        return display();
    const bool again = !any(awaitsPaper);
    if (again &&
        !m_prompts.confirm(this,
                           tr("These letters went to the printer just now. Whether they came out on paper "
                              "Gehoor cannot see: look there first. Send them all once more?"),
                           tr("&Print again"), tr("Do &nothing")))
        return m_printer.reset();
    if (!m_prompts.choosePrinter(this, *m_printer))
        return m_printer.reset();
    m_job = std::make_unique<LetterJob>(*m_printer);
    m_printing = true;
    work(
        again ? canBePrinted : awaitsPaper, [this](BatchLetter &entry) { printLetter(entry); },
        [this] {
            m_job.reset();
            m_printer.reset();
            m_printing = false;
        });
}

/// What fails stands with the letter in the table.
void BatchDialog::printLetter(BatchLetter &entry)
{
    static_cast<void>(m_job->add(entry.letter->content,
                                 [&](const auto &open) { return m_batch.markPrinted(entry, open); }));
}

void BatchDialog::save()
{
    const QString folder = m_prompts.chooseFolder(this, tr("A folder for the letters"));
    if (folder.isEmpty())
        return;
    work(canLeave, [this, folder](BatchLetter &entry) { m_batch.savePdf(entry, folder); });
}

void BatchDialog::recordPosted()
{
    PostedDialog asked(count(canLeave), m_desk.clock.today(), this);
    if (asked.exec() != QDialog::Accepted)
        return;
    work(canLeave, [this, day = asked.day(), by = asked.by()](BatchLetter &entry) {
        m_batch.markPosted(entry, day, by);
    });
}

/// The letter by itself: to change it, or to let pass what stops it.
void BatchDialog::openLetter(int row)
{
    if (m_next.isActive())
        return;
    BatchLetter entry = m_model->row(row);
    auto file = readCase(m_desk, entry.complaint);
    if (!file)
        return m_prompts.tell(this, file.error());
    m_desk.readings.caseOpened(entry.complaint);
    if (entry.letter)
        LetterDialog(m_desk, m_prompts, std::move(*file), *entry.letter, this).exec();
    else
        LetterDialog(m_desk, m_prompts, std::move(*file),
                     {.kind = chosen<LetterKind>(*m_kindBox), .language = entry.language}, this)
            .exec();
    m_batch.refresh(entry);
    entry.seen = entry.warnings;
    m_model->setRow(row, entry);
    display();
}

int BatchDialog::count(const std::function<bool(const BatchLetter &)> &which) const
{
    return int(std::count_if(m_model->rows().begin(), m_model->rows().end(), which));
}

bool BatchDialog::any(const std::function<bool(const BatchLetter &)> &which) const
{
    return std::any_of(m_model->rows().begin(), m_model->rows().end(), which);
}

void BatchDialog::display()
{
    const bool busy = m_next.isActive();
    if (busy)
        m_focus.keep();
    m_progress->setVisible(busy);
    m_stopButton->setVisible(busy && !m_printing);
    m_kindBox->setEnabled(!busy);
    m_draftButton->setEnabled(!busy && any(canBeDrafted));
    m_finalButton->setEnabled(!busy && any(canBeFinal));
    m_printButton->setEnabled(!busy && any(canLeave));
    m_saveButton->setEnabled(!busy && any(canLeave));
    m_postedButton->setEnabled(!busy && any(canLeave));
    m_sumLabel->setText(
        QStringList{
            tr("%n final", nullptr, count([](const BatchLetter &entry) { return entry.isFinal(); })),
            tr("%n draft(s)", nullptr, count([](const BatchLetter &entry) { return entry.isDraft(); })),
            tr("%n posted", nullptr, count([](const BatchLetter &entry) { return entry.isPosted(); })),
            tr("%n stopped by the leak check", nullptr,
               count([](const BatchLetter &entry) { return !entry.standing.isEmpty(); })),
            tr("%n to look at again", nullptr,
               count([](const BatchLetter &entry) { return entry.isDraft() && entry.asksToLook(); })),
            tr("%n refused", nullptr,
               count([](const BatchLetter &entry) { return entry.refused.has_value(); }))}
            .join(u", "_s) +
        u". "_s + tr("Enter opens a letter by itself."));
    if (busy)
        return;
    for (QPushButton *button : {m_draftButton, m_finalButton, m_printButton, m_closeButton}) {
        if (!button->isEnabled())
            continue;
        button->setDefault(true);
        return m_focus.giveBack(button);
    }
}

/// Ctrl+Enter: what comes next.
void BatchDialog::accept()
{
    for (QPushButton *button : {m_draftButton, m_finalButton, m_printButton, m_closeButton}) {
        if (button->isDefault() && button->isEnabled())
            return button->click();
    }
}

void BatchDialog::reject()
{
    if (m_next.isActive())
        return stop();
    QDialog::reject();
}

} // namespace gehoor
