// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>
#include <core/complaint/complaint.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// A word that the organisation added to those the spelling check knows.
struct OwnWord
{
    Language language;
    QString word;

    bool operator==(const OwnWord &) const = default;
};

/// Those that may name somebody of the case, and go when it is cleared: a word of the complainant or of what
/// is protected, and a word with a capital in the complaint, in a note or in a letter. A word that names the
/// organisation itself stays. Whether another case holds it too does not count: who is named there adds it
/// anew.
[[nodiscard]] Result<QList<OwnWord>> ownWordsGoing(RegisterFile &file, ComplaintId id);
/// Takes them away, within the act that clears the case and before its rows go.
[[nodiscard]] Result<> clearOwnWords(RegisterFile &file, ComplaintId id);

} // namespace gehoor
