// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/sheetpainter.h>
#include <ui/letters/testpage.h>

#include <QCoreApplication>
#include <QPagedPaintDevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr double edge = 5; ///< that many printers leave white
/// Where an A4 sheet is folded, from its top: for an envelope a third of it high, and for one of half of it.
constexpr double foldMarks[] = {99, 148.5, 198};

class TestPage
{
    Q_DECLARE_TR_FUNCTIONS(TestPage)
public:
    TestPage(const Stationery &stationery, const Organisation &organisation, QPagedPaintDevice &device)
        : m_stationery(stationery), m_organisation(organisation), m_layout(layoutOf(stationery)),
          m_sheet(device)
    {
    }

    void paint()
    {
        m_sheet.painter().setPen(QPen(Qt::black, 0.2 * m_sheet.dots()));
        paintRulers();
        paintFoldMarks();
        paintWindow();
        m_sheet.drawPicture(m_stationery.logo.png, m_layout.logo);
        paintText(std::max(m_layout.headTop, 103.0));
    }

private:
    void paintRulers()
    {
        constexpr int corner = 10; // where the two would run into each other
        const auto length = [](int at) { return at % 10 == 0 ? 4.0 : at % 5 == 0 ? 3.0 : 1.8; };
        for (int at = corner; at < int(sheet::height); ++at) {
            m_sheet.drawLine({edge, double(at)}, {edge + length(at), double(at)});
            if (at % 10 == 0)
                m_sheet.writeLine(QString::number(at), letterFont(6), edge + 4.5, at - 1.3, 10);
        }
        for (int at = corner; at < int(sheet::width); ++at) {
            m_sheet.drawLine({double(at), edge}, {double(at), edge + length(at)});
            if (at % 10 == 0)
                m_sheet.writeLine(QString::number(at), letterFont(6), at - 1.5, edge + 4.3, 10);
        }
    }

    void paintFoldMarks()
    {
        // Right of every window that may be.
        for (const double mark : foldMarks) {
            m_sheet.drawLine({sheet::width - 9, mark}, {sheet::width - 2, mark});
            m_sheet.writeLine(tr("fold"), letterFont(6), sheet::width - 9, mark - 3, 8);
        }
    }

    void paintWindow()
    {
        const EnvelopeWindow &window = m_stationery.window;
        m_sheet.drawFrame(m_layout.window);
        m_sheet.writeLine(tr("%1 × %2 mm").arg(window.width).arg(window.height), letterFont(7),
                          m_layout.window.left() + 1, m_layout.window.bottom() + 0.5, window.width);
        m_sheet.writeInWindow(asOneLine(m_organisation.returnAddress),
                              {tr("Example Foundation"), tr("Department of Examples"),
                               tr("Attn. Ms A. Example"), tr("Example Street 12"),
                               u"1234 AB  VOORBEELDSTAD"_s, tr("THE NETHERLANDS")},
                              m_layout);
        m_sheet.write(tr("Here stands the sender."), letterFont(smallSize), m_layout.sender.left(),
                      m_layout.sender.top(), m_layout.sender.width());
    }

    void paintText(double top)
    {
        QFont heading = letterFont(14);
        heading.setBold(true);
        top += 3 + m_sheet.write(tr("Does the address stand in the window?"), heading, sheet::left, top,
                                 sheet::textWidth);
        const EnvelopeWindow &window = m_stationery.window;
        const bool right = window.side == WindowSide::Right;
        const QString place =
            right ? tr("The window drawn above lies %1 mm from the right and %2 mm from the top.")
                  : tr("The window drawn above lies %1 mm from the left and %2 mm from the top.");
        const QStringList steps{
            place.arg(window.fromSide).arg(window.fromTop),
            tr("1. Print this page at 100 %, without “fit to page”. Check with a ruler that 100 mm on the "
               "page is "
               "100 mm; the outermost millimetres may be missing."),
            tr("2. Fold at the marks: at 99 and 198 mm for an envelope of a third of the sheet, at 148.5 mm "
               "for "
               "one of half of it. Put the sheet in the envelope."),
            tr("3. Knock the envelope on the table on each of its sides. All six lines and the line above "
               "them "
               "must stay in sight, and nothing else may show."),
            right ? tr("4. Does the frame lie too far to the right by so many millimetres? Then add them to "
                       "“from "
                       "the side” in the settings; too far to the left: take them off.")
                  : tr("4. Does the frame lie too far to the left by so many millimetres? Then add them to "
                       "“from "
                       "the side” in the settings; too far to the right: take them off."),
            tr("5. Too high: add them to “from the top”; too low: take them off. Print again.")};
        for (const QString &step : steps)
            top += 2 + m_sheet.write(step, letterFont(bodySize), sheet::left, top, sheet::textWidth - 5);
    }

    const Stationery &m_stationery;
    const Organisation &m_organisation;
    const SheetLayout m_layout;
    SheetPainter m_sheet;
};

} // namespace

void paintTestPage(const Stationery &stationery, const Organisation &organisation, QPagedPaintDevice &device)
{
    setUpSheet(device);
    TestPage(stationery, organisation, device).paint();
}

QByteArray testPagePdf(const Stationery &stationery, const Organisation &organisation)
{
    return pdfOf(TestPage::tr("Test page"),
                 [&](QPagedPaintDevice &device) { paintTestPage(stationery, organisation, device); });
}

} // namespace gehoor
