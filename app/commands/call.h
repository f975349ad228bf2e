// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/commands/commands.h>
#include <core/desk.h>

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace gehoor {

/// Why a command ends early: a sentence for the person, a status for the machine.
struct Refusal
{
    QString message;
    int status = ExitRefused;
};

template <class T = void>
using Given = tl::expected<T, Refusal>;

tl::unexpected<Refusal> refuse(const Error &error, int status = ExitRefused);
tl::unexpected<Refusal> refuse(const QString &message, int status = ExitRefused);
tl::unexpected<Refusal> wrongUsage(const QString &message);

/// The status where a register would be made of another one, which was found: ExitRefused when the reason is
/// the place, else ExitCannotOpen.
int statusOfMaking(ErrorKind why);

/// One call of a command: what was given on the command line, and the ways to answer.
class Call
{
public:
    Call(const QCommandLineParser &parser, const Clock &clock) : m_parser(parser), m_clock(clock) {}

    /// The n-th argument after the command's name; 0 is the register.
    QString argument(int index) const { return m_parser.positionalArguments().value(index); }
    QStringList argumentsFrom(int index) const { return m_parser.positionalArguments().mid(index); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    /// What --reason says; wrong usage without it.
    Given<QString> reason() const;
    QStringList values(const QString &option) const { return m_parser.values(option); }
    bool wantsJson() const { return has(QStringLiteral("json")); }
    const Clock &clock() const { return m_clock; }
    /// The same call by another clock, which must outlive it.
    Call by(const Clock &clock) const { return {m_parser, clock}; }

    /// An option's date, YYYY-MM-DD and nothing else; none when not given; wrong usage when impossible.
    Given<std::optional<QDate>> date(const QString &option) const;
    /// An option's whole number of 1 or more; none when not given.
    Given<std::optional<int>> number(const QString &option) const;
    /// An option's value as one of a table's keys; none when not given.
    template <class Enum, std::size_t N>
    Given<std::optional<Enum>> oneOf(const QString &option, const Keys<Enum, N> &keys) const
    {
        if (!has(option))
            return std::nullopt;
        const auto known = keyed(value(option), keys);
        if (!known)
            return tl::unexpected(known.error());
        return *known;
    }
    /// A word as one of a table's keys; wrong usage, naming the keys, when it is none of them.
    template <class Enum, std::size_t N>
    static Given<Enum> keyed(const QString &word, const Keys<Enum, N> &keys)
    {
        if (const auto value = keys.value(word))
            return *value;
        QStringList known;
        for (const auto &entry : keys.entries())
            known << QString(entry.second);
        return wrongUsage(notOneOf(word, known));
    }
    static QString notOneOf(const QString &word, const QStringList &known);

    /// From --passphrase-file, GEHOOR_PASSPHRASE, or asked on the terminal (twice when `isNew`).
    Given<QString> passphrase(bool isNew = false) const;
    /// Likewise, where the groups of an emergency sheet may stand in its place: whoever is asked is told so.
    Given<QString> passphraseOrSheet() const;
    /// Of the register whose place a backup takes, as passphraseOrSheet(): from --present-passphrase-file,
    /// GEHOOR_PRESENT_PASSPHRASE, or asked. Empty where it was left out.
    Given<QString> presentPassphrase() const;
    static QCommandLineOption presentPassphraseOption();
    static QCommandLineOption newPassphraseOption();
    /// Of the passphrase to change to: newKey() below.
    Given<Key> newKey() const;
    /// Of the register named by the first argument, from its passphrase.
    Given<Key> key() const;
    /// Opens that register; every failure has the status ExitCannotOpen.
    Given<std::unique_ptr<Desk>> openDesk(Access access) const;
    Given<std::unique_ptr<Desk>> openDesk(Access access, const Key &key) const;

    /// Tells what may be missing of a register that was just opened.
    static void tellWhatMayLack(const RegisterFile &file);

    /// For a command that reads and has that put on the trail: open for writing, or for reading only where
    /// that cannot be: another program has the register, or nothing can be written. Then nothing is put
    /// there.
    Given<std::unique_ptr<Desk>> openDeskToRead() const;

    /// What a command that did something answers: the object with --json, else the line.
    void answer(const QJsonObject &object, const QString &line) const;
    /// What a command that lists something answers, once all of it is read: the rows with --json, else the
    /// lines.
    void answer(const QJsonArray &rows, const QStringList &lines) const;

    /// One line on stdout. Control characters from outsiders cannot steer the terminal.
    static void print(const QString &line);
    static void print(const QJsonValue &value);
    /// How a command is used, and its options, on stdout.
    static void printHelp(const QString &usage, const QList<QCommandLineOption> &options);
    /// One line on stderr.
    static void message(const QString &line);
    /// The status of a command that went well: ExitDone, or ExitRefused, with a message, when stdout did not
    /// take all that was printed.
    static int finish();

private:
    /// Where something secret comes from.
    struct Secret
    {
        QString option; ///< names a file; its first line counts
        const char *variable;
        QString question;
        QString missing; ///< what is said when there is nobody to ask
    };
    Given<QString> secret(const Secret &wanted, bool twice) const;
    Given<QString> openingWords(const QString &question, bool twice) const;
    /// From --new-passphrase-file, GEHOOR_NEW_PASSPHRASE, or asked twice.
    Given<QString> newPassphrase() const;

    const QCommandLineParser &m_parser;
    const Clock &m_clock;
};

/// A key for a new passphrase, with a salt of its own. A weak one is taken, and said to be so on stderr; a
/// blank one is not.
Given<Key> newKey(const Given<QString> &passphrase);

/// What the leak check found, on stderr: what stops it, and what asks to look again.
void tellFindings(const QList<LeakFinding> &findings);

/// A command as the table lists it.
struct Command
{
    QString name;
    QString arguments; ///< as the usage shows them
    int least;         ///< how many arguments at least
    int most;          ///< and at most; -1: any number
    QList<QCommandLineOption> options;
    std::function<Given<>(const Call &)> run;
};

// The commands, grouped as their files are.
QList<Command> registerCommands();    // new, info, verify
QList<Command> trailCommands();       // audit, officer
QList<Command> intakeCommands();      // intake
QList<Command> complainantCommands(); // complainant
QList<Command> overviewCommands();    // list, show, export
QList<Command> todayCommands();       // today, check, put-off, take-up
QList<Command> triageCommands();      // assess, part, withdraw-verdict, why
QList<Command> letterCommands();      // letter, posted
QList<Command> documentCommands();    // document
QList<Command> leakCommands();        // protect, protected, unprotect, watch
QList<Command> textCommands();        // text
QList<Command> stationeryCommands();  // letter-paper, test-page
QList<Command> responsibleCommands(); // responsible
QList<Command> forwardingCommands();  // forward, take-back, respond
QList<Command> closingCommands();     // close, reopen, measure
QList<Command> termCommands();        // terms, ics, extend, answered, term, calendar
QList<Command> bundleCommands();      // bundle, bundle-sent
QList<Command> safetyCommands();      // limit, related
QList<Command> keyCommands();         // passphrase, emergency-sheet, unlock-with-sheet, idle-lock

/// Does what is asked and reads what is told of it, both or neither: no act is kept and then told as failed.
template <class Work, class Read>
auto actAndRead(RegisterFile &file, Work work, Read read) -> decltype(read())
{
    decltype(read()) told = failure(ErrorKind::Internal, QStringLiteral("nothing was read"));
    const auto kept = file.together([&] {
        return work().and_then([&]() -> Result<> {
            told = read();
            return told ? Result<>() : failureOf(told);
        });
    });
    return kept ? told : failureOf(kept);
}

} // namespace gehoor
