// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/sheetkey.h>
#include <tests/support/printers.h>
#include <tests/support/registertest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr Key::Salt sheetSalt{1, 2, 3};
const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

/// A key whose groups hold many different signs.
Key someKey()
{
    std::array<unsigned char, Key::keySize> bytes{};
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(i * 89 + 17);
    return std::move(*Key::fromBytes(bytes, sheetSalt));
}

QString printed()
{
    return sheetGroups(someKey()).join(u' ');
}

bool opens(const QString &typed)
{
    const auto key = keyFromSheet(typed, sheetSalt);
    return key && key->hex() == someKey().hex();
}

QList<int> wrongGroups(const QString &typed)
{
    const auto key = keyFromSheet(typed, sheetSalt);
    return key ? QList<int>() : key.error().groups;
}

TEST(SheetKeyTest, readsBackWhatItPrinted)
{
    const QStringList groups = sheetGroups(someKey());
    ASSERT_EQ(groups.size(), sheetGroupCount);
    for (const QString &group : groups)
        EXPECT_EQ(group.size(), 5);
    EXPECT_TRUE(opens(groups.join(u' ')));
}

TEST(SheetKeyTest, readsBackTheKeysAtBothEnds)
{
    for (const unsigned char byte : std::array<unsigned char, 2>{0x00, 0xff}) {
        std::array<unsigned char, Key::keySize> bytes{};
        bytes.fill(byte);
        const auto key = Key::fromBytes(bytes, sheetSalt);
        const auto read = keyFromSheet(sheetGroups(*key).join(u' '), sheetSalt);
        ASSERT_TRUE(read.has_value());
        EXPECT_EQ(read->hex(), key->hex());
    }
}

TEST(SheetKeyTest, forgivesHowItIsTyped)
{
    EXPECT_TRUE(opens(printed().toLower()));
    EXPECT_TRUE(opens(printed().remove(u' ')));
    EXPECT_TRUE(opens(printed().replace(u' ', u'-')));
    EXPECT_TRUE(opens(printed().replace(u' ', u"\n  "_s) + u'\n'));
    EXPECT_TRUE(opens(printed().replace(u'0', u'O')));
    EXPECT_TRUE(opens(printed().replace(u'0', u'o')));
    EXPECT_TRUE(opens(printed().replace(u'1', u'I')));
    EXPECT_TRUE(opens(printed().replace(u'1', u'l')));
    EXPECT_TRUE(opens(printed().replace(u'V', u'u')));
}

TEST(SheetKeyTest, namesTheGroupOfEveryWrongSign)
{
    const QString right = printed().remove(u' ');
    for (qsizetype at = 0; at < right.size(); ++at) {
        for (const QChar other : signs) {
            if (other == right[at])
                continue;
            QString wrong = right;
            wrong[at] = other;
            EXPECT_EQ(wrongGroups(wrong), QList<int>{int(at / 5) + 1}) << at;
        }
    }
}

TEST(SheetKeyTest, namesTheGroupOfExchangedNeighbours)
{
    const QString right = printed().remove(u' ');
    for (qsizetype at = 0; at + 1 < right.size(); ++at) {
        if (at % 5 == 4 || right[at] == right[at + 1])
            continue;
        QString wrong = right;
        std::swap(wrong[at], wrong[at + 1]);
        EXPECT_EQ(wrongGroups(wrong), QList<int>{int(at / 5) + 1}) << at;
    }
}

TEST(SheetKeyTest, namesGroupsOutOfPlace)
{
    QStringList groups = sheetGroups(someKey());
    groups.swapItemsAt(2, 7);
    EXPECT_EQ(wrongGroups(groups.join(u' ')), (QList<int>{3, 8}));
}

TEST(SheetKeyTest, namesTheGroupWithASignTooFew)
{
    QStringList groups = sheetGroups(someKey());
    groups[4].chop(1);
    EXPECT_EQ(wrongGroups(groups.join(u' ')), QList<int>{5});
}

TEST(SheetKeyTest, saysHowManySignsWereTypedWhenTheyAreNotAll)
{
    const auto key = keyFromSheet(printed().left(23), sheetSalt); // four groups
    ASSERT_FALSE(key.has_value());
    EXPECT_EQ(key.error(), (SheetFault{20, {}}));
}

/// Where a passphrase may be typed too, of which nothing is to be said.
TEST(SheetKeyTest, knowsGroupsOfASheetFromOtherWordsAfterThreeOfThem)
{
    QString slip = printed();
    slip[0] = slip[0] == u'7' ? u'8' : u'7';
    const QString longWords = u"kelder fiets soep maandag trein appel wolk deur lamp stoel boek"_s;
    const QList<std::pair<QString, bool>> cases{{printed().left(11), false}, // two groups
                                                {printed().left(17), true},
                                                {printed().left(17).toLower().remove(u' '), true},
                                                {printed(), true},
                                                {slip, true},
                                                {{}, false},
                                                {u"een zeer geheime zin"_s, false},
                                                {longWords, false},
                                                {QString(1'000'000, u'0'), false}};
    for (const auto &[typed, expected] : cases)
        EXPECT_EQ(isFromSheet(typed), expected) << typed.left(80).toStdString();
}

TEST(SheetKeyTest, refusesOddTexts)
{
    EXPECT_FALSE(opens({}));
    EXPECT_FALSE(opens(u"een zeer geheime zin"_s));
    EXPECT_FALSE(opens(QString(65, u'!')));
    EXPECT_FALSE(opens(QString(65, u'é')));
    EXPECT_FALSE(opens(QString(1'000'000, u'0')));
    EXPECT_FALSE(opens(printed() + printed()));
}

TEST(SheetKeyTest, marksEachSaltDifferently)
{
    EXPECT_EQ(sheetMark(sheetSalt), sheetMark(sheetSalt));
    EXPECT_EQ(sheetMark(sheetSalt).size(), 4);
    EXPECT_NE(sheetMark(sheetSalt), sheetMark(Key::Salt{1, 2, 4}));
}

} // namespace
} // namespace gehoor
