// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/lettertexts.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {

QString shippedLetterText(const QString &key, Language language)
{
    QFile file(u":/letters/%1.%2.html"_s.arg(key, languageKeys.key(language)));
    return file.open(QIODevice::ReadOnly) ? tidied(QString::fromUtf8(file.readAll())) : QString();
}

QString LetterTexts::text(const QString &key) const
{
    const auto own = m_own.constFind({TextKind::Letter, key, m_language});
    return own == m_own.cend() ? shippedLetterText(key, m_language) : *own;
}

} // namespace gehoor
