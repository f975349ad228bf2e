// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/backups/backupstest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register that was put back from a backup after which a letter was drafted, a bundle was made and a case
/// was logged.
class RestoredNumbersTest : public BackupsTest
{
protected:
    RestoredNumbersTest()
    {
        const Complaint complaint = logComplaint(desk());
        forwarding = forwardComplaint(desk(), complaint);
        giveNumbers(complaint.id);
        const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
        giveNumbers(complaint.id);
        logOne();
        closeDesk();
        {
            const auto restoration = prepare(copy);
            EXPECT_TRUE(succeeded(restoration));
            EXPECT_TRUE(succeeded((*restoration)->put()));
        }
        openDesk();
    }
    void giveNumbers(ComplaintId id)
    {
        EXPECT_TRUE(succeeded(desk().letters.draft(id, thanks)));
        makeBundle(desk(), id, forwarding);
    }
    ComplaintId firstCase() { return desk().complaints.find(u"2026-0001"_s).value().id; }

    const LetterRequest thanks{.kind = LetterKind::Acknowledgement};
    ForwardingId forwarding{0};
};

/// It stands on letters that went out.
TEST_F(RestoredNumbersTest, aNumberOfACaseThatWasLostIsNotGivenAgain)
{
    EXPECT_EQ(desk().overview.allCases(), 1);
    EXPECT_EQ(logComplaint(desk()).number.text(), u"2026-0003"_s);
}

/// It stands in the names of files.
TEST_F(RestoredNumbersTest, norThatOfALetter)
{
    EXPECT_EQ(desk().letters.of(firstCase())->size(), 1);
    EXPECT_EQ(desk().letters.draft(firstCase(), thanks)->number, 3);
}

TEST_F(RestoredNumbersTest, norThatOfABundle)
{
    EXPECT_EQ(desk().bundles.of(firstCase())->size(), 1);
    EXPECT_EQ(makeBundle(desk(), firstCase(), forwarding).number, 3);
}

} // namespace
} // namespace gehoor
