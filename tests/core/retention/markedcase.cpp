// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/registerfile/database.h>
#include <tests/core/retention/markedcase.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QStringList searchedPlaces{
    u"onderwerp"_s,   u"klacht"_s,     u"wens"_s,        u"naam"_s,    u"bedrijf"_s,    u"adres"_s,
    u"brievenbus"_s,  u"gemachtigd"_s, u"bijlagenaam"_s, u"notitie"_s, u"tweededeel"_s, u"wie"_s,
    u"opmerking"_s,   u"reden"_s,      u"terug"_s,       u"reactie"_s, u"gever"_s,      u"antwoorder"_s,
    u"reactienaam"_s, u"verlenging"_s, u"instemming"_s,  u"gedrag"_s,  u"maatregel"_s,  u"evaluatie"_s,
    u"einde"_s,       u"uitstel"_s,    u"leerpunt"_s,    u"verteld"_s, u"heropend"_s,   u"verbetering"_s,
    u"eigenaar"_s,    u"hold"_s,       u"opgeheven"_s,   u"inzage"_s};

/// What a mail and documents hold, what is protected or was let pass, letters, bundles, and data breaches,
/// which have a record of their own.
const QStringList otherPlaces{
    u"bericht"_s,     u"origineel"_s, u"bijlage"_s,     u"feit"_s,        u"feitnoot"_s,    u"gepasseerd"_s,
    u"gevonden"_s,    u"waarom"_s,    u"uitleg"_s,      u"pdf"_s,         u"ingetrokken"_s, u"bundel"_s,
    u"bundelwoord"_s, u"bundelpdf"_s, u"bundelreden"_s, u"reactiestuk"_s, u"kopie"_s,       u"datalek"_s,
    u"lekreden"_s,    u"Eigennaam"_s, u"vergist"_s};

/// The words of one case, by place.
struct Marks
{
    QString mark;
    QString operator()(const QString &place) const { return place + u"merk"_s + mark; }
};

QStringList wordsOf(const QStringList &places, const QString &mark)
{
    QStringList words;
    for (const QString &place : places)
        words.append(Marks{mark}(place));
    return words;
}

ComplaintId logMarked(Desk &desk, const Marks &word)
{
    ComplaintDraft draft = makeDraft(word(u"klacht"_s));
    draft.details.subject = word(u"onderwerp"_s);
    draft.details.remedy = word(u"wens"_s);
    Complainant &who = draft.details.complainant;
    who.name = u"R. "_s + word(u"naam"_s);
    who.organisation = word(u"bedrijf"_s);
    who.address = word(u"adres"_s);
    who.email = word(u"brievenbus"_s) + u"@example.nl"_s;
    who.representative = word(u"gemachtigd"_s);
    who.safeChannel = SafeChannel::Mail;
    draft.messageId = word(u"bericht"_s) + u"@example.nl"_s;
    draft.original = "From: iemand\r\n\r\n" + word(u"origineel"_s).toUtf8();
    draft.originalName = u"klacht.eml"_s;
    draft.originalMediaType = u"message/rfc822"_s;
    draft.attachments = {{word(u"bijlagenaam"_s) + u".txt"_s, u"text/plain"_s, word(u"bijlage"_s).toUtf8()}};
    const ComplaintId id = desk.intake.log(draft).value().id;
    EXPECT_TRUE(succeeded(desk.complaints.noteContact(id, desk.clock.today(), word(u"notitie"_s))));
    const auto added = desk.complaints.addPart(
        id, {.text = word(u"tweededeel"_s), .theme = u"bereikbaarheid"_s, .whose = word(u"wie"_s)});
    EXPECT_TRUE(succeeded(added));
    EXPECT_TRUE(succeeded(desk.leaks.protect(
        id, {.kind = FactKind::Name, .text = word(u"feit"_s), .note = word(u"feitnoot"_s)})));
    return id;
}

