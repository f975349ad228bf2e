// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QPrintPreviewWidget;
class QPrinter;

namespace gehoor {

/// A letter's text as the page it becomes, for a case of the officer's choice. Nothing is kept.
class TemplatePreview : public QWidget
{
    Q_OBJECT
public:
    explicit TemplatePreview(Desk &desk, QWidget *parent = nullptr);
    ~TemplatePreview() override;

    /// Composes and paints anew; a piece is shown in a letter that takes it in.
    void display(const TextName &name, const QString &text);

private:
    void offerCases();
    void compose();
    Result<LetterContent> composed(ComplaintId complaint) const;

    Desk &m_desk;
    TextName m_name{TextKind::Letter, {}, Language::Dutch};
    QString m_text;
    std::optional<LetterContent> m_shown;
    QComboBox *m_caseBox;
    QLabel *m_message;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
};

} // namespace gehoor
