// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>
#include <core/registerfile/registerfile.h>

#include <QStringList>

namespace gehoor {

/// The SQL of the organisation's own words.
class OwnWordStore
{
public:
    explicit OwnWordStore(RegisterFile &file);

    [[nodiscard]] Result<> insert(Language language, const QString &word);
    [[nodiscard]] Result<> remove(Language language, const QString &word);
    [[nodiscard]] Result<QStringList> of(Language language) const;

private:
    RegisterFile &m_file;
};

} // namespace gehoor
