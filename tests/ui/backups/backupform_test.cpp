// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/backupstore.h>
#include <core/registerfile/sheetkey.h>
#include <tests/support/changebehind.h>
#include <tests/support/knowntobeopen.h>
#include <tests/support/ui/desktest.h>
#include <ui/backups/backupform.h>
#include <ui/backups/backupkeeper.h>
#include <ui/backups/copiesmodel.h>
#include <ui/today/todaypage.h>
#include <ui/wording/backups.h>

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class BackupFormTest : public DeskTest
{
protected:
    QString stick() const
    {
        QDir().mkpath(path(u"stick"_s));
        return path(u"stick"_s);
    }
    QStringList copies() const { return QDir(stick()).entryList(QDir::Files); }
    Backups backups() { return {desk().file, clock}; }
    template <class Widget>
    static Widget *in(const QWidget &page, const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
};

TEST_F(BackupFormTest, keepsWhereBackupsGoAndMakesOne)
{
    BackupForm form(desk(), answers);
    form.show();
    auto *save = in<QPushButton>(form, u"saveBackupsButton"_s);
    EXPECT_FALSE(save->isEnabled());
    const auto *none = in<QLabel>(form, u"noBackupLabel"_s);
    EXPECT_TRUE(none->isVisible());
    const auto *states = in<QLabel>(form, u"statesLabel"_s);
    EXPECT_FALSE(states->isVisible()) << "of what is not there";
    answers.willChooseFolder(stick());
    in<QPushButton>(form, u"chooseBackupFolderButton"_s)->click();
    in<QSpinBox>(form, u"dailyBox"_s)->setValue(3);
    in<QPushButton>(form, u"backUpNowButton"_s)->click();
    EXPECT_EQ(backups().plan(), (BackupPlan{stick(), {.daily = 3}}));
    EXPECT_EQ(copies(), QStringList{u"test-2026-11-23-100000.gehoor"_s});
    EXPECT_FALSE(save->isEnabled());
    const auto *model = in<QTableView>(form, u"copiesTable"_s)->model();
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_FALSE(none->isVisible());
    EXPECT_TRUE(states->isVisible());
    EXPECT_EQ(model->index(0, CopiesModel::Whereabouts).data().toString(), u"there"_s);
}

TEST_F(BackupFormTest, saysThatAFolderIsNotThereAndKeepsWhatWasTyped)
{
    BackupForm form(desk(), answers);
    form.show();
    QTest::keyClicks(in<QLineEdit>(form, u"backupFolderEdit"_s), u"/nowhere/at/all"_s);
    answers.willBeTold();
    in<QPushButton>(form, u"saveBackupsButton"_s)->click();
    EXPECT_TRUE(answers.last().startsWith(u"The folder /nowhere/at/all is not there. Put the stick in"_s))
        << answers.last().toStdString();
    EXPECT_EQ(in<QLineEdit>(form, u"backupFolderEdit"_s)->text(), u"/nowhere/at/all"_s);
}

TEST_F(BackupFormTest, saysThatABackupWasNotMade)
{
    BackupForm form(desk(), answers);
    form.show();
    ASSERT_TRUE(backups().setPlan({stick(), {}}));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !in<QLineEdit>(form, u"backupFolderEdit"_s)->text().isEmpty(); }));
    QDir(stick()).removeRecursively();
    answers.willBeTold();
    in<QPushButton>(form, u"backUpNowButton"_s)->click();
    EXPECT_TRUE(answers.last().contains(u"/stick is not there. Put the stick in"_s))
        << answers.last().toStdString();
    EXPECT_EQ(in<QTableView>(form, u"copiesTable"_s)->model()->rowCount(), 0);
}

TEST_F(BackupFormTest, asksForTheFolderOfABackupWhereNoneWasChosen)
{
    BackupForm form(desk(), answers);
    form.show();
    answers.willChooseFolder({});
    in<QPushButton>(form, u"backUpNowButton"_s)->click();
    EXPECT_EQ(backups().copies()->size(), 0);
    answers.willChooseFolder(stick());
    in<QPushButton>(form, u"backUpNowButton"_s)->click();
    EXPECT_EQ(copies().size(), 1);
    EXPECT_EQ(backups().plan()->folder, stick());
}

TEST_F(BackupFormTest, saysThatWhereBackupsGoWasSavedUntilItIsChanged)
{
    BackupForm form(desk(), answers);
    form.show();
    const auto *said = in<QLabel>(form, u"backupsSavedLabel"_s);
    QTest::keyClicks(in<QLineEdit>(form, u"backupFolderEdit"_s), stick());
    EXPECT_EQ(said->text(), QString());
    in<QPushButton>(form, u"saveBackupsButton"_s)->click();
    QTest::qWait(1);
    EXPECT_EQ(said->text(), u"Saved."_s);
    in<QSpinBox>(form, u"dailyBox"_s)->setValue(3);
    EXPECT_EQ(said->text(), QString());
}

