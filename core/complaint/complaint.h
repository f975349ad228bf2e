// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/basics/language.h>
#include <core/complaint/complainant.h>
#include <core/complaint/complaintnumber.h>

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace gehoor {

/// By which way the complaint came in.
enum class Channel { Mail, WebForm, Post, Phone, InPerson, Municipality };
inline constexpr Keys<Channel, 6> channelKeys({{{Channel::Mail, QLatin1StringView("mail")},
                                                {Channel::WebForm, QLatin1StringView("webForm")},
                                                {Channel::Post, QLatin1StringView("post")},
                                                {Channel::Phone, QLatin1StringView("phone")},
                                                {Channel::InPerson, QLatin1StringView("inPerson")},
                                                {Channel::Municipality, QLatin1StringView("municipality")}}});

/// Which cases come first in the work: the officer says so, by how grave it is and what threatens.
enum class Priority { Normal, High };
inline constexpr Keys<Priority, 2> priorityKeys({{{Priority::Normal, QLatin1StringView("normal")},
                                                  {Priority::High, QLatin1StringView("high")}}});

/// Kind of conduct complained of (information sheet: "handelingen, nalaten van handelingen, beslissingen of
/// het niet nemen van beslissingen").
enum class Conduct { Unknown, Act, Omission, Decision, NoDecision };
inline constexpr Keys<Conduct, 5> conductKeys({{{Conduct::Unknown, QLatin1StringView("")},
                                                {Conduct::Act, QLatin1StringView("act")},
                                                {Conduct::Omission, QLatin1StringView("omission")},
                                                {Conduct::Decision, QLatin1StringView("decision")},
                                                {Conduct::NoDecision, QLatin1StringView("noDecision")}}});

/// Whether a part was dealt with before, as far as the officer found out.
enum class HandledBefore { NotAsked, No, Yes };
inline constexpr Keys<HandledBefore, 3> handledBeforeKeys({{{HandledBefore::NotAsked, QLatin1StringView("")},
                                                            {HandledBefore::No, QLatin1StringView("no")},
                                                            {HandledBefore::Yes, QLatin1StringView("yes")}}});

/// A part of a complaint (klachtonderdeel), judged by itself.
struct Part
{
    PartId id{0};   ///< 0: not kept yet
    int number = 0; ///< 1, 2, ... within the case, given when it is kept
    QString text = {};
    QString theme = {};
    Conduct conduct = Conduct::Unknown;
    QString whose = {};                 ///< the function of the employee it is about; no name
    std::optional<QDate> happened = {}; ///< the day of the conduct, where it is known
    HandledBefore handledBefore = HandledBefore::NotAsked;

    bool operator==(const Part &) const = default;
};

/// What the officer may change in a case after it was logged.
struct ComplaintDetails
{
    QDate received; ///< the true date of receipt, apart from the day it was logged
    Channel channel = Channel::Mail;
    QString subject;
    QString text;   ///< the working text; the original stays in the documents
    QString remedy; ///< what the complainant hopes for
    bool safetyFlag = false;
    Priority priority = Priority::Normal;
    Language letterLanguage = Language::Dutch;
    Complainant complainant;

    bool operator==(const ComplaintDetails &) const = default;
};

/// What became of a case when it was kept long enough.
enum class ClearedHow {
    Anonymised, ///< what says of whom it was is gone: days, verdicts, outcome and functions stay
    Destroyed   ///< number, year and outcome stay
};
inline constexpr Keys<ClearedHow, 2>
    clearedHowKeys({{{ClearedHow::Anonymised, QLatin1StringView("anonymised")},
                     {ClearedHow::Destroyed, QLatin1StringView("destroyed")}}});

struct Cleared
{
    ClearedHow how;
    QDateTime at; ///< UTC

    bool operator==(const Cleared &) const = default;
};

/// One case (zaak).
struct Complaint
{
    ComplaintId id;
    ComplaintNumber number;
    QDateTime logged; ///< UTC
    ComplaintDetails details;
    QList<Part> parts;
    std::optional<Cleared> cleared = {}; ///< a stub is left of it, which nothing changes any more

    bool operator==(const Complaint &) const = default;
};

enum class DocumentRole { Original, Attachment, Response };
inline constexpr Keys<DocumentRole, 3>
    documentRoleKeys({{{DocumentRole::Original, QLatin1StringView("original")},
                       {DocumentRole::Attachment, QLatin1StringView("attachment")},
                       {DocumentRole::Response, QLatin1StringView("response")}}});

/// A document of the case, without its bytes.
struct Document
{
    DocumentId id;
    DocumentRole role;
    QString name;
    QString mediaType;
    qint64 size;
    QString sha256;

    bool operator==(const Document &) const = default;
};

/// A conversation or note on the way to solving it together.
struct Contact
{
    ContactId id;
    QDate day;
    QString text;

    bool operator==(const Contact &) const = default;
};

} // namespace gehoor
