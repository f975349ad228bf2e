// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/basics/text.h>
#include <core/bundles/bundles.h>
#include <core/forwarding/responsibleaddress.h>
#include <core/forwarding/responsiblestore.h>
#include <core/leaks/leakstore.h>
#include <core/letters/maildraft.h>
#include <core/registerfile/onrecord.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Act actOn(const Bundle &bundle, ActKind kind, const QString &noted = {})
{
    const QString name = u"%1/%2"_s.arg(bundle.complaintNumber).arg(bundle.number);
    return {kind, bundle.complaint, noted.isEmpty() ? name : name + u' ' + noted};
}

LeakFinding findingOf(const LeakOverride &passed)
{
    return {.offset = passed.offset,
            .length = passed.matched.size(),
            .page = 0,
            .line = 0,
            .matched = passed.matched,
            .severity = Severity::Protected,
            .source = passed.source,
            .known = passed.known,
            .fact = passed.fact};
}

} // namespace

Bundles::Bundles(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_complaints(file), m_forwarding(file), m_leaks(file, clock),
      m_letters(file, clock), m_store(file)
{
}

Result<BundleChoice> Bundles::proposed(ComplaintId complaint, ForwardingId forwarding) const
{
    const auto referrals = m_forwarding.referrals(complaint);
    if (!referrals)
        return failureOf(referrals);
    BundleChoice choice{.forwarding = forwarding, .parts = partsFor(forwarding, *referrals)};
    if (choice.parts.isEmpty())
        return failure(ErrorKind::NotForwarded);
    const auto found = m_complaints.find(complaint);
    if (!found)
        return failureOf(found);
    choice.name = choice.contact = !found->details.complainant.anonymous;
    return choice;
}

Result<LeakKnowledge> Bundles::knowledge(ComplaintId complaint, const BundleChoice &choice) const
{
    return m_leaks.knowledge(complaint).map(
        [&](const LeakKnowledge &known) { return withheld(known, choice); });
}

Result<BundleContent> Bundles::prepare(ComplaintId complaint, const BundleChoice &choice,
                                       const QList<DocumentPages> &documents) const
{
    const auto facts = m_letters.facts(complaint);
    if (!facts)
        return failureOf(facts);
    const auto known = m_leaks.knowledge(complaint);
    if (!known)
        return failureOf(known);
    return composeBundle(choice, *facts, documents, *known);
}

Result<QList<LeakFinding>> Bundles::leaks(const BundleContent &content) const
{
    return knowledge(content.complaint, content.choice).map([&](const LeakKnowledge &known) {
        return findingsIn(textOf(content), known);
    });
}

Result<> Bundles::checkReady(const BundleContent &content, const PdfPages &pdf,
                             const QList<LeakOverride> &passed) const
{
    if (const auto open = m_complaints.findOpen(content.complaint); !open)
        return failureOf(open);
    for (const DocumentPages &document : content.documents) {
        if (!document.readWhole && !content.choice.lookedAt.contains(document.document.id))
            return failure(ErrorKind::NotLookedAt, document.document.name);
    }
    if (pdf.pdf.isEmpty())
        return failure(ErrorKind::Internal, u"a bundle without pages"_s);
    if (pdf.pdf.size() > largestBundle)
        return failure(ErrorKind::BundleTooLarge);
    const auto findings = leaks(content);
    if (!findings)
        return failureOf(findings);
    const auto standing = standingLeaks(*findings, passed);
    if (!standing.isEmpty())
        return failure(ErrorKind::Leak, QString::number(standing.size()));
    const bool reasoned = std::none_of(passed.cbegin(), passed.cend(),
                                       [](const LeakOverride &one) { return isBlank(one.reason); });
    return reasoned ? Result<>() : failure(ErrorKind::ReasonMissing);
}

Result<Bundle> Bundles::make(const BundleContent &content, const PdfPages &pdf,
                             const QList<LeakOverride> &passed)
{
    if (const auto ready = checkReady(content, pdf, passed); !ready)
        return failureOf(ready);
    const auto number = m_store.nextNumber(content.complaint);
    if (!number)
        return failureOf(number);
    Bundle bundle{.id = BundleId(0),
                  .complaint = content.complaint,
                  .complaintNumber = content.memo.reference,
                  .number = *number,
                  .choice = content.choice,
                  .made = m_clock.today(),
                  .pages = pdf.pages,
                  .sha256 = sha256Hex(pdf.pdf)};
    const auto done = m_file.write(actOn(bundle, ActKind::BundleMade, bundle.sha256), [&]() -> Result<> {
        return m_store.insert(bundle, textOf(content), pdf.pdf).map([&](BundleId id) { bundle.id = id; });
    });
    if (!done)
        return failureOf(done);
    for (const LeakOverride &one : passed) {
        if (const auto kept = keepOverride(bundle, findingOf(one), one.reason); !kept)
            return failureOf(kept);
    }
    return bundle;
}

Result<> Bundles::keepOverride(const Bundle &bundle, const LeakFinding &finding, const QString &reason)
{
    return m_file.write(actOn(bundle, ActKind::LeakOverridden, noteOf(finding, reason)), [&] {
        return insertOverride(m_file, bundleOverrides, bundle.id.value(), finding, reason, m_clock.today());
    });
}

Result<QList<LeakFinding>> Bundles::leaks(BundleId id) const
{
    const auto bundle = m_store.find(id);
    if (!bundle)
        return failureOf(bundle);
    const auto text = m_store.text(id);
    if (!text)
        return failureOf(text);
    return knowledge(bundle->complaint, bundle->choice).map([&](const LeakKnowledge &known) {
        return findingsIn(*text, known);
    });
}

Result<QList<LeakOverride>> Bundles::overrides(BundleId id) const
{
    return overridesOf(m_file, bundleOverrides, id.value());
}

Result<> Bundles::mayLeave(BundleId id) const
{
    const auto bundle = m_store.find(id);
    if (!bundle)
        return failureOf(bundle);
    const auto referral = m_forwarding.referral(bundle->choice.forwarding);
    if (!referral)
        return failureOf(referral);
    if (!*referral || (*referral)->takenBack)
        return failure(ErrorKind::NotForwarded, u"takenBack"_s);
    const auto findings = leaks(id);
    if (!findings)
        return failureOf(findings);
    const auto passed = overridesOf(m_file, bundleOverrides, id.value());
    if (!passed)
        return failureOf(passed);
    const auto standing = standingLeaks(*findings, *passed);
    return standing.isEmpty() ? Result<>() : failure(ErrorKind::Leak, QString::number(standing.size()));
}

Result<> Bundles::overrideLeak(BundleId id, const LeakFinding &finding, const QString &reason)
{
    if (isBlank(reason))
        return failure(ErrorKind::ReasonMissing);
    const auto bundle = m_store.find(id);
    if (!bundle)
        return failureOf(bundle);
    const auto findings = leaks(id);
    if (!findings)
        return failureOf(findings);
    if (!findings->contains(finding))
        return failure(ErrorKind::UnknownLeak);
    return keepOverride(*bundle, finding, reason);
}

Result<> Bundles::savePdf(BundleId id, const QString &path)
{
    const auto bundle = m_store.find(id);
    if (!bundle)
        return failureOf(bundle);
    const auto pdf = m_store.pdf(id);
    if (!pdf)
        return failureOf(pdf);
    return save(*bundle, {}, *pdf, path);
}

Result<EmailAddress> Bundles::mailAddress(ForwardingId forwarding) const
{
    const auto referral = m_forwarding.referral(forwarding);
    if (!referral)
        return failureOf(referral);
    const auto responsibles = ResponsibleStore(m_file).all();
    if (!responsibles)
        return failureOf(responsibles);
    QString address;
    for (const Responsible &one : *responsibles) {
        if (*referral && one.id == (*referral)->responsible)
            address = one.email;
    }
    if (isBlank(address))
        return failure(ErrorKind::EmptyText, u"responsibleEmail"_s);
    return responsibleAddress(address);
}

Result<> Bundles::mayMail(ForwardingId forwarding) const
{
    return mailAddress(forwarding).map([](const EmailAddress &) {});
}

Result<> Bundles::saveMailDraft(BundleId id, const QString &path)
{
    const auto bundle = m_store.find(id);
    if (!bundle)
        return failureOf(bundle);
    const auto to = mailAddress(bundle->choice.forwarding);
    if (!to)
        return failureOf(to);
    const auto pdf = m_store.pdf(id);
    if (!pdf)
        return failureOf(pdf);
    LetterContent letter;
    letter.reference = bundle->complaintNumber;
    letter.language = bundle->choice.language;
    return save(*bundle, u"eml"_s, mailDraft(letter, bundleFileName(*bundle), *pdf, *to), path);
}

/// The gate for every file that a bundle becomes.
Result<> Bundles::save(const Bundle &bundle, const QString &form, const QByteArray &content,
                       const QString &path)
{
    if (const auto clean = mayLeave(bundle.id); !clean)
        return clean;
    return saveOnRecord(m_file, actOn(bundle, ActKind::BundleSaved, form), path, content);
}

Result<> Bundles::markPrinted(BundleId id, const std::function<Result<>()> &open)
{
    const auto bundle = m_store.find(id);
    if (!bundle)
        return failureOf(bundle);
    if (const auto clean = mayLeave(id); !clean)
        return clean;
    return m_file.write(actOn(*bundle, ActKind::BundlePrinted), open);
}

Result<> Bundles::markSent(BundleId id, QDate day, PostedBy by)
{
    const auto bundle = m_store.find(id);
    if (!bundle)
        return failureOf(bundle);
    if (bundle->sent)
        return failure(ErrorKind::AlreadySent);
    if (!day.isValid() || day > m_clock.today() || day < bundle->made)
        return failure(ErrorKind::InvalidDate, u"sent"_s);
    return m_file.write(actOn(*bundle, ActKind::BundleSent, postedByKeys.key(by)),
                        [&] { return m_store.setSent(id, day, by); });
}

Result<Bundle> Bundles::find(BundleId id) const
{
    return m_store.find(id);
}

Result<QByteArray> Bundles::pdf(BundleId id) const
{
    return m_store.pdf(id);
}

Result<BundleText> Bundles::text(BundleId id) const
{
    return m_store.text(id);
}

Result<QList<Bundle>> Bundles::of(ComplaintId complaint) const
{
    return m_store.of(complaint);
}

Result<QList<Bundle>> Bundles::notSent(ComplaintId complaint) const
{
    return m_store.notSent(complaint);
}

} // namespace gehoor
