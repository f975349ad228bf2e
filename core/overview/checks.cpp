// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/checks.h>

#include <algorithm>

namespace gehoor {

namespace {

/// Gathers what is to be checked of one case.
class Checking
{
public:
    Checking(const CaseFacts &facts, const CaseStanding &standing, const CheckFacts &more)
        : m_facts(facts), m_standing(standing), m_more(more)
    {
    }

    QList<Check> run() &&
    {
        for (const CheckedLetter &letter : m_more.letters)
            addLetter(letter);
        addContradiction();
        addCase();
        addPastTerms();
        std::stable_sort(m_checks.begin(), m_checks.end(),
                         [](const Check &a, const Check &b) { return a.since < b.since; });
        return std::move(m_checks);
    }

private:
    void add(CheckKind kind, QDate since, int subject = 0) { m_checks.append({kind, subject, since}); }
    void addLetter(const CheckedLetter &letter);
    void addContradiction();
    void addCase();
    void addPastTerms();
    bool holds(const CheckedLetter &letter) const;
    bool any(Verdict verdict) const
    {
        return std::any_of(m_facts.parts.begin(), m_facts.parts.end(),
                           [&](const PartFacts &part) { return part.verdict == verdict; });
    }

    const CaseFacts &m_facts;
    const CaseStanding &m_standing;
    const CheckFacts &m_more;
    QList<Check> m_checks;
};

/// The letters that tell what was decided.
bool tellsOfVerdict(LetterKind kind)
{
    return isRefusal(kind) || kind == LetterKind::Forwarded || kind == LetterKind::ReferralClient ||
           kind == LetterKind::ReferralEmployee;
}

void Checking::addLetter(const CheckedLetter &letter)
{
    switch (letter.state) {
    case LetterState::Draft:
        return add(CheckKind::DraftNotPosted, letter.day, letter.number);
    case LetterState::Final:
        add(CheckKind::FinalNotPosted, letter.day, letter.number);
        if (letter.beforeLastVerdict &&
            (tellsOfVerdict(letter.kind) || letter.kind == LetterKind::InformationRequest))
            add(CheckKind::FinalOlderThanVerdict, m_more.lastVerdict.value_or(letter.day), letter.number);
        return;
    case LetterState::Posted:
        break;
    case LetterState::Withdrawn:
        return;
    }
    if (!letter.leakChecked)
        add(CheckKind::PostedUnchecked, letter.day, letter.number);
    const bool toNoPost =
        m_more.noPost && letter.postedBy == PostedBy::Post && goesToComplainant(letter.kind);
    if (toNoPost && (!m_more.lastContact || *m_more.lastContact < letter.day))
        add(CheckKind::PostedDespiteNoPost, letter.day, letter.number);
}

/// Whether what the letter tells is what was decided.
bool Checking::holds(const CheckedLetter &letter) const
{
    if (letter.state == LetterState::Posted && letter.beforeLastVerdict)
        return false;
    switch (letter.kind) {
    case LetterKind::Forwarded:
        return any(Verdict::Admissible);
    case LetterKind::PartlyAdmissible:
        return any(Verdict::Admissible) && any(Verdict::NotAdmissible);
    case LetterKind::ReferralClient:
        return m_more.grounds.contains(Ground::Client);
    case LetterKind::ReferralEmployee:
        return m_more.grounds.contains(Ground::Employee);
    default:
        return any(Verdict::NotAdmissible);
    }
}

/// Only the last letter is looked at: a later one puts an earlier one right.
void Checking::addContradiction()
{
    const auto last =
        std::find_if(m_more.letters.crbegin(), m_more.letters.crend(), [](const CheckedLetter &letter) {
            return tellsOfVerdict(letter.kind) &&
                   (letter.state == LetterState::Final || letter.state == LetterState::Posted);
        });
    if (last != m_more.letters.crend() && !holds(*last))
        add(CheckKind::LetterContradicts, std::max(last->day, m_more.lastVerdict.value_or(last->day)),
            last->number);
}

void Checking::addCase()
{
    for (const OpenMatter &measure : m_more.openMeasures)
        add(CheckKind::MeasureDue, measure.day, measure.subject);
    for (const OpenMatter &limit : m_more.limitsInForce)
        add(CheckKind::LimitDue, limit.day, limit.subject);
    if (m_more.accessReminder)
        add(CheckKind::AccessDue, *m_more.accessReminder);
    if (m_more.closing) {
        const bool settled = m_facts.noticePosted || !m_facts.reachable;
        if (!openParts(m_facts.parts, settled, m_more.closing->outcome).isEmpty())
            add(CheckKind::ClosedWithOpenParts, m_more.closing->day);
        return;
    }
    for (const OpenMatter &bundle : m_more.bundlesNotSent)
        add(CheckKind::BundleNotSent, bundle.day, bundle.subject);
    if (m_more.capacity == Capacity::ExPartner && !m_more.hasProtectedFacts)
        add(CheckKind::FactsMissing, m_facts.received);
    const auto left =
        std::find_if(m_more.letters.begin(), m_more.letters.end(), [this](const CheckedLetter &letter) {
            return letter.state == LetterState::Posted &&
                   !isSafeChannelAsked(letter.kind, m_more.way, letter.postedBy.value_or(PostedBy::Post));
        });
    if (left != m_more.letters.end() && m_facts.reachable)
        add(CheckKind::SafeChannelNotAsked, left->day);
}

/// The finding that a step becomes when its term has passed.
std::optional<CheckKind> pastTerm(Step step)
{
    switch (step) {
    case Step::SendNotice:
        return CheckKind::NoticeMissing;
    case Step::RemindResponsible:
        return CheckKind::ResponseMissing;
    case Step::SeeAnswered:
        return CheckKind::AnswerMissing;
    default:
        return std::nullopt;
    }
}

/// What is owed by a day is missing from the next.
void Checking::addPastTerms()
{
    for (const NextStep &next : m_standing.nextSteps) {
        const auto kind = pastTerm(next.step);
        if (!kind || !next.due)
            continue;
        for (const int part : next.parts)
            add(*kind, next.due->day.addDays(1), part);
    }
}

} // namespace

bool isForToday(CheckKind kind)
{
    switch (kind) {
    case CheckKind::DraftNotPosted:
    case CheckKind::FinalNotPosted:
    case CheckKind::BundleNotSent:
    case CheckKind::FinalOlderThanVerdict:
    case CheckKind::LetterContradicts:
    case CheckKind::FactsMissing:
    case CheckKind::SafeChannelNotAsked:
    case CheckKind::ClosedWithOpenParts:
    case CheckKind::MeasureDue:
    case CheckKind::LimitDue:
    case CheckKind::AccessDue:
        return true;
    case CheckKind::NoticeMissing:
    case CheckKind::ResponseMissing:
    case CheckKind::AnswerMissing:
    case CheckKind::PostedUnchecked:
    case CheckKind::PostedDespiteNoPost:
        return false;
    }
    Q_UNREACHABLE();
}

bool isFinding(CheckKind kind)
{
    switch (kind) {
    case CheckKind::DraftNotPosted:
    case CheckKind::FinalNotPosted:
    case CheckKind::BundleNotSent:
    case CheckKind::MeasureDue:
    case CheckKind::LimitDue:
    case CheckKind::AccessDue:
        return false;
    default:
        return true;
    }
}

bool isSafeChannelAsked(LetterKind kind, const WayFacts &facts, PostedBy by)
{
    const QList<WayRemark> remarks = wayRemarks(kind, facts, by);
    return !remarks.contains(WayRemark::NotAsked) && !remarks.contains(WayRemark::ClientNotAsked);
}

QList<Check> checksOf(const CaseFacts &facts, const CaseStanding &standing, const CheckFacts &more)
{
    return more.cleared ? QList<Check>() : Checking(facts, standing, more).run();
}

QList<Check> holding(const QList<Check> &checks, QDate today)
{
    QList<Check> held;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(held),
                 [today](const Check &check) { return check.since <= today; });
    return held;
}

} // namespace gehoor
