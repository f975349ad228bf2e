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
    /// One more part, admissible.
    PartId addAdmissiblePart(ComplaintId complaint)
    {
        const PartId part =
            desk().complaints.addPart(complaint, {.text = QStringLiteral("Nobody wrote back.")}).value();
        Decision decision;
        decision.answers = {{Question::Client, Answer::No},
                            {Question::Employee, Answer::No},
                            {Question::Conduct, Answer::Yes},
                            {Question::Direct, Answer::Yes}};
        EXPECT_TRUE(succeeded(desk().triage.decide(part, decision)));
        return part;
    }

    const ComplaintId id;
};

} // namespace gehoor
