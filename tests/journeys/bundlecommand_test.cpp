// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pdfs.h>
#include <tests/support/printers.h>
#include <tests/support/program.h>

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register with one forwarded case, to which a PDF, a scan and an empty file are attached.
class BundleCommandTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(
            program.run({u"new"_s, path(u"register.gehoor"_s), u"--organisation"_s, u"Blijf Groep"_s}).status,
            0);
        QFile mail(path(u"klacht.eml"_s));
        ASSERT_TRUE(mail.open(QIODevice::WriteOnly));
        mail.write(
            "From: \"R. Mulder\" <r.mulder@example.nl>\r\nTo: klacht@example.org\r\nSubject: Klacht\r\n"
            "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n"
            "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
            "--b\r\nContent-Type: text/plain\r\n\r\nMevrouw Noor Vermeulen lachte mij uit.\r\n" +
            attached("plan.pdf", madePdf({u"Het plan"_s})) + attached("scan.pdf", madePdf({QString()})) +
            attached("kapot.pdf", "%PDF-1.7 kapot") + "--b--\r\n");
        mail.close();
        ASSERT_EQ(on(u"intake"_s, {}, {mail.fileName()}).status, 0);
        ASSERT_EQ(on(u"protect"_s, {u"--name"_s, u"Noor Vermeulen"_s}).status, 0);
        ASSERT_EQ(on(u"assess"_s, {u"--answer"_s, u"client=no"_s, u"--answer"_s, u"employee=no"_s,
                                   u"--answer"_s, u"conduct=yes"_s, u"--answer"_s, u"direct=yes"_s})
                      .status,
                  0);
        ASSERT_EQ(on(u"responsible"_s,
                     {u"--function"_s, u"teamleider"_s, u"--email"_s, u"leider@example.org"_s}, {})
                      .status,
                  0);
    }
    static QByteArray attached(const QByteArray &name, const QByteArray &bytes)
    {
        return "--b\r\nContent-Type: application/pdf; name=\"" + name +
               "\"\r\nContent-Disposition: attachment; filename=\"" + name +
               "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + bytes.toBase64() + "\r\n";
    }
    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    Ran on(const QString &command, const QStringList &options,
           const QStringList &more = {u"2026-0001"_s}) const
    {
        return program.run(QStringList{command, path(u"register.gehoor"_s)} + more + options +
                           QStringList{u"--today"_s, u"2026-11-23"_s});
    }
    Ran bundle(const QStringList &options, const QString &out = u"bundel.pdf"_s) const
    {
        return on(u"bundle"_s, options + QStringList{u"--out"_s, path(out)});
    }
    void forward() const { ASSERT_EQ(on(u"forward"_s, {u"--to"_s, u"teamleider"_s}).status, 0); }
    QByteArray textOf(const QString &pdf) const
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path(pdf), u"-"_s});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
    QByteArray fileAt(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Program program;
    QTemporaryDir folder;
};

TEST_F(BundleCommandTest, writesTheBundleAsPdf)
{
    EXPECT_EQ(bundle({}).status, 1) << "not forwarded yet";
    forward();
    const Ran ran = bundle({u"--part"_s, u"1"_s, u"--document"_s, u"plan.pdf"_s, u"--json"_s});
    ASSERT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_EQ(ran.object().value(u"pages"_s), 3);
    EXPECT_EQ(ran.object().value(u"bundle"_s), 1);
    const QByteArray text = textOf(u"bundel.pdf"_s);
    EXPECT_TRUE(text.contains("teamleider")) << text.constData();
    EXPECT_TRUE(text.contains("lachte mij uit")) << text.constData();
    EXPECT_TRUE(text.contains("Het plan")) << text.constData();
    EXPECT_FALSE(text.contains("Noor")) << text.constData();
    EXPECT_EQ(on(u"verify"_s, {}, {}).status, 0);
}

TEST_F(BundleCommandTest, writesAMailDraftToTheResponsiblePerson)
{
    forward();
    const Ran ran = bundle({u"--without"_s, u"name"_s}, u"bundel.eml"_s);
    ASSERT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_TRUE(fileAt(u"bundel.eml"_s).contains("To: leider@example.org"));
    EXPECT_FALSE(fileAt(u"bundel.eml"_s).contains("mulder"));
}

