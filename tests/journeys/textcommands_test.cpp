// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/registerfile.h>
#include <core/settings/owntextstore.h>
#include <tests/support/printers.h>
#include <tests/support/program.h>
#include <tests/support/ui/pdfpages.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register with one case.
class TextCommandsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(program.run({u"new"_s, path(u"r.gehoor"_s), u"--organisation"_s, u"Blijf Groep"_s}).status,
                  0);
        write(u"klacht.eml"_s, "From: \"R. Mulder\" <r.mulder@example.nl>\r\nSubject: Klacht\r\n"
                               "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n\r\nU belde mij niet terug.\r\n");
        ASSERT_EQ(on(u"intake"_s, {path(u"klacht.eml"_s)}).status, 0);
    }
    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Ran on(const QString &command, const QStringList &more) const
    {
        return program.run(QStringList{command, path(u"r.gehoor"_s)} + more +
                           QStringList{u"--today"_s, u"2026-11-23"_s});
    }
    Ran text(const QStringList &more) const { return on(u"text"_s, more); }
    /// The text of a new closing letter.
    QString letter(const QString &file, const QStringList &more = {}) const
    {
        const Ran ran =
            on(u"letter"_s, QStringList{u"2026-0001"_s, u"closing"_s, u"--out"_s, path(file)} + more);
        EXPECT_EQ(ran.status, 0) << ran.err.constData();
        const auto pages = pdfPages(read(file));
        return pages.isEmpty() ? QString() : pages.constFirst().text();
    }

    Program program;
    QTemporaryDir folder;
};

TEST_F(TextCommandsTest, changesALetterAndBringsTheEarlierTextBack)
{
    ASSERT_EQ(text({u"closing"_s, u"--out"_s, path(u"brief.html"_s)}).status, 0);
    QByteArray mine = read(u"brief.html"_s);
    ASSERT_TRUE(mine.startsWith("<title>Wij sluiten uw klacht af</title>"));
    write(u"brief.html"_s, mine.replace("Wij sluiten uw klacht af", "Uw klacht is klaar"));
    const Ran changed = text({u"closing"_s, u"--in"_s, path(u"brief.html"_s)});
    EXPECT_EQ(changed.status, 0) << changed.err.constData();
    EXPECT_EQ(changed.out, "closing\tnl\town text\n");
    EXPECT_TRUE(letter(u"1.pdf"_s).contains(u"Uw klacht is klaar"_s));
    EXPECT_TRUE(letter(u"2.pdf"_s, {u"--language"_s, u"en"_s}).contains(u"We are closing your complaint"_s));

    EXPECT_EQ(text({u"closing"_s, u"--standard"_s}).status, 0);
    EXPECT_TRUE(letter(u"3.pdf"_s).contains(u"Wij sluiten uw klacht af"_s));
    EXPECT_EQ(text({u"closing"_s, u"--restore"_s, u"1"_s}).status, 0);
    EXPECT_TRUE(letter(u"4.pdf"_s).contains(u"Uw klacht is klaar"_s));
    const QJsonArray versions = text({u"closing"_s, u"--versions"_s, u"--json"_s}).array();
    ASSERT_EQ(versions.size(), 3);
    EXPECT_EQ(versions[1].toObject()[u"restored"_s], 0);
    EXPECT_EQ(versions[2].toObject()[u"restored"_s], 1);
    EXPECT_FALSE(on(u"audit"_s, {}).out.contains("klaar"));
}

TEST_F(TextCommandsTest, saysWhereATextIsWrongAndKeepsNothingOfIt)
{
    write(u"fout.html"_s, "<title>Dag</title>\n<p>{{naam}}</p>\n{{>neutral}}\n");
    const Ran ran = text({u"closing"_s, u"--in"_s, path(u"fout.html"_s)});
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.err.contains("Line 2, character 4")) << ran.err.constData();
    EXPECT_TRUE(ran.err.contains("naam")) << ran.err.constData();
    const Ran dutch =
        Program(u"een zeer geheime zin"_s, u"nl_NL.UTF-8"_s)
            .run({u"text"_s, path(u"r.gehoor"_s), u"closing"_s, u"--in"_s, path(u"fout.html"_s)});
    EXPECT_EQ(dutch.status, 1);
    EXPECT_FALSE(dutch.err.isEmpty());
    write(u"groot.html"_s, QByteArray(1'000'000, 'x'));
    EXPECT_EQ(text({u"closing"_s, u"--in"_s, path(u"groot.html"_s)}).status, 1);
    write(u"latin1.html"_s, "<title>Dag</title><p>\xe9\xe9n</p>{{>neutral}}");
    EXPECT_EQ(text({u"closing"_s, u"--in"_s, path(u"latin1.html"_s)}).status, 1);
    EXPECT_EQ(text({u"closing"_s, u"--in"_s, path(u"nergens.html"_s)}).status, 1);
    EXPECT_TRUE(text({u"closing"_s, u"--versions"_s, u"--json"_s}).array().isEmpty());
}

