// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/cutofflog.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/windowtest.h>

#include <QApplication>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class CutOffLogInWindowTest : public WindowTest<DeskTest>
{
protected:
    /// A register of its own passphrase, whose last act is not whole in the log.
    QString stopped() const
    {
        const auto key = Key::fromPassphrase(u"een zeer geheime zin"_s, Key::newSalt());
        const auto own = RegisterFile::create(path(u"own.gehoor"_s), key.value(), clock);
        EXPECT_TRUE(succeeded((*own)->noteReading({ActKind::Exported, {}, {}})));
        copyAsCutOff(path(u"own.gehoor"_s), path(u"stopped.gehoor"_s));
        return path(u"stopped.gehoor"_s);
    }
    void open(const QString &file)
    {
        window->unlock(file);
        QTest::keyClicks(QApplication::focusWidget(), u"een zeer geheime zin"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
};

TEST_F(CutOffLogInWindowTest, isToldOverTheOpenRegisterOnce)
{
    const QString file = stopped();
    showWindow();
    answers.willBeTold();
    open(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.allAsked(); }, 60'000));
    EXPECT_TRUE(answers.last().contains(u"Probably nothing is missing"_s)) << answers.last().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !sees(u"passphraseEdit"_s); }, 60'000));
    window.reset();
    const auto key = Key::fromPassphrase(u"een zeer geheime zin"_s, RegisterFile::salt(file).value());
    const auto again = RegisterFile::open(file, *key, Access::Write, clock);
    ASSERT_TRUE(succeeded(again));
    EXPECT_FALSE((*again)->mayLackLastAct()) << "it was told";
}

} // namespace
} // namespace gehoor
