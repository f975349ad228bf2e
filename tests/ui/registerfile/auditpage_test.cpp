// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/registerfile/auditmodel.h>
#include <ui/registerfile/auditpage.h>
#include <ui/registerfile/audittable.h>
#include <ui/wording/inspection.h>
#include <ui/wording/wording.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AuditPageTest : public DeskTest
{
};

TEST_F(AuditPageTest, showsTheNewestActFirstInWords)
{
    log(u"R. Mulder"_s);
    AuditPage page(desk(), answers);
    page.show();
    const QAbstractItemModel *model = page.findChild<QTableView *>(u"auditTable"_s)->model();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(0, AuditModel::What).data().toString(), u"complaint logged"_s);
    EXPECT_EQ(model->index(0, AuditModel::Case).data().toString(), u"2026-0001"_s);
    EXPECT_EQ(model->index(1, AuditModel::What).data().toString(), u"register made"_s);
}

TEST_F(AuditPageTest, showsTheWordsOfAnActWhole)
{
    QTranslator dutch;
    ASSERT_TRUE(dutch.load(u"gehoor_nl"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&dutch);
    ASSERT_TRUE(desk().file.write({ActKind::BackupsChanged, {}, {}}, [] { return Result<>(); }));
    AuditPage page(desk(), answers);
    page.resize(830, 600); // beside the lists of pages and of settings
    page.show();
    const auto *view = page.findChild<QTableView *>(u"auditTable"_s);
    EXPECT_GE(view->columnWidth(AuditModel::What),
              static_cast<const QAbstractItemView *>(view)->sizeHintForColumn(AuditModel::What));
    QCoreApplication::removeTranslator(&dutch);
}

TEST_F(AuditPageTest, leavesRoomForTheNoteOnASmallScreen)
{
    AuditPage page(desk(), answers);
    const auto *view = page.findChild<QTableView *>(u"auditTable"_s);
    const int character = view->fontMetrics().averageCharWidth();
    page.resize(character * 122, 600); // beside the lists of pages and of settings
    page.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return view->columnWidth(AuditModel::Note) >= character * 30; }, 1000))
        << view->columnWidth(AuditModel::Note);
}

TEST_F(AuditPageTest, leavesRoomForTheNoteBesideALongActInDutch)
{
    QTranslator dutch;
    ASSERT_TRUE(dutch.load(u"gehoor_nl"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&dutch);
    ASSERT_TRUE(desk().file.write({ActKind::BackupsChanged, {}, {}}, [] { return Result<>(); }));
    AuditPage page(desk(), answers);
    const auto *view = page.findChild<QTableView *>(u"auditTable"_s);
    const int character = view->fontMetrics().averageCharWidth();
    page.resize(character * 115, 600); // beside the lists of pages and of settings, which are wider in Dutch
    page.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return view->columnWidth(AuditModel::Note) >= character * 17; }, 1000))
        << view->columnWidth(AuditModel::Note);
    QCoreApplication::removeTranslator(&dutch);
}

