// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/registerfile/migrations.h>
#include <core/registerfile/sheetkey.h>
#include <tests/support/childprocess.h>
#include <tests/support/places.h>
#include <tests/support/realkeys.h>
#include <tests/support/registertest.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/whileitwaits.h>
#include <ui/registerfile/unlockpage.h>
#include <ui/wording/wording.h>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Another connection, in the middle of an act until it gives that up.
class ActElsewhere
{
public:
    ActElsewhere(const QString &path, const Key &key)
        : m_thread(QThread::create([this, path, &key] {
              const auto database = Database::open(path, key, false).value();
              const auto given = database->transaction([this]() -> Result<> {
                  m_begun.release();
                  m_end.acquire();
                  return failure(ErrorKind::InvalidDate);
              });
              EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, given));
              m_begun.release(); // also where it could not begin
          }))
    {
        m_thread->start();
        m_begun.acquire();
    }
    ~ActElsewhere()
    {
        giveUp();
        m_thread->wait();
    }
    ActElsewhere(const ActElsewhere &) = delete;
    ActElsewhere &operator=(const ActElsewhere &) = delete;
    void giveUp() { m_end.release(); }

private:
    QSemaphore m_begun;
    QSemaphore m_end;
    std::unique_ptr<QThread> m_thread;
};

const QString secretWords = u"een zeer geheime zin"_s;

/// A register that is closed here, and that a lock says is open.
class UnlockPageTest : public RegisterTest
{
protected:
    UnlockPageTest() { close(); }

    void leaveLock(const QByteArray &host)
    {
        QFile lock(registerPath() + u".lock"_s);
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write("1\ngehoor\n" + host + '\n');
    }
    /// What the page says in the end to somebody who gives a passphrase.
    QString answer(const QString &passphrase = secretWords) { return answerOf(registerPath(), passphrase); }
    QString answerOf(const QString &file, const QString &passphrase = secretWords)
    {
        UnlockPage page(clock, answers);
        page.ask(file, passphrase);
        auto *const button = page.findChild<QPushButton *>(u"openButton"_s);
        button->click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, 60'000));
        return page.findChild<QLabel *>(u"messageLabel"_s)->text();
    }
    QString fileWith(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        return file.fileName();
    }
    QString cutShort(const QString &name, qint64 bytesOff) const
    {
        EXPECT_TRUE(QFile::copy(registerPath(), path(name)));
        EXPECT_TRUE(QFile::resize(path(name), QFile(path(name)).size() - bytesOff));
        return path(name);
    }
    QString ofNewerFormat(const QString &name) const
    {
        const auto key = Key::fromPassphrase(secretWords, Key::newSalt());
        const auto newer = RegisterFile::create(path(name), key.value(), clock);
        EXPECT_TRUE(succeeded(newer));
        EXPECT_TRUE(succeeded((*newer)->database().maintain(u"PRAGMA user_version = 999"_s)));
        return path(name);
    }

    PreparedAnswers answers;
};

TEST_F(UnlockPageTest, showsBothEndsOfALongNameAndAllOfItBesideTheMouse)
{
    UnlockPage page(clock, answers);
    const auto *heading = page.findChild<QLabel *>(u"fileLabel"_s);
    const QString name = u"klachten_<externe>_belanghebbenden_"_s.repeated(4) + u"2026"_s;
    page.ask(path(name + u".gehoor"_s));
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    EXPECT_LE(heading->fontMetrics().horizontalAdvance(heading->text()), heading->width());
    EXPECT_TRUE(heading->text().startsWith(u"klachten_"_s)) << heading->text().toStdString();
    EXPECT_TRUE(heading->text().endsWith(u"2026"_s)) << heading->text().toStdString();
    EXPECT_TRUE(heading->toolTip().contains(name.toHtmlEscaped())) << heading->toolTip().toStdString();
    page.ask(registerPath());
    EXPECT_EQ(heading->text(), u"test"_s);
    EXPECT_EQ(heading->toolTip(), QString());
}

