// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/bundlecontent.h>
#include <core/bundles/pdfpages.h>
#include <ui/wording/bundles.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString faultWords(DocumentFault fault, const QString &name)
{
    switch (fault) {
    case DocumentFault::Empty:
        return Words::tr("“%1” is empty, so there is nothing to include. Leave it out.").arg(name);
    case DocumentFault::TooLarge:
        return Words::tr(
                   "“%1” is larger than %2 MB, so it cannot go into a bundle. Leave it out, and hand it on "
                   "in another way.")
            .arg(name)
            .arg(largestDocument / 1'000'000);
    case DocumentFault::Encrypted:
        return Words::tr(
                   "“%1” opens only with a password, so its pages cannot be included. Leave it out, and "
                   "hand it on in another way.")
            .arg(name);
    case DocumentFault::Broken:
        return Words::tr("“%1” is damaged or is not a PDF, so its pages cannot be included. Leave it out.")
            .arg(name);
    case DocumentFault::TooComplex:
        return Words::tr("“%1” is put together in a way that cannot be read safely. Leave it out.").arg(name);
    case DocumentFault::TooManyPages:
        return Words::tr("“%1” has more than %2 pages. Leave it out, and hand it on in another way.")
            .arg(name)
            .arg(mostPages);
    case DocumentFault::NotAPicture:
        return Words::tr("“%1” is not a picture that can be read. Leave it out.").arg(name);
    case DocumentFault::PictureTooLarge:
        return Words::tr("The picture “%1” has more dots than can be printed. Leave it out.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QString> bundleError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::UnknownBundle:
        return Words::tr("The case has no such bundle.");
    case ErrorKind::UnfitDocument: {
        const auto [fault, name] = faultOf(error.detail);
        return faultWords(fault, name);
    }
    case ErrorKind::NotLookedAt:
        return Words::tr("Not all of “%1” can be read by the leak check: it holds pictures or scanned pages. "
                         "Look at all of it yourself and say that you did, or leave it out.")
            .arg(error.detail);
    case ErrorKind::BundleTooLarge:
        return Words::tr(
                   "A bundle holds %1 pages at most. Leave documents out, or make more than one bundle.")
            .arg(mostPages);
    case ErrorKind::NotForwarded:
        if (error.detail == u"takenBack")
            return Words::tr("This forwarding was taken back, so its bundle may not leave any more.");
        return std::nullopt;
    case ErrorKind::AlreadySent:
        return Words::tr("That this bundle was sent has been recorded already.");
    case ErrorKind::TextTooLong:
        if (error.detail == u"complaint")
            return Words::tr(
                       "The words of the complaint are too long for a bundle (more than %1 characters). "
                       "Choose fewer parts.")
                .arg(longestComplaint);
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

QString bundleWords(const Bundle &bundle)
{
    const QString made = Words::tr("Bundle %1, made on %2").arg(bundle.number).arg(longDate(bundle.made));
    return bundle.sent ? Words::tr("%1, sent on %2").arg(made, longDate(*bundle.sent))
                       : Words::tr("%1, not sent").arg(made);
}

QString formWords(const DocumentPages &document)
{
    if (document.isListed())
        return Words::tr("not as pages: only its name stands in the list");
    const QString pages = Words::tr("%n page(s)", nullptr, document.pages);
    return document.readWhole ? pages
                              : Words::tr("%1; not all of it can be read by the leak check").arg(pages);
}

} // namespace gehoor
