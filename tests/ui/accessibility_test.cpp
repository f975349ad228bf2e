// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <tests/support/builders.h>
#include <tests/support/ui/accessible.h>
#include <tests/support/ui/casetest.h>
#include <ui/backups/restoredialog.h>
#include <ui/bundles/bundledialog.h>
#include <ui/common/daytextdialog.h>
#include <ui/common/theme.h>
#include <ui/complaint/casefile.h>
#include <ui/complaint/dossierpage.h>
#include <ui/deadlines/extenddialog.h>
#include <ui/deadlines/termsdialog.h>
#include <ui/deskview.h>
#include <ui/exports/exportdialog.h>
#include <ui/forwarding/closingdialog.h>
#include <ui/forwarding/forwarddialog.h>
#include <ui/forwarding/learningdialog.h>
#include <ui/forwarding/measuredialog.h>
#include <ui/forwarding/responsedialog.h>
#include <ui/help/helpdialog.h>
#include <ui/intake/intakedialog.h>
#include <ui/leaks/factdialog.h>
#include <ui/letters/batchdialog.h>
#include <ui/letters/letterdialog.h>
#include <ui/letters/letteredit.h>
#include <ui/letters/letternotes.h>
#include <ui/letters/posteddialog.h>
#include <ui/mainwindow.h>
#include <ui/registerfile/lockdialog.h>
#include <ui/registerfile/newregisterdialog.h>
#include <ui/registerfile/passphrasedialog.h>
#include <ui/registerfile/sheetdialog.h>
#include <ui/registerfile/sheetunlockdialog.h>
#include <ui/registerfile/verifydialog.h>
#include <ui/retention/clearingdialog.h>
#include <ui/retention/moreduedialog.h>
#include <ui/retention/retentiontermsdialog.h>
#include <ui/rights/accessdaydialog.h>
#include <ui/rights/accessdialog.h>
#include <ui/rights/accessextensiondialog.h>
#include <ui/safety/evaluationdialog.h>
#include <ui/safety/limitdialog.h>
#include <ui/settings/responsibledialog.h>
#include <ui/settings/termschange.h>
#include <ui/texts/newstandarddialog.h>
#include <ui/texts/versionsdialog.h>
#include <ui/today/consistencydialog.h>
#include <ui/today/newsdialog.h>
#include <ui/today/putoffdialog.h>
#include <ui/today/todaypage.h>
#include <ui/triage/partdialog.h>
#include <ui/triage/reasoningdialog.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Look
{
    const char *language;
    Theme theme;
};

void PrintTo(const Look &look, std::ostream *out)
{
    *out << look.language << ' ' << QString(themeKeys.key(look.theme)).toStdString();
}

/// In each language of the screen, on light and on dark ground, on the smallest screen.
class AccessibilityTest : public CaseTest, public testing::WithParamInterface<Look>
{
protected:
    AccessibilityTest()
    {
        applyTheme(GetParam().theme);
        if (m_translator.load(u"gehoor_"_s + QLatin1StringView(GetParam().language), u":/i18n"_s))
            QCoreApplication::installTranslator(&m_translator);
        id = log(u"R. Mulder"_s, 30, true);
    }
    ~AccessibilityTest() override
    {
        QCoreApplication::removeTranslator(&m_translator);
        applyTheme(Theme::System);
    }

    void show(MainWindow &window)
    {
        window.resize(1024, 700);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    CaseFile file() { return readCase(desk(), id).value(); }
    /// Looks at a dialog as it opens.
    void look(QDialog &dialog, const char *name)
    {
        dialog.show();
        expectAccessible(dialog, name);
    }
    void lookAtLetter(const LetterRequest &request, const char *name)
    {
        LetterDialog dialog(desk(), answers, file(), request);
        look(dialog, name);
    }
    static void lookAtTabs(QWidget &window, const QString &tabs)
    {
        auto *widget = window.findChild<QTabWidget *>(tabs);
        for (int tab = 0; tab < widget->count(); ++tab) {
            widget->setCurrentIndex(tab);
            expectAccessible(window, widget->tabText(tab).toUtf8().constData());
        }
    }

    static void lookAtSettings(QWidget &window)
    {
        auto *list = window.findChild<QListWidget *>(u"settingsTabs"_s);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            expectAccessible(window, list->item(row)->text().toUtf8().constData());
        }
    }

