// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/letters/templatecheck.h>
#include <core/letters/templatemarkup.h>
#include <core/letters/templatetokens.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Goes through a template with its pieces put in, up to the first problem.
class TemplateWalk
{
public:
    TemplateWalk(const LetterTexts &texts, const std::optional<LetterKind> &kind) : m_texts(texts)
    {
        if (kind)
            m_scopes.append({templateFields(*kind)});
        m_anyField = !kind;
    }

    /// Walks a text that is the piece of this name; empty: the letter itself.
    bool walk(const QString &text, const QString &piece);

    std::optional<TextProblem> problem;
    QStringList problemWithin; ///< the pieces it stands in, the outermost first
    QStringList met;           ///< every piece that was put in
    bool hasNeutral = false;   ///< outside any section
    bool hasSubject = false;

private:
    struct Scope
    {
        QList<TemplateField> fields;
        bool entry = false; ///< of a list
        bool texts = false; ///< of a list of texts
    };
    /// A section or element that is open.
    struct Open
    {
        TemplateToken token;
        qsizetype elements; ///< how many were open outside
        bool scoped;
    };
    struct Found
    {
        TemplateField field;
        bool outside; ///< of the entry it is used in
    };

    bool fail(TextFault fault, const TemplateToken &token, const QString &subject = {});
    bool take(const TemplateToken &token);
    bool takeText(const TemplateToken &token);
    bool takeValue(const TemplateToken &token);
    bool openSection(const TemplateToken &token);
    bool closeSection(const TemplateToken &token);
    bool openElement(const TemplateToken &token);
    bool closeElement(const TemplateToken &token);
    bool takePiece(const TemplateToken &token);
    bool finish();
    std::optional<Found> find(const QString &name) const;
    QString inside() const { return m_elements.isEmpty() ? QString() : m_elements.constLast().token.name; }

    const LetterTexts &m_texts;
    bool m_anyField = false;
    QString m_text;
    QString m_piece;
    qsizetype m_outerSections = 0; ///< that were open before the text began
    qsizetype m_outerElements = 0;
    qsizetype m_size = 0;
    qsizetype m_fields = 0;
    QStringList m_pieces; ///< within each other
    QList<Scope> m_scopes;
    QList<Open> m_sections;
    QList<Open> m_elements;
};

bool TemplateWalk::fail(TextFault fault, const TemplateToken &token, const QString &subject)
{
    problem = problemAt(fault, m_text, token.begin, subject.isEmpty() ? token.name : subject);
    problem->piece = m_piece;
    problemWithin = m_pieces;
    return false;
}

bool TemplateWalk::walk(const QString &text, const QString &piece)
{
    const QString outerText = std::exchange(m_text, text);
    const QString outerPiece = std::exchange(m_piece, piece);
    const qsizetype outerSections = std::exchange(m_outerSections, m_sections.size());
    const qsizetype outerElements = std::exchange(m_outerElements, m_elements.size());
    m_size += text.size();
    if (const qsizetype hidden = hiddenIn(text); hidden >= 0)
        return fail(TextFault::Hidden, {TokenKind::Wrong, {}, hidden, hidden});
    for (const TemplateToken &token : templateTokens(text)) {
        if (!take(token))
            return false;
    }
    if (!finish())
        return false;
    m_text = outerText;
    m_piece = outerPiece;
    m_outerSections = outerSections;
    m_outerElements = outerElements;
    return true;
}

bool TemplateWalk::take(const TemplateToken &token)
{
    const bool plain = token.kind == TokenKind::Text || token.kind == TokenKind::Element ||
                       token.kind == TokenKind::ElementEnd || token.kind == TokenKind::LineBreak;
    if (!plain && ++m_fields > mostFields)
        return fail(TextFault::TooLarge, token);
    switch (token.kind) {
    case TokenKind::Text:
        return takeText(token);
    case TokenKind::Value:
        return takeValue(token);
    case TokenKind::Section:
    case TokenKind::Inverted:
        return openSection(token);
    case TokenKind::SectionEnd:
        return closeSection(token);
    case TokenKind::Piece:
        return takePiece(token);
    case TokenKind::Remark:
        return true;
    case TokenKind::Element:
    case TokenKind::LineBreak:
        return openElement(token);
    case TokenKind::ElementEnd:
        return closeElement(token);
    case TokenKind::Wrong:
        return fail(token.fault, token);
    }
    Q_UNREACHABLE();
}

