// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letterway.h>

#include <QStringList>

namespace gehoor {

/// What the officer must know before a letter of this kind goes this way, and what to do about it: no post,
/// no or an incomplete address, another way called safe, or none asked; nothing of what the reason `despite`
/// passes. Sentences; empty when all is well.
QStringList letterWarnings(LetterKind kind, const WayFacts &facts, PostedBy by, const QString &despite = {});

/// The same before a letter that is made goes by post; nothing of one that went or is withdrawn.
QStringList letterWarnings(const Letter &letter, const WayFacts &facts);

/// The same of one remark in a few words, as they stand in a list.
QString inShort(WayRemark remark);

} // namespace gehoor
