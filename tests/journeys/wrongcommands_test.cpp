// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/registerfile.h>
#include <tests/journeys/commandstest.h>
#include <tests/support/places.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Commands that ask for what cannot be.
using WrongCommandsTest = CommandsTest;

TEST_F(WrongCommandsTest, writeNothingInThePlaceOfTheRegisterOrOfACopy)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const QString copy = path(u"kopie.gehoor"_s);
    ASSERT_EQ(on(u"backup"_s, {copy}).status, 0);
    for (const QString &name :
         {u"letter.pdf"_s, u"page.pdf"_s, u"cases.csv"_s, u"cases.xlsx"_s, u"trail.csv"_s})
        ASSERT_TRUE(QFile::link(registerPath(), path(name)));
    const QByteArray before = on(u"audit"_s, {u"--json"_s}).out;
    const QList<QStringList> table{
        {u"letter"_s, registerPath(), u"2026-0001"_s, u"acknowledgement"_s, u"--out"_s,
         path(u"letter.pdf"_s)},
        {u"test-page"_s, registerPath(), u"--out"_s, path(u"page.pdf"_s)},
        {u"export"_s, registerPath(), u"--out"_s, path(u"cases.csv"_s)},
        {u"export"_s, registerPath(), u"--out"_s, path(u"cases.xlsx"_s)},
        {u"audit"_s, registerPath(), u"--out"_s, path(u"trail.csv"_s)},
        {u"text"_s, registerPath(), u"signature"_s, u"--out"_s, registerPath()},
        {u"text"_s, registerPath(), u"signature"_s, u"--out"_s, copy},
        {u"text"_s, registerPath(), u"signature"_s, u"--out"_s, registerPath() + u"-journal"_s},
        {u"backup"_s, registerPath(), registerPath() + u"-journal"_s},
    };
    for (const QStringList &arguments : table) {
        const Ran ran = program.run(arguments + QStringList{u"--today"_s, u"2026-11-23"_s});
        EXPECT_EQ(ran.status, 1) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(ran.err.contains("belongs to one"))
            << arguments.join(u' ').toStdString() << ran.err.constData();
    }
    EXPECT_EQ(on(u"backup"_s, {registerPath()}).status, 1);
    EXPECT_EQ(on(u"audit"_s, {u"--json"_s}).out, before);
    for (const QString &file : {registerPath(), copy})
        EXPECT_EQ(program.run({u"verify"_s, file}).status, 0) << file.toStdString();
}

