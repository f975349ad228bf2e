// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/triage/followupsteps.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

template <class Enum, std::size_t N>
QList<Enum> listed(const QJsonValue &json, const Keys<Enum, N> &known)
{
    QList<Enum> values;
    const auto keys = json.toArray();
    for (const auto &key : keys) {
        if (const auto value = known.value(key.toString()))
            values.append(*value);
    }
    return values;
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
                                  .fits = listed(entry["fits"_L1], groundKeys),
                                  .proposed = listed(entry["proposed"_L1], groundKeys),
                                  .withheldFrom = listed(entry["withheldFrom"_L1], capacityKeys)});
    }
    if (steps.isEmpty())
        return failure(ErrorKind::Internal, u"the catalogue of follow-up steps is damaged"_s);
    return steps;
}

QList<FollowUpStep> worded(QList<FollowUpStep> catalogue, const OwnTexts &own)
{
    for (FollowUpStep &step : catalogue) {
        for (auto one = step.sentence.begin(); one != step.sentence.end(); ++one)
            one.value() = own.value({TextKind::FollowUpSteps, step.key, one.key()}, one.value());
    }
    return catalogue;
}

QString stepSentence(const QList<FollowUpStep> &catalogue, const QString &key, Language language)
{
    const auto found = std::find_if(catalogue.begin(), catalogue.end(),
                                    [&](const FollowUpStep &step) { return step.key == key; });
    return found == catalogue.end() ? QString() : found->sentence.value(language);
}

QStringList proposedSteps(const QList<FollowUpStep> &catalogue, Ground ground, Capacity capacity)
{
    QStringList keys;
    for (const FollowUpStep &step : catalogue) {
        if (step.proposed.contains(ground) && !step.withheldFrom.contains(capacity))
            keys.append(step.key);
    }
    return keys;
}

QStringList offeredSteps(const QList<FollowUpStep> &catalogue, Ground ground, Capacity capacity)
{
    QStringList likely;
    QStringList last;
    for (const FollowUpStep &step : catalogue) {
        if (step.fits.contains(ground))
            (step.withheldFrom.contains(capacity) ? last : likely).append(step.key);
    }
    return likely + last;
}

} // namespace gehoor
