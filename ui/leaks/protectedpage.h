// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QWidget>

namespace Ui {
class ProtectedPage;
}

namespace gehoor {

class Prompts;
class TextTable;

/// The tab of what is protected in a case: what no letter of it may show.
class ProtectedPage : public QWidget
{
    Q_OBJECT
public:
    ProtectedPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~ProtectedPage() override;

    /// Under privacy names are initials and all else is hidden.
    void display(const CaseFile &file, bool privacy);

private:
    void displayChosen();
    const ProtectedFact *chosenFact() const;
    void add();
    void change();
    void remove();

    std::unique_ptr<Ui::ProtectedPage> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    TextTable *m_table;
    std::optional<CaseFile> m_file;
};

} // namespace gehoor
