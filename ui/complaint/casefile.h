// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

namespace gehoor {

/// A case with all that belongs to it, as it lies on the desk: read in one go, shown by every tab of the case
/// page.
struct CaseFile
{
    Complaint complaint;
    CaseStanding standing = {};
    QList<Document> documents = {};
    QList<Contact> contacts = {};
    QList<Assessment> assessments = {};   ///< in force
    QList<Assessment> history = {};       ///< every verdict ever given, by part and age
    QList<Referral> referrals = {};       ///< in force
    QList<Referral> referralHistory = {}; ///< every forwarding, by part and age
    QList<Letter> letters = {};
    QList<ProtectedFact> facts = {}; ///< protected
    std::optional<Closing> closing = {};
    QList<Closing> closings = {}; ///< every closing, by age
    QList<Measure> measures = {};
    QList<ContactLimit> limits = {}; ///< to the contact, those that ended too
    QList<Hold> holds = {};          ///< why it is kept longer, those that were lifted too
    Policy policy = {};
    QList<Check> checks = {};          ///< what is to be checked in it today
    std::optional<Snooze> putOff = {}; ///< its next step, until a day that has not come
    bool readOnly = false; ///< nothing can be done: the register is open for reading only, or the case
                           ///< was cleared

    /// Of a part; none while there is none.
    std::optional<Assessment> assessment(PartId part) const;
    std::optional<Referral> referral(PartId part) const;
    /// The last verdict of a part when it was withdrawn and none came in its place.
    std::optional<Assessment> withdrawn(PartId part) const;
    /// The first forwarding, of the parts with these numbers (none: of any), of which the response is
    /// awaited.
    std::optional<Referral> awaited(const QList<int> &parts) const;
};

/// Whether the responsible person is to be reminded now. Until the day of the response has passed, what there
/// is to do in that step is to record the response.
bool isToRemind(const NextStep &step, QDate today);
/// Whether the complainant is to be asked again: the day of the answer has passed, and somebody was asked.
bool isToAskAgain(const NextStep &step, const CaseStanding &standing, QDate today);
/// Whether the complainant was asked for information, and did not answer yet.
bool awaitsAnswer(const CaseStanding &standing);

[[nodiscard]] Result<CaseFile> readCase(const Desk &desk, ComplaintId id);

/// "R. Mulder", the organisation when there is no name, "R.M." under privacy, or that nobody is known.
QString complainantName(const Complainant &complainant, bool privacy);

} // namespace gehoor
