// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/documentpages.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(DocumentPagesTest, tellsWhatADocumentIsByItsFirstBytesThenByWhatItSaysItIs)
{
    const struct
    {
        const char *what;
        QString name;
        QString mediaType;
        QByteArray content;
        PageForm form;
    } cases[] = {
        {"PDF", u"a.pdf"_s, u"application/pdf"_s, "%PDF-1.4", PageForm::Pdf},
        {"PDF under another name", u"a.bin"_s, u"application/octet-stream"_s, "junk %PDF-1.4", PageForm::Pdf},
        {"no PDF that says it is", u"A.PDF"_s, u"application/octet-stream"_s, "junk", PageForm::Pdf},
        {"picture", u"a"_s, u"text/plain"_s, "\x89PNG\r\n\x1a\n", PageForm::Picture},
        {"JPEG", u"a"_s, {}, "\xff\xd8\xff\xe0", PageForm::Picture},
        {"no picture that says it is", u"a.jpg"_s, {}, "junk", PageForm::Picture},
        {"SVG", u"a.svg"_s, u"image/svg+xml"_s, "<svg/>", PageForm::Listed},
        {"word processor", u"a.docx"_s, u"application/zip"_s, "PK", PageForm::Listed},
        {"mail", u"a.eml"_s, u"message/rfc822"_s, "From: x", PageForm::Listed}};
    for (const auto &c : cases) {
        const Document document{DocumentId(1), DocumentRole::Attachment, c.name, c.mediaType, 1, {}};
        EXPECT_EQ(pageFormOf(document, c.content), c.form) << c.what;
    }
}

TEST(DocumentPagesTest, refusesByItsSizeBeforeItIsRead)
{
    const auto sized = [](qint64 size) {
        return mayBeRead({DocumentId(1), DocumentRole::Attachment, u"groot plan.pdf"_s, {}, size, {}});
    };
    EXPECT_TRUE(succeeded(sized(1)));
    EXPECT_TRUE(succeeded(sized(largestDocument)));
    for (const auto &[size, fault] : {std::pair(qint64(0), DocumentFault::Empty),
                                      std::pair(qint64(500'000'000), DocumentFault::TooLarge)}) {
        const auto refused = sized(size);
        ASSERT_TRUE(failedWith(ErrorKind::UnfitDocument, refused));
        EXPECT_EQ(faultOf(refused.error().detail), std::pair(fault, u"groot plan.pdf"_s));
    }
}

} // namespace
} // namespace gehoor
