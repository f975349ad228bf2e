// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/support/program.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register with one case in which a name is protected.
class LeakCommandsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(
            program.run({u"new"_s, path(u"register.gehoor"_s), u"--organisation"_s, u"Blijf Groep"_s}).status,
            0);
        QFile mail(path(u"klacht.eml"_s));
        ASSERT_TRUE(mail.open(QIODevice::WriteOnly));
        mail.write("From: \"R. Mulder\" <r.mulder@example.nl>\r\nTo: klacht@example.org\r\nSubject: Waar is "
                   "Noor Vermeulen?\r\n"
                   "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n\r\nMijn ex Noor Vermeulen zit bij jullie.\r\n");
        mail.close();
        ASSERT_EQ(on({u"intake"_s, path(u"register.gehoor"_s), mail.fileName()}).status, 0);
        const Ran kept =
            on({u"protect"_s, path(u"register.gehoor"_s), u"2026-0001"_s, u"--name"_s, u"Noor Vermeulen"_s});
        ASSERT_EQ(kept.status, 0) << kept.err.constData();
    }
    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    Ran on(const QStringList &arguments) const
    {
        return program.run(arguments + QStringList{u"--today"_s, u"2026-11-23"_s});
    }
    Ran letter(const QStringList &more) const
    {
        return on(QStringList{u"letter"_s, path(u"register.gehoor"_s), u"2026-0001"_s,
                              u"information-request"_s, u"--out"_s, path(u"brief.pdf"_s)} +
                  more);
    }

    /// How often the trail says that the case was read.
    qsizetype timesRead() const
    {
        return on({u"audit"_s, path(u"register.gehoor"_s), u"--act"_s, u"caseOpened"_s, u"--case"_s,
                   u"2026-0001"_s, u"--json"_s})
            .array()
            .size();
    }

    Program program;
    QTemporaryDir folder;
};

TEST_F(LeakCommandsTest, writesNoLetterThatShowsWhatIsProtected)
{
    const Ran ran = letter({u"--explanation"_s, u"Wat bedoelt u met\nNOOR VERMEULENS moeder?"_s});
    EXPECT_EQ(ran.status, 4) << ran.err.constData();
    EXPECT_TRUE(ran.out.isEmpty()) << ran.out.constData();
    EXPECT_TRUE(ran.err.contains("NOOR VERMEULENS")) << ran.err.constData();
    EXPECT_FALSE(QFile::exists(path(u"brief.pdf"_s)));
    EXPECT_EQ(timesRead(), 1) << "nothing left, but what is protected was told";
    const QJsonObject shown =
        on({u"show"_s, path(u"register.gehoor"_s), u"2026-0001"_s, u"--json"_s}).object();
    EXPECT_TRUE(shown.value(u"letters"_s).toArray().isEmpty());
}

TEST_F(LeakCommandsTest, writesItWithAReasonWhichTheTrailKnowsOf)
{
    const QStringList explanation{u"--explanation"_s, u"Wat bedoelt u met Noor Vermeulen?"_s};
    EXPECT_EQ(letter(explanation + QStringList{u"--override"_s, u" "_s}).status, 1);
    const Ran ran = letter(explanation + QStringList{u"--override"_s, u"Zij gaf toestemming"_s});
    EXPECT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_TRUE(QFile::exists(path(u"brief.pdf"_s)));
    const Ran audit = on({u"audit"_s, path(u"register.gehoor"_s)});
    EXPECT_FALSE(audit.out.contains("Noor")) << audit.out.constData();
    EXPECT_FALSE(audit.out.contains("toestemming")) << audit.out.constData();
}

TEST_F(LeakCommandsTest, writesACleanLetterWithoutAWord)
{
    const Ran ran = letter({u"--explanation"_s, u"Wanneer was dat?"_s});
    EXPECT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_FALSE(ran.err.contains("Vermeulen")) << ran.err.constData();
}

