// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/attachmentname.h>

#include <QMimeDatabase>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestName = 255;

/// Whole letters of the text, as many as fit.
QString cutTo(const QString &text, qsizetype bytes)
{
    QString cut = text.left(bytes);
    while (cut.toUtf8().size() > bytes)
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

QString withoutEdges(QStringView name)
{
    const auto isEdge = [](QChar c) { return c.isSpace() || c == u'.'; };
    while (!name.isEmpty() && isEdge(name.front()))
        name = name.sliced(1);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    return name.toString();
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= longestName)
        return name;
    const auto dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 && name.size() - dot <= 20 ? name.sliced(dot) : QString();
    return cutTo(name.chopped(suffix.size()), longestName - suffix.toUtf8().size()).trimmed() + suffix;
}

} // namespace

QString safeAttachmentName(const QString &name)
{
    QString safe;
    for (const char32_t c : name.toUcs4()) {
        const auto category = QChar::category(c);
        const bool unseen = category == QChar::Other_Control || category == QChar::Other_Format ||
                            category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned ||
                            category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (c == U'/' || c == U'\\')
            safe.clear();
        else if (!unseen)
            safe += QChar::fromUcs4(c);
    }
    static const QRegularExpression notInNames(u"[<>:\"|?*]"_s);
    safe.replace(notInNames, u"_"_s);
    safe = withoutEdges(safe);
    static const QRegularExpression device(u"\\A(con|prn|aux|nul|com\\d|lpt\\d)\\s*(\\.|\\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (device.match(safe).hasMatch())
        safe.prepend(u'_');
    return shortened(safe);
}

QString namelessAttachment(qsizetype number, const QString &mediaType)
{
    QString suffix = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
    if (mediaType == "message/rfc822"_L1 || mediaType == "message/global"_L1 ||
        mediaType == "message/news"_L1)
        suffix = u"eml"_s;
    else if (suffix.isEmpty())
        suffix =
            mediaType.startsWith("text/"_L1) || mediaType.startsWith("message/"_L1) ? u"txt"_s : u"bin"_s;
    return u"bijlage-%1.%2"_s.arg(number).arg(suffix);
}

} // namespace gehoor
