// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/unsaved.h>

#include <QAbstractButton>

#include <algorithm>
#include <utility>

namespace gehoor {

Unsaved::Unsaved(QObject &part, std::function<bool()> holds) : QObject(&part), m_holds(std::move(holds)) {}

Unsaved::Unsaved(QAbstractButton &saveButton)
    : Unsaved(saveButton, [&saveButton] { return saveButton.isEnabled(); })
{
}

bool Unsaved::isIn(const QWidget &window)
{
    const QList<Unsaved *> parts = window.findChildren<Unsaved *>();
    return std::any_of(parts.cbegin(), parts.cend(), [](const Unsaved *part) { return part->m_holds(); });
}

} // namespace gehoor
