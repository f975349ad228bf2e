// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/rowsmodel.h>
#include <ui/complaint/casefile.h>

#include <QWidget>

namespace Ui {
class LettersPage;
}

namespace gehoor {

class Prompts;

class LettersModel : public RowsModel<Letter>
{
    Q_OBJECT
public:
    enum Column { NumberColumn, KindColumn, LanguageColumn, StateColumn, DayColumn, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const Letter &letter, int column, int role) const override;
};

/// The letter the verdicts and forwardings ask for.
LetterKind fittingKind(const CaseFile &file);

/// The tab of letters: what was drafted, made final and posted; the way to a new one.
class LettersPage : public QWidget
{
    Q_OBJECT
public:
    LettersPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~LettersPage() override;

    void display(const CaseFile &file);
    /// Opens the letter of this kind that is not posted yet, or begins one. With a forwarding: the one to
    /// whom that went.
    void workOn(LetterKind kind, std::optional<ForwardingId> forwarding = {});
    /// Opens the letter with this number.
    void openNumber(int number);
    /// Holds a letter that was posted without a leak check against what is protected now, and asks whether it
    /// may count as looked at.
    void checkForLeaks(int number);
    /// Begins a letter of the kind that fits the case now.
    void begin();
    void beginMemo(ForwardingId forwarding);

private:
    const Letter *choose(int number);
    const Letter *chosenLetter() const;
    void displayChosen();
    void open(const Letter &letter);
    void discard();
    void withdraw();

    std::unique_ptr<Ui::LettersPage> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    LettersModel *m_model;
    std::optional<CaseFile> m_file;
};

} // namespace gehoor
