// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/textfield.h>

namespace gehoor {

/// A field in which the groups of an emergency sheet are seen whole, on as many lines as they take. Enter is
/// left to the dialog, as by a field of one line.
class KeyField final : public TextField
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace gehoor
