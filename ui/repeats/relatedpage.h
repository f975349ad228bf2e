// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace gehoor {

class Prompts;
class RelatedModel;

/// The tab of cases that belong together: linked or proposed, with the reason, and what the same sender sent
/// before. For the officer only.
class RelatedPage : public QWidget
{
    Q_OBJECT
public:
    RelatedPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    /// Under privacy names are initials, and what the cases have in common is not shown.
    void display(const CaseFile &file, bool privacy);

Q_SIGNALS:
    void caseRequested(gehoor::ComplaintId id);

private:
    void addWidgets();
    void read();
    void displayChosen();
    const RelatedCase *chosenCase() const;
    void openRow(const QList<RelatedCase> &cases, int row);
    void act(Result<> (Repeats::*run)(ComplaintId, ComplaintId), ComplaintId other);
    void linkByNumber();

    Desk &m_desk;
    Prompts &m_prompts;
    RelatedModel *m_table;
    RelatedModel *m_sentTable;
    QTableView *m_view;
    QTableView *m_sentView;
    QPushButton *m_linkButton;
    QPushButton *m_unlinkButton;
    QPushButton *m_notRelatedButton;
    QPushButton *m_numberButton;
    QLabel *m_emptyLabel;
    QLabel *m_noneSentLabel;
    QList<RelatedCase> m_related; ///< linked, then proposed
    QList<RelatedCase> m_sent;
    std::optional<CaseFile> m_file;
};

} // namespace gehoor
