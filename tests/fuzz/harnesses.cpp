// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/desk.h>
#include <core/intake/mailreader.h>
#include <core/intake/mbox.h>
#include <core/leaks/leakcheck.h>
#include <core/letters/lettertemplate.h>
#include <core/letters/templatecheck.h>
#include <core/registerfile/files.h>
#include <core/registerfile/logcheck.h>
#include <core/registerfile/sheetkey.h>
#include <tests/fuzz/harnesses.h>
#include <tests/support/cipheredfile.h>
#include <tests/support/fixedkey.h>

#include <QBuffer>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const FixedClock &today()
{
    static const FixedClock clock(QDate(2026, 11, 23));
    return clock;
}

bool mailHolds(const QByteArray &input)
{
    const auto read = [](const QByteArray &bytes) {
        const auto message = readMail(bytes);
        if (!message)
            return true;
        const ComplaintDraft draft =
            draftFromMail(*message, bytes, u"mail.eml"_s, today().today(), Organisation());
        return draft.original == bytes && std::all_of(message->attachments.begin(),
                                                      message->attachments.end(), [](const Attachment &one) {
                                                          return !one.name.isEmpty() &&
                                                                 !one.name.contains(u'/') &&
                                                                 !one.name.contains(QChar::Null);
                                                      });
    };
    QBuffer mbox;
    mbox.setData(input);
    mbox.open(QIODevice::ReadOnly);
    MboxReader mails(mbox);
    auto mail = mails.next();
    while (mail && *mail && read(**mail))
        mail = mails.next();
    const bool cut =
        mail ? !*mail
             : mail.error().kind == ErrorKind::NotAMailbox || mail.error().kind == ErrorKind::MailboxEmpty;
    return cut && read(input);
}

/// Its first byte chooses the kind of letter; the rest is the text.
bool templateHolds(const QByteArray &input)
{
    const auto &kinds = letterKindKeys.entries();
    const auto &[kind, key] =
        kinds[static_cast<unsigned char>(input.isEmpty() ? 0 : input.front()) % kinds.size()];
    const QString text = QString::fromUtf8(input.mid(1));
    const OwnTexts own{{{TextKind::Letter, key, Language::Dutch}, text}};
    const LetterTexts texts(Language::Dutch, own);
    const auto filled = fillTemplate(kind, texts, QJsonObject());
    static_cast<void>(checkPhrases(text));
    static_cast<void>(phrasesFrom(text));
    // What passes the check makes a letter, if of empty fields, or is too long for one.
    return filled || filled.error().kind == ErrorKind::TextRefused;
}

/// Lines of protected facts, an empty line, and the text they are looked for in.
bool leaksHold(const QByteArray &input)
{
    constexpr qsizetype mostFacts = 20;
    const qsizetype end = input.indexOf("\n\n");
    const QStringList lines =
        QString::fromUtf8(input.left(std::max<qsizetype>(end, 0))).split(u'\n').mid(0, mostFacts);
    const QString text = QString::fromUtf8(end < 0 ? input : input.mid(end + 2));
    LeakKnowledge known{.phrases = {}};
    for (const QString &line : lines) {
        const auto &kinds = factKindKeys.entries();
        const auto kind = kinds[line.isEmpty() ? 0 : line.front().unicode() % kinds.size()].first;
        if (line.size() > 1)
            known.facts.append({.kind = kind, .text = line.mid(1).left(longestFact)});
    }
    static const LeakCheck phrases{LeakKnowledge()};
    const auto within = [&](const LeakFinding &finding) {
        return finding.offset >= 0 && finding.length > 0 && finding.offset + finding.length <= text.size();
    };
    const QList<LeakFinding> ofFacts = LeakCheck(known).findings(text);
    const QList<LeakFinding> ofPhrases = phrases.findings(text);
    return std::all_of(ofFacts.begin(), ofFacts.end(), within) &&
           std::all_of(ofPhrases.begin(), ofPhrases.end(), within);
}

bool csvHolds(const QByteArray &input)
{
    const auto persons = readResponsibles(input);
    static_cast<void>(readEquatedDays(input));
    return !persons ||
           std::none_of(persons->rows.begin(), persons->rows.end(), [](const ImportedResponsible &one) {
               return one.person.function.trimmed().isEmpty();
           });
}

/// What is taken for a key reads as the same key when it is written out.
bool sheetKeyHolds(const QByteArray &input)
{
    const Key::Salt salt{};
    const auto key = keyFromSheet(QString::fromUtf8(input), salt);
    if (!key)
        return key.error().signs >= 0;
    const auto again = keyFromSheet(sheetGroups(*key).join(u' '), salt);
    return again && again->hex() == key->hex();
}

Key crashedKey()
{
    return fixedKey(7, fixedSalt(9));
}

/// A register with two cases, as a crash leaves it: the second stands in the log alone.
struct Crashed
{
    QTemporaryDir folder;
    QByteArray file;
    QByteArray log;

    Crashed()
    {
        const QString path = folder.filePath(u"made.gehoor"_s);
        ComplaintDraft draft;
        draft.details.received = today().today();
        draft.details.subject = u"Klacht"_s;
        draft.details.text = u"U belde niet terug."_s;
        {
            Desk desk(RegisterFile::create(path, crashedKey(), today()).value(), today());
            static_cast<void>(desk.intake.log(draft));
        }
        Desk desk(RegisterFile::open(path, crashedKey(), Access::Write, today()).value(), today());
        static_cast<void>(desk.intake.log(draft));
        file = read(path);
        log = read(path + u"-wal"_s);
    }
    static QByteArray read(const QString &name)
    {
        QFile opened(name);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile made(folder.filePath(name));
        if (made.open(QIODevice::WriteOnly | QIODevice::Truncate))
            made.write(content);
    }
};

