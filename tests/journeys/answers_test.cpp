// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/registerfile.h>
#include <core/registerfile/sheetkey.h>
#include <tests/journeys/commandstest.h>
#include <tests/support/places.h>
#include <tests/support/realkeys.h>

#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// One call of a command, and the keys that its answer has at least: of the object, or of each in the list.
struct Asked
{
    QString command;
    QStringList arguments;
    QStringList keys;
};

class AnswersTest : public CommandsTest
{
protected:
    // Every command, in an order in which each can be done.

    /// From the mail to what is protected.
    QList<Asked> untilJudged() const
    {
        const QString number = u"2026-0001"_s;
        return {
            {u"info"_s, {}, {u"organisation"_s, u"format"_s, u"cases"_s, u"open"_s, u"auditHead"_s}},
            {u"responsible"_s, {u"--function"_s, u"teamleider"_s}, {u"function"_s, u"active"_s}},
            {u"responsible"_s, {}, {u"function"_s, u"name"_s, u"team"_s, u"email"_s, u"active"_s}},
            {u"intake"_s,
             {complaintMail()},
             {u"number"_s, u"subject"_s, u"sentBy"_s, u"answerTo"_s, u"damaged"_s}},
            {u"complainant"_s,
             {number, u"--phone"_s, u"06-12345678"_s, u"--priority"_s, u"high"_s},
             {u"number"_s, u"complainant"_s, u"priority"_s}},
            {u"put-off"_s,
             {number, u"--until"_s, u"2026-11-27"_s, u"--reason"_s, u"Vakantie"_s},
             {u"number"_s, u"putOffUntil"_s}},
            {u"take-up"_s, {number}, {u"number"_s}},
            {u"today"_s, {}, {u"day"_s, u"notices"_s, u"groups"_s, u"news"_s}},
            {u"terms"_s, {number}, {u"term"_s, u"due"_s, u"why"_s}},
            {u"ics"_s, {u"--out"_s, path(u"terms.ics"_s)}, {u"file"_s, u"dueDates"_s}},
            {u"check"_s, {number}, {u"ok"_s, u"cases"_s, u"findings"_s}},
            {u"list"_s,
             {},
             {u"number"_s, u"received"_s, u"complainant"_s, u"capacity"_s, u"standing"_s, u"nextStep"_s,
              u"due"_s, u"priority"_s}},
            {u"part"_s, {number, u"--part"_s, u"1"_s, u"--theme"_s, u"telefoon"_s}, {u"number"_s, u"part"_s}},
            {u"assess"_s, QStringList{number} + unknown(), {u"number"_s, u"part"_s, u"verdict"_s}},
            {u"why"_s, {number}, {u"number"_s, u"text"_s}},
            {u"letter"_s,
             {number, u"information-request"_s, u"--out"_s, path(u"1.pdf"_s)},
             {u"number"_s, u"kind"_s, u"language"_s, u"state"_s, u"sha256"_s, u"file"_s}},
            {u"posted"_s, {number, u"1"_s}, {u"number"_s, u"letter"_s, u"state"_s, u"posted"_s, u"by"_s}},
            {u"not-posted"_s,
             {number, u"1"_s, u"--reason"_s, u"Vergist"_s},
             {u"number"_s, u"letter"_s, u"state"_s}},
            {u"posted"_s, {number, u"1"_s}, {u"number"_s, u"letter"_s, u"state"_s}},
            {u"answered"_s,
             {number, u"--on"_s, u"2026-11-23"_s, u"--summary"_s, u"Het was in mei."_s},
             {u"number"_s, u"on"_s}},
            {u"withdraw-verdict"_s, {number, u"--reason"_s, u"Verkeerd gelezen"_s}, {u"number"_s, u"part"_s}},
            {u"assess"_s, QStringList{number} + admissible(), {u"verdict"_s, u"ground"_s, u"steps"_s}},
            {u"protect"_s, {number, u"--name"_s, u"Noor"_s}, {u"number"_s, u"protected"_s}},
            {u"protected"_s, {number}, {u"number"_s, u"kind"_s, u"text"_s, u"note"_s}},
            {u"document"_s,
             {number, u"1"_s, u"--out"_s, path(u"1.eml"_s)},
             {u"number"_s, u"document"_s, u"name"_s, u"size"_s, u"sha256"_s, u"file"_s}},
            {u"unprotect"_s, {number, u"1"_s}, {u"number"_s, u"protected"_s}},
        };
    }
    /// Of the register as a whole.
    QList<Asked> settings() const
    {
        const QString days = writeMail(u"days.csv"_s, "2026-12-28;Collectieve vrije dag\n");
        const QString text = writeMail(u"own.html"_s, "<p>Met vriendelijke groet</p>\n");
        return {
            {u"watch"_s, {}, {u"places"_s, u"staff"_s}},
            {u"text"_s, {}, {u"text"_s, u"kind"_s, u"language"_s, u"state"_s, u"versions"_s}},
            {u"text"_s, {u"signature"_s, u"--in"_s, text}, {u"text"_s, u"language"_s, u"state"_s}},
            {u"text"_s, {u"signature"_s, u"--versions"_s}, {u"number"_s, u"day"_s, u"restored"_s, u"text"_s}},
            {u"text"_s, {u"signature"_s, u"--standard"_s}, {u"text"_s, u"language"_s, u"state"_s}},
            {u"text"_s, {u"signature"_s}, {u"text"_s, u"language"_s, u"state"_s, u"standing"_s}},
            {u"text"_s,
             {u"signature"_s, u"--out"_s, path(u"standard.html"_s)},
             {u"text"_s, u"language"_s, u"file"_s}},
            {u"letter-paper"_s, {u"--window"_s, u"left"_s}, {u"side"_s, u"footer"_s}},
            {u"term"_s, {}, {u"term"_s, u"length"_s, u"unit"_s, u"rolls"_s}},
            {u"calendar"_s, {u"--import"_s, days, u"--apply"_s}, {}},
            {u"calendar"_s, {}, {u"day"_s, u"name"_s}},
            {u"test-page"_s, {u"--out"_s, path(u"page.pdf"_s)}, {u"file"_s}},
        };
    }
    /// From the first letter to the response.
    QList<Asked> untilResponse() const
    {
        const QString number = u"2026-0001"_s;
        return {
            {u"letter"_s, {number, u"delay"_s, u"--out"_s, path(u"2.pdf"_s)}, {u"number"_s}},
            {u"withdraw"_s, {number, u"2"_s, u"--reason"_s, u"Oud adres"_s}, {u"letter"_s, u"state"_s}},
            {u"forward"_s, {number, u"--to"_s, u"teamleider"_s}, {u"number"_s, u"parts"_s, u"to"_s}},
            {u"take-back"_s, {number, u"--reason"_s, u"Ziek"_s}, {u"number"_s, u"part"_s, u"from"_s}},
            {u"forward"_s, {number, u"--to"_s, u"teamleider"_s}, {u"number"_s, u"parts"_s, u"to"_s}},
            {u"bundle"_s,
             {number, u"--out"_s, path(u"bundle.pdf"_s)},
             {u"number"_s, u"bundle"_s, u"pages"_s, u"sha256"_s, u"file"_s}},
            {u"bundle-sent"_s, {number, u"1"_s}, {u"number"_s, u"bundle"_s, u"sent"_s, u"by"_s}},
            {u"extend"_s,
             {number, u"--by"_s, u"1"_s, u"--reason"_s, u"Vakantie"_s},
             {u"number"_s, u"part"_s, u"by"_s}},
            {u"respond"_s,
             {number, u"--on"_s, u"2026-11-23"_s, u"--summary"_s, u"Gebeld."_s},
             {u"number"_s, u"parts"_s, u"respondedOn"_s}},
        };
    }
    /// What a complainant may ask, and what went wrong.
    QList<Asked> requestAndBreach() const
    {
        const QString number = u"2026-0001"_s;
        return {
            {u"access-request"_s,
             {number, u"--received"_s, u"2026-11-23"_s},
             {u"number"_s, u"received"_s, u"channel"_s, u"due"_s, u"why"_s}},
            {u"access-request"_s, {number}, {u"received"_s, u"due"_s, u"extendedMonths"_s, u"answered"_s}},
            {u"breach"_s,
             {u"--what"_s, u"Een brief lag open"_s, u"--case"_s, number, u"--letter"_s, u"1"_s},
             {u"breach"_s, u"discovered"_s, u"reportBy"_s, u"minutesLeft"_s, u"letter"_s}},
            {u"breach"_s, {u"1"_s, u"--done"_s, u"safety"_s}, {u"breach"_s, u"steps"_s}},
            {u"breach"_s,
             {u"1"_s, u"--not-reported"_s, u"--reason"_s, u"Geen risico"_s},
             {u"breach"_s, u"decision"_s, u"decided"_s, u"reference"_s, u"reason"_s}},
            {u"breach"_s,
             {},
             {u"breach"_s, u"kind"_s, u"what"_s, u"from"_s, u"until"_s, u"number"_s, u"people"_s,
              u"affected"_s, u"data"_s, u"encrypted"_s, u"steps"_s}},
        };
    }
    /// From closing to all that is shown of the case.
    QList<Asked> closing() const
    {
        const QString number = u"2026-0001"_s;
        return {
            {u"close"_s, {number, u"--outcome"_s, u"answered"_s}, {u"number"_s, u"outcome"_s}},
            {u"reopen"_s, {number, u"--reason"_s, u"Er kwam een mail"_s}, {u"number"_s}},
            {u"measure"_s, {number, u"--text"_s, u"Terugbellen"_s}, {u"number"_s}},
            {u"limit"_s,
             {number, u"--behaviour"_s, u"Dreigde op 20 november"_s, u"--measure"_s, u"Alleen per brief"_s,
              u"--evaluate"_s, u"2027-01-11"_s},
             {u"number"_s, u"limit"_s}},
            {u"limit"_s,
             {number, u"--limit"_s, u"1"_s, u"--until"_s, u"2027-02-01"_s, u"--reason"_s, u"Belt nog"_s},
             {u"number"_s, u"limit"_s, u"evaluate"_s}},
            {u"limit"_s,
             {number},
             {u"limit"_s, u"behaviour"_s, u"measure"_s, u"start"_s, u"evaluate"_s, u"evaluations"_s,
              u"ended"_s, u"endingReason"_s}},
            {u"related"_s, {number}, {u"number"_s, u"linked"_s, u"proposed"_s, u"sameSender"_s}},
            {u"show"_s, {number}, {u"number"_s,    u"received"_s, u"channel"_s,     u"standing"_s,
                                   u"subject"_s,   u"text"_s,     u"complainant"_s, u"parts"_s,
                                   u"documents"_s, u"letters"_s,  u"forwardings"_s, u"nextSteps"_s,
                                   u"priority"_s,  u"remedy"_s,   u"logged"_s,      u"contacts"_s,
                                   u"standings"_s, u"holds"_s,    u"putOffUntil"_s, u"putOffReason"_s}},
        };
    }
    /// What concerns the whole register.
    QList<Asked> ofTheRegister() const
    {
        return {
            {u"export"_s, {u"--out"_s, path(u"cases.csv"_s)}, {u"file"_s, u"cases"_s}},
            {u"backup"_s, {path(u"copy.gehoor"_s)}, {u"file"_s, u"made"_s, u"cases"_s, u"auditHead"_s}},
            {u"backup"_s,
             {u"--list"_s},
             {u"file"_s, u"made"_s, u"byPlan"_s, u"removed"_s, u"there"_s, u"cutShort"_s, u"doubt"_s}},
            // What stands where the others have the register is the backup here.
            {u"restore"_s,
             {path(u"restored.gehoor"_s)},
             {u"backup"_s, u"present"_s, u"lost"_s, u"lossKnown"_s, u"newerBeside"_s, u"keptAs"_s}},
            {u"verify"_s, {}, {u"ok"_s, u"problems"_s, u"cases"_s, u"auditHead"_s}},
            {u"audit"_s, {}, {u"line"_s, u"at"_s, u"act"_s, u"number"_s, u"note"_s, u"officer"_s, u"hash"_s}},
            {u"officer"_s, {u"--name"_s, u"klachtenfunctionaris"_s}, {u"officer"_s}},
            {u"idle-lock"_s, {u"--minutes"_s, u"5"_s}, {u"minutes"_s}},
            {u"retention"_s, {}, {u"months"_s, u"due"_s, u"held"_s, u"copies"_s, u"rewriteDue"_s}},
            {u"salvage"_s,
             {path(u"salvaged.gehoor"_s)},
             {u"register"_s, u"whole"_s, u"cases"_s, u"rows"_s, u"unread"_s, u"auditHead"_s}},
            {u"emergency-sheet"_s, {u"--out"_s, sheetPath()}, {u"file"_s, u"mark"_s}},
            {u"emergency-sheet"_s, {u"--check"_s, u"--sheet-file"_s, sheetFile()}, {u"mark"_s, u"counts"_s}},
            // With the passphrase that all others use.
            {u"unlock-with-sheet"_s,
             {u"--sheet-file"_s, sheetFile(), u"--new-passphrase-file"_s, passphraseFile()},
             {u"register"_s, u"mark"_s}},
            {u"passphrase"_s, {u"--new-passphrase-file"_s, passphraseFile()}, {u"register"_s, u"mark"_s}},
        };
    }
    /// Not beside the register or beneath it, where it would be refused.
    QString sheetPath() const { return papers.filePath(u"sheet.pdf"_s); }
    /// As it would be typed from the emergency sheet.
    QString sheetFile() const
    {
        const auto key =
            Key::fromPassphrase(u"een zeer geheime zin"_s, RegisterFile::salt(registerPath()).value());
        return writeMail(u"sheet.txt"_s, sheetGroups(*key).join(u' ').toUtf8());
    }
    QString passphraseFile() const { return writeMail(u"passphrase.txt"_s, "een zeer geheime zin\n"); }
    static QStringList unknown()
    {
        return {u"--answer"_s, u"client=no"_s,   u"--answer"_s, u"employee=no"_s,
                u"--answer"_s, u"conduct=yes"_s, u"--answer"_s, u"direct=unknown"_s};
    }
    static void expectKeys(const QJsonObject &object, const QStringList &keys, const std::string &where)
    {
        for (const QString &key : keys)
            EXPECT_TRUE(object.contains(key)) << where << " lacks " << key.toStdString();
    }
    static QString readmeText()
    {
        QFile file(testData(u"../../README.md"_s));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    /// By name, what the list of commands says of each: on its line, which it may share, and those below it.
    static QMap<QString, QString> commandsOf(const QString &readme)
    {
        QMap<QString, QString> commands;
        QString name;
        const auto begin = readme.indexOf(u"\ngehoor [REGISTER]"_s);
        const QString list = readme.mid(begin, readme.indexOf(u"\n```"_s, begin) - begin);
        const QStringList lines = list.split(u'\n');
        for (const QString &line : lines.mid(2)) { // the first opens the window
            QStringList words = line.split(u"gehoor "_s);
            commands[name] += words.takeFirst();
            for (const QString &one : std::as_const(words)) {
                name = one.section(u' ', 0, 0);
                commands[name] += one;
            }
        }
        EXPECT_EQ(commands.take(QString()), QString()) << "before the first command";
        return commands;
    }
    static QSet<QString> optionsIn(const QString &words)
    {
        static const QRegularExpression option(u"--([a-z][a-z-]*)"_s);
        QSet<QString> found;
        for (const QRegularExpressionMatch &match : option.globalMatch(words))
            found.insert(match.captured(1));
        return found;
    }
    /// The names of the commands that the program itself lists, save those that open the window.
    QSet<QString> commandNames() const
    {
        QSet<QString> names;
        const QList<QByteArray> lines = program.run({u"--help"_s}).out.split('\n');
        for (const QByteArray &line : lines.mid(2))
            names.insert(QString::fromUtf8(line).section(u' ', 1, 1));
        names.remove(QString());
        return names;
    }

    const QTemporaryDir papers;
};

TEST_F(AnswersTest, areOneJsonValueOfEveryCommand)
{
    QSet<QString> asked{u"new"_s};
    const Ran made =
        program.run({u"new"_s, path(u"other.gehoor"_s), u"--organisation"_s, u"Elders"_s, u"--json"_s});
    expectKeys(made.object(), {u"register"_s, u"organisation"_s}, "new");
    const QList<Asked> all =
        untilJudged() + settings() + untilResponse() + requestAndBreach() + closing() + ofTheRegister();
    for (const Asked &one : all) {
        const Ran ran = on(one.command, one.arguments + QStringList{u"--json"_s});
        const std::string where = (one.command + u' ' + one.arguments.join(u' ')).toStdString();
        const int most = one.command == u"check" ? 1 : 0; // it may find something
        ASSERT_LE(ran.status, most) << where << '\n' << ran.err.constData();
        QJsonParseError error{};
        const QJsonDocument answer = QJsonDocument::fromJson(ran.out, &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << where << '\n' << ran.out.constData();
        EXPECT_FALSE(answer.isArray() && answer.array().isEmpty() && !one.keys.isEmpty()) << where;
        expectKeys(answer.isArray() ? answer.array().at(0).toObject() : answer.object(), one.keys, where);
        asked.insert(one.command);
    }
    EXPECT_EQ(commandNames() - asked, QSet<QString>()) << "a command that is in none of the lists above";
}

TEST_F(AnswersTest, holdTheKeysOfACaseThroughout)
{
    ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"teamleider"_s}).status, 0);
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + admissible()).status, 0);
    ASSERT_EQ(on(u"forward"_s, {u"2026-0001"_s, u"--to"_s, u"teamleider"_s}).status, 0);
    ASSERT_EQ(on(u"letter"_s, {u"2026-0001"_s, u"memo"_s, u"--out"_s, path(u"memo.pdf"_s)}).status, 0);
    const QJsonObject shown = on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object();
    const QList<std::pair<QString, QStringList>> lists{
        {u"parts"_s, {u"number"_s, u"text"_s, u"verdict"_s, u"ground"_s, u"reason"_s}},
        {u"documents"_s, {u"number"_s, u"name"_s, u"mediaType"_s, u"size"_s, u"sha256"_s}},
        {u"letters"_s, {u"number"_s, u"kind"_s, u"language"_s, u"state"_s, u"sha256"_s}},
        {u"forwardings"_s, {u"part"_s, u"to"_s, u"on"_s, u"response"_s}},
        {u"nextSteps"_s, {u"step"_s, u"due"_s, u"why"_s}}};
    for (const auto &[list, keys] : lists)
        expectKeys(shown.value(list)[0].toObject(), keys, list.toStdString());
    expectKeys(shown.value(u"complainant"_s).toObject(),
               {u"name"_s, u"email"_s, u"phone"_s, u"address"_s, u"capacity"_s}, "complainant");
}

