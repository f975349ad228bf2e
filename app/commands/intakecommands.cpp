// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <core/basics/ownerfile.h>
#include <core/intake/mailreader.h>
#include <core/intake/mbox.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The mail files meant: a folder stands for the mails in it.
QStringList mailFiles(const QStringList &given)
{
    QStringList files;
    for (const QString &path : given) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QDir folder(path);
        const QStringList names = folder.entryList({u"*.eml"_s, u"*.mbox"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            files << folder.filePath(name);
    }
    return files;
}

/// The drafts in one file: one for a mail, any number for an mbox.
QList<Result<ComplaintDraft>> draftsIn(const Desk &desk, const QString &path)
{
    if (!path.endsWith(u".mbox"_s, Qt::CaseInsensitive))
        return {desk.intake.readMailFile(path)};
    const auto content = readFile(path, largestMbox, ErrorKind::MailTooLarge);
    if (!content)
        return {failureOf(content)};
    const auto organisation = desk.settings.organisation();
    if (!organisation)
        return {failureOf(organisation)};
    QList<Result<ComplaintDraft>> drafts;
    const QList<QByteArray> mails = splitMbox(*content);
    for (const QByteArray &mail : mails) {
        drafts << readMail(mail).map([&](const MailMessage &message) {
            return draftFromMail(message, mail, QFileInfo(path).completeBaseName() + u".eml"_s,
                                 desk.clock.today(), *organisation);
        });
    }
    if (drafts.isEmpty())
        drafts << Result<ComplaintDraft>(failure(ErrorKind::MailEmpty, path));
    return drafts;
}

/// Without the addresses: what is told on stderr may be kept in a log.
QString lookWhoComplains()
{
    return Words::tr(
        "The mail asks for the answer at another address than that it came from. Look in the case "
        "(gehoor show) who was logged as the complainant, and in the original whether that is right.");
}

Given<> intake(const Call &call)
{
    const auto desk = call.openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    const QStringList files = mailFiles(call.argumentsFrom(1));
    if (files.isEmpty())
        return refuse(Words::tr("There is no .eml or .mbox file in that folder."));
    const auto ifLoggedBefore = call.has(u"again"_s) ? IfLoggedBefore::LogAgain : IfLoggedBefore::Refuse;
    QJsonArray logged;
    bool allLogged = true;
    for (const QString &path : files) {
        const QList<Result<ComplaintDraft>> drafts = draftsIn(**desk, path);
        for (const auto &draft : drafts) {
            const auto complaint = draft.and_then(
                [&](const ComplaintDraft &read) { return (*desk)->intake.log(read, ifLoggedBefore); });
            if (!complaint) {
                Call::message(u"%1: %2"_s.arg(path, wording(complaint.error())));
                allLogged = false;
                continue;
            }
            const QString number = complaint->number.text();
            const QString subject = complaint->details.subject;
            if (!call.wantsJson())
                Call::print(u"%1\t%2"_s.arg(number, subject.simplified()));
            if (!draft->answerTo.isEmpty())
                Call::message(u"%1: %2"_s.arg(path, lookWhoComplains()));
            if (draft->damaged)
                Call::message(u"%1: %2"_s.arg(path, damagedMailNote()));
            logged << QJsonObject{{u"number"_s, number},
                                  {u"subject"_s, subject},
                                  {u"sentBy"_s, draft->sentBy},
                                  {u"answerTo"_s, draft->answerTo},
                                  {u"damaged"_s, draft->damaged}};
        }
    }
    if (call.wantsJson())
        Call::print(QJsonValue(logged));
    if (!allLogged)
        return refuse(QString());
    return {};
}

} // namespace

QList<Command> intakeCommands()
{
    return {{u"intake"_s,
             u"REGISTER MAIL... [--again]"_s,
             2,
             -1,
             {{u"again"_s, Words::tr("Log a mail that is in the register already once more.")}},
             intake}};
}

} // namespace gehoor
