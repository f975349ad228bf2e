// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gehoor {

/// SQLite takes the size of a page from the header of the file, or of a journal beside it, but SQLCipher
/// (3.4.1 and 4.9.0 alike) deciphers as many bytes as it was told, in whatever room SQLite keeps for a page.
/// A smaller size has it read and write beyond that; a larger one has SQLite write out what lies in memory
/// behind SQLCipher's own page. Into the header whoever knows the key can put one, into a journal anybody who
/// can write beside the file. So SQLite gets no room for pages of another size: to it memory is lacking.

/// From the first call on, for all files that any thread opens. False when SQLite had been used before.
[[nodiscard]] bool keepToOnePageSize();
/// Whether this thread came upon another size since it was last asked.
[[nodiscard]] bool cameUponAnotherPageSize();

/// While one exists its thread may set up a file for another size, and reads no page: until the key is set
/// and SQLCipher is told the size, SQLite goes by its default or by ciphered bytes that look like a size.
class AnyPageSize
{
public:
    AnyPageSize();
    ~AnyPageSize();
    AnyPageSize(const AnyPageSize &) = delete;
    AnyPageSize &operator=(const AnyPageSize &) = delete;
};

} // namespace gehoor
