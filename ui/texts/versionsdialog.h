// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QDialog>

class QPlainTextEdit;
class QTableView;

namespace gehoor {

class TextTable;

/// All versions of a text, the newest first and the program's last, any of which can be brought back.
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    VersionsDialog(Desk &desk, Prompts &prompts, TextName name, QWidget *parent = nullptr);
    void accept() override;

private:
    void read();
    void display(int row);

    Desk &m_desk;
    Prompts &m_prompts;
    TextName m_name;
    QList<TextVersion> m_versions; ///< as listed
    TextTable *m_model;
    QTableView *m_view;
    QPlainTextEdit *m_text;
};

} // namespace gehoor
