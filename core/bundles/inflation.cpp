// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/inflation.h>

#include <algorithm>
#include <array>
#include <memory>
#include <zlib.h>

namespace gehoor {
namespace {

constexpr size_t stretch = 65'536;

bool beginsDeflated(const char *bytes, qsizetype size)
{
    if (size < 2)
        return false;
    const auto first = static_cast<unsigned char>(bytes[0]);
    const auto second = static_cast<unsigned char>(bytes[1]);
    return (first & 0x0f) == Z_DEFLATED && (first * 256 + second) % 31 == 0;
}

/// What comes of a stream of which the end is not known: so many bytes, at most `most`.
struct Inflated
{
    qint64 size = 0;
    qint64 read = 0;
    bool packedAgain = false; ///< what comes out is itself such a stream
};

Inflated inflated(const char *bytes, qsizetype size, qint64 most, bool lookInside = true)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> end(&stream, &inflateEnd);
    std::array<unsigned char, stretch> out{};
    // zlib never writes to what it reads.
    stream.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(bytes)); // NOLINT
    stream.avail_in = uInt(size);
    Inflated result;
    int state = Z_OK;
    while (state == Z_OK && result.size <= most) {
        stream.next_out = out.data();
        stream.avail_out = uInt(out.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qint64 written = qint64(out.size()) - stream.avail_out;
        const char *const words = reinterpret_cast<const char *>(out.data()); // NOLINT
        if (lookInside && result.size == 0 && beginsDeflated(words, written))
            result.packedAgain = inflated(words, written, stretch, false).size > written;
        result.size += written;
    }
    result.read = size - stream.avail_in;
    return result;
}

} // namespace

bool inflatesWithinBounds(const QByteArray &pdf)
{
    const QByteArray word = "stream";
    qint64 all = 0;
    for (qsizetype at = pdf.indexOf(word); at >= 0; at = pdf.indexOf(word, at)) {
        at += word.size();
        while (at < pdf.size() && (pdf[at] == '\r' || pdf[at] == '\n' || pdf[at] == ' '))
            ++at;
        if (!beginsDeflated(pdf.constData() + at, pdf.size() - at))
            continue;
        const Inflated stream = inflated(pdf.constData() + at, pdf.size() - at, mostInStream);
        all += stream.size;
        if (stream.size > mostInStream || all > mostInStreams || stream.packedAgain)
            return false;
        at += std::max<qint64>(stream.read, 0);
    }
    return true;
}

} // namespace gehoor
