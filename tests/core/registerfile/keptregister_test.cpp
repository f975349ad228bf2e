// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/desk.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/migrations.h>
#include <tests/support/childprocess.h>
#include <tests/support/places.h>
#include <tests/support/printers.h>
#include <tests/support/realkeys.h>

#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A copy of the register kept from the first format.
class KeptRegisterTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QFile::copy(testData(u"register-format-1.gehoor"_s), path));
        ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto salt = RegisterFile::salt(path);
        ASSERT_TRUE(salt.has_value());
        const RealKeys real;
        auto made = Key::fromPassphrase(u"het eerste formaat blijft open"_s, *salt);
        ASSERT_TRUE(made.has_value());
        key = std::move(*made);
    }
    auto open(Access access) const { return RegisterFile::open(path, *key, access, clock); }

    const FixedClock clock{QDate(2026, 11, 24)};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"register.gehoor"_s);
    std::optional<Key> key;
};

TEST_F(KeptRegisterTest, isBroughtUpToDateForAReader)
{
    auto file = open(Access::Read);
    ASSERT_TRUE(succeeded(file));
    const Desk desk(std::move(*file), clock);
    EXPECT_EQ(desk.file.access(), Access::Read);
    EXPECT_EQ(desk.file.formatVersion(), migrations()->size());
    EXPECT_EQ(desk.complaints.find(u"2026-0001"_s)->details.complainant.name, u"T. van Dijk"_s);
    EXPECT_TRUE(succeeded(open(Access::Write))) << "a reader keeps no lock";
}

/// And opened in this one: a connection stays in its thread.
TEST_F(KeptRegisterTest, isBroughtUpToDateInAnotherThreadOnce)
{
    int times = 0;
    const auto inAnotherThread = [&](const std::function<void()> &work) {
        ++times;
        const std::unique_ptr<QThread> thread(QThread::create(work));
        thread->start();
        thread->wait();
    };
    for (const Access access : {Access::Write, Access::Read}) {
        SCOPED_TRACE(access == Access::Read);
        QFile::remove(path);
        ASSERT_NO_FATAL_FAILURE(SetUp());
        times = 0;
        for (int again = 0; again < 2; ++again) {
            auto file = RegisterFile::open(path, *key, access, clock, inAnotherThread);
            ASSERT_TRUE(succeeded(file));
            EXPECT_EQ(QSqlDatabase::connectionNames().size(), 1) << "none of that thread";
            const Desk desk(std::move(*file), clock);
            EXPECT_EQ(desk.file.formatVersion(), migrations()->size());
            EXPECT_EQ(desk.complaints.find(u"2026-0001"_s)->details.complainant.name, u"T. van Dijk"_s);
            EXPECT_EQ(desk.file.inspect()->problems, QStringList());
        }
        EXPECT_EQ(times, 1);
    }
}

TEST_F(KeptRegisterTest, tellsAReaderWhoHasTheOldRegisterOpen)
{
    auto lock = FileLock::take(path);
    ASSERT_TRUE(succeeded(lock));
    const auto file = open(Access::Read);
    ASSERT_TRUE(failedWith(ErrorKind::OlderFormat, file));
    EXPECT_TRUE(file.error().detail.contains(u"core_tests"_s)) << file.error().detail.toStdString();
    lock->reset();
    EXPECT_TRUE(succeeded(open(Access::Read)));
}

TEST_F(KeptRegisterTest, tellsAReaderWhoMayNotWriteTheOldRegister)
{
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
    ASSERT_TRUE(QFile::setPermissions(path, QFile::Permissions(0x6444)));
    EXPECT_TRUE(withoutPrivileges([&] {
        const auto file = open(Access::Read);
        EXPECT_TRUE(::geteuid() == 65534 ? failedWith(ErrorKind::OlderFormat, file) : succeeded(file));
        EXPECT_TRUE(file.has_value() || file.error().detail.isEmpty());
    }));
}

