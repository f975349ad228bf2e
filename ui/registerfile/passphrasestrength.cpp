// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/key.h>
#include <core/registerfile/passphrase.h>
#include <ui/common/pagelayout.h>
#include <ui/registerfile/passphrasestrength.h>

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLabel>

namespace gehoor {
namespace {

struct PassphraseStrengthWords
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

} // namespace

QString passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    switch (strengthOf(passphrase)) {
    case Strength::TooShort:
        return PassphraseStrengthWords::tr("Too short: %n more character(s) needed.", nullptr,
                                           int(minimumPassphraseLength - passphrase.size()));
    case Strength::Guessable:
        return PassphraseStrengthWords::tr(
            "Weak: it is soon guessed. It is well known, or follows a pattern. Use four or five "
            "unrelated words.");
    case Strength::Moderate:
        return PassphraseStrengthWords::tr(
            "Long enough, not strong. Four or five unrelated words are better.");
    case Strength::Good:
        return PassphraseStrengthWords::tr(
            "Good. It is strong if the words are unrelated and nobody can know them; Gehoor "
            "cannot judge that.");
    }
    return {};
}

QLabel *strengthLabel(QWidget *parent)
{
    constexpr int lines = 3;
    QLabel *label = plainLabel(parent);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setFixedHeight(lines * label->fontMetrics().lineSpacing()); // so that nothing below it jumps
    return label;
}

} // namespace gehoor
