// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/addressing.h>
#include <ui/letters/letterbody.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/timelesspdf.h>

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr double smallestAddressSize = 8;
constexpr qsizetype mostSmallLines = 8; ///< so many of the smallest fit in the window

/// Paints one letter. The only place that knows the device's dots per millimetre.
class LetterPainter
{
public:
    LetterPainter(const LetterContent &content, QPagedPaintDevice &device)
        : m_content(content), m_device(device), m_painter(&device), m_dots(device.logicalDpiX() / 25.4)
    {
    }

    void paint()
    {
        paintSender();
        paintAddress();
        const double bodyTop = paintHead() + 8;
        const LetterBody body(m_content.body, letterFont(bodySize),
                              (sheet::width - sheet::left - sheet::right) * m_dots, &m_device);
        const double end = sheet::height - sheet::bottom;
        const auto pages = body.pages((end - bodyTop) * m_dots, (end - sheet::top) * m_dots);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0) {
                m_device.newPage();
                paintPageNumber(i + 1);
            }
            body.draw(m_painter, pages[i], QPointF(sheet::left, i == 0 ? bodyTop : sheet::top) * m_dots);
        }
    }

private:
    QRectF area(double left, double top, double width, double height) const
    {
        return {left * m_dots, top * m_dots, width * m_dots, height * m_dots};
    }

    /// Writes text that wraps within a column; how high it came out, in millimetres.
    double write(const QString &text, const QFont &font, double left, double top, double width)
    {
        constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap;
        QRectF written;
        m_painter.setFont(font);
        m_painter.drawText(area(left, top, width, sheet::height - top), flags, text, &written);
        return written.height() / m_dots;
    }

    void paintSender()
    {
        double top = sheet::top;
        for (const QString &line : m_content.sender) {
            QFont font = letterFont(8.5);
            font.setBold(top == sheet::top);
            top += 0.5 + write(line, font, sheet::senderLeft, top, sheet::senderWidth);
        }
    }

    void paintAddress()
    {
        if (!m_content.returnLine.isEmpty())
            writeInWindow(m_content.returnLine, 7, sheet::returnLineTop);
        double points = bodySize;
        QStringList lines = fitted(m_content.address, points);
        while (lines.size() > mostAddressLines && points > smallestAddressSize) {
            points -= 0.5;
            lines = fitted(m_content.address, points);
        }
        if (lines.size() > mostSmallLines)
            lines = m_content.address;
        const double pitch = sheet::addressHeight / double(qMax(qsizetype(mostAddressLines), lines.size()));
        double top = sheet::addressTop;
        for (const QString &line : std::as_const(lines)) {
            writeInWindow(line, points, top);
            top += pitch;
        }
    }

    /// The lines, those too wide for the window broken between words.
    QStringList fitted(const QStringList &lines, double points) const
    {
        const QFontMetricsF metrics(letterFont(points), &m_device);
        const auto fits = [&](const QString &text) {
            return metrics.horizontalAdvance(text) <= sheet::addressWidth * m_dots;
        };
        QStringList fitted;
        for (const QString &line : lines) {
            QString rest = line;
            for (qsizetype cut = rest.size(); !fits(rest.left(cut)) && cut > 0;) {
                cut = rest.lastIndexOf(u' ', cut - 1);
                if (cut > 0 && fits(rest.left(cut))) {
                    fitted.append(rest.left(cut));
                    rest = rest.mid(cut + 1);
                    cut = rest.size();
                }
            }
            fitted.append(rest);
        }
        return fitted;
    }

    /// One line within the envelope's window; what does not fit in it is cut off with an ellipsis.
    void writeInWindow(const QString &line, double points, double top)
    {
        const QFontMetricsF metrics(letterFont(points), &m_device);
        m_painter.setFont(letterFont(points));
        m_painter.drawText(area(sheet::left, top, sheet::addressWidth, 10),
                           Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                           metrics.elidedText(line, Qt::ElideRight, sheet::addressWidth * m_dots));
    }

    /// Date, reference and subject; where they end, in millimetres.
    double paintHead()
    {
        const bool dutch = m_content.language == Language::Dutch;
        const QString date =
            m_content.place.isEmpty() ? m_content.date : m_content.place + u", "_s + m_content.date;
        double top = sheet::headTop;
        const auto row = [&](const QString &label, const QString &value) {
            constexpr double labelWidth = 28;
            write(label, letterFont(bodySize), sheet::left, top, labelWidth);
            top += 0.8 + write(value, letterFont(bodySize), sheet::left + labelWidth, top,
                               sheet::width - sheet::left - sheet::right - labelWidth);
        };
        row(dutch ? u"Datum"_s : u"Date"_s, date);
        row(dutch ? u"Kenmerk"_s : u"Our reference"_s, m_content.reference);
        row(dutch ? u"Onderwerp"_s : u"Subject"_s, m_content.subject);
        return top;
    }

    void paintPageNumber(qsizetype page)
    {
        const QString word = m_content.language == Language::Dutch ? u"pagina"_s : u"page"_s;
        write(u"%1 - %2 %3"_s.arg(m_content.reference, word).arg(page), letterFont(8.5), sheet::left,
              sheet::pageNumberTop, sheet::width - sheet::left - sheet::right);
    }

    const LetterContent &m_content;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    double m_dots;
};

} // namespace

QFont letterFont(double points)
{
    QFont font(QStringList{u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(points);
    return font;
}

void paintLetter(const LetterContent &content, QPagedPaintDevice &device)
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    LetterPainter(content, device).paint();
}

QByteArray letterPdf(const LetterContent &content)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDotsPerInch);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(content.reference);
    paintLetter(content, writer);
    return timelessPdf(bytes);
}

} // namespace gehoor