    ComplaintId id{0};

private:
    QTranslator m_translator;
};

TEST_P(AccessibilityTest, namesAndReachesEverythingBeforeARegisterIsOpen)
{
    preferences.addRecentRegister(registerPath());
    MainWindow window(clock, answers, preferences);
    show(window);
    expectAccessible(window, "start");
    window.unlock(registerPath());
    expectAccessible(window, "unlock");
    NewRegisterDialog newRegister(clock, answers);
    newRegister.show();
    expectAccessible(newRegister, "new register");
    RestoreDialog restore(clock, answers);
    restore.show();
    expectAccessible(restore, "restore a backup");
    SheetUnlockDialog sheet(registerPath(), clock, answers);
    look(sheet, "open with the emergency sheet");
}

TEST_P(AccessibilityTest, namesAndReachesEverythingOnEveryPage)
{
    judge(id, true);
    addResponsible(u"team leader"_s);
    log(u"T. van Dijk"_s, 3);
    log(u"Maria van den Berg-Hoogendoorn"_s, 5);
    MainWindow window(clock, answers, preferences);
    show(window);
    window.receive(takeDesk());
    expectAccessible(window, "today");
    auto *pages = window.findChild<DeskView *>();
    pages->openCase(id);
    lookAtTabs(window, u"caseTabs"_s);
    pages->showCases();
    expectAccessible(window, "cases");
    pages->showSettings();
    lookAtSettings(window);
}

/// With a case that is due, one on hold, one that was cleared, and a copy that still holds it.
TEST_P(AccessibilityTest, namesAndReachesEverythingOfRetention)
{
    const auto closed = [this](const QString &name) {
        const ComplaintId one = log(name);
        EXPECT_TRUE(succeeded(desk().forwarding.close(one, Ending::Withdrawn, {}, toldToday(desk()))));
        return one;
    };
    closed(u"T. van Dijk"_s);
    ASSERT_TRUE(succeeded(desk().retention.hold(closed(u"A. de Wit"_s), u"Court case."_s)));
    const ComplaintId stub = closed(u"Maria van den Berg-Hoogendoorn"_s);
    ASSERT_TRUE(succeeded(Backups(desk().file, clock).makeTo(path(u"copy.gehoor"_s))));
    clock.set(QDate(2028, 11, 23));
    ASSERT_TRUE(
        succeeded(desk().retention.clear({desk().retention.preview(stub).value()}, ClearedHow::Anonymised)));
    MainWindow window(clock, answers, preferences);
    show(window);
    window.receive(takeDesk());
    EXPECT_TRUE(find<QAbstractButton>(u"retentionButton"_s, &window).isVisible());
    expectAccessible(window, "today with cases to be cleared");
    Q_EMIT window.findChild<TodayPage *>()->retentionRequested();
    for (const QString &table : {u"dueTable"_s, u"heldTable"_s, u"doomedTable"_s})
        EXPECT_TRUE(find<QWidget>(table, &window).isVisible()) << table.toStdString();
    expectAccessible(window, "retention");
    window.findChild<DeskView *>()->openCase(stub);
    EXPECT_TRUE(find<QWidget>(u"stubText"_s, &window).isVisible());
    expectAccessible(window, "what is left of a case");
}

/// With every choice of the assessment in sight.
TEST_P(AccessibilityTest, namesAndReachesEverythingInAnAssessment)
{
    judge(id, true);
    MainWindow window(clock, answers, preferences);
    show(window);
    window.receive(takeDesk());
    window.findChild<DeskView *>()->openCase(id);
    find<QAbstractButton>(u"direct_no"_s, &window).click();
    expectAccessible(window, "answered otherwise than before");
    find<QAbstractButton>(u"allSteps"_s, &window).click();
    find<QAbstractButton>(u"otherwiseBox"_s, &window).click();
    auto &verdict = find<QComboBox>(u"verdictBox"_s, &window);
    verdict.setCurrentIndex(verdict.findData(int(Verdict::NotAdmissible)));
    Q_EMIT verdict.activated(verdict.currentIndex());
    EXPECT_TRUE(find<QComboBox>(u"groundBox"_s, &window).isVisible());
    EXPECT_TRUE(find<QLineEdit>(u"reasonEdit"_s, &window).isVisible());
    expectAccessible(window, "decided otherwise");
}

