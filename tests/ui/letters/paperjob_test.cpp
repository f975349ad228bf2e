// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/letters/paperjob.h>

#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A printer that did not open would be waited for at every letter of a batch.
TEST(PaperJobTest, triesAPrinterOnce)
{
    const QTemporaryDir folder;
    const QString paper = folder.filePath(u"absent/paper.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(paper);
    const auto kept = [](const std::function<Result<>()> &open) { return open(); };
    const auto unasked = [](SheetPainter &) { ADD_FAILURE() << "painted on a printer that did not open"; };
    {
        PaperJob job(printer);
        EXPECT_TRUE(failedWith(ErrorKind::PrinterFailed, job.print(kept, unasked)));
        ASSERT_TRUE(QDir(folder.path()).mkdir(u"absent"_s)); // now it would open
        EXPECT_TRUE(failedWith(ErrorKind::PrinterFailed, job.print(kept, unasked)));
    }
    EXPECT_FALSE(QFile::exists(paper));
    EXPECT_TRUE(PaperJob(printer).print(kept, [](SheetPainter &) {})) << "another job tries it anew";
}

} // namespace
} // namespace gehoor
