// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QDialog>

namespace Ui {
class IntakeDialog;
}

namespace gehoor {

/// Everything the officer may type about a case: filled in for a new one, corrected in an old one. It stays
/// open, with all that was typed, until `keep` has succeeded.
class IntakeDialog : public QDialog
{
    Q_OBJECT
public:
    using Keep = std::function<Result<>(const ComplaintDetails &)>;

    IntakeDialog(const ComplaintDetails &details, QDate today, Prompts &prompts, Keep keep,
                 QWidget *parent = nullptr);
    ~IntakeDialog() override;

    /// A line above the fields: which mail this is, what came with it.
    void setNote(const QString &note);
    /// What the button that keeps it says.
    void setKeepText(const QString &text);
    void focusSafeChannel();
    /// What is protected in the case: the dialog warns of what the complainant turns out to have too.
    void setProtected(const QList<ProtectedFact> &facts);

    void accept() override;
    void reject() override;

private:
    void makeRoom();
    void fillFields(QDate today);
    void displayShared();
    ComplaintDetails typed() const;

    std::unique_ptr<Ui::IntakeDialog> m_ui;
    ComplaintDetails m_before;
    QList<ProtectedFact> m_facts;
    Prompts &m_prompts;
    Keep m_keep;
};

/// Logs a complaint that was told, or came on paper. None when cancelled.
std::optional<ComplaintId> logByHand(Desk &desk, Prompts &prompts, QWidget *parent);

/// Reads each mail file, shows it for a check with its fields filled in, and logs it. A mail that is in the
/// register already is logged again only when the officer says so. Returns what was logged.
QList<ComplaintId> logMails(Desk &desk, Prompts &prompts, const QStringList &paths, QWidget *parent);

/// Corrects the details of a logged case.
void changeDetails(Desk &desk, Prompts &prompts, const Complaint &complaint, QWidget *parent);

/// The same, beginning at the question which way of reaching the complainant is safe.
void askSafeChannel(Desk &desk, Prompts &prompts, const Complaint &complaint, QWidget *parent);

} // namespace gehoor
