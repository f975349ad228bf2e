// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/focuskept.h>

#include <utility>

namespace gehoor {

void FocusKept::keep()
{
    if (!std::exchange(m_kept, true))
        m_had = m_page.focusWidget();
}

void FocusKept::giveBack(QWidget *otherwise)
{
    if (!std::exchange(m_kept, false) || !m_had)
        return;
    QWidget *const next = m_had->isEnabled() ? m_had.data() : otherwise;
    m_had.clear();
    if (next)
        next->setFocus();
}

} // namespace gehoor
