// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/help/chapters.h>

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

const QList<ManualChapter> &manualChapters()
{
    static const QList<ManualChapter> chapters{
        {u"The first time"_s, {u"NewRegisterDialog"_s}},
        {u"The day"_s, {u"TodayPage"_s, u"ConsistencyDialog"_s, u"NewsDialog"_s, u"PutOffDialog"_s}},
        {u"From a mail to a case"_s, {u"IntakeDialog"_s}},
        {u"Assessing"_s, {u"TriagePage"_s, u"PartDialog"_s, u"ReasoningDialog"_s}},
        {u"Protecting"_s, {u"ProtectedPage"_s, u"FactDialog"_s}},
        {u"The letter"_s, {u"LettersPage"_s, u"LetterDialog"_s}},
        {u"Letters for several cases"_s, {u"BatchDialog"_s, u"PostedDialog"_s}},
        {u"The letter paper"_s, {u"StationeryForm"_s}},
        {u"Your own letters and texts"_s, {u"TextsPage"_s, u"NewStandardDialog"_s, u"VersionsDialog"_s}},
        {u"Forwarding and response"_s,
         {u"ForwardingPage"_s, u"ForwardDialog"_s, u"BundleDialog"_s, u"ResponseDialog"_s}},
        {u"Closing"_s, {u"ClosingDialog"_s, u"LearningDialog"_s, u"MeasureDialog"_s}},
        {u"Responsible persons"_s, {u"ResponsiblesPage"_s, u"ResponsibleDialog"_s}},
        {u"Safety and contact limits"_s, {u"SafetyPage"_s, u"LimitDialog"_s, u"EvaluationDialog"_s}},
        {u"Cases that belong together"_s, {u"RelatedPage"_s}},
        {u"Exporting"_s, {u"ExportDialog"_s}},
        {u"Terms"_s,
         {u"TermsForm"_s, u"CalendarForm"_s, u"TermsDialog"_s, u"TermsChangeDialog"_s, u"ExtendDialog"_s}},
        {u"Keeping and destroying"_s,
         {u"RetentionPage"_s, u"RetentionTermsDialog"_s, u"MoreDueDialog"_s, u"ClearingDialog"_s}},
        {u"A complainant asks for their data"_s,
         {u"AccessDialog"_s, u"AccessDayDialog"_s, u"AccessExtensionDialog"_s}},
        {u"A data breach"_s,
         {u"BreachesDialog"_s, u"BreachDialog"_s, u"BreachStepDialog"_s, u"BreachReportDialog"_s,
          u"BreachDecisionDialog"_s}},
        {u"Working safely"_s, {u"AuditPage"_s, u"VerifyDialog"_s}},
        {u"The emergency sheet"_s, {u"SheetDialog"_s}},
        {u"Another passphrase"_s, {u"PassphraseDialog"_s}},
        {u"The passphrase is forgotten"_s, {u"SheetUnlockDialog"_s}},
        {u"A backup"_s, {u"BackupForm"_s}},
        {u"Restoring a backup"_s, {u"RestoreDialog"_s}},
    };
    return chapters;
}

QString chapterOf(const QWidget *dialog)
{
    const QList<ManualChapter> &chapters = manualChapters();
    for (; dialog; dialog = dialog->parentWidget()) {
        const QString name = QString::fromLatin1(dialog->metaObject()->className()).section(u"::"_s, -1);
        const auto found = std::find_if(chapters.begin(), chapters.end(),
                                        [&](const ManualChapter &one) { return one.of.contains(name); });
        if (found != chapters.end())
            return found->heading;
    }
    return {};
}

} // namespace gehoor
