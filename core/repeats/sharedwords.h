// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace gehoor {

/// A number that stands for a text, the same on every machine and in every version: such numbers are kept.
qint64 stableHash(QStringView text);

/// A few numbers that stand for the words of a text: the lowest that its runs of four words give. Texts that
/// have much in common have some of these in common. Empty for a text of a few words. Linear.
QList<qint64> sketchOf(const QString &text);
constexpr qsizetype sketchSize = 12;

/// The longest run of words of `text` that stands in `other` too, when the two have much in common: at least
/// a third of the runs of four words of the shorter one. None otherwise. Linear.
std::optional<QString> sharedWords(const QString &text, const QString &other);

} // namespace gehoor
