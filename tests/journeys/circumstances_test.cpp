// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/commands.h>
#include <core/registerfile/database.h>
#include <core/registerfile/registerfile.h>
#include <tests/journeys/commandstest.h>
#include <tests/support/changebehind.h>
#include <tests/support/childprocess.h>
#include <tests/support/filesizelimit.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What a command does when the world outside it is not as it should be.
class CircumstancesTest : public CommandsTest
{
protected:
    std::unique_ptr<RegisterFile> openHere() const
    {
        const auto key =
            Key::fromPassphrase(u"een zeer geheime zin"_s, RegisterFile::salt(registerPath()).value());
        auto file = RegisterFile::open(registerPath(), *key, Access::Write, clock);
        EXPECT_TRUE(succeeded(file));
        return std::move(*file);
    }
    QByteArray trail() const { return on(u"audit"_s, {u"--json"_s}).out; }
    void judge(const QStringList &answers) const
    {
        ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
        ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + answers).status, 0);
    }
    Ran letter(const QString &out) const
    {
        return on(u"letter"_s, {u"2026-0001"_s, u"not-admissible"_s, u"--out"_s, out});
    }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(content), content.size());
    }

    FixedClock clock{QDate(2026, 11, 23)};
};

/// The last page of a long value is lost, which SQLite's own check does not see, and a log stands beside it.
TEST_F(CircumstancesTest, verifyJudgesTheFileItselfAfterACrash)
{
    constexpr qsizetype pageSize = 4096;
    const QString crashed = path(u"crashed.gehoor"_s);
    QByteArray content;
    {
        const auto file = openHere();
        ASSERT_TRUE(succeeded(file->database().maintain(u"VACUUM"_s)));
        ASSERT_TRUE(succeeded(changeBehind(
            file->database(), u"INSERT INTO setting (key, value) VALUES ('large', hex(zeroblob(10000)))"_s)));
        ASSERT_EQ(file->inspect()->problems, QStringList()); // and the log is brought into the file
        ASSERT_TRUE(succeeded(file->write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); })));
        content = read(registerPath());
        write(crashed + u"-wal"_s, read(registerPath() + u"-wal"_s));
    }
    std::fill_n(content.end() - pageSize, pageSize, '\0');
    write(crashed, content);
    const Ran verified = program.run({u"verify"_s, crashed, u"--json"_s});
    EXPECT_EQ(verified.status, 1) << verified.err.constData();
    EXPECT_TRUE(verified.object()
                    .value(u"problems"_s)
                    .toArray()
                    .contains(u"unreadable page %1"_s.arg(content.size() / pageSize)))
        << verified.out.constData();
}

TEST_F(CircumstancesTest, verifySaysWhatItCannotLookForWhileTheRegisterIsOpenElsewhere)
{
    ASSERT_NO_FATAL_FAILURE(makeOnThatDay());
    const auto remarks = [&] {
        const Ran verified = on(u"verify"_s, {u"--json"_s});
        EXPECT_EQ(verified.status, 0) << verified.err.constData();
        EXPECT_TRUE(verified.object().value(u"ok"_s).toBool());
        return verified.object().value(u"remarks"_s).toArray();
    };
    {
        const auto holder = openHere();
        ASSERT_TRUE(succeeded(holder->write({ActKind::Exported, {}, {}}, [] { return Result<>(); })));
        EXPECT_EQ(remarks(), QJsonArray{u"notLookedFor lostPages"_s});
        const QByteArray said = on(u"verify"_s).out;
        EXPECT_TRUE(said.contains("whether the disk lost pages")) << said.constData();
    }
    EXPECT_EQ(remarks(), QJsonArray());
}

/// A reader that leaves takes the log away when nobody else seems to have the file open, and what is written
/// to it afterwards would be gone.
TEST_F(CircumstancesTest, keepsWhatIsWrittenAfterAReaderLeft)
{
    {
        const auto holder = openHere();
        ASSERT_TRUE(succeeded(holder->inspect()));
        ASSERT_EQ(on(u"list"_s).status, 0);
        EXPECT_TRUE(QFile::exists(registerPath() + u"-wal"_s));
        ASSERT_TRUE(succeeded(holder->write({ActKind::Exported, {}, {}}, [] { return Result<>(); })));
    }
    EXPECT_TRUE(trail().contains("exported")) << trail().constData();
}