TEST_F(BackupFormTest, findsTheBackupsOfAStickThatIsCalledOtherwiseNow)
{
    const QString before = stick();
    const QString now = path(u"stick-of-before"_s);
    ASSERT_TRUE(backups().setPlan({before, {}}));
    ASSERT_TRUE(backups().make());
    ASSERT_TRUE(QFile::rename(before, now));
    BackupForm form(desk(), answers);
    form.show();
    const auto *model = in<QTableView>(form, u"copiesTable"_s)->model();
    const auto told = [&](int column) { return model->index(0, column).data().toString(); };
    ASSERT_EQ(told(CopiesModel::Whereabouts), u"out of reach or gone"_s);
    auto *folder = in<QLineEdit>(form, u"backupFolderEdit"_s);
    folder->selectAll();
    QTest::keyClicks(folder, now);
    in<QPushButton>(form, u"saveBackupsButton"_s)->click();
    EXPECT_EQ(told(CopiesModel::Whereabouts), u"there"_s);
    EXPECT_TRUE(told(CopiesModel::File).startsWith(now)) << told(CopiesModel::File).toStdString();
}

/// Each by itself, as a screen reader comes to it.
TEST_F(BackupFormTest, namesItsNumbersInFull)
{
    const BackupForm form(desk(), answers);
    for (const QString &name : {u"dailyBox"_s, u"weeklyBox"_s, u"monthlyBox"_s})
        EXPECT_TRUE(in<QSpinBox>(form, name)->accessibleName().contains(u"newest backup"_s))
            << name.toStdString();
}

TEST_F(BackupFormTest, whoReadsAlongChangesNothing)
{
    reopenDesk(Access::Read);
    BackupForm form(desk(), answers);
    form.show();
    EXPECT_FALSE(in<QPushButton>(form, u"backUpNowButton"_s)->isEnabled());
    EXPECT_FALSE(in<QLineEdit>(form, u"backupFolderEdit"_s)->isEnabled());
}

TEST_F(BackupFormTest, theTableOfCopiesIsSound)
{
    CopiesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(
        {{.number = 1,
          .made = clock.now(),
          .path = u"/nowhere"_s,
          .complaints = 3,
          .auditHead = u"0123456789abcdef"_s},
         {.number = 2, .made = clock.now(), .path = u"/nowhere"_s, .auditHead = {}, .removed = true}});
    EXPECT_EQ(model.index(0, CopiesModel::Whereabouts).data().toString(), u"out of reach or gone"_s);
    EXPECT_EQ(model.index(1, CopiesModel::Whereabouts).data().toString(), u"removed"_s);
    const QString aside = path(u"laptop-before-restore-2026-11-23-100000.gehoor"_s);
    ASSERT_TRUE(QFile(aside).open(QIODevice::WriteOnly));
    EXPECT_EQ(whereabouts({.number = 3, .made = clock.now(), .path = aside, .auditHead = {}}),
              u"from before a restore"_s);
    const QString kept = path(u"test-kept-2.gehoor"_s);
    ASSERT_TRUE(QFile(kept).open(QIODevice::WriteOnly));
    EXPECT_EQ(whereabouts({.number = 3, .made = clock.now(), .path = kept, .auditHead = {}}),
              u"beside the register"_s);
    const QString copy = path(u"klachten-regio-2026-11-23-100000.gehoor"_s); // its moment stands as far on
    ASSERT_TRUE(QFile(copy).open(QIODevice::WriteOnly));
    EXPECT_EQ(whereabouts({.number = 4, .made = clock.now(), .path = copy, .auditHead = {}}), u"there"_s);
    EXPECT_EQ(
        whereabouts({.number = 5, .made = clock.now(), .path = copy, .auditHead = {}, .written = {4096, {}}}),
        u"there, not complete"_s)
        << "it was cut short";
    const QModelIndex head = model.index(0, CopiesModel::Head);
    EXPECT_EQ(head.data().toString(), u"01234567…"_s);
    for (const Qt::ItemDataRole role : {Qt::ToolTipRole, Qt::AccessibleTextRole})
        EXPECT_EQ(head.data(role).toString(), u"01234567 89abcdef"_s) << "whole";
    EXPECT_EQ(model.index(1, CopiesModel::Head).data().toString(), QString());
}

