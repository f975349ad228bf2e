// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class RepeatsTest : public StageTest
{
protected:
    ComplaintId log(const QString &name, const QString &email = {},
                    const QString &text = u"Er is niets gedaan."_s)
    {
        ComplaintDraft draft = makeDraft(text);
        draft.details.complainant = {.name = name, .email = email};
        return desk().intake.log(draft).value().id;
    }
    static QStringList numbers(const Result<QList<RelatedCase>> &cases)
    {
        QStringList found;
        const QList<RelatedCase> &all = cases.value();
        for (const RelatedCase &one : all)
            found << one.number;
        return found;
    }
    QStringList proposals(ComplaintId id) { return numbers(desk().repeats.proposals(id)); }
    QStringList links(ComplaintId id) { return numbers(desk().repeats.links(id)); }
    QStringList history(ComplaintId id) { return numbers(desk().repeats.history(id)); }
};

TEST_F(RepeatsTest, proposesTheSurestFirstWithItsReason)
{
    log(u"R. Mulder"_s);
    log(u"A. de Wit"_s);
    log(u"Iemand Anders"_s, u"r.mulder@example.nl"_s);
    const ComplaintId id = log(u"Robert Mulder"_s, u"R.Mulder@example.nl"_s);
    const auto found = desk().repeats.proposals(id).value();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].number, u"2026-0003"_s);
    EXPECT_EQ(found[0].reasons, (QList<RelationReason>{{RelationSign::Email, u"r.mulder@example.nl"_s}}));
    EXPECT_EQ(found[0].complainant, u"Iemand Anders"_s);
    EXPECT_EQ(found[1].number, u"2026-0001"_s);
    EXPECT_EQ(found[1].reasons, (QList<RelationReason>{{RelationSign::Name, u"R. Mulder"_s}}));
    EXPECT_EQ(proposals(ComplaintId(2)), QStringList());
}

TEST_F(RepeatsTest, followsWhatIsChangedInACase)
{
    const ComplaintId first = log(u"R. Mulder"_s);
    const ComplaintId id = log(u"A. de Wit"_s);
    EXPECT_EQ(proposals(id), QStringList());
    ComplaintDetails details = desk().complaints.find(id).value().details;
    details.complainant.name = u"R. Mulder"_s;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    EXPECT_EQ(proposals(id), QStringList{u"2026-0001"_s});
    EXPECT_EQ(proposals(first), QStringList{u"2026-0002"_s});
    details.complainant.name = u"B. Bakker"_s;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    EXPECT_EQ(proposals(first), QStringList());
}

TEST_F(RepeatsTest, linksUnlinksAndNeverMerges)
{
    const ComplaintId first = log(u"R. Mulder"_s);
    const ComplaintId id = log(u"R. Mulder"_s);
    const Complaint before = desk().complaints.find(first).value();
    ASSERT_TRUE(succeeded(desk().repeats.link(id, first)));
    EXPECT_EQ(links(id), QStringList{u"2026-0001"_s});
    EXPECT_EQ(links(first), QStringList{u"2026-0002"_s});
    EXPECT_EQ(desk().repeats.links(id)->constFirst().linked, clock.today());
    EXPECT_EQ(proposals(id), QStringList());
    EXPECT_EQ(desk().complaints.find(first).value(), before);
    EXPECT_TRUE(failedWith(ErrorKind::AlreadyLinked, desk().repeats.link(id, first)));
    EXPECT_TRUE(failedWith(ErrorKind::AlreadyLinked, desk().repeats.link(first, id)));
    EXPECT_TRUE(failedWith(ErrorKind::AlreadyLinked, desk().repeats.notRelated(first, id)));
    ASSERT_TRUE(succeeded(desk().repeats.unlink(first, id)));
    EXPECT_EQ(links(id), QStringList());
    EXPECT_EQ(proposals(id), QStringList{u"2026-0001"_s});
    EXPECT_TRUE(failedWith(ErrorKind::NotLinked, desk().repeats.unlink(id, first)));
    ASSERT_TRUE(succeeded(desk().repeats.link(first, id)));
    reopenDesk();
    EXPECT_EQ(links(id), QStringList{u"2026-0001"_s});
}

TEST_F(RepeatsTest, linksWhatNothingProposes)
{
    const ComplaintId first = log(u"R. Mulder"_s);
    const ComplaintId id = log(u"A. de Wit"_s);
    ASSERT_TRUE(succeeded(desk().repeats.link(id, first)));
    EXPECT_TRUE(desk().repeats.links(id)->constFirst().reasons.isEmpty());
}

TEST_F(RepeatsTest, putsAProposalAsideUntilItIsLinked)
{
    const ComplaintId first = log(u"R. Mulder"_s, u"r.mulder@example.nl"_s);
    const ComplaintId id = log(u"R. Mulder"_s, u"r.mulder@example.nl"_s);
    ASSERT_TRUE(succeeded(desk().repeats.notRelated(id, first)));
    EXPECT_EQ(proposals(id), QStringList());
    EXPECT_EQ(proposals(first), QStringList());
    EXPECT_EQ(history(id), QStringList{u"2026-0001"_s}) << "who sent it is another matter";
    const auto before = contentOf(desk().file);
    ASSERT_TRUE(succeeded(desk().repeats.notRelated(first, id)));
    EXPECT_EQ(contentOf(desk().file), before) << "it is so already";
    ASSERT_TRUE(succeeded(desk().repeats.link(id, first)));
    ASSERT_TRUE(succeeded(desk().repeats.unlink(id, first)));
    EXPECT_EQ(proposals(id), QStringList{u"2026-0001"_s});
}

