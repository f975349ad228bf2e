// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/addressmatcher.h>
#include <core/leaks/nameparts.h>
#include <core/leaks/wordindex.h>
#include <core/repeats/relation.h>
#include <core/repeats/sharedwords.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestField = 2'000; ///< what comes after it does not count
constexpr qsizetype shortestPhone = 8;    ///< digits, without a zero in front
constexpr qsizetype longestPhone = 15;    ///< digits (ITU-T E.164)

QString comparableEmail(const QString &email)
{
    const QString folded = email.left(longestField).trimmed().toCaseFolded();
    return folded.contains(u'@') ? folded : QString();
}

/// All numbers in a field: "06-12345678 of 010-7654321".
QStringList phonesIn(const QString &field)
{
    static const QRegularExpression breaks(u"[;,|\\r\\n]|\\s/\\s|\\b(?:of|or|en|and)\\b"_s);
    QStringList phones;
    for (const QString &one : field.left(longestField).split(breaks, Qt::SkipEmptyParts)) {
        if (const QString phone = comparablePhone(one); !phone.isEmpty() && !phones.contains(phone))
            phones.append(phone);
    }
    return phones;
}

QString comparableAddress(const QString &text)
{
    const AddressParts address = addressParts(text);
    if (address.number.isEmpty())
        return {};
    if (!address.postcode.isEmpty())
        return address.postcode + u' ' + address.number;
    if (address.street.isEmpty() || address.place.isEmpty())
        return {};
    return address.street.join(QString()) + u' ' + address.number + u' ' + address.place.join(QString());
}

/// One surname of a person, as names are compared: without doubled letters.
struct ComparableName
{
    QString initial; ///< of the first name; may be empty
    QString first;   ///< the first name when it is written out
    QString surname;
};

QList<ComparableName> namesOf(const Complainant &complainant)
{
    QList<ComparableName> names;
    for (const NameParts &name : namesIn(complainant.name.left(longestField))) {
        for (const QString &surname : name.surnames) {
            if (surname.size() > 1 && surname.size() <= longestWord)
                names.append({name.initials.left(1), name.firsts.value(0), undoubled(surname)});
        }
    }
    return names;
}

bool areNear(const QString &a, const QString &b)
{
    return a == b || (std::min(a.size(), b.size()) >= shortestForEdit && withinOneEdit(a, b));
}

/// "Robert" and "Rachida" share their initial only, and are two persons.
bool areNear(const ComparableName &a, const ComparableName &b)
{
    const bool firsts = a.first.isEmpty() || b.first.isEmpty() || areNear(a.first, b.first);
    return a.initial == b.initial && firsts && areNear(a.surname, b.surname);
}

bool haveNearNames(const Complainant &a, const Complainant &b)
{
    const QList<ComparableName> others = namesOf(b);
    const QList<ComparableName> names = namesOf(a);
    return std::any_of(names.begin(), names.end(), [&](const ComparableName &name) {
        return std::any_of(others.begin(), others.end(),
                           [&](const ComparableName &other) { return areNear(name, other); });
    });
}

bool shareOne(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &one) { return b.contains(one); });
}

/// Gathers the keys of a case, each once.
class Keying
{
public:
    void add(RelationSign sign, const QString &value)
    {
        if (!value.isEmpty())
            add({sign, stableHash(QString(relationSignKeys.key(sign) + u':' + value))});
    }
    /// The name as it is and with each letter of the surname taken out: whatever is one letter away has one
    /// of these in common.
    void add(const ComparableName &name)
    {
        const QString initial = name.initial + u' ';
        add(RelationSign::Name, initial + name.surname);
        if (name.surname.size() < shortestForEdit)
            return;
        for (qsizetype i = 0; i < name.surname.size(); ++i)
            add(RelationSign::Name, initial + QString(name.surname).remove(i, 1));
    }
    void add(const CaseKey &key)
    {
        if (!m_keys.contains(key))
            m_keys.append(key);
    }
    QList<CaseKey> keys() && { return std::move(m_keys); }

private:
    QList<CaseKey> m_keys;
};

} // namespace

QString comparablePhone(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    bool abroad = number.trimmed().startsWith(u'+');
    if (digits.startsWith(u"00"_s)) {
        digits.remove(0, 2);
        abroad = true;
    }
    if (abroad && digits.startsWith(u"31"_s)) {
        digits.remove(0, 2);
        abroad = false;
    }
    if (!abroad && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() < shortestPhone || digits.size() > longestPhone ? QString() : digits;
}

QList<CaseKey> caseKeys(const ComplaintDetails &details)
{
    const Complainant &complainant = details.complainant;
    Keying keying;
    keying.add(RelationSign::Email, comparableEmail(complainant.email));
    for (const QString &phone : phonesIn(complainant.phone))
        keying.add(RelationSign::Phone, phone);
    keying.add(RelationSign::Address, comparableAddress(complainant.address));
    for (const ComparableName &name : namesOf(complainant))
        keying.add(name);
    for (const qint64 hash : sketchOf(details.text))
        keying.add(CaseKey{RelationSign::Text, hash});
    return std::move(keying).keys();
}

QList<RelationReason> reasonsOf(const ComplaintDetails &details, const ComplaintDetails &other)
{
    const Complainant &a = details.complainant;
    const Complainant &b = other.complainant;
    QList<RelationReason> reasons;
    const QString email = comparableEmail(a.email);
    if (!email.isEmpty() && email == comparableEmail(b.email))
        reasons.append({RelationSign::Email, b.email.simplified()});
    if (shareOne(phonesIn(a.phone), phonesIn(b.phone)))
        reasons.append({RelationSign::Phone, b.phone.simplified()});
    const QString address = comparableAddress(a.address);
    if (!address.isEmpty() && address == comparableAddress(b.address))
        reasons.append({RelationSign::Address, b.address.simplified()});
    if (haveNearNames(a, b))
        reasons.append({RelationSign::Name, b.name.simplified()});
    if (const auto words = sharedWords(details.text, other.text))
        reasons.append({RelationSign::Text, *words});
    return reasons;
}

bool isSameSender(const QList<RelationReason> &reasons)
{
    const auto has = [&](RelationSign sign) {
        return std::any_of(reasons.begin(), reasons.end(),
                           [&](const RelationReason &reason) { return reason.sign == sign; });
    };
    return has(RelationSign::Email) || has(RelationSign::Phone) ||
           (has(RelationSign::Name) && has(RelationSign::Address));
}

} // namespace gehoor
