// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/sheetkey.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/sheetpainter.h>
#include <ui/registerfile/qrpicture.h>
#include <ui/registerfile/sheetpage.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QPagedPaintDevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr double top = 18;
constexpr double rowPitch = 5.6;
constexpr double labelWidth = 34;
constexpr double keySize = 17; ///< points
constexpr int groupColumns = 3;
constexpr double groupWidth = 37;
constexpr double groupPitch = 10.5;
constexpr double qrSide = 46;
constexpr qsizetype headPiece = 8; ///< signs of the audit head that stand together

class SheetPage
{
    Q_DECLARE_TR_FUNCTIONS(EmergencySheet)
public:
    SheetPage(const SheetContent &content, SheetPainter &painter) : m_content(content), m_sheet(painter) {}

    void paint()
    {
        paintHead();
        paintKey();
        paintSteps(
            tr("What to do now"),
            {tr("Print it twice, and type the groups back in Gehoor: menu “File”, “Emergency sheet”. Only "
                "then does the sheet count."),
             tr("Keep one in a safe, and the other in a sealed envelope at another address. Never keep "
                "it with a backup or a computer."),
             tr("Was it saved as a file? Delete the file and empty the wastebasket.")});
        paintSteps(
            tr("When nobody knows the passphrase any more"),
            {tr("On another computer: put a backup back. Choose “Restore a backup” at the start of Gehoor, "
                "and "
                "type these groups at “Passphrase or emergency sheet”. Gehoor takes them along to step 3."),
             tr("On the same computer: choose “Open a register” at the start of Gehoor, then the register, "
                "and then “Use the emergency sheet”."),
             tr("Type the groups, and choose a new passphrase. Make a new sheet, type it back, and make a "
                "new backup: “Settings”, “Backups”, “Back up now”. Only then destroy this sheet.")});
        paintFoot();
    }

private:
    double write(const QString &text, double points, bool bold = false)
    {
        QFont font = letterFont(points);
        font.setBold(bold);
        const double height = m_sheet.write(text, font, sheet::left, m_top, sheet::textWidth);
        m_top += height;
        return height;
    }

    void row(const QString &label, const QString &value)
    {
        m_sheet.write(label, letterFont(bodySize), sheet::left, m_top, labelWidth);
        m_sheet.writeLine(value, letterFont(bodySize), sheet::left + labelWidth, m_top,
                          sheet::textWidth - labelWidth);
        m_top += rowPitch;
    }

    void paintHead()
    {
        write(tr("Emergency sheet"), 20, true);
        m_top += 3;
        row(tr("Register"), m_content.registerName);
        row(tr("Organisation"), m_content.organisation.simplified());
        row(tr("Made on"), longMoment(m_content.made));
        row(tr("Mark"), m_content.mark);
        m_top += 3;
        write(tr("With this sheet the register opens when nobody knows the passphrase any more."), bodySize);
        m_top += 1.5;
        write(tr("Whoever has this sheet and a copy of the register can read every case in it."), bodySize,
              true);
        m_top += 5;
    }

    void paintKey()
    {
        const auto rows = (m_content.groups.size() + groupColumns - 1) / groupColumns;
        const double height = std::max(double(rows) * groupPitch, qrSide) + 6;
        m_sheet.painter().setPen(QPen(Qt::black, 0.3 * m_sheet.dots()));
        m_sheet.drawFrame({sheet::left, m_top, sheet::textWidth, height});
        QFont font = letterFont(keySize);
        font.setBold(true);
        for (qsizetype i = 0; i < m_content.groups.size(); ++i) {
            const qsizetype row = i / groupColumns;
            const double left = sheet::left + 4 + double(i % groupColumns) * groupWidth;
            const double line = m_top + 4 + double(row) * groupPitch;
            m_sheet.writeLine(QString::number(i + 1), letterFont(smallSize), left, line + 2.7, 6);
            m_sheet.writeLine(m_content.groups[i], font, left + 6, line, groupWidth - 7);
        }
        m_sheet.drawPicture(
            qrPicture(m_content.groups.join(u' ')),
            {sheet::left + sheet::textWidth - qrSide - 1, m_top + (height - qrSide) / 2, qrSide, qrSide});
        m_top += height + 2;
        write(
            tr("The last sign of each group checks it. There is no letter O, I, L or U in it: 0 is a nought, "
               "1 a one. The square holds the same, for a scanner that is connected to the computer. Take no "
               "photograph of it."),
            smallSize);
        m_top += 4;
    }

    void paintSteps(const QString &heading, const QStringList &steps)
    {
        write(heading, 12, true);
        m_top += 1;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            constexpr double indent = 6;
            m_sheet.write(u"%1."_s.arg(i + 1), letterFont(bodySize), sheet::left, m_top, indent);
            m_top += 1 + m_sheet.write(steps[i], letterFont(bodySize), sheet::left + indent, m_top,
                                       sheet::textWidth - indent);
        }
        m_top += 3;
    }

    void paintFoot()
    {
        write(
            tr("After a new passphrase this sheet opens older backups only. Destroy it once there are a new "
               "sheet and a new backup."),
            bodySize, true);
        m_top += 4;
        write(
            tr("Head of the audit trail when this sheet was made, to find out later whether acts were taken "
               "out: menu “File”, “Verify the register file”, or the command below (its groups as one word)"),
            smallSize);
        // In running text it would be broken at its hyphens.
        write(u"gehoor verify REGISTER --head"_s, smallSize);
        QStringList pieces;
        for (qsizetype at = 0; at < m_content.auditHead.size(); at += headPiece)
            pieces << m_content.auditHead.mid(at, headPiece);
        write(pieces.join(u' '), smallSize);
        m_top += 5;
        row(tr("Kept at"), u"1  ......................................................................"_s);
        m_top += 2;
        row({}, u"2  ......................................................................"_s);
    }

    const SheetContent &m_content;
    SheetPainter &m_sheet;
    double m_top = top;
};

} // namespace

Result<SheetContent> sheetContent(const Desk &desk, const Key &key)
{
    const auto organisation = desk.settings.organisation();
    if (!organisation)
        return failureOf(organisation);
    const auto trail = desk.file.audit(1);
    if (!trail)
        return failureOf(trail);
    return SheetContent{.registerName = QFileInfo(desk.file.path()).completeBaseName(),
                        .organisation = organisation->name,
                        .made = desk.clock.now(),
                        .mark = sheetMark(key.salt()),
                        .auditHead = trail->isEmpty() ? QString() : trail->constLast().hash,
                        .groups = sheetGroups(key)};
}

void paintSheet(const SheetContent &content, SheetPainter &painter)
{
    SheetPage(content, painter).paint();
}

QByteArray sheetPdf(const SheetContent &content)
{
    return pdfOf(SheetPage::tr("Emergency sheet"), [&](QPagedPaintDevice &device) {
        setUpSheet(device);
        SheetPainter painter(device);
        paintSheet(content, painter);
    });
}

} // namespace gehoor
