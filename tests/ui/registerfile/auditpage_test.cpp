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

TEST_F(AuditPageTest, hasASoundModel)
{
    AuditModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto trail = desk().file.audit();
    ASSERT_TRUE(succeeded(trail));
    model.setRows(*trail);
    EXPECT_EQ(model.rowCount(), 1);
}

} // namespace
} // namespace gehoor
