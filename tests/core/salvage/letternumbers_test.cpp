// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/salvage/salvagedtest.h>
#include <tests/support/changebehind.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class LetterNumbersTest : public SalvagedTest
{
};

/// The letter may have gone out, and its number stands in the name of its file.
TEST_F(LetterNumbersTest, areNotGivenAgainWhenCaseAndLetterWereLost)
{
    const LetterRequest thanks{.kind = LetterKind::Acknowledgement};
    const ComplaintId id = logComplaint(desk()).id;
    ASSERT_TRUE(succeeded(desk().letters.draft(id, thanks)));
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(),
                                       u"DELETE FROM letter; UPDATE complaint SET last_letter = 0;"_s)));
    salvaged();
    const auto made = openNew();
    EXPECT_EQ(made->letters.of(id)->size(), 0);
    EXPECT_EQ(made->letters.draft(id, thanks)->number, 2);
}

} // namespace
} // namespace gehoor
