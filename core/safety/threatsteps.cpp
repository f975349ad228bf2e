// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/safety/threatsteps.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {

TextName threatStepsName(Language language)
{
    return {TextKind::ThreatSteps, u"threatSteps"_s, language};
}

QString shippedThreatSteps(Language language)
{
    QFile file(u":/safety/threatsteps.%1.txt"_s.arg(languageKeys.key(language)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? tidied(QString::fromUtf8(file.readAll())) : QString();
}

std::optional<TextProblem> checkThreatSteps(const QString &text)
{
    if (isBlank(text))
        return TextProblem{.fault = TextFault::Empty};
    if (text.size() > longestThreatSteps)
        return TextProblem{.fault = TextFault::TooLong};
    if (const qsizetype hidden = hiddenIn(text); hidden >= 0)
        return problemAt(TextFault::Hidden, text, hidden);
    return {};
}

} // namespace gehoor