bool TemplateWalk::takeText(const TemplateToken &token)
{
    const QString text = m_text.mid(token.begin, token.end - token.begin);
    if (const qsizetype entity = unknownEntityIn(text); entity >= 0)
        return fail(TextFault::UnknownEntity, {TokenKind::Text, text.mid(entity).section(u';', 0, 0) + u';',
                                               token.begin + entity, token.end});
    if (text.trimmed().isEmpty())
        return true;
    const qsizetype seen =
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isSpace(); }) - text.cbegin();
    if (!holdsText(inside()) && !(m_anyField && m_elements.isEmpty()))
        return fail(TextFault::TextOutsideParagraph,
                    {TokenKind::Text, text.trimmed(), token.begin + seen, token.end});
    hasSubject = hasSubject || inside() == u"title"_s;
    return true;
}

std::optional<TemplateWalk::Found> TemplateWalk::find(const QString &name) const
{
    const QStringList path = name.split(u'.');
    bool outside = false;
    for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
        const auto field =
            std::find_if(scope->fields.cbegin(), scope->fields.cend(),
                         [&](const TemplateField &one) { return one.name == path.constFirst(); });
        if (field != scope->fields.cend()) {
            TemplateField found = *field;
            for (const QString &step : path.mid(1)) {
                const auto next = std::find_if(found.fields.cbegin(), found.fields.cend(),
                                               [&](const TemplateField &one) { return one.name == step; });
                if (found.kind != FieldKind::Group || next == found.fields.cend())
                    return {};
                found = TemplateField(*next);
            }
            return Found{found, outside};
        }
        outside = outside || scope->entry;
    }
    return {};
}

bool TemplateWalk::takeValue(const TemplateToken &token)
{
    if (!holdsText(inside()) && !(m_anyField && m_elements.isEmpty()))
        return fail(TextFault::TextOutsideParagraph, token, u"{{%1}}"_s.arg(token.name));
    hasSubject = hasSubject || inside() == u"title"_s;
    if (m_anyField)
        return true;
    if (token.name == u"."_s)
        return m_scopes.constLast().texts || fail(TextFault::UnknownField, token);
    const auto found = find(token.name);
    if (!found)
        return fail(TextFault::UnknownField, token);
    return found->field.kind == FieldKind::Text || fail(TextFault::FieldOfMany, token);
}

bool TemplateWalk::openSection(const TemplateToken &token)
{
    if (m_sections.size() + m_pieces.size() >= deepestTemplate)
        return fail(TextFault::TooDeep, token);
    Open open{token, m_elements.size(), false};
    if (!m_anyField) {
        const auto found = find(token.name);
        if (!found)
            return fail(TextFault::UnknownField, token);
        const FieldKind kind = found->field.kind;
        if (token.kind == TokenKind::Section && kind == FieldKind::List && found->outside)
            return fail(TextFault::LoopInLoop, token);
        open.scoped =
            token.kind == TokenKind::Section && (kind == FieldKind::List || kind == FieldKind::Group);
        if (open.scoped)
            m_scopes.append({found->field.fields, kind == FieldKind::List,
                             kind == FieldKind::List && found->field.fields.isEmpty()});
    }
    m_sections.append(open);
    return true;
}

bool TemplateWalk::closeSection(const TemplateToken &token)
{
    if (m_sections.size() <= m_outerSections || m_sections.constLast().token.name != token.name)
        return fail(TextFault::UnopenedSection, token);
    const Open open = m_sections.takeLast();
    if (m_elements.size() != open.elements)
        return fail(TextFault::MarkupAcrossSection, token, inside());
    if (open.scoped)
        m_scopes.removeLast();
    return true;
}

