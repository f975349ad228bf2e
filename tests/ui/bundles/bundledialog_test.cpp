// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/changebehind.h>
#include <tests/support/pdfs.h>
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/bundles/bundledialog.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A forwarded case with a PDF that can be read, a picture that cannot, and an empty file.
class BundleDialogTest : public CaseTest
{
protected:
    BundleDialogTest()
    {
        ComplaintDraft draft = makeDraft(u"Noor Vermeulen lachte mij uit."_s);
        draft.attachments = {{u"plan.pdf"_s, u"application/pdf"_s, madePdf({u"Het plan"_s})},
                             {u"scan.pdf"_s, u"application/pdf"_s, madePdf({QString()})},
                             {u"leeg.pdf"_s, u"application/pdf"_s, QByteArray("")}};
        id = desk().intake.log(draft).value().id;
        judge(id, true);
        forwarding = desk().forwarding.forward(firstPart(id), responsible()).value();
        choice = desk().bundles.proposed(id, forwarding).value();
    }
    ResponsibleId responsible()
    {
        return desk()
            .forwarding.saveResponsible({.function = u"team leader"_s, .email = u"leader@example.org"_s})
            .value();
    }
    void show()
    {
        dialog = std::make_unique<BundleDialog>(desk(), answers, readCase(desk(), id).value(), *choice);
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    template <class Widget>
    Widget &in(const QString &name)
    {
        return find<Widget>(name, dialog.get());
    }
    bool isEnabled(const QString &name) { return in<QAbstractButton>(name).isEnabled(); }
    /// Goes to it by Tab, and works it.
    void pressOn(const QString &name, Qt::Key key = Qt::Key_Space)
    {
        QWidget &target = in<QWidget>(name);
        for (int i = 0; i < 60 && !target.hasFocus(); ++i)
            press(Qt::Key_Tab);
        ASSERT_TRUE(target.hasFocus()) << name.toStdString();
        press(key);
    }
    QString problem()
    {
        return in<QLabel>(u"problemLabel"_s).isHidden() ? QString() : in<QLabel>(u"problemLabel"_s).text();
    }
    QString text() { return in<QPlainTextEdit>(u"bundleText"_s).toPlainText(); }
    QList<Bundle> bundles() { return desk().bundles.of(id).value(); }
    void makeByKeys()
    {
        press(Qt::Key_M, Qt::AltModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !bundles().isEmpty() && isEnabled(u"pdfButton"_s); }));
    }
    /// A button shows the press for a moment before it acts.
    void pressLetter(Qt::Key key, const std::function<bool()> &done)
    {
        press(key, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor(done));
    }
    QByteArray fileAt(const QString &name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ComplaintId id{0};
    ForwardingId forwarding{0};
    std::optional<BundleChoice> choice;
    std::unique_ptr<BundleDialog> dialog;
};

TEST_F(BundleDialogTest, makesSavesAndRecordsABundleByKeys)
{
    show();
    EXPECT_TRUE(text().contains(u"Noor Vermeulen lachte mij uit."_s)) << text().toStdString();
    EXPECT_FALSE(isEnabled(u"pdfButton"_s)) << "nothing leaves before it is kept";
    pressOn(u"document2"_s); // the first is the original
    EXPECT_TRUE(QTest::qWaitFor([&] { return text().contains(u"Het plan"_s); }));
    makeByKeys();
    ASSERT_EQ(bundles().size(), 1);
    EXPECT_EQ(bundles().constFirst().pages, 3);
    EXPECT_EQ(bundles().constFirst().choice.documents.size(), 1);

    answers.willSaveAs(path(u"b.pdf"_s));
    pressLetter(Qt::Key_S, [&] { return QFile::exists(path(u"b.pdf"_s)); });
    EXPECT_EQ(fileAt(u"b.pdf"_s), desk().bundles.pdf(bundles().constFirst().id).value());
    EXPECT_TRUE(answers.proposal().endsWith(u"2026-0001-bundel-1.pdf"_s)) << answers.proposal().toStdString();
    answers.willSaveAs(path(u"b.eml"_s));
    pressLetter(Qt::Key_D, [&] { return QFile::exists(path(u"b.eml"_s)); });
    EXPECT_TRUE(fileAt(u"b.eml"_s).contains("To: leader@example.org"));
    answers.willPrintTo(path(u"printed.pdf"_s));
    pressLetter(Qt::Key_P, [&] { return desk().file.audit(1)->constLast().kind == ActKind::BundlePrinted; });
    EXPECT_EQ(pdfPages(fileAt(u"printed.pdf"_s)).size(), 3);

    pressLetter(Qt::Key_A, [&] { return bundles().constFirst().sent.has_value(); });
    EXPECT_EQ(bundles().constFirst().sent, clock.today());
    EXPECT_EQ(bundles().constFirst().sentBy, PostedBy::Mail);
    EXPECT_TRUE(in<QComboBox>(u"bundleBox"_s).currentText().contains(u"sent on"_s));
    EXPECT_FALSE(in<QWidget>(u"sentRow"_s).isVisible());
    EXPECT_FALSE(in<QCheckBox>(u"nameBox"_s).isEnabled()) << "what was made does not change";
}

