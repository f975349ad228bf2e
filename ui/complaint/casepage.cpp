// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/complaint/casechecks.h>
#include <ui/complaint/caseheader.h>
#include <ui/complaint/casepage.h>
#include <ui/complaint/complaintpanel.h>
#include <ui/complaint/dossierpage.h>
#include <ui/deadlines/answerofcomplainant.h>
#include <ui/deadlines/termsdialog.h>
#include <ui/forwarding/forwardingpage.h>
#include <ui/intake/intakedialog.h>
#include <ui/leaks/protectedpage.h>
#include <ui/leaks/protecttext.h>
#include <ui/letters/letterspage.h>
#include <ui/repeats/relatedpage.h>
#include <ui/retention/stub.h>
#include <ui/rights/accessdialog.h>
#include <ui/safety/safetynotice.h>
#include <ui/safety/safetypage.h>
#include <ui/today/putoffdialog.h>
#include <ui/triage/triagepage.h>

#include <QAction>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

CasePage::CasePage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_header(new CaseHeader), m_checks(new CaseChecks),
      m_complaint(new ComplaintPanel(desk, prompts)), m_tabs(new QTabWidget),
      m_triage(new TriagePage(desk, prompts)), m_letters(new LettersPage(desk, prompts)),
      m_forwarding(new ForwardingPage(desk, prompts)), m_dossier(new DossierPage(desk, prompts)),
      m_protected(new ProtectedPage(desk, prompts)), m_safety(new SafetyPage(desk, prompts)),
      m_related(new RelatedPage(desk, prompts)), m_notice(new SafetyNotice(this)), m_work(new QSplitter),
      m_stub(new QPlainTextEdit)
{
    addWidgets();
    addActions();
    connect(m_header, &CaseHeader::backRequested, this, &CasePage::backRequested);
    connect(m_header, &CaseHeader::stepRequested, this, &CasePage::take);
    connect(m_header, &CaseHeader::responseRequested, this, &CasePage::showAwaited);
    connect(m_header, &CaseHeader::answerRequested, this, &CasePage::recordAnswer);
    connect(m_header, &CaseHeader::reminderRequested, this, [this] {
        m_tabs->setCurrentIndex(LettersTab);
        m_letters->workOn(LetterKind::InformationRequest);
    });
    connect(m_checks, &CaseChecks::mendRequested, this, &CasePage::mend);
    connect(m_header, &CaseHeader::whyRequested, this, &CasePage::showTerms);
    connect(m_complaint, &ComplaintPanel::changeRequested, this, &CasePage::changeComplaint);
    connect(m_complaint, &ComplaintPanel::partRequested, this, &CasePage::addPart);
    connect(m_forwarding, &ForwardingPage::memoRequested, this, [this](ForwardingId forwarding) {
        m_tabs->setCurrentIndex(LettersTab);
        m_letters->setFocus(Qt::OtherFocusReason); // where the keyboard comes back to
        m_letters->beginMemo(forwarding);
    });
    connect(m_dossier, &DossierPage::accessAsked, this, &CasePage::showAccess);
    connect(m_related, &RelatedPage::caseRequested, this, &CasePage::open);
    connect(m_forwarding, &ForwardingPage::closingLetterRequested, this, [this] {
        m_tabs->setCurrentIndex(LettersTab);
        m_letters->setFocus(Qt::OtherFocusReason);
        m_letters->workOn(LetterKind::Closing);
    });
    connect(&desk.file.changes(), &Changes::complaintChanged, this, [this](ComplaintId id) {
        if (m_id == id)
            read();
    });
    connect(&desk.file.changes(), &Changes::settingsChanged, this, &CasePage::read);
}

void CasePage::addWidgets()
{
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->addTab(m_triage, tr("Assessment"));
    m_tabs->addTab(m_letters, tr("Letters"));
    m_tabs->addTab(m_forwarding, tr("Forwarding"));
    m_tabs->addTab(m_dossier, tr("File"));
    m_tabs->addTab(m_protected, tr("Protected"));
    m_tabs->addTab(m_safety, tr("Safety"));
    m_tabs->addTab(m_related, tr("Related"));
    m_tabs->setAccessibleName(tr("The work on this case"));

    m_work->addWidget(m_complaint);
    m_work->addWidget(m_tabs);
    m_work->setStretchFactor(0, 2);
    m_work->setStretchFactor(1, 3);
    m_work->setChildrenCollapsible(false);
    m_stub->setObjectName(u"stubText"_s);
    m_stub->setAccessibleName(tr("what is left of this case"));
    m_stub->setReadOnly(true);
    m_stub->setTabChangesFocus(true);
    m_stub->setVisible(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_header);
    column->addWidget(m_checks);
    column->addWidget(m_work, 1);
    column->addWidget(m_stub, 1);
}

