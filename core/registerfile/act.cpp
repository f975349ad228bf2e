// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/keys.h>
#include <core/registerfile/act.h>

namespace gehoor {
namespace {

constexpr Keys<ActKind, 92> actKeys({{
    {ActKind::RegisterMade, QLatin1StringView("registerMade")},
    {ActKind::OrganisationChanged, QLatin1StringView("organisationChanged")},
    {ActKind::TermsChanged, QLatin1StringView("termsChanged")},
    {ActKind::PolicyChanged, QLatin1StringView("policyChanged")},
    {ActKind::StationeryChanged, QLatin1StringView("stationeryChanged")},
    {ActKind::ResponsibleSaved, QLatin1StringView("responsibleSaved")},
    {ActKind::ResponsiblesImported, QLatin1StringView("responsiblesImported")},
    {ActKind::ComplaintLogged, QLatin1StringView("complaintLogged")},
    {ActKind::ComplaintChanged, QLatin1StringView("complaintChanged")},
    {ActKind::PartAdded, QLatin1StringView("partAdded")},
    {ActKind::PartChanged, QLatin1StringView("partChanged")},
    {ActKind::ContactNoted, QLatin1StringView("contactNoted")},
    {ActKind::Assessed, QLatin1StringView("assessed")},
    {ActKind::VerdictWithdrawn, QLatin1StringView("verdictWithdrawn")},
    {ActKind::Forwarded, QLatin1StringView("forwarded")},
    {ActKind::ForwardedDespiteConflict, QLatin1StringView("forwardedDespiteConflict")},
    {ActKind::ForwardingTakenBack, QLatin1StringView("forwardingTakenBack")},
    {ActKind::ResponseRecorded, QLatin1StringView("responseRecorded")},
    {ActKind::PartialResponseRecorded, QLatin1StringView("partialResponseRecorded")},
    {ActKind::TermExtended, QLatin1StringView("termExtended")},
    {ActKind::AnswerReceived, QLatin1StringView("answerReceived")},
    {ActKind::ComplainantAnswered, QLatin1StringView("complainantAnswered")},
    {ActKind::Closed, QLatin1StringView("closed")},
    {ActKind::Reopened, QLatin1StringView("reopened")},
    {ActKind::LearningPointChanged, QLatin1StringView("learningPointChanged")},
    {ActKind::MeasureAdded, QLatin1StringView("measureAdded")},
    {ActKind::MeasureChanged, QLatin1StringView("measureChanged")},
    {ActKind::LetterDrafted, QLatin1StringView("letterDrafted")},
    {ActKind::LetterEdited, QLatin1StringView("letterEdited")},
    {ActKind::LetterDiscarded, QLatin1StringView("letterDiscarded")},
    {ActKind::LetterFinalised, QLatin1StringView("letterFinalised")},
    {ActKind::LetterPosted, QLatin1StringView("letterPosted")},
    {ActKind::LetterNotPosted, QLatin1StringView("letterNotPosted")},
    {ActKind::LetterWithdrawn, QLatin1StringView("letterWithdrawn")},
    {ActKind::LetterChecked, QLatin1StringView("letterChecked")},
    {ActKind::LetterPrinted, QLatin1StringView("letterPrinted")},
    {ActKind::LetterSaved, QLatin1StringView("letterSaved")},
    {ActKind::FactProtected, QLatin1StringView("factProtected")},
    {ActKind::FactChanged, QLatin1StringView("factChanged")},
    {ActKind::FactUnprotected, QLatin1StringView("factUnprotected")},
    {ActKind::LeakListsChanged, QLatin1StringView("leakListsChanged")},
    {ActKind::WordAdded, QLatin1StringView("wordAdded")},
    {ActKind::WordRemoved, QLatin1StringView("wordRemoved")},
    {ActKind::LeakOverridden, QLatin1StringView("leakOverridden")},
    {ActKind::WayPassed, QLatin1StringView("wayPassed")},
    {ActKind::TextChanged, QLatin1StringView("textChanged")},
    {ActKind::TextRestored, QLatin1StringView("textRestored")},
    {ActKind::PutOff, QLatin1StringView("putOff")},
    {ActKind::TakenUp, QLatin1StringView("takenUp")},
    {ActKind::DocumentSaved, QLatin1StringView("documentSaved")},
    {ActKind::ReasoningPrinted, QLatin1StringView("reasoningPrinted")},
    {ActKind::ReasoningSaved, QLatin1StringView("reasoningSaved")},
    {ActKind::BundleMade, QLatin1StringView("bundleMade")},
    {ActKind::BundlePrinted, QLatin1StringView("bundlePrinted")},
    {ActKind::BundleSaved, QLatin1StringView("bundleSaved")},
    {ActKind::BundleSent, QLatin1StringView("bundleSent")},
    {ActKind::TermsPrinted, QLatin1StringView("termsPrinted")},
    {ActKind::TermsSaved, QLatin1StringView("termsSaved")},
    {ActKind::DueDatesExported, QLatin1StringView("dueDatesExported")},
    {ActKind::Exported, QLatin1StringView("exported")},
    {ActKind::LimitSet, QLatin1StringView("limitSet")},
    {ActKind::LimitEvaluated, QLatin1StringView("limitEvaluated")},
    {ActKind::LimitEnded, QLatin1StringView("limitEnded")},
    {ActKind::ThreatStepsChanged, QLatin1StringView("threatStepsChanged")},
    {ActKind::CasesLinked, QLatin1StringView("casesLinked")},
    {ActKind::CasesUnlinked, QLatin1StringView("casesUnlinked")},
    {ActKind::NotRelated, QLatin1StringView("notRelated")},
    {ActKind::PassphraseChanged, QLatin1StringView("passphraseChanged")},
    {ActKind::SheetMade, QLatin1StringView("sheetMade")},
    {ActKind::SheetUsed, QLatin1StringView("sheetUsed")},
    {ActKind::UnlockFailed, QLatin1StringView("unlockFailed")},
    {ActKind::LogCutOff, QLatin1StringView("logCutOff")},
    {ActKind::BackedUp, QLatin1StringView("backedUp")},
    {ActKind::BackupsChanged, QLatin1StringView("backupsChanged")},
    {ActKind::Restored, QLatin1StringView("restored")},
    {ActKind::Salvaged, QLatin1StringView("salvaged")},
    {ActKind::CaseOpened, QLatin1StringView("caseOpened")},
    {ActKind::Searched, QLatin1StringView("searched")},
    {ActKind::AuditExported, QLatin1StringView("auditExported")},
    {ActKind::OfficerChosen, QLatin1StringView("officerChosen")},
    {ActKind::CopyDestroyed, QLatin1StringView("copyDestroyed")},
    {ActKind::RetentionChanged, QLatin1StringView("retentionChanged")},
    {ActKind::HoldSet, QLatin1StringView("holdSet")},
    {ActKind::HoldLifted, QLatin1StringView("holdLifted")},
    {ActKind::Anonymised, QLatin1StringView("anonymised")},
    {ActKind::Destroyed, QLatin1StringView("destroyed")},
    {ActKind::AccessRequested, QLatin1StringView("accessRequested")},
    {ActKind::AccessExtended, QLatin1StringView("accessExtended")},
    {ActKind::AccessExported, QLatin1StringView("accessExported")},
    {ActKind::AccessAnswered, QLatin1StringView("accessAnswered")},
    {ActKind::BreachRecorded, QLatin1StringView("breachRecorded")},
    {ActKind::BreachChanged, QLatin1StringView("breachChanged")},
}});

} // namespace

QString actKey(ActKind kind)
{
    return actKeys.key(kind);
}

std::optional<ActKind> actFromKey(const QString &key)
{
    return actKeys.value(key);
}

bool concernsSettings(ActKind kind)
{
    return kind == ActKind::OrganisationChanged || kind == ActKind::TermsChanged ||
           kind == ActKind::PolicyChanged || kind == ActKind::StationeryChanged ||
           kind == ActKind::ResponsibleSaved || kind == ActKind::ResponsiblesImported ||
           kind == ActKind::TextChanged || kind == ActKind::TextRestored ||
           kind == ActKind::ThreatStepsChanged || kind == ActKind::LeakListsChanged ||
           kind == ActKind::BackedUp || kind == ActKind::BackupsChanged || kind == ActKind::OfficerChosen ||
           kind == ActKind::RetentionChanged || kind == ActKind::CopyDestroyed ||
           kind == ActKind::PassphraseChanged || kind == ActKind::SheetMade || kind == ActKind::SheetUsed ||
           kind == ActKind::BreachRecorded || kind == ActKind::BreachChanged;
}

QList<ActKind> allActKinds()
{
    QList<ActKind> kinds;
    for (const auto &entry : actKeys.entries())
        kinds.append(entry.first);
    return kinds;
}

} // namespace gehoor
