// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/registerfile.h>
#include <tests/journeys/clearablecase.h>
#include <tests/support/cipheredfile.h>

#include <QFile>

#include <algorithm>
#include <gtest/gtest.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString clearableNumber = u"2021-0001"_s;
constexpr auto clearableWord = "merkzqaap";

} // namespace

ClearableCase::ClearableCase(const Program &program, QString registerPath)
    : m_program(program), m_register(std::move(registerPath))
{
}

QString ClearableCase::today()
{
    return u"2023-11-23"_s;
}

QByteArray ClearableCase::mail()
{
    return "From: \"R. merkzqaap\" <merkzqaap@example.nl>\r\nSubject: Klacht merkzqaap\r\n"
           "Message-ID: <merkzqaap@example.nl>\r\nDate: Wed, 17 Nov 2021 09:15:00 +0100\r\n\r\n"
           "U hing op, merkzqaap.\r\n";
}

Ran ClearableCase::run(const QString &command, const QStringList &more) const
{
    return m_program.run(QStringList{command, m_register, u"--today"_s, today()} + more);
}

void ClearableCase::log(const QString &mail) const
{
    const QList<QStringList> work{
        {u"intake"_s, m_register, mail},
        {u"protect"_s, m_register, clearableNumber, u"--name"_s, u"Noor merkzqaap"_s},
        {u"close"_s, m_register, clearableNumber, u"--outcome"_s, u"withdrawn"_s, u"--told"_s,
         u"2021-11-23"_s, u"--how"_s, u"merkzqaap belde"_s}};
    for (const QStringList &one : work) {
        const Ran ran = m_program.run(one + QStringList{u"--today"_s, u"2021-11-23"_s});
        ASSERT_EQ(ran.status, 0) << ran.err.constData();
    }
    EXPECT_TRUE(pages().contains(clearableWord)) << "else the test sees nothing";
}

QString ClearableCase::confirmation() const
{
    const Ran shown = run(u"retention"_s, {u"--preview"_s, clearableNumber, u"--json"_s});
    EXPECT_EQ(shown.status, 0) << shown.err.constData();
    return shown.object().value(u"confirm"_s).toString();
}

QStringList ClearableCase::clearing(const QString &way) const
{
    return {u"retention"_s, m_register, way, clearableNumber, u"--confirm"_s, confirmation()};
}

bool ClearableCase::isGone() const
{
    const Ran shown = run(u"show"_s, {clearableNumber, u"--json"_s});
    EXPECT_EQ(shown.status, 0) << shown.err.constData();
    if (shown.object().value(u"cleared"_s).isNull()) {
        expectWhole(shown.object());
        return false;
    }
    finishClearing();
    EXPECT_FALSE(pages().contains(clearableWord));
    return true;
}

void ClearableCase::expectWhole(const QJsonObject &shown) const
{
    EXPECT_EQ(shown.value(u"complainant"_s).toObject().value(u"name"_s), u"R. merkzqaap"_s);
    EXPECT_EQ(shown.value(u"parts"_s).toArray().size(), 1);
    EXPECT_EQ(shown.value(u"documents"_s).toArray().size(), 1);
    EXPECT_FALSE(confirmation().isEmpty()) << "it can be cleared as before";
}

/// What Today asks for, until it does no more.
void ClearableCase::finishClearing() const
{
    const auto asksFor = [this] {
        const QJsonArray notices = run(u"today"_s, {u"--json"_s}).object().value(u"notices"_s).toArray();
        return std::any_of(notices.begin(), notices.end(), [](const auto &notice) {
            return notice.toObject().value(u"state"_s) == u"rewriteDue"_s;
        });
    };
    if (!asksFor())
        return;
    const Ran rewritten = run(u"retention"_s, {u"--rewrite"_s});
    EXPECT_EQ(rewritten.status, 0) << rewritten.err.constData();
    EXPECT_FALSE(asksFor());
}

QByteArray ClearableCase::pages() const
{
    // Opened for writing and closed, so that no log lies beside it.
    EXPECT_EQ(run(u"officer"_s, {u"--name"_s, u"klachtenfunctionaris"_s}).status, 0);
    QFile file(m_register);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto salt = RegisterFile::salt(m_register);
    EXPECT_TRUE(salt);
    const CipheredFile ciphered(file.readAll(),
                                Key::fromPassphrase(u"een zeer geheime zin"_s, *salt).value());
    EXPECT_EQ(ciphered.unsound(), QList<qsizetype>());
    return ciphered.deciphered();
}

} // namespace gehoor
