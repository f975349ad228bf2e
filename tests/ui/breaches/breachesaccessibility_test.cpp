// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/ui/accessible.h>
#include <tests/support/ui/casetest.h>
#include <ui/breaches/breachdecisiondialog.h>
#include <ui/breaches/breachdialog.h>
#include <ui/breaches/breachesdialog.h>
#include <ui/breaches/breachreportdialog.h>
#include <ui/breaches/breachstepdialog.h>
#include <ui/today/todaypage.h>

#include <QAbstractButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// In each language of the screen, on the smallest screen.
class BreachesAccessibilityTest : public CaseTest, public testing::WithParamInterface<const char *>
{
protected:
    BreachesAccessibilityTest()
    {
        if (m_translator.load(u"gehoor_"_s + QLatin1StringView(GetParam()), u":/i18n"_s))
            QCoreApplication::installTranslator(&m_translator);
        id = log(u"R. Mulder"_s, 30, true);
        giveAddress(id);
        postLetter(desk(), id, LetterKind::Acknowledgement);
    }
    ~BreachesAccessibilityTest() override { QCoreApplication::removeTranslator(&m_translator); }

    static void look(QDialog &dialog, const char *name)
    {
        dialog.show();
        expectAccessible(dialog, name);
    }
    Breach record()
    {
        return desk()
            .breaches
            .record({.discovered = clock.now(),
                     .what = u"A letter went to the wrong house."_s,
                     .from = clock.today(),
                     .until = clock.today(),
                     .complaint = id})
            .and_then([&](BreachId breach) { return desk().breaches.find(breach); })
            .value();
    }

    ComplaintId id{0};

private:
    QTranslator m_translator;
};

TEST_P(BreachesAccessibilityTest, nameAndReachEverythingInTheDialogs)
{
    BreachesDialog none(desk(), answers, id);
    look(none, "no data breaches");
    const Breach breach = record();
    BreachesDialog all(desk(), answers, {});
    look(all, "data breaches");
    BreachDialog changing(desk(), answers, breach, {});
    look(changing, "data breach");
    for (const auto &field : {u"fromKnownBox"_s, u"affected_complainant"_s, u"data_contact"_s})
        EXPECT_NEAR(find<QWidget>(field, &changing).x(), find<QWidget>(u"whatEdit"_s, &changing).x(), 5)
            << field.toStdString() << " stands beside its label, as all fields do";
    BreachStepDialog step(desk(), answers, breach);
    look(step, "step of the checklist");
    BreachDecisionDialog decision(desk(), answers, breach);
    look(decision, "reported or not");
    BreachReportDialog report(desk(), answers, breach);
    look(report, "text of the report");
}

TEST_P(BreachesAccessibilityTest, nameAndReachEverythingAboveTheDaysWork)
{
    record();
    TodayPage today(desk(), answers, preferences, {});
    today.resize(1024, 700);
    today.show();
    EXPECT_TRUE(find<QAbstractButton>(u"breachButton"_s, &today).isVisible());
    expectAccessible(today, "today with a data breach");
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, BreachesAccessibilityTest, testing::Values("en", "nl"));

} // namespace
} // namespace gehoor
