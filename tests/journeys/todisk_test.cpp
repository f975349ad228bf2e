// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/faultstest.h>

#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// In which order the real program brings files to the disk and gives them their names.
class FaultsInOrderTest : public FaultsTest
{
protected:
    QStringList passphrase() const
    {
        return {u"passphrase"_s, registerPath(), u"--new-passphrase-file"_s, path(u"new-words.txt"_s)};
    }
    QList<DiskCall> callsOf(const QStringList &work) const
    {
        startAnew();
        const Ran ran = runWith(work, 0, faultKinds[0]);
        EXPECT_EQ(ran.status, 0) << ran.err.constData();
        return diskCalls();
    }
    /// Where a file gets this name; the end when none does.
    static QList<DiskCall>::const_iterator namingOf(const QList<DiskCall> &calls, const QString &name)
    {
        return std::find_if(calls.cbegin(), calls.cend(),
                            [&](const DiskCall &call) { return call.named == name; });
    }
};

/// As on a share that lost the answer.
TEST_F(FaultsInOrderTest, aChangeOfPassphraseThatWasDoneAndReportedAsFailedIsToldAsDone)
{
    const QList<DiskCall> calls = callsOf(passphrase());
    const auto renaming = namingOf(calls, u"register.gehoor"_s);
    ASSERT_NE(renaming, calls.cend());
    startAnew();
    const Ran ran = runWith(passphrase(), renaming->number, {"done all the same", EIO, false, nullptr, true});
    EXPECT_EQ(ran.status, 1) << ran.out.constData();
    EXPECT_TRUE(ran.err.contains("The passphrase was changed")) << ran.err.constData();
    EXPECT_FALSE(opensWith(u"register.gehoor"_s, u"words.txt"_s));
    EXPECT_TRUE(opensWith(u"register.gehoor"_s, u"new-words.txt"_s));
    EXPECT_EQ(leftOver(u".rekeying"_s), QStringList());
    program.set(u"GEHOOR_PASSPHRASE"_s, QString::fromLatin1(newWords));
    EXPECT_EQ(numbers().size(), 2);
    expectWorksAgain();
}

} // namespace
} // namespace gehoor
