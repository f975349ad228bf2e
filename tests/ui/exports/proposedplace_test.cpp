// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>
#include <ui/exports/exportdialog.h>
#include <ui/registerfile/auditpage.h>

#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A home without anything in it.
class ProposedPlaceTest : public WindowTest<DeskTest>
{
protected:
    ProposedPlaceTest()
    {
        EXPECT_TRUE(QDir().mkpath(home));
        qputenv("HOME", QFile::encodeName(home));
    }
    ~ProposedPlaceTest() override { qputenv("HOME", m_before); }

    QString proposedForCases()
    {
        ExportDialog dialog(desk(), answers, {});
        dialog.show();
        answers.willSaveAs({});
        dialog.findChild<QPushButton *>(u"startButton"_s)->click();
        return answers.proposal();
    }
    QString proposedForTheTrail()
    {
        AuditPage page(desk(), answers);
        page.show();
        answers.willSaveAs({});
        page.findChild<QPushButton *>(u"exportTrailButton"_s)->click();
        return answers.proposal();
    }
    QString proposedForDueDates()
    {
        answers.willSaveAs({});
        window->findChild<DeskView *>()->exportDueDates();
        return answers.proposal();
    }

    const QString home = path(u"home"_s);

private:
    const QByteArray m_before = qgetenv("HOME");
};

TEST_F(ProposedPlaceTest, isThereEvenWhereThereIsNoFolderForDocuments)
{
    EXPECT_EQ(proposedForCases(), home + u"/cases-2026-11-23.xlsx"_s);
    EXPECT_EQ(proposedForTheTrail(), home + u"/audit-trail.csv"_s);
    ASSERT_TRUE(QDir().mkpath(home + u"/Documents"_s));
    EXPECT_EQ(proposedForCases(), home + u"/Documents/cases-2026-11-23.xlsx"_s);
    EXPECT_EQ(proposedForTheTrail(), home + u"/Documents/audit-trail.csv"_s);
}

TEST_F(ProposedPlaceTest, isThereForTheDueDatesToo)
{
    showDesk();
    EXPECT_EQ(proposedForDueDates(), home + u"/due-dates.ics"_s);
    ASSERT_TRUE(QDir().mkpath(home + u"/Documents"_s));
    EXPECT_EQ(proposedForDueDates(), home + u"/Documents/due-dates.ics"_s);
}

} // namespace
} // namespace gehoor
