// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/demo/calendar.h>

#include <QJsonObject>

namespace gehoor {

/// How far the life of one part goes.
struct DemoPart
{
    Part part{PartId(0), 1, {}, {}, Conduct::Unknown, {}};
    Decision decision; ///< without answers: not assessed
    QString forward;   ///< to which function; empty: not forwarded
    QString response;  ///< empty: none yet
    QString notice;    ///< "final" or "posted"; empty: none yet
};

/// One invented case and how far its life goes.
struct DemoCase
{
    ComplaintDraft draft;
    bool acknowledge = false;
    bool requestInformation = false;
    QList<DemoPart> parts;
    std::optional<Ending> outcome;
    QString learningPoint;
    QString told;             ///< how the complainant told that it is solved or withdrawn
    bool saveLetters = false; ///< as files beside the register
};

/// The cases made from the demo mails, as resources/demo/cases.json tells.
[[nodiscard]] Result<QList<DemoCase>> mailCases(const Intake &intake, const QString &mailFolder);

/// Some dozens of older cases, the same at every run.
QList<DemoCase> olderCases(QDate today);

/// Puts the life of a case on the calendar.
class DemoLife
{
public:
    DemoLife(Desk &desk, Calendar &calendar, const QString &letterFolder)
        : m_desk(desk), m_calendar(calendar), m_letterFolder(letterFolder)
    {
    }
    void plan(const DemoCase &demoCase);
    const QStringList &savedLetters() const { return m_savedLetters; }

private:
    [[nodiscard]] Result<> begin(const DemoCase &demoCase);
    [[nodiscard]] Result<> beginParts(const DemoCase &demoCase, const Complaint &complaint);
    void planPart(const DemoCase &demoCase, const Complaint &complaint, PartId part, const DemoPart &life);
    [[nodiscard]] Result<> assess(PartId part, const DemoPart &life);
    [[nodiscard]] Result<> forward(const DemoCase &demoCase, const Complaint &complaint, PartId part,
                                   const DemoPart &life);
    [[nodiscard]] Result<> respond(const Complaint &complaint, PartId part, const DemoPart &life);
    [[nodiscard]] Result<> write(const DemoCase &demoCase, const Complaint &complaint, LetterRequest request,
                                 bool post);

    Desk &m_desk;
    Calendar &m_calendar;
    QString m_letterFolder;
    QStringList m_savedLetters;
};

} // namespace gehoor
