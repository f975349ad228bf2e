// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/registerfile/inspection.h>
#include <core/registerfile/trailtime.h>
#include <tests/support/changebehind.h>
#include <tests/support/registercontent.h>

#include <QFileInfo>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class InspectionTest : public CasesInRegister
{
protected:
    /// Some hundreds of pages.
    void SetUp() override
    {
        QByteArray document;
        for (int line = 0; document.size() < 3'000'000; ++line)
            document += "line " + QByteArray::number(line) + " of a long document\n";
        ASSERT_TRUE(succeeded(log(u"2026-0001"_s, u"Long"_s, document)));
    }
    static bool goOn(double /*part*/) { return true; }
    QStringList problemsWith(const std::optional<QString> &head)
    {
        const auto found = inspectWatched(file(), head, goOn);
        return found && *found ? (*found)->problems : QStringList{u"none"_s};
    }
};

TEST_F(InspectionTest, tellsHowFarItIsAndFindsWhatTheOtherFinds)
{
    for (const Access access : {Access::Write, Access::Read}) {
        reopen(access);
        QList<double> parts;
        const auto found = inspectWatched(file(), {}, [&](double part) {
            parts.append(part);
            return true;
        });
        ASSERT_TRUE(succeeded(found));
        ASSERT_TRUE(found->has_value());
        EXPECT_EQ((*found)->problems, QStringList());
        EXPECT_EQ((*found)->complaints, 1);
        EXPECT_EQ((*found)->auditHead, file().inspect()->auditHead);
        EXPECT_GT(parts.size(), QFileInfo(registerPath()).size() / 4096 * 3 / 2)
            << "as it lies there, and what is in it";
        EXPECT_TRUE(std::is_sorted(parts.cbegin(), parts.cend()));
        EXPECT_EQ(parts.constFirst(), 0);
        EXPECT_GT(parts.constLast(), 0.7);
        EXPECT_LE(parts.constLast(), 1);
        EXPECT_TRUE(
            std::any_of(parts.cbegin(), parts.cend(), [](double part) { return part > 0.3 && part < 0.6; }));
    }
}

/// The pages and the rows are looked at by two threads.
TEST_F(InspectionTest, findsWhatTheOtherFindsWhereMuchIsWrong)
{
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s)));
    for (const QString &change :
         {u"DROP TRIGGER audit_is_never_changed"_s, u"UPDATE audit SET note = 'x' WHERE number = 2"_s,
          u"DROP TRIGGER document_is_never_changed"_s, u"UPDATE document SET content = x'00' WHERE id = 1"_s,
          u"PRAGMA writable_schema = ON"_s, u"DELETE FROM sqlite_master WHERE name = 'document_complaint'"_s})
        ASSERT_TRUE(succeeded(changeBehind(file().database(), change)));
    reopen();
    const Inspection found = file().inspect().value();
    ASSERT_EQ(found.problems.size(), 3) << found.problems.join(u'\n').toStdString();
    EXPECT_TRUE(found.problems[0].startsWith(u"structure "_s));
    EXPECT_EQ(found.problems.mid(1), (QStringList{u"auditChain 2"_s, u"documentHash 2026-0001/1"_s}));
    EXPECT_EQ(problemsWith({}), found.problems);
}

TEST_F(InspectionTest, isBrokenOffAtWhicheverPageAndChangesNothing)
{
    const QStringList before = contentOf(file());
    for (const int last : {1, 2, 10, 400, 1000}) {
        SCOPED_TRACE(last);
        int asked = 0;
        const auto found = inspectWatched(file(), {}, [&](double) { return ++asked < last; });
        ASSERT_TRUE(succeeded(found));
        EXPECT_FALSE(found->has_value());
        EXPECT_EQ(asked, last) << "nothing is read after that";
    }
    EXPECT_EQ(contentOf(file()), before);
    EXPECT_EQ(problems(), QStringList());
    EXPECT_EQ(problemsWith({}), QStringList());
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s)));
    reopen();
    EXPECT_EQ(complaints(), 2);
}

