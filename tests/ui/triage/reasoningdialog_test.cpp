// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/pdfpages.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ReasoningDialogTest : public CaseTest
{
protected:
    ReasoningDialogTest() : id(log(u"T. van Dijk"_s)) {}

    static QString pdfText(const QString &pdf)
    {
        QFile file(pdf);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QString text;
        for (const PdfPage &page : pdfPages(file.readAll()))
            text += page.text() + u' ';
        return text.simplified();
    }
    /// Opens the page of reasons by its key and works in it.
    void work(const std::function<void(QDialog &)> &act)
    {
        open(id);
        inDialog([&](QDialog &dialog) {
            act(dialog);
            dialog.reject();
        });
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(everyDialogCame());
    }

    const ComplaintId id;
};

TEST_F(ReasoningDialogTest, savesThePageInTheLanguageOfTheScreenOrTheOther)
{
    judge(id, false);
    answers.willSaveAs(path(u"en.pdf"_s));
    answers.willSaveAs(path(u"nl.pdf"_s));
    work([&](QDialog &dialog) {
        auto &save = find<QAbstractButton>(u"pdfButton"_s, &dialog);
        save.click();
        EXPECT_TRUE(answers.proposal().endsWith(u"2026-0001-reasons.pdf"_s))
            << answers.proposal().toStdString();
        auto &language = find<QComboBox>(u"languageBox"_s, &dialog);
        language.setFocus();
        press(Qt::Key_Home);
        save.click();
    });
    const QString english = pdfText(path(u"en.pdf"_s));
    EXPECT_TRUE(english.contains(u"INTERNAL"_s)) << english.toStdString();
    EXPECT_TRUE(english.contains(u"Part 1: not admissible, concerns another person (G4)"_s))
        << english.toStdString();
    EXPECT_TRUE(english.contains(u"2026-0001 - page 2"_s)) << english.toStdString();
    EXPECT_TRUE(
        pdfText(path(u"nl.pdf"_s)).contains(u"Onderdeel 1: niet ontvankelijk, betreft een ander (G4)"_s));
    EXPECT_EQ(desk().file.audit(1)->constFirst().kind, ActKind::ReasoningSaved);
}

TEST_F(ReasoningDialogTest, printsThePageAndKeepsThatInTheTrail)
{
    answers.willPrintTo(path(u"printed.pdf"_s));
    work([&](QDialog &dialog) { find<QAbstractButton>(u"printButton"_s, &dialog).click(); });
    EXPECT_TRUE(pdfText(path(u"printed.pdf"_s)).contains(u"Part 1: to be assessed"_s));
    EXPECT_EQ(desk().file.audit(1)->constFirst().kind, ActKind::ReasoningPrinted);
}

TEST_F(ReasoningDialogTest, printsNothingThatTheLeakCheckHoldsBack)
{
    Organisation organisation;
    organisation.name = u"Blijf Groep"_s;
    organisation.place = u"Kastanjelaan 9"_s;
    ASSERT_TRUE(succeeded(desk().settings.setOrganisation(organisation)));
    ASSERT_TRUE(
        succeeded(desk().leaks.protect(id, {.kind = FactKind::Address, .text = u"Kastanjelaan 9"_s})));
    work([&](QDialog &dialog) {
        EXPECT_FALSE(find<QAbstractButton>(u"printButton"_s, &dialog).isEnabled());
        EXPECT_FALSE(find<QAbstractButton>(u"pdfButton"_s, &dialog).isEnabled());
        EXPECT_TRUE(find<QLabel>(u"problemLabel"_s, &dialog).text().contains(u"protected"_s));
    });
}

} // namespace
} // namespace gehoor
