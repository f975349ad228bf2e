// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/intake/sender.h>

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString usable(const QString &address)
{
    const auto parsed = EmailAddress::parse(address);
    return parsed ? parsed->value() : QString();
}

bool takesNoAnswers(const QString &address)
{
    static const QRegularExpression form(u"\\A(no|do[-_.]?not)[-_.]?reply([-_.+\\d][^@]*)?@"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(address).hasMatch();
}

QString domainOf(const QString &address)
{
    return address.trimmed().section(u'@', 1).toLower();
}

/// An organisation with a website elsewhere, or none that is known, may have its mail at a provider, whose
/// domain is everybody's.
bool isOwnDomain(const QString &domain, const Organisation &organisation)
{
    if (domain.isEmpty() || domain != domainOf(organisation.email))
        return false;
    const QString host = QUrl::fromUserInput(organisation.website).host().toLower();
    return host == domain || host.endsWith(u'.' + domain);
}

bool isNobody(const QString &address, const Organisation &organisation)
{
    return address.isEmpty() || takesNoAnswers(address) ||
           address.compare(organisation.email.trimmed(), Qt::CaseInsensitive) == 0 ||
           isOwnDomain(domainOf(address), organisation);
}

} // namespace

Sender senderOf(const MailMessage &mail, const Organisation &organisation)
{
    const Sender from{mail.fromName, usable(mail.fromAddress)};
    const Sender other{mail.replyToName, usable(mail.replyTo)};
    if (isNobody(other.email, organisation) || !isNobody(from.email, organisation))
        return from;
    if (from.email.isEmpty() && !isBlank(from.name))
        return {from.name, other.email};
    return other;
}

} // namespace gehoor
