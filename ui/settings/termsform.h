// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace gehoor {

/// The organisation's own terms: length, unit and rolling of each.
class TermsForm : public QWidget
{
    Q_OBJECT
public:
    TermsForm(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    struct Field
    {
        TermRule Terms::*rule;
        QSpinBox *length;
        QComboBox *unit;
        QCheckBox *rolls; ///< none for what rolls with another
    };

    QGridLayout *addFields();
    void addField(QGridLayout &grid, const QString &label, const QString &name, TermRule Terms::*rule,
                  bool rolls = true);
    void read();
    void save();

    Desk &m_desk;
    Prompts &m_prompts;
    QList<Field> m_fields;
    QPushButton *m_saveButton;
};

} // namespace gehoor
