// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/registermeasures.h>
#include <ui/letters/letterprinter.h>

#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString asHtml(const LetterContent &content)
{
    QString html;
    for (const QStringList &lines :
         {content.sender, QStringList{content.returnLine}, content.address,
          QStringList{content.place + u", "_s + content.date, content.reference, content.subject}})
        html += u"<p>"_s + lines.join(u"<br>"_s) + u"</p>"_s;
    return html + content.body;
}

void printBare(const QString &html, const QString &path)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(html);
    document.print(&printer);
}

} // namespace

void measureLetter(Table &table, Desk &desk, const QString &folder)
{
    const auto found = sure(desk.overview.rows({.standing = Standing::NoticeDue}, 1));
    if (found->isEmpty())
        return;
    LetterRequest request;
    request.kind = LetterKind::NotAdmissible;
    const LetterContent content = *sure(desk.letters.preview(found->first().id, request));
    const QString html = asHtml(content);
    const QString path = folder + u"/bare.pdf"_s;
    table.compare(u"a letter as PDF"_s, 1.5, timed([&] { letterPdf(content); }, 5),
                  timed([&] { printBare(html, path); }, 5));
}

} // namespace gehoor
