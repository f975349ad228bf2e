// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/deadlines/duedate.h>
#include <core/forwarding/choice.h>
#include <core/forwarding/closing.h>
#include <core/forwarding/measure.h>
#include <core/forwarding/responsibleimport.h>
#include <core/leaks/cautions.h>
#include <core/letters/letter.h>
#include <core/overview/runningterms.h>
#include <core/registerfile/registerfile.h>
#include <core/settings/owntext.h>
#include <core/settings/textproblem.h>
#include <core/triage/criteria.h>

namespace gehoor {

// Everything core says in types, in the user's words and language. Used by the window and the commands alike.

QString wording(Channel channel);
/// How a complaint came, as words within a sentence: "by mail", "in person".
QString arrival(Channel channel);
QString wording(Capacity capacity);
QString wording(FormOfAddress form);
QString wording(SafeChannel channel);
QString wording(Conduct conduct);
QString wording(Question question);
QString wording(HandledBefore handled);
QString wording(Answer answer);
QString wording(Verdict verdict);
QString wording(Ground ground);
QString wording(Ending ending);
QString wording(LetterKind kind);
QString wording(LetterState state);
QString wording(PostedBy by);
QString wording(Language language);
QString wording(WindowSide side);
QString wording(Standing standing);
QString wording(Step step);
/// The same where a case stands so: nobody is reminded of whom nothing was asked.
QString wording(Step step, Standing standing);
QString wording(Term term);
QString wording(TermUnit unit);
QString wording(LiberationDay kept);
QString wording(ActKind act);
QString wording(DocumentRole role);
QString wording(MeasureState state);
QString wording(TextState state);
/// What the text is, without its language.
QString wording(const TextName &name);
QString wording(FactKind kind);
/// A whole sentence or two: what it means, what to do.
QString wording(FactCaution caution);

/// What was done, in words; of an act that is done in several ways, which of them.
QString auditAct(const AuditLine &line);
/// What the audit trail notes beside an act: words where it keeps a key, otherwise as it stands there.
QString auditNote(const AuditLine &line);
/// When it was, by the clock on the wall, to the second.
QString auditMoment(const QDateTime &moment);

/// A whole sentence: what happened, what it concerns, what to do.
QString wording(const Error &error);

/// To whoever reads what a mail said, when not all of it could be read.
QString damagedMailNote();

/// Sentences: whom the mail is from (nobody when empty), and that its answer is asked for elsewhere.
QString answerElsewhereNote(const QString &sentBy, const QString &answerTo);

/// A whole sentence: where in the text, what is wrong there, what to do.
QString wording(const TextProblem &problem);

/// A whole sentence: in which line of the list, what is wrong there.
QString wording(const ImportProblem &problem);

/// Why somebody is proposed as the responsible person: no sentence, without a full stop.
QString reasonOf(const Proposal &proposal, const QList<Responsible> &all);

/// How a due date came about, line by line: start, length, holidays passed over, what was waited and put off,
/// rolling, result.
QStringList why(const DueDate &due);
/// What the term is to and for which parts, as a heading above those lines.
QString heading(const RunningTerm &term);

/// "4 weeks".
QString lengthWords(int length, TermUnit unit);
/// Why a day is no working day: "Koningsdag", "zaterdag", or the name in the list of equated days.
QString dayOffName(const DayOff &off);
/// What is wrong with a list of days, and where; `detail` as of ErrorKind::CalendarRefused.
QString calendarRefusal(const QString &detail);

/// One problem that an inspection found, as a sentence.
QString inspectionProblem(const QString &problem);

/// A day as lists show it: "vr 27 nov 2026", "Fri 27 Nov 2026".
QString shortDate(QDate date);
/// "27 november 2026".
QString longDate(QDate date);
/// A moment by the clock on the wall: "27 november 2026, 14:05 uur".
QString longMoment(const QDateTime &moment);
/// "vrijdag".
QString weekdayName(QDate date);
/// The language the screen speaks now, for texts that are data (criteria, follow-up steps, the manual).
Language screenLanguage();
/// A day as a table cell writes it: "27-11-2026" in Dutch, "2026-11-27" in English. Quick: an export writes
/// very many.
QString numericDate(QDate date, Language language = screenLanguage());

/// "R. Mulder" as "R.M." and "Maria van den Berg" as "M.v.d.B.": for the privacy key.
QString initials(const QString &name);

} // namespace gehoor
