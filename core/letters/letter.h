// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/basics/keys.h>
#include <core/basics/language.h>
#include <core/settings/stationery.h>

#include <QDate>
#include <QStringList>

#include <optional>

namespace gehoor {

enum class LetterKind {
    Acknowledgement,
    InformationRequest,
    NotAdmissible,
    PartlyAdmissible, ///< says both what is taken up and what is not
    Forwarded,
    Delay,
    ReferralClient, ///< tells a housemate who opens it nothing
    ReferralEmployee,
    Closing,
    ContactLimits,
    Memo,
    Reminder
};
/// As on the command line.
inline constexpr Keys<LetterKind, 12>
    letterKindKeys({{{LetterKind::Acknowledgement, QLatin1StringView("acknowledgement")},
                     {LetterKind::InformationRequest, QLatin1StringView("information-request")},
                     {LetterKind::NotAdmissible, QLatin1StringView("not-admissible")},
                     {LetterKind::PartlyAdmissible, QLatin1StringView("partly-admissible")},
                     {LetterKind::Forwarded, QLatin1StringView("forwarded")},
                     {LetterKind::Delay, QLatin1StringView("delay")},
                     {LetterKind::ReferralClient, QLatin1StringView("referral-client")},
                     {LetterKind::ReferralEmployee, QLatin1StringView("referral-employee")},
                     {LetterKind::Closing, QLatin1StringView("closing")},
                     {LetterKind::ContactLimits, QLatin1StringView("contact-limits")},
                     {LetterKind::Memo, QLatin1StringView("memo")},
                     {LetterKind::Reminder, QLatin1StringView("reminder")}}});

/// The others go to the responsible person.
bool goesToComplainant(LetterKind kind);
/// The letters that tell that a complaint, or a part of it, is not taken up, and why.
bool isRefusal(LetterKind kind);

enum class LetterState { Draft, Final, Posted, Withdrawn };
inline constexpr Keys<LetterState, 4>
    letterStateKeys({{{LetterState::Draft, QLatin1StringView("draft")},
                      {LetterState::Final, QLatin1StringView("final")},
                      {LetterState::Posted, QLatin1StringView("posted")},
                      {LetterState::Withdrawn, QLatin1StringView("withdrawn")}}});

/// How a letter went to whom it is for.
enum class PostedBy { Post, Mail, Hand };
inline constexpr Keys<PostedBy, 3> postedByKeys({{{PostedBy::Post, QLatin1StringView("post")},
                                                  {PostedBy::Mail, QLatin1StringView("mail")},
                                                  {PostedBy::Hand, QLatin1StringView("hand")}}});

/// What stands on the page, and on which paper. Plain text, save `body`.
struct LetterContent
{
    QStringList sender; ///< the organisation's lines: name, then how to reach it
    QString
        returnLine; ///< the neutral return address on one line, in the envelope's window above the address
    QStringList address; ///< 1 to 6 lines for the envelope's window; empty for a memo
    QString place;       ///< may be empty
    QString date;        ///< in full, "23 november 2026"
    QString reference;   ///< kenmerk: the case number and nothing else
    QString subject;
    QString body; ///< HTML as bodytext.h writes it; all of others' text escaped
    Language language = Language::Dutch;
    Stationery stationery = {}; ///< of the day it was composed
    QString onBehalfOf = {};    ///< whom the addressee represents; empty when nobody

    bool operator==(const LetterContent &) const = default;
};

/// All that stands on the page, as text: what the leak check reads.
QString textOf(const LetterContent &content);

/// JSON as kept in the register, and back. Of the logo only its SHA-256.
QString toJson(const LetterContent &content);
LetterContent letterContentFromJson(const QString &json);

/// That a letter was recorded as posted, and was not.
struct NotPosted
{
    QDate day; ///< on which that was said
    QString reason;

    bool operator==(const NotPosted &) const = default;
};

/// A letter of a case.
struct Letter
{
    LetterId id;
    ComplaintId complaint;
    int number; ///< 1, 2, ... within the case
    LetterKind kind;
    LetterState state;
    LetterContent content;
    QString noExplanationReason; ///< why the explanation was left out; empty when it was not
    QDate drafted;
    std::optional<QDate> edited; ///< the day the officer last changed the composed text by hand
    std::optional<QDate> finalised;
    std::optional<QDate> posted;
    std::optional<PostedBy> postedBy; ///< none when it was not asked (registers of before) or not posted
    std::optional<QDate> withdrawn;
    QString withdrawalReason;                ///< why a final letter was never posted
    QString sha256;                          ///< of the kept PDF; empty for a draft
    std::optional<NotPosted> notPosted = {}; ///< the last time that was said

    bool operator==(const Letter &) const = default;
};

/// `2026-0042/1`: how the trail and the notes of a case name a letter.
QString letterName(const QString &complaintNumber, int letterNumber);

/// `2026-0042-brief-1.pdf`, `2026-0042-letter-1.odt`: nothing personal in it.
QString letterFileName(const QString &complaintNumber, int letterNumber, Language language,
                       const QString &suffix = QStringLiteral("pdf"));

} // namespace gehoor
