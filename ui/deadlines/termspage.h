// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

namespace gehoor {

/// Every due date of a case with its lines, as read on the screen.
QString termsText(const QList<RunningTerm> &terms);

/// The same as a page for paper, in the screen's language, headed as internal. What is protected is taken
/// out of the reasons. Failures of reading; Leak when something protected shows all the same.
[[nodiscard]] Result<LetterContent> termsPage(Desk &desk, const Complaint &complaint);

/// `2026-0042-termijnen.pdf`, in the screen's language.
QString termsFileName(const QString &complaintNumber);

} // namespace gehoor
