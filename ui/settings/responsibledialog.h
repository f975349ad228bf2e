// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace gehoor {

/// Adds or changes one responsible person.
class ResponsibleDialog : public QDialog
{
    Q_OBJECT
public:
    ResponsibleDialog(Desk &desk, Prompts &prompts, const Responsible &responsible,
                      QWidget *parent = nullptr);
    void accept() override;

private:
    void addDeputy(QFormLayout &form);
    void displayDeputy();
    std::optional<Deputy> deputy() const;

    Desk &m_desk;
    Prompts &m_prompts;
    Responsible m_responsible;
    QLineEdit *m_functionEdit;
    QLineEdit *m_nameEdit;
    QLineEdit *m_teamEdit;
    QLineEdit *m_emailEdit;
    QLineEdit *m_themesEdit;
    QLineEdit *m_locationsEdit;
    QComboBox *m_deputyBox;
    QDateEdit *m_fromEdit;
    QCheckBox *m_untilBox;
    QDateEdit *m_untilEdit;
    QCheckBox *m_activeBox;
};

} // namespace gehoor
