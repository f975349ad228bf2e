// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/emergencysheet.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/keyboard.h>
#include <ui/registerfile/sheetdialog.h>
#include <ui/wording/wording.h>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace gehoor {

/// The dialog over a new register, which has nothing beside it, and a folder elsewhere.
class SheetDialogTest : public testing::Test, protected Keyboard
{
protected:
    SheetDialogTest()
    {
        Organisation organisation;
        organisation.name = QStringLiteral("Blijf Groep");
        EXPECT_TRUE(desk.settings.setOrganisation(organisation));
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    std::unique_ptr<RegisterFile> made(const QString &path) const
    {
        return RegisterFile::create(path, Key::fromPassphrase(words, Key::newSalt()).value(), clock).value();
    }
    template <class Widget>
    Widget *in(const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    Key key() { return Key::fromPassphrase(words, desk.file.keySalt()).value(); }
    QString groups() { return sheetGroups(key()).join(u' '); }
    /// Types the passphrase and presses Space on a button once Tab has reached it.
    void make(const QString &passphrase, const QString &button)
    {
        auto *edit = in<QLineEdit>(QStringLiteral("sheetPassphraseEdit"));
        edit->setFocus();
        edit->selectAll();
        type(passphrase);
        for (int tabs = 0; tabs < 5 && !in<QPushButton>(button)->hasFocus(); ++tabs)
            press(Qt::Key_Tab);
        ASSERT_TRUE(in<QPushButton>(button)->hasFocus());
        press(Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor([&] { return in<QPushButton>(button)->isEnabled(); }, 60'000));
    }
    void typeBack(const QString &typed)
    {
        auto *edit = in<QPlainTextEdit>(QStringLiteral("sheetEdit"));
        edit->setFocus();
        edit->selectAll();
        type(typed);
    }
    QString standing() { return in<QLabel>(QStringLiteral("sheetStandingLabel"))->text(); }
    QString state() { return in<QLabel>(QStringLiteral("sheetStateLabel"))->text(); }
    QString lastAct() { return auditAct(desk.file.audit(1)->constLast()); }

    const QString words = QStringLiteral("een zeer geheime zin");
    QTemporaryDir folder;
    QTemporaryDir elsewhere; ///< without a register
    FixedClock clock{QDate(2026, 11, 23)};
    PreparedAnswers answers;
    Desk desk{made(folder.filePath(QStringLiteral("klachten 2026.gehoor"))), clock};
    SheetDialog dialog{desk, answers};
};

} // namespace gehoor
