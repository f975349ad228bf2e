// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/auditfilter.h>
#include <core/registerfile/migrations.h>
#include <core/settings/settings.h>
#include <tests/core/registerfile/casesinregister.h>
#include <tests/support/changebehind.h>
#include <tests/support/stagetest.h>
#include <tests/support/zones.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AuditTrailTest : public StageTest
{
protected:
    Result<> act(ActKind kind, std::optional<ComplaintId> complaint = {})
    {
        return desk().file.write({kind, complaint, {}}, [] { return Result<>(); });
    }
    QList<qint64> found(const AuditFilter &filter, int atMost = 100, const AuditLine *after = nullptr)
    {
        QList<qint64> numbers;
        const auto lines = desk().file.audit(filter, atMost, after);
        EXPECT_TRUE(succeeded(lines));
        for (const AuditLine &line : lines.value_or(QList<AuditLine>()))
            numbers << line.number;
        return numbers;
    }
    QStringList problems() { return desk().file.inspect().value().problems; }
};

TEST_F(AuditTrailTest, namesTheOfficerWhoWasChosenFromThenOn)
{
    ASSERT_TRUE(succeeded(act(ActKind::Exported)));
    ASSERT_TRUE(succeeded(desk().settings.setOfficer(u"  klachtenfunctionaris \n "_s)));
    ASSERT_TRUE(succeeded(act(ActKind::Exported)));
    ASSERT_TRUE(succeeded(desk().settings.setOfficer(u"M. de Boer (waarneming)"_s)));
    ASSERT_TRUE(succeeded(desk().settings.setOfficer({})));
    QStringList officers;
    const QList<AuditLine> lines = desk().file.audit().value();
    for (const AuditLine &line : lines)
        officers << line.officer;
    EXPECT_EQ(
        officers,
        (QStringList{
            {}, {}, u"klachtenfunctionaris"_s, u"klachtenfunctionaris"_s, u"M. de Boer (waarneming)"_s, {}}));
    EXPECT_EQ(desk().settings.officers(),
              (QStringList{u"M. de Boer (waarneming)"_s, u"klachtenfunctionaris"_s}));
    EXPECT_EQ(desk().settings.officer(), QString());
    EXPECT_EQ(problems(), QStringList());
    EXPECT_TRUE(failedWith(ErrorKind::TextTooLong, desk().settings.setOfficer(QString(81, u'x'))));
}

/// Whoever can write in the file past the door cannot put an act in another's name.
TEST_F(AuditTrailTest, findsThatAnOfficerWasPutInOrTakenOut)
{
    ASSERT_TRUE(succeeded(desk().settings.setOfficer(u"A"_s)));
    ASSERT_TRUE(succeeded(act(ActKind::Exported)));
    Database &database = desk().file.database();
    ASSERT_TRUE(succeeded(changeBehind(database, u"DROP TRIGGER audit_is_never_changed"_s)));
    const struct
    {
        const char *change;
        QStringList problems;
    } cases[] = {
        {"UPDATE audit SET officer = 'B' WHERE number = 3", {u"auditChain 3"_s}},
        {"UPDATE audit SET officer = NULL WHERE number = 3", {u"auditChain 3"_s}},
        {"UPDATE audit SET officer = 'A' WHERE number = 3", {}},
        {"UPDATE audit SET officer = 'A' WHERE number = 1", {u"auditChain 1"_s}},
    };
    for (const auto &c : cases) {
        ASSERT_TRUE(succeeded(changeBehind(database, QString::fromLatin1(c.change))));
        EXPECT_EQ(problems(), c.problems) << c.change;
    }
}

TEST_F(AuditTrailTest, keepsTheChainOfLinesFromBeforeThereWereOfficers)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.db"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto database = Database::open(path, testKey(), false).value();
    const auto steps = migrations().value();
    ASSERT_TRUE(succeeded(migrate(*database, steps.mid(0, 20))));
    // The first line of a register as the format before made it.
    const QList<AuditLine> now = desk().file.audit().value();
    ASSERT_TRUE(succeeded(changeBehind(
        *database,
        u"INSERT INTO audit (number, at, act, hash) VALUES (1, '2026-11-23T10:00:00.000Z', 'registerMade', ?)"_s,
        {now.constFirst().hash})));
    ASSERT_TRUE(succeeded(migrate(*database, steps)));
    const auto officers = database->select<bool>(u"SELECT officer IS NULL FROM audit"_s, {},
                                                 [](const Row &row) { return row.flag(0); });
    EXPECT_EQ(officers.value(), QList<bool>{true});
    EXPECT_TRUE(now.constFirst().officer.isEmpty());
    EXPECT_EQ(problems(), QStringList());
}

