// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/printers.h>
#include <tests/support/program.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace gehoor {

/// A register made by the program itself in a temporary folder, and a mail beside it.
class CommandsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(program
                      .run({QStringLiteral("new"), registerPath(), QStringLiteral("--organisation"),
                            QStringLiteral("Blijf Groep")})
                      .status,
                  0);
    }

    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    QString registerPath() const { return path(QStringLiteral("register.gehoor")); }
    QString writeMail(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QString complaintMail() const
    {
        return writeMail(QStringLiteral("klacht.eml"), "From: \"R. Mulder\" <r.mulder@example.nl>\r\n"
                                                       "To: klacht@example.org\r\n"
                                                       "Subject: =?UTF-8?Q?Klacht_over_caf=C3=A9?=\r\n"
                                                       "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n"
                                                       "Message-ID: <een@example.nl>\r\n"
                                                       "Content-Type: text/plain; charset=utf-8\r\n"
                                                       "\r\n"
                                                       "De medewerkster lachte mij uit en hing op.\r\n");
    }
    Ran on(const QString &command, const QStringList &more = {}) const
    {
        return program.run(
            QStringList{command, registerPath(), QStringLiteral("--today"), QStringLiteral("2026-11-23")} +
            more);
    }
    /// Makes the register anew on that day, so that its trail does not go back in time.
    void makeOnThatDay() const
    {
        ASSERT_TRUE(QFile::remove(registerPath()));
        ASSERT_EQ(on(QStringLiteral("new"), {QStringLiteral("--organisation"), QStringLiteral("Blijf Groep")})
                      .status,
                  0);
    }
    /// The answers that lead to the verdict "concerns another".
    static QStringList concernsAnother()
    {
        return {QStringLiteral("--answer"),    QStringLiteral("client=no"), QStringLiteral("--answer"),
                QStringLiteral("employee=no"), QStringLiteral("--answer"),  QStringLiteral("conduct=yes"),
                QStringLiteral("--answer"),    QStringLiteral("direct=no")};
    }
    static QStringList admissible()
    {
        return {QStringLiteral("--answer"),    QStringLiteral("client=no"), QStringLiteral("--answer"),
                QStringLiteral("employee=no"), QStringLiteral("--answer"),  QStringLiteral("conduct=yes"),
                QStringLiteral("--answer"),    QStringLiteral("direct=yes")};
    }
    QString onlyStanding() const
    {
        return on(QStringLiteral("list"), {QStringLiteral("--json")})
            .array()
            .at(0)
            .toObject()
            .value(QStringLiteral("standing"))
            .toString();
    }
    QByteArray pdfText(const QString &pdf) const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    Program program;
    QTemporaryDir folder;
};

} // namespace gehoor
