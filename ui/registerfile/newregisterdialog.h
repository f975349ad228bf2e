// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/focuskept.h>
#include <ui/common/prompts.h>
#include <ui/registerfile/registeropener.h>

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace gehoor {

/// Makes a new register: who the organisation is and, who wants, the officer; the passphrase twice, and where
/// the file stands.
class NewRegisterDialog : public QDialog
{
    Q_OBJECT
public:
    NewRegisterDialog(const Clock &clock, Prompts &prompts, QWidget *parent = nullptr);

    /// The register that was made, once; none when the dialog was cancelled.
    std::unique_ptr<Desk> takeDesk() { return std::move(m_desk); }
    void accept() override;
    void reject() override;

private:
    void layOut();
    void chooseFile();
    void check();
    void setBusy(bool busy);
    void conclude(Result<std::unique_ptr<Desk>> outcome);

    Prompts &m_prompts;
    RegisterOpener m_opener;
    std::unique_ptr<Desk> m_desk;
    bool m_busy = false;
    FocusKept m_focus{*this};
    QLineEdit *m_nameEdit;
    QLineEdit *m_returnAddressEdit;
    QLineEdit *m_placeEdit;
    QLineEdit *m_officerEdit;
    QLineEdit *m_passphraseEdit;
    QLineEdit *m_repeatEdit;
    QLabel *m_strengthLabel;
    QLineEdit *m_fileEdit;
    QDialogButtonBox *m_buttons;
};

} // namespace gehoor
