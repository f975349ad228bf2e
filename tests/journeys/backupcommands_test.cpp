// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>
#include <tests/support/filesizelimit.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class BackupCommandsTest : public CommandsTest
{
protected:
    Ran restore(const QString &backup, const QStringList &more = {}) const
    {
        return program.run(QStringList{u"restore"_s, backup, registerPath(), u"--today"_s, u"2026-11-24"_s} +
                           more);
    }
    QString head() const { return on(u"verify"_s, {u"--json"_s}).object().value(u"auditHead"_s).toString(); }
};

TEST_F(BackupCommandsTest, backsUpToAFileAndKnowsWhereItIs)
{
    const Ran made = on(u"backup"_s, {path(u"copy.gehoor"_s), u"--json"_s});
    ASSERT_EQ(made.status, 0) << made.err.constData();
    EXPECT_EQ(made.object().value(u"cases"_s).toInt(), 0);
    EXPECT_EQ(on(u"backup"_s, {path(u"copy.gehoor"_s)}).status, 1); // it stands there already
    const QJsonArray known = on(u"backup"_s, {u"--list"_s, u"--json"_s}).array();
    ASSERT_EQ(known.size(), 1);
    EXPECT_EQ(known.at(0).toObject().value(u"file"_s), path(u"copy.gehoor"_s));
    EXPECT_TRUE(known.at(0).toObject().value(u"there"_s).toBool());
    const QByteArray head = known.at(0).toObject().value(u"auditHead"_s).toString().toUtf8();
    EXPECT_TRUE(on(u"backup"_s, {u"--list"_s}).out.trimmed().endsWith('\t' + head.left(8) + "…"));
    const Ran verified = program.run({u"verify"_s, path(u"copy.gehoor"_s), u"--json"_s});
    EXPECT_EQ(verified.object().value(u"auditHead"_s), made.object().value(u"auditHead"_s));
}

TEST_F(BackupCommandsTest, backsUpByThePlan)
{
    EXPECT_EQ(on(u"backup"_s).status, 1);
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    const Ran set = on(u"backup"_s, {u"--folder"_s, path(u"stick"_s), u"--daily"_s, u"3"_s});
    ASSERT_EQ(set.status, 0) << set.err.constData();
    EXPECT_TRUE(set.out.contains("3 days, 5 weeks and 12 months")) << set.out.constData();
    EXPECT_EQ(on(u"backup"_s).status, 0);
    EXPECT_EQ(QDir(path(u"stick"_s)).entryList(QDir::Files),
              QStringList{u"register-2026-11-23-100000.gehoor"_s});
    EXPECT_EQ(on(u"backup"_s, {u"--folder"_s, path(u"nowhere"_s)}).status, 1);
    EXPECT_EQ(on(u"backup"_s, {u"--daily"_s, u"0"_s}).status, 2);
    EXPECT_EQ(on(u"backup"_s, {path(u"other.gehoor"_s), u"--list"_s}).status, 2);
}

/// As by whoever used its emergency sheet: somebody may have gone on working in it.
TEST_F(BackupCommandsTest, leavesACopyThatGotAPassphraseOfItsOwnToAPerson)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    ASSERT_EQ(on(u"backup"_s, {u"--folder"_s, path(u"stick"_s), u"--daily"_s, u"1"_s, u"--weekly"_s, u"1"_s,
                               u"--monthly"_s, u"1"_s})
                  .status,
              0);
    ASSERT_EQ(on(u"backup"_s).status, 0);
    const QString copy = path(u"stick/register-2026-11-23-100000.gehoor"_s);
    QFile words(path(u"new.txt"_s));
    ASSERT_TRUE(words.open(QIODevice::WriteOnly));
    words.write("kelder fiets soep maandag\n");
    words.close();
    ASSERT_EQ(program.run({u"passphrase"_s, copy, u"--new-passphrase-file"_s, words.fileName()}).status, 0);
    ASSERT_EQ(program.run({u"backup"_s, registerPath(), u"--today"_s, u"2026-11-24"_s}).status, 0);
    const QJsonObject known = on(u"backup"_s, {u"--list"_s, u"--json"_s}).array().at(1).toObject();
    EXPECT_TRUE(known.value(u"file"_s).toString().endsWith(u"register-2026-11-23-100000.gehoor"_s));
    EXPECT_EQ(known.value(u"doubt"_s), u"changed"_s);
    EXPECT_FALSE(known.value(u"removed"_s).toBool());
    const Ran refused = on(u"retention"_s, {u"--copy-destroyed"_s, u"1"_s});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("gone on working in it")) << refused.err.constData();
    EXPECT_TRUE(QFile::exists(copy));
    ASSERT_TRUE(QFile::remove(copy));
    EXPECT_EQ(on(u"retention"_s, {u"--copy-destroyed"_s, u"1"_s}).status, 0) << "by hand";
}

