// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/bundles/bundlechoices.h>
#include <ui/bundles/bundledialog.h>
#include <ui/bundles/bundlepdf.h>
#include <ui/bundles/pdfprinting.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/readout.h>
#include <ui/leaks/findingspanel.h>
#include <ui/leaks/marks.h>
#include <ui/leaks/passquestion.h>
#include <ui/wording/bundles.h>

#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

BundleDialog::BundleDialog(Desk &desk, Prompts &prompts, const CaseFile &file, const BundleChoice &proposed,
                           std::optional<BundleId> shown, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_file(file), m_proposed(proposed),
      m_bundleBox(new QComboBox(this)), m_choices(new BundleChoices(desk, file, proposed, this)),
      m_text(new QPlainTextEdit(this)), m_problem(plainLabel(this)), m_findings(new FindingsPanel(this)),
      m_sentEdit(new QDateEdit(this)), m_wayBox(new QComboBox(this)),
      m_sentButton(new QPushButton(tr("Record &as sent"), this)),
      m_makeButton(new QPushButton(tr("&Make the bundle"), this)),
      m_printButton(new QPushButton(tr("&Print…"), this)),
      m_pdfButton(new QPushButton(tr("&Save as PDF…"), this)),
      m_mailButton(new QPushButton(tr("Save as mail &draft…"), this)),
      m_closeButton(new QPushButton(tr("Cl&ose"), this))
{
    setWindowTitle(tr("Bundle of case %1").arg(file.complaint.number.text()));
    resize(1000, 660);
    addWidgets();
    connectWidgets();
    offerBundles(shown);
}

BundleDialog::~BundleDialog()
{
    if (m_making)
        m_making->wait();
}

/// What is being made is kept first: it cannot be broken off.
void BundleDialog::reject()
{
    if (!m_making)
        QDialog::reject();
}

void BundleDialog::addWidgets()
{
    m_bundleBox->setObjectName(u"bundleBox"_s);
    m_text->setObjectName(u"bundleText"_s);
    m_text->setAccessibleName(tr("What is in the bundle"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setObjectName(u"problemLabel"_s);
    m_makeButton->setObjectName(u"makeButton"_s);
    m_printButton->setObjectName(u"printButton"_s);
    m_pdfButton->setObjectName(u"pdfButton"_s);
    m_mailButton->setObjectName(u"mailButton"_s);
    m_closeButton->setObjectName(u"closeButton"_s);
    m_makeButton->setDefault(true);
    clickOnCtrlEnter(*this, *m_makeButton);

    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    rightColumn->addWidget(m_text, 1);
    rightColumn->addWidget(m_problem);
    rightColumn->addWidget(m_findings);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_choices);
    halves->addWidget(right);
    halves->setStretchFactor(1, 1);

    auto *label = new QLabel(tr("&Bundle"));
    label->setBuddy(m_bundleBox);
    auto *above = new QHBoxLayout;
    above->addWidget(label);
    above->addWidget(m_bundleBox, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_makeButton, m_printButton, m_pdfButton, m_mailButton})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_closeButton);
    auto *column = new QVBoxLayout(this);
    column->addLayout(above);
    column->addWidget(halves, 1);
    column->addWidget(sentRow());
    column->addLayout(buttons);
    tabThrough(*column);
}

QWidget *BundleDialog::sentRow()
{
    m_sentEdit->setObjectName(u"sentEdit"_s);
    m_wayBox->setObjectName(u"wayBox"_s);
    m_sentButton->setObjectName(u"sentButton"_s);
    offer(*m_wayBox, postedByKeys, PostedBy::Mail);
    auto *day = new QLabel(tr("&When"));
    day->setBuddy(m_sentEdit);
    auto *way = new QLabel(tr("B&y"));
    way->setBuddy(m_wayBox);
    auto *row = new QWidget(this);
    row->setObjectName(u"sentRow"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addStretch(1);
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{day, m_sentEdit, way, m_wayBox, m_sentButton})
        line->addWidget(widget);
    return row;
}

void BundleDialog::connectWidgets()
{
    connect(m_bundleBox, &QComboBox::activated, this, &BundleDialog::displayChosen);
    connect(m_choices, &BundleChoices::changed, this, [this] {
        if (!kept())
            displayNew();
    });
    connect(m_findings, &FindingsPanel::passRequested, this, &BundleDialog::letPass);
    connect(m_findings, &FindingsPanel::placeRequested, this,
            [this](const LeakFinding &finding) { showPlace(*m_text, finding); });
    connect(m_makeButton, &QAbstractButton::clicked, this, &BundleDialog::make);
    connect(m_printButton, &QAbstractButton::clicked, this, &BundleDialog::print);
    connect(m_pdfButton, &QAbstractButton::clicked, this, [this] { saveAs(u"pdf"_s); });
    connect(m_mailButton, &QAbstractButton::clicked, this, [this] { saveAs(u"eml"_s); });
    connect(m_sentButton, &QAbstractButton::clicked, this, &BundleDialog::recordSent);
    connect(m_closeButton, &QAbstractButton::clicked, this, &QDialog::reject);
}

