// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/focuskept.h>
#include <ui/common/prompts.h>
#include <ui/registerfile/keyderiver.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gehoor {

class SheetEdit;
struct SheetContent;

/// Makes the emergency sheet of an open register, and has it typed back. The passphrase is asked for the
/// making, since a sheet is as good as that; not for the typing back, which can be done at any time.
class SheetDialog : public QDialog
{
    Q_OBJECT
public:
    SheetDialog(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void reject() override;

private:
    using Use = void (SheetDialog::*)(const SheetContent &);

    void layOut();
    void connectFields();
    void check();
    void printOnEnter();
    void showState();
    void setBusy(bool busy);
    /// Derives the key of the passphrase and makes use of the sheet.
    void make(Use use);
    void print(const SheetContent &content);
    void save(const SheetContent &content);
    std::optional<QString> whyInVain(const QString &groups) const;
    void typedBack();

    Desk &m_desk;
    Prompts &m_prompts;
    KeyDeriver m_deriver;
    bool m_busy = false;
    FocusKept m_focus{*this};
    QLabel *m_stateLabel;
    QLineEdit *m_passphraseEdit;
    QPushButton *m_printButton;
    QPushButton *m_saveButton;
    SheetEdit *m_sheet = nullptr;
    QPushButton *m_checkButton;
    QPushButton *m_closeButton;
};

} // namespace gehoor
