// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/triage/followupsteps.h>

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace gehoor {

/// The follow-up steps a letter can point to: at most three, or, just as openly, none.
class StepsChoice : public QWidget
{
    Q_OBJECT
public:
    explicit StepsChoice(QList<FollowUpStep> catalogue, QWidget *parent = nullptr);

    /// Shows the sentences for the letter as they are worded now; the steps are the same.
    void word(const QList<FollowUpStep> &catalogue);
    /// Shows the steps `offered` first, by their keys in this order, with `chosen` checked, or that none is
    /// possible. The keyboard comes in at the first of them.
    void display(const QStringList &offered, const QStringList &chosen, bool none);
    QStringList chosen() const;
    /// Whether steps were chosen, or that none is possible.
    bool isChosen() const;

Q_SIGNALS:
    void changed();

protected:
    /// The keys begin at the first step that is offered.
    void focusInEvent(QFocusEvent *event) override;

private:
    void arrange(const QStringList &offered);
    void showAll();
    void limit();

    QList<FollowUpStep> m_catalogue;
    QList<QCheckBox *> m_boxes; ///< one for each of the catalogue, in its order
    QCheckBox *m_none;
    QPushButton *m_more;
    QCheckBox *m_first = nullptr; ///< of those in sight, from the top
};

} // namespace gehoor
