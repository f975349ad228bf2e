// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/readout.h>

#include <QAccessible>
#include <QLabel>

namespace gehoor {

void readOut(QLabel &label)
{
    QAccessibleEvent told(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace gehoor
