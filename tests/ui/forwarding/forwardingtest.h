// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/ui/casetest.h>

#include <QAbstractButton>

namespace gehoor {

/// The case of somebody whom post can reach.
class ForwardingTest : public CaseTest
{
protected:
    ForwardingTest() : id(log(QStringLiteral("R. Mulder"))) { giveAddress(id); }

    QList<Referral> referrals() { return desk().forwarding.referrals(id).value(); }
    void click(const QString &name, QDialog *dialog = nullptr)
    {
        find<QAbstractButton>(name, dialog).click();
    }

    const ComplaintId id;
};

} // namespace gehoor