TEST_F(BundleDialogTest, offersNeitherNameNorContactOfWhoWantsToStayAnonymous)
{
    ComplaintDetails details = desk().complaints.find(id)->details;
    details.complainant.anonymous = true;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    choice = desk().bundles.proposed(id, forwarding).value();
    show();
    for (const QString &box : {u"nameBox"_s, u"contactBox"_s}) {
        EXPECT_FALSE(isEnabled(box)) << box.toStdString();
        EXPECT_FALSE(in<QCheckBox>(box).isChecked()) << box.toStdString();
    }
    EXPECT_TRUE(isEnabled(u"capacityBox"_s));
    EXPECT_TRUE(in<QLabel>(u"anonymousLabel"_s).text().contains(u"anonymous"_s));
    makeByKeys();
    EXPECT_FALSE(bundles().constFirst().choice.name);
}

/// So many pages that the window which can stop it comes up at once.
TEST_F(BundleDialogTest, tellsHowManyPagesWerePrintedWhereItWasStopped)
{
    constexpr int pages = 200;
    const BundleContent content = desk().bundles.prepare(id, *choice, {}).value();
    const QByteArray pdf = madePdf(QStringList(pages, u"Het plan"_s));
    const BundleId made = desk().bundles.make(content, {.pdf = pdf, .pages = pages}).value().id;
    dialog = std::make_unique<BundleDialog>(desk(), answers, readCase(desk(), id).value(), *choice, made);
    dialog->show();
    QTimer stop;
    stop.callOnTimeout([this] {
        const auto *const progress = dialog->findChild<QProgressDialog *>();
        if (progress && progress->isVisible())
            progress->findChild<QPushButton *>()->click();
    });
    stop.start(0);
    answers.willPrintTo(path(u"stopped.pdf"_s));
    answers.willBeTold();
    in<QAbstractButton>(u"printButton"_s).click();
    const qsizetype printed = pdfPages(fileAt(u"stopped.pdf"_s)).size();
    EXPECT_GT(printed, 0);
    EXPECT_LT(printed, pages);
    EXPECT_TRUE(answers.last().contains(
        u"stopped: %1 of the 200 pages of the bundle went to the printer"_s.arg(printed)))
        << answers.last().toStdString();
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::BundlePrinted);
}

/// What a screen reader was told to say.
TEST_F(BundleDialogTest, goesBackToTheButtonWhereTheBundleCouldNotBeKept)
{
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), u"CREATE TRIGGER full BEFORE INSERT ON audit"
                                                               " WHEN NEW.act = 'bundleMade'"
                                                               " BEGIN SELECT RAISE(ABORT, 'full'); END"_s)));
    show();
    in<QAbstractButton>(u"makeButton"_s).setFocus();
    answers.willBeTold();
    pressLetter(Qt::Key_M, [&] { return answers.allAsked(); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return in<QAbstractButton>(u"makeButton"_s).hasFocus(); }));
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), u"DROP TRIGGER full"_s)));
    press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bundles().size() == 1; }));
}

TEST_F(BundleDialogTest, leavesOutWhatIsNotChosen)
{
    show();
    EXPECT_TRUE(text().contains(u"R. Mulder"_s));
    press(Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !text().contains(u"R. Mulder"_s); })) << text().toStdString();
    EXPECT_FALSE(in<QCheckBox>(u"contactBox"_s).isEnabled());
    makeByKeys();
    EXPECT_FALSE(bundles().constFirst().choice.name);
    EXPECT_FALSE(bundles().constFirst().choice.contact);
}

TEST_F(BundleDialogTest, wantsAtLeastOnePart)
{
    show();
    pressOn(u"part1"_s);
    EXPECT_TRUE(problem().contains(u"at least one part"_s)) << problem().toStdString();
    EXPECT_FALSE(isEnabled(u"makeButton"_s));
    EXPECT_EQ(text(), QString());
}

TEST_F(BundleDialogTest, wantsTheOfficerToLookAtWhatCannotBeRead)
{
    show();
    pressOn(u"document3"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return problem().contains(u"scan.pdf"_s); }))
        << problem().toStdString();
    EXPECT_FALSE(isEnabled(u"makeButton"_s));
    EXPECT_TRUE(in<QLabel>(u"documentNote3"_s).text().contains(u"not all of it can be read"_s));
    pressOn(u"lookedAt3"_s);
    EXPECT_EQ(problem(), QString());
    makeByKeys();
    EXPECT_EQ(bundles().constFirst().choice.lookedAt, bundles().constFirst().choice.documents);
}

