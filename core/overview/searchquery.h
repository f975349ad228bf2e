// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// What somebody typed into a search field, as an FTS4 query that means: every word, as a prefix, in any
/// column. Whatever is not a letter or digit only separates; operators, quotes and stars lose their meaning.
/// At most the first 32 different words count, and of each the first 100 letters, so that a pasted page still
/// finds its case. Empty when no word is in it.
QString searchQuery(const QString &typed);

} // namespace gehoor
