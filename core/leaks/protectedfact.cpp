// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leakcheck.h>
#include <core/leaks/protectedfact.h>

using namespace Qt::StringLiterals;

namespace gehoor {

bool isName(FactKind kind)
{
    return kind == FactKind::Name || kind == FactKind::Alias || kind == FactKind::ChildName ||
           kind == FactKind::StaffName;
}

bool sharedWithComplainant(const ProtectedFact &fact, const Complainant &complainant)
{
    const LeakCheck check({.facts = {fact}, .phrases = {}, .complainant = complainant});
    // A blank line between them: no two of them are one text.
    return blocks(check.findings(QStringList{complainant.name, complainant.address, complainant.phone,
                                             complainant.email, complainant.representative}
                                     .join(u"\n\n"_s)));
}

} // namespace gehoor
