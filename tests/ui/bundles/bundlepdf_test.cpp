// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/pdfs.h>
#include <tests/support/stagetest.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/bundles/bundlepdf.h>
#include <ui/bundles/pdfprinting.h>
#include <ui/bundles/picturepage.h>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPrinter>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QByteArray pictureOf(QSize size, const char *format, QImage::Format colours = QImage::Format_RGB32)
{
    QImage picture(size, colours);
    picture.fill(colours == QImage::Format_ARGB32 ? QColor(0, 0, 0, 0) : QColor(Qt::darkRed));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly));
    EXPECT_TRUE(picture.save(&buffer, format));
    return bytes;
}

/// A PNG that says it is this large.
QByteArray pngThatSays(quint32 width, quint32 height)
{
    QByteArray png = pictureOf({1, 1}, "PNG");
    for (int i = 0; i < 4; ++i) {
        png[16 + i] = char(width >> (24 - 8 * i) & 0xff);
        png[20 + i] = char(height >> (24 - 8 * i) & 0xff);
    }
    constexpr int begin = 12; // of what is summed up: the name and the content of the first chunk
    constexpr int size = 17;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(png.constData() + begin), size);
    for (int i = 0; i < 4; ++i)
        png[begin + size + i] = char(sum >> (24 - 8 * i) & 0xff);
    return png;
}

class BundlePdfTest : public StageTest
{
protected:
    BundlePdfTest()
    {
        ComplaintDraft draft = makeDraft(u"De medewerkster lachte mij uit."_s);
        draft.attachments = {{u"plan.pdf"_s, u"application/pdf"_s, madePdf({u"Het plan"_s, u"Slot"_s})},
                             {u"foto.png"_s, u"image/png"_s, pictureOf({40, 30}, "PNG")},
                             {u"brief.docx"_s, u"application/zip"_s, "PK invented"}};
        const Complaint complaint = desk().intake.log(draft).value();
        id = complaint.id;
        forwarding = forwardComplaint(desk(), complaint);
    }
    BundleContent content(const QStringList &names)
    {
        BundleChoice choice = desk().bundles.proposed(id, forwarding).value();
        QList<DocumentPages> documents;
        const QList<Document> all = desk().complaints.documents(id).value();
        for (const Document &document : all) {
            if (!names.contains(document.name))
                continue;
            choice.documents.append(document.id);
            documents.append(
                readDocument(document, desk().complaints.documentContent(document.id).value()).value());
        }
        return desk().bundles.prepare(id, choice, documents).value();
    }
    qsizetype pagesIn(const QString &name)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return pdfPages(file.readAll()).size();
    }

    ComplaintId id{0};
    ForwardingId forwarding{0};
};

TEST_F(BundlePdfTest, holdsMemoComplaintAndDocumentsInThisOrder)
{
    const auto bundle = bundlePdf(content({u"plan.pdf"_s, u"foto.png"_s, u"brief.docx"_s}));
    ASSERT_TRUE(succeeded(bundle));
    const QList<PdfPage> pages = pdfPages(bundle->pdf);
    ASSERT_EQ(pages.size(), 5);
    EXPECT_EQ(bundle->pages, 5);
    EXPECT_TRUE(pages[0].text().contains(u"verzoek om uw reactie"_s)) << pages[0].text().toStdString();
    EXPECT_TRUE(pages[0].text().contains(u"geen oordeel over de inhoud"_s));
    EXPECT_FALSE(pages[0].text().contains(u"lachte mij"_s));
    EXPECT_TRUE(pages[1].text().contains(u"De medewerkster lachte mij uit."_s))
        << pages[1].text().toStdString();
    EXPECT_TRUE(pages[1].text().contains(u"plan.pdf: 2 bladzijden"_s)) << pages[1].text().toStdString();
    EXPECT_TRUE(pages[1].text().contains(u"foto.png: 1 bladzijde"_s));
    EXPECT_TRUE(pages[1].text().contains(u"niet als bladzijden bijgevoegd"_s));
    EXPECT_TRUE(pages[1].text().contains(u"pagina 1"_s));
    EXPECT_EQ(pages[2].text(), u"Het plan"_s);
    EXPECT_EQ(pages[3].text(), u"Slot"_s);
    EXPECT_EQ(pages[4].text(), QString());
    EXPECT_TRUE(pdfTool(u"pdfimages"_s, {u"-list"_s}, bundle->pdf).contains(u"image"_s));
}

