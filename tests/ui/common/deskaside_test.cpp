// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/whileitwaits.h>
#include <ui/common/deskaside.h>

#include <QApplication>
#include <QProgressDialog>
#include <QSemaphore>
#include <QThread>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class DeskAsideTest : public DeskTest
{
protected:
    Result<> aside(const std::function<Result<>(Desk &)> &act)
    {
        return actAside(desk(), act, u"Keeping it"_s, &window);
    }
    qsizetype contacts(ComplaintId id) { return desk().complaints.contacts(id).value().size(); }

    QWidget window;
};

TEST_F(DeskAsideTest, keepsTheActAndTellsItBeforeItReturns)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    QList<ComplaintId> told;
    QObject::connect(&desk().file.changes(), &Changes::complaintChanged, &window, [&](ComplaintId changed) {
        EXPECT_EQ(QThread::currentThread(), qApp->thread());
        told << changed;
    });
    EXPECT_TRUE(succeeded(aside([&](Desk &at) {
        EXPECT_NE(QThread::currentThread(), qApp->thread());
        return at.complaints.noteContact(id, clock.today(), u"Called."_s);
    })));
    EXPECT_EQ(told, QList<ComplaintId>{id});
    EXPECT_EQ(contacts(id), 1);
    EXPECT_EQ(desk().overview.rows({.search = u"called"_s}, 10)->size(), 1);
}

TEST_F(DeskAsideTest, passesOnWhyItWasNotKept)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    const auto blank = [&](Desk &at) { return at.complaints.noteContact(id, clock.today(), u" "_s); };
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, aside(blank)));
    reopenDesk(Access::Read);
    const auto note = [&](Desk &at) { return at.complaints.noteContact(id, clock.today(), u"Called."_s); };
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, aside(note)));
    EXPECT_EQ(contacts(id), 0);
}

/// The window lives on and reads what was there before; no key of the officer reaches it.
TEST_F(DeskAsideTest, keepsTheWindowAliveMeanwhile)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    window.show();
    QSemaphore go;
    QString said;
    bool stayed = false;
    const WhileItWaits meanwhile([&](QProgressDialog &waiting) {
        said = waiting.labelText();
        stayed = cannotBeStopped(waiting);
        EXPECT_EQ(contacts(id), 0);
        go.release();
    });
    EXPECT_TRUE(succeeded(aside([&](Desk &at) {
        go.acquire();
        return at.complaints.noteContact(id, clock.today(), u"Called."_s);
    })));
    EXPECT_TRUE(stayed);
    EXPECT_EQ(said, u"Keeping it"_s);
    EXPECT_EQ(contacts(id), 1);
}

} // namespace
} // namespace gehoor
