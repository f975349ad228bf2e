// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/fieldvalue.h>

#include <QSyntaxHighlighter>

namespace gehoor {

class SpellCheck;

enum class MarkKind { Field, LongSentence, HardWord, Misspelled };

/// Something to know about a piece of a letter's text.
struct TextMark
{
    MarkKind kind;
    int offset; ///< in characters, within its paragraph; of notes(), within the document
    int length;
    QString told; ///< what it is, in a few words

    bool operator==(const TextMark &) const = default;
};

/// Marks in the text of a letter what came from the case, what is hard to read and what is misspelled, each
/// paragraph anew when it changes. The marks are no part of the text: they are not copied, kept or printed.
class LetterMarks : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit LetterMarks(QTextDocument &document);

    /// Marks the text of a letter in this language, filled in with these values.
    void mark(Language language, const QList<FieldValue> &values);
    /// Marks what is misspelled too, from now on.
    void setSpelling(SpellCheck &spelling);
    /// What is marked at this position of the document; the last in the order of MarkKind where several are.
    std::optional<TextMark> at(int position) const;
    /// All but the fields, from front to end.
    QList<TextMark> notes() const;

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<TextMark> hintsIn(const QString &text) const;
    void rehighlightWaiting();

    Language m_language = Language::Dutch;
    QList<FieldValue> m_fields;
    SpellCheck *m_spelling = nullptr;
};

} // namespace gehoor
