// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/registerfile/auditmodel.h>
#include <ui/registerfile/auditpage.h>
#include <ui/wording/wording.h>

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AuditPageTest : public DeskTest
{
};

TEST_F(AuditPageTest, showsTheNewestActFirstInWords)
{
    log(u"R. Mulder"_s);
    AuditPage page(desk().file, answers);
    page.show();
    const QAbstractItemModel *model = page.findChild<QTableView *>(u"auditTable"_s)->model();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(0, AuditModel::What).data().toString(), u"complaint logged"_s);
    EXPECT_EQ(model->index(0, AuditModel::Case).data().toString(), u"2026-0001"_s);
    EXPECT_EQ(model->index(1, AuditModel::What).data().toString(), u"register made"_s);
}

TEST_F(AuditPageTest, saysInWordsWhatWasDecided)
{
    AuditLine line;
    line.kind = ActKind::Assessed;
    line.note = verdictKeys.key(Verdict::NotAdmissible);
    EXPECT_EQ(auditNote(line), u"not admissible"_s);
    line.kind = ActKind::Closed;
    line.note = endingKeys.key(Ending::SolvedTogether);
    EXPECT_EQ(auditNote(line), u"solved together"_s);
    line.kind = ActKind::LetterPosted;
    line.note = u"2026-0001/1"_s;
    EXPECT_EQ(auditNote(line), u"2026-0001/1"_s);
}

TEST_F(AuditPageTest, followsWhatHappensWhileItIsSeen)
{
    AuditPage page(desk().file, answers);
    page.show();
    log(u"R. Mulder"_s);
    const QAbstractItemModel *model = page.findChild<QTableView *>(u"auditTable"_s)->model();
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 2; }));
}

TEST_F(AuditPageTest, readsTheTrailInPagesWithoutRepeatsOrGaps)
{
    for (int i = 0; i < 450; ++i)
        ASSERT_TRUE(succeeded(desk().file.write({ActKind::Exported, {}, {}}, [] { return Result<>(); })));
    AuditModel model(desk().file);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 200);
    EXPECT_EQ(model.index(0, AuditModel::Number).data().toInt(), 451);
    while (model.canFetchMore({}))
        model.fetchMore({});
    ASSERT_EQ(model.rowCount(), 451);
    for (int row = 0; row < 451; ++row)
        EXPECT_EQ(model.index(row, AuditModel::Number).data().toInt(), 451 - row);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 451);
}

TEST_F(AuditPageTest, readsOnAsOneScrolls)
{
    for (int i = 0; i < 450; ++i)
        ASSERT_TRUE(succeeded(desk().file.write({ActKind::Exported, {}, {}}, [] { return Result<>(); })));
    AuditPage page(desk().file, answers);
    page.show();
    auto &view = *page.findChild<QTableView *>(u"auditTable"_s);
    EXPECT_LT(view.model()->rowCount(), 451);
    for (int times = 0; times < 4; ++times) {
        view.scrollToBottom();
        QTest::qWait(1);
    }
    EXPECT_EQ(view.model()->rowCount(), 451);
}

} // namespace
} // namespace gehoor
