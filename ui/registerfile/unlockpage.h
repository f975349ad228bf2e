// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/prompts.h>
#include <ui/registerfile/registeropener.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gehoor {

/// Asks for the passphrase of one register and opens it; for reading only when it is open elsewhere and the
/// officer wants that.
class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    UnlockPage(const Clock &clock, Prompts &prompts, QWidget *parent = nullptr);

    /// Which register to ask for. `passphrase` is filled in, as for the demo.
    void ask(const QString &path, const QString &passphrase = {});
    /// Shows words on what went before, until a passphrase is given; above the groups of a sheet too.
    void say(const QString &words);
    /// Asks for the groups of the emergency sheet, of which `groups` are typed already, and a new passphrase.
    /// Groups that were typed whole stay on the page when that is cancelled.
    void unlockWithSheet(const QString &groups);
    /// The register that was opened, once.
    std::unique_ptr<Desk> takeDesk() { return std::move(m_desk); }

Q_SIGNALS:
    void opened();
    /// Likewise, with a new passphrase.
    void openedWithSheet();
    /// It is a backup, and closed again. `words` opened it.
    void putBackRequested(const QString &path, const QString &words);
    void cancelled();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void unlock(Access access);
    void conclude(Result<std::unique_ptr<Desk>> outcome);
    QString whyNot(const Error &error);
    QString groupsTyped() const;
    void keep(const QString &groups);
    void setBusy(bool busy);

    const Clock &m_clock;
    Prompts &m_prompts;
    RegisterOpener m_opener;
    QString m_path;
    QString m_said;        ///< on what went before
    int m_failedTries = 0; ///< with a passphrase, since it is asked for
    std::unique_ptr<Desk> m_desk;
    QLabel *m_fileLabel;
    QLabel *m_folderLabel;
    QLineEdit *m_passphraseEdit;
    QLabel *m_messageLabel;
    QPushButton *m_openButton;
    QPushButton *m_sheetButton;
    QPushButton *m_cancelButton;
};

} // namespace gehoor
