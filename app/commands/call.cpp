// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/terminal.h>
#include <core/basics/ownerfile.h>
#include <core/basics/text.h>
#include <core/registerfile/passphrase.h>
#include <core/registerfile/wiping.h>
#include <ui/leaks/passquestion.h>
#include <ui/wording/inspection.h>
#include <ui/wording/keys.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

void write(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    fputc('\n', stream);
    fflush(stream);
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

tl::unexpected<Refusal> refuse(const Error &error, int status)
{
    if (error.kind == ErrorKind::WrongKey) // a command does not know how often it was tried
        return refuse(wording(error) + u' ' + perhapsDamaged(), status);
    return refuse(wording(error), error.kind == ErrorKind::Leak ? ExitLeak : status);
}

tl::unexpected<Refusal> refuse(const QString &message, int status)
{
    return tl::unexpected<Refusal>(Refusal{message, status});
}

tl::unexpected<Refusal> wrongUsage(const QString &message)
{
    return refuse(message, ExitUsage);
}

int statusOfMaking(ErrorKind why)
{
    const bool concernsPlace = why == ErrorKind::FileExists || why == ErrorKind::FileNotFound ||
                               why == ErrorKind::LogAlone || why == ErrorKind::NameOfWorkingCopy ||
                               why == ErrorKind::ReadBefore || why == ErrorKind::DiskFull ||
                               why == ErrorKind::WriteFailed;
    return concernsPlace ? ExitRefused : ExitCannotOpen;
}

Given<std::optional<QDate>> Call::date(const QString &option) const
{
    if (!has(option))
        return std::nullopt;
    constexpr int earliestYear = 1000;
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    const bool exact = day.toString(Qt::ISODate) == value(option); // Qt takes what follows a date too
    if (!day.isValid() || !exact || day.year() < earliestYear)
        return wrongUsage(Words::tr("“%1” is not a date. Write a date as 2026-11-23.").arg(value(option)));
    return day;
}

Given<std::optional<int>> Call::number(const QString &option) const
{
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return wrongUsage(Words::tr("--%1 wants a whole number of 1 or more.").arg(option));
    return number;
}

QString Call::notOneOf(const QString &word, const QStringList &known)
{
    return Words::tr("“%1” is not known here. Choose from: %2.").arg(word, known.join(u", "_s));
}

Given<QString> Call::passphrase(bool isNew) const
{
    return openingWords(Words::tr("Passphrase: "), isNew);
}

Given<QString> Call::passphraseOrSheet() const
{
    return openingWords(Words::tr("Passphrase, or the groups of the emergency sheet: "), false);
}

Given<QString> Call::openingWords(const QString &question, bool twice) const
{
    return secret({u"passphrase-file"_s, "GEHOOR_PASSPHRASE", question,
                   Words::tr("No passphrase was given. Use --passphrase-file FILE or GEHOOR_PASSPHRASE.")},
                  twice);
}

Given<QString> Call::newPassphrase() const
{
    return secret({u"new-passphrase-file"_s, "GEHOOR_NEW_PASSPHRASE", Words::tr("New passphrase: "),
                   Words::tr("No new passphrase was given. Use --new-passphrase-file FILE or "
                             "GEHOOR_NEW_PASSPHRASE.")},
                  true);
}

Given<QString> Call::presentPassphrase() const
{
    const Secret wanted{
        u"present-passphrase-file"_s, "GEHOOR_PRESENT_PASSPHRASE",
        Words::tr("Present passphrase of the register that stands there, or the groups of its sheet "
                  "(empty: go on without it): "),
        Words::tr("No present passphrase was given. Use --present-passphrase-file FILE or "
                  "GEHOOR_PRESENT_PASSPHRASE.")};
    const bool canHave = has(wanted.option) || qEnvironmentVariableIsSet(wanted.variable) || terminalCanAsk();
    return canHave ? secret(wanted, false) : QString();
}

QCommandLineOption Call::presentPassphraseOption()
{
    return {u"present-passphrase-file"_s,
            Words::tr("Read the present passphrase of the register that stands there from the first line of "
                      "FILE."),
            u"FILE"_s};
}

QCommandLineOption Call::newPassphraseOption()
{
    return {u"new-passphrase-file"_s, Words::tr("Read the new passphrase from the first line of FILE."),
            u"FILE"_s};
}

Given<Key> Call::newKey() const
{
    auto words = newPassphrase();
    auto made = gehoor::newKey(words);
    if (words)
        wipe(*words);
    return made;
}

Given<QString> Call::secret(const Secret &wanted, bool twice) const
{
    if (has(wanted.option)) {
        constexpr qint64 longest = 64 * 1024;
        auto content = readFile(value(wanted.option), longest, ErrorKind::ReadFailed);
        if (!content)
            return refuse(content.error(), ExitCannotOpen);
        QString text = QString::fromUtf8(*content);
        wipe(*content);
        QString line = text.section(u'\n', 0, 0).remove(u'\r');
        wipe(text);
        return line;
    }
    if (qEnvironmentVariableIsSet(wanted.variable))
        return qEnvironmentVariable(wanted.variable);
    if (!terminalCanAsk())
        return refuse(wanted.missing, ExitCannotOpen);
    auto words = askHidden(wanted.question);
    if (!words)
        return refuse(wanted.missing, ExitCannotOpen);
    const auto wiped = qScopeGuard([&] { wipe(*words); });
    if (twice) {
        auto again = askHidden(Words::tr("The same passphrase again: "));
        if (!again)
            return refuse(wanted.missing, ExitCannotOpen);
        const bool same = again == words;
        wipe(*again);
        if (!same)
            return refuse(Words::tr("The two passphrases differ. Nothing was made."));
    }
    return std::exchange(*words, {});
}

Given<Key> Call::key() const
{
    const auto salt = RegisterFile::salt(argument(0));
    if (!salt)
        return refuse(salt.error(), ExitCannotOpen);
    auto words = passphrase();
    if (!words)
        return tl::unexpected(words.error());
    auto key = Key::fromPassphrase(*words, *salt);
    wipe(*words);
    if (!key)
        return refuse(key.error(), ExitCannotOpen);
    return std::move(*key);
}

Given<std::unique_ptr<Desk>> Call::openDesk(Access access) const
{
    const auto opening = key();
    if (!opening)
        return tl::unexpected(opening.error());
    return openDesk(access, *opening);
}

Given<std::unique_ptr<Desk>> Call::openDesk(Access access, const Key &key) const
{
    auto file = RegisterFile::open(argument(0), key, access, m_clock);
    if (!file)
        return refuse(file.error(), ExitCannotOpen);
    tellWhatMayLack(**file);
    return std::make_unique<Desk>(std::move(*file), m_clock);
}

Given<std::unique_ptr<Desk>> Call::openDeskToRead() const
{
    const auto opening = key();
    if (!opening)
        return tl::unexpected(opening.error());
    auto file = RegisterFile::open(argument(0), *opening, Access::Write, m_clock);
    if (!file && file.error().kind != ErrorKind::WrongKey)
        file = RegisterFile::open(argument(0), *opening, Access::Read, m_clock);
    if (!file)
        return refuse(file.error(), ExitCannotOpen);
    tellWhatMayLack(**file);
    return std::make_unique<Desk>(std::move(*file), m_clock);
}

void Call::tellWhatMayLack(const RegisterFile &file)
{
    if (file.mayLackLastAct())
        message(cutOffWording());
}

Given<QString> Call::reason() const
{
    if (!has(u"reason"_s))
        return wrongUsage(Words::tr("Give the reason with --reason TEXT."));
    return value(u"reason"_s);
}

void Call::answer(const QJsonObject &object, const QString &line) const
{
    if (wantsJson())
        print(object);
    else
        print(line);
}

void Call::answer(const QJsonArray &rows, const QStringList &lines) const
{
    if (wantsJson())
        return print(QJsonValue(rows));
    for (const QString &line : lines)
        print(line);
}

void Call::print(const QString &line)
{
    write(stdout, withoutControls(line));
}

void Call::print(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
}

void Call::printHelp(const QString &usage, const QList<QCommandLineOption> &options)
{
    print(usage);
    for (const QCommandLineOption &option : options) {
        const QString form = u"--%1 %2"_s.arg(option.names().constFirst(), option.valueName());
        print(u"  %1 %2"_s.arg(form, -26).arg(option.description()));
    }
}

void Call::message(const QString &line)
{
    write(stderr, withoutControls(line));
}

int Call::finish()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return ExitDone;
    message(
        Words::tr("The answer could not be written whole. What was asked is done; check that there is room "
                  "where the answer goes."));
    return ExitRefused;
}

Given<Key> newKey(const Given<QString> &passphrase)
{
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    if (isBlank(*passphrase))
        return refuse(Error{ErrorKind::PassphraseTooShort, {}});
    if (const Strength strength = strengthOf(*passphrase);
        strength == Strength::TooShort || strength == Strength::Guessable)
        Call::message(
            Words::tr("Note: this passphrase is weak. Use four or five unrelated words for real cases."));
    auto key = Key::fromPassphrase(*passphrase, Key::newSalt());
    if (!key)
        return refuse(key.error());
    return std::move(*key);
}

void tellFindings(const QList<LeakFinding> &findings)
{
    for (const LeakFinding &finding : findings)
        Call::message(finding.severity == Severity::Protected
                          ? Words::tr("Protected: “%1” (%2)").arg(finding.matched, knownWords(finding))
                          : Words::tr("Look again: “%1” (%2)").arg(finding.matched, knownWords(finding)));
}

} // namespace gehoor
