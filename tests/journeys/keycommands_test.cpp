// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>
#include <tests/support/realkeys.h>

#include <QRegularExpression>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString firstWords = u"een zeer geheime zin"_s; // of Program
const QString newWords = u"kelder fiets soep maandag"_s;

class KeyCommandsTest : public CommandsTest
{
protected:
    QString fileOf(const QString &name, const QString &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8() + '\n');
        return file.fileName();
    }
    QStringList newPassphrase(const QString &words = newWords) const
    {
        return {u"--new-passphrase-file"_s, fileOf(u"new.txt"_s, words)};
    }
    /// Makes a sheet and reads its groups from the paper.
    QString sheet(const QString &words = firstWords) const
    {
        const Ran made = Program(words).run(
            {u"emergency-sheet"_s, registerPath(), u"--out"_s, sheetPath(), u"--today"_s, u"2026-11-23"_s});
        EXPECT_EQ(made.status, 0) << made.err.constData();
        return groupsOn(sheetPath());
    }
    QString groupsOn(const QString &pdf) const
    {
        static const QRegularExpression group(u"\\b(\\d{1,2}) +([0-9A-HJKMNP-TV-Z]{5})\\b"_s);
        QStringList groups(13);
        auto found = group.globalMatch(QString::fromUtf8(pdfText(pdf)));
        while (found.hasNext()) {
            const auto one = found.next();
            groups[one.captured(1).toInt() - 1] = one.captured(2);
        }
        return groups.join(u' ');
    }
    /// Not beside the register or beneath it, where it would be refused.
    QString sheetPath() const { return papers.filePath(u"sheet.pdf"_s); }
    Ran withSheet(const QString &typed, const QString &words = newWords) const
    {
        return program.run(QStringList{u"unlock-with-sheet"_s, registerPath(), u"--sheet-file"_s,
                                       fileOf(u"typed.txt"_s, typed)} +
                           newPassphrase(words));
    }
    int verified(const QString &words) const
    {
        return Program(words).run({u"verify"_s, registerPath()}).status;
    }
    QStringList acts(const QString &words) const
    {
        QStringList acts;
        const QJsonArray lines = Program(words).run({u"audit"_s, registerPath(), u"--json"_s}).array();
        for (const auto &line : lines)
            acts << line.toObject().value(u"act"_s).toString();
        return acts;
    }

    const QTemporaryDir papers;
};

class RealKeyCommandsTest : public KeyCommandsTest
{
    const RealKeys m_real;
};

TEST_F(RealKeyCommandsTest, changeThePassphrase)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const Ran changed = on(u"passphrase"_s, newPassphrase());
    ASSERT_EQ(changed.status, 0) << changed.err.constData();
    EXPECT_TRUE(changed.out.contains("The passphrase was changed.")) << changed.out.constData();
    EXPECT_TRUE(changed.err.contains("no emergency sheet")) << changed.err.constData();
    EXPECT_TRUE(changed.err.contains("so make a new backup too")) << changed.err.constData();
    EXPECT_EQ(QDir(folder.path()).entryList({u"register*"_s}, QDir::Files),
              QStringList{u"register.gehoor"_s});
    EXPECT_EQ(verified(firstWords), 3);
    EXPECT_EQ(verified(newWords), 0);
    EXPECT_EQ(acts(newWords).last(), u"passphraseChanged"_s);
    EXPECT_EQ(Program(newWords).run({u"list"_s, registerPath(), u"--json"_s}).array().size(), 1);
}

