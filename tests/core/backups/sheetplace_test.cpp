// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/sheetplace.h>
#include <core/registerfile/emergencysheet.h>
#include <tests/core/backups/backupstest.h>

#include <QScopeGuard>
#include <QStorageInfo>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register, the folder for its backups beneath it, and a folder elsewhere.
class SheetPlaceTest : public BackupsTest
{
protected:
    SheetPlaceTest() { EXPECT_TRUE(backups().setPlan({folder(), {}})); }

    QString elsewhere(const QString &name) const { return m_elsewhere.filePath(name); }
    static void makeFolders(const QStringList &folders)
    {
        for (const QString &made : folders)
            ASSERT_TRUE(QDir().mkpath(made));
    }
    testing::AssertionResult isRefused(const QString &pdf)
    {
        return failedWith(ErrorKind::PlaceOfRegister, checkSheetPlace(desk().file, pdf));
    }

private:
    QTemporaryDir m_elsewhere;
};

TEST_F(SheetPlaceTest, isNotBesideTheRegisterNorAmongItsBackups)
{
    makeFolders(
        {folder() + u"/2026"_s, path(u"papers"_s), elsewhere(u"archive/2026"_s), elsewhere(u"other/2026"_s)});
    ASSERT_TRUE(backups().makeTo(elsewhere(u"archive/kopie"_s)));
    ASSERT_TRUE(QFile::copy(elsewhere(u"archive/kopie"_s), elsewhere(u"other/Kopie.GEHOOR"_s)));
    ASSERT_TRUE(QFile::link(folder(), elsewhere(u"linked"_s)));
    ASSERT_TRUE(QFile::link(folder() + u"/none.pdf"_s, elsewhere(u"none.pdf"_s)));
    ASSERT_TRUE(QFile::link(elsewhere(u"sheet.pdf"_s), folder() + u"/away.pdf"_s));
    const struct
    {
        QString pdf;
        bool refused;
    } cases[] = {
        {path(u"sheet.pdf"_s), true}, // beside the register
        {path(u"papers/../sheet.pdf"_s), true},
        {path(u"papers/sheet.pdf"_s), true}, // goes along with it
        {folder() + u"/sheet.pdf"_s, true},
        {folder() + u"/./sheet.pdf"_s, true},
        {folder() + u"//2026/../sheet.pdf"_s, true},
        {folder() + u"/2026/sheet.pdf"_s, true},
        {QDir::current().relativeFilePath(folder() + u"/sheet.pdf"_s), true},
        {elsewhere(u"linked/sheet.pdf"_s), true},
        {elsewhere(u"linked/2026/sheet.pdf"_s), true},
        {elsewhere(u"none.pdf"_s), true},               // a link that leads there
        {elsewhere(u"archive/sheet.pdf"_s), true},      // a copy that the register knows
        {elsewhere(u"archive/2026/sheet.pdf"_s), true}, // beneath that
        {elsewhere(u"other/sheet.pdf"_s), true},        // one that it does not
        {elsewhere(u"other/2026/sheet.pdf"_s), true},   // beneath that
        {folder() + u"/away.pdf"_s, false},             // a link that leads away
        {elsewhere(u"sheet.pdf"_s), false},
    };
    for (const auto &c : cases)
        EXPECT_EQ(bool(isRefused(c.pdf)), c.refused) << c.pdf.toStdString();
}

/// Everything lies beneath the home folder.
TEST_F(SheetPlaceTest, isBeneathAFolderThatHoldsTheHomeFolder)
{
    const QByteArray home = qgetenv("HOME");
    const auto back = qScopeGuard([&] { qputenv("HOME", home); });
    makeFolders({path(u"home/documents"_s), folder() + u"/2026"_s});
    ASSERT_TRUE(QFile::copy(desk().file.path(), path(u"home/kopie.gehoor"_s)));
    qputenv("HOME", QFile::encodeName(path(u"home"_s)));
    EXPECT_TRUE(isRefused(path(u"sheet.pdf"_s)));
    EXPECT_TRUE(isRefused(folder() + u"/2026/sheet.pdf"_s)) << "among the backups";
    EXPECT_TRUE(isRefused(path(u"home/sheet.pdf"_s))) << "beside a copy";
    EXPECT_TRUE(succeeded(checkSheetPlace(desk().file, path(u"home/documents/sheet.pdf"_s))));
    ASSERT_TRUE(QFile::remove(path(u"home/kopie.gehoor"_s)));
    EXPECT_TRUE(succeeded(checkSheetPlace(desk().file, path(u"home/sheet.pdf"_s))));
}

TEST_F(SheetPlaceTest, isProposedInTheFirstFolderThatIsThereAndNotRefused)
{
    makeFolders({elsewhere(u"first"_s), elsewhere(u"second"_s)});
    const QStringList folders{path({}), elsewhere(u"none"_s), folder(), elsewhere(u"first"_s),
                              elsewhere(u"second"_s)};
    EXPECT_EQ(folderForSheet(desk().file, folders), elsewhere(u"first"_s));
    EXPECT_EQ(folderForSheet(desk().file, folders.mid(0, 3)), QString());
}

TEST_F(SheetPlaceTest, isFreeAgainWhereNoCopyStandsAnyMore)
{
    ASSERT_TRUE(backups().makeTo(elsewhere(u"kopie"_s)));
    ASSERT_TRUE(isRefused(elsewhere(u"sheet.pdf"_s)));
    ASSERT_TRUE(QFile::remove(elsewhere(u"kopie"_s)));
    EXPECT_TRUE(succeeded(checkSheetPlace(desk().file, elsewhere(u"sheet.pdf"_s))));
}