void BundleDialog::offerBundles(std::optional<BundleId> shown)
{
    const auto all = m_desk.bundles.of(m_file.complaint.id);
    if (!all)
        m_prompts.tell(this, all.error());
    m_bundles.clear();
    for (const Bundle &bundle : all.value_or(QList<Bundle>())) {
        if (bundle.choice.forwarding == m_proposed.forwarding)
            m_bundles.append(bundle);
    }
    m_bundleBox->clear();
    m_bundleBox->addItem(tr("A new bundle"));
    for (const Bundle &bundle : std::as_const(m_bundles)) {
        m_bundleBox->addItem(bundleWords(bundle));
        if (bundle.id == shown)
            m_bundleBox->setCurrentIndex(m_bundleBox->count() - 1);
    }
    displayChosen();
}

const Bundle *BundleDialog::kept() const
{
    const int index = m_bundleBox->currentIndex() - 1;
    return index >= 0 && index < m_bundles.size() ? &m_bundles.at(index) : nullptr;
}

void BundleDialog::displayChosen()
{
    const Bundle *const bundle = kept();
    m_content.reset();
    m_choices->display(bundle ? bundle->choice : m_proposed, !bundle && !m_file.readOnly);
    if (bundle)
        displayKept(*bundle);
}

void BundleDialog::displayNew()
{
    m_content.reset();
    const auto documents = m_choices->documents();
    if (!documents)
        return tellProblem(tr("A document is being read…"));
    if (!*documents)
        return tellProblem(wording(documents->error()));
    const auto content = m_desk.bundles.prepare(m_file.complaint.id, m_choices->choice(), **documents);
    if (!content)
        return tellProblem(content.error().kind == ErrorKind::UnknownPart ? tr("Choose at least one part.")
                                                                          : wording(content.error()));
    const auto findings = m_desk.bundles.leaks(*content);
    if (!findings)
        return tellProblem(wording(findings.error()));
    m_content = *content;
    displayText(textOf(*content), *findings, m_passed);
    for (const DocumentPages &document : content->documents) {
        if (!document.readWhole && !content->choice.lookedAt.contains(document.document.id))
            return tellProblem(wording({ErrorKind::NotLookedAt, document.document.name}));
    }
    tellProblem({});
}

void BundleDialog::displayKept(const Bundle &bundle)
{
    const auto text = m_desk.bundles.text(bundle.id);
    const auto findings = m_desk.bundles.leaks(bundle.id);
    const auto passed = m_desk.bundles.overrides(bundle.id);
    if (!text || !findings || !passed)
        return tellProblem(wording(!text ? text.error() : !findings ? findings.error() : passed.error()));
    displayText(*text, *findings, *passed);
    tellProblem({});
}

void BundleDialog::displayText(const BundleText &text, const QList<LeakFinding> &findings,
                               const QList<LeakOverride> &passed)
{
    QString shown = text.whole();
    display(*m_text, shown.replace(u'\f', u"\n\n────────────────\n\n"_s));
    m_findings->display(text.whole(), findings, passed);
}

/// What is in the way of making the bundle; nothing when it is empty.
void BundleDialog::tellProblem(const QString &problem)
{
    const bool isNews = !problem.isEmpty() && problem != m_problem->text();
    m_problem->setVisible(!problem.isEmpty());
    gehoor::display(*m_problem, problem);
    if (isNews)
        readOut(*m_problem);
    if (!problem.isEmpty() && !m_content && !kept()) {
        m_text->clear();
        m_findings->display({}, {}, {});
    }
    enableWays();
}

void BundleDialog::enableWays()
{
    const Bundle *const bundle = kept();
    const bool may = !m_file.readOnly && !m_making;
    m_findings->setMayPass(may);
    m_makeButton->setEnabled(may && !bundle && m_content && m_problem->isHidden() && !m_file.closing);
    for (QPushButton *const button : {m_printButton, m_pdfButton, m_mailButton})
        button->setEnabled(may && bundle);
    auto *const row = findChild<QWidget *>(u"sentRow"_s);
    row->setVisible(may && bundle && !bundle->sent);
    if (bundle)
        setUpDay(*m_sentEdit, m_desk.clock.today(), bundle->made, m_desk.clock.today());
}

void BundleDialog::letPass(const LeakFinding &finding)
{
    const QString question =
        QStringList{
            tr("This shows in the bundle, and it is protected:"),
            tr("“%1” (%2)").arg(finding.matched.simplified(), knownWords(finding)), QString(),
            tr("Does the responsible person need to know it? Then say why; the reason is kept with the "
               "bundle.")}
            .join(QChar::LineFeed);
    const auto pass = [&](const QString &reason) { return keepPassed(finding, reason); };
    if (!m_prompts.askText(this, tr("The bundle may not leave like this"), question, true, pass))
        return;
    if (const Bundle *const bundle = kept())
        displayKept(*bundle);
    else
        displayNew();
}

