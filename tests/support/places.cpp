// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/places.h>

using namespace Qt::StringLiterals;

namespace gehoor {

QString testData(const QString &name)
{
    return QStringLiteral(GEHOOR_TEST_DATA) + u'/' + name;
}

QString programPath()
{
    return QStringLiteral(GEHOOR_PROGRAM);
}

QString faultsPath()
{
    return QStringLiteral(GEHOOR_FAULTS);
}

QString quickKeysPath()
{
    return QStringLiteral(GEHOOR_QUICK_KEYS);
}

} // namespace gehoor
