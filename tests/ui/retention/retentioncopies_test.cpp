// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/copycheck.h>
#include <core/registerfile/database.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <tests/support/fixedkey.h>
#include <tests/ui/retention/retentiontest.h>
#include <ui/retention/retentionmodels.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What is left of cleared cases elsewhere: in copies, and in the file until it is written anew.
class RetentionCopiesTest : public RetentionPageTest
{
protected:
    void backUp(const QString &name)
    {
        EXPECT_TRUE(succeeded(Backups(desk().file, clock).makeTo(path(name))));
    }
    /// A case that was cleared while an older copy was there.
    void clearWithACopy()
    {
        const ComplaintId id = closed(u"R. Mulder"_s);
        clock.set(QDate(2028, 11, 22));
        backUp(u"old.gehoor"_s);
        afterTheTerm();
        ASSERT_TRUE(succeeded(clear(id)));
    }
};

TEST_F(RetentionCopiesTest, deletesACopyOnlyWhenANewerOneIsThere)
{
    clearWithACopy();
    show();
    ASSERT_TRUE(sees(u"doomedTable"_s));
    EXPECT_TRUE(in<QLabel>(u"dueLabel"_s).text().contains(u"destroyed too"_s)) << "above the tables";
    EXPECT_EQ(cell(u"doomedTable"_s, 0, DoomedModel::Whereabouts), u"there"_s);
    EXPECT_TRUE(cell(u"doomedTable"_s, 0, DoomedModel::Reason).contains(u"cleared"_s));
    EXPECT_TRUE(cell(u"doomedTable"_s, 0, DoomedModel::File).endsWith(u"old.gehoor"_s));
    answers.willConfirm(false);
    pressButton(u"copyDestroyedButton"_s);
    EXPECT_TRUE(answers.last().contains(u"2028"_s)) << "which one: " << answers.last().toStdString();
    EXPECT_TRUE(answers.last().endsWith(u"old.gehoor"_s)) << answers.last().toStdString();
    answers.willConfirm(true);
    answers.willBeTold();
    pressButton(u"copyDestroyedButton"_s);
    EXPECT_TRUE(answers.last().contains(u"no backup left"_s)) << answers.last().toStdString();
    EXPECT_TRUE(QFile::exists(path(u"old.gehoor"_s)));
    clock.set(QDate(2028, 11, 24));
    backUp(u"new.gehoor"_s);
    answers.willConfirm(true);
    pressButton(u"copyDestroyedButton"_s);
    EXPECT_FALSE(QFile::exists(path(u"old.gehoor"_s)));
    EXPECT_TRUE(QFile::exists(path(u"new.gehoor"_s)));
    EXPECT_TRUE(waitFor([this] { return !sees(u"doomedTable"_s); }));
    EXPECT_EQ(desk().file.audit(1)->constFirst().kind, ActKind::CopyDestroyed);
}

/// A copy that was opened with its emergency sheet got a new passphrase then.
TEST_F(RetentionCopiesTest, asksOnceMoreAboutWhatSomebodyMayHaveGoneOnWorkingIn)
{
    clearWithACopy();
    ASSERT_TRUE(succeeded(RegisterFile::open(path(u"old.gehoor"_s), testKey(), Access::Write, clock)
                              .value()
                              ->changeKey(fixedKey(9), ActKind::SheetUsed)));
    clock.set(QDate(2028, 11, 24));
    backUp(u"new.gehoor"_s);
    show();
    answers.willConfirm(true);
    answers.willConfirm(false);
    pressButton(u"copyDestroyedButton"_s);
    EXPECT_TRUE(answers.last().contains(u"gone on working in it"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"old.gehoor"_s)) << answers.last().toStdString();
    EXPECT_TRUE(QFile::exists(path(u"old.gehoor"_s)));
    answers.willConfirm(true);
    answers.willConfirm(true);
    pressButton(u"copyDestroyedButton"_s);
    EXPECT_FALSE(QFile::exists(path(u"old.gehoor"_s)));
}

TEST_F(RetentionCopiesTest, recordsThatACopyOutOfReachWasDestroyed)
{
    clearWithACopy();
    QFile::remove(path(u"old.gehoor"_s));
    show();
    EXPECT_EQ(cell(u"doomedTable"_s, 0, DoomedModel::Whereabouts), u"out of reach or gone"_s);
    answers.willConfirm(true);
    pressButton(u"copyDestroyedButton"_s);
    EXPECT_TRUE(answers.last().contains(u"destroy it yourself"_s)) << answers.last().toStdString();
    EXPECT_TRUE(waitFor([this] { return !sees(u"doomedTable"_s); }));
    EXPECT_TRUE(desk().retention.doomedCopies()->isEmpty());
    EXPECT_TRUE(Backups(desk().file, clock).copies()->constFirst().removed);
}

