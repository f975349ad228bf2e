// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;
class QWidget;

namespace gehoor {

/// "⚠ Safety: threat or danger".
QString safetyWords();

/// Says that a case has the safety flag at the top of every dialog that is opened from its page, so that none
/// can be forgotten. Questions and messages, which show for a moment, are left as they are.
class SafetyNotice : public QObject
{
    Q_OBJECT
public:
    explicit SafetyNotice(QWidget *page);

    void setFlag(bool flagged) { m_flagged = flagged; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_page;
    bool m_flagged = false;
};

} // namespace gehoor
