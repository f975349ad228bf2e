// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupplan.h>
#include <core/backups/lastrestore.h>
#include <core/breaches/breach.h>
#include <core/bundles/documentpages.h>
#include <core/registerfile/key.h>
#include <core/retention/retentionrule.h>
#include <core/settings/settings.h>
#include <tests/support/printers.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/labels.h>
#include <ui/help/chapters.h>
#include <ui/help/helpdialog.h>
#include <ui/help/shortcutsmodel.h>
#include <ui/windowactions.h>
#include <ui/wording/wording.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTranslator>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(HelpDialogTest, listsEveryShortcutOfTheWindow)
{
    QObject owner;
    const WindowActions actions(&owner);
    ShortcutsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(shortcutsOf(actions.all()));
    QStringList keys;
    for (const Shortcut &shortcut : model.rows()) {
        EXPECT_FALSE(shortcut.what.contains(u'&')) << shortcut.what.toStdString();
        keys << shortcut.keys;
    }
    for (const auto &key :
         {u"Ctrl+N"_s, u"Ctrl+O"_s, u"Ctrl+K"_s, u"Ctrl+L"_s, u"Ctrl+E"_s, u"F9"_s, u"F1"_s})
        EXPECT_TRUE(keys.contains(key)) << key.toStdString();
}

/// What no menu shows has to stand here.
TEST(HelpDialogTest, listsTheKeysOfListsPagesAndDialogs)
{
    QStringList keys;
    for (const Shortcut &shortcut : shortcutsOf({})) {
        EXPECT_FALSE(shortcut.what.isEmpty() || shortcut.where.isEmpty()) << shortcut.keys.toStdString();
        keys << shortcut.keys;
    }
    for (const auto &key :
         {u"Y, N, U"_s, u"1 to 5"_s, u"F7"_s, u"F8"_s, u"F3"_s, u"Ctrl+S"_s, u"Ctrl+F"_s, u"Ctrl+B"_s,
          u"Ctrl+Z"_s, u"Ctrl+Shift+H"_s, u"Ctrl+Shift+L"_s, u"Ctrl+Shift+N"_s, u"Ctrl+Shift+B"_s,
          u"Ctrl+Enter"_s, u"Esc"_s, u"Del"_s, u"Ctrl+U"_s, u"Ctrl+Down, Ctrl+Up"_s, u"Ctrl+Shift+F"_s})
        EXPECT_TRUE(keys.contains(key)) << key.toStdString();
    EXPECT_EQ(keys.count(u"Del"_s), 2) << "in the list of protected facts and in that of recent registers";
}

class HelpKeysTest : public testing::Test, protected Keyboard
{
};

TEST_F(HelpKeysTest, goesThroughTheShortcutsAtOnce)
{
    HelpDialog dialog({});
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    const auto *shortcuts = dialog.findChild<QTableView *>(u"shortcutsTable"_s);
    const int before = shortcuts->currentIndex().row();
    press(Qt::Key_PageDown);
    EXPECT_GT(shortcuts->currentIndex().row(), before);
}

TEST(HelpDialogTest, showsTheManualAndOpensNothingByItself)
{
    HelpDialog dialog({});
    const auto *browser = dialog.findChild<QTextBrowser *>(u"manualBrowser"_s);
    EXPECT_TRUE(browser->toPlainText().contains(u"What Gehoor does not promise"_s));
    EXPECT_FALSE(browser->openExternalLinks());
    EXPECT_FALSE(browser->openLinks());
}

