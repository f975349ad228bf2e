// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>
#include <core/letters/ownwordstore.h>

namespace gehoor {

/// The words the organisation added to those the spelling check knows, for each language.
class OwnWords
{
public:
    explicit OwnWords(RegisterFile &file);

    [[nodiscard]] Result<QStringList> of(Language language) const;
    /// Adds a word, an act; nothing when it is there. EmptyText when it is not one word.
    [[nodiscard]] Result<> add(Language language, const QString &word);
    /// Takes a word away, an act; nothing when it is not there.
    [[nodiscard]] Result<> remove(Language language, const QString &word);

private:
    RegisterFile &m_file;
    OwnWordStore m_store;
};

} // namespace gehoor
