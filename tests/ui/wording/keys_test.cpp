// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/wording/keys.h>

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(KeyWordingTest, namesTheGroupsThatWereMistypedInASentence)
{
    const struct
    {
        QList<int> groups;
        QString english;
        QString dutch;
    } cases[] = {
        {{2}, u": group 2."_s, u": groep 2."_s},
        {{2, 3}, u": groups 2 and 3."_s, u": de groepen 2 en 3."_s},
        {{2, 3, 13}, u": groups 2, 3 and 13."_s, u": de groepen 2, 3 en 13."_s},
    };
    for (const auto &c : cases) {
        const QString said = wording(SheetFault{65, c.groups});
        EXPECT_TRUE(said.contains(c.english)) << said.toStdString();
    }
    QTranslator translator;
    ASSERT_TRUE(translator.load(u"gehoor_nl"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&translator);
    for (const auto &c : cases) {
        const QString said = wording(SheetFault{65, c.groups});
        EXPECT_TRUE(said.contains(c.dutch)) << said.toStdString();
    }
    QCoreApplication::removeTranslator(&translator);
}

} // namespace
} // namespace gehoor
