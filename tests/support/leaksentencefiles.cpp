// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/leaksentences.h>
#include <tests/support/places.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

KeptSentences kept(const QString &kind, Language language)
{
    QFile file(testData(u"sentences/%1.%2.txt"_s.arg(kind, languageKeys.key(language))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    KeptSentences sentences;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i)
        (i % 2 == 0 ? sentences.seen : sentences.heldOut).append(lines[i]);
    return sentences;
}

} // namespace

KeptSentences confirmingSentences(Language language)
{
    return kept(u"confirming"_s, language);
}

KeptSentences honestSentences(Language language)
{
    return kept(u"honest"_s, language);
}

} // namespace gehoor
