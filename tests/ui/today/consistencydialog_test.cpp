// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/accessible.h>
#include <tests/support/ui/desktest.h>
#include <ui/today/consistencydialog.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ConsistencyDialogTest : public DeskTest
{
protected:
    /// A case whose notice is long due.
    ComplaintId refuse(const QString &name)
    {
        const ComplaintId id = log(name, 60);
        ComplaintDetails details = desk().complaints.find(id)->details;
        details.complainant.email = u"klager@example.org"_s; // else no notice is owed
        EXPECT_TRUE(succeeded(desk().complaints.change(id, details)));
        Decision decision;
        decision.answers = {{Question::Client, Answer::No},
                            {Question::Employee, Answer::No},
                            {Question::Conduct, Answer::Yes},
                            {Question::Direct, Answer::No}};
        EXPECT_TRUE(
            succeeded(desk().triage.decide(desk().complaints.find(id)->parts.constFirst().id, decision)));
        return id;
    }
    void open(bool privacy = false)
    {
        dialog = std::make_unique<ConsistencyDialog>(desk(), answers, privacy);
        dialog->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return finished(); }));
    }
    bool finished() const { return !label().endsWith(u'…'); }
    QString label() const { return dialog->findChild<QLabel *>()->text(); }
    QTableView *table() const { return dialog->findChild<QTableView *>(u"findingsTable"_s); }

    std::unique_ptr<ConsistencyDialog> dialog;
};

TEST_F(ConsistencyDialogTest, saysThatAllAgrees)
{
    for (int count = 0; count < 45; ++count)
        log(u"R. Mulder"_s);
    open();
    EXPECT_EQ(label(), u"45 case(s) looked at: everything agrees with itself."_s);
    EXPECT_EQ(dialog->chosen(), std::nullopt);
}

TEST_F(ConsistencyDialogTest, saysSoOfAnEmptyRegisterToo)
{
    open();
    EXPECT_EQ(label(), u"0 case(s) looked at: everything agrees with itself."_s);
}

TEST_F(ConsistencyDialogTest, listsWhatIsWrongWithTheWayToMendItAndLeadsThere)
{
    log(u"R. Mulder"_s);
    const ComplaintId wrong = refuse(u"T. van Dijk"_s);
    open();
    ASSERT_EQ(table()->model()->rowCount(), 1);
    const auto cell = [this](int column) { return table()->model()->index(0, column).data().toString(); };
    EXPECT_EQ(cell(FindingsModel::Complainant), u"T. van Dijk"_s);
    EXPECT_TRUE(cell(FindingsModel::What).contains(u"no notice was posted"_s));
    EXPECT_EQ(cell(FindingsModel::Mending), u"Make the letter, and record that it was posted."_s);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    ASSERT_TRUE(dialog->chosen());
    EXPECT_EQ(dialog->chosen()->of.id, wrong);
    EXPECT_EQ(dialog->chosen()->check.kind, CheckKind::NoticeMissing);
}

TEST_F(ConsistencyDialogTest, showsInitialsInPrivacyAndHasNamesForAScreenReader)
{
    refuse(u"Maria van den Berg"_s);
    open(true);
    EXPECT_EQ(table()->model()->index(0, FindingsModel::Complainant).data().toString(), u"M.v.d.B."_s);
    expectAccessible(*dialog, "consistency");
}

TEST_F(ConsistencyDialogTest, hasASoundModel)
{
    FindingsModel model(false, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.appendRows({{{ComplaintId(1), u"2026-0001"_s, u"R. Mulder"_s, true},
                       {CheckKind::FactsMissing, 0, clock.today()}}});
    EXPECT_EQ(model.rowCount(), 1);
}

} // namespace
} // namespace gehoor
