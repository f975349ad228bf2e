// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/backups/restoredialog.h>
#include <ui/common/aside.h>
#include <ui/registerfile/secretfield.h>
#include <ui/wording/backups.h>

#include <QPushButton>

namespace gehoor {

/// What was typed for it already holds, as when something was done there since it was looked into.
void RestoreDialog::askForPresent()
{
    const bool isOther = m_restoration->saltOfOtherKey().has_value();
    m_present->setVisible(isOther);
    if (isPresentTyped())
        return lookIntoPresent();
    if (isOther)
        return m_present->setFocus();
    m_putButton->setFocus();
}

/// And has not been looked into with it.
bool RestoreDialog::isPresentTyped() const
{
    return m_restoration && m_restoration->saltOfOtherKey() && !m_present->text().isEmpty();
}

void RestoreDialog::lookIntoPresent()
{
    withKey(m_present->text(), *m_restoration->saltOfOtherKey(), [this](const Result<Key> &key) {
        const auto aside = [this](const std::function<void()> &work) {
            finishAside(work, tr("Reading the register that stands there…"), this);
        };
        const auto looked =
            key.and_then([&](const Key &opens) { return m_restoration->lookIntoPresent(opens, aside); });
        if (!looked)
            return tellWhyNotPresent(looked.error());
        m_present->setNext({});
        showFound();
        m_putButton->setFocus();
    });
}

/// Of a passphrase that is wrong another can be typed; nothing else stands in the way of the backup.
void RestoreDialog::tellWhyNotPresent(const Error &error)
{
    if (error.kind == ErrorKind::ChangedSincePreview) {
        m_prompts.tell(this, notPutWording(error, *m_restoration));
        forget();
        return look();
    }
    m_prompts.tell(this, presentWording(error, m_present->text(), *m_restoration->saltOfOtherKey()));
    if (error.kind == ErrorKind::WrongKey)
        return m_present->askAgain();
    m_present->setText({});
    m_putButton->setFocus();
}

} // namespace gehoor
