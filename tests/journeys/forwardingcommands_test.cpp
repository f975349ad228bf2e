// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ForwardingCommandsTest : public CommandsTest
{
protected:
    /// Writes a list of a team leader and a manager and reads it in; the manager has a deputy.
    void readInResponsibles(const QString &list) const
    {
        QFile file(list);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) &&
                    file.write("functie;naam\nteamleider;A.\nmanager;\n") > 0);
        file.close();
        ASSERT_EQ(on(u"responsible"_s, {u"--import"_s, list}).status, 0);
        EXPECT_EQ(on(u"responsible"_s, {u"--import"_s, registerPath()}).status, 1) << "no list";
        ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"manager"_s, u"--theme"_s, u"informatie"_s,
                                        u"--deputy"_s, u"teamleider"_s, u"--deputy-from"_s, u"2026-12-01"_s})
                      .status,
                  0);
        const auto persons = on(u"responsible"_s, {u"--json"_s}).array();
        EXPECT_EQ(persons[0][u"deputy"_s][u"function"_s], u"teamleider"_s);
        EXPECT_EQ(persons[0][u"themes"_s][0], u"informatie"_s);
    }
    void expectForwardedAnewAndReopened(const QString &number) const
    {
        const QJsonObject shown = on(u"show"_s, {number, u"--json"_s}).object();
        const QJsonObject forwarding = shown.value(u"forwardings"_s)[0].toObject();
        EXPECT_EQ(forwarding.value(u"to"_s), u"manager"_s);
        EXPECT_EQ(forwarding.value(u"respondedBy"_s), u"B."_s);
        EXPECT_EQ(forwarding.value(u"answered"_s), u"2026-11-23"_s);
        EXPECT_EQ(forwarding.value(u"partialResponses"_s).toArray().size(), 1);
        EXPECT_EQ(shown.value(u"takenBack"_s)[0][u"despiteConflict"_s], u"Spoed"_s);
        EXPECT_EQ(shown.value(u"closings"_s)[0][u"reopeningReason"_s], u"Niet tevreden"_s);
        EXPECT_EQ(shown.value(u"measures"_s)[0][u"state"_s], u"done"_s);
        const Ran trail = on(u"audit"_s, {u"--json"_s});
        EXPECT_FALSE(trail.out.contains("Spoed") || trail.out.contains("Toch niet") ||
                     trail.out.contains("Niet tevreden"))
            << "reasons are not for the trail";
        EXPECT_EQ(on(u"verify"_s, {}).status, 0);
    }
};

TEST_F(ForwardingCommandsTest, forwardsAnewAnswersInStepsClosesAndOpensAgain)
{
    const QString number = u"2026-0001"_s;
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"part"_s, {number, u"--part"_s, u"1"_s, u"--whose"_s, u"teamleider"_s}).status, 0);
    ASSERT_EQ(on(u"assess"_s, QStringList{number} + admissible()).status, 0);
    const QString list = path(u"list.csv"_s);
    ASSERT_NO_FATAL_FAILURE(readInResponsibles(list));
    EXPECT_EQ(on(u"forward"_s, {number, u"--to"_s, u"teamleider"_s}).status, 1) << "it is about them";
    ASSERT_EQ(
        on(u"forward"_s, {number, u"--to"_s, u"teamleider"_s, u"--despite-conflict"_s, u"Spoed"_s}).status,
        0);
    EXPECT_EQ(on(u"responsible"_s, {u"--function"_s, u"teamleider"_s, u"--inactive"_s}).status, 1);
    EXPECT_EQ(on(u"take-back"_s, {number}).status, 2);
    ASSERT_EQ(on(u"take-back"_s, {number, u"--reason"_s, u"Toch niet"_s}).status, 0);
    EXPECT_EQ(onlyStanding(), u"toForward"_s);
    ASSERT_EQ(on(u"forward"_s, {number, u"--to"_s, u"manager"_s}).status, 0);

    const QStringList today{number, u"--on"_s, u"2026-11-23"_s, u"--summary"_s, u"Gebeld."_s};
    ASSERT_EQ(on(u"respond"_s, today + QStringList{u"--partial"_s}).status, 0);
    EXPECT_EQ(on(u"respond"_s, today + QStringList{u"--partial"_s, u"--answered"_s, u"2026-11-23"_s}).status,
              2);
    ASSERT_EQ(
        on(u"respond"_s, today + QStringList{u"--not-answered"_s, u"--by"_s, u"B."_s, u"--document"_s, list})
            .status,
        0);
    EXPECT_EQ(onlyStanding(), u"awaitingResponse"_s);
    ASSERT_EQ(on(u"respond"_s, {number, u"--answered"_s, u"2026-11-23"_s}).status, 0);
    EXPECT_EQ(onlyStanding(), u"toClose"_s);
    EXPECT_EQ(on(u"close"_s, {number, u"--outcome"_s, u"solvedTogether"_s}).status, 1) << "how was it told?";
    ASSERT_EQ(on(u"close"_s, {number, u"--outcome"_s, u"solvedTogether"_s, u"--how"_s, u"Gebeld"_s,
                              u"--learned"_s, u"Bellen"_s})
                  .status,
              0);
    ASSERT_EQ(on(u"measure"_s, {number, u"--text"_s, u"Bellijst"_s, u"--due"_s, u"2027-01-31"_s}).status, 0);
    ASSERT_EQ(on(u"measure"_s, {number, u"--measure"_s, u"1"_s, u"--state"_s, u"done"_s}).status, 0);
    EXPECT_EQ(on(u"measure"_s, {number, u"--measure"_s, u"2"_s, u"--state"_s, u"done"_s}).status, 1);
    EXPECT_EQ(on(u"reopen"_s, {number}).status, 2);
    ASSERT_EQ(on(u"reopen"_s, {number, u"--reason"_s, u"Niet tevreden"_s}).status, 0);
    EXPECT_EQ(onlyStanding(), u"toClose"_s);

    expectForwardedAnewAndReopened(number);
}

