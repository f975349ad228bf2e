// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/ordinarywords.h>
#include <core/leaks/words.h>

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QSet<QString> readWords()
{
    QSet<QString> words;
    for (const QString &name : {u":/leaks/ordinary.nl.txt"_s, u":/leaks/ordinary.en.txt"_s}) {
        QFile file(name);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        if (!opened)
            continue;
        for (const Word &word : wordsOf(QString::fromUtf8(file.readAll())))
            words.insert(word.key);
    }
    return words;
}

} // namespace

bool isOrdinary(const QString &key)
{
    static const QSet<QString> words = readWords();
    return words.contains(key);
}

} // namespace gehoor