/// Whoever reads the one has the other: a list in words may leave options out, but names none that is not.
TEST_F(AnswersTest, nameTheirOptionsAsTheReadmeDoes)
{
    const QRegularExpression explanation(u"(?<=\\S) .*"_s); // behind the name of the option
    const QSet<QString> ofEach{u"json"_s, u"passphrase-file"_s, u"today"_s, u"help"_s};
    const QStringList whole{u"list"_s, u"export"_s, u"posted"_s, u"bundle-sent"_s, u"audit"_s, u"officer"_s};
    const QString readme = readmeText();
    const QMap<QString, QString> listed = commandsOf(readme);
    EXPECT_EQ(QSet<QString>(listed.keyBegin(), listed.keyEnd()), commandNames() + QSet<QString>{u"demo"_s});
    for (auto one = listed.cbegin(); one != listed.cend(); ++one) {
        const std::string command = one.key().toStdString();
        QStringList lines = QString::fromUtf8(program.run({one.key(), u"--help"_s}).out).split(u'\n');
        const QString usage = lines.takeFirst();
        const QSet<QString> used = optionsIn(usage);
        const QSet<QString> explained = optionsIn(lines.replaceInStrings(explanation, QString()).join(u' '));
        EXPECT_EQ(optionsIn(one.value()) - explained, QSet<QString>()) << command << ": only in the README";
        EXPECT_EQ(used - explained, QSet<QString>()) << command << ": not explained";
        EXPECT_EQ(explained - used - ofEach, QSet<QString>()) << command << ": not in its usage";
        EXPECT_TRUE(!whole.contains(one.key()) || readme.contains(u'\n' + usage)) << usage.toStdString();
    }
}

