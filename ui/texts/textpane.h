// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;

namespace gehoor {

class TemplateHighlighter;
class TemplatePreview;
class TextField;

/// One text of the organisation: written and checked as it is typed, seen on the page, kept as a version.
class TextPane : public QWidget
{
    Q_OBJECT
public:
    TextPane(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    /// Shows the text as it stands.
    void open(const TextName &name);
    /// Reads the text anew unless somebody is typing in it.
    void refresh();
    bool isChanged() const;

protected:
    /// The keys begin there, whatever stands above it.
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    void connectAll();
    void typed();
    void check();
    void underline(const std::optional<TextProblem> &problem);
    void goToProblem();
    void insert(const QString &before, const QString &after);
    void save();
    void showVersions();
    void showNewStandard();
    void displayPreview();
    QString text() const;
    void reopen();

    Desk &m_desk;
    Prompts &m_prompts;
    TextName m_name{TextKind::Letter, {}, Language::Dutch};
    QString m_before; ///< what the field was filled with
    std::optional<TextProblem> m_found;
    QLabel *m_heading;
    QTabWidget *m_tabs;
    TextField *m_edit;
    QLabel *m_problem;
    TemplateHighlighter *m_highlighter;
    TemplatePreview *m_preview;
    QMenu *m_menu;
    QPushButton *m_insertButton;
    QPushButton *m_versionsButton;
    QPushButton *m_standardButton;
    QPushButton *m_saveButton;
    QTimer m_pause; ///< between the last key and the check
};

} // namespace gehoor
