// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/periodpicker.h>
#include <ui/common/proposedfile.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/paperjob.h>
#include <ui/registerfile/auditmodel.h>
#include <ui/registerfile/auditpage.h>
#include <ui/registerfile/audittable.h>
#include <ui/wording/inspection.h>
#include <ui/wording/wording.h>

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int noticeable = 300; // milliseconds
constexpr int kindCharacters = 20;
constexpr int leastOfAct = 20; // characters
constexpr int mostOfAct = 46;
constexpr int leastOfNote = 20;

/// Characters that an act may take, so that its note can be read beside it.
int roomOfAct(const QTableView &view)
{
    int room = view.width() - view.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column < AuditModel::ColumnCount; ++column) {
        if (column != AuditModel::What && column != AuditModel::Note)
            room -= view.columnWidth(column);
    }
    return std::clamp(room / view.fontMetrics().averageCharWidth() - leastOfNote, leastOfAct, mostOfAct);
}

} // namespace

AuditPage::AuditPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_model(new AuditModel(desk.file, this)),
      m_period(new PeriodPicker(desk.clock.today(), this)), m_kind(new QComboBox(this)),
      m_case(new QLineEdit(this)), m_officer(new QComboBox(this)),
      m_clearButton(new QPushButton(tr("&All lines"), this)),
      m_printButton(new QPushButton(tr("&Print…"), this)),
      m_pdfButton(new QPushButton(tr("Save as P&DF…"), this)),
      m_exportButton(new QPushButton(tr("E&xport…"), this)), m_countLabel(plainLabel(this)),
      m_backLabel(plainLabel(this)), m_headLabel(plainLabel(this))
{
    addFilter();
    layOut();
    connectFields();
    new Refresher(*this, desk.file.changes(), [this] { read(); });
}