TEST_F(WrongCommandsTest, saysWhatIsWrongAndChangesNothing)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const QByteArray before = on(u"audit"_s, {u"--json"_s}).out;
    struct Bad
    {
        QStringList arguments;
        int status;
    };
    const QString file = registerPath();
    const QList<Bad> table{
        {{u"show"_s, file, u"2026-0099"_s}, 1},
        {{u"show"_s, file, u"nonsense"_s}, 1},
        {{u"audit"_s, file, u"--case"_s, u"2026-0099"_s}, 1},
        {{u"audit"_s, file, u"--case"_s, u"2026-0099"_s, u"--out"_s, path(u"x.pdf"_s)}, 1},
        {{u"show"_s, file}, 2},
        {{u"show"_s, file, u"2026-0001"_s, u"more"_s}, 2},
        {{u"list"_s, file, u"--standing"_s, u"nonsense"_s}, 2},
        {{u"list"_s, file, u"--limit"_s, u"-3"_s}, 2},
        {{u"list"_s, file, u"--today"_s, u"2026-02-30"_s}, 2},
        {{u"list"_s, file, u"--nonsense"_s}, 2},
        {{u"list"_s, file, u"--search"_s, u"one"_s, u"--search"_s, u"other"_s}, 2},
        {{u"close"_s, file, u"2026-0001"_s, u"--outcome"_s, u"answered"_s, u"--outcome"_s, u"withdrawn"_s},
         2},
        {{u"list"_s, file, u"-platform"_s, u"nonsense"_s}, 2},
        {{u"-platform"_s, u"nonsense"_s}, 2},
        {{u"assess"_s, file, u"2026-0001"_s}, 1},
        {{u"assess"_s, file, u"2026-0001"_s, u"--answer"_s, u"client=perhaps"_s}, 2},
        {{u"assess"_s, file, u"2026-0001"_s, u"--answer"_s, u"who=yes"_s}, 2},
        {{u"assess"_s, file, u"2026-0001"_s, u"--answer"_s, u"client=yes"_s, u"--answer"_s, u"client=no"_s},
         2},
        {{u"assess"_s, file, u"2026-0001"_s, u"--answer"_s, u"client=no"_s, u"--remark"_s, u"client=Nee"_s,
          u"--remark"_s, u"client=Ja"_s},
         2},
        {{u"assess"_s, file, u"2026-0001"_s, u"--part"_s, u"7"_s, u"--answer"_s, u"client=yes"_s}, 1},
        {{u"assess"_s, file, u"2026-0001"_s, u"--answer"_s, u"client=yes"_s, u"--verdict"_s, u"admissible"_s},
         1},
        {{u"letter"_s, file, u"2026-0001"_s, u"not-admissible"_s, u"--out"_s, path(u"x.pdf"_s)}, 1},
        {{u"letter"_s, file, u"2026-0001"_s, u"forwarded"_s, u"--out"_s, path(u"x.pdf"_s)}, 1},
        {{u"letter"_s, file, u"2026-0001"_s, u"nonsense"_s, u"--out"_s, path(u"x.pdf"_s)}, 2},
        {{u"letter"_s, file, u"2026-0001"_s, u"acknowledgement"_s}, 2},
        {{u"letter"_s, file, u"2026-0001"_s, u"acknowledgement"_s, u"--out"_s, path(u"no/such/x.pdf"_s)}, 1},
        {{u"respond"_s, file, u"2026-0001"_s, u"--on"_s, u"2026-13-01"_s, u"--summary"_s, u"x"_s}, 2},
        {{u"respond"_s, file, u"2026-0001"_s, u"--on"_s, u"2026-11-01"_s, u"--summary"_s, u"x"_s}, 1},
        {{u"close"_s, file, u"2026-0001"_s, u"--outcome"_s, u"answered"_s}, 1},
        {{u"close"_s, file, u"2026-0001"_s, u"--outcome"_s, u"nonsense"_s}, 2},
        {{u"export"_s, file, u"--out"_s, path(u"x.exe"_s)}, 2},
        {{u"export"_s, file, u"--out"_s, path(u"no/such/x.csv"_s)}, 1},
        {{u"intake"_s, file, path(u"missing.eml"_s)}, 1},
        {{u"intake"_s, file, file}, 1},
        {{u"new"_s, file, u"--organisation"_s, u"Other"_s}, 1},
        {{u"info"_s, path(u"missing.gehoor"_s)}, 3},
        {{u"info"_s, folder.path()}, 3},
        {{u"info"_s, complaintMail()}, 3},
        {{u"nonsense-command"_s, u"a"_s, u"b"_s}, 2},
        {{u"lst"_s}, 2},
        {{u"demo"_s, u"a"_s, u"b"_s}, 2},
        {{u"demo"_s, u"--nonsense"_s}, 2},
    };
    for (const Bad &bad : table) {
        const Ran ran = program.run(bad.arguments);
        EXPECT_EQ(ran.status, bad.status) << bad.arguments.join(u' ').toStdString() << ran.err.constData();
        EXPECT_FALSE(ran.err.trimmed().isEmpty()) << bad.arguments.join(u' ').toStdString();
        EXPECT_TRUE(ran.out.isEmpty()) << bad.arguments.join(u' ').toStdString() << ran.out.constData();
    }
    EXPECT_EQ(on(u"audit"_s, {u"--json"_s}).out, before);
    EXPECT_FALSE(QFile::exists(path(u"x.pdf"_s)));
}

TEST_F(WrongCommandsTest, takeAListWithNothingInItForAnAnswer)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    for (const QStringList &asked : QList<QStringList>{{u"list"_s, u"--search"_s, u"nergens"_s},
                                                       {u"list"_s, u"--standing"_s, u"closed"_s},
                                                       {u"list"_s, u"--to"_s, u"2020-01-01"_s},
                                                       {u"audit"_s, u"--act"_s, u"assessed"_s}}) {
        const Ran told = on(asked.first(), asked.mid(1));
        EXPECT_EQ(told.status, 0) << asked.join(u' ').toStdString() << told.err.constData();
        EXPECT_TRUE(told.out.isEmpty()) << told.out.constData();
        const Ran json = on(asked.first(), asked.mid(1) + QStringList{u"--json"_s});
        EXPECT_EQ(json.status, 0) << asked.join(u' ').toStdString() << json.err.constData();
        EXPECT_EQ(json.out.simplified(), "[ ]") << asked.join(u' ').toStdString();
    }
}

TEST_F(WrongCommandsTest, saysThatThereIsNoCommandOfAMistypedName)
{
    for (const QStringList &typed : {QStringList{u"lst"_s}, QStringList{u"lst"_s, registerPath()}}) {
        const Ran ran = program.run(typed);
        EXPECT_EQ(ran.status, 2);
        EXPECT_TRUE(ran.err.startsWith("There is no command “lst”")) << ran.err.constData();
        EXPECT_TRUE(ran.err.contains("gehoor list REGISTER")) << ran.err.constData();
    }
    // What looks like the path of a register is one, here without a display.
    for (const QString &name : {registerPath(), path(u"missing"_s), u"missing.gehoor"_s}) {
        const Ran ran = program.run({name});
        EXPECT_EQ(ran.status, 1) << name.toStdString();
        EXPECT_TRUE(ran.err.startsWith("There is no display")) << ran.err.constData();
    }
    // So is a word that is the name of a file here.
    ASSERT_TRUE(QFile::copy(registerPath(), path(u"klachten"_s)));
    QProcess here;
    here.setProcessEnvironment(program.environment());
    here.setWorkingDirectory(folder.path());
    here.start(programPath(), {u"klachten"_s});
    ASSERT_TRUE(here.waitForFinished());
    EXPECT_EQ(here.exitCode(), 1);
    const QByteArray told = here.readAllStandardError();
    EXPECT_TRUE(told.startsWith("There is no display")) << told.constData();
}

