// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
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

bool isAbout(const Part &part, const Responsible &person)
{
    return sameWords(part.whose, person.function) || sameWords(part.whose, person.name);
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
    if (isAbout(part, candidate))
        return Conflict::ComplainedAbout;
    const bool deputises = std::any_of(all.begin(), all.end(), [&](const Responsible &each) {
        return each.deputy && each.deputy->id == candidate.id && isAbout(part, each) &&
               each.deputy->to.value_or(today) >= today;
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
                                       [&](const QString &theme) { return sameWords(part.theme, theme); });
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
