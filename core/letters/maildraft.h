// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/text.h>
#include <core/letters/letter.h>

#include <QByteArray>

#include <optional>

namespace gehoor {

/// A mail that the officer's own mail program opens as a draft (RFC 5322 with X-Unsent): the letter's PDF
/// attached, its subject the case's number alone, its text the same for everyone. No sender, no date and no
/// id: the mail program fills these in.
QByteArray mailDraft(const LetterContent &letter, const QString &pdfName, const QByteArray &pdf,
                     const std::optional<EmailAddress> &to);

} // namespace gehoor
