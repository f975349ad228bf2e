// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/repeats/relatedmodel.h>
#include <ui/wording/wording.h>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(RelatedModelTest, isSoundAndShowsInitialsInPrivacy)
{
    RelatedModel model(u"proposed"_s, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    const RelatedCase proposed{.id = ComplaintId(1),
                               .number = u"2026-0001"_s,
                               .received = QDate(2026, 11, 20),
                               .complainant = u"Robert Mulder"_s};
    RelatedCase linked = proposed;
    linked.linked = QDate(2026, 11, 23);
    model.show({proposed, linked}, false);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cell(0, RelatedModel::Who), u"Robert Mulder"_s);
    EXPECT_EQ(cell(0, RelatedModel::Relation), u"proposed"_s);
    EXPECT_TRUE(cell(1, RelatedModel::Relation).startsWith(u"linked "_s));
    model.show({proposed}, true);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(cell(0, RelatedModel::Who), initials(u"Robert Mulder"_s));
    model.show({}, false);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace gehoor
