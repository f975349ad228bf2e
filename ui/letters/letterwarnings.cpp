// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <ui/letters/letterwarnings.h>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct LetterWarnings
{
    Q_DECLARE_TR_FUNCTIONS(LetterWarnings)
};

/// Dutch, or a line with a figure below the street: enough for a foreign address.
bool looksComplete(const QString &address)
{
    static const QRegularExpression postcode(u"\\b[1-9][0-9]{3} ?(?!S[ADS])[A-Za-z]{2}\\b"_s);
    return address.contains(postcode);
}

QString addressWarning(const Complainant &complainant)
{
    if (isBlank(complainant.address))
        return LetterWarnings::tr(
            "There is no address, so the letter cannot be posted. Add it with “Change the "
            "case”, or save the PDF and send it along the safe channel.");
    if (!looksComplete(complainant.address))
        return LetterWarnings::tr(
            "No Dutch postcode was recognised in the address. Check whether the address is "
            "complete before you post.");
    return {};
}

QString channelWarning(LetterKind kind, const Complainant &complainant)
{
    if (kind == LetterKind::ReferralClient && complainant.safeChannel == SafeChannel::Phone)
        return LetterWarnings::tr("The safe channel is the phone: call this client. The letter is neither "
                                  "printed nor posted.");
    if (kind == LetterKind::ReferralClient && complainant.safeChannel == SafeChannel::Mail)
        return LetterWarnings::tr(
            "The safe channel is mail: this letter is neither printed nor posted. Save it "
            "and send it from your mail program.");
    switch (complainant.safeChannel) {
    case SafeChannel::NotAsked:
        return LetterWarnings::tr("The complainant was not asked yet which way of reaching them is safe.");
    case SafeChannel::Mail:
        return LetterWarnings::tr(
            "The safe channel is mail: save the PDF and send it from your mail program.");
    case SafeChannel::Phone:
        return LetterWarnings::tr("The safe channel is the phone: call before anything is sent.");
    case SafeChannel::Post:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList letterWarnings(LetterKind kind, const Complainant &complainant)
{
    QStringList warnings;
    if (!goesToComplainant(kind))
        return warnings;
    if (complainant.noPost)
        warnings << LetterWarnings::tr(
            "No post may go to this complainant, so the letter is not printed. Save "
            "the PDF and send it along the safe channel.");
    else
        warnings << addressWarning(complainant);
    warnings << channelWarning(kind, complainant);
    warnings.removeAll(QString());
    return warnings;
}

} // namespace gehoor
