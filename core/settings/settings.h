// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <core/settings/organisation.h>
#include <core/settings/policy.h>
#include <core/settings/stationery.h>
#include <core/settings/terms.h>

namespace gehoor {

/// Characters in the name or function of an officer.
constexpr int longestOfficer = 80;
/// Minutes before an idle window locks, until somebody sets it otherwise, and at most.
constexpr int usualIdle = 10;
constexpr int longestIdle = 240;
/// What the trail notes of a policy that is only this number of minutes.
inline constexpr QLatin1StringView noteOnIdleLock("lock.idleMinutes");

/// What the organisation sets for itself, kept in the register.
class Settings
{
public:
    explicit Settings(RegisterFile &file);

    [[nodiscard]] Result<Organisation> organisation() const;
    /// EmptyText when the name is blank; InvalidEmail.
    [[nodiscard]] Result<> setOrganisation(const Organisation &organisation);
    /// The calendar is the program's until the organisation keeps its own.
    [[nodiscard]] Result<Terms> terms() const;
    /// A rule: whether they can be kept. InvalidTerm outside shortestTerm..longestTerm(), detail: the term's
    /// key; CalendarRefused.
    [[nodiscard]] static Result<> checkTerms(const Terms &terms);
    /// Moves the due dates of open cases; see MovePreview. Failures as checkTerms().
    [[nodiscard]] Result<> setTerms(const Terms &terms);
    [[nodiscard]] Result<Policy> policy() const;
    /// InvalidTerm (detail "tooOldMonths") outside fewestPolicyMonths..mostPolicyMonths.
    [[nodiscard]] Result<> setPolicy(const Policy &policy);
    [[nodiscard]] Result<Stationery> stationery() const;
    /// For letters composed from now on. InvalidWindow, InvalidFooter.
    [[nodiscard]] Result<> setStationery(const Stationery &stationery);
    /// Whose name, or function, stands beside the acts; empty when none was chosen.
    [[nodiscard]] Result<QString> officer() const;
    /// Who was ever chosen, in the order of the alphabet.
    [[nodiscard]] Result<QStringList> officers() const;
    /// For the acts from here on; none when empty. TextTooLong above longestOfficer.
    [[nodiscard]] Result<> setOfficer(const QString &name);
    /// After so many minutes without a key or the mouse the window locks; 0: never.
    [[nodiscard]] Result<int> idleLock() const;
    /// InvalidTerm (detail "idleLock") outside 0..longestIdle.
    [[nodiscard]] Result<> setIdleLock(int minutes);

private:
    RegisterFile &m_file;
};

} // namespace gehoor
