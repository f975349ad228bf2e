// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/forwarding/choice.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QDate today(2026, 11, 23);

Responsible person(int id, const QString &function, const QStringList &themes = {},
                   const QStringList &locations = {})
{
    return {.id = ResponsibleId(id), .function = function, .themes = themes, .locations = locations};
}

Responsible away(Responsible who, int deputy, QDate from = today, std::optional<QDate> to = {})
{
    who.deputy = Deputy{ResponsibleId(deputy), from, to};
    return who;
}

QList<qint64> proposed(const Part &part, const QList<Responsible> &all, const QString &complaint = {})
{
    QList<qint64> ids;
    const auto proposals = proposalsFor(part, complaint, all, today);
    for (const Proposal &proposal : proposals)
        ids << proposal.responsible.value();
    return ids;
}

TEST(ConflictTest, isWithTheOneComplainedAboutAndWhoStandsInForThem)
{
    Responsible leader = away(person(1, u"teamleider opvang"_s), 2, today, today.addDays(7));
    leader.name = u"C. Terpstra"_s;
    const Responsible deputy = person(2, u"teamleider ambulant"_s);
    const Responsible other = person(3, u"manager"_s);
    struct Case
    {
        QString whose;
        const Responsible &candidate;
        QDate day;
        Conflict conflict;
    };
    const Case cases[] = {{u" Teamleider  OPVANG"_s, leader, today, Conflict::ComplainedAbout},
                          {u"c. terpstra"_s, leader, today, Conflict::ComplainedAbout},
                          {u"teamleider opvang"_s, deputy, today, Conflict::Deputy},
                          {u"teamleider opvang"_s, deputy, today.addDays(-30), Conflict::Deputy},
                          {u"teamleider opvang"_s, deputy, today.addDays(8), Conflict::None},
                          {u"teamleider opvang"_s, other, today, Conflict::None},
                          {u"teamleider"_s, leader, today, Conflict::None},
                          {u"de teamleider opvang, in Haarlem"_s, leader, today, Conflict::ComplainedAbout},
                          {u"de teamleider opvang"_s, deputy, today, Conflict::Deputy},
                          {u"teamleider opvangteam"_s, leader, today, Conflict::None},
                          {u"opvang"_s, leader, today, Conflict::None},
                          {u"mevrouw Terpstra"_s, leader, today, Conflict::ComplainedAbout},
                          {u"mw. TERPSTRA (opvang)"_s, leader, today, Conflict::ComplainedAbout},
                          {u"mevrouw Terpstra"_s, deputy, today, Conflict::Deputy},
                          {u"mevrouw Terpstraat"_s, leader, today, Conflict::None},
                          {u"C."_s, leader, today, Conflict::None},
                          {u"de managers"_s, other, today, Conflict::None},
                          {u""_s, person(4, u""_s), today, Conflict::None},
                          {u" \n"_s, leader, today, Conflict::None}};
    for (const Case &tried : cases)
        EXPECT_EQ(conflictOf(tried.candidate, {.whose = tried.whose}, {leader, deputy, other}, tried.day),
                  tried.conflict)
            << tried.whose.toStdString() << tried.candidate.id.value();
}