TEST_P(AccessibilityTest, namesAndReachesEverythingInTheDialogs)
{
    ExportDialog exporting(desk(), answers, {});
    look(exporting, "export");
    ResponsibleDialog responsible(desk(), answers, {});
    look(responsible, "responsible");
    HelpDialog help({});
    look(help, "help");
    const TextName signature{TextKind::Letter, u"signature"_s, Language::Dutch};
    VersionsDialog versions(desk(), answers, signature);
    look(versions, "versions of a text");
    NewStandardDialog newStandard(desk(), answers, signature);
    look(newStandard, "new standard text");
    Terms shorter;
    shorter.assess = {1};
    TermsChangeDialog change(desk(), answers, MovePreview::begin(desk().overview, Terms(), shorter).value());
    look(change, "due dates that would move");
    BatchDialog batch(desk(), answers, {id}, LetterKind::Acknowledgement, false);
    look(batch, "letters for several cases");
    PostedDialog posted(3, clock.today());
    look(posted, "letters posted");
    ConsistencyDialog consistency(desk(), answers, false);
    look(consistency, "consistency");
    VerifyDialog verify(desk().file, answers);
    look(verify, "verify the register file");
    NewsDialog news({clock.today(), {{NewsKind::CaseLogged, id, u"2026-0001"_s, clock.today()}}});
    look(news, "what changed");
    PutOffDialog putOff(desk(), answers, id);
    look(putOff, "put off");
    PassphraseDialog passphrase(desk().file, answers);
    look(passphrase, "change the passphrase");
    SheetDialog sheet(desk(), answers);
    look(sheet, "emergency sheet");
    LimitDialog limit(desk(), answers, id);
    look(limit, "contact limit");
    EvaluationDialog evaluation(desk(), answers, id,
                                {.number = 1, .measure = u"By letter only."_s, .start = clock.today()});
    look(evaluation, "evaluation of a contact limit");
    RetentionTermsDialog retention(desk(), answers, {});
    look(retention, "how long cases are kept");
    MoreDueDialog more(desk().retention.moreDue({}, 1).value());
    look(more, "cases that would fall due");
    ClearingDialog clearing(desk(), answers,
                            {{.of = {.id = id,
                                     .number = u"2026-0001"_s,
                                     .outcome = Ending::PartlyWellFounded,
                                     .closed = clock.today()},
                              .due = clock.today(),
                              .going = {{Goes::Originals, 1}, {Goes::Letters, 3}},
                              .documents = {u"brief.pdf"_s},
                              .staying = {u"team leader"_s}}});
    look(clearing, "what goes");
    LockDialog lock(desk().file, {}, true, nullptr);
    look(lock, "locked");
}

TEST_P(AccessibilityTest, namesAndReachesEverythingInTheDialogsOfACase)
{
    const auto keep = [](const auto &...) -> Result<> { return {}; };
    IntakeDialog intake(complaint(id).details, clock.today(), answers, keep);
    look(intake, "intake");
    ReasoningDialog reasoning(desk(), answers, file().complaint);
    look(reasoning, "reasoning");
    PartDialog part({}, clock.today(), answers, keep);
    look(part, "part");
    DayTextDialog dayText(u"-"_s, DossierPage::tr("&What was said or noted"), clock.today(), clock.today(),
                          answers, keep);
    look(dayText, "contact");
    FactDialog fact(desk(), answers, complaint(id), {});
    look(fact, "protected fact");
    ClosingDialog closing(desk(), answers, file());
    look(closing, "closing");
    LearningDialog learning(desk(), answers, file());
    look(learning, "learning");
    MeasureDialog measure(desk(), answers, id, {});
    look(measure, "measure");
    ResponseDialog response(desk(), answers,
                            {ForwardingId(1), PartId(1), ResponsibleId(1), u"team leader"_s, clock.today()});
    look(response, "response");
    addResponsible(u"team leader"_s);
    TermsDialog terms(desk(), answers, id);
    look(terms, "terms of the case");
    AccessDialog access(desk(), answers, file().complaint);
    look(access, "requests for access");
    AccessDayDialog asked(u"-"_s, clock.today(), clock.today(), Channel::Post, answers, keep);
    look(asked, "request for access");
    AccessExtensionDialog longer(desk(), answers, id, {.received = clock.today()});
    look(longer, "extension of a request for access");
    ForwardDialog forwarding(desk(), answers, file(), file().complaint.parts.first());
    look(forwarding, "forwarding");
}

