// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/sheetplace.h>
#include <core/registerfile/emergencysheet.h>
#include <tests/core/backups/backupstest.h>

#include <QStorageInfo>

#include <algorithm>

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
    QString placeOnAnotherDisk() const
    {
        const QStringList places{u"/dev/shm"_s, u"/tmp"_s, u"/var/tmp"_s, QDir::homePath()};
        const auto other = std::find_if(places.cbegin(), places.cend(), [&](const QString &place) {
            return QStorageInfo(place) != QStorageInfo(folder());
        });
        return other == places.cend() ? QString() : *other;
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
    makeFolders({folder() + u"/2026"_s, path(u"papers"_s), elsewhere(u"archive"_s), elsewhere(u"other"_s)});
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
        {path(u"papers/sheet.pdf"_s), false},
        {folder() + u"/sheet.pdf"_s, true},
        {folder() + u"/./sheet.pdf"_s, true},
        {folder() + u"//2026/../sheet.pdf"_s, true},
        {folder() + u"/2026/sheet.pdf"_s, true}, // goes along with it
        {QDir::current().relativeFilePath(folder() + u"/sheet.pdf"_s), true},
        {elsewhere(u"linked/sheet.pdf"_s), true},
        {elsewhere(u"linked/2026/sheet.pdf"_s), true},
        {elsewhere(u"none.pdf"_s), true},          // a link that leads there
        {elsewhere(u"archive/sheet.pdf"_s), true}, // a copy that the register knows
        {elsewhere(u"other/sheet.pdf"_s), true},   // one that it does not
        {folder() + u"/away.pdf"_s, false},        // a link that leads away
        {elsewhere(u"sheet.pdf"_s), false},
    };
    for (const auto &c : cases)
        EXPECT_EQ(bool(isRefused(c.pdf)), c.refused) << c.pdf.toStdString();
}

TEST_F(SheetPlaceTest, isFreeAgainWhereNoCopyStandsAnyMore)
{
    ASSERT_TRUE(backups().makeTo(elsewhere(u"kopie"_s)));
    ASSERT_TRUE(isRefused(elsewhere(u"sheet.pdf"_s)));
    ASSERT_TRUE(QFile::remove(elsewhere(u"kopie"_s)));
    EXPECT_TRUE(succeeded(checkSheetPlace(desk().file, elsewhere(u"sheet.pdf"_s))));
}

/// Whoever loses the stick loses all that is on it.
TEST_F(SheetPlaceTest, isNowhereOnTheStickOfTheBackups)
{
    const QTemporaryDir stick(placeOnAnotherDisk() + u"/gehoor"_s);
    ASSERT_TRUE(stick.isValid());
    makeFolders({stick.filePath(u"backups"_s), stick.filePath(u"papers"_s)});
    EXPECT_TRUE(succeeded(checkSheetPlace(desk().file, stick.filePath(u"papers/sheet.pdf"_s))));
    const auto copy = backups().makeTo(stick.filePath(u"backups/kopie"_s));
    ASSERT_TRUE(succeeded(copy));
    EXPECT_TRUE(isRefused(stick.filePath(u"papers/sheet.pdf"_s)));
    ASSERT_TRUE(QFile::remove(copy->path));
    EXPECT_TRUE(succeeded(checkSheetPlace(desk().file, stick.filePath(u"papers/sheet.pdf"_s))));
    ASSERT_TRUE(backups().setPlan({stick.filePath(u"backups"_s), {}}));
    for (const auto &pdf : {u"sheet.pdf"_s, u"papers/sheet.pdf"_s, u"backups/sheet.pdf"_s})
        EXPECT_TRUE(isRefused(stick.filePath(pdf))) << pdf.toStdString();
    EXPECT_TRUE(succeeded(checkSheetPlace(desk().file, elsewhere(u"sheet.pdf"_s))));
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
