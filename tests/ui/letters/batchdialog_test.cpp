// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <tests/support/changebehind.h>
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/letters/batchdialog.h>
#include <ui/letters/batchmodel.h>
#include <ui/letters/letterprinter.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 largestPdf = 50'000'000;

/// Fifteen cases: every fifth is not judged, so no refusal fits it; in every seventh a name is protected that
/// stands at the foot of the letters; to one no post may go.
class BatchDialogTest : public CaseTest
{
protected:
    BatchDialogTest() : BatchDialogTest(15) {}
    explicit BatchDialogTest(int count) : cases(count)
    {
        EXPECT_TRUE(succeeded(desk().settings.setStationery({.footer = {u"Vraag naar Noor Vermeulen"_s}})));
        for (int i = 0; i < cases; ++i) {
            const ComplaintId id = log(u"A. Voorbeeld%1"_s.arg(i));
            giveAddress(id);
            ids.append(id);
            if (!isRefused(i))
                judge(id, false);
            if (isLeaking(i)) {
                EXPECT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor Vermeulen"_s})));
            }
        }
        ComplaintDetails details = complaint(ids[noPost]).details;
        details.complainant.noPost = true;
        EXPECT_TRUE(succeeded(desk().complaints.change(ids[noPost], details)));
    }

    static constexpr int noPost = 1;
    static bool isRefused(int i) { return i % 5 == 0; }
    static bool isLeaking(int i) { return !isRefused(i) && i % 7 == 0; }
    int fitting() const
    {
        int count = 0;
        for (int i = 0; i < cases; ++i)
            count += isRefused(i) ? 0 : 1;
        return count;
    }
    int sound() const
    {
        int count = 0;
        for (int i = 0; i < cases; ++i)
            count += !isRefused(i) && !isLeaking(i) ? 1 : 0;
        return count;
    }

    /// The dialog over all cases, every case looked at.
    BatchDialog &show()
    {
        dialog = std::make_unique<BatchDialog>(desk(), answers, ids, LetterKind::NotAdmissible, false);
        dialog->show();
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
        rest();
        return *dialog;
    }
    bool isBusy() { return find<QProgressBar>(u"batchProgress"_s, dialog.get()).isVisible(); }
    void rest()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !isBusy(); }, 60'000));
    }
    /// Ctrl+Enter: what comes next.
    void next()
    {
        QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        rest();
    }
    QString state(int i)
    {
        const auto &table = find<QTableView>(u"batchTable"_s, dialog.get());
        return table.model()->index(i, BatchModel::StateColumn).data().toString();
    }
    QString sum() { return find<QLabel>(u"batchSumLabel"_s, dialog.get()).text(); }
    int lettersIn(LetterState state)
    {
        int count = 0;
        for (const ComplaintId id : ids) {
            const auto letters = desk().letters.of(id).value();
            EXPECT_LE(letters.size(), 1);
            count += !letters.isEmpty() && letters.constFirst().state == state ? 1 : 0;
        }
        return count;
    }
    int inTrail(ActKind kind)
    {
        int count = 0;
        const auto trail = desk().file.audit().value();
        for (const AuditLine &line : trail)
            count += line.kind == kind ? 1 : 0;
        return count;
    }

    const int cases;
    QList<ComplaintId> ids;
    std::unique_ptr<BatchDialog> dialog;
};

/// Thirty of them.
class LargeBatchTest : public BatchDialogTest
{
protected:
    LargeBatchTest() : BatchDialogTest(30) {}
};

TEST_F(LargeBatchTest, makesAllThatMayBeMadeAndSaysWhyTheOthersAreNot)
{
    show();
    EXPECT_EQ(lettersIn(LetterState::Draft), 0);
    EXPECT_TRUE(state(0).startsWith(u"Refused: This letter does not fit"_s)) << state(0).toStdString();
    next();
    EXPECT_EQ(lettersIn(LetterState::Draft), fitting());
    EXPECT_TRUE(state(7).contains(u"“Noor Vermeulen”"_s)) << state(7).toStdString();
    EXPECT_EQ(state(2), u"Draft"_s);
    next();
    EXPECT_EQ(lettersIn(LetterState::Final), sound());
    EXPECT_EQ(inTrail(ActKind::LetterFinalised), sound());
    EXPECT_TRUE(sum().startsWith(u"%1 final"_s.arg(sound()))) << sum().toStdString();
    EXPECT_TRUE(sum().contains(u"%1 stopped"_s.arg(24 - sound()))) << sum().toStdString();
    EXPECT_TRUE(sum().contains(u"6 refused"_s)) << sum().toStdString();
    for (int i = 0; i < cases; ++i) {
        const auto letters = desk().letters.of(ids[i]).value();
        for (const Letter &letter : letters) {
            if (letter.state == LetterState::Final) {
                EXPECT_EQ(desk().letters.pdf(letter.id).value(), letterPdf(letter.content));
            }
        }
    }
}

