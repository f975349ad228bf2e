// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/breaches/momentfield.h>

#include <QDateTimeEdit>

#include <ctime>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QDateTime inUtc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

/// Where the clocks on the wall are set back on 25 October 2026 at three o'clock: the hour from two comes
/// twice.
class MomentFieldTest : public testing::Test
{
protected:
    MomentFieldTest() { setZone("Europe/Amsterdam"); }
    ~MomentFieldTest() override { setZone(m_before); }

    QDateTimeEdit &fieldFor(const QDateTime &moment)
    {
        setUpMoment(m_edit, moment, inUtc(u"1990-01-01T00:00:00Z"_s), inUtc(u"2026-10-27T10:00:00Z"_s));
        return m_edit;
    }

private:
    static void setZone(const QByteArray &zone)
    {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }

    const QByteArray m_before = qgetenv("TZ");
    QDateTimeEdit m_edit;
};

TEST_F(MomentFieldTest, showsTheClockOnTheWallAndGivesBackWhatWasNotTouched)
{
    const struct
    {
        QString moment;
        QString shown;
    } cases[] = {{u"2026-10-24T22:00:59Z"_s, u"2026-10-25 00:00"_s},
                 {u"2026-10-25T00:30:00Z"_s, u"2026-10-25 02:30"_s}, // summer time
                 {u"2026-10-25T01:30:07Z"_s, u"2026-10-25 02:30"_s}, // an hour later
                 {u"2026-10-25T02:00:00Z"_s, u"2026-10-25 03:00"_s}};
    for (const auto &c : cases) {
        const QDateTime moment = inUtc(c.moment);
        const QDateTimeEdit &field = fieldFor(moment);
        EXPECT_EQ(field.text(), c.shown);
        EXPECT_EQ(momentOf(field, moment), moment) << c.moment.toStdString();
    }
}

TEST_F(MomentFieldTest, takesWhatIsTypedByTheClockOfThatDay)
{
    const QDateTime before = inUtc(u"2026-10-23T10:00:00Z"_s);
    QDateTimeEdit &field = fieldFor(before);
    EXPECT_EQ(field.text(), u"2026-10-23 12:00"_s);
    field.setDate(QDate(2026, 10, 26));
    EXPECT_EQ(field.text(), u"2026-10-26 12:00"_s);
    EXPECT_EQ(momentOf(field, before), inUtc(u"2026-10-26T11:00:00Z"_s)) << "winter time by then";
}

} // namespace
} // namespace gehoor
