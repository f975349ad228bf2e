// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/forwarding/forwarding.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString joined(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

/// A rule: whether the complainant can have told this of a complaint received on that day.
Result<> checkTold(const std::optional<Told> &told, QDate received, QDate today)
{
    if (!told || isBlank(told->how))
        return failure(ErrorKind::EmptyText, u"told"_s);
    if (!told->day.isValid() || told->day < received || told->day > today)
        return failure(ErrorKind::InvalidDate, u"told"_s);
    return {};
}

} // namespace

Result<> Forwarding::close(ComplaintId complaint, Ending outcome, const QString &learningPoint,
                           const std::optional<Told> &told)
{
    const auto found = m_complaints.findOpen(complaint);
    if (!found)
        return failureOf(found);
    const bool reachable = isReachable(found->details.complainant);
    const auto parts = m_store.partFacts(complaint, reachable);
    if (!parts)
        return failureOf(parts);
    const auto notice = m_store.noticePosted(complaint);
    if (!notice)
        return failureOf(notice);
    if (const auto open = openParts(*parts, notice->has_value() || !reachable, outcome); !open.isEmpty())
        return failure(ErrorKind::PartsOpen, joined(open));
    Closing closing{.day = m_clock.today(), .outcome = outcome, .learningPoint = learningPoint};
    if (needsTelling(outcome)) {
        if (const auto checked = checkTold(told, found->details.received, m_clock.today()); !checked)
            return checked;
        closing.told = told;
    }
    return m_file.write({ActKind::Closed, complaint, endingKeys.key(outcome)},
                        [&] { return m_store.insertClosing(complaint, closing); });
}

Result<> Forwarding::reopen(ComplaintId complaint, const QString &reason)
{
    if (isBlank(reason))
        return failure(ErrorKind::ReasonMissing);
    const auto now = closing(complaint);
    if (!now)
        return failureOf(now);
    if (!*now)
        return failure(ErrorKind::NotClosed);
    const Reopening reopening{.day = m_clock.today(), .reason = reason};
    return m_file.write({ActKind::Reopened, complaint, endingKeys.key((*now)->outcome)},
                        [&] { return m_store.setReopened(complaint, reopening); });
}

Result<> Forwarding::setLearningPoint(ComplaintId complaint, const QString &text)
{
    const auto now = closing(complaint);
    if (!now)
        return failureOf(now);
    if (!*now)
        return failure(ErrorKind::NotClosed);
    return m_file.write({ActKind::LearningPointChanged, complaint, {}},
                        [&] { return m_store.setLearningPoint(complaint, text); });
}

Result<MeasureId> Forwarding::saveMeasure(ComplaintId complaint, const Measure &measure)
{
    if (isBlank(measure.text))
        return failure(ErrorKind::EmptyText, u"measure"_s);
    if (measure.due && !measure.due->isValid())
        return failure(ErrorKind::InvalidDate, u"due"_s);
    if (const auto found = m_complaints.find(complaint); !found)
        return failureOf(found);
    const ActKind kind = measure.id == MeasureId(0) ? ActKind::MeasureAdded : ActKind::MeasureChanged;
    Result<MeasureId> saved = measure.id;
    const auto done = m_file.write({kind, complaint, measureStateKeys.key(measure.state)}, [&]() -> Result<> {
        saved = m_store.saveMeasure(complaint, measure);
        return saved.map([](MeasureId) {});
    });
    return done.and_then([&] { return saved; });
}

Result<std::optional<Closing>> Forwarding::closing(ComplaintId complaint) const
{
    return m_store.closing(complaint);
}

Result<QList<Closing>> Forwarding::closings(ComplaintId complaint) const
{
    return m_store.closings(complaint);
}

Result<QList<Measure>> Forwarding::measures(ComplaintId complaint) const
{
    return m_store.measures(complaint);
}

} // namespace gehoor
