// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/registerfile/readings.h>
#include <tests/support/changebehind.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/lostanswer.h>
#include <ui/registerfile/passphrasedialog.h>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString presentWords = u"een zeer geheime zin"_s;
const QString chosenWords = u"kelder fiets soep maandag"_s;

class PassphraseDialogTest : public testing::Test, protected Keyboard
{
protected:
    PassphraseDialogTest()
    {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    static std::unique_ptr<RegisterFile> made(const QString &path, const Clock &clock)
    {
        const auto key = Key::fromPassphrase(presentWords, Key::newSalt());
        return RegisterFile::create(path, *key, clock).value();
    }
    /// From the first field to the last, by Tab.
    void fillIn(const QString &present, const QString &words, const QString &again)
    {
        auto *first = dialog.findChild<QLineEdit *>(u"presentPassphraseEdit"_s);
        first->setFocus();
        first->selectAll();
        for (const QString &text : {present, words, again}) {
            type(text);
            press(Qt::Key_Tab);
        }
    }
    QPushButton *button() const { return dialog.findChild<QPushButton *>(u"changeButton"_s); }
    QString strength() const { return dialog.findChild<QLabel *>(u"strengthLabel"_s)->text(); }
    /// Presses Enter and waits until it is done or refused.
    void change()
    {
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog.isVisible() || button()->isEnabled(); }, 60'000));
    }
    bool opens(const QString &words)
    {
        return file->isOpenWith(Key::fromPassphrase(words, file->keySalt()).value());
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 23)};
    PreparedAnswers answers;
    std::unique_ptr<RegisterFile> file = made(folder.filePath(u"register.gehoor"_s), clock);
    PassphraseDialog dialog{*file, answers};
};

TEST_F(PassphraseDialogTest, changesThePassphraseByKeysAlone)
{
    fillIn(presentWords, chosenWords, chosenWords);
    EXPECT_TRUE(strength().startsWith(u"Good"_s));
    change();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(opens(chosenWords));
    EXPECT_EQ(file->audit(1)->constLast().kind, ActKind::PassphraseChanged);
    EXPECT_EQ(dialog.findChild<QLineEdit *>(u"newPassphraseEdit"_s)->text(), QString());
}

TEST_F(PassphraseDialogTest, leavesTheWindowAliveAndSaysWhatIsDone)
{
    {
        const auto large = [this] {
            return file->database()
                .run(u"INSERT INTO setting (key, value) VALUES ('large', hex(zeroblob(10000000)))"_s)
                .map([](qint64) {});
        };
        ASSERT_TRUE(file->write({ActKind::TermsChanged, {}, {}}, large).has_value());
    }
    fillIn(presentWords, chosenWords, chosenWords);
    QString said;
    int ticks = 0;
    QTimer everyMoment;
    QObject::connect(&everyMoment, &QTimer::timeout, &dialog, [&] {
        if (const auto *box = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget())) {
            said = box->labelText();
            ++ticks;
        }
    });
    everyMoment.start(1);
    change();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(said.contains(u"Changing the passphrase"_s)) << said.toStdString();
    EXPECT_GT(ticks, 1);
    EXPECT_TRUE(opens(chosenWords));
}

TEST_F(PassphraseDialogTest, asksForThePresentPassphrase)
{
    fillIn(u"iets anders"_s, chosenWords, chosenWords);
    answers.willBeTold();
    change();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(answers.last().contains(u"not the present passphrase"_s));
    EXPECT_TRUE(opens(presentWords));
    EXPECT_TRUE(dialog.findChild<QLineEdit *>(u"presentPassphraseEdit"_s)->hasFocus());
    EXPECT_EQ(dialog.findChild<QLineEdit *>(u"newPassphraseEdit"_s)->text(), chosenWords);
}

TEST_F(PassphraseDialogTest, putsEachPassphraseThatWasGuessedOnTheTrail)
{
    fillIn(u"iets anders"_s, chosenWords, chosenWords);
    for (int attempt = 0; attempt < 2; ++attempt) {
        answers.willBeTold();
        change();
    }
    const auto lines = file->audit(2).value();
    for (const AuditLine &line : lines) {
        EXPECT_EQ(line.kind, ActKind::UnlockFailed);
        EXPECT_EQ(line.note, u"1 2026-11-23T10:00:00Z"_s);
    }
    EXPECT_EQ(file->audit()->size(), 3) << "the register was made, and two attempts";
    EXPECT_EQ(file->inspect()->problems, QStringList());
}

