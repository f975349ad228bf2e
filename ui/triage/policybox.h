// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/triage/policyremarks.h>
#include <ui/complaint/casefile.h>

#include <QGroupBox>

class QLabel;
class QPushButton;

namespace gehoor {

/// What the organisation's own policy asks of a part: warnings, and the way to note what is not known yet.
class PolicyBox : public QGroupBox
{
    Q_OBJECT
public:
    explicit PolicyBox(QWidget *parent = nullptr);
    void display(const CaseFile &file, const Part &part);

Q_SIGNALS:
    void changeRequested();

private:
    QLabel *m_label;
    QPushButton *m_button;
};

/// What a question of the organisation's own policy asks or, once its fact is known, says.
QString policyWords(const PolicyRemark &remark, const Policy &policy, const Part &part);

} // namespace gehoor
