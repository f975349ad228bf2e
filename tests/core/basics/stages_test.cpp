// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/support/sources.h>

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The stages of core in the order of CONTRIBUTING: one may know those before it.
const QStringList &stages()
{
    static const QStringList order{
        u"basics"_s,   u"registerfile"_s, u"settings"_s,  u"backups"_s, u"complaint"_s, u"intake"_s,
        u"triage"_s,   u"forwarding"_s,   u"deadlines"_s, u"leaks"_s,   u"safety"_s,    u"letters"_s,
        u"bundles"_s,  u"texts"_s,        u"overview"_s,  u"repeats"_s, u"retention"_s, u"rights"_s,
        u"breaches"_s, u"exports"_s,      u"desk"_s,      u"salvage"_s};
    return order;
}

bool mayKnow(const QString &stage, const QString &other)
{
    if (stage == u"exports")
        return other == stage || other == u"basics";
    return stages().contains(other) && stages().indexOf(other) <= stages().indexOf(stage);
}

TEST(StagesTest, knowOnlyThoseBeforeThem)
{
    static const QRegularExpression form(u"^#include <(core|ui|app)/(\\w+)[/.]"_s,
                                         QRegularExpression::MultilineOption);
    int seen = 0;
    eachSource([&](const QString &name, const QString &text) {
        if (!name.startsWith(u"core/"))
            return;
        const QString stage = name.section(u'/', 1, 1).section(u'.', 0, 0);
        EXPECT_TRUE(stages().contains(stage)) << name.toStdString();
        for (const QRegularExpressionMatch &include : form.globalMatch(text)) {
            ++seen;
            EXPECT_TRUE(include.captured(1) == u"core" && mayKnow(stage, include.captured(2)))
                << name.toStdString() << ": " << include.captured().toStdString();
        }
    });
    EXPECT_GT(seen, 500);
}

} // namespace
} // namespace gehoor
