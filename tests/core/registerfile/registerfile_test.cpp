// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/registerfile/migrations.h>
#include <tests/support/changebehind.h>
#include <tests/support/childprocess.h>
#include <tests/support/filesizelimit.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class RegisterFileTest : public CasesInRegister
{
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST_F(RegisterFileTest, beginsItsTrailWhenMade)
{
    const auto trail = file().audit();
    ASSERT_TRUE(succeeded(trail));
    ASSERT_EQ(trail->size(), 1);
    EXPECT_EQ(trail->first().kind, ActKind::RegisterMade);
    EXPECT_EQ(trail->first().at, clock.now());
    EXPECT_EQ(file().formatVersion(), migrations().value().last().number);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(RegisterFileTest, keepsWhatWasWrittenWhenReopened)
{
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    reopen();
    EXPECT_EQ(complaints(), 1);
    const auto trail = file().audit();
    ASSERT_TRUE(succeeded(trail));
    EXPECT_EQ(trail->last().kind, ActKind::ComplaintLogged);
    EXPECT_EQ(trail->last().complaintNumber, u"2026-0001"_s);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(RegisterFileTest, isOneFileOnceClosed)
{
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    close();
    EXPECT_EQ(files(), QStringList{u"test.gehoor"_s});
}

TEST_F(RegisterFileTest, givesTheLinesOfOneCaseAlone)
{
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s)));
    ASSERT_TRUE(succeeded(addLetter(u"2026-0001"_s, "%PDF")));
    const auto trail = file().audit(ComplaintId(1));
    ASSERT_TRUE(succeeded(trail));
    ASSERT_EQ(trail->size(), 2);
    EXPECT_EQ(trail->at(0).kind, ActKind::ComplaintLogged);
    EXPECT_EQ(trail->at(1).kind, ActKind::LetterFinalised);
    EXPECT_EQ(trail->at(0).complaintNumber, u"2026-0001"_s);
    EXPECT_EQ(trail->at(1).complaintNumber, u"2026-0001"_s);
    EXPECT_TRUE(file().audit(ComplaintId(4711)).value().isEmpty());
}

TEST_F(RegisterFileTest, givesTheNewestLinesOfTheTrailInOrder)
{
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s)));
    const auto trail = file().audit(2);
    ASSERT_TRUE(succeeded(trail));
    ASSERT_EQ(trail->size(), 2);
    EXPECT_EQ(trail->at(0).complaintNumber, u"2026-0001"_s);
    EXPECT_EQ(trail->at(1).complaintNumber, u"2026-0002"_s);
    EXPECT_EQ(trail->at(1).hash, file().inspect()->auditHead);
}

TEST_F(RegisterFileTest, givesTheLinesOfTheTrailBeforeALine)
{
    for (const QString &number : {u"2026-0001"_s, u"2026-0002"_s, u"2026-0003"_s})
        ASSERT_TRUE(succeeded(log(number)));
    const auto trail = file().audit(2, 4);
    ASSERT_TRUE(succeeded(trail));
    ASSERT_EQ(trail->size(), 2);
    EXPECT_EQ(trail->at(0).complaintNumber, u"2026-0001"_s);
    EXPECT_EQ(trail->at(1).complaintNumber, u"2026-0002"_s);
    EXPECT_EQ(file().audit(0, 4)->size(), 3);
    EXPECT_TRUE(file().audit(2, 1)->isEmpty());
}

TEST_F(RegisterFileTest, isReadableByItsOwnerAlone)
{
    close();
    const mode_t before = ::umask(0);
    auto made = RegisterFile::create(path(u"second.gehoor"_s), testKey(), clock);
    ::umask(before);
    ASSERT_TRUE(succeeded(made));
    ASSERT_TRUE(succeeded(log(**made, u"2026-0001"_s, {}, {})));
    const QStringList expected{u"second.gehoor"_s, u"second.gehoor-shm"_s, u"second.gehoor-wal"_s,
                               u"second.gehoor.lock"_s, u"test.gehoor"_s};
    ASSERT_EQ(files(), expected);
    for (const QString &name : expected) {
        struct stat status
        {
        };
        ASSERT_EQ(::stat(QFile::encodeName(path(name)).constData(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777U, 0600U) << name.toStdString();
    }
}

TEST_F(RegisterFileTest, holdsNoReadableByte)
{
    const QString secret = u"Rozemarijnstraat"_s;
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s, secret, QByteArray("Rozemarijnstraat").repeated(1000))));
    const auto expectUnreadable = [&] {
        for (const QString &name : files()) {
            const QByteArray content = contentOf(path(name));
            EXPECT_FALSE(content.contains(secret.toUtf8())) << name.toStdString();
            EXPECT_FALSE(content.contains(
                QByteArray(reinterpret_cast<const char *>(secret.utf16()), 2 * secret.size())));
            EXPECT_FALSE(content.contains("SQLite format")) << name.toStdString();
            EXPECT_FALSE(content.contains("CREATE TABLE")) << name.toStdString();
        }
    };
    expectUnreadable();
    close();
    expectUnreadable();
}

