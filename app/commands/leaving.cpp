// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/leaving.h>
#include <ui/wording/words.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
Given<> canBeMade(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || QFileInfo(path).isDir())
        return refuse(Error{ErrorKind::WriteFailed, path});
    if (!folder.isWritable())
        return refuse(Error{ErrorKind::NoPermission, path});
    return {};
}

Given<Departure> departure(const Call &call)
{
    const auto on = call.date(u"on"_s);
    if (!on)
        return tl::unexpected(on.error());
    const auto by = call.oneOf(u"by"_s, postedByKeys);
    if (!by)
        return tl::unexpected(by.error());
    auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    return Departure{*std::move(open), on->value_or(call.clock().today()), *by};
}

QList<QCommandLineOption> departureOptions(const QString &otherwise)
{
    return {{u"on"_s, Words::tr("The day it was posted; today when left out."), u"DATE"_s},
            {u"by"_s, otherwise, u"WAY"_s}};
}

} // namespace gehoor
