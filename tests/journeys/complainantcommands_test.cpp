// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/support/program.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register with one case, from a mail.
class ComplainantCommandsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(program.run({u"new"_s, path(u"r.gehoor"_s), u"--organisation"_s, u"Blijf Groep"_s}).status,
                  0);
        QFile mail(path(u"klacht.eml"_s));
        ASSERT_TRUE(mail.open(QIODevice::WriteOnly));
        mail.write("From: \"R. Mulder\" <r.mulder@example.nl>\r\nSubject: Klacht\r\n"
                   "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n\r\nU belde mij niet terug.\r\n");
        mail.close();
        ASSERT_EQ(on(u"intake"_s, {mail.fileName()}).status, 0);
    }
    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    Ran on(const QString &command, const QStringList &more) const
    {
        return program.run(QStringList{command, path(u"r.gehoor"_s)} + more +
                           QStringList{u"--today"_s, u"2026-11-23"_s});
    }
    Ran complainant(const QStringList &more) const
    {
        return on(u"complainant"_s, QStringList{u"2026-0001"_s} + more);
    }
    QJsonObject shown() const { return on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object(); }

    Program program;
    QTemporaryDir folder;
};

TEST_F(ComplainantCommandsTest, changesOnlyWhatIsGiven)
{
    const QJsonObject before = shown();
    const Ran ran = complainant(
        {u"--form"_s,         u"mr"_s,           u"--capacity"_s,       u"exPartner"_s,
         u"--address"_s,      u"Lindelaan 12"_s, u"--address"_s,        u"1234 AB Voorbeeldstad"_s,
         u"--phone"_s,        u"06 12345678"_s,  u"--representative"_s, u"mr. A. Bakker, Bakker Advocaten"_s,
         u"--mandate-seen"_s, u"yes"_s,          u"--safe-channel"_s,   u"post"_s,
         u"--language"_s,     u"en"_s,           u"--safety"_s,         u"yes"_s,
         u"--json"_s});
    ASSERT_EQ(ran.status, 0) << ran.err.constData();
    QJsonObject expected = before.value(u"complainant"_s).toObject();
    EXPECT_EQ(expected.value(u"name"_s), u"R. Mulder"_s);
    expected.insert(u"formOfAddress"_s, u"mr"_s);
    expected.insert(u"capacity"_s, u"exPartner"_s);
    expected.insert(u"address"_s, u"Lindelaan 12\n1234 AB Voorbeeldstad"_s);
    expected.insert(u"phone"_s, u"06 12345678"_s);
    expected.insert(u"representative"_s, u"mr. A. Bakker, Bakker Advocaten"_s);
    expected.insert(u"mandateSeen"_s, true);
    expected.insert(u"safeChannel"_s, u"post"_s);
    EXPECT_EQ(ran.object().value(u"complainant"_s).toObject(), expected);
    EXPECT_EQ(shown().value(u"complainant"_s).toObject(), expected);
    EXPECT_EQ(shown().value(u"letterLanguage"_s), u"en"_s);
    EXPECT_EQ(shown().value(u"safetyFlag"_s), true);
    EXPECT_EQ(shown().value(u"text"_s), before.value(u"text"_s));
    EXPECT_TRUE(on(u"show"_s, {u"2026-0001"_s}).out.contains("Safety first"));

    ASSERT_EQ(
        complainant({u"--safety"_s, u"no"_s, u"--address"_s, u""_s, u"--name"_s, u"Robin Mulder"_s}).status,
        0);
    expected.insert(u"address"_s, QString());
    expected.insert(u"name"_s, u"Robin Mulder"_s);
    EXPECT_EQ(shown().value(u"complainant"_s).toObject(), expected);
    EXPECT_EQ(shown().value(u"safetyFlag"_s), false);
    EXPECT_FALSE(on(u"audit"_s, {u"--json"_s}).out.contains("Lindelaan"));
}

