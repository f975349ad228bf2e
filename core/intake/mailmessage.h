// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace gehoor {

/// A file that came with a mail. `name` is only a label: path parts, control and direction-changing
/// characters are gone from it, and it is never empty.
struct Attachment
{
    QString name;
    QString mediaType;  ///< such as application/pdf, lower case
    QByteArray content; ///< byte for byte as it was sent, transfer encoding undone

    bool operator==(const Attachment &) const = default;
};

/// What a mail says, as plain values.
struct MailMessage
{
    QString fromName;     ///< empty when the header gives no name
    QString fromAddress;  ///< empty when the header gives none that could be read
    QString replyTo;      ///< address, empty when none, several or the same as From
    QString replyToName;  ///< of that address, empty when the header gives none
    QString replyToWords; ///< all that Reply-To says, empty when it only names From's address
    QString subject;
    QString messageId; ///< without angle brackets, empty when none
    QString
        text; ///< the readable text: text/plain, else HTML made readable; forwarded messages follow, marked
    QDateTime sent;    ///< the Date header, invalid when missing or impossible
    QDateTime arrived; ///< from the newest Received header; invalid when there is none
    QList<Attachment> attachments;
    /// Something in it could not be decoded cleanly and was replaced by U+FFFD or left as bytes, or words may
    /// lie in a part that only another program opens.
    bool damaged = false;

    bool operator==(const MailMessage &) const = default;
};

} // namespace gehoor
