// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leakcheck.h>
#include <core/registerfile/database.h>
#include <tests/core/retention/markedcase.h>
#include <tests/support/changebehind.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class RightsTest : public StageTest
{
protected:
    Rights &rights() { return desk().rights; }
    ComplaintId asked()
    {
        const ComplaintId id = logComplaint(desk()).id;
        EXPECT_TRUE(succeeded(rights().request(id, clock.today(), Channel::Post)));
        return id;
    }
    void change(ComplaintId id, const std::function<void(ComplaintDetails &)> &edit)
    {
        ComplaintDetails details = desk().complaints.find(id).value().details;
        edit(details);
        EXPECT_TRUE(succeeded(desk().complaints.change(id, details)));
    }
    QString text(ComplaintId id) { return textOf(rights().page(id).value()); }
    bool isDueToday()
    {
        const QList<CheckRow> rows = desk().overview.toCheck(clock.today()).value();
        return std::any_of(rows.begin(), rows.end(),
                           [](const CheckRow &row) { return row.check.kind == CheckKind::AccessDue; });
    }
};

TEST_F(RightsTest, keepARequestUntilItIsAnswered)
{
    const ComplaintId id = asked();
    EXPECT_TRUE(failedWith(ErrorKind::AccessRuns, rights().request(id, clock.today(), Channel::Mail)));
    reopenDesk();
    EXPECT_EQ(rights().requests(id).value(),
              (QList<AccessRequest>{{.received = QDate(2026, 11, 23), .channel = Channel::Post}}));
    EXPECT_EQ(rights().waiting()->size(), 1);
    ASSERT_TRUE(succeeded(rights().extend(id, 2, u"Veel stukken."_s)));
    EXPECT_EQ(rights().requests(id)->constFirst().extension,
              (AccessExtension{QDate(2026, 11, 23), 2, u"Veel stukken."_s}));
    ASSERT_TRUE(succeeded(rights().answer(id, clock.today())));
    EXPECT_EQ(rights().waiting()->size(), 0);
    EXPECT_TRUE(failedWith(ErrorKind::NoAccessRequest, rights().answer(id, clock.today())));
    EXPECT_TRUE(failedWith(ErrorKind::NoAccessRequest, rights().extend(id, 1, u"x"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::NoAccessRequest, rights().page(id)));
    EXPECT_TRUE(succeeded(rights().request(id, clock.today(), Channel::Mail))) << "they may ask again";
    EXPECT_EQ(rights().requests(id)->size(), 2);
}

TEST_F(RightsTest, bringARequestAmongTheDaysWorkAWeekBeforeItIsDue)
{
    const ComplaintId id = asked();
    ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, toldToday(desk()))));
    EXPECT_FALSE(isDueToday());
    clock.set(QDate(2026, 12, 15));
    EXPECT_FALSE(isDueToday());
    clock.set(QDate(2026, 12, 16));
    EXPECT_TRUE(isDueToday()) << "in a closed case too";
    ASSERT_TRUE(succeeded(rights().extend(id, 1, u"Veel stukken."_s)));
    EXPECT_FALSE(isDueToday());
    clock.set(QDate(2027, 1, 16));
    EXPECT_TRUE(isDueToday());
    ASSERT_TRUE(succeeded(rights().answer(id, clock.today())));
    EXPECT_FALSE(isDueToday());
}

TEST_F(RightsTest, refuseWhatCannotBeAndChangeNothing)
{
    const ComplaintId id = asked();
    const ComplaintId other = logComplaint(desk()).id;
    const QStringList before = contentOf(desk().file);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, rights().requests(ComplaintId(99))));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint,
                           rights().request(ComplaintId(99), clock.today(), Channel::Mail)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, rights().page(ComplaintId(99))));
    EXPECT_TRUE(
        failedWith(ErrorKind::InvalidDate, rights().request(other, clock.today().addDays(1), Channel::Mail)));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, rights().answer(id, QDate(2026, 2, 30))));
    EXPECT_TRUE(failedWith(ErrorKind::AccessNotExtended, rights().extend(id, 3, u"x"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, rights().extend(id, 1, {})));
    EXPECT_TRUE(failedWith(ErrorKind::NoAccessRequest, rights().page(other)));
    EXPECT_TRUE(
        failedWith(ErrorKind::NoAccessRequest, rights().save(other, {}, "%PDF", path(u"inzage.pdf"_s))));
    EXPECT_EQ(contentOf(desk().file), before);
    EXPECT_FALSE(QFile::exists(path(u"inzage.pdf"_s)));
}