TEST_F(ComplainantCommandsTest, opensTheWaysThatWaitForIt)
{
    const auto answers = QStringList{u"2026-0001"_s, u"--answer"_s, u"client=yes"_s};
    ASSERT_EQ(on(u"assess"_s, answers).status, 0);
    const auto letter = [&](const QString &kind, const QString &form) {
        return on(u"letter"_s, {u"2026-0001"_s, kind, u"--out"_s, path(kind + form), u"--json"_s});
    };
    EXPECT_EQ(letter(u"referral-client"_s, u".pdf"_s).status, 1) << "which way is safe was not asked";
    EXPECT_EQ(letter(u"acknowledgement"_s, u".eml"_s).status, 1);
    const Ran paper = letter(u"acknowledgement"_s, u".pdf"_s);
    EXPECT_EQ(paper.status, 0) << "a file goes no way yet";
    EXPECT_TRUE(paper.err.contains("may be a client")) << paper.err.constData();
    const QString made = QString::number(paper.object().value(u"number"_s).toInt());
    for (const QString &by : {u"post"_s, u"mail"_s}) {
        const Ran refused = on(u"posted"_s, {u"2026-0001"_s, made, u"--by"_s, by});
        EXPECT_EQ(refused.status, 1) << by.toStdString();
        EXPECT_TRUE(refused.err.contains("First ask")) << refused.err.constData();
    }
    EXPECT_EQ(
        on(u"posted"_s, {u"2026-0001"_s, made, u"--by"_s, u"post"_s, u"--any-way"_s, u"Gebeld."_s}).status,
        0);
    ASSERT_EQ(complainant({u"--safe-channel"_s, u"mail"_s}).status, 0);
    const Ran referral = letter(u"referral-client"_s, u".eml"_s);
    EXPECT_EQ(referral.status, 0) << referral.err.constData();
    EXPECT_TRUE(QFile::exists(path(u"referral-client.eml"_s)));
    EXPECT_EQ(letter(u"acknowledgement"_s, u".eml"_s).status, 0);
    ASSERT_EQ(complainant({u"--no-post"_s, u"yes"_s}).status, 0);
    const QString number = QString::number(referral.object().value(u"number"_s).toInt());
    EXPECT_EQ(on(u"posted"_s, {u"2026-0001"_s, number, u"--by"_s, u"post"_s}).status, 1);
    EXPECT_EQ(on(u"posted"_s, {u"2026-0001"_s, number}).status, 0) << "along the safe channel";
}

/// The same rule as in the window.
TEST_F(ComplainantCommandsTest, sayWhichWayIsSafeAndHoldToIt)
{
    ASSERT_EQ(complainant({u"--capacity"_s, u"neighbour"_s}).status, 0);
    const QString out = path(u"a.pdf"_s);
    const auto letter = [&](const QStringList &more) {
        return on(u"letter"_s, QStringList{u"2026-0001"_s, u"acknowledgement"_s, u"--out"_s} + more);
    };
    const auto posted = [&](const QStringList &more) {
        return on(u"posted"_s, QStringList{u"2026-0001"_s} + more);
    };
    const Ran notAsked = letter({out});
    EXPECT_EQ(notAsked.status, 0);
    EXPECT_TRUE(notAsked.err.contains("was not asked yet")) << notAsked.err.constData();
    EXPECT_TRUE(notAsked.err.contains("There is no address")) << notAsked.err.constData();
    const Ran mailed = letter({path(u"a.eml"_s)});
    EXPECT_EQ(mailed.status, 0) << mailed.err.constData();
    EXPECT_TRUE(mailed.err.contains("was not asked yet")) << mailed.err.constData();
    EXPECT_FALSE(mailed.err.contains("address")) << mailed.err.constData();
    const Ran gone = posted({u"1"_s, u"--by"_s, u"mail"_s});
    EXPECT_EQ(gone.status, 0);
    EXPECT_TRUE(gone.err.contains("was not asked yet")) << gone.err.constData();

    ASSERT_EQ(complainant({u"--safe-channel"_s, u"phone"_s}).status, 0);
    for (const QString &by : {u"post"_s, u"mail"_s}) {
        const Ran refused = posted({u"2"_s, u"--by"_s, by});
        EXPECT_EQ(refused.status, 1) << by.toStdString();
        EXPECT_TRUE(refused.err.contains("safe")) << refused.err.constData();
    }
    EXPECT_EQ(letter({path(u"b.eml"_s)}).status, 1);
    EXPECT_EQ(letter({path(u"b.eml"_s), u"--override"_s, u"Gevraagd aan de telefoon."_s}).status, 1)
        << "that lets pass what the leak check finds";
    const QStringList reason{u"--any-way"_s, u"Gevraagd aan de telefoon."_s};
    const Ran drafted = letter(QStringList{path(u"b.eml"_s)} + reason);
    EXPECT_EQ(drafted.status, 0);
    EXPECT_EQ(drafted.err, "") << "nothing that the reason passed is told off";
    const Ran passed = posted(QStringList{u"2"_s, u"--by"_s, u"mail"_s} + reason);
    EXPECT_EQ(passed.status, 0);
    EXPECT_EQ(passed.err, "");
    const QByteArray trail = on(u"audit"_s, {u"--json"_s}).out;
    EXPECT_TRUE(trail.contains("wayPassed"));
    EXPECT_FALSE(trail.contains("Gevraagd"));
}

