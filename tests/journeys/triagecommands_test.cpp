// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/support/program.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register made by the program itself, with one complaint in it.
class TriageCommandsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(program.run({u"new"_s, registerPath(), u"--organisation"_s, u"Blijf Groep"_s}).status, 0);
        QFile mail(path(u"klacht.eml"_s));
        ASSERT_TRUE(mail.open(QIODevice::WriteOnly));
        mail.write(
            "From: \"R. Mulder\" <r.mulder@example.nl>\r\nSubject: Klacht\r\n"
            "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n\r\nDe medewerkster lachte mij uit en hing op.\r\n");
        mail.close();
        ASSERT_EQ(on(u"intake"_s, {mail.fileName()}).status, 0);
    }

    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    QString registerPath() const { return path(u"register.gehoor"_s); }
    Ran on(const QString &command, const QStringList &more = {}) const
    {
        return program.run(QStringList{command, registerPath(), u"--today"_s, u"2026-11-23"_s} + more);
    }
    static QStringList answered(const QString &direct)
    {
        return {u"--answer"_s, u"client=no"_s,   u"--answer"_s, u"employee=no"_s,
                u"--answer"_s, u"conduct=yes"_s, u"--answer"_s, u"direct="_s + direct};
    }
    static QStringList concernsAnother() { return answered(u"no"_s); }
    static QStringList admissible() { return answered(u"yes"_s); }
    QString onlyStanding() const
    {
        return on(u"list"_s, {u"--json"_s}).array().at(0).toObject().value(u"standing"_s).toString();
    }
    QByteArray pdfText(const QString &pdf) const
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    Program program;
    QTemporaryDir folder;
};

TEST_F(TriageCommandsTest, withdrawsAVerdictAndSaysWhatWasToldAlready)
{
    const QStringList withdraw{u"2026-0001"_s, u"--reason"_s, u"Het ging om hemzelf"_s};
    EXPECT_EQ(on(u"withdraw-verdict"_s, withdraw).status, 1) << "there is none yet";
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + concernsAnother()).status, 0);
    EXPECT_EQ(on(u"withdraw-verdict"_s, {u"2026-0001"_s}).status, 2) << "without a reason";
    ASSERT_EQ(on(u"letter"_s, {u"2026-0001"_s, u"not-admissible"_s, u"--out"_s, path(u"brief.pdf"_s)}).status,
              0);
    const Ran refused = on(u"withdraw-verdict"_s, withdraw);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("Letter 1 rests on this verdict")) << refused.err.constData();
    ASSERT_EQ(on(u"posted"_s, {u"2026-0001"_s, u"1"_s}).status, 0);
    const Ran withdrawn = on(u"withdraw-verdict"_s, withdraw);
    EXPECT_EQ(withdrawn.status, 0) << withdrawn.err.constData();
    EXPECT_TRUE(withdrawn.err.contains("cannot be unsent")) << withdrawn.err.constData();
    EXPECT_EQ(onlyStanding(), u"toAssess"_s);
    const auto part = on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"parts"_s)[0].toObject();
    EXPECT_TRUE(part.value(u"verdict"_s).isNull());
    EXPECT_EQ(part.value(u"verdicts"_s)[0][u"verdict"_s], u"notAdmissible"_s);
    EXPECT_EQ(part.value(u"verdicts"_s)[0][u"withdrawn"_s], u"2026-11-23"_s);
    EXPECT_EQ(part.value(u"verdicts"_s)[0][u"withdrawalReason"_s], u"Het ging om hemzelf"_s);
    const Ran trail = on(u"audit"_s, {u"--json"_s});
    EXPECT_TRUE(trail.out.contains("\"assessed\"") && trail.out.contains("\"verdictWithdrawn\""));
    EXPECT_FALSE(trail.out.contains("hemzelf"));
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + admissible()).status, 0);
    EXPECT_EQ(onlyStanding(), u"toForward"_s);
}

