// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/core/overview/keptfacts.h>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Rows that are only added to, oldest first.
QStringList rowsOf(Desk &desk, ComplaintId id, const QString &columns, const QString &table)
{
    return desk.file.database()
        .select<QString>(u"SELECT %1 FROM %2 WHERE complaint_id = ? ORDER BY id"_s.arg(columns, table),
                         {toSql(id)},
                         [](const Row &row) {
                             return QStringList{row.text(0), row.text(1), row.text(2)}.join(u'|');
                         })
        .value();
}

template <class T>
const T *withId(const QList<T> &all, const T &sought)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == sought.id; });
    return found == all.end() ? nullptr : &*found;
}

/// Whether what was known is known still; only what was open may have been filled in.
template <class T>
bool stays(const std::optional<T> &before, const std::optional<T> &after)
{
    return !before || before == after;
}

/// Whether a list only grew.
template <class List>
bool goesOn(const List &before, const List &after)
{
    return after.mid(0, before.size()) == before;
}

bool keeps(const Referral &before, Referral after)
{
    const bool same = stays(before.response, after.response) && stays(before.answered, after.answered) &&
                      stays(before.takenBack, after.takenBack) && goesOn(before.partial, after.partial);
    after.response = before.response;
    after.answered = before.answered;
    after.takenBack = before.takenBack;
    after.partial = before.partial;
    return same && after == before;
}

bool keeps(const Assessment &before, Assessment after)
{
    const bool same = stays(before.withdrawal, after.withdrawal);
    after.withdrawal = before.withdrawal;
    return same && after == before;
}

/// What is final stays as it is; it may leave, or be withdrawn.
bool keeps(const Letter &before, Letter after)
{
    if (before.state == LetterState::Final) {
        after.state = before.state;
        after.posted = before.posted;
        after.postedBy = before.postedBy;
        after.withdrawn = before.withdrawn;
        after.withdrawalReason = before.withdrawalReason;
    }
    return after == before;
}

bool keeps(const Closing &before, Closing after)
{
    const bool same = stays(before.reopened, after.reopened);
    after.reopened = before.reopened;
    return same && after == before;
}

bool keeps(const ContactLimit &before, ContactLimit after)
{
    const bool same = goesOn(before.evaluations, after.evaluations) && stays(before.ended, after.ended);
    const bool lookedAt = after.evaluations.size() > before.evaluations.size();
    if (lookedAt)
        after.evaluate = before.evaluate;
    after.evaluations = before.evaluations;
    after.ended = before.ended;
    return same && after == before;
}

template <class T>
bool keeps(const T &before, const T &after)
{
    return after == before;
}

/// Each by its id, save those that were taken away.
template <class T, class Ids = QList<decltype(T::id)>>
void expectEach(const char *what, const QList<T> &before, const QList<T> &after, const Ids &taken = {})
{
    for (const T &one : before) {
        if (taken.contains(one.id))
            continue;
        const T *const now = withId(after, one);
        ASSERT_TRUE(now) << what << ' ' << one.id.value() << " is gone";
        EXPECT_TRUE(keeps(one, *now)) << what << ' ' << one.id.value() << " changed";
    }
}

/// Each in its place.
template <class T>
void expectInOrder(const char *what, const QList<T> &before, const QList<T> &after)
{
    ASSERT_GE(after.size(), before.size()) << what;
    for (qsizetype i = 0; i < before.size(); ++i)
        EXPECT_TRUE(keeps(before[i], after[i])) << what << ' ' << i + 1 << " changed";
}

} // namespace

KeptFacts keptFacts(Desk &desk, ComplaintId id)
{
    const Complaint complaint = desk.complaints.find(id).value();
    KeptFacts kept{
        .details = complaint.details,
        .parts = complaint.parts,
        .verdicts = desk.triage.history(id).value(),
        .referrals = desk.forwarding.referralHistory(id).value(),
        .extensions = {},
        .answers = rowsOf(desk, id, u"id, letter_id, day"_s, u"complainant_answer"_s),
        .snoozes = rowsOf(desk, id, u"step, until, reason"_s, u"snooze"_s),
        .closings = desk.forwarding.closings(id).value(),
        .measures = desk.forwarding.measures(id).value(),
        .documents = desk.complaints.documents(id).value(),
        .contacts = desk.complaints.contacts(id).value(),
        .letters = desk.letters.of(id).value(),
        .limits = desk.safety.limits(id).value(),
        .facts = desk.leaks.facts(id).value(),
        .links = {},
    };
    for (const Referral &referral : std::as_const(kept.referrals)) {
        if (const auto extensions = desk.deadlines.extensions(referral.id).value(); !extensions.isEmpty())
            kept.extensions.insert(referral.id, extensions);
    }
    const QList<RelatedCase> links = desk.repeats.links(id).value();
    for (const RelatedCase &link : links)
        kept.links.insert(link.id, link.linked.value_or(QDate()));
    return kept;
}

void expectNothingLost(const KeptFacts &before, const KeptFacts &after, const TakenAway &taken)
{
    EXPECT_TRUE(after.details == before.details);
    EXPECT_TRUE(goesOn(before.parts, after.parts)) << "a part changed";
    EXPECT_TRUE(goesOn(before.documents, after.documents)) << "a document changed";
    EXPECT_TRUE(goesOn(before.answers, after.answers)) << "an answer of the complainant changed";
    EXPECT_TRUE(goesOn(before.snoozes, after.snoozes)) << "what was put off changed";
    for (auto one = before.extensions.begin(); one != before.extensions.end(); ++one)
        EXPECT_TRUE(goesOn(one.value(), after.extensions.value(one.key()))) << "an extension changed";
    expectEach("verdict", before.verdicts, after.verdicts);
    expectEach("forwarding", before.referrals, after.referrals);
    expectEach("measure", before.measures, after.measures);
    expectEach("contact", before.contacts, after.contacts);
    expectEach("letter", before.letters, after.letters, taken.drafts);
    expectEach("fact", before.facts, after.facts, taken.facts);
    expectInOrder("closing", before.closings, after.closings);
    expectInOrder("limit", before.limits, after.limits);
    for (auto link = before.links.begin(); link != before.links.end(); ++link) {
        EXPECT_TRUE(taken.links.contains(link.key()) || after.links.value(link.key()) == link.value())
            << "a link is gone";
    }
}

} // namespace gehoor
