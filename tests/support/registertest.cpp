// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fixedkey.h>
#include <tests/support/registertest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

Key testKey(unsigned char seed)
{
    return fixedKey(seed, fixedSalt(0x5a));
}

RegisterTest::RegisterTest() : clock(QDate(2026, 11, 23))
{
    m_file = RegisterFile::create(registerPath(), testKey(), clock).value();
}

QString RegisterTest::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString RegisterTest::registerPath() const
{
    return path(u"test.gehoor"_s);
}

void RegisterTest::reopen(Access access)
{
    close();
    m_file = RegisterFile::open(registerPath(), testKey(), access, clock).value();
}

} // namespace gehoor
