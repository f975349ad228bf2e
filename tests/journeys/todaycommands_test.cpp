// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/registerfile/registerfile.h>
#include <tests/support/printers.h>
#include <tests/support/program.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The day's work and the checks by command, over a register of one mail received on 17 November 2026.
class TodayCommandsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(on(u"new"_s, {u"--organisation"_s, u"Blijf Groep"_s}).status, 0);
        QFile mail(path(u"klacht.eml"_s));
        ASSERT_TRUE(mail.open(QIODevice::WriteOnly));
        mail.write("From: \"R. Mulder\" <r.mulder@example.nl>\r\nSubject: Klacht\r\n"
                   "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\nMessage-ID: <een@example.nl>\r\n\r\n"
                   "De medewerkster lachte mij uit.\r\n");
        mail.close();
        ASSERT_EQ(on(u"intake"_s, {mail.fileName()}).status, 0);
    }
    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    QString registerPath() const { return path(u"register.gehoor"_s); }
    Ran on(const QString &command, const QStringList &more = {}, const QString &day = u"2026-11-23"_s) const
    {
        return program.run(QStringList{command, registerPath(), u"--today"_s, day} + more);
    }
    QStringList groups(const QString &day)
    {
        QStringList keys;
        const QJsonArray all = on(u"today"_s, {u"--json"_s}, day).object().value(u"groups"_s).toArray();
        for (const auto &group : all)
            keys << group.toObject().value(u"group"_s).toString();
        return keys;
    }
    void assess(const QString &direct)
    {
        ASSERT_EQ(
            on(u"assess"_s, {u"2026-0001"_s, u"--answer"_s, u"client=no"_s, u"--answer"_s, u"employee=no"_s,
                             u"--answer"_s, u"conduct=yes"_s, u"--answer"_s, u"direct="_s + direct})
                .status,
            0);
    }

    /// What the page says above the work, and how that stands.
    QStringList notices(const QString &day)
    {
        QStringList found;
        const QJsonArray all = on(u"today"_s, {u"--json"_s}, day).object().value(u"notices"_s).toArray();
        for (const auto &one : all)
            found << one[u"about"_s].toString() + u' ' + one[u"state"_s].toString();
        return found;
    }

    /// As a program leaves it that was killed between clearing a case and writing the file anew.
    void leaveToBeRewritten() const
    {
        const FixedClock clock(QDate(2026, 11, 23));
        const Key key =
            Key::fromPassphrase(u"een zeer geheime zin"_s, RegisterFile::salt(registerPath()).value())
                .value();
        const auto file = RegisterFile::open(registerPath(), key, Access::Write, clock).value();
        const auto done = file->write({ActKind::RetentionChanged, {}, {}}, [&] {
            return file->database().run(u"INSERT INTO rewriting (complaint_id) VALUES (1)"_s).map([](qint64) {
            });
        });
        ASSERT_TRUE(succeeded(done));
    }

    Program program;
    QTemporaryDir folder;
};

TEST_F(TodayCommandsTest, showsTheSameGroupsAsTheWindow)
{
    const Ran today = on(u"today"_s);
    ASSERT_EQ(today.status, 0) << today.err.constData();
    EXPECT_TRUE(
        today.out.startsWith("Today and tomorrow (1)\n  2026-0001\tR. Mulder\tto assess\tassess\ttomorrow"))
        << today.out.constData();
    EXPECT_EQ(groups(u"2026-11-23"_s), QStringList{u"todayAndTomorrow"_s});
    EXPECT_EQ(groups(u"2026-11-27"_s), QStringList{u"late"_s});
    const QJsonObject object = on(u"today"_s, {u"--json"_s}, u"2026-11-27"_s).object();
    const QJsonObject row =
        object.value(u"groups"_s).toArray().at(0).toObject().value(u"cases"_s).toArray().at(0).toObject();
    EXPECT_EQ(row.value(u"number"_s), u"2026-0001"_s);
    EXPECT_EQ(row.value(u"nextStep"_s), u"assess"_s);
    EXPECT_EQ(row.value(u"due"_s), u"2026-11-24"_s);
    EXPECT_EQ(object.value(u"news"_s).toObject().value(u"since"_s), u"2026-11-23"_s);
    EXPECT_EQ(object.value(u"news"_s).toObject().value(u"items"_s).toArray().size(), 2); // logged; late
}