TEST_F(BundlePdfTest, isTheSameBytesForTheSameContentOnAnotherDay)
{
    const BundleContent same = content({u"plan.pdf"_s, u"foto.png"_s});
    const QByteArray before = bundlePdf(same)->pdf;
    EXPECT_EQ(bundlePdf(same)->pdf, before);
    EXPECT_EQ(bundlePdf(content({u"plan.pdf"_s, u"foto.png"_s}))->pdf, before);
    EXPECT_NE(bundlePdf(content({u"plan.pdf"_s}))->pdf, before);
}

TEST_F(BundlePdfTest, namesNobodyInItsMetadata)
{
    const QByteArray pdf = bundlePdf(content({u"plan.pdf"_s, u"foto.png"_s}))->pdf;
    const QString info = pdfTool(u"pdfinfo"_s, {}, pdf);
    EXPECT_TRUE(info.contains(QRegularExpression(u"Title: +2026-0001"_s))) << info.toStdString();
    for (const QString &field : {u"Author"_s, u"Creator"_s, u"Producer"_s, u"CreationDate"_s, u"ModDate"_s})
        EXPECT_FALSE(info.contains(field + u':')) << info.toStdString();
    EXPECT_EQ(pdfTool(u"pdfinfo"_s, {u"-meta"_s}, pdf).trimmed(), QString());
    EXPECT_FALSE(pdf.contains("Geheim"));
}

TEST_F(BundlePdfTest, goesOnOverAsManyPagesAsTheComplaintNeeds)
{
    BundleContent longer = content({});
    QStringList lines;
    for (int i = 0; i < 300; ++i)
        lines << u"Regel %1 van de klacht."_s.arg(i);
    longer.words.body = toHtml(plainParagraphs(lines.join(u"\n\n"_s)));
    const QList<PdfPage> pages = pdfPages(bundlePdf(longer)->pdf);
    EXPECT_GT(pages.size(), 5);
    QString text;
    for (const PdfPage &page : pages)
        text += page.text() + u' ';
    for (const QString &line : std::as_const(lines))
        EXPECT_TRUE(text.contains(line)) << line.toStdString();
}

TEST_F(BundlePdfTest, printsEveryPage)
{
    const auto bundle = bundlePdf(content({u"plan.pdf"_s}));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"printed.pdf"_s));
    bool isKept = false;
    const auto act = [&](const std::function<Result<>()> &open) {
        return open().map([&] { isKept = true; });
    };
    int told = 0;
    const auto printed = printPdf(bundle->pdf, printer, act, [&](int done, int all) {
        EXPECT_EQ(isKept, done > 0) << "a page was painted before the act was kept";
        EXPECT_EQ(all, 4);
        ++told;
        return true;
    });
    EXPECT_EQ(printed.value(), 4);
    EXPECT_EQ(told, 4);
    EXPECT_EQ(pagesIn(u"printed.pdf"_s), 4);
    printer.setOutputFileName(path(u"stopped.pdf"_s));
    EXPECT_EQ(printPdf(bundle->pdf, printer, act, [](int done, int) { return done < 2; }).value(), 2);
    EXPECT_EQ(pagesIn(u"stopped.pdf"_s), 2) << "what was painted by then";
}

