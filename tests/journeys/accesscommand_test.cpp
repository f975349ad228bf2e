// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AccessCommandTest : public CommandsTest
{
protected:
    void SetUp() override
    {
        CommandsTest::SetUp();
        ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    }
    Ran ask(const QStringList &more = {}) const
    {
        return on(u"access-request"_s, QStringList{u"2026-0001"_s} + more);
    }
};

TEST_F(AccessCommandTest, answersARequestFromItsDayToItsEnd)
{
    EXPECT_EQ(ask({u"--received"_s, u"2026-11-24"_s}).status, 1) << "tomorrow";
    EXPECT_EQ(ask({u"--received"_s, u"2026-02-30"_s}).status, 2);
    EXPECT_EQ(ask({u"--channel"_s, u"post"_s}).status, 2) << "a channel without a day";
    EXPECT_EQ(ask({u"--out"_s, path(u"data.doc"_s)}).status, 2);
    EXPECT_EQ(ask({u"--out"_s, path(u"data.pdf"_s)}).status, 1) << "nobody asked";
    ASSERT_EQ(ask({u"--received"_s, u"2026-11-20"_s, u"--channel"_s, u"post"_s}).status, 0);
    EXPECT_EQ(ask({u"--received"_s, u"2026-11-20"_s}).status, 1) << "one runs";
    const QJsonObject kept = ask({u"--json"_s}).array().at(0).toObject();
    EXPECT_EQ(kept.value(u"due"_s).toString(), u"2026-12-21"_s) << "20 December is a Sunday";
    EXPECT_EQ(kept.value(u"channel"_s).toString(), u"post"_s);
    EXPECT_GT(kept.value(u"why"_s).toArray().size(), 3);
    EXPECT_EQ(ask({u"--extend"_s, u"3"_s, u"--reason"_s, u"x"_s}).status, 1);
    EXPECT_EQ(ask({u"--extend"_s, u"1"_s}).status, 2) << "no reason";
    ASSERT_EQ(ask({u"--extend"_s, u"1"_s, u"--reason"_s, u"Veel stukken"_s}).status, 0);
    ASSERT_EQ(ask({u"--out"_s, path(u"data.pdf"_s)}).status, 0);
    EXPECT_TRUE(pdfText(path(u"data.pdf"_s)).contains("r.mulder@example.nl"));
    EXPECT_FALSE(pdfText(path(u"data.pdf"_s)).contains("lachte"));
    const Ran done = ask({u"--out"_s, path(u"data.txt"_s), u"--answered"_s, u"2026-11-23"_s, u"--json"_s});
    ASSERT_EQ(done.status, 0);
    EXPECT_EQ(done.object().value(u"answered"_s).toString(), u"2026-11-23"_s);
    QFile text(path(u"data.txt"_s));
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    EXPECT_TRUE(text.readAll().contains("R. Mulder"));
    EXPECT_EQ(ask({u"--answered"_s, u"2026-11-23"_s}).status, 1) << "answered before";
    EXPECT_EQ(on(u"access-request"_s, {u"2026-0099"_s}).status, 1);
    EXPECT_EQ(on(u"verify"_s).status, 0);
}

TEST_F(AccessCommandTest, stopsAtWhatIsProtectedAndWritesNothing)
{
    ASSERT_EQ(ask({u"--received"_s, u"2026-11-20"_s}).status, 0);
    ASSERT_EQ(on(u"protect"_s, {u"2026-0001"_s, u"--name"_s, u"Noor Visser"_s}).status, 0);
    ASSERT_EQ(on(u"complainant"_s, {u"2026-0001"_s, u"--organisation"_s, u"Noor Visser"_s}).status, 0);
    EXPECT_EQ(ask({u"--out"_s, path(u"data.pdf"_s)}).status, 4);
    EXPECT_FALSE(QFile::exists(path(u"data.pdf"_s)));
}

TEST_F(AccessCommandTest, doesAllThatWasAskedOrNothing)
{
    const QByteArray before = on(u"audit"_s, {u"--json"_s}).out;
    const QString out = writeMail(u"data.txt"_s, "of another request");
    const Ran refused =
        ask({u"--received"_s, u"2026-11-20"_s, u"--out"_s, out, u"--answered"_s, u"2026-11-24"_s});
    EXPECT_EQ(refused.status, 1) << "answered tomorrow";
    EXPECT_EQ(refused.out, "");
    EXPECT_EQ(on(u"audit"_s, {u"--json"_s}).out, before);
    const auto content = [&] {
        QFile file(out);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_EQ(content(), "of another request");
    ASSERT_EQ(
        ask({u"--received"_s, u"2026-11-20"_s, u"--out"_s, out, u"--answered"_s, u"2026-11-23"_s}).status, 0);
    EXPECT_TRUE(content().contains("R. Mulder"));
    EXPECT_EQ(QDir(folder.path()).entryList({u"data.txt*"_s}, QDir::Files | QDir::Hidden),
              QStringList{u"data.txt"_s});
}

} // namespace
} // namespace gehoor
