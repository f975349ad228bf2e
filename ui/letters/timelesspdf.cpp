// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/timelesspdf.h>

#include <QCryptographicHash>

namespace gehoor {
namespace {

/// Puts spaces over the first passage between `start` and `end`, both included. Every byte keeps its place,
/// which the PDF's own table of contents relies on.
void blank(QByteArray &pdf, const QByteArray &start, const QByteArray &end)
{
    const qsizetype from = pdf.indexOf(start);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(end, from + start.size());
    if (to >= 0)
        pdf.replace(from, to + end.size() - from, QByteArray(to + end.size() - from, ' '));
}

} // namespace

QByteArray timelessPdf(QByteArray pdf)
{
    blank(pdf, "/CreationDate (", ")");
    blank(pdf, "xmp:CreateDate=\"", "\"");
    blank(pdf, "xmp:ModifyDate=\"", "\"");

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
