// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/timelesspdf.h>

#include <QCryptographicHash>
#include <QList>

#include <algorithm>

namespace gehoor {
namespace {

/// Changes to a PDF whose lengths may differ, and what they do to the places the PDF's own table names. The
/// moment is as long as the time zone makes it, so it cannot be written over in place.
class Edits
{
public:
    explicit Edits(const QByteArray &pdf) : m_pdf(pdf) {}

    void replace(qsizetype from, qsizetype size, const QByteArray &with)
    {
        m_edits.append({from, size, with});
    }

    /// Takes out the first passage between `start` and `end`, both included; how long it was.
    qsizetype takeOut(const QByteArray &start, const QByteArray &end)
    {
        const qsizetype from = m_pdf.indexOf(start);
        const qsizetype to = from < 0 ? -1 : m_pdf.indexOf(end, from + start.size());
        if (to < 0)
            return 0;
        replace(from, to + end.size() - from, {});
        return to + end.size() - from;
    }

    /// Where what stood here stands afterwards.
    qsizetype moved(qsizetype place) const
    {
        qsizetype now = place;
        for (const Edit &edit : m_edits)
            now += edit.from < place ? edit.with.size() - edit.size : 0;
        return now;
    }

    QByteArray done()
    {
        std::sort(m_edits.begin(), m_edits.end(),
                  [](const Edit &one, const Edit &other) { return one.from > other.from; });
        QByteArray pdf = m_pdf;
        for (const Edit &edit : std::as_const(m_edits))
            pdf.replace(edit.from, edit.size, edit.with);
        return pdf;
    }

private:
    struct Edit
    {
        qsizetype from;
        qsizetype size;
        QByteArray with;
    };

    const QByteArray &m_pdf;
    QList<Edit> m_edits;
};

qsizetype digitsAt(const QByteArray &pdf, qsizetype from)
{
    qsizetype end = from;
    while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9')
        ++end;
    return end - from;
}

/// The metadata are a stream of so many bytes.
void shortenMetadata(const QByteArray &pdf, Edits &edits)
{
    const qsizetype begin = pdf.indexOf("<?xpacket begin");
    const QByteArray key = "/Length ";
    const qsizetype length = begin < 0 ? -1 : pdf.lastIndexOf(key, begin);
    const qsizetype taken =
        edits.takeOut(" xmp:CreateDate=\"", "\"") + edits.takeOut(" xmp:ModifyDate=\"", "\"");
    if (length < 0)
        return;
    const qsizetype number = length + key.size();
    const qsizetype digits = digitsAt(pdf, number);
    edits.replace(number, digits, QByteArray::number(pdf.mid(number, digits).toLongLong() - taken));
}

/// The table of where each object begins, and where the table itself does.
void moveTable(const QByteArray &pdf, Edits &edits)
{
    const QByteArray key = "startxref\n";
    const qsizetype start = pdf.lastIndexOf(key) + key.size();
    const qsizetype startDigits = digitsAt(pdf, start);
    const qsizetype table = pdf.mid(start, startDigits).toLongLong();
    if (start < key.size() || pdf.mid(table, 5) != "xref\n")
        return;
    constexpr qsizetype entry = 20;
    constexpr qsizetype digits = 10;
    QList<std::pair<qsizetype, QByteArray>> places;
    for (qsizetype at = pdf.indexOf('\n', table + 5) + 1; digitsAt(pdf, at) == digits; at += entry) {
        if (pdf.mid(at, entry).contains('n'))
            places.append({at, QByteArray::number(edits.moved(pdf.mid(at, digits).toLongLong()))});
    }
    const QByteArray newTable = QByteArray::number(edits.moved(table));
    for (const auto &[at, place] : std::as_const(places))
        edits.replace(at, digits, place.rightJustified(digits, '0'));
    edits.replace(start, startDigits, newTable);
}

} // namespace

QByteArray timelessPdf(const QByteArray &timed)
{
    Edits edits(timed);
    edits.takeOut("/CreationDate (", ")");
    shortenMetadata(timed, edits);
    moveTable(timed, edits);
    QByteArray pdf = edits.done();

    const QByteArray idStart = "/ID [ <";
    constexpr qsizetype idSize = 32;
    const qsizetype first = pdf.lastIndexOf(idStart) + idStart.size();
    const qsizetype second = first + idSize + qsizetype(sizeof("> <")) - 1;
    if (first < idStart.size() || second + idSize > pdf.size())
        return pdf;
    for (const qsizetype id : {first, second})
        pdf.replace(id, idSize, QByteArray(idSize, '0'));
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    for (const qsizetype id : {first, second})
        pdf.replace(id, idSize, hash);
    return pdf;
}

} // namespace gehoor
