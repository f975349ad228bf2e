// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/triage/criteria.h>
#include <tests/journeys/practicecases.h>
#include <tests/support/printers.h>
#include <tests/support/program.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A practised complaint, carried by commands in a register of its own.
class PracticeByCommandsTest : public testing::TestWithParam<int>
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(program.run({u"new"_s, registerPath(), u"--organisation"_s, u"Blijf Groep"_s}).status, 0);
        ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"teamleider"_s}).status, 0);
    }

    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    QString registerPath() const { return path(u"register.gehoor"_s); }
    Ran on(const QString &command, const QStringList &more) const
    {
        return program.run(QStringList{command, registerPath(), u"--today"_s, u"2026-11-23"_s} + more);
    }
    QString takeIn(const PracticeCase &practice) const
    {
        QFile file(path(practice.mail));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(mailOf(practice));
        file.close();
        return QString::fromUtf8(on(u"intake"_s, {file.fileName()}).out).section(u'\t', 0, 0);
    }
    /// What the officer notices.
    void note(const QString &number, const PracticeCase &practice) const
    {
        QStringList known{number};
        if (practice.capacity != Capacity::Unknown)
            known << u"--capacity"_s << capacityKeys.key(practice.capacity);
        if (practice.safeChannel != SafeChannel::NotAsked)
            known << u"--safe-channel"_s << safeChannelKeys.key(practice.safeChannel);
        if (practice.anonymous)
            known << u"--anonymous"_s << u"yes"_s;
        if (practice.safety)
            known << u"--safety"_s << u"yes"_s;
        const Ran ran = on(u"complainant"_s, known);
        EXPECT_EQ(ran.status, 0) << ran.err.constData();
        for (const ProtectedFact &fact : practice.facts)
            EXPECT_EQ(on(u"protect"_s, {number, u"--"_s + factKindKeys.key(fact.kind), fact.text}).status, 0);
        if (practice.happened) {
            const QString day = practice.happened->toString(Qt::ISODate);
            EXPECT_EQ(on(u"part"_s, {number, u"--part"_s, u"1"_s, u"--happened"_s, day}).status, 0);
        }
    }
    static QStringList answersOf(const QString &keys)
    {
        QStringList options;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const QString answer = keys.at(i) == u'y'   ? u"yes"_s
                                   : keys.at(i) == u'n' ? u"no"_s
                                                        : u"unknown"_s;
            options << u"--answer"_s << questionKeys.key(Question(i)) + u'=' + answer;
        }
        return options;
    }
    void judge(const QString &number, const PracticeCase &practice) const
    {
        int part = 0;
        for (const PracticePart &expected : practice.parts) {
            const QString which = QString::number(++part);
            if (!expected.words.isEmpty()) {
                QStringList words{number, u"--text"_s, expected.words};
                if (part == 1)
                    words << u"--part"_s << which;
                EXPECT_EQ(on(u"part"_s, words).status, 0);
            }
        }
        part = 0;
        for (const PracticePart &expected : practice.parts) {
            const Ran ran =
                on(u"assess"_s, QStringList{number, u"--json"_s, u"--part"_s, QString::number(++part)} +
                                    answersOf(expected.answers));
            const QJsonObject judged = ran.object();
            EXPECT_EQ(judged.value(u"verdict"_s).toString(), verdictKeys.key(expected.verdict))
                << ran.err.constData();
            EXPECT_EQ(judged.value(u"ground"_s).toString(),
                      expected.ground ? groundKeys.key(*expected.ground) : QString());
            EXPECT_EQ(judged.value(u"steps"_s).toArray(), QJsonArray::fromStringList(expected.steps));
            expectWarnings(practice, ran);
        }
    }
    /// They warn, and change nothing.
    static void expectWarnings(const PracticeCase &practice, const Ran &ran)
    {
        const QJsonObject judged = ran.object();
        EXPECT_EQ(judged.value(u"safetyFlag"_s).toBool(), practice.safety);
        EXPECT_EQ(ran.err.contains("Safety first"), practice.safety) << ran.err.constData();
        QMap<QString, QJsonValue> policy;
        const QJsonArray remarks = judged.value(u"policy"_s).toArray();
        for (const auto &remark : remarks) {
            policy.insert(remark[u"question"_s].toString(), remark[u"applies"_s]);
            EXPECT_TRUE(ran.err.contains(remark[u"text"_s].toString().toUtf8())) << ran.err.constData();
        }
        EXPECT_EQ(policy.value(u"tooOld"_s), practice.happened ? QJsonValue(true) : QJsonValue::Null);
        EXPECT_EQ(policy.contains(u"anonymous"_s), practice.anonymous || practice.nameless);
        EXPECT_EQ(ran.err.contains("it happened on 1 April 2021"), practice.happened.has_value());
        EXPECT_TRUE(ran.err.contains("not in the information sheet")) << ran.err.constData();
    }
    /// What is protected stands in the complaint's words, and so in the memo that passes them on.
    void expectMemoStopped(const QString &number, const PracticeCase &practice) const
    {
        const QString out = path(number + u"-memo.pdf"_s);
        const Ran memo = on(u"letter"_s, {number, u"memo"_s, u"--out"_s, out});
        EXPECT_EQ(memo.status, practice.facts.isEmpty() ? 0 : 4) << memo.err.constData();
        EXPECT_EQ(QFile::exists(out), practice.facts.isEmpty());
        for (const ProtectedFact &fact : practice.facts)
            EXPECT_TRUE(memo.err.contains(fact.text.toUtf8())) << memo.err.constData();
    }
    void expectStanding(const QString &number, const PracticeCase &practice) const
    {
        const QJsonObject shown = on(u"show"_s, {number, u"--json"_s}).object();
        EXPECT_EQ(shown.value(u"standing"_s).toString(), standingKeys.key(practice.standing));
        EXPECT_EQ(shown.value(u"nextSteps"_s)[0][u"step"_s].toString(), stepKeys.key(practice.nextStep));
    }
    QString letterText(const QString &number, LetterKind kind) const
    {
        const QString pdf = path(number + u".pdf"_s);
        const Ran made = on(u"letter"_s, {number, letterKindKeys.key(kind), u"--out"_s, pdf});
        EXPECT_EQ(made.status, 0) << made.err.constData();
        QProcess reader;
        reader.start(u"pdftotext"_s, {pdf, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }
    QString lastLetter(const QString &number) const
    {
        const QJsonArray letters =
            on(u"show"_s, {number, u"--json"_s}).object().value(u"letters"_s).toArray();
        return QString::number(letters.last()[u"number"_s].toInt());
    }
    void expectLetter(const QString &number, const PracticeCase &practice) const
    {
        const QString text = letterText(number, *practice.letter);
        for (const QString &sentence : practice.says)
            EXPECT_TRUE(text.contains(sentence)) << sentence.toStdString() << "\n" << text.toStdString();
        for (const QString &word : practice.keepsSilent)
            EXPECT_FALSE(text.contains(word)) << word.toStdString() << "\n" << text.toStdString();
    }

    Program program;
    QTemporaryDir folder;
};

TEST_P(PracticeByCommandsTest, isJudgedAsAnExpertWouldAndGetsItsLetter)
{
    const PracticeCase practice = practiceCases().at(GetParam());
    const QString number = takeIn(practice);
    ASSERT_FALSE(number.isEmpty());
    if (practice.letter == LetterKind::ReferralClient) {
        judge(number, practice);
        const Ran refused = on(u"letter"_s, {number, u"referral-client"_s, u"--out"_s, path(u"x.pdf"_s)});
        EXPECT_EQ(refused.status, 1) << "first it is asked which way is safe";
        EXPECT_TRUE(refused.err.contains("safe")) << refused.err.constData();
        EXPECT_EQ(on(u"withdraw-verdict"_s, {number, u"--reason"_s, u"x"_s}).status, 0);
    }
    note(number, practice);
    judge(number, practice);
    expectStanding(number, practice);
    if (practice.letter == LetterKind::Forwarded || practice.letter == LetterKind::PartlyAdmissible) {
        EXPECT_EQ(on(u"forward"_s, {number, u"--to"_s, u"teamleider"_s}).status, 0);
        expectMemoStopped(number, practice);
    }
    if (practice.letter) {
        expectLetter(number, practice);
        const QString which = lastLetter(number);
        EXPECT_EQ(on(u"posted"_s, {number, which}).status, 0);
        const QJsonArray steps =
            on(u"show"_s, {number, u"--json"_s}).object().value(u"nextSteps"_s).toArray();
        for (const auto &step : steps)
            EXPECT_FALSE(step[u"step"_s] == u"sendNotice"_s || step[u"step"_s] == u"tellComplainant"_s)
                << "the one letter told it all";
    } else {
        EXPECT_EQ(on(u"close"_s, {number, u"--outcome"_s, u"tooLittleInformation"_s}).status, 0);
    }
    EXPECT_EQ(on(u"verify"_s, {}).status, 0);
}

std::string nameOf(const testing::TestParamInfo<int> &info)
{
    QString name = practiceCases().at(info.param).mail.section(u'.', 0, 0);
    return name.remove(u'-').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Practised, PracticeByCommandsTest, testing::Range(0, int(practiceCases().size())),
                         nameOf);

} // namespace
} // namespace gehoor
