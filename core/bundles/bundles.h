// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/bundles/bundlecontent.h>
#include <core/bundles/bundlestore.h>
#include <core/bundles/pdfpages.h>
#include <core/letters/letters.h>

namespace gehoor {

/// What goes along with a forwarding to the responsible person: the memo, the complaint and documents as one
/// PDF. The pages are painted by ui/bundles; what may be in them, and whether they may leave, is decided
/// here.
class Bundles
{
public:
    Bundles(RegisterFile &file, const Clock &clock);

    /// What to hand on unless the officer chooses otherwise: all parts that went to this person, no
    /// documents.
    [[nodiscard]] Result<BundleChoice> proposed(ComplaintId complaint, ForwardingId forwarding) const;
    /// Composes without keeping anything. `documents` are the chosen ones, as they were read. Failures as
    /// composeBundle().
    [[nodiscard]] Result<BundleContent> prepare(ComplaintId complaint, const BundleChoice &choice,
                                                const QList<DocumentPages> &documents) const;
    /// What the leak check finds in it.
    [[nodiscard]] Result<QList<LeakFinding>> leaks(const BundleContent &content) const;
    /// Keeps a bundle with the pages as they will be sent. NotLookedAt, BundleTooLarge, AlreadyClosed; Leak
    /// while a protected finding stands that `passed` does not hold, ReasonMissing for one without a reason.
    [[nodiscard]] Result<Bundle> make(const BundleContent &content, const PdfPages &pdf,
                                      const QList<LeakOverride> &passed = {});

    /// What shows in a bundle that was made, with what is protected today.
    [[nodiscard]] Result<QList<LeakFinding>> leaks(BundleId id) const;
    [[nodiscard]] Result<QList<LeakOverride>> overrides(BundleId id) const;
    /// Leak while something protected shows in it that was not let pass; NotForwarded (detail "takenBack")
    /// when the forwarding was taken back.
    [[nodiscard]] Result<> mayLeave(BundleId id) const;
    /// Lets one finding pass. The trail keeps which, and the SHA-256 of the reason. ReasonMissing,
    /// UnknownLeak.
    [[nodiscard]] Result<> overrideLeak(BundleId id, const LeakFinding &finding, const QString &reason);

    /// Writes the kept PDF to a file; an act, kept in the trail. Leak; writeOwnerFile()'s failures.
    [[nodiscard]] Result<> savePdf(BundleId id, const QString &path);
    /// Likewise a mail draft with the PDF attached, to the responsible person and nobody else. EmptyText
    /// (detail "responsibleEmail"), InvalidEmail.
    [[nodiscard]] Result<> saveMailDraft(BundleId id, const QString &path);
    /// Whether such a mail can be made; failures as there.
    [[nodiscard]] Result<> mayMail(ForwardingId forwarding) const;
    /// Records that it went to a printer, which `open` opens; see Letters::markPrinted(). Failures as
    /// mayLeave() and of `open`.
    [[nodiscard]] Result<> markPrinted(BundleId id, const std::function<Result<>()> &open);
    /// InvalidDate (in the future, or before it was made), AlreadySent.
    [[nodiscard]] Result<> markSent(BundleId id, QDate day, PostedBy by);

    [[nodiscard]] Result<Bundle> find(BundleId id) const;
    [[nodiscard]] Result<QByteArray> pdf(BundleId id) const;
    [[nodiscard]] Result<BundleText> text(BundleId id) const;
    [[nodiscard]] Result<QList<Bundle>> of(ComplaintId complaint) const; ///< by number
    /// Those that were made and not sent, see BundleStore.
    [[nodiscard]] Result<QList<Bundle>> notSent(ComplaintId complaint) const;

private:
    [[nodiscard]] Result<LeakKnowledge> knowledge(ComplaintId complaint, const BundleChoice &choice) const;
    [[nodiscard]] Result<> checkReady(const BundleContent &content, const PdfPages &pdf,
                                      const QList<LeakOverride> &passed) const;
    [[nodiscard]] Result<EmailAddress> mailAddress(ForwardingId forwarding) const;
    [[nodiscard]] Result<> save(const Bundle &bundle, const QString &form, const QByteArray &content,
                                const QString &path);
    [[nodiscard]] Result<> keepOverride(const Bundle &bundle, const LeakFinding &finding,
                                        const QString &reason);

    RegisterFile &m_file;
    const Clock &m_clock;
    ComplaintStore m_complaints;
    ForwardingStore m_forwarding;
    Leaks m_leaks;
    Letters m_letters;
    BundleStore m_store;
};

/// Bytes of a whole bundle.
constexpr qint64 largestBundle = 100'000'000;

} // namespace gehoor
