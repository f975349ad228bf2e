// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/basics/text.h>
#include <core/intake/mailbytes.h>
#include <core/letters/maildraft.h>

#include <gmime/gmime.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

/// Names neither the organisation nor a complaint: a housemate may see it.
QString textFor(const QString &reference, Language language)
{
    return language == Language::Dutch
               ? u"Geachte heer of mevrouw,\n\nIn de bijlage vindt u onze brief met kenmerk %1.\n\n"
                 "Met vriendelijke groet\n"_s.arg(reference)
               : u"Dear Sir or Madam,\n\nPlease find our letter with reference %1 attached.\n\n"
                 "Yours sincerely\n"_s.arg(reference);
}

void addText(GMimeMultipart *mixed, const QString &text)
{
    const Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), text.toUtf8().constData());
    g_mime_multipart_add(mixed, GMIME_OBJECT(part.get()));
}

void attach(GMimeMultipart *mixed, const QString &name, const QByteArray &pdf)
{
    const Owned<GMimePart> part(g_mime_part_new_with_type("application", "pdf"));
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(pdf.constData(), size_t(pdf.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_filename(part.get(), name.toUtf8().constData());
    g_mime_multipart_add(mixed, GMIME_OBJECT(part.get()));
}

QByteArray bytesOf(GMimeMessage *message)
{
    const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> options(
        g_mime_format_options_new(), &g_mime_format_options_free);
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<char, decltype(&g_free)> text(
        g_mime_object_to_string(GMIME_OBJECT(message), options.get()), &g_free);
    return QByteArray(text.get());
}

} // namespace

QByteArray mailDraft(const LetterContent &letter, const QString &pdfName, const QByteArray &pdf,
                     const std::optional<EmailAddress> &to)
{
    startGMime();
    const QString reference = asOneLine(letter.reference); // GMime writes line ends as they are
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    if (to)
        g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr,
                                   to->value().toUtf8().constData());
    g_mime_message_set_subject(message.get(), reference.toUtf8().constData(), nullptr);
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
    const Owned<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
    // Made from the letter, not at random: the same letter is the same bytes.
    g_mime_multipart_set_boundary(mixed.get(), ("=-" + sha256Hex(pdf).left(32).toLatin1()).constData());
    addText(mixed.get(), textFor(reference, letter.language));
    attach(mixed.get(), asOneLine(pdfName), pdf);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(mixed.get()));
    return bytesOf(message.get());
}

} // namespace gehoor