TEST_F(CircumstancesTest, readsAlongButDoesNotWriteWhileTheRegisterIsOpenElsewhere)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const auto holder = openHere();
    EXPECT_EQ(on(u"list"_s, {u"--json"_s}).array().size(), 1);
    const Ran refused = on(u"intake"_s, {complaintMail(), u"--again"_s});
    EXPECT_EQ(refused.status, 3);
    EXPECT_TRUE(refused.err.contains("open elsewhere")) << refused.err.constData();
    EXPECT_EQ(on(u"list"_s, {u"--json"_s}).array().size(), 1);
}

TEST_F(CircumstancesTest, leavesARegisterOfANewerFormatAlone)
{
    ASSERT_TRUE(succeeded(openHere()->database().maintain(u"PRAGMA user_version = 999"_s)));
    const QByteArray before = read(registerPath());
    for (const QStringList &arguments : {QStringList{u"info"_s, registerPath()},
                                         QStringList{u"intake"_s, registerPath(), complaintMail()}}) {
        const Ran ran = program.run(arguments);
        EXPECT_EQ(ran.status, 3) << ran.err.constData();
        EXPECT_TRUE(ran.err.contains("newer Gehoor")) << ran.err.constData();
        EXPECT_TRUE(read(registerPath()) == before) << arguments.constFirst().toStdString();
    }
}

TEST_F(CircumstancesTest, leavesARegisterThatWasCutShortAlone)
{
    const QByteArray before = read(registerPath()).chopped(1000);
    write(registerPath(), before);
    for (const QStringList &arguments :
         {QStringList{u"info"_s, registerPath()}, QStringList{u"verify"_s, registerPath()},
          QStringList{u"intake"_s, registerPath(), complaintMail()}}) {
        const Ran ran = program.run(arguments);
        EXPECT_EQ(ran.status, 3) << ran.err.constData();
        EXPECT_TRUE(ran.err.contains("is not a Gehoor register, or it has been cut short"))
            << ran.err.constData();
        EXPECT_EQ(ran.out, "");
        EXPECT_TRUE(read(registerPath()) == before) << arguments.constFirst().toStdString();
    }
}

TEST_F(CircumstancesTest, saysWhenTheRegisterMayNotBeReadOrWritten)
{
    const QString said = path(u"said.txt"_s);
    write(said, {});
    ASSERT_TRUE(QFile::setPermissions(said, QFile::Permissions(0x6666)));
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    const QByteArray before = read(registerPath());
    const QByteArray refusal = "You are not allowed to read or write " + registerPath().toUtf8();
    const auto tryAs = [&](QFile::Permissions permissions, int info) {
        ASSERT_TRUE(QFile::setPermissions(registerPath(), permissions));
        EXPECT_TRUE(withoutPrivileges([&] {
            qputenv("GEHOOR_PASSPHRASE", "een zeer geheime zin");
            EXPECT_TRUE(std::freopen(QFile::encodeName(said).constData(), "w", stderr));
            EXPECT_EQ(runCommand({u"info"_s, registerPath()}), info);
            EXPECT_EQ(runCommand({u"intake"_s, registerPath(), path(u"klacht.eml"_s)}), ExitCannotOpen);
        }));
        EXPECT_EQ(read(said).count(refusal), info == ExitDone ? 1 : 2) << read(said).constData();
    };
    tryAs({}, ExitCannotOpen);
    tryAs(QFile::Permissions(0x4444), ExitDone);
    ASSERT_TRUE(QFile::setPermissions(registerPath(), QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_TRUE(read(registerPath()) == before);
}

TEST_F(CircumstancesTest, saysWhenNobodyHasTheFunctionToForwardTo)
{
    judge(admissible());
    const QByteArray before = trail();
    const Ran ran = on(u"forward"_s, {u"2026-0001"_s, u"--to"_s, u"teamleider"_s});
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.err.contains("There is no responsible person with the function “teamleider”"))
        << ran.err.constData();
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(trail(), before);
}

/// Larger than the machine should read, and in more parts than it should follow.
TEST_F(CircumstancesTest, saysWhyAMailIsNotRead)
{
    const QByteArray before = trail();
    constexpr qint64 large = 100LL * 1024 * 1024;
    QFile sparse(path(u"large.eml"_s));
    ASSERT_TRUE(sparse.open(QIODevice::WriteOnly) && sparse.resize(large));
    sparse.close();
    QByteArray parts = "From: a@example.nl\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
    for (int i = 0; i < 10'000; ++i)
        parts += "--b\r\n\r\nx\r\n";
    QByteArray header = "From: a@example.nl\r\nX-Long: ";
    header += QByteArray(600'000, 'x') + "\r\n\r\nTekst.\r\n";
    for (const auto &[mail, sentence] :
         {std::pair(path(u"large.eml"_s), "The mail is too large to read safely"),
          std::pair(writeMail(u"parts.eml"_s, parts), "more parts or a longer header"),
          std::pair(writeMail(u"header.eml"_s, header), "more parts or a longer header")}) {
        const Ran ran = on(u"intake"_s, {mail});
        EXPECT_EQ(ran.status, 1) << mail.toStdString();
        EXPECT_TRUE(ran.err.contains(mail.toUtf8() + ": ") && ran.err.contains(sentence))
            << ran.err.constData();
        EXPECT_EQ(ran.out, "");
    }
    EXPECT_EQ(trail(), before);
}

TEST_F(CircumstancesTest, listsAllCasesOrNone)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"intake"_s, {complaintMail(), u"--again"_s}).status, 0);
    ASSERT_EQ(on(u"list"_s).out.count('\n'), 2);
    for (const int spoilt : {1, 2}) { // one of them stands behind the other
        ASSERT_TRUE(succeeded(changeBehind(
            openHere()->database(),
            u"UPDATE overview SET standing = CASE complaint_id WHEN ? THEN 'nonsense' ELSE 'toAssess' END"_s,
            {spoilt})));
        for (const QStringList &more : {QStringList(), QStringList{u"--json"_s}}) {
            const Ran ran = on(u"list"_s, more);
            EXPECT_EQ(ran.status, 1) << spoilt;
            EXPECT_EQ(ran.out, "") << spoilt;
            EXPECT_TRUE(ran.err.contains("The register is damaged")) << ran.err.constData();
        }
    }
}

