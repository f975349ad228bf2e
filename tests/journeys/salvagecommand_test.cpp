// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/registerfile/registerfile.h>
#include <tests/journeys/commandstest.h>
#include <tests/support/places.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 pageSize = 4096;

class SalvageCommandTest : public CommandsTest
{
protected:
    Ran salvage(const QStringList &more = {}) const
    {
        return program.run(QStringList{u"salvage"_s, registerPath(), path(u"new.gehoor"_s)} + more);
    }
    QByteArray content() const { return contentOf(registerPath()); }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// A case with an attachment of several pages.
    void intakeLongMail() const
    {
        const QByteArray attachment = QByteArray(9000, 'a').toBase64();
        ASSERT_EQ(
            on(u"intake"_s, {writeMail(u"lang.eml"_s,
                                       "From: a@example.nl\r\nSubject: Lang\r\nMIME-Version: 1.0\r\n"
                                       "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nU belde "
                                       "niet.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-"
                                       "Encoding: base64\r\n\r\n" +
                                           attachment + "\r\n--b--\r\n")})
                .status,
            0);
    }
    /// The program on a disk that does not give the page of the case.
    Program onFailingDisk(const QString &words) const
    {
        Program failing(words);
        failing.set(u"LD_PRELOAD"_s, faultsPath() + u':' + quickKeysPath());
        failing.set(u"GEHOOR_FAULT_UNREAD"_s, QFileInfo(registerPath()).canonicalFilePath());
        failing.set(u"GEHOOR_FAULT_BLOCK"_s, QString::number(rootOf(u"complaint"_s) * pageSize));
        return failing;
    }
    /// The first page of a table, counted from 0.
    qint64 rootOf(const QString &table) const
    {
        const auto key =
            Key::fromPassphrase(u"een zeer geheime zin"_s, RegisterFile::salt(registerPath()).value());
        const auto database = Database::open(registerPath(), key.value(), false);
        return database.value()
            ->selectOne<qint64>(u"SELECT rootpage - 1 FROM sqlite_master WHERE name = ?"_s, {table},
                                [](const Row &row) { return row.number(0); })
            .value()
            .value();
    }
    /// Turns over one bit of a page.
    void damage(qint64 page) const
    {
        QFile file(registerPath());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(page * pageSize + 100);
        const char byte = file.read(1).at(0);
        file.seek(page * pageSize + 100);
        file.putChar(char(byte ^ 1));
    }
};

TEST_F(SalvageCommandTest, bringsOverWhatCanBeReadAndTellsWhatNot)
{
    intakeLongMail();
    const QByteArray whole = content();
    const Ran all = salvage({u"--json"_s});
    ASSERT_EQ(all.status, 0) << all.err.constData();
    EXPECT_TRUE(all.object().value(u"whole"_s).toBool());
    EXPECT_EQ(all.object().value(u"cases"_s).toInt(), 1);
    EXPECT_EQ(program.run({u"verify"_s, path(u"new.gehoor"_s)}).status, 0);
    EXPECT_EQ(salvage().status, 1) << "what stands there is not replaced";

    bool tried = false;
    for (qint64 page = whole.size() / pageSize - 1; page > 0 && !tried; --page) {
        QFile::remove(path(u"new.gehoor"_s));
        damage(page);
        const Ran partly = salvage({u"--json"_s});
        damage(page); // turned back
        ASSERT_EQ(content(), whole);
        const QJsonArray unread = partly.object().value(u"unread"_s).toArray();
        if (unread.size() != 1 || unread.at(0).toObject().value(u"table"_s) != u"document"_s)
            continue;
        tried = true;
        EXPECT_EQ(partly.status, 1);
        EXPECT_TRUE(partly.err.contains("Not everything could be read")) << partly.err.constData();
        EXPECT_EQ(unread.at(0).toObject().value(u"cases"_s).toArray(), QJsonArray{u"2026-0001"_s});
        EXPECT_EQ(program.run({u"verify"_s, path(u"new.gehoor"_s)}).status, 0);
        EXPECT_EQ(program.run({u"list"_s, path(u"new.gehoor"_s), u"--json"_s}).array().size(), 1);
    }
    EXPECT_TRUE(tried);
}

TEST_F(SalvageCommandTest, leavesTheTrailOfACaseOfWhichAllElseIsLost)
{
    intakeLongMail();
    damage(rootOf(u"complaint"_s)); // of one case it is the only page
    ASSERT_EQ(salvage({u"--json"_s}).object().value(u"emptyCases"_s).toArray(), QJsonArray{u"2026-0001"_s});
    const Ran trail = program.run({u"audit"_s, path(u"new.gehoor"_s), u"--case"_s, u"2026-0001"_s});
    EXPECT_EQ(trail.status, 0) << trail.err.constData();
    EXPECT_TRUE(trail.out.contains("2026-0001")) << trail.out.constData();
}

