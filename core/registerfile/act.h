// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>

#include <QList>
#include <QString>

#include <optional>

namespace gehoor {

/// Every way the register can change, and every way something can leave it. Kept in the audit trail by
/// actKey(), which never changes once landed.
enum class ActKind {
    RegisterMade,
    OrganisationChanged,
    TermsChanged,
    PolicyChanged,
    StationeryChanged,
    ResponsibleSaved,
    ResponsiblesImported,
    ComplaintLogged,
    ComplaintChanged,
    PartAdded,
    PartChanged,
    ContactNoted,
    Assessed,
    VerdictWithdrawn,
    Forwarded,
    ForwardedDespiteConflict, ///< to somebody the complaint is about, with a reason
    ForwardingTakenBack,
    ResponseRecorded,
    PartialResponseRecorded,
    ComplainantAnswered,
    TermExtended,   ///< the term of the response to a forwarded part
    AnswerReceived, ///< of the complainant, to a request for information
    Closed,
    Reopened,
    LearningPointChanged,
    MeasureAdded,
    MeasureChanged,
    LetterDrafted,
    LetterEdited, ///< the text of a draft was changed by hand
    LetterDiscarded,
    LetterFinalised,
    LetterPosted,
    LetterNotPosted, ///< after all, though it was recorded so
    LetterWithdrawn, ///< final, and never posted
    LetterChecked,   ///< posted before there was a leak check, and looked at afterwards
    LetterPrinted,
    LetterSaved, ///< as a file outside the register; the note names any other form than PDF
    FactProtected,
    FactChanged,
    FactUnprotected,
    LeakListsChanged,
    WordAdded,      ///< to the words the spelling check knows
    WordRemoved,    ///< from them
    LeakOverridden, ///< a finding of the leak check was let pass with a reason
    WayPassed,      ///< a letter went another way than the safe one, with a reason
    TextChanged,    ///< a text of the organisation's own
    TextRestored,   ///< an earlier version of it, or the program's text
    PutOff,         ///< the next step of a case; the note names the day
    TakenUp,        ///< what was put off, before its day
    DocumentSaved,
    ReasoningPrinted, ///< the page that says why a case was judged as it was
    ReasoningSaved,
    BundleMade, ///< what goes along with a forwarding
    BundlePrinted,
    BundleSaved, ///< as a file outside the register; the note names any other form than PDF
    BundleSent,
    TermsPrinted, ///< the page that says why a case has its due dates
    TermsSaved,
    DueDatesExported, ///< as a calendar file
    Exported,
    LimitSet,       ///< to the contact: behaviour, measure, from when until which evaluation
    LimitEvaluated, ///< and goes on until the next evaluation
    LimitEnded,
    ThreatStepsChanged, ///< what to do at a threat, in the organisation's own words
    CasesLinked,
    CasesUnlinked,
    NotRelated, ///< a proposed link was put aside
    PassphraseChanged,
    SheetMade,    ///< the emergency sheet
    SheetUsed,    ///< to open the register and choose a new passphrase
    UnlockFailed, ///< kept at the next opening that succeeds, or at once where it is open
    LogCutOff,    ///< it was opened after a stop that may have taken the last act, see RegisterFile::open()
    BackedUp,
    BackupsChanged, ///< where to, and how many are kept
    Restored,       ///< this file was put back from a backup
    Salvaged,       ///< this file holds what could still be read of a damaged one
    CaseOpened,     ///< in the window or by a command
    Searched,       ///< the note does not say for what
    AuditExported,
    OfficerChosen, ///< whose name stands beside the acts from here on
    CopyDestroyed,
    RetentionChanged,
    HoldSet, ///< legal hold: kept past its retention, with a reason
    HoldLifted,
    Anonymised,
    Destroyed,       ///< a stub stays
    AccessRequested, ///< by the complainant, to their own data
    AccessExtended,  ///< the complainant was told that the answer takes longer
    AccessExported,
    AccessAnswered,
    BreachRecorded,
    BreachChanged
};

/// One act: what was done, to which case (none for the register as a whole), and a short neutral note for the
/// trail, such as a letter's number or SHA-256. The note holds no personal data.
struct Act
{
    ActKind kind;
    std::optional<ComplaintId> complaint;
    QString note;
};

/// Stable key of an act in the trail, such as "complaintLogged".
QString actKey(ActKind kind);
std::optional<ActKind> actFromKey(const QString &key);

/// Whether any page may be affected by it, and not one case alone.
bool concernsSettings(ActKind kind);
/// All of them, in the order of this file.
QList<ActKind> allActKinds();

} // namespace gehoor
