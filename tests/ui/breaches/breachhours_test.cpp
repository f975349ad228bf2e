// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/today/todaypage.h>

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A clock on which hours go by.
class PassingClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    void pass(int hours) { m_now = m_now.addSecs(hours * qint64(3600)); }

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(10, 0), Qt::UTC};
};

/// The 72 hours above the day's work, in a window that is left open.
class BreachHoursTest : public DeskTest
{
protected:
    /// As is done every minute.
    static void look(const TodayPage &page)
    {
        auto *timer = page.findChild<QTimer *>({}, Qt::FindDirectChildrenOnly);
        ASSERT_NE(timer, nullptr);
        ASSERT_TRUE(timer->isActive());
        EXPECT_LE(timer->interval(), 60'000);
        timer->start(1);
    }
    static bool comesToSay(const QLabel &label, const QString &words)
    {
        return QTest::qWaitFor([&] { return label.text().contains(words); });
    }

    PassingClock passing;
};

TEST_F(BreachHoursTest, goByThroughTheDayAndTheNight)
{
    takeDesk().reset();
    Desk desk(RegisterFile::open(registerPath(), testKey(), Access::Write, passing).value(), passing);
    ASSERT_TRUE(succeeded(desk.breaches.record(
        {.discovered = passing.now().addSecs(-50 * 3600), .what = u"A letter went astray."_s})));
    TodayPage page(desk, answers, preferences, {});
    page.show();
    const auto &label = *page.findChild<QLabel *>(u"breachLabel"_s);
    EXPECT_TRUE(label.text().contains(u"22 hour(s) left"_s)) << label.text().toStdString();
    passing.pass(3);
    ASSERT_NO_FATAL_FAILURE(look(page));
    EXPECT_TRUE(comesToSay(label, u"19 hour(s) left"_s)) << label.text().toStdString();
    passing.pass(20);
    EXPECT_TRUE(comesToSay(label, u"1 hour(s) past the 72 hours"_s)) << label.text().toStdString();
}

} // namespace
} // namespace gehoor
