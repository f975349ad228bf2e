// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/changes.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString fieldOfComplainant(DetailField field)
{
    switch (field) {
    case DetailField::FormOfAddress:
        return Words::tr("form of address");
    case DetailField::Capacity:
        return Words::tr("capacity");
    case DetailField::Organisation:
        return Words::tr("organisation of the complainant");
    case DetailField::Address:
        return Words::tr("address of the complainant");
    case DetailField::Email:
        return Words::tr("e-mail of the complainant");
    case DetailField::Phone:
        return Words::tr("phone of the complainant");
    case DetailField::Representative:
        return Words::tr("representative");
    case DetailField::MandateSeen:
        return Words::tr("whether the mandate was seen");
    case DetailField::Anonymous:
        return Words::tr("whether the complainant stays anonymous");
    case DetailField::SafeChannel:
        return Words::tr("safe channel");
    case DetailField::NoPost:
        return Words::tr("whether post may go to the address");
    default: // the others are of the case
        return Words::tr("name of the complainant");
    }
}

QString fieldWords(DetailField field)
{
    switch (field) {
    case DetailField::Received:
        return Words::tr("date of receipt");
    case DetailField::Channel:
        return Words::tr("how the complaint came in");
    case DetailField::Subject:
        return Words::tr("subject");
    case DetailField::Text:
        return Words::tr("words of the complaint");
    case DetailField::Remedy:
        return Words::tr("what the complainant hopes for");
    case DetailField::Safety:
        return Words::tr("whether there is a threat or a danger");
    case DetailField::Priority:
        return Words::tr("whether it goes before other cases");
    case DetailField::LetterLanguage:
        return Words::tr("language of the letters");
    default:
        return fieldOfComplainant(field);
    }
}

QString fieldWords(PartField field)
{
    switch (field) {
    case PartField::Text:
        return Words::tr("words of the part");
    case PartField::Theme:
        return Words::tr("theme");
    case PartField::Conduct:
        return Words::tr("kind of conduct");
    case PartField::Whose:
        return Words::tr("whose conduct");
    case PartField::Happened:
        return Words::tr("when it happened");
    case PartField::HandledBefore:
        return Words::tr("whether it was dealt with before");
    }
    return {};
}

} // namespace

QString wording(const DetailChange &change)
{
    QStringList words;
    for (const DetailField field : change.fields) {
        if (field == DetailField::Received && change.receivedBefore.isValid() &&
            change.receivedAfter.isValid())
            words << Words::tr("date of receipt: from %1 to %2")
                         .arg(numericDate(change.receivedBefore), numericDate(change.receivedAfter));
        else
            words << fieldWords(field);
    }
    return words.join(u", "_s);
}

QString wording(const PartChange &change)
{
    QStringList words;
    for (const PartField field : change.fields)
        words << fieldWords(field);
    return u"%1: %2"_s.arg(change.part).arg(words.join(u", "_s));
}

} // namespace gehoor
