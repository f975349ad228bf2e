// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/pdfpages.h>
#include <core/leaks/pdftext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool isPicture(const QByteArray &content)
{
    const QList<QByteArray> signs{"\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "GIF87a", "GIF89a", "BM"};
    return std::any_of(signs.cbegin(), signs.cend(),
                       [&](const QByteArray &sign) { return content.startsWith(sign); });
}

/// What its name or its sender says it is.
bool isSaidToBe(const Document &document, const QString &mediaType, const QStringList &endings)
{
    const QString name = document.name.toLower();
    return document.mediaType.startsWith(mediaType) ||
           std::any_of(endings.cbegin(), endings.cend(),
                       [&](const QString &ending) { return name.endsWith(ending); });
}

} // namespace

tl::unexpected<Error> unfit(DocumentFault fault, const QString &name)
{
    return failure(ErrorKind::UnfitDocument, documentFaultKeys.key(fault) + u' ' + name);
}

std::pair<DocumentFault, QString> faultOf(const QString &detail)
{
    return {documentFaultKeys.value(detail.section(u' ', 0, 0)).value_or(DocumentFault::Broken),
            detail.section(u' ', 1)};
}

PageForm pageFormOf(const Document &document, const QByteArray &content)
{
    constexpr qsizetype whereItBegins = 1024; // as readers of PDF allow
    if (content.left(whereItBegins).contains("%PDF-"))
        return PageForm::Pdf;
    if (isPicture(content))
        return PageForm::Picture;
    if (isSaidToBe(document, u"application/pdf"_s, {u".pdf"_s}))
        return PageForm::Pdf;
    const QStringList readable{u".png"_s, u".jpg"_s, u".jpeg"_s, u".gif"_s, u".bmp"_s};
    for (const QString &ending : readable) {
        if (isSaidToBe(document, u"image/"_s + ending.mid(1), {ending}))
            return PageForm::Picture;
    }
    return PageForm::Listed;
}

Result<> mayBeRead(const Document &document)
{
    if (document.size == 0)
        return unfit(DocumentFault::Empty, document.name);
    return document.size > largestDocument ? unfit(DocumentFault::TooLarge, document.name) : Result<>();
}

Result<DocumentPages> pagesOfPdf(const Document &document, const QByteArray &content)
{
    const auto clean = cleanPdf(content);
    if (!clean)
        return unfit(clean.error(), document.name);
    const auto read = pdfText(clean->pdf);
    if (!read)
        return unfit(DocumentFault::Broken, document.name);
    return DocumentPages{.document = document,
                         .pdf = clean->pdf,
                         .pages = clean->pages,
                         .text = read->text,
                         .readWhole = read->whole && !clean->hasPictures};
}

} // namespace gehoor
