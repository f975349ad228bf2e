// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/desk.h>
#include <tests/support/printers.h>
#include <tests/support/program.h>
#include <ui/letters/letterprinter.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register made by the program itself, with one case in it that is judged not admissible.
class LetterFormsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(program.run({u"new"_s, registerPath(), u"--organisation"_s, u"Blijf Groep"_s}).status, 0);
        QFile mail(path(u"klacht.eml"_s));
        ASSERT_TRUE(mail.open(QIODevice::WriteOnly));
        mail.write(
            "From: \"R. Mulder\" <r.mulder@example.nl>\r\nTo: klacht@example.org\r\nSubject: Klacht\r\n"
            "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n\r\nMijn ex krijgt slechte raad.\r\n");
        mail.close();
        ASSERT_EQ(on(u"intake"_s, {mail.fileName()}).status, 0);
        ASSERT_EQ(
            on(u"assess"_s, {u"2026-0001"_s, u"--answer"_s, u"client=no"_s, u"--answer"_s, u"employee=no"_s,
                             u"--answer"_s, u"conduct=yes"_s, u"--answer"_s, u"direct=no"_s})
                .status,
            0);
    }
    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    QString registerPath() const { return path(u"register.gehoor"_s); }
    Ran on(const QString &command, const QStringList &more = {}) const
    {
        return program.run(QStringList{command, registerPath(), u"--today"_s, u"2026-11-23"_s} + more);
    }
    QByteArray outputOf(const QString &tool, const QStringList &arguments) const
    {
        QProcess process;
        process.start(tool, arguments);
        EXPECT_TRUE(process.waitForFinished());
        return process.readAllStandardOutput();
    }

    QString logo() const
    {
        QFile file(path(u"logo.svg"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'><rect width='2' height='1'/></svg>");
        return file.fileName();
    }

    Program program;
    QTemporaryDir folder;
};

TEST_F(LetterFormsTest, setsTheLetterPaperAndMakesATestPage)
{
    const Ran set = on(u"letter-paper"_s, {u"--window"_s, u"right"_s, u"--from-top"_s, u"50"_s, u"--footer"_s,
                                           u"KvK 12345678"_s, u"--logo"_s, logo(), u"--json"_s});
    ASSERT_EQ(set.status, 0) << set.err.constData();
    const Ran shown = on(u"letter-paper"_s, {u"--json"_s});
    EXPECT_EQ(shown.out, set.out);
    EXPECT_EQ(shown.object().value(u"side"_s).toString(), u"right"_s);
    EXPECT_EQ(shown.object().value(u"fromTop"_s).toInt(), 50);
    EXPECT_EQ(shown.object().value(u"logo"_s).toString().size(), 64);
    EXPECT_EQ(on(u"letter-paper"_s, {u"--from-top"_s, u"99"_s}).status, 1);
    EXPECT_EQ(on(u"letter-paper"_s, {u"--window"_s, u"above"_s}).status, 2);
    EXPECT_EQ(on(u"letter-paper"_s, {u"--logo"_s, registerPath()}).status, 1);
    EXPECT_EQ(on(u"letter-paper"_s, {u"--json"_s}).out, set.out);
    const Ran page = on(u"test-page"_s, {u"--out"_s, path(u"test.pdf"_s)});
    ASSERT_EQ(page.status, 0) << page.err.constData();
    EXPECT_TRUE(outputOf(u"pdftotext"_s, {u"-layout"_s, path(u"test.pdf"_s), u"-"_s}).contains("50 mm"));
    EXPECT_EQ(on(u"test-page"_s, {u"--out"_s, path(u"test.odt"_s)}).status, 2);
    const Ran plain = on(u"letter-paper"_s, {u"--no-logo"_s, u"--footer"_s, QString(), u"--json"_s});
    EXPECT_EQ(plain.object().value(u"logo"_s).toString(), QString());
    EXPECT_TRUE(plain.object().value(u"footer"_s).toArray().isEmpty());
}

/// The same register at two desks, in two time zones and languages: the same letter, byte for byte.
TEST_F(LetterFormsTest, writesTheSameLetterInEveryTimeZoneAndLanguage)
{
    struct Place
    {
        QString locale;
        QString zone;
    };
    for (const QString &form : {u"pdf"_s, u"odt"_s}) {
        QSet<QByteArray> made;
        for (const Place &place :
             {Place{u"C"_s, u"Pacific/Kiritimati"_s}, Place{u"nl_NL.UTF-8"_s, u"Etc/GMT+12"_s},
              Place{u"C.UTF-8"_s, u"America/St_Johns"_s}}) {
            const QString copy = path(u"copy.gehoor"_s);
            const QString out = path(u"letter."_s + form);
            QFile::remove(copy);
            ASSERT_TRUE(QFile::copy(registerPath(), copy));
            const Program there(u"een zeer geheime zin"_s, place.locale, place.zone);
            const Ran ran = there.run({u"letter"_s, copy, u"2026-0001"_s, u"not-admissible"_s, u"--out"_s,
                                       out, u"--today"_s, u"2026-11-23"_s});
            ASSERT_EQ(ran.status, 0) << ran.err.constData();
            QFile file(out);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            made.insert(file.readAll());
        }
        EXPECT_EQ(made.size(), 1) << form.toStdString();
    }
}

/// Years later, when logo and paper are others: from what the register keeps of it, by another program.
TEST_F(LetterFormsTest, aLetterIsRebuiltBitForBitFromWhatIsKeptOfIt)
{
    const QString sent = path(u"brief.pdf"_s);
    ASSERT_EQ(on(u"letter-paper"_s, {u"--footer"_s, u"KvK 12345678"_s, u"--logo"_s, logo()}).status, 0);
    ASSERT_EQ(on(u"letter"_s, {u"2026-0001"_s, u"not-admissible"_s, u"--out"_s, sent}).status, 0);
    ASSERT_EQ(on(u"letter-paper"_s, {u"--no-logo"_s, u"--footer"_s, u"Elders"_s}).status, 0);
    QFile file(sent);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const FixedClock later{QDate(2031, 1, 1)};
    const auto key =
        Key::fromPassphrase(u"een zeer geheime zin"_s, RegisterFile::salt(registerPath()).value());
    const Desk desk(RegisterFile::open(registerPath(), *key, Access::Read, later).value(), later);
    const auto letters = desk.letters.of(desk.complaints.find(u"2026-0001"_s).value().id).value();
    ASSERT_EQ(letters.size(), 1);
    EXPECT_FALSE(letters.first().content.stationery.logo.png.isEmpty());
    EXPECT_TRUE(desk.letters.pdf(letters.first().id).value() == bytes) << "as it was sent";
    EXPECT_TRUE(letterPdf(letters.first().content) == bytes) << "as it is made anew";
}

/// As a text to edit, and as a mail yet to be sent where mail is safe.
TEST_F(LetterFormsTest, writesALetterInOtherForms)
{
    const auto letter = [this](const QString &file) {
        return on(u"letter"_s, {u"2026-0001"_s, u"acknowledgement"_s, u"--out"_s, path(file)});
    };
    EXPECT_EQ(letter(u"a.odt"_s).status, 0);
    EXPECT_TRUE(outputOf(u"unzip"_s, {u"-p"_s, path(u"a.odt"_s), u"content.xml"_s}).contains("2026-0001"));
    ASSERT_EQ(on(u"complainant"_s, {u"2026-0001"_s, u"--safe-channel"_s, u"post"_s}).status, 0);
    const Ran refused = letter(u"a.eml"_s);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("safe")) << refused.err.constData();
    EXPECT_FALSE(QFileInfo::exists(path(u"a.eml"_s)));
    const auto letters = on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"letters"_s).toArray();
    EXPECT_EQ(letters.size(), 1); // nothing was made final for the mail that could not be
    EXPECT_EQ(letter(u"a.docx"_s).status, 2);
}

} // namespace
} // namespace gehoor
