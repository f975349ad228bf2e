// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

#include <QHash>

#include <utility>

namespace gehoor {

/// Puts on the trail what was read. What cannot be kept keeps nobody from reading.
class Readings
{
public:
    Readings(RegisterFile &file, const Clock &clock);

    /// A case came into sight: kept once a day, and anew whenever the officer is another, for as long as the
    /// register is open.
    void caseOpened(ComplaintId complaint);
    /// What stands in the search field now. A search is kept where it begins, not for what.
    void searched(const QString &words);

private:
    RegisterFile &m_file;
    const Clock &m_clock;
    QHash<ComplaintId, std::pair<QDate, QString>> m_opened; ///< when last, and by which officer
    QString m_words;
};

/// A rule: whether words that took the place of others are a search of their own, and not the same one typed
/// on or taken back.
bool isNewSearch(const QString &before, const QString &words);

} // namespace gehoor
