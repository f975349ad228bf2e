// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/wiping.h>

#include <sodium.h>

namespace gehoor {
namespace {

template <class Text>
void wipeText(Text &secret)
{
    if (secret.isDetached()) // to write in a shared one would make a copy, and wipe that
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()) * sizeof(*secret.constData()));
    else
        secret.clear();
}

} // namespace

void wipe(QString &secret)
{
    wipeText(secret);
}

void wipe(QByteArray &secret)
{
    wipeText(secret);
}

} // namespace gehoor
