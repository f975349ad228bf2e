// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QWidget>

#include <functional>

class QMenu;
namespace Ui {
class CaseHeader;
}

namespace gehoor {

/// The top of the case page: which case, whose, where it stands, until when, and what to do next.
class CaseHeader : public QWidget
{
    Q_OBJECT
public:
    explicit CaseHeader(QWidget *parent = nullptr);
    ~CaseHeader() override;

    /// Lateness counts by the calendar.
    void display(const CaseFile &file, QDate today, const WorkingCalendar &calendar, bool privacy);

Q_SIGNALS:
    void backRequested();
    void stepRequested(const gehoor::NextStep &step);
    /// The response came after all, where the step is to remind.
    void responseRequested(const gehoor::NextStep &step);
    /// The complainant answered what was asked.
    void answerRequested(const gehoor::NextStep &step);
    /// The complainant is to be asked once more, where the step is to decide without an answer.
    void reminderRequested(const gehoor::NextStep &step);
    /// How the due dates came about.
    void whyRequested();

private:
    /// `when` puts a due date into words.
    void displayDue(const std::optional<DueDate> &due, bool late, const QString &when);
    void displaySteps(const CaseStanding &standing, QDate today, const std::function<QString(QDate)> &when);

    std::unique_ptr<Ui::CaseHeader> m_ui;
    QMenu *m_otherSteps;
    std::optional<NextStep> m_first;
};

} // namespace gehoor