TEST_F(RetentionCopiesTest, showsThatACopyIsGoneThoughItCouldNotBeDestroyedWhole)
{
    clearWithACopy();
    clock.set(QDate(2028, 11, 24));
    backUp(u"new.gehoor"_s);
    const QString unnamed = unfinishedName(path(u"old.gehoor"_s)); // left by a program that died
    ASSERT_TRUE(QFile::copy(path(u"old.gehoor"_s), unnamed));
    const auto elsewhere = FileLock::take(trueName(unnamed));
    ASSERT_TRUE(succeeded(elsewhere));
    show();
    EXPECT_EQ(cell(u"doomedTable"_s, 0, DoomedModel::Whereabouts), u"there"_s);
    answers.willConfirm(true);
    answers.willBeTold();
    pressButton(u"copyDestroyedButton"_s);
    EXPECT_FALSE(QFile::exists(path(u"old.gehoor"_s)));
    ASSERT_EQ(rows(u"doomedTable"_s), 1) << "not all of it is gone";
    EXPECT_EQ(cell(u"doomedTable"_s, 0, DoomedModel::Whereabouts), u"out of reach or gone"_s);
}

TEST_F(RetentionCopiesTest, writesTheFileAnewWhenThatHadToWait)
{
    const ComplaintId id = closed(u"R. Mulder"_s);
    afterTheTerm();
    {
        const auto reader = RegisterFile::open(registerPath(), testKey(), Access::Read, clock).value();
        const auto reading = reader->database().each(u"SELECT id FROM complaint"_s, {}, [&](const Row &) {
            EXPECT_TRUE(failedWith(ErrorKind::NotRewritten, clear(id)));
            return false;
        });
        EXPECT_TRUE(succeeded(reading));
    }
    show();
    EXPECT_TRUE(sees(u"rewriteLabel"_s));
    pressButton(u"rewriteButton"_s);
    EXPECT_FALSE(desk().retention.rewriteDue().value());
    EXPECT_TRUE(waitFor([this] { return !sees(u"rewriteButton"_s) && !sees(u"rewriteLabel"_s); }));
}

TEST_F(RetentionCopiesTest, whoReadsAlongSeesItAndCanDoNothing)
{
    closed(u"B. Bakker"_s);
    ASSERT_TRUE(succeeded(desk().retention.hold(closed(u"A. de Wit"_s), u"Court case."_s)));
    clearWithACopy();
    reopenDesk(Access::Read);
    show();
    for (const QString &table : {u"dueTable"_s, u"heldTable"_s, u"doomedTable"_s})
        EXPECT_TRUE(sees(table)) << table.toStdString();
    const QList<QPushButton *> buttons = shown->findChildren<QPushButton *>();
    EXPECT_EQ(buttons.size(), 7);
    for (const QPushButton *button : buttons)
        EXPECT_FALSE(button->isEnabled()) << button->objectName().toStdString();
    look(); // opens nothing
}

TEST(RetentionModelsTest, areSound)
{
    const KeptCase kept{.id = ComplaintId(7),
                        .number = u"2026-0007"_s,
                        .outcome = Ending::Answered,
                        .closed = QDate(2026, 11, 23)};
    DueModel due;
    HeldModel held;
    DoomedModel doomed;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester dueTester(&due, Mode::Fatal);
    const QAbstractItemModelTester heldTester(&held, Mode::Fatal);
    const QAbstractItemModelTester doomedTester(&doomed, Mode::Fatal);
    due.setRows({{kept, QDate(2028, 11, 23)}, {kept, QDate(2028, 11, 24)}});
    held.setRows({{ComplaintId(7), u"2026-0007"_s, {QDate(2026, 11, 23), u"a\nb"_s}}});
    doomed.setRows(
        {{{.number = 1, .made = QDateTime::currentDateTimeUtc(), .path = u"/nowhere"_s, .auditHead = {}},
          false}});
    EXPECT_EQ(due.index(0, 0).data(DueModel::IdRole).toLongLong(), 7);
    EXPECT_TRUE(doomed.index(0, DoomedModel::Reason).data().toString().contains(u"past the number"_s));
    for (const QAbstractItemModel *model : QList<const QAbstractItemModel *>{&due, &held, &doomed}) {
        for (int column = 0; column < model->columnCount(); ++column) {
            EXPECT_FALSE(model->headerData(column, Qt::Horizontal).toString().isEmpty()) << column;
            EXPECT_FALSE(model->index(0, column).data().toString().isEmpty()) << column;
        }
    }
    due.setRows({});
    held.setRows({});
    doomed.setRows({});
}

} // namespace
} // namespace gehoor
