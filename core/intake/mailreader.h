// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <core/intake/mailmessage.h>

namespace gehoor {

/// Bounds on what is read from a mail, so that a hostile one costs neither the machine nor the officer.
struct MailLimits
{
    qint64 bytes = 50LL * 1024 * 1024;
    int parts = 500;
    int depth = 20;
    qint64 textCharacters = 2'000'000; ///< longer text is cut there and the message marked damaged
};

/// Reads the bytes of one mail message (RFC 5322, MIME), through GMime. Nothing is fetched, executed or
/// written. MailEmpty, MailUnreadable, MailTooLarge or MailTooComplex.
[[nodiscard]] Result<MailMessage> readMail(const QByteArray &bytes, const MailLimits &limits = {});

} // namespace gehoor
