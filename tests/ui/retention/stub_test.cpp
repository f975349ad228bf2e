// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/retention/retentiontest.h>
#include <ui/exports/overviewtable.h>
#include <ui/overview/overviewmodel.h>
#include <ui/overview/overviewpage.h>

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class StubTest : public RetentionUiTest
{
protected:
    /// Taken up, forwarded and withdrawn, and cleared after its term.
    ComplaintId stub(ClearedHow how)
    {
        const ComplaintId id = log(u"R. Mulder"_s);
        judge(id, true);
        EXPECT_TRUE(succeeded(desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s))));
        EXPECT_TRUE(
            succeeded(desk().forwarding.close(id, Ending::Withdrawn, u"Call back."_s, toldToday(desk()))));
        afterTheTerm();
        EXPECT_TRUE(succeeded(clear(id, how)));
        return id;
    }
    QString words() { return find<QPlainTextEdit>(u"stubText"_s).toPlainText(); }
    QString shown(const QString &label) { return find<QLabel>(label).text(); }
    qsizetype actsThatCanBeDone()
    {
        const QList<QAction *> actions = page->caseActions();
        return std::count_if(actions.begin(), actions.end(),
                             [](const QAction *action) { return action->isEnabled(); });
    }
};

TEST_F(StubTest, saysWhatItIsAndWhatIsLeftOfIt)
{
    open(stub(ClearedHow::Anonymised));
    EXPECT_TRUE(find<QPlainTextEdit>(u"stubText"_s).isVisible());
    EXPECT_TRUE(find<QPlainTextEdit>(u"stubText"_s).isReadOnly());
    EXPECT_FALSE(find<QTabWidget>(u"caseTabs"_s).isVisible());
    EXPECT_TRUE(words().startsWith(u"Case 2026-0001 was anonymised on 23 November 2028"_s))
        << words().toStdString();
    for (const QString &part : {u"Received 23 November 2026"_s, u"Part 1: admissible"_s, u"team leader"_s,
                                u"Closed on 23 November 2026: withdrawn"_s})
        EXPECT_TRUE(words().contains(part)) << part.toStdString() << " in " << words().toStdString();
    for (const QString &gone : {u"Mulder"_s, u"called me back"_s, u"Call back"_s})
        EXPECT_FALSE(words().contains(gone)) << words().toStdString();
    EXPECT_EQ(shown(u"numberLabel"_s), u"2026-0001"_s);
    EXPECT_EQ(shown(u"whoLabel"_s), u"anonymised on 23 November 2028"_s);
    EXPECT_TRUE(shown(u"standingLabel"_s).contains(u"withdrawn"_s));
    EXPECT_FALSE(find<QAbstractButton>(u"stepButton"_s).isVisible());
}

TEST_F(StubTest, knowsOfADestroyedCaseTheYearsAlone)
{
    const ComplaintId id = stub(ClearedHow::Destroyed);
    open(id);
    EXPECT_TRUE(words().contains(u"destroyed on 23 November 2028"_s)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"Received in 2026"_s)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"Closed in 2026: withdrawn"_s)) << words().toStdString();
    EXPECT_FALSE(words().contains(u"team leader"_s));
    EXPECT_TRUE(shown(u"standingLabel"_s).endsWith(u"2026"_s)) << shown(u"standingLabel"_s).toStdString();
    EXPECT_FALSE(shown(u"standingLabel"_s).contains(u"Jan"_s)) << "it was not closed in January";

    OverviewPage list(desk(), answers, preferences, {});
    list.show();
    const auto *model = list.findChild<QTableView *>(u"casesTable"_s)->model();
    EXPECT_EQ(model->index(0, OverviewModel::Received).data().toString(), u"2026"_s);
    EXPECT_EQ(model->index(0, OverviewModel::Complainant).data().toString(),
              u"destroyed on 23 November 2028"_s);
    EXPECT_EQ(model->index(0, OverviewModel::CapacityColumn).data().toString(), QString());
    const QStringList cells = OverviewCells().of(desk().overview.row(id).value());
    EXPECT_EQ(cells.at(1), u"2026"_s);
    EXPECT_EQ(cells.at(2), QString()) << "the channel";
    EXPECT_EQ(cells.at(4), QString()) << "the capacity";
}

TEST_F(StubTest, letsNothingBeDone)
{
    open(stub(ClearedHow::Anonymised));
    EXPECT_EQ(actsThatCanBeDone(), 0);
    press(Qt::Key_F2); // none of these opens anything
    press(Qt::Key_B, Qt::ControlModifier);
    press(Qt::Key_U, Qt::ControlModifier);
    press(Qt::Key_J, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(find<QTabWidget>(u"caseTabs"_s).isVisible());
}

TEST_F(StubTest, takesThePlaceOfTheCaseWhenItIsClearedMeanwhile)
{
    const ComplaintId id = closed(u"R. Mulder"_s);
    afterTheTerm();
    open(id);
    EXPECT_TRUE(find<QTabWidget>(u"caseTabs"_s).isVisible());
    EXPECT_FALSE(find<QPlainTextEdit>(u"stubText"_s).isVisible());
    ASSERT_TRUE(succeeded(clear(id)));
    EXPECT_TRUE(find<QPlainTextEdit>(u"stubText"_s).isVisible());
    EXPECT_FALSE(find<QTabWidget>(u"caseTabs"_s).isVisible());
    EXPECT_EQ(actsThatCanBeDone(), 0);
}

TEST_F(StubTest, givesWayToTheNextCase)
{
    const ComplaintId other = log(u"A. de Wit"_s);
    open(stub(ClearedHow::Destroyed));
    page->open(other);
    EXPECT_FALSE(find<QPlainTextEdit>(u"stubText"_s).isVisible());
    EXPECT_TRUE(find<QTabWidget>(u"caseTabs"_s).isVisible());
    EXPECT_GT(actsThatCanBeDone(), 10);
    EXPECT_TRUE(shown(u"whoLabel"_s).startsWith(u"A. de Wit"_s));
}

/// A theme is typed, and may be of any length.
TEST_F(StubTest, showsAThemeOfManyWordsOnASmallScreen)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    ASSERT_TRUE(succeeded(
        desk().complaints.addPart(id, {.text = u"Nobody answered."_s, .theme = QString(200'000, u'x')})));
    ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, toldToday(desk()))));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    open(id);
    EXPECT_TRUE(words().remove(u'\n').contains(QString(200'000, u'x')));
    EXPECT_LE(page->minimumSizeHint().width(), 1024);
}

} // namespace
} // namespace gehoor