TEST_F(TodayCommandsTest, tellsWhatChangedSinceTheLastDayOfWork)
{
    assess(u"yes"_s);
    ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"teamleider"_s}).status, 0);
    ASSERT_EQ(on(u"forward"_s, {u"2026-0001"_s, u"--to"_s, u"teamleider"_s}).status, 0);
    ASSERT_EQ(on(u"take-back"_s, {u"2026-0001"_s, u"--reason"_s, u"Ziek"_s}).status, 0);
    const QString next = u"2026-11-24"_s;
    const Ran words = on(u"today"_s, {}, next);
    EXPECT_TRUE(words.out.startsWith("Since Mon 23 Nov 2026: 1 case logged, 1 part assessed, "
                                     "1 part forwarded, 1 forwarding taken back.\n"))
        << words.out.constData();
    QStringList told;
    const QJsonObject news = on(u"today"_s, {u"--json"_s}, next).object().value(u"news"_s).toObject();
    const QJsonArray items = news.value(u"items"_s).toArray();
    for (const auto &item : items)
        told << item[u"what"_s].toString() + u' ' + item[u"on"_s].toString();
    EXPECT_EQ(told, (QStringList{u"caseLogged 2026-11-23"_s, u"partAssessed 2026-11-23"_s,
                                 u"partForwarded 2026-11-23"_s, u"forwardingTakenBack 2026-11-23"_s}));
}

TEST_F(TodayCommandsTest, saysWhatThePageSaysAboveTheWork)
{
    const QString today = u"2026-11-23"_s;
    EXPECT_EQ(notices(today), (QStringList{u"backup noFolder"_s, u"emergencySheet none"_s}));
    const Ran told = on(u"today"_s);
    EXPECT_TRUE(told.err.contains("No backups are made")) << told.err.constData();
    EXPECT_TRUE(told.err.contains("no emergency sheet yet")) << told.err.constData();
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"stick"_s));
    ASSERT_EQ(on(u"backup"_s, {u"--folder"_s, path(u"stick"_s)}).status, 0);
    ASSERT_EQ(on(u"backup"_s).status, 0);
    EXPECT_EQ(notices(today), QStringList{u"emergencySheet none"_s});
    ASSERT_EQ(on(u"breach"_s, {u"--what"_s, u"Een brief lag open"_s}).status, 0);
    EXPECT_EQ(notices(u"2026-11-27"_s),
              (QStringList{u"breach undecided"_s, u"backup old"_s, u"emergencySheet none"_s}));
    const Ran late = on(u"today"_s, {}, u"2026-11-27"_s);
    EXPECT_EQ(late.status, 0);
    EXPECT_TRUE(late.err.contains("Data breach 1 is not decided")) << late.err.constData();
    EXPECT_TRUE(late.err.contains("newest backup is of")) << late.err.constData();
}

TEST_F(TodayCommandsTest, saysInTheLastQuarterThatTheEquatedDaysAreToBeCompleted)
{
    const QStringList others{u"backup noFolder"_s, u"emergencySheet none"_s};
    EXPECT_EQ(notices(u"2028-09-29"_s), others);
    EXPECT_EQ(notices(u"2028-10-02"_s), others + QStringList{u"calendar incomplete"_s});
    const Ran told = on(u"today"_s, {}, u"2028-10-02"_s);
    EXPECT_EQ(told.status, 0);
    EXPECT_TRUE(told.err.contains("Which days of 2029 are equated with a holiday is not known yet"))
        << told.err.constData();
    EXPECT_FALSE(told.out.contains("2029")) << told.out.constData();
    QFile list(path(u"dagen.csv"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly) && list.write("2029-05-11;vrijdag\n") > 0);
    list.close();
    ASSERT_EQ(on(u"calendar"_s, {u"--import"_s, list.fileName(), u"--apply"_s}, u"2028-10-02"_s).status, 0);
    EXPECT_EQ(notices(u"2028-10-02"_s), others);
}

