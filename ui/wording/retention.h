// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/retention/retention.h>
#include <ui/wording/wording.h>

namespace gehoor {

// Retention in the user's words.

/// "anonymised on 28 november 2026": no sentence, without a full stop.
QString wording(const Cleared &cleared);
/// Whether of its days only the year is known any more: it was destroyed.
bool onlyYearsKnown(const std::optional<Cleared> &cleared);
/// A day of a case in a list; the year alone where only that is known.
QString numericDay(QDate day, const std::optional<Cleared> &cleared, Language language = screenLanguage());
/// How many of what goes: "3 letters, drafts and withdrawn ones too".
QString wording(Goes kind, qint64 count);
/// What a preview shows of a case: how long it was kept, all that goes, and which words anonymising leaves,
/// line by line.
QStringList wording(const ClearingPreview &preview);
/// A whole sentence: what of a case stays.
QString stays(ClearedHow how);
/// Why a copy is to be destroyed.
QString reasonOf(const DoomedCopy &doomed);
/// Whole sentences: that remains of what was cleared may stand in the file, and what to do.
QString rewriteNotice();
/// How many cases are to be cleared; more than `most` are not counted.
QString dueCount(qsizetype count, int most);
/// A whole sentence: how many more would be by other terms; likewise.
QString moreDueCount(qsizetype count, int most);

} // namespace gehoor
