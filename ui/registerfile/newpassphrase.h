// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace gehoor {

/// The rows of a form in which a new passphrase is typed, twice, and what can be said of it.
class NewPassphrase : public QObject
{
    Q_OBJECT
public:
    NewPassphrase(QFormLayout &form, QWidget *parent);

    /// Long enough, and twice the same.
    bool isReady() const;
    QString text() const;
    void clear();
    void setEnabled(bool enabled);
    void setFocus();

Q_SIGNALS:
    void changed();

private:
    void check();

    QLineEdit *m_edit;
    QLineEdit *m_repeatEdit;
    QLabel *m_strengthLabel;
};

} // namespace gehoor
