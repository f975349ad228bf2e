// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letters.h>

namespace gehoor {

/// As what a letter is written to a file: as it is printed, for a word processor, or attached to a mail that
/// is yet to be sent.
enum class LetterForm { Pdf, Odt, MailDraft };
/// The ends of their files' names.
inline constexpr Keys<LetterForm, 3> letterFormKeys({{{LetterForm::Pdf, QLatin1StringView("pdf")},
                                                      {LetterForm::Odt, QLatin1StringView("odt")},
                                                      {LetterForm::MailDraft, QLatin1StringView("eml")}}});

/// By the end of the file's name.
std::optional<LetterForm> letterFormOf(const QString &path);

/// Writes a final letter to a file, through the gate of Letters; `despite`: as saveMailDraft(). Failures as
/// savePdf() and saveMailDraft().
[[nodiscard]] Result<> saveLetter(Letters &letters, const Letter &letter, LetterForm form,
                                  const QString &path, const QString &despite = {});

} // namespace gehoor
