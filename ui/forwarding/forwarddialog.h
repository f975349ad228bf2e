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

/// Forwards one part to a responsible person, chosen by function. The one complained about can never be the
/// responsible: where the functions are the same, it says so and does not forward.
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
    void displayConflict();

    std::unique_ptr<Ui::ForwardDialog> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    Part m_part;
    QList<Responsible> m_responsibles;
    std::optional<ForwardingId> m_forwarded;
};

} // namespace gehoor
