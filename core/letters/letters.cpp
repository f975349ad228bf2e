// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/basics/text.h>
#include <core/leaks/leakstore.h>
#include <core/letters/letters.h>
#include <core/letters/maildraft.h>
#include <core/registerfile/onrecord.h>
#include <core/safety/limitstore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Act actOn(const Letter &letter, ActKind kind, const QString &noted = {})
{
    const QString name = letterName(letter.content.reference, letter.number);
    return {kind, letter.complaint, noted.isEmpty() ? name : name + u' ' + noted};
}

/// Whether the letter is one that may leave the register.
Result<> isFinal(const Letter &letter)
{
    if (letter.state == LetterState::Draft)
        return failure(ErrorKind::LetterNotFinal);
    return letter.state == LetterState::Withdrawn ? failure(ErrorKind::LetterWithdrawn) : Result<>();
}

/// The body of a letter that says this.
Result<QString> bodyOf(const QList<BodyParagraph> &text)
{
    const QString body = toHtml(normalised(text));
    if (body.isEmpty())
        return failure(ErrorKind::EmptyText, u"body"_s);
    return body.size() <= longestBody ? Result<QString>(body) : failure(ErrorKind::TextTooLong, u"body"_s);
}

} // namespace

Letters::Letters(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_settings(file), m_complaints(file), m_texts(file), m_triage(file),
      m_forwarding(file), m_deadlines(file), m_leaks(file, clock), m_store(file)
{
}

Result<LetterFacts> Letters::facts(ComplaintId complaint) const
{
    const auto organisation = m_settings.organisation();
    if (!organisation)
        return failureOf(organisation);
    const auto terms = m_settings.terms();
    if (!terms)
        return failureOf(terms);
    const auto stationery = m_settings.stationery();
    if (!stationery)
        return failureOf(stationery);
    const auto found = m_complaints.find(complaint);
    if (!found)
        return failureOf(found);
    const auto assessments = m_triage.current(complaint);
    if (!assessments)
        return failureOf(assessments);
    const auto referrals = m_forwarding.referrals(complaint);
    if (!referrals)
        return failureOf(referrals);
    const auto catalogue = m_triage.steps();
    const auto partTerms = m_deadlines.partTerms(complaint);
    if (!partTerms)
        return failureOf(partTerms);
    if (!catalogue)
        return failureOf(catalogue);
    const auto criteria = m_triage.criteria(*assessments);
    if (!criteria)
        return failureOf(criteria);
    const auto texts = m_texts.standing(TextKind::Letter);
    if (!texts)
        return failureOf(texts);
    const auto limits = LimitStore(m_file).of(complaint);
    if (!limits)
        return failureOf(limits);
    return LetterFacts{.organisation = *organisation,
                       .complaint = *found,
                       .assessments = *assessments,
                       .referrals = *referrals,
                       .catalogue = *catalogue,
                       .criteria = *criteria,
                       .terms = *terms,
                       .today = m_clock.today(),
                       .texts = *texts,
                       .stationery = *stationery,
                       .partTerms = *partTerms,
                       .limitsLookedAt = nextLook(*limits)};
}

Result<LetterContent> Letters::preview(ComplaintId complaint, const LetterRequest &request) const
{
    const auto known = facts(complaint);
    if (!known)
        return failureOf(known);
    return compose(request, *known);
}

Result<LetterContent> Letters::tryOut(ComplaintId complaint, const LetterRequest &request,
                                      const OwnTexts &texts) const
{
    auto known = facts(complaint);
    if (!known)
        return failureOf(known);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        known->texts.insert(text.key(), text.value());
    return compose(request, *known);
}

Result<QList<FieldValue>> Letters::fields(ComplaintId complaint, const LetterRequest &request) const
{
    return facts(complaint).and_then([&](const LetterFacts &known) { return fieldValues(request, known); });
}

Result<Letter> Letters::draft(ComplaintId complaint, const LetterRequest &request,
                              const std::optional<QList<BodyParagraph>> &text)
{
    auto content = preview(complaint, request);
    if (!content)
        return failureOf(content);
    const auto body = text ? bodyOf(*text) : Result<QString>(content->body);
    if (!body)
        return failureOf(body);
    content->body = *body;
    const auto number = m_store.nextNumber(complaint);
    if (!number)
        return failureOf(number);
    const Act act{ActKind::LetterDrafted, complaint, letterName(content->reference, *number)};
    Result<LetterId> kept = failure(ErrorKind::Internal, u"the draft was not kept"_s);
    const auto done = m_file.write(act, [&]() -> Result<> {
        kept = m_store.insertDraft(complaint, *number, request, *content, m_clock.today());
        if (!kept || !text)
            return kept.map([](LetterId) {});
        return m_store.setContent(*kept, *content, m_clock.today());
    });
    if (!done)
        return failureOf(done);
    return m_store.find(*kept);
}

Result<Letter> Letters::edit(LetterId id, const QList<BodyParagraph> &text)
{
    auto letter = m_store.find(id);
    if (!letter)
        return letter;
    if (letter->state != LetterState::Draft)
        return failure(ErrorKind::LetterFinal);
    const auto body = bodyOf(text);
    if (!body)
        return failureOf(body);
    letter->content.body = *body;
    const auto done = m_file.write(actOn(*letter, ActKind::LetterEdited),
                                   [&] { return m_store.setContent(id, letter->content, m_clock.today()); });
    if (!done)
        return failureOf(done);
    return m_store.find(id);
}

Result<> Letters::discard(LetterId id)
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    if (letter->state != LetterState::Draft)
        return failure(ErrorKind::LetterFinal);
    return m_file.write(actOn(*letter, ActKind::LetterDiscarded), [&] { return m_store.deleteDraft(id); });
}

