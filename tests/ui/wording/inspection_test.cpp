// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/inspection.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Inspection damaged()
{
    return {.problems = {u"structure Page 59: btreeInitPage() returns error code 11"_s,
                         u"unreadable references"_s, u"unreadable page 59"_s, u"unreadable page 7"_s},
            .remarks = {},
            .complaints = 3,
            .auditHead = QString(64, u'a')};
}

TEST(InspectionWordsTest, namesThePagesOfDamageInOneLineAndNoWordsOfTheDatabase)
{
    const QStringList lines = wording(damaged(), true);
    EXPECT_EQ(lines.constFirst(), u"The file is damaged: the pages 59, 7 of it, and perhaps others."_s);
    EXPECT_FALSE(lines.join(u'\n').contains(u"btree"_s)) << lines.join(u'\n').toStdString();
    EXPECT_FALSE(lines.join(u'\n').contains(u"references"_s)) << lines.join(u'\n').toStdString();
    EXPECT_TRUE(problemsAdvice(damaged()).contains(u"Salvaging a damaged register"_s));
}

TEST(InspectionWordsTest, saysOfADamagedFileTooWhatCameOfTheHead)
{
    const QString held = u"The audit trail holds the head that you typed."_s;
    EXPECT_TRUE(wording(damaged(), true).contains(held));
    EXPECT_FALSE(wording(damaged(), false).contains(held)) << "none was given";
    Inspection unread = damaged();
    unread.remarks << u"notLookedFor head"_s;
    EXPECT_FALSE(wording(unread, true).contains(held));
    EXPECT_TRUE(
        wording(unread, true).contains(u"Whether the audit trail holds the head could not be read."_s));
    Inspection stranger = damaged();
    stranger.problems << u"auditHead "_s + QString(64, u'0');
    EXPECT_FALSE(wording(stranger, true).contains(held));
}

TEST(InspectionWordsTest, saysOfASoundFileTooThatItHoldsTheHead)
{
    const QString held = u"The audit trail holds the head that you typed."_s;
    Inspection sound{.problems = {}, .remarks = {}, .complaints = 3, .auditHead = QString(64, u'a')};
    EXPECT_EQ(wording(sound, true).constLast(), held);
    EXPECT_FALSE(wording(sound, false).contains(held)) << "none was given";
    sound.remarks = {u"startOfHead 8"_s};
    EXPECT_FALSE(wording(sound, true).contains(held)) << "only its start was";
}

TEST(InspectionWordsTest, namesTheLinesAtWhichTheTrailGoesBackInTime)
{
    Inspection found;
    found.remarks = {u"clockBack 2 17 40"_s};
    const QString words = wording(found, true).constFirst();
    EXPECT_TRUE(words.contains(u"at line 17, 40: a clock may have been set back"_s)) << words.toStdString();
    found.remarks = {u"clockBack 30 17 40"_s};
    const QString more = wording(found, true).constFirst();
    EXPECT_TRUE(more.contains(u"30"_s) && more.contains(u"at line 17, 40…: "_s)) << more.toStdString();
}

TEST(InspectionWordsTest, doesNotTakeAnEditedTrailForDamage)
{
    Inspection edited;
    edited.problems = {u"auditChain 2"_s};
    EXPECT_TRUE(problemsAdvice(edited).contains(u"Take a copy"_s)) << problemsAdvice(edited).toStdString();
}

} // namespace
} // namespace gehoor
