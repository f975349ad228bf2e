// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/fieldvalue.h>

#include <QSyntaxHighlighter>

namespace gehoor {

/// Something to know about a piece of a letter's text.
struct TextMark
{
    int offset; ///< within its paragraph, in characters
    int length;
    QString told; ///< what it is, in a few words
};

/// Marks in the text of a letter what came from the case, each paragraph anew when it changes. The marks are
/// no part of the text: they are not copied, kept or printed.
class LetterMarks : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit LetterMarks(QTextDocument &document);

    void setFields(const QList<FieldValue> &values);
    /// What is told of the character after this position of the document; empty when nothing is.
    QString told(int position) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<FieldValue> m_fields;
};

} // namespace gehoor
