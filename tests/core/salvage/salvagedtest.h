// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/salvage/salvage.h>
#include <tests/support/stagetest.h>

namespace gehoor {

/// A register that is salvaged into a new one.
class SalvagedTest : public StageTest
{
protected:
    SalvageReport salvaged()
    {
        reopenDesk(); // brings the log into the file
        closeDesk();
        return salvage(registerPath(), testKey(), newPath(), testKey(2), clock).value();
    }
    std::unique_ptr<Desk> openNew()
    {
        auto file = RegisterFile::open(newPath(), testKey(2), Access::Write, clock);
        EXPECT_TRUE(succeeded(file));
        return std::make_unique<Desk>(std::move(*file), clock);
    }

private:
    QString newPath() const { return path(QStringLiteral("new.gehoor")); }
};

} // namespace gehoor
