// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/intake/mailreader.h>

#include <QByteArray>

#include <functional>
#include <optional>

class QIODevice;

namespace gehoor {

/// The largest mbox file that is read, in bytes, and the most mails in one.
constexpr qint64 largestMbox = 512LL * 1024 * 1024;
constexpr int mostMailsInMbox = 10'000;

/// Cuts an mbox (RFC 4155) into its mails. It holds one mail at a time, and of that no more than is read of a
/// mail.
class MboxReader
{
public:
    /// Of an open device, which must outlive it.
    explicit MboxReader(QIODevice &mbox, qint64 mostBytes = MailLimits().bytes);

    /// The next mail without its "From " line, ">From " put back to "From "; none after the last. One that is
    /// too large ends after a byte too many, so that readMail() refuses it. NotAMailbox when the first line
    /// that is not blank is no "From " line, MailboxEmpty when all are blank; ReadFailed.
    [[nodiscard]] Result<std::optional<QByteArray>> next();

private:
    void advance();
    bool isBlank() const;
    bool isAtMail() const;
    void appendTo(QByteArray &mail) const;

    QIODevice &m_mbox;
    qint64 m_mostBytes;
    QByteArray m_block;     ///< read from the device
    qsizetype m_next = 0;   ///< how far it was looked at
    QByteArrayView m_piece; ///< a line with its end, or what of a long one was read; empty after the last
    bool m_beginsLine = false;
    bool m_endsLine = true;
    bool m_blankSoFar = true; ///< the line up to and with the piece
    bool m_afterBlank = true; ///< the line before this one was blank, or there was none
    bool m_failed = false;
    bool m_isMailbox = false; ///< it begins with a mail
};

/// Hands over the mails of an mbox file one by one, with their numbers from 1; the next is read after that.
/// Before the first: NotAMailbox, MailboxEmpty, MailboxTooLarge, FileNotFound, NoPermission, ReadFailed, with
/// the path as detail. MailboxChanged when it was written in meanwhile: then no further mail is handed over,
/// and what was added may be missing.
[[nodiscard]] Result<> readMbox(const QString &path,
                                const std::function<void(int number, const QByteArray &mail)> &take);

} // namespace gehoor
