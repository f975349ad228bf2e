// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/letterbody.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/sheetpainter.h>
#include <ui/letters/timelesspdf.h>

#include <QBuffer>
#include <QHash>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int pdfDotsPerInch = 1200;

/// Paints one letter.
class LetterPainter
{
public:
    LetterPainter(const LetterContent &content, SheetPainter &painter)
        : m_content(content), m_layout(layoutOf(content.stationery)), m_device(painter.device()),
          m_sheet(painter)
    {
    }

    /// How many pages it has.
    qsizetype paint()
    {
        m_sheet.drawPicture(m_content.stationery.logo.png, m_layout.logo);
        const double senderBottom = paintSender();
        m_sheet.writeInWindow(m_content.returnLine, m_content.address, m_layout);
        const double bodyTop = paintHead(std::max(m_layout.headTop, senderBottom + 5)) + 8;
        paintFooter();
        const double dots = m_sheet.dots();
        const LetterBody body(m_content.body, letterFont(bodySize), sheet::textWidth * dots, &m_device);
        const double end = sheet::height - sheet::bottom;
        const auto pages = body.pages((end - bodyTop) * dots, (end - sheet::top) * dots);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0) {
                m_device.newPage();
                paintPageNumber(i + 1);
            }
            body.draw(m_sheet.painter(), pages[i],
                      QPointF(sheet::left, i == 0 ? bodyTop : sheet::top) * dots);
        }
        return pages.size();
    }

private:
    /// Where it ends.
    double paintSender()
    {
        double top = m_layout.sender.top();
        for (qsizetype i = 0; i < m_content.sender.size(); ++i) {
            QFont font = letterFont(smallSize);
            font.setBold(i == 0);
            top += 0.5 + m_sheet.write(m_content.sender[i], font, m_layout.sender.left(), top,
                                       m_layout.sender.width());
        }
        return top;
    }

    /// Date, reference and subject; where they end.
    double paintHead(double top)
    {
        const bool dutch = m_content.language == Language::Dutch;
        const QString date =
            m_content.place.isEmpty() ? m_content.date : m_content.place + u", "_s + m_content.date;
        const auto row = [&](const QString &label, const QString &value) {
            constexpr double labelWidth = 28;
            m_sheet.write(label, letterFont(bodySize), sheet::left, top, labelWidth);
            top += 0.8 + m_sheet.write(value, letterFont(bodySize), sheet::left + labelWidth, top,
                                       sheet::textWidth - labelWidth);
        };
        row(dutch ? u"Datum"_s : u"Date"_s, date);
        row(dutch ? u"Kenmerk"_s : u"Our reference"_s, m_content.reference);
        if (!m_content.onBehalfOf.isEmpty())
            row(dutch ? u"Namens"_s : u"On behalf of"_s, m_content.onBehalfOf);
        row(dutch ? u"Onderwerp"_s : u"Subject"_s, m_content.subject);
        return top;
    }

    void paintFooter()
    {
        constexpr double pitch = 3.6;
        const QStringList &lines = m_content.stationery.footer;
        double top = sheet::footerBottom - pitch * double(lines.size());
        for (const QString &line : lines) {
            m_sheet.writeLine(line, letterFont(7.5), sheet::left, top, sheet::textWidth);
            top += pitch;
        }
    }

    void paintPageNumber(qsizetype page)
    {
        const QString word = m_content.language == Language::Dutch ? u"pagina"_s : u"page"_s;
        m_sheet.write(u"%1 - %2 %3"_s.arg(m_content.reference, word).arg(page), letterFont(smallSize),
                      sheet::left, sheet::pageNumberTop, sheet::textWidth);
    }

    const LetterContent &m_content;
    const SheetLayout m_layout;
    QPagedPaintDevice &m_device;
    SheetPainter &m_sheet;
};

/// While it lives, hashes made anew are ordered alike in every run: Qt writes a PDF's fonts in that order.
class SteadyHashes
{
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHashes)
};

} // namespace

void showAsPdf(QPrinter &printer)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setResolution(pdfDotsPerInch);
}

void paintLetter(const LetterContent &content, QPagedPaintDevice &device)
{
    setUpSheet(device);
    SheetPainter painter(device);
    paintLetter(content, painter);
}

qsizetype paintLetter(const LetterContent &content, SheetPainter &painter)
{
    return LetterPainter(content, painter).paint();
}

QByteArray pdfOf(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint)
{
    const SteadyHashes steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDotsPerInch);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(title);
    paint(writer);
    return timelessPdf(bytes);
}

QByteArray letterPdf(const LetterContent &content)
{
    return pdfOf(content.reference, [&](QPagedPaintDevice &device) { paintLetter(content, device); });
}

Result<QByteArray> pdfToKeep(const LetterContent &content)
{
    return typefacesAreThere(textOf(content)).map([&] { return letterPdf(content); });
}

} // namespace gehoor