TEST_F(TextCommandsTest, listsWhatThereIsAndRefusesWhatIsUnclear)
{
    const QJsonArray all = text({u"--json"_s}).array();
    EXPECT_GE(all.size(), 36);
    EXPECT_EQ(all.first().toObject()[u"text"_s], u"acknowledgement"_s);
    EXPECT_EQ(all.first().toObject()[u"state"_s], u"standard"_s);
    EXPECT_TRUE(text({}).out.contains("signature\tnl\tstandard text"));
    EXPECT_EQ(text({u"niets"_s}).status, 2);
    EXPECT_EQ(text({u"closing"_s, u"--language"_s, u"fr"_s}).status, 2);
    EXPECT_EQ(text({u"closing"_s, u"--standard"_s, u"--versions"_s}).status, 2);
    EXPECT_EQ(text({u"--standard"_s}).status, 2);
    EXPECT_EQ(text({u"closing"_s, u"--restore"_s, u"7"_s}).status, 1);
}

TEST_F(TextCommandsTest, wordsACriterionAndAStepForTheLettersOfLaterVerdicts)
{
    write(u"grond.txt"_s, "Dit gaat om een ander, en daarover kunt u niet klagen.\n");
    write(u"stap.txt"_s, "Bel Veilig Thuis: 0800-1234.\n");
    ASSERT_EQ(text({u"direct.explanation"_s, u"--in"_s, path(u"grond.txt"_s)}).status, 0);
    ASSERT_EQ(text({u"veiligThuis"_s, u"--in"_s, path(u"stap.txt"_s)}).status, 0);
    EXPECT_EQ(text({u"direct.explanation"_s, u"--json"_s}).object().value(u"state"_s), u"own"_s);
    EXPECT_TRUE(text({}).out.contains("veiligThuis\tnl\town text"));
    const auto answer = [&](const QString &given) { return QStringList{u"--answer"_s, given}; };
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s, u"--step"_s, u"veiligThuis"_s, u"--remark"_s,
                                          u"direct=het gaat om zijn zus = een ander"_s} +
                                  answer(u"client=no"_s) + answer(u"employee=no"_s) +
                                  answer(u"conduct=yes"_s) + answer(u"direct=no"_s))
                  .status,
              0);
    ASSERT_EQ(on(u"letter"_s, {u"2026-0001"_s, u"not-admissible"_s, u"--out"_s, path(u"nee.pdf"_s)}).status,
              0);
    const QString letter = pdfPages(read(u"nee.pdf"_s)).constFirst().text();
    EXPECT_TRUE(letter.contains(u"Dit gaat om een ander, en daarover kunt u niet klagen."_s))
        << letter.toStdString();
    EXPECT_TRUE(letter.contains(u"Bel Veilig Thuis: 0800-1234."_s)) << letter.toStdString();
    EXPECT_TRUE(on(u"why"_s, {u"2026-0001"_s}).out.contains("het gaat om zijn zus = een ander"));
    EXPECT_EQ(on(u"assess"_s, {u"2026-0001"_s, u"--remark"_s, u"wie=x"_s}).status, 2);
}

TEST_F(TextCommandsTest, staysWithItsOwnTextBesideANewOneOfTheProgram)
{
    {
        // As a register holds it whose program brought another text then.
        const FixedClock clock(QDate(2026, 11, 20));
        const auto key =
            Key::fromPassphrase(u"een zeer geheime zin"_s, *RegisterFile::salt(path(u"r.gehoor"_s)));
        auto file = RegisterFile::open(path(u"r.gehoor"_s), *key, Access::Write, clock);
        ASSERT_TRUE(file.has_value());
        OwnTextStore store(**file);
        const TextVersion version{.number = 1,
                                  .day = clock.today(),
                                  .base = baseOf(u"de tekst van toen"_s),
                                  .text = u"<p>Hartelijke groet,<br/>{{organisation}}</p>"_s};
        ASSERT_TRUE(succeeded((*file)->write({ActKind::TextChanged, {}, {}}, [&] {
            return store.insert({TextKind::Letter, u"signature"_s, Language::Dutch}, version);
        })));
    }
    EXPECT_TRUE(text({}).out.contains("signature\tnl\town text; new standard text"));
    EXPECT_EQ(text({u"signature"_s, u"--keep-own"_s}).out, "signature\tnl\town text\n");
    EXPECT_TRUE(letter(u"eigen.pdf"_s).contains(u"Hartelijke groet,"_s));
    EXPECT_EQ(text({u"signature"_s, u"--standard"_s}).out, "signature\tnl\tstandard text\n");
    EXPECT_TRUE(letter(u"standaard.pdf"_s).contains(u"Met vriendelijke groet,"_s));
}

} // namespace
} // namespace gehoor
