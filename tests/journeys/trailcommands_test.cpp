// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/clearablecase.h>
#include <tests/journeys/commandstest.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class TrailCommandsTest : public CommandsTest
{
protected:
    QStringList acts(const QStringList &more = {}) const
    {
        QStringList keys;
        for (const auto &line : on(u"audit"_s, QStringList{u"--json"_s} + more).array())
            keys << line[u"act"_s].toString();
        return keys;
    }
};

/// Whoever gives a command an earlier day writes that into the trail.
TEST_F(TrailCommandsTest, aDayThatWasGivenBackIsRemarkedByVerify)
{
    ASSERT_NO_FATAL_FAILURE(makeOnThatDay());
    ASSERT_EQ(on(u"officer"_s, {u"--name"_s, u"klachtenfunctionaris"_s}).status, 0);
    const auto verified = [this] { return on(u"verify"_s, {u"--json"_s}).object(); };
    EXPECT_EQ(verified().value(u"remarks"_s).toArray(), QJsonArray());
    ASSERT_EQ(
        program.run({u"officer"_s, registerPath(), u"--name"_s, u"iemand"_s, u"--today"_s, u"2026-11-20"_s})
            .status,
        0);
    EXPECT_TRUE(verified().value(u"ok"_s).toBool());
    const qint64 last = on(u"audit"_s, {u"--json"_s}).array().last()[u"line"_s].toInteger();
    EXPECT_EQ(verified().value(u"remarks"_s).toArray(), QJsonArray{u"clockBack 1 %1"_s.arg(last)});
    const Ran told = on(u"verify"_s, {});
    EXPECT_EQ(told.status, 0);
    EXPECT_TRUE(told.out.contains("a clock may have been set back")) << told.out.constData();
}

TEST_F(TrailCommandsTest, tellWhoReadAndWhoActed)
{
    ASSERT_EQ(on(u"officer"_s, {u"--name"_s, u"klachtenfunctionaris"_s}).status, 0);
    EXPECT_EQ(on(u"officer"_s, {u"--json"_s}).object().value(u"officer"_s), u"klachtenfunctionaris"_s);
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"show"_s, {u"2026-0001"_s}).status, 0);
    ASSERT_EQ(on(u"list"_s, {u"--search"_s, u"medewerkster"_s}).status, 0);
    ASSERT_EQ(on(u"list"_s, {}).status, 0);
    EXPECT_EQ(acts(), (QStringList{u"registerMade"_s, u"organisationChanged"_s, u"officerChosen"_s,
                                   u"complaintLogged"_s, u"caseOpened"_s, u"searched"_s}));
    EXPECT_FALSE(on(u"audit"_s, {}).out.contains("medewerkster")) << "never for what";
    EXPECT_EQ(acts({u"--case"_s, u"2026-0001"_s}), (QStringList{u"complaintLogged"_s, u"caseOpened"_s}));
    EXPECT_EQ(acts({u"--officer"_s, u"klachtenfunctionaris"_s}).size(), 4);
    EXPECT_EQ(acts({u"--act"_s, u"searched"_s}), QStringList{u"searched"_s});
    EXPECT_TRUE(acts({u"--to"_s, u"2026-11-23"_s}).contains(u"complaintLogged"_s));
    EXPECT_FALSE(acts({u"--from"_s, u"2026-11-24"_s}).contains(u"complaintLogged"_s));
    EXPECT_EQ(on(u"audit"_s, {u"--act"_s, u"nonsense"_s}).status, 2);
    EXPECT_EQ(on(u"verify"_s, {}).status, 0);
    ASSERT_EQ(on(u"officer"_s, {u"--none"_s}).status, 0);
    EXPECT_EQ(on(u"officer"_s, {u"--json"_s}).object().value(u"officer"_s), QString());
}

TEST_F(TrailCommandsTest, tellOfEveryCommandThatShowsACase)
{
    const QString number = u"2026-0001"_s;
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"assess"_s, QStringList{number} + concernsAnother()).status, 0);
    ASSERT_EQ(on(u"breach"_s, {u"--what"_s, u"Een brief lag open."_s, u"--case"_s, number}).status, 0);
    ASSERT_EQ(acts({u"--act"_s, u"caseOpened"_s}).size(), 0);
    QList<QStringList> works{{u"breach"_s}, {u"breach"_s, u"1"_s}};
    for (const QString &command : {u"show"_s, u"terms"_s, u"protected"_s, u"limit"_s, u"related"_s,
                                   u"measure"_s, u"why"_s, u"access-request"_s})
        works.append({command, number});
    int opened = 0;
    for (const QStringList &work : std::as_const(works)) {
        EXPECT_EQ(on(work.first(), work.mid(1)).status, 0) << work.join(u' ').toStdString();
        EXPECT_EQ(acts({u"--act"_s, u"caseOpened"_s}).size(), ++opened) << work.join(u' ').toStdString();
    }
}

TEST_F(TrailCommandsTest, tellHowOftenSomebodyTriedInVain)
{
    const Program stranger(u"certainly not this one"_s);
    EXPECT_EQ(stranger.run({u"list"_s, registerPath()}).status, 3);
    EXPECT_EQ(stranger.run({u"show"_s, registerPath(), u"2026-0001"_s}).status, 3);
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const QJsonArray lines = on(u"audit"_s, {u"--json"_s, u"--act"_s, u"unlockFailed"_s}).array();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines[0][u"note"_s].toString().startsWith(u"2 20"_s)) << "two processes before";
    EXPECT_FALSE(QFile::exists(registerPath() + u"-attempts"_s));
}

