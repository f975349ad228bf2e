// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/breaches/breachreport.h>
#include <core/breaches/breachstore.h>
#include <core/bundles/bundlestore.h>
#include <core/complaint/complaintstore.h>
#include <core/leaks/leaks.h>
#include <core/letters/letterstore.h>

namespace gehoor {

/// What changed of a breach, or how it left: as the trail notes it behind the breach's number.
enum class BreachNote { Facts, Moved, Step, Reported, NotReported, Saved, Printed };
inline constexpr Keys<BreachNote, 7>
    breachNoteKeys({{{BreachNote::Facts, QLatin1StringView("facts")},
                     {BreachNote::Moved, QLatin1StringView("moved")}, ///< of this case no longer
                     {BreachNote::Step, QLatin1StringView("step")},
                     {BreachNote::Reported, QLatin1StringView("reported")},
                     {BreachNote::NotReported, QLatin1StringView("notReported")},
                     {BreachNote::Saved, QLatin1StringView("saved")},
                     {BreachNote::Printed, QLatin1StringView("printed")}}});

/// Another moment of discovery, which moves the 72 hours.
struct DiscoveryMoved
{
    QDateTime before; ///< UTC
    QDateTime after;  ///< UTC

    bool operator==(const DiscoveryMoved &) const = default;
};
/// As kept behind BreachNote::Facts: "discovered 2026-11-23T09:00:00Z 2026-11-22T09:00:00Z".
QString toNote(const DiscoveryMoved &moved);
/// Of a whole note, "1 facts discovered ..."; none where it tells of no such move, as those that were written
/// before they did.
std::optional<DiscoveryMoved> discoveryMovedFrom(const QString &note);

/// The organisation's record of data breaches (AVG article 33, section 5): each is kept, reported or not.
/// Whether a case is in it or not, no note in the trail holds a word of it; of what is known, only the
/// moments of discovery when it is moved.
class Breaches
{
public:
    Breaches(RegisterFile &file, const Clock &clock);

    [[nodiscard]] Result<QList<Breach>> all() const; ///< the newest discovery first
    /// Those of which it is not decided whether they are reported, the oldest discovery first.
    [[nodiscard]] Result<QList<Breach>> undecided() const;
    /// UnknownBreach.
    [[nodiscard]] Result<Breach> find(BreachId id) const;

    /// Failures as checkBreach(); UnknownComplaint, CaseCleared; UnknownLetter or UnknownBundle when it is
    /// not of that case; BreachRefused (detail "letter") for a draft, which cannot have gone anywhere.
    [[nodiscard]] Result<BreachId> record(const BreachFacts &facts);
    /// Likewise, and UnknownBreach. What is the same as before is no act. Another moment of discovery must go
    /// with the steps that were done and with what was decided: failures as checkBreachStep() and
    /// checkBreachDecision(). The trail of a case that it no longer concerns tells so as well.
    [[nodiscard]] Result<> change(BreachId id, const BreachFacts &facts);
    /// Failures as checkBreachStep(); UnknownBreach.
    [[nodiscard]] Result<> markDone(BreachId id, BreachStep step, QDate day);
    /// In place of an earlier decision: what was not reported may be so later. Failures as
    /// checkBreachDecision(); UnknownBreach.
    [[nodiscard]] Result<> decide(BreachId id, const BreachDecision &decision);

    /// What the authority is told, moments in local time. It is held against what is protected when it
    /// leaves.
    [[nodiscard]] Result<LetterContent> report(BreachId id, Language language) const;
    /// What shows in such a page, for whoever lets it out.
    [[nodiscard]] Result<QList<CaseLeaks>> leaksIn(BreachId id, const LetterContent &page) const;
    /// Writes that page, as PDF or as text, to a file; an act, kept in the trail. Leak while something
    /// protected shows and there is no reason; writeOwnerFile's errors.
    [[nodiscard]] Result<> save(BreachId id, const LetterContent &page, const QByteArray &content,
                                const QString &path, const QString &reason = {});
    /// Records that it went to a printer, which `open` opens; see Letters::markPrinted(). Leak likewise.
    [[nodiscard]] Result<> markPrinted(BreachId id, const LetterContent &page,
                                       const std::function<Result<>()> &open, const QString &reason = {});

private:
    /// The gate.
    [[nodiscard]] Result<> mayLeave(BreachId id, const LetterContent &page, const QString &reason);
    [[nodiscard]] Result<> checkLinks(const BreachFacts &facts) const;
    [[nodiscard]] Result<> changed(const Breach &breach, BreachNote note, const QString &more,
                                   const std::function<Result<>()> &work);

    RegisterFile &m_file;
    const Clock &m_clock;
    Settings m_settings;
    ComplaintStore m_complaints;
    LetterStore m_letters;
    BundleStore m_bundles;
    BreachStore m_store;
    Leaks m_leaks;
};

} // namespace gehoor
