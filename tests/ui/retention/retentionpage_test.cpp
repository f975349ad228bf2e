// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/retention/retentiontest.h>
#include <ui/retention/retentionmodels.h>

#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST_F(RetentionPageTest, saysThatThereIsNothingToDo)
{
    show();
    EXPECT_EQ(in<QLabel>(u"dueLabel"_s).text(), u"No case is to be cleared."_s);
    EXPECT_TRUE(in<QLabel>(u"retentionTermsLabel"_s).text().contains(u"24 month"_s));
    for (const QString &name : {u"dueTable"_s, u"lookButton"_s, u"holdButton"_s, u"heldTable"_s,
                                u"heldLabel"_s, u"liftButton"_s, u"doomedTable"_s, u"doomedLabel"_s,
                                u"copyDestroyedButton"_s, u"rewriteLabel"_s, u"rewriteButton"_s})
        EXPECT_FALSE(sees(name)) << name.toStdString();
    EXPECT_TRUE(isEnabled(u"retentionTermsButton"_s));
    EXPECT_TRUE(isEnabled(u"holdOtherButton"_s));
}

TEST_F(RetentionPageTest, setsTheTermOfOneOutcome)
{
    show();
    inDialog([this](QDialog &dialog) {
        auto &box = find<QSpinBox>(u"months-withdrawn"_s, &dialog);
        EXPECT_EQ(box.value(), 24);
        EXPECT_EQ(box.minimum(), fewestMonthsKept);
        EXPECT_EQ(box.maximum(), mostMonthsKept);
        box.setFocus();
        box.selectAll();
        type(u"6"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    pressButton(u"retentionTermsButton"_s);
    EXPECT_TRUE(everyDialogCame());
    const RetentionTerms terms = desk().retention.terms().value();
    EXPECT_EQ(terms.of(Ending::Withdrawn), 6);
    EXPECT_EQ(terms.of(Ending::Answered), 24);
    const auto &label = in<QLabel>(u"retentionTermsLabel"_s);
    EXPECT_TRUE(waitFor([&] { return label.text().contains(u"6 to 24 months"_s); }))
        << label.text().toStdString();
}

TEST_F(RetentionPageTest, showsWhichCasesAShorterTermLetsFallDueBeforeItIsKept)
{
    closed(u"R. Mulder"_s); // withdrawn
    clock.set(QDate(2027, 11, 23));
    show();
    const auto shorten = [this](QDialog &dialog) {
        find<QSpinBox>(u"months-withdrawn"_s, &dialog).setValue(6);
        press(Qt::Key_Return, Qt::ControlModifier);
    };
    // The list opens within the dialog of terms; Escape goes back to that.
    inDialog([&](QDialog &dialog) {
        inDialog([this](QDialog &more) {
            const auto &label = find<QLabel>(u"moreDueLabel"_s, &more);
            EXPECT_TRUE(label.text().startsWith(u"1 case"_s)) << label.text().toStdString();
            const auto *model = find<QTableView>(u"moreDueTable"_s, &more).model();
            EXPECT_EQ(model->index(0, DueModel::Number).data().toString(), u"2026-0001"_s);
            press(Qt::Key_Escape);
        });
        shorten(dialog);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(desk().retention.terms()->of(Ending::Withdrawn), 24);
        inDialog([this](QDialog &) { press(Qt::Key_Return, Qt::ControlModifier); });
        shorten(dialog);
    });
    pressButton(u"retentionTermsButton"_s);
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(desk().retention.terms()->of(Ending::Withdrawn), 6);
    EXPECT_TRUE(waitFor([this] { return sees(u"dueTable"_s); }));
}

TEST_F(RetentionPageTest, aTermThatIsCancelledStaysAsItWas)
{
    show();
    inDialog([this](QDialog &dialog) {
        find<QSpinBox>(u"months-withdrawn"_s, &dialog).setValue(1);
        press(Qt::Key_Escape);
    });
    pressButton(u"retentionTermsButton"_s);
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(desk().retention.terms()->of(Ending::Withdrawn), 24);
}

TEST_F(RetentionPageTest, anonymisesWhatWasShownOnceThatIsConfirmed)
{
    const ComplaintId id = closed(u"R. Mulder"_s);
    afterTheTerm();
    show();
    EXPECT_TRUE(in<QLabel>(u"dueLabel"_s).text().startsWith(u"1 case"_s));
    EXPECT_EQ(cell(u"dueTable"_s, 0, DueModel::Number), u"2026-0001"_s);
    EXPECT_EQ(cell(u"dueTable"_s, 0, DueModel::Outcome), u"withdrawn"_s);
    EXPECT_TRUE(cell(u"dueTable"_s, 0, DueModel::KeptUntil).contains(u"2028"_s));
    QString goes;
    QString stay;
    answers.willConfirm(true);
    inDialog([&](QDialog &dialog) {
        goes = find<QPlainTextEdit>(u"goesText"_s, &dialog).toPlainText();
        stay = find<QLabel>(u"staysLabel"_s, &dialog).text();
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    look();
    EXPECT_TRUE(goes.contains(u"2026-0001"_s)) << goes.toStdString();
    EXPECT_TRUE(goes.contains(u"23 November 2028"_s)) << goes.toStdString();
    EXPECT_TRUE(goes.contains(u"who complained"_s)) << goes.toStdString();
    EXPECT_TRUE(stay.contains(u"themes"_s)) << stay.toStdString();
    EXPECT_TRUE(answers.last().contains(u"Anonymise 1 case"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"2026-0001"_s)) << answers.last().toStdString();
    EXPECT_EQ(cleared(id), (Cleared{ClearedHow::Anonymised, clock.now()}));
    EXPECT_EQ(complaint(id).details.complainant.name, QString());
    const QList<AuditLine> trail = desk().file.audit(id).value();
    EXPECT_TRUE(std::any_of(trail.begin(), trail.end(), [](const AuditLine &line) {
        return line.kind == ActKind::CaseOpened;
    })) << "what is shown is read";
    EXPECT_FALSE(desk().retention.rewriteDue().value());
    EXPECT_TRUE(waitFor([this] { return !sees(u"dueTable"_s); }));
    EXPECT_EQ(in<QLabel>(u"dueLabel"_s).text(), u"No case is to be cleared."_s);
}

TEST_F(RetentionPageTest, destroysByTheArrowKeyAndConfirmation)
{
    const ComplaintId id = closed(u"R. Mulder"_s);
    afterTheTerm();
    show();
    answers.willConfirm(true);
    inDialog([this](QDialog &dialog) {
        find<QRadioButton>(u"anonymiseButton"_s, &dialog).setFocus();
        press(Qt::Key_Down);
        EXPECT_TRUE(find<QRadioButton>(u"destroyButton"_s, &dialog).isChecked());
        EXPECT_TRUE(find<QLabel>(u"staysLabel"_s, &dialog).text().contains(u"year"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    look();
    EXPECT_TRUE(answers.last().contains(u"Destroy 1 case"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"2026-0001"_s)) << answers.last().toStdString();
    ASSERT_TRUE(cleared(id).has_value());
    EXPECT_EQ(cleared(id)->how, ClearedHow::Destroyed);
    EXPECT_TRUE(complaint(id).parts.isEmpty());
}

TEST_F(RetentionPageTest, doesNothingUnlessItIsConfirmed)
{
    const ComplaintId id = closed(u"R. Mulder"_s);
    afterTheTerm();
    show();
    answers.willConfirm(false);
    inDialog([this](QDialog &dialog) {
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(dialog.isVisible()) << "what goes can be looked at again";
        press(Qt::Key_Escape);
    });
    look();
    EXPECT_FALSE(cleared(id).has_value());
    EXPECT_EQ(rows(u"dueTable"_s), 1);
}

TEST_F(RetentionPageTest, clearsSeveralAtOnce)
{
    const ComplaintId first = closed(u"R. Mulder"_s);
    const ComplaintId second = closed(u"A. de Wit"_s, Ending::SolvedTogether);
    afterTheTerm();
    show();
    answers.willConfirm(true);
    inDialog([this](QDialog &dialog) {
        const QString goes = find<QPlainTextEdit>(u"goesText"_s, &dialog).toPlainText();
        EXPECT_TRUE(goes.contains(u"2026-0001"_s) && goes.contains(u"2026-0002"_s)) << goes.toStdString();
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    in<QTableView>(u"dueTable"_s).setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_FALSE(isEnabled(u"holdButton"_s)) << "a reason is of one case";
    EXPECT_TRUE(isEnabled(u"lookButton"_s));
    look();
    EXPECT_TRUE(cleared(first).has_value());
    EXPECT_TRUE(cleared(second).has_value());
}

TEST_F(RetentionPageTest, clearsNothingOfWhatChangedSinceItWasShown)
{
    const ComplaintId first = closed(u"R. Mulder"_s);
    const ComplaintId second = closed(u"A. de Wit"_s);
    afterTheTerm();
    show();
    answers.willConfirm(true);
    answers.willBeTold();
    inDialog([&](QDialog &) {
        ASSERT_TRUE(succeeded(desk().complaints.noteContact(second, clock.today(), u"Called again."_s)));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    in<QTableView>(u"dueTable"_s).setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    look();
    EXPECT_TRUE(answers.last().contains(u"2026-0002"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"Nothing was done"_s));
    EXPECT_FALSE(cleared(first).has_value());
    EXPECT_FALSE(cleared(second).has_value());
}

TEST_F(RetentionPageTest, keepsTheChosenCaseForAReasonUntilThatIsLifted)
{
    const ComplaintId id = closed(u"R. Mulder"_s);
    afterTheTerm();
    show();
    answers.willType(QString(3000, u'a')); // is refused, and asked again
    answers.willBeTold();
    answers.willType(u"Court case."_s);
    pressButton(u"holdButton"_s);
    EXPECT_TRUE(waitFor([this] { return sees(u"heldTable"_s); }));
    EXPECT_EQ(cell(u"heldTable"_s, 0, HeldModel::Number), u"2026-0001"_s);
    EXPECT_EQ(cell(u"heldTable"_s, 0, HeldModel::Reason), u"Court case."_s);
    EXPECT_FALSE(sees(u"dueTable"_s));
    EXPECT_TRUE(failedWith(ErrorKind::OnHold, desk().retention.preview(id)));

    answers.willType(std::nullopt); // cancelled
    pressButton(u"liftButton"_s);
    EXPECT_TRUE(answers.last().contains(u"2026-0001"_s)) << answers.last().toStdString();
    answers.willType(u" \n"_s);
    answers.willBeTold();
    pressButton(u"liftButton"_s);
    EXPECT_TRUE(answers.last().contains(u"reason"_s, Qt::CaseInsensitive)) << answers.last().toStdString();
    EXPECT_EQ(desk().retention.held()->size(), 1);
    answers.willType(QString(3000, u'a')); // is refused, and asked again
    answers.willBeTold();
    answers.willType(u"The court ruled."_s);
    pressButton(u"liftButton"_s);
    EXPECT_TRUE(waitFor([this] { return sees(u"dueTable"_s); }));
    EXPECT_FALSE(sees(u"heldTable"_s));
    EXPECT_EQ(desk().retention.held()->size(), 0);
    EXPECT_EQ(desk().retention.holds(id)->constFirst().liftingReason, u"The court ruled."_s);
}

TEST_F(RetentionPageTest, theCaseTellsWhyItWasKeptAndWhyNoLonger)
{
    const ComplaintId id = closed(u"R. Mulder"_s);
    ASSERT_TRUE(succeeded(desk().retention.hold(id, u"Court case."_s)));
    ASSERT_TRUE(succeeded(desk().retention.lift(id, u"The court ruled."_s)));
    ASSERT_TRUE(succeeded(desk().retention.hold(id, u"Appeal."_s)));
    open(id);
    const QAbstractItemModel &trail = *find<QTableView>(u"auditTable"_s).model();
    QStringList reasons;
    for (int row = 0; row < trail.rowCount(); ++row) {
        if (const QString note = trail.index(row, 2).data().toString(); note.endsWith(u'.'))
            reasons << note;
    }
    EXPECT_EQ(reasons, (QStringList{u"Appeal."_s, u"The court ruled."_s, u"Court case."_s}));
}

/// The reason says something of the case, and nothing else of it is shown.
TEST_F(RetentionPageTest, whoSeesWhyACaseIsOnHoldHasReadIt)
{
    const ComplaintId held = closed(u"R. Mulder"_s);
    const ComplaintId other = closed(u"A. de Wit"_s);
    ASSERT_TRUE(succeeded(desk().retention.hold(held, u"Court case."_s)));
    afterTheTerm();
    show();
    EXPECT_EQ(cell(u"heldTable"_s, 0, HeldModel::Reason), u"Court case."_s);
    EXPECT_EQ(cell(u"dueTable"_s, 0, DueModel::Number), u"2026-0002"_s);
    EXPECT_EQ(desk().file.audit(held)->constLast().kind, ActKind::CaseOpened);
    EXPECT_NE(desk().file.audit(other)->constLast().kind, ActKind::CaseOpened);
}

TEST_F(RetentionPageTest, keepsNoCaseWithoutAReason)
{
    closed(u"R. Mulder"_s);
    afterTheTerm();
    show();
    answers.willType(u" \n"_s);
    answers.willBeTold();
    pressButton(u"holdButton"_s);
    EXPECT_TRUE(answers.last().contains(u"reason"_s, Qt::CaseInsensitive)) << answers.last().toStdString();
    answers.willType(std::nullopt); // cancelled
    pressButton(u"holdButton"_s);
    EXPECT_TRUE(answers.last().contains(u"2026-0001"_s)) << answers.last().toStdString();
    answers.willType(QString(3000, u'a'));
    answers.willBeTold();
    pressButton(u"holdButton"_s);
    EXPECT_EQ(desk().retention.held()->size(), 0);
    EXPECT_EQ(rows(u"dueTable"_s), 1);
}

TEST_F(RetentionPageTest, keepsAnOpenCaseBeforehandByItsNumber)
{
    log(u"R. Mulder"_s);
    show();
    answers.willType(u"2026-0099"_s);
    answers.willBeTold();
    pressButton(u"holdOtherButton"_s);
    EXPECT_TRUE(answers.last().contains(u"2026-0099"_s)) << answers.last().toStdString();
    answers.willType(u"2026-0099"_s); // is asked again
    answers.willBeTold();
    answers.willType(u" 2026-0001 "_s);
    answers.willType(u"Reported to the police."_s);
    pressButton(u"holdOtherButton"_s);
    EXPECT_TRUE(waitFor([this] { return sees(u"heldTable"_s); }));
    EXPECT_EQ(cell(u"heldTable"_s, 0, HeldModel::Number), u"2026-0001"_s);
    answers.willType(u"2026-0001"_s);
    answers.willType(u"Once more."_s);
    answers.willBeTold();
    pressButton(u"holdOtherButton"_s);
    EXPECT_TRUE(answers.last().contains(u"on hold"_s)) << answers.last().toStdString();
}

TEST_F(RetentionPageTest, showsAReasonOfManyWordsInOneLine)
{
    const ComplaintId id = closed(u"R. Mulder"_s);
    ASSERT_TRUE(succeeded(desk().retention.hold(id, u"word\nupon word "_s.repeated(120))));
    show();
    EXPECT_LE(shown->minimumSizeHint().width(), 800);
    EXPECT_TRUE(sees(u"heldTable"_s));
    EXPECT_LE(in<QTableView>(u"heldTable"_s).rowHeight(0), 3 * shown->fontMetrics().height());
}

} // namespace
} // namespace gehoor
