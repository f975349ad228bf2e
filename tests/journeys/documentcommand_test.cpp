// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <tests/journeys/commandstest.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QByteArray bytesOfFirstPlan("%PDF-1.4 \x00\xff\r\nplan", 17);
const QByteArray bytesOfSecondPlan("%PDF-1.4 another plan\n");
const QByteArray noteOnNoor("Noor Vermeulen\r\nwoont bij jullie.\r\n");

/// A register with one case, to which two files of one name and a note that names somebody protected came.
class DocumentCommandTest : public CommandsTest
{
protected:
    void SetUp() override
    {
        CommandsTest::SetUp();
        ASSERT_EQ(on(u"intake"_s, {writeMail(u"mail.eml"_s, mail())}).status, 0);
        ASSERT_EQ(on(u"protect"_s, {number, u"--name"_s, u"Noor Vermeulen"_s}).status, 0);
    }
    static QByteArray mail()
    {
        return "From: \"R. Mulder\" <r.mulder@example.nl>\r\nTo: klacht@example.org\r\nSubject: Klacht\r\n"
               "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n"
               "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
               "--b\r\nContent-Type: text/plain\r\n\r\nZij lachte mij uit.\r\n" +
               attached("plan.pdf", "application/pdf", bytesOfFirstPlan) +
               attached("plan.pdf", "application/pdf", bytesOfSecondPlan) +
               attached("noot.txt", "text/plain", noteOnNoor) + "--b--\r\n";
    }
    static QByteArray attached(const QByteArray &name, const QByteArray &mediaType, const QByteArray &bytes)
    {
        return "--b\r\nContent-Type: " + mediaType + "; name=\"" + name +
               "\"\r\nContent-Disposition: attachment; filename=\"" + name +
               "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + bytes.toBase64() + "\r\n";
    }
    Ran document(const QString &meant, const QStringList &more = {}) const
    {
        return on(u"document"_s, QStringList{number, meant, u"--out"_s, out} + more);
    }
    QByteArray written() const
    {
        QFile file(out);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonArray shown() const
    {
        return on(u"show"_s, {number, u"--json"_s}).object().value(u"documents"_s).toArray();
    }
    QStringList actsKept() const
    {
        QStringList acts;
        const QJsonArray lines = on(u"audit"_s, {u"--json"_s}).array();
        for (const auto &line : lines)
            acts << line[u"act"_s].toString();
        return acts;
    }

    const QString number = u"2026-0001"_s;
    const QString out = path(u"saved"_s);
};

TEST_F(DocumentCommandTest, writesADocumentByteForByteForItsOwnerAlone)
{
    const QByteArray original = mail();
    const Ran ran = document(shown()[0].toObject().value(u"name"_s).toString(),
                             {u"--json"_s, u"--override"_s, u"voor de politie"_s});
    ASSERT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_EQ(written(), original);
    EXPECT_EQ(QFileInfo(out).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    const QJsonObject answer = ran.object();
    EXPECT_EQ(answer.value(u"number"_s), number);
    EXPECT_EQ(answer.value(u"document"_s), 1);
    EXPECT_EQ(answer.value(u"name"_s), u"mail.eml"_s);
    EXPECT_EQ(answer.value(u"size"_s), original.size());
    EXPECT_EQ(answer.value(u"sha256"_s), sha256Hex(original));
    EXPECT_EQ(answer.value(u"file"_s), out);
    EXPECT_TRUE(ran.err.contains("not encrypted")) << ran.err.constData();
}

TEST_F(DocumentCommandTest, leavesTheLineThatSavingInTheWindowLeaves)
{
    const Ran ran = document(u"2"_s);
    ASSERT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_TRUE(ran.out.contains("2026-0001: document 2 (plan.pdf) stands in")) << ran.out.constData();
    const QJsonArray lines = on(u"audit"_s, {u"--act"_s, u"documentSaved"_s, u"--json"_s}).array();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0][u"number"_s], number);
    EXPECT_EQ(lines[0][u"note"_s], sha256Hex(bytesOfFirstPlan));
    EXPECT_EQ(on(u"verify"_s).status, 0);
}

