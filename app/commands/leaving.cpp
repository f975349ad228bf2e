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

Given<qsizetype> documentMeant(const CaseFile &file, const QString &numberOrName)
{
    QList<qsizetype> named;
    QStringList numbers;
    for (qsizetype i = 0; i < file.documents.size(); ++i) {
        const QString number = QString::number(i + 1);
        if (number == numberOrName)
            return i;
        if (file.documents.at(i).name != numberOrName)
            continue;
        named << i;
        numbers << number;
    }
    if (named.isEmpty())
        return refuse(Words::tr("The case has no document “%1”.").arg(numberOrName));
    if (named.size() > 1)
        return refuse(
            Words::tr("Several documents of the case are called “%1”. Give the number of the one that "
                      "is meant: %2.")
                .arg(numberOrName, numbers.join(u", "_s)));
    return named.constFirst();
}

tl::unexpected<Refusal> refuseToLeave(const OpenCase &open, const Error &error)
{
    if (error.kind == ErrorKind::Leak || error.kind == ErrorKind::ReasonMissing)
        open.desk->readings.caseOpened(open.file.complaint.id);
    return refuse(error);
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
