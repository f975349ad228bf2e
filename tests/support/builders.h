// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

namespace gehoor {

/// A complaint of the invented R. Mulder, received by mail on 20 November 2026.
ComplaintDetails makeDetails(const QString &text = QStringLiteral("De medewerkster lachte mij uit."));
/// The same, told and not yet logged.
ComplaintDraft makeDraft(const QString &text = QStringLiteral("De medewerkster lachte mij uit."));
/// A mail of the same, with one attachment.
MailMessage makeMail();

/// Answers in the order of the sheet; one that is left out stays open.
Answers answers(Answer client, Answer employee, Answer conduct, Answer direct,
                std::optional<Answer> authority = {});
/// What leads to an admissible part, to one that concerns another (G4), and to more information.
Decision admissible();
Decision concernsAnother();
Decision moreInformation();

/// The steps a test takes on the way to what it is about. They end the test when they fail.
Complaint logComplaint(Desk &desk, const QString &text = QStringLiteral("De medewerkster lachte mij uit."));
ResponsibleId addResponsible(Desk &desk, const QString &function = QStringLiteral("teammanager"));
/// Decides and forwards the first part.
ForwardingId forwardComplaint(Desk &desk, const Complaint &complaint);
/// Makes a bundle of the complaint for whoever it was forwarded to so.
Bundle makeBundle(Desk &desk, ComplaintId complaint, ForwardingId forwarding);
/// Records a final response, given and told to the complainant today.
void respond(Desk &desk, ForwardingId forwarding);
/// That the complainant told today how the case ends.
Told toldToday(const Desk &desk);
/// Writes, finalises and posts a letter, today.
void postLetter(Desk &desk, ComplaintId complaint, LetterKind kind);
/// A printer that takes what is to be printed, and one that does not.
Result<> printerOpens();
Result<> printerFails();

} // namespace gehoor
