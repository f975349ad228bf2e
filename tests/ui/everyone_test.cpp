// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/places.h>
#include <tests/support/printers.h>
#include <tests/support/sources.h>
#include <ui/help/chapters.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The classes of the window that are made of one of these.
QStringList classesOf(const QString &bases)
{
    const QRegularExpression form(u"\\bclass (\\w+)(?: final)? : public (?:"_s + bases + u')');
    QStringList names;
    eachSource([&](const QString &source, const QString &text) {
        if (!source.startsWith(u"ui/") || !source.endsWith(u".h"))
            return;
        for (const QRegularExpressionMatch &match : form.globalMatch(text))
            names << match.captured(1);
    });
    return names;
}

/// The tests of the window in which this word stands, as one text.
QString testsWith(const QString &word)
{
    QString texts;
    for (const QString &folder : {u"../ui"_s, u"../support/ui"_s}) {
        QDirIterator files(testData(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
            if (const QString text = QString::fromUtf8(file.readAll()); text.contains(word))
                texts += text;
        }
    }
    return texts;
}

void expectMadeIn(const QString &tests, const QStringList &names)
{
    for (const QString &name : names)
        EXPECT_TRUE(tests.contains(QRegularExpression(u"\\b"_s + name + u" \\w+[({;]"_s)))
            << name.toStdString();
}

/// A list that is new comes under Qt's own test of lists, and a dialog that is new is walked by Tab.
TEST(EveryModelTest, isTestedForWhatQtAsksOfOne)
{
    QStringList models = classesOf(u"RowsModel<|QAbstract\\w*Model"_s);
    EXPECT_TRUE(models.removeOne(u"RowsModel"_s)) << "what the others are made of";
    EXPECT_GE(models.size(), 18);
    expectMadeIn(testsWith(u"QAbstractItemModelTester"_s), models);
}

TEST(EveryDialogTest, isWalkedForNamesAndTheOrderOfTab)
{
    const QStringList dialogs = classesOf(u"QDialog"_s);
    EXPECT_GE(dialogs.size(), 40);
    expectMadeIn(testsWith(u"/accessib"_s), dialogs);
}

TEST(EveryDialogTest, hasAChapterOfTheManualThatF1Opens)
{
    QStringList dialogs = classesOf(u"QDialog"_s);
    for (const QString &none : {u"HelpDialog"_s, u"LockDialog"_s, u"DayTextDialog"_s})
        EXPECT_TRUE(dialogs.removeOne(none)) << none.toStdString();
    QStringList withChapter;
    for (const ManualChapter &chapter : manualChapters())
        withChapter += chapter.of;
    const QStringList all = classesOf(u"QDialog|QWidget"_s);
    for (const QString &name : dialogs)
        EXPECT_TRUE(withChapter.contains(name)) << name.toStdString();
    for (const QString &name : withChapter)
        EXPECT_TRUE(all.contains(name)) << name.toStdString() << " is called otherwise now";
    EXPECT_EQ(withChapter.removeDuplicates(), 0);
}

} // namespace
} // namespace gehoor
