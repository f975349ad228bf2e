// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/database.h>
#include <tests/support/registertest.h>

namespace gehoor {

/// A register with a few cases put in by hand: what is tested here is the file, not what a stage puts in it.
class CasesInRegister : public RegisterTest
{
protected:
    /// As the act of logging a case, through the one door.
    Result<> log(const QString &number, const QString &subject = {}, const QByteArray &document = {});
    Result<> log(RegisterFile &into, const QString &number, const QString &subject,
                 const QByteArray &document);
    /// A final letter, by a second act.
    Result<> addLetter(const QString &number, const QByteArray &pdf);
    qint64 complaints();
    QStringList problems();
    /// Every file in the folder of the register.
    QStringList files() const;
};

} // namespace gehoor