TEST_F(BundleDialogTest, saysWhyADocumentCannotGoAlong)
{
    show();
    pressOn(u"document4"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return problem().contains(u"leeg.pdf” is empty"_s); }))
        << problem().toStdString();
    EXPECT_FALSE(isEnabled(u"makeButton"_s));
    press(Qt::Key_Space);
    EXPECT_EQ(problem(), QString());
    EXPECT_TRUE(isEnabled(u"makeButton"_s));
}

TEST_F(BundleDialogTest, takesOutWhatIsProtectedOrAsksWhyItMustStay)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.kind = FactKind::Name, .text = u"Noor Vermeulen"_s})));
    show();
    EXPECT_FALSE(text().contains(u"Noor"_s)) << text().toStdString();
    press(Qt::Key_T, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return text().contains(u"Noor Vermeulen"_s); }));
    // The keys go to what stops it.
    pressLetter(Qt::Key_M, [&] { return in<QTableView>(u"findingsTable"_s).hasFocus(); });
    EXPECT_TRUE(bundles().isEmpty());
    answers.willType(u" "_s); // is asked again
    answers.willBeTold();
    answers.willType(u"Nodig voor het antwoord"_s);
    pressLetter(Qt::Key_G, [&] { return answers.allAsked(); });
    makeByKeys();
    ASSERT_EQ(bundles().size(), 1);
    EXPECT_EQ(desk().bundles.overrides(bundles().constFirst().id).value().constFirst().reason,
              u"Nodig voor het antwoord"_s);
}

TEST_F(BundleDialogTest, stopsAKeptBundleInWhichSomethingIsProtectedSince)
{
    show();
    makeByKeys();
    dialog.reset();
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.kind = FactKind::Name, .text = u"Noor Vermeulen"_s})));
    show();
    press(Qt::Key_B, Qt::AltModifier);
    press(Qt::Key_Down);
    EXPECT_TRUE(in<QComboBox>(u"bundleBox"_s).currentText().contains(u"not sent"_s));
    answers.willBeTold();
    pressLetter(Qt::Key_S, [&] { return answers.allAsked(); });
    EXPECT_TRUE(answers.last().contains(u"protected"_s)) << answers.last().toStdString();
    in<QAbstractButton>(u"printButton"_s).setFocus();
    answers.willBeTold();
    pressLetter(Qt::Key_P, [&] { return answers.allAsked(); });
    EXPECT_TRUE(in<QTableView>(u"findingsTable"_s).hasFocus()) << "which is what stops it";
    EXPECT_FALSE(QFile::exists(path(u"b.pdf"_s)));
}

TEST_F(BundleDialogTest, saysThatTheResponsiblePersonHasNoAddress)
{
    auto one = desk().forwarding.responsible(u"team leader"_s).value();
    one.email.clear();
    ASSERT_TRUE(succeeded(desk().forwarding.saveResponsible(one)));
    show();
    makeByKeys();
    answers.willBeTold();
    pressLetter(Qt::Key_D, [&] { return answers.allAsked(); });
    EXPECT_TRUE(answers.last().contains(u"responsible person's e-mail address"_s))
        << answers.last().toStdString();
}

TEST_F(BundleDialogTest, onlyShowsInARegisterThatIsReadOnly)
{
    show();
    makeByKeys();
    dialog.reset();
    reopenDesk(Access::Read);
    show();
    EXPECT_FALSE(isEnabled(u"makeButton"_s));
    press(Qt::Key_B, Qt::AltModifier);
    press(Qt::Key_Down);
    EXPECT_TRUE(text().contains(u"Noor"_s));
    EXPECT_FALSE(isEnabled(u"pdfButton"_s));
}

/// A document that is being read does not hold the window up, nor outlive it.
TEST_F(BundleDialogTest, closesWhileADocumentIsBeingRead)
{
    show();
    in<QCheckBox>(u"document2"_s).setChecked(true);
    dialog.reset();
    SUCCEED();
}

TEST_F(BundleDialogTest, opensFromThePageOfForwarding)
{
    open(id);
    press(Qt::Key_3, Qt::AltModifier);
    inDialog([&](QDialog &opened) {
        EXPECT_TRUE(opened.windowTitle().contains(u"2026-0001"_s));
        opened.reject();
    });
    find<QAbstractButton>(u"bundleButton"_s).click();
    EXPECT_TRUE(everyDialogCame());
}

} // namespace
} // namespace gehoor
