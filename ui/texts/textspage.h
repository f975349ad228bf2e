// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QComboBox;
class QTableView;

namespace gehoor {

class TextPane;
class TextsModel;

/// The texts of the organisation: which there are, and the one that is chosen.
class TextsPage : public QWidget
{
    Q_OBJECT
public:
    TextsPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

protected:
    /// The keys begin there, whatever stands above it.
    void focusInEvent(QFocusEvent *event) override;

private:
    void read();
    void choose(int row);
    void changeLanguage();
    /// Whether what was typed may go: asked when there is something.
    bool mayLeave();

    Desk &m_desk;
    Prompts &m_prompts;
    QComboBox *m_languageBox;
    TextsModel *m_model;
    QTableView *m_view;
    TextPane *m_pane;
    Language m_language;
    int m_row = -1; ///< in the pane
};

} // namespace gehoor
