// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/repeats.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString signWords(RelationSign sign)
{
    switch (sign) {
    case RelationSign::Email:
        return Words::tr("the same e-mail address");
    case RelationSign::Phone:
        return Words::tr("the same phone number");
    case RelationSign::Address:
        return Words::tr("the same address");
    case RelationSign::Name:
        return Words::tr("nearly the same name");
    case RelationSign::Text:
        return Words::tr("nearly the same words");
    }
    Q_UNREACHABLE();
}

} // namespace

QString wording(const RelationReason &reason)
{
    const QString shown = reason.sign == RelationSign::Text ? u"“%1”"_s.arg(reason.shown) : reason.shown;
    return u"%1: "_s.arg(signWords(reason.sign)) + shown;
}

QString wording(const QList<RelationReason> &reasons, bool privacy)
{
    QStringList words;
    for (const RelationReason &reason : reasons)
        words << (privacy ? signWords(reason.sign) : wording(reason));
    return words.join(u"; "_s);
}

QString standingWords(const RelatedCase &related)
{
    if (!related.closed || !related.outcome)
        return wording(related.standing);
    return Words::tr("closed %1, %2").arg(shortDate(*related.closed), wording(*related.outcome));
}

} // namespace gehoor
