// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/rowsmodel.h>
#include <ui/complaint/casefile.h>

#include <QWidget>

#include <functional>

namespace Ui {
class ForwardingPage;
}

namespace gehoor {

class Prompts;

/// A part and what became of it on its way to the responsible person.
struct ForwardingRow
{
    Part part;
    std::optional<Verdict> verdict;
    std::optional<Referral> referral; ///< in force
    bool reachable = true;            ///< the complainant is, see isReachable()
};

class ForwardingModel : public RowsModel<ForwardingRow>
{
    Q_OBJECT
public:
    enum Column { PartColumn, VerdictColumn, ToColumn, DayColumn, ResponseColumn, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const ForwardingRow &row, int column, int role) const override;
};

/// The tab of forwarding: each part, to which function it went, what came back and what went before; closing
/// the case and opening it again.
class ForwardingPage : public QWidget
{
    Q_OBJECT
public:
    ForwardingPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~ForwardingPage() override;

    void display(const CaseFile &file);
    /// Forwards the part of that number (none: the part chosen in the table).
    void forward(std::optional<int> partNumber = {});
    /// Chooses the first part, of those with these numbers, of which the response is awaited.
    void chooseAwaiting(const QList<int> &parts);
    /// Likewise the first that was responded to and of which the complainant was not answered.
    void chooseUnanswered(const QList<int> &parts);
    /// Opens the bundle of that number; none: a new one of the part chosen in the table.
    void openBundle(std::optional<int> number = {});
    void closeCase();

Q_SIGNALS:
    void memoRequested(gehoor::ForwardingId forwarding);
    void closingLetterRequested();

private:
    const ForwardingRow *chosenRow() const;
    void choose(int row);
    /// Chooses the first part that fits; whether there is one.
    bool chooseFirst(const std::function<bool(const ForwardingRow &)> &fits);
    void displayChosen();
    void displayButtons();
    void takeBack();
    void recordResponse();
    void recordAnswered();
    void reopen();

    std::unique_ptr<Ui::ForwardingPage> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    ForwardingModel *m_model;
    std::optional<CaseFile> m_file;
};

} // namespace gehoor
