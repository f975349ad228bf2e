// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <ui/common/focuskept.h>
#include <ui/common/prompts.h>
#include <ui/registerfile/keyderiver.h>

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace gehoor {

class NewPassphrase;

/// Changes the passphrase of an open register; the present one is asked, since whoever sits here may not be
/// who opened it.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    PassphraseDialog(RegisterFile &file, Prompts &prompts, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    void layOut();
    void check();
    void setBusy(bool busy);
    void changeFrom(const Result<Key> &present);
    void changeTo(const Result<Key> &key);

    RegisterFile &m_file;
    Prompts &m_prompts;
    KeyDeriver m_deriver;
    bool m_busy = false;
    FocusKept m_focus{*this};
    QLineEdit *m_presentEdit;
    NewPassphrase *m_new = nullptr;
    QDialogButtonBox *m_buttons;
};

} // namespace gehoor
