// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>
#include <tests/support/oddtexts.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Texts that outsiders may send, given to the commands and read back by `show --json`.
class OddTextsTest : public CommandsTest
{
protected:
    /// What can be an argument of a program, in one, so that each command is started only once. It begins and
    /// ends with what is easily cut off.
    static QString odd()
    {
        constexpr qsizetype longest = 1000;
        QStringList texts = oddTexts();
        texts.removeIf([](const QString &text) { return text.contains(u'\0') || text.size() > longest; });
        return u" \t"_s + texts.join(u"\n|\n"_s) + u" \t\r\n"_s;
    }
    void kept(const QString &command, const QStringList &more) const
    {
        const Ran ran = on(command, QStringList{u"2026-0001"_s} + more);
        ASSERT_EQ(ran.status, 0) << command.toStdString() << ran.err.constData();
    }
    QJsonObject shown() const { return on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object(); }
    void expectOdd(const QJsonObject &object, const QStringList &keys) const
    {
        for (const QString &key : keys)
            EXPECT_EQ(object.value(key).toString(), odd()) << key.toStdString();
    }
};

TEST_F(OddTextsTest, ofAMailAreShownAsTheyCame)
{
    QStringList texts = oddTexts();
    texts.removeIf([](const QString &text) { return text.contains(u'\r'); }); // the ends of its lines
    const QByteArray coded = texts.join(u"\n|\n"_s).toUtf8().toBase64();
    QByteArray mail = "From: a@example.nl\r\nSubject: odd\r\nContent-Type: text/plain; charset=utf-8\r\n"
                      "Content-Transfer-Encoding: base64\r\n\r\n";
    constexpr qsizetype line = 76;
    for (qsizetype at = 0; at < coded.size(); at += line)
        mail += coded.mid(at, line) + "\r\n";
    ASSERT_EQ(on(u"intake"_s, {writeMail(u"odd.eml"_s, mail)}).status, 0);
    const QString text = shown().value(u"text"_s).toString();
    for (const QString &odd : texts)
        EXPECT_TRUE(text.contains(odd)) << odd.left(40).toStdString();
}

TEST_F(OddTextsTest, ofTheOfficerComeBackEqual)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"teamleider"_s}).status, 0);
    kept(u"complainant"_s, {u"--name"_s, odd(), u"--organisation"_s, odd(), u"--phone"_s, odd(),
                            u"--representative"_s, odd(), u"--address"_s, odd()});
    kept(u"part"_s, {u"--part"_s, u"1"_s, u"--text"_s, odd(), u"--theme"_s, odd(), u"--whose"_s, odd()});
    kept(u"assess"_s, QStringList{u"--reason"_s, odd()} + admissible());
    kept(u"forward"_s, {u"--to"_s, u"teamleider"_s});
    kept(u"take-back"_s, {u"--reason"_s, odd()});
    kept(u"forward"_s, {u"--to"_s, u"teamleider"_s});
    kept(u"respond"_s, {u"--on"_s, u"2026-11-23"_s, u"--summary"_s, odd(), u"--by"_s, odd()});
    kept(u"limit"_s, {u"--behaviour"_s, odd(), u"--measure"_s, odd(), u"--evaluate"_s, u"2027-01-11"_s});
    kept(u"close"_s, {u"--outcome"_s, u"solvedTogether"_s, u"--how"_s, odd(), u"--learned"_s, odd()});
    kept(u"measure"_s, {u"--text"_s, odd(), u"--owner"_s, odd()});
    kept(u"reopen"_s, {u"--reason"_s, odd()});

    const QJsonObject all = shown();
    expectOdd(all.value(u"complainant"_s).toObject(),
              {u"name"_s, u"organisation"_s, u"phone"_s, u"representative"_s, u"address"_s});
    expectOdd(all.value(u"parts"_s)[0].toObject(), {u"text"_s, u"theme"_s, u"whose"_s, u"reason"_s});
    expectOdd(all.value(u"takenBack"_s)[0].toObject(), {u"takenBackReason"_s});
    expectOdd(all.value(u"forwardings"_s)[0].toObject(), {u"response"_s, u"respondedBy"_s});
    expectOdd(all.value(u"limits"_s)[0].toObject(), {u"behaviour"_s, u"measure"_s});
    expectOdd(all.value(u"closings"_s)[0].toObject(), {u"learned"_s, u"toldHow"_s, u"reopeningReason"_s});
    expectOdd(all.value(u"measures"_s)[0].toObject(), {u"text"_s, u"owner"_s});
    EXPECT_EQ(on(u"verify"_s).status, 0);
}

TEST_F(OddTextsTest, thatAreProtectedComeBackEqual)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    kept(u"protect"_s, {u"--name"_s, odd(), u"--note"_s, odd()});
    expectOdd(on(u"protected"_s, {u"2026-0001"_s, u"--json"_s}).array().at(0).toObject(),
              {u"text"_s, u"note"_s});
}

} // namespace
} // namespace gehoor
