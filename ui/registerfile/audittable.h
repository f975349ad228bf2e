// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <core/registerfile/auditfilter.h>

namespace gehoor {

/// Writes the lines that are meant to a CSV file, the newest first, each with the key of its act and its
/// hash; how many. That it was done stands on the trail. `goesOn` is told how many are written: where it says
/// no, nothing is left and the answer is none. Failures of csvWriter().
[[nodiscard]] Result<std::optional<qint64>> exportAudit(RegisterFile &file, const AuditFilter &filter,
                                                        const QString &path,
                                                        const std::function<bool(qint64)> &goesOn = {});

/// Lines on paper: more would be read by nobody.
constexpr int mostOnPaper = 2000;
/// The lines that are meant as a page for paper, the newest first, with the head of the trail on it. Of more
/// than mostOnPaper it says that there are more.
[[nodiscard]] Result<LetterContent> auditPaper(Desk &desk, const AuditFilter &filter);
/// Keeps that such a page was printed, on a printer that `open` opens; see Letters::markPrinted().
[[nodiscard]] Result<> markAuditPrinted(RegisterFile &file, const std::function<Result<>()> &open);
/// Writes such a page, as letterPdf() made it. Failures of writeOwnerFile(); then it stands on no trail.
[[nodiscard]] Result<> saveAuditPdf(RegisterFile &file, const QByteArray &pdf, const QString &path);

} // namespace gehoor
