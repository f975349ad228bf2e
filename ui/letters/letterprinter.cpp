// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/letterbody.h>
#include <ui/letters/letterprinter.h>

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr double bodySize = 10.5;
constexpr double smallestAddressSize = 7;

QFont letterFont(double points)
{
    QFont font(QStringList{u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(points);
    return font;
}

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
        const double bodyTop = paintHead() + 9;
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
    double write(const QString &text, double points, double left, double top, double width)
    {
        constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap;
        QRectF written;
        m_painter.setFont(letterFont(points));
        m_painter.drawText(area(left, top, width, sheet::height - top), flags, text, &written);
        return written.height() / m_dots;
    }

    double widthOf(const QString &text, double points) const
    {
        return QFontMetricsF(letterFont(points), &m_device).horizontalAdvance(text) / m_dots;
    }

    void paintSender()
    {
        double top = sheet::top;
        bool first = true;
        for (const QString &line : m_content.sender) {
            top += write(line, first ? bodySize : 8.5, sheet::senderLeft, top,
                         sheet::width - sheet::senderLeft - 15) +
                   (first ? 1.0 : 0.4);
            first = false;
        }
    }

    void paintAddress()
    {
        if (!m_content.returnLine.isEmpty())
            writeOneLine(m_content.returnLine, 7, sheet::returnLineTop);
        double points = bodySize;
        for (const QString &line : m_content.address) {
            while (points > smallestAddressSize && widthOf(line, points) > sheet::addressWidth)
                points -= 0.5;
        }
        const double lineHeight = sheet::addressHeight / 6;
        double top = sheet::addressTop;
        for (const QString &line : m_content.address) {
            writeOneLine(line, points, top);
            top += lineHeight;
        }
    }

    /// One line within the envelope's window; what does not fit in it is cut off with an ellipsis.
    void writeOneLine(const QString &line, double points, double top)
    {
        m_painter.setFont(letterFont(points));
        const QString fitting =
            m_painter.fontMetrics().elidedText(line, Qt::ElideRight, int(sheet::addressWidth * m_dots));
        m_painter.drawText(area(sheet::left, top, sheet::addressWidth, 10),
                           Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, fitting);
    }

    /// Date, reference and subject; where they end, in millimetres.
    double paintHead()
    {
        const bool dutch = m_content.language == Language::Dutch;
        const QString date =
            m_content.place.isEmpty() ? m_content.date : m_content.place + u", "_s + m_content.date;
        double top = sheet::headTop;
        const auto row = [&](const QString &label, const QString &value) {
            constexpr double labelWidth = 26;
            write(label, bodySize, sheet::left, top, labelWidth);
            top += 0.8 + write(value, bodySize, sheet::left + labelWidth, top,
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
        write(u"%1 - %2 %3"_s.arg(m_content.reference, word).arg(page), 8.5, sheet::left,
              sheet::pageNumberTop, sheet::width - sheet::left - sheet::right);
    }

    const LetterContent &m_content;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    double m_dots;
};

} // namespace

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
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(content.reference);
    paintLetter(content, writer);
    return bytes;
}

} // namespace gehoor