/// What the disk gave once it may not give a second time.
TEST_F(SalvageCommandTest, keepsTheReadingOfAFailingDiskUntilARegisterWasMadeOfIt)
{
    intakeLongMail();
    const QString reading = path(u"new.gehoor.damaged"_s);
    const QStringList work{u"salvage"_s, registerPath(), path(u"new.gehoor"_s)};
    const Ran stranger = onFailingDisk(u"certainly not this one"_s).run(work);
    EXPECT_EQ(stranger.status, 3);
    EXPECT_TRUE(stranger.err.contains("is kept as") && stranger.err.contains("new.gehoor.damaged"))
        << stranger.err.constData();
    const QByteArray given = contentOf(reading);
    EXPECT_EQ(given, content().replace(rootOf(u"complaint"_s) * pageSize, pageSize,
                                       QByteArray(pageSize, char(0xff))));

    program.run({u"salvage"_s, reading, path(u"other.gehoor"_s)});
    EXPECT_EQ(program.run({u"verify"_s, path(u"other.gehoor"_s)}).status, 0);
    EXPECT_EQ(contentOf(reading), given);

    const Ran again = onFailingDisk(u"een zeer geheime zin"_s).run(work);
    EXPECT_EQ(again.status, 1) << "not all of it was given";
    EXPECT_TRUE(again.err.contains("What it had read was used")) << again.err.constData();
    EXPECT_EQ(program.run({u"verify"_s, path(u"new.gehoor"_s)}).status, 0);
    EXPECT_FALSE(QFile::exists(reading)) << "a register was made of it";
}

TEST_F(SalvageCommandTest, namesALogWhoseReadingIsGone)
{
    QFile log(path(u"new.gehoor.damaged-wal"_s));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.close();
    const Ran refused = salvage();
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("new.gehoor.damaged-wal belongs to what an earlier salvage read"))
        << refused.err.constData();
    EXPECT_TRUE(log.exists());
}

TEST_F(SalvageCommandTest, refusesTheNameOfItsOwnCopy)
{
    const QString left = path(u"new.gehoor.salvaging"_s);
    ASSERT_TRUE(QFile::copy(registerPath(), left));
    const Ran refused = program.run({u"salvage"_s, left, path(u"new.gehoor"_s)});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("Choose another name for the register")) << refused.err.constData();
    EXPECT_EQ(contentOf(left), content());
}

TEST_F(SalvageCommandTest, keepsThatAWrongPassphraseWasTried)
{
    const Program stranger(u"certainly not this one"_s);
    EXPECT_EQ(stranger.run({u"salvage"_s, registerPath(), path(u"new.gehoor"_s)}).status, 3);
    EXPECT_FALSE(QFile::exists(path(u"new.gehoor.damaged"_s))) << "the disk gives it again";
    EXPECT_EQ(on(u"officer"_s, {u"--name"_s, u"klachtenfunctionaris"_s}).status, 0); // opens it for writing
    EXPECT_EQ(on(u"audit"_s, {u"--json"_s, u"--act"_s, u"unlockFailed"_s}).array().size(), 1);
}

TEST_F(SalvageCommandTest, givesTheNewRegisterTheNewPassphraseThatWasGiven)
{
    const QString file = writeMail(u"words.txt"_s, "kelder fiets soep maandag\n");
    EXPECT_EQ(salvage({u"--new-passphrase-file"_s, file}).status, 0);
    const QStringList verify{u"verify"_s, path(u"new.gehoor"_s)};
    EXPECT_EQ(Program(u"kelder fiets soep maandag"_s).run(verify).status, 0);
    EXPECT_EQ(program.run(verify).status, 3);
}

TEST_F(SalvageCommandTest, saysWhenNothingCanBeRead)
{
    damage(0);
    const Ran refused = salvage();
    EXPECT_EQ(refused.status, 3);
    EXPECT_TRUE(refused.out.isEmpty());
    EXPECT_TRUE(refused.err.contains("Restore a backup")) << refused.err.constData();
    EXPECT_FALSE(QFile::exists(path(u"new.gehoor"_s)));
    EXPECT_EQ(program.run({u"salvage"_s, path(u"missing.gehoor"_s), path(u"new.gehoor"_s)}).status, 3);
    EXPECT_EQ(program.run({u"salvage"_s, registerPath()}).status, 2);
}

} // namespace
} // namespace gehoor
