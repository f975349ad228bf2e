// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backups.h>
#include <core/registerfile/database.h>
#include <tests/support/stagetest.h>

namespace gehoor {

class RetentionTest : public StageTest
{
protected:
    Retention &retention() { return desk().retention; }
    ComplaintId closed(Ending outcome = Ending::Withdrawn)
    {
        const ComplaintId id = logComplaint(desk()).id;
        EXPECT_TRUE(succeeded(desk().forwarding.close(id, outcome, {}, toldToday(desk()))));
        return id;
    }
    QStringList due()
    {
        QStringList numbers;
        const auto found = retention().due(100).value();
        for (const DueCase &one : found)
            numbers.append(one.of.number);
        return numbers;
    }
    Result<> clear(ComplaintId id, ClearedHow how = ClearedHow::Anonymised)
    {
        return retention().preview(id).and_then(
            [&](const ClearingPreview &shown) { return retention().clear({shown}, how); });
    }
    /// So that the file cannot be written anew.
    void clearWhileSomebodyReads(ComplaintId id)
    {
        const auto reader = RegisterFile::open(registerPath(), testKey(), Access::Read, clock).value();
        const auto reading =
            reader->database().each(QStringLiteral("SELECT id FROM complaint"), {}, [&](const Row &) {
                EXPECT_TRUE(failedWith(ErrorKind::NotRewritten, clear(id)));
                return false;
            });
        EXPECT_TRUE(succeeded(reading));
    }
    void afterTheTerm() { clock.set(QDate(2028, 11, 23)); }
    QString backedUp(const QString &name)
    {
        return Backups(desk().file, clock).makeTo(path(name)).value().path;
    }
};

} // namespace gehoor
