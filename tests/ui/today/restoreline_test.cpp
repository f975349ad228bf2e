// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/restoration.h>
#include <tests/support/ui/casetest.h>
#include <ui/today/todaypage.h>
#include <ui/wording/backups.h>

#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The line of Today that says that later work is missing since a backup was put back.
class RestoreLineTest : public CaseTest
{
protected:
    /// Where what stood there is kept.
    QString restore(const QString &backup)
    {
        takeDesk().reset();
        const auto restoration = Restoration::prepare(backup, registerPath(), testKey(), clock);
        EXPECT_TRUE(succeeded(restoration));
        return (*restoration)->put().value();
    }
    /// As it opens next.
    QString line(Access access = Access::Write)
    {
        reopenDesk(access);
        TodayPage today(desk(), answers, preferences, {});
        today.show();
        const auto &label = find<QLabel>(u"backupLabel"_s, &today);
        EXPECT_EQ(label.isVisible(), !label.text().isEmpty());
        return label.text();
    }
    QString backedUp() { return Backups(desk().file, clock).makeTo(path(u"copy.gehoor"_s))->path; }
};

TEST_F(RestoreLineTest, saysHowMuchIsMissingAndWhereItIsUntilThatFileIsDestroyed)
{
    const QString backup = backedUp();
    log(u"R. Mulder"_s);
    const QString aside = restore(backup);
    const QString told = line();
    EXPECT_TRUE(told.startsWith(u"⚠ On 23 November 2026 a backup was put back: 2 later act(s) are missing"_s))
        << told.toStdString();
    EXPECT_TRUE(told.contains(aside)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"choose a folder for them"_s))
        << "what there is to say of backups: " << told.toStdString();
    const QString reading = line(Access::Read);
    EXPECT_TRUE(reading.contains(aside)) << reading.toStdString();
    EXPECT_FALSE(reading.contains(u"choose a folder"_s)) << reading.toStdString();
    ASSERT_TRUE(QFile::remove(aside));
    EXPECT_FALSE(line().contains(u"put back"_s));
}

TEST_F(RestoreLineTest, saysThatItIsNotKnownWhatIsMissing)
{
    const QString backup = backedUp();
    ASSERT_TRUE(succeeded(desk().file.changeKey(testKey(2), ActKind::PassphraseChanged)));
    const QString aside = restore(backup);
    const QString told = line();
    EXPECT_TRUE(told.contains(u"is not known"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(aside)) << told.toStdString();
}

/// As on another computer, where nothing stood.
TEST_F(RestoreLineTest, saysWithWhichMomentTheBackupEndedAndThatLaterNumbersAreGivenAgain)
{
    log(u"R. Mulder"_s);
    const QString ended = localMoment(clock.now());
    const QString backup = backedUp();
    takeDesk().reset();
    ASSERT_TRUE(QFile::remove(registerPath()));
    clock.set(clock.today().addDays(2));
    {
        const auto restoration = Restoration::prepare(backup, registerPath(), testKey(), clock);
        ASSERT_TRUE(succeeded(restoration));
        const QString found = comparison(**restoration).join(u'\n');
        EXPECT_TRUE(found.contains(u"What was done after that is not in it."_s)) << found.toStdString();
        ASSERT_TRUE(succeeded((*restoration)->put()));
    }
    const QString told = line();
    EXPECT_TRUE(told.startsWith(u"⚠ On 25 November 2026 a backup was put back here"_s)) << told.toStdString();
    for (const QString &words : {ended, u"log it anew"_s, u"are given again: note which"_s})
        EXPECT_TRUE(told.contains(words)) << words.toStdString() << " in: " << told.toStdString();
    clock.set(clock.today().addDays(daysRestoreIsTold));
    EXPECT_FALSE(line().contains(u"put back"_s));
}

TEST_F(RestoreLineTest, isNotThereWhereNothingIsMissing)
{
    const QString backup = backedUp();
    ASSERT_TRUE(QFile::exists(restore(backup)));
    EXPECT_FALSE(line().contains(u"put back"_s));
}

/// Else whoever works on in the file that stands there never looks at what was kept of the other.
TEST_F(RestoreLineTest, namesWhatWasKeptWhileTheFileOfTheRegisterWasAway)
{
    EXPECT_FALSE(line().contains(u"-kept"_s));
    ASSERT_TRUE(QFile::rename(registerPath(), path(u"away.gehoor"_s)));
    takeDesk().reset();
    ASSERT_TRUE(QFile::rename(path(u"away.gehoor"_s), registerPath()));
    const QString kept = path(u"test-kept.gehoor"_s);
    EXPECT_TRUE(line().contains(kept + u" holds what was done"_s)) << line().toStdString();
    ASSERT_TRUE(QFile::remove(kept));
    EXPECT_FALSE(line().contains(u"-kept"_s));
}

} // namespace
} // namespace gehoor
