// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/intake/mailreader.h>
#include <tests/support/places.h>
#include <tests/support/printers.h>

#include <QFile>

#include <gtest/gtest.h>

namespace gehoor {

/// The bytes of a file; a test that names a missing one fails.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// A mail of the corpus in tests/data/mails.
inline QByteArray corpusMail(const char *name)
{
    return bytesOf(testData(QStringLiteral("mails/") + QString::fromLatin1(name)));
}

/// What a mail of the corpus says; a default one, and a failure, when it cannot be read.
inline MailMessage readCorpusMail(const char *name)
{
    const auto message = readMail(corpusMail(name));
    EXPECT_TRUE(succeeded(message)) << name;
    return message.value_or(MailMessage());
}

} // namespace gehoor
