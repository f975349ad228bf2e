// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/mailbytes.h>

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <gmime/gmime.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
}

/// Through iconv, so that every charset the system knows can be read; each byte that does not fit becomes
/// U+FFFD.
DecodedText convert(iconv_t converter, QByteArrayView bytes)
{
    QByteArray utf8;
    bool damaged = false;
    std::array<char, 8192> room;
    char *in = const_cast<char *>(bytes.data());
    size_t left = static_cast<size_t>(bytes.size());
    while (true) {
        char *out = room.data();
        size_t free = room.size();
        const bool atEnd = left == 0; // then only what the converter still holds is asked for
        const size_t converted = iconv(converter, atEnd ? nullptr : &in, &left, &out, &free);
        const int reason = errno;
        utf8.append(room.data(), out - room.data());
        if (converted == static_cast<size_t>(-1) && reason != E2BIG) {
            damaged = true;
            utf8.append("\xEF\xBF\xBD");
            if (atEnd || left == 0)
                break;
            ++in;
            --left;
        } else if (atEnd) {
            break;
        }
    }
    return {QString::fromUtf8(utf8), damaged};
}

DecodedText convertFrom(const char *charset, QByteArrayView bytes)
{
    const iconv_t converter = g_mime_iconv_open("UTF-8", charset);
    if (converter == reinterpret_cast<iconv_t>(-1))
        return {QString::fromLatin1(bytes), true};
    const DecodedText decoded = convert(converter, bytes);
    g_mime_iconv_close(converter);
    return decoded;
}

/// UTF-8 when the bytes are, or mostly are; windows-1252 otherwise, which is what unnamed 8-bit mail almost
/// always is.
DecodedText guess(QByteArrayView bytes, bool namedUtf8)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (bytes.isValidUtf8())
        return {QString::fromUtf8(bytes)};
    const QString asUtf8 = QString::fromUtf8(bytes);
    const auto broken = asUtf8.count(QChar::ReplacementCharacter);
    const auto beyondAscii =
        std::count_if(asUtf8.cbegin(), asUtf8.cend(), [](QChar c) { return c.unicode() > 0x7F; });
    if (beyondAscii - broken > broken)
        return {asUtf8, true};
    DecodedText decoded = convertFrom("windows-1252", bytes);
    decoded.damaged |= namedUtf8;
    return decoded;
}

QByteArray charsetName(const QByteArray &charset)
{
    QByteArray name = charset.trimmed().toLower();
    name.replace('"', "").replace('\'', "");
    const auto language = name.indexOf('*'); // RFC 2231: utf-8*nl
    return language < 0 ? name : name.left(language);
}

bool isBase64Sign(char c)
{
    return std::isalnum(static_cast<uchar>(c)) || c == '+' || c == '/';
}

bool isSpace(char c)
{
    return std::isspace(static_cast<uchar>(c)) != 0;
}

/// Block by block between its `=` signs, since some programs join several padded blocks; GMime 3.2.13 stops
/// at the first.
DecodedBytes undoBase64(QByteArrayView bytes)
{
    DecodedBytes decoded;
    for (qsizetype begin = 0; begin < bytes.size();) {
        auto end = bytes.indexOf('=', begin);
        if (end < 0)
            end = bytes.size();
        const QByteArrayView block = bytes.sliced(begin, end - begin);
        const bool foreign =
            !std::all_of(block.begin(), block.end(), [](char c) { return isBase64Sign(c) || isSpace(c); });
        decoded.damaged |= foreign;
        if (foreign && begin > 0)
            break; // words added below the block by a mailing list
        if (!std::all_of(block.begin(), block.end(), isSpace))
            decoded.bytes += QByteArray::fromBase64(QByteArray::fromRawData(block.data(), block.size()));
        begin = end + 1;
    }
    return decoded;
}

DecodedBytes step(QByteArrayView bytes, GMimeContentEncoding encoding)
{
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, encoding);
    const auto length = static_cast<size_t>(bytes.size());
    QByteArray room(static_cast<qsizetype>(g_mime_encoding_outlen(&state, length)), Qt::Uninitialized);
    const size_t written = g_mime_encoding_step(&state, bytes.data(), length, room.data());
    room.truncate(static_cast<qsizetype>(written));
    return {room};
}

DecodedBytes undoUuencode(QByteArrayView bytes)
{
    QByteArray lines = bytes.toByteArray();
    lines.replace("\r\n", "\n");
    const auto begin = lines.startsWith("begin ") ? 0 : lines.indexOf("\nbegin ") + 1;
    if (!lines.sliced(begin).startsWith("begin "))
        return {bytes.toByteArray(), true};
    const auto firstLine = lines.indexOf('\n', begin);
    return firstLine < 0 ? DecodedBytes{{}, true}
                         : step(QByteArrayView(lines).sliced(firstLine + 1), GMIME_CONTENT_ENCODING_UUENCODE);
}

} // namespace

void startGMime()
{
    static const bool started = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(started)
}

DecodedText decodeCharset(QByteArrayView bytes, const QByteArray &charset)
{
    startGMime();
    static const QByteArrayList guessed = {"",          "us-ascii", "ascii",  "unknown-8bit",
                                           "x-unknown", "unknown",  "default"};
    static const QByteArrayList western = {"iso-8859-1", "latin1",       "iso8859-1",
                                           "iso_8859-1", "windows-1252", "cp1252"};
    const QByteArray name = charsetName(charset);
    if (guessed.contains(name) && (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")))
        return convertFrom("UTF-16", bytes);
    if (guessed.contains(name) || name == "utf-8" || name == "utf8")
        return guess(bytes, name.startsWith("utf"));
    // Mail named iso-8859-1 carries windows-1252's quotation marks and euro signs: every mail program reads
    // it so.
    if (western.contains(name))
        return convertFrom("windows-1252", bytes);
    const iconv_t converter = g_mime_iconv_open("UTF-8", name.constData());
    if (converter == reinterpret_cast<iconv_t>(-1)) {
        DecodedText decoded = guess(bytes, false);
        decoded.damaged |= !isAscii(bytes);
        return decoded;
    }
    DecodedText decoded = convert(converter, bytes);
    g_mime_iconv_close(converter);
    return decoded;
}

DecodedBytes undoTransferEncoding(QByteArrayView bytes, const QByteArray &encoding)
{
    startGMime();
    QByteArray name = encoding.trimmed().toLower();
    name.truncate(
        std::find_if(name.cbegin(), name.cend(), [](char c) { return isSpace(c) || c == ';' || c == '('; }) -
        name.cbegin());
    switch (g_mime_content_encoding_from_string(name.constData())) {
    case GMIME_CONTENT_ENCODING_BASE64:
        return undoBase64(bytes);
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE:
        return step(bytes, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    case GMIME_CONTENT_ENCODING_UUENCODE:
        return undoUuencode(bytes);
    case GMIME_CONTENT_ENCODING_DEFAULT:
        return {bytes.toByteArray(), !name.isEmpty()};
    default:
        return {bytes.toByteArray()};
    }
}

} // namespace gehoor
