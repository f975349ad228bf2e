// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaintstore.h>
#include <core/intake/mailmessage.h>
#include <core/settings/organisation.h>

namespace gehoor {

/// A complaint that is not yet in the register: what was typed, or read from a mail.
struct ComplaintDraft
{
    ComplaintDetails details;
    QString messageId;
    QString sentBy;      ///< whom From names, where the mail asks to answer elsewhere; for the officer's eyes
    QString answerTo;    ///< what Reply-To says then; empty otherwise
    QByteArray original; ///< the bytes as they came; empty when it was told or typed
    QString originalName;
    QString originalMediaType;
    QList<Attachment> attachments;
    bool damaged = false; ///< not all of the mail could be read, see MailMessage::damaged

    bool operator==(const ComplaintDraft &) const = default;
};

/// Fills a draft from a mail: received on the day it arrived (local time), the sender as complainant (see
/// senderOf()), language of the letters Dutch. A missing or impossible date gives `today`. Nothing is guessed
/// about capacity or form of address.
ComplaintDraft draftFromMail(const MailMessage &mail, const QByteArray &original, const QString &fileName,
                             QDate today, const Organisation &organisation);

/// Reads a mail file without a register, on any thread (readMail's errors; FileNotFound, NoPermission,
/// ReadFailed with the path as detail).
[[nodiscard]] Result<ComplaintDraft> draftFromMailFile(const QString &path, QDate today,
                                                       const Organisation &organisation);

enum class IfLoggedBefore { Refuse, LogAgain };

/// Getting a complaint into the register.
class Intake
{
public:
    Intake(RegisterFile &file, const Clock &clock);

    /// As draftFromMailFile(), today.
    [[nodiscard]] Result<ComplaintDraft> readMailFile(const QString &path) const;
    /// The number under which this draft's mail is in the register already, if so.
    [[nodiscard]] Result<std::optional<QString>> loggedBefore(const ComplaintDraft &draft) const;
    /// Logs the complaint with its original and attachments, in one act. AlreadyLogged with the number as
    /// detail; checkDetails' errors.
    [[nodiscard]] Result<Complaint> log(const ComplaintDraft &draft,
                                        IfLoggedBefore ifLoggedBefore = IfLoggedBefore::Refuse);

private:
    RegisterFile &m_file;
    const Clock &m_clock;
    ComplaintStore m_store;
};

} // namespace gehoor
