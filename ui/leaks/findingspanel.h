// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/leakoverride.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace gehoor {

class TextTable;

/// What the leak check finds in a text, live beside it: what stops it, what to look at again, and what was
/// let pass; each by word and sign, with the words around it and what it gives away.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    /// Shows the findings in a text. The finding that was chosen stays chosen.
    void display(const QString &text, const QList<LeakFinding> &findings,
                 const QList<LeakOverride> &overrides);
    /// Whether a finding can be let pass now.
    void setMayPass(bool may);
    /// Puts the keys on the first finding that stops the text.
    void goToFirstStop();

Q_SIGNALS:
    /// The officer wants to see the place: Enter, or twice the mouse.
    void placeRequested(const gehoor::LeakFinding &finding);
    /// The officer wants to let it pass.
    void passRequested(const gehoor::LeakFinding &finding);

private:
    const LeakFinding *chosen() const;
    bool stops(const LeakFinding &finding) const;
    void displayChosen();
    void displaySummary();

    QLabel *m_summary;
    QTableView *m_view;
    TextTable *m_table;
    QPushButton *m_passButton;
    QList<LeakFinding> m_findings;
    QList<LeakFinding> m_stops;
    bool m_mayPass = false;
};

} // namespace gehoor
