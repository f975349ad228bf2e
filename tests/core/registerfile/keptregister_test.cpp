// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/desk.h>
#include <tests/support/places.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(KeptRegisterTest, opensTheFirstFormatForEverAfter)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"register.gehoor"_s);
    ASSERT_TRUE(QFile::copy(testData(u"register-format-1.gehoor"_s), path));
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const FixedClock clock(QDate(2026, 11, 24));
    const auto salt = RegisterFile::salt(path);
    ASSERT_TRUE(salt.has_value());
    const auto key = Key::fromPassphrase(u"het eerste formaat blijft open"_s, *salt);
    ASSERT_TRUE(key.has_value());
    auto file = RegisterFile::open(path, *key, Access::Write, clock);
    ASSERT_TRUE(file.has_value());
    Desk desk(std::move(*file), clock);
    const auto complaint = desk.complaints.find(u"2026-0001"_s);
    ASSERT_TRUE(complaint.has_value());
    EXPECT_EQ(complaint->details.complainant.name, u"T. van Dijk"_s);
    EXPECT_EQ(complaint->details.received, QDate(2026, 11, 20));
    EXPECT_EQ(desk.triage.current(complaint->id)->constFirst().ground, Ground::ConcernsAnother);
    EXPECT_EQ(desk.overview.standing(complaint->id)->standings.constFirst(), Standing::NoticeDue);
    const Terms terms = desk.settings.terms().value();
    EXPECT_EQ(terms.decide, TermRule{20}) << "the terms its cases were given stay as they were";
    EXPECT_EQ(terms.respond, TermRule{30});
    EXPECT_TRUE(terms.calendar.equatedDays.isEmpty());
    EXPECT_EQ(desk.overview.row(complaint->id)->due,
              desk.overview.standing(complaint->id)->nextSteps.constFirst().due->day);
    EXPECT_EQ(complaint->parts.constFirst().happened, std::nullopt);
    EXPECT_EQ(complaint->parts.constFirst().handledBefore, HandledBefore::NotAsked);
    EXPECT_FALSE(desk.triage.current(complaint->id)->constFirst().withdrawal);
    EXPECT_EQ(desk.triage.criteria(*desk.triage.current(complaint->id)), criteriaSet());
    EXPECT_TRUE(desk.triage.withdraw(complaint->parts.constFirst().id, u"Toch niet"_s).has_value());
    EXPECT_TRUE(desk.leaks.protect(complaint->id, {.text = u"Noor"_s}).has_value());
    EXPECT_TRUE(desk.leaks.release(WayOut::Copy, complaint->id, u"Over Noor"_s, u"reden"_s).has_value());
    EXPECT_TRUE(
        desk.texts.keep({TextKind::Letter, u"signature"_s, Language::Dutch}, u"<p>Dag</p>"_s).has_value());
    EXPECT_EQ(desk.settings.stationery(), Stationery());
    EXPECT_TRUE(desk.settings.setStationery({.logo = logoOf("\x89PNG\r\n\x1a\n").value()}).has_value());
    const auto letter = desk.letters.draft(complaint->id, {.kind = LetterKind::Acknowledgement},
                                           QList<BodyParagraph>{{BodyKind::Text, {{u"Dank u wel."_s}}}});
    ASSERT_TRUE(letter.has_value());
    EXPECT_EQ(letter->edited, clock.today());
    EXPECT_TRUE(desk.words.add(Language::Dutch, u"Oranjehuis"_s).has_value());
    EXPECT_TRUE(desk.file.inspect()->problems.isEmpty());
}

} // namespace
} // namespace gehoor
