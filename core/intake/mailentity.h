// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QByteArray>
#include <QList>

namespace gehoor {

/// One header field, its lines unfolded, otherwise as it was sent.
struct HeaderField
{
    QByteArray name; ///< lower case
    QByteArray value;
};

/// A message, or a part of one: header fields and the body below them. The body looks into the bytes it was
/// split from.
///
/// We cut mail into parts ourselves, with bounds, and let GMime read only single values out of them: its own
/// parser recurses over nested parts and address groups, builds objects without limit, and in 3.2.13 has an
/// endless loop.
struct MailEntity
{
    QList<HeaderField> fields;
    QByteArrayView body;

    /// The first field of that (lower case) name, empty when there is none.
    QByteArray value(QByteArrayView name) const;
};

/// Splits at the first line that belongs to no field. Without any field, all is body.
/// MailTooComplex when the header is longer than half a megabyte.
[[nodiscard]] Result<MailEntity> splitEntity(QByteArrayView bytes);

/// The bytes without what may precede a message: a byte order mark, empty lines, the "From " line of an mbox.
QByteArrayView withoutEnvelope(QByteArrayView bytes);

/// What stands between the boundary lines, at most `most` parts and one more. Words before the first are no
/// part.
QList<QByteArrayView> splitParts(QByteArrayView body, const QByteArray &boundary, int most);

} // namespace gehoor
