// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/salvage/salvagestore.h>
#include <tests/core/salvage/salvagedtest.h>
#include <tests/support/changebehind.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register in which the first case was anonymised, the second destroyed, and the third is open.
class ClearedCasesTest : public SalvagedTest
{
protected:
    void SetUp() override
    {
        anonymised = closed();
        destroyed = closed();
        open = logComplaint(desk()).id;
        clock.set(QDate(2028, 11, 23));
        clear(anonymised, ClearedHow::Anonymised);
        clear(destroyed, ClearedHow::Destroyed);
    }
    ComplaintId closed()
    {
        const ComplaintId id = logComplaint(desk()).id;
        EXPECT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, toldToday(desk()))));
        return id;
    }
    void clear(ComplaintId id, ClearedHow how)
    {
        const ClearingPreview shown = desk().retention.preview(id).value();
        ASSERT_TRUE(succeeded(desk().retention.clear({shown}, how)));
    }

    ComplaintId anonymised{0};
    ComplaintId destroyed{0};
    ComplaintId open{0};
};

TEST_F(ClearedCasesTest, comeOverAsTheStubsTheyAre)
{
    const Complaint first = desk().complaints.find(anonymised).value();
    const Complaint second = desk().complaints.find(destroyed).value();
    const SalvageReport report = salvaged();
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.complaints, 3);
    const auto made = openNew();
    EXPECT_EQ(*made->complaints.find(anonymised), first);
    EXPECT_EQ(*made->complaints.find(destroyed), second);
    EXPECT_EQ(made->overview.row(destroyed)->cleared, second.cleared);
    EXPECT_EQ(made->retention.due(9)->size(), 0);
    EXPECT_EQ(made->overview.checks(anonymised)->size(), 0);
    EXPECT_TRUE(
        failedWith(ErrorKind::CaseCleared, made->complaints.noteContact(anonymised, clock.today(), u"x"_s)));
    EXPECT_TRUE(succeeded(made->complaints.noteContact(open, clock.today(), u"x"_s)));
}

/// Words that are not there are no words that were lost.
TEST_F(ClearedCasesTest, getNoWordsWhereTheirTextOrPartsAreMissing)
{
    ASSERT_TRUE(
        succeeded(changeBehind(desk().file.database(), u"DELETE FROM complaint_text; DELETE FROM part;"_s)));
    salvaged();
    const auto made = openNew();
    for (const ComplaintId id : {anonymised, destroyed}) {
        const Complaint stub = made->complaints.find(id).value();
        EXPECT_EQ(stub.details.text, QString());
        EXPECT_EQ(stub.parts, QList<Part>());
    }
    const Complaint other = made->complaints.find(open).value();
    EXPECT_EQ(other.details.text, u"[…]"_s);
    ASSERT_EQ(other.parts.size(), 1);
    EXPECT_EQ(other.parts.constFirst().text, u"[…]"_s);
}

/// The trail still tells that they were cleared.
TEST_F(ClearedCasesTest, doNotComeBackAsOpenCasesWhenTheirRowsWereLost)
{
    const auto before = desk().complaints.find(destroyed)->cleared;
    const auto emptied = changeBehind(
        desk().file.database(),
        u"UPDATE complaint SET cleared = NULL, cleared_at = NULL, subject = '[…]' WHERE id <> %1;"_s.arg(
            open.value()));
    ASSERT_TRUE(succeeded(emptied));
    SalvageStore store(desk().file.database());
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::Salvaged, {}, {}}, [&] { return store.complete(); })));
    const Complaint left = desk().complaints.find(destroyed).value();
    ASSERT_TRUE(left.cleared.has_value());
    EXPECT_EQ(left.cleared->how, ClearedHow::Destroyed);
    EXPECT_EQ(left.cleared->at, before->at);
    EXPECT_EQ(left.details.subject, QString());
    EXPECT_EQ(desk().complaints.find(anonymised)->cleared->how, ClearedHow::Anonymised);
    EXPECT_FALSE(desk().complaints.find(open)->cleared.has_value());
}

} // namespace
} // namespace gehoor
