// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

DeskTest::DeskTest()
    : preferences(path(u"preferences.ini"_s)), m_desk(std::make_unique<Desk>(takeFile(), clock))
{
}

void DeskTest::reopenDesk(Access access)
{
    m_desk.reset();
    reopen(access);
    m_desk = std::make_unique<Desk>(takeFile(), clock);
}

ComplaintId DeskTest::log(const QString &name, int daysAgo, bool safety)
{
    ComplaintDraft draft;
    draft.details.received = clock.today().addDays(-daysAgo);
    draft.details.subject = u"About "_s + name;
    draft.details.text = u"Nobody called me back."_s;
    draft.details.safetyFlag = safety;
    draft.details.complainant.name = name;
    const auto logged = m_desk->intake.log(draft);
    EXPECT_TRUE(succeeded(logged));
    return logged ? logged->id : ComplaintId(0);
}

} // namespace gehoor
