// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/program.h>

namespace gehoor {

/// A case of so long ago that it is to be cleared by the clock of this machine too, in a register under the
/// passphrase of Program. One word of it stands nowhere else.
class ClearableCase
{
public:
    ClearableCase(const Program &program, QString registerPath);

    /// The day on which it is looked at and cleared, for --today.
    static QString today();
    /// The mail that it comes in by.
    static QByteArray mail();
    /// Logs it from that mail, protects a fact of it, and closes it.
    void log(const QString &mail) const;
    /// The command that clears it, confirmed; `way` is --anonymise or --destroy.
    QStringList clearing(const QString &way) const;
    /// Whether it is gone, as the program says; else it is whole. Once it is gone, and what the program says
    /// is still to be done has been done, no page of the file holds its word.
    bool isGone() const;

private:
    Ran run(const QString &command, const QStringList &more) const;
    QString confirmation() const;
    void expectWhole(const QJsonObject &shown) const;
    void finishClearing() const;
    /// Every byte of the file's pages, free ones too, as they are when deciphered.
    QByteArray pages() const;

    const Program &m_program;
    QString m_register;
};

} // namespace gehoor