TEST_F(KeyCommandsTest, changeThePassphraseByTheRightOneAlone)
{
    EXPECT_EQ(
        Program(u"another"_s).run(QStringList{u"passphrase"_s, registerPath()} + newPassphrase()).status, 3);
    EXPECT_EQ(on(u"passphrase"_s, newPassphrase(u"   "_s)).status, 1);
    EXPECT_EQ(on(u"passphrase"_s, {u"--new-passphrase-file"_s, path(u"nowhere.txt"_s)}).status, 3);
    EXPECT_EQ(on(u"passphrase"_s).status, 3); // nobody to ask
    EXPECT_EQ(verified(firstWords), 0);
    Program byEnvironment;
    byEnvironment.set(u"GEHOOR_NEW_PASSPHRASE"_s, u"kort"_s);
    const Ran weak = byEnvironment.run({u"passphrase"_s, registerPath()});
    EXPECT_EQ(weak.status, 0);
    EXPECT_TRUE(weak.err.contains("weak")) << weak.err.constData();
    EXPECT_EQ(verified(u"kort"_s), 0);
}

TEST_F(KeyCommandsTest, makeASheetThatCountsOnceItIsTypedBack)
{
    const Ran made = on(u"emergency-sheet"_s, {u"--out"_s, sheetPath(), u"--json"_s});
    ASSERT_EQ(made.status, 0) << made.err.constData();
    EXPECT_TRUE(made.err.contains("delete the file")) << made.err.constData();
    struct stat status
    {
    };
    ASSERT_EQ(::stat(QFile::encodeName(sheetPath()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    const QString groups = groupsOn(sheetPath());
    const auto check = [&](const QString &typed) {
        return on(u"emergency-sheet"_s, {u"--check"_s, u"--sheet-file"_s, fileOf(u"typed.txt"_s, typed)});
    };
    QString wrong = groups;
    wrong[7] = wrong[7] == u'7' ? u'8' : u'7';
    const Ran refused = check(wrong);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("group 2.")) << refused.err.constData();
    EXPECT_EQ(check(groups.left(40)).status, 1);
    const Ran counts = check(groups.toLower().remove(u' '));
    EXPECT_EQ(counts.status, 0) << counts.err.constData();
    const QJsonArray trail = on(u"audit"_s, {u"--json"_s}).array();
    const QString mark = made.object().value(u"mark"_s).toString();
    EXPECT_EQ(trail.at(trail.size() - 2).toObject().value(u"note"_s).toString(), mark + u" saved"_s);
    EXPECT_EQ(trail.last().toObject().value(u"note"_s).toString(), mark + u" checked"_s);
    const QByteArray words = on(u"audit"_s).out;
    EXPECT_TRUE(words.contains("emergency sheet saved as a file\t\tmark " + mark.toUtf8()))
        << words.constData();
    EXPECT_TRUE(words.contains("emergency sheet typed back\t\tmark " + mark.toUtf8())) << words.constData();
    EXPECT_TRUE(pdfText(sheetPath()).contains(mark.toUtf8()));
}

TEST_F(KeyCommandsTest, keepTheSheetAwayFromTheRegisterAndItsBackups)
{
    ASSERT_TRUE(QDir().mkpath(path(u"stick"_s)));
    ASSERT_EQ(on(u"backup"_s, {u"--folder"_s, path(u"stick"_s)}).status, 0);
    const Program dutch(firstWords, u"nl_NL.UTF-8"_s);
    ASSERT_TRUE(QDir().mkpath(path(u"beneath"_s)));
    for (const QString &out :
         {path(u"sheet.pdf"_s), path(u"beneath/sheet.pdf"_s), path(u"stick/sheet.pdf"_s)}) {
        SCOPED_TRACE(out.toStdString());
        const Ran refused = on(u"emergency-sheet"_s, {u"--out"_s, out});
        EXPECT_EQ(refused.status, 1);
        EXPECT_TRUE(refused.err.contains("Print it on paper.")) << refused.err.constData();
        const Ran inDutch = dutch.run({u"emergency-sheet"_s, registerPath(), u"--out"_s, out});
        EXPECT_EQ(inDutch.status, 1);
        EXPECT_TRUE(inDutch.err.contains("Druk het blad af op papier.")) << inDutch.err.constData();
        EXPECT_FALSE(QFile::exists(out));
    }
    EXPECT_FALSE(acts(firstWords).contains(u"sheetMade"_s));
    EXPECT_EQ(on(u"emergency-sheet"_s, {u"--out"_s, sheetPath()}).status, 0);
    EXPECT_TRUE(acts(firstWords).contains(u"sheetMade"_s));
}

TEST_F(RealKeyCommandsTest, openWithTheSheetAndMakeItVoid)
{
    const QString groups = sheet();
    const Ran opened = withSheet(groups);
    ASSERT_EQ(opened.status, 0) << opened.err.constData();
    EXPECT_TRUE(opened.err.contains("no longer opens the register")) << opened.err.constData();
    EXPECT_TRUE(opened.err.contains("Keep the old sheet until then")) << opened.err.constData();
    EXPECT_EQ(verified(firstWords), 3);
    EXPECT_EQ(verified(newWords), 0);
    EXPECT_EQ(acts(newWords).last(), u"sheetUsed"_s);
    const Ran again = withSheet(groups, u"nog een geheime zin"_s);
    EXPECT_EQ(again.status, 3);
    EXPECT_TRUE(again.err.contains("of another passphrase: then it opens backups of its own time only"))
        << again.err.constData();
    EXPECT_EQ(verified(newWords), 0);
    const QString next = sheet(newWords);
    EXPECT_NE(next, groups);
    const Ran counts = Program(newWords).run({u"emergency-sheet"_s, registerPath(), u"--check"_s,
                                              u"--sheet-file"_s, fileOf(u"typed.txt"_s, next)});
    EXPECT_EQ(counts.status, 0) << counts.err.constData();
    EXPECT_TRUE(counts.err.contains(
        "Make a new backup now (Settings, Backups), which opens with this sheet, and copy it to another "
        "place; after that, destroy"))
        << counts.err.constData();
    EXPECT_EQ(withSheet(next, firstWords).status, 0);
    EXPECT_EQ(verified(firstWords), 0);
}

/// The drill: the passphrase is forgotten, the computer lost; what is left is a backup and the sheet.
TEST_F(KeyCommandsTest, bringTheRegisterBackOnAnotherComputer)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const QString groups = sheet();
    ASSERT_EQ(on(u"backup"_s, {path(u"stick.gehoor"_s)}).status, 0);
    for (const QString &name : {registerPath(), sheetPath()})
        ASSERT_TRUE(QFile::remove(name));
    const Program onlyTheSheet(groups.toLower());
    const QString laptop = path(u"laptop.gehoor"_s);
    const Ran restored = onlyTheSheet.run({u"restore"_s, path(u"stick.gehoor"_s), laptop});
    ASSERT_EQ(restored.status, 0) << restored.err.constData();
    EXPECT_TRUE(restored.out.contains("What was done after that is not in it.")) << restored.out.constData();
    EXPECT_TRUE(restored.err.contains("are given again")) << restored.err.constData();
    ASSERT_EQ(program
                  .run(QStringList{u"unlock-with-sheet"_s, laptop, u"--sheet-file"_s,
                                   fileOf(u"typed.txt"_s, groups)} +
                       newPassphrase())
                  .status,
              0);
    EXPECT_EQ(Program(newWords).run({u"verify"_s, laptop}).status, 0);
    EXPECT_EQ(Program(newWords).run({u"list"_s, laptop, u"--json"_s}).array().size(), 1);
    const Ran today = Program(newWords).run({u"today"_s, laptop});
    EXPECT_TRUE(today.err.contains("log it anew")) << today.err.constData();
    // The backup is as old as it was, and opens as it did.
    EXPECT_EQ(program.run({u"verify"_s, path(u"stick.gehoor"_s)}).status, 0);
    QString wrong = groups;
    wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
    const Ran slip = Program(wrong).run({u"restore"_s, path(u"stick.gehoor"_s), path(u"other.gehoor"_s)});
    EXPECT_EQ(slip.status, 3);
    EXPECT_TRUE(slip.err.contains("group 1.")) << slip.err.constData();
}

TEST_F(KeyCommandsTest, salvageADamagedRegisterWithTheSheetAlone)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const QString groups = sheet();
    const QString salvaged = path(u"salvaged.gehoor"_s);
    const auto salvage = [&](const QString &typed, const QStringList &more) {
        return Program(typed).run(QStringList{u"salvage"_s, registerPath(), salvaged} + more);
    };
    EXPECT_EQ(salvage(groups, {}).status, 3) << "nobody to choose a new passphrase";
    QString wrong = groups;
    wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
    const Ran slip = salvage(wrong, newPassphrase());
    EXPECT_EQ(slip.status, 3);
    EXPECT_TRUE(slip.err.contains("group 1.")) << slip.err.constData();
    EXPECT_FALSE(QFile::exists(salvaged));

    const Ran done = salvage(groups.toLower(), newPassphrase());
    ASSERT_EQ(done.status, 0) << done.err.constData();
    EXPECT_TRUE(done.err.contains("make a new sheet")) << done.err.constData();
    EXPECT_TRUE(done.out.contains("Nothing is missing")) << done.out.constData();
    EXPECT_EQ(Program(newWords).run({u"verify"_s, salvaged}).status, 0);
    EXPECT_EQ(Program(newWords).run({u"list"_s, salvaged, u"--json"_s}).array().size(), 1);
    EXPECT_EQ(Program(firstWords).run({u"verify"_s, salvaged}).status, 3);
    EXPECT_EQ(verified(firstWords), 0) << "the old file is as it was";

    ASSERT_TRUE(QFile::remove(salvaged));
    QFile file(registerPath());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(5); // in the salt, which the key of a sheet needs too
    file.putChar('?');
    file.close();
    const Ran unreadable = salvage(groups, newPassphrase());
    EXPECT_EQ(unreadable.status, 3);
    EXPECT_TRUE(unreadable.err.contains("typed without a mistake")) << unreadable.err.constData();
    EXPECT_TRUE(unreadable.err.contains("Restore a backup")) << unreadable.err.constData();
    EXPECT_FALSE(QFile::exists(salvaged));
}

