// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/registerfile/keyderiver.h>

#include <QThread>

namespace gehoor {

KeyDeriver::~KeyDeriver()
{
    if (m_thread)
        m_thread->wait();
}

void KeyDeriver::derive(QString passphrase, const Key::Salt &salt,
                        const std::function<void(Result<Key>)> &then)
{
    Q_ASSERT(!m_thread);
    const auto key = std::make_shared<Result<Key>>(failure(ErrorKind::Internal));
    m_thread = QThread::create([key, salt, words = std::move(passphrase)]() mutable {
        *key = Key::fromPassphrase(words, salt);
        words.fill(u'\0');
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, key, then] {
        m_thread->deleteLater();
        m_thread = nullptr;
        then(std::move(*key));
    });
    m_thread->start();
}

} // namespace gehoor
