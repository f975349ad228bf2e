// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// Who writes the letters.
struct Organisation
{
    QString name;
    QString returnAddress; ///< neutral, one line, best a PO box: it shows in the envelope's window
    QString place;         ///< where letters are dated; may be empty
    QString phone;
    QString email;
    QString website;
    QString signatory = QStringLiteral("klachtenfunctionaris"); ///< the function that signs Dutch letters
    QString signatoryEnglish = QStringLiteral("complaints officer"); ///< the same in English letters
    QString reachable; ///< when one can call, such as "maandag tot en met donderdag van 9.00 tot 17.00 uur"
    QString reachableEnglish;
    QString clientScheme; ///< how a client reaches the internal scheme and the confidant, one or two
                          ///< sentences; may be empty
    QString clientSchemeEnglish;

    bool operator==(const Organisation &) const = default;
};

} // namespace gehoor
