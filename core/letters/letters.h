// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/text.h>
#include <core/complaint/complaintstore.h>
#include <core/deadlines/deadlinestore.h>
#include <core/forwarding/forwardingstore.h>
#include <core/leaks/leaks.h>
#include <core/letters/bodytext.h>
#include <core/letters/fieldvalue.h>
#include <core/letters/letterstore.h>
#include <core/letters/letterway.h>
#include <core/settings/owntextstore.h>
#include <core/settings/settings.h>
#include <core/triage/triagestore.h>

namespace gehoor {

/// A rule: what a letter of this kind is held against. One to a responsible person does not tell who
/// complains and wants to stay anonymous.
LeakKnowledge heldAgainst(const LeakKnowledge &known, LetterKind kind);

/// Composing letters, keeping them, and recording that they were posted.
class Letters
{
public:
    Letters(RegisterFile &file, const Clock &clock);

    /// Everything a letter of the case is made from today.
    [[nodiscard]] Result<LetterFacts> facts(ComplaintId complaint) const;
    /// Composes without keeping anything: for the preview.
    [[nodiscard]] Result<LetterContent> preview(ComplaintId complaint, const LetterRequest &request) const;
    /// The same with texts that are not kept yet in the place of those that are.
    [[nodiscard]] Result<LetterContent> tryOut(ComplaintId complaint, const LetterRequest &request,
                                               const OwnTexts &texts) const;
    /// The values such a letter is filled in with.
    [[nodiscard]] Result<QList<FieldValue>> fields(ComplaintId complaint, const LetterRequest &request) const;
    /// Keeps a draft as it is composed, or with the officer's own text in the place of the composed one.
    /// AlreadyClosed never: a closed case may still get a letter. Further as edit().
    [[nodiscard]] Result<Letter> draft(ComplaintId complaint, const LetterRequest &request,
                                       const std::optional<QList<BodyParagraph>> &text = {});
    /// Changes the text of a draft. LetterFinal; EmptyText, TextTooLong.
    [[nodiscard]] Result<Letter> edit(LetterId letter, const QList<BodyParagraph> &text);
    /// Throws a draft away; LetterFinal otherwise.
    [[nodiscard]] Result<> discard(LetterId letter);
    /// Dates a draft of an earlier day, for it bears the day on which it becomes final. LetterFinal.
    [[nodiscard]] Result<Letter> dateToday(LetterId letter);
    /// Makes a draft final with the PDF as it will be sent; from now on it never changes. LetterFinal, Leak;
    /// InvalidDate (detail "until") while it names the day that was proposed for it, and that has passed.
    [[nodiscard]] Result<Letter> finalise(LetterId letter, const QByteArray &pdf);
    /// Records that a final letter was posted, and how; `despite` is the reason for another way than the safe
    /// one, see maySend(). LetterNotFinal, LetterFinal (it was posted before), LetterWithdrawn, InvalidDate
    /// (in the future, or before it was final), and failures as maySend().
    [[nodiscard]] Result<> markPosted(LetterId letter, QDate day, PostedBy by, const QString &despite = {});
    /// Puts right that it was recorded as posted: it is final again, and what followed from its posting no
    /// longer does. Both stay in the trail; the reason stays with the letter. LetterNotFinal (detail
    /// "notPosted": it is not recorded so), ReasonMissing.
    [[nodiscard]] Result<> markNotPosted(LetterId letter, const QString &reason);
    /// Withdraws a final letter that was not posted: it stays in the register with its reason, counts for
    /// nothing and leaves it no more. LetterNotFinal, LetterFinal (it was posted), LetterWithdrawn,
    /// ReasonMissing.
    [[nodiscard]] Result<> withdraw(LetterId letter, const QString &reason);
    /// Records that a letter that was posted before there was a leak check has been looked at with it; what
    /// it finds (see leaks()) cannot be unsent. LetterNotFinal.
    [[nodiscard]] Result<> markLeakChecked(LetterId letter);
    /// Writes the kept PDF to a file; an act, kept in the trail. LetterNotFinal, LetterWithdrawn, Leak.
    [[nodiscard]] Result<> savePdf(LetterId letter, const QString &path);
    /// Likewise the letter as a word processor edits it, as ui/letters/letterodt makes it.
    [[nodiscard]] Result<> saveOdt(LetterId letter, const QByteArray &odt, const QString &path);
    /// Likewise a mail draft with the PDF attached; to the complainant, when the letter goes there. With a
    /// reason it is two acts, to be kept together(). Failures as mayMail() too.
    [[nodiscard]] Result<> saveMailDraft(LetterId letter, const QString &path, const QString &despite = {});
    /// What says by which way the letters of a case may go to the complainant.
    [[nodiscard]] Result<WayFacts> wayFacts(ComplaintId complaint) const;
    /// Whether the letter may leave this way: the refusal of the first of its wayRemarks() that stops it. A
    /// reason (`despite`) passes what opensWithReason(); where an act needed it, it is kept as a note of the
    /// case, and the trail keeps its SHA-256. NoPost, NoMail, SafeChannelNotAsked.
    [[nodiscard]] Result<> maySend(const Letter &letter, PostedBy by, const QString &despite = {}) const;
    /// Whether it may go by mail: maySend(), and InvalidEmail, EmptyText without an address.
    [[nodiscard]] Result<> mayMail(const Letter &letter) const;
    /// Whether it may go to a printer. LetterNotFinal, LetterWithdrawn, NoPost, SafeChannelNotAsked, Leak.
    [[nodiscard]] Result<> mayPrint(const Letter &letter, const QString &despite = {}) const;
    /// Records that it went to a printer, and opens that by `open`: both or neither. It is painted once this
    /// is kept, so that nothing is on paper that is not in the trail. Failures as mayPrint() and of `open`.
    [[nodiscard]] Result<> markPrinted(LetterId letter, const std::function<Result<>()> &open,
                                       const QString &despite = {});

