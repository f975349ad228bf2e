// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/copycheck.h>
#include <core/basics/text.h>
#include <core/complaint/complaintstore.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/retention/clearing.h>
#include <core/retention/ownwordsgoing.h>
#include <core/retention/retention.h>

#include <QFile>
#include <QFileInfo>

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

/// Whether its file can be reached. Where the register itself stands now, or a newer copy bears the same name
/// (two sticks that take turns), what can be reached is another.
bool isThere(const BackupCopy &copy, const QList<BackupCopy> &copies, const QString &registerPath)
{
    const bool isAnother = std::any_of(copies.begin(), copies.end(), [&](const BackupCopy &one) {
        return one.number > copy.number && one.path == copy.path && !one.removed;
    });
    return !copy.removed && !isAnother && QFileInfo::exists(copy.path) && trueName(copy.path) != registerPath;
}

/// Those that the rule keeps no longer and cannot take away itself: on a stick that is elsewhere, or not as
/// they were written.
QList<qint64> surplusOf(const QList<BackupCopy> &copies, const KeepingRule &rule)
{
    QList<QDateTime> made;
    for (const BackupCopy &copy : copies) {
        if (copy.byPlan && !copy.removed && !copy.doubt)
            made.append(copy.made);
    }
    const QList<QDateTime> kept = keptBy(rule, made);
    QList<qint64> surplus;
    for (const BackupCopy &copy : copies) {
        const bool isAway = !kept.contains(copy.made) && !QFileInfo::exists(copy.path);
        if (copy.byPlan && (copy.doubt || isAway))
            surplus.append(copy.number);
    }
    return surplus;
}

Result<> checkIsThatCopy(const BackupCopy &copy, RegisterFile &file, InDoubt whenInDoubt)
{
    switch (lookAtCopy(copy, file)) {
    case CopyFound::ThatCopy:
        return {};
    case CopyFound::Changed:
    case CopyFound::Unknown:
        return whenInDoubt == InDoubt::Destroy ? Result<>() : failure(ErrorKind::CopyInDoubt, copy.path);
    case CopyFound::Another:
    case CopyFound::Unreadable:
        break;
    }
    return failure(ErrorKind::NotThatCopy, copy.path);
}

/// What a program left that was killed between the line of the list and the naming: the whole copy, under the
/// name it had until then.
Result<> destroyUnnamed(BackupCopy copy, RegisterFile &file)
{
    copy.path = unfinishedName(copy.path);
    if (!QFileInfo::exists(copy.path))
        return {};
    const auto alone = FileLock::take(trueName(copy.path));
    if (!alone && alone.error().kind == ErrorKind::InUse)
        return failureOf(alone);
    if (lookAtCopy(copy, file) != CopyFound::ThatCopy)
        return {};
    removeRegister(copy.path);
    return QFileInfo::exists(copy.path) ? failure(ErrorKind::NoPermission, copy.path) : Result<>();
}

/// What stands under the name of the copy.
Result<> destroyNamed(const BackupCopy &copy, RegisterFile &file, InDoubt whenInDoubt)
{
    const auto alone = FileLock::take(trueName(copy.path));
    if (!alone && alone.error().kind == ErrorKind::InUse)
        return failureOf(alone);
    if (const auto may = checkIsThatCopy(copy, file, whenInDoubt); !may)
        return may;
    if (!QFile::remove(copy.path))
        return failure(ErrorKind::NoPermission, copy.path);
    removeRegister(copy.path); // what stands beside it, such as its write-ahead log
    return {};
}

/// All there is of it, gone from the disk too: from a stick that is pulled out, what was only deleted comes
/// back. That is looked for as well where nothing is left to delete, for the disk may have failed before.
Result<> destroyFiles(const DoomedCopy &doomed, RegisterFile &file, InDoubt whenInDoubt)
{
    const BackupCopy &copy = doomed.copy;
    const bool isInReach = QFileInfo(QFileInfo(copy.path).absolutePath()).isDir();
    if (const auto done = doomed.there ? destroyNamed(copy, file, whenInDoubt) : Result<>(); !done)
        return done;
    if (const auto done = destroyUnnamed(copy, file); !done)
        return done;
    return !isInReach || bringNameToDisk(copy.path) ? Result<>() : failure(ErrorKind::MayComeBack, copy.path);
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
    const auto held = m_store.held();
    return held.map([](const QList<std::pair<QString, Hold>> &rows) {
        QList<HeldCase> cases;
        for (const auto &[number, hold] : rows)
            cases.append({number, hold});
        return cases;
    });
}

