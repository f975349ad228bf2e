// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/phrases.h>
#include <tests/support/printers.h>
#include <ui/texts/textsmodel.h>
#include <ui/wording/wording.h>

#include <QAbstractItemModelTester>
#include <QFont>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(TextsModelTest, isSoundAndMarksANewStandardText)
{
    TextsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TextName signature{TextKind::Letter, u"signature"_s, Language::Dutch};
    const TextName phrases{TextKind::Phrases, phrasesKey, Language::Dutch};
    model.setRows({{signature, TextState::Shipped}});
    model.appendRows({{phrases, TextState::Shipped}});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.index(0, TextsModel::Text).data().toString().startsWith(u"Piece: "_s));
    EXPECT_FALSE(model.index(1, TextsModel::State).data(Qt::FontRole).isValid());
    model.setRow(1, {phrases, TextState::NewShipped});
    EXPECT_EQ(model.index(1, TextsModel::State).data().toString(), wording(TextState::NewShipped));
    EXPECT_TRUE(model.index(1, TextsModel::State).data(Qt::FontRole).value<QFont>().bold());
}

} // namespace
} // namespace gehoor