TEST_F(TrailCommandsTest, refuseACaseThatThereIsNot)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    struct
    {
        QString number;
        const char *told;
    } const cases[] = {{u"2026-0099"_s, "There is no case 2026-0099"},
                       {u"nonsense"_s, "“nonsense” is not a case number"},
                       {QString(), "is not a case number"}};
    for (const auto &c : cases) {
        for (const QStringList &more : QList<QStringList>{
                 {}, {u"--json"_s}, {u"--out"_s, path(u"x.csv"_s)}, {u"--out"_s, path(u"x.pdf"_s)}}) {
            const Ran ran = on(u"audit"_s, QStringList{u"--case"_s, c.number} + more);
            EXPECT_EQ(ran.status, 1) << c.number.toStdString() << more.join(u' ').toStdString();
            EXPECT_TRUE(ran.err.contains(c.told)) << ran.err.constData();
            EXPECT_TRUE(ran.out.isEmpty()) << "an empty list would say that nothing was done in it";
        }
    }
    EXPECT_FALSE(QFile::exists(path(u"x.csv"_s)) || QFile::exists(path(u"x.pdf"_s)));
    EXPECT_FALSE(acts().contains(u"auditExported"_s));
    EXPECT_EQ(acts({u"--case"_s, u" 2026-1"_s}), QStringList{u"complaintLogged"_s});
    const Ran nothing = on(u"audit"_s, {u"--case"_s, u"2026-0001"_s, u"--to"_s, u"2020-01-01"_s});
    EXPECT_EQ(nothing.status, 0) << "of a case that there is, no line may be meant";
    EXPECT_TRUE(nothing.out.isEmpty());
}

TEST_F(TrailCommandsTest, showWhatWasDoneInACaseThatWasCleared)
{
    for (const QString &way : {u"--anonymise"_s, u"--destroy"_s}) {
        const QString file = path(way.mid(2) + u".gehoor"_s);
        ASSERT_TRUE(QFile::copy(registerPath(), file));
        const ClearableCase clearable(program, file);
        clearable.log(writeMail(u"oud.eml"_s, ClearableCase::mail()));
        const QStringList asked{u"audit"_s, file, u"--case"_s, u"2021-0001"_s};
        const Ran before = program.run(asked);
        EXPECT_EQ(before.status, 0) << before.err.constData();
        const Ran cleared =
            program.run(clearable.clearing(way) + QStringList{u"--today"_s, ClearableCase::today()});
        ASSERT_EQ(cleared.status, 0) << cleared.err.constData();
        const Ran after = program.run(asked);
        EXPECT_EQ(after.status, 0) << after.err.constData();
        EXPECT_TRUE(after.out.startsWith(before.out)) << after.out.constData();
        EXPECT_GT(after.out.size(), before.out.size()) << "that it was cleared";
    }
}

TEST_F(TrailCommandsTest, writeTheTrailWithItsHead)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const Ran paper = on(u"audit"_s, {u"--out"_s, path(u"trail.pdf"_s), u"--json"_s});
    ASSERT_EQ(paper.status, 0) << paper.err.constData();
    const QString head = paper.object().value(u"auditHead"_s).toString();
    const QByteArray text = pdfText(path(u"trail.pdf"_s));
    EXPECT_TRUE(text.contains(head.left(8).toUtf8())) << text.constData();
    EXPECT_TRUE(text.contains("2026-0001"));
    QString grouped = head;
    for (qsizetype at = 56; at > 0; at -= 8)
        grouped.insert(at, u' ');
    EXPECT_EQ(on(u"verify"_s, {u"--head"_s, grouped.toUpper()}).status, 0) << "as it stands on the page";
    EXPECT_EQ(on(u"verify"_s, {u"--head"_s, QString(64, u'0')}).status, 1);
    EXPECT_EQ(on(u"verify"_s, {u"--head"_s, head.left(8) + u'…'}).status, 0)
        << "as the list of copies has it";
    const Ran tooShort = on(u"verify"_s, {u"--head"_s, head.left(63)});
    EXPECT_EQ(tooShort.status, 2);
    EXPECT_TRUE(tooShort.err.contains("63 digits, and a head has 64")) << tooShort.err.constData();
    EXPECT_EQ(tooShort.out, "") << "nothing was verified";
    ASSERT_EQ(on(u"audit"_s, {u"--out"_s, path(u"trail.csv"_s)}).status, 0);
    QFile csv(path(u"trail.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().contains(head.toUtf8()));
    EXPECT_EQ(acts({u"--act"_s, u"auditExported"_s}).size(), 2);
    EXPECT_EQ(on(u"audit"_s, {u"--out"_s, path(u"trail.exe"_s)}).status, 2);
    for (const QString &name : {u"newest.csv"_s, u"newest.pdf"_s}) {
        const Ran newest = on(u"audit"_s, {u"--limit"_s, u"1"_s, u"--out"_s, path(name)});
        EXPECT_EQ(newest.status, 2) << name.toStdString();
        EXPECT_TRUE(newest.err.contains("leave --limit out")) << newest.err.constData();
        EXPECT_FALSE(QFile::exists(path(name)));
    }
    EXPECT_EQ(acts({u"--act"_s, u"auditExported"_s}).size(), 2);
    EXPECT_EQ(on(u"audit"_s, {u"--out"_s, path(u"no/such/trail.csv"_s)}).status, 1);
}

} // namespace
} // namespace gehoor
