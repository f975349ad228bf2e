// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/forwarding/responsible.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// The SQL of responsible persons. Everything but the reads runs inside RegisterFile::write().
class ResponsibleStore
{
public:
    explicit ResponsibleStore(RegisterFile &file);
    [[nodiscard]] Result<QList<Responsible>> all() const; ///< by function
    /// Inserts (id 0) or updates; UnknownResponsible.
    [[nodiscard]] Result<ResponsibleId> save(const Responsible &responsible);
    /// The numbers of the open cases in which a response is awaited from this person, in order.
    [[nodiscard]] Result<QStringList> casesWith(ResponsibleId id) const;

private:
    RegisterFile &m_file;
};

} // namespace gehoor
