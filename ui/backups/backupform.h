// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backupplan.h>
#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace gehoor {

class CopiesModel;

/// Where backups go, how many are kept, which there are; and one made now.
class BackupForm : public QWidget
{
    Q_OBJECT
public:
    BackupForm(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    void layOut();
    void connectFields();
    void read();
    void showChosen();
    void showMade();
    void edited();
    void chooseFolder();
    void save();
    void backUpNow();

    Desk &m_desk;
    Prompts &m_prompts;
    std::optional<BackupCopy> m_made; ///< just now, from here
    CopiesModel *m_copies;
    QLineEdit *m_folder;
    QPushButton *m_chooseButton;
    QSpinBox *m_daily;
    QSpinBox *m_weekly;
    QSpinBox *m_monthly;
    QPushButton *m_saveButton;
    QPushButton *m_nowButton;
    QLabel *m_savedLabel;
    QLabel *m_madeLabel;
    QTableView *m_table;
    QLabel *m_statesLabel;
    QLabel *m_chosenLabel;
    QLabel *m_noneLabel;
};

} // namespace gehoor
