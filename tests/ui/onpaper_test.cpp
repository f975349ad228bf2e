// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <tests/support/filesizelimit.h>
#include <tests/support/pdfs.h>
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/breaches/breachreportdialog.h>
#include <ui/bundles/bundledialog.h>
#include <ui/complaint/casefile.h>
#include <ui/deadlines/termsdialog.h>
#include <ui/letters/letterdialog.h>
#include <ui/registerfile/auditpage.h>
#include <ui/triage/reasoningdialog.h>

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A way to paper: the window, its button, and what the trail says then.
struct Printing
{
    QString name;
    std::function<std::unique_ptr<QWidget>()> open;
    QString button;
    ActKind act;
};

/// A case with a final letter and a data breach, and a forwarded one with a bundle. Batches are in
/// BatchDialogTest, the emergency sheet in SheetDialogTest.
class OnPaperTest : public CaseTest
{
protected:
    OnPaperTest() : id(log(u"T. van Dijk"_s)), forwarded(log(u"R. Mulder"_s))
    {
        giveAddress(id);
        judge(id, false);
        letter = desk().letters.draft(id, {.kind = LetterKind::NotAdmissible}).value().id;
        EXPECT_TRUE(succeeded(desk().letters.finalise(letter, "%PDF-1.4 invented")));
        breach = desk()
                     .breaches
                     .record({.discovered = clock.now(), .what = u"A letter lay open."_s, .complaint = id})
                     .value();
        judge(forwarded, true);
        const ForwardingId forwarding =
            desk().forwarding.forward(firstPart(forwarded), addResponsible(u"team leader"_s)).value();
        choice = desk().bundles.proposed(forwarded, forwarding).value();
        const BundleContent content = desk().bundles.prepare(forwarded, choice, {}).value();
        bundle = desk().bundles.make(content, {.pdf = madePdf({u"The plan"_s}), .pages = 1}).value().id;
        fillLog();
    }

    QList<Printing> printings()
    {
        return {{u"letter"_s,
                 [this] {
                     return std::make_unique<LetterDialog>(desk(), answers, readCase(desk(), id).value(),
                                                           desk().letters.find(letter).value());
                 },
                 u"printButton"_s, ActKind::LetterPrinted},
                {u"reasons"_s,
                 [this] { return std::make_unique<ReasoningDialog>(desk(), answers, complaint(id)); },
                 u"printButton"_s, ActKind::ReasoningPrinted},
                {u"terms"_s, [this] { return std::make_unique<TermsDialog>(desk(), answers, id); },
                 u"printButton"_s, ActKind::TermsPrinted},
                {u"breach"_s,
                 [this] {
                     return std::make_unique<BreachReportDialog>(desk(), answers,
                                                                 desk().breaches.find(breach).value());
                 },
                 u"printReportButton"_s, ActKind::BreachChanged},
                {u"bundle"_s,
                 [this] {
                     return std::make_unique<BundleDialog>(
                         desk(), answers, readCase(desk(), forwarded).value(), choice, bundle);
                 },
                 u"printButton"_s, ActKind::BundlePrinted},
                {u"trail"_s, [this] { return std::make_unique<AuditPage>(desk(), answers); },
                 u"printTrailButton"_s, ActKind::AuditExported}};
    }

    /// So long that a page for paper is written whole where not a page more of the register is.
    void fillLog()
    {
        constexpr qint64 longerThanAnyPaper = 600'000;
        reopenDesk(Access::Write); // its log begins anew
        for (int i = 0; logSize() < longerThanAnyPaper && i < 100; ++i)
            log(u"A. Voorbeeld"_s);
        EXPECT_GE(logSize(), longerThanAnyPaper);
    }
    qint64 logSize() const { return QFileInfo(registerPath() + u"-wal"_s).size(); }
    rlim_t noRoom() const { return static_cast<rlim_t>(logSize() + 1'000); }

    AuditLine lastLine() { return desk().file.audit(1)->constLast(); }
    void print(const Printing &printing, const QString &paper, const QWidget &window)
    {
        answers.willPrintTo(paper);
        find<QAbstractButton>(printing.button, &window).click();
    }

    const ComplaintId id;
    const ComplaintId forwarded;
    LetterId letter{0};
    BreachId breach{0};
    BundleId bundle{0};
    BundleChoice choice{.forwarding = ForwardingId(0)};
};

TEST_F(OnPaperTest, standsNothingThatTheTrailHasNoRoomFor)
{
    const QList<Printing> all = printings();
    for (const Printing &printing : all) {
        SCOPED_TRACE(printing.name.toStdString());
        const auto window = printing.open();
        window->show();
        const AuditLine before = lastLine();
        const QString paper = path(printing.name + u".pdf"_s);
        answers.willBeTold();
        {
            const FileSizeLimit full(noRoom());
            print(printing, paper, *window);
        }
        EXPECT_TRUE(answers.last().contains(u"The disk is full"_s)) << answers.last().toStdString();
        EXPECT_FALSE(QFile::exists(paper));
        EXPECT_EQ(lastLine(), before);
    }
    EXPECT_EQ(desk().file.inspect()->problems, QStringList());
}

TEST_F(OnPaperTest, takesThePlaceOfAnEarlierFileOnlyWhereItIsPrinted)
{
    const QList<Printing> all = printings();
    const auto paperOf = [this](const Printing &printing) { return path(printing.name + u".pdf"_s); };
    const auto atPlaceOf = [&](const Printing &printing) {
        return readFile(paperOf(printing), 50'000'000, ErrorKind::ReadFailed).value();
    };
    for (const Printing &printing : all) {
        SCOPED_TRACE(printing.name.toStdString());
        ASSERT_TRUE(succeeded(writeOwnerFile(paperOf(printing), "earlier")));
        const auto window = printing.open();
        window->show();
        answers.willBeTold();
        {
            const FileSizeLimit full(noRoom());
            print(printing, paperOf(printing), *window);
        }
        EXPECT_EQ(atPlaceOf(printing), "earlier");
    }
    for (const Printing &printing : all) {
        SCOPED_TRACE(printing.name.toStdString());
        const auto window = printing.open();
        window->show();
        print(printing, paperOf(printing), *window);
        EXPECT_FALSE(pdfPages(atPlaceOf(printing)).isEmpty());
    }
    EXPECT_EQ(QDir(path({})).entryList({u"*.before-*"_s}), QStringList());
}

TEST_F(OnPaperTest, hasItsLineInTheTrailWhereThePrinterTookIt)
{
    const QList<Printing> all = printings();
    for (const Printing &printing : all) {
        SCOPED_TRACE(printing.name.toStdString());
        const auto window = printing.open();
        window->show();
        const AuditLine before = lastLine();
        answers.willBeTold();
        print(printing, path(u"no/such/paper.pdf"_s), *window);
        EXPECT_TRUE(answers.last().startsWith(u"Nothing was printed: "_s)) << answers.last().toStdString();
        EXPECT_TRUE(answers.last().contains(u"no/such/paper.pdf"_s)) << answers.last().toStdString();
        EXPECT_EQ(lastLine(), before);

        const QString paper = path(printing.name + u".pdf"_s);
        print(printing, paper, *window);
        EXPECT_EQ(lastLine().kind, printing.act);
        EXPECT_EQ(lastLine().number, before.number + 1);
        QFile printed(paper);
        ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
        EXPECT_FALSE(pdfPages(printed.readAll()).isEmpty());
    }
}

} // namespace
} // namespace gehoor