TEST_F(BatchDialogTest, printsThemInOneJobButNoneByPostThatMayNotGo)
{
    show();
    next();
    next();
    answers.willPrintTo(path(u"all.pdf"_s));
    next();
    EXPECT_EQ(inTrail(ActKind::LetterPrinted), sound() - 1);
    EXPECT_TRUE(state(noPost).contains(u"No post"_s)) << state(noPost).toStdString();
    const auto pages = pdfPages(readFile(path(u"all.pdf"_s), largestPdf, ErrorKind::ReadFailed).value());
    EXPECT_EQ(pages.size(), sound() - 1);
    EXPECT_TRUE(pages.at(0).text().contains(u"Voorbeeld2"_s));
    EXPECT_TRUE(pages.at(1).text().contains(u"Voorbeeld3"_s));
}

TEST_F(BatchDialogTest, givesTheKeysToWhatComesNextAfterEachStep)
{
    show();
    auto &draft = find<QAbstractButton>(u"batchDraftButton"_s, dialog.get());
    draft.setFocus();
    QTest::keyClick(&draft, Qt::Key_Space);
    rest();
    EXPECT_EQ(lettersIn(LetterState::Draft), fitting());
    EXPECT_TRUE(find<QAbstractButton>(u"batchFinalButton"_s, dialog.get()).hasFocus())
        << "Enter goes on, and does not close";
}

TEST_F(BatchDialogTest, savesThemIntoOneFolder)
{
    show();
    next();
    next();
    QDir(path({})).mkdir(u"letters"_s);
    answers.willChooseFolder(path(u"letters"_s));
    find<QAbstractButton>(u"batchSaveButton"_s, dialog.get()).click();
    rest();
    const QFileInfoList files = QDir(path(u"letters"_s)).entryInfoList(QDir::Files);
    ASSERT_EQ(files.size(), sound());
    for (const QFileInfo &file : files) {
        EXPECT_TRUE(file.fileName().endsWith(u"-brief-1.pdf"_s));
        EXPECT_FALSE(file.permission(QFile::ReadOther));
        EXPECT_TRUE(
            readFile(file.filePath(), largestPdf, ErrorKind::ReadFailed).value().trimmed().endsWith("%%EOF"));
    }
    EXPECT_EQ(inTrail(ActKind::LetterSaved), sound());
}

TEST_F(BatchDialogTest, stopsBetweenTwoLettersAndGoesOnFromThere)
{
    show();
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return state(3) == u"Draft"_s; }, 30'000));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    rest();
    ASSERT_TRUE(dialog->isVisible());
    const int made = lettersIn(LetterState::Draft);
    EXPECT_GE(made, 3);
    EXPECT_LT(made, fitting());
    dialog.reset();
    reopenDesk(Access::Write);
    show();
    next();
    EXPECT_EQ(lettersIn(LetterState::Draft), fitting());
    next();
    EXPECT_EQ(lettersIn(LetterState::Final), sound());
}

TEST_F(BatchDialogTest, printsAJobWholeOnceItHasBegun)
{
    show();
    next();
    next();
    answers.willPrintTo(path(u"all.pdf"_s));
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isBusy());
    EXPECT_FALSE(find<QAbstractButton>(u"batchStopButton"_s, dialog.get()).isVisible());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    rest();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(inTrail(ActKind::LetterPrinted), sound() - 1);
}