TEST_F(LeakCommandsTest, listsWhatIsProtectedAndTakesItAwayByItsNumber)
{
    const QStringList onCase{path(u"register.gehoor"_s), u"2026-0001"_s};
    ASSERT_EQ(on(QStringList{u"protect"_s} + onCase +
                 QStringList{u"--school"_s, u"De Regenboogkring"_s, u"--note"_s, u"van haar zoon"_s})
                  .status,
              0);
    const QJsonArray facts = on(QStringList{u"protected"_s, u"--json"_s} + onCase).array();
    ASSERT_EQ(facts.size(), 2);
    const QJsonObject school{{u"number"_s, 2},
                             {u"kind"_s, u"school"_s},
                             {u"text"_s, u"De Regenboogkring"_s},
                             {u"note"_s, u"van haar zoon"_s}};
    EXPECT_EQ(facts[1].toObject(), school);
    EXPECT_TRUE(on(QStringList{u"protected"_s} + onCase).out.contains("Noor Vermeulen"));
    for (const QString &unknown : {u"0"_s, u"3"_s, u"x"_s})
        EXPECT_EQ(on(QStringList{u"unprotect"_s} + onCase + QStringList{unknown}).status, 1);
    EXPECT_EQ(on(QStringList{u"unprotect"_s} + onCase + QStringList{u"1"_s}).status, 0);
    EXPECT_EQ(on(QStringList{u"protected"_s, u"--json"_s} + onCase).array().size(), 1);
    EXPECT_EQ(letter({u"--explanation"_s, u"Over Noor Vermeulen."_s}).status, 0);
}

TEST_F(LeakCommandsTest, warnsOfWhatIsDoubtful)
{
    const Ran ran = on(
        {u"protect"_s, path(u"register.gehoor"_s), u"2026-0001"_s, u"--email"_s, u"r.mulder@example.nl"_s});
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.err.contains("r.mulder@example.nl")) << ran.err.constData();
}

TEST_F(LeakCommandsTest, exportsNoTableThatShowsWhatIsProtected)
{
    const QStringList exporting{u"export"_s, path(u"register.gehoor"_s), u"--out"_s, path(u"zaken.csv"_s)};
    EXPECT_EQ(on(exporting).status, 4) << "the subject names her";
    EXPECT_EQ(timesRead(), 1) << "no table, but what is protected was told";
    EXPECT_FALSE(QFile::exists(path(u"zaken.csv"_s)));
    EXPECT_EQ(on(exporting + QStringList{u"--override"_s, u" "_s}).status, 4);
    EXPECT_EQ(on(exporting + QStringList{u"--override"_s, u"voor de inspectie"_s}).status, 0);
    EXPECT_TRUE(QFile::exists(path(u"zaken.csv"_s)));
}

/// Like the screen: what is protected can be read, and nothing is written.
TEST_F(LeakCommandsTest, readsToTheTerminalAlone)
{
    const QString file = path(u"register.gehoor"_s);
    const auto files = [&] {
        return QDir(folder.path())
            .entryList(QDir::Files | QDir::Hidden)
            .filter(QRegularExpression(u"^(?!register)"_s));
    };
    const QStringList before = files();
    const QJsonArray trail = on({u"audit"_s, file, u"--json"_s}).array();
    for (const QStringList &reading :
         {QStringList{u"list"_s, file}, QStringList{u"list"_s, file, u"--json"_s},
          QStringList{u"show"_s, file, u"2026-0001"_s},
          QStringList{u"show"_s, file, u"2026-0001"_s, u"--json"_s},
          QStringList{u"protected"_s, file, u"2026-0001"_s}, QStringList{u"watch"_s, file}}) {
        const Ran ran = on(reading);
        EXPECT_EQ(ran.status, 0) << ran.err.constData();
        EXPECT_EQ(files(), before) << reading.join(u' ').toStdString();
    }
    EXPECT_TRUE(on({u"show"_s, file, u"2026-0001"_s}).out.contains("Noor Vermeulen"));
    const QJsonArray after = on({u"audit"_s, file, u"--json"_s}).array();
    EXPECT_EQ(after.size(), trail.size() + 4) << "the case was opened four times";
    for (qsizetype i = trail.size(); i < after.size(); ++i)
        EXPECT_EQ(after[i][u"act"_s], u"caseOpened"_s);
}

