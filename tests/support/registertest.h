// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/clock.h>
#include <core/registerfile/registerfile.h>
#include <tests/support/printers.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace gehoor {

/// Of a register that is made for a test; see fixedKey().
Key testKey(unsigned char seed = 1);

/// A fresh register in a temporary folder, on Monday 23 November 2026.
class RegisterTest : public testing::Test
{
protected:
    RegisterTest();

    /// A path in the temporary folder.
    QString path(const QString &name) const;
    QString registerPath() const;
    RegisterFile &file() { return *m_file; }
    /// Closes the register, as when the program ends.
    void close() { m_file.reset(); }
    void reopen(Access access = Access::Write);
    /// Gives the open register away, for a test of what is built on it.
    std::unique_ptr<RegisterFile> takeFile() { return std::move(m_file); }

    FixedClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RegisterFile> m_file;
};

} // namespace gehoor
