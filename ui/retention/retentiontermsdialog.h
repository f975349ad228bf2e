// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QDialog>

class QSpinBox;

namespace gehoor {

/// How many months a closed case is kept, for each way it can have ended. Cases that fall due by shorter
/// terms are shown before these are kept.
class RetentionTermsDialog : public QDialog
{
    Q_OBJECT
public:
    RetentionTermsDialog(Desk &desk, Prompts &prompts, const RetentionTerms &terms,
                         QWidget *parent = nullptr);

    void accept() override;

private:
    Desk &m_desk;
    Prompts &m_prompts;
    QMap<Ending, QSpinBox *> m_boxes;
};

} // namespace gehoor