bool TemplateWalk::openElement(const TemplateToken &token)
{
    if (!isMarkup(token.name))
        return fail(TextFault::UnknownMarkup, token);
    const bool title = token.name == u"title"_s && m_piece.isEmpty() && token.begin == 0;
    const bool alone = m_anyField && m_elements.isEmpty() && token.name != u"title"_s;
    if (!title && !alone && !mayStandIn(token.name, inside()))
        return fail(TextFault::MisplacedMarkup, token);
    if (token.kind == TokenKind::Element)
        m_elements.append({token, 0, false});
    return true;
}

bool TemplateWalk::closeElement(const TemplateToken &token)
{
    const qsizetype floor = m_sections.isEmpty() ? 0 : m_sections.constLast().elements;
    if (m_elements.size() <= m_outerElements || inside() != token.name)
        return fail(TextFault::UnopenedMarkup, token);
    if (m_elements.size() <= floor)
        return fail(TextFault::MarkupAcrossSection, token);
    m_elements.removeLast();
    return true;
}

bool TemplateWalk::takePiece(const TemplateToken &token)
{
    if (!letterPieces().contains(token.name))
        return fail(TextFault::UnknownPiece, token);
    if (m_pieces.contains(token.name) || m_piece == token.name)
        return fail(TextFault::PieceInItself, token);
    if (m_sections.size() + m_pieces.size() >= deepestTemplate)
        return fail(TextFault::TooDeep, token);
    const QString text = m_texts.text(token.name);
    if (m_size + text.size() > longestWithPieces)
        return fail(TextFault::TooLarge, token);
    met.append(token.name);
    hasNeutral = hasNeutral || (token.name == u"neutral"_s && m_sections.isEmpty() && m_piece.isEmpty());
    m_pieces.append(token.name);
    const bool sound = walk(text, token.name);
    m_pieces.removeLast();
    return sound;
}

/// What is open at the end of a text must have been open at its beginning.
bool TemplateWalk::finish()
{
    if (m_sections.size() > m_outerSections)
        return fail(TextFault::UnclosedSection, m_sections.constLast().token);
    if (m_elements.size() > m_outerElements)
        return fail(TextFault::UnclosedMarkup, m_elements.constLast().token);
    return true;
}

std::optional<TextProblem> checkSize(const QString &text)
{
    if (isBlank(text))
        return TextProblem{.fault = TextFault::Empty};
    if (text.size() > longestTemplate)
        return TextProblem{.fault = TextFault::TooLong};
    return {};
}

/// A problem as it is told beside the text of this piece.
TextProblem withoutOwnName(TextProblem problem, const QString &piece)
{
    if (problem.piece == piece)
        problem.piece.clear();
    return problem;
}

} // namespace

std::optional<TextProblem> checkTemplate(LetterKind kind, const LetterTexts &texts)
{
    const QString text = texts.text(letterKindKeys.key(kind));
    if (const auto problem = checkSize(text))
        return problem;
    TemplateWalk walk(texts, kind);
    if (!walk.walk(text, {}))
        return walk.problem;
    if (!walk.hasSubject)
        return TextProblem{.fault = TextFault::NoTitle};
    if (goesToComplainant(kind) && kind != LetterKind::ReferralClient && !walk.hasNeutral)
        return TextProblem{.fault = TextFault::NoNeutral};
    return {};
}

std::optional<TextProblem> checkPiece(const QString &piece, const LetterTexts &texts)
{
    const QString text = texts.text(piece);
    if (const auto problem = checkSize(text))
        return problem;
    bool used = false;
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        TemplateWalk walk(texts, kind);
        walk.walk(texts.text(key), {});
        used = used || walk.met.contains(piece);
        if (!walk.problem)
            continue;
        const bool tooLarge = walk.problem->fault == TextFault::TooLarge && walk.met.contains(piece);
        if (tooLarge || walk.problemWithin.contains(piece))
            return withoutOwnName(*walk.problem, piece);
    }
    if (used)
        return {};
    TemplateWalk alone(texts, {});
    if (alone.walk(text, piece))
        return {};
    return withoutOwnName(*alone.problem, piece);
}

} // namespace gehoor
