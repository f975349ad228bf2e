// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/letterbatch.h>

#include <QDir>

#include <algorithm>

namespace gehoor {
namespace {

std::optional<Error> refusalIn(const Result<> &step)
{
    return step ? std::nullopt : std::optional(step.error());
}

} // namespace

LetterBatch::LetterBatch(Complaints &complaints, Letters &letters, LetterKind kind)
    : m_complaints(&complaints), m_letters(&letters), m_kind(kind)
{
}

BatchLetter LetterBatch::begin(ComplaintId complaint) const
{
    BatchLetter entry{.complaint = complaint, .number = {}, .complainant = {}};
    const auto found = m_complaints->find(complaint);
    if (!found) {
        entry.refused = found.error();
        return entry;
    }
    entry.number = found->number.text();
    entry.language = found->details.letterLanguage;
    refresh(entry);
    return entry;
}

void LetterBatch::refresh(BatchLetter &entry) const
{
    entry.letter.reset();
    entry.refused.reset();
    const auto letters = m_letters->of(entry.complaint);
    const auto facts = m_letters->wayFacts(entry.complaint);
    if (!letters || !facts) {
        entry.refused = letters ? facts.error() : letters.error();
        return;
    }
    entry.complainant = facts->complainant;
    const auto unposted = std::find_if(letters->crbegin(), letters->crend(), [this](const Letter &letter) {
        return letter.kind == m_kind &&
               (letter.state == LetterState::Draft || letter.state == LetterState::Final);
    });
    if (unposted != letters->crend())
        entry.letter = *unposted;
    else if (const auto content =
                 m_letters->preview(entry.complaint, {.kind = m_kind, .language = entry.language});
             !content)
        entry.refused = content.error();
    entry.way = entry.letter ? wayRemarks(*entry.letter, *facts, PostedBy::Post)
                             : wayRemarks(m_kind, *facts, PostedBy::Post);
    look(entry);
}

void LetterBatch::look(BatchLetter &entry) const
{
    entry.standing.clear();
    entry.warnings.clear();
    if (!entry.letter)
        return;
    const auto findings = m_letters->leaks(entry.letter->id);
    const auto standing = m_letters->standing(entry.letter->id);
    if (!findings || !standing) {
        entry.refused = findings ? standing.error() : findings.error();
        return;
    }
    entry.standing = *standing;
    entry.warnings = warnings(*findings);
}

void LetterBatch::draft(BatchLetter &entry)
{
    if (entry.letter || entry.refused)
        return;
    const auto letter = m_letters->draft(entry.complaint, {.kind = m_kind, .language = entry.language});
    if (letter)
        entry.letter = *letter;
    else
        entry.refused = letter.error();
    look(entry);
}

void LetterBatch::finalise(BatchLetter &entry,
                           const std::function<Result<QByteArray>(const LetterContent &)> &pdf)
{
    if (!entry.isDraft())
        return;
    const auto dated = m_letters->dateToday(entry.letter->id);
    if (!dated) {
        entry.refused = dated.error();
        return;
    }
    for (LeakFinding &finding : entry.seen) // they stand behind the date
        finding.offset += textOf(dated->content).size() - textOf(entry.letter->content).size();
    entry.letter = *dated;
    look(entry);
    if (!entry.isReady())
        return;
    const auto letter = pdf(entry.letter->content).and_then([&](const QByteArray &bytes) {
        return m_letters->finalise(entry.letter->id, bytes);
    });
    if (letter)
        entry.letter = *letter;
    else
        entry.refused = letter.error();
    look(entry);
}

void LetterBatch::savePdf(BatchLetter &entry, const QString &folder)
{
    if (!entry.isFinal())
        return;
    const LetterContent &content = entry.letter->content;
    const QString name = letterFileName(content.reference, entry.letter->number, content.language);
    const auto saved = m_letters->savePdf(entry.letter->id, QDir(folder).filePath(name));
    entry.refused = refusalIn(saved);
    if (saved)
        entry.saved = entry.letter->id;
}

Result<> LetterBatch::mayPrint(const BatchLetter &entry) const
{
    return m_letters->mayPrint(*entry.letter).and_then([&] {
        return m_letters->maySend(*entry.letter, PostedBy::Post);
    });
}

Result<> LetterBatch::markPrinted(BatchLetter &entry, const std::function<Result<>()> &open)
{
    if (!entry.isFinal())
        return failure(ErrorKind::LetterNotFinal);
    const auto marked = m_letters->markPrinted(entry.letter->id, open);
    entry.refused = refusalIn(marked);
    if (marked)
        entry.printed = entry.letter->id;
    return marked;
}

/// Of many at once nobody looks at how each went.
Result<> LetterBatch::mayRecord(const BatchLetter &entry, PostedBy by) const
{
    if (by != PostedBy::Mail)
        return {};
    if (goesToComplainant(m_kind) && entry.complainant.safeChannel == SafeChannel::NotAsked)
        return failure(ErrorKind::NoMail);
    return m_letters->mayMail(*entry.letter);
}

void LetterBatch::markPosted(BatchLetter &entry, QDate day, PostedBy by)
{
    if (!entry.isFinal())
        return;
    const auto posted =
        mayRecord(entry, by).and_then([&] { return m_letters->markPosted(entry.letter->id, day, by); });
    entry.refused = refusalIn(posted);
    if (!posted)
        return;
    entry.letter->state = LetterState::Posted;
    entry.letter->posted = day;
    entry.letter->postedBy = by;
}

} // namespace gehoor
