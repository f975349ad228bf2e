// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>

#include <QDateTime>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A case of so long ago that its retention is over by the clock of this machine too, which clearing goes by.
class RetentionCommandsTest : public CommandsTest
{
protected:
    void SetUp() override
    {
        CommandsTest::SetUp();
        const QString mail =
            writeMail(u"oud.eml"_s, "From: \"R. Mulder\" <r.mulder@example.nl>\r\nSubject: Klacht\r\n"
                                    "Date: Wed, 17 Nov 2021 09:15:00 +0100\r\n\r\nU hing op.\r\n");
        ASSERT_EQ(then(u"intake"_s, {mail}).status, 0);
        ASSERT_EQ(then(u"close"_s, {u"2021-0001"_s, u"--outcome"_s, u"withdrawn"_s, u"--told"_s,
                                    u"2021-11-23"_s, u"--how"_s, u"Per telefoon"_s})
                      .status,
                  0);
    }
    Ran at(const QString &day, const QString &command, const QStringList &more) const
    {
        return program.run(QStringList{command, registerPath(), u"--today"_s, day} + more);
    }
    Ran then(const QString &command, const QStringList &more = {}) const
    {
        return at(u"2021-11-23"_s, command, more);
    }
    Ran later(const QStringList &more) const { return at(u"2023-11-23"_s, u"retention"_s, more); }
    QJsonArray dueLater() const { return later({u"--json"_s}).object().value(u"due"_s).toArray(); }
    QString confirmation(const QString &day) const
    {
        return at(day, u"retention"_s, {u"--preview"_s, u"2021-0001"_s, u"--json"_s})
            .object()
            .value(u"confirm"_s)
            .toString();
    }
};

TEST_F(RetentionCommandsTest, clearsOnlyWhatWasShownAndConfirmed)
{
    EXPECT_TRUE(then(u"retention"_s, {u"--json"_s}).object().value(u"due"_s).toArray().isEmpty());
    ASSERT_EQ(dueLater().size(), 1);
    EXPECT_EQ(dueLater().at(0).toObject().value(u"number"_s), u"2021-0001"_s);
    const Ran shown = later({u"--preview"_s, u"2021-0001"_s, u"--json"_s});
    ASSERT_EQ(shown.status, 0) << shown.err.constData();
    const QString word = shown.object().value(u"confirm"_s).toString();
    EXPECT_EQ(later({u"--anonymise"_s, u"2021-0001"_s}).status, 1); // nothing yet
    EXPECT_EQ(later({u"--anonymise"_s, u"2021-0001"_s, u"--confirm"_s, u"0badbeef"_s}).status, 1);
    ASSERT_EQ(
        then(u"measure"_s, {u"2021-0001"_s, u"--text"_s, u"Terugbellen"_s, u"--owner"_s, u"Team"_s}).status,
        0);
    EXPECT_EQ(later({u"--anonymise"_s, u"2021-0001"_s, u"--confirm"_s, word}).status, 1); // it changed
    EXPECT_EQ(dueLater().size(), 1);
    const QString again = confirmation(u"2023-11-23"_s);
    const Ran done = later({u"--anonymise"_s, u"2021-0001"_s, u"--confirm"_s, again});
    ASSERT_EQ(done.status, 0) << done.err.constData();
    EXPECT_TRUE(dueLater().isEmpty());
}