TEST_F(UnlockPageTest, offersNoReadingWhileAnotherComputerMayWrite)
{
    leaveLock("werkplek-7");
    const QString told = answer();
    EXPECT_TRUE(told.contains(u"on another computer"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"werkplek-7"_s)) << told.toStdString();
    EXPECT_FALSE(told.contains(u"reading"_s)) << told.toStdString();
}

TEST_F(UnlockPageTest, saysWhatIsWrongWithTheFileWithoutAsking)
{
    const QString isNone = u"is not a Gehoor register, or it has been cut short. Choose another file"_s;
    ASSERT_TRUE(QDir(path({})).mkdir(u"folder.gehoor"_s));
    struct
    {
        QString file;
        QString told;
    } const cases[] = {
        {path(u"nowhere.gehoor"_s), u"There is no file or folder"_s},
        {path(u"folder.gehoor"_s), isNone},
        {fileWith(u"empty.gehoor"_s, {}), isNone},
        {fileWith(u"text.gehoor"_s, "not a register"), isNone},
        {fileWith(u"long.gehoor"_s, QByteArray(10'000, 'x')), isNone},
        {cutShort(u"cut.gehoor"_s, 100), isNone},
        {cutShort(u"beginning.gehoor"_s, QFile(registerPath()).size() - 20), isNone},
        {ofNewerFormat(u"newer.gehoor"_s), u"made by a newer Gehoor. Install the newest version"_s}};
    for (const auto &c : cases) {
        const QString told = answerOf(c.file);
        EXPECT_TRUE(told.contains(c.told)) << c.file.toStdString() << ": " << told.toStdString();
    }
}

/// Root may read it, and a process that was forked cannot be trusted with a window: there core alone is
/// asked.
TEST_F(UnlockPageTest, saysThatTheFileMayNotBeRead)
{
    const QTemporaryDir folder(u"/tmp/gehoor-XXXXXX"_s);
    const QString secret = folder.filePath(u"secret.gehoor"_s);
    ASSERT_TRUE(QFile::copy(registerPath(), secret));
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(secret).constData(), 0000), 0);
    EXPECT_TRUE(withoutPrivileges(
        [&] { EXPECT_TRUE(failedWith(ErrorKind::NoPermission, RegisterFile::salt(secret))); }));
    const QString told =
        ::geteuid() == 0 ? wording(Error{ErrorKind::NoPermission, secret}) : answerOf(secret);
    EXPECT_TRUE(told.contains(u"You are not allowed to read or write "_s + secret)) << told.toStdString();
}

TEST_F(UnlockPageTest, saysWhatIsLikelyFirstWhenThePassphraseIsWrong)
{
    const QString told = answer();
    EXPECT_GE(told.indexOf(u"capitals"_s), 0) << told.toStdString();
    EXPECT_LT(told.indexOf(u"capitals"_s), told.indexOf(u"Use the emergency sheet"_s)) << told.toStdString();
    EXPECT_FALSE(told.contains(u"damaged"_s)) << told.toStdString();
}

TEST_F(UnlockPageTest, speaksOfDamageOnlyWhenOnePassphraseAfterAnotherFailed)
{
    UnlockPage page(clock, answers);
    page.ask(registerPath(), secretWords);
    auto *const button = page.findChild<QPushButton *>(u"openButton"_s);
    const auto told = [&] {
        button->click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, 60'000));
        return page.findChild<QLabel *>(u"messageLabel"_s)->text();
    };
    EXPECT_FALSE(told().contains(u"damaged"_s));
    EXPECT_FALSE(told().contains(u"damaged"_s));
    EXPECT_TRUE(told().contains(u"Then the beginning of the file may be damaged"_s));
    page.ask(registerPath(), secretWords);
    EXPECT_FALSE(told().contains(u"damaged"_s)) << "asked for anew";
}

TEST_F(UnlockPageTest, leavesItsButtonsWhereTheyAreWhateverItSays)
{
    UnlockPage page(clock, answers);
    page.resize(1000, 640);
    page.ask(registerPath());
    page.show();
    const auto *button = page.findChild<QPushButton *>(u"openButton"_s);
    QTest::qWait(1);
    const QPoint before = button->mapTo(&page, QPoint());
    page.say(wording(Error{ErrorKind::WrongKey, registerPath()}));
    QTest::qWait(1);
    EXPECT_EQ(button->mapTo(&page, QPoint()), before);
    EXPECT_GT(page.findChild<QLabel *>(u"messageLabel"_s)->mapTo(&page, QPoint()).y(), before.y());
}

TEST_F(UnlockPageTest, asksWhetherASheetWasTypedThatHasASlipInIt)
{
    QString groups = sheetGroups(testKey()).join(u' ');
    groups[0] = groups[0] == u'7' ? u'8' : u'7';
    const QString told = answer(groups);
    EXPECT_TRUE(told.contains(u"choose “Use the emergency sheet”"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"group 1."_s)) << told.toStdString();
    EXPECT_FALSE(told.contains(u"damaged"_s)) << told.toStdString();
}

TEST_F(UnlockPageTest, takesNothingTypedForNoAttempt)
{
    UnlockPage page(clock, answers);
    page.ask(registerPath(), {});
    auto *const button = page.findChild<QPushButton *>(u"openButton"_s);
    button->click();
    EXPECT_TRUE(button->isEnabled());
    EXPECT_TRUE(page.findChild<QLabel *>(u"messageLabel"_s)->text().isEmpty());
}

TEST_F(UnlockPageTest, letsWhatIsTypedTakeThePlaceOfAKnownPassphrase)
{
    UnlockPage page(clock, answers);
    page.ask(registerPath(), u"demo"_s);
    auto *const edit = page.findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"demo"_s);
    EXPECT_EQ(edit->text(), u"demo"_s);
}

