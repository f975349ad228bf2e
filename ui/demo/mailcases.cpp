// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/demo/democase.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Reads a key of one of our own tables out of our own resource; absent: the fallback.
template <class Enum, std::size_t N>
Enum keyed(const QJsonObject &object, const QString &name, const Keys<Enum, N> &keys, Enum fallback)
{
    return keys.value(object.value(name).toString()).value_or(fallback);
}

void fillComplainant(Complainant &complainant, const QJsonObject &told)
{
    if (told.contains(u"name"_s))
        complainant.name = told.value(u"name"_s).toString();
    complainant.capacity = keyed(told, u"capacity"_s, capacityKeys, Capacity::Unknown);
    complainant.formOfAddress = keyed(told, u"formOfAddress"_s, formOfAddressKeys, FormOfAddress::Neutral);
    complainant.safeChannel = keyed(told, u"safeChannel"_s, safeChannelKeys, SafeChannel::NotAsked);
    complainant.organisation = told.value(u"organisation"_s).toString();
    complainant.address = told.value(u"address"_s).toString();
    complainant.phone = told.value(u"phone"_s).toString();
    complainant.anonymous = told.value(u"anonymous"_s).toBool();
    complainant.noPost = told.value(u"noPost"_s).toBool();
}

DemoPart partOf(const QJsonObject &told)
{
    DemoPart life;
    life.part.text = told.value(u"text"_s).toString();
    life.part.theme = told.value(u"theme"_s).toString();
    life.part.conduct = keyed(told, u"conduct"_s, conductKeys, Conduct::Unknown);
    life.part.whose = told.value(u"whose"_s).toString();
    const QJsonObject answers = told.value(u"answers"_s).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const auto question = questionKeys.value(it.key());
        const auto answer = answerKeys.value(it.value().toString());
        Q_ASSERT(question && answer);
        life.decision.answers.insert(*question, *answer);
    }
    if (told.contains(u"steps"_s))
        life.decision.steps = told.value(u"steps"_s).toVariant().toStringList();
    life.forward = told.value(u"forward"_s).toString();
    life.response = told.value(u"response"_s).toString();
    life.notice = told.value(u"notice"_s).toString();
    return life;
}

} // namespace

Result<QList<DemoCase>> mailCases(const Intake &intake, const QString &mailFolder)
{
    QFile file(u":/demo/cases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, u"no demo cases in this build"_s);
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(u"cases"_s).toArray();
    QList<DemoCase> lives;
    for (const auto &value : cases) {
        const QJsonObject told = value.toObject();
        const auto draft = intake.readMailFile(QDir(mailFolder).filePath(told.value(u"mail"_s).toString()));
        if (!draft)
            return failureOf(draft);
        DemoCase life;
        life.draft = *draft;
        life.saveLetters = true;
        fillComplainant(life.draft.details.complainant, told);
        life.draft.details.remedy = told.value(u"remedy"_s).toString();
        life.draft.details.safetyFlag = told.value(u"safety"_s).toBool();
        life.acknowledge = told.value(u"acknowledge"_s).toBool();
        const QJsonArray parts = told.value(u"parts"_s).toArray();
        for (const auto &part : parts)
            life.parts << partOf(part.toObject());
        life.outcome = endingKeys.value(told.value(u"outcome"_s).toString());
        life.learningPoint = told.value(u"learningPoint"_s).toString();
        life.told = told.value(u"told"_s).toString();
        lives << life;
    }
    return lives;
}

} // namespace gehoor
