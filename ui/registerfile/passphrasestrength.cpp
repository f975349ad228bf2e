// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/key.h>
#include <ui/registerfile/passphrasestrength.h>

#include <QCoreApplication>
#include <QSet>

namespace gehoor {
namespace {

struct Strength
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

constexpr int goodLength = 20;
constexpr int fewestDifferentCharacters = 6;

} // namespace

QString passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    const auto length = passphrase.size();
    if (length < minimumPassphraseLength)
        return Strength::tr("Too short: %n more character(s) needed.", nullptr,
                            int(minimumPassphraseLength - length));
    if (QSet<QChar>(passphrase.cbegin(), passphrase.cend()).size() < fewestDifferentCharacters)
        return Strength::tr("Weak: it repeats the same few characters.");
    if (length < goodLength)
        return Strength::tr("Long enough, not strong. Four or five unrelated words are better.");
    return Strength::tr("Good length. It is strong if the words are unrelated and nobody can know them.");
}

} // namespace gehoor
