// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// It is 10:00 UTC on 23 November 2026.
class BreachCommandTest : public CommandsTest
{
protected:
    void SetUp() override
    {
        CommandsTest::SetUp();
        ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    }
    Ran ask(const QStringList &more = {}) const { return on(u"breach"_s, more); }
    QJsonObject shown() const { return ask({u"1"_s, u"--json"_s}).object(); }
    void record() const
    {
        ASSERT_EQ(ask({u"--what"_s, u"Een brief ging naar Noor Visser"_s, u"--discovered"_s,
                       u"2026-11-23T08:30Z"_s, u"--case"_s, u"2026-0001"_s, u"--affected"_s, u"client"_s,
                       u"--affected"_s, u"others"_s, u"--data"_s, u"address"_s, u"--people"_s, u"2"_s})
                      .status,
                  0);
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_F(BreachCommandTest, recordsABreachAndShowsTheHoursLeft)
{
    EXPECT_TRUE(ask({u"--json"_s}).array().isEmpty());
    record();
    const QJsonObject kept = shown();
    EXPECT_EQ(kept.value(u"discovered"_s).toString(), u"2026-11-23T08:30:00Z"_s);
    EXPECT_EQ(kept.value(u"reportBy"_s).toString(), u"2026-11-26T08:30:00Z"_s);
    EXPECT_EQ(kept.value(u"minutesLeft"_s).toInt(), 70 * 60 + 30);
    EXPECT_EQ(kept.value(u"number"_s).toString(), u"2026-0001"_s);
    EXPECT_EQ(kept.value(u"affected"_s).toArray(), (QJsonArray{u"client"_s, u"others"_s}));
    EXPECT_EQ(kept.value(u"people"_s).toInt(), 2);
    EXPECT_TRUE(ask().out.contains("70 hours left")) << ask().out.constData();
    EXPECT_TRUE(ask({u"1"_s}).out.contains("AVG, article 33")) << ask({u"1"_s}).out.constData();
    ASSERT_EQ(ask({u"1"_s, u"--people"_s, u"3"_s, u"--encrypted"_s, u"no"_s}).status, 0);
    EXPECT_EQ(shown().value(u"people"_s).toInt(), 3);
    EXPECT_EQ(shown().value(u"what"_s).toString(), u"Een brief ging naar Noor Visser"_s)
        << "what was not given stays";
}

/// The clocks are set back meanwhile: on the wall it is three days less an hour.
TEST_F(BreachCommandTest, countsTheHoursThatGoByOverTheEndOfSummerTime)
{
    const Program inAmsterdam(u"een zeer geheime zin"_s, u"C"_s, u"Europe/Amsterdam"_s);
    const auto there = [&](const QStringList &more) {
        return inAmsterdam.run(QStringList{u"breach"_s, registerPath(), u"--today"_s, u"2026-10-25"_s} +
                               more);
    };
    ASSERT_EQ(
        there({u"--what"_s, u"Een tas bleef liggen"_s, u"--discovered"_s, u"2026-10-23T12:00"_s}).status, 0);
    const QJsonObject kept = there({u"1"_s, u"--json"_s}).object();
    EXPECT_EQ(kept.value(u"discovered"_s).toString(), u"2026-10-23T10:00:00Z"_s);
    EXPECT_EQ(kept.value(u"reportBy"_s).toString(), u"2026-10-26T10:00:00Z"_s);
    EXPECT_EQ(kept.value(u"minutesLeft"_s).toInt(), 24 * 60) << "it is ten o'clock UTC on the 25th";
    const QByteArray told = there({u"1"_s}).out;
    EXPECT_TRUE(told.contains("until 26 October 2026, 11:00")) << told.constData();
    ASSERT_EQ(there({u"1"_s, u"--out"_s, path(u"melding.txt"_s)}).status, 0);
    const QByteArray report = contentOf(u"melding.txt"_s);
    EXPECT_TRUE(report.contains("Ontdekt: 23 oktober 2026, 12:00 uur")) << report.constData();
    EXPECT_TRUE(report.contains("Te melden vóór: 26 oktober 2026, 11:00 uur")) << report.constData();
}

TEST_F(BreachCommandTest, refusesWhatCannotBe)
{
    EXPECT_EQ(ask({u"--what"_s, u" "_s}).status, 1);
    EXPECT_EQ(ask({u"--what"_s, u"x"_s, u"--discovered"_s, u"2026-11-23T10:01Z"_s}).status, 1)
        << "the future";
    EXPECT_EQ(ask({u"--what"_s, u"x"_s, u"--discovered"_s, u"gisteren"_s}).status, 2);
    EXPECT_EQ(ask({u"--what"_s, u"x"_s, u"--kind"_s, u"raar"_s}).status, 2);
    EXPECT_EQ(ask({u"--what"_s, u"x"_s, u"--affected"_s, u"iedereen"_s}).status, 2);
    EXPECT_EQ(ask({u"--what"_s, u"x"_s, u"--people"_s, u"0"_s}).status, 2);
    EXPECT_EQ(ask({u"--what"_s, u"x"_s, u"--from"_s, u"2026-11-20"_s, u"--until"_s, u"2026-11-19"_s}).status,
              1);
    EXPECT_EQ(ask({u"--what"_s, u"x"_s, u"--case"_s, u"2026-0099"_s}).status, 1);
    EXPECT_EQ(ask({u"--what"_s, u"x"_s, u"--letter"_s, u"1"_s}).status, 1) << "of no case";
    EXPECT_EQ(ask({u"--what"_s, u"x"_s, u"--not-reported"_s}).status, 2) << "no reason";
    EXPECT_EQ(ask({u"--what"_s, u"x"_s, u"--done"_s, u"stop"_s, u"--on"_s, u"2026-11-24"_s}).status, 1);
    EXPECT_EQ(ask({u"--people"_s, u"1"_s}).status, 2) << "neither words nor a number";
    EXPECT_EQ(ask({u"een"_s}).status, 2);
    EXPECT_EQ(ask({u"1"_s}).status, 1) << "there is none";
    EXPECT_TRUE(ask({u"--json"_s}).array().isEmpty());
}

TEST_F(BreachCommandTest, goesThroughTheChecklistToTheDecision)
{
    record();
    EXPECT_EQ(ask({u"1"_s, u"--on"_s, u"2026-11-23"_s}).status, 2) << "a day without a step";
    EXPECT_EQ(ask({u"1"_s, u"--done"_s, u"safety"_s, u"--on"_s, u"2026-11-24"_s}).status, 1) << "tomorrow";
    ASSERT_EQ(ask({u"1"_s, u"--done"_s, u"safety"_s}).status, 0);
    EXPECT_EQ(shown().value(u"steps"_s).toObject().value(u"safety"_s).toString(), u"2026-11-23"_s);
    EXPECT_TRUE(shown().value(u"steps"_s).toObject().value(u"stop"_s).isNull());
    EXPECT_EQ(ask({u"1"_s, u"--not-reported"_s}).status, 2) << "no reason";
    EXPECT_EQ(ask({u"1"_s, u"--reported"_s, u"2026-11-23T09:00Z"_s, u"--not-reported"_s}).status, 2);
    EXPECT_EQ(ask({u"1"_s, u"--reported"_s, u"2026-11-23T08:00Z"_s}).status, 1) << "before it was discovered";
    EXPECT_EQ(
        ask({u"1"_s, u"--reported"_s, u"2026-11-23T09:00Z"_s, u"--reference"_s, u"Noor Visser"_s}).status, 1);
    const Ran done =
        ask({u"1"_s, u"--reported"_s, u"2026-11-23T09:00Z"_s, u"--reference"_s, u"z2026-12"_s, u"--json"_s});
    ASSERT_EQ(done.status, 0) << done.err.constData();
    EXPECT_EQ(done.object().value(u"decision"_s).toString(), u"reported"_s);
    EXPECT_EQ(done.object().value(u"reference"_s).toString(), u"z2026-12"_s);
    EXPECT_TRUE(done.object().value(u"minutesLeft"_s).isNull());
    EXPECT_EQ(on(u"verify"_s).status, 0);
}

TEST_F(BreachCommandTest, writesTheReportUnlessSomethingProtectedShows)
{
    record();
    EXPECT_EQ(ask({u"1"_s, u"--out"_s, path(u"melding.doc"_s)}).status, 2);
    ASSERT_EQ(ask({u"1"_s, u"--out"_s, path(u"melding.txt"_s)}).status, 0);
    EXPECT_TRUE(contentOf(u"melding.txt"_s).contains("Melding van een datalek"));
    EXPECT_FALSE(contentOf(u"melding.txt"_s).contains("Mulder"));
    ASSERT_EQ(ask({u"1"_s, u"--out"_s, path(u"report.pdf"_s), u"--language"_s, u"en"_s}).status, 0);
    EXPECT_TRUE(pdfText(path(u"report.pdf"_s)).contains("Report of a data breach"));
    ASSERT_EQ(on(u"protect"_s, {u"2026-0001"_s, u"--name"_s, u"Noor Visser"_s}).status, 0);
    EXPECT_EQ(ask({u"1"_s, u"--out"_s, path(u"lek.txt"_s)}).status, 4);
    EXPECT_FALSE(QFile::exists(path(u"lek.txt"_s)));
    EXPECT_EQ(on(u"audit"_s, {u"--act"_s, u"caseOpened"_s, u"--json"_s}).array().size(), 1)
        << "what is protected was told";
    EXPECT_EQ(ask({u"1"_s, u"--out"_s, path(u"lek.txt"_s), u"--override"_s, u"De AP vraagt het"_s}).status,
              0);
    EXPECT_TRUE(QFile::exists(path(u"lek.txt"_s)));
}

TEST_F(BreachCommandTest, saysTheNumberOfANewOneWhoseReportCouldNotBeWritten)
{
    const Ran unwritten =
        ask({u"--what"_s, u"Een tas bleef liggen"_s, u"--out"_s, path(u"nergens/melding.txt"_s)});
    EXPECT_EQ(unwritten.status, 1);
    EXPECT_TRUE(unwritten.err.contains("Recorded as data breach 1.")) << unwritten.err.constData();
    ASSERT_EQ(on(u"protect"_s, {u"2026-0001"_s, u"--name"_s, u"Noor Visser"_s}).status, 0);
    const Ran stopped = ask({u"--what"_s, u"Een brief ging naar Noor Visser"_s, u"--case"_s, u"2026-0001"_s,
                             u"--out"_s, path(u"lek.txt"_s)});
    EXPECT_EQ(stopped.status, 4);
    EXPECT_TRUE(stopped.err.contains("Recorded as data breach 2.")) << stopped.err.constData();
    EXPECT_FALSE(QFile::exists(path(u"lek.txt"_s)));
    const Ran again = ask({u"2"_s, u"--out"_s, path(u"lek.txt"_s)});
    EXPECT_EQ(again.status, 4);
    EXPECT_FALSE(again.err.contains("Recorded as")) << again.err.constData();
    EXPECT_EQ(ask({u"--json"_s}).array().size(), 2);
}

TEST_F(BreachCommandTest, keepsNothingWhenAPartOfItCannotBe)
{
    record();
    EXPECT_EQ(ask({u"1"_s, u"--people"_s, u"5"_s, u"--done"_s, u"stop"_s, u"--on"_s, u"2026-11-24"_s}).status,
              1)
        << "tomorrow";
    EXPECT_EQ(shown().value(u"people"_s).toInt(), 2);
    EXPECT_EQ(ask({u"1"_s, u"--done"_s, u"stop"_s, u"--not-reported"_s}).status, 2) << "no reason";
    EXPECT_TRUE(shown().value(u"steps"_s).toObject().value(u"stop"_s).isNull());
    EXPECT_FALSE(shown().contains(u"decision"_s));
}

TEST_F(BreachCommandTest, passesOverNoOption)
{
    record();
    const QList<QStringList> strays{
        {u"--what"_s, u"x"_s, u"--reference"_s, u"z2026-12"_s},
        {u"1"_s, u"--not-reported"_s, u"--reason"_s, u"Versleuteld"_s, u"--reference"_s, u"z2026-12"_s},
        {u"1"_s, u"--reason"_s, u"Versleuteld"_s},
        {u"1"_s, u"--people"_s, u"5"_s, u"--override"_s, u"De AP vraagt het"_s},
        {u"1"_s, u"--language"_s, u"en"_s}};
    for (const QStringList &stray : strays)
        EXPECT_EQ(ask(stray).status, 2) << stray.join(u' ').toStdString();
    EXPECT_EQ(shown().value(u"people"_s).toInt(), 2);
    EXPECT_FALSE(shown().contains(u"decision"_s));
    EXPECT_EQ(ask({u"--json"_s}).array().size(), 1);
}

TEST_F(BreachCommandTest, keepsTheNumberThatTheAuthorityGaveLater)
{
    record();
    EXPECT_EQ(ask({u"1"_s, u"--reference"_s, u"z2026-12"_s}).status, 1) << "not reported yet";
    ASSERT_EQ(ask({u"1"_s, u"--reported"_s, u"2026-11-23T09:00Z"_s}).status, 0);
    EXPECT_EQ(ask({u"1"_s, u"--reference"_s, u"Noor Visser"_s}).status, 1);
    ASSERT_EQ(ask({u"1"_s, u"--reference"_s, u"z2026-12"_s}).status, 0);
    EXPECT_EQ(shown().value(u"reference"_s).toString(), u"z2026-12"_s);
    EXPECT_EQ(shown().value(u"decided"_s).toString(), u"2026-11-23T09:00:00Z"_s) << "the same report";
}

} // namespace
} // namespace gehoor
