// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/cautions.h>
#include <tests/support/builders.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Cautioned
{
    FactKind kind;
    QString text;
    QList<FactCaution> cautions;
};

TEST(FactCautionsTest, saysWhatIsDoubtful)
{
    Complainant complainant;
    complainant.name = u"R. Mulder"_s;
    complainant.address = u"Lindelaan 12\n1234 AB Zilverdam"_s;
    complainant.phone = u"06 1234 5678"_s;
    complainant.email = u"r.mulder@example.nl"_s;
    const QList<Cautioned> table{{FactKind::Name, u"Noor Vermeulen"_s, {}},
                                 {FactKind::Name, u""_s, {}},
                                 {FactKind::Name, u" "_s, {}},
                                 {FactKind::Name, u".*"_s, {}},
                                 {FactKind::Name, u"N"_s, {FactCaution::OneLetter}},
                                 {FactKind::ChildName, u"Roos"_s, {FactCaution::OrdinaryWord}},
                                 {FactKind::School, u"Roos"_s, {}},
                                 {FactKind::Name, u"Roos Vermeulen"_s, {}},
                                 {FactKind::Name, u"Verm.*"_s, {FactCaution::OnlyWords}},
                                 {FactKind::Other, u"[a-z]{3}"_s, {FactCaution::OnlyWords}},
                                 {FactKind::Phone, u"+31 (0)6 87654321"_s, {}},
                                 {FactKind::Phone, u"zes"_s, {FactCaution::NoPhone}},
                                 {FactKind::Email, u"noor@example.nl"_s, {}},
                                 {FactKind::Email, u"noor"_s, {FactCaution::NoEmail}},
                                 {FactKind::BirthDate, u"12-3-1985"_s, {}},
                                 {FactKind::BirthDate, u"voorjaar"_s, {FactCaution::NoDate}},
                                 {FactKind::Phone, u"0612345678"_s, {FactCaution::Shared}},
                                 {FactKind::Email, u"R.Mulder@example.nl"_s, {FactCaution::Shared}},
                                 {FactKind::Address, u"Lindelaan 12, Zilverdam"_s, {FactCaution::Shared}},
                                 {FactKind::Address, u"Kerkstraat 4, 5432 BA Voorbeeldstad"_s, {}}};
    for (const Cautioned &row : table)
        EXPECT_EQ(cautionsOf({.kind = row.kind, .text = row.text}, complainant), row.cautions)
            << row.text.toStdString();
}

TEST(FactCautionsTest, isQuickWithAMegabyte)
{
    EXPECT_EQ(guessedKind(QString(1'000'000, u'x')), FactKind::Name);
    EXPECT_TRUE(cautionsOf({.text = QString(1'000'000, u'x')}, {}).isEmpty());
}

TEST(GuessedKindTest, tellsWhatASelectionIs)
{
    const QList<std::pair<QString, FactKind>> table{{u"Noor Vermeulen"_s, FactKind::Name},
                                                    {u""_s, FactKind::Name},
                                                    {u" \u200B "_s, FactKind::Name},
                                                    {u"06-12345678"_s, FactKind::Phone},
                                                    {u"tel. +31 6 12 34 56 78"_s, FactKind::Phone},
                                                    {u"noor@example.nl"_s, FactKind::Email},
                                                    {u"12-03-1985"_s, FactKind::BirthDate},
                                                    {u"12 maart 1985"_s, FactKind::BirthDate},
                                                    {u"1234 AB"_s, FactKind::Address},
                                                    {u"Lindelaan 12"_s, FactKind::Address},
                                                    {u"Lindelaan 12\n1234AB Zilverdam"_s, FactKind::Address}};
    for (const auto &[text, kind] : table)
        EXPECT_EQ(guessedKind(text), kind) << text.toStdString();
}

} // namespace
} // namespace gehoor
