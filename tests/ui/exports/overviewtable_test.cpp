// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/exports/overviewtable.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class OverviewExportTest : public DeskTest
{
protected:
    OverviewExportTest()
    {
        // Protected is in each case the name of the complainant of another, in one the complainant's own.
        const QStringList names{u"Anna Bakker"_s, u"Ben Visser"_s, u"Carla Mulder"_s, u"Dirk Jansen"_s,
                                u"Els Smit"_s,    u"Frits Boer"_s, u"Greet Vos"_s};
        for (qsizetype number = 0; number < names.size(); ++number) {
            const ComplaintId id = log(names[number]);
            EXPECT_TRUE(succeeded(desk().leaks.protect(id, {.text = names[names.size() - 1 - number]})));
        }
    }
    std::unique_ptr<OverviewExport> begun()
    {
        return OverviewExport::begin(desk(), {}, path(u"cases.csv"_s)).value();
    }
    QStringList filesInFolder() const
    {
        return QDir(path({})).entryList({u"cases*"_s}, QDir::AllEntries | QDir::Hidden);
    }
    QStringList linesWritten() const
    {
        QFile file(path(u"cases.csv"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed().split(u"\r\n"_s)
                                              : QStringList();
    }
};

TEST_F(OverviewExportTest, writesPageAfterPageInTheOrderOfTheList)
{
    const QList<OverviewRow> rows = desk().overview.rows({}, 100).value();
    ASSERT_EQ(rows.size(), 7);
    for (const int atOnce : {1, 2, 3, 7, 100}) {
        const auto exporting = begun();
        while (exporting->next(atOnce).value())
            EXPECT_LE(exporting->written(), rows.size());
        ASSERT_TRUE(succeeded(exporting->finish()));
        ASSERT_TRUE(succeeded(exporting->commit(u"for the inspection"_s)));
        EXPECT_EQ(exporting->written(), rows.size());
        const QStringList lines = linesWritten();
        ASSERT_EQ(lines.size(), rows.size() + 1) << atOnce;
        for (qsizetype row = 0; row < rows.size(); ++row)
            EXPECT_TRUE(lines[row + 1].startsWith(rows[row].number + u';')) << atOnce << ", row " << row;
    }
}

TEST_F(OverviewExportTest, tellsWhatShowsInAnyPageInTheOrderOfTheList)
{
    const ComplaintId first = desk().overview.rows({}, 100).value().constFirst().id;
    ComplaintDetails details = desk().complaints.find(first).value().details;
    details.subject = u"Over Anna Bakker"_s;
    ASSERT_TRUE(succeeded(desk().complaints.change(first, details)));
    for (const int atOnce : {1, 2, 7, 100}) {
        const auto exporting = begun();
        while (exporting->next(atOnce).value()) {
        }
        QList<ComplaintId> cases;
        for (const CaseLeaks &leaks : exporting->leaks())
            cases.append(*leaks.complaint);
        const QList<OverviewRow> rows = desk().overview.rows({}, 100).value();
        EXPECT_EQ(cases, (QList<ComplaintId>{first, rows[3].id})) << atOnce;
        ASSERT_TRUE(succeeded(exporting->finish()));
        EXPECT_TRUE(failedWith(ErrorKind::Leak, exporting->commit()));
    }
    EXPECT_TRUE(filesInFolder().isEmpty());
}

/// What nobody got was let pass by nobody.
TEST_F(OverviewExportTest, keepsNoReasonForATableThatCannotBePutInItsPlace)
{
    const ComplaintId first = desk().overview.rows({}, 100).value().constFirst().id;
    ComplaintDetails details = desk().complaints.find(first).value().details;
    details.subject = u"Over Anna Bakker"_s;
    ASSERT_TRUE(succeeded(desk().complaints.change(first, details)));
    const auto exporting = begun();
    while (exporting->next(100).value()) {
    }
    ASSERT_TRUE(succeeded(exporting->finish()));
    ASSERT_TRUE(failedWith(ErrorKind::Leak, exporting->commit()));
    ASSERT_TRUE(QDir().mkdir(path(u"cases.csv"_s)));
    const qint64 before = desk().file.audit(1)->constLast().number;
    EXPECT_TRUE(failedWith(ErrorKind::WriteFailed, exporting->commit(u"for the inspection"_s)));
    EXPECT_EQ(desk().file.audit(1)->constLast().number, before);
}

TEST_F(OverviewExportTest, leavesNothingWhereverItIsBrokenOff)
{
    for (int pages = 0; pages < 5; ++pages) {
        const auto exporting = begun();
        for (int page = 0; page < pages; ++page)
            ASSERT_TRUE(succeeded(exporting->next(2)));
    }
    EXPECT_TRUE(filesInFolder().isEmpty());
}

} // namespace
} // namespace gehoor
