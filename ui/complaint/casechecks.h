// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace gehoor {

/// A line below the head of the case: what is to be checked in it, and until when it was put off. Out of
/// sight when there is neither.
class CaseChecks : public QFrame
{
    Q_OBJECT
public:
    explicit CaseChecks(QWidget *parent = nullptr);

    void display(const CaseFile &file, bool privacy);

Q_SIGNALS:
    /// The officer wants to put this right.
    void mendRequested(const gehoor::Check &check);

private:
    QLabel *m_label;
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace gehoor
