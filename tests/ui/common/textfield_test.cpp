// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/textfield.h>

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class TextFieldTest : public testing::Test
{
protected:
    TextFieldTest() { field.show(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&field, key, modifiers); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void select(int from, int to)
    {
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        field.setTextCursor(cursor);
    }
    QString copied()
    {
        press(Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text();
    }
    QTextBlock piece(int number) const { return field.document()->findBlockByNumber(number); }
    /// How much of the text stands before a place in the document.
    qsizetype before(int position) const { return textBetween(*field.document(), 0, position).size(); }
    int longestPiece() const
    {
        int longest = 0;
        for (QTextBlock block = field.document()->begin(); block.isValid(); block = block.next())
            longest = std::max(longest, block.length());
        return longest;
    }

    TextField field;
    const QString megabyte = QString(1'000'000, u'x');
};

QString repeated(const QString &text)
{
    return text.repeated(200'000 / text.size());
}

TEST_F(TextFieldTest, givesBackAnyLongTextAsItWasPutIn)
{
    const QString odd =
        u"א\u202eb\u0301\u2060\u200d"_s + QString::fromUcs4(U"\U0001F469\U0001F3FD") + u"\u00a0"_s;
    for (const QString &text :
         {megabyte, repeated(QString::fromUcs4(U"\U0001F600")), repeated(u"e\u0301"_s), repeated(u"\u0301"_s),
          repeated(u"אבגד"_s), repeated(u"fifty words "_s), repeated(odd),
          QString(300'000, u'x') + u'\n' + QString(300'000, u'y') + u'\n',
          u"\n"_s + repeated(QString(1999, u'z') + u"\n\n"_s)}) {
        const std::string begin = text.left(10).toStdString();
        paste(text);
        EXPECT_TRUE(field.text() == text) << begin;
        EXPECT_LT(longestPiece(), 10'100) << begin << ": laid out at once";
        press(Qt::Key_A, Qt::ControlModifier);
        EXPECT_TRUE(copied() == text) << begin;
        press(Qt::Key_X, Qt::ControlModifier);
        EXPECT_EQ(field.text(), QString());
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(field.text() == text) << begin;
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(field.text(), QString()) << begin;
        field.redo();
        EXPECT_TRUE(field.text() == text) << begin;
        field.clear();
    }
}

/// As in any field for plain text.
TEST_F(TextFieldTest, makesEveryEndOfParagraphALineFeed)
{
    paste(QString(5000, u'x') + u"\u2029one\r\ntwo\u2028three"_s);
    EXPECT_EQ(field.text(), QString(5000, u'x') + u"\none\ntwo\nthree"_s);
}

TEST_F(TextFieldTest, cutsNoCharacterAndNothingThatIsShort)
{
    EXPECT_EQ(piecesOf({}), QStringList{QString()});
    const QString letter = u"A sentence as people write it.\n"_s.repeated(5000);
    EXPECT_EQ(piecesOf(letter), QStringList{letter});
    const QString pairs = u'x' + repeated(QString::fromUcs4(U"\U0001F600"));
    EXPECT_TRUE(piecesOf(pairs).join(QString()) == pairs);
    for (const QString &one : piecesOf(pairs))
        EXPECT_FALSE(one.front().isLowSurrogate() || one.back().isHighSurrogate());
    const QString lines = QString(2000, u'x') + u"\r\n"_s;
    EXPECT_EQ(piecesOf(lines), QStringList{lines}) << "an end of line belongs to its line";
}

TEST_F(TextFieldTest, countsASeamForNothing)
{
    paste(QString(3000, u'a') + QString(3000, u'b'));
    const QString whole = field.text();
    const int seam = piece(1).position();
    select(seam - 2, seam + 2);
    EXPECT_EQ(copied(), u"aaa"_s);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(field.text(), QString(2997, u'a') + QString(3000, u'b'));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field.text(), whole);
    select(seam, seam);
    press(Qt::Key_Backspace); // the line above takes it in
    EXPECT_EQ(field.text(), whole);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field.text(), whole);
    select(seam - 1, seam - 1);
    press(Qt::Key_Return);
    EXPECT_EQ(field.text(), QString(whole).insert(before(seam - 1), u'\n'));
}

/// A new paragraph takes over what it finds at the cursor: not that it is a seam.
TEST_F(TextFieldTest, breaksALineWhereAPieceWasEmptied)
{
    for (const bool selected : {false, true}) {
        field.clear();
        paste(QString(5000, u'a'));
        select(piece(1).position(), piece(1).position() + piece(1).length() - 1);
        press(Qt::Key_Delete);
        EXPECT_EQ(field.text(), QString(3000, u'a'));
        select(piece(1).position() - (selected ? 5 : 0), piece(1).position());
        press(Qt::Key_Return);
        EXPECT_EQ(field.text(), QString(selected ? 1996 : 2000, u'a') + u'\n' + QString(1000, u'a'));
    }
}

TEST_F(TextFieldTest, changesNothingThatIsOnlyRead)
{
    fill(field, megabyte);
    field.setReadOnly(true);
    paste(u"more"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(field.text() == megabyte);
    field.selectAll();
    EXPECT_TRUE(copied() == megabyte);
}

TEST_F(TextFieldTest, isFilledWithALongTextThatCanBeChanged)
{
    const QString odd = megabyte + u"\u2028 and\u2029\r\n"_s;
    fill(field, odd);
    EXPECT_TRUE(textOf(field, odd) == odd) << "nobody touched it";
    EXPECT_FALSE(field.document()->isUndoAvailable());
    EXPECT_EQ(field.textCursor().position(), 0);
    fill(field, megabyte);
    press(Qt::Key_Y);
    EXPECT_TRUE(textOf(field, megabyte) == u'y' + megabyte);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(textOf(field, megabyte) == megabyte);
}

/// Whatever is typed, pasted and cut wherever: the text is what it would be without a seam.
TEST_F(TextFieldTest, isATextLikeAnyOther)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](int end) { return int(random() % unsigned(end)); };
        field.clear();
        QString expected;
        for (int step = 0; step < 30; ++step) {
            // Most often at the beginning or the end of a piece.
            const QTextBlock block = piece(below(field.document()->blockCount()));
            const int from = block.position() + (below(2) ? 0 : block.length() - 1);
            const int to = below(2) ? from : below(field.document()->characterCount());
            select(from, to);
            const qsizetype begin = before(std::min(from, to));
            const qsizetype length = before(std::max(from, to)) - begin;
            QString put;
            switch (below(5)) {
            case 0:
                put = QString(1000 + below(6000), u'p') + u"\nq"_s;
                paste(put);
                break;
            case 1:
                put = u"\n"_s;
                press(Qt::Key_Return);
                break;
            case 2:
                put = u"z"_s;
                press(Qt::Key_Z);
                break;
            case 3:
                if (length == 0)
                    continue;
                press(Qt::Key_Delete);
                break;
            default:
                press(Qt::Key_X, Qt::ControlModifier);
            }
            expected.replace(begin, length, put);
            ASSERT_TRUE(field.text() == expected) << "seed " << seed << ", step " << step;
        }
        while (field.document()->isUndoAvailable())
            field.undo();
        while (field.document()->isRedoAvailable())
            field.redo();
        EXPECT_TRUE(field.text() == expected) << seed;
    }
}

} // namespace
} // namespace gehoor