TEST_F(BundlePdfTest, printsNothingWithoutItsActOrOfPagesThatCannotBeRead)
{
    const auto bundle = bundlePdf(content({u"plan.pdf"_s}));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"printed.pdf"_s));
    const auto goOn = [](int done, int) {
        EXPECT_EQ(done, 0) << "a page was painted";
        return done == 0;
    };
    const auto full = [](const std::function<Result<>()> &open) {
        return open().and_then([] { return Result<>(failure(ErrorKind::DiskFull)); });
    };
    EXPECT_TRUE(failedWith(ErrorKind::DiskFull, printPdf(bundle->pdf, printer, full, goOn)));
    const auto unasked = [](const std::function<Result<>()> &) {
        ADD_FAILURE() << "an act of printing what cannot be printed";
        return Result<>();
    };
    EXPECT_TRUE(failedWith(ErrorKind::Internal, printPdf("no PDF", printer, unasked, goOn)));
    const auto stopped = [](int, int) { return false; };
    EXPECT_EQ(printPdf(bundle->pdf, printer, unasked, stopped).value(), 0) << "stopped before the first page";
    EXPECT_FALSE(QFile::exists(path(u"printed.pdf"_s)));
}

TEST(PicturePageTest, drawsPicturesOfEveryKindUprightOnOnePage)
{
    for (const char *const format : {"PNG", "JPEG", "BMP"}) {
        const auto page = picturePage(pictureOf({300, 200}, format));
        ASSERT_TRUE(page.has_value()) << format;
        EXPECT_EQ(pdfPages(*page).size(), 1) << format;
        EXPECT_EQ(picturePage(pictureOf({300, 200}, format)), page) << format;
    }
    EXPECT_TRUE(picturePage(pictureOf({30, 20}, "PNG", QImage::Format_ARGB32)).has_value());
    EXPECT_TRUE(picturePage(pictureOf({6000, 5000}, "JPEG")).has_value());
}

TEST(PicturePageTest, refusesWhatIsNoPictureAndWhatIsTooLargeBeforeItIsUnpacked)
{
    const QByteArray whole = pictureOf({300, 200}, "PNG");
    const struct
    {
        const char *what;
        QByteArray content;
        DocumentFault fault;
    } cases[] = {{"nothing", {}, DocumentFault::NotAPicture},
                 {"words", "Geachte heer", DocumentFault::NotAPicture},
                 {"cut off", whole.left(20), DocumentFault::NotAPicture},
                 {"a drawing", "<svg xmlns='http://www.w3.org/2000/svg'/>", DocumentFault::NotAPicture},
                 {"very wide", pngThatSays(1'000'000, 1), DocumentFault::PictureTooLarge},
                 {"very many dots", pngThatSays(19'000, 19'000), DocumentFault::PictureTooLarge},
                 {"no dots", pngThatSays(0, 0), DocumentFault::NotAPicture}};
    for (const auto &c : cases) {
        const auto page = picturePage(c.content);
        ASSERT_FALSE(page.has_value()) << c.what;
        EXPECT_EQ(page.error(), c.fault) << c.what;
    }
}

TEST(ReadDocumentTest, tellsWhyADocumentCannotGoAlong)
{
    const auto refused = [](const QByteArray &content, qint64 size = 1) {
        const auto read = readDocument(
            {DocumentId(1), DocumentRole::Attachment, u"a b.pdf"_s, u"application/pdf"_s, size, {}}, content);
        return read ? std::nullopt : std::optional(faultOf(read.error().detail).first);
    };
    EXPECT_EQ(refused({}, 0), DocumentFault::Empty);
    EXPECT_EQ(refused({}, 500'000'000), DocumentFault::TooLarge);
    EXPECT_EQ(refused("junk"), DocumentFault::Broken);
    EXPECT_EQ(refused(lockedPdf(madePdf({u"x"_s}), "geheim")), DocumentFault::Encrypted);
    EXPECT_EQ(refused("\xff\xd8\xff junk"), DocumentFault::NotAPicture);
    EXPECT_EQ(refused(madePdf({u"x"_s})), std::nullopt);
}

} // namespace
} // namespace gehoor