TEST_F(LeakCommandsTest, tellsWhatOnlyWarnsBeforeATableLeaves)
{
    const QString file = path(u"register.gehoor"_s);
    ASSERT_EQ(on({u"unprotect"_s, file, u"2026-0001"_s, u"1"_s}).status, 0);
    ASSERT_EQ(on({u"protect"_s, file, u"2026-0001"_s, u"--name"_s, u"Thirza Vermeulan"_s}).status, 0);
    const Ran ran = on({u"export"_s, file, u"--out"_s, path(u"zaken.csv"_s)});
    EXPECT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_TRUE(ran.err.contains("Look again: “Vermeulen” (Thirza Vermeulan)")) << ran.err.constData();
    EXPECT_TRUE(QFile::exists(path(u"zaken.csv"_s)));
}

/// On a machine without the typeface, a letter would be another page than elsewhere.
TEST_F(LeakCommandsTest, makesNoLetterFinalWithoutItsTypeface)
{
    QFile fonts(path(u"fonts.conf"_s));
    ASSERT_TRUE(fonts.open(QIODevice::WriteOnly));
    fonts.write("<?xml version=\"1.0\"?><fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>");
    fonts.write(folder.path().toUtf8() + "/cache</cachedir></fontconfig>");
    fonts.close();
    qputenv("FONTCONFIG_FILE", fonts.fileName().toUtf8());
    const Ran ran = letter({u"--explanation"_s, u"Wanneer was dat?"_s});
    qunsetenv("FONTCONFIG_FILE");
    EXPECT_EQ(ran.status, 1) << ran.err.constData();
    EXPECT_TRUE(ran.err.contains("Liberation Sans")) << ran.err.constData();
    EXPECT_FALSE(QFile::exists(path(u"brief.pdf"_s)));
    const Ran shown = on({u"show"_s, path(u"register.gehoor"_s), u"2026-0001"_s, u"--json"_s});
    EXPECT_TRUE(shown.object().value(u"letters"_s).toArray().isEmpty());
}

TEST_F(LeakCommandsTest, wantsToKnowWhatToProtect)
{
    EXPECT_EQ(on({u"protect"_s, path(u"register.gehoor"_s), u"2026-0001"_s}).status, 2);
    EXPECT_EQ(on({u"protect"_s, path(u"register.gehoor"_s), u"2026-0001"_s, u"--name"_s, u"."_s}).status, 1);
}

TEST_F(LeakCommandsTest, holdsLettersAgainstTheListsAndPhrasesOfTheOrganisation)
{
    const QString file = path(u"register.gehoor"_s);
    const Ran kept =
        on({u"watch"_s, file, u"--place"_s, u"Parkzicht 8"_s, u"--staff"_s, u"T. Boonstra"_s, u"--json"_s});
    EXPECT_EQ(kept.object().value(u"places"_s).toArray(), QJsonArray{u"Parkzicht 8"_s})
        << kept.err.constData();
    EXPECT_EQ(letter({u"--explanation"_s, u"Komt u naar Parkzicht 8?"_s}).status, 4);
    EXPECT_EQ(on({u"watch"_s, file, u"--remove"_s, u"Parkzicht 8"_s}).status, 0);
    EXPECT_EQ(on({u"watch"_s, file, u"--remove"_s, u"Parkzicht 8"_s}).status, 1);
    EXPECT_EQ(on({u"watch"_s, file, u"--place"_s, u"x"_s}).status, 1);
    EXPECT_EQ(letter({u"--explanation"_s, u"Komt u naar Parkzicht 8?"_s}).status, 0);

    ASSERT_EQ(on({u"text"_s, file, u"phrases"_s, u"--out"_s, path(u"zinnen.txt"_s)}).status, 0);
    QFile phrases(path(u"zinnen.txt"_s));
    ASSERT_TRUE(phrases.open(QIODevice::Append));
    phrases.write("[blocks]\nmaakt/maakte gebruik van ons aanbod\n");
    phrases.close();
    const QStringList telling{u"--explanation"_s, u"Zij maakt gebruik van ons aanbod. Klopt dat?"_s};
    EXPECT_EQ(letter(telling).status, 0);
    EXPECT_EQ(on({u"text"_s, file, u"phrases"_s, u"--in"_s, path(u"zinnen.txt"_s)}).status, 0);
    EXPECT_EQ(letter(telling).status, 4);
    EXPECT_EQ(on({u"text"_s, file, u"phrases"_s, u"--standard"_s}).status, 0);
    EXPECT_EQ(letter(telling).status, 0);
}

} // namespace
} // namespace gehoor