Result<Letter> Letters::dateToday(LetterId id)
{
    auto letter = m_store.find(id);
    if (!letter)
        return letter;
    if (letter->state != LetterState::Draft)
        return failure(ErrorKind::LetterFinal);
    const QString today = dateInFull(m_clock.today(), letter->content.language);
    if (letter->content.date == today)
        return letter;
    const QString before = textOf(letter->content);
    letter->content.date = today;
    const auto done = m_file.write(actOn(*letter, ActKind::LetterEdited), [&] {
        return m_store.setContent(id, letter->content, letter->edited).and_then([&] {
            return moveOverrides(m_file, letterOverrides, id.value(), before, textOf(letter->content));
        });
    });
    return done.map([&] { return *letter; });
}

Result<QList<QDate>> Letters::daysNamed(const Letter &draft) const
{
    if (!proposedDay(draft.kind, draft.drafted, Terms()))
        return QList<QDate>();
    const auto chosen = m_store.request(draft.id);
    if (!chosen)
        return failureOf(chosen);
    if (*chosen && (*chosen)->until)
        return QList<QDate>{*(*chosen)->until};
    return facts(draft.complaint).map([&](const LetterFacts &known) {
        return QList<QDate>{*proposedDay(draft.kind, draft.drafted, known),
                            *proposedDay(draft.kind, draft.drafted, known.terms)};
    });
}

Result<> Letters::checkDayNamed(const Letter &draft) const
{
    return daysNamed(draft).and_then([&](const QList<QDate> &days) -> Result<> {
        const bool isPast = std::any_of(days.begin(), days.end(), [&](QDate day) {
            return day < m_clock.today() &&
                   draft.content.body.contains(dateInFull(day, draft.content.language));
        });
        return isPast ? failure(ErrorKind::InvalidDate, u"until"_s) : Result<>();
    });
}

Result<Letter> Letters::finalise(LetterId id, const QByteArray &pdf)
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    if (letter->state != LetterState::Draft)
        return failure(ErrorKind::LetterFinal);
    if (pdf.isEmpty())
        return failure(ErrorKind::Internal, u"a letter without pages"_s);
    if (const auto named = checkDayNamed(*letter); !named)
        return failureOf(named);
    if (const auto clean = mayLeave(id); !clean)
        return failureOf(clean);
    const QString sha256 = sha256Hex(pdf);
    const auto done = m_file.write(actOn(*letter, ActKind::LetterFinalised, sha256),
                                   [&] { return m_store.setFinal(id, pdf, sha256, m_clock.today()); });
    if (!done)
        return failureOf(done);
    return m_store.find(id);
}