TEST_F(RegisterFileTest, refusesToMakeOneWhereSomethingStands)
{
    const QByteArray before = contentOf(registerPath());
    EXPECT_TRUE(failedWith(ErrorKind::FileExists, RegisterFile::create(registerPath(), testKey(), clock)));
    EXPECT_EQ(contentOf(registerPath()), before);
    EXPECT_TRUE(failedWith(ErrorKind::FileExists, RegisterFile::create(path(u"."_s), testKey(), clock)));
}

TEST_F(RegisterFileTest, leavesNothingBehindWhenItCannotBeMade)
{
    EXPECT_TRUE(failedWith(ErrorKind::FileNotFound,
                           RegisterFile::create(path(u"missing/new.gehoor"_s), testKey(), clock)));
    const QStringList before = files();
    for (const rlim_t room : {0, 4096, 40'000}) {
        const FileSizeLimit full(room);
        EXPECT_TRUE(
            failedWith(ErrorKind::DiskFull, RegisterFile::create(path(u"new.gehoor"_s), testKey(), clock)));
        EXPECT_EQ(files(), before);
    }
    EXPECT_TRUE(succeeded(RegisterFile::create(path(u"new.gehoor"_s), testKey(), clock)));
}

TEST_F(RegisterFileTest, opensWithTheRightPassphraseOnly)
{
    const auto salt = Key::newSalt();
    const QString name = path(u"passphrase.gehoor"_s);
    {
        const auto key = Key::fromPassphrase(u"vier blauwe fietsen"_s, salt);
        ASSERT_TRUE(succeeded(key));
        ASSERT_TRUE(succeeded(RegisterFile::create(name, *key, clock)));
    }
    const auto kept = RegisterFile::salt(name);
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(*kept, salt);
    const auto wrong = Key::fromPassphrase(u"vier blauwe fietsem"_s, *kept);
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, RegisterFile::open(name, *wrong, Access::Write, clock)));
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, RegisterFile::open(name, *wrong, Access::Read, clock)));
    const auto right = Key::fromPassphrase(u"vier blauwe fietsen"_s, *kept);
    EXPECT_TRUE(succeeded(RegisterFile::open(name, *right, Access::Write, clock)));
}

TEST_F(RegisterFileTest, isNotTouchedByAnSqliteThatCannotEncrypt)
{
    close();
    const QByteArray before = contentOf(registerPath());
    const auto exitStatus = [&](const QString &preloaded) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, preloaded);
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"--open-database"_s, registerPath()});
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return process.exitCode();
    };
    EXPECT_EQ(exitStatus({}), 0);
    EXPECT_EQ(exitStatus(u"libsqlite3.so.0"_s), static_cast<int>(ErrorKind::NoCipher) + 1);
    EXPECT_EQ(contentOf(registerPath()), before);
    EXPECT_EQ(files(), QStringList{u"test.gehoor"_s});
}

TEST_F(RegisterFileTest, undoesAnActThatFailsAndTellsNobody)
{
    int told = 0;
    QObject::connect(&file().changes(), &Changes::complaintChanged, [&] { ++told; });
    QObject::connect(&file().changes(), &Changes::settingsChanged, [&] { ++told; });
    const auto done = file().write({ActKind::OrganisationChanged, {}, {}}, [&]() -> Result<> {
        EXPECT_EQ(file().database().run(u"INSERT INTO setting (key, value) VALUES ('a', 'b')"_s), 1);
        return failure(ErrorKind::InvalidDate);
    });
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, done));
    EXPECT_EQ(told, 0);
    EXPECT_EQ(file().audit()->size(), 1);
    const auto kept = file().database().select<QString>(u"SELECT key FROM setting"_s, {},
                                                        [](const Row &row) { return row.text(0); });
    EXPECT_EQ(kept.value(), QList<QString>());
}

