// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/forwarding/responsibleaddress.h>

#include <QStringList>

namespace gehoor {

Result<EmailAddress> responsibleAddress(const QString &text)
{
    auto address = EmailAddress::parse(text);
    if (!address)
        return address;
    const QStringList labels = address->value().section(u'@', 1).split(u'.');
    if (labels.size() < 2 || labels.contains(QString()))
        return failure(ErrorKind::InvalidEmail, address->value().left(80));
    return address;
}

} // namespace gehoor
