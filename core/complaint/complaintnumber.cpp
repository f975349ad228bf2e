// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/complaintnumber.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {

Result<ComplaintNumber> ComplaintNumber::parse(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{4})-0*([1-9][0-9]{0,8})\\z"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return failure(ErrorKind::InvalidNumber, text.left(80));
    return ComplaintNumber(match.captured(1).toInt(), match.captured(2).toInt());
}

QString ComplaintNumber::text() const
{
    return u"%1-%2"_s.arg(m_year, 4, 10, QChar(u'0')).arg(m_count, 4, 10, QChar(u'0'));
}

} // namespace gehoor