TEST_F(DocumentCommandTest, namesEachOfTwoThatBearOneNameByItsNumber)
{
    const Ran ran = document(u"plan.pdf"_s);
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.err.contains("2, 3")) << ran.err.constData();
    EXPECT_FALSE(QFile::exists(out));
    const QJsonArray all = shown();
    ASSERT_EQ(all.size(), 4);
    for (qsizetype i = 0; i < all.size(); ++i)
        EXPECT_EQ(all[i][u"number"_s], i + 1);
    for (const auto &[meant, bytes] :
         {std::pair(u"2"_s, bytesOfFirstPlan), std::pair(u"3"_s, bytesOfSecondPlan)}) {
        EXPECT_EQ(document(meant).status, 0);
        EXPECT_EQ(written(), bytes) << meant.toStdString() << ", in the place of the one before";
    }
    EXPECT_TRUE(on(u"show"_s, {number}).out.contains("Document 3 (attachment): plan.pdf"));
}

TEST_F(DocumentCommandTest, isStoppedByTheLeakCheckUnlessThereIsAReason)
{
    const QStringList before = actsKept();
    for (const QStringList &reason : {QStringList(), QStringList{u"--override"_s, u" "_s}}) {
        const Ran stopped = document(u"noot.txt"_s, reason);
        EXPECT_EQ(stopped.status, 4) << stopped.err.constData();
        EXPECT_TRUE(stopped.err.contains("Noor Vermeulen")) << stopped.err.constData();
        EXPECT_TRUE(stopped.out.isEmpty());
        EXPECT_FALSE(QFile::exists(out));
    }
    const QStringList read = before + QStringList({u"caseOpened"_s, u"caseOpened"_s});
    EXPECT_EQ(actsKept(), read) << "nothing left, but what is protected was told";
    const Ran ran = document(u"noot.txt"_s, {u"--override"_s, u"voor de politie"_s});
    EXPECT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_EQ(written(), noteOnNoor);
    EXPECT_EQ(actsKept(), read + QStringList({u"leakOverridden"_s, u"documentSaved"_s}));
    const QByteArray audit = on(u"audit"_s).out;
    EXPECT_FALSE(audit.contains("Noor") || audit.contains("politie")) << audit.constData();
}

TEST_F(DocumentCommandTest, refusesWithASentenceAndLeavesEverythingAsItWas)
{
    const QStringList before = actsKept();
    const QString nameTooLong = path(QString(300, u'x')); // found out only when it is written
    const struct
    {
        const char *what;
        QStringList arguments;
        int status;
        QByteArray says;
    } cases[] = {{"no file", {number, u"2"_s}, 2, "--out FILE"},
                 {"no document", {number, u"--out"_s, out}, 2, "gehoor document"},
                 {"no such number", {number, u"5"_s, u"--out"_s, out}, 1, "5"},
                 {"no such name", {number, u"weg.pdf"_s, u"--out"_s, out}, 1, "weg.pdf"},
                 {"no such case", {u"2026-0009"_s, u"1"_s, u"--out"_s, out}, 1, "2026-0009"},
                 {"no such folder", {number, u"2"_s, u"--out"_s, path(u"weg/plan.pdf"_s)}, 1, "weg"},
                 {"the register", {number, u"2"_s, u"--out"_s, registerPath()}, 1, "register.gehoor"},
                 {"no name that can be", {number, u"2"_s, u"--out"_s, nameTooLong}, 1, {}},
                 {"likewise, what shows let pass",
                  {number, u"noot.txt"_s, u"--out"_s, nameTooLong, u"--override"_s, u"voor de politie"_s},
                  1,
                  {}}};
    for (const auto &c : cases) {
        const Ran ran = on(u"document"_s, c.arguments);
        EXPECT_EQ(ran.status, c.status) << c.what << ran.err.constData();
        EXPECT_TRUE(ran.err.contains(c.says)) << c.what << ran.err.constData();
        EXPECT_TRUE(ran.out.isEmpty()) << c.what;
    }
    EXPECT_EQ(actsKept(), before);
    EXPECT_EQ(on(u"verify"_s).status, 0) << "the register is still one";
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"mail.eml"_s, u"register.gehoor"_s}));
}

TEST_F(DocumentCommandTest, bundlesTheOneOfTwoThatIsNamed)
{
    ASSERT_EQ(on(u"assess"_s, QStringList{number} + admissible()).status, 0);
    ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"teamleider"_s}).status, 0);
    ASSERT_EQ(on(u"forward"_s, {number, u"--to"_s, u"teamleider"_s}).status, 0);
    const Ran ran =
        on(u"bundle"_s, {number, u"--document"_s, u"plan.pdf"_s, u"--out"_s, path(u"bundel.pdf"_s)});
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.err.contains("2, 3")) << ran.err.constData();
}

} // namespace
} // namespace gehoor
