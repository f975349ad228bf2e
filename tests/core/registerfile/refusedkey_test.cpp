// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/opening.h>
#include <tests/support/registertest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class RefusedKeyTest : public RegisterTest
{
protected:
    bool isRefused(unsigned char seed) const { return refusesKey(registerPath(), testKey(seed)); }
    QStringList files() const
    {
        return QFileInfo(registerPath()).dir().entryList(QDir::Files | QDir::Hidden);
    }
    QByteArray content() const
    {
        QFile file(registerPath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_F(RefusedKeyTest, isToldOfAClosedRegisterAndLeavesNothing)
{
    close();
    const QByteArray before = content();
    EXPECT_TRUE(isRefused(2));
    EXPECT_FALSE(isRefused(1));
    EXPECT_EQ(content(), before);
    EXPECT_EQ(files(), QStringList{u"test.gehoor"_s});
    reopen();
    EXPECT_EQ(file().audit(1)->constLast().kind, ActKind::RegisterMade) << "no attempt is on the trail";
}

TEST_F(RefusedKeyTest, isNotToldWhereOnlyTheOpeningCanTell)
{
    EXPECT_FALSE(isRefused(2)) << "it is open";
    close();
    EXPECT_TRUE(isRefused(2));
    QFile log(registerPath() + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("frames");
    log.close();
    EXPECT_FALSE(isRefused(2)) << "a log stands beside it";
    ASSERT_TRUE(log.remove());
    ASSERT_TRUE(QFile::remove(registerPath()));
    EXPECT_FALSE(isRefused(2)) << "nothing stands there";
}

} // namespace
} // namespace gehoor