TEST(ConflictTest, isWithSomebodyBySurnameHoweverTheNameIsWritten)
{
    const struct
    {
        QString name;
        QString whose;
        Conflict conflict;
    } cases[] = {{u"Carla de Vries"_s, u"mevrouw De Vries"_s, Conflict::ComplainedAbout},
                 {u"Vries, C. de"_s, u"mevrouw de Vries"_s, Conflict::ComplainedAbout},
                 {u"C. van Dijk-de Vries"_s, u"mevrouw Van Dijk"_s, Conflict::ComplainedAbout},
                 {u"C. van Dijk-de Vries"_s, u"mevrouw De Vries"_s, Conflict::ComplainedAbout},
                 {u"Terpstra"_s, u"Terpstra's optreden"_s, Conflict::ComplainedAbout},
                 {u"C. Terpstra (a.i.)"_s, u"mevrouw Terpstra"_s, Conflict::ComplainedAbout},
                 {u"C. Terpstra (a.i.)"_s, u"medewerker (a.i.)"_s, Conflict::None},
                 {u"Anne-Marie Kok"_s, u"Anne van de receptie"_s, Conflict::None},
                 {u"C. de Vries"_s, u"de medewerker"_s, Conflict::None},
                 {u"C. T."_s, u"medewerker T."_s, Conflict::None},
                 {u""_s, u"mevrouw De Vries"_s, Conflict::None},
                 {u","_s, u"a, b"_s, Conflict::None},
                 {u"-"_s, u"a - b"_s, Conflict::None}};
    for (const auto &tried : cases) {
        Responsible called = person(1, u"manager"_s);
        called.name = tried.name;
        EXPECT_EQ(conflictOf(called, {.whose = tried.whose}, {called}, today), tried.conflict)
            << tried.name.toStdString() << ": " << tried.whose.toStdString();
    }
}

TEST(ConflictTest, isNotWithSomebodyWhoseFunctionIsOnlyTheBeginningOfTheOneNamed)
{
    const Responsible manager = person(1, u"manager"_s);
    const Responsible ofShelter = person(2, u"manager opvang"_s);
    const QList<Responsible> all{manager, ofShelter};
    EXPECT_EQ(conflictOf(manager, {.whose = u"de manager opvang"_s}, all, today), Conflict::None);
    EXPECT_EQ(conflictOf(ofShelter, {.whose = u"de manager opvang"_s}, all, today),
              Conflict::ComplainedAbout);
    EXPECT_EQ(conflictOf(manager, {.whose = u"de manager"_s}, all, today), Conflict::ComplainedAbout);
    EXPECT_EQ(conflictOf(ofShelter, {.whose = u"de manager"_s}, all, today), Conflict::None);
}

TEST(ConflictTest, followsDeputiesOfDeputiesAsTheStandInDoes)
{
    const Responsible leader = away(person(1, u"teamleider"_s, {u"informatie"_s}), 2);
    const Responsible first = away(person(2, u"a"_s), 3);
    const Responsible last = person(3, u"b"_s);
    const QList<Responsible> all{leader, first, last};
    const Part part{.text = u"x"_s, .theme = u"informatie"_s, .whose = u"teamleider"_s};
    ASSERT_EQ(standInFor(leader, all, today)->id, last.id);
    EXPECT_EQ(conflictOf(first, part, all, today), Conflict::Deputy);
    EXPECT_EQ(conflictOf(last, part, all, today), Conflict::Deputy);
    EXPECT_EQ(proposed(part, all), QList<qint64>());
    const QList<Responsible> back{leader, person(2, u"a"_s), last};
    EXPECT_EQ(conflictOf(last, part, back, today), Conflict::None);
}

TEST(StandInTest, isWhoeverTheDatesSayAlsoOfADeputyWhoIsAway)
{
    const auto deputyOf = [](const Responsible &who, const QList<Responsible> &all) {
        const auto found = standInFor(who, all, today);
        return found ? found->id.value() : 0;
    };
    const Responsible second = person(2, u"b"_s);
    EXPECT_EQ(deputyOf(person(1, u"a"_s), {person(1, u"a"_s), second}), 0);
    const struct
    {
        QDate from;
        std::optional<QDate> to;
        qint64 expected;
    } dates[] = {{today, {}, 2},
                 {today, today, 2},
                 {today.addDays(-9), today.addDays(-1), 0},
                 {today.addDays(1), {}, 0},
                 {today.addDays(-9), today.addDays(9), 2}};
    for (const auto &tried : dates) {
        const Responsible first = away(person(1, u"a"_s), 2, tried.from, tried.to);
        EXPECT_EQ(deputyOf(first, {first, second}), tried.expected) << tried.from.toString().toStdString();
    }
    const Responsible first = away(person(1, u"a"_s), 2);
    EXPECT_EQ(deputyOf(first, {first, away(second, 3), person(3, u"c"_s)}), 3);
    EXPECT_EQ(deputyOf(first, {first, away(second, 1)}), 0) << "both away for each other";
    EXPECT_EQ(deputyOf(first, {first}), 0) << "gone from the list";
    Responsible gone = second;
    gone.active = false;
    EXPECT_EQ(deputyOf(first, {first, gone}), 0);
    // Two others who stand in for each other: it ends.
    EXPECT_NE(deputyOf(first, {first, away(second, 3), away(person(3, u"c"_s), 2)}), 1);
}

