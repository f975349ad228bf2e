// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/daytextdialog.h>
#include <ui/common/prompts.h>
#include <ui/deadlines/answerofcomplainant.h>
#include <ui/wording/words.h>

namespace gehoor {

bool recordAnswer(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent)
{
    const auto asked = desk.deadlines.asked(complaint);
    if (!asked || !*asked) {
        prompts.tell(parent, asked ? Error{ErrorKind::NotWaiting, {}} : asked.error());
        return false;
    }
    DayTextDialog dialog(
        Words::tr("Answer of the complainant"), Words::tr("&What was answered, in short"), (*asked)->day,
        desk.clock.today(), prompts,
        [&](QDate day, const QString &note) { return desk.deadlines.recordAnswer(complaint, day, note); },
        parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace gehoor
