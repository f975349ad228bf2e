// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/core/retention/retentiontest.h>
#include <tests/support/fixedkey.h>

#include <QFile>

namespace gehoor {

using namespace Qt::StringLiterals;

/// Copies of the register that hold what was cleared since.
class CopiesTest : public RetentionTest
{
protected:
    /// A backup that holds a case which is cleared since; the day after that.
    QString copyOfWhatIsClearedSince()
    {
        const ComplaintId id = closed();
        clock.set(QDate(2028, 11, 22));
        const QString copy = backedUp(QStringLiteral("old.gehoor"));
        afterTheTerm();
        EXPECT_TRUE(succeeded(clear(id)));
        clock.set(QDate(2028, 11, 24));
        return copy;
    }
    /// A passphrase that did not open anything before.
    static Key another() { return fixedKey(9); }
    /// Of a copy that is to be destroyed.
    qint64 numberOf(const QString &copy)
    {
        const auto doomed = retention().doomedCopies().value();
        for (const DoomedCopy &one : doomed) {
            if (one.copy.path == copy)
                return one.copy.number;
        }
        ADD_FAILURE() << copy.toStdString() << " is not to be destroyed";
        return 0;
    }
};

} // namespace gehoor
