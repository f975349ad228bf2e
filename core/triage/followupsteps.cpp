// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/triage/followupsteps.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QList<Ground> grounds(const QJsonValue &value)
{
    QList<Ground> grounds;
    const auto keys = value.toArray();
    for (const auto &key : keys) {
        if (const auto ground = groundKeys.value(key.toString()))
            grounds.append(*ground);
    }
    return grounds;
}

} // namespace

Result<QList<FollowUpStep>> followUpSteps()
{
    QFile file(u":/followupsteps/1.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, u"no catalogue of follow-up steps"_s);
    QList<FollowUpStep> steps;
    const auto entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &entry : entries) {
        steps.append(FollowUpStep{.key = entry["key"_L1].toString(),
                                  .title = textsFromJson(entry["title"_L1]),
                                  .sentence = textsFromJson(entry["sentence"_L1]),
                                  .fits = grounds(entry["fits"_L1]),
                                  .proposed = grounds(entry["proposed"_L1])});
    }
    if (steps.isEmpty())
        return failure(ErrorKind::Internal, u"the catalogue of follow-up steps is damaged"_s);
    return steps;
}

QStringList proposedSteps(const QList<FollowUpStep> &catalogue, Ground ground)
{
    QStringList keys;
    for (const FollowUpStep &step : catalogue) {
        if (step.proposed.contains(ground))
            keys.append(step.key);
    }
    return keys;
}

} // namespace gehoor
