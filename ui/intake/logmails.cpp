// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/aside.h>
#include <ui/common/deskaside.h>
#include <ui/intake/intakedialog.h>
#include <ui/wording/wording.h>

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// As many as leave room for the complaint; all of them stand in the case.
QString attachmentNames(const QList<Attachment> &attachments)
{
    constexpr qsizetype longestShown = 400;
    QStringList names;
    for (const Attachment &attachment : attachments)
        names << u"%1 (%2)"_s.arg(attachment.name, QLocale().formattedDataSize(attachment.content.size()));
    const QString all = names.join(u", "_s);
    return all.size() <= longestShown ? all : all.left(longestShown) + u'…';
}

/// Mails from about here on take longer to be looked up and kept than nobody feels.
constexpr qsizetype largeMail = 1'000'000;

/// Does something with the mail and the register, aside when the mail is large.
Result<> withMail(const ComplaintDraft &draft, Desk &desk, const std::function<Result<>(Desk &)> &work,
                  const QString &what)
{
    if (draft.original.size() < largeMail)
        return work(desk);
    return actAside(desk, work, what, QApplication::activeWindow());
}

/// Says no when the mail is in the register already and the officer does not want it twice.
std::optional<IfLoggedBefore> wanted(const ComplaintDraft &draft, Desk &desk, Prompts &prompts,
                                     QWidget *parent)
{
    std::optional<QString> before;
    const auto lookUp = [&](Desk &at) {
        return at.intake.loggedBefore(draft).map(
            [&](const std::optional<QString> &number) { before = number; });
    };
    if (const auto done = withMail(draft, desk, lookUp,
                                   IntakeDialog::tr("Looking whether the mail is in the register already…"));
        !done) {
        prompts.tell(parent, done.error());
        return std::nullopt;
    }
    if (!before)
        return IfLoggedBefore::Refuse;
    if (prompts.confirm(
            parent,
            IntakeDialog::tr("This mail is in the register already, as %1. Log it once more, as a "
                             "case of its own?")
                .arg(*before),
            IntakeDialog::tr("&Log again"), IntakeDialog::tr("&Do not log")))
        return IfLoggedBefore::LogAgain;
    return std::nullopt;
}

Result<ComplaintId> keepMail(const ComplaintDraft &draft, IfLoggedBefore ifLoggedBefore, Desk &desk)
{
    std::optional<ComplaintId> id;
    const auto keep = [&](Desk &at) {
        return at.intake.log(draft, ifLoggedBefore).map([&](const Complaint &logged) { id = logged.id; });
    };
    const auto done =
        withMail(draft, desk, keep, IntakeDialog::tr("The mail is being kept in the register…"));
    if (!done)
        return failureOf(done);
    return *id;
}

/// The mail shown for a check. None when cancelled.
std::optional<ComplaintId> check(ComplaintDraft draft, IfLoggedBefore ifLoggedBefore, const QString &title,
                                 Desk &desk, Prompts &prompts, QWidget *parent)
{
    std::optional<ComplaintId> logged;
    IntakeDialog dialog(
        draft.details, desk.clock.today(), prompts,
        [&](const ComplaintDetails &details) -> Result<> {
            draft.details = details;
            const auto complaint = keepMail(draft, ifLoggedBefore, desk);
            if (!complaint)
                return failureOf(complaint);
            logged = *complaint;
            return {};
        },
        parent);
    dialog.setWindowTitle(title);
    dialog.setKeepText(IntakeDialog::tr("Log the complaint"));
    QString note = IntakeDialog::tr("Check what was read from the mail. The mail itself is kept as it came.");
    if (!draft.answerTo.isEmpty())
        note += u'\n' + answerElsewhereNote(draft.sentBy, draft.answerTo);
    if (draft.damaged)
        note += u'\n' + damagedMailNote();
    if (!draft.attachments.isEmpty())
        note += u'\n' + IntakeDialog::tr("Came with it: %1").arg(attachmentNames(draft.attachments));
    dialog.setNote(note);
    dialog.exec();
    return logged;
}

} // namespace

QList<ComplaintId> logMails(Desk &desk, Prompts &prompts, const QStringList &paths, QWidget *parent)
{
    QList<ComplaintId> logged;
    const auto organisation = desk.settings.organisation();
    if (!organisation) {
        prompts.tell(parent, organisation.error());
        return logged;
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString name = QFileInfo(paths.at(i)).fileName();
        const auto read = aside<Result<ComplaintDraft>>(
            [path = paths.at(i), today = desk.clock.today(), ours = *organisation] {
                return draftFromMailFile(path, today, ours);
            },
            IntakeDialog::tr("Reading %1…").arg(name), parent);
        if (!read)
            break;
        const Result<ComplaintDraft> &draft = *read;
        if (!draft) {
            prompts.tell(parent, IntakeDialog::tr("%1 was not logged. %2").arg(name, wording(draft.error())));
            continue;
        }
        const auto ifLoggedBefore = wanted(*draft, desk, prompts, parent);
        if (!ifLoggedBefore)
            continue;
        const QString title = IntakeDialog::tr("Mail %1 of %2: %3").arg(i + 1).arg(paths.size()).arg(name);
        if (const auto id = check(*draft, *ifLoggedBefore, title, desk, prompts, parent))
            logged << *id;
        else if (i + 1 < paths.size() &&
                 !prompts.confirm(parent,
                                  IntakeDialog::tr("This mail was not logged. Go on with the next one?"),
                                  IntakeDialog::tr("&Next mail"), IntakeDialog::tr("&Stop")))
            break;
    }
    return logged;
}

} // namespace gehoor
