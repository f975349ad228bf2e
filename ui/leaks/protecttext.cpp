// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/cautions.h>
#include <ui/leaks/factdialog.h>
#include <ui/leaks/protecttext.h>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace gehoor {

bool protectText(Desk &desk, Prompts &prompts, const Complaint &complaint, const QString &text,
                 QWidget *parent)
{
    const QString words = text.simplified();
    FactDialog dialog(desk, prompts, complaint, {.kind = guessedKind(words), .text = words}, parent);
    return dialog.exec() == QDialog::Accepted;
}

QString selectedText(const QWidget *widget)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return plain->textCursor().selectedText();
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return rich->textCursor().selectedText();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->selectedText();
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label ? label->selectedText() : QString();
}

} // namespace gehoor