TEST_F(KeptRegisterTest, isFoundByAllThatIsSearchedForToday)
{
    auto file = open(Access::Write);
    ASSERT_TRUE(succeeded(file));
    Desk desk(std::move(*file), clock);
    const Complaint complaint = desk.complaints.find(u"2026-0001"_s).value();
    EXPECT_EQ(complaint.details.priority, Priority::Normal);
    for (const QString &words : {complaint.number.text(), complaint.details.complainant.name,
                                 complaint.details.complainant.email, complaint.details.text.left(30)})
        EXPECT_EQ(desk.overview.rows({.search = words}, 9)->size(), 1) << words.toStdString();
    EXPECT_EQ(desk.overview.rows({.search = u"nergensgenoemd"_s}, 9)->size(), 0);
}

TEST_F(KeptRegisterTest, opensTheFirstFormatForEverAfter)
{
    auto file = open(Access::Write);
    ASSERT_TRUE(file.has_value());
    Desk desk(std::move(*file), clock);
    const auto complaint = desk.complaints.find(u"2026-0001"_s);
    ASSERT_TRUE(complaint.has_value());
    EXPECT_EQ(complaint->details.complainant.name, u"T. van Dijk"_s);
    EXPECT_EQ(complaint->details.received, QDate(2026, 11, 20));
    EXPECT_EQ(desk.triage.current(complaint->id)->constFirst().ground, Ground::ConcernsAnother);
    EXPECT_EQ(desk.overview.standing(complaint->id)->standings.constFirst(), Standing::NoticeDue);
    const Terms terms = desk.settings.terms().value();
    EXPECT_EQ(terms.decide, TermRule{20}) << "the terms its cases were given stay as they were";
    EXPECT_EQ(terms.respond, TermRule{30});
    EXPECT_TRUE(terms.calendar.equatedDays.isEmpty());
    EXPECT_EQ(desk.overview.row(complaint->id)->due,
              desk.overview.standing(complaint->id)->nextSteps.constFirst().due->day);
    EXPECT_EQ(complaint->parts.constFirst().happened, std::nullopt);
    EXPECT_EQ(complaint->parts.constFirst().handledBefore, HandledBefore::NotAsked);
    EXPECT_FALSE(desk.triage.current(complaint->id)->constFirst().withdrawal);
    EXPECT_EQ(desk.triage.criteria(*desk.triage.current(complaint->id)), criteriaSet());
    EXPECT_TRUE(desk.triage.withdraw(complaint->parts.constFirst().id, u"Toch niet"_s).has_value());
    EXPECT_TRUE(desk.leaks.protect(complaint->id, {.text = u"Noor"_s}).has_value());
    EXPECT_TRUE(desk.leaks.release(WayOut::Copy, complaint->id, u"Over Noor"_s, u"reden"_s).has_value());
    EXPECT_TRUE(
        desk.texts.keep({TextKind::Letter, u"signature"_s, Language::Dutch}, u"<p>Dag</p>"_s).has_value());
    EXPECT_EQ(desk.settings.stationery(), Stationery());
    EXPECT_TRUE(desk.settings.setStationery({.logo = logoOf("\x89PNG\r\n\x1a\n").value()}).has_value());
    const auto letter = desk.letters.draft(complaint->id, {.kind = LetterKind::Acknowledgement},
                                           QList<BodyParagraph>{{BodyKind::Text, {{u"Dank u wel."_s}}}});
    ASSERT_TRUE(letter.has_value());
    EXPECT_EQ(letter->edited, clock.today());
    EXPECT_TRUE(desk.words.add(Language::Dutch, u"Oranjehuis"_s).has_value());
    EXPECT_FALSE(desk.overview.work()->isEmpty());
    EXPECT_TRUE(succeeded(desk.snoozes.putOff(complaint->id, clock.today().addDays(1), u"Morgen"_s)));
    EXPECT_TRUE(desk.file.inspect()->problems.isEmpty());
}

} // namespace
} // namespace gehoor
