// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <core/basics/text.h>
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

/// Without the addresses: what is told on stderr may be kept in a log.
QString lookWhoComplains()
{
    return Words::tr(
        "The mail asks for the answer at another address than that it came from. Look in the case "
        "(gehoor show) who was logged as the complainant, and in the original whether that is right.");
}

/// Logs mails one by one and tells of each by its place: the path, within an mbox with the mail's number.
class MailLog
{
public:
    MailLog(const Call &call, Desk &desk) : m_call(call), m_desk(desk) {}

    void takeFile(const QString &path)
    {
        if (path.endsWith(u".mbox"_s, Qt::CaseInsensitive))
            takeMbox(path);
        else
            take(path, m_desk.intake.readMailFile(path));
    }
    const QJsonArray &logged() const { return m_logged; }
    bool allLogged() const { return m_allLogged; }

private:
    void takeMbox(const QString &path);
    void take(const QString &place, const Result<ComplaintDraft> &draft);
    void tellRefused(const QString &place, const Error &error);

    const Call &m_call;
    Desk &m_desk;
    QJsonArray m_logged;
    bool m_allLogged = true;
};

void MailLog::takeMbox(const QString &path)
{
    const auto organisation = m_desk.settings.organisation();
    if (!organisation)
        return tellRefused(path, organisation.error());
    const QString name = QFileInfo(path).completeBaseName() + u".eml"_s;
    const auto read = readMbox(path, [&](int number, const QByteArray &mail) {
        take(Words::tr("%1, mail %2").arg(path, QString::number(number)),
             readMail(mail).map([&](const MailMessage &message) {
                 return draftFromMail(message, mail, name, m_desk.clock.today(), *organisation);
             }));
    });
    if (!read)
        tellRefused(path, read.error());
}

void MailLog::take(const QString &place, const Result<ComplaintDraft> &draft)
{
    const auto ifLoggedBefore = m_call.has(u"again"_s) ? IfLoggedBefore::LogAgain : IfLoggedBefore::Refuse;
    const auto complaint = draft.and_then([&](const ComplaintDraft &read) -> Result<Complaint> {
        if (isBlank(read.details.text)) // no words, no subject and no file
            return failure(ErrorKind::MailEmpty);
        return m_desk.intake.log(read, ifLoggedBefore);
    });
    if (!complaint)
        return tellRefused(place, complaint.error());
    const QString number = complaint->number.text();
    const QString subject = complaint->details.subject;
    if (!m_call.wantsJson())
        Call::print(u"%1\t%2"_s.arg(number, subject.simplified()));
    if (!draft->answerTo.isEmpty())
        Call::message(u"%1: %2"_s.arg(place, lookWhoComplains()));
    if (draft->damaged)
        Call::message(u"%1: %2"_s.arg(place, damagedMailNote()));
    m_logged << QJsonObject{{u"number"_s, number},
                            {u"subject"_s, subject},
                            {u"sentBy"_s, draft->sentBy},
                            {u"answerTo"_s, draft->answerTo},
                            {u"damaged"_s, draft->damaged}};
}

void MailLog::tellRefused(const QString &place, const Error &error)
{
    Call::message(u"%1: %2"_s.arg(place, wording(error)));
    m_allLogged = false;
}

Given<> intake(const Call &call)
{
    const auto desk = call.openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    const QStringList files = mailFiles(call.argumentsFrom(1));
    if (files.isEmpty())
        return refuse(Words::tr("There is no .eml or .mbox file in that folder."));
    MailLog log(call, **desk);
    for (const QString &path : files)
        log.takeFile(path);
    if (call.wantsJson())
        Call::print(QJsonValue(log.logged()));
    if (!log.allLogged())
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