TEST_F(TodayCommandsTest, saysThatRemainsOfClearedCasesMayStandInTheFileUntilItIsWrittenAnew)
{
    const QString today = u"2026-11-23"_s;
    const QStringList others{u"backup noFolder"_s, u"emergencySheet none"_s};
    leaveToBeRewritten();
    EXPECT_EQ(notices(today), others + QStringList{u"retention rewriteDue"_s});
    const Ran told = on(u"today"_s);
    EXPECT_TRUE(told.err.contains("write the file anew") && told.err.contains("--rewrite"))
        << told.err.constData();
    ASSERT_EQ(on(u"retention"_s, {u"--rewrite"_s}).status, 0);
    EXPECT_EQ(notices(today), others);
}

TEST_F(TodayCommandsTest, putsOffAndTakesUpAgain)
{
    const QStringList twoDays{u"2026-0001"_s, u"--until"_s, u"2026-11-25"_s};
    EXPECT_EQ(on(u"put-off"_s, twoDays).status, 2) << "no reason";
    EXPECT_EQ(on(u"put-off"_s, {u"2026-0001"_s, u"--reason"_s, u"Wacht."_s}).status, 2);
    EXPECT_EQ(on(u"put-off"_s, {u"2026-0001"_s, u"--until"_s, u"2026-02-30"_s}).status, 2);
    EXPECT_EQ(on(u"put-off"_s, {u"2026-0009"_s, u"--until"_s, u"2026-11-25"_s, u"--reason"_s, u"x"_s}).status,
              1);
    ASSERT_EQ(on(u"put-off"_s, twoDays + QStringList{u"--reason"_s, u"Wacht op het gesprek."_s}).status, 0);
    EXPECT_EQ(groups(u"2026-11-23"_s), QStringList{u"putOff"_s});
    EXPECT_TRUE(on(u"today"_s).out.contains("put off until Wed 25 Nov 2026: Wacht op het gesprek."));
    EXPECT_EQ(groups(u"2026-11-25"_s), QStringList{u"late"_s}) << "its term was the 24th";
    ASSERT_EQ(on(u"take-up"_s, {u"2026-0001"_s}).status, 0);
    EXPECT_EQ(groups(u"2026-11-23"_s), QStringList{u"todayAndTomorrow"_s});
    EXPECT_EQ(on(u"take-up"_s, {u"2026-0001"_s}).status, 1);
}

TEST_F(TodayCommandsTest, checksACaseAndTheWholeRegister)
{
    const Ran sound = on(u"check"_s, {u"--json"_s});
    EXPECT_EQ(sound.status, 0) << sound.err.constData();
    EXPECT_EQ(sound.object().value(u"ok"_s), true);
    EXPECT_EQ(sound.object().value(u"cases"_s), 1);
    assess(u"no"_s);
    EXPECT_EQ(on(u"check"_s, {u"2026-0001"_s}).status, 0);
    EXPECT_EQ(on(u"check"_s, {u"2026-0007"_s}).status, 1);

    const Ran late = on(u"check"_s, {u"--json"_s}, u"2027-02-01"_s);
    EXPECT_EQ(late.status, 1);
    const QJsonArray findings = late.object().value(u"findings"_s).toArray();
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.at(0).toObject().value(u"check"_s), u"noticeMissing"_s);
    EXPECT_EQ(findings.at(0).toObject().value(u"number"_s), u"2026-0001"_s);
    const Ran words = on(u"check"_s, {u"2026-0001"_s}, u"2027-02-01"_s);
    EXPECT_EQ(words.status, 1);
    EXPECT_TRUE(words.out.contains("Make the letter, and record that it was posted."))
        << words.out.constData();
    EXPECT_TRUE(words.err.contains("1 finding")) << words.err.constData();
}

} // namespace
} // namespace gehoor
