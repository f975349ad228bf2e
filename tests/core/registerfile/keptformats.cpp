// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/basics/sha256.h>
#include <core/registerfile/database.h>
#include <tests/core/registerfile/keptformats.h>
#include <tests/core/retention/markedcase.h>
#include <tests/support/places.h>
#include <tests/support/printers.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString factsBeside(const QString &file)
{
    const QFileInfo info(file);
    return QDir(info.path()).filePath(info.completeBaseName() + u".txt"_s);
}

QString factLine(const QStringList &fields)
{
    return fields.join(u'\t');
}

QString dayOf(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString hashOf(const QString &words)
{
    return sha256Hex(words.toUtf8());
}

QStringList partsOf(const Desk &desk, const Complaint &complaint)
{
    const QString number = complaint.number.text();
    const auto verdicts = desk.triage.current(complaint.id).value();
    const auto referrals = desk.forwarding.referrals(complaint.id).value();
    QStringList facts;
    for (const Part &part : complaint.parts) {
        const QString which = QString::number(part.number);
        facts << factLine({u"part"_s, number, which, hashOf(part.text)});
        for (const Assessment &verdict : verdicts) {
            if (verdict.part == part.id)
                facts << factLine({u"verdict"_s, number, which, verdictKeys.key(verdict.verdict),
                                   verdict.ground ? groundKeys.key(*verdict.ground) : QString()});
        }
        for (const Referral &referral : referrals) {
            if (referral.part == part.id)
                facts << factLine({u"forwarded"_s, number, which, referral.function, dayOf(referral.day),
                                   hashOf(referral.response ? referral.response->summary : QString())});
        }
    }
    return facts;
}

QStringList papersOf(const Desk &desk, const Complaint &complaint)
{
    const QString number = complaint.number.text();
    QStringList facts;
    const auto contacts = desk.complaints.contacts(complaint.id).value();
    for (const Contact &contact : contacts)
        facts << factLine({u"note"_s, number, dayOf(contact.day), hashOf(contact.text)});
    const auto documents = desk.complaints.documents(complaint.id).value();
    for (const Document &document : documents)
        facts << factLine({u"document"_s, number, documentRoleKeys.key(document.role), document.name,
                           document.mediaType,
                           sha256Hex(desk.complaints.documentContent(document.id).value())});
    const auto letters = desk.letters.of(complaint.id).value();
    for (const Letter &letter : letters)
        facts << factLine({u"letter"_s, number, QString::number(letter.number),
                           letterKindKeys.key(letter.kind), letterStateKeys.key(letter.state),
                           dayOf(letter.posted), sha256Hex(desk.letters.pdf(letter.id).value())});
    return facts;
}

QStringList factsOfCase(const Desk &desk, ComplaintId id)
{
    const Complaint complaint = desk.complaints.find(id).value();
    const ComplaintDetails &details = complaint.details;
    QStringList facts{factLine({u"case"_s, complaint.number.text(), dayOf(details.received),
                                channelKeys.key(details.channel), details.complainant.name, details.subject,
                                hashOf(details.text)})};
    facts += partsOf(desk, complaint) + papersOf(desk, complaint);
    if (const auto closing = desk.forwarding.closing(id).value())
        facts << factLine(
            {u"closed"_s, complaint.number.text(), dayOf(closing->day), endingKeys.key(closing->outcome)});
    return facts;
}

void setEverything(Desk &desk)
{
    Organisation own;
    own.name = u"Blijf Groep"_s;
    EXPECT_TRUE(succeeded(desk.settings.setOrganisation(own)));
    EXPECT_TRUE(succeeded(desk.settings.setStationery({.logo = logoOf("\x89PNG\r\n\x1a\n").value()})));
    EXPECT_TRUE(succeeded(
        desk.leaks.setLists({.places = {u"Kastanjeplein 9"_s}, .staff = {u"Annelies Zwartkruis"_s}})));
    EXPECT_TRUE(
        succeeded(desk.texts.keep({TextKind::Letter, u"signature"_s, Language::Dutch}, u"<p>Dag</p>"_s)));
    EXPECT_TRUE(succeeded(desk.retention.setTerms({.months = {{Ending::Withdrawn, 24}}})));
}

ComplaintId askedCase(Desk &desk)
{
    const Complaint complaint = logComplaint(desk);
    EXPECT_TRUE(succeeded(desk.triage.decide(complaint.parts.constFirst().id, moreInformation())));
    postLetter(desk, complaint.id, LetterKind::InformationRequest);
    EXPECT_TRUE(succeeded(desk.deadlines.recordAnswer(complaint.id, desk.clock.today(), u"Zij belde."_s)));
    EXPECT_TRUE(succeeded(desk.letters.draft(complaint.id, {.kind = LetterKind::Acknowledgement})));
    return complaint.id;
}

/// Only once its term is over.
void clearAfterItsTerm(Desk &desk, FixedClock &clock, ComplaintId id)
{
    clock.set(clock.today().addMonths(24).addDays(1));
    const auto shown = desk.retention.preview(id);
    ASSERT_TRUE(succeeded(shown));
    EXPECT_TRUE(succeeded(desk.retention.clear({*shown}, ClearedHow::Anonymised)));
}

} // namespace