/// Judged, withdrawn, judged again and forwarded, with a response and its document.
ForwardingId forwardMarked(Desk &desk, ComplaintId id, const Marks &word, ResponsibleId to)
{
    const PartId part = desk.complaints.find(id).value().parts.constFirst().id;
    Decision decision = admissible();
    decision.remarks = {{Question::Client, word(u"opmerking"_s)}};
    EXPECT_TRUE(succeeded(desk.triage.decide(part, decision)));
    EXPECT_TRUE(succeeded(desk.triage.withdraw(part, word(u"terug"_s))));
    decision.reason = word(u"reden"_s);
    EXPECT_TRUE(succeeded(desk.triage.decide(part, decision)));
    const ForwardingId forwarding = desk.forwarding.forward(part, to).value();
    const QDate today = desk.clock.today();
    EXPECT_TRUE(succeeded(desk.forwarding.recordResponse(
        forwarding, {.day = today,
                     .summary = word(u"reactie"_s),
                     .by = word(u"gever"_s),
                     .document = Attachment{word(u"reactienaam"_s) + u".txt"_s, u"text/plain"_s,
                                            word(u"reactiestuk"_s).toUtf8()},
                     .answered = Answering{today, word(u"antwoorder"_s)}})));
    return forwarding;
}

void writeMarked(Desk &desk, ComplaintId id, const Marks &word)
{
    const auto drafted = [&](const QString &explanation) {
        LetterRequest request;
        request.explanation = explanation;
        return desk.letters.draft(id, request).value();
    };
    const Letter posted = drafted(word(u"uitleg"_s));
    EXPECT_TRUE(succeeded(desk.letters.finalise(posted.id, word(u"pdf"_s).toUtf8())));
    EXPECT_TRUE(succeeded(desk.letters.markPosted(posted.id, desk.clock.today(), PostedBy::Mail)));
    const Letter withdrawn = drafted(word(u"uitleg"_s));
    EXPECT_TRUE(succeeded(desk.letters.finalise(withdrawn.id, word(u"pdf"_s).toUtf8())));
    EXPECT_TRUE(succeeded(desk.letters.markPosted(withdrawn.id, desk.clock.today(), PostedBy::Mail)));
    EXPECT_TRUE(succeeded(desk.letters.markNotPosted(withdrawn.id, word(u"vergist"_s))));
    EXPECT_TRUE(succeeded(desk.letters.withdraw(withdrawn.id, word(u"ingetrokken"_s))));
    EXPECT_TRUE(succeeded(desk.letters.draft(id, {}, plainParagraphs(word(u"Eigennaam"_s)))));
}

/// Names that the spelling check was taught: of a letter, and the complainant's own.
void teachMarked(Desk &desk, const Marks &word)
{
    EXPECT_TRUE(succeeded(desk.words.add(Language::Dutch, word(u"Eigennaam"_s))));
    EXPECT_TRUE(succeeded(desk.words.add(Language::English, word(u"naam"_s))));
}

/// What takes a window to come about, put in as it would be kept.
void insertMarked(Desk &desk, ComplaintId id, const Marks &word, ForwardingId forwarding)
{
    const auto done = desk.file.write({ActKind::LeakOverridden, id, {}}, [&]() -> Result<> {
        Database &database = desk.file.database();
        const qint64 letter = desk.letters.of(id).value().constFirst().id.value();
        const qint64 fact = desk.leaks.facts(id).value().constFirst().id.value();
        const QString day = u"2026-11-23"_s;
        const auto insert = [&](const QString &sql, const Database::Values &values) {
            return database.insert(sql, values).map([](qint64) {});
        };
        return insert(u"INSERT INTO leak_override (letter_id, source, fact_id, known, matched, place, "
                      u"reason, day)"
                      " VALUES (?, 'fact', ?, ?, ?, 0, ?, ?)"_s,
                      {letter, fact, word(u"gepasseerd"_s), word(u"gevonden"_s), word(u"waarom"_s), day})
            .and_then([&] {
                return insert(u"INSERT INTO passed_leak (complaint_id, way, source, fact_id, known, matched,"
                              " reason, day) VALUES (NULL, 'copy', 'fact', ?, ?, ?, ?, ?)"_s,
                              {fact, word(u"feit"_s), word(u"kopie"_s), word(u"kopie"_s), day});
            })
            .and_then([&] {
                return insert(
                    u"INSERT INTO bundle (complaint_id, forwarding_id, number, made, choice, memo, words,"
                    " pages, sha256, sent, channel, pdf) VALUES (?, ?, 1, ?, '{}', ?, ?, 1, ?, ?, 'mail', ?)"_s,
                    {toSql(id), toSql(forwarding), day, word(u"bundel"_s), word(u"bundelwoord"_s),
                     sha256Hex(word(u"bundelpdf"_s).toUtf8()), day, word(u"bundelpdf"_s).toUtf8()});
            })
            .and_then([&] {
                return database.run(u"UPDATE complaint SET last_bundle = 1 WHERE id = ?"_s, {toSql(id)})
                    .map([](qint64) {});
            })
            .and_then([&] {
                return insert(
                    u"INSERT INTO bundle_override (bundle_id, source, known, matched, place, reason, day)"
                    " SELECT id, 'fact', ?, ?, 0, ?, ? FROM bundle WHERE complaint_id = ?"_s,
                    {word(u"bundelreden"_s), word(u"bundelreden"_s), word(u"bundelreden"_s), day, toSql(id)});
            })
            .and_then([&] {
                return insert(u"INSERT INTO extension (forwarding_id, day, length, unit, reason, consent_day,"
                              " consent_how) VALUES (?, ?, 1, 'weeks', ?, ?, ?)"_s,
                              {toSql(forwarding), day, word(u"verlenging"_s), day, word(u"instemming"_s)});
            });
    });
    EXPECT_TRUE(succeeded(done));
}

