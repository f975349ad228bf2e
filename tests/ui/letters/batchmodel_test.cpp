// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/letters/batchmodel.h>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

BatchLetter entry(int id)
{
    BatchLetter made{.complaint = ComplaintId(id), .number = u"2026-000%1"_s.arg(id), .complainant = {}};
    made.complainant.name = u"R. Mulder"_s;
    return made;
}

TEST(BatchModelTest, isSoundAndFollowsEachLetter)
{
    BatchModel model(false);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    model.setRows({entry(1)});
    model.appendRows({entry(2), entry(3)});
    EXPECT_EQ(cell(2, BatchModel::CaseColumn), u"2026-0003"_s);
    EXPECT_EQ(cell(2, BatchModel::ComplainantColumn), u"R. Mulder"_s);
    BatchLetter refused = entry(3);
    refused.refused = Error{ErrorKind::Internal, {}};
    model.setRow(2, refused);
    EXPECT_TRUE(cell(2, BatchModel::StateColumn).startsWith(u"Refused: "_s));
    EXPECT_EQ(model.index(2, 0).data(BatchModel::IdRole).toLongLong(), 3);
}

TEST(BatchModelTest, showsInitialsInPrivacy)
{
    BatchModel model(true);
    model.setRows({entry(1)});
    EXPECT_EQ(model.index(0, BatchModel::ComplainantColumn).data().toString(), u"R.M."_s);
}

} // namespace
} // namespace gehoor
