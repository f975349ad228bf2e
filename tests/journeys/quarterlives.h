// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/journeys/practicecases.h>

namespace gehoor {

inline QDate nov(int day)
{
    return {2026, 11, day};
}

inline QDate dec(int day)
{
    return {2026, 12, day};
}

inline QDate jan(int day)
{
    return {2027, 1, day};
}

/// When the things of a case happen, and what that makes of its terms, worked out by hand.
struct Life
{
    QString mail;
    QDate received;  ///< and logged
    QDate assessBy;  ///< five working days from receipt
    QDate judged;    ///< forwarded and told, or refused and closed
    QDate decideBy;  ///< four weeks from receipt, and what was waited
    QDate respondBy; ///< six weeks from forwarding; none when nothing is forwarded
    QDate responded; ///< and closed
};

/// Every life of the quarter. The organisation is closed on 24 and 31 December; 25 December and 1 January are
/// holidays.
const QList<Life> &quarterLives();

/// The landlord's: on the Monday after Christmas the response is put off by four weeks, ten from forwarding.
struct PutOffLife
{
    QString mail = QStringLiteral("case-12.eml");
    QDate on = dec(28);
    QDate to = QDate(2027, 2, 1);
};

/// What the mail says is not enough: the complainant is asked, and answers a week later. The first forwarding
/// is taken back.
struct WaitedLife
{
    QString mail = QStringLiteral("asked.eml");
    QDate asked = nov(4);
    QDate decideBy = dec(1); ///< as it was then
    QDate snoozed = nov(5);  ///< until the answer
    QDate answered = nov(12);
    QDate answerBy = nov(18); ///< two weeks from the request
    QDate assessBy = nov(19); ///< five working days from the answer
    QDate judgedAnew = nov(16);

    bool isBusy(QDate day) const
    {
        return day == asked || day == snoozed || day == answered || day == judgedAnew;
    }
};

PracticeCase practiceOf(const Life &life);
/// The same as it is judged before the answer.
PracticeCase judgedAtFirst(PracticeCase practice);
/// Its mail, sent on this day.
QByteArray sentOn(const PracticeCase &practice, QDate day);

} // namespace gehoor
