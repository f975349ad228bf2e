// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/basics/language.h>

#include <QDate>
#include <QList>
#include <QMap>

#include <optional>

namespace gehoor {

/// The texts that come with the program and that the organisation may word in its own way.
enum class TextKind { Letter, Criteria, Phrases, FollowUpSteps, ThreatSteps };
inline constexpr Keys<TextKind, 5>
    textKindKeys({{{TextKind::Letter, QLatin1StringView("letter")},
                   {TextKind::Criteria, QLatin1StringView("criteria")},
                   {TextKind::Phrases, QLatin1StringView("phrases")},
                   {TextKind::FollowUpSteps, QLatin1StringView("followUpSteps")},
                   {TextKind::ThreatSteps, QLatin1StringView("threatSteps")}}});

/// One text in one language. The key is unique within its kind and never changes once landed.
struct TextName
{
    TextKind kind;
    QString key;
    Language language;

    bool operator==(const TextName &) const = default;
    bool operator<(const TextName &other) const;
};

/// One version of the organisation's. It is never changed: a later one takes its place.
struct TextVersion
{
    int number; ///< 1, 2, ...; 0 stands for the program's text
    QDate day;
    QString base;                     ///< SHA-256 of the program's text it was made on
    std::optional<int> restored = {}; ///< the version it brings back
    QString text;

    bool operator==(const TextVersion &) const = default;
};

/// A text of the program and all that the organisation made of it.
struct KeptText
{
    QString shipped;             ///< as this program brings it
    QList<TextVersion> versions; ///< oldest first

    bool operator==(const KeptText &) const = default;
};

/// Whose text stands. NewShipped: the organisation's, made on a text that the program has since changed.
enum class TextState { Shipped, Own, NewShipped };
inline constexpr Keys<TextState, 3>
    textStateKeys({{{TextState::Shipped, QLatin1StringView("standard")},
                    {TextState::Own, QLatin1StringView("own")},
                    {TextState::NewShipped, QLatin1StringView("newStandard")}}});

/// The text as it is kept and compared: without blank edges, its lines ended by line feeds.
QString tidied(const QString &text);
/// What tells whether the program's text has changed.
QString baseOf(const QString &shipped);

/// Rules. A version that is letter by letter the program's text of its day is no wording of one's own: from
/// then on the program's text stands, a newer one too.
bool isOwn(const TextVersion &version);
QString standingText(const KeptText &text);
TextState stateOf(const KeptText &text);

/// The organisation's own wordings that stand; what is not in it is the program's.
using OwnTexts = QMap<TextName, QString>;

} // namespace gehoor