TEST_F(RightsTest, giveTheComplainantTheirOwnDataAndNotAWordOfAnybodyElse)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    ASSERT_TRUE(succeeded(rights().request(id, clock.today(), Channel::Mail)));
    const QString shown = text(id);
    for (const QString &word : markedWords(u"zqaap"_s)) {
        const bool own = word.startsWith(u"naam"_s) || word.startsWith(u"bedrijf"_s) ||
                         word.startsWith(u"adres"_s) || word.startsWith(u"brievenbus"_s);
        EXPECT_EQ(shown.contains(word), own) << word.toStdString();
    }
    EXPECT_FALSE(shown.contains(u"teammanager"_s));
    EXPECT_TRUE(shown.contains(u"23 november 2026"_s)) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u"door u ingetrokken"_s));
    EXPECT_TRUE(shown.contains(u"24 maanden"_s));
    EXPECT_FALSE(shown.contains(u"%1"_s)) << shown.toStdString();
}

TEST_F(RightsTest, speakTheLanguageOfTheLettersAndSayWhatIsNotThere)
{
    const ComplaintId id = asked();
    change(id, [](ComplaintDetails &details) {
        details.letterLanguage = Language::English;
        details.complainant = {.name = u"<b>R.</b> Mulder & co \u202e"_s,
                               .formOfAddress = FormOfAddress::Mr,
                               .capacity = Capacity::ExPartner};
    });
    const QString shown = text(id);
    EXPECT_TRUE(shown.contains(u"Your request for access"_s));
    EXPECT_TRUE(shown.contains(u"<b>R.</b> Mulder & co"_s)) << "text is text: " << shown.toStdString();
    EXPECT_FALSE(shown.contains(QChar(0x202e)));
    EXPECT_TRUE(shown.contains(u"Phone number: not recorded"_s));
    EXPECT_TRUE(shown.contains(u"Capacity: (ex-)partner"_s));
    EXPECT_TRUE(shown.contains(u"not assessed yet"_s));
    EXPECT_FALSE(shown.contains(u"lachte mij uit"_s)) << "the words of the complaint may name others";
    change(id, [](ComplaintDetails &details) { details.complainant.capacity = Capacity::Client; });
    EXPECT_FALSE(text(id).contains(u"Capacity"_s)) << "a housemate may open it";
}

/// A sentence of ours that the check would stop would leave no page to send.
TEST_F(RightsTest, sayNothingOfTheirOwnThatTheCheckStops)
{
    const LeakCheck check(desk().leaks.knowledge(asked()).value());
    const QDate day = clock.today();
    AccessData data{
        .organisation = {},
        .number = u"2026-0001"_s,
        .complainant = {.anonymous = true, .noPost = true},
        .complained = day,
        .channel = Channel::Municipality,
        .parts = {{.number = 1, .verdict = Verdict::Admissible, .forwarded = day, .responded = day},
                  {.number = 2, .verdict = Verdict::NotAComplaint, .forwarded = {}, .responded = {}}},
        .limits = {{day, day}, {day, day, day}},
        .requests = {{.received = day, .answered = day}, {.received = day}},
        .today = day};
    for (const auto &[kind, key] : letterKindKeys.entries())
        data.letters.append({kind, day});
    for (const Language language : {Language::Dutch, Language::English}) {
        for (const auto &[outcome, key] : endingKeys.entries()) {
            data.closed = day;
            data.outcome = outcome;
            for (const auto &[capacity, name] : capacityKeys.entries()) {
                data.complainant.capacity = capacity;
                const QString shown = textOf(composeAccess(data, language).value());
                EXPECT_FALSE(blocks(check.findings(shown))) << shown.toStdString();
            }
        }
        data.closed.reset();
        EXPECT_FALSE(blocks(check.findings(textOf(composeAccess(data, language).value()))));
    }
}

