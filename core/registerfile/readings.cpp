// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/readings.h>

#include <utility>

namespace gehoor {

Readings::Readings(RegisterFile &file, const Clock &clock) : m_file(file), m_clock(clock) {}

void Readings::caseOpened(ComplaintId complaint)
{
    const std::pair now(m_clock.today(), audittrail::officer(m_file.database()).value_or(QString()));
    if (m_opened.value(complaint) == now)
        return;
    // Where nothing is written now, that may change: the register is locked and opened again.
    if (m_file.access() == Access::Write && m_file.noteReading({ActKind::CaseOpened, complaint, {}}))
        m_opened.insert(complaint, now);
}

void Readings::searched(const QString &words)
{
    if (isNewSearch(std::exchange(m_words, words), words))
        static_cast<void>(m_file.noteReading({ActKind::Searched, {}, {}}));
}

bool isNewSearch(const QString &before, const QString &words)
{
    if (isBlank(words))
        return false;
    return isBlank(before) || !(words.startsWith(before) || before.startsWith(words));
}

} // namespace gehoor
