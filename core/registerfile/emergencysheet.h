// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/registerfile/registerfile.h>
#include <core/registerfile/sheetkey.h>

namespace gehoor {

/// What was done with the emergency sheet of a register. It counts once it was typed back: then what is on
/// paper can be read, and opens the register.
enum class SheetStep { Printed, Saved, Checked };

inline constexpr Keys<SheetStep, 3> sheetStepKeys({{{SheetStep::Printed, QLatin1StringView("printed")},
                                                    {SheetStep::Saved, QLatin1StringView("saved")},
                                                    {SheetStep::Checked, QLatin1StringView("checked")}}});

/// Does `work`, such as opening its printer, and keeps it in the trail as SheetMade, with the mark of the
/// present key's sheet: both or neither.
[[nodiscard]] Result<> noteSheet(RegisterFile &file, SheetStep step, const std::function<Result<>()> &work);
/// The act that such a step is.
Act actOfSheet(const RegisterFile &file, SheetStep step);
/// Which step such a line tells of; none for any other line.
std::optional<SheetStep> sheetStep(const AuditLine &line);

/// How the sheets of a register stand.
enum class SheetState {
    None,
    NotChecked, ///< of the present key, and never typed back
    Void,       ///< of a key before the present one
    Counts
};
inline constexpr Keys<SheetState, 4>
    sheetStateKeys({{{SheetState::None, QLatin1StringView("none")},
                     {SheetState::NotChecked, QLatin1StringView("notChecked")},
                     {SheetState::Void, QLatin1StringView("void")},
                     {SheetState::Counts, QLatin1StringView("counts")}}});
[[nodiscard]] Result<SheetState> sheetState(RegisterFile &file);
/// Whether sheets of a key before the present one were made or used: they are void, and may still lie
/// somewhere.
[[nodiscard]] Result<bool> voidSheetsMade(RegisterFile &file);

/// sheetMark() of the present key, and of each before it, as far as the trail tells; each once.
[[nodiscard]] Result<QStringList> marksOf(RegisterFile &file);

/// What was typed from a sheet, as the key that opens this register.
enum class SheetAnswer {
    Opens,
    OfAnotherKey ///< whole, and of another register or of a passphrase before the present one
};
[[nodiscard]] tl::expected<SheetAnswer, SheetFault> checkSheet(const RegisterFile &file,
                                                               const QString &typed);

} // namespace gehoor