TEST_F(AuditPageTest, fitsASmallScreenInDutchWhileTwoDaysAreChosen)
{
    QTranslator dutch;
    ASSERT_TRUE(dutch.load(u"gehoor_nl"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&dutch);
    AuditPage page(desk(), answers);
    page.show();
    auto *period = page.findChild<QComboBox *>(u"periodBox"_s);
    period->setCurrentIndex(period->count() - 1);
    EXPECT_TRUE(page.findChild<QWidget *>(u"fromEdit"_s)->isVisible());
    QTest::qWait(1); // they have their room
    EXPECT_LE(page.minimumSizeHint().width(), page.fontMetrics().averageCharWidth() * 115);
    QCoreApplication::removeTranslator(&dutch);
}

TEST_F(AuditPageTest, saysInWordsWhatWasDecided)
{
    AuditLine line;
    line.kind = ActKind::Assessed;
    line.note = verdictKeys.key(Verdict::NotAdmissible);
    EXPECT_EQ(auditNote(line), u"not admissible"_s);
    line.kind = ActKind::Closed;
    line.note = endingKeys.key(Ending::SolvedTogether);
    EXPECT_EQ(auditNote(line), u"solved together"_s);
    line.kind = ActKind::LetterPosted;
    line.note = u"2026-0001/1"_s;
    EXPECT_EQ(auditNote(line), u"2026-0001/1"_s);
}

TEST_F(AuditPageTest, tellsWhatWasDoneWithAnEmergencySheet)
{
    for (const char *note : {"7K3Q printed", "7K3Q saved", "7K3Q checked", "older"})
        ASSERT_TRUE(desk().file.write({ActKind::SheetMade, {}, QString::fromLatin1(note)},
                                      [] { return Result<>(); }));
    AuditPage page(desk(), answers);
    page.show();
    const QAbstractItemModel *model = page.findChild<QTableView *>(u"auditTable"_s)->model();
    const auto row = [model](int at) {
        return QStringList{model->index(at, AuditModel::What).data().toString(),
                           model->index(at, AuditModel::Note).data().toString()};
    };
    const QString mark = u"mark 7K3Q"_s;
    EXPECT_EQ(row(0), QStringList({u"emergency sheet made or typed back"_s, u"older"_s}));
    EXPECT_EQ(row(1), QStringList({u"emergency sheet typed back"_s, mark}));
    EXPECT_EQ(row(2), QStringList({u"emergency sheet saved as a file"_s, mark}));
    EXPECT_EQ(row(3), QStringList({u"emergency sheet printed"_s, mark}));
}

TEST_F(AuditPageTest, tellsFromWhenToWhenTheDiscoveryOfADataBreachWasMoved)
{
    const QDateTime first = clock.now().addSecs(-7200);
    BreachFacts facts{.discovered = first, .what = u"Een tas bleef liggen."_s};
    const auto breach = desk().breaches.record(facts);
    ASSERT_TRUE(succeeded(breach));
    facts.discovered = clock.now().addSecs(-60);
    ASSERT_TRUE(succeeded(desk().breaches.change(*breach, facts)));
    const auto shown = [this] {
        AuditPage page(desk(), answers);
        page.show();
        const QAbstractItemModel *model = page.findChild<QTableView *>(u"auditTable"_s)->model();
        return model->index(0, AuditModel::Note).data().toString();
    };
    EXPECT_EQ(shown(), u"1, what is known of it; moment of discovery: from %1 to %2"_s.arg(
                           auditMoment(first), auditMoment(facts.discovered)));
    QTranslator dutch;
    ASSERT_TRUE(dutch.load(u"gehoor_nl"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&dutch);
    EXPECT_EQ(shown(), u"1, wat ervan bekend is; tijdstip van ontdekking: van %1 naar %2"_s.arg(
                           auditMoment(first), auditMoment(facts.discovered)));
    QCoreApplication::removeTranslator(&dutch);
}

TEST_F(AuditPageTest, followsWhatHappensWhileItIsSeen)
{
    AuditPage page(desk(), answers);
    page.show();
    log(u"R. Mulder"_s);
    const QAbstractItemModel *model = page.findChild<QTableView *>(u"auditTable"_s)->model();
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 2; }));
}

TEST_F(AuditPageTest, readsTheTrailInPagesWithoutRepeatsOrGaps)
{
    for (int i = 0; i < 450; ++i)
        ASSERT_TRUE(succeeded(desk().file.write({ActKind::Exported, {}, {}}, [] { return Result<>(); })));
    AuditModel model(desk().file);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 200);
    EXPECT_EQ(model.index(0, AuditModel::Number).data().toInt(), 451);
    while (model.canFetchMore({}))
        model.fetchMore({});
    ASSERT_EQ(model.rowCount(), 451);
    for (int row = 0; row < 451; ++row)
        EXPECT_EQ(model.index(row, AuditModel::Number).data().toInt(), 451 - row);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 451);
}

TEST_F(AuditPageTest, readsOnAsOneScrolls)
{
    for (int i = 0; i < 450; ++i)
        ASSERT_TRUE(succeeded(desk().file.write({ActKind::Exported, {}, {}}, [] { return Result<>(); })));
    AuditPage page(desk(), answers);
    page.show();
    auto &view = *page.findChild<QTableView *>(u"auditTable"_s);
    EXPECT_LT(view.model()->rowCount(), 451);
    for (int times = 0; times < 4; ++times) {
        view.scrollToBottom();
        QTest::qWait(1);
    }
    EXPECT_EQ(view.model()->rowCount(), 451);
}