TEST_F(TriageCommandsTest, dividesAComplaintIntoPartsAndChangesThemUntilTheyAreJudged)
{
    const Ran added =
        on(u"part"_s, {u"2026-0001"_s, u"--text"_s, u"Er werd opgehangen."_s, u"--theme"_s, u"bejegening"_s,
                       u"--conduct"_s, u"act"_s, u"--whose"_s, u"medewerker frontoffice"_s, u"--json"_s});
    ASSERT_EQ(added.status, 0) << added.err.constData();
    EXPECT_EQ(added.object().value(u"part"_s), 2);
    ASSERT_EQ(on(u"part"_s, {u"2026-0001"_s, u"--part"_s, u"2"_s, u"--happened"_s, u"2026-03-03"_s,
                             u"--handled-before"_s, u"no"_s})
                  .status,
              0);
    const auto part = on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"parts"_s)[1].toObject();
    EXPECT_EQ(part.value(u"text"_s), u"Er werd opgehangen."_s);
    EXPECT_EQ(part.value(u"theme"_s), u"bejegening"_s);
    EXPECT_EQ(part.value(u"conduct"_s), u"act"_s);
    EXPECT_EQ(part.value(u"whose"_s), u"medewerker frontoffice"_s);
    EXPECT_EQ(part.value(u"happened"_s), u"2026-03-03"_s);
    EXPECT_EQ(part.value(u"handledBefore"_s), u"no"_s);
    EXPECT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + admissible()).status, 2) << "which part?";
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s, u"--part"_s, u"2"_s} + admissible()).status, 0);
    const QStringList reword{u"2026-0001"_s, u"--part"_s, u"2"_s, u"--text"_s, u"Iets anders."_s};
    const Ran refused = on(u"part"_s, reword);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("Withdraw the verdict first")) << refused.err.constData();
    EXPECT_EQ(on(u"part"_s, {u"2026-0001"_s}).status, 1) << "a part without words";
}

TEST_F(TriageCommandsTest, tellsWhyACaseWasJudgedSo)
{
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + concernsAnother()).status, 0);
    const qsizetype before = on(u"audit"_s, {u"--json"_s}).array().size();
    const Ran told = on(u"why"_s, {u"2026-0001"_s, u"--language"_s, u"nl"_s});
    ASSERT_EQ(told.status, 0) << told.err.constData();
    EXPECT_TRUE(told.out.contains("niet ontvankelijk, betreft een ander (G4)")) << told.out.constData();
    const QJsonArray trail = on(u"audit"_s, {u"--json"_s}).array();
    EXPECT_EQ(trail.size(), before + 1) << "reading changes nothing";
    EXPECT_EQ(trail.last()[u"act"_s], u"caseOpened"_s) << "but who reads stands on the trail";
    const QString pdf = path(u"why.pdf"_s);
    ASSERT_EQ(on(u"why"_s, {u"2026-0001"_s, u"--out"_s, pdf}).status, 0);
    EXPECT_TRUE(pdfText(pdf).contains("INTERNAL")) << "in the language of the locale";
    EXPECT_TRUE(on(u"audit"_s, {u"--json"_s}).out.contains("reasoningSaved"));
    EXPECT_EQ(on(u"why"_s, {u"2026-0001"_s, u"--out"_s, path(u"why.txt"_s)}).status, 2);
    EXPECT_EQ(on(u"why"_s, {u"2026-0001"_s, u"--out"_s, path(u"no/such/why.pdf"_s)}).status, 1);

    ASSERT_EQ(on(u"protect"_s, {u"2026-0001"_s, u"--name"_s, u"Noor de Vries"_s}).status, 0);
    ASSERT_EQ(on(u"assess"_s,
                 QStringList{u"2026-0001"_s, u"--reason"_s, u"Noor de Vries belde"_s} + concernsAnother())
                  .status,
              0);
    const Ran masked = on(u"why"_s, {u"2026-0001"_s});
    EXPECT_TRUE(masked.out.contains("belde")) << masked.out.constData();
    EXPECT_FALSE(masked.out.contains("Noor")) << masked.out.constData();
}

} // namespace
} // namespace gehoor
