// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/forwarding/responsibleimport.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

std::optional<ImportProblem> problemOf(const QByteArray &csv)
{
    const auto read = readResponsibles(csv);
    if (read)
        return std::nullopt;
    EXPECT_EQ(read.error().kind, ErrorKind::ImportRefused);
    return importProblemFrom(read.error().detail);
}

TEST(ResponsibleListTest, isReadInBothLanguagesAndWithBothSeparators)
{
    const QByteArray lists[] = {
        "functie;naam;e-mail;thema's;locaties\nTeamleider;A. Çelik;a@example.nl;info|bejegening;Haarlem\n",
        "\xef\xbb\xbf"
        "Function,Name,E-mail address,Themes,Locations\r\nTeamleider,A. Çelik,a@example.nl,"
        "info|bejegening,Haarlem\r\n\r\n",
        "\"Function\";\"Name\";\"Email\";\"Themes\";\"Locations\"\n\"Teamleider\";\"A. Çelik\";"
        "\"a@example.nl\";\"info|bejegening\";\"Haarlem\""};
    for (const QByteArray &csv : lists) {
        const auto list = readResponsibles(csv);
        ASSERT_TRUE(succeeded(list)) << csv.constData();
        ASSERT_EQ(list->rows.size(), 1);
        const Responsible expected{.function = u"Teamleider"_s,
                                   .name = u"A. Çelik"_s,
                                   .email = u"a@example.nl"_s,
                                   .themes = {u"info"_s, u"bejegening"_s},
                                   .locations = {u"Haarlem"_s}};
        EXPECT_TRUE(list->rows.first().person == expected) << csv.constData();
        EXPECT_FALSE(list->columns.contains(ImportColumn::Team));
    }
}

TEST(ResponsibleListTest, readsQuotedCellsWithSeparatorsLinesAndQuotes)
{
    const auto list = readResponsibles("functie,team\n\"hoofd, \"\"zorg\"\"\",\"een\ntwee\"\nander,x");
    ASSERT_TRUE(succeeded(list));
    EXPECT_EQ(list->rows[0].person.function, u"hoofd, \"zorg\""_s);
    EXPECT_EQ(list->rows[0].person.team, u"een\ntwee"_s);
    EXPECT_EQ(list->rows[1].line, 4);
}

TEST(ResponsibleListTest, saysWhatIsWrongAndInWhichLine)
{
    const struct
    {
        QByteArray csv;
        ImportProblem problem;
    } cases[] = {
        {"", {ImportFault::Empty}},
        {" \n\n", {ImportFault::Empty}},
        {";;\n;;\n", {ImportFault::Empty}},
        {"functie;naam\n", {ImportFault::Empty}},
        {QByteArray(2 * 1024 * 1024, 'x'), {ImportFault::TooLarge}},
        {"functie\nTeamleider\nzo\xeb"
         "zo\n",
         {ImportFault::NotUtf8, 3}},
        {"\xff\xfe"
         "f\0u\0n\0",
         {ImportFault::NotUtf8, 1}},
        {QByteArray("functie\nTeam\0leider\n", 20), {ImportFault::NotUtf8, 2}},
        {"functie;loon\nx;1", {ImportFault::UnknownColumn, 1, u"loon"_s}},
        {"functie;Function\nx;y", {ImportFault::ColumnTwice, 1, u"Function"_s}},
        {"naam;team\nx;y", {ImportFault::NoFunctionColumn, 1}},
        {"functie;naam\nx;\"y\nz;1\n", {ImportFault::UnclosedQuote, 2}},
        {"functie;naam\nx;y;z", {ImportFault::CellCount, 2}},
        {"functie;naam\nx", {ImportFault::CellCount, 2}},
        {"functie;naam\n;y", {ImportFault::NoFunction, 2}},
        {"functie\nhoofd\n\n Hoofd ", {ImportFault::FunctionTwice, 4, u"Hoofd"_s}},
        {"functie;email\nx;a@b.nl\ny;geen adres", {ImportFault::BadEmail, 3, u"geen adres"_s}},
        {"functie;email\nx;m.smit@opvang", {ImportFault::BadEmail, 2, u"m.smit@opvang"_s}},
        {"functie;actief\nx;misschien", {ImportFault::BadActive, 2, u"misschien"_s}},
        {"functie;plaatsvervanger;vervanging van\nx;y;30-02-2026", {ImportFault::BadDay, 2, u"30-02-2026"_s}},
        {"functie;deputy;deputy from;deputy to\nx;y;2026-12-01;2026-11-01",
         {ImportFault::BadDay, 2, u"2026-11-01"_s}},
        {"functie;deputy\nx;y", {ImportFault::BadDay, 2}},
    };
    for (const auto &tried : cases)
        EXPECT_TRUE(problemOf(tried.csv) == tried.problem) << tried.csv.left(60).constData();
}

class ResponsibleImportTest : public StageTest
{
protected:
    Result<ImportCount> take(const QByteArray &csv) { return desk().forwarding.importResponsibles(csv); }
    Responsible known(const QString &function) { return desk().forwarding.responsible(function).value(); }
};

TEST_F(ResponsibleImportTest, addsAndChangesByFunctionAndLeavesWhatHasNoColumn)
{
    Responsible before{.function = u"Teamleider"_s, .name = u"Oud"_s, .team = u"Opvang"_s};
    before.id = desk().forwarding.saveResponsible(before).value();
    EXPECT_EQ(take("functie;naam;plaatsvervanger;vervanging van\n"
                   "teamleider;Nieuw;manager;2026-11-01\nmanager;M.;;\n"),
              (ImportCount{.added = 1, .changed = 1}));
    Responsible after = before;
    after.name = u"Nieuw"_s;
    after.deputy = Deputy{known(u"manager"_s).id, QDate(2026, 11, 1), {}};
    EXPECT_TRUE(known(u"teamleider"_s) == after);
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::ResponsiblesImported);
    EXPECT_EQ(desk().file.audit(1)->first().note, u"2"_s) << "nobody's name";
    EXPECT_EQ(take("functie;naam\nmanager;N.\n"), (ImportCount{.added = 0, .changed = 1}));
    EXPECT_TRUE(known(u"teamleider"_s) == after) << "who is not in the list stays";
}

TEST_F(ResponsibleImportTest, takesInNothingOfAListWithOneFault)
{
    const Complaint complaint = logComplaint(desk());
    forwardComplaint(desk(), complaint);
    const QStringList before = contentOf(desk().file);
    EXPECT_EQ(take("functie;deputy;deputy from\na;;\nb;nergens;2026-11-01"),
              importFailure({ImportFault::BadDeputy, 3, u"nergens"_s}));
    EXPECT_EQ(take("functie;deputy;deputy from\na;A;2026-11-01"),
              importFailure({ImportFault::BadDeputy, 2, u"A"_s}));
    EXPECT_EQ(take("functie;actief\nnieuw;ja\nteammanager;nee"),
              failure(ErrorKind::StillResponsible, complaint.number.text()));
    EXPECT_TRUE(failedWith(ErrorKind::ImportRefused, take("functie\na\na\n")));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

} // namespace
} // namespace gehoor