/// Whatever words are typed make a search that the register answers.
bool queryHolds(const QByteArray &input)
{
    static const Crashed crashed;
    static const Desk desk(
        RegisterFile::open(crashed.folder.filePath(u"made.gehoor"_s), crashedKey(), Access::Read, today())
            .value(),
        today());
    return desk.overview.rows({.search = QString::fromUtf8(input)}, 9).has_value();
}

constexpr qsizetype sizeOfChange = 4;

/// Bytes at places: three of place, counted round, and one that is put there.
QByteArray altered(QByteArray content, const QByteArray &changes)
{
    for (qsizetype at = 0; at + sizeOfChange <= changes.size() && !content.isEmpty(); at += sizeOfChange) {
        const auto byte = [&](qsizetype i) { return qsizetype(static_cast<unsigned char>(changes[at + i])); };
        content[(byte(0) << 16 | byte(1) << 8 | byte(2)) % content.size()] = changes[at + 3];
    }
    return content;
}

/// Whatever there is in it: it is read or refused. Not searched: the full-text index of SQLCipher 3.4.1 falls
/// over altered pages of its own.
void readThrough(const Desk &desk)
{
    static_cast<void>(desk.file.inspect());
    static_cast<void>(desk.file.audit());
    const auto rows = desk.overview.rows({}, 9);
    if (!rows)
        return;
    for (const auto &row : *rows) {
        static_cast<void>(desk.complaints.find(row.id));
        static_cast<void>(desk.complaints.contacts(row.id));
        static_cast<void>(desk.overview.standing(row.id));
        static_cast<void>(desk.letters.of(row.id));
        const auto documents = desk.complaints.documents(row.id);
        if (!documents)
            continue;
        for (const Document &document : *documents)
            static_cast<void>(desk.complaints.documentContent(document.id));
    }
}

/// Changes to what lies under the cipher, as whoever knows the key can make them.
QByteArray alteredWithin(const QByteArray &content, const QByteArray &changes)
{
    const CipheredFile file(content, crashedKey());
    return file.cipheredAnew(altered(file.deciphered(), changes));
}

/// A journal that says of the register how many pages it had, but no more than 255: else the file becomes as
/// large as it says, and is long in reading.
QByteArray ofFewPages(QByteArray journal)
{
    constexpr qsizetype countAt = 16;
    if (journal.size() > countAt + 3)
        journal.replace(countAt, 3, QByteArray(3, '\0'));
    return journal;
}

enum class Tried { File, Log, AlteredFile, AlteredLog, AlteredWithin, Journal };

/// How many cases there must be: known where nothing was changed. Were that refused too, no input would show
/// anything.
std::optional<qint64> casesIn(Tried what, const QByteArray &changes)
{
    if (changes.size() >= sizeOfChange)
        return std::nullopt;
    switch (what) {
    case Tried::AlteredFile:
    case Tried::AlteredLog:
        return 2;
    case Tried::AlteredWithin:
        return 1; // without its log
    default:
        return std::nullopt;
    }
}

/// The first byte says what the rest is: a file, a log, changes to the file, to the log or to what lies under
/// the cipher of the file, or a journal. What opens has one case or two, and can be looked at; where the
/// checksums are right over anything at all, or pages are put back, it is read as far as that can be.
bool registerHolds(const QByteArray &input)
{
    static const Crashed crashed;
    const QString name = u"tried.gehoor"_s;
    const QString path = crashed.folder.filePath(name);
    const QByteArray rest = input.mid(1);
    removeRegister(path);
    const auto what = Tried(input.isEmpty() ? 0 : static_cast<unsigned char>(input.front()) % 6);
    crashed.put(name, what == Tried::File            ? rest
                      : what == Tried::AlteredFile   ? altered(crashed.file, rest)
                      : what == Tried::AlteredWithin ? alteredWithin(crashed.file, rest)
                                                     : crashed.file);
    const bool toTheEnd = what == Tried::AlteredWithin || what == Tried::Journal;
    if (what == Tried::Journal)
        crashed.put(name + u"-journal"_s, ofFewPages(rest));
    if (!toTheEnd) {
        crashed.put(name + u"-wal"_s, what == Tried::Log          ? rest
                                      : what == Tried::AlteredLog ? altered(crashed.log, rest)
                                                                  : crashed.log);
    }
    static_cast<void>(logState(path));
    const auto expected = casesIn(what, rest);
    auto file = RegisterFile::open(path, crashedKey(), Access::Write, today());
    if (!file)
        return !expected;
    const Desk desk(std::move(*file), today());
    if (toTheEnd && !expected) {
        readThrough(desk);
        return true;
    }
    const auto cases = desk.overview.allCases();
    return desk.file.inspect() && (expected ? cases == *expected : !cases || *cases <= 2);
}

} // namespace

QList<Harness> harnesses()
{
    return {{"mail", mailHolds},        {"template", templateHolds}, {"leaks", leaksHold},
            {"csv", csvHolds},          {"sheetkey", sheetKeyHolds}, {"query", queryHolds},
            {"register", registerHolds}};
}

} // namespace gehoor
