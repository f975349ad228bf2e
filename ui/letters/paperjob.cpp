// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/files.h>
#include <ui/common/prompts.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/paperjob.h>
#include <ui/letters/sheetpainter.h>

#include <QFile>
#include <QFileInfo>
#include <QPrinter>

namespace gehoor {

PaperJob::PaperJob(QPrinter &printer) : m_printer(printer) {}

/// Qt's printers cannot throw a job away: one that was opened for nothing is an empty sheet.
PaperJob::~PaperJob()
{
    const bool isEmpty = m_painter && !m_isPainted;
    m_painter.reset();
    if (!m_before.isEmpty()) {
        if (m_isPainted || putInPlace(m_before, m_file))
            QFile::remove(m_before); // still there when both were names of one file
    } else if (isEmpty && QFileInfo(m_file).isFile()) {
        QFile::remove(m_file);
    }
}

Result<> PaperJob::open()
{
    if (!m_opened)
        m_opened = begin();
    return *m_opened;
}

Result<> PaperJob::begin()
{
    const auto spared = spareFile();
    if (!spared)
        return spared;
    setUpSheet(m_printer);
    auto painter = std::make_unique<SheetPainter>(m_printer);
    if (!painter->isOpen())
        return failure(ErrorKind::PrinterFailed, m_file.isEmpty() ? m_printer.printerName() : m_file);
    m_painter = std::move(painter);
    return {};
}

/// A printer that makes a file empties what stands there as soon as it is opened.
Result<> PaperJob::spareFile()
{
    if (m_printer.outputFileName().isEmpty())
        return {};
    m_file = trueName(m_printer.outputFileName());
    const auto before = giveSecondName(m_file);
    if (!before)
        return failureOf(before);
    m_before = *before;
    if (QFileInfo(m_file).isFile() && !QFile::remove(m_file))
        return failure(ErrorKind::PrinterFailed, m_file);
    return {};
}

Result<> PaperJob::print(const PrintAct &act, const std::function<void(SheetPainter &)> &paint)
{
    const auto kept = act([this] { return open(); });
    if (!kept)
        return kept;
    m_isPainted = true;
    paint(*m_painter);
    return {};
}

LetterJob::LetterJob(QPrinter &printer) : m_printer(printer), m_job(printer) {}

Result<> LetterJob::add(const LetterContent &content, const PrintAct &act)
{
    return m_job.print(act, [&](SheetPainter &painter) {
        const bool isBothSides = m_printer.duplex() != QPrinter::DuplexNone;
        if (m_pages > 0)
            m_printer.newPage();
        if (isBothSides && m_pages % 2 == 1)
            m_printer.newPage();
        m_pages = paintLetter(content, painter);
    });
}

void printPage(const LetterContent &page, Prompts &prompts, QWidget *parent, const PrintAct &act)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(page.reference);
    if (!prompts.choosePrinter(parent, printer))
        return;
    if (const auto printed = LetterJob(printer).add(page, act); !printed)
        prompts.tell(parent, printed.error());
}

} // namespace gehoor
