// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/sheetkey.h>
#include <core/registerfile/wiping.h>

#include <QRegularExpression>
#include <QScopeGuard>

#include <sodium.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr QLatin1StringView signs("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr qsizetype signsOfKey = 4;
constexpr qsizetype groupLength = signsOfKey + 1;
constexpr int bitsOfSign = 5;
constexpr int rightByNoChance = 3; // groups

/// Times the generator of the field of 32 elements, x^5 + x^2 + 1.
constexpr int timesX(int element)
{
    const int shifted = element << 1;
    return (shifted & 32) != 0 ? shifted ^ 37 : shifted;
}

/// Each sign has a weight of its own, so that exchanged neighbours differ.
int checkOf(const QList<int> &values, int group)
{
    int check = group;
    for (qsizetype i = 0; i < signsOfKey; ++i) {
        int weighed = values[i];
        for (qsizetype times = 0; times <= i; ++times)
            weighed = timesX(weighed);
        check ^= weighed;
    }
    return check;
}

/// The signs of one typed piece, as they stand on a sheet; what is between them is dropped.
QString asPrinted(const QString &typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    QString plain = normal.toUpper();
    QString printed;
    printed.reserve(plain.size()); // so that it leaves nothing behind where it stood before it grew
    for (const QChar c : std::as_const(plain)) {
        if (!c.isLetterOrNumber())
            continue;
        switch (c.unicode()) {
        case u'O':
            printed += u'0';
            break;
        case u'I':
        case u'L':
            printed += u'1';
            break;
        case u'U':
            printed += u'V';
            break;
        default:
            printed += c;
        }
    }
    wipe(plain);
    wipe(normal);
    return printed;
}

/// Where the spaces show the groups, a sign too few spoils one group alone.
QStringList groupsOf(const QString &typed)
{
    static const QRegularExpression between(u"[\\s\\-\u2010-\u2015.,;]+"_s);
    QStringList pieces = typed.split(between, Qt::SkipEmptyParts);
    for (QString &piece : pieces) {
        QString printed = asPrinted(piece);
        wipe(piece);
        piece = std::move(printed);
    }
    pieces.removeAll(QString());
    if (pieces.size() == sheetGroupCount)
        return pieces;
    QString all = pieces.join(QString());
    wipe(pieces);
    for (qsizetype from = 0; from < all.size(); from += groupLength)
        pieces << all.mid(from, groupLength);
    wipe(all);
    return pieces;
}

/// The values of a group's signs of the key; none when the group is wrong.
QList<int> valuesOf(const QString &group, int number)
{
    if (group.size() != groupLength)
        return {};
    QList<int> values;
    values.reserve(groupLength);
    for (const QChar c : group)
        values << int(signs.indexOf(c));
    const bool known = !values.contains(-1);
    const int check = values.takeLast();
    if (known && check == checkOf(values, number))
        return values;
    values.fill(0);
    return {};
}

qsizetype lengthOf(const QStringList &groups)
{
    qsizetype length = 0;
    for (const QString &group : groups)
        length += group.size();
    return length;
}

} // namespace

QStringList sheetGroups(const Key &key)
{
    QByteArray hex = key.hex();
    hex.truncate(qsizetype(Key::keySize) * 2); // the salt after it is no secret
    QByteArray bytes = QByteArray::fromHex(hex);
    wipe(hex);
    QList<int> values;
    values.reserve(sheetGroupCount * signsOfKey);
    for (qsizetype bit = 0; values.size() < sheetGroupCount * signsOfKey; bit += bitsOfSign) {
        int value = 0;
        for (qsizetype i = bit; i < bit + bitsOfSign; ++i) {
            const bool set = i / 8 < bytes.size() && ((bytes[i / 8] >> (7 - i % 8)) & 1) != 0;
            value = value << 1 | int(set);
        }
        values << value;
    }
    wipe(bytes);
    QStringList groups;
    for (int number = 1; number <= sheetGroupCount; ++number) {
        QList<int> four = values.mid((number - 1) * signsOfKey, signsOfKey);
        QString group;
        group.reserve(groupLength);
        for (const int value : std::as_const(four))
            group += signs[value];
        group += signs[checkOf(four, number)];
        four.fill(0);
        groups << std::move(group);
    }
    values.fill(0);
    return groups;
}

void wipe(QStringList &groups)
{
    for (QString &group : groups)
        wipe(group);
    groups.clear();
}

QString sheetMark(const Key::Salt &salt)
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), salt.data(), salt.size(), nullptr, 0);
    QString mark;
    for (size_t i = 0; i < 4; ++i)
        mark += signs[hash[i] % 32];
    return mark;
}

tl::expected<Key, SheetFault> keyFromSheet(const QString &typed, const Key::Salt &salt)
{
    QStringList groups = groupsOf(typed);
    const auto wiped = qScopeGuard([&] { wipe(groups); });
    SheetFault fault{lengthOf(groups), {}};
    if (groups.size() != sheetGroupCount)
        return tl::unexpected(fault);
    std::array<unsigned char, Key::keySize> bytes{};
    bool beyondTheKey = false;
    for (int number = 1; number <= sheetGroupCount; ++number) {
        QList<int> values = valuesOf(std::as_const(groups)[number - 1], number);
        if (values.isEmpty())
            fault.groups << number;
        for (qsizetype i = 0; i < values.size() * bitsOfSign; ++i) {
            if (((values[i / bitsOfSign] >> (bitsOfSign - 1 - i % bitsOfSign)) & 1) == 0)
                continue;
            const auto bit = size_t((number - 1) * signsOfKey * bitsOfSign + i);
            if (bit / 8 < bytes.size())
                bytes[bit / 8] = static_cast<unsigned char>(bytes[bit / 8] | (0x80 >> (bit % 8)));
            else
                beyondTheKey = true;
        }
        values.fill(0);
    }
    if (beyondTheKey && fault.groups.isEmpty())
        fault.groups << sheetGroupCount;
    auto key = Key::fromBytes(bytes, salt);
    sodium_memzero(bytes.data(), bytes.size());
    if (!fault.groups.isEmpty() || !key)
        return tl::unexpected(fault);
    return std::move(*key);
}

bool isFromSheet(const QString &typed)
{
    QStringList groups = groupsOf(typed);
    int right = 0;
    for (int number = 1; number <= sheetGroupCount && number <= groups.size(); ++number) {
        QList<int> values = valuesOf(std::as_const(groups)[number - 1], number);
        right += int(!values.isEmpty());
        values.fill(0);
    }
    wipe(groups);
    return right >= rightByNoChance;
}

} // namespace gehoor