/// Where the beginning is gone no sheet is missing, and none is named that was never made.
TEST_F(KeyCommandsTest, tellDamageAndNoMarkWhereTheBeginningOfTheFileIsGone)
{
    const QString groups = sheet();
    QFile file(registerPath());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(1024, '\0'));
    file.close();
    const QString other = path(u"other.gehoor"_s);
    const QString typed = fileOf(u"typed.txt"_s, groups);
    for (const QStringList &work :
         {QStringList{u"verify"_s, registerPath()}, QStringList{u"list"_s, registerPath()},
          QStringList{u"restore"_s, registerPath(), other},
          QStringList{u"unlock-with-sheet"_s, registerPath(), u"--sheet-file"_s, typed} + newPassphrase()}) {
        const Ran ran = Program(groups).run(work);
        EXPECT_EQ(ran.status, 3) << work.constFirst().toStdString();
        EXPECT_TRUE(ran.err.contains("damaged")) << work.constFirst().toStdString() << ran.err.constData();
        EXPECT_FALSE(ran.err.contains("mark ")) << work.constFirst().toStdString() << ran.err.constData();
    }
    const Ran salvaged =
        Program(groups).run(QStringList{u"salvage"_s, registerPath(), other} + newPassphrase());
    EXPECT_EQ(salvaged.status, 3);
    EXPECT_TRUE(salvaged.err.contains("Nothing can be read from this file")) << salvaged.err.constData();
    EXPECT_FALSE(QFile::exists(other));
}

