// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/core/salvage/salvagedtest.h>
#include <tests/support/changebehind.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class GivenNumbersTest : public SalvagedTest
{
};

/// What bears it may have gone out, and it stands in the name of its file.
TEST_F(GivenNumbersTest, areNotGivenAgainWhenWhatBoreThemWasLost)
{
    const LetterRequest thanks{.kind = LetterKind::Acknowledgement};
    const Complaint complaint = logComplaint(desk());
    const ForwardingId forwarding = forwardComplaint(desk(), complaint);
    ASSERT_TRUE(succeeded(desk().letters.draft(complaint.id, thanks)));
    makeBundle(desk(), complaint.id, forwarding);
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), uR"(
        DELETE FROM letter; DROP TRIGGER bundle_is_never_deleted; DELETE FROM bundle;
        UPDATE complaint SET last_letter = 0, last_bundle = 0;)"_s)));
    salvaged();
    const auto made = openNew();
    EXPECT_EQ(made->letters.of(complaint.id)->size(), 0);
    EXPECT_EQ(made->letters.draft(complaint.id, thanks)->number, 2);
    EXPECT_EQ(made->bundles.of(complaint.id)->size(), 0);
    EXPECT_EQ(makeBundle(*made, complaint.id, forwarding).number, 2);
}

} // namespace
} // namespace gehoor
