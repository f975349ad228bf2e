// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/exports/icalendar.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QDateTime made(QDate(2026, 11, 23), QTime(9, 5, 7), Qt::UTC);

/// The content lines, unfolded as RFC 5545, 3.1 says.
QStringList unfolded(const QByteArray &file)
{
    return QString::fromUtf8(file).replace(u"\r\n "_s, u""_s).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

TEST(IcalendarTest, writesADayLongEventThatKeepsNobodyBusy)
{
    const QByteArray file =
        icalendar({{u"2026-0042-assess@gehoor"_s, u"2026-0042: beoordelen"_s, QDate(2026, 12, 31)}}, made);
    EXPECT_EQ(unfolded(file),
              (QStringList{u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Gehoor//Gehoor//NL"_s,
                           u"CALSCALE:GREGORIAN"_s, u"BEGIN:VEVENT"_s, u"UID:2026-0042-assess@gehoor"_s,
                           u"DTSTAMP:20261123T090507Z"_s, u"DTSTART;VALUE=DATE:20261231"_s,
                           u"DTEND;VALUE=DATE:20270101"_s, u"SUMMARY:2026-0042: beoordelen"_s,
                           u"TRANSP:TRANSPARENT"_s, u"END:VEVENT"_s, u"END:VCALENDAR"_s}));
}

TEST(IcalendarTest, escapesWhatWouldEndAValue)
{
    const QByteArray file = icalendar({{u"x"_s, u"a;b,c\\d\ne\r\tf"_s, QDate(2026, 1, 1)}}, made);
    EXPECT_TRUE(unfolded(file).contains(u"SUMMARY:a\\;b\\,c\\\\d\\nef"_s)) << file.constData();
}

TEST(IcalendarTest, foldsLongLinesWithinNoCharacter)
{
    for (const QString &text :
         {QString(300, u'x'), QString(u"é"_s).repeated(200), QString(u"🙂"_s).repeated(90)}) {
        const QByteArray file = icalendar({{u"x"_s, text, QDate(2026, 1, 1)}}, made);
        EXPECT_TRUE(unfolded(file).contains(u"SUMMARY:"_s + text));
        for (const QByteArray &line : file.split('\n')) {
            EXPECT_LE(line.size(), 76); // with its carriage return
            EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
    }
}

} // namespace
} // namespace gehoor
