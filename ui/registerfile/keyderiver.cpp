// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/wiping.h>
#include <ui/registerfile/keyderiver.h>

#include <QThread>

#include <memory>
#include <utility>

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
    // Wiped when the thread is deleted: by then whoever asked has emptied the field that it was typed in,
    // which shares the text until then.
    const std::shared_ptr<QString> words(new QString(std::move(passphrase)), [](QString *secret) {
        wipe(*secret);
        delete secret;
    });
    m_thread = QThread::create([key, salt, words] { *key = Key::fromPassphrase(*words, salt); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, key, then] {
        m_thread->deleteLater();
        m_thread = nullptr;
        then(std::move(*key));
    });
    m_thread->start();
}

} // namespace gehoor
