// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/support/program.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register with one case, worked by commands.
class TermCommandsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(program.run({u"new"_s, registerPath(), u"--organisation"_s, u"Blijf Groep"_s}).status, 0);
        const QString mail = write(u"klacht.eml"_s, "From: \"R. Mulder\" <r.mulder@example.nl>\r\n"
                                                    "Subject: Klacht\r\n"
                                                    "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n"
                                                    "Content-Type: text/plain; charset=utf-8\r\n"
                                                    "\r\n"
                                                    "De medewerkster lachte mij uit en hing op.\r\n");
        ASSERT_EQ(on(u"intake"_s, {mail}).status, 0);
    }

    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    QString registerPath() const { return path(u"register.gehoor"_s); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    Ran on(const QString &command, const QStringList &more = {}, const QString &today = u"2026-11-23"_s) const
    {
        return program.run(QStringList{command, registerPath(), u"--today"_s, today} + more);
    }
    /// Judges the case with this answer to the question whether it concerns the complainant directly.
    int assess(const QString &direct) const
    {
        return on(u"assess"_s,
                  {u"2026-0001"_s, u"--answer"_s, u"client=no"_s, u"--answer"_s, u"employee=no"_s,
                   u"--answer"_s, u"conduct=yes"_s, u"--answer"_s, u"direct="_s + direct})
            .status;
    }
    QString dueOf(const QString &term, const QString &today = u"2026-11-23"_s) const
    {
        const QJsonArray rows = on(u"terms"_s, {u"2026-0001"_s, u"--json"_s}, today).array();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i)[u"term"_s] == term)
                return rows.at(i)[u"due"_s].toString();
        }
        return {};
    }

    Program program;
    QTemporaryDir folder;
};

TEST_F(TermCommandsTest, explainEveryDueDateOfACase)
{
    const QJsonArray rows = on(u"terms"_s, {u"2026-0001"_s, u"--json"_s}).array();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(dueOf(u"assess"_s), u"2026-11-24"_s);
    EXPECT_EQ(dueOf(u"decide"_s), u"2026-12-15"_s);
    for (qsizetype i = 0; i < rows.size(); ++i)
        EXPECT_GE(rows.at(i)[u"why"_s].toArray().size(), 3);
    const Ran text = on(u"terms"_s, {u"2026-0001"_s});
    EXPECT_EQ(text.status, 0);
    EXPECT_TRUE(text.out.toLower().contains("17 november 2026")) << text.out.constData();
    EXPECT_EQ(on(u"terms"_s, {u"2026-0099"_s}).status, 1);
}

TEST_F(TermCommandsTest, extendATermOnceAndThenWithConsent)
{
    EXPECT_EQ(on(u"extend"_s, {u"2026-0001"_s, u"--by"_s, u"4"_s, u"--reason"_s, u"ziek"_s}).status, 1)
        << "nothing was forwarded";
    ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"Teamleider"_s}).status, 0);
    ASSERT_EQ(assess(u"yes"_s), 0);
    ASSERT_EQ(on(u"forward"_s, {u"2026-0001"_s, u"--to"_s, u"teamleider"_s}).status, 0);
    EXPECT_EQ(dueOf(u"respond"_s), u"2027-01-04"_s);
    EXPECT_EQ(on(u"extend"_s, {u"2026-0001"_s, u"--reason"_s, u"ziek"_s}).status, 2);
    EXPECT_EQ(on(u"extend"_s, {u"2026-0001"_s, u"--by"_s, u"0"_s, u"--reason"_s, u"ziek"_s}).status, 2);
    EXPECT_EQ(on(u"extend"_s, {u"2026-0001"_s, u"--by"_s, u"10000"_s, u"--reason"_s, u"ziek"_s}).status, 1);
    EXPECT_EQ(on(u"extend"_s, {u"2026-0001"_s, u"--by"_s, u"2"_s}).status, 2) << "without a reason";
    ASSERT_EQ(on(u"extend"_s, {u"2026-0001"_s, u"--by"_s, u"2"_s, u"--reason"_s, u"ziek"_s}).status, 0);
    EXPECT_EQ(dueOf(u"respond"_s), u"2027-01-18"_s);
    const QStringList again{u"2026-0001"_s, u"--part"_s,   u"1"_s,       u"--by"_s,
                            u"1"_s,         u"--reason"_s, u"nog ziek"_s};
    EXPECT_EQ(on(u"extend"_s, again).status, 1);
    const QStringList consent{u"--consent-on"_s, u"2026-11-23"_s, u"--consent-how"_s, u"per mail"_s};
    EXPECT_EQ(on(u"extend"_s, again + consent).status, 0);
    EXPECT_EQ(dueOf(u"respond"_s), u"2027-01-25"_s);
}

TEST_F(TermCommandsTest, recordTheAnswerOfTheComplainant)
{
    const QStringList answer{u"2026-0001"_s, u"--on"_s, u"2026-12-01"_s, u"--summary"_s, u"In mei."_s};
    EXPECT_EQ(on(u"answered"_s, answer, u"2026-12-02"_s).status, 1) << "nothing was asked";
    ASSERT_EQ(assess(u"unknown"_s), 0);
    const QString pdf = path(u"vraag.pdf"_s);
    ASSERT_EQ(on(u"letter"_s, {u"2026-0001"_s, u"information-request"_s, u"--out"_s, pdf}).status, 0);
    ASSERT_EQ(on(u"posted"_s, {u"2026-0001"_s, u"1"_s}).status, 0);
    EXPECT_EQ(on(u"answered"_s, {u"2026-0001"_s}).status, 2);
    ASSERT_EQ(on(u"answered"_s, answer, u"2026-12-02"_s).status, 0);
    EXPECT_EQ(dueOf(u"assess"_s, u"2026-12-02"_s), u"2026-12-08"_s);
    EXPECT_EQ(dueOf(u"decide"_s, u"2026-12-02"_s), u"2026-12-23"_s) << "eight days of waiting";
}

