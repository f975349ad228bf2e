// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QDialog>

namespace Ui {
class ForwardDialog;
}

namespace gehoor {

class Prompts;

/// Forwards one part to a responsible person: those proposed first, with the reason. To the one complained
/// about, or to who stands in for them, it goes only with a reason.
class ForwardDialog : public QDialog
{
    Q_OBJECT
public:
    ForwardDialog(Desk &desk, Prompts &prompts, const CaseFile &file, const Part &part,
                  QWidget *parent = nullptr);
    ~ForwardDialog() override;

    /// What was forwarded; none when cancelled.
    std::optional<ForwardingId> forwarded() const { return m_forwarded; }
    bool wantsMemo() const;

    void accept() override;

private:
    void offerResponsibles();
    void offer(const Responsible &responsible, const QString &reason);
    const Responsible *chosen() const;
    Conflict conflict() const;
    QString noteOnChosen() const;
    void displayChosen();

    std::unique_ptr<Ui::ForwardDialog> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    Part m_part;
    QString m_complaintText;
    QList<Responsible> m_all;
    QList<Responsible> m_offered;
    std::optional<ForwardingId> m_forwarded;
};

} // namespace gehoor
