// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/complaint/casefile.h>

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gehoor {

class Prompts;
class TextField;

/// Extends the term of the response to a forwarded part: by how much, why, and with whose consent. It shows
/// the new due date as it is chosen, and stays open until it was kept.
class ExtendDialog : public QDialog
{
    Q_OBJECT
public:
    /// `waiting`: the forwardings without a response, at least one.
    ExtendDialog(Desk &desk, Prompts &prompts, const CaseFile &file, const QList<Referral> &waiting,
                 QWidget *parent = nullptr);

    void accept() override;

private:
    void fill(const CaseFile &file, const QList<Referral> &waiting);
    QGroupBox *consentGroup();
    void displayOutcome();
    const Referral &referral() const;
    Extension extension() const;

    Desk &m_desk;
    Prompts &m_prompts;
    QList<Referral> m_waiting;
    Terms m_terms;
    QList<Extension> m_before; ///< of the chosen forwarding
    QComboBox *m_part;
    QSpinBox *m_length;
    TextField *m_reason;
    QGroupBox *m_consent;
    QDateEdit *m_consentDay;
    QLineEdit *m_consentHow;
    QLabel *m_outcome;
};

} // namespace gehoor