TEST_F(UnlockPageTest, offersReadingWhileAnotherWindowHereWrites)
{
    reopen();
    answers.willConfirm(false);
    EXPECT_TRUE(answer().contains(u"for reading only"_s));
}

TEST_F(UnlockPageTest, offersReadingOfAFileThatHasASecondName)
{
    ASSERT_EQ(::link(QFile::encodeName(registerPath()).constData(),
                     QFile::encodeName(path(u"second.gehoor"_s)).constData()),
              0);
    answers.willConfirm(false);
    EXPECT_TRUE(answer().contains(u"another name too"_s));
    EXPECT_TRUE(answers.last().contains(u"another name too"_s)) << answers.last().toStdString();
}

/// Another connection that is in the middle of an act is waited for.
TEST_F(UnlockPageTest, staysAliveAndSaysThatAnOlderFormatIsBroughtUpToDate)
{
    const RealKeys real; // of a kept register
    const QString words = u"het eerste formaat blijft open"_s;
    const QString old = path(u"old.gehoor"_s);
    ASSERT_TRUE(QFile::copy(testData(u"register-format-1.gehoor"_s), old));
    ASSERT_TRUE(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    const auto key = Key::fromPassphrase(words, RegisterFile::salt(old).value());
    ActElsewhere other(old, *key);

    UnlockPage page(clock, answers);
    page.ask(old);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    bool opened = false;
    QObject::connect(&page, &UnlockPage::opened, &page, [&] { opened = true; });
    QString said;
    bool stayed = false;
    const WhileItWaits meanwhile([&](QProgressDialog &waiting) {
        said = waiting.labelText();
        stayed = cannotBeStopped(waiting);
        other.giveUp();
    });
    auto *const edit = page.findChild<QLineEdit *>(u"passphraseEdit"_s);
    QTest::keyClicks(edit, words);
    QTest::keyClick(edit, Qt::Key_Return);
    auto *const button = page.findChild<QPushButton *>(u"openButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, 60'000));
    EXPECT_TRUE(opened) << page.findChild<QLabel *>(u"messageLabel"_s)->text().toStdString();
    EXPECT_TRUE(stayed);
    EXPECT_EQ(said, u"Bringing the register up to date for this version of Gehoor…"_s);
    const auto desk = page.takeDesk();
    ASSERT_NE(desk, nullptr);
    EXPECT_EQ(desk->file.formatVersion(), migrations()->size());
}

} // namespace
} // namespace gehoor