QString manual(const QString &language)
{
    QFile file(u":/manual/manual.%1.md"_s.arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << language.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// How each line begins that shapes the text: headings, steps, bullets.
QStringList shapeOf(const QString &text)
{
    QStringList shape;
    static const QRegularExpression beginning(u"^(#+ |- |\\d+\\. )"_s);
    for (const QString &line : text.split(u'\n')) {
        if (const auto match = beginning.match(line); match.hasMatch())
            shape << match.captured();
    }
    return shape;
}

TEST(HelpDialogTest, hasAManualOfTheSameShapeInBothLanguages)
{
    EXPECT_EQ(shapeOf(manual(u"nl"_s)), shapeOf(manual(u"en"_s)));
}

/// On the emergency sheet, passphrases and backups, which somebody reads who cannot get into the register. In
/// bold stand keys and whole sentences too.
TEST(HelpDialogTest, hasAManualThatNamesWhatToChooseAfterALossAsTheScreenDoes)
{
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    for (const auto &[language, chapter] :
         {std::pair(u"en"_s, u"### The emergency sheet"_s), std::pair(u"nl"_s, u"### Het noodblad"_s)}) {
        const QString whole = manual(language);
        ASSERT_TRUE(whole.contains(chapter));
        const QString text = whole.mid(whole.indexOf(chapter));
        const QSet<QString> labels = labelsIn(language);
        int found = 0;
        for (auto match = bold.globalMatch(text); match.hasNext();) {
            const QString label = match.next().captured(1);
            if (label.contains(u'+') || label.endsWith(u'.') || label.endsWith(u':'))
                continue;
            ++found;
            EXPECT_TRUE(labels.contains(label)) << language.toStdString() << ": " << label.toStdString();
        }
        EXPECT_GT(found, 30);
    }
}

/// Whoever changes one of these numbers changes the sentence too.
TEST(HelpDialogTest, hasAManualThatNamesTheNumbersOfTheProgram)
{
    constexpr int day = 24;
    const struct
    {
        bool isSo;
        QString english;
        QString dutch;
    } cases[] = {
        {minimumPassphraseLength == 12, u"at least 12 characters"_s, u"minstens 12 tekens"_s},
        {usualIdle == 10, u"after ten minutes without a key"_s, u"na tien minuten zonder toets"_s},
        {KeepingRule{} == KeepingRule{7, 5, 12}, u"of seven days, five weeks and twelve months"_s,
         u"van zeven dagen, vijf weken en twaalf maanden"_s},
        {oldBackupDays == 3, u"more than three days old"_s, u"meer dan drie dagen oud"_s},
        {daysRestoreIsTold == 14, u"says for two weeks with which moment the backup ends"_s,
         u"zegt twee weken lang tot welk moment"_s},
        {proposedMonths == 24, u"Gehoor proposes 24 months"_s, u"Gehoor stelt 24 maanden voor"_s},
        {hoursToReport == 3 * day, u"**72 hours** to report"_s, u"**72 uur** om een datalek te melden"_s},
        {largestDocument == 25'000'000, u"larger than 25 MB"_s, u"groter is dan 25 MB"_s},
    };
    const QString english = manual(u"en"_s);
    const QString dutch = manual(u"nl"_s);
    for (const auto &c : cases) {
        EXPECT_TRUE(c.isSo) << c.english.toStdString();
        EXPECT_TRUE(english.contains(c.english)) << c.english.toStdString();
        EXPECT_TRUE(dutch.contains(c.dutch)) << c.dutch.toStdString();
    }
}

/// The manual as it opens, with its chapters beside it.
class ManualTest : public testing::Test, protected Keyboard
{
protected:
    ManualTest() : dialog({})
    {
        dialog.findChild<QTabWidget *>(u"helpTabs"_s)->setCurrentIndex(1);
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
        contents().setFocus();
    }

    QTreeWidget &contents() const { return *dialog.findChild<QTreeWidget *>(u"contentsTree"_s); }
    QTextBrowser &text() const { return *dialog.findChild<QTextBrowser *>(u"manualBrowser"_s); }
    QString lineAtTheTop() const { return text().cursorForPosition({text().width() / 2, 4}).block().text(); }

    HelpDialog dialog;
};

TEST_F(ManualTest, hasEveryHeadingOfTheTextAmongItsContents)
{
    QStringList headings;
    static const QRegularExpression heading(u"^##+ (.*)$"_s, QRegularExpression::MultilineOption);
    for (auto found = heading.globalMatch(manual(u"en"_s)); found.hasNext();)
        headings << found.next().captured(1);
    QStringList listed;
    for (QTreeWidgetItemIterator item(&contents()); *item; ++item)
        listed << (*item)->text(0);
    EXPECT_EQ(listed, headings);
    const auto paper = contents().findItems(u"The letter paper"_s, Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_EQ(paper.size(), 1);
    ASSERT_NE(paper.constFirst()->parent(), nullptr);
    EXPECT_EQ(paper.constFirst()->parent()->text(0), u"The letter"_s);
}

TEST_F(ManualTest, showsAChapterByKeysAndGoesOnToItsText)
{
    type(u"Protect"_s);
    EXPECT_EQ(lineAtTheTop(), u"Protecting"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(lineAtTheTop(), u"The letter"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(lineAtTheTop(), u"Protecting"_s) << "backwards likewise";
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(text().hasFocus());
    EXPECT_EQ(lineAtTheTop(), u"Protecting"_s);
}

TEST_F(ManualTest, showsTheLastChapterToo)
{
    press(Qt::Key_End);
    EXPECT_EQ(text().textCursor().block().text(), u"Salvaging a damaged register"_s);
    EXPECT_TRUE(text().viewport()->rect().contains(text().cursorRect().center()));
}

/// As F1 in a dialog does.
TEST_F(ManualTest, opensAtTheChapterOfEveryDialog)
{
    for (const ManualChapter &chapter : manualChapters()) {
        dialog.findChild<QTabWidget *>(u"helpTabs"_s)->setCurrentIndex(0);
        dialog.showChapter(chapter.heading);
        EXPECT_TRUE(contents().hasFocus());
        EXPECT_EQ(contents().currentItem()->text(0), chapter.heading);
        EXPECT_EQ(text().textCursor().block().text(), chapter.heading);
    }
    text().moveCursor(QTextCursor::End);
    dialog.showChapter(u"Protecting"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return lineAtTheTop() == u"Protecting"_s; })) << "again, too";
}

TEST(HelpDialogTest, opensAtTheSameChapterInDutch)
{
    QTranslator dutch;
    ASSERT_TRUE(dutch.load(u"gehoor_nl"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&dutch);
    HelpDialog dialog({});
    const auto *contents = dialog.findChild<QTreeWidget *>(u"contentsTree"_s);
    for (const auto &[english, inDutch] :
         {std::pair(u"The first time"_s, u"De eerste keer"_s), std::pair(u"The letter"_s, u"De brief"_s),
          std::pair(u"Keeping and destroying"_s, u"Bewaren en vernietigen"_s),
          std::pair(u"Restoring a backup"_s, u"Een reservekopie terugzetten"_s)}) {
        dialog.showChapter(english);
        EXPECT_EQ(contents->currentItem()->text(0), inDutch);
    }
    QCoreApplication::removeTranslator(&dutch);
}

TEST(HelpDialogTest, hasAManualThatNamesEveryKindOfLetter)
{
    const QString text = manual(u"en"_s).toLower();
    for (const auto &entry : letterKindKeys.entries())
        EXPECT_TRUE(text.contains(wording(entry.first))) << wording(entry.first).toStdString();
}

TEST(HelpDialogTest, hasAManualThatNamesTheKeysOfTheWindow)
{
    QObject owner;
    const WindowActions actions(&owner);
    for (const QString &language : {u"nl"_s, u"en"_s}) {
        const QString text = manual(language);
        for (const QAction *action :
             {actions.newComplaint, actions.readMail, actions.exportCases, actions.writeLetters, actions.lock,
              actions.search, actions.privacy, actions.help})
            EXPECT_TRUE(text.contains(action->shortcut().toString()))
                << action->shortcut().toString().toStdString();
    }
}

} // namespace
} // namespace gehoor
