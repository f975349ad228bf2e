// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace gehoor {

/// A two-way table between the values of an enumeration and their stable keys, as kept in the register, in
/// JSON and on the command line. A key never changes once landed.
template <class Enum, std::size_t N>
class Keys
{
public:
    using Entry = std::pair<Enum, QLatin1StringView>;
    explicit constexpr Keys(std::array<Entry, N> entries) : m_entries(entries) {}

    QString key(Enum value) const
    {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const Entry &entry) { return entry.first == value; });
        Q_ASSERT(found != m_entries.end());
        return found->second;
    }
    std::optional<Enum> value(const QString &key) const
    {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const Entry &entry) { return entry.second == key; });
        if (found == m_entries.end())
            return std::nullopt;
        return found->first;
    }
    const std::array<Entry, N> &entries() const { return m_entries; }

private:
    std::array<Entry, N> m_entries;
};

/// Reads values back from the keys they are kept by. A key that is not in the table is damage: it makes the
/// reader unsound, to be asked once after all is read.
class KeyReader
{
public:
    template <class Enum, std::size_t N>
    Enum read(const Keys<Enum, N> &keys, const QString &key)
    {
        const auto value = keys.value(key);
        m_sound = m_sound && value.has_value();
        return value.value_or(keys.entries().front().first);
    }
    bool sound() const { return m_sound; }

private:
    bool m_sound = true;
};

} // namespace gehoor
