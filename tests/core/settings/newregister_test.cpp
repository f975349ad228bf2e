// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/settings/newregister.h>
#include <core/settings/settings.h>
#include <tests/support/filesizelimit.h>
#include <tests/support/registertest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class NewRegisterTest : public RegisterTest
{
protected:
    NewRegisterTest() { close(); }

    QString newPath() const { return path(u"new.gehoor"_s); }
    Result<std::unique_ptr<RegisterFile>> make() const { return makeAt(newPath()); }
    Result<std::unique_ptr<RegisterFile>> makeAt(const QString &place) const
    {
        Organisation organisation;
        organisation.name = u"Blijf Groep"_s;
        return newRegister(place, testKey(), organisation, clock);
    }
    QStringList files() const
    {
        return QDir(QFileInfo(newPath()).absolutePath()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Of the log of a register that nobody's name stands in yet.
    qint64 logWithoutName() const
    {
        const QString name = path(u"nameless.gehoor"_s);
        const auto nameless = RegisterFile::create(name, testKey(), clock);
        EXPECT_TRUE(succeeded(nameless));
        return QFileInfo(name + u"-wal"_s).size();
    }
};

TEST_F(NewRegisterTest, bearsTheNameOfItsOrganisation)
{
    ASSERT_TRUE(succeeded(make()));
    const auto file = RegisterFile::open(newPath(), testKey(), Access::Read, clock);
    ASSERT_TRUE(succeeded(file));
    EXPECT_EQ(Settings(**file).organisation()->name, u"Blijf Groep"_s);
    EXPECT_TRUE(failedWith(ErrorKind::FileExists, make()));
}

TEST_F(NewRegisterTest, isNotMadeWhereNoFileCanBe)
{
    const QStringList before = files();
    for (const QString &place : {path(u"nowhere/new.gehoor"_s), u"/proc/new.gehoor"_s}) {
        const auto refused = makeAt(place);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error(), (Error{ErrorKind::NoPlaceForRegister, place}));
    }
    EXPECT_EQ(files(), before);
}

/// SQLite would take it away, and with it what was done last in that register.
TEST_F(NewRegisterTest, isNotMadeBesideTheLogOfARegisterWhoseFileIsGone)
{
    const QString log = newPath() + u"-wal"_s;
    reopen();
    ASSERT_TRUE(QFile::copy(registerPath(), path(u"moved.gehoor"_s)));
    ASSERT_TRUE(succeeded(file().noteReading({ActKind::Exported, {}, {}})));
    ASSERT_TRUE(QFile::copy(registerPath() + u"-wal"_s, log));
    close();
    const qint64 size = QFileInfo(log).size();
    const QStringList before = files();
    const auto refused = make();
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(), (Error{ErrorKind::LogAlone, log}));
    EXPECT_EQ(files(), before);
    EXPECT_EQ(QFileInfo(log).size(), size);
    ASSERT_TRUE(QFile::rename(path(u"moved.gehoor"_s), newPath()));
    const auto again = RegisterFile::open(newPath(), testKey(), Access::Read, clock);
    ASSERT_TRUE(succeeded(again));
    EXPECT_EQ((*again)->audit(1)->constLast().kind, ActKind::Exported) << "it has its last act still";
}

TEST_F(NewRegisterTest, opensWithItsNameOrIsNotThereWhenTheDiskFills)
{
    const qint64 logged = logWithoutName();
    const QStringList before = files();
    constexpr qint64 page = 4096;
    bool made = false;
    for (qint64 room = logged - 2 * page; !made && room < logged + 30 * page; room += page) {
        const auto outcome = [&] {
            const FileSizeLimit full(static_cast<rlim_t>(room));
            return make().map([](const std::unique_ptr<RegisterFile> &) {});
        }();
        made = outcome.has_value();
        if (!made) {
            EXPECT_TRUE(failedWith(ErrorKind::DiskFull, outcome)) << room;
            ASSERT_EQ(files(), before) << room << ", where the register alone takes " << logged;
        }
    }
    ASSERT_TRUE(made);
    const auto file = RegisterFile::open(newPath(), testKey(), Access::Read, clock);
    ASSERT_TRUE(succeeded(file));
    EXPECT_EQ(Settings(**file).organisation()->name, u"Blijf Groep"_s);
}

} // namespace
} // namespace gehoor