TEST_F(ForwardingCommandsTest, tellsTheComplainantOfEveryPartAndTheResponsiblePersonOfTheirs)
{
    const QString number = u"2026-0001"_s;
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"part"_s, {number, u"--text"_s, u"De rekening klopt niet."_s}).status, 0);
    for (const auto &[part, function] :
         {std::pair(u"1"_s, u"teamleider"_s), std::pair(u"2"_s, u"manager"_s)}) {
        ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, function}).status, 0);
        ASSERT_EQ(on(u"assess"_s, QStringList{number, u"--part"_s, part} + admissible()).status, 0);
        ASSERT_EQ(on(u"forward"_s, {number, u"--part"_s, part, u"--to"_s, function}).status, 0);
    }
    const QString out = path(u"letter.pdf"_s);
    const auto letter = [&](const QStringList &kind) {
        return on(u"letter"_s, QStringList{number} + kind + QStringList{u"--out"_s, out}).status;
    };
    ASSERT_EQ(letter({u"forwarded"_s}), 0);
    const QString notice = QString::fromUtf8(pdfText(out)).simplified();
    for (const QString &told : {u"onderdeel 1"_s, u"teamleider"_s, u"onderdeel 2"_s, u"manager"_s})
        EXPECT_TRUE(notice.contains(told)) << told.toStdString() << '\n' << notice.toStdString();
    EXPECT_EQ(letter({u"forwarded"_s, u"--part"_s, u"1"_s}), 2) << "it is of the whole complaint";

    ASSERT_EQ(letter({u"memo"_s, u"--part"_s, u"1"_s}), 0);
    EXPECT_TRUE(pdfText(out).contains("Aan: teamleider")) << pdfText(out).constData();
    ASSERT_EQ(on(u"part"_s, {number, u"--text"_s, u"Nog iets."_s}).status, 0);
    EXPECT_EQ(letter({u"memo"_s, u"--part"_s, u"3"_s}), 1) << "it went to nobody";
    EXPECT_EQ(letter({u"reminder"_s, u"--part"_s, u"9"_s}), 1) << "there is no such part";
    EXPECT_TRUE(pdfText(out).contains("Aan: teamleider")) << "no other part's memo in its place";
}

TEST_F(ForwardingCommandsTest, recordsAMeasureWithItsLearningPointOrNeither)
{
    const QString number = u"2026-0001"_s;
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const QByteArray before = on(u"audit"_s, {u"--json"_s}).out;
    const Ran refused =
        on(u"measure"_s, {number, u"--text"_s, u"Bellijst"_s, u"--learned"_s, u"Terugbellen"_s});
    EXPECT_EQ(refused.status, 1) << "a learning point is of a closed case";
    EXPECT_EQ(refused.out, "");
    EXPECT_EQ(on(u"audit"_s, {u"--json"_s}).out, before);
    EXPECT_TRUE(on(u"measure"_s, {number, u"--json"_s}).array().isEmpty());
    ASSERT_EQ(on(u"close"_s, {number, u"--outcome"_s, u"solvedTogether"_s, u"--how"_s, u"Gebeld"_s}).status,
              0);
    const Ran both = on(u"measure"_s, {number, u"--text"_s, u"Bellijst"_s, u"--learned"_s, u"Terugbellen"_s});
    EXPECT_EQ(both.status, 0) << both.err.constData();
    EXPECT_EQ(both.out.count('\n'), 2) << both.out.constData();
    EXPECT_EQ(on(u"measure"_s, {number, u"--json"_s}).array().size(), 1);
}

} // namespace
} // namespace gehoor
