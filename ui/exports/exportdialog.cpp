// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/periodpicker.h>
#include <ui/common/proposedfile.h>
#include <ui/exports/exportdialog.h>
#include <ui/leaks/passquestion.h>
#include <ui/wording/wording.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int rowsAtOnce = 200;

QString whichCases(const OverviewFilter &filter)
{
    QStringList words{filter.standing ? ExportDialog::tr("that stand “%1”").arg(wording(*filter.standing))
                                      : ExportDialog::tr("in every standing")};
    if (!filter.search.trimmed().isEmpty())
        words << ExportDialog::tr("with the words “%1”").arg(filter.search.trimmed());
    return words.join(u", "_s);
}

} // namespace

ExportDialog::ExportDialog(Desk &desk, Prompts &prompts, const OverviewFilter &filter, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_filter(filter),
      m_periodPicker(new PeriodPicker(desk.clock.today(), this)), m_formatBox(new QComboBox(this)),
      m_progress(new QProgressBar(this)), m_progressLabel(plainLabel(this)),
      m_buttons(new QDialogButtonBox(this)),
      m_startButton(m_buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Export cases"));
    m_buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_startButton->setObjectName(u"startButton"_s);
    clickOnCtrlEnter(*this, *m_startButton);
    m_formatBox->setObjectName(u"formatBox"_s);
    m_formatBox->addItem(tr("XLSX, for a spreadsheet program"), u"xlsx"_s);
    m_formatBox->addItem(tr("CSV, plain text"), u"csv"_s);
    m_periodPicker->setPeriod({filter.from, filter.to});
    m_progress->setAccessibleName(tr("progress of the export"));
    m_progress->setRange(0, 0);
    m_progress->hide();
    layOut();
    connect(&m_next, &QTimer::timeout, this, &ExportDialog::writeOn);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

ExportDialog::~ExportDialog()
{
    if (m_finishing)
        m_finishing->wait();
}

void ExportDialog::layOut()
{
    QLabel *warning = plainLabel(this);
    warning->setText(
        tr("The copy is not encrypted: whoever has the file reads the names in it. Keep it only as long "
           "as you need it. The export is noted in the audit trail."));

    auto *form = new QFormLayout;
    QLabel *which = plainLabel(this);
    which->setText(whichCases(m_filter));
    form->addRow(tr("Cases"), which);
    auto *periodLabel = new QLabel(tr("&Received"), this);
    periodLabel->setBuddy(m_periodPicker->box());
    form->addRow(periodLabel, m_periodPicker);
    form->addRow(tr("&Kind of file"), m_formatBox);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(warning);
    layout->addWidget(m_progress);
    layout->addWidget(m_progressLabel);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

void ExportDialog::start()
{
    const QString suffix = m_formatBox->currentData().toString();
    const QString proposal =
        proposedFile(tr("cases-%1").arg(m_desk.clock.today().toString(Qt::ISODate)) + u'.' + suffix);
    const QString path =
        m_prompts.saveFile(this, tr("Export cases"), proposal, u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    const Period period = m_periodPicker->period();
    m_filter.from = period.from;
    m_filter.to = period.to;
    auto started = OverviewExport::begin(m_desk, m_filter, path);
    if (!started)
        return fail(started.error());
    m_export = *std::move(started);
    m_path = path;
    m_startButton->setEnabled(false);
    m_progress->show();
    m_next.start();
}

void ExportDialog::writeOn()
{
    const auto more = m_export->next(rowsAtOnce);
    if (!more)
        return fail(more.error());
    const auto count = int(m_export->written());
    m_progressLabel->setText(*more ? tr("%n case(s) written", nullptr, count)
                                   : tr("%n case(s) written, the file is being finished", nullptr, count));
    if (!*more)
        finish();
}

void ExportDialog::finish()
{
    m_next.stop();
    const auto outcome = std::make_shared<Result<>>();
    m_finishing = QThread::create([this, outcome] { *outcome = m_export->finish(); });
    m_finishing->setParent(this);
    connect(m_finishing, &QThread::finished, this, [this, outcome] {
        m_finishing->deleteLater();
        m_finishing = nullptr;
        if (m_stopped)
            stop();
        else if (!*outcome)
            fail(outcome->error());
        else
            commit();
    });
    m_finishing->start();
}

void ExportDialog::commit()
{
    const auto count = int(m_export->written());
    const QList<CaseLeaks> leaks = m_export->leaks();
    const QList<ComplaintId> shown = casesShown(leaks);
    for (const ComplaintId one : shown)
        m_desk.readings.caseOpened(one);
    m_progress->hide(); // whoever is asked may have left: the window locks meanwhile
    // Other than for want of a reason: the table is gone then, and no other reason brings it back.
    std::optional<Error> failed;
    const bool left = letLeave(leaks, m_prompts, this, [&](const QString &reason) -> Result<> {
        auto done = m_export->commit(reason);
        if (done || done.error().kind == ErrorKind::Leak)
            return done;
        failed = done.error();
        return {};
    });
    if (failed)
        return fail(*failed);
    stop();
    if (!left)
        return;
    m_prompts.tell(this,
                   tr("%n case(s) exported to %1.", nullptr, count).arg(QDir::toNativeSeparators(m_path)));
    accept();
}

void ExportDialog::fail(const Error &error)
{
    stop();
    m_prompts.tell(this, error);
}

void ExportDialog::stop()
{
    m_next.stop();
    m_export.reset();
    m_stopped = false;
    m_progress->hide();
    m_progressLabel->clear();
    m_startButton->setEnabled(true);
    m_startButton->setFocus(); // not on Cancel, where the keys went while it was grey
}

void ExportDialog::reject()
{
    if (!m_export)
        return QDialog::reject();
    if (!m_finishing)
        return stop();
    m_stopped = true; // what is being finished cannot be broken off, only dropped
    m_progressLabel->setText(tr("Stopping…"));
}

} // namespace gehoor
