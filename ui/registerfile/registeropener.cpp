// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/files.h>
#include <core/settings/newregister.h>
#include <ui/common/aside.h>
#include <ui/registerfile/registeropener.h>
#include <ui/wording/keys.h>

namespace gehoor {

RegisterOpener::RegisterOpener(const Clock &clock, QWidget *window) : m_clock(clock), m_window(window) {}

void RegisterOpener::open(const QString &path, QString passphrase, Access access, const Done &done)
{
    const auto salt = RegisterFile::salt(path);
    if (!salt)
        return done(failureOf(salt));
    m_deriver.derive(std::move(passphrase), *salt, [this, path, access, done](Result<Key> key) {
        if (!key)
            return done(failureOf(key));
        const auto aside = [this](const std::function<void()> &work) {
            finishAside(work, migratingNow(), m_window);
        };
        auto file = RegisterFile::open(path, *key, access, m_clock, aside);
        if (!file)
            return done(failureOf(file));
        done(std::make_unique<Desk>(std::move(*file), m_clock));
    });
}

void RegisterOpener::make(const QString &path, QString passphrase, const Organisation &organisation,
                          const Done &done)
{
    if (passphrase.size() < minimumPassphraseLength)
        return done(failure(ErrorKind::PassphraseTooShort));
    if (const auto free = checkPlaceIsFree(path); !free)
        return done(failureOf(free));
    m_deriver.derive(std::move(passphrase), Key::newSalt(),
                     [this, path, organisation, done](Result<Key> key) {
                         if (!key)
                             return done(failureOf(key));
                         auto file = newRegister(path, *key, organisation, m_clock);
                         if (!file)
                             return done(failureOf(file));
                         done(std::make_unique<Desk>(std::move(*file), m_clock));
                     });
}

} // namespace gehoor
