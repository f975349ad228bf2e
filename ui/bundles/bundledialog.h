// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QDialog>
#include <QThread>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gehoor {

class BundleChoices;
class FindingsPanel;
class Prompts;

/// The bundle of a forwarding: at the left what is chosen, at the right what will be in it, below that what
/// the leak check finds. Once made, it is printed, saved, and recorded as sent.
class BundleDialog : public QDialog
{
    Q_OBJECT
public:
    /// `shown`: a bundle that was made; none: a new one.
    BundleDialog(Desk &desk, Prompts &prompts, const CaseFile &file, const BundleChoice &proposed,
                 std::optional<BundleId> shown = {}, QWidget *parent = nullptr);
    ~BundleDialog() override;

    void reject() override;

private:
    void addWidgets();
    QWidget *sentRow();
    void connectWidgets();
    /// Reads the bundles of the forwarding anew and shows one of them; none: a new one.
    void offerBundles(std::optional<BundleId> shown);
    void displayChosen();
    void displayNew();
    void displayKept(const Bundle &bundle);
    void displayText(const BundleText &text, const QList<LeakFinding> &findings,
                     const QList<LeakOverride> &passed);
    void tellProblem(const QString &problem);
    void enableWays();
    const Bundle *kept() const;
    void letPass(const LeakFinding &finding);
    [[nodiscard]] Result<> keepPassed(const LeakFinding &finding, const QString &reason);
    void make();
    void keep(const BundleContent &content, const Result<PdfPages> &pdf);
    void print();
    void saveAs(const QString &suffix);
    void recordSent();

    Desk &m_desk;
    Prompts &m_prompts;
    const CaseFile m_file;
    const BundleChoice m_proposed;
    QList<Bundle> m_bundles;
    std::optional<BundleContent> m_content; ///< of the new one; none while it cannot be made
    QList<LeakOverride> m_passed;           ///< for the new one
    std::unique_ptr<QThread> m_making;
    QComboBox *m_bundleBox;
    BundleChoices *m_choices;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    FindingsPanel *m_findings;
    QDateEdit *m_sentEdit;
    QComboBox *m_wayBox;
    QPushButton *m_sentButton;
    QPushButton *m_makeButton;
    QPushButton *m_printButton;
    QPushButton *m_pdfButton;
    QPushButton *m_mailButton;
    QPushButton *m_closeButton;
};

} // namespace gehoor
