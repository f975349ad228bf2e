// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class SafetyCommandsTest : public CommandsTest
{
protected:
    void SetUp() override
    {
        CommandsTest::SetUp();
        ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
        ASSERT_EQ(on(u"intake"_s, {secondMail()}).status, 0);
    }
    QString secondMail() const
    {
        return writeMail(u"tweede.eml"_s, "From: Robert Mulder <R.Mulder@example.nl>\r\n"
                                          "Subject: Weer een klacht\r\n"
                                          "Date: Fri, 20 Nov 2026 09:15:00 +0100\r\n"
                                          "Message-ID: <twee@example.nl>\r\n"
                                          "\r\n"
                                          "Niemand belde mij terug.\r\n");
    }
    Ran onDay(const QString &day, const QString &command, const QStringList &more) const
    {
        return program.run(QStringList{command, registerPath(), u"--today"_s, day} + more);
    }
    QJsonObject related(const QString &number) const
    {
        return on(u"related"_s, {number, u"--json"_s}).object();
    }
    static QString first(const QJsonObject &related, const QString &list)
    {
        return related.value(list).toArray().at(0).toObject().value(u"number"_s).toString();
    }

    const QString one = u"2026-0001"_s;
    const QString two = u"2026-0002"_s;
};

TEST_F(SafetyCommandsTest, keepALimitUntilItIsEvaluatedAndEnds)
{
    const QStringList sound{one,
                            u"--behaviour"_s,
                            u"Dreigde op 20 november langs te komen"_s,
                            u"--measure"_s,
                            u"Alleen per brief"_s,
                            u"--evaluate"_s};
    EXPECT_EQ(on(u"limit"_s, sound + QStringList{u"2026-11-23"_s}).status, 1) << "not after today";
    EXPECT_EQ(on(u"limit"_s, sound + QStringList{u"2026-02-30"_s}).status, 2);
    EXPECT_EQ(on(u"limit"_s, {one, u"--measure"_s, u"Alleen per brief"_s}).status, 2);
    EXPECT_EQ(on(u"limit"_s, {one, u"--evaluate"_s, u"2027-01-11"_s}).status, 1) << "no words";
    ASSERT_EQ(on(u"limit"_s, sound + QStringList{u"2027-01-11"_s}).status, 0);
    EXPECT_FALSE(on(u"today"_s).out.contains("contact limit 1"));
    EXPECT_TRUE(on(u"show"_s, {one}).out.contains("Alleen per brief"));
    EXPECT_TRUE(onDay(u"2027-01-11"_s, u"today"_s, {}).out.contains("contact limit 1"));

    const QStringList reason{one, u"--limit"_s, u"1"_s, u"--reason"_s, u"Belt nog"_s};
    EXPECT_EQ(on(u"limit"_s, reason).status, 2) << "neither until nor end";
    EXPECT_EQ(on(u"limit"_s, reason + QStringList{u"--until"_s, u"2027-02-01"_s, u"--end"_s}).status, 2);
    EXPECT_EQ(on(u"limit"_s, {one, u"--limit"_s, u"1"_s, u"--end"_s}).status, 2) << "no reason";
    EXPECT_EQ(onDay(u"2027-01-11"_s, u"limit"_s, reason + QStringList{u"--until"_s, u"2027-01-10"_s}).status,
              1);
    ASSERT_EQ(onDay(u"2027-01-11"_s, u"limit"_s, reason + QStringList{u"--until"_s, u"2027-02-01"_s}).status,
              0);
    EXPECT_FALSE(onDay(u"2027-01-12"_s, u"today"_s, {}).out.contains("contact limit 1"));
    ASSERT_EQ(onDay(u"2027-02-01"_s, u"limit"_s, reason + QStringList{u"--end"_s}).status, 0);
    EXPECT_EQ(onDay(u"2027-02-01"_s, u"limit"_s, reason + QStringList{u"--end"_s}).status, 1)
        << "ended before";
    const QJsonObject kept = on(u"limit"_s, {one, u"--json"_s}).array().at(0).toObject();
    EXPECT_EQ(kept.value(u"ended"_s).toString(), u"2027-02-01"_s);
    EXPECT_EQ(kept.value(u"evaluations"_s).toArray().size(), 1);
    EXPECT_EQ(on(u"verify"_s).status, 0);
}

