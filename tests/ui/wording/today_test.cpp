// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/wording/today.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(TodayWordsTest, nameEveryCheckAndItsMendingInWordsOfTheirOwn)
{
    QSet<QString> what;
    QSet<QString> how;
    for (const auto &entry : checkKeys.entries()) {
        what.insert(wording(Check{entry.first, 3, {}}));
        how.insert(mending(Check{entry.first, 3, {}}));
    }
    EXPECT_EQ(what.size(), qsizetype(checkKeys.entries().size()));
    EXPECT_EQ(how.size(), qsizetype(checkKeys.entries().size()));
    EXPECT_FALSE(what.contains(QString()) || how.contains(QString()));
}

TEST(TodayWordsTest, tellTheNewsInOneLine)
{
    const QDate day(2026, 11, 20);
    News news{day,
              {{NewsKind::CaseLogged, ComplaintId(1), u"2026-0001"_s, day},
               {NewsKind::CaseLogged, ComplaintId(2), u"2026-0002"_s, day},
               {NewsKind::CameBack, ComplaintId(3), u"2026-0003"_s, day}}};
    EXPECT_EQ(wording(news),
              u"Since Fri 20 Nov 2026: 2 case(s) logged, 1 case(s) came back that were put off."_s);
    news.items.clear();
    EXPECT_EQ(wording(news), u"Nothing changed since Fri 20 Nov 2026."_s);
}

TEST(TodayWordsTest, nameEveryKindOfNewsAndLeaveOutWhatThereIsNot)
{
    const QDate day(2026, 11, 20);
    QSet<QString> rows;
    QSet<QString> lines;
    News all{day, {}};
    for (const auto &entry : newsKeys.entries()) {
        const NewsItem item{entry.first, ComplaintId(1), u"2026-0001"_s, day};
        all.items.append(item);
        rows.insert(wording(entry.first));
        lines.insert(wording(News{day, {item}}));
    }
    EXPECT_EQ(rows.size(), qsizetype(newsKeys.entries().size()));
    EXPECT_EQ(lines.size(), rows.size());
    EXPECT_FALSE(rows.contains(QString()));
    for (const QString &line : lines)
        EXPECT_EQ(line.count(u','), 0) << qPrintable(line);
    EXPECT_EQ(wording(all).count(u','), rows.size() - 1);
    EXPECT_TRUE(wording(all).startsWith(
        u"Since Fri 20 Nov 2026: 1 case(s) logged, 1 part(s) assessed, 1 verdict(s) withdrawn,"_s))
        << qPrintable(wording(all));
    EXPECT_TRUE(wording(all).endsWith(u"1 case(s) became late, 1 case(s) came back that were put off."_s))
        << qPrintable(wording(all));
}

} // namespace
} // namespace gehoor
