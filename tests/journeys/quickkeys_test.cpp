// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/clock.h>
#include <core/registerfile/registerfile.h>
#include <tests/journeys/commandstest.h>
#include <tests/support/places.h>
#include <tests/support/realkeys.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register made by the program with quick keys.
class QuickKeysTest : public CommandsTest
{
protected:
    QuickKeysTest() { asItIs.set(u"LD_PRELOAD"_s, {}); }

    static bool opensHere(const QString &file)
    {
        const FixedClock clock(QDate(2026, 11, 23));
        const auto key = Key::fromPassphrase(u"een zeer geheime zin"_s, RegisterFile::salt(file).value());
        return RegisterFile::open(file, *key, Access::Read, clock).has_value();
    }
    static int verifiedBy(const Program &by, const QString &file)
    {
        return by.run({u"verify"_s, file}).status;
    }

    Program asItIs; ///< the program as its users have it
};

/// The same, with real keys.
class RealKeysTest : public QuickKeysTest
{
protected:
    std::optional<RealKeys> real{std::in_place};
};

TEST_F(QuickKeysTest, areThoseOfTheTestsAndOfTheProgramTheyStart)
{
    EXPECT_TRUE(opensHere(registerPath()));
    EXPECT_EQ(verifiedBy(program, registerPath()), 0);
    EXPECT_EQ(verifiedBy(asItIs, registerPath()), 3);
    const RealKeys real;
    EXPECT_FALSE(opensHere(registerPath()));
    EXPECT_EQ(verifiedBy(program, registerPath()), 3);
}

/// As where the checkout stands in such a folder: LD_PRELOAD ends a name there.
TEST_F(QuickKeysTest, areTakenFromAFolderWithSpacesAndColonsToo)
{
    const QString elsewhere = path(u"de map: van $HOME"_s);
    ASSERT_TRUE(QDir().mkpath(elsewhere));
    const QString library = QDir(elsewhere).filePath(u"quickkeys.so"_s);
    ASSERT_TRUE(QFile::copy(quickKeysPath(), library));
    asItIs.set(u"LD_PRELOAD"_s, preloadable(library));
    EXPECT_EQ(verifiedBy(asItIs, registerPath()), 0);
    EXPECT_EQ(preloadable(library), preloadable(library));
}

TEST_F(RealKeysTest, areThoseOfTheProgramAsItIs)
{
    const QString other = path(u"other.gehoor"_s);
    ASSERT_EQ(asItIs.run({u"new"_s, other, u"--organisation"_s, u"Blijf Groep"_s}).status, 0);
    for (const QString &file : {registerPath(), other}) {
        EXPECT_TRUE(opensHere(file));
        EXPECT_EQ(verifiedBy(program, file), 0);
        EXPECT_EQ(verifiedBy(asItIs, file), 0);
    }
    real.reset();
    EXPECT_FALSE(opensHere(other));
    EXPECT_EQ(verifiedBy(program, other), 3);
}

} // namespace
} // namespace gehoor
