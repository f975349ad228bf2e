// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/exports/celltext.h>

namespace gehoor {
namespace {

bool isLineControl(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

bool isPlain(QChar c)
{
    return c < u'\xD800' ? (c >= u' ' || isLineControl(c)) : (c >= u'\xE000' && c < u'\xFFFE');
}

bool startsPair(const QString &text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

bool isIgnoredBeforeFormula(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'\'' || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Control;
}

} // namespace

QString printable(const QString &text)
{
    QString mended = text; // shares its characters with `text` until one is replaced
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlain(text[i]))
            continue;
        if (startsPair(text, i))
            ++i;
        else
            mended[i] = QChar::ReplacementCharacter;
    }
    return mended;
}

bool looksLikeFormula(const QString &text)
{
    if (!text.isEmpty() && isLineControl(text[0]))
        return true;
    for (const QChar c : text) {
        if (QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(c))
            return true;
        if (!isIgnoredBeforeFormula(c))
            return false;
    }
    return false;
}

} // namespace gehoor
