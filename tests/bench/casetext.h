// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace gehoor {

/// A word that stands in every generated complaint, and one that stands in about one of a thousand.
inline const QString commonWord = QStringLiteral("begeleiding");
inline const QString rareWord = QStringLiteral("zwaluwenpad");

/// Invented persons and complaints, the same for the same seed. A text has about 0.86 kB, as real ones have.
class CaseText
{
public:
    explicit CaseText(quint32 seed) : m_random(seed) {}

    QString name();
    /// Of somebody whom no row of a list names whole, though a complainant may share the surname.
    QString protectedName();
    QString address();
    QString text();
    QString subject();
    /// 0 <= result < `end`.
    int below(int end) { return m_random.bounded(end); }
    bool once(int outOf) { return m_random.bounded(outOf) == 0; }

private:
    QString surname();

    QRandomGenerator m_random;
};

} // namespace gehoor