void AuditPage::addFilter()
{
    m_period->box()->setAccessibleName(tr("period"));
    const auto days = m_period->findChildren<QDateEdit *>();
    for (QDateEdit *day : days)
        day->setAccessibleName(day->objectName() == u"fromEdit" ? tr("from") : tr("up to and including"));
    m_kind->setObjectName(u"kindBox"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(kindCharacters);
    m_kind->addItem(tr("everything"));
    QList<std::pair<QString, ActKind>> kinds;
    const QList<ActKind> all = allActKinds();
    for (const ActKind kind : all)
        kinds.append({wording(kind), kind});
    std::sort(kinds.begin(), kinds.end(), [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    for (const auto &[words, kind] : std::as_const(kinds))
        m_kind->addItem(words, int(kind));
    m_case->setObjectName(u"caseEdit"_s);
    m_case->setMaxLength(longestField);
    m_case->setPlaceholderText(u"2026-0042"_s);
    m_case->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_officer->setObjectName(u"officerBox"_s);
    m_officer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_officer->setMinimumContentsLength(kindCharacters);
    m_officer->addItem(tr("anybody"));
}

void AuditPage::layOut()
{
    QLabel *explanation = plainLabel(this);
    explanation->setText(tr(
        "Every act stands here with its time. Gehoor changes no line and takes none away. Each is chained to "
        "the one before: verifying the register file (menu “File”) shows what was altered outside Gehoor."));
    auto *above = new QHBoxLayout;
    auto *below = new QHBoxLayout;
    const auto add = [this](QHBoxLayout &row, const QString &words, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(words, this);
        label->setBuddy(buddy);
        row.addWidget(label);
        row.addWidget(field);
    };
    add(*above, tr("P&eriod"), m_period, m_period->box());
    add(*above, tr("Ca&se"), m_case, m_case);
    above->addStretch();
    add(*below, tr("&What"), m_kind, m_kind);
    add(*below, tr("&Officer"), m_officer, m_officer);
    below->addWidget(m_clearButton);
    below->addStretch();
    auto *view = new QTableView(this);
    view->setObjectName(u"auditTable"_s);
    view->setModel(m_model);
    setUpTable(*view, tr("audit trail"), {7, 22, leastOfAct, 11, 12, 0});
    connect(m_model, &AuditModel::modelReset, view,
            [view] { fitColumn(*view, AuditModel::What, leastOfAct, roomOfAct(*view)); });
    m_countLabel->setObjectName(u"linesLabel"_s);
    m_backLabel->setObjectName(u"timeBackLabel"_s);
    m_headLabel->setObjectName(u"headLabel"_s);
    m_headLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_headLabel->setFocusPolicy(Qt::StrongFocus);
    m_clearButton->setObjectName(u"allLinesButton"_s);
    m_printButton->setObjectName(u"printTrailButton"_s);
    m_pdfButton->setObjectName(u"trailPdfButton"_s);
    m_exportButton->setObjectName(u"exportTrailButton"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_printButton, m_pdfButton, m_exportButton})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(above);
    layout->addLayout(below);
    layout->addWidget(view, 1);
    layout->addWidget(m_countLabel);
    layout->addWidget(m_backLabel);
    layout->addWidget(m_headLabel);
    layout->addLayout(buttons);
    tabThrough(*layout);
}

void AuditPage::connectFields()
{
    connect(m_period, &PeriodPicker::changed, this, &AuditPage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuditPage::applyFilter);
    connect(m_case, &QLineEdit::editingFinished, this, &AuditPage::applyFilter);
    connect(m_officer, &QComboBox::currentIndexChanged, this, &AuditPage::applyFilter);
    connect(m_clearButton, &QPushButton::clicked, this, &AuditPage::clearFilter);
    connect(m_printButton, &QPushButton::clicked, this, &AuditPage::print);
    connect(m_pdfButton, &QPushButton::clicked, this, &AuditPage::savePdf);
    connect(m_exportButton, &QPushButton::clicked, this, &AuditPage::exportLines);
    connect(m_model, &AuditModel::failed, this, [this](const Error &error) { m_prompts.tell(this, error); });
    connect(m_model, &AuditModel::rowsInserted, this, &AuditPage::showCount);
    connect(m_model, &AuditModel::modelReset, this, &AuditPage::showCount);
}

AuditFilter AuditPage::filter() const
{
    const Period period = m_period->period();
    AuditFilter filter = onDays(period.from, period.to);
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = ActKind(kind.toInt());
    const QString number = m_case->text().simplified();
    const auto parsed = ComplaintNumber::parse(number);
    filter.complaintNumber = parsed ? parsed->text() : number;
    filter.officer = m_officer->currentData().toString();
    return filter;
}

void AuditPage::applyFilter()
{
    if (const AuditFilter meant = filter(); meant != m_model->filter())
        m_model->setFilter(meant);
}

void AuditPage::clearFilter()
{
    {
        const QSignalBlocker period(m_period);
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker officer(m_officer);
        m_period->setPeriod({});
        m_kind->setCurrentIndex(0);
        m_case->clear();
        m_officer->setCurrentIndex(0);
    }
    applyFilter();
}

void AuditPage::read()
{
    const auto officers = m_desk.settings.officers();
    if (!officers)
        return m_prompts.tell(this, officers.error());
    {
        const QSignalBlocker quiet(m_officer);
        const QString chosen = m_officer->currentData().toString();
        while (m_officer->count() > 1)
            m_officer->removeItem(1);
        for (const QString &name : *officers)
            m_officer->addItem(name, name);
        m_officer->setCurrentIndex(std::max(0, m_officer->findData(chosen)));
    }
    m_model->refresh();
}

/// Why there can be no lines: none for a case that is not there would say that nothing was done in it.
QString AuditPage::whyNone() const
{
    const QString number = m_model->filter().complaintNumber;
    if (m_model->rowCount() > 0 || number.isEmpty())
        return {};
    const auto known = m_desk.complaints.find(number);
    const bool isNone = !known && (known.error().kind == ErrorKind::UnknownComplaint ||
                                   known.error().kind == ErrorKind::InvalidNumber);
    return isNone ? wording(known.error()) : QString();
}

void AuditPage::showCount()
{
    const QString count = tr("%n line(s)", nullptr, m_model->rowCount());
    const QString none = whyNone();
    m_countLabel->setText(!none.isEmpty()             ? none
                          : m_model->canFetchMore({}) ? tr("the newest %1, more below").arg(count)
                                                      : count);
    for (QPushButton *button : {m_printButton, m_pdfButton, m_exportButton})
        button->setEnabled(none.isEmpty() && m_desk.file.access() == Access::Write);
    showWhereTimeGoesBack();
    const auto newest = m_desk.file.audit(1);
    m_headLabel->setText(newest && !newest->isEmpty()
                             ? tr("Head of the trail: %1").arg(headWords(newest->constFirst().hash))
                             : QString());
}

void AuditPage::showWhereTimeGoesBack()
{
    const auto lines = m_model->aroundSetBack();
    m_backLabel->setVisible(lines.has_value());
    if (lines)
        m_backLabel->setText(tr("Line %2 was written after line %1, and yet has an earlier time: a clock may "
                                "have been set back, or a command was given an earlier day. The numbers of "
                                "the lines tell the order.")
                                 .arg(lines->first)
                                 .arg(lines->second));
}

void AuditPage::print()
{
    const auto page = auditPaper(m_desk, m_model->filter());
    if (!page)
        return m_prompts.tell(this, page.error());
    printPage(*page, m_prompts, this,
              [this](const auto &open) { return markAuditPrinted(m_desk.file, open); });
    m_model->refresh();
}

void AuditPage::savePdf()
{
    const auto page = auditPaper(m_desk, m_model->filter());
    if (!page)
        return m_prompts.tell(this, page.error());
    const QString path = m_prompts.saveFile(this, tr("Save the page"),
                                            proposedFile(tr("audit-trail") + u".pdf"_s), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto saved = saveAuditPdf(m_desk.file, letterPdf(*page), path); !saved)
        m_prompts.tell(this, saved.error());
    m_model->refresh();
}

void AuditPage::exportLines()
{
    const QString path = m_prompts.saveFile(this, tr("Export the audit trail"),
                                            proposedFile(tr("audit-trail") + u".csv"_s), tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    const auto newest = m_desk.file.audit(1);
    const int most = newest && !newest->isEmpty() ? int(newest->constFirst().number) : 0;
    QProgressDialog progress(tr("Writing the lines…"), tr("Stop"), 0, most, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(noticeable);
    const auto count = exportAudit(m_desk.file, m_model->filter(), path, [&](qint64 written) {
        progress.setValue(int(written));
        return !progress.wasCanceled();
    });
    progress.reset();
    m_model->refresh();
    if (!count)
        m_prompts.tell(this, count.error());
    else if (*count)
        m_prompts.tell(
            this,
            tr("%n line(s) exported to %1.", nullptr, int(**count)).arg(QDir::toNativeSeparators(path)));
}

} // namespace gehoor
