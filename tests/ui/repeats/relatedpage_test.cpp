// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <ui/common/markers.h>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QIcon>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class RelatedPageTest : public CaseTest
{
protected:
    void openRelated(ComplaintId id)
    {
        open(id);
        press(Qt::Key_7, Qt::AltModifier);
    }
    QString cell(const QString &table, int row, int column)
    {
        return find<QTableView>(table).model()->index(row, column).data().toString();
    }
    int rows(const QString &table) { return find<QTableView>(table).model()->rowCount(); }
    void pressButton(const QString &name)
    {
        find<QAbstractButton>(name).setFocus();
        press(Qt::Key_Return);
    }
    QString shownCase() { return find<QLabel>(u"numberLabel"_s).text(); }

    const QString related = u"relatedTable"_s;
    enum Column { Case, Received, Who, Theme, Standing, Link, Why };
};

TEST_F(RelatedPageTest, linksAProposalAndUndoesIt)
{
    log(u"R. Mulder"_s);
    const ComplaintId id = log(u"Robert Mulder"_s);
    openRelated(id);
    const QAbstractItemModelTester tester(find<QTableView>(related).model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(rows(related), 1);
    EXPECT_EQ(cell(related, 0, Case), u"2026-0001"_s);
    EXPECT_EQ(cell(related, 0, Link), u"proposed"_s);
    EXPECT_TRUE(cell(related, 0, Why).contains(u"R. Mulder"_s)) << cell(related, 0, Why).toStdString();
    EXPECT_FALSE(find<QAbstractButton>(u"unlinkButton"_s).isEnabled());
    pressButton(u"linkButton"_s);
    EXPECT_TRUE(cell(related, 0, Link).startsWith(u"linked"_s));
    EXPECT_FALSE(find<QAbstractButton>(u"linkButton"_s).isEnabled());
    pressButton(u"unlinkButton"_s);
    EXPECT_EQ(cell(related, 0, Link), u"proposed"_s);
    pressButton(u"notRelatedButton"_s);
    EXPECT_EQ(rows(related), 0);
    EXPECT_TRUE(find<QLabel>(u"noRelatedLabel"_s).isVisible());
}

TEST_F(RelatedPageTest, linksACaseByItsNumber)
{
    log(u"A. de Wit"_s);
    const ComplaintId id = log(u"R. Mulder"_s);
    openRelated(id);
    answers.willType(u"2026-0099"_s); // is asked again
    answers.willBeTold();
    answers.willType(u" 2026-0001 "_s);
    pressButton(u"linkNumberButton"_s);
    EXPECT_TRUE(cell(related, 0, Link).startsWith(u"linked"_s));
    for (const QString &wrong : {u"2026-0001"_s, u"2026-0002"_s, u"2026-0099"_s, u"elders"_s, u""_s}) {
        answers.willType(wrong);
        answers.willBeTold();
        pressButton(u"linkNumberButton"_s);
    }
    answers.willType(std::nullopt);
    pressButton(u"linkNumberButton"_s);
    EXPECT_EQ(rows(related), 1);
    EXPECT_TRUE(answers.allAsked());
}

TEST_F(RelatedPageTest, opensTheOtherCase)
{
    log(u"R. Mulder"_s);
    openRelated(log(u"R. Mulder"_s));
    EXPECT_EQ(shownCase(), u"2026-0002"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(shownCase(), u"2026-0001"_s);
}

TEST_F(RelatedPageTest, showsWhatTheSameSenderSentBefore)
{
    const ComplaintId first = log(u"R. Mulder"_s, 9);
    const ComplaintId id = log(u"R. Mulder"_s);
    for (const ComplaintId one : {first, id}) {
        ComplaintDetails details = complaint(one).details;
        details.complainant.phone = u"06-12345678"_s;
        ASSERT_TRUE(succeeded(desk().complaints.change(one, details)));
    }
    ASSERT_TRUE(succeeded(desk().forwarding.close(first, Ending::Withdrawn, {},
                                                  Told{.day = clock.today(), .how = u"By phone"_s})));
    openRelated(id);
    ASSERT_EQ(rows(u"sentTable"_s), 1);
    EXPECT_TRUE(cell(u"sentTable"_s, 0, Received).contains(u"14 Nov 2026"_s));
    EXPECT_TRUE(cell(u"sentTable"_s, 0, Standing).contains(u"withdrawn"_s));
    page->setPrivacy(true);
    EXPECT_FALSE(cell(u"sentTable"_s, 0, Why).contains(u"12345678"_s));
    EXPECT_EQ(cell(u"sentTable"_s, 0, Who), u"R.M."_s);
}

TEST_F(RelatedPageTest, marksTheSafetyFlagSoThatTheNameStaysInSight)
{
    log(u"R. Mulder"_s, 0, true);
    openRelated(log(u"R. Mulder"_s));
    EXPECT_EQ(cell(related, 0, Who), u"safety! R. Mulder"_s);
    const QModelIndex who = find<QTableView>(related).model()->index(0, Who);
    EXPECT_FALSE(who.data(Qt::DecorationRole).value<QIcon>().isNull());
    EXPECT_EQ(who.data(NarrowRole), u"R. Mulder"_s);
}

TEST_F(RelatedPageTest, showsTheBeginningOfALongTheme)
{
    const ComplaintId first = log(u"R. Mulder"_s);
    Part part = complaint(first).parts.first();
    part.theme = QString(1'000'000, u'x');
    ASSERT_TRUE(succeeded(desk().complaints.changePart(first, part)));
    openRelated(log(u"R. Mulder"_s));
    EXPECT_LE(cell(related, 0, Theme).size(), 300);
    EXPECT_TRUE(cell(related, 0, Theme).startsWith(u'x'));
}

TEST_F(RelatedPageTest, changesNothingInARegisterThatIsOnlyRead)
{
    log(u"R. Mulder"_s);
    const ComplaintId id = log(u"R. Mulder"_s);
    reopenDesk(Access::Read);
    openRelated(id);
    EXPECT_EQ(rows(related), 1);
    for (const QString &button : {u"linkButton"_s, u"notRelatedButton"_s, u"linkNumberButton"_s})
        EXPECT_FALSE(find<QAbstractButton>(button).isEnabled()) << button.toStdString();
}

} // namespace
} // namespace gehoor
