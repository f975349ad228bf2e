// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/emergencysheet.h>
#include <core/registerfile/onrecord.h>
#include <tests/support/printers.h>
#include <tests/support/registertest.h>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class OnRecordTest : public RegisterTest
{
protected:
    const Act act{ActKind::AuditExported, {}, u"pdf"_s};
    QString out() const { return path(u"page.pdf"_s); }
    /// As when the disk fills up between the file and the trail.
    void failAfterTheWork()
    {
        file().afterEveryAct([](const Act &) { return failure(ErrorKind::DiskFull); });
    }
    ActKind lastAct() { return file().audit(1).value().constLast().kind; }
};

TEST_F(OnRecordTest, theFileIsForItsOwnerAloneAndTheActIsKept)
{
    ASSERT_TRUE(succeeded(saveOnRecord(file(), act, out(), QByteArray("words"))));
    EXPECT_EQ(QFileInfo(out()).permissions() &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFileDevice::Permissions());
    EXPECT_EQ(lastAct(), ActKind::AuditExported);
}

TEST_F(OnRecordTest, noFileStaysOfWhichTheTrailDoesNotTell)
{
    failAfterTheWork();
    EXPECT_TRUE(failedWith(ErrorKind::DiskFull, saveOnRecord(file(), act, out(), QByteArray("words"))));
    EXPECT_TRUE(failedWith(ErrorKind::DiskFull, saveSheet(file(), QByteArray("the key"), out())));
    EXPECT_FALSE(QFile::exists(out()));
    EXPECT_EQ(lastAct(), ActKind::RegisterMade);
}

TEST_F(OnRecordTest, nothingIsKeptOfAFileThatCouldNotBeWritten)
{
    const QString nowhere = path(u"no/such/folder/page.pdf"_s);
    EXPECT_FALSE(saveOnRecord(file(), act, nowhere, QByteArray("words")));
    EXPECT_EQ(lastAct(), ActKind::RegisterMade);
}

} // namespace
} // namespace gehoor
