// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/letters/letterspage.h>
#include <ui/wording/wording.h>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Letter letter(int number)
{
    return {.id = LetterId(number),
            .complaint = ComplaintId(1),
            .number = number,
            .kind = LetterKind::NotAdmissible,
            .state = LetterState::Draft,
            .content = {},
            .noExplanationReason = {},
            .drafted = QDate(2026, 11, 23),
            .edited = {},
            .finalised = {},
            .posted = {},
            .postedBy = {},
            .withdrawn = {},
            .withdrawalReason = {},
            .sha256 = {}};
}

TEST(LettersModelTest, isSoundAndTellsHowFarALetterIs)
{
    LettersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    model.setRows({letter(1)});
    model.appendRows({letter(2)});
    EXPECT_EQ(cell(1, LettersModel::NumberColumn), u"2"_s);
    EXPECT_EQ(cell(1, LettersModel::StateColumn), wording(LetterState::Draft));
    Letter posted = letter(2);
    posted.state = LetterState::Posted;
    posted.posted = QDate(2026, 11, 27);
    model.setRow(1, posted);
    EXPECT_EQ(cell(1, LettersModel::StateColumn), wording(LetterState::Posted));
    EXPECT_EQ(cell(1, LettersModel::DayColumn), shortDate(QDate(2026, 11, 27)));
    EXPECT_EQ(model.index(1, 0).data(LettersModel::IdRole).toLongLong(), 2);
    EXPECT_EQ(model.index(1, LettersModel::DayColumn).data(LettersModel::SortRole).toDate(),
              QDate(2026, 11, 27));
}

} // namespace
} // namespace gehoor