void limitMarked(Desk &desk, ComplaintId id, const Marks &word)
{
    const QDate today = desk.clock.today();
    const auto limit = desk.safety.setLimit(id, {.behaviour = word(u"gedrag"_s),
                                                 .measure = word(u"maatregel"_s),
                                                 .start = today,
                                                 .evaluate = today.addDays(30)});
    EXPECT_TRUE(succeeded(limit));
    EXPECT_TRUE(succeeded(desk.safety.goOn(id, *limit, today.addDays(60), word(u"evaluatie"_s))));
    EXPECT_TRUE(succeeded(desk.safety.end(id, *limit, word(u"einde"_s))));
}

void accessMarked(Desk &desk, ComplaintId id, const Marks &word)
{
    EXPECT_TRUE(succeeded(desk.rights.request(id, desk.clock.today(), Channel::Mail)));
    EXPECT_TRUE(succeeded(desk.rights.extend(id, 1, word(u"inzage"_s))));
    EXPECT_TRUE(succeeded(desk.rights.answer(id, desk.clock.today())));
}

void breachMarked(Desk &desk, ComplaintId id, const Marks &word)
{
    const QDateTime now = desk.clock.now();
    const auto breach =
        desk.breaches.record({.discovered = now, .what = word(u"datalek"_s), .complaint = id});
    EXPECT_TRUE(succeeded(breach));
    EXPECT_TRUE(
        succeeded(desk.breaches.decide(*breach, {BreachOutcome::NotReported, now, {}, word(u"lekreden"_s)})));
}

void closeMarked(Desk &desk, ComplaintId id, const Marks &word)
{
    const QDate today = desk.clock.today();
    EXPECT_TRUE(succeeded(desk.snoozes.putOff(id, today.addDays(3), word(u"uitstel"_s))));
    const Told told{today, word(u"verteld"_s)};
    EXPECT_TRUE(succeeded(desk.forwarding.close(id, Ending::Withdrawn, word(u"leerpunt"_s), told)));
    EXPECT_TRUE(succeeded(desk.forwarding.reopen(id, word(u"heropend"_s))));
    EXPECT_TRUE(succeeded(desk.forwarding.close(id, Ending::Withdrawn, word(u"leerpunt"_s), told)));
    EXPECT_TRUE(succeeded(
        desk.forwarding.saveMeasure(id, {.text = word(u"verbetering"_s), .owner = word(u"eigenaar"_s)})));
    EXPECT_TRUE(succeeded(desk.retention.hold(id, word(u"hold"_s))));
    EXPECT_TRUE(succeeded(desk.retention.lift(id, word(u"opgeheven"_s))));
}

} // namespace

ComplaintId markedCase(Desk &desk, const QString &mark)
{
    const Marks word{mark};
    const ComplaintId id = logMarked(desk, word);
    const ForwardingId forwarding =
        forwardMarked(desk, id, word, addResponsible(desk, u"teammanager "_s + QString::number(id.value())));
    writeMarked(desk, id, word);
    teachMarked(desk, word);
    insertMarked(desk, id, word, forwarding);
    limitMarked(desk, id, word);
    accessMarked(desk, id, word);
    breachMarked(desk, id, word);
    closeMarked(desk, id, word);
    return id;
}

QStringList markedWords(const QString &mark)
{
    return searchedWords(mark) + otherWords(mark);
}

QStringList searchedWords(const QString &mark)
{
    return wordsOf(searchedPlaces, mark);
}

QStringList otherWords(const QString &mark)
{
    return wordsOf(otherPlaces, mark);
}

} // namespace gehoor
