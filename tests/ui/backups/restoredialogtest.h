// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backups.h>
#include <core/registerfile/database.h>
#include <core/registerfile/sheetkey.h>
#include <tests/support/builders.h>
#include <tests/support/registertest.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/keyboard.h>
#include <ui/backups/restoredialog.h>
#include <ui/common/preferences.h>

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace gehoor {

using namespace Qt::StringLiterals;

/// A register with one case, a backup of before that case, and the passphrase of both.
class RestoreDialogTest : public testing::Test, protected Keyboard
{
protected:
    RestoreDialogTest()
    {
        const auto key = Key::fromPassphrase(words, Key::newSalt());
        groups = sheetGroups(*key);
        Desk desk(RegisterFile::create(registerPath, *key, clock).value(), clock);
        EXPECT_TRUE(Backups(desk.file, clock).makeTo(backupPath));
        logComplaint(desk);
    }
    template <class Widget>
    Widget *in(const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void fill(const QString &passphrase, const QString &target)
    {
        dialog.show();
        QTest::keyClicks(in<QLineEdit>(u"backupEdit"_s), backupPath);
        QTest::keyClicks(in<QLineEdit>(u"restorePassphraseEdit"_s), passphrase);
        in<QLineEdit>(u"targetEdit"_s)->selectAll(); // a place was proposed
        QTest::keyClicks(in<QLineEdit>(u"targetEdit"_s), target);
    }
    /// Puts another in its place: of after the case, and so large that reading it takes a while.
    void makeLargeBackup()
    {
        const auto key = Key::fromPassphrase(words, *RegisterFile::salt(registerPath));
        const auto file = RegisterFile::open(registerPath, *key, Access::Write, clock).value();
        const auto large = [&file] {
            return file->database()
                .run(u"INSERT INTO setting (key, value) VALUES ('large', hex(zeroblob(20000000)))"_s)
                .map([](qint64) {});
        };
        ASSERT_TRUE(file->write({ActKind::TermsChanged, {}, {}}, large).has_value());
        ASSERT_TRUE(QFile::remove(backupPath));
        ASSERT_TRUE(Backups(*file, clock).makeTo(backupPath).has_value());
    }
    /// What is typed in place of a passphrase, once it is to be seen.
    QPlainTextEdit *seen() { return in<QPlainTextEdit>(u"restorePassphraseWords"_s); }
    QString found() { return in<QPlainTextEdit>(u"foundText"_s)->toPlainText(); }
    void look()
    {
        auto *button = in<QPushButton>(u"lookButton"_s);
        ASSERT_TRUE(button->isEnabled());
        button->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000));
    }

    /// Registers and whatever stands beside them.
    QStringList files() const
    {
        return QDir(folder.path()).entryList({u"*.gehoor*"_s}, QDir::Files | QDir::Hidden);
    }

    const QString words = u"een zeer geheime zin"_s;
    QStringList groups; ///< on the emergency sheet of both
    QTemporaryDir folder;
    const QString registerPath = folder.filePath(u"register.gehoor"_s);
    const QString backupPath = folder.filePath(u"backup.gehoor"_s);
    FixedClock clock{QDate(2026, 11, 23)};
    PreparedAnswers answers;
    Preferences preferences{folder.filePath(u"preferences.ini"_s)};
    RestoreDialog dialog{clock, answers, preferences};
};

} // namespace gehoor
