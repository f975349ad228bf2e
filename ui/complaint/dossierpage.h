// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QWidget>

namespace Ui {
class DossierPage;
}

namespace gehoor {

class Prompts;
class TextTable;

/// The tab of everything that was kept of a case: contacts, documents, verdicts past and present, and what
/// was done.
class DossierPage : public QWidget
{
    Q_OBJECT
public:
    DossierPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~DossierPage() override;

    void display(const CaseFile &file);
    void noteContact();

Q_SIGNALS:
    /// The requests of the complainant for access are to be shown.
    void accessAsked();

private:
    void displayVerdicts();
    void displayTrail();
    void saveChosen();

    std::unique_ptr<Ui::DossierPage> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    TextTable *m_contacts;
    TextTable *m_documents;
    TextTable *m_verdicts;
    TextTable *m_trail;
    std::optional<CaseFile> m_file;
};

} // namespace gehoor
