// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/complaint/complaintstore.h>
#include <core/retention/clearing.h>
#include <core/retention/ownwordsgoing.h>
#include <core/retention/retention.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestReason = 2000;

const QDate beforeAll(1, 1, 1);

Result<> checkTerms(const RetentionTerms &terms)
{
    for (const int months : terms.months) {
        if (months < fewestMonthsKept || months > mostMonthsKept)
            return failure(ErrorKind::InvalidTerm, u"retentionMonths"_s);
    }
    return {};
}

Result<> checkReason(const QString &reason)
{
    if (isBlank(reason))
        return failure(ErrorKind::ReasonMissing);
    return reason.size() > longestReason ? failure(ErrorKind::TextTooLong, u"reason"_s) : Result<>();
}

bool isDueBefore(const DueCase &one, const DueCase &other)
{
    return std::pair(one.due, one.of.number) < std::pair(other.due, other.of.number);
}

} // namespace

Retention::Retention(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_store(file), m_backups(file)
{
}

Result<RetentionTerms> Retention::terms() const
{
    return m_store.terms();
}

Result<> Retention::setTerms(const RetentionTerms &terms)
{
    if (const auto good = checkTerms(terms); !good)
        return good;
    return m_file.write({ActKind::RetentionChanged, {}, {}}, [&] { return m_store.setTerms(terms); });
}

Result<> Retention::hold(ComplaintId id, const QString &reason)
{
    if (const auto good = checkReason(reason); !good)
        return good;
    return m_file.write({ActKind::HoldSet, id, {}}, [&]() -> Result<> {
        if (const auto known = ComplaintStore(m_file).find(id); !known)
            return failureOf(known);
        const auto held = m_store.hold(id);
        if (!held)
            return failureOf(held);
        if (*held)
            return failure(ErrorKind::OnHold);
        return m_store.insertHold(id, {m_clock.today(), reason});
    });
}

Result<> Retention::lift(ComplaintId id, const QString &reason)
{
    if (const auto good = checkReason(reason); !good)
        return good;
    return m_file.write({ActKind::HoldLifted, id, {}}, [&]() -> Result<> {
        if (const auto known = ComplaintStore(m_file).find(id); !known)
            return failureOf(known);
        const auto held = m_store.hold(id);
        if (!held)
            return failureOf(held);
        if (!*held)
            return failure(ErrorKind::NotOnHold);
        return m_store.liftHold(id, m_clock.today(), reason);
    });
}

Result<QList<HeldCase>> Retention::held() const
{
    return m_store.held();
}

Result<QList<Hold>> Retention::holds(ComplaintId id) const
{
    return m_store.holds(id);
}

/// Those closed since a day that is given for each outcome, all when it is not, and due by their closing: in
/// one order as far as `most` of each outcome tell it.
Result<Retention::Longest> Retention::closedLongest(const RetentionTerms &terms,
                                                    const QMap<Ending, QDate> &since, int most) const
{
    Longest longest;
    QDate told; // the day up to which those of every outcome are here
    for (const auto &[outcome, key] : endingKeys.entries()) {
        const auto closed = m_store.closedBy(outcome, since.value(outcome, beforeAll),
                                             lastDayDue(terms.of(outcome), m_clock.today()), most);
        if (!closed)
            return failureOf(closed);
        for (const KeptCase &kept : *closed)
            longest.cases.append({kept, dueOn(kept, terms)});
        if (closed->isEmpty() || closed->size() < most)
            continue;
        longest.areAll = false;
        const QDate last = longest.cases.constLast().due;
        told = told.isValid() ? std::min(told, last) : last;
    }
    if (!longest.areAll)
        longest.cases.removeIf([&](const DueCase &one) { return one.due > told; });
    std::stable_sort(longest.cases.begin(), longest.cases.end(), isDueBefore);
    return longest;
}

/// Those that are due by the trail too, which is looked at for as many as are told.
Result<QList<DueCase>> Retention::dueByTrail(QList<DueCase> closed, const RetentionTerms &terms,
                                             int limit) const
{
    QList<DueCase> due;
    for (auto one = closed.begin(); one != closed.end() && due.size() < limit; ++one) {
        const auto last = m_store.lastLine(one->of.id);
        if (!last)
            return failureOf(last);
        one->of.lastLine = *last;
        if (checkDue(one->of, terms, m_clock.today()))
            due.append({one->of, dueOn(one->of, terms)});
    }
    std::stable_sort(due.begin(), due.end(), isDueBefore);
    return due;
}

/// Of many that a wrong clock closed none may be due yet: then more are looked at, so that they hide no
/// other.
Result<QList<DueCase>> Retention::dueBy(const RetentionTerms &terms, const QMap<Ending, QDate> &since,
                                        int limit) const
{
    for (int most = limit;; most *= 2) {
        const auto longest = closedLongest(terms, since, most);
        if (!longest)
            return failureOf(longest);
        auto due = dueByTrail(longest->cases, terms, limit);
        if (!due || due->size() >= limit || longest->areAll)
            return due;
    }
}

Result<QList<DueCase>> Retention::due(int limit) const
{
    const auto terms = m_store.terms();
    return terms ? dueBy(*terms, {}, limit) : failureOf(terms);
}

Result<QList<DueCase>> Retention::moreDue(const RetentionTerms &terms, int limit) const
{
    if (const auto good = checkTerms(terms); !good)
        return failureOf(good);
    const auto present = m_store.terms();
    if (!present)
        return failureOf(present);
    RetentionTerms then = *present;
    then.months.insert(terms.months);
    QMap<Ending, QDate> since;
    for (const auto &entry : endingKeys.entries())
        since.insert(entry.first, lastDayDue(present->of(entry.first), m_clock.today()));
    return dueBy(then, since, limit);
}

Result<ClearingPreview> Retention::preview(ComplaintId id) const
{
    const ComplaintStore complaints(m_file);
    const auto complaint = complaints.find(id);
    if (!complaint)
        return failureOf(complaint);
    if (complaint->cleared)
        return failure(ErrorKind::CaseCleared, complaint->number.text());
    const auto kept = m_store.closedCase(id);
    if (!kept)
        return failureOf(kept);
    if (!*kept)
        return failure(ErrorKind::NotClosed);
    const auto terms = m_store.terms();
    if (!terms)
        return failureOf(terms);
    if (const auto may = checkDue(**kept, *terms, m_clock.today()); !may)
        return failureOf(may);
    ClearingPreview preview{.of = **kept, .due = dueOn(**kept, *terms)};
    const auto documents = complaints.documents(id);
    const auto going = countGoing(m_file.database(), id);
    const auto ownWords = ownWordsGoing(m_file, id);
    const auto staying = m_store.staying(id);
    const auto lastAct = m_store.lastAct(id);
    if (!documents || !going)
        return tl::unexpected(!documents ? documents.error() : going.error());
    if (!staying || !lastAct)
        return tl::unexpected(!staying ? staying.error() : lastAct.error());
    if (!ownWords)
        return failureOf(ownWords);
    for (const Document &document : *documents)
        preview.documents.append(document.name);
    preview.going = *going;
    if (!ownWords->isEmpty())
        preview.going.append({Goes::OwnWords, ownWords->size()});
    preview.staying = *staying;
    preview.lastAct = *lastAct;
    return preview;
}

Result<> Retention::clearOne(const ClearingPreview &shown, ClearedHow how)
{
    const ActKind act = how == ClearedHow::Destroyed ? ActKind::Destroyed : ActKind::Anonymised;
    return m_file.write({act, shown.of.id, {}}, [&]() -> Result<> {
        const auto now = preview(shown.of.id);
        if (!now)
            return failureOf(now);
        if (now->lastAct != shown.lastAct || now->of != shown.of)
            return failure(ErrorKind::ChangedSincePreview, shown.of.number);
        return m_backups.noteFilesBeside().and_then([&] {
            return m_store.clear(shown.of.id, {how, m_clock.now()});
        });
    });
}

Result<> Retention::clear(const QList<ClearingPreview> &shown, ClearedHow how)
{
    const auto cleared = m_file.together([&]() -> Result<> {
        for (const ClearingPreview &one : shown) {
            if (const auto done = clearOne(one, how); !done)
                return done;
        }
        return {};
    });
    if (!cleared || shown.isEmpty())
        return cleared;
    return rewrite() ? Result<>() : failure(ErrorKind::NotRewritten);
}

Result<bool> Retention::rewriteDue() const
{
    return m_store.rewriteDue();
}

Result<> Retention::rewrite()
{
    if (m_file.access() == Access::Read)
        return failure(ErrorKind::OpenedReadOnly, m_file.path());
    // Not within the act that clears: SQLite loses the beginnings of words when the last row is replaced
    // there.
    if (!m_store.rewrite())
        return failure(ErrorKind::NotRewritten);
    return m_file.write({ActKind::RetentionChanged, {}, noteOnRewritten},
                        [&] { return m_store.setRewritten(m_clock.now()); });
}

Result<> Retention::allow(const Act &act) const
{
    if (!act.complaint || act.kind == ActKind::CaseOpened || act.kind == ActKind::Anonymised ||
        act.kind == ActKind::Destroyed || act.kind == ActKind::Salvaged)
        return {};
    return m_store.checkNotCleared(*act.complaint);
}

} // namespace gehoor