TEST_F(KeyCommandsTest, sayAndSetAfterHowLongTheWindowLocks)
{
    const auto minutes = [this](const QStringList &more = {}) {
        return on(u"idle-lock"_s, more + QStringList{u"--json"_s}).object().value(u"minutes"_s);
    };
    EXPECT_EQ(minutes(), 10);
    EXPECT_EQ(minutes({u"--minutes"_s, u"3"_s}), 3);
    EXPECT_EQ(acts(firstWords).last(), u"policyChanged"_s);
    EXPECT_TRUE(on(u"idle-lock"_s).out.contains("after 3 minutes"));
    EXPECT_TRUE(minutes({u"--never"_s}).isNull());
    EXPECT_TRUE(on(u"idle-lock"_s).out.contains("does not lock by itself"));
    const struct
    {
        QStringList given;
        int status;
    } cases[] = {{{u"--minutes"_s, u"0"_s}, 2},
                 {{u"--minutes"_s, u"soon"_s}, 2},
                 {{u"--minutes"_s, u"5"_s, u"--never"_s}, 2},
                 {{u"--minutes"_s, u"100000"_s}, 1}};
    for (const auto &c : cases)
        EXPECT_EQ(on(u"idle-lock"_s, c.given).status, c.status) << c.given.join(u' ').toStdString();
    EXPECT_TRUE(minutes().isNull());
}