Result<QList<Hold>> Retention::holds(ComplaintId id) const
{
    return m_store.holds(id);
}

/// Those closed since a day that is given for each outcome, all when it is not, and due by their closing.
Result<QList<DueCase>> Retention::closedLongest(const RetentionTerms &terms, const QMap<Ending, QDate> &since,
                                                int limit) const
{
    QList<DueCase> all;
    for (const auto &[outcome, key] : endingKeys.entries()) {
        const auto closed = m_store.closedBy(outcome, since.value(outcome, beforeAll),
                                             lastDayDue(terms.of(outcome), m_clock.today()), limit);
        if (!closed)
            return failureOf(closed);
        for (const KeptCase &kept : *closed)
            all.append({kept, dueOn(kept, terms)});
    }
    std::stable_sort(all.begin(), all.end(), isDueBefore);
    return all;
}

/// The trail is looked at for as many as are told, not for as many of each outcome.
Result<QList<DueCase>> Retention::dueBy(const RetentionTerms &terms, const QMap<Ending, QDate> &since,
                                        int limit) const
{
    auto all = closedLongest(terms, since, limit);
    if (!all)
        return all;
    QList<DueCase> due;
    for (auto one = all->begin(); one != all->end() && due.size() < limit; ++one) {
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
        return m_backups.notePutAside().and_then([&] {
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
    return m_file.write({ActKind::RetentionChanged, {}, u"rewritten"_s},
                        [&] { return m_store.setRewritten(m_clock.now()); });
}

Result<QList<DoomedCopy>> Retention::doomedCopies() const
{
    const auto copies = m_backups.copies();
    const auto plan = m_backups.plan();
    if (!copies || !plan)
        return tl::unexpected(!copies ? copies.error() : plan.error());
    const QList<qint64> surplus = surplusOf(*copies, plan->rule);
    QList<DoomedCopy> doomed;
    for (const BackupCopy &copy : *copies) {
        if (copy.removed)
            continue;
        const auto holds = m_store.heldThen(copy.made);
        if (!holds)
            return failureOf(holds);
        if (*holds || surplus.contains(copy.number))
            doomed.append({copy, *holds, isThere(copy, *copies, m_file.path())});
    }
    return doomed;
}

Result<> Retention::destroyCopy(qint64 number, InDoubt whenInDoubt)
{
    if (m_file.access() == Access::Read)
        return failure(ErrorKind::OpenedReadOnly, m_file.path());
    const auto doomed = doomedCopies();
    const auto copies = m_backups.copies();
    if (!doomed || !copies)
        return tl::unexpected(!doomed ? doomed.error() : copies.error());
    const auto found = std::find_if(doomed->begin(), doomed->end(),
                                    [&](const DoomedCopy &one) { return one.copy.number == number; });
    if (found == doomed->end())
        return failure(ErrorKind::UnknownCopy, QString::number(number));
    const BackupCopy &copy = found->copy;
    // What was only kept, by a restore or a salvage, has no head: it was never tried out as a backup.
    const bool newer = std::any_of(copies->begin(), copies->end(), [&](const BackupCopy &one) {
        return one.number > copy.number && !one.auditHead.isEmpty() && isThere(one, *copies, m_file.path()) &&
               lookAtCopy(one, m_file) == CopyFound::ThatCopy;
    });
    if (found->there && !newer)
        return failure(ErrorKind::NoNewerCopy);
    if (const auto done = destroyFiles(*found, m_file, whenInDoubt); !done)
        return done;
    return m_file.write({ActKind::CopyDestroyed, {}, QString::number(number)},
                        [&] { return m_backups.setRemoved(copy, m_clock.now()); });
}

Result<> Retention::allow(const Act &act) const
{
    if (!act.complaint || act.kind == ActKind::CaseOpened || act.kind == ActKind::Anonymised ||
        act.kind == ActKind::Destroyed || act.kind == ActKind::Salvaged)
        return {};
    return m_store.checkNotCleared(*act.complaint);
}

} // namespace gehoor
