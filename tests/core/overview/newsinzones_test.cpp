// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/registertest.h>
#include <tests/support/zones.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A clock at the officer's desk, wherever that is.
class DeskClock final : public Clock
{
public:
    void set(QDate day, QTime time) { m_moment = QDateTime(day, time); }
    QDateTime now() const override { return m_moment.toUTC(); }
    QDate today() const override { return m_moment.date(); }

private:
    QDateTime m_moment{QDate(2026, 11, 25), QTime(23, 30)};
};

class NewsInZonesTest : public RegisterTest
{
protected:
    std::unique_ptr<Desk> newDesk(const Clock &at)
    {
        const QString place = path(u"zone-%1.gehoor"_s.arg(++m_registers));
        return std::make_unique<Desk>(RegisterFile::create(place, testKey(), at).value(), at);
    }

private:
    int m_registers = 0;
};

Complaint logToday(Desk &desk)
{
    ComplaintDraft draft = makeDraft();
    draft.details.received = desk.clock.today();
    return desk.intake.log(draft).value();
}

NewsItem item(NewsKind kind, const Complaint &of, QDate day)
{
    return {kind, of.id, of.number.text(), day};
}

/// Half an hour before midnight and a few minutes after it are two days at the desk, also where both are one
/// in UTC.
TEST_F(NewsInZonesTest, countsByTheDayAtTheDesk)
{
    inEveryZoneAndLocale([this](const char *) {
        DeskClock at;
        const std::unique_ptr<Desk> desk = newDesk(at);
        const QDate wednesday(2026, 11, 25);
        const QDate thursday(2026, 11, 26);
        const Complaint late = logToday(*desk); // to be assessed by Wednesday 2 December
        EXPECT_EQ(desk->overview.news(wednesday).value(), std::nullopt);
        at.set(thursday, QTime(0, 5));
        EXPECT_EQ(desk->overview.news(thursday).value(),
                  (News{wednesday, {item(NewsKind::CaseLogged, late, wednesday)}}));
        const Complaint back = logToday(*desk); // by Thursday 3 December
        const QDate returns(2026, 12, 3);
        ASSERT_TRUE(succeeded(desk->snoozes.putOff(back.id, returns, u"Wacht."_s)));
        EXPECT_EQ(desk->overview.news(thursday)->value().since, wednesday);
        const QDate friday = thursday.addDays(1);
        at.set(friday, QTime(0, 1));
        EXPECT_EQ(desk->overview.news(friday).value(),
                  (News{thursday, {item(NewsKind::CaseLogged, back, thursday)}}));
        at.set(returns, QTime(23, 59));
        EXPECT_EQ(desk->overview.news(returns).value(),
                  (News{thursday,
                        {item(NewsKind::CaseLogged, back, thursday),
                         item(NewsKind::BecameLate, late, QDate(2026, 12, 2)),
                         item(NewsKind::CameBack, back, returns)}}));
    });
}

} // namespace
} // namespace gehoor
