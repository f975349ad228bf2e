// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/ui/accessibilitytest.h>
#include <ui/bundles/bundledialog.h>
#include <ui/common/daytextdialog.h>
#include <ui/complaint/dossierpage.h>
#include <ui/deadlines/extenddialog.h>
#include <ui/deadlines/termsdialog.h>
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
#include <ui/registerfile/lockdialog.h>
#include <ui/registerfile/passphrasedialog.h>
#include <ui/registerfile/sheetdialog.h>
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
#include <ui/triage/partdialog.h>
#include <ui/triage/reasoningdialog.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AccessibleDialogsTest : public AccessibilityTest
{
};

TEST_P(AccessibleDialogsTest, namesAndReachesEverythingInTheDialogs)
{
    ExportDialog exporting(desk(), answers, {});
    look(exporting, "export");
    ResponsibleDialog responsible(desk(), answers, {});
    look(responsible, "responsible");
    HelpDialog help({});
    look(help, "help");
    find<QTabWidget>(u"helpTabs"_s, &help).setCurrentIndex(1);
    EXPECT_TRUE(find<QTreeWidget>(u"contentsTree"_s, &help).isVisible());
    expectAccessible(help, "manual");
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
    LockDialog lock(desk().file, {}, true, nullptr);
    look(lock, "locked");
}

TEST_P(AccessibleDialogsTest, namesAndReachesEverythingInTheDialogsOfLimitsAndRetention)
{
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
}

TEST_P(AccessibleDialogsTest, namesAndReachesEverythingInTheDialogsOfACase)
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

TEST_P(AccessibleDialogsTest, namesAndReachesEverythingInALetter)
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
    find<QAbstractButton>(u"postedButton"_s, &draft).click();
    EXPECT_TRUE(find<QAbstractButton>(u"notPostedButton"_s, &draft).isVisible());
    expectAccessible(draft, "letter that was posted");
}

TEST_P(AccessibleDialogsTest, namesAndReachesEverythingInABundle)
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

TEST_P(AccessibleDialogsTest, namesAndReachesEverythingInAMemo)
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
TEST_P(AccessibleDialogsTest, reachesTheFieldsOfADialogByTheirLetters)
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

INSTANTIATE_TEST_SUITE_P(Looks, AccessibleDialogsTest, everyLook());

} // namespace
} // namespace gehoor