TEST_F(WrongCommandsTest, saysThatARegisterCannotBeMadeWhereNoFileCanBe)
{
    const Ran refused =
        program.run({u"new"_s, path(u"nowhere/new.gehoor"_s), u"--organisation"_s, u"Blijf Groep"_s});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.startsWith("The register cannot be made there: ")) << refused.err.constData();
    EXPECT_TRUE(refused.err.contains("nowhere/new.gehoor")) << refused.err.constData();
}

TEST_F(WrongCommandsTest, refusesAWrongPassphrase)
{
    const Ran wrong = Program(u"een heel andere zin"_s).run({u"info"_s, registerPath()});
    EXPECT_EQ(wrong.status, 3);
    EXPECT_TRUE(wrong.err.contains("The passphrase does not open this register")) << wrong.err.constData();
    EXPECT_TRUE(wrong.err.contains("may be damaged")) << wrong.err.constData();
}

/// What is done with the file itself, each command of it: nothing is answered, in words or JSON, and nothing
/// made.
class FileCommandsTest : public CommandsTest
{
protected:
    /// Those that ask for nothing but the register.
    static QList<QStringList> reading(const QString &file)
    {
        return {{u"verify"_s, file},
                {u"audit"_s, file},
                {u"retention"_s, file},
                {u"backup"_s, file, u"--list"_s},
                {u"access-request"_s, file, u"2026-0001"_s}};
    }
    QList<QStringList> writing(const QString &file) const
    {
        return {{u"passphrase"_s, file, u"--new-passphrase-file"_s, words()},
                {u"emergency-sheet"_s, file, u"--out"_s, papers.filePath(u"sheet.pdf"_s)},
                {u"emergency-sheet"_s, file, u"--check"_s, u"--sheet-file"_s, words()},
                {u"backup"_s, file, made()},
                {u"audit"_s, file, u"--out"_s, papers.filePath(u"trail.csv"_s)},
                {u"retention"_s, file, u"--rewrite"_s},
                {u"access-request"_s, file, u"2026-0001"_s, u"--received"_s, u"2026-11-20"_s}};
    }
    /// Into another register.
    QList<QStringList> making(const QString &file) const
    {
        return {{u"restore"_s, file, made()},
                {u"salvage"_s, file, made(), u"--new-passphrase-file"_s, words()}};
    }
    void expectNothingOf(const Program &by, const QList<QStringList> &works, const char *why) const
    {
        for (const QStringList &work : works) {
            SCOPED_TRACE(work.join(u' ').toStdString());
            const Ran ran = by.run(work + QStringList{u"--json"_s, u"--today"_s, u"2026-11-23"_s});
            EXPECT_EQ(ran.status, 3);
            EXPECT_EQ(ran.out, "");
            EXPECT_TRUE(ran.err.contains(why)) << ran.err.constData();
        }
        EXPECT_FALSE(QFile::exists(made()));
        EXPECT_TRUE(QDir(papers.path()).isEmpty());
    }
    QString made() const { return path(u"made.gehoor"_s); }
    QString words() const { return writeMail(u"words.txt"_s, "kelder fiets soep maandag\n"); }
    QByteArray trail() const { return on(u"audit"_s, {u"--json"_s}).out; }

    const QTemporaryDir papers;
};

TEST_F(FileCommandsTest, openNoRegisterThatIsNotThereOrHasAnotherPassphrase)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const auto all = [this](const QString &file) { return reading(file) + writing(file) + making(file); };
    expectNothingOf(program, all(path(u"missing.gehoor"_s)), "missing.gehoor");
    expectNothingOf(Program(u"een heel andere zin"_s), all(registerPath()), "passphrase");
    EXPECT_EQ(on(u"verify"_s).status, 0);
}

TEST_F(FileCommandsTest, changeNothingWhileTheRegisterIsOpenElsewhere)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const QByteArray before = trail();
    const FixedClock clock{QDate(2026, 11, 23)};
    const auto key =
        Key::fromPassphrase(u"een zeer geheime zin"_s, RegisterFile::salt(registerPath()).value());
    {
        const auto holder = RegisterFile::open(registerPath(), *key, Access::Write, clock);
        ASSERT_TRUE(succeeded(holder));
        expectNothingOf(program, writing(registerPath()), "open elsewhere");
        for (const QStringList &work : reading(registerPath())) {
            const Ran ran = program.run(work + QStringList{u"--json"_s});
            EXPECT_EQ(ran.status, 0) << work.join(u' ').toStdString() << ran.err.constData();
        }
    }
    EXPECT_EQ(trail(), before);
}

} // namespace
} // namespace gehoor