TEST_F(TermCommandsTest, writeACalendarWithNumbersAndStepsOnly)
{
    const QString ics = path(u"termijnen.ics"_s);
    EXPECT_EQ(on(u"ics"_s, {u"--out"_s, path(u"termijnen.txt"_s)}).status, 2);
    ASSERT_EQ(on(u"ics"_s, {u"--out"_s, ics}).status, 0);
    QFile file(ics);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.startsWith("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(text.contains("UID:2026-0001-assess@gehoor\r\n")) << text.constData();
    EXPECT_TRUE(text.contains("DTSTART;VALUE=DATE:20261124\r\n")) << text.constData();
    EXPECT_FALSE(text.contains("Mulder"));
    EXPECT_TRUE(on(u"audit"_s, {u"--json"_s}).out.contains("dueDatesExported"));
}

TEST_F(TermCommandsTest, showWhatOtherTermsMoveAndDoItWhenTold)
{
    EXPECT_TRUE(on(u"term"_s).out.contains("decide\t")) << on(u"term"_s).out.constData();
    EXPECT_EQ(on(u"term"_s, {u"nonsense"_s, u"--length"_s, u"3"_s}).status, 2);
    EXPECT_EQ(on(u"term"_s, {u"assess"_s, u"--length"_s, u"0"_s}).status, 2);
    EXPECT_EQ(on(u"term"_s, {u"assess"_s, u"--length=-3"_s}).status, 2);
    EXPECT_EQ(on(u"term"_s, {u"assess"_s, u"--length"_s, u"10000"_s}).status, 1);
    const QStringList shorter{u"assess"_s, u"--length"_s, u"1"_s};
    const Ran shown = on(u"term"_s, shorter);
    EXPECT_EQ(shown.status, 0);
    EXPECT_TRUE(shown.out.contains("2026-11-24\t2026-11-18")) << shown.out.constData();
    EXPECT_EQ(dueOf(u"assess"_s), u"2026-11-24"_s) << "only shown";
    ASSERT_EQ(on(u"term"_s, shorter + QStringList{u"--apply"_s}).status, 0);
    EXPECT_EQ(dueOf(u"assess"_s), u"2026-11-18"_s);
}

TEST_F(TermCommandsTest, showWhichCasesAListOfDaysMovesAndChangeNothingUntilTold)
{
    const QString list = write(u"dagen.csv"_s, "2026-12-15;brugdag\n");
    const QByteArray days = on(u"calendar"_s).out;
    const QByteArray trail = on(u"audit"_s, {u"--json"_s}).out;
    const QStringList import{u"--import"_s, list};
    const Ran shown = on(u"calendar"_s, import);
    EXPECT_EQ(shown.status, 0);
    EXPECT_TRUE(shown.out.startsWith("2026-0001\t")) << shown.out.constData();
    EXPECT_TRUE(shown.out.endsWith("\t2026-12-15\t2026-12-16\n")) << shown.out.constData();
    EXPECT_EQ(shown.out.count('\n'), 1) << shown.out.constData();
    EXPECT_TRUE(shown.err.contains("1 open case")) << shown.err.constData();
    EXPECT_TRUE(shown.err.contains("Nothing was changed")) << shown.err.constData();
    const QJsonArray moves = on(u"calendar"_s, import + QStringList{u"--json"_s}).array();
    ASSERT_EQ(moves.size(), 1);
    EXPECT_EQ(moves.at(0)[u"number"_s], u"2026-0001"_s);
    EXPECT_EQ(moves.at(0)[u"term"_s], u"decide"_s);
    EXPECT_EQ(moves.at(0)[u"from"_s], u"2026-12-15"_s);
    EXPECT_EQ(moves.at(0)[u"to"_s], u"2026-12-16"_s);
    EXPECT_EQ(on(u"calendar"_s).out, days);
    EXPECT_EQ(on(u"audit"_s, {u"--json"_s}).out, trail);
    EXPECT_EQ(dueOf(u"decide"_s), u"2026-12-15"_s);
}

TEST_F(TermCommandsTest, takeAListOfDaysWholeOrNotAtAll)
{
    const QString bad = write(u"slecht.csv"_s, "2026-12-15;brugdag\n2026-12-15;nog eens\n");
    const Ran refused = on(u"calendar"_s, {u"--import"_s, bad, u"--apply"_s});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("2")) << refused.err.constData();
    EXPECT_EQ(dueOf(u"decide"_s), u"2026-12-15"_s);
    const QString good = write(u"goed.csv"_s, "2026-12-15;brugdag\n");
    ASSERT_EQ(on(u"calendar"_s, {u"--import"_s, good, u"--apply"_s}).status, 0);
    EXPECT_EQ(dueOf(u"decide"_s), u"2026-12-16"_s);
    EXPECT_TRUE(on(u"calendar"_s).out.contains("2026-12-15;brugdag"));
    EXPECT_EQ(on(u"calendar"_s, {u"--import"_s, path(u"niet.csv"_s)}).status, 1);
}

} // namespace
} // namespace gehoor