TEST_F(BackupCommandsTest, restoresOnlyWhenToldSoAndKeepsWhatStoodThere)
{
    ASSERT_EQ(on(u"backup"_s, {path(u"copy.gehoor"_s)}).status, 0);
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const QString before = head();

    const Ran asked = restore(path(u"copy.gehoor"_s));
    EXPECT_EQ(asked.status, 1);
    EXPECT_TRUE(asked.out.contains("The backup: 0 cases")) << asked.out.constData();
    EXPECT_TRUE(asked.out.contains("The present file: 1 case,")) << asked.out.constData();
    EXPECT_TRUE(asked.out.contains("2026-0001")) << asked.out.constData();
    EXPECT_EQ(head(), before);

    const Ran done = restore(path(u"copy.gehoor"_s), {u"--replace"_s, u"--json"_s});
    ASSERT_EQ(done.status, 0) << done.err.constData();
    EXPECT_TRUE(on(u"list"_s, {u"--json"_s}).array().isEmpty());
    EXPECT_EQ(on(u"verify"_s).status, 0);
    const QString aside = done.object().value(u"keptAs"_s).toString();
    EXPECT_EQ(program.run({u"verify"_s, aside, u"--json"_s}).object().value(u"auditHead"_s), before);
    EXPECT_EQ(QDir(folder.path()).entryList({u"*.restoring*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

/// As by whoever chose the wrong file on the stick: it is told, and is no reason to refuse.
TEST_F(BackupCommandsTest, saysThatANewerCopyStandsBesideTheOneThatIsRestored)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    ASSERT_EQ(on(u"backup"_s, {u"--folder"_s, path(u"stick"_s)}).status, 0);
    ASSERT_EQ(on(u"backup"_s).status, 0);
    const QString newest = u"register-2026-11-24-100000.gehoor"_s;
    ASSERT_EQ(program.run({u"backup"_s, registerPath(), u"--today"_s, u"2026-11-24"_s}).status, 0);
    const Ran older = program.run(
        {u"restore"_s, path(u"stick/register-2026-11-23-100000.gehoor"_s), path(u"laptop.gehoor"_s)});
    EXPECT_EQ(older.status, 0) << older.err.constData();
    EXPECT_TRUE(
        older.out.contains("A newer backup stands in the same folder, as its name tells: " + newest.toUtf8()))
        << older.out.constData();
    const Ran last = program.run({u"restore"_s, path(u"stick/"_s + newest), path(u"last.gehoor"_s)});
    EXPECT_EQ(last.status, 0) << last.err.constData();
    EXPECT_FALSE(last.out.contains("newer")) << last.out.constData();
}

/// The register got another passphrase since, and a case after that.
TEST_F(BackupCommandsTest, tellsWhatWouldBeLostForWhomGivesThePresentPassphraseToo)
{
    const QString copy = path(u"copy.gehoor"_s);
    ASSERT_EQ(on(u"backup"_s, {copy}).status, 0);
    const QString newWords = u"kelder fiets soep maandag"_s;
    const auto fileOf = [this](const QString &name, const QString &content) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8() + '\n');
        return file.fileName();
    };
    const QString present = fileOf(u"present.txt"_s, newWords);
    ASSERT_EQ(on(u"passphrase"_s, {u"--new-passphrase-file"_s, present}).status, 0);
    ASSERT_EQ(Program(newWords).run({u"intake"_s, registerPath(), complaintMail()}).status, 0);

    const Ran unknown = restore(copy);
    EXPECT_EQ(unknown.status, 1);
    EXPECT_TRUE(unknown.out.contains("what would be lost is not known")) << unknown.out.constData();

    const QString wrong = fileOf(u"wrong.txt"_s, u"iets anders"_s);
    const Ran refused = restore(copy, {u"--replace"_s, u"--present-passphrase-file"_s, wrong});
    EXPECT_EQ(refused.status, 3);
    EXPECT_TRUE(refused.err.contains("does not open the register that stands there now"))
        << refused.err.constData();
    EXPECT_EQ(Program(newWords).run({u"verify"_s, registerPath()}).status, 0) << "nothing was changed";

    const Ran told = restore(copy, {u"--present-passphrase-file"_s, present});
    EXPECT_EQ(told.status, 1);
    EXPECT_TRUE(told.out.contains("The present file: 1 case,")) << told.out.constData();
    EXPECT_TRUE(told.out.contains("2026-0001")) << told.out.constData();

    Program byEnvironment;
    byEnvironment.set(u"GEHOOR_PRESENT_PASSPHRASE"_s, newWords);
    const Ran done = byEnvironment.run({u"restore"_s, copy, registerPath(), u"--replace"_s, u"--json"_s});
    ASSERT_EQ(done.status, 0) << done.err.constData();
    EXPECT_EQ(done.object().value(u"present"_s).toObject().value(u"cases"_s).toInt(), 1);
    EXPECT_TRUE(done.err.contains("later acts are missing in the register now")) << done.err.constData();
    const QString aside = done.object().value(u"keptAs"_s).toString();
    const Ran today = on(u"today"_s);
    EXPECT_TRUE(today.err.contains("a backup was put back")) << today.err.constData();
    EXPECT_TRUE(today.err.contains(aside.toUtf8())) << today.err.constData();
}

TEST_F(BackupCommandsTest, refusesWhatDoesNotVerify)
{
    ASSERT_EQ(on(u"backup"_s, {path(u"copy.gehoor"_s)}).status, 0);
    QFile file(path(u"copy.gehoor"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(3 * 4096 + 100);
    file.write("ruined");
    file.close();
    const Ran refused = restore(path(u"copy.gehoor"_s), {u"--replace"_s});
    EXPECT_EQ(refused.status, 3);
    for (const char *way : {"sheet of its time", "gehoor salvage"})
        EXPECT_TRUE(refused.err.contains(way)) << refused.err.constData();
    EXPECT_EQ(Program(u"another"_s).run({u"restore"_s, path(u"copy.gehoor"_s), path(u"new.gehoor"_s)}).status,
              3);
    EXPECT_EQ(on(u"verify"_s).status, 0);
    EXPECT_FALSE(QFile::exists(path(u"new.gehoor"_s)));
}

/// As after a crash, when somebody took the register away without the log beside it.
TEST_F(BackupCommandsTest, nothingIsMadeWhereOnlyALogIsLeft)
{
    const QString copy = path(u"copy.gehoor"_s);
    ASSERT_EQ(on(u"backup"_s, {copy}).status, 0);
    const QString gone = path(u"demo.gehoor"_s);
    const auto log = [&](QIODevice::OpenModeFlag mode) {
        auto file = std::make_unique<QFile>(gone + u"-wal"_s);
        EXPECT_TRUE(file->open(mode));
        return file;
    };
    log(QIODevice::WriteOnly)->write("the last acts");
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    for (const QStringList &work :
         {QStringList{u"restore"_s, copy, gone}, QStringList{u"restore"_s, copy, gone, u"--replace"_s},
          QStringList{u"salvage"_s, copy, gone}, QStringList{u"backup"_s, registerPath(), gone},
          QStringList{u"new"_s, gone, u"--organisation"_s, u"Blijf Groep"_s},
          QStringList{u"demo"_s, folder.path()}}) {
        const Ran ran = program.run(work);
        EXPECT_EQ(ran.status, 1) << work.constFirst().toStdString();
        EXPECT_TRUE(ran.err.contains("demo.gehoor-wal belongs to a register whose own file is not there"))
            << work.constFirst().toStdString() << ": " << ran.err.constData();
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
        EXPECT_EQ(log(QIODevice::ReadOnly)->readAll(), "the last acts");
    }
}

TEST_F(BackupCommandsTest, nothingIsMadeInAFolderThatThereIsNot)
{
    const QString copy = path(u"copy.gehoor"_s);
    ASSERT_EQ(on(u"backup"_s, {copy}).status, 0);
    for (const QString &work : {u"restore"_s, u"salvage"_s}) {
        const Ran ran = program.run({work, copy, path(u"nowhere/new.gehoor"_s)});
        EXPECT_EQ(ran.status, 1) << work.toStdString();
        EXPECT_TRUE(ran.err.contains("nowhere")) << ran.err.constData();
        EXPECT_FALSE(QFile::exists(path(u"nowhere"_s)));
        EXPECT_EQ(program.run({work, path(u"missing.gehoor"_s), path(u"nowhere/new.gehoor"_s)}).status, 3);
    }
}

/// As a restore leaves it that was killed, when the backup itself is lost since.
TEST_F(BackupCommandsTest, saysHowToRestoreWhatAKilledRestoreLeft)
{
    const QString left = path(u"laptop.gehoor.restoring"_s);
    ASSERT_EQ(on(u"backup"_s, {path(u"copy.gehoor"_s)}).status, 0);
    ASSERT_TRUE(QFile::rename(path(u"copy.gehoor"_s), left));
    const Ran refused = program.run({u"restore"_s, left, path(u"laptop.gehoor"_s)});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("Choose another name for the register")) << refused.err.constData();
    ASSERT_TRUE(QFile::exists(left));
    EXPECT_EQ(program.run({u"restore"_s, left, path(u"other.gehoor"_s)}).status, 0);
    EXPECT_EQ(program.run({u"verify"_s, path(u"other.gehoor"_s)}).status, 0);
}

/// So that room is made on that one.
TEST_F(BackupCommandsTest, sayWhichDiskIsFull)
{
    constexpr rlim_t lessThanARegister = 60'000;
    const auto saysNoRoomIn = [](const Ran &ran, const QString &place) {
        const QString there = QDir(place).canonicalPath();
        return ran.err.contains("no room left in the folder " + there.toUtf8() + '.');
    };
    const QString copy = path(u"copy.gehoor"_s);
    ASSERT_EQ(on(u"backup"_s, {copy}).status, 0);
    for (const QString &place : {u"stick"_s, u"laptop"_s})
        ASSERT_TRUE(QDir(folder.path()).mkdir(place));
    const Ran backup = [&] {
        const FileSizeLimit full(lessThanARegister);
        return on(u"backup"_s, {path(u"stick/copy.gehoor"_s)});
    }();
    EXPECT_EQ(backup.status, 1);
    EXPECT_TRUE(saysNoRoomIn(backup, path(u"stick"_s))) << backup.err.constData();
    const Ran restored = [&] {
        const FileSizeLimit full(lessThanARegister);
        return program.run({u"restore"_s, copy, path(u"laptop/new.gehoor"_s)});
    }();
    EXPECT_EQ(restored.status, 1);
    EXPECT_TRUE(saysNoRoomIn(restored, path(u"laptop"_s))) << restored.err.constData();
    const QString large = writeMail(u"large.eml"_s, "From: a@example.nl\r\nSubject: Groot\r\n\r\n" +
                                                        QByteArray(3'000'000, 'x'));
    const Ran logged = [&] {
        const FileSizeLimit full(1'000'000);
        return on(u"intake"_s, {large});
    }();
    EXPECT_EQ(logged.status, 1);
    EXPECT_TRUE(saysNoRoomIn(logged, folder.path())) << logged.err.constData();
}

TEST_F(BackupCommandsTest, theHeadOnPaperTellsAnOldFileThatWasPutBack)
{
    ASSERT_EQ(on(u"backup"_s, {path(u"copy.gehoor"_s)}).status, 0);
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const QString onPaper = head();
    const Ran held = on(u"verify"_s, {u"--head"_s, onPaper});
    EXPECT_EQ(held.status, 0);
    EXPECT_FALSE(held.out.contains("older copy of the register")) << held.out.constData();
    const Ran without = on(u"verify"_s);
    for (const char *unseen :
         {"taken off the end of the audit trail", "written wholly anew", "an older copy of the register"})
        EXPECT_TRUE(without.out.contains(unseen)) << unseen << without.out.constData();
    EXPECT_EQ(without.err, "") << "how far it is stands on a terminal only";
    ASSERT_EQ(on(u"intake"_s, {writeMail(u"twee.eml"_s, "From: a@example.nl\r\nSubject: Twee\r\n\r\nTwee.")})
                  .status,
              0);
    EXPECT_EQ(on(u"verify"_s, {u"--head"_s, onPaper}).status, 0); // more was done since
    const Ran old = program.run({u"verify"_s, path(u"copy.gehoor"_s), u"--head"_s, onPaper, u"--json"_s});
    EXPECT_EQ(old.status, 1);
    EXPECT_EQ(old.object().value(u"problems"_s).toArray(), QJsonArray{u"auditHead "_s + onPaper});
}

} // namespace
} // namespace gehoor
