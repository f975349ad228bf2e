// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace gehoor {

class DoomedModel;
class DueModel;
class HeldModel;

/// How long closed cases are kept, which are to be cleared, which are on hold, and which copies are to be
/// destroyed.
class RetentionPage : public QWidget
{
    Q_OBJECT
public:
    RetentionPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    void layOut();
    void connectButtons();
    void read();
    void readTerms();
    void readCopies();
    void displayChosen();
    void setTerms();
    void look();
    void holdChosen();
    void holdOther();
    void hold(ComplaintId id, const QString &number);
    void lift();
    void destroyCopy();
    [[nodiscard]] Result<> destroy(const BackupCopy &copy, InDoubt whenInDoubt);
    void rewrite();

    Desk &m_desk;
    Prompts &m_prompts;
    DueModel *m_due;
    HeldModel *m_held;
    DoomedModel *m_copies;
    QLabel *m_terms;
    QLabel *m_dueLabel;
    QLabel *m_rewriteLabel;
    QLabel *m_heldLabel;
    QLabel *m_copiesLabel;
    QTableView *m_dueTable;
    QTableView *m_heldTable;
    QTableView *m_copiesTable;
    QPushButton *m_termsButton;
    QPushButton *m_lookButton;
    QPushButton *m_holdButton;
    QPushButton *m_holdOtherButton;
    QPushButton *m_liftButton;
    QPushButton *m_copyButton;
    QPushButton *m_rewriteButton;
};

} // namespace gehoor