/// Whatever is lost or found as a whole, such as a stick or a share, beside the disk of this computer.
class SheetOnMediaTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QStringList places{u"/dev/shm"_s, u"/run/user/%1"_s.arg(::getuid()), u"/var/tmp"_s};
        const QList<QStorageInfo> itsOwn{QStorageInfo(QDir::rootPath()), QStorageInfo(QDir::homePath()),
                                         QStorageInfo(QDir::tempPath())};
        for (const QString &place : places) {
            if (!m_stick && QFileInfo(place).isWritable() && !itsOwn.contains(QStorageInfo(place)))
                m_stick = std::make_unique<QTemporaryDir>(place + u"/gehoor"_s);
        }
        ASSERT_TRUE(m_stick) << "there is no second disk to write on, such as /dev/shm";
        ASSERT_TRUE(m_stick->isValid() && m_disk.isValid());
    }
    QString at(const QString &where) const
    {
        const bool isOnStick = where.startsWith(u"stick"_s);
        return (isOnStick ? *m_stick : m_disk).filePath(where.section(u'/', 1));
    }

    const FixedClock clock{QDate(2026, 11, 23)};

private:
    QTemporaryDir m_disk;
    std::unique_ptr<QTemporaryDir> m_stick;
};

TEST_F(SheetOnMediaTest, isWhereItIsNotLostWithWhatItOpens)
{
    const struct
    {
        QString ofRegister;
        QString ofBackups; ///< empty: none are made
        QString ofSheet;
        bool refused;
    } cases[] = {
        // Both at home: folders count, not the disk.
        {u"disk/register"_s, {}, u"disk/papers"_s, false},
        {u"disk/register"_s, {}, u"disk/register/papers"_s, true},
        {u"disk/register"_s, {}, u"stick/papers"_s, false},
        {u"disk/register"_s, u"disk/copies"_s, u"disk/papers"_s, false},
        {u"disk/register"_s, u"disk/copies"_s, u"disk/copies/papers"_s, true},
        {u"disk/register"_s, u"disk/copies"_s, u"stick/papers"_s, false},
        // Backups on a stick: nowhere on that.
        {u"disk/register"_s, u"stick/copies"_s, u"stick/papers"_s, true},
        {u"disk/register"_s, u"stick/copies"_s, u"stick/copies"_s, true},
        {u"disk/register"_s, u"stick/copies"_s, u"disk/papers"_s, false},
        // A register on a share, its backups at home: nowhere on the share, nor among the backups.
        {u"stick/register"_s, u"disk/copies"_s, u"disk/papers"_s, false},
        {u"stick/register"_s, u"disk/copies"_s, u"disk/copies/papers"_s, true},
        {u"stick/register"_s, u"disk/copies"_s, u"stick/papers"_s, true},
        // All on one stick: nowhere on that.
        {u"stick/register"_s, {}, u"stick/papers"_s, true},
        {u"stick/register"_s, u"stick/copies"_s, u"stick/papers"_s, true},
        {u"stick/register"_s, u"stick/copies"_s, u"disk/papers"_s, false},
    };
    int made = 0;
    for (const auto &c : cases) {
        SCOPED_TRACE(
            (u"register %1, backups %2, sheet %3"_s.arg(c.ofRegister, c.ofBackups, c.ofSheet)).toStdString());
        const QString round = u'/' + QString::number(++made) + u'/';
        const auto folder = [&](QString where) {
            const QString there = at(where.replace(where.indexOf(u'/'), 1, round));
            EXPECT_TRUE(QDir().mkpath(there));
            return there;
        };
        const auto file =
            RegisterFile::create(folder(c.ofRegister) + u"/register.gehoor"_s, testKey(), clock);
        ASSERT_TRUE(succeeded(file));
        if (!c.ofBackups.isEmpty()) {
            ASSERT_TRUE(succeeded(Backups(**file, clock).setPlan({folder(c.ofBackups), {}})));
        }
        const auto may = checkSheetPlace(**file, folder(c.ofSheet) + u"/sheet.pdf"_s);
        EXPECT_EQ(!may, c.refused);
    }
}

/// Whatever name it bears, as long as it is there.
TEST_F(SheetOnMediaTest, isNotOnTheStickOfACopyUntilThatIsGone)
{
    const auto file = RegisterFile::create(at(u"disk/register.gehoor"_s), testKey(), clock);
    ASSERT_TRUE(succeeded(file));
    ASSERT_TRUE(QDir().mkpath(at(u"stick/copies"_s)) && QDir().mkpath(at(u"stick/papers"_s)));
    const QString pdf = at(u"stick/papers/sheet.pdf"_s);
    EXPECT_TRUE(succeeded(checkSheetPlace(**file, pdf)));
    const auto copy = Backups(**file, clock).makeTo(at(u"stick/copies/kopie"_s));
    ASSERT_TRUE(succeeded(copy));
    EXPECT_TRUE(failedWith(ErrorKind::PlaceOfRegister, checkSheetPlace(**file, pdf)));
    ASSERT_TRUE(QFile::remove(copy->path));
    EXPECT_TRUE(succeeded(checkSheetPlace(**file, pdf)));
}

TEST_F(SheetPlaceTest, leavesNeitherAFileNorALineWhereItIsRefused)
{
    const QString pdf = folder() + u"/sheet.pdf"_s;
    EXPECT_TRUE(failedWith(ErrorKind::PlaceOfRegister, saveSheet(desk().file, "the key", pdf)));
    EXPECT_FALSE(QFile::exists(pdf));
    EXPECT_EQ(sheetState(desk().file), SheetState::None);
    EXPECT_TRUE(succeeded(saveSheet(desk().file, "the key", elsewhere(u"sheet.pdf"_s))));
    EXPECT_EQ(sheetState(desk().file), SheetState::NotChecked);
}

} // namespace
} // namespace gehoor
