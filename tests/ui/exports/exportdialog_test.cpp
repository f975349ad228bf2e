// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/common/aside.h>
#include <ui/common/periodpicker.h>
#include <ui/exports/exportdialog.h>

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Sees whether work goes on while a text is asked.
class AnswersThatLook final : public PreparedAnswers
{
public:
    bool askText(QWidget *parent, const QString &title, const QString &label, bool lines,
                 const TextAct &act) override
    {
        sawWork = showsWork(*parent->window());
        return PreparedAnswers::askText(parent, title, label, lines, act);
    }
    bool sawWork = true;
};

class ExportDialogTest : public DeskTest
{
protected:
    void open(const OverviewFilter &filter = {}, const QString &format = u"csv"_s)
    {
        dialog = std::make_unique<ExportDialog>(desk(), answers, filter);
        dialog->show();
        auto *formatBox = dialog->findChild<QComboBox *>(u"formatBox"_s);
        formatBox->setCurrentIndex(formatBox->findData(format));
    }
    /// Starts the export of a large workbook, until nothing is left to do but to finish it.
    void startUntilFinishing()
    {
        QRandomGenerator random(1);
        QString noise(30'000, u' '); // which does not compress
        for (int number = 0; number < 100; ++number) {
            std::generate(noise.begin(), noise.end(), [&] { return QChar(u'a' + random.bounded(26)); });
            log(noise);
        }
        open({}, u"xlsx"_s);
        answers.willSaveAs(path(u"cases.xlsx"_s));
        start();
        ASSERT_TRUE(QTest::qWaitFor([this] { return shown().contains(u"being finished"_s); }));
    }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    QStringList filesInFolder() const
    {
        return QDir(path({})).entryList({u"cases*"_s}, QDir::AllEntries | QDir::Hidden);
    }
    void start() { QTest::mouseClick(dialog->findChild<QPushButton *>(u"startButton"_s), Qt::LeftButton); }
    /// Enter does, for the keys are there.
    bool wouldStartAgain() const
    {
        return dialog->focusWidget() == dialog->findChild<QPushButton *>(u"startButton"_s);
    }
    QString written(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    ActKind lastAct()
    {
        const auto trail = desk().file.audit(1);
        EXPECT_TRUE(succeeded(trail));
        return trail->constLast().kind;
    }

    std::unique_ptr<ExportDialog> dialog;
};

TEST_F(ExportDialogTest, asksWhyAProtectedNameMayStandInATable)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    ComplaintDetails details = desk().complaints.find(id).value().details;
    details.subject = u"About Noor Vermeulen"_s;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor Vermeulen"_s})));
    for (const std::optional<QString> &reason : {std::optional<QString>(), std::optional(u"inspection"_s)}) {
        open();
        answers.willSaveAs(path(u"cases.csv"_s));
        if (reason) {
            answers.willType(u" "_s); // is none, and is asked again
            answers.willBeTold(2);    // of that, and of the export
        }
        answers.willType(reason);
        start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return reason ? !dialog->isVisible() : answers.allAsked(); }));
        EXPECT_EQ(filesInFolder().size(), reason ? 1 : 0);
        if (!reason) {
            EXPECT_EQ(lastAct(), ActKind::CaseOpened) << "the question shows words of it";
        }
    }
}

/// A window in which work goes on does not lock.
TEST_F(ExportDialogTest, letsTheWindowLockWhileItAsks)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    ComplaintDetails details = desk().complaints.find(id).value().details;
    details.subject = u"About Noor Vermeulen"_s;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor Vermeulen"_s})));
    AnswersThatLook asked;
    asked.willSaveAs(path(u"cases.xlsx"_s));
    asked.willType(std::nullopt);
    dialog = std::make_unique<ExportDialog>(desk(), asked, OverviewFilter());
    dialog->show();
    start();
    EXPECT_TRUE(showsWork(*dialog));
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked.allAsked(); }));
    EXPECT_FALSE(asked.sawWork);
    dialog.reset();
}

TEST_F(ExportDialogTest, letsATableThatOnlyWarnsLeaveOnceItWasLookedAt)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    ComplaintDetails details = desk().complaints.find(id).value().details;
    details.subject = u"About Vermeulen"_s;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor Vermeulan"_s}))); // one letter off
    for (const bool leaves : {false, true}) {
        open();
        answers.willSaveAs(path(u"cases.csv"_s));
        answers.willConfirm(leaves);
        if (leaves)
            answers.willBeTold();
        start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return leaves ? !dialog->isVisible() : answers.allAsked(); }));
        if (!leaves) {
            EXPECT_TRUE(answers.last().contains(u"“Vermeulen” (Noor Vermeulan)"_s))
                << answers.last().toStdString();
        }
        EXPECT_EQ(filesInFolder().size(), leaves ? 1 : 0);
    }
}

