// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letter.h>

#include <QDate>
#include <QDialog>

class QComboBox;
class QDateEdit;

namespace gehoor {

/// On which day letters were posted, and how.
class PostedDialog : public QDialog
{
    Q_OBJECT
public:
    /// For so many letters; no day later than today.
    PostedDialog(int letters, QDate today, QWidget *parent = nullptr);

    QDate day() const;
    PostedBy by() const;

private:
    QDateEdit *m_day;
    QComboBox *m_by;
};

} // namespace gehoor
