// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

void CaseTest::open(ComplaintId id)
{
    page = std::make_unique<CasePage>(desk(), answers);
    page->resize(1024, 700);
    page->open(id);
    page->show();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    page->setFocus();
}

void CaseTest::judge(ComplaintId id, bool admissible)
{
    Decision decision;
    decision.answers = {{Question::Client, Answer::No},
                        {Question::Employee, Answer::No},
                        {Question::Conduct, Answer::Yes},
                        {Question::Direct, admissible ? Answer::Yes : Answer::No}};
    EXPECT_TRUE(succeeded(desk().triage.decide(firstPart(id), decision)));
}

ResponsibleId CaseTest::addResponsible(const QString &function)
{
    Responsible responsible;
    responsible.function = function;
    return desk().forwarding.saveResponsible(responsible).value();
}

void CaseTest::giveAddress(ComplaintId id)
{
    ComplaintDetails details = complaint(id).details;
    details.complainant.address = u"Lindelaan 12\n1234 AB Voorbeeldstad"_s;
    details.complainant.safeChannel = SafeChannel::Post;
    EXPECT_TRUE(succeeded(desk().complaints.change(id, details)));
}

} // namespace gehoor
