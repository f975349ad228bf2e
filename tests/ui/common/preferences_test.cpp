// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/common/preferences.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class PreferencesTest : public testing::Test
{
protected:
    QString file() const { return m_folder.filePath(u"preferences.ini"_s); }

private:
    QTemporaryDir m_folder;
};

TEST_F(PreferencesTest, keepsWhatWasChosen)
{
    {
        Preferences preferences(file());
        preferences.setLanguage(Language::Dutch);
        preferences.setTheme(Theme::Dark);
    }
    const Preferences again(file());
    EXPECT_EQ(again.language(), Language::Dutch);
    EXPECT_EQ(again.theme(), Theme::Dark);
}

TEST_F(PreferencesTest, remembersRegistersNewestFirstWithoutRepeats)
{
    Preferences preferences(file());
    for (const auto *name : {u"/a.gehoor", u"/b.gehoor", u"/a.gehoor"})
        preferences.addRecentRegister(QString::fromUtf16(name));
    EXPECT_EQ(preferences.recentRegisters(), QStringList({u"/a.gehoor"_s, u"/b.gehoor"_s}));
    for (int i = 0; i < 20; ++i)
        preferences.addRecentRegister(u"/%1.gehoor"_s.arg(i));
    EXPECT_EQ(preferences.recentRegisters().size(), 8);
    EXPECT_EQ(preferences.recentRegisters().constFirst(), u"/19.gehoor"_s);
    preferences.removeRecentRegister(u"/19.gehoor"_s);
    EXPECT_EQ(preferences.recentRegisters().constFirst(), u"/18.gehoor"_s);
    EXPECT_EQ(preferences.recentRegisters().size(), 7);
}

TEST_F(PreferencesTest, remembersOfARegisterWhichBackupsAreOfIt)
{
    {
        Preferences preferences(file());
        preferences.addRecentRegister(u"/our desk/a.gehoor"_s, {u"0f1e"_s, {u"AB12"_s, u"CD34"_s}});
        preferences.addRecentRegister(u"/b.gehoor"_s);
    }
    Preferences again(file());
    const QList<KnownRegister> known = again.knownRegisters();
    ASSERT_EQ(known.size(), 2);
    EXPECT_EQ(known[0].path, u"/b.gehoor"_s);
    EXPECT_TRUE(known[0].marks.identity.isEmpty() && known[0].marks.sheets.isEmpty());
    EXPECT_EQ(known[1].path, u"/our desk/a.gehoor"_s);
    EXPECT_EQ(known[1].marks.identity, u"0f1e"_s);
    EXPECT_EQ(known[1].marks.sheets, (QStringList{u"AB12"_s, u"CD34"_s}));
    again.removeRecentRegister(u"/our desk/a.gehoor"_s);
    again.addRecentRegister(u"/our desk/a.gehoor"_s);
    EXPECT_TRUE(again.knownRegisters().constFirst().marks.identity.isEmpty()) << "it was forgotten";
}

/// A backup bears the mark of the passphrase of its time.
TEST_F(PreferencesTest, keepsTheMarksThatARegisterHadBeforeWhereverItStandsNow)
{
    Preferences preferences(file());
    preferences.addRecentRegister(u"/a.gehoor"_s, {u"0f1e"_s, {u"AB12"_s}});
    preferences.addRecentRegister(u"/other.gehoor"_s, {u"77aa"_s, {u"EF56"_s}});
    preferences.addRecentRegister(u"/b.gehoor"_s, {u"0f1e"_s, {u"CD34"_s}});
    preferences.addRecentRegister(u"/unknown.gehoor"_s);
    const QList<KnownRegister> known = preferences.knownRegisters();
    EXPECT_TRUE(known[0].marks.sheets.isEmpty());
    EXPECT_EQ(known[1].marks.sheets, (QStringList{u"CD34"_s, u"AB12"_s}));
    EXPECT_EQ(known[2].marks.sheets, QStringList{u"EF56"_s});
}

/// Nothing waits for the disk while the window is to be painted, or a column is dragged.
TEST_F(PreferencesTest, writesAMomentLater)
{
    Preferences preferences(file());
    preferences.addRecentRegister(u"/a.gehoor"_s);
    preferences.setShape(u"window"_s, "wide");
    QCoreApplication::processEvents();
    EXPECT_FALSE(QFile::exists(file()));
    EXPECT_EQ(preferences.recentRegisters(), QStringList(u"/a.gehoor"_s));
    EXPECT_EQ(preferences.shape(u"window"_s), "wide");
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file()); }));
    EXPECT_EQ(Preferences(file()).shape(u"window"_s), "wide");
}

TEST_F(PreferencesTest, survivesASpoiltFile)
{
    QFile spoilt(file());
    ASSERT_TRUE(spoilt.open(QIODevice::WriteOnly));
    spoilt.write("language=klingon\ntheme=\x01\xff\n[[[");
    spoilt.close();
    const Preferences preferences(file());
    EXPECT_EQ(preferences.theme(), Theme::System);
    EXPECT_TRUE(preferences.recentRegisters().isEmpty());
}

} // namespace
} // namespace gehoor