TEST(ProposalTest, comesFromThemeAndLocationBothFirst)
{
    const QList<Responsible> all{person(1, u"a"_s, {}, {u"Haarlem"_s}),
                                 person(2, u"b"_s, {u"Bejegening"_s}, {u"Alkmaar"_s}),
                                 person(3, u"c"_s, {u"bejegening"_s}, {u"haarlem"_s}), person(4, u"d"_s)};
    const Part part{.text = u"In HAARLEM werd ik uitgelachen."_s, .theme = u"bejegening"_s};
    EXPECT_EQ(proposed(part, all), QList<qint64>({3, 2, 1}));
    const auto proposals = proposalsFor(part, {}, all, today);
    EXPECT_EQ(proposals[0].theme, u"bejegening"_s);
    EXPECT_EQ(proposals[0].location, u"haarlem"_s);
    EXPECT_EQ(proposals[1].location, QString());
    EXPECT_EQ(proposed({.text = u"Niets."_s}, all), QList<qint64>());
    EXPECT_EQ(proposed({.text = u"Niets."_s, .theme = u"bejegening en houding"_s}, all),
              QList<qint64>({2, 3}))
        << "the words with which it begins are enough";
    EXPECT_EQ(proposed({.text = u"Niets."_s, .theme = u"bejegeningen"_s}, all), QList<qint64>());
    EXPECT_EQ(proposed({.text = u"De Haarlemmermeer."_s}, all), QList<qint64>()) << "another word";
}

TEST(ProposalTest, takesTheLocationFromTheComplaintOnlyWhenThePartNamesNone)
{
    const QList<Responsible> all{person(1, u"a"_s, {}, {u"Haarlem"_s}),
                                 person(2, u"b"_s, {}, {u"Alkmaar"_s})};
    EXPECT_EQ(proposed({.text = u"Het gesprek."_s}, all, u"Over Haarlem en Alkmaar."_s),
              QList<qint64>({1, 2}));
    EXPECT_EQ(proposed({.text = u"In Alkmaar."_s}, all, u"Over Haarlem en Alkmaar."_s), QList<qint64>({2}));
}

TEST(ProposalTest, leavesOutWhoeverIsComplainedAboutOrOutOfUseAndNamesTheDeputy)
{
    const Responsible leader = away(person(1, u"teamleider"_s, {u"informatie"_s}), 2);
    Responsible gone = person(3, u"vertrokken"_s, {u"informatie"_s});
    gone.active = false;
    const QList<Responsible> all{leader, person(2, u"manager"_s), gone};
    const Part part{.text = u"x"_s, .theme = u"informatie"_s};
    const auto proposals = proposalsFor(part, {}, all, today);
    ASSERT_EQ(proposals.size(), 1);
    EXPECT_EQ(proposals[0].responsible, ResponsibleId(2));
    EXPECT_EQ(proposals[0].standsInFor, ResponsibleId(1));
    Part about = part;
    about.whose = u"teamleider"_s;
    EXPECT_EQ(proposed(about, all), QList<qint64>()) << "nor the deputy";
}

} // namespace
} // namespace gehoor