TEST_F(RegisterFileTest, undoesAnActWhoseCaseDoesNotExist)
{
    const auto done = file().write({ActKind::ContactNoted, ComplaintId(99), {}}, [] { return Result<>(); });
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, done));
    EXPECT_EQ(file().audit()->size(), 1);
}

TEST_F(RegisterFileTest, undoesAnActWhenWhatFollowsFromItFails)
{
    file().afterEveryAct([](const Act &) -> Result<> { return failure(ErrorKind::Internal); });
    EXPECT_FALSE(log(u"2026-0001"_s));
    EXPECT_EQ(complaints(), 0);
}

TEST_F(RegisterFileTest, derivesWithinTheActAndTellsAfterIt)
{
    QStringList order;
    file().afterEveryAct([&](const Act &act) -> Result<> {
        order += u"derived %1 of %2"_s.arg(act.complaint->value()).arg(complaints());
        return {};
    });
    QObject::connect(&file().changes(), &Changes::complaintChanged, [&](ComplaintId id) {
        order += u"told %1, trail %2"_s.arg(id.value()).arg(file().audit()->size());
    });
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    EXPECT_EQ(order, (QStringList{u"derived 1 of 1"_s, u"told 1, trail 2"_s}));
}

TEST_F(RegisterFileTest, tellsOfSettingsForSettingsOnly)
{
    int settings = 0;
    int cases = 0;
    QObject::connect(&file().changes(), &Changes::settingsChanged, [&] { ++settings; });
    QObject::connect(&file().changes(), &Changes::complaintChanged, [&] { ++cases; });
    const auto nothing = [] { return Result<>(); };
    ASSERT_TRUE(succeeded(file().write({ActKind::TermsChanged, {}, {}}, nothing)));
    ASSERT_TRUE(succeeded(file().write({ActKind::ResponsibleSaved, {}, {}}, nothing)));
    ASSERT_TRUE(succeeded(file().write({ActKind::Exported, {}, {}}, nothing)));
    EXPECT_EQ(settings, 2);
    EXPECT_EQ(cases, 0);
}

TEST_F(RegisterFileTest, refusesAnActWithinAnAct)
{
    const auto done = file().write({ActKind::TermsChanged, {}, {}}, [&] {
        return file().write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); });
    });
    EXPECT_TRUE(failedWith(ErrorKind::Internal, done));
    EXPECT_EQ(file().audit()->size(), 1);
    EXPECT_TRUE(succeeded(log(u"2026-0001"_s)));
}

TEST_F(RegisterFileTest, readsBesideAWriterAndWritesNothing)
{
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    auto reader = RegisterFile::open(registerPath(), testKey(), Access::Read, clock);
    ASSERT_TRUE(succeeded(reader));
    EXPECT_EQ((*reader)->audit()->size(), 2);
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s)));
    EXPECT_EQ((*reader)->audit()->size(), 3);
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, log(**reader, u"2026-0003"_s, {}, {})));
    EXPECT_EQ(changeBehind((*reader)->database(), u"DROP TABLE part"_s), failure(ErrorKind::OpenedReadOnly));
    EXPECT_EQ((*reader)->inspect()->problems, QStringList());
    EXPECT_EQ(complaints(), 2);
}

TEST_F(RegisterFileTest, hasOneWriterWhateverNameItIsOpenedBy)
{
    ASSERT_TRUE(QFile::link(registerPath(), path(u"alias.gehoor"_s)));
    const QString aroundTheCorner =
        path(u"../%1/test.gehoor"_s.arg(QFileInfo(registerPath()).dir().dirName()));
    for (const QString &name : {registerPath(), path(u"alias.gehoor"_s), aroundTheCorner}) {
        const auto second = RegisterFile::open(name, testKey(), Access::Write, clock);
        ASSERT_TRUE(failedWith(ErrorKind::InUse, second)) << name.toStdString();
        EXPECT_TRUE(second.error().detail.contains(u"core_tests %1"_s.arg(::getpid())))
            << second.error().detail.toStdString();
    }
    EXPECT_TRUE(succeeded(log(u"2026-0001"_s)));
}

