// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/complaint/complaintstore.h>
#include <core/forwarding/choice.h>
#include <core/forwarding/forwardingstore.h>
#include <core/forwarding/responsibleimport.h>
#include <core/forwarding/responsiblestore.h>
#include <core/intake/mailmessage.h>
#include <core/triage/triagestore.h>

namespace gehoor {

/// The largest document that is kept with a response, in bytes.
inline constexpr qint64 largestResponseDocument = 50LL * 1024 * 1024;

/// A response as it is recorded, and what goes with it in the same act.
struct ResponseGiven
{
    QDate day;
    QString summary;
    QString by = {};      ///< empty: the function it was forwarded to
    bool partial = false; ///< the final one is still to come
    std::optional<Attachment> document = {};
    std::optional<Answering> answered = {}; ///< with the final one only; by nobody named: by whom responded
};

/// Responsible persons, forwarding parts to them, their responses, and closing the case.
class Forwarding
{
public:
    Forwarding(RegisterFile &file, const Clock &clock);

    [[nodiscard]] Result<QList<Responsible>> responsibles() const; ///< by function
    /// Adds (id 0) or changes a responsible person. EmptyText, InvalidEmail, InvalidDate (detail "deputy"),
    /// UnknownResponsible for an unknown deputy or the person themselves; a function that is taken gives
    /// ConflictingChange with the function as detail; StillResponsible (detail: the numbers of the cases,
    /// comma separated) when somebody is taken out of use from whom a response is awaited.
    [[nodiscard]] Result<ResponsibleId> saveResponsible(const Responsible &responsible);
    /// Adds and changes responsible persons, known by function, all or none: ImportRefused, and what
    /// saveResponsible() gives.
    [[nodiscard]] Result<ImportCount> importResponsibles(const QByteArray &csv);
    /// By function, ignoring case and surrounding spaces; UnknownResponsible.
    [[nodiscard]] Result<Responsible> responsible(const QString &function) const;

    /// Forwards an admissible part. NotAssessed, NotAdmissible, AlreadyForwarded, UnknownResponsible (also
    /// one who is no longer active), AlreadyClosed, UnknownPart; Conflict (detail: the function) when the
    /// part is about them, see conflictOf(), unless a reason is given.
    [[nodiscard]] Result<ForwardingId> forward(PartId part, ResponsibleId to,
                                               const QString &despiteConflict = {});
    /// Takes a forwarding back, so that the part can be forwarded anew or judged otherwise. ReasonMissing,
    /// NotForwarded (also when it was taken back already), AlreadyClosed; LetterOnForwarding (detail: its
    /// number) while a letter that is not posted tells of it.
    [[nodiscard]] Result<> takeBack(ForwardingId forwarding, const QString &reason);
    /// Records a response to a forwarded part. InvalidDate (before the forwarding, or in the future),
    /// EmptyText (detail "summary"), DocumentEmpty, DocumentTooLarge, NotForwarded, AlreadyResponded,
    /// AlreadyClosed; NotResponded when a partial response is to have answered the complainant.
    [[nodiscard]] Result<> recordResponse(ForwardingId forwarding, const ResponseGiven &given);
    /// Records that the complainant was answered. InvalidDate, NotForwarded, NotResponded, AlreadyAnswered,
    /// AlreadyClosed.
    [[nodiscard]] Result<> recordAnswered(ForwardingId forwarding, const Answering &answering);

    /// Closes the case where openParts() allows it. PartsOpen (detail: the open part numbers, comma
    /// separated), AlreadyClosed, UnknownComplaint; where needsTelling(outcome), InvalidDate (before the
    /// receipt, or in the future) and EmptyText (detail "told").
    [[nodiscard]] Result<> close(ComplaintId complaint, Ending outcome, const QString &learningPoint,
                                 const std::optional<Told> &told = {});
    /// Opens a closed case again; its closing stays in the register. ReasonMissing, NotClosed.
    [[nodiscard]] Result<> reopen(ComplaintId complaint, const QString &reason);
    /// Changes what was learned of a closed case. NotClosed.
    [[nodiscard]] Result<> setLearningPoint(ComplaintId complaint, const QString &text);
    /// Adds (id 0) or changes a measure, in a closed case too. EmptyText (detail "measure"), InvalidDate,
    /// UnknownMeasure, UnknownComplaint.
    [[nodiscard]] Result<MeasureId> saveMeasure(ComplaintId complaint, const Measure &measure);

    /// The forwardings in force, by part.
    [[nodiscard]] Result<QList<Referral>> referrals(ComplaintId complaint) const;
    /// All forwardings, those taken back too, by part and age.
    [[nodiscard]] Result<QList<Referral>> referralHistory(ComplaintId complaint) const;
    /// The closing in force; none while the case is open.
    [[nodiscard]] Result<std::optional<Closing>> closing(ComplaintId complaint) const;
    /// All closings, those undone too, oldest first.
    [[nodiscard]] Result<QList<Closing>> closings(ComplaintId complaint) const;
    [[nodiscard]] Result<QList<Measure>> measures(ComplaintId complaint) const;

private:
    [[nodiscard]] Result<> checkResponsible(const Responsible &responsible,
                                            const QList<Responsible> &all) const;
    [[nodiscard]] Result<ImportCount> keepImported(const ImportedList &list);
    [[nodiscard]] Result<Complaint> openCaseOf(PartId part) const;
    [[nodiscard]] Result<> checkForwardable(PartId part) const;
    [[nodiscard]] Result<Referral> openReferral(ForwardingId id) const;
    [[nodiscard]] Result<> keepResponse(const Referral &referral, ComplaintId complaint,
                                        const ResponseGiven &given);

    RegisterFile &m_file;
    const Clock &m_clock;
    ComplaintStore m_complaints;
    TriageStore m_triage;
    ResponsibleStore m_responsibles;
    ForwardingStore m_store;
};

} // namespace gehoor
