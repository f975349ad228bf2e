// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/complaint/casepage.h>
#include <ui/complaint/complaintpanel.h>
#include <ui/complaint/dossierpage.h>
#include <ui/forwarding/forwardingpage.h>
#include <ui/letters/letterspage.h>
#include <ui/triage/triagepage.h>

#include <QAbstractButton>
#include <QAction>
#include <QTabWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {

void CasePage::addActions()
{
    addAct(tr("&Next step"), {Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_Return}, u"stepButton"_s,
           [this] { takeNextStep(); });
    addTabActions();
    addReadingActions();
    addRecordingActions();
    for (QAction *action : std::as_const(m_acts))
        action->setEnabled(m_desk.file.access() == Access::Write);
}

void CasePage::add(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_actions << action;
}

void CasePage::addWithButton(const QString &text, const QList<QKeySequence> &keys, const QString &button,
                             const std::function<void()> &run)
{
    add(text, keys, run);
    findChild<QAbstractButton *>(button)->setToolTip(keys.constFirst().toString(QKeySequence::NativeText));
}

void CasePage::addAct(const QString &text, const QList<QKeySequence> &keys, const QString &button,
                      const std::function<void()> &run)
{
    addWithButton(text, keys, button, run);
    m_acts << m_actions.constLast();
}

void CasePage::addTabActions()
{
    const auto addTab = [this](const QString &text, Qt::Key key, Tab index) {
        add(text, {Qt::ALT | key}, [this, index] {
            m_tabs->setCurrentIndex(index);
            m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        });
    };
    addTab(tr("&Assessment"), Qt::Key_1, TriageTab);
    addTab(tr("&Letters"), Qt::Key_2, LettersTab);
    addTab(tr("&Forwarding"), Qt::Key_3, ForwardingTab);
    addTab(tr("F&ile"), Qt::Key_4, DossierTab);
    addTab(tr("P&rotected"), Qt::Key_5, ProtectedTab);
    addTab(tr("Safet&y"), Qt::Key_6, SafetyTab);
    addTab(tr("Relate&d"), Qt::Key_7, RelatedTab);
}

void CasePage::addReadingActions()
{
    addAct(tr("Ne&w letter…"), {Qt::CTRL | Qt::Key_B}, u"newButton"_s, [this] { m_letters->begin(); });
    addAct(tr("Add a &part…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, u"addPartButton"_s,
           [this] { addPart(m_complaint->selectedWords()); });
    addWithButton(tr("Show the ori&ginal"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, u"originalButton"_s,
                  [this] { m_complaint->switchOriginal(); });
    addWithButton(tr("R&easoning…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R}, u"reasoningButton"_s,
                  [this] { m_triage->showReasoning(); });
    add(tr("Ter&ms of this case…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T}, [this] { showTerms(); });
    addWithButton(tr("Access re&quest…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, u"accessButton"_s,
                  [this] { showAccess(); });
}

void CasePage::addRecordingActions()
{
    addAct(tr("Note a con&tact…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, u"noteButton"_s,
           [this] { m_dossier->noteContact(); });
    add(tr("Record t&he complainant's answer…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I},
        [this] { recordAnswer(); });
    m_answer = m_actions.constLast();
    m_answer->setEnabled(false);
    addAct(tr("Protect the &selected words…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, u"addButton"_s,
           [this] { protectSelected(); });
    m_complaint->offerForWords(m_actions.constLast());
    addAct(tr("&Change the case…"), {Qt::Key_F2}, u"changeButton"_s, [this] { changeComplaint(); });
    add(tr("P&ut off…"), {Qt::CTRL | Qt::Key_U}, [this] { putOff(); });
    m_acts << m_actions.constLast();
    add(tr("To chec&k…"), {Qt::CTRL | Qt::Key_J}, [this] {
        if (m_file && !m_file->checks.isEmpty())
            mend(Check(m_file->checks.constFirst()));
    });
    addAct(tr("Cl&ose the case…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W}, u"closeButton"_s,
           [this] { m_forwarding->closeCase(); });
}

} // namespace gehoor
