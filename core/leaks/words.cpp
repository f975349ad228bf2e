// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/words.h>

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A line this long that ends without a mark was broken by the width of the page, not by the writer.
constexpr qsizetype wrappedLine = 40;
constexpr qsizetype usualWord = 6; ///< with what parts it from the next
constexpr qsizetype longestAbbreviation = 4;

/// Letters that Unicode does not take apart but people write apart.
QString spelledOut(char32_t c)
{
    static constexpr std::array<std::pair<char32_t, QLatin1StringView>, 12> letters{{{U'ß', "ss"_L1},
                                                                                     {U'æ', "ae"_L1},
                                                                                     {U'œ', "oe"_L1},
                                                                                     {U'ø', "o"_L1},
                                                                                     {U'đ', "d"_L1},
                                                                                     {U'ð', "d"_L1},
                                                                                     {U'ł', "l"_L1},
                                                                                     {U'þ', "th"_L1},
                                                                                     {U'ı', "i"_L1},
                                                                                     {U'ħ', "h"_L1},
                                                                                     {U'ŋ', "n"_L1},
                                                                                     {U'ĸ', "k"_L1}}};
    for (const auto &[letter, text] : letters) {
        if (letter == c)
            return text;
    }
    return QString::fromUcs4(&c, 1);
}

constexpr char32_t pastAscii = 0x80;

QString folded(char32_t c)
{
    QString result;
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    for (const char32_t part : parts.toUcs4()) {
        if (const int digit = QChar::digitValue(part); digit >= 0)
            result += QChar(u'0' + digit);
        else if (QChar::isLetterOrNumber(part))
            result += spelledOut(QChar::toCaseFolded(part));
    }
    return result;
}

Gap gapOf(char32_t c)
{
    switch (c) {
    case U'\n':
    case U'\r':
    case U'\f':
    case U'\v':
    case 0x2028:
    case 0x2029:
        return Gap::Line;
    case U'.':
        return Gap::Dot;
    case U'\'':
    case 0x2018:
    case 0x2019:
    case U'`':
    case 0xB4:
        return Gap::Apostrophe;
    case U'@':
    case 0xFF20:
        return Gap::At;
    case U'/':
        return Gap::Slash;
    case U',':
        return Gap::Comma;
    case U'(':
    case U')':
    case U'+':
        return Gap::Bracket;
    case 0x2212:
        return Gap::Hyphen;
    default:
        break;
    }
    if (QChar::isSpace(c))
        return Gap::Space;
    return QChar::category(c) == QChar::Punctuation_Dash ? Gap::Hyphen : Gap::Other;
}

/// Apart from the full stop, of which it depends on what stands around it.
bool endsSentence(char32_t c)
{
    static constexpr std::array marks{U'!', U'?', U':', U';', U'\u2026', U'\u2022', U'*', U'\u00B7'};
    return std::find(marks.begin(), marks.end(), c) != marks.end();
}

bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == 0x0640; // the Arabic lengthening stroke
}

bool isAbbreviation(const QString &key)
{
    static const QSet<QString> known{u"dhr"_s, u"mw"_s,  u"mevr"_s, u"mr"_s,   u"mrs"_s,  u"ms"_s,
                                     u"dr"_s,  u"drs"_s, u"ir"_s,   u"ing"_s,  u"prof"_s, u"st"_s,
                                     u"nr"_s,  u"tel"_s, u"ds"_s,   u"bijv"_s, u"tav"_s,  u"no"_s};
    return key.size() == 1 || (key.size() <= longestAbbreviation && known.contains(key));
}

/// Reads a text character by character and keeps the words.
class Cutter
{
public:
    explicit Cutter(qsizetype characters) { m_words.reserve(characters / usualWord + 1); }

    void read(char32_t c, qsizetype begin, qsizetype end)
    {
        if (c < pastAscii)
            readAscii(c, begin, end);
        else if (isInvisible(c))
            m_seam = m_open;
        else if (QChar::isMark(c))
            extend(end);
        else if (const QString key = QChar::isLetterOrNumber(c) ? folded(c) : QString(); !key.isEmpty())
            append(c, key, begin, end);
        else
            part(c);
        ++m_lineLength;
    }

    QList<Word> finish()
    {
        close();
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const bool before = i > 0 && m_capitals[i - 1];
            const bool after = i + 1 < m_words.size() && m_capitals[i + 1];
            m_words[i].shouted = m_capitals[i] && (before || after);
        }
        return std::move(m_words);
    }

