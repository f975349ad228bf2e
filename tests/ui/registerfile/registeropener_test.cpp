// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/migrations.h>
#include <tests/support/places.h>
#include <tests/support/realkeys.h>
#include <tests/support/registertest.h>
#include <ui/registerfile/registeropener.h>

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString openingWords = u"kelder fiets soep maandag"_s;

class RegisterOpenerTest : public RegisterTest
{
protected:
    using Outcome = Result<std::unique_ptr<Desk>>;

    Outcome made(const QString &file, const QString &words)
    {
        return waited(
            [&](const RegisterOpener::Done &done) { m_opener.make(file, words, organisation, done); });
    }
    Outcome opened(const QString &file, const QString &words, Access access = Access::Write)
    {
        return waited([&](const RegisterOpener::Done &done) { m_opener.open(file, words, access, done); });
    }

    Organisation organisation;

private:
    Outcome waited(const std::function<void(const RegisterOpener::Done &)> &begin)
    {
        std::optional<Outcome> outcome;
        begin([&](Outcome come) { outcome.emplace(std::move(come)); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000));
        return outcome ? std::move(*outcome) : Outcome(failure(ErrorKind::Internal));
    }

    RegisterOpener m_opener{clock};
};

TEST_F(RegisterOpenerTest, makesARegisterThatOpensWithItsPassphraseOnly)
{
    organisation.name = u"Blijf Groep"_s;
    const QString file = path(u"new.gehoor"_s);
    {
        const auto desk = made(file, openingWords);
        ASSERT_TRUE(succeeded(desk));
        EXPECT_EQ((*desk)->settings.organisation(), organisation);
    }
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, opened(file, openingWords + u'x')));
    const auto again = opened(file, openingWords);
    ASSERT_TRUE(succeeded(again));
    EXPECT_EQ((*again)->settings.organisation(), organisation);
}

TEST_F(RegisterOpenerTest, bringsARegisterOfAnOlderFormatUpToDateFirst)
{
    const RealKeys real; // it was kept
    for (const Access access : {Access::Write, Access::Read}) {
        const QString file = path(access == Access::Write ? u"old.gehoor"_s : u"read.gehoor"_s);
        ASSERT_TRUE(QFile::copy(testData(u"register-format-1.gehoor"_s), file));
        ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        const auto desk = opened(file, u"het eerste formaat blijft open"_s, access);
        ASSERT_TRUE(succeeded(desk));
        EXPECT_EQ((*desk)->file.access(), access);
        EXPECT_EQ((*desk)->file.formatVersion(), migrations()->size());
        EXPECT_GE((*desk)->overview.allCases().value_or(0), 1);
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    }
}

TEST_F(RegisterOpenerTest, refusesAShortPassphraseAndMakesNothing)
{
    organisation.name = u"Blijf Groep"_s;
    EXPECT_TRUE(failedWith(ErrorKind::PassphraseTooShort, made(path(u"new.gehoor"_s), u"elf tekens!"_s)));
    EXPECT_FALSE(QFileInfo::exists(path(u"new.gehoor"_s)));
}

TEST_F(RegisterOpenerTest, leavesNothingBehindWhenTheOrganisationCannotBeKept)
{
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, made(path(u"new.gehoor"_s), openingWords)));
    EXPECT_FALSE(QFileInfo::exists(path(u"new.gehoor"_s)));
}

TEST_F(RegisterOpenerTest, neverOverwritesAFile)
{
    organisation.name = u"Blijf Groep"_s;
    const QByteArray before = [this] {
        QFile kept(registerPath());
        EXPECT_TRUE(kept.open(QIODevice::ReadOnly));
        return kept.readAll();
    }();
    EXPECT_TRUE(failedWith(ErrorKind::FileExists, made(registerPath(), openingWords)));
    QFile kept(registerPath());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), before);
}

TEST_F(RegisterOpenerTest, mayGoBeforeItIsDone)
{
    bool called = false;
    {
        RegisterOpener opener(clock);
        opener.open(registerPath(), openingWords, Access::Read, [&](const Outcome &) { called = true; });
    }
    QTest::qWait(1);
    EXPECT_FALSE(called);
}

} // namespace
} // namespace gehoor
