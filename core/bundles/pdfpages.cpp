// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/inflation.h>
#include <core/bundles/jpegbytes.h>
#include <core/bundles/pdfpages.h>

#include <QElapsedTimer>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <list>
#include <set>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// qpdf goes down into what refers to what by calls within calls.
constexpr int deepest = 2'000;
constexpr int deepestTree = 50;
constexpr int longestCleaning = 20'000; ///< milliseconds; pages may all show one very long content

class PictureInText : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override
    {
        found = found || token.getType() == QPDFTokenizer::tt_inline_image;
    }
    bool found = false;
};

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", bytes.constData(), size_t(bytes.size()));
}

/// Counted by ourselves: a tree may name one page a million times, and qpdf makes each of them anew.
int countPages(QPDFObjectHandle node, int depth = 0)
{
    if (!node.isDictionary())
        return 0;
    QPDFObjectHandle kids = node.getKey("/Kids");
    if (!kids.isArray())
        return 1;
    if (depth == deepestTree)
        return mostPages + 1;
    int count = 0;
    for (int i = 0; i < kids.getArrayNItems() && count <= mostPages; ++i)
        count += countPages(kids.getArrayItem(i), depth + 1);
    return count;
}

/// A page of which only what shows is left.
QPDFObjectHandle bare(QPDF &pdf, const QPDFPageObjectHelper &page)
{
    QPDFObjectHandle result = QPDFObjectHandle::newDictionary();
    QPDFObjectHandle whole = page.getObjectHandle();
    for (const char *const key :
         {"/Type", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Resources", "/Contents", "/Group"}) {
        if (whole.hasKey(key))
            result.replaceKey(key, whole.getKey(key));
    }
    return pdf.makeIndirectObject(result);
}

bool holdsPictures(QPDFPageObjectHelper page)
{
    bool found = false;
    page.forEachImage(true,
                      [&](QPDFObjectHandle &, QPDFObjectHandle &, const std::string &) { found = true; });
    if (found)
        return true;
    PictureInText inText;
    page.filterContents(&inText);
    return inText.found;
}

/// Takes out what is noted about a piece of a page rather than shown.
void removeNotes(QPDFObjectHandle piece)
{
    QPDFObjectHandle dictionary = piece.isStream() ? piece.getDict() : piece;
    for (const char *const key : {"/Metadata", "/PieceInfo", "/LastModified", "/AF", "/OC", "/Alternates"})
        dictionary.removeKey(key);
    if (!piece.isStream() || !dictionary.getKey("/Filter").isNameAndEquals("/DCTDecode"))
        return;
    const auto raw = piece.getRawStreamData();
    const QByteArray jpeg(reinterpret_cast<const char *>(raw->getBuffer()),
                          qsizetype(raw->getSize())); // NOLINT
    const QByteArray plain = withoutNotes(jpeg);
    if (plain != jpeg)
        piece.replaceStreamData(plain.toStdString(), dictionary.getKey("/Filter"),
                                dictionary.getKey("/DecodeParms"));
}

/// Walks over all that a page refers to, in the order in which qpdf will. False when it goes too deep.
bool tidy(const QPDFObjectHandle &page, std::set<QPDFObjGen> &seen)
{
    std::list<std::pair<QPDFObjectHandle, int>> waiting{{page, 0}};
    while (!waiting.empty()) {
        auto [piece, depth] = waiting.front();
        waiting.pop_front();
        if (piece.isIndirect() && !seen.insert(piece.getObjGen()).second)
            continue;
        if (depth > deepest)
            return false;
        std::list<std::pair<QPDFObjectHandle, int>> inside;
        if (piece.isArray()) {
            for (QPDFObjectHandle &item : piece.getArrayAsVector())
                inside.emplace_back(item, depth + 1);
        } else if (piece.isDictionary() || piece.isStream()) {
            removeNotes(piece);
            QPDFObjectHandle dictionary = piece.isStream() ? piece.getDict() : piece;
            for (const auto &[key, value] : dictionary.getDictAsMap())
                inside.emplace_back(value, depth + 1);
        }
        waiting.splice(waiting.begin(), inside);
    }
    return true;
}

QByteArray written(QPDF &pdf)
{
    pdf.setSuppressWarnings(true);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())}; // NOLINT
}

tl::expected<PdfPages, DocumentFault> pagesIn(const QByteArray &bytes)
{
    QPDF source;
    open(source, bytes);
    const int count = countPages(source.getRoot().getKey("/Pages"));
    if (count == 0)
        return tl::unexpected(DocumentFault::Broken);
    if (count > mostPages)
        return tl::unexpected(DocumentFault::TooManyPages);
    QPDFPageDocumentHelper pages(source);
    pages.pushInheritedAttributesToPage();
    QPDFAcroFormDocumentHelper(source).generateAppearancesIfNeeded();
    pages.flattenAnnotations();
    PdfPages clean;
    QPDF result;
    result.emptyPDF();
    std::set<QPDFObjGen> seen;
    QElapsedTimer timer;
    timer.start();
    for (const QPDFPageObjectHelper &page : pages.getAllPages()) {
        if (timer.hasExpired(longestCleaning))
            return tl::unexpected(DocumentFault::TooComplex);
        const QPDFObjectHandle left = bare(source, page);
        if (!tidy(left, seen))
            return tl::unexpected(DocumentFault::TooComplex);
        clean.hasPictures = clean.hasPictures || holdsPictures(QPDFPageObjectHelper(left));
        QPDFPageDocumentHelper(result).addPage(QPDFPageObjectHelper(left), false);
        ++clean.pages;
    }
    clean.pdf = written(result);
    return clean;
}

} // namespace

// qpdf tells of failures by exceptions; they end here.

tl::expected<PdfPages, DocumentFault> cleanPdf(const QByteArray &bytes)
{
    if (!inflatesWithinBounds(bytes))
        return tl::unexpected(DocumentFault::TooComplex);
    try {
        return pagesIn(bytes);
    } catch (const QPDFExc &problem) {
        return tl::unexpected(problem.getErrorCode() == qpdf_e_password ? DocumentFault::Encrypted
                                                                        : DocumentFault::Broken);
    } catch (const std::exception &) {
        return tl::unexpected(DocumentFault::Broken);
    }
}

Result<PdfPages> mergedPdf(const QString &title, const QList<QByteArray> &pdfs)
{
    try {
        std::list<QPDF> sources; // whose streams are copied only when all is written
        PdfPages merged;
        QPDF result;
        result.emptyPDF();
        for (const QByteArray &pdf : pdfs) {
            QPDF &source = sources.emplace_back();
            open(source, pdf);
            for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(source).getAllPages()) {
                QPDFPageDocumentHelper(result).addPage(page, false);
                ++merged.pages;
            }
        }
        QPDFObjectHandle information = QPDFObjectHandle::newDictionary();
        information.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        result.getTrailer().replaceKey("/Info", result.makeIndirectObject(information));
        merged.pdf = written(result);
        return merged;
    } catch (const std::exception &) {
        return failure(ErrorKind::Internal, u"the bundle could not be put together"_s);
    }
}

} // namespace gehoor