private:
    /// As any other, but most letters are these: nothing about them needs to be looked up.
    void readAscii(char32_t c, qsizetype begin, qsizetype end)
    {
        const QChar lower(char16_t(c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c));
        if ((lower >= u'a' && lower <= u'z') || (c >= U'0' && c <= U'9'))
            append(c, QStringView(&lower, 1), begin, end);
        else
            part(c);
    }

    void extend(qsizetype end)
    {
        if (m_open)
            m_word.end = end;
    }

    void append(char32_t c, QStringView key, qsizetype begin, qsizetype end)
    {
        const bool number = key.at(0) >= u'0' && key.at(0) <= u'9';
        const bool upper = QChar::isUpper(c) || QChar::isTitleCase(c);
        // "de<zero-width space>Vries" is two words, "Mul<soft hyphen>der" is one.
        const bool grows = m_open && m_word.number == number && !(m_seam && upper && !m_lastUpper);
        if (!grows)
            open(begin, number, upper || (!number && !QChar::isLower(c)));
        for (const QChar letter : key)
            m_key.append(letter);
        m_word.end = end;
        m_allUpper = m_allUpper && upper;
        m_lastUpper = upper;
        m_seam = false;
    }

    void open(qsizetype begin, bool number, bool capital)
    {
        close();
        m_word = {.key = {},
                  .plain = {},
                  .begin = begin,
                  .end = begin,
                  .gap = m_gap,
                  .number = number,
                  .capital = capital,
                  .opensSentence = m_words.isEmpty() || m_sentenceEnds};
        m_open = true;
        m_allUpper = true;
        m_gap = {};
        m_sentenceEnds = false;
        m_afterReturn = false;
    }

    void close()
    {
        if (!m_open)
            return;
        m_word.key = QString(m_key.constData(), m_key.size());
        m_key.clear();
        m_capitals.append(m_allUpper && !m_word.number && m_word.key.size() > 1);
        m_afterAbbreviation = isAbbreviation(m_word.key);
        if (m_word.key.contains(u'j'))
            m_word.key.replace(u"ij"_s, u"y"_s);
        m_word.plain = undoubled(m_word.key);
        m_words.append(std::move(m_word));
        m_open = false;
    }

    void part(char32_t c)
    {
        close();
        m_seam = false;
        const Gap gap = gapOf(c);
        if (gap == Gap::Line) {
            if (c != U'\n' || !m_afterReturn)
                m_sentenceEnds = m_sentenceEnds || m_gap.testFlag(Gap::Line) || m_lineLength < wrappedLine;
            m_lineLength = -1;
        } else if (gap == Gap::Space) {
            m_sentenceEnds = m_sentenceEnds || (m_gap.testFlag(Gap::Dot) && !m_afterAbbreviation);
        } else if (gap == Gap::Other) {
            m_sentenceEnds = m_sentenceEnds || endsSentence(c);
        }
        if (gap == Gap::Line && m_gap.testFlag(Gap::Dot))
            m_sentenceEnds = m_sentenceEnds || !m_afterAbbreviation;
        m_afterReturn = c == U'\r';
        m_gap |= gap;
    }

    QList<Word> m_words;
    Word m_word{}; ///< while it is open
    QVarLengthArray<QChar, 64> m_key;
    QVarLengthArray<bool, 64> m_capitals;
    Gaps m_gap;
    qsizetype m_lineLength = 0;
    bool m_open = false;
    bool m_seam = false; ///< something invisible stood just before
    bool m_allUpper = false;
    bool m_lastUpper = false;
    bool m_sentenceEnds = false;
    bool m_afterAbbreviation = false;
    bool m_afterReturn = false;
};

} // namespace

QList<Word> wordsOf(const QString &text)
{
    Cutter cutter(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t ucs4 = pair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : char32_t(c.unicode());
        const qsizetype next = i + (pair ? 2 : 1);
        cutter.read(ucs4, i, next);
        i = next;
    }
    return cutter.finish();
}

QString undoubled(const QString &key)
{
    if (std::adjacent_find(key.cbegin(), key.cend()) == key.cend())
        return key;
    QString plain;
    plain.reserve(key.size());
    for (const QChar c : key) {
        if (plain.isEmpty() || plain.back() != c)
            plain += c;
    }
    return plain;
}

QString glued(const QList<Word> &words, qsizetype begin, qsizetype end)
{
    QString text;
    for (qsizetype i = begin; i < end; ++i)
        text += words[i].key;
    return text.contains(u'j') ? text.replace(u"ij"_s, u"y"_s)
                               : text; // it may have been torn between the two
}

} // namespace gehoor