TEST_F(RightsTest, stopWhatIsProtectedAtTheDoor)
{
    const ComplaintId id = asked();
    const LetterContent page = rights().page(id).value();
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.kind = FactKind::Name, .text = u"Noor Visser"_s})));
    change(id, [](ComplaintDetails &details) { details.complainant.organisation = u"Noor Visser"_s; });
    EXPECT_TRUE(failedWith(ErrorKind::Leak, rights().page(id)));
    LetterContent told = page;
    told.subject = u"Noor Visser"_s;
    EXPECT_TRUE(failedWith(ErrorKind::Leak, rights().save(id, told, "%PDF", path(u"inzage.pdf"_s))));
    EXPECT_FALSE(QFile::exists(path(u"inzage.pdf"_s)));
    ASSERT_TRUE(succeeded(rights().save(id, page, "%PDF", path(u"inzage.pdf"_s))));
    const AuditLine last = desk().file.audit(id).value().constLast();
    EXPECT_EQ(last.kind, ActKind::AccessExported);
    EXPECT_EQ(last.note.size(), 64) << "the SHA-256, and nothing of anybody";
}

TEST_F(RightsTest, neverChangeWhatWasAsked)
{
    const ComplaintId id = asked();
    Database &database = desk().file.database();
    EXPECT_TRUE(refusedAs(u"a request for access is only extended and answered"_s,
                          changeBehind(database, u"UPDATE access_request SET received = '2020-01-01'"_s)));
    ASSERT_TRUE(succeeded(rights().extend(id, 1, u"x"_s)));
    EXPECT_TRUE(refusedAs(u"a request for access is only extended and answered"_s,
                          changeBehind(database, u"UPDATE access_request SET reason = 'anders'"_s)));
    ASSERT_TRUE(succeeded(rights().answer(id, clock.today())));
    EXPECT_TRUE(refusedAs(u"a request for access is only extended and answered"_s,
                          changeBehind(database, u"UPDATE access_request SET answered = NULL"_s)));
}

template <class Enum, std::size_t N>
QStringList keysOf(const QString &prefix, const Keys<Enum, N> &keys)
{
    QStringList names;
    for (const auto &[value, key] : keys.entries())
        names << prefix + key;
    return names;
}

TEST(AccessWordsTest, areThereForEveryKeyInBothLanguages)
{
    QFile file(u":/rights/access.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject dutch = all.value(u"nl"_s).toObject();
    QStringList wanted = keysOf(u"channel."_s, channelKeys) + keysOf(u"form."_s, formOfAddressKeys) +
                         keysOf(u"safe."_s, safeChannelKeys) + keysOf(u"capacity."_s, capacityKeys) +
                         keysOf(u"outcome."_s, endingKeys) + keysOf({}, verdictKeys);
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        if (goesToComplainant(kind))
            wanted << u"letter."_s + key;
    }
    for (const QString &key : std::as_const(wanted))
        EXPECT_FALSE(dutch.value(key).toString().isEmpty()) << key.toStdString();
    EXPECT_EQ(dutch.keys(), all.value(u"en"_s).toObject().keys());
}

TEST(AccessFileNameTest, namesNobody)
{
    EXPECT_EQ(accessFileName(u"2026-0042"_s, Language::Dutch, u"pdf"_s), u"2026-0042-inzage.pdf"_s);
    EXPECT_EQ(accessFileName(u"2026-0042"_s, Language::English, u"txt"_s), u"2026-0042-access.txt"_s);
}

} // namespace
} // namespace gehoor