/// More than are counted: the officer chooses fewer cases.
TEST_F(ExportDialogTest, writesNoTableThatHoldsTooMuch)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    ComplaintDetails details = desk().complaints.find(id).value().details;
    details.subject = u"Noor Vermeulen belde. "_s.repeated(int(mostFindings));
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor Vermeulen"_s})));
    open();
    answers.willSaveAs(path(u"cases.csv"_s));
    answers.willBeTold();
    start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.allAsked(); }));
    EXPECT_TRUE(answers.last().contains(u"too many to let pass"_s)) << answers.last().toStdString();
    EXPECT_TRUE(filesInFolder().isEmpty());
}

TEST_F(ExportDialogTest, warnsThatTheCopyIsNotEncrypted)
{
    open();
    EXPECT_TRUE(shown().contains(u"not encrypted"_s));
}

TEST_F(ExportDialogTest, writesWhatIsSeenAndRecordsIt)
{
    log(u"R. Mulder"_s, 3);
    log(u"T. van Dijk"_s);
    OverviewFilter filter;
    filter.search = u"mulder"_s;
    open(filter);
    answers.willSaveAs(path(u"cases.csv"_s));
    answers.willBeTold();
    start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isVisible(); }));
    EXPECT_TRUE(written(u"cases.csv"_s).contains(u"R. Mulder"_s));
    EXPECT_FALSE(written(u"cases.csv"_s).contains(u"Dijk"_s));
    EXPECT_EQ(lastAct(), ActKind::Exported);
    EXPECT_TRUE(answers.proposal().endsWith(u"2026-11-23.csv"_s));
}

TEST_F(ExportDialogTest, writesThePeriodOfTheListOrAnotherThatIsChosen)
{
    log(u"R. Mulder"_s, 400); // last year
    log(u"T. van Dijk"_s, 3);
    for (const bool another : {false, true}) {
        open({.from = QDate(2026, 1, 1), .to = QDate(2026, 12, 31)});
        if (another)
            dialog->findChild<PeriodPicker *>()->setPeriod({QDate(2025, 1, 1), QDate(2025, 12, 31)});
        answers.willSaveAs(path(u"cases.csv"_s));
        answers.willBeTold();
        start();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isVisible(); }));
        EXPECT_EQ(written(u"cases.csv"_s).contains(u"R. Mulder"_s), another);
        EXPECT_EQ(written(u"cases.csv"_s).contains(u"T. van Dijk"_s), !another);
    }
}

TEST_F(ExportDialogTest, leavesNothingWhenItIsStopped)
{
    for (int i = 0; i < 450; ++i)
        log(u"Complainant %1"_s.arg(i));
    open();
    answers.willSaveAs(path(u"cases.csv"_s));
    start();
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(wouldStartAgain());
    EXPECT_EQ(written(u"cases.csv"_s), QString());
    EXPECT_NE(lastAct(), ActKind::Exported);
}

TEST_F(ExportDialogTest, staysAliveWhileAWorkbookIsFinished)
{
    startUntilFinishing();
    EXPECT_EQ(written(u"cases.xlsx"_s), QString());
    EXPECT_NE(lastAct(), ActKind::Exported);
    answers.willBeTold();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isVisible(); }));
    EXPECT_EQ(filesInFolder(), QStringList{u"cases.xlsx"_s});
    EXPECT_EQ(lastAct(), ActKind::Exported);
}

TEST_F(ExportDialogTest, leavesNothingWhenItIsStoppedWhileAWorkbookIsFinished)
{
    startUntilFinishing();
    dialog->reject();
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(shown().contains(u"Stopping"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !shown().contains(u"Stopping"_s); }));
    EXPECT_EQ(filesInFolder(), QStringList());
    EXPECT_NE(lastAct(), ActKind::Exported);
    dialog->reject();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ExportDialogTest, leavesNothingWhenItIsTakenAwayWhileAWorkbookIsFinished)
{
    startUntilFinishing();
    dialog.reset();
    EXPECT_EQ(filesInFolder(), QStringList());
    EXPECT_NE(lastAct(), ActKind::Exported);
}

TEST_F(ExportDialogTest, saysWhyWhenAFinishedWorkbookCannotBePutInItsPlace)
{
    startUntilFinishing();
    ASSERT_TRUE(QDir().mkdir(path(u"cases.xlsx"_s)));
    answers.willBeTold();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !answers.last().isEmpty(); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(wouldStartAgain()) << "in another place";
    EXPECT_EQ(filesInFolder(), QStringList{u"cases.xlsx"_s});
    EXPECT_NE(lastAct(), ActKind::Exported);
}

TEST_F(ExportDialogTest, saysWhyWhenItCannotWrite)
{
    log(u"R. Mulder"_s);
    open();
    answers.willSaveAs(path(u"no/such/folder/cases.csv"_s));
    answers.willBeTold();
    start();
    QTest::qWait(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !answers.last().isEmpty(); }));
    EXPECT_NE(lastAct(), ActKind::Exported);
    EXPECT_TRUE(dialog->isVisible());
}

} // namespace
} // namespace gehoor