KeptFormat keptFormat(const QString &file)
{
    QFile beside(factsBeside(file));
    EXPECT_TRUE(beside.open(QIODevice::ReadOnly)) << beside.fileName().toStdString();
    QStringList lines = QString::fromUtf8(beside.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QString head = lines.isEmpty() ? QString() : lines.takeFirst();
    return {QFileInfo(file).completeBaseName().section(u'-', -1).toInt(), file, head.section(u'\t', 1),
            lines};
}

QList<KeptFormat> keptFormats()
{
    const QDir folder(testData(QString()));
    QList<KeptFormat> kept;
    const QStringList names = folder.entryList({u"register-format-*.gehoor"_s}, QDir::Files);
    for (const QString &name : names)
        kept.append(keptFormat(folder.filePath(name)));
    std::sort(kept.begin(), kept.end(),
              [](const KeptFormat &one, const KeptFormat &other) { return one.number < other.number; });
    return kept;
}

void writeFacts(const QString &file, const Desk &desk)
{
    QFile beside(factsBeside(file));
    ASSERT_TRUE(beside.open(QIODevice::WriteOnly));
    const QString head = factLine({u"head"_s, desk.file.audit(1).value().constLast().hash});
    beside.write((QStringList{head} + lastingFacts(desk)).join(u'\n').toUtf8() + '\n');
}

QStringList lastingFacts(const Desk &desk)
{
    constexpr int all = 1000;
    QStringList facts;
    const auto cases = desk.overview.casesAfter(ComplaintId(0), all).value();
    for (const ComplaintId id : cases)
        facts += factsOfCase(desk, id);
    return facts;
}

void fillEveryTable(Desk &desk, FixedClock &clock, const QString &folder)
{
    setEverything(desk);
    const ComplaintId marked = markedCase(desk, u"zqaap"_s);
    const ComplaintId waiting = askedCase(desk);
    const ComplaintId gone = logComplaint(desk).id;
    EXPECT_TRUE(succeeded(desk.forwarding.close(gone, Ending::Withdrawn, {}, toldToday(desk))));
    const ComplaintId other = logComplaint(desk).id;
    EXPECT_TRUE(succeeded(desk.repeats.link(waiting, other)));
    EXPECT_TRUE(succeeded(desk.repeats.notRelated(marked, other)));
    const auto breach = desk.breaches.record({.discovered = clock.now(), .what = u"Brief kwijt"_s});
    ASSERT_TRUE(succeeded(breach));
    EXPECT_TRUE(succeeded(desk.breaches.markDone(*breach, BreachStep::Stop, clock.today())));
    Backups backups(desk.file, clock);
    EXPECT_TRUE(succeeded(backups.setPlan({folder, {}})));
    EXPECT_TRUE(succeeded(backups.make()));
    clearAfterItsTerm(desk, clock, gone);
}

QStringList emptyTables(const Desk &desk)
{
    const Database &database = desk.file.database();
    QStringList tables = database
                             .select<QString>(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {},
                                              [](const Row &row) { return row.text(0); })
                             .value();
    tables.removeIf([&](const QString &table) {
        return table.startsWith(u"complaint_search_"_s) ||
               database.selectOne<bool>(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table), {},
                                        [](const Row &) { return true; })
                       .value() != std::nullopt;
    });
    return tables;
}

} // namespace gehoor