TEST_F(AnswersTest, areNeverHalfAndWell)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    for (const QStringList &arguments :
         {QStringList{u"list"_s, registerPath()}, QStringList{u"list"_s, registerPath(), u"--json"_s},
          QStringList{u"show"_s, registerPath(), u"2026-0001"_s}, QStringList{u"--help"_s}}) {
        const Ran ran = program.run(arguments, u"/dev/full"_s);
        EXPECT_EQ(ran.status, 1) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(ran.err.contains("could not be written")) << ran.err.constData();
    }
}

TEST_F(AnswersTest, sayThatThereIsNoDisplayForAWindow)
{
    for (const auto &[name, value] :
         {std::pair(u"XDG_SESSION_TYPE"_s, u"tty"_s), std::pair(u"DISPLAY"_s, u":59999"_s),
          std::pair(u"WAYLAND_DISPLAY"_s, u"wayland-77"_s)}) {
        Program elsewhere;
        elsewhere.set(name, value);
        const Ran ran = elsewhere.run({registerPath()});
        EXPECT_EQ(ran.status, 1) << name.toStdString();
        EXPECT_TRUE(ran.err.startsWith("There is no display")) << ran.err.constData();
        EXPECT_TRUE(ran.err.contains("gehoor list")) << ran.err.constData();
        EXPECT_EQ(ran.out, "");
    }
    EXPECT_EQ(program.run({registerPath(), u"more"_s}).status, 2);
}

TEST(KeptRegisterByCommandsTest, isReadByEveryCommandThatReads)
{
    const RealKeys real;
    const Program program(u"het eerste formaat blijft open"_s);
    for (const QStringList &arguments :
         {QStringList{u"info"_s}, QStringList{u"list"_s}, QStringList{u"show"_s, u"2026-0001"_s},
          QStringList{u"verify"_s}, QStringList{u"audit"_s}}) {
        const QTemporaryDir folder;
        const QString kept = folder.filePath(u"kept.gehoor"_s);
        ASSERT_TRUE(QFile::copy(testData(u"register-format-1.gehoor"_s), kept));
        ASSERT_TRUE(QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner));
        QStringList all = arguments;
        all.insert(1, kept);
        const Ran ran = program.run(all);
        EXPECT_EQ(ran.status, 0) << arguments.join(u' ').toStdString() << ran.err.constData();
        EXPECT_FALSE(ran.out.isEmpty());
    }
}

} // namespace
} // namespace gehoor
