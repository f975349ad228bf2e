// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/focuskept.h>
#include <ui/common/prompts.h>
#include <ui/registerfile/keyderiver.h>

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace gehoor {

class NewPassphrase;
class SheetEdit;

/// Opens a register with its emergency sheet, and gives it a new passphrase at once.
class SheetUnlockDialog : public QDialog
{
    Q_OBJECT
public:
    SheetUnlockDialog(const QString &path, const Clock &clock, Prompts &prompts, QWidget *parent = nullptr);

    /// Shows words on what went before, above all else.
    void say(const QString &words);
    /// Fills in groups that were typed elsewhere; the new passphrase is next, or to put a backup back.
    void take(const QString &groups);
    /// The register that was opened, once; none when the dialog was cancelled.
    std::unique_ptr<Desk> takeDesk() { return std::move(m_desk); }
    /// When it was left because the register is a backup, to be put back: what was typed of the groups. Its
    /// sheet still holds. Else none.
    const std::optional<QString> &groupsForPuttingBack() const { return m_groupsForPuttingBack; }
    /// The groups that stand in it; empty when they are not all right, or known not to open it.
    QString wholeGroups() const;
    void accept() override;
    void reject() override;

private:
    void layOut();
    void addPuttingBack();
    QString explanation() const;
    void check();
    void putBack();
    void setBusy(bool busy);
    std::optional<QString> whyInVain(const QString &groups) const;
    [[nodiscard]] Result<std::unique_ptr<RegisterFile>> openTyped();
    void changeTo(const Result<Key> &key);

    const QString m_path;
    const Clock &m_clock;
    Prompts &m_prompts;
    KeyDeriver m_deriver;
    std::unique_ptr<RegisterFile> m_file; ///< while the new key is derived
    std::unique_ptr<Desk> m_desk;
    bool m_busy = false;
    FocusKept m_focus{*this};
    std::optional<QString> m_groupsForPuttingBack;
    QLabel *m_newsLabel = nullptr;
    QLabel *m_explanationLabel = nullptr;
    SheetEdit *m_sheet = nullptr;
    NewPassphrase *m_new = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_putBackButton = nullptr; ///< where its name tells that it is a backup
};

} // namespace gehoor