void CasePage::open(ComplaintId id)
{
    m_id = id;
    m_file.reset();
    m_tabs->setCurrentIndex(TriageTab);
    read();
    if (m_file)
        m_desk.readings.caseOpened(id);
}

void CasePage::setPrivacy(bool on)
{
    m_privacy = on;
    display();
}

void CasePage::read()
{
    if (!m_id)
        return;
    auto file = readCase(m_desk, *m_id);
    if (!file) {
        m_id.reset();
        m_prompts.tell(this, file.error());
        Q_EMIT backRequested();
        return;
    }
    m_file = *std::move(file);
    display();
}

void CasePage::display()
{
    if (!m_file)
        return;
    m_header->display(*m_file, m_desk.clock.today(), m_desk.settings.terms().value_or(Terms()).calendar,
                      m_privacy);
    m_checks->display(*m_file, m_privacy);
    displayStub();
    m_answer->setEnabled(!m_file->readOnly && awaitsAnswer(m_file->standing));
    m_notice->setFlag(m_file->complaint.details.safetyFlag);
    if (m_file->complaint.cleared)
        return;
    m_triage->display(*m_file);
    m_letters->display(*m_file);
    m_forwarding->display(*m_file);
    m_dossier->display(*m_file);
    m_protected->display(*m_file, m_privacy);
    m_safety->display(*m_file, m_privacy);
    m_related->display(*m_file, m_privacy);
    m_complaint->display(*m_file, m_privacy); // the last, since it may wait for a large original to be read
}

/// Of a case that was cleared there is nothing to work on: what is left stands in its place.
void CasePage::displayStub()
{
    const bool cleared = m_file->complaint.cleared.has_value();
    gehoor::display(*m_stub, cleared ? stubLines(*m_file).join(u'\n') : QString());
    m_stub->setVisible(cleared);
    m_work->setVisible(!cleared);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!cleared && (m_desk.file.access() == Access::Write || !m_acts.contains(action)));
}

void CasePage::changeComplaint()
{
    if (m_file)
        changeDetails(m_desk, m_prompts, m_file->complaint, this);
}

/// What is selected where the officer reads, in the complaint or in a field; asked for when nothing is.
void CasePage::protectSelected()
{
    if (!m_file)
        return;
    const QWidget *const focused = focusWidget();
    const QString chosen = selectedText(focused);
    protectText(m_desk, m_prompts, m_file->complaint,
                chosen.isEmpty() ? m_complaint->selectedWords() : chosen, this);
}

void CasePage::addPart(const QString &words)
{
    m_tabs->setCurrentIndex(TriageTab);
    m_triage->addPart(words);
}

void CasePage::putOff()
{
    if (m_file && !m_file->standing.nextSteps.isEmpty())
        PutOffDialog(m_desk, m_prompts, m_file->complaint.id, this).exec();
}

void CasePage::showTerms()
{
    if (m_id)
        TermsDialog(m_desk, m_prompts, *m_id, this).exec();
}

void CasePage::recordAnswer()
{
    if (m_file)
        gehoor::recordAnswer(m_desk, m_prompts, m_file->complaint.id, this);
}

void CasePage::showAccess()
{
    if (m_file)
        AccessDialog(m_desk, m_prompts, m_file->complaint, this).exec();
}

void CasePage::takeNextStep()
{
    if (m_file && !m_file->standing.nextSteps.isEmpty())
        take(NextStep(m_file->standing.nextSteps.first()));
}