    /// What the leak check finds in the letter with what is protected today.
    [[nodiscard]] Result<QList<LeakFinding>> leaks(LetterId letter) const;
    [[nodiscard]] Result<QList<LeakOverride>> overrides(LetterId letter) const;
    /// Whether the letter may become final or leave the register: Leak while a protected finding stands that
    /// was not overridden.
    [[nodiscard]] Result<> mayLeave(LetterId letter) const;
    /// Lets one finding of the letter pass. The trail keeps which, and the SHA-256 of the reason; what was
    /// found and the reason itself stay with the letter. ReasonMissing, UnknownLeak, Leak (too many: see
    /// isTooMany()).
    [[nodiscard]] Result<> overrideLeak(LetterId letter, const LeakFinding &finding, const QString &reason);
    /// The findings that still stop the letter.
    [[nodiscard]] Result<QList<LeakFinding>> standing(LetterId letter) const;
    /// Lets each of them pass, all for one reason.
    [[nodiscard]] Result<> overrideStanding(LetterId letter, const QString &reason);

    [[nodiscard]] Result<QList<Letter>> of(ComplaintId complaint) const; ///< by number
    [[nodiscard]] Result<Letter> find(LetterId letter) const;
    /// What was chosen for the letter; of one kept before choices were, as much as the letter itself tells.
    [[nodiscard]] Result<LetterRequest> request(LetterId letter) const;
    [[nodiscard]] Result<QByteArray> pdf(LetterId letter) const;

private:
    /// The days a draft may ask or promise something by, as it was chosen, or proposed by what the case has
    /// now or had not yet; none of a kind that names no day.
    [[nodiscard]] Result<QList<QDate>> daysNamed(const Letter &draft) const;
    [[nodiscard]] Result<> checkDayNamed(const Letter &draft) const;
    /// Of which remarks a way is stopped.
    using Stops = bool (*)(WayRemark);
    [[nodiscard]] Result<QList<WayRemark>> stopped(const Letter &letter, PostedBy by, Stops stops) const;
    [[nodiscard]] Result<> mayGo(const Letter &letter, PostedBy by, Stops stops,
                                 const QString &despite) const;
    /// Keeps the reason for this way where the letter would have been stopped without.
    [[nodiscard]] Result<> keepReason(const Letter &letter, PostedBy by, Stops stops, const QString &despite);
    [[nodiscard]] Result<std::optional<EmailAddress>> mailAddress(const Letter &letter) const;
    [[nodiscard]] Result<> mayBeSaved(const Letter &letter) const;
    [[nodiscard]] Result<> save(const Letter &letter, const QString &form, const QByteArray &content,
                                const QString &path);

    RegisterFile &m_file;
    const Clock &m_clock;
    Settings m_settings;
    ComplaintStore m_complaints;
    OwnTextStore m_texts;
    TriageStore m_triage;
    ForwardingStore m_forwarding;
    DeadlineStore m_deadlines;
    Leaks m_leaks;
    LetterStore m_store;
};

} // namespace gehoor