TEST_F(AuditPageTest, showsTheLinesThatAreAskedForAlone)
{
    log(u"R. Mulder"_s);
    log(u"T. van Dijk"_s);
    ASSERT_TRUE(succeeded(desk().settings.setOfficer(u"M. de Boer"_s)));
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::Exported, {}, {}}, [] { return Result<>(); })));
    AuditPage page(desk(), answers);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    const QAbstractItemModel &model = *page.findChild<QTableView *>(u"auditTable"_s)->model();
    EXPECT_EQ(model.rowCount(), 5);
    auto &kind = *page.findChild<QComboBox *>(u"kindBox"_s);
    kind.setCurrentIndex(kind.findData(int(ActKind::ComplaintLogged)));
    EXPECT_EQ(model.rowCount(), 2);
    auto &number = *page.findChild<QLineEdit *>(u"caseEdit"_s);
    number.setFocus();
    QTest::keyClicks(&number, u" 2026-0002 "_s);
    QTest::keyClick(&number, Qt::Key_Return);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, AuditModel::Case).data().toString(), u"2026-0002"_s);
    page.findChild<QPushButton *>(u"allLinesButton"_s)->click();
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(number.text(), QString());
    auto &officer = *page.findChild<QComboBox *>(u"officerBox"_s);
    officer.setCurrentIndex(officer.findData(u"M. de Boer"_s));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, AuditModel::Officer).data().toString(), u"M. de Boer"_s);
    officer.setCurrentIndex(0);
    page.findChild<QComboBox *>(u"periodBox"_s)->setCurrentIndex(2); // last year
    EXPECT_EQ(model.rowCount(), 0);
}

/// No lines would say that nothing was done in it.
TEST_F(AuditPageTest, saysThatNoCaseHasTheNumberThatWasTyped)
{
    log(u"R. Mulder"_s);
    AuditPage page(desk(), answers);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    auto &number = *page.findChild<QLineEdit *>(u"caseEdit"_s);
    const auto &lines = *page.findChild<QLabel *>(u"linesLabel"_s);
    const auto &printing = *page.findChild<QPushButton *>(u"printTrailButton"_s);
    const auto told = [&](const QString &typed) {
        number.clear();
        number.setFocus();
        QTest::keyClicks(&number, typed);
        QTest::keyClick(&number, Qt::Key_Return);
        return lines.text();
    };
    EXPECT_EQ(told(u"2026-0099"_s), u"There is no case 2026-0099 in this register."_s);
    EXPECT_FALSE(printing.isEnabled()) << "a page without lines would say the same";
    EXPECT_EQ(told(u"Mulder"_s), u"“Mulder” is not a case number. It looks like 2026-0042."_s);
    EXPECT_TRUE(told(u"2026-1"_s).startsWith(u"1 line"_s));
    EXPECT_TRUE(printing.isEnabled());
    page.findChild<QComboBox *>(u"periodBox"_s)->setCurrentIndex(2); // last year
    EXPECT_TRUE(lines.text().startsWith(u"0 line"_s)) << "of a case that is there";
}

TEST_F(AuditPageTest, saysWhereTheTimeGoesBack)
{
    log(u"R. Mulder"_s);
    const auto label = [](const AuditPage &page) { return page.findChild<QLabel *>(u"timeBackLabel"_s); };
    AuditPage sound(desk(), answers);
    sound.show();
    EXPECT_FALSE(label(sound)->isVisible());
    const qint64 before = desk().file.audit(1)->constLast().number;
    clock.set(clock.today().addDays(-2));
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::TermsSaved, {}, {}}, [] { return Result<>(); })));
    AuditPage page(desk(), answers);
    page.show();
    EXPECT_TRUE(label(page)->isVisible());
    EXPECT_TRUE(
        label(page)->text().startsWith(u"Line %1 was written after line 1, and yet"_s.arg(before + 1)))
        << label(page)->text().toStdString();
    auto &kind = *page.findChild<QComboBox *>(u"kindBox"_s);
    kind.setCurrentIndex(kind.findData(int(ActKind::ComplaintLogged)));
    EXPECT_FALSE(label(page)->isVisible()) << "not among what is shown";
}

TEST_F(AuditPageTest, pagesThroughTheLinesOfOneKindToo)
{
    for (int i = 0; i < 900; ++i) {
        const ActKind kind = i % 3 == 0 ? ActKind::Exported : ActKind::TermsSaved;
        ASSERT_TRUE(succeeded(desk().file.write({kind, {}, {}}, [] { return Result<>(); })));
    }
    AuditModel model(desk().file);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    model.setFilter({.kind = ActKind::Exported});
    EXPECT_EQ(model.rowCount(), 200);
    while (model.canFetchMore({}))
        model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 300);
    model.setFilter({.kind = ActKind::Closed});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.canFetchMore({}));
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), 200);
}