/// The register takes three lines of letters that were printed and no more, until it has room again.
TEST_F(BatchDialogTest, printsTheLettersThatAreOnRecordAndOnlyTheOthersLater)
{
    show();
    next();
    next();
    constexpr int taken = 3;
    const auto pagesOf = [this](const QString &name) {
        return pdfPages(readFile(path(name), largestPdf, ErrorKind::ReadFailed).value());
    };
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(),
                                       u"CREATE TRIGGER full BEFORE INSERT ON audit"
                                       " WHEN NEW.act = 'letterPrinted' AND (SELECT count(*) FROM audit"
                                       " WHERE act = 'letterPrinted') >= 3"
                                       " BEGIN SELECT RAISE(ABORT, 'full'); END"_s)));
    answers.willPrintTo(path(u"all.pdf"_s));
    next();
    EXPECT_EQ(inTrail(ActKind::LetterPrinted), taken);
    const auto pages = pagesOf(u"all.pdf"_s);
    ASSERT_EQ(pages.size(), taken);
    for (const int first : {2, 3, 4})
        EXPECT_EQ(state(first), u"Final, and sent to the printer just now"_s);
    EXPECT_TRUE(pages.at(2).text().contains(u"Voorbeeld4"_s));
    for (const int later : {6, 8, 13})
        EXPECT_TRUE(state(later).startsWith(u"Refused: "_s)) << state(later).toStdString();

    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), u"DROP TRIGGER full"_s)));
    answers.willPrintTo(path(u"rest.pdf"_s));
    next();
    const auto others = pagesOf(u"rest.pdf"_s);
    ASSERT_EQ(others.size(), sound() - 1 - taken);
    EXPECT_TRUE(others.constFirst().text().contains(u"Voorbeeld6"_s));
    EXPECT_EQ(inTrail(ActKind::LetterPrinted), sound() - 1);
}

TEST_F(BatchDialogTest, printsWhatIsOnPaperAgainOnlyWhenAsked)
{
    show();
    next();
    next();
    QDir(path({})).mkdir(u"letters"_s);
    answers.willChooseFolder(path(u"letters"_s)); // what is saved is not on paper
    find<QAbstractButton>(u"batchSaveButton"_s, dialog.get()).click();
    rest();
    EXPECT_EQ(state(2), u"Final, and saved just now"_s);
    answers.willPrintTo(path(u"all.pdf"_s));
    next();
    EXPECT_EQ(inTrail(ActKind::LetterPrinted), sound() - 1);
    EXPECT_EQ(state(2), u"Final, and sent to the printer and saved just now"_s);
    answers.willConfirm(false);
    next();
    EXPECT_TRUE(answers.last().contains(u"Gehoor cannot see"_s)) << answers.last().toStdString();
    EXPECT_EQ(inTrail(ActKind::LetterPrinted), sound() - 1);
    answers.willConfirm(true);
    answers.willPrintTo(path(u"again.pdf"_s));
    next();
    EXPECT_EQ(inTrail(ActKind::LetterPrinted), 2 * (sound() - 1));
    EXPECT_EQ(pdfPages(readFile(path(u"again.pdf"_s), largestPdf, ErrorKind::ReadFailed).value()).size(),
              sound() - 1);
}

TEST_F(BatchDialogTest, recordsNothingThatThePrinterDidNotTakeAndPrintsItOnAnother)
{
    show();
    next();
    next();
    answers.willPrintTo(path(u"no/such/all.pdf"_s));
    next();
    EXPECT_EQ(inTrail(ActKind::LetterPrinted), 0);
    EXPECT_TRUE(state(2).startsWith(u"Refused: Nothing was printed: "_s)) << state(2).toStdString();
    answers.willPrintTo(path(u"all.pdf"_s));
    next();
    EXPECT_EQ(inTrail(ActKind::LetterPrinted), sound() - 1);
    EXPECT_EQ(state(2), u"Final, and sent to the printer just now"_s);
    EXPECT_TRUE(state(noPost).contains(u"No post"_s)) << state(noPost).toStdString();
}