TEST_F(RegisterFileTest, saysWhichOtherProgramHasIt)
{
    close();
    ChildProcess other([&](const std::function<void()> &ready) {
        reopen();
        ready();
        ::pause();
    });
    ASSERT_TRUE(other.waitUntilReady());
    const auto second = RegisterFile::open(registerPath(), testKey(), Access::Write, clock);
    ASSERT_TRUE(failedWith(ErrorKind::InUse, second));
    EXPECT_TRUE(second.error().detail.contains(QString::number(other.id())))
        << second.error().detail.toStdString();
    EXPECT_TRUE(succeeded(RegisterFile::open(registerPath(), testKey(), Access::Read, clock)));
    other.kill();
    EXPECT_TRUE(succeeded(RegisterFile::open(registerPath(), testKey(), Access::Write, clock)));
}

TEST_F(RegisterFileTest, keepsWhatWasConfirmedWhenItsProgramIsKilled)
{
    close();
    ChildProcess other([&](const std::function<void()> &ready) {
        reopen();
        EXPECT_TRUE(succeeded(log(u"2026-0001"_s)));
        EXPECT_TRUE(succeeded(file().write({ActKind::TermsChanged, {}, {}}, [&]() -> Result<> {
            EXPECT_TRUE(succeeded(file().database().run(u"DELETE FROM complaint"_s)));
            ready();
            ::pause();
            return {};
        })));
    });
    ASSERT_TRUE(other.waitUntilReady());
    other.kill();
    reopen();
    EXPECT_EQ(complaints(), 1);
    EXPECT_EQ(file().audit()->size(), 2);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(RegisterFileTest, failsWholeOnAFullDiskAndWorksAgainAfterwards)
{
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    {
        const FileSizeLimit full(static_cast<rlim_t>(QFileInfo(registerPath() + u"-wal"_s).size() + 10'000));
        EXPECT_TRUE(failedWith(ErrorKind::DiskFull, log(u"2026-0002"_s, {}, QByteArray(2'000'000, 'x'))));
        EXPECT_EQ(complaints(), 1);
        EXPECT_EQ(file().audit()->size(), 2);
    }
    EXPECT_TRUE(succeeded(log(u"2026-0002"_s, {}, QByteArray(2'000'000, 'x'))));
    reopen();
    EXPECT_EQ(complaints(), 2);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(RegisterFileTest, losesNothingWhenTheDiskIsFullAtClosing)
{
    const auto size = static_cast<rlim_t>(QFileInfo(registerPath()).size());
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s, {}, QByteArray(500'000, 'x'))));
    {
        const FileSizeLimit full(size + 6000); // ends within a page
        close();
    }
    EXPECT_TRUE(files().contains(u"test.gehoor-wal"_s));
    reopen();
    EXPECT_EQ(complaints(), 1);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(RegisterFileTest, givesTheReasonWhenPermissionsForbidIt)
{
    close();
    const QTemporaryDir folder(u"/tmp/gehoor-XXXXXX"_s);
    const QString copy = folder.filePath(u"copy.gehoor"_s);
    ASSERT_TRUE(QFile::copy(registerPath(), copy));
    const auto permit = [](const QString &name, mode_t mode) {
        ASSERT_EQ(::chmod(QFile::encodeName(name).constData(), mode), 0);
    };
    permit(folder.path(), 0555);
    permit(copy, 0444);
    EXPECT_TRUE(withoutPrivileges([&] {
        EXPECT_TRUE(
            failedWith(ErrorKind::NoPermission, RegisterFile::open(copy, testKey(), Access::Write, clock)));
        const auto reader = RegisterFile::open(copy, testKey(), Access::Read, clock);
        ASSERT_TRUE(succeeded(reader));
        EXPECT_EQ((*reader)->audit()->size(), 1);
        EXPECT_EQ((*reader)->inspect()->problems, QStringList());
        EXPECT_TRUE(failedWith(ErrorKind::NoPermission,
                               RegisterFile::create(folder.filePath(u"new.gehoor"_s), testKey(), clock)));
    }));
    permit(copy, 0000);
    EXPECT_TRUE(withoutPrivileges([&] {
        EXPECT_TRUE(failedWith(ErrorKind::NoPermission, RegisterFile::salt(copy)));
        EXPECT_TRUE(
            failedWith(ErrorKind::NoPermission, RegisterFile::open(copy, testKey(), Access::Read, clock)));
    }));
    permit(folder.path(), 0755);
}

} // namespace
} // namespace gehoor
