// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/database.h>
#include <core/settings/logostore.h>
#include <core/settings/settings.h>

#include <QJsonDocument>
#include <QMap>

#include <array>
#include <optional>
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

constexpr std::array<std::pair<QLatin1StringView, TermRule Terms::*>, 6> termFields{
    {{"acknowledge"_L1, &Terms::acknowledge},
     {"assess"_L1, &Terms::assess},
     {"decide"_L1, &Terms::decide},
     {"information"_L1, &Terms::information},
     {"respond"_L1, &Terms::respond},
     {"extension"_L1, &Terms::extension}}};

constexpr QLatin1StringView liberationDayKey("calendar.liberationDay");
constexpr QLatin1StringView equatedDaysKey("calendar.equatedDays");
constexpr QLatin1StringView completeUntilKey("calendar.completeUntil");

constexpr std::array<std::pair<QLatin1StringView, bool Policy::*>, 3> policyFields{
    {{"policy.tooOld"_L1, &Policy::tooOld},
     {"policy.handledBefore"_L1, &Policy::handledBefore},
     {"policy.anonymous"_L1, &Policy::anonymous}}};
constexpr QLatin1StringView policyMonths("policy.tooOldMonths");
const QString stationeryKey = u"stationery"_s;
const QString officersKey = u"officers"_s;
const QString idleKey(noteOnIdleLock);

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

QString toText(const TermRule &rule)
{
    const QString text = QString::number(rule.length) + u' ' + termUnitKeys.key(rule.unit);
    return rule.rolls ? text : text + u" fixed"_s;
}

/// A number alone is working days, as terms were kept before they had units. None when it is no term.
std::optional<TermRule> termFrom(const QString &text)
{
    const QStringList words = text.split(u' ');
    TermRule rule{.length = words.constFirst().toInt(), .rolls = words.size() < 3};
    const auto unit = words.size() > 1 ? termUnitKeys.value(words[1]) : std::optional(TermUnit::WorkingDays);
    if (!unit || words.size() > 3 || (words.size() == 3 && words[2] != u"fixed"))
        return std::nullopt;
    rule.unit = *unit;
    return isPossible(rule) ? std::optional(rule) : std::nullopt;
}

Result<WorkingCalendar> calendarFrom(const Kept &kept)
{
    WorkingCalendar calendar = knownCalendar();
    const auto liberation =
        liberationDayKeys.value(kept.value(liberationDayKey, liberationDayKeys.key(calendar.liberationDay)));
    if (!liberation)
        return failure(ErrorKind::Damaged, liberationDayKey);
    calendar.liberationDay = *liberation;
    if (!kept.contains(equatedDaysKey))
        return calendar;
    calendar.completeUntil = kept.value(completeUntilKey).toInt();
    calendar.equatedDays.clear();
    const QByteArray list = kept.value(equatedDaysKey).toUtf8();
    if (list.isEmpty())
        return calendar;
    const auto days = readEquatedDays(list);
    if (!days)
        return failure(ErrorKind::Damaged, equatedDaysKey);
    calendar.equatedDays = *days;
    return calendar;
}

void insertCalendar(const WorkingCalendar &calendar, Kept &settings)
{
    settings.insert(liberationDayKey, liberationDayKeys.key(calendar.liberationDay));
    settings.insert(equatedDaysKey, QString::fromUtf8(writeEquatedDays(calendar.equatedDays)));
    settings.insert(completeUntilKey, QString::number(calendar.completeUntil));
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
        const auto rule = termFrom(*found);
        if (!rule)
            return failure(ErrorKind::Damaged, termKey(key));
        terms.*field = *rule;
    }
    const auto calendar = calendarFrom(*kept);
    if (!calendar)
        return failureOf(calendar);
    terms.calendar = *calendar;
    return terms;
}

Result<> Settings::checkTerms(const Terms &terms)
{
    for (const auto &[key, field] : termFields) {
        if (!isPossible(terms.*field))
            return failure(ErrorKind::InvalidTerm, key);
    }
    return checkEquatedDays(terms.calendar.equatedDays);
}

Result<> Settings::setTerms(const Terms &terms)
{
    if (const auto checked = checkTerms(terms); !checked)
        return checked;
    Kept settings;
    for (const auto &[key, field] : termFields)
        settings.insert(termKey(key), toText(terms.*field));
    insertCalendar(terms.calendar, settings);
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

Result<QString> Settings::officer() const
{
    return readAll(m_file.database()).map([](const Kept &kept) {
        return kept.value(audittrail::officerSetting);
    });
}

Result<QStringList> Settings::officers() const
{
    return readAll(m_file.database()).map([](const Kept &kept) {
        return kept.value(officersKey).split(u'\n', Qt::SkipEmptyParts);
    });
}

Result<> Settings::setOfficer(const QString &name)
{
    const QString chosen = storable(name).simplified();
    if (chosen.size() > longestOfficer)
        return failure(ErrorKind::TextTooLong, u"officer"_s);
    auto known = officers();
    if (!known)
        return failureOf(known);
    if (!chosen.isEmpty() && !known->contains(chosen))
        known->append(chosen);
    known->sort();
    const Kept settings{{audittrail::officerSetting, chosen}, {officersKey, known->join(u'\n')}};
    return m_file.write({ActKind::OfficerChosen, {}, {}}, [&] { return keep(m_file.database(), settings); });
}

Result<int> Settings::idleLock() const
{
    const auto kept = readAll(m_file.database());
    if (!kept)
        return failureOf(kept);
    bool isNumber = false;
    const int minutes = kept->value(idleKey, QString::number(usualIdle)).toInt(&isNumber);
    if (!isNumber || minutes < 0 || minutes > longestIdle)
        return failure(ErrorKind::Damaged, idleKey);
    return minutes;
}

Result<> Settings::setIdleLock(int minutes)
{
    if (minutes < 0 || minutes > longestIdle)
        return failure(ErrorKind::InvalidTerm, u"idleLock"_s);
    return m_file.write({ActKind::PolicyChanged, {}, idleKey}, [&] {
        return keep(m_file.database(), {{idleKey, QString::number(minutes)}});
    });
}

} // namespace gehoor
