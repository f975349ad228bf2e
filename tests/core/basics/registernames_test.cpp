// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/basics/registernames.h>
#include <tests/support/printers.h>

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class RegisterNamesTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("bytes");
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(RegisterNamesTest, areThoseOfARegisterOfACopyAndOfWhatIsKeptBesideThem)
{
    put(u"klachten.gehoor"_s);
    put(u"KOPIE.GEHOOR"_s);
    put(u"open"_s);
    put(u"open.lock"_s);
    put(u"read"_s);
    put(u"read-wal"_s);
    put(u"letter.pdf"_s);
    ASSERT_TRUE(QDir(path(u"."_s)).mkdir(u"folder.gehoor"_s));
    ASSERT_TRUE(QFile::link(path(u"."_s), path(u"elsewhere"_s)));
    ASSERT_TRUE(QFile::link(path(u"letter.pdf"_s), path(u"linked.pdf"_s)));
    ASSERT_TRUE(QFile::link(path(u"round"_s), path(u"round"_s)));
    const struct
    {
        QString name;
        bool belongs;
    } cases[] = {
        {u"klachten.gehoor"_s, true},
        {u"./klachten.gehoor"_s, true},
        {u"klachten.gehoor-wal"_s, true},
        {u"klachten.gehoor-journal"_s, true},
        {u"klachten.gehoor.lock"_s, true},
        {u"klachten.gehoor.salvaging"_s, true},
        {u"elsewhere/klachten.gehoor"_s, true},
        {u"elsewhere/klachten.gehoor-shm"_s, true},
        {u"KOPIE.GEHOOR"_s, true},
        {u"KOPIE.GEHOOR-WAL"_s, true},
        {u"open"_s, true},
        {u"open.lock"_s, true},
        {u"read"_s, true},
        {u"read-wal"_s, true},
        {u"letter.pdf"_s, false},
        {u"letter.pdf-wal"_s, false},
        {u"linked.pdf"_s, false},
        {u"klachten.gehoor.pdf"_s, false},
        {u"new.gehoor"_s, false}, // nothing to lose
        {u"new.gehoor-wal"_s, false},
        {u"folder.gehoor/page.pdf"_s, false},
        {u"round"_s, false},
        {u"nowhere/page.pdf"_s, false},
    };
    for (const auto &c : cases)
        EXPECT_EQ(belongsToRegister(path(c.name)), c.belongs) << c.name.toStdString();
    EXPECT_FALSE(belongsToRegister({}));
}

TEST_F(RegisterNamesTest, areNotReadAsAnythingElse)
{
    for (const QString &name : {u"klachten.gehoor"_s, u"klachten.gehoor-wal"_s, u"klachten.gehoor-shm"_s,
                                u"open"_s, u"open-wal"_s, u"mails.mbox"_s, u"mails.mbox.lock"_s})
        put(name);
    ASSERT_TRUE(QFile::link(path(u"klachten.gehoor"_s), path(u"linked.eml"_s)));
    const struct
    {
        QString name;
        bool bearsLocks;
    } cases[] = {
        {u"klachten.gehoor"_s, true},      {u"klachten.gehoor-shm"_s, true},
        {u"klachten.gehoor-wal"_s, false}, {u"open"_s, true},
        {u"linked.eml"_s, true},           {u"mails.mbox"_s, false}, // a mail program has it open
        {u"mails.mbox.lock"_s, false},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(bearsLocks(path(c.name)), c.bearsLocks) << c.name.toStdString();
        EXPECT_EQ(readFile(path(c.name), 100, ErrorKind::MailTooLarge).has_value(), !c.bearsLocks)
            << c.name.toStdString();
    }
    EXPECT_FALSE(bearsLocks(path(u"new.gehoor"_s))) << "there is none";
}

TEST_F(RegisterNamesTest, areTakenByNoOtherFile)
{
    put(u"kopie.gehoor"_s);
    EXPECT_TRUE(failedWith(ErrorKind::PlaceOfRegister, writeOwnerFile(path(u"kopie.gehoor"_s), "words")));
    EXPECT_EQ(bytesOf(u"kopie.gehoor"_s), "bytes");
    EXPECT_TRUE(
        succeeded(writeOwnerFile(path(u"klachten.gehoor"_s), "a document that came under that name")));
}

} // namespace
} // namespace gehoor
