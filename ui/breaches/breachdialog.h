// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/breaches/breachpapers.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace gehoor {

class Prompts;
class TextField;

/// Records a data breach, or changes what is known of it. It stays open, with what was typed, until that was
/// kept.
class BreachDialog : public QDialog
{
    Q_OBJECT
public:
    /// `before`: the breach that is changed; none to record one. `proposed`: the case it may concern.
    BreachDialog(Desk &desk, Prompts &prompts, std::optional<Breach> before,
                 std::optional<ComplaintId> proposed, QWidget *parent = nullptr);

    void accept() override;

private:
    void nameFields();
    void fillIn(const BreachFacts &facts);
    void layOut();
    void addFields(QFormLayout &form);
    /// Offers the letters and bundles of the case that is named.
    void offerPapers();
    [[nodiscard]] Result<BreachFacts> facts() const;

    Desk &m_desk;
    Prompts &m_prompts;
    const std::optional<Breach> m_before;
    BreachFacts m_shown;           ///< what the fields were filled with
    std::optional<Error> m_unread; ///< why what it is linked to could not be read; nothing is kept then
    Result<QList<BreachPaper>> m_papers = QList<BreachPaper>(); ///< of the case that is named
    QDateTimeEdit *m_discovered;
    QComboBox *m_kind;
    TextField *m_what;
    QCheckBox *m_fromKnown;
    QDateEdit *m_from;
    QCheckBox *m_untilKnown;
    QDateEdit *m_until;
    QLineEdit *m_case;
    QComboBox *m_paper;
    QSpinBox *m_people;
    QList<QCheckBox *> m_affected;
    QList<QCheckBox *> m_data;
    QComboBox *m_encrypted;
};

} // namespace gehoor
