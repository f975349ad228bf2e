// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

namespace gehoor {
QString wording(FactKind kind)
{
    switch (kind) {
    case FactKind::Name:
        return Words::tr("name");
    case FactKind::Alias:
        return Words::tr("alias or other name");
    case FactKind::ChildName:
        return Words::tr("name of a child");
    case FactKind::StaffName:
        return Words::tr("name of an employee");
    case FactKind::Address:
        return Words::tr("address");
    case FactKind::Place:
        return Words::tr("place");
    case FactKind::School:
        return Words::tr("school");
    case FactKind::Phone:
        return Words::tr("phone number");
    case FactKind::Email:
        return Words::tr("e-mail address");
    case FactKind::BirthDate:
        return Words::tr("date of birth");
    case FactKind::Other:
        return Words::tr("something else");
    }
    Q_UNREACHABLE();
}

QString wording(FactCaution caution)
{
    switch (caution) {
    case FactCaution::Shared:
        return Words::tr(
            "The complainant has this too. Their own details may stand in a letter to them; once "
            "you protect this, every letter that holds it is stopped, their own address lines "
            "included. Protect it only when the complainant may not see that somebody else "
            "has it.");
    case FactCaution::OneLetter:
        return Words::tr("This is a single letter, which stands in many a letter by chance. Write the whole "
                         "name where you know it.");
    case FactCaution::OrdinaryWord:
        return Words::tr("This is an ordinary word too. Without a form of address, an initial or the rest of "
                         "the name beside it, Gehoor only warns. Write the whole name where you know it.");
    case FactCaution::OnlyWords:
        return Words::tr("Signs such as * and ? mean nothing here: the words are looked for as they stand.");
    case FactCaution::NoPhone:
        return Words::tr("No phone number was recognised in this, so it is looked for only as it stands. "
                         "Check it, or choose another kind.");
    case FactCaution::NoEmail:
        return Words::tr("No e-mail address was recognised in this, so it is looked for only as it stands. "
                         "Check it, or choose another kind.");
    case FactCaution::NoDate:
        return Words::tr("No date was recognised in this, so it is looked for only as it stands. Write it "
                         "as 12-03-1985.");
    }
    Q_UNREACHABLE();
}

} // namespace gehoor
