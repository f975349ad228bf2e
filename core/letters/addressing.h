// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>
#include <core/complaint/complainant.h>
#include <core/letters/letter.h>

#include <QStringList>

namespace gehoor {

/// Whom a letter to the complainant is written to: the representative whose mandate was seen, at their own
/// address where it is known, else at the complainant's. Otherwise the complainant.
Complainant addressee(const Complainant &complainant);

/// "de heer R. Mulder": for whom the representative stands, when a letter goes to the representative; "de
/// klager" when that must not be named. Else empty.
QString onBehalfOf(const Complainant &complainant, Language language);

/// "Geachte heer Mulder," and its English sister. Neutral: "Geachte R. Mulder,"; nameless, anonymous or a
/// firm: "Geachte heer of mevrouw,". Of a double surname only the first part.
QString salutation(const Complainant &complainant, Language language);

/// Whether there is no person's name to write to.
bool isNameless(const Complainant &complainant);

/// How a letter to the complainant goes unless the officer says otherwise: along the safe channel.
PostedBy proposedPosting(const Complainant &complainant);

/// Whether a Dutch postcode stands in it, written in any case, with or without its space.
bool hasPostcode(const QString &address);

constexpr int mostAddressLines = 6;

/// The lines for the envelope's window: organisation, name (with "De heer"/"Mevrouw", after "T.a.v." under an
/// organisation), address lines, "1234 AB  PLAATS", the country in capitals. At most mostAddressLines; lines
/// that are too many are joined. Only the name when no post may go to the address.
QStringList addressLines(const Complainant &complainant, Language language);

} // namespace gehoor
