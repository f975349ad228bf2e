// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/breachasked.h>
#include <ui/breaches/breachpapers.h>
#include <ui/wording/words.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// An option's moment by the clock on the wall, or with an offset of its own; none when not given.
Given<std::optional<QDateTime>> moment(const Call &call, const QString &option)
{
    if (!call.has(option))
        return std::nullopt;
    static const QRegularExpression form(
        u"\\A\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:?\\d\\d)?\\z"_s);
    const QDateTime at = QDateTime::fromString(call.value(option), Qt::ISODate);
    if (!at.isValid() || !form.match(call.value(option)).hasMatch()) // Qt takes what follows a moment too
        return wrongUsage(
            Words::tr("“%1” is not a moment. Write it as 2026-11-23T14:30.").arg(call.value(option)));
    return at.toUTC();
}

/// All values of an option as keys of a table.
template <class Enum, std::size_t N>
Given<QList<Enum>> listOf(const Call &call, const QString &option, const Keys<Enum, N> &keys)
{
    QList<Enum> values;
    const QStringList words = call.values(option);
    for (const QString &word : words) {
        const auto value = Call::keyed(word, keys);
        if (!value)
            return tl::unexpected(value.error());
        if (!values.contains(*value))
            values.append(*value);
    }
    return values;
}

Given<> readLists(const Call &call, BreachAsked &asked)
{
    const auto affected = listOf(call, u"affected"_s, affectedKeys);
    if (!affected)
        return tl::unexpected(affected.error());
    asked.given.affected = *affected;
    const auto data = listOf(call, u"data"_s, breachedDataKeys);
    if (!data)
        return tl::unexpected(data.error());
    asked.given.data = *data;
    return {};
}

/// Reads one option after the other into its place; the first that is wrong ends it.
template <class T, class Read>
Given<> take(T &place, Read read)
{
    auto value = read();
    if (!value)
        return tl::unexpected(value.error());
    place = *value;
    return {};
}

/// The letter or the bundle of that number, among those of the case.
Given<> linkPaper(const Desk &desk, const BreachAsked &asked, BreachFacts &facts)
{
    if (!asked.letter && !asked.bundle)
        return {};
    facts.letter.reset();
    facts.bundle.reset();
    if (!facts.complaint || (asked.letter && asked.bundle))
        return refuse(Error{ErrorKind::BreachRefused, u"letter"_s});
    const auto papers = papersOf(desk, *facts.complaint);
    if (!papers)
        return refuse(papers.error());
    for (const BreachPaper &paper : *papers) {
        if (paper.letter && paper.number == asked.letter)
            facts.letter = paper.letter;
        if (paper.bundle && paper.number == asked.bundle)
            facts.bundle = paper.bundle;
    }
    if (!facts.letter && !facts.bundle)
        return refuse(Error{ErrorKind::BreachRefused, u"letter"_s});
    return {};
}

/// What would be passed over, since it belongs to something else to do.
std::optional<QString> strayOption(const Call &call)
{
    const bool reported = call.has(u"reported"_s);
    const bool notReported = call.has(u"not-reported"_s);
    const bool isNew = call.argument(1).isEmpty();
    if (call.has(u"reference"_s) && (notReported || (isNew && !reported)))
        return Words::tr("--reference goes with --reported, or with a data breach that was reported.");
    if (call.has(u"reason"_s) && !reported && !notReported)
        return Words::tr("--reason goes with --reported or --not-reported.");
    if ((call.has(u"language"_s) || call.has(u"override"_s)) && !call.has(u"out"_s))
        return Words::tr("--language and --override go with --out FILE.");
    return std::nullopt;
}

} // namespace

Given<BreachAsked> breachAskedOf(const Call &call)
{
    BreachAsked asked;
    const auto read =
        take(asked.discovered, [&] { return moment(call, u"discovered"_s); })
            .and_then([&] { return take(asked.kind, [&] { return call.oneOf(u"kind"_s, breachKindKeys); }); })
            .and_then([&] { return take(asked.given.from, [&] { return call.date(u"from"_s); }); })
            .and_then([&] { return take(asked.given.until, [&] { return call.date(u"until"_s); }); })
            .and_then([&] { return take(asked.letter, [&] { return call.number(u"letter"_s); }); })
            .and_then([&] { return take(asked.bundle, [&] { return call.number(u"bundle"_s); }); })
            .and_then([&] { return take(asked.given.people, [&] { return call.number(u"people"_s); }); })
            .and_then([&] {
                return take(asked.encrypted, [&] { return call.oneOf(u"encrypted"_s, encryptedKeys); });
            })
            .and_then([&] { return take(asked.done, [&] { return call.oneOf(u"done"_s, breachStepKeys); }); })
            .and_then([&] { return take(asked.on, [&] { return call.date(u"on"_s); }); })
            .and_then([&] { return take(asked.reported, [&] { return moment(call, u"reported"_s); }); })
            .and_then(
                [&] { return take(asked.language, [&] { return call.oneOf(u"language"_s, languageKeys); }); })
            .and_then([&] { return readLists(call, asked); });
    if (!read)
        return tl::unexpected(read.error());
    const QString out = call.value(u"out"_s);
    if (call.has(u"out"_s) && !out.endsWith(u".pdf"_s, Qt::CaseInsensitive) &&
        !out.endsWith(u".txt"_s, Qt::CaseInsensitive))
        return wrongUsage(Words::tr("Give a file that ends in .pdf or .txt with --out FILE."));
    if (call.has(u"reported"_s) && call.has(u"not-reported"_s))
        return wrongUsage(Words::tr("Give --reported or --not-reported, not both."));
    if (const auto reason = call.reason(); call.has(u"not-reported"_s) && !reason)
        return tl::unexpected(reason.error());
    if (asked.on && !asked.done)
        return wrongUsage(Words::tr("Say with --done STEP what was done on that day."));
    if (const auto stray = strayOption(call))
        return wrongUsage(*stray);
    return asked;
}

bool givesBreachFacts(const Call &call)
{
    const QStringList options{u"what"_s,   u"discovered"_s, u"kind"_s,   u"from"_s,
                              u"until"_s,  u"case"_s,       u"letter"_s, u"bundle"_s,
                              u"people"_s, u"affected"_s,   u"data"_s,   u"encrypted"_s};
    return std::any_of(options.begin(), options.end(),
                       [&](const QString &option) { return call.has(option); });
}

Given<BreachFacts> breachFactsOf(const Call &call, const BreachAsked &asked, const Desk &desk,
                                 BreachFacts facts)
{
    if (call.has(u"what"_s))
        facts.what = call.value(u"what"_s);
    facts.discovered = asked.discovered.value_or(facts.discovered);
    facts.kind = asked.kind.value_or(facts.kind);
    facts.encrypted = asked.encrypted.value_or(facts.encrypted);
    if (asked.given.from)
        facts.from = asked.given.from;
    if (asked.given.until)
        facts.until = asked.given.until;
    if (asked.given.people)
        facts.people = asked.given.people;
    if (call.has(u"affected"_s))
        facts.affected = asked.given.affected;
    if (call.has(u"data"_s))
        facts.data = asked.given.data;
    if (call.has(u"case"_s)) {
        const auto complaint = desk.complaints.find(call.value(u"case"_s));
        if (!complaint)
            return refuse(complaint.error());
        if (facts.complaint != complaint->id) {
            facts.letter.reset();
            facts.bundle.reset();
        }
        facts.complaint = complaint->id;
    }
    return linkPaper(desk, asked, facts).map([&] { return facts; });
}

} // namespace gehoor