TEST_F(CircumstancesTest, logsNothingOnAFullDisk)
{
    const QString large = writeMail(u"large.eml"_s, "From: a@example.nl\r\nSubject: Groot\r\n\r\n" +
                                                        QByteArray(3'000'000, 'x'));
    const QByteArray before = trail();
    {
        const FileSizeLimit full(1'000'000);
        const Ran refused = on(u"intake"_s, {large});
        EXPECT_EQ(refused.status, 1);
        EXPECT_TRUE(refused.err.contains("disk is full")) << refused.err.constData();
    }
    EXPECT_EQ(trail(), before);
    EXPECT_EQ(on(u"intake"_s, {large}).status, 0);
}

/// The disk fills between the file and the name of the organisation in it.
TEST_F(CircumstancesTest, makesARegisterWithItsNameOrNone)
{
    const qint64 nameless = [&] {
        const auto key = Key::fromPassphrase(u"een zeer geheime zin"_s, Key::newSalt());
        const auto file = RegisterFile::create(path(u"nameless.gehoor"_s), *key, clock);
        EXPECT_TRUE(succeeded(file));
        return QFileInfo(path(u"nameless.gehoor-wal"_s)).size();
    }();
    const QStringList before = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    const auto make = [&] {
        return program.run({u"new"_s, path(u"other.gehoor"_s), u"--organisation"_s, u"Blijf Groep"_s});
    };
    const Ran refused = [&] {
        const FileSizeLimit full(static_cast<rlim_t>(nameless) + 1'000);
        return make();
    }();
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("disk is full")) << refused.err.constData();
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), before);
    EXPECT_EQ(make().status, 0) << "once there is room";
    EXPECT_TRUE(program.run({u"info"_s, path(u"other.gehoor"_s)}).out.contains("Blijf Groep"));
}

TEST_F(CircumstancesTest, makesNoLetterFinalWithoutItsFile)
{
    judge(concernsAnother());
    const QByteArray before = trail();
    // A name that no file can have is found out only when it is written.
    EXPECT_EQ(letter(path(QString(300, u'x') + u".pdf"_s)).status, 1);
    EXPECT_EQ(trail(), before);
    bool made = false;
    for (rlim_t room = 20'000; room < 1'000'000 && !made; room *= 2) {
        const Ran ran = [&] {
            const FileSizeLimit full(room);
            return letter(path(u"brief.pdf"_s));
        }();
        made = ran.status == 0;
        EXPECT_EQ(QFile::exists(path(u"brief.pdf"_s)), made) << room;
        if (!made) {
            EXPECT_EQ(trail(), before) << room;
        }
    }
    EXPECT_EQ(on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"letters"_s)[0][u"number"_s], 1);
}