TEST_F(SafetyCommandsTest, linkWhatIsProposedAndUndoIt)
{
    EXPECT_EQ(first(related(two), u"proposed"_s), one);
    EXPECT_EQ(first(related(two), u"sameSender"_s), one);
    EXPECT_TRUE(on(u"related"_s, {two}).out.contains("r.mulder@example.nl"));
    ASSERT_EQ(on(u"related"_s, {two, u"--link"_s, one}).status, 0);
    EXPECT_EQ(on(u"related"_s, {two, u"--link"_s, one}).status, 1) << "twice";
    EXPECT_EQ(first(related(one), u"linked"_s), two);
    EXPECT_EQ(related(two).value(u"proposed"_s).toArray().size(), 0);
    ASSERT_EQ(on(u"related"_s, {one, u"--unlink"_s, two}).status, 0);
    EXPECT_EQ(on(u"related"_s, {one, u"--unlink"_s, two}).status, 1);
    ASSERT_EQ(on(u"related"_s, {one, u"--not-related"_s, two}).status, 0);
    EXPECT_EQ(related(two).value(u"proposed"_s).toArray().size(), 0);
    EXPECT_EQ(first(related(two), u"sameSender"_s), one);
    EXPECT_EQ(on(u"related"_s, {one, u"--link"_s, one}).status, 1);
    EXPECT_EQ(on(u"related"_s, {one, u"--link"_s, u"2026-0099"_s}).status, 1);
    EXPECT_EQ(on(u"related"_s, {one, u"--link"_s, u"elders"_s}).status, 1);
    EXPECT_EQ(on(u"related"_s, {u"2026-0099"_s}).status, 1);
    EXPECT_EQ(on(u"related"_s, {one, u"--link"_s, two, u"--unlink"_s, two}).status, 2);
}

/// What a sender sent before, and which cases are linked, is for the officer only.
TEST_F(SafetyCommandsTest, tellNobodyElseOfAnotherCase)
{
    ASSERT_EQ(on(u"related"_s, {two, u"--link"_s, one}).status, 0);
    ASSERT_EQ(on(u"limit"_s, {two, u"--behaviour"_s, u"Dreigde"_s, u"--measure"_s, u"Alleen per brief"_s,
                              u"--evaluate"_s, u"2027-01-11"_s})
                  .status,
              0);
    ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"teamleider"_s}).status, 0);
    ASSERT_EQ(on(u"assess"_s, QStringList{two} + admissible()).status, 0);
    ASSERT_EQ(on(u"letter"_s, {two, u"acknowledgement"_s, u"--out"_s, path(u"letter.pdf"_s)}).status, 0);
    ASSERT_EQ(on(u"forward"_s, {two, u"--to"_s, u"teamleider"_s}).status, 0);
    ASSERT_EQ(on(u"bundle"_s, {two, u"--out"_s, path(u"bundle.pdf"_s)}).status, 0);
    for (const QString &file : {u"letter.pdf"_s, u"bundle.pdf"_s}) {
        const QByteArray text = pdfText(path(file));
        EXPECT_TRUE(text.contains("2026-0002")) << file.toStdString();
        EXPECT_FALSE(text.contains("2026-0001")) << file.toStdString();
        EXPECT_FALSE(text.contains("Dreigde")) << file.toStdString();
    }
    ASSERT_EQ(on(u"export"_s, {u"--out"_s, path(u"cases.csv"_s)}).status, 0);
    QFile csv(path(u"cases.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().split('\n');
    for (const QByteArray &line : lines) {
        EXPECT_FALSE(line.contains("2026-0002") && line.contains("2026-0001"));
        EXPECT_FALSE(line.contains("Dreigde"));
    }
}

TEST_F(SafetyCommandsTest, showTheStepsAtAThreatAsATextOfTheOrganisation)
{
    EXPECT_TRUE(on(u"text"_s, {u"threatSteps"_s}).out.contains("112"));
}

} // namespace
} // namespace gehoor