TEST_F(BackupFormTest, showsTheWholeHeadOfTheChosenCopyToBeReachedAndCopiedByKeys)
{
    ASSERT_TRUE(backups().setPlan({stick(), {}}));
    const auto made = backups().make();
    ASSERT_TRUE(succeeded(made));
    BackupForm form(desk(), answers);
    form.show();
    form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    const auto *label = in<QLabel>(form, u"chosenCopyLabel"_s);
    EXPECT_FALSE(label->isVisible()) << "no copy was chosen";
    auto *table = in<QTableView>(form, u"copiesTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_TRUE(label->isVisible());
    EXPECT_TRUE(label->text().remove(u' ').contains(made->auditHead)) << label->text().toStdString();
    EXPECT_TRUE(label->text().contains(u"the mark "_s + sheetMark(desk().file.keySalt())))
        << label->text().toStdString();
    QTest::keyClick(table, Qt::Key_Tab);
    EXPECT_TRUE(label->hasFocus());
    EXPECT_TRUE(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    auto *model = qobject_cast<CopiesModel *>(table->model());
    ASSERT_NE(model, nullptr);
    model->setRows({});
    EXPECT_FALSE(label->isVisible());
}

/// Of a file that is not there nothing tells which sheet opens it.
TEST_F(BackupFormTest, namesNoSheetForACopyThatIsOutOfReach)
{
    ASSERT_TRUE(backups().setPlan({stick(), {}}));
    const auto made = backups().make();
    ASSERT_TRUE(succeeded(made));
    ASSERT_TRUE(QFile::remove(made->path));
    BackupForm form(desk(), answers);
    form.show();
    QTest::keyClick(in<QTableView>(form, u"copiesTable"_s), Qt::Key_Home, Qt::ControlModifier);
    const QString words = in<QLabel>(form, u"chosenCopyLabel"_s)->text();
    EXPECT_TRUE(words.startsWith(u"Head of the trail"_s)) << words.toStdString();
}

/// As after a restore to where a copy of the list stood.
TEST_F(BackupFormTest, leavesTheOpenRegisterItsLocksWhenItIsChosenAmongTheCopies)
{
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::BackupsChanged, {}, {}}, [&] {
        return BackupStore(desk().file)
            .insert({.made = clock.now(), .path = registerPath(), .auditHead = QString(64, u'd')});
    })));
    BackupForm form(desk(), answers);
    form.show();
    QTest::keyClick(in<QTableView>(form, u"copiesTable"_s), Qt::Key_Home, Qt::ControlModifier);
    const QString words = in<QLabel>(form, u"chosenCopyLabel"_s)->text();
    EXPECT_TRUE(words.contains(u"the mark "_s + sheetMark(desk().file.keySalt()))) << words.toStdString();
    EXPECT_TRUE(isKnownToBeOpen(registerPath()));
}

TEST_F(BackupFormTest, showsOfEachCopyWhatItIsInTheSmallestWindow)
{
    const BackupCopy there{.number = 1,
                           .made = QDateTime(QDate(2026, 9, 30), QTime(20, 0)),
                           .path = stick(),
                           .complaints = 300,
                           .auditHead = QString(64, u'd')};
    BackupCopy gone = there;
    gone.path += u"/test-2026-09-30-200000.gehoor"_s;
    BackupCopy removed = gone;
    removed.removed = true;
    BackupCopy changed = there;
    changed.doubt = CopyDoubt::Changed;
    BackupCopy unknown = there;
    unknown.doubt = CopyDoubt::Unknown;
    BackupCopy aside = there;
    aside.path = path(u"test-before-restore-2026-09-30-200000.gehoor"_s);
    ASSERT_TRUE(QFile(aside.path).open(QFile::WriteOnly));
    for (const QString &language : {u"nl"_s, u"en"_s}) {
        SCOPED_TRACE(language.toStdString());
        QTranslator translator;
        ASSERT_TRUE(translator.load(u"gehoor_"_s + language, u":/i18n"_s));
        QCoreApplication::installTranslator(&translator);
        BackupForm form(desk(), answers);
        form.resize(680, 560); // about what there is beside the lists of pages and of settings
        form.show();
        const auto *table = in<QTableView>(form, u"copiesTable"_s);
        auto *model = qobject_cast<CopiesModel *>(table->model());
        ASSERT_NE(model, nullptr);
        model->setRows({there, gone, removed, changed, unknown, aside});
        const QAbstractItemView *view = table;
        for (const int column :
             {CopiesModel::Made, CopiesModel::Whereabouts, CopiesModel::Cases, CopiesModel::Head}) {
            const QString heading = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            EXPECT_GE(table->columnWidth(column), view->sizeHintForColumn(column)) << heading.toStdString();
            EXPECT_GE(table->columnWidth(column), table->horizontalHeader()->sectionSizeHint(column))
                << heading.toStdString();
        }
        EXPECT_GE(table->columnWidth(CopiesModel::File), table->fontMetrics().averageCharWidth() * 24);
        QCoreApplication::removeTranslator(&translator);
    }
}

