// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTabWidget;

namespace gehoor {

class CaseChecks;
class CaseHeader;
class ComplaintPanel;
class DossierPage;
class ForwardingPage;
class LettersPage;
class Prompts;
class ProtectedPage;
class RelatedPage;
class SafetyNotice;
class SafetyPage;
class TriagePage;

/// One case on the screen, like a file on a desk: the complaint left, the work right, the next step on top.
class CasePage : public QWidget
{
    Q_OBJECT
public:
    CasePage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    /// Reads the case and shows it. What cannot be read is told, and the page asks to go back.
    void open(ComplaintId id);
    /// Shows the tab on which a step is done; in the assessment the keys go to the first open question.
    void showStep(Step step);
    /// Goes to where what is to be checked is put right, and begins it there.
    void mend(const Check &check);
    /// The case that was opened last.
    std::optional<ComplaintId> openCase() const { return m_id; }
    /// Under privacy names are initials, and addresses and phone numbers are not shown.
    void setPrivacy(bool on);
    /// What can be done with the case, for the window's menu.
    QList<QAction *> caseActions() const { return m_actions; }

Q_SIGNALS:
    void backRequested();

private:
    enum Tab { TriageTab, LettersTab, ForwardingTab, DossierTab, ProtectedTab, SafetyTab, RelatedTab };

    void addWidgets();
    void addActions();
    void add(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run);
    /// With the button that does the same, whose tip names the key.
    void addWithButton(const QString &text, const QList<QKeySequence> &keys, const QString &button,
                       const std::function<void()> &run);
    /// Likewise, for what changes something: nothing to do where the register is only read.
    void addAct(const QString &text, const QList<QKeySequence> &keys, const QString &button,
                const std::function<void()> &run);
    void addTabActions();
    void addReadingActions();
    void addRecordingActions();
    void read();
    void display();
    void displayStub();
    void changeComplaint();
    void protectSelected();
    void addPart(const QString &words);
    void putOff();
    void showTerms();
    void recordAnswer();
    void showAccess();
    void takeNextStep();
    void take(const NextStep &step);
    void assess(Step step);
    /// Where the response is recorded.
    void showAwaited(const NextStep &step);

    Desk &m_desk;
    Prompts &m_prompts;
    CaseHeader *m_header;
    CaseChecks *m_checks;
    ComplaintPanel *m_complaint;
    QTabWidget *m_tabs; // before its pages, since the Tab key follows the order in which they are made
    TriagePage *m_triage;
    LettersPage *m_letters;
    ForwardingPage *m_forwarding;
    DossierPage *m_dossier;
    ProtectedPage *m_protected;
    SafetyPage *m_safety;
    RelatedPage *m_related;
    SafetyNotice *m_notice;
    QSplitter *m_work;
    QPlainTextEdit *m_stub; ///< in its place, when the case was cleared
    QList<QAction *> m_actions;
    QList<QAction *> m_acts;     ///< those that change something
    QAction *m_answer = nullptr; ///< while the complainant was asked for information
    std::optional<ComplaintId> m_id;
    std::optional<CaseFile> m_file;
    bool m_privacy = false;
};

} // namespace gehoor
