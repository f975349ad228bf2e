// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/registerfile/emergencysheet.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// One that was used was made, and is void by its use, whatever this trail tells of the making.
Result<QStringList> notesOnSheets(RegisterFile &file)
{
    return file.database().select<QString>(u"SELECT DISTINCT note FROM audit WHERE act IN (?, ?)"_s,
                                           {actKey(ActKind::SheetMade), actKey(ActKind::SheetUsed)},
                                           [](const Row &row) { return row.text(0); });
}

} // namespace

Act actOfSheet(const RegisterFile &file, SheetStep step)
{
    return {ActKind::SheetMade, {}, sheetMark(file.keySalt()) + u' ' + sheetStepKeys.key(step)};
}

Result<> noteSheet(RegisterFile &file, SheetStep step, const std::function<Result<>()> &work)
{
    return file.write(actOfSheet(file, step), work);
}

std::optional<SheetStep> sheetStep(const AuditLine &line)
{
    return line.kind == ActKind::SheetMade ? sheetStepKeys.value(line.note.section(u' ', 1)) : std::nullopt;
}

Result<SheetState> sheetState(RegisterFile &file)
{
    const auto notes = notesOnSheets(file);
    if (!notes)
        return failureOf(notes);
    const QString mark = sheetMark(file.keySalt()) + u' ';
    if (notes->contains(mark + sheetStepKeys.key(SheetStep::Checked)))
        return SheetState::Counts;
    const bool present = std::any_of(notes->cbegin(), notes->cend(),
                                     [&](const QString &note) { return note.startsWith(mark); });
    if (present)
        return SheetState::NotChecked;
    return notes->isEmpty() ? SheetState::None : SheetState::Void;
}

Result<bool> voidSheetsMade(RegisterFile &file)
{
    const QString mark = sheetMark(file.keySalt()) + u' ';
    return notesOnSheets(file).map([&](const QStringList &notes) {
        return std::any_of(notes.cbegin(), notes.cend(),
                           [&](const QString &note) { return !note.startsWith(mark); });
    });
}

Result<QStringList> marksOf(RegisterFile &file)
{
    QStringList marks{sheetMark(file.keySalt())};
    const auto read = file.database().each(
        u"SELECT DISTINCT note FROM audit WHERE act IN (?, ?, ?)"_s,
        {actKey(ActKind::SheetMade), actKey(ActKind::SheetUsed), actKey(ActKind::PassphraseChanged)},
        [&](const Row &row) {
            const QString mark = row.text(0).section(u' ', 0, 0);
            if (!mark.isEmpty() && !marks.contains(mark))
                marks << mark;
            return true;
        });
    return read.map([&] { return marks; });
}

tl::expected<SheetAnswer, SheetFault> checkSheet(const RegisterFile &file, const QString &typed)
{
    return keyFromSheet(typed, file.keySalt()).map([&](const Key &key) {
        return file.isOpenWith(key) ? SheetAnswer::Opens : SheetAnswer::OfAnotherKey;
    });
}

} // namespace gehoor