TEST_F(RepeatsTest, tellsWhatASenderSentBefore)
{
    const ComplaintId closed = log(u"R. Mulder"_s, u"r.mulder@example.nl"_s);
    Part part = desk().complaints.find(closed)->parts.constFirst();
    part.theme = u"bejegening"_s;
    ASSERT_TRUE(succeeded(desk().complaints.changePart(closed, part)));
    ASSERT_TRUE(succeeded(desk().forwarding.close(closed, Ending::Withdrawn, {}, toldToday(desk()))));
    log(u"R. Mulder"_s); // another of that name, for all that is known
    const ComplaintId id = log(u"Robert Mulder"_s, u"r.mulder@example.nl"_s);
    const auto sent = desk().repeats.history(id).value();
    ASSERT_EQ(sent.size(), 1);
    EXPECT_EQ(sent[0].number, u"2026-0001"_s);
    EXPECT_EQ(sent[0].received, desk().complaints.find(closed)->details.received);
    EXPECT_EQ(sent[0].themes, QStringList{u"bejegening"_s});
    EXPECT_EQ(sent[0].standing, Standing::Closed);
    EXPECT_EQ(sent[0].outcome, Ending::Withdrawn);
    EXPECT_EQ(sent[0].closed, clock.today());
}

TEST_F(RepeatsTest, standOnTheTrailOfBothCasesWithoutAName)
{
    const ComplaintId first = log(u"R. Mulder"_s);
    const ComplaintId id = log(u"R. Mulder"_s);
    ASSERT_TRUE(succeeded(desk().repeats.link(id, first)));
    const auto mine = desk().file.audit(id).value();
    const auto others = desk().file.audit(first).value();
    EXPECT_EQ(mine.constLast().kind, ActKind::CasesLinked);
    EXPECT_EQ(mine.constLast().note, u"2026-0001"_s);
    EXPECT_EQ(others.constLast().kind, ActKind::CasesLinked);
    EXPECT_EQ(others.constLast().note, u"2026-0002"_s);
    ASSERT_TRUE(succeeded(desk().repeats.unlink(id, first)));
    for (const ComplaintId one : {id, first})
        EXPECT_EQ(desk().file.audit(one)->constLast().kind, ActKind::CasesUnlinked);
    EXPECT_EQ(desk().file.audit(id)->constLast().note, u"2026-0001"_s);
    EXPECT_EQ(desk().file.audit(first)->constLast().note, u"2026-0002"_s);
    EXPECT_TRUE(desk().file.inspect()->problems.isEmpty());
}

TEST_F(RepeatsTest, refusesWhatCannotBeAndChangesNothing)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    const auto before = contentOf(desk().file);
    EXPECT_TRUE(failedWith(ErrorKind::SameCase, desk().repeats.link(id, id)));
    EXPECT_TRUE(failedWith(ErrorKind::SameCase, desk().repeats.notRelated(id, id)));
    for (const ComplaintId unknown : {ComplaintId(0), ComplaintId(99)}) {
        EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().repeats.link(id, unknown)));
        EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().repeats.link(unknown, id)));
        EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().repeats.unlink(id, unknown)));
        EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().repeats.proposals(unknown)));
        EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().repeats.history(unknown)));
        EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().repeats.links(unknown)));
    }
    EXPECT_EQ(contentOf(desk().file), before);
}

TEST_F(RepeatsTest, findsTheNewestAmongVeryManyOfOneSender)
{
    for (int i = 0; i < 120; ++i)
        log(u"R. Mulder"_s, u"r.mulder@example.nl"_s);
    const QStringList shown = proposals(ComplaintId(120));
    EXPECT_EQ(shown.size(), Repeats::mostShown);
    EXPECT_EQ(shown.constFirst(), u"2026-0119"_s);
}

TEST_F(RepeatsTest, takesUpCasesOfBeforeThereWereKeys)
{
    log(u"R. Mulder"_s);
    Database &database = desk().file.database();
    ASSERT_TRUE(succeeded(changeBehind(
        database, u"DELETE FROM related_key; INSERT INTO related_waiting SELECT id FROM complaint;"_s)));
    const ComplaintId id = log(u"R. Mulder"_s);
    EXPECT_EQ(proposals(id), QStringList{u"2026-0001"_s});
}

TEST_F(RepeatsTest, keptLinkIsOnlyEnded)
{
    const ComplaintId first = log(u"R. Mulder"_s);
    const ComplaintId id = log(u"R. Mulder"_s);
    ASSERT_TRUE(succeeded(desk().repeats.link(id, first)));
    EXPECT_TRUE(
        refusedAs(u"a link is never changed"_s,
                  changeBehind(desk().file.database(), u"UPDATE case_link SET day = '2020-01-01'"_s)));
}

} // namespace
} // namespace gehoor
