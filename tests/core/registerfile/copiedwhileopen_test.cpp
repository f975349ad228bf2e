// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/registerfile/files.h>

#include <QFile>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class CopiedWhileOpenTest : public CasesInRegister
{
protected:
    /// The file first and then its log, as any program copies that knows nothing of them.
    QString copied() const
    {
        const QString name = path(u"copied.gehoor"_s);
        EXPECT_TRUE(QFile::copy(registerPath(), name));
        const QString log = u"-wal"_s;
        QFile::copy(registerPath() + log, name + log); // there is none while nobody has it open
        return name;
    }
    /// How many cases the register at `name` holds; none when it is told to be damaged.
    std::optional<qint64> casesIn(const QString &name)
    {
        const auto file = RegisterFile::open(name, testKey(), Access::Write, clock);
        if (!file)
            return std::nullopt;
        const auto found = (*file)->inspect();
        if (!found || !found->problems.isEmpty())
            return std::nullopt;
        const QList<AuditLine> trail = (*file)->audit().value(); // it also tells of a log that was cut off
        const auto logged = std::count_if(trail.begin(), trail.end(), [](const AuditLine &line) {
            return line.kind == ActKind::ComplaintLogged;
        });
        EXPECT_EQ(logged, found->complaints) << "each case and its line, or neither";
        return found->complaints;
    }
};

/// The writer stays until the last copy is made: a log that goes between the two leaves a file of before.
TEST_F(CopiedWhileOpenTest, isTheRegisterAfterSomeActOrToldToBeDamaged)
{
    close();
    std::atomic<bool> enough = false;
    int acts = 0;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        reopen();
        for (; !enough; ++acts)
            EXPECT_TRUE(succeeded(log(u"2026-%1"_s.arg(acts + 1))));
        close();
    }));
    writer->start();
    constexpr int copies = 25;
    int whole = 0;
    for (int made = 0; made < copies; ++made) {
        const QString name = copied();
        whole += casesIn(name) ? 1 : 0;
        removeRegister(name);
    }
    enough = true;
    writer->wait();
    EXPECT_GT(whole, 0);
    EXPECT_EQ(casesIn(registerPath()), acts);
}

} // namespace
} // namespace gehoor
