// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <ui/registerfile/keyderiver.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gehoor {

/// Asks for the passphrase of a register that sleeps, and wakes it. It cannot be closed, only answered.
class LockDialog : public QDialog
{
    Q_OBJECT
public:
    /// `passphrase` is filled in, as for the demo. `mayClose`: the register can be closed from here.
    LockDialog(RegisterFile &file, const QString &passphrase, bool mayClose, QWidget *parent);

    void reject() override {}
    /// While the register is brought to sleep nothing is answered, but the passphrase may be typed already.
    void setClosing(bool closing);
    /// Tells something, until the next message.
    void say(const QString &words);

Q_SIGNALS:
    /// The register must sleep by then.
    void aboutToUnlock();
    void woken();
    void closeRequested();
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut(bool mayClose);
    void unlock();
    void conclude(const Result<> &outcome);
    void setBusy(bool busy);

    RegisterFile &m_file;
    KeyDeriver m_deriver;
    QLineEdit *m_passphraseEdit;
    QLabel *m_messageLabel;
    QPushButton *m_unlockButton;
    QPushButton *m_closeButton;
    QPushButton *m_quitButton;
};

} // namespace gehoor