TEST_F(ComplainantCommandsTest, saysWhatIsSharedWithWhatIsProtected)
{
    ASSERT_EQ(on(u"protect"_s, {u"2026-0001"_s, u"--phone"_s, u"06-12345678"_s}).status, 0);
    const Ran ran = complainant({u"--phone"_s, u"+31 6 12 34 56 78"_s});
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.err.contains("06-12345678")) << ran.err.constData();
    EXPECT_FALSE(complainant({u"--phone"_s, u"06 87654321"_s}).err.contains("06-12345678"));
}

TEST_F(ComplainantCommandsTest, refusesWhatIsWrongAndChangesNothing)
{
    const QJsonObject before = shown();
    struct Bad
    {
        QStringList given;
        int status;
    };
    const QList<Bad> table{{{}, 2},
                           {{u"--name"_s, u"R. Mulder"_s}, 2}, // as it is
                           {{u"--form"_s, u"sir"_s}, 2},
                           {{u"--capacity"_s, u"friend"_s}, 2},
                           {{u"--safe-channel"_s, u"pigeon"_s}, 2},
                           {{u"--no-post"_s, u"perhaps"_s}, 2},
                           {{u"--language"_s, u"fr"_s}, 2},
                           {{u"--name"_s, u"Ander"_s, u"--safety"_s, u"maybe"_s}, 2},
                           {{u"--email"_s, u"geen adres"_s}, 1}};
    for (const Bad &bad : table) {
        const Ran ran = complainant(bad.given);
        EXPECT_EQ(ran.status, bad.status) << bad.given.join(u' ').toStdString() << ran.err.constData();
        EXPECT_FALSE(ran.err.trimmed().isEmpty()) << bad.given.join(u' ').toStdString();
    }
    EXPECT_EQ(on(u"complainant"_s, {u"2026-0099"_s, u"--name"_s, u"x"_s}).status, 1);
    EXPECT_EQ(shown(), before);
}

/// What stood there is no matter of the trail; that it changed is.
TEST_F(ComplainantCommandsTest, leavesOnTheTrailWhichFieldsWereChanged)
{
    ASSERT_EQ(
        on(u"complainant"_s, {u"2026-0001"_s, u"--safe-channel"_s, u"phone"_s, u"--phone"_s, u"0612345678"_s})
            .status,
        0);
    const QStringList changed{u"--json"_s, u"--act"_s, u"complaintChanged"_s};
    const QJsonArray lines = on(u"audit"_s, changed).array();
    ASSERT_FALSE(lines.isEmpty());
    EXPECT_EQ(lines.last().toObject().value(u"note"_s), u"phone safeChannel"_s);
    const QByteArray text = on(u"audit"_s, changed.mid(1)).out;
    EXPECT_TRUE(text.contains("phone of the complainant, safe channel")) << text.constData();
    EXPECT_FALSE(text.contains("0612345678"));
}

} // namespace
} // namespace gehoor
