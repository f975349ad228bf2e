// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QLabel;

namespace gehoor {

class AuditModel;

/// The audit trail, newest first.
class AuditPage : public QWidget
{
    Q_OBJECT
public:
    AuditPage(RegisterFile &file, Prompts &prompts, QWidget *parent = nullptr);

private:
    void showCount();

    AuditModel *m_model;
    QLabel *m_countLabel;
};

} // namespace gehoor