TEST_F(InspectionTest, goesOnInAnotherThreadWhileTheRegisterIsUsed)
{
    std::optional<Inspection> found;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        if (auto read = inspectWatched(file(), {}, goOn))
            found = *std::move(read);
    }));
    thread->start();
    EXPECT_EQ(complaints(), 1);
    thread->wait();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->problems, QStringList());
    EXPECT_TRUE(succeeded(log(u"2026-0002"_s)));
}

TEST_F(InspectionTest, holdsTheTrailAgainstTheHeadOnPaper)
{
    const QString head = file().inspect()->auditHead;
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s))); // more was done since
    EXPECT_EQ(problemsWith(head), QStringList());
    EXPECT_EQ(problemsWith(QString(64, u'a')), QStringList{u"auditHead "_s + QString(64, u'a')});
    QString slip = head;
    slip[63] = head[63] == u'7' ? u'8' : u'7';
    EXPECT_EQ(problemsWith(slip), QStringList{u"auditHeadSlips %1 %2"_s.arg(slip, head)});
    const auto byItsStart = inspectWatched(file(), head.left(8), goOn);
    ASSERT_TRUE(byItsStart && *byItsStart);
    EXPECT_EQ((*byItsStart)->problems, QStringList());
    EXPECT_EQ((*byItsStart)->remarks, QStringList{u"startOfHead 8"_s});
    EXPECT_EQ(problemsWith(QString(8, u'a')), QStringList{u"auditHeadStart aaaaaaaa"_s});
}

TEST_F(InspectionTest, saysThatItCouldNotLookForLostPagesWhileAnotherHasTheFileOpen)
{
    const auto reader = RegisterFile::open(registerPath(), testKey(), Access::Read, clock);
    ASSERT_TRUE(succeeded(reader));
    const auto remarks = [&] {
        const auto found = inspectWatched(**reader, {}, goOn);
        return found && *found ? (*found)->problems + (*found)->remarks : QStringList{u"none"_s};
    };
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s)));
    EXPECT_EQ(remarks(), QStringList{u"notLookedFor lostPages"_s});
    ASSERT_TRUE(succeeded(file().inspect())); // it brings its log into the file
    EXPECT_EQ(remarks(), QStringList());
}

TEST_F(InspectionTest, remarksWhereTheMomentsOfTheTrailGoBack)
{
    const auto remarks = [this] { return file().inspect()->remarks; };
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s)));
    EXPECT_EQ(remarks(), QStringList());
    clock.set(clock.today().addDays(-30));
    ASSERT_TRUE(succeeded(log(u"2026-0003"_s)));
    const qint64 first = file().audit(1)->constLast().number;
    ASSERT_TRUE(succeeded(log(u"2026-0004"_s))); // on the same day
    EXPECT_EQ(remarks(), QStringList{u"clockBack 1 %1"_s.arg(first)});
    clock.set(clock.today().addDays(60));
    ASSERT_TRUE(succeeded(log(u"2026-0005"_s)));
    clock.set(clock.today().addDays(-1));
    ASSERT_TRUE(succeeded(log(u"2026-0006"_s)));
    EXPECT_EQ(remarks(), QStringList{u"clockBack 2 %1 %2"_s.arg(first).arg(first + 3)});
    EXPECT_EQ(problems(), QStringList());
}

/// A clock is put right by seconds, and then no moment is remarked.
TEST(TrailTimeTest, goesBackByMoreThanAMinute)
{
    const QDateTime line(QDate(2026, 10, 25), QTime(0, 59), Qt::UTC); // summer time ends a minute later
    EXPECT_FALSE(goesBack(line, line));
    EXPECT_FALSE(goesBack(line, line.addSecs(120)));
    EXPECT_FALSE(goesBack(line, line.addSecs(-60)));
    EXPECT_TRUE(goesBack(line, line.addSecs(-61)));
    EXPECT_FALSE(goesBack(line, QDateTime()));
}

TEST_F(InspectionTest, saysThatARegisterSleeps)
{
    ASSERT_TRUE(succeeded(file().sleep()));
    EXPECT_TRUE(failedWith(ErrorKind::Locked, inspectWatched(file(), {}, goOn)));
}

} // namespace
} // namespace gehoor
