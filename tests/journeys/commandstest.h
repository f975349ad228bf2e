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

using namespace Qt::StringLiterals;

/// A register made by the program itself in a temporary folder, and a mail beside it.
class CommandsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(program.run({u"new"_s, registerPath(), u"--organisation"_s, u"Blijf Groep"_s}).status, 0);
    }

    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    QString registerPath() const { return path(u"register.gehoor"_s); }
    QString writeMail(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QString complaintMail() const
    {
        return writeMail(u"klacht.eml"_s, "From: \"R. Mulder\" <r.mulder@example.nl>\r\n"
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
        return program.run(QStringList{command, registerPath(), u"--today"_s, u"2026-11-23"_s} + more);
    }
    /// The answers that lead to the verdict "concerns another".
    static QStringList concernsAnother()
    {
        return {u"--answer"_s, u"client=no"_s,   u"--answer"_s, u"employee=no"_s,
                u"--answer"_s, u"conduct=yes"_s, u"--answer"_s, u"direct=no"_s};
    }
    static QStringList admissible()
    {
        return {u"--answer"_s, u"client=no"_s,   u"--answer"_s, u"employee=no"_s,
                u"--answer"_s, u"conduct=yes"_s, u"--answer"_s, u"direct=yes"_s};
    }
    QString onlyStanding() const
    {
        return on(u"list"_s, {u"--json"_s}).array().at(0).toObject().value(u"standing"_s).toString();
    }
    QByteArray pdfText(const QString &pdf) const
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    Program program;
    QTemporaryDir folder;
};

} // namespace gehoor
