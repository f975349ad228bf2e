// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <tests/support/stagetest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A stick that has another place now, and what stands on it.
class MovedCopiesTest : public StageTest
{
protected:
    MovedCopiesTest()
    {
        EXPECT_TRUE(QDir().mkpath(oldPlace()));
        EXPECT_TRUE(succeeded(backups().setPlan({oldPlace(), {}})));
        name = QFileInfo(backups().make().value().path).fileName();
    }
    Backups backups() { return {desk().file, clock}; }
    QString oldPlace() const { return path(u"media-a"_s); }
    QString newPlace() const { return path(u"media-b"_s); }
    void mountElsewhere() const { ASSERT_TRUE(QFile::rename(oldPlace(), newPlace())); }
    BackupCopy first()
    {
        const auto copies = backups().copies().value();
        return copies.isEmpty() ? BackupCopy() : copies.constLast();
    }
    QString atNewPlace() const { return newPlace() + u'/' + name; }

    QString name;
};

TEST_F(MovedCopiesTest, areFoundWhereTheStickIsNow)
{
    const BackupCopy before = first();
    ASSERT_NO_FATAL_FAILURE(mountElsewhere());
    ASSERT_TRUE(succeeded(backups().setPlan({newPlace(), {}})));
    BackupCopy expected = before;
    expected.path = atNewPlace();
    EXPECT_EQ(first(), expected) << "and nothing else of it changed";
    EXPECT_EQ(backups().newest().value()->path, atNewPlace());
    EXPECT_EQ(desk().file.audit(1)->constLast().note, QString(noteOnFound));
    const qint64 acts = desk().file.audit(1)->constLast().number;
    ASSERT_TRUE(succeeded(backups().setPlan({newPlace(), {}})));
    EXPECT_EQ(desk().file.audit(1)->constLast().number, acts + 1) << "they are found once";
}

/// Brought into the folder by hand, after that was chosen.
TEST_F(MovedCopiesTest, areFoundWhenTheNextOneIsMade)
{
    ASSERT_TRUE(QDir().mkpath(newPlace()));
    ASSERT_TRUE(succeeded(backups().setPlan({newPlace(), {}})));
    ASSERT_TRUE(QFile::rename(oldPlace() + u'/' + name, atNewPlace()));
    EXPECT_NE(first().path, atNewPlace());
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(succeeded(backups().make()));
    EXPECT_EQ(first().path, atNewPlace());
    EXPECT_EQ(backups().newest().value()->made, clock.now()) << "the found one is no newer for that";
}

TEST_F(MovedCopiesTest, areFoundUnderAnOlderPassphraseToo)
{
    std::array<unsigned char, Key::keySize> bytes{};
    bytes.fill(9);
    ASSERT_TRUE(succeeded(
        desk().file.changeKey(Key::fromBytes(bytes, Key::newSalt()).value(), ActKind::PassphraseChanged)));
    ASSERT_NO_FATAL_FAILURE(mountElsewhere());
    ASSERT_TRUE(succeeded(backups().setPlan({newPlace(), {}})));
    EXPECT_EQ(first().path, atNewPlace());
}

TEST_F(MovedCopiesTest, areNotLookedForWhereTheyStillStand)
{
    const QString before = first().path;
    ASSERT_TRUE(QDir().mkpath(newPlace()) && QFile::copy(before, atNewPlace()));
    ASSERT_TRUE(succeeded(backups().setPlan({newPlace(), {}})));
    EXPECT_EQ(first().path, before);
}

TEST_F(MovedCopiesTest, areNoOthersOfTheSameName)
{
    const QString before = first().path;
    ASSERT_NO_FATAL_FAILURE(mountElsewhere());
    QFile file(atNewPlace());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter of somebody's");
    file.close();
    ASSERT_TRUE(succeeded(backups().setPlan({newPlace(), {}})));
    EXPECT_EQ(first().path, before);
    EXPECT_NE(desk().file.audit(1)->constLast().note, QString(noteOnFound));
}

} // namespace
} // namespace gehoor
