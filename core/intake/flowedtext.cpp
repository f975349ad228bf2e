// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/flowedtext.h>

#include <algorithm>

namespace gehoor {
namespace {

/// A line without its marks: how deep it is quoted, and what it says.
struct FlowedLine
{
    qsizetype depth;
    QStringView words;
};

FlowedLine flowedLine(QStringView line)
{
    if (line.endsWith(u'\r'))
        line.chop(1);
    const auto marksEnd = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u'>'; });
    const qsizetype depth = marksEnd - line.begin();
    line = line.sliced(depth);
    // A space is put before what might be taken for a mark, and before some that would not.
    return {depth, line.startsWith(u' ') ? line.sliced(1) : line};
}

QString marks(const FlowedLine &line)
{
    const QString quoted(line.depth, u'>');
    return line.depth == 0 || line.words.isEmpty() ? quoted : quoted + u' ';
}

} // namespace

QString withoutSoftBreaks(QStringView text, bool breaksInWords)
{
    QString joined;
    qsizetype openDepth = -1; // of a line that goes on; none
    for (qsizetype begin = 0; begin <= text.size();) {
        auto end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const FlowedLine line = flowedLine(text.sliced(begin, end - begin));
        const bool signature = line.words == u"-- ";
        if (line.depth != openDepth || line.words.isEmpty() || signature)
            joined += (begin > 0 ? QString(u'\n') : QString()) + marks(line);
        joined += line.words;
        const bool goesOn = line.words.endsWith(u' ') && !signature;
        if (goesOn && breaksInWords)
            joined.chop(1);
        openDepth = goesOn ? line.depth : -1;
        begin = end + 1;
    }
    return joined;
}

} // namespace gehoor