void CasePage::take(const NextStep &step)
{
    const std::optional<int> part =
        step.parts.isEmpty() ? std::nullopt : std::optional<int>(step.parts.first());
    const auto letter = [this](LetterKind kind, std::optional<ForwardingId> forwarding = {}) {
        m_tabs->setCurrentIndex(LettersTab);
        m_letters->workOn(kind, forwarding);
    };
    switch (step.step) {
    case Step::Assess:
    case Step::DecideOnWhatThereIs:
        m_tabs->setCurrentIndex(TriageTab);
        return m_triage->begin(part);
    case Step::Acknowledge:
        return letter(LetterKind::Acknowledgement);
    case Step::AskSafeChannel:
        return askSafeChannel(m_desk, m_prompts, m_file->complaint, this);
    case Step::RequestInformation:
        return letter(LetterKind::InformationRequest);
    case Step::SendNotice:
        return letter(fittingKind(*m_file));
    case Step::TellComplainant:
        return letter(LetterKind::Forwarded);
    case Step::Forward:
        m_tabs->setCurrentIndex(ForwardingTab);
        return m_forwarding->forward(part);
    case Step::RemindResponsible: {
        const auto awaited = m_file->awaited(step.parts);
        return awaited && isToRemind(step, m_desk.clock.today()) ? letter(LetterKind::Reminder, awaited->id)
                                                                 : showAwaited(step);
    }
    case Step::SeeAnswered:
        m_tabs->setCurrentIndex(ForwardingTab);
        return m_forwarding->chooseUnanswered(step.parts);
    case Step::TellDelay:
        return letter(LetterKind::Delay);
    case Step::Close:
        m_tabs->setCurrentIndex(ForwardingTab);
        return m_forwarding->closeCase();
    }
}

void CasePage::showAwaited(const NextStep &step)
{
    m_tabs->setCurrentIndex(ForwardingTab);
    m_forwarding->chooseAwaiting(step.parts);
}

/// Of the part that the step is about.
void CasePage::assess(Step step)
{
    m_tabs->setCurrentIndex(TriageTab);
    if (!m_file)
        return;
    const QList<NextStep> &steps = m_file->standing.nextSteps;
    const auto found =
        std::find_if(steps.begin(), steps.end(), [step](const NextStep &each) { return each.step == step; });
    const bool ofAPart = found != steps.end() && !found->parts.isEmpty();
    m_triage->begin(ofAPart ? std::optional<int>(found->parts.first()) : std::nullopt);
}

void CasePage::showStep(Step step)
{
    switch (step) {
    case Step::Assess:
    case Step::DecideOnWhatThereIs:
        return assess(step);
    case Step::AskSafeChannel:
        return m_tabs->setCurrentIndex(TriageTab);
    case Step::Acknowledge:
    case Step::RequestInformation:
    case Step::SendNotice:
    case Step::TellComplainant:
    case Step::TellDelay:
        return m_tabs->setCurrentIndex(LettersTab);
    case Step::Forward:
    case Step::RemindResponsible:
    case Step::SeeAnswered:
    case Step::Close:
        return m_tabs->setCurrentIndex(ForwardingTab);
    }
}

void CasePage::mend(const Check &check)
{
    if (!m_file)
        return;
    const auto show = [this](Tab tab) {
        m_tabs->setCurrentIndex(tab);
        m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    };
    const bool mayAct = !m_file->readOnly;
    switch (check.kind) {
    case CheckKind::DraftNotPosted:
    case CheckKind::FinalNotPosted:
    case CheckKind::FinalOlderThanVerdict:
    case CheckKind::LetterContradicts:
        show(LettersTab);
        return m_letters->openNumber(check.subject);
    case CheckKind::PostedUnchecked:
        show(LettersTab);
        return mayAct ? m_letters->checkForLeaks(check.subject) : void();
    case CheckKind::BundleNotSent:
        show(ForwardingTab);
        return m_forwarding->openBundle(check.subject);
    case CheckKind::FactsMissing:
        return show(ProtectedTab);
    case CheckKind::NoticeMissing:
        show(LettersTab);
        return mayAct ? m_letters->workOn(fittingKind(*m_file)) : void();
    case CheckKind::ResponseMissing:
        show(ForwardingTab);
        return m_forwarding->chooseAwaiting({check.subject});
    case CheckKind::AnswerMissing:
        show(ForwardingTab);
        return m_forwarding->chooseUnanswered({check.subject});
    case CheckKind::ClosedWithOpenParts:
    case CheckKind::MeasureDue:
        return show(ForwardingTab);
    case CheckKind::LimitDue:
        show(SafetyTab);
        return mayAct ? m_safety->evaluate(check.subject) : void();
    case CheckKind::AccessDue:
        show(DossierTab);
        return showAccess();
    case CheckKind::SafeChannelNotAsked:
        return mayAct ? askSafeChannel(m_desk, m_prompts, m_file->complaint, this) : void();
    case CheckKind::PostedDespiteNoPost:
        show(DossierTab);
        return mayAct ? m_dossier->noteContact() : void();
    }
}

} // namespace gehoor