TEST_F(KeyCommandsTest, refuseWhatMakesNoSense)
{
    EXPECT_EQ(on(u"emergency-sheet"_s).status, 2);
    EXPECT_EQ(on(u"emergency-sheet"_s, {u"--out"_s, path(u"sheet.txt"_s)}).status, 2);
    EXPECT_EQ(on(u"emergency-sheet"_s, {u"--out"_s, sheetPath(), u"--check"_s}).status, 2);
    EXPECT_EQ(on(u"emergency-sheet"_s, {u"--out"_s, path(u"nowhere/sheet.pdf"_s)}).status, 1);
    EXPECT_EQ(on(u"emergency-sheet"_s, {u"--check"_s}).status, 1); // nobody to type it
    EXPECT_EQ(program.run({u"unlock-with-sheet"_s, path(u"nowhere.gehoor"_s)}).status, 3);
    EXPECT_EQ(withSheet(u"geen sleutel"_s).status, 3);
    EXPECT_FALSE(QFile::exists(sheetPath()));
    EXPECT_EQ(verified(firstWords), 0);
}

TEST_F(KeyCommandsTest, speakDutch)
{
    Program dutch(firstWords, u"nl_NL.UTF-8"_s);
    ASSERT_EQ(dutch.run({u"emergency-sheet"_s, registerPath(), u"--out"_s, sheetPath()}).status, 0);
    const QByteArray text = pdfText(sheetPath());
    EXPECT_TRUE(text.contains("Noodblad")) << text.constData();
    EXPECT_TRUE(text.contains("Bewaarplaats")) << text.constData();
    EXPECT_FALSE(text.contains("\f\f"));
    EXPECT_EQ(text.count('\f'), 1); // one page
}

TEST_F(KeyCommandsTest, printAHeadThatTheCommandBesideItTakes)
{
    sheet();
    static const QRegularExpression printed(u"gehoor verify REGISTER --head\\s+((?:[0-9a-f]{8}\\s+){8})"_s);
    const auto found = printed.match(QString::fromUtf8(pdfText(sheetPath())));
    ASSERT_TRUE(found.hasMatch()) << pdfText(sheetPath()).constData();
    const QString head = found.captured(1).simplified().remove(u' ');
    EXPECT_EQ(on(u"verify"_s, {u"--head"_s, head}).status, 0);
    EXPECT_EQ(on(u"verify"_s, {u"--head"_s, QString(head.size(), u'a')}).status, 1) << "it was never that";
}

/// A scanner reads the square as the groups would be typed.
TEST_F(KeyCommandsTest, printASquareThatAScannerReads)
{
    const QString groups = sheet();
    QProcess drawing;
    drawing.start(u"pdftoppm"_s,
                  {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, sheetPath(), path(u"page"_s)});
    ASSERT_TRUE(drawing.waitForFinished());
    QProcess scanning;
    scanning.start(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, path(u"page.png"_s)});
    ASSERT_TRUE(scanning.waitForFinished());
    EXPECT_EQ(QString::fromUtf8(scanning.readAllStandardOutput()).trimmed(), groups);
}

} // namespace
} // namespace gehoor