TEST_F(CircumstancesTest, keepsNothingOfALetterThatTheLeakCheckStops)
{
    judge(concernsAnother());
    ASSERT_EQ(on(u"protect"_s, {u"2026-0001"_s, u"--name"_s, u"Noor Vermeulen"_s}).status, 0);
    const auto lines = [&] { return on(u"audit"_s, {u"--json"_s}).array(); };
    const QJsonArray before = lines();
    EXPECT_EQ(on(u"letter"_s, {u"2026-0001"_s, u"not-admissible"_s, u"--explanation"_s,
                               u"Over Noor Vermeulen."_s, u"--out"_s, path(u"brief.pdf"_s)})
                  .status,
              4);
    QJsonArray after = lines();
    EXPECT_EQ(after.takeAt(after.size() - 1)[u"act"_s], u"caseOpened"_s) << "what is protected was told";
    EXPECT_EQ(after, before) << "no draft, and no number used up";
    EXPECT_FALSE(QFile::exists(path(u"brief.pdf"_s)));
}

TEST_F(CircumstancesTest, forwardsNothingAfterItsVerdictWasWithdrawn)
{
    ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"teamleider"_s}).status, 0);
    judge(admissible());
    ASSERT_EQ(on(u"withdraw-verdict"_s, {u"2026-0001"_s, u"--reason"_s, u"Verkeerd gelezen"_s}).status, 0);
    const QByteArray before = trail();
    EXPECT_EQ(on(u"forward"_s, {u"2026-0001"_s, u"--to"_s, u"teamleider"_s}).status, 1);
    EXPECT_EQ(trail(), before);
}

TEST_F(CircumstancesTest, forwardsAllPartsOrNone)
{
    ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"teamleider"_s}).status, 0);
    judge(admissible());
    ASSERT_EQ(on(u"part"_s, {u"2026-0001"_s, u"--text"_s, u"En nog iets"_s}).status, 0);
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s, u"--part"_s, u"2"_s} + admissible()).status, 0);
    const Ran both = on(u"forward"_s, {u"2026-0001"_s, u"--to"_s, u"teamleider"_s});
    ASSERT_EQ(both.status, 0) << both.err.constData();
    EXPECT_EQ(both.out.count('\n'), 2) << both.out.constData();
    const QByteArray before = trail();
    EXPECT_EQ(
        on(u"respond"_s, {u"2026-0001"_s, u"--on"_s, u"2026-11-30"_s, u"--summary"_s, u"Later."_s}).status, 1)
        << "in the future";
    EXPECT_EQ(trail(), before);
}

TEST_F(CircumstancesTest, saysWhenNotAllOfAMailCouldBeRead)
{
    const QString mail =
        writeMail(u"broken.eml"_s, "From: a@example.nl\r\nSubject: Kapot\r\n"
                                   "Content-Type: text/plain; charset=utf-8\r\n\r\nCaf\xC3.\r\n");
    const Ran ran = on(u"intake"_s, {mail, u"--json"_s});
    EXPECT_EQ(ran.status, 0) << "it is logged all the same";
    EXPECT_TRUE(ran.array().at(0).toObject().value(u"damaged"_s).toBool());
    EXPECT_TRUE(ran.err.contains("Not everything in this mail")) << ran.err.constData();
    EXPECT_EQ(on(u"intake"_s, {complaintMail()}).err, "");
}

TEST_F(CircumstancesTest, listsAndExportsOnePeriod)
{
    for (const auto &[name, day] : {std::pair(u"oud"_s, "10"), std::pair(u"nieuw"_s, "20")})
        ASSERT_EQ(
            on(u"intake"_s, {writeMail(name + u".eml"_s, "From: a@example.nl\r\nSubject: " + name.toUtf8() +
                                                             "\r\nDate: " + day +
                                                             " Nov 2026 09:15:00 +0100\r\n\r\nTekst.\r\n")})
                .status,
            0);
    const QStringList late{u"--from"_s, u"2026-11-15"_s};
    const QStringList early{u"--to"_s, u"2026-11-15"_s};
    const QStringList neither{u"--from"_s, u"2026-11-11"_s, u"--to"_s, u"2026-11-19"_s};
    const auto listed = [&](const QStringList &period) { return on(u"list"_s, period).out; };
    EXPECT_TRUE(listed(late).contains("2026-0002") && !listed(late).contains("2026-0001"));
    EXPECT_TRUE(listed(early).contains("2026-0001") && !listed(early).contains("2026-0002"));
    EXPECT_EQ(listed(neither), "");
    const QString csv = path(u"cases.csv"_s);
    ASSERT_EQ(on(u"export"_s, QStringList{u"--out"_s, csv} + late).status, 0);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    EXPECT_TRUE(content.contains("nieuw") && !content.contains("oud")) << content.constData();
}

} // namespace
} // namespace gehoor
