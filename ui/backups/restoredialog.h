// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/restoration.h>
#include <ui/common/prompts.h>
#include <ui/registerfile/keyderiver.h>

#include <QDialog>

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gehoor {

class Preferences;
class SecretField;

/// Puts a backup back: first shows what is in it and what of the present file would be lost, for which it
/// asks for the passphrase of that where it is another one. What was put back is among the recent registers
/// from then on.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(const Clock &clock, Prompts &prompts, Preferences &preferences, QWidget *parent = nullptr);

    /// The backup to put back, as if it was chosen.
    void choose(const QString &backup);
    /// Fills in the passphrase or groups that were typed elsewhere; to look into the backup is next.
    void take(const QString &words);
    /// The key of the register that was put back, when the groups of its emergency sheet opened it.
    const std::optional<Key> &sheetKey() const { return m_sheetKey; }
    /// Where the backup was restored to.
    QString target() const;
    /// What comes next: looks into the backup, or puts it back once that was done.
    void accept() override;

private:
    void layOut();
    void connectFields();
    void chooseBackup();
    void chooseTarget();
    QString proposal(const QString &mark);
    void propose(const QString &mark);
    void forget();
    void beginAnew();
    void updateButtons();
    void look();
    void withKey(const QString &words, const Key::Salt &salt, const std::function<void(Result<Key>)> &then);
    void setDeriving(bool deriving);
    void showContent(const Result<Key> &key);
    void askForPresent();
    bool isPresentTyped() const;
    void lookIntoPresent();
    void showFound();
    void tellWhyNot(const Error &error);
    void tellWhyNotPresent(const Error &error);
    QLineEdit *fieldOf(ErrorKind kind) const;
    bool agreesToPlace();
    void putBack();

    const Clock &m_clock;
    Prompts &m_prompts;
    Preferences &m_preferences;
    KeyDeriver m_deriver;
    bool m_deriving = false;
    std::unique_ptr<Restoration> m_restoration;
    std::optional<Key> m_sheetKey;
    QLineEdit *m_backup;
    QPushButton *m_chooseBackup;
    SecretField *m_passphrase = nullptr;
    QLineEdit *m_target;
    QPushButton *m_chooseTarget;
    SecretField *m_present = nullptr; ///< of the register that stands there, where it has another key
    QPushButton *m_lookButton;
    QPlainTextEdit *m_found;
    QPushButton *m_putButton;
    QString m_proposed;  ///< as the target
    QString m_elsewhere; ///< where the register of this backup stands, if not at the target
};

} // namespace gehoor
