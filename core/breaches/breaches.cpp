// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/breaches/breaches.h>
#include <core/registerfile/onrecord.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr QLatin1StringView discoveredWord("discovered");

/// Whether what was done and decided can have been so, had it been discovered then.
Result<> checkDiscovery(const Breach &breach, const BreachFacts &facts, const QDateTime &now)
{
    for (const QDate day : breach.done) {
        if (const auto checked = checkBreachStep(facts, day, now); !checked)
            return checked;
    }
    return breach.decision ? checkBreachDecision(facts, *breach.decision, now) : Result<>();
}

Act actOn(const Breach &breach, BreachNote note, const QString &more)
{
    QString words = QString::number(breach.id.value()) + u' ' + breachNoteKeys.key(note);
    if (!more.isEmpty())
        words += u' ' + more;
    return {ActKind::BreachChanged, breach.facts.complaint, words};
}

} // namespace

QString toNote(const DiscoveryMoved &moved)
{
    return QStringList{discoveredWord, moved.before.toUTC().toString(Qt::ISODate),
                       moved.after.toUTC().toString(Qt::ISODate)}
        .join(u' ');
}

std::optional<DiscoveryMoved> discoveryMovedFrom(const QString &note)
{
    const QStringList words = note.split(u' ');
    if (words.value(2) != discoveredWord)
        return std::nullopt;
    const DiscoveryMoved moved{QDateTime::fromString(words.value(3), Qt::ISODate),
                               QDateTime::fromString(words.value(4), Qt::ISODate)};
    return moved.before.isValid() && moved.after.isValid() ? std::optional(moved) : std::nullopt;
}

