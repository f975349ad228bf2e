// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/complaint/themes.h>
#include <core/forwarding/choice.h>

#include <algorithm>

namespace gehoor {
namespace {

bool sameWords(const QString &one, const QString &other)
{
    return !isBlank(one) && sameFunction(one, other);
}

const Responsible *find(const QList<Responsible> &all, ResponsibleId id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Responsible &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// Whether the words stand in the text as words of their own.
bool standsIn(const QString &words, const QString &text)
{
    const QString sought = words.simplified();
    const QString searched = text.simplified();
    for (qsizetype at = searched.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0;
         at = searched.indexOf(sought, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + sought.size();
        const bool begins = at == 0 || !searched.at(at - 1).isLetterOrNumber();
        const bool ends = end == searched.size() || !searched.at(end).isLetterOrNumber();
        if (begins && ends)
            return true;
    }
    return false;
}

/// "de teamleider opvang" names the function "teamleider opvang", and not that of somebody else who is just
/// "teamleider".
bool namesFunction(const QString &whose, const QString &function, const QList<Responsible> &all)
{
    if (isBlank(function) || !standsIn(function, whose))
        return false;
    return std::none_of(all.begin(), all.end(), [&](const Responsible &each) {
        return !sameFunction(each.function, function) && standsIn(function, each.function) &&
               standsIn(each.function, whose);
    });
}

/// By what somebody is called: "Vries" for "C. de Vries" or "Vries, C. de", each half of a double surname.
QStringList surnamesIn(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    const QString inOrder = comma < 0 ? name : name.mid(comma + 1) + u' ' + name.left(comma);
    const QStringList words = inOrder.simplified().split(u' ');
    const auto last = std::find_if(words.crbegin(), words.crend(), [](const QString &word) {
        return !word.contains(u'.') && !word.contains(u'('); // neither "C." nor "(a.i.)"
    });
    if (last == words.crend())
        return {};
    QStringList surnames = last->split(u'-');
    for (const QString &word : words.mid(1)) {
        if (word.contains(u'-'))
            surnames.append(word.left(word.indexOf(u'-')));
    }
    surnames.removeIf([](const QString &surname) {
        return std::count_if(surname.begin(), surname.end(), [](QChar c) { return c.isLetter(); }) < 2;
    });
    return surnames;
}

bool namesPerson(const QString &whose, const QString &name)
{
    const QStringList surnames = surnamesIn(name);
    return std::any_of(surnames.begin(), surnames.end(),
                       [&](const QString &surname) { return standsIn(surname, whose); });
}

bool isAbout(const Part &part, const Responsible &person, const QList<Responsible> &all)
{
    return namesFunction(part.whose, person.function, all) || sameWords(part.whose, person.name) ||
           namesPerson(part.whose, person.name);
}

/// Whether they stand in for this one, today or later; today also where deputies of deputies are away.
bool standsInFor(const Responsible &candidate, const Responsible &person, const QList<Responsible> &all,
                 QDate today)
{
    const auto &deputy = person.deputy;
    if (deputy && deputy->id == candidate.id && deputy->to.value_or(today) >= today)
        return true;
    const auto standIn = standInFor(person, all, today);
    return standIn && standIn->id == candidate.id;
}

QString firstStandingIn(const QStringList &locations, const QString &text)
{
    const auto found = std::find_if(locations.begin(), locations.end(), [&](const QString &location) {
        return !isBlank(location) && standsIn(location, text);
    });
    return found == locations.end() ? QString() : *found;
}

/// The words in which to look for locations: the part's own when they name one that anybody deals with.
QString wordsWithLocations(const Part &part, const QString &complaintText, const QList<Responsible> &all)
{
    const QString own = part.text + u'\n' + part.whose;
    const bool named = std::any_of(all.begin(), all.end(), [&](const Responsible &each) {
        return !firstStandingIn(each.locations, own).isEmpty();
    });
    return named ? own : complaintText;
}

int weight(const Proposal &proposal)
{
    return (proposal.theme.isEmpty() ? 0 : 2) + (proposal.location.isEmpty() ? 0 : 1);
}

} // namespace

bool sameFunction(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

Conflict conflictOf(const Responsible &candidate, const Part &part, const QList<Responsible> &all,
                    QDate today)
{
    if (isAbout(part, candidate, all))
        return Conflict::ComplainedAbout;
    const bool deputises = std::any_of(all.begin(), all.end(), [&](const Responsible &each) {
        return isAbout(part, each, all) && standsInFor(candidate, each, all, today);
    });
    return deputises ? Conflict::Deputy : Conflict::None;
}

std::optional<Responsible> standInFor(const Responsible &absent, const QList<Responsible> &all, QDate today)
{
    const Responsible *person = &absent;
    for (qsizetype steps = 0; steps < all.size(); ++steps) {
        const auto &deputy = person->deputy;
        if (!deputy || deputy->from > today || deputy->to.value_or(today) < today)
            break;
        person = find(all, deputy->id);
        if (!person || !person->active || person->id == absent.id)
            return std::nullopt; // nobody, or they stand in for each other
    }
    return person->id == absent.id ? std::nullopt : std::optional(*person);
}

QList<Proposal> proposalsFor(const Part &part, const QString &complaintText, const QList<Responsible> &all,
                             QDate today)
{
    const QString words = wordsWithLocations(part, complaintText, all);
    QList<Proposal> proposals;
    for (const Responsible &each : all) {
        const bool deals = std::any_of(each.themes.begin(), each.themes.end(),
                                       [&](const QString &theme) { return isSameTheme(part.theme, theme); });
        Proposal proposal{.responsible = each.id,
                          .theme = deals ? part.theme : QString(),
                          .location = firstStandingIn(each.locations, words)};
        const auto deputy = standInFor(each, all, today);
        const Responsible &receiver = deputy ? *deputy : each;
        if (weight(proposal) == 0 || !each.active || conflictOf(receiver, part, all, today) != Conflict::None)
            continue;
        if (deputy) {
            proposal.responsible = deputy->id;
            proposal.standsInFor = each.id;
        }
        proposals.append(proposal);
    }
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const Proposal &a, const Proposal &b) { return weight(a) > weight(b); });
    QList<Proposal> once;
    for (const Proposal &proposal : std::as_const(proposals)) {
        const bool known = std::any_of(once.begin(), once.end(), [&](const Proposal &earlier) {
            return earlier.responsible == proposal.responsible;
        });
        if (!known)
            once.append(proposal);
    }
    return once;
}

} // namespace gehoor
