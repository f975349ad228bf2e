// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <core/settings/owntext.h>

namespace gehoor {

/// The SQL of the organisation's own texts. Insertion runs inside RegisterFile::write().
class OwnTextStore
{
public:
    explicit OwnTextStore(RegisterFile &file);

    [[nodiscard]] Result<> insert(const TextName &name, const TextVersion &version);
    /// Oldest first.
    [[nodiscard]] Result<QList<TextVersion>> versions(const TextName &name) const;
    /// How far the versions have come: what is kept later has a higher mark. 0 before the first.
    [[nodiscard]] Result<qint64> mark() const;
    /// The own wordings of one kind that stand; with `until`, those that stood at that mark.
    [[nodiscard]] Result<OwnTexts> standing(TextKind kind, std::optional<qint64> until = {}) const;

private:
    RegisterFile &m_file;
};

} // namespace gehoor
