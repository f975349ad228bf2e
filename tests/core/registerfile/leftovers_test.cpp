// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/registerfile/filelock.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class LeftOversTest : public CasesInRegister
{
protected:
    LeftOversTest()
    {
        close();
        for (const QString &name :
             {u"test.gehoor.rekeying"_s, u"test.gehoor.rekeying-wal"_s, u"test.gehoor.restoring"_s,
              u"test.gehoor.restoring-wal"_s, u"test.gehoor.keeping"_s, u"test.gehoor.salvaging"_s,
              u"test.gehoor.damaged"_s, u"test-before-restore-2026-11-23-100000.gehoor"_s,
              u"test-2026-11-23-100000.gehoor.part"_s}) {
            QFile left(path(name));
            EXPECT_TRUE(left.open(QIODevice::WriteOnly));
            left.write("half a register");
        }
        m_before = files();
    }
    const QStringList &before() const { return m_before; }

private:
    QStringList m_before;
};

TEST_F(LeftOversTest, goOnceTheRegisterIsOpenedToWrite)
{
    reopen();
    close();
    EXPECT_EQ(files(), (QStringList{u"test-2026-11-23-100000.gehoor.part"_s,
                                    u"test-before-restore-2026-11-23-100000.gehoor"_s, u"test.gehoor"_s,
                                    u"test.gehoor.damaged"_s}))
        << "what was kept on purpose stays, and what may hold what nothing else does";
}

TEST_F(LeftOversTest, stayWhereTheRegisterIsReadOrDoesNotOpen)
{
    reopen(Access::Read); // somebody else may be at work
    close();
    EXPECT_EQ(files(), before());
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey,
                           RegisterFile::open(registerPath(), testKey(7), Access::Write, clock)));
    QFile::remove(registerPath() + u"-attempts"_s);
    EXPECT_EQ(files(), before());
    QFile damaged(registerPath());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    ASSERT_TRUE(damaged.seek(100));
    damaged.write("damage");
    damaged.close();
    EXPECT_FALSE(RegisterFile::open(registerPath(), testKey(), Access::Write, clock))
        << "then one of them may be the only good one";
    QFile::remove(registerPath() + u"-attempts"_s);
    EXPECT_EQ(files(), before());
}

TEST_F(LeftOversTest, areNoneWhileAProgramIsAtWorkOnThem)
{
    const auto restoring = FileLock::take(registerPath() + u".restoring"_s);
    ASSERT_TRUE(succeeded(restoring));
    reopen();
    EXPECT_TRUE(QFile::exists(registerPath() + u".restoring"_s));
    EXPECT_TRUE(QFile::exists(registerPath() + u".restoring-wal"_s));
    EXPECT_FALSE(QFile::exists(registerPath() + u".salvaging"_s));
}

} // namespace
} // namespace gehoor