/// To keep it where nobody who edits the file comes.
TEST_F(AuditPageTest, copiesTheHeadOfTheTrailByKeys)
{
    AuditPage page(desk(), answers);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    QApplication::clipboard()->clear();
    page.findChild<QPushButton *>(u"printTrailButton"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
    const QString head = desk().file.audit(1)->constFirst().hash;
    EXPECT_TRUE(QApplication::clipboard()->text().remove(u' ').contains(head));
}

TEST_F(AuditPageTest, exportsTheLinesWithTheirHashesAndSaysSoOnTheTrail)
{
    for (int i = 0; i < 600; ++i)
        ASSERT_TRUE(succeeded(desk().file.write({ActKind::TermsSaved, {}, {}}, [] { return Result<>(); })));
    log(u"R. Mulder"_s);
    const QString head = desk().file.audit(1)->constLast().hash;
    AuditPage page(desk(), answers);
    page.show();
    EXPECT_TRUE(page.findChild<QLabel *>(u"headLabel"_s)->text().remove(u' ').contains(head));
    answers.willSaveAs(path(u"trail.csv"_s));
    answers.willBeTold();
    page.findChild<QPushButton *>(u"exportTrailButton"_s)->click();
    QFile file(path(u"trail.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    EXPECT_EQ(content.count('\n'), 1 + 602);
    EXPECT_TRUE(content.contains(head.toUtf8()));
    EXPECT_TRUE(content.contains("complaintLogged"));
    EXPECT_FALSE(content.contains("Mulder"));
    const AuditLine line = desk().file.audit(1)->constLast();
    EXPECT_EQ(line.kind, ActKind::AuditExported);
    EXPECT_EQ(line.note, u"csv 602"_s);
}

TEST_F(AuditPageTest, putsTheHeadOnPaper)
{
    log(u"R. Mulder"_s);
    const QString head = desk().file.audit(1)->constLast().hash;
    const auto paper = auditPaper(desk(), {.kind = ActKind::ComplaintLogged});
    ASSERT_TRUE(succeeded(paper));
    const QString words = textOf(*paper);
    EXPECT_TRUE(words.contains(headWords(head))) << words.toStdString();
    EXPECT_TRUE(words.contains(u"complaint logged"_s) && words.contains(u"2026-0001"_s));
    EXPECT_FALSE(words.contains(u"register made"_s));
    EXPECT_FALSE(words.contains(u"Mulder"_s));
    AuditPage page(desk(), answers);
    page.show();
    answers.willSaveAs(path(u"trail.pdf"_s));
    page.findChild<QPushButton *>(u"trailPdfButton"_s)->click();
    EXPECT_TRUE(QFile::exists(path(u"trail.pdf"_s)));
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::AuditExported);
    answers.willPrintTo(path(u"printed.pdf"_s));
    page.findChild<QPushButton *>(u"printTrailButton"_s)->click();
    EXPECT_EQ(desk().file.audit(1)->constLast().note, u"paper"_s);
}

TEST_F(AuditPageTest, keepsNoLineOfAFileThatCouldNotBeWritten)
{
    AuditPage page(desk(), answers);
    page.show();
    answers.willSaveAs(path(u"no/such/trail.csv"_s));
    answers.willBeTold();
    page.findChild<QPushButton *>(u"exportTrailButton"_s)->click();
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::RegisterMade);
}

TEST_F(AuditPageTest, isOnlyLookedAtWhereTheRegisterIsOnlyRead)
{
    reopenDesk(Access::Read);
    AuditPage page(desk(), answers);
    page.show();
    for (const QString &button : {u"printTrailButton"_s, u"trailPdfButton"_s, u"exportTrailButton"_s})
        EXPECT_FALSE(page.findChild<QPushButton *>(button)->isEnabled());
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, exportAudit(desk().file, {}, path(u"trail.csv"_s))));
    EXPECT_FALSE(QFile::exists(path(u"trail.csv"_s)));
}

TEST_F(AuditPageTest, saysWhenSomebodyTriedInVain)
{
    AuditLine line;
    line.kind = ActKind::UnlockFailed;
    line.note = u"2 2026-11-23T10:00:00Z 2026-11-23T10:00:05Z"_s;
    const QString words = auditNote(line);
    EXPECT_TRUE(words.startsWith(u'2')) << words.toStdString();
    EXPECT_TRUE(words.contains(auditMoment(QDateTime(QDate(2026, 11, 23), QTime(10, 0, 5), Qt::UTC))));
    line.note = u"nonsense"_s;
    EXPECT_EQ(auditNote(line), u"nonsense"_s);
}

} // namespace
} // namespace gehoor
