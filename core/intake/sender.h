// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/intake/mailmessage.h>
#include <core/settings/organisation.h>

namespace gehoor {

/// Who is proposed as the complainant of a mail.
struct Sender
{
    QString name;
    QString email; ///< empty when no mail program would take it: the original has it

    bool operator==(const Sender &) const = default;
};

/// A rule: whom From names. Whom Reply-To names only where that is one person, and From is nobody: missing,
/// an address that takes no answers (no-reply), or the organisation's own, as that of its web form. Nobody
/// else's Reply-To, such as a mailing list's, takes a person's place.
Sender senderOf(const MailMessage &mail, const Organisation &organisation);

} // namespace gehoor
