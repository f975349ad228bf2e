// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/backups/backupstest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A copy and its line on record: whenever the program is killed, no copy bears its name that no list knows.
class CopyOnRecordTest : public BackupsTest
{
protected:
    /// Looks on within the transaction of every act.
    void onEveryAct(const std::function<Result<>()> &look)
    {
        desk().file.afterEveryAct([look](const Act &) { return look(); });
    }
    QString copy() const { return path(u"copy.gehoor"_s); }
    QStringList copiesThere() const
    {
        return QDir(QFileInfo(copy()).path()).entryList({u"copy*"_s}, QDir::Files | QDir::Hidden);
    }
};

TEST_F(CopyOnRecordTest, itGetsItsNameOnceItIsKnownAndBeforeThatIsTold)
{
    bool early = true;
    onEveryAct([&]() -> Result<> {
        early = QFile::exists(copy());
        return {};
    });
    bool thereWhenTold = false;
    const auto heard = QObject::connect(&desk().file.changes(), &Changes::settingsChanged,
                                        [&] { thereWhenTold = QFile::exists(copy()); });
    ASSERT_TRUE(succeeded(backups().makeTo(copy())));
    QObject::disconnect(heard);
    EXPECT_FALSE(early) << "killed here, it would stand there unknown";
    EXPECT_TRUE(thereWhenTold);
    EXPECT_EQ(copiesThere(), QStringList{u"copy.gehoor"_s});
}

TEST_F(CopyOnRecordTest, nothingIsLeftOfOneThatIsNotRecorded)
{
    onEveryAct([]() -> Result<> { return failure(ErrorKind::DiskFull); });
    EXPECT_TRUE(failedWith(ErrorKind::DiskFull, backups().makeTo(copy())));
    EXPECT_EQ(copiesThere(), QStringList());
    EXPECT_TRUE(backups().copies()->isEmpty());
}

/// What stands in its place came there after the look at the beginning.
TEST_F(CopyOnRecordTest, oneThatDoesNotGetItsNameIsToldAndOffTheListAgain)
{
    onEveryAct([&]() -> Result<> {
        QDir().mkpath(copy());
        return {};
    });
    const auto made = backups().makeTo(copy());
    EXPECT_TRUE(failedWith(ErrorKind::WriteFailed, made));
    EXPECT_EQ(made.error().detail, copy());
    EXPECT_EQ(copiesThere(), QStringList());
    const auto known = backups().copies();
    ASSERT_EQ(known->size(), 1);
    EXPECT_TRUE(known->constFirst().removed);
}

} // namespace
} // namespace gehoor
