// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/intake/mailbytes.h>

#include <QDateTime>

namespace gehoor {

/// Who a From or Reply-To names; both empty when it names nobody that could be read.
struct MailAddress
{
    QString name;
    QString address;
    bool several = false; ///< others are named beside it
    bool damaged = false;
};

/// What Content-Type and Content-Disposition say of a part.
struct PartType
{
    QByteArray mediaType = "text/plain"; ///< lower case
    QByteArray charset;
    QByteArray boundary;
    QString fileName;      ///< as it was sent: unsafe; empty when none
    bool attached = false; ///< disposition "attachment"
    bool flowed = false;   ///< format=flowed: most ends of lines stand for the width of a window (RFC 3676)
    bool breaksInWords = false; ///< delsp=yes: the space before such an end is none of the text's
    bool damaged = false;
};

/// The words of a field such as Subject: RFC 2047 encoded words and raw 8-bit text alike.
DecodedText headerText(QByteArrayView value);

/// The first mailbox named, in a group too.
MailAddress firstAddress(const QByteArray &value);

/// The moment a Date field names, in UTC; invalid when it is missing, impossible or older than mail itself.
QDateTime headerDate(const QByteArray &value);

/// The moment at the end of a Received field.
QDateTime receivedDate(const QByteArray &value);

/// `defaultType` holds where there is no Content-Type; one that cannot be read counts as text/plain.
PartType partType(const QByteArray &contentType, const QByteArray &disposition,
                  const QByteArray &defaultType);

} // namespace gehoor
