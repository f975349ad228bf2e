// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

class QLabel;
class QSpinBox;

namespace gehoor {

class Prompts;
class TextField;

/// Extends the term of a request for access: by how many months, and why. It shows the new day as it is
/// chosen, and stays open until it was kept.
class AccessExtensionDialog : public QDialog
{
    Q_OBJECT
public:
    AccessExtensionDialog(Desk &desk, Prompts &prompts, ComplaintId complaint, AccessRequest request,
                          QWidget *parent = nullptr);

    void accept() override;

private:
    void displayOutcome();

    Desk &m_desk;
    Prompts &m_prompts;
    ComplaintId m_id;
    AccessRequest m_request;
    QSpinBox *m_months;
    TextField *m_reason;
    QLabel *m_outcome;
};

} // namespace gehoor
