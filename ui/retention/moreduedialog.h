// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/retention/retention.h>

#include <QDialog>

namespace gehoor {

/// Shows which cases other terms would let fall due at once, and asks whether the terms shall be kept.
class MoreDueDialog : public QDialog
{
    Q_OBJECT
public:
    /// How many are asked for at most; one more tells that there are others.
    static constexpr int mostShown = 500;
    explicit MoreDueDialog(const QList<DueCase> &more, QWidget *parent = nullptr);
};

} // namespace gehoor