/// By another library than the program's.
QString boundBy(QCryptographicHash::Algorithm algorithm, QStringList fields)
{
    if (fields.constLast().isEmpty())
        fields.removeLast(); // without an officer
    QCryptographicHash hash(algorithm);
    for (const QString &field : std::as_const(fields))
        hash.addData(QByteArray::number(field.toUtf8().size()) + ':' + field.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

/// What the hash of a line is made of, but for the hash before it.
Result<QStringList> fieldsOf(const Database &database, qint64 number)
{
    return database
        .selectOne<QStringList>(
            u"SELECT number, at, act, complaint_id, complaint_number, note, officer FROM audit WHERE number = ?"_s,
            {number},
            [](const Row &row) {
                QStringList fields;
                for (int column = 0; column < 7; ++column)
                    fields << row.text(column);
                return fields;
            })
        .map([](const std::optional<QStringList> &fields) { return fields.value_or(QStringList()); });
}

TEST_F(AuditTrailTest, bindsItsLinesByBlake2bAndTakesTheFormerOnesAsTheyAre)
{
    using enum QCryptographicHash::Algorithm;
    ASSERT_TRUE(succeeded(desk().settings.setOfficer(u"Zo\u00eb de Boer"_s)));
    logComplaint(desk());
    Database &database = desk().file.database();
    QString before;
    const QList<AuditLine> lines = desk().file.audit().value();
    for (const AuditLine &line : lines) {
        EXPECT_EQ(line.hash,
                  boundBy(Blake2b_256, QStringList{before} + fieldsOf(database, line.number).value()));
        before = line.hash;
    }
    // As the program before would have left them.
    ASSERT_TRUE(succeeded(changeBehind(database, u"DROP TRIGGER audit_is_never_changed"_s)));
    const auto bindAsBefore = [&](qint64 number, const QString &previous) {
        const QString hash = boundBy(Sha256, QStringList{previous} + fieldsOf(database, number).value());
        EXPECT_TRUE(succeeded(
            changeBehind(database, u"UPDATE audit SET hash = ? WHERE number = ?"_s, {hash, number})));
        return hash;
    };
    const qint64 former = desk().file.audit()->size();
    before.clear();
    for (qint64 number = 1; number <= former; ++number)
        before = bindAsBefore(number, before);
    EXPECT_EQ(problems(), QStringList());
    ASSERT_TRUE(succeeded(act(ActKind::Exported)));
    ASSERT_TRUE(succeeded(act(ActKind::Exported)));
    EXPECT_EQ(problems(), QStringList());
    bindAsBefore(former + 2, desk().file.audit()->at(former).hash);
    EXPECT_EQ(problems(), QStringList{u"auditChain %1"_s.arg(former + 2)}) << "the new kind came before it";
}

TEST_F(AuditTrailTest, findsLinesByWhatIsAskedOfThem)
{
    clock.set(QDate(2026, 11, 24));
    const ComplaintId complaint = logComplaint(desk()).id; // line 2
    clock.set(QDate(2026, 11, 25));
    ASSERT_TRUE(succeeded(desk().settings.setOfficer(u"A"_s)));  // 3
    ASSERT_TRUE(succeeded(act(ActKind::Exported)));              // 4
    ASSERT_TRUE(succeeded(act(ActKind::CaseOpened, complaint))); // 5
    const QString number = desk().complaints.find(complaint)->number.text();
    EXPECT_EQ(found({}), (QList<qint64>{5, 4, 3, 2, 1}));
    EXPECT_EQ(found({.kind = ActKind::Exported}), QList<qint64>{4});
    EXPECT_EQ(found({.complaintNumber = number}), (QList<qint64>{5, 2}));
    EXPECT_EQ(found({.complaintNumber = u"2026-4711"_s}), QList<qint64>{});
    EXPECT_EQ(found({.complaintNumber = u"' OR 1 --"_s}), QList<qint64>{});
    EXPECT_EQ(found({.officer = u"A"_s}), (QList<qint64>{5, 4, 3}));
    EXPECT_EQ(found({.officer = u"B"_s}), QList<qint64>{});
    EXPECT_EQ(found(onDays(QDate(2026, 11, 24), QDate(2026, 11, 24))), QList<qint64>{2});
    EXPECT_EQ(found(onDays(QDate(2026, 11, 24), {})), (QList<qint64>{5, 4, 3, 2}));
    EXPECT_EQ(found(onDays({}, QDate(2026, 11, 23))), QList<qint64>{1});
    EXPECT_EQ(found(onDays(QDate(2026, 11, 25), QDate(2026, 11, 23))), QList<qint64>{});
    AuditFilter all = onDays(QDate(2026, 11, 25), QDate(2026, 11, 25));
    all.kind = ActKind::CaseOpened;
    all.complaintNumber = number;
    all.officer = u"A"_s;
    EXPECT_EQ(found(all), QList<qint64>{5});
}

/// As whoever looks for an act knows it: by the clock on the wall.
TEST_F(AuditTrailTest, findsTheLinesOfADayAsItIsWhereOneIs)
{
    clock.set(QDate(2026, 11, 24));
    ASSERT_TRUE(succeeded(act(ActKind::Exported))); // line 2, at ten o'clock UTC
    inEveryZoneAndLocale([this](const char *zone) {
        const QDate there = QDate(2026, 11, zone == kiritimati ? 25 : 24); // midnight in either
        EXPECT_EQ(found(onDays(there, there)), QList<qint64>{2});
        EXPECT_EQ(found(onDays(there, {})), QList<qint64>{2});
        EXPECT_EQ(found(onDays({}, there.addDays(-1))), QList<qint64>{1});
    });
}

/// Also where a clock was set back, and where many acts were done at one moment.
TEST_F(AuditTrailTest, givesEveryLineOnceInPages)
{
    for (int i = 0; i < 40; ++i) {
        clock.set(QDate(2026, 11, 23).addDays(i < 20 ? i / 7 : -i / 7));
        ASSERT_TRUE(succeeded(act(i % 3 == 0 ? ActKind::Exported : ActKind::TermsSaved)));
    }
    for (const auto &kind : {std::optional<ActKind>(), {ActKind::Exported}}) {
        const AuditFilter filter{.kind = kind};
        const QList<qint64> whole = found(filter);
        QList<qint64> paged;
        QList<AuditLine> page = desk().file.audit(filter, 7).value();
        while (!page.isEmpty()) {
            for (const AuditLine &line : page)
                paged << line.number;
            const AuditLine last = page.constLast();
            page = desk().file.audit(filter, 7, &last).value();
        }
        EXPECT_EQ(paged, whole);
        EXPECT_EQ(whole.size(), kind ? 14 : 41);
    }
}

TEST_F(AuditTrailTest, looksUpLinesByAnIndexAndNeverThroughTheWholeTrail)
{
    const AuditLine last = desk().file.audit().value().constLast();
    for (const AuditFilter &filter : {AuditFilter(),
                                      onDays(QDate(2026, 11, 1), QDate(2026, 11, 2)),
                                      {.kind = ActKind::Exported},
                                      {.officer = u"A"_s},
                                      {.complaintNumber = u"2026-0001"_s}}) {
        for (const AuditLine *after : {static_cast<const AuditLine *>(nullptr), &last}) {
            const audittrail::Query query = audittrail::query(filter, 50, after);
            const auto steps =
                desk().file.database().select<QString>(u"EXPLAIN QUERY PLAN "_s + query.sql, query.values,
                                                       [](const Row &row) { return row.text(3); });
            ASSERT_TRUE(succeeded(steps));
            for (const QString &step : *steps) {
                EXPECT_FALSE(step.startsWith(u"SCAN"_s)) << step.toStdString();
                EXPECT_TRUE(!filter.complaintNumber.isEmpty() || !step.contains(u"TEMP B-TREE"_s))
                    << step.toStdString() << " in " << query.sql.toStdString();
            }
        }
    }
}

TEST_F(AuditTrailTest, knowsItsOwnHeadsOnly)
{
    const QString head = desk().file.audit(1)->constLast().hash;
    ASSERT_TRUE(succeeded(act(ActKind::Exported)));
    EXPECT_TRUE(desk().file.seekHead(head)->found);
    EXPECT_TRUE(desk().file.seekHead(head.left(8))->found);
    EXPECT_FALSE(desk().file.seekHead(QString(64, u'0'))->found);
    EXPECT_EQ(desk().file.seekHead(QString(64, u'0'))->meant, QString());
    QString slip = head;
    for (const qsizetype place : {0, 1, 40, 63})
        slip[place] = head[place] == u'7' ? u'8' : u'7';
    EXPECT_FALSE(desk().file.seekHead(slip)->found);
    EXPECT_EQ(desk().file.seekHead(slip)->meant, head);
    EXPECT_EQ(slips(head, slip), (QList<qsizetype>{1, 2, 41, 64}));
    slip[20] = head[20] == u'7' ? u'8' : u'7';
    EXPECT_EQ(desk().file.seekHead(slip)->meant, QString()) << "too many for a slip";
}

TEST_F(AuditTrailTest, keepsWhatWasReadInOneLineAndTellsNobody)
{
    const ComplaintId complaint = logComplaint(desk()).id;
    int told = 0;
    QObject receiver;
    QObject::connect(&desk().file.changes(), &Changes::complaintChanged, &receiver, [&] { ++told; });
    const qint64 before = desk().file.audit(1)->constLast().number;
    desk().readings.caseOpened(complaint);
    desk().readings.caseOpened(complaint);
    EXPECT_EQ(desk().file.audit(1)->constLast().number, before + 1) << "once a day";
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::CaseOpened);
    EXPECT_EQ(desk().file.audit(1)->constLast().complaintNumber, u"2026-0001"_s);
    clock.set(clock.today().addDays(1));
    desk().readings.caseOpened(complaint);
    EXPECT_EQ(desk().file.audit(1)->constLast().number, before + 2);
    reopenDesk();
    desk().readings.caseOpened(complaint);
    EXPECT_EQ(desk().file.audit(1)->constLast().number, before + 3) << "and at each opening of the register";
    desk().readings.caseOpened(ComplaintId(4711));
    EXPECT_EQ(desk().file.audit(1)->constLast().number, before + 3);
    EXPECT_EQ(told, 0);
    EXPECT_EQ(problems(), QStringList());
}

/// Who takes over in the same window chooses their own name first.
TEST_F(AuditTrailTest, keepsThatAnotherOfficerReadTheSameCase)
{
    const ComplaintId complaint = logComplaint(desk()).id;
    QStringList readers;
    for (const QString &name : {u"Anna"_s, u"Bo"_s, u"Bo"_s}) {
        ASSERT_TRUE(succeeded(desk().settings.setOfficer(name)));
        desk().readings.caseOpened(complaint);
        const AuditLine line = desk().file.audit(1)->constLast();
        if (line.kind == ActKind::CaseOpened)
            readers << line.officer;
    }
    EXPECT_EQ(readers, (QStringList{u"Anna"_s, u"Bo"_s}));
}

TEST_F(AuditTrailTest, keepsASearchWhereItBeginsAndNotForWhat)
{
    const qint64 before = desk().file.audit(1)->constLast().number;
    for (const QString &words : {u"m"_s, u"mu"_s, u"mul"_s, u"mu"_s, u"mulder"_s})
        desk().readings.searched(words);
    EXPECT_EQ(desk().file.audit(1)->constLast().number, before + 1);
    desk().readings.searched(u"van Dijk"_s);
    desk().readings.searched({});
    desk().readings.searched(u" "_s);
    desk().readings.searched(u"van Dijk"_s);
    const QList<AuditLine> lines = desk().file.audit(3).value();
    EXPECT_EQ(lines.constLast().number, before + 3);
    for (const AuditLine &line : lines) {
        EXPECT_EQ(line.kind, ActKind::Searched);
        EXPECT_EQ(line.note, QString());
    }
}

TEST_F(AuditTrailTest, readsOnWhereNothingCanBeWritten)
{
    const ComplaintId complaint = logComplaint(desk()).id;
    reopenDesk(Access::Read);
    desk().readings.caseOpened(complaint);
    desk().readings.searched(u"Mulder"_s);
    EXPECT_TRUE(succeeded(desk().file.noteReading({ActKind::Searched, {}, {}})));
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::ComplaintLogged);
}

} // namespace
} // namespace gehoor
