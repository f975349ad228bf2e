// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupplan.h>
#include <core/backups/lastrestore.h>
#include <core/registerfile/attempts.h>
#include <core/registerfile/emergencysheet.h>
#include <core/retention/retention.h>
#include <core/settings/settings.h>
#include <ui/wording/breaches.h>
#include <ui/wording/changes.h>
#include <ui/wording/keys.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct ActWords
{
    ActKind act;
    const char *words;
};

constexpr ActWords actWords[] = {
    {ActKind::RegisterMade, QT_TRANSLATE_NOOP("Words", "register made")},
    {ActKind::OrganisationChanged, QT_TRANSLATE_NOOP("Words", "organisation changed")},
    {ActKind::TermsChanged, QT_TRANSLATE_NOOP("Words", "terms changed")},
    {ActKind::PolicyChanged, QT_TRANSLATE_NOOP("Words", "policy questions changed")},
    {ActKind::StationeryChanged, QT_TRANSLATE_NOOP("Words", "letter paper changed")},
    {ActKind::ResponsibleSaved, QT_TRANSLATE_NOOP("Words", "responsible person saved")},
    {ActKind::ResponsiblesImported, QT_TRANSLATE_NOOP("Words", "list of responsible persons imported")},
    {ActKind::ComplaintLogged, QT_TRANSLATE_NOOP("Words", "complaint logged")},
    {ActKind::ComplaintChanged, QT_TRANSLATE_NOOP("Words", "complaint changed")},
    {ActKind::PartAdded, QT_TRANSLATE_NOOP("Words", "part added")},
    {ActKind::PartChanged, QT_TRANSLATE_NOOP("Words", "part changed")},
    {ActKind::ContactNoted, QT_TRANSLATE_NOOP("Words", "contact noted")},
    {ActKind::Assessed, QT_TRANSLATE_NOOP("Words", "part assessed")},
    {ActKind::VerdictWithdrawn, QT_TRANSLATE_NOOP("Words", "verdict withdrawn")},
    {ActKind::Forwarded, QT_TRANSLATE_NOOP("Words", "part forwarded")},
    {ActKind::ForwardedDespiteConflict,
     QT_TRANSLATE_NOOP("Words", "part forwarded to somebody it is about, with a reason")},
    {ActKind::ForwardingTakenBack, QT_TRANSLATE_NOOP("Words", "forwarding taken back")},
    {ActKind::ResponseRecorded, QT_TRANSLATE_NOOP("Words", "response recorded")},
    {ActKind::PartialResponseRecorded, QT_TRANSLATE_NOOP("Words", "partial response recorded")},
    {ActKind::ComplainantAnswered, QT_TRANSLATE_NOOP("Words", "complainant answered")},
    {ActKind::TermExtended, QT_TRANSLATE_NOOP("Words", "term of a response extended")},
    {ActKind::AnswerReceived, QT_TRANSLATE_NOOP("Words", "answer of the complainant recorded")},
    {ActKind::Closed, QT_TRANSLATE_NOOP("Words", "case closed")},
    {ActKind::Reopened, QT_TRANSLATE_NOOP("Words", "case opened again")},
    {ActKind::LearningPointChanged, QT_TRANSLATE_NOOP("Words", "learning point changed")},
    {ActKind::MeasureAdded, QT_TRANSLATE_NOOP("Words", "measure added")},
    {ActKind::MeasureChanged, QT_TRANSLATE_NOOP("Words", "measure changed")},
    {ActKind::LetterDrafted, QT_TRANSLATE_NOOP("Words", "letter drafted")},
    {ActKind::LetterEdited, QT_TRANSLATE_NOOP("Words", "letter edited by hand")},
    {ActKind::LetterDiscarded, QT_TRANSLATE_NOOP("Words", "draft thrown away")},
    {ActKind::LetterFinalised, QT_TRANSLATE_NOOP("Words", "letter made final")},
    {ActKind::LetterPosted, QT_TRANSLATE_NOOP("Words", "letter posted")},
    {ActKind::LetterNotPosted, QT_TRANSLATE_NOOP("Words", "letter not posted after all")},
    {ActKind::LetterWithdrawn, QT_TRANSLATE_NOOP("Words", "letter withdrawn")},
    {ActKind::LetterChecked, QT_TRANSLATE_NOOP("Words", "posted letter checked for leaks afterwards")},
    {ActKind::LetterPrinted, QT_TRANSLATE_NOOP("Words", "letter printed")},
    {ActKind::LetterSaved, QT_TRANSLATE_NOOP("Words", "letter saved as a file")},
    {ActKind::FactProtected, QT_TRANSLATE_NOOP("Words", "protected fact added")},
    {ActKind::FactChanged, QT_TRANSLATE_NOOP("Words", "protected fact changed")},
    {ActKind::FactUnprotected, QT_TRANSLATE_NOOP("Words", "protected fact taken away")},
    {ActKind::LeakListsChanged, QT_TRANSLATE_NOOP("Words", "lists of places and staff changed")},
    {ActKind::WordAdded, QT_TRANSLATE_NOOP("Words", "word added to the spelling check")},
    {ActKind::WordRemoved, QT_TRANSLATE_NOOP("Words", "word taken out of the spelling check")},
    {ActKind::LeakOverridden, QT_TRANSLATE_NOOP("Words", "finding of the leak check let pass")},
    {ActKind::WayPassed, QT_TRANSLATE_NOOP("Words", "letter let go another way than the safe one")},
    {ActKind::TextChanged, QT_TRANSLATE_NOOP("Words", "own text changed")},
    {ActKind::TextRestored, QT_TRANSLATE_NOOP("Words", "earlier text restored")},
    {ActKind::PutOff, QT_TRANSLATE_NOOP("Words", "case put off")},
    {ActKind::TakenUp, QT_TRANSLATE_NOOP("Words", "case taken up again")},
    {ActKind::DocumentSaved, QT_TRANSLATE_NOOP("Words", "document saved as a file")},
    {ActKind::ReasoningPrinted, QT_TRANSLATE_NOOP("Words", "reasoning printed")},
    {ActKind::ReasoningSaved, QT_TRANSLATE_NOOP("Words", "reasoning saved as a file")},
    {ActKind::BundleMade, QT_TRANSLATE_NOOP("Words", "bundle made")},
    {ActKind::BundlePrinted, QT_TRANSLATE_NOOP("Words", "bundle printed")},
    {ActKind::BundleSaved, QT_TRANSLATE_NOOP("Words", "bundle saved as a file")},
    {ActKind::BundleSent, QT_TRANSLATE_NOOP("Words", "bundle sent")},
    {ActKind::TermsPrinted, QT_TRANSLATE_NOOP("Words", "explanation of the due dates printed")},
    {ActKind::TermsSaved, QT_TRANSLATE_NOOP("Words", "explanation of the due dates saved as a file")},
    {ActKind::DueDatesExported, QT_TRANSLATE_NOOP("Words", "due dates exported to a calendar file")},
    {ActKind::Exported, QT_TRANSLATE_NOOP("Words", "overview exported")},
    {ActKind::LimitSet, QT_TRANSLATE_NOOP("Words", "contact limit set")},
    {ActKind::LimitEvaluated, QT_TRANSLATE_NOOP("Words", "contact limit evaluated")},
    {ActKind::LimitEnded, QT_TRANSLATE_NOOP("Words", "contact limit ended")},
    {ActKind::ThreatStepsChanged, QT_TRANSLATE_NOOP("Words", "steps at a threat changed")},
    {ActKind::CasesLinked, QT_TRANSLATE_NOOP("Words", "cases linked")},
    {ActKind::CasesUnlinked, QT_TRANSLATE_NOOP("Words", "link between cases undone")},
    {ActKind::NotRelated, QT_TRANSLATE_NOOP("Words", "cases said not to be related")},
    {ActKind::PassphraseChanged, QT_TRANSLATE_NOOP("Words", "passphrase changed")},
    {ActKind::SheetMade, QT_TRANSLATE_NOOP("Words", "emergency sheet made or typed back")},
    {ActKind::SheetUsed, QT_TRANSLATE_NOOP("Words", "register opened with the emergency sheet")},
    {ActKind::UnlockFailed, QT_TRANSLATE_NOOP("Words", "wrong passphrase given")},
    {ActKind::LogCutOff,
     QT_TRANSLATE_NOOP("Words", "opened after a sudden stop: the last act may be missing")},
    {ActKind::BackedUp, QT_TRANSLATE_NOOP("Words", "backup made")},
    {ActKind::BackupsChanged, QT_TRANSLATE_NOOP("Words", "backup settings changed")},
    {ActKind::Restored, QT_TRANSLATE_NOOP("Words", "register restored from a backup")},
    {ActKind::Salvaged, QT_TRANSLATE_NOOP("Words", "register salvaged")},
    {ActKind::CaseOpened, QT_TRANSLATE_NOOP("Words", "case opened")},
    {ActKind::Searched, QT_TRANSLATE_NOOP("Words", "search done")},
    {ActKind::AuditExported, QT_TRANSLATE_NOOP("Words", "audit trail exported")},
    {ActKind::OfficerChosen, QT_TRANSLATE_NOOP("Words", "officer changed")},
    {ActKind::CopyDestroyed, QT_TRANSLATE_NOOP("Words", "backup destroyed")},
    {ActKind::RetentionChanged, QT_TRANSLATE_NOOP("Words", "retention settings changed")},
    {ActKind::HoldSet, QT_TRANSLATE_NOOP("Words", "kept longer than its term")},
    {ActKind::HoldLifted, QT_TRANSLATE_NOOP("Words", "no longer kept past its term")},
    {ActKind::Anonymised, QT_TRANSLATE_NOOP("Words", "case anonymised")},
    {ActKind::Destroyed, QT_TRANSLATE_NOOP("Words", "case destroyed")},
    {ActKind::AccessRequested, QT_TRANSLATE_NOOP("Words", "access requested")},
    {ActKind::AccessExtended, QT_TRANSLATE_NOOP("Words", "term of access request extended")},
    {ActKind::AccessExported, QT_TRANSLATE_NOOP("Words", "data for access request exported")},
    {ActKind::AccessAnswered, QT_TRANSLATE_NOOP("Words", "access request answered")},
    {ActKind::BreachRecorded, QT_TRANSLATE_NOOP("Words", "data breach recorded")},
    {ActKind::BreachChanged, QT_TRANSLATE_NOOP("Words", "record of a data breach changed")},
};

