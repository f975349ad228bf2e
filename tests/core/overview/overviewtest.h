// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaints.h>
#include <core/forwarding/forwarding.h>
#include <core/intake/intake.h>
#include <core/overview/overview.h>
#include <core/registerfile/database.h>
#include <core/triage/triage.h>
#include <tests/support/registertest.h>

namespace gehoor {

/// A register with the stages that move a case, and the overview kept in step with them.
class OverviewTest : public RegisterTest
{
protected:
    OverviewTest()
        : settings(file()), complaints(file(), clock), intake(file(), clock), triage(file(), clock),
          forwarding(file(), clock), overview(file(), settings)
    {
        file().afterEveryAct([this](const Act &act) { return overview.derive(act); });
    }

    struct Case
    {
        QDate received = QDate(2026, 11, 23);
        QString name = QStringLiteral("R. Mulder");
        QString text = QStringLiteral("Ik ben niet tevreden.");
        QString organisation = {};
    };
    Complaint log(const Case &values)
    {
        ComplaintDraft draft;
        draft.details.received = values.received;
        draft.details.subject = QStringLiteral("Klacht");
        draft.details.text = values.text;
        draft.details.complainant.name = values.name;
        draft.details.complainant.organisation = values.organisation;
        draft.details.complainant.email = QStringLiteral("klager@example.nl");
        return intake.log(draft).value();
    }
    void decide(PartId part, Verdict verdict)
    {
        Decision decision;
        decision.answers = {{Question::Client, Answer::No}};
        decision.verdict = verdict;
        decision.ground =
            verdict == Verdict::NotAdmissible ? std::optional(Ground::ConcernsAnother) : std::nullopt;
        decision.reason = QStringLiteral("Overwogen.");
        ASSERT_TRUE(succeeded(triage.decide(part, decision)));
    }
    ForwardingId forward(PartId part)
    {
        if (!responsible) {
            Responsible person;
            person.function = QStringLiteral("teamleider");
            responsible = forwarding.saveResponsible(person).value();
        }
        return forwarding.forward(part, *responsible).value();
    }
    /// A letter that was posted today, drafted on `drafted`.
    void post(ComplaintId id, const QString &kind, QDate drafted)
    {
        ASSERT_TRUE(succeeded(file().write({ActKind::LetterPosted, id, {}}, [&] {
            return file()
                .database()
                .run(QStringLiteral(
                         "INSERT INTO letter (complaint_id, number, kind, language, state, content, drafted,"
                         " finalised, posted, last_assessment, last_forwarding) SELECT ?, 1 + COUNT(*), ?, "
                         "'nl', 'posted', "
                         "'{}', ?, ?, ?,"
                         " (SELECT COALESCE(MAX(assessment.id), 0) FROM part JOIN assessment ON part_id = "
                         "part.id"
                         "  WHERE complaint_id = ? AND day <= ?),"
                         " (SELECT COALESCE(MAX(forwarding.id), 0) FROM part JOIN forwarding ON part_id = "
                         "part.id"
                         "  WHERE complaint_id = ? AND day <= ?) FROM letter WHERE complaint_id = ?"),
                     {toSql(id), kind, toSql(drafted), toSql(drafted), toSql(clock.today()), toSql(id),
                      toSql(drafted), toSql(id), toSql(drafted), toSql(id)})
                .map([](qint64) {});
        })));
    }
    QStringList numbers(const OverviewFilter &filter, int limit = 100)
    {
        QStringList found;
        const QList<OverviewRow> rows = overview.rows(filter, limit).value();
        for (const OverviewRow &row : rows)
            found.append(row.number);
        return found;
    }

    Settings settings;
    Complaints complaints;
    Intake intake;
    Triage triage;
    Forwarding forwarding;
    Overview overview;
    std::optional<ResponsibleId> responsible;
};

} // namespace gehoor
