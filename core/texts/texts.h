// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/owntextstore.h>
#include <core/settings/textproblem.h>

namespace gehoor {

/// The texts that the organisation words in its own way. The program's text is never overwritten and none of
/// the organisation's is ever lost: each change is a further version, and the newest stands.
class Texts
{
public:
    Texts(RegisterFile &file, const Clock &clock);

    /// UnknownText for a name that is not in the catalogue.
    [[nodiscard]] Result<KeptText> find(const TextName &name) const;
    /// Whether it could be kept: the first problem, or none.
    [[nodiscard]] Result<std::optional<TextProblem>> check(const TextName &name, const QString &text) const;
    /// Keeps a new version, made on the program's text of today; nothing when it stands already. TextRefused
    /// with the problem as detail, see detailOf().
    [[nodiscard]] Result<> keep(const TextName &name, const QString &text);
    /// Brings a version back, as a new one; 0 is the program's text. UnknownVersion, TextRefused.
    [[nodiscard]] Result<> restore(const TextName &name, int number);
    /// Stays with the own text beside the program's new one, which is offered no more.
    [[nodiscard]] Result<> keepOwn(const TextName &name);

private:
    [[nodiscard]] Result<> insert(const TextName &name, const KeptText &kept, const QString &text,
                                  std::optional<int> restored);

    RegisterFile &m_file;
    const Clock &m_clock;
    OwnTextStore m_store;
};

} // namespace gehoor
