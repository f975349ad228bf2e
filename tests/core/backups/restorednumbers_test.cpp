// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/backups/backupstest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register that was put back from a backup after which a letter was drafted and a case was logged.
class RestoredNumbersTest : public BackupsTest
{
protected:
    RestoredNumbersTest()
    {
        const ComplaintId id = logComplaint(desk()).id;
        EXPECT_TRUE(succeeded(desk().letters.draft(id, thanks)));
        const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
        EXPECT_TRUE(succeeded(desk().letters.draft(id, thanks)));
        logOne();
        closeDesk();
        {
            const auto restoration = prepare(copy);
            EXPECT_TRUE(succeeded(restoration));
            EXPECT_TRUE(succeeded((*restoration)->put()));
        }
        openDesk();
    }

    const LetterRequest thanks{.kind = LetterKind::Acknowledgement};
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
    const ComplaintId id = desk().complaints.find(u"2026-0001"_s).value().id;
    EXPECT_EQ(desk().letters.of(id)->size(), 1);
    EXPECT_EQ(desk().letters.draft(id, thanks)->number, 3);
}

} // namespace
} // namespace gehoor
