// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/identity.h>

namespace gehoor {

Result<QString> identityOf(const RegisterFile &file)
{
    return file.audit(1, 2).map(
        [](const QList<AuditLine> &first) { return first.isEmpty() ? QString() : first.constFirst().hash; });
}

} // namespace gehoor
