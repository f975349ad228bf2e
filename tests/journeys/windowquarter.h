// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/journeys/quarterlives.h>
#include <tests/journeys/windowpractice.h>
#include <ui/today/todaymodel.h>

#include <QHash>
#include <QTest>
#include <QTreeView>

namespace gehoor {

/// A substitute who knows no more than what stands under Today: every act begins there, with Enter.
class WindowQuarter : public WindowPractice
{
protected:
    WindowQuarter();

    const TodayModel &today() { return static_cast<const TodayModel &>(*view().model()); }
    QTreeView &view() { return find<QTreeView>(QStringLiteral("todayView")); }
    /// Goes down the day's work until `sought` is found there.
    template <class Sought>
    bool goTo(Sought sought)
    {
        press(Qt::Key_1, Qt::ControlModifier);
        QTest::qWait(1); // what changed is read
        press(Qt::Key_Home);
        for (QModelIndex last; last != view().currentIndex(); press(Qt::Key_Down)) {
            last = view().currentIndex();
            if (sought(last))
                return true;
        }
        return false;
    }
    /// The step of a case, due by this day, and under which head it stands.
    void expectListed(const QString &number, Step step, std::optional<QDate> due,
                      std::optional<WorkHead> head = {});
    /// Enter on the row, and then what the page has as the next step.
    void take();

    void log(const Life &life);
    /// From the case to what asks that somebody is protected.
    void protectWhoIsMissing(const Life &life);
    void judge(const Life &life);
    /// Forwards, and hands on the bundle.
    void forward(const Life &life);
    /// The letter that the step opens: final, and posted.
    void sendLetter(LetterKind kind);
    void writeInDialog(LetterKind kind);
    void putOff(const Life &life);
    void recordResponse(const Life &life);
    /// With the letter that says so, where a responsible person answered.
    void close(const Life &life);

    ComplaintId idOf(const Life &life) const { return *ids.constFind(life.mail); }
    QString numberOf(const Life &life) { return pages->desk().complaints.find(idOf(life))->number.text(); }
    QList<Referral> referralsOf(ComplaintId id) { return pages->desk().forwarding.referrals(id).value(); }
    QList<Bundle> bundlesOf(ComplaintId id) { return pages->desk().bundles.of(id).value(); }

    const PutOffLife putOffLife;
    QHash<QString, ComplaintId> ids;
};

} // namespace gehoor