TEST_F(RetentionCommandsTest, aStubSaysSoToEveryCommand)
{
    const QString word = confirmation(u"2023-11-23"_s);
    ASSERT_EQ(later({u"--destroy"_s, u"2021-0001"_s, u"--confirm"_s, word}).status, 0);
    const Ran shown = on(u"show"_s, {u"2021-0001"_s});
    EXPECT_EQ(shown.status, 0);
    EXPECT_TRUE(shown.out.contains("destroyed on ")) << shown.out.constData();
    EXPECT_FALSE(shown.out.contains("Mulder"));
    const QJsonObject json = on(u"show"_s, {u"2021-0001"_s, u"--json"_s}).object();
    EXPECT_EQ(json.value(u"cleared"_s).toObject().value(u"how"_s), u"destroyed"_s);
    EXPECT_TRUE(json.value(u"complainant"_s).toObject().value(u"capacity"_s).isNull());
    EXPECT_TRUE(json.value(u"priority"_s).isNull());
    EXPECT_EQ(json.value(u"outcome"_s), u"withdrawn"_s);
    EXPECT_EQ(json.value(u"received"_s), u"2021"_s);
    EXPECT_EQ(json.value(u"logged"_s), u"2021"_s);
    EXPECT_EQ(json.value(u"remedy"_s), QString());
    EXPECT_TRUE(json.value(u"contacts"_s).toArray().isEmpty());
    EXPECT_TRUE(json.value(u"channel"_s).isNull());
    EXPECT_TRUE(json.value(u"letterLanguage"_s).isNull());
    EXPECT_EQ(json.value(u"closings"_s).toArray().at(0).toObject().value(u"on"_s), u"2021"_s);
    const Ran listed = on(u"list"_s); // the day is not known any more
    EXPECT_TRUE(listed.out.contains("2021-0001\t2021\tdestroyed on ")) << listed.out.constData();
    const QJsonObject row = on(u"list"_s, {u"--json"_s}).array().at(0).toObject();
    EXPECT_EQ(row.value(u"complainant"_s), QString());
    EXPECT_EQ(row.value(u"received"_s), u"2021"_s);
    const Ran letter = on(u"letter"_s, {u"2021-0001"_s, u"closing"_s, u"--out"_s, path(u"brief.pdf"_s)});
    EXPECT_EQ(letter.status, 1);
    EXPECT_TRUE(letter.err.contains("2021-0001 was anonymised or destroyed")) << letter.err.constData();
    EXPECT_EQ(on(u"document"_s, {u"2021-0001"_s, u"1"_s, u"--out"_s, path(u"1.eml"_s)}).err, letter.err);
    EXPECT_EQ(on(u"reopen"_s, {u"2021-0001"_s, u"--reason"_s, u"toch"_s}).status, 1);
    EXPECT_EQ(on(u"check"_s).status, 0);
    EXPECT_EQ(on(u"verify"_s).status, 0);
    ASSERT_EQ(on(u"export"_s, {u"--out"_s, path(u"zaken.csv"_s)}).status, 0);
    QFile csv(path(u"zaken.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().contains("destroyed on"));
}

TEST_F(RetentionCommandsTest, aHoldKeepsTheCase)
{
    EXPECT_EQ(then(u"retention"_s, {u"--hold"_s, u"2021-0001"_s}).status, 2); // no reason
    ASSERT_EQ(then(u"retention"_s, {u"--hold"_s, u"2021-0001"_s, u"--reason"_s, u"Rechtszaak"_s}).status, 0);
    EXPECT_TRUE(dueLater().isEmpty());
    EXPECT_TRUE(later({}).out.contains("Rechtszaak"));
    EXPECT_EQ(then(u"audit"_s, {u"--json"_s}).array().last()[u"act"_s], u"caseOpened"_s)
        << "why it is kept was read";
    EXPECT_EQ(later({u"--preview"_s, u"2021-0001"_s}).status, 1);
    const QStringList lift{u"--lift"_s, u"2021-0001"_s};
    const Ran without = then(u"retention"_s, lift);
    EXPECT_EQ(without.status, 2);
    EXPECT_TRUE(without.err.contains("reason")) << without.err.constData();
    ASSERT_EQ(then(u"retention"_s, lift + QStringList{u"--reason"_s, u"Uitspraak"_s}).status, 0);
    EXPECT_EQ(then(u"retention"_s, lift + QStringList{u"--reason"_s, u"Uitspraak"_s}).status, 1);
    EXPECT_EQ(dueLater().size(), 1);
}

TEST_F(RetentionCommandsTest, shorterTermsAreShownBeforeTheyAreSet)
{
    const auto inAYear = [this](const QStringList &more) {
        return at(u"2022-11-23"_s, u"retention"_s, more);
    };
    const Ran shown = inAYear({u"--months"_s, u"6"_s});
    EXPECT_EQ(shown.status, 0);
    EXPECT_TRUE(shown.out.contains("would be due\t2021-0001")) << shown.out.constData();
    EXPECT_TRUE(shown.err.contains("Nothing was changed")) << shown.err.constData();
    const QJsonObject listed = inAYear({u"--months"_s, u"6"_s, u"--json"_s}).object();
    EXPECT_FALSE(listed.value(u"applied"_s).toBool());
    EXPECT_EQ(listed.value(u"due"_s).toArray().at(0).toObject().value(u"number"_s), u"2021-0001"_s);
    EXPECT_TRUE(inAYear({u"--json"_s}).object().value(u"due"_s).toArray().isEmpty());
    const Ran set = inAYear({u"--months"_s, u"6"_s, u"--apply"_s});
    EXPECT_EQ(set.status, 0);
    EXPECT_TRUE(set.out.contains("6 month")) << set.out.constData();
    EXPECT_EQ(inAYear({u"--json"_s}).object().value(u"due"_s).toArray().size(), 1);
    const Ran none = inAYear({u"--months"_s, u"30"_s});
    EXPECT_TRUE(none.out.isEmpty());
    EXPECT_TRUE(none.err.startsWith("0 ")) << none.err.constData();
}

TEST_F(RetentionCommandsTest, refusesWhatCannotBe)
{
    struct
    {
        QStringList given;
        int status;
    } const cases[] = {{{u"--months"_s, u"0"_s}, 2},
                       {{u"--months"_s, u"-3"_s}, 2},
                       {{u"--months"_s, u"10000"_s}, 1},
                       {{u"--months"_s, u"6"_s, u"--outcome"_s, u"nonsense"_s}, 2},
                       {{u"--preview"_s}, 2},
                       {{u"--preview"_s, u"2026-0099"_s}, 1},
                       {{u"--preview"_s, u"2021-0001"_s}, 1}, // it is kept still
                       {{u"--anonymise"_s, u"2021-0001"_s, u"--confirm"_s, u"x"_s}, 1},
                       {{u"--hold"_s, u"--lift"_s, u"2021-0001"_s}, 2},
                       {{u"2021-0001"_s}, 2},
                       {{u"--outcome"_s, u"withdrawn"_s}, 2},
                       {{u"--apply"_s}, 2},
                       {{u"--preview"_s, u"2021-0001"_s, u"--apply"_s}, 2},
                       {{u"--confirm"_s, u"x"_s}, 2},
                       {{u"--rewrite"_s, u"--reason"_s, u"x"_s}, 2},
                       {{u"--copy-destroyed"_s, u"7"_s}, 1}};
    for (const auto &c : cases) {
        const Ran ran = then(u"retention"_s, c.given);
        EXPECT_EQ(ran.status, c.status) << c.given.join(u' ').toStdString() << ": " << ran.err.constData();
    }
    const Ran set =
        on(u"retention"_s, {u"--months"_s, u"12"_s, u"--outcome"_s, u"withdrawn"_s, u"--apply"_s});
    EXPECT_EQ(set.status, 0);
    EXPECT_TRUE(set.out.contains("withdrawn")) << set.out.constData(); // and not all closed cases
    EXPECT_EQ(on(u"retention"_s, {u"--json"_s})
                  .object()
                  .value(u"months"_s)
                  .toObject()
                  .value(u"withdrawn"_s)
                  .toInt(),
              12);
}

TEST_F(RetentionCommandsTest, tellsWhichOptionBelongsToAnotherThingToDo)
{
    EXPECT_TRUE(then(u"retention"_s, {u"--apply"_s}).err.contains("--months"));
    EXPECT_TRUE(then(u"retention"_s, {u"--outcome"_s, u"withdrawn"_s}).err.contains("--months"));
    EXPECT_TRUE(then(u"retention"_s, {u"--confirm"_s, u"x"_s}).err.contains("--destroy"));
}

TEST_F(RetentionCommandsTest, aLaterDayThatIsOnlyGivenLetsNothingGo)
{
    ASSERT_EQ(then(u"retention"_s, {u"--months"_s, u"600"_s, u"--apply"_s}).status, 0);
    const QString afterTheTerm = u"2071-11-23"_s;
    const QString word = confirmation(afterTheTerm); // to be looked at it is due by then
    ASSERT_FALSE(word.isEmpty());
    for (const QString &way : {u"--destroy"_s, u"--anonymise"_s}) {
        const Ran refused = at(afterTheTerm, u"retention"_s, {way, u"2021-0001"_s, u"--confirm"_s, word});
        EXPECT_EQ(refused.status, 1) << way.toStdString();
        EXPECT_TRUE(refused.err.contains("clock of this machine")) << refused.err.constData();
        EXPECT_TRUE(refused.out.isEmpty());
        // An earlier day does not stand in the way, and does not help either.
        const Ran kept = then(u"retention"_s, {way, u"2021-0001"_s, u"--confirm"_s, word});
        EXPECT_EQ(kept.status, 1) << way.toStdString();
        EXPECT_TRUE(kept.err.contains("2071")) << kept.err.constData();
    }
    EXPECT_TRUE(on(u"show"_s, {u"2021-0001"_s}).out.contains("Mulder"));
}

TEST_F(RetentionCommandsTest, theMomentOfClearingIsThatOfTheMachine)
{
    ASSERT_EQ(later({u"--destroy"_s, u"2021-0001"_s, u"--confirm"_s, confirmation(u"2023-11-23"_s)}).status,
              0);
    const QJsonArray lines = on(u"audit"_s, {u"--json"_s, u"--act"_s, u"destroyed"_s}).array();
    ASSERT_EQ(lines.size(), 1);
    const QDateTime when =
        QDateTime::fromString(lines.at(0).toObject().value(u"at"_s).toString(), Qt::ISODate);
    EXPECT_LE(std::abs(when.secsTo(QDateTime::currentDateTimeUtc())), 3600);
}

TEST_F(RetentionCommandsTest, whoeverLooksAtWhatGoesHasReadTheCase)
{
    const auto opened = [this] {
        return on(u"audit"_s, {u"--json"_s, u"--act"_s, u"caseOpened"_s}).array().size();
    };
    EXPECT_EQ(opened(), 0);
    const QString word = confirmation(u"2023-11-23"_s);
    EXPECT_EQ(opened(), 1);
    EXPECT_EQ(later({u"--destroy"_s, u"2021-0001"_s}).status, 1); // which shows it too
    EXPECT_EQ(opened(), 2);
    ASSERT_EQ(later({u"--destroy"_s, u"2021-0001"_s, u"--confirm"_s, word}).status, 0)
        << "that it was looked at is no change";
    EXPECT_EQ(opened(), 2);
}

TEST_F(RetentionCommandsTest, todaySaysThatCasesAreToBeClearedInOneLine)
{
    const Ran today = at(u"2023-11-23"_s, u"today"_s, {});
    EXPECT_TRUE(today.out.contains("1 case to be cleared")) << today.out.constData();
    EXPECT_EQ(then(u"today"_s, {u"--json"_s}).object().value(u"toClear"_s).toInt(), 0);
}

} // namespace
} // namespace gehoor
