// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/leakfinding.h>

#include <QList>
#include <QTextEdit>

class QTextDocument;

namespace gehoor {

/// How findings are marked in a text that is being written: what is protected on a ground above a straight
/// line, what is suspicious above a wave, so that they differ without colour too; sign and word stand in the
/// list beside it. `findings` are those of the document's own plain text. `marks` are those that stand in the
/// text now: others than these stay.
QList<QTextEdit::ExtraSelection> withLeakMarks(QList<QTextEdit::ExtraSelection> marks,
                                               QTextDocument *document, const QList<LeakFinding> &findings);

/// Shows the words of a finding of another text, such as the whole letter, in a text that is being written:
/// chosen, in sight, with the keys there. False when they do not stand in it.
bool showPlace(QWidget &text, const LeakFinding &finding);

} // namespace gehoor