Breaches::Breaches(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_settings(file), m_complaints(file), m_letters(file), m_bundles(file),
      m_store(file), m_leaks(file, clock)
{
}

Result<QList<Breach>> Breaches::all() const
{
    return m_store.all();
}

Result<QList<Breach>> Breaches::undecided() const
{
    return m_store.undecided();
}

Result<Breach> Breaches::find(BreachId id) const
{
    const auto found = m_store.find(id);
    if (!found)
        return failureOf(found);
    return *found ? Result<Breach>(**found) : failure(ErrorKind::UnknownBreach, QString::number(id.value()));
}

Result<> Breaches::checkLinks(const BreachFacts &facts) const
{
    if (!facts.complaint)
        return {};
    if (const auto known = m_complaints.find(*facts.complaint); !known)
        return failureOf(known);
    if (facts.letter) {
        const auto letter = m_letters.find(*facts.letter);
        if (!letter)
            return failureOf(letter);
        if (letter->complaint != *facts.complaint)
            return failure(ErrorKind::UnknownLetter);
        if (letter->state == LetterState::Draft)
            return failure(ErrorKind::BreachRefused, u"letter"_s);
    }
    if (facts.bundle) {
        const auto bundle = m_bundles.find(*facts.bundle);
        if (!bundle)
            return failureOf(bundle);
        if (bundle->complaint != *facts.complaint)
            return failure(ErrorKind::UnknownBundle);
    }
    return {};
}

Result<> Breaches::changed(const Breach &breach, BreachNote note, const QString &more,
                           const std::function<Result<>()> &work)
{
    return m_file.write(actOn(breach, note, more), work);
}

Result<BreachId> Breaches::record(const BreachFacts &facts)
{
    if (const auto checked = checkBreach(facts, m_clock.now()); !checked)
        return failureOf(checked);
    if (const auto linked = checkLinks(facts); !linked)
        return failureOf(linked);
    Result<BreachId> added = BreachId(0);
    Act act{ActKind::BreachRecorded, facts.complaint, {}};
    const auto done = m_file.write(act, [&]() -> Result<> {
        added = m_store.insert(facts);
        if (added)
            act.note = QString::number(added->value());
        return added.map([](BreachId) {});
    });
    return done.and_then([&] { return added; });
}

Result<> Breaches::change(BreachId id, const BreachFacts &facts)
{
    const auto before = find(id);
    if (!before)
        return failureOf(before);
    if (before->facts == facts)
        return {};
    if (const auto checked = checkBreach(facts, m_clock.now()); !checked)
        return checked;
    QString moved;
    if (facts.discovered != before->facts.discovered) {
        moved = toNote(DiscoveryMoved{before->facts.discovered, facts.discovered});
        if (const auto checked = checkDiscovery(*before, facts, m_clock.now()); !checked)
            return checked;
    }
    if (const auto linked = checkLinks(facts); !linked)
        return linked;
    Breach breach = *before;
    breach.facts = facts;
    const auto update = [&] { return m_store.update(id, facts); };
    if (!before->facts.complaint || before->facts.complaint == facts.complaint)
        return changed(breach, BreachNote::Facts, moved, update);
    return m_file.together([&] {
        return changed(*before, BreachNote::Moved, {}, [] { return Result<>(); }).and_then([&] {
            return changed(breach, BreachNote::Facts, moved, update);
        });
    });
}

Result<> Breaches::markDone(BreachId id, BreachStep step, QDate day)
{
    const auto breach = find(id);
    if (!breach)
        return failureOf(breach);
    if (const auto checked = checkBreachStep(breach->facts, day, m_clock.now()); !checked)
        return checked;
    return changed(*breach, BreachNote::Step, breachStepKeys.key(step),
                   [&] { return m_store.setDone(id, step, day); });
}

Result<> Breaches::decide(BreachId id, const BreachDecision &decision)
{
    const auto breach = find(id);
    if (!breach)
        return failureOf(breach);
    if (const auto checked = checkBreachDecision(breach->facts, decision, m_clock.now()); !checked)
        return checked;
    const bool reported = decision.outcome == BreachOutcome::Reported;
    return changed(*breach, reported ? BreachNote::Reported : BreachNote::NotReported, {},
                   [&] { return m_store.decide(id, decision); });
}

Result<LetterContent> Breaches::report(BreachId id, Language language) const
{
    auto breach = find(id);
    if (!breach)
        return failureOf(breach);
    const auto organisation = m_settings.organisation();
    if (!organisation)
        return failureOf(organisation);
    breach->facts.discovered = breach->facts.discovered.toLocalTime();
    if (breach->decision)
        breach->decision->at = breach->decision->at.toLocalTime();
    return composeBreachReport(*breach, *organisation, m_clock.today(), language);
}

/// Phrases are not looked for: that clients are concerned is just what the authority asks.
Result<QList<CaseLeaks>> Breaches::leaksIn(BreachId id, const LetterContent &page) const
{
    const auto breach = find(id);
    if (!breach)
        return failureOf(breach);
    const auto found = m_leaks.findings(breach->facts.complaint, textOf(page));
    if (!found)
        return failureOf(found);
    return QList<CaseLeaks>{{breach->facts.complaint, *found}};
}

Result<> Breaches::mayLeave(BreachId id, const LetterContent &page, const QString &reason)
{
    return leaksIn(id, page).and_then(
        [&](const QList<CaseLeaks> &found) { return m_leaks.release(WayOut::Breach, found, reason); });
}

Result<> Breaches::save(BreachId id, const LetterContent &page, const QByteArray &content,
                        const QString &path, const QString &reason)
{
    const auto breach = find(id);
    if (!breach)
        return failureOf(breach);
    return m_file.together([&] {
        return mayLeave(id, page, reason).and_then([&] {
            return saveOnRecord(m_file, actOn(*breach, BreachNote::Saved, sha256Hex(content)), path, content);
        });
    });
}

Result<> Breaches::markPrinted(BreachId id, const LetterContent &page, const std::function<Result<>()> &open,
                               const QString &reason)
{
    const auto breach = find(id);
    if (!breach)
        return failureOf(breach);
    return m_file.together([&] {
        return mayLeave(id, page, reason).and_then([&] {
            return changed(*breach, BreachNote::Printed, {}, open);
        });
    });
}

} // namespace gehoor