Result<> BundleDialog::keepPassed(const LeakFinding &finding, const QString &reason)
{
    if (const Bundle *const bundle = kept())
        return m_desk.bundles.overrideLeak(bundle->id, finding, reason);
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::ReasonMissing);
    m_passed.append({.source = finding.source,
                     .fact = finding.fact,
                     .known = finding.known,
                     .matched = finding.matched,
                     .offset = finding.offset,
                     .reason = reason,
                     .day = m_desk.clock.today()});
    return {};
}

/// Merging many pages takes its time, so that is done beside the window.
void BundleDialog::make()
{
    const auto findings = m_desk.bundles.leaks(*m_content);
    if (findings && !standingLeaks(*findings, m_passed).isEmpty())
        return m_findings->goToFirstStop();
    const auto pieces = bundlePieces(*m_content);
    if (!pieces)
        return m_prompts.tell(this, pieces.error());
    const auto merged = std::make_shared<std::optional<Result<PdfPages>>>();
    m_making.reset(QThread::create([merged, title = m_content->memo.reference, pieces = *pieces] {
        *merged = mergedPdf(title, pieces);
    }));
    connect(m_making.get(), &QThread::finished, this, [this, merged, content = *m_content] {
        m_making->wait();
        m_making.reset();
        m_choices->setEnabled(true);
        keep(content, **merged);
    });
    m_choices->setEnabled(false);
    tellProblem(tr("The bundle is being made…"));
    m_making->start();
}

void BundleDialog::keep(const BundleContent &content, const Result<PdfPages> &pdf)
{
    const auto made =
        pdf.and_then([&](const PdfPages &pages) { return m_desk.bundles.make(content, pages, m_passed); });
    if (!made) {
        m_prompts.tell(this, made.error());
        displayNew();
        if (m_makeButton->isEnabled()) // the keys went on to Close while it was grey
            m_makeButton->setFocus();
        else
            m_choices->takeFocus();
        return m_findings->goToFirstStop();
    }
    m_passed.clear();
    offerBundles(made->id);
    m_pdfButton->setFocus();
}

void BundleDialog::print()
{
    const Bundle bundle = *kept();
    if (const auto may = m_desk.bundles.mayLeave(bundle.id); !may) {
        m_prompts.tell(this, may.error());
        return m_findings->goToFirstStop();
    }
    const auto pdf = m_desk.bundles.pdf(bundle.id);
    if (!pdf)
        return m_prompts.tell(this, pdf.error());
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(bundle.complaintNumber);
    if (!m_prompts.choosePrinter(this, printer))
        return;
    QProgressDialog progress(tr("Printing the bundle…"), tr("Stop"), 0, bundle.pages, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(2000);
    const auto printed = printPdf(
        *pdf, printer, [&](const auto &open) { return m_desk.bundles.markPrinted(bundle.id, open); },
        [&](int page, int) {
            progress.setValue(page);
            return !progress.wasCanceled();
        });
    progress.reset();
    if (!printed)
        return m_prompts.tell(this, printed.error());
    if (*printed == 0)
        return m_prompts.tell(this, tr("Nothing was printed."));
    if (*printed < bundle.pages)
        m_prompts.tell(this, tr("Printing was stopped: %n of the %1 pages of the bundle went to the printer. "
                                "In the audit trail the bundle stands as printed.",
                                nullptr, *printed)
                                 .arg(bundle.pages));
}

void BundleDialog::saveAs(const QString &suffix)
{
    const Bundle bundle = *kept();
    const bool mail = suffix == u"eml"_s;
    const auto may = m_desk.bundles.mayLeave(bundle.id).and_then(
        [&] { return mail ? m_desk.bundles.mayMail(bundle.choice.forwarding) : Result<>(); });
    if (!may) {
        m_prompts.tell(this, may.error());
        return m_findings->goToFirstStop();
    }
    const QString path =
        m_prompts.saveFile(this, tr("Save the bundle"), QDir::home().filePath(bundleFileName(bundle, suffix)),
                           mail ? tr("Mail draft (*.eml)") : tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto saved =
        mail ? m_desk.bundles.saveMailDraft(bundle.id, path) : m_desk.bundles.savePdf(bundle.id, path);
    if (!saved)
        m_prompts.tell(this, saved.error());
}

void BundleDialog::recordSent()
{
    const BundleId id = kept()->id;
    if (const auto sent = m_desk.bundles.markSent(id, m_sentEdit->date(), chosen<PostedBy>(*m_wayBox)); !sent)
        return m_prompts.tell(this, sent.error());
    offerBundles(id);
    m_closeButton->setFocus();
}

} // namespace gehoor
