// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

CaseTest::CaseTest()
{
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { watch(); });
    m_watch.start(5);
}

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

void CaseTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    // When a dialog closes, the page has the keyboard again a moment later.
    const auto hasFocus = [] { return QApplication::focusWidget() != nullptr; };
    if (!QTest::qWaitFor(hasFocus, 1000) && page)
        page->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor(hasFocus, 60'000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void CaseTest::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void CaseTest::inDialog(const std::function<void(QDialog &)> &act)
{
    m_acts.enqueue(act);
}

void CaseTest::watch()
{
    auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    const bool ready = dialog && dialog->isActiveWindow() && QApplication::focusWidget();
    if (!ready || dialog == m_seen || !dialog->isAncestorOf(QApplication::focusWidget()))
        return;
    m_seen = dialog;
    if (m_acts.isEmpty())
        ADD_FAILURE() << "unexpected dialog: " << dialog->windowTitle().toStdString();
    else
        m_acts.dequeue()(*dialog);
    if (m_seen == dialog && m_seen->isVisible()) {
        ADD_FAILURE() << "left open: " << m_seen->windowTitle().toStdString();
        m_seen->done(QDialog::Rejected);
    }
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