TEST_F(PassphraseDialogTest, saysThatTheRegisterWasLockedWhileThePassphraseWasChecked)
{
    fillIn(presentWords, chosenWords, chosenWords);
    answers.willBeTold();
    press(Qt::Key_Return);
    ASSERT_TRUE(file->sleep().has_value());
    ASSERT_TRUE(QTest::qWaitFor([this] { return button()->isEnabled(); }, 60'000));
    EXPECT_TRUE(answers.last().contains(u"is locked"_s)) << answers.last().toStdString();
    EXPECT_FALSE(QFile::exists(file->path() + u"-attempts"_s)) << "the passphrase was right";
    ASSERT_TRUE(
        file->wake(*Key::fromPassphrase(presentWords, *RegisterFile::salt(file->path()))).has_value());
    change(); // and goes on where it was
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(opens(chosenWords));
}

TEST_F(PassphraseDialogTest, asksForALongOneTwiceTheSame)
{
    fillIn(presentWords, chosenWords, chosenWords + u'x');
    EXPECT_FALSE(button()->isEnabled());
    EXPECT_TRUE(strength().contains(u"not the same"_s));
    for (const auto *name : {u"newPassphraseEdit", u"repeatPassphraseEdit"})
        dialog.findChild<QLineEdit *>(QString::fromUtf16(name))->setText(u"elf tekens!"_s);
    EXPECT_FALSE(button()->isEnabled());
    EXPECT_TRUE(strength().startsWith(u"Too short"_s));
}

TEST_F(PassphraseDialogTest, keepsItsButtonsInPlaceWhileItIsFilledIn)
{
    const auto place = [this] {
        QTest::qWait(1);
        return button()->mapTo(&dialog, QPoint());
    };
    const QPoint before = place();
    for (const QString &typed : {u"kort"_s, u"passwordpassword"_s, chosenWords}) {
        fillIn(presentWords, typed, typed);
        EXPECT_EQ(place(), before) << strength().toStdString();
    }
}

TEST_F(PassphraseDialogTest, saysThatSomebodyReadsAlong)
{
    const auto reader = RegisterFile::open(file->path(), *Key::fromPassphrase(presentWords, file->keySalt()),
                                           Access::Read, clock);
    ASSERT_TRUE(reader.has_value());
    fillIn(presentWords, chosenWords, chosenWords);
    answers.willBeTold();
    const QWidget *const before = dialog.focusWidget();
    change();
    EXPECT_TRUE(answers.last().contains(u"being read elsewhere"_s)) << answers.last().toStdString();
    EXPECT_TRUE(opens(presentWords));
    EXPECT_EQ(dialog.focusWidget(), before) << "by Enter it is tried again, not cancelled";
}

/// What is open then is the file of before, in which an act would be lost.
TEST_F(PassphraseDialogTest, closesWhenTheRegisterMustBeOpenedAnewWithTheNewOne)
{
    ASSERT_TRUE(succeeded(
        changeBehind(file->database(),
                     u"INSERT INTO complaint (number, received, logged, channel, subject, form_of_address,"
                     " capacity, safe_channel, letter_language) VALUES ('2026-0001', '2026-11-20',"
                     " '2026-11-23', 'mail', '', 'neutral', 'unknown', 'notAsked', 'nl')"_s)));
    Readings readings(*file, clock);
    fillIn(presentWords, chosenWords, chosenWords);
    answers.willBeTold();
    {
        const LostAnswer lost(file->path());
        change();
    }
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_TRUE(answers.last().contains(u"Open it with the new passphrase"_s))
        << answers.last().toStdString();
    const auto note = [this] {
        return file->write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); });
    };
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, note()));
    readings.caseOpened(ComplaintId(1));
    ASSERT_TRUE(succeeded(file->sleep())); // "lock it first"
    const auto key = Key::fromPassphrase(chosenWords, *RegisterFile::salt(file->path()));
    ASSERT_TRUE(succeeded(file->wake(*key)));
    EXPECT_EQ(file->audit(1)->constLast().kind, ActKind::PassphraseChanged);
    EXPECT_TRUE(succeeded(note()));
    readings.caseOpened(ComplaintId(1));
    EXPECT_EQ(file->audit(1)->constLast().kind, ActKind::CaseOpened) << "it could not be kept before";
}

TEST_F(PassphraseDialogTest, changesNothingWhenItIsCancelled)
{
    fillIn(presentWords, chosenWords, chosenWords);
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(opens(presentWords));
    EXPECT_EQ(file->audit()->size(), 1);
}

} // namespace
} // namespace gehoor
