// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/flowedtext.h>
#include <tests/support/printers.h>

#include <QList>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct FlowedCase
{
    QString sent;
    QString typed;
};

TEST(FlowedTextTest, joinsTheLinesOfAParagraph)
{
    const QList<FlowedCase> cases = {
        {u""_s, u""_s},
        {u"Een regel."_s, u"Een regel."_s},
        {u"Zij zei dat ik \nniet meer mocht \nbellen.\nDat vind ik niet goed."_s,
         u"Zij zei dat ik niet meer mocht bellen.\nDat vind ik niet goed."_s},
        {u"Met regeleinden \r\nvan Windows.\r\n\r\nEn verder.\r\n"_s,
         u"Met regeleinden van Windows.\n\nEn verder.\n"_s},
        {u" >geen citaat\n From hier\n  ingesprongen"_s, u">geen citaat\nFrom hier\n ingesprongen"_s},
        {u"Groet, \n-- \nJan \nde Wit"_s, u"Groet, \n-- \nJan de Wit"_s},
        {u"Zie hier: \n\nNieuwe alinea."_s, u"Zie hier: \n\nNieuwe alinea."_s},
        {u"open aan het eind "_s, u"open aan het eind "_s},
    };
    for (const FlowedCase &c : cases)
        EXPECT_EQ(withoutSoftBreaks(c.sent, false), c.typed) << c.sent.toStdString();
}

TEST(FlowedTextTest, keepsWhoIsQuoted)
{
    const QList<FlowedCase> cases = {
        {u"> Wij hebben u \n> gebeld.\nDat is \nniet waar."_s,
         u"> Wij hebben u gebeld.\nDat is niet waar."_s},
        {u">Zonder spatie \n>ertussen.\n>\n>Tweede."_s, u"> Zonder spatie ertussen.\n>\n> Tweede."_s},
        {u"> een \n>> twee \n> een"_s, u"> een \n>> twee \n> een"_s},
    };
    for (const FlowedCase &c : cases)
        EXPECT_EQ(withoutSoftBreaks(c.sent, false), c.typed) << c.sent.toStdString();
}

TEST(FlowedTextTest, takesOutTheSpaceThatOnlyMarksABreak)
{
    EXPECT_EQ(withoutSoftBreaks(u"https://voorbeeld.example/een-lang- \nadres en  \nmeer", true),
              u"https://voorbeeld.example/een-lang-adres en meer"_s);
}

} // namespace
} // namespace gehoor
