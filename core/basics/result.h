// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace gehoor {

/// Why something could not be done. The sentence a person reads is made by ui/wording, never here.
enum class ErrorKind {
    // Opening, making and keeping the register file
    FileNotFound,
    NoPlaceForRegister, ///< no file can be made where a new register should stand; detail: its path
    FileExists,
    LogAlone,          ///< only the log of a register stands where one would be made; detail: its path
    NameOfWorkingCopy, ///< what is to be read bears the name of the copy made of it; detail: its path
    ReadBefore,        ///< what an earlier salvage read stands where the next would; detail: its path
    NoPermission,
    DiskFull,
    ReadFailed,
    WriteFailed,
    PlaceOfRegister, ///< a register, a copy or what belongs to one stands where a file would be written
    NotARegister,    ///< too short, not in whole pages, or not made by Gehoor
    WrongKey,        ///< the passphrase does not open it, or its first page is damaged
    Damaged,
    NewerFormat,
    OlderFormat,   ///< it cannot be brought to this program's format now; detail: who holds it, empty when it
                   ///< may not be written
    InUse,         ///< detail: who holds it
    SecondName,    ///< the file has another name too (a hard link), so that two could write in it
    LogUnreadable, ///< its last acts stand in the log beside it, where nothing can be written
    OpenedReadOnly,
    NoCipher,     ///< the SQLite in use is not SQLCipher: nothing is opened
    ReopenNeeded, ///< the new passphrase stands, but the register must be closed and opened with it
    NotInPlace,   ///< the file of the open register was moved, taken away or replaced; detail: where it stood
    KeptBeside,   ///< likewise, and all of it was kept; detail: where
    Locked,       ///< the register sleeps until its passphrase is given
    // What was typed or read
    EmptyText, ///< detail: the field's name in code
    TextTooLong,
    InvalidEmail,
    InvalidNumber,   ///< a complaint number that is not of the form 2026-0042
    InvalidDate,     ///< impossible, or in the future where that cannot be
    InvalidTerm,     ///< detail: which term
    CalendarRefused, ///< no list of days; detail: why and on which line, see readEquatedDays()
    InvalidWindow,   ///< of the envelope; detail: which measure
    InvalidFooter,
    NotAPicture,
    PictureTooLarge,
    PictureUnsafe, ///< it holds or refers to more than a picture
    PassphraseTooShort,
    DocumentEmpty,
    DocumentTooLarge,
    MailEmpty,
    MailUnreadable, ///< not a mail message
    MailTooLarge,
    MailTooComplex,  ///< more parts, nested deeper or with a longer header than any honest mail
    NotAMailbox,     ///< an mbox file that does not begin with a "From " line
    MailboxEmpty,    ///< an mbox file without a mail
    MailboxTooLarge, ///< more bytes or mails than are read of one mbox file
    MailboxChanged,  ///< somebody wrote in an mbox file while it was read; detail: its path
    AlreadyLogged,   ///< detail: the number it was logged under
    // Rules of the work
    UnknownComplaint, ///< detail: the number asked for
    UnknownPart,
    UnknownResponsible, ///< detail: the function asked for
    UnknownLetter,
    UnknownStep,    ///< a follow-up step that is not in the catalogue
    AnswersMissing, ///< detail: the questions still open, comma separated, as in questionKey()
    ReasonMissing,
    NotAssessed,
    AlreadyAssessed,     ///< the words of a part stay as they were judged
    UnpostedLetter,      ///< a letter that is not posted yet rests on the verdict; detail: its number
    LetterOnForwarding,  ///< a letter that is not posted yet rests on the forwarding; detail: its number
    NotAdmissible,       ///< only an admissible part is forwarded
    NoNoticeNeeded,      ///< a not-admissible letter for a case without such a verdict
    NotPartlyAdmissible, ///< a letter that says both, for a case that is not judged both ways
    SafeChannelNotAsked, ///< the letter must not leave before the complainant said which way is safe; detail
                         ///< "client": it can be written, and a reason lets it go
    AlreadyForwarded,
    NotForwarded,
    AlreadyResponded,
    NotResponded,     ///< the complainant's answer is recorded after the responsible person's response
    AlreadyAnswered,  ///< that the complainant was answered is recorded already
    Conflict,         ///< the complaint is about who would receive it; detail: the function
    StillResponsible, ///< cases are with somebody who would be taken out of use; detail: their numbers
    UnknownMeasure,
    ConsentMissing, ///< a term is extended again, or further than the organisation's own maximum
    NotWaiting,     ///< nothing was asked of the complainant that is still open
    PartsOpen,      ///< closing while parts are not answered or noticed
    SameCase,       ///< a case cannot be related to itself
    AlreadyLinked,  ///< detail: the other case's number
    NotLinked,      ///< detail: the other case's number
    UnknownLimit,   ///< detail: the number asked for
    LimitOver,      ///< a contact limit that was ended; detail: its number
    AlreadyClosed,
    NotClosed,
    NotPutOff, ///< taking up what was not put off
    TooManySteps,
    LetterFinal,     ///< a final letter cannot be changed
    LetterNotFinal,  ///< only a final letter is posted
    LetterWithdrawn, ///< it leaves the register no more
    NoPost,          ///< no post may go to this complainant; with a detail ("client", "elsewhere") post is
                     ///< not the safe way, see refusalOf() in letterway.h
    NoMail,          ///< mail is not the safe way to this complainant; likewise
    FontMissing,     ///< a typeface that letters are set in is not on this machine; detail: its name
    PrinterFailed,   ///< no job can be begun; detail: the printer's name, if it has one, or its file
    Leak,            ///< something protected shows in a letter; detail: in how many places
    UnknownLeak,     ///< an override of what does not show in the letter
    UnknownFact,
    UnknownBundle,
    UnfitDocument,  ///< its pages cannot go into a bundle; detail: why, see faultOf() in documentpages.h
    NotLookedAt,    ///< not all of a document can be read, and nobody looked at it; detail: its name
    BundleTooLarge, ///< more pages or bytes than a bundle can have
    AlreadySent,
    UnknownText,    ///< detail: the key asked for
    UnknownVersion, ///< detail: the number asked for
    ImportRefused,  ///< a list that is not taken in; detail: an ImportProblem, see detailOf()
    TextRefused,    ///< a text of the organisation's that cannot stand; detail: a TextProblem, see detailOf()
    CaseCleared,    ///< it was anonymised or destroyed; detail: its number
    RetentionRuns,  ///< it is kept still; detail: until which day, ISO 8601
    OnHold,         ///< it is kept past its retention, with a reason
    NotOnHold,
    LimitInForce,        ///< a contact limit of the case is in force
    ChangedSincePreview, ///< not what was shown and confirmed; detail: the case's number, or the path
    UnknownCopy,         ///< of the register; detail: the number asked for
    NoNewerCopy,         ///< the newest copy is not destroyed
    NotThatCopy,         ///< something else stands where a copy was, or it was changed; detail: the path
    CopyInDoubt,         ///< likewise, or that cannot be told; detail: the path
    MayComeBack,         ///< a copy is gone, but that may not be on the disk; detail: its path
    NotRewritten,        ///< cleared, but the file could not be written anew without what was cleared
    ConflictingChange,   ///< it was changed elsewhere in the meantime
    AccessRuns,          ///< a request for access of the complainant is not answered yet
    NoAccessRequest,     ///< none is to be answered
    AccessNotExtended,   ///< detail: "months" (1 or 2), "twice", or "late" (the one month is over)
    UnknownBreach,       ///< detail: the number asked for
    BreachOpen,          ///< whether a data breach of the case is reported is not decided yet
    BreachRefused,       ///< detail: "people", "letter", "reference" or "late", see core/breaches/breach.h
    Internal             ///< our own mistake; detail in English, without personal data
};

/// A failure: its kind, and what it concerns (a file, a field, a number, the holder of a lock). Never prose.
struct Error
{
    ErrorKind kind;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// What a function that may fail returns. Functions returning it are [[nodiscard]].
template <class T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for leaving early: `return failure(ErrorKind::Damaged, path);`
inline tl::unexpected<Error> failure(ErrorKind kind, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, detail});
}

/// Hands on the failure of another result.
template <class T>
tl::unexpected<Error> failureOf(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace gehoor
