// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/key.h>

#include <array>

namespace gehoor {

inline Key::Salt fixedSalt(unsigned char seed)
{
    Key::Salt salt;
    salt.fill(seed);
    return salt;
}

/// A key of fixed bytes: deriving one from a passphrase would cost every test a third of a second.
inline Key fixedKey(unsigned char seed, const Key::Salt &salt = Key::newSalt())
{
    std::array<unsigned char, Key::keySize> bytes;
    bytes.fill(seed);
    return Key::fromBytes(bytes, salt).value();
}

} // namespace gehoor
