// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define POINTERHOLDER_TRANSITION 4
#include <tests/support/pdfs.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <gtest/gtest.h>

namespace gehoor {
namespace {

QByteArray stream(const QByteArray &bytes, const QByteArray &entries)
{
    return "<< /Length " + QByteArray::number(bytes.size()) + ' ' + entries + " >>\nstream\n" + bytes +
           "\nendstream";
}

QByteArray reference(qsizetype number)
{
    return QByteArray::number(number) + " 0 R";
}

} // namespace

QByteArray pdfOfObjects(const QList<QByteArray> &objects, const QByteArray &trailer)
{
    QByteArray pdf = "%PDF-1.5\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<< /Size " + size + " /Root 1 0 R " + trailer +
           " >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray madePdf(const QStringList &texts, const QByteArray &author)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>",
                              {},
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                              "<< /Author (" + author + ") /Producer (" + author + ") >>",
                              stream("<x:xmpmeta><dc:creator>" + author + "</dc:creator></x:xmpmeta>",
                                     "/Type /Metadata /Subtype /XML")};
    QByteArray kids;
    for (const QString &text : texts) {
        const QByteArray words = text.toLatin1();
        kids += reference(objects.size() + 1) + ' ';
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> "
            ">> /Metadata 5 0 R /Contents " +
            reference(objects.size() + 2) + " >>");
        objects.append(
            stream(words.isEmpty() ? QByteArray(" ") : "BT /F 12 Tf 72 720 Td (" + words + ") Tj ET", {}));
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(texts.size()) + " /Kids [ " + kids + "] >>";
    return pdfOfObjects(objects, "/Info 4 0 R");
}

QByteArray lockedPdf(const QByteArray &pdf, const QByteArray &password)
{
    QPDF source;
    source.processMemoryFile("test", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(source);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(password.constData(), "owner", true, false, false, false, false, false,
                                     qpdf_r3p_none, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray packedStream(const QByteArray &bytes, const QByteArray &entries)
{
    return stream(qCompress(bytes, 1).mid(4),
                  "/Filter /FlateDecode " + entries); // qCompress() adds the length
}

} // namespace gehoor