TEST_F(BatchDialogTest, opensALetterByItselfToLetPassWhatStopsIt)
{
    show();
    next();
    auto &table = find<QTableView>(u"batchTable"_s, dialog.get());
    table.setFocus();
    table.selectRow(7);
    answers.willType(u"she signs the letters"_s);
    EXPECT_EQ(inTrail(ActKind::CaseOpened), 2) << "the table shows what is protected in two";
    inDialog([&](QDialog &letter) {
        find<QAbstractButton>(u"finalButton"_s, &letter).click();
        letter.reject();
    });
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return state(7).startsWith(u"Final"_s); })) << state(7).toStdString();
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    EXPECT_EQ(lettersIn(LetterState::Final), 1) << "Enter opens a letter, and presses no button besides";
    table.selectRow(2);
    inDialog([](QDialog &letter) { letter.reject(); });
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(inTrail(ActKind::CaseOpened), 3) << "whoever opens a letter reads it";
}

TEST_F(BatchDialogTest, recordsThemAsPostedOnADayAndAWayButNoneThatMayNotGoSo)
{
    show();
    auto &button = find<QAbstractButton>(u"batchPostedButton"_s, dialog.get());
    EXPECT_FALSE(button.isEnabled()) << "no letter is final";
    next();
    next();
    clock.set(clock.today().addDays(2));
    const auto record = [&](PostedBy by, QDate day) {
        inDialog([&](QDialog &asked) {
            auto &way = find<QComboBox>(u"postedWayBox"_s, &asked);
            way.setCurrentIndex(way.findData(int(by)));
            find<QDateEdit>(u"postedDayEdit"_s, &asked).setDate(day);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        button.click();
        rest();
        EXPECT_TRUE(everyDialogCame());
    };
    inDialog([&](QDialog &asked) { asked.reject(); });
    button.click();
    EXPECT_EQ(lettersIn(LetterState::Posted), 0);
    record(PostedBy::Mail, clock.today());
    EXPECT_EQ(lettersIn(LetterState::Posted), 0) << "nobody said that mail is safe";
    record(PostedBy::Post, clock.today().addDays(-1));
    EXPECT_EQ(lettersIn(LetterState::Posted), sound() - 1);
    EXPECT_TRUE(state(noPost).contains(u"No post"_s)) << state(noPost).toStdString();
    EXPECT_TRUE(state(2).startsWith(u"Posted on 24 November 2026"_s)) << state(2).toStdString();
    EXPECT_TRUE(sum().contains(u"%1 posted"_s.arg(sound() - 1))) << sum().toStdString();
    const Letter posted = desk().letters.of(ids[2]).value().constFirst();
    EXPECT_EQ(posted.posted, QDate(2026, 11, 24));
    EXPECT_EQ(posted.postedBy, PostedBy::Post);
    record(PostedBy::Hand, clock.today());
    EXPECT_EQ(lettersIn(LetterState::Posted), sound());
    EXPECT_EQ(inTrail(ActKind::LetterPosted), sound());
    EXPECT_FALSE(button.isEnabled());
}

/// A word that may be a name stops no letter, but none goes off with it before somebody looked.
TEST_F(BatchDialogTest, makesNoLetterFinalWithAWarningThatNobodySaw)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(ids[2], {.text = u"Noor Vermeulan"_s}))); // one letter off
    ASSERT_TRUE(succeeded(desk().settings.setStationery({.footer = {u"Vraag naar Vermeulen"_s}})));
    show();
    next();
    EXPECT_EQ(state(2),
              u"Look again before it is final: “Vermeulen” may be protected; Enter opens the letter"_s);
    next();
    EXPECT_EQ(desk().letters.of(ids[2]).value().constFirst().state, LetterState::Draft);
    EXPECT_EQ(desk().letters.of(ids[3]).value().constFirst().state, LetterState::Final);
    EXPECT_TRUE(sum().contains(u"1 to look at again"_s)) << sum().toStdString();

    auto &table = find<QTableView>(u"batchTable"_s, dialog.get());
    table.setFocus();
    table.selectRow(2);
    inDialog([](QDialog &letter) { letter.reject(); }); // seen
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return state(2) == u"Draft"_s; })) << state(2).toStdString();
    EXPECT_TRUE(everyDialogCame());
    find<QAbstractButton>(u"batchFinalButton"_s, dialog.get()).click();
    rest();
    EXPECT_EQ(desk().letters.of(ids[2]).value().constFirst().state, LetterState::Final);
}

} // namespace
} // namespace gehoor
