// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/registerfile/database.h>
#include <core/settings/logostore.h>
#include <core/settings/settings.h>

#include <QJsonDocument>
#include <QMap>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr std::array<std::pair<QLatin1StringView, QString Organisation::*>, 12> organisationFields{
    {{"organisation.name"_L1, &Organisation::name},
     {"organisation.returnAddress"_L1, &Organisation::returnAddress},
     {"organisation.place"_L1, &Organisation::place},
     {"organisation.phone"_L1, &Organisation::phone},
     {"organisation.email"_L1, &Organisation::email},
     {"organisation.website"_L1, &Organisation::website},
     {"organisation.signatory"_L1, &Organisation::signatory},
     {"organisation.signatoryEnglish"_L1, &Organisation::signatoryEnglish},
     {"organisation.reachable"_L1, &Organisation::reachable},
     {"organisation.reachableEnglish"_L1, &Organisation::reachableEnglish},
     {"organisation.clientScheme"_L1, &Organisation::clientScheme},
     {"organisation.clientSchemeEnglish"_L1, &Organisation::clientSchemeEnglish}}};

constexpr std::array<std::pair<QLatin1StringView, int Terms::*>, 5> termFields{
    {{"acknowledge"_L1, &Terms::acknowledge},
     {"assess"_L1, &Terms::assess},
     {"decide"_L1, &Terms::decide},
     {"information"_L1, &Terms::information},
     {"respond"_L1, &Terms::respond}}};

constexpr std::array<std::pair<QLatin1StringView, bool Policy::*>, 3> policyFields{
    {{"policy.tooOld"_L1, &Policy::tooOld},
     {"policy.handledBefore"_L1, &Policy::handledBefore},
     {"policy.anonymous"_L1, &Policy::anonymous}}};
constexpr QLatin1StringView policyMonths("policy.tooOldMonths");
const QString stationeryKey = u"stationery"_s;

using Kept = QMap<QString, QString>;

Result<Kept> readAll(const Database &database)
{
    Kept kept;
    const auto done = database.each(u"SELECT key, value FROM setting"_s, {}, [&](const Row &row) {
        kept.insert(row.text(0), row.text(1));
        return true;
    });
    if (!done)
        return failureOf(done);
    return kept;
}

Result<> keep(Database &database, const Kept &settings)
{
    for (auto entry = settings.cbegin(); entry != settings.cend(); ++entry) {
        const auto done = database.run(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s,
                                       {entry.key(), entry.value()});
        if (!done)
            return failureOf(done);
    }
    return {};
}

QString termKey(QLatin1StringView term)
{
    return u"term."_s + term;
}

bool isPossible(int workingDays)
{
    return workingDays >= shortestTerm && workingDays <= longestTerm;
}

bool isPossiblePolicy(const Policy &policy)
{
    return policy.tooOldMonths >= fewestPolicyMonths && policy.tooOldMonths <= mostPolicyMonths;
}

} // namespace

Settings::Settings(RegisterFile &file) : m_file(file) {}

Result<Organisation> Settings::organisation() const
{
    const auto kept = readAll(m_file.database());
    if (!kept)
        return failureOf(kept);
    Organisation organisation;
    for (const auto &[key, field] : organisationFields)
        organisation.*field = kept->value(key, organisation.*field);
    return organisation;
}

Result<> Settings::setOrganisation(const Organisation &organisation)
{
    if (isBlank(organisation.name))
        return failure(ErrorKind::EmptyText, u"name"_s);
    if (!isBlank(organisation.email)) {
        if (const auto email = EmailAddress::parse(organisation.email); !email)
            return failureOf(email);
    }
    Kept settings;
    for (const auto &[key, field] : organisationFields)
        settings.insert(key, organisation.*field);
    return m_file.write({ActKind::OrganisationChanged, {}, {}},
                        [&] { return keep(m_file.database(), settings); });
}

Result<Terms> Settings::terms() const
{
    const auto kept = readAll(m_file.database());
    if (!kept)
        return failureOf(kept);
    Terms terms;
    for (const auto &[key, field] : termFields) {
        const auto found = kept->constFind(termKey(key));
        if (found == kept->cend())
            continue;
        terms.*field = found->toInt();
        if (!isPossible(terms.*field))
            return failure(ErrorKind::Damaged, termKey(key));
    }
    return terms;
}

Result<> Settings::setTerms(const Terms &terms)
{
    Kept settings;
    for (const auto &[key, field] : termFields) {
        if (!isPossible(terms.*field))
            return failure(ErrorKind::InvalidTerm, key);
        settings.insert(termKey(key), QString::number(terms.*field));
    }
    return m_file.write({ActKind::TermsChanged, {}, {}}, [&] { return keep(m_file.database(), settings); });
}

Result<Policy> Settings::policy() const
{
    const auto kept = readAll(m_file.database());
    if (!kept)
        return failureOf(kept);
    Policy policy;
    for (const auto &[key, field] : policyFields)
        policy.*field = kept->value(key, u"1"_s) == u"1";
    policy.tooOldMonths = kept->value(policyMonths, QString::number(policy.tooOldMonths)).toInt();
    if (!isPossiblePolicy(policy))
        return failure(ErrorKind::Damaged, policyMonths);
    return policy;
}

Result<> Settings::setPolicy(const Policy &policy)
{
    if (!isPossiblePolicy(policy))
        return failure(ErrorKind::InvalidTerm, u"tooOldMonths"_s);
    Kept settings{{policyMonths, QString::number(policy.tooOldMonths)}};
    for (const auto &[key, field] : policyFields)
        settings.insert(key, policy.*field ? u"1"_s : u"0"_s);
    return m_file.write({ActKind::PolicyChanged, {}, {}}, [&] { return keep(m_file.database(), settings); });
}

Result<Stationery> Settings::stationery() const
{
    const auto kept = readAll(m_file.database());
    if (!kept)
        return failureOf(kept);
    if (!kept->contains(stationeryKey))
        return Stationery();
    const auto json = QJsonDocument::fromJson(kept->value(stationeryKey).toUtf8());
    auto stationery = json.isObject() ? stationeryFromJson(json.object()) : std::nullopt;
    if (!stationery)
        return failure(ErrorKind::Damaged, stationeryKey);
    const auto logo = LogoStore(m_file).find(stationery->logo.sha256);
    if (!logo)
        return failureOf(logo);
    stationery->logo = *logo;
    return *stationery;
}

Result<> Settings::setStationery(const Stationery &stationery)
{
    if (const auto usable = mayBeUsed(stationery); !usable)
        return usable;
    const QJsonDocument json(toJson(stationery));
    const Kept settings{{stationeryKey, QString::fromUtf8(json.toJson(QJsonDocument::Compact))}};
    return m_file.write({ActKind::StationeryChanged, {}, stationery.logo.sha256}, [&]() -> Result<> {
        if (stationery.logo.sha256.isEmpty())
            return keep(m_file.database(), settings);
        return LogoStore(m_file).insert(stationery.logo).and_then([&] {
            return keep(m_file.database(), settings);
        });
    });
}

} // namespace gehoor
