// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/letterway.h>
#include <ui/common/prompts.h>
#include <ui/letters/wayquestion.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct WayQuestion
{
    Q_DECLARE_TR_FUNCTIONS(WayQuestion)
};

} // namespace

bool letGo(QString &despite, const std::function<Result<>(const QString &despite)> &act, Prompts &prompts,
           QWidget *parent)
{
    const auto done = act(despite);
    if (!done && opensWithReason(done.error()))
        return prompts.askText(
            parent, WayQuestion::tr("This is not the safe way"),
            wording(done.error()) + u"\n\n"_s +
                WayQuestion::tr(
                    "Must it go this way all the same? Then say why; the reason is kept in the case."),
            true, [&](const QString &reason) { return act(reason).map([&] { despite = reason; }); });
    if (!done)
        prompts.tell(parent, done.error());
    return done.has_value();
}

} // namespace gehoor
