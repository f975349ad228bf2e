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

/// The twelve practised complaints, carried by commands in one register.
class PracticeByCommandsTest : public testing::Test
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
    QString takeIn(const QString &mail) const
    {
        EXPECT_TRUE(QFile::copy(u":/demo/"_s + mail, path(mail)));
        return QString::fromUtf8(on(u"intake"_s, {path(mail)}).out).section(u'\t', 0, 0);
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
        }
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

TEST_F(PracticeByCommandsTest, judgesEachAsAnExpertWouldAndWritesItsLetter)
{
    for (const PracticeCase &practice : practiceCases()) {
        SCOPED_TRACE(practice.mail.toStdString());
        const QString number = takeIn(practice.mail);
        ASSERT_FALSE(number.isEmpty());
        judge(number, practice);
        expectStanding(number, practice);
        if (practice.letter == LetterKind::Forwarded || practice.letter == LetterKind::PartlyAdmissible) {
            EXPECT_EQ(on(u"forward"_s, {number, u"--to"_s, u"teamleider"_s}).status, 0);
        }
        if (practice.letter == LetterKind::ReferralClient) {
            const Ran refused = on(u"letter"_s, {number, u"referral-client"_s, u"--out"_s, path(u"x.pdf"_s)});
            EXPECT_EQ(refused.status, 1) << "first it is asked which way is safe";
            EXPECT_TRUE(refused.err.contains("safe")) << refused.err.constData();
        } else if (practice.letter) {
            expectLetter(number, practice);
        } else {
            EXPECT_EQ(on(u"close"_s, {number, u"--outcome"_s, u"tooLittleInformation"_s}).status, 0);
        }
    }
    EXPECT_EQ(on(u"verify"_s, {}).status, 0);
}

} // namespace
} // namespace gehoor
