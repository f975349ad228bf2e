// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/common/periodpicker.h>

#include <QComboBox>
#include <QSignalSpy>

namespace gehoor {
namespace {

const QDate today(2026, 11, 23);

TEST(PeriodPickerTest, boundsNothingAtFirst)
{
    const PeriodPicker picker(today);
    EXPECT_EQ(picker.period(), Period());
}

TEST(PeriodPickerTest, namesThisYearAndTheLast)
{
    PeriodPicker picker(today);
    picker.box()->setCurrentIndex(1);
    EXPECT_EQ(picker.period(), (Period{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    picker.box()->setCurrentIndex(2);
    EXPECT_EQ(picker.period(), (Period{QDate(2025, 1, 1), QDate(2025, 12, 31)}));
    picker.box()->setCurrentIndex(3);
    EXPECT_EQ(picker.period(), (Period{QDate(2025, 11, 24), today}));
}

TEST(PeriodPickerTest, givesBackAnyPeriodItWasGiven)
{
    for (const Period &period : {Period{QDate(2025, 1, 1), QDate(2025, 12, 31)},
                                 Period{QDate(2024, 2, 29), QDate(2024, 3, 1)}, Period{}}) {
        PeriodPicker picker(today);
        QSignalSpy changed(&picker, &PeriodPicker::changed);
        picker.setPeriod(period);
        EXPECT_EQ(picker.period(), period);
        EXPECT_EQ(changed.count(), 1);
    }
}

} // namespace
} // namespace gehoor