Result<> Letters::markPosted(LetterId id, QDate day, PostedBy by, const QString &despite)
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    if (const auto kept = isFinal(*letter); !kept)
        return kept;
    if (letter->state == LetterState::Posted)
        return failure(ErrorKind::LetterFinal);
    if (!day.isValid() || day > m_clock.today() || day < *letter->finalised)
        return failure(ErrorKind::InvalidDate, u"posted"_s);
    if (const auto open = maySend(*letter, by, despite); !open)
        return open;
    return m_file.together([&] {
        return keepReason(*letter, by, &stopsLeaving, despite).and_then([&] {
            return m_file.write(actOn(*letter, ActKind::LetterPosted, postedByKeys.key(by)),
                                [&] { return m_store.setPosted(id, day, by); });
        });
    });
}

Result<> Letters::markNotPosted(LetterId id, const QString &reason)
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    if (letter->state != LetterState::Posted)
        return failure(ErrorKind::LetterNotFinal, u"notPosted"_s);
    if (isBlank(reason))
        return failure(ErrorKind::ReasonMissing);
    return m_file.write(actOn(*letter, ActKind::LetterNotPosted), [&] {
        return m_store.setNotPosted(id, {m_clock.today(), reason});
    });
}

Result<> Letters::withdraw(LetterId id, const QString &reason)
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    if (const auto kept = isFinal(*letter); !kept)
        return kept;
    if (letter->state == LetterState::Posted)
        return failure(ErrorKind::LetterFinal);
    if (isBlank(reason))
        return failure(ErrorKind::ReasonMissing);
    return m_file.write(actOn(*letter, ActKind::LetterWithdrawn),
                        [&] { return m_store.setWithdrawn(id, m_clock.today(), reason); });
}

Result<> Letters::savePdf(LetterId id, const QString &path)
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    const auto content = m_store.pdf(id);
    if (!content)
        return failureOf(content);
    return save(*letter, {}, *content, path);
}

Result<> Letters::saveOdt(LetterId id, const QByteArray &odt, const QString &path)
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    return save(*letter, u"odt"_s, odt, path);
}

Result<> Letters::saveMailDraft(LetterId id, const QString &path, const QString &despite)
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    const auto to = maySend(*letter, PostedBy::Mail, despite).and_then([&] { return mailAddress(*letter); });
    if (!to)
        return failureOf(to);
    const auto pdf = m_store.pdf(id);
    if (!pdf)
        return failureOf(pdf);
    const auto open = mayBeSaved(*letter).and_then(
        [&] { return keepReason(*letter, PostedBy::Mail, &stopsLeaving, despite); });
    if (!open)
        return open;
    const QString name = letterFileName(letter->content.reference, letter->number, letter->content.language);
    return save(*letter, u"eml"_s, mailDraft(letter->content, name, *pdf, *to), path);
}

Result<> Letters::mayBeSaved(const Letter &letter) const
{
    return isFinal(letter).and_then([&] { return mayLeave(letter.id); });
}

/// The gate for every file that a letter becomes.
Result<> Letters::save(const Letter &letter, const QString &form, const QByteArray &content,
                       const QString &path)
{
    if (const auto ready = mayBeSaved(letter); !ready)
        return ready;
    return saveOnRecord(m_file, actOn(letter, ActKind::LetterSaved, form), path, content);
}

Result<> Letters::markPrinted(LetterId id, const std::function<Result<>()> &open, const QString &despite)
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    if (const auto ready = mayPrint(*letter, despite); !ready)
        return ready;
    return m_file.together([&] {
        return keepReason(*letter, PostedBy::Post, &stopsPrinting, despite).and_then([&] {
            return m_file.write(actOn(*letter, ActKind::LetterPrinted), open);
        });
    });
}

Result<> Letters::mayPrint(const Letter &letter, const QString &despite) const
{
    return isFinal(letter)
        .and_then([&] { return mayGo(letter, PostedBy::Post, &stopsPrinting, despite); })
        .and_then([&] { return mayLeave(letter.id); });
}

Result<QList<Letter>> Letters::of(ComplaintId complaint) const
{
    return m_store.of(complaint);
}

Result<LetterRequest> Letters::request(LetterId id) const
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    const auto chosen = m_store.request(id);
    if (!chosen)
        return failureOf(chosen);
    return chosen->value_or(LetterRequest{.kind = letter->kind,
                                          .language = letter->content.language,
                                          .withoutExplanation = !letter->noExplanationReason.isEmpty(),
                                          .noExplanationReason = letter->noExplanationReason});
}

Result<Letter> Letters::find(LetterId letter) const
{
    return m_store.find(letter);
}

Result<QByteArray> Letters::pdf(LetterId letter) const
{
    return m_store.pdf(letter);
}

} // namespace gehoor
