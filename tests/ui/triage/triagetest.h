// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/ui/casetest.h>

#include <QAbstractButton>
#include <QLabel>

namespace gehoor {

/// A case to be judged, as the officer does it.
class TriageTest : public CaseTest
{
protected:
    /// A relative: to them a step is proposed for a complaint about another.
    TriageTest() : id(log(QStringLiteral("T. van Dijk")))
    {
        ComplaintDetails details = complaint(id).details;
        details.complainant.capacity = Capacity::Relative;
        EXPECT_TRUE(succeeded(desk().complaints.change(id, details)));
    }

    /// Begins as the officer does: Ctrl+Enter is the next step.
    void begin()
    {
        open(id);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    /// One key for each question.
    void answer(const QString &keys)
    {
        for (const QChar key : keys)
            press(key.toUpper().unicode());
    }
    QAbstractButton &button(const QString &name) { return find<QAbstractButton>(name); }
    QString shown(const QString &label) { return find<QLabel>(label).text(); }
    QList<Assessment> verdicts() { return desk().triage.current(id).value(); }

    const ComplaintId id;
};

} // namespace gehoor
