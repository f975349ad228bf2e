// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/changebehind.h>
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/breaches/breachesdialog.h>
#include <ui/today/todaypage.h>
#include <ui/wording/breaches.h>
#include <ui/wording/wording.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class BreachesDialogTest : public CaseTest
{
protected:
    BreachesDialogTest() : id(log(u"T. van Dijk"_s)) {}

    /// Opens the record of breaches, with a case in sight, and works in it.
    void work(const std::function<void(QDialog &)> &act)
    {
        BreachesDialog dialog(desk(), answers, id);
        dialog.show();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        act(dialog);
        EXPECT_TRUE(everyDialogCame());
    }
    QString lines(QDialog &dialog) { return find<QPlainTextEdit>(u"breachText"_s, &dialog).toPlainText(); }
    QListWidget &list(QDialog &dialog) { return find<QListWidget>(u"breachesList"_s, &dialog); }
    QAbstractButton &button(const QString &name, QDialog &dialog)
    {
        return find<QAbstractButton>(name, &dialog);
    }
    void pressButton(const QString &name, QDialog &dialog)
    {
        button(name, dialog).setFocus();
        press(Qt::Key_Space);
    }
    BreachId record(int hoursAgo = 1, const QString &what = u"A letter went to Noor Visser."_s)
    {
        return desk()
            .breaches
            .record({.discovered = clock.now().addSecs(-hoursAgo * 3600), .what = what, .complaint = id})
            .value();
    }
    Breach only() { return desk().breaches.all().value().constFirst(); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    const ComplaintId id;
};

TEST_F(BreachesDialogTest, recordsABreachByKeysAndCountsTheHours)
{
    giveAddress(id);
    postLetter(desk(), id, LetterKind::Acknowledgement);
    work([&](QDialog &dialog) {
        EXPECT_TRUE(lines(dialog).contains(u"No data breach is recorded"_s));
        EXPECT_FALSE(button(u"decideBreachButton"_s, dialog).isEnabled());
        EXPECT_FALSE(button(u"breachReportButton"_s, dialog).isEnabled());
        answers.willBeTold(); // that it was not said what happened
        inDialog([&](QDialog &recording) {
            EXPECT_EQ(find<QLineEdit>(u"caseEdit"_s, &recording).text(), u"2026-0001"_s)
                << "the case in sight";
            press(Qt::Key_Return, Qt::ControlModifier);
            EXPECT_TRUE(recording.isVisible());
            find<QPlainTextEdit>(u"whatEdit"_s, &recording).setFocus();
            type(u"Opened by a neighbour"_s);
            find<QComboBox>(u"kindBox"_s, &recording).setCurrentIndex(int(BreachKind::Seen));
            find<QComboBox>(u"paperBox"_s, &recording).setCurrentIndex(1);
            find<QSpinBox>(u"peopleBox"_s, &recording).setValue(2);
            find<QCheckBox>(u"affected_client"_s, &recording).setFocus();
            press(Qt::Key_Space);
            find<QCheckBox>(u"data_address"_s, &recording).setFocus();
            press(Qt::Key_Space);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        pressButton(u"recordBreachButton"_s, dialog);
        const QString text = lines(dialog);
        EXPECT_TRUE(text.contains(u"72 hour(s) left to report it"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"It concerns case 2026-0001, letter 1"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"Opened by a neighbour"_s)) << text.toStdString();
        EXPECT_LT(text.indexOf(u"Is anybody's safety in danger"_s), text.indexOf(u"Stop the leak"_s));
        EXPECT_EQ(list(dialog).count(), 1);
    });
    const BreachFacts kept = only().facts;
    EXPECT_EQ(kept.kind, BreachKind::Seen);
    EXPECT_EQ(kept.discovered, clock.now());
    EXPECT_EQ(kept.people, 2);
    EXPECT_EQ(kept.affected, QList<Affected>{Affected::Client});
    EXPECT_EQ(kept.data, QList<BreachedData>{BreachedData::Address});
    EXPECT_TRUE(kept.letter);
}

TEST_F(BreachesDialogTest, changesOnlyWhatWasTouched)
{
    record();
    const BreachFacts before = only().facts;
    work([&](QDialog &dialog) {
        const qint64 acts = desk().file.audit(1).value().constLast().number;
        inDialog([&](QDialog &) { press(Qt::Key_Return, Qt::ControlModifier); });
        pressButton(u"changeBreachButton"_s, dialog);
        EXPECT_EQ(desk().file.audit(1).value().constLast().number, acts) << "nothing was touched";
        inDialog([&](QDialog &changing) {
            auto &known = find<QCheckBox>(u"fromKnownBox"_s, &changing);
            EXPECT_FALSE(find<QDateEdit>(u"fromEdit"_s, &changing).isEnabled());
            known.setFocus();
            press(Qt::Key_Space);
            EXPECT_TRUE(find<QDateEdit>(u"fromEdit"_s, &changing).isEnabled());
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        pressButton(u"changeBreachButton"_s, dialog);
        EXPECT_TRUE(lines(dialog).contains(u"It happened from 23 November 2026 on"_s))
            << lines(dialog).toStdString();
    });
    BreachFacts expected = before;
    expected.from = clock.today();
    EXPECT_EQ(only().facts, expected);
}

TEST_F(BreachesDialogTest, refusesACaseThatIsNotThere)
{
    work([&](QDialog &dialog) {
        answers.willBeTold();
        inDialog([&](QDialog &recording) {
            find<QPlainTextEdit>(u"whatEdit"_s, &recording).setFocus();
            type(u"Lost"_s);
            find<QLineEdit>(u"caseEdit"_s, &recording).setText(u"2026-0099"_s);
            EXPECT_FALSE(find<QComboBox>(u"paperBox"_s, &recording).isEnabled());
            press(Qt::Key_Return, Qt::ControlModifier);
            EXPECT_TRUE(recording.isVisible());
            recording.reject();
        });
        pressButton(u"recordBreachButton"_s, dialog);
        EXPECT_EQ(list(dialog).count(), 0);
    });
}

TEST_F(BreachesDialogTest, losesNoLinkThatItCannotRead)
{
    const BreachId breach = record();
    const ComplaintId other = log(u"S. Bakker"_s);
    const BreachFacts before = only().facts;
    const auto rename = [&](const QString &table, const QString &to) {
        const QString sql = u"ALTER TABLE %1 RENAME TO %2;"_s.arg(table, to);
        ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), sql)));
    };
    work([&](QDialog &dialog) {
        rename(u"bundle"_s, u"hidden"_s);
        answers.willBeTold(2); // at the opening, and when it was to be kept
        inDialog([&](QDialog &changing) {
            EXPECT_EQ(find<QLineEdit>(u"caseEdit"_s, &changing).text(), QString());
            find<QSpinBox>(u"peopleBox"_s, &changing).setValue(2);
            press(Qt::Key_Return, Qt::ControlModifier);
            EXPECT_TRUE(changing.isVisible());
            changing.reject();
        });
        pressButton(u"changeBreachButton"_s, dialog);
        rename(u"hidden"_s, u"bundle"_s);
        EXPECT_EQ(only().facts, before);

        answers.willBeTold();
        inDialog([&](QDialog &changing) {
            rename(u"bundle"_s, u"hidden"_s);
            find<QLineEdit>(u"caseEdit"_s, &changing)
                .setText(desk().complaints.find(other).value().number.text());
            press(Qt::Key_Return, Qt::ControlModifier);
            EXPECT_TRUE(changing.isVisible());
            changing.reject();
        });
        pressButton(u"changeBreachButton"_s, dialog);
        rename(u"hidden"_s, u"bundle"_s);
    });
    EXPECT_EQ(desk().breaches.find(breach)->facts, before);
}

TEST_F(BreachesDialogTest, tellsTheTrailWhoseWordsWereShown)
{
    const ComplaintId other = log(u"S. Bakker"_s);
    record();
    ASSERT_TRUE(succeeded(
        desk().breaches.record({.discovered = clock.now(), .what = u"Newer."_s, .complaint = other})));
    const auto opened = [&] {
        QStringList cases;
        const auto lines = desk().file.audit();
        EXPECT_TRUE(succeeded(lines));
        for (const AuditLine &line : lines.value_or(QList<AuditLine>())) {
            if (line.kind == ActKind::CaseOpened)
                cases << line.complaintNumber;
        }
        return cases;
    };
    work([&](QDialog &dialog) {
        EXPECT_EQ(opened(), QStringList{u"2026-0001"_s}) << "the most urgent alone";
        list(dialog).setFocus();
        press(Qt::Key_Up);
        EXPECT_EQ(opened(), (QStringList{u"2026-0001"_s, u"2026-0002"_s}));
    });
}

TEST_F(BreachesDialogTest, recordsTheStepsOfTheChecklist)
{
    record();
    work([&](QDialog &dialog) {
        EXPECT_EQ(lines(dialog).count(u'☑'), 0);
        inDialog([&](QDialog &step) {
            EXPECT_EQ(find<QComboBox>(u"stepBox"_s, &step).currentIndex(), int(BreachStep::Safety));
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        pressButton(u"breachStepButton"_s, dialog);
        EXPECT_EQ(lines(dialog).count(u'☑'), 1);
        EXPECT_TRUE(lines(dialog).contains(u"Done on 23 November 2026"_s));
        inDialog([&](QDialog &step) {
            EXPECT_EQ(find<QComboBox>(u"stepBox"_s, &step).currentIndex(), int(BreachStep::Stop))
                << "the next";
            step.reject();
        });
        pressButton(u"breachStepButton"_s, dialog);
    });
}

TEST_F(BreachesDialogTest, keepsWhyItWasNotReported)
{
    record(80);
    work([&](QDialog &dialog) {
        EXPECT_TRUE(lines(dialog).contains(u"8 hour(s) past the 72 hours"_s)) << lines(dialog).toStdString();
        answers.willBeTold(2);
        inDialog([&](QDialog &deciding) {
            const auto &asked = find<QLabel>(u"askedLabel"_s, &deciding);
            EXPECT_TRUE(asked.text().contains(u"past the 72 hours"_s)) << asked.text().toStdString();
            press(Qt::Key_Return, Qt::ControlModifier); // late, and nobody knows why
            find<QComboBox>(u"outcomeBox"_s, &deciding).setCurrentIndex(int(BreachOutcome::NotReported));
            EXPECT_FALSE(find<QLineEdit>(u"referenceEdit"_s, &deciding).isEnabled());
            press(Qt::Key_Return, Qt::ControlModifier); // no reason
            EXPECT_TRUE(deciding.isVisible());
            find<QPlainTextEdit>(u"reasonEdit"_s, &deciding).setFocus();
            type(u"Came back unopened"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        pressButton(u"decideBreachButton"_s, dialog);
        EXPECT_TRUE(lines(dialog).contains(u"Came back unopened"_s));
        EXPECT_TRUE(list(dialog).item(0)->text().contains(u"not reported"_s));
    });
    EXPECT_TRUE(desk().breaches.undecided()->isEmpty());
}

TEST_F(BreachesDialogTest, proposesNowForAnotherDecision)
{
    const BreachId breach = record(80);
    const QDateTime before = clock.now().addSecs(-20 * 3600);
    ASSERT_TRUE(succeeded(
        desk().breaches.decide(breach, {BreachOutcome::NotReported, before, {}, u"Came back unopened"_s})));
    work([&](QDialog &dialog) {
        inDialog([&](QDialog &deciding) {
            const auto &at = find<QDateTimeEdit>(u"atEdit"_s, &deciding);
            auto &outcome = find<QComboBox>(u"outcomeBox"_s, &deciding);
            EXPECT_EQ(at.dateTime(), before);
            outcome.setCurrentIndex(int(BreachOutcome::Reported));
            EXPECT_EQ(at.dateTime(), clock.now());
            outcome.setCurrentIndex(int(BreachOutcome::NotReported));
            EXPECT_EQ(at.dateTime(), before);
            outcome.setCurrentIndex(int(BreachOutcome::Reported));
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        pressButton(u"decideBreachButton"_s, dialog);
    });
    EXPECT_EQ(only().decision->outcome, BreachOutcome::Reported);
    EXPECT_EQ(only().decision->at, clock.now());
}

TEST_F(BreachesDialogTest, copiesSavesAndPrintsTheReport)
{
    record();
    work([&](QDialog &dialog) {
        inDialog([&](QDialog &report) {
            const QString text = find<QPlainTextEdit>(u"reportText"_s, &report).toPlainText();
            EXPECT_TRUE(text.contains(u"A letter went to Noor Visser."_s)) << text.toStdString();
            EXPECT_FALSE(text.contains(u"van Dijk"_s)) << text.toStdString();
            pressButton(u"copyReportButton"_s, report);
            EXPECT_TRUE(QApplication::clipboard()->text().contains(u"A letter went to Noor Visser."_s));
            answers.willSaveAs(path(u"report.txt"_s));
            pressButton(u"saveReportButton"_s, report);
            answers.willPrintTo(path(u"printed.pdf"_s));
            pressButton(u"printReportButton"_s, report);
            report.reject();
        });
        pressButton(u"breachReportButton"_s, dialog);
    });
    EXPECT_TRUE(bytesOf(path(u"report.txt"_s)).contains("A letter went to Noor Visser."));
    EXPECT_TRUE(QFile::exists(path(u"printed.pdf"_s)));
    EXPECT_EQ(desk().file.audit(1).value().constLast().note, u"1 printed"_s);
    EXPECT_EQ(auditNote(desk().file.audit(1).value().constLast()), u"1, report text printed"_s);
}

TEST_F(BreachesDialogTest, asksWhyWhenSomethingProtectedWouldLeave)
{
    record();
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.kind = FactKind::Name, .text = u"Noor Visser"_s})));
    work([&](QDialog &dialog) {
        inDialog([&](QDialog &report) {
            answers.willSaveAs(path(u"report.txt"_s));
            answers.willType(u" "_s); // is no reason
            answers.willBeTold();
            answers.willType(u"The authority asks for it."_s);
            pressButton(u"saveReportButton"_s, report);
            report.reject();
        });
        pressButton(u"breachReportButton"_s, dialog);
    });
    EXPECT_TRUE(QFile::exists(path(u"report.txt"_s)));
}

TEST_F(BreachesDialogTest, showsTheMostUrgentFirst)
{
    record(1, u"The newer."_s);
    record(50, u"The older."_s);
    work([&](QDialog &dialog) {
        EXPECT_TRUE(lines(dialog).contains(u"The older."_s)) << lines(dialog).toStdString();
        list(dialog).setFocus();
        press(Qt::Key_Up);
        EXPECT_TRUE(lines(dialog).contains(u"The newer."_s)) << lines(dialog).toStdString();
    });
}

TEST_F(BreachesDialogTest, isForReadingOnlyWhereTheRegisterIs)
{
    record();
    reopenDesk(Access::Read);
    work([&](QDialog &dialog) {
        for (const QString &name : {u"recordBreachButton"_s, u"changeBreachButton"_s, u"breachStepButton"_s,
                                    u"decideBreachButton"_s})
            EXPECT_FALSE(button(name, dialog).isEnabled()) << name.toStdString();
        EXPECT_TRUE(button(u"breachReportButton"_s, dialog).isEnabled());
    });
}

TEST_F(BreachesDialogTest, standsAboveTheDaysWorkUntilItIsDecided)
{
    const BreachId older = record(50);
    TodayPage today(desk(), answers, preferences, {});
    today.show();
    auto &label = find<QLabel>(u"breachLabel"_s, &today);
    auto &open = find<QAbstractButton>(u"breachButton"_s, &today);
    EXPECT_TRUE(label.isVisible());
    EXPECT_TRUE(label.text().contains(u"Data breach 1 is not decided: 22 hour(s) left"_s))
        << label.text().toStdString();
    QSignalSpy asked(&today, &TodayPage::breachesRequested);
    open.click();
    EXPECT_EQ(asked.count(), 1);
    record(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return label.text().contains(u"And 1 more"_s); }))
        << label.text().toStdString();
    const QList<Breach> running = desk().breaches.undecided().value();
    for (const Breach &one : running)
        ASSERT_TRUE(succeeded(
            desk().breaches.decide(one.id, {BreachOutcome::NotReported, clock.now(), {}, u"No risk."_s})));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !label.isVisible(); }));
    EXPECT_FALSE(open.isVisible());
    EXPECT_TRUE(desk().breaches.find(older)->decision);
}

TEST(BreachWordingTest, countsHoursDownAndOn)
{
    const struct
    {
        qint64 minutes;
        QString words;
    } cases[] = {
        {72 * 60, u"72 hour(s) left to report it"_s},   {61, u"1 hour(s) left to report it"_s},
        {59, u"less than an hour left to report it"_s}, {0, u"less than an hour left to report it"_s},
        {-1, u"the 72 hours have just passed"_s},       {-60, u"1 hour(s) past the 72 hours"_s},
        {-150, u"2 hour(s) past the 72 hours"_s}};
    for (const auto &c : cases)
        EXPECT_EQ(timeLeft(c.minutes), c.words);
}

} // namespace
} // namespace gehoor
