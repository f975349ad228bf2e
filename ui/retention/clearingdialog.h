// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QDialog>

class QLabel;
class QRadioButton;

namespace gehoor {

/// What exactly of these cases goes and what stays, and doing it once that is confirmed.
class ClearingDialog : public QDialog
{
    Q_OBJECT
public:
    ClearingDialog(Desk &desk, Prompts &prompts, QList<ClearingPreview> shown, QWidget *parent = nullptr);

    void accept() override;

private:
    void layOut();
    void displayWhatStays();
    ClearedHow how() const;

    Desk &m_desk;
    Prompts &m_prompts;
    QList<ClearingPreview> m_shown;
    QRadioButton *m_anonymise;
    QRadioButton *m_destroy;
    QLabel *m_stays;
};

} // namespace gehoor