TEST_P(AccessibilityTest, namesAndReachesEverythingInALetter)
{
    giveAddress(id);
    judge(id, false);
    LetterRequest request;
    request.kind = LetterKind::NotAdmissible;
    lookAtLetter(request, "rejection");
    request.withoutExplanation = true;
    request.noExplanationReason = u"Too risky."_s;
    lookAtLetter(request, "rejection without an explanation");
    const Letter letter = desk().letters.draft(id, request).value();
    LetterDialog draft(desk(), answers, file(), letter);
    look(draft, "draft");
    find<QTabWidget>(u"views"_s, &draft).setCurrentIndex(1);
    find<QAbstractButton>(u"findButton"_s, &draft).click();
    EXPECT_TRUE(find<QLineEdit>(u"soughtEdit"_s, &draft).isVisible());
    find<LetterEdit>(u"letterEdit"_s, &draft).insertPlainText(u"qqzx "_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<LetterNotes>(u"notesList"_s, &draft).isVisible(); }));
    expectAccessible(draft, "text of a letter");
    find<QAbstractButton>(u"finalButton"_s, &draft).click();
    EXPECT_TRUE(find<QAbstractButton>(u"postedButton"_s, &draft).isVisible());
    expectAccessible(draft, "final letter");
}

TEST_P(AccessibilityTest, namesAndReachesEverythingInABundle)
{
    judge(id, true);
    const ForwardingId forwarding =
        desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s)).value();
    BundleDialog bundle(desk(), answers, file(), desk().bundles.proposed(id, forwarding).value());
    look(bundle, "bundle");
    find<QAbstractButton>(u"makeButton"_s, &bundle).click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<QAbstractButton>(u"sentButton"_s, &bundle).isVisible(); }));
    expectAccessible(bundle, "bundle that was made");
}

TEST_P(AccessibilityTest, namesAndReachesEverythingInAMemo)
{
    judge(id, true);
    LetterRequest request;
    request.kind = LetterKind::Memo;
    request.forwarding = desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s)).value();
    lookAtLetter(request, "memo");
    ExtendDialog extending(desk(), answers, file(), file().referrals);
    look(extending, "extending a term");
    const Letter letter = desk().letters.draft(id, request).value();
    LetterDialog memo(desk(), answers, file(), letter);
    look(memo, "draft of a memo");
    find<QAbstractButton>(u"finalButton"_s, &memo).click();
    expectAccessible(memo, "final memo");
}

/// Alt and the letter that is underlined go to the field, or work the button or box.
TEST_P(AccessibilityTest, reachesTheFieldsOfADialogByTheirLetters)
{
    const auto keep = [](const auto &...) -> Result<> { return {}; };
    IntakeDialog dialog(complaint(id).details, clock.today(), answers, keep);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    const auto pressLetterOf = [&](const QString &text) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        ASSERT_FALSE(letter.isEmpty()) << text.toStdString();
        QTest::keyClick(&dialog, letter[0].key(), Qt::AltModifier);
    };
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        pressLetterOf(label->text());
        EXPECT_TRUE(label->buddy()->hasFocus()) << label->text().toStdString();
    }
    for (const QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        const bool before = box->isChecked();
        pressLetterOf(box->text());
        // A box shows the press for a moment before it changes.
        EXPECT_TRUE(QTest::qWaitFor([&] { return box->isChecked() != before; })) << box->text().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Looks, AccessibilityTest,
                         testing::Values(Look{"nl", Theme::Light}, Look{"nl", Theme::Dark},
                                         Look{"en", Theme::System}));

} // namespace
} // namespace gehoor
