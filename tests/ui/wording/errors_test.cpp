// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/wording/wording.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(ErrorWordingTest, givesEveryKindASentenceOfItsOwn)
{
    QHash<QString, int> known;
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        const QString sentence = wording(Error{ErrorKind(kind), u"7"_s});
        EXPECT_FALSE(sentence.isEmpty()) << kind;
        EXPECT_FALSE(known.contains(sentence))
            << kind << " and " << known.value(sentence) << ": " << sentence.toStdString();
        known.insert(sentence, kind);
    }
}

TEST(ErrorWordingTest, tellsWhyAnOlderRegisterCannotBeBroughtUpToDate)
{
    EXPECT_TRUE(wording(Error{ErrorKind::OlderFormat, u"anna, gehoor 7"_s}).contains(u"anna, gehoor 7"_s));
    EXPECT_TRUE(wording(Error{ErrorKind::OlderFormat, {}}).contains(u"not allowed to write"_s));
}

TEST(ErrorWordingTest, tellsWhichDiskIsFull)
{
    EXPECT_TRUE(wording(Error{ErrorKind::DiskFull, u"/media/stick/copy.gehoor"_s})
                    .contains(u"no room left in the folder /media/stick."_s));
    EXPECT_TRUE(wording(Error{ErrorKind::DiskFull, {}}).startsWith(u"The disk is full. "_s));
}

TEST(ErrorWordingTest, tellsAChangedPassphraseFromARegisterThatWasReplacedWhileItWasOpen)
{
    EXPECT_TRUE(wording(Error{ErrorKind::ReopenNeeded, {}}).startsWith(u"The passphrase was changed, "_s));
    EXPECT_TRUE(wording(Error{ErrorKind::NotInPlace, u"/home/anna/klachten.gehoor"_s})
                    .startsWith(u"/home/anna/klachten.gehoor is not the file any more that is open here"_s));
    EXPECT_TRUE(wording(Error{ErrorKind::KeptBeside, u"/home/anna/klachten-kept.gehoor"_s})
                    .contains(u"is kept as /home/anna/klachten-kept.gehoor: "_s));
}

TEST(ErrorWordingTest, namesThePrinterThatDidNotOpenWhereItHasAName)
{
    EXPECT_TRUE(wording(Error{ErrorKind::PrinterFailed, u"Front desk"_s})
                    .startsWith(u"Nothing was printed: Front desk could not be opened."_s));
    EXPECT_EQ(wording(Error{ErrorKind::PrinterFailed, {}}),
              u"Nothing was printed: the printer could not be opened. Choose another printer."_s);
}

TEST(ErrorWordingTest, namesTheFieldInWhichTheWordsAreMissing)
{
    const auto missing = [](const QString &field) { return wording(Error{ErrorKind::EmptyText, field}); };
    EXPECT_EQ(missing(u"text"_s), u"Fill in the complaint."_s);
    EXPECT_EQ(missing(u"partText"_s), u"Fill in the words of the part."_s);
    EXPECT_EQ(missing(u"note"_s), u"Fill in what was said or noted."_s);
}

} // namespace
} // namespace gehoor