QString lossInTrail(const Loss &loss)
{
    if (loss.stoodNothing)
        return Words::tr("no register stood there: what was done later is not in it");
    return loss.isKnown ? Words::tr("%n later act(s) lost", nullptr, int(loss.acts))
                        : Words::tr("what was lost is not known");
}

/// Of a note that is a number or a day, in words that say of what.
std::optional<QString> countOrDay(const AuditLine &line)
{
    bool isNumber = false;
    const int count = line.note.toInt(&isNumber);
    const QDate day = QDate::fromString(line.note, Qt::ISODate);
    switch (line.kind) {
    case ActKind::Exported:
    case ActKind::DueDatesExported:
        return isNumber ? std::optional(Words::tr("%n case(s)", nullptr, count)) : std::nullopt;
    case ActKind::ResponsiblesImported:
        return isNumber ? std::optional(Words::tr("%n responsible person(s)", nullptr, count)) : std::nullopt;
    case ActKind::AccessExtended:
        return isNumber ? std::optional(Words::tr("%n month(s)", nullptr, count)) : std::nullopt;
    case ActKind::PutOff:
    case ActKind::AccessRequested:
    case ActKind::AccessAnswered:
        return day.isValid() ? std::optional(numericDate(day)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// Of a note that says in which form something left, or by which way.
std::optional<QString> formOrWay(const AuditLine &line)
{
    const QString first = line.note.section(u' ', 0, 0);
    const QString second = line.note.section(u' ', 1);
    if (line.kind == ActKind::LetterPosted || line.kind == ActKind::BundleSent) {
        const auto by = postedByKeys.value(second);
        return by ? std::optional(first + u", "_s + wording(*by)) : std::nullopt;
    }
    if (line.kind != ActKind::AuditExported)
        return std::nullopt;
    if (line.note == u"paper")
        return Words::tr("on paper");
    return first == u"csv" ? std::optional(Words::tr("%n line(s)", nullptr, second.toInt())) : std::nullopt;
}

/// What was done is then said whole by auditAct().
bool saysWhich(const AuditLine &line)
{
    return line.kind == ActKind::BackupsChanged ||
           (line.kind == ActKind::PolicyChanged && line.note == noteOnIdleLock) ||
           (line.kind == ActKind::RetentionChanged && line.note == noteOnRewritten);
}

} // namespace

QString wording(ActKind act)
{
    const auto *const found = std::find_if(std::begin(actWords), std::end(actWords),
                                           [&](const ActWords &one) { return one.act == act; });
    Q_ASSERT(found != std::end(actWords));
    return QCoreApplication::translate("Words", found->words);
}

QString auditAct(const AuditLine &line)
{
    if (const auto step = sheetStep(line))
        return wording(*step);
    if (line.kind == ActKind::BackupsChanged && takenAwayFrom(line.note))
        return Words::tr("old backups taken away by the rule");
    if (line.kind == ActKind::BackupsChanged && line.note == noteOnStruckOff)
        return Words::tr("backup struck off the list: it could not get its name");
    if (line.kind == ActKind::BackupsChanged && line.note == noteOnDoubt)
        return Words::tr("old backup kept: it is not as it was written");
    if (line.kind == ActKind::BackupsChanged && line.note == noteOnFound)
        return Words::tr("older backups found in the folder for backups");
    if (line.kind == ActKind::PolicyChanged && line.note == noteOnIdleLock)
        return Words::tr("time until the lock changed");
    if (line.kind == ActKind::RetentionChanged && line.note == noteOnRewritten)
        return Words::tr("file of the register written anew");
    return wording(line.kind);
}

QString auditMoment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return numericDate(local.date()) + local.toString(u" HH:mm:ss"_s);
}

QString auditNote(const AuditLine &line)
{
    if (const auto verdict = verdictKeys.value(line.note);
        verdict && (line.kind == ActKind::Assessed || line.kind == ActKind::VerdictWithdrawn))
        return wording(*verdict);
    if (const auto ending = endingKeys.value(line.note);
        ending && (line.kind == ActKind::Closed || line.kind == ActKind::Reopened))
        return wording(*ending);
    if (const auto state = measureStateKeys.value(line.note);
        state && (line.kind == ActKind::MeasureAdded || line.kind == ActKind::MeasureChanged))
        return wording(*state);
    if (const auto note = breachNoteKeys.value(line.note.section(u' ', 1, 1));
        note && line.kind == ActKind::BreachChanged) {
        const auto moved = discoveryMovedFrom(line.note);
        return line.note.section(u' ', 0, 0) + u", "_s + wording(*note) +
               (moved ? u"; "_s + wording(*moved) : QString());
    }
    if (const auto change = detailChangeFrom(line.note); change && line.kind == ActKind::ComplaintChanged)
        return wording(*change);
    if (const auto change = partChangeFrom(line.note); change && line.kind == ActKind::PartChanged)
        return wording(*change);
    if (const auto kind = factKindKeys.value(line.note);
        kind && (line.kind == ActKind::FactProtected || line.kind == ActKind::FactChanged ||
                 line.kind == ActKind::FactUnprotected))
        return wording(*kind);
    if (sheetStep(line))
        return Words::tr("mark %1").arg(line.note.section(u' ', 0, 0));
    if ((line.kind == ActKind::SheetUsed || line.kind == ActKind::PassphraseChanged) && !line.note.isEmpty())
        return Words::tr("new emergency sheet: mark %1").arg(line.note);
    if (const auto copies = takenAwayFrom(line.note); copies && line.kind == ActKind::BackupsChanged)
        return Words::tr("%n backup(s)", nullptr, *copies);
    if (saysWhich(line))
        return {};
    if (const auto words = countOrDay(line))
        return *words;
    if (const auto words = formOrWay(line))
        return *words;
    if (const Loss loss = lossFrom(line.note); loss.mayBeSome() && line.kind == ActKind::Restored)
        return line.note.section(u' ', 0, 0) + u"; "_s + lossInTrail(loss);
    if (const auto failed = attemptsFrom(line.note); failed && line.kind == ActKind::UnlockFailed) {
        QStringList moments;
        for (const QDateTime &moment : failed->newest)
            moments << auditMoment(moment);
        return Words::tr("%n time(s): %1", nullptr, int(failed->count)).arg(moments.join(u", "_s));
    }
    return line.note;
}

} // namespace gehoor
