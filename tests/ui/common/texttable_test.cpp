// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/common/texttable.h>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(TextTableTest, isASoundModelOfWhateverItIsGiven)
{
    TextTable table({u"Finding"_s, u"In the letter"_s}, nullptr);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"In the letter"_s);
    table.setRows({{u"protected"_s, u"Noor"_s}, {u"one cell only"_s}, {}});
    EXPECT_EQ(table.rowCount(), 3);
    EXPECT_EQ(table.index(1, 1).data().toString(), QString());
    table.appendRows({{u"two\nlines  "_s, QString(1'000'000, u'x')}});
    EXPECT_EQ(table.index(3, 0).data().toString(), u"two lines"_s);
    EXPECT_LE(table.index(3, 1).data().toString().size(), 2000);
    table.setRow(0, {u"let go"_s, u"Noor"_s});
    EXPECT_EQ(table.index(0, 0).data().toString(), u"let go"_s);
    table.appendRows({});
    EXPECT_EQ(table.rowCount(), 4);
    table.setRows({});
    EXPECT_EQ(table.rowCount(), 0);
}

} // namespace
} // namespace gehoor