TEST_F(BundleCommandTest, isStoppedByTheLeakCheckUnlessThereIsAReason)
{
    forward();
    Ran ran = bundle({u"--unmasked"_s});
    EXPECT_EQ(ran.status, 4) << ran.err.constData();
    EXPECT_TRUE(ran.err.contains("Noor Vermeulen")) << ran.err.constData();
    EXPECT_FALSE(QFile::exists(path(u"bundel.pdf"_s)));
    EXPECT_TRUE(on(u"audit"_s, {}, {}).out.contains("case opened")) << "what is protected was told";
    ran = bundle({u"--unmasked"_s, u"--override"_s, u"Nodig voor het antwoord"_s});
    EXPECT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_TRUE(textOf(u"bundel.pdf"_s).contains("Noor Vermeulen"));
    const Ran audit = on(u"audit"_s, {}, {});
    EXPECT_TRUE(audit.out.contains("2026-0001/1"));
    EXPECT_FALSE(audit.out.contains("Noor") || audit.out.contains("Nodig")) << audit.out.constData();
}

TEST_F(BundleCommandTest, keepsNoBundleWhoseFileCannotBeWritten)
{
    forward();
    const QByteArray before = on(u"audit"_s, {u"--json"_s}, {}).out;
    // A name that no file can have is found out only when it is written.
    const Ran ran = bundle({}, QString(300, u'x') + u".pdf"_s);
    EXPECT_EQ(ran.status, 1) << ran.err.constData();
    EXPECT_EQ(on(u"audit"_s, {u"--json"_s}, {}).out, before);
    EXPECT_EQ(bundle({u"--json"_s}).object().value(u"bundle"_s), 1);
}

TEST_F(BundleCommandTest, isRecordedAsSent)
{
    forward();
    ASSERT_EQ(bundle({}).status, 0);
    EXPECT_TRUE(on(u"today"_s, {}, {}).out.contains("bundle")) << "to be checked until it is sent";
    EXPECT_EQ(on(u"bundle-sent"_s, {}, {u"2026-0001"_s, u"2"_s}).status, 1) << "there is no such bundle";
    EXPECT_EQ(on(u"bundle-sent"_s, {u"--on"_s, u"2026-11-24"_s}, {u"2026-0001"_s, u"1"_s}).status, 1)
        << "tomorrow";
    EXPECT_EQ(on(u"bundle-sent"_s, {u"--by"_s, u"pigeon"_s}, {u"2026-0001"_s, u"1"_s}).status, 2);
    const Ran sent = on(u"bundle-sent"_s, {}, {u"2026-0001"_s, u"1"_s});
    EXPECT_EQ(sent.status, 0) << sent.err.constData();
    EXPECT_TRUE(sent.out.contains("2026-0001: bundle 1 sent on")) << sent.out.constData();
    EXPECT_FALSE(on(u"today"_s, {}, {}).out.contains("bundle"));
    EXPECT_EQ(on(u"bundle-sent"_s, {}, {u"2026-0001"_s, u"1"_s}).status, 1) << "once";
}

TEST_F(BundleCommandTest, refusesWithASentenceAndLeavesNothing)
{
    forward();
    const struct
    {
        const char *what;
        QStringList options;
        int status;
        QByteArray says;
    } cases[] = {{"a scan nobody looked at", {u"--document"_s, u"scan.pdf"_s}, 1, "scan.pdf"},
                 {"a broken PDF", {u"--document"_s, u"kapot.pdf"_s}, 1, "kapot.pdf"},
                 {"no such document", {u"--document"_s, u"weg.pdf"_s}, 1, "weg.pdf"},
                 {"no such part", {u"--part"_s, u"7"_s}, 1, {}},
                 {"no such field", {u"--without"_s, u"all"_s}, 2, "all"}};
    for (const auto &c : cases) {
        const Ran ran = bundle(c.options);
        EXPECT_EQ(ran.status, c.status) << c.what << ran.err.constData();
        EXPECT_TRUE(ran.err.contains(c.says)) << c.what << ran.err.constData();
        EXPECT_TRUE(ran.out.isEmpty()) << c.what;
    }
    EXPECT_EQ(bundle({}, u"bundel.txt"_s).status, 2);
    EXPECT_EQ(bundle({}, u"weg/bundel.pdf"_s).status, 1);
    EXPECT_EQ(QDir(folder.path()).entryList({u"bundel*"_s}), QStringList());
    EXPECT_EQ(bundle({u"--document"_s, u"scan.pdf"_s, u"--looked-at"_s, u"scan.pdf"_s, u"--json"_s})
                  .object()
                  .value(u"bundle"_s),
              1)
        << "what was refused is not kept";
}

} // namespace
} // namespace gehoor
