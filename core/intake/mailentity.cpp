// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/mailentity.h>

#include <algorithm>

namespace gehoor {
namespace {

constexpr qsizetype longestHeader = 512 * 1024;

/// A line without its end, and where the next one begins.
struct Line
{
    QByteArrayView text;
    qsizetype next;
};

Line lineAt(QByteArrayView bytes, qsizetype begin)
{
    const auto lineEnd = bytes.indexOf('\n', begin);
    const auto end = lineEnd < 0 ? bytes.size() : lineEnd;
    QByteArrayView text = bytes.sliced(begin, end - begin);
    if (text.endsWith('\r'))
        text.chop(1);
    return {text, lineEnd < 0 ? bytes.size() : lineEnd + 1};
}

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t';
}

/// The length of the field name the line begins with, 0 when it is no header line.
qsizetype nameLength(QByteArrayView line)
{
    qsizetype length = 0;
    while (length < line.size() && line[length] > ' ' && line[length] < 127 && line[length] != ':')
        ++length;
    qsizetype colon = length;
    while (colon < line.size() && isBlankByte(line[colon]))
        ++colon;
    return colon < line.size() && line[colon] == ':' ? length : 0;
}

bool isBoundaryLine(QByteArrayView line, const QByteArray &delimiter, bool *last)
{
    if (!line.startsWith(delimiter))
        return false;
    QByteArrayView rest = line.sliced(delimiter.size());
    *last = rest.startsWith("--");
    if (*last)
        rest = rest.sliced(2);
    return std::all_of(rest.begin(), rest.end(), isBlankByte);
}

} // namespace

QByteArray MailEntity::value(QByteArrayView name) const
{
    const auto field =
        std::find_if(fields.cbegin(), fields.cend(), [&](const auto &f) { return f.name == name; });
    return field == fields.cend() ? QByteArray() : field->value;
}

Result<MailEntity> splitEntity(QByteArrayView bytes)
{
    MailEntity entity;
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        const Line line = lineAt(bytes, begin);
        const auto length = nameLength(line.text);
        const bool continues =
            !entity.fields.isEmpty() && !line.text.isEmpty() && isBlankByte(line.text.front());
        if (!continues && length == 0) {
            if (line.text.isEmpty())
                begin = line.next;
            break;
        }
        if (line.next > longestHeader)
            return failure(ErrorKind::MailTooComplex);
        if (continues)
            entity.fields.last().value += line.text;
        else
            entity.fields.append({line.text.first(length).toByteArray().toLower(),
                                  line.text.sliced(line.text.indexOf(':') + 1).trimmed().toByteArray()});
        begin = line.next;
    }
    entity.body = bytes.sliced(begin);
    return entity;
}

QByteArrayView withoutEnvelope(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    while (!bytes.isEmpty()) {
        const Line line = lineAt(bytes, 0);
        const bool mbox = line.text.startsWith("From ") || line.text.startsWith(">From ");
        if (!mbox && !line.text.trimmed().isEmpty())
            break;
        bytes = bytes.sliced(line.next);
        if (mbox)
            break;
    }
    return bytes;
}

QList<QByteArrayView> splitParts(QByteArrayView body, const QByteArray &boundary, int most)
{
    const QByteArray delimiter = "--" + boundary;
    QList<QByteArrayView> parts;
    qsizetype partBegin = -1; // none: before the first boundary, or after the last
    const auto endPart = [&](qsizetype end) {
        QByteArrayView part = body.sliced(partBegin, end - partBegin);
        if (end < body.size()) // the line end before a boundary belongs to the boundary
            part.chop(part.endsWith("\r\n") ? 2 : part.endsWith('\n') ? 1 : 0);
        parts.append(part);
    };
    for (qsizetype begin = 0; begin < body.size() && parts.size() <= most;) {
        const Line line = lineAt(body, begin);
        bool last = false;
        if (isBoundaryLine(line.text, delimiter, &last)) {
            if (partBegin >= 0)
                endPart(begin);
            partBegin = last ? -1 : line.next;
        }
        begin = line.next;
    }
    if (partBegin >= 0 && partBegin < body.size() && parts.size() <= most)
        endPart(body.size());
    return parts;
}

} // namespace gehoor