TEST_F(BackupFormTest, closingMakesACopyOnceSomethingWasDone)
{
    ASSERT_TRUE(backups().setPlan({stick(), {}}));
    EXPECT_TRUE(BackupKeeper(desk(), answers, nullptr).onClosing());
    EXPECT_EQ(copies().size(), 1);
    EXPECT_TRUE(BackupKeeper(desk(), answers, nullptr).onClosing());
    EXPECT_EQ(copies().size(), 1);
    log(u"R. Mulder"_s);
    EXPECT_TRUE(succeeded(BackupKeeper(desk(), answers, nullptr).onLocking()));
    EXPECT_EQ(copies().size(), 2);
}

TEST_F(BackupFormTest, closingWithoutAStickIsToldInTheWordsOfToday)
{
    ASSERT_TRUE(backups().setPlan({stick(), {}}));
    QDir(stick()).removeRecursively();
    answers.willChoose(Way::First); // nothing was put in yet
    answers.willChoose(Way::Second);
    EXPECT_TRUE(BackupKeeper(desk(), answers, nullptr).onClosing());
    EXPECT_TRUE(answers.allAsked());
    EXPECT_TRUE(answers.last().contains(u"is not there"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"/stick"_s)) << answers.last().toStdString();
    EXPECT_FALSE(QDir(path(u"stick"_s)).exists());
}

TEST_F(BackupFormTest, closingMakesTheBackupOnceTheStickIsPutIn)
{
    /// Puts the stick in before it answers to try again.
    class PutsTheStickIn final : public PreparedAnswers
    {
    public:
        explicit PutsTheStickIn(const QString &folder) : m_folder(folder) {}
        Way choose(QWidget *parent, const QString &question, const QString &first,
                   const QString &second) override
        {
            EXPECT_TRUE(QDir().mkpath(m_folder));
            return PreparedAnswers::choose(parent, question, first, second);
        }

    private:
        const QString m_folder;
    };
    ASSERT_TRUE(backups().setPlan({stick(), {}}));
    QDir(stick()).removeRecursively();
    PutsTheStickIn answering(path(u"stick"_s));
    answering.willChoose(Way::First);
    EXPECT_TRUE(BackupKeeper(desk(), answering, nullptr).onClosing());
    EXPECT_EQ(copies().size(), 1);
}

TEST_F(BackupFormTest, thePageOfTodayTellsFromThenOnThatABackupFailedOfDamage)
{
    ASSERT_TRUE(backups().setPlan({stick(), {}}));
    ASSERT_TRUE(backups().make());
    TodayPage page(desk(), answers, preferences, {});
    page.show();
    const auto *label = in<QLabel>(page, u"backupLabel"_s);
    ASSERT_TRUE(label->isHidden());
    Database &database = desk().file.database();
    ASSERT_TRUE(succeeded(changeBehind(database, u"DROP TRIGGER audit_is_never_changed"_s)));
    ASSERT_TRUE(succeeded(changeBehind(database, u"UPDATE audit SET note = 'x' WHERE number = 1"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, backUpAside(desk(), runHere)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !label->isHidden(); }));
    EXPECT_TRUE(label->text().contains(u"the register is damaged"_s)) << label->text().toStdString();
}

/// As where a disk did not give a page once: the copy was read to its last page.
TEST_F(BackupFormTest, thePageOfTodayTellsNoMoreOfDamageAfterASoundBackup)
{
    ASSERT_TRUE(backups().setPlan({stick(), {}}));
    desk().file.noteDamage();
    TodayPage page(desk(), answers, preferences, {});
    page.show();
    const auto *label = in<QLabel>(page, u"backupLabel"_s);
    ASSERT_TRUE(label->text().contains(u"the register is damaged"_s)) << label->text().toStdString();
    EXPECT_TRUE(succeeded(backUpAside(desk(), runHere)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return label->isHidden(); }));
}

TEST_F(BackupFormTest, thePageOfTodayTellsWhenBackupsAreNotAsTheyShouldBe)
{
    TodayPage page(desk(), answers, preferences, {});
    page.show();
    const auto *label = in<QLabel>(page, u"backupLabel"_s);
    EXPECT_TRUE(label->text().contains(u"choose a folder"_s)) << label->text().toStdString();
    ASSERT_TRUE(backups().setPlan({stick(), {}}));
    ASSERT_TRUE(backups().make());
    ASSERT_TRUE(QTest::qWaitFor([&] { return label->isHidden(); }));
    clock.set(clock.today().addDays(oldBackupDays + 1));
    TodayPage later(desk(), answers, preferences, {});
    later.show();
    EXPECT_TRUE(in<QLabel>(later, u"backupLabel"_s)->text().contains(u"23 November 2026"_s));
    QDir(stick()).removeRecursively();
    TodayPage without(desk(), answers, preferences, {});
    without.show();
    EXPECT_TRUE(in<QLabel>(without, u"backupLabel"_s)->text().contains(u"is not there"_s));
}

} // namespace
} // namespace gehoor
