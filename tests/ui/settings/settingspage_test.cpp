// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/settings/leaklistsform.h>
#include <ui/settings/organisationform.h>
#include <ui/settings/policyform.h>
#include <ui/settings/responsibledialog.h>
#include <ui/settings/responsiblesmodel.h>
#include <ui/settings/responsiblespage.h>
#include <ui/settings/screenform.h>
#include <ui/settings/termsform.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class SettingsTest : public DeskTest
{
protected:
    template <class Widget>
    static Widget *in(const QWidget &page, const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    static void type(const QWidget &page, const QString &name, const QString &text)
    {
        auto *edit = in<QLineEdit>(page, name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static void click(const QWidget &page, const QString &name)
    {
        QTest::mouseClick(in<QPushButton>(page, name), Qt::LeftButton);
    }
};

TEST_F(SettingsTest, keepsWhichPolicyQuestionsAreAsked)
{
    PolicyForm form(desk(), answers);
    form.show();
    EXPECT_FALSE(in<QPushButton>(form, u"savePolicyButton"_s)->isEnabled());
    in<QCheckBox>(form, u"anonymousBox"_s)->click();
    auto *months = in<QSpinBox>(form, u"tooOldMonthsBox"_s);
    months->selectAll();
    QTest::keyClicks(months, u"24"_s);
    click(form, u"savePolicyButton"_s);
    EXPECT_EQ(desk().settings.policy(), (Policy{.tooOldMonths = 24, .anonymous = false}));
    in<QCheckBox>(form, u"tooOldBox"_s)->click();
    EXPECT_FALSE(months->isEnabled());
}

TEST_F(SettingsTest, keepsTheOrganisationAsTyped)
{
    OrganisationForm form(desk(), answers);
    form.show();
    type(form, u"nameEdit"_s, u"Blijf <b>Groep</b> & co"_s);
    type(form, u"signatoryEdit"_s, u"klachtenfunctionaris"_s);
    click(form, u"saveOrganisationButton"_s);
    const auto kept = desk().settings.organisation();
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(kept->name, u"Blijf <b>Groep</b> & co"_s);
    EXPECT_EQ(kept->signatory, u"klachtenfunctionaris"_s);
}

TEST_F(SettingsTest, saysWhatIsWrongWithAnOrganisationAndKeepsWhatWasTyped)
{
    OrganisationForm form(desk(), answers);
    form.show();
    type(form, u"nameEdit"_s, u"Blijf Groep"_s);
    type(form, u"emailEdit"_s, u"no address"_s);
    answers.willBeTold();
    click(form, u"saveOrganisationButton"_s);
    EXPECT_TRUE(answers.last().contains(u"no address"_s));
    EXPECT_EQ(in<QLineEdit>(form, u"emailEdit"_s)->text(), u"no address"_s);
}

TEST_F(SettingsTest, doesNotOverwriteWhatIsBeingTypedWhenSomethingElseChanges)
{
    OrganisationForm form(desk(), answers);
    form.show();
    type(form, u"nameEdit"_s, u"Half a na"_s);
    Terms terms;
    terms.assess = {7};
    ASSERT_TRUE(succeeded(desk().settings.setTerms(terms)));
    QTest::qWait(1);
    EXPECT_EQ(in<QLineEdit>(form, u"nameEdit"_s)->text(), u"Half a na"_s);
}

TEST_F(SettingsTest, keepsTheTerms)
{
    TermsForm form(desk(), answers);
    form.show();
    EXPECT_EQ(in<QSpinBox>(form, u"respondBox"_s)->value(), Terms().respond.length);
    in<QSpinBox>(form, u"respondBox"_s)->setValue(15);
    click(form, u"saveTermsButton"_s);
    EXPECT_EQ(desk().settings.terms().value_or(Terms()).respond.length, 15);
}

TEST_F(SettingsTest, keepsTheListsOfTheLeakCheckAndTellsWhatCannotBeLookedFor)
{
    LeakListsForm form(desk(), answers);
    form.show();
    auto *places = in<QPlainTextEdit>(form, u"placesEdit"_s);
    auto *staff = in<QPlainTextEdit>(form, u"staffEdit"_s);
    places->insertPlainText(u"Parkzicht 8\n\nHuis (de) *Linde*"_s);
    staff->insertPlainText(u"x"_s);
    answers.willBeTold();
    click(form, u"saveListsButton"_s);
    EXPECT_TRUE(answers.last().contains(u"“x” is too short"_s)) << answers.last().toStdString();
    EXPECT_EQ(staff->toPlainText(), u"x"_s) << "what was typed stays";
    EXPECT_EQ(desk().leaks.lists(), OrganisationLists());
    staff->insertPlainText(u" Boonstra"_s);
    click(form, u"saveListsButton"_s);
    const OrganisationLists kept{.places = {u"Huis (de) *Linde*"_s, u"Parkzicht 8"_s},
                                 .staff = {u"x Boonstra"_s}};
    EXPECT_EQ(desk().leaks.lists(), kept);
    EXPECT_EQ(places->toPlainText(), u"Huis (de) *Linde*\nParkzicht 8"_s);
}

TEST_F(SettingsTest, cannotBeChangedWhenReading)
{
    reopenDesk(Access::Read);
    OrganisationForm organisation(desk(), answers);
    organisation.show();
    EXPECT_FALSE(in<QLineEdit>(organisation, u"nameEdit"_s)->isEnabled());
    ResponsiblesPage responsibles(desk(), answers);
    responsibles.show();
    EXPECT_FALSE(in<QPushButton>(responsibles, u"addResponsibleButton"_s)->isEnabled());
}

TEST_F(SettingsTest, addsAResponsiblePersonThatTheTableShows)
{
    ResponsiblesPage page(desk(), answers);
    page.show();
    EXPECT_FALSE(in<QPushButton>(page, u"changeResponsibleButton"_s)->isEnabled()) << "there is none";
    ResponsibleDialog dialog(desk(), answers, {});
    dialog.show();
    answers.willBeTold();
    click(dialog, u"saveButton"_s);
    EXPECT_TRUE(dialog.isVisible());
    const auto *themes = in<QLabel>(dialog, u"knownThemesLabel"_s);
    EXPECT_TRUE(themes->text().contains(u"treatment and attitude"_s));
    EXPECT_GE(themes->height(), themes->heightForWidth(themes->width())) << "it can be read whole";
    type(dialog, u"functionEdit"_s, u"teamleider ambulante hulp"_s);
    type(dialog, u"emailEdit"_s, u"m.smit@opvang"_s);
    answers.willBeTold();
    click(dialog, u"saveButton"_s);
    EXPECT_TRUE(dialog.isVisible()) << "no mail would get there";
    type(dialog, u"emailEdit"_s, u"m.smit@opvang.example"_s);
    click(dialog, u"saveButton"_s);
    EXPECT_FALSE(dialog.isVisible());
    auto *table = in<QTableView>(page, u"responsiblesTable"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(table->model()->index(0, ResponsiblesModel::Function).data().toString(),
              u"teamleider ambulante hulp"_s);
    EXPECT_GE(table->columnWidth(ResponsiblesModel::Function),
              static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(ResponsiblesModel::Function));
    EXPECT_EQ(table->model()->index(0, ResponsiblesModel::Active).data().toString(), u"yes"_s);
    EXPECT_TRUE(in<QPushButton>(page, u"changeResponsibleButton"_s)->isEnabled());
}

TEST_F(SettingsTest, changesAResponsiblePersonAndRefusesAFunctionThatIsTaken)
{
    Responsible first;
    first.function = u"teamleider"_s;
    ASSERT_TRUE(succeeded(desk().forwarding.saveResponsible(first)));
    first.function = u"manager"_s;
    ASSERT_TRUE(succeeded(desk().forwarding.saveResponsible(first)));
    const auto manager = desk().forwarding.responsible(u"manager"_s);
    ASSERT_TRUE(succeeded(manager));
    ResponsibleDialog dialog(desk(), answers, *manager);
    dialog.show();
    type(dialog, u"functionEdit"_s, u"teamleider"_s);
    answers.willBeTold();
    click(dialog, u"saveButton"_s);
    EXPECT_TRUE(dialog.isVisible());
    type(dialog, u"functionEdit"_s, u"directeur"_s);
    in<QCheckBox>(dialog, u"activeBox"_s)->setChecked(false);
    click(dialog, u"saveButton"_s);
    const auto changed = desk().forwarding.responsible(u"directeur"_s);
    ASSERT_TRUE(succeeded(changed));
    EXPECT_EQ(changed->id, manager->id);
    EXPECT_FALSE(changed->active);
}

TEST_F(SettingsTest, givesAResponsiblePersonAreasAndADeputy)
{
    ASSERT_TRUE(succeeded(desk().forwarding.saveResponsible({.function = u"manager"_s})));
    ASSERT_TRUE(succeeded(desk().forwarding.saveResponsible({.function = u"teamleider"_s})));
    ResponsibleDialog dialog(desk(), answers, desk().forwarding.responsible(u"teamleider"_s).value());
    dialog.show();
    EXPECT_FALSE(in<QDateEdit>(dialog, u"deputyFromEdit"_s)->isEnabled());
    type(dialog, u"themesEdit"_s, u"informatie, privacy,"_s);
    type(dialog, u"locationsEdit"_s, u"Haarlem"_s);
    auto *deputy = in<QComboBox>(dialog, u"deputyBox"_s);
    deputy->setCurrentIndex(deputy->findText(u"manager"_s));
    in<QDateEdit>(dialog, u"deputyFromEdit"_s)->setDate(QDate(2026, 12, 21));
    in<QCheckBox>(dialog, u"deputyUntilBox"_s)->setChecked(true);
    auto *until = in<QDateEdit>(dialog, u"deputyUntilEdit"_s);
    EXPECT_EQ(until->x(), in<QDateEdit>(dialog, u"deputyFromEdit"_s)->x())
        << "the fields stand in one column";
    until->setDate(QDate(2026, 12, 20));
    answers.willBeTold();
    click(dialog, u"saveButton"_s);
    EXPECT_TRUE(dialog.isVisible()) << "the last day comes before the first";
    until->setDate(QDate(2027, 1, 3));
    click(dialog, u"saveButton"_s);
    const Responsible kept = desk().forwarding.responsible(u"teamleider"_s).value();
    EXPECT_EQ(kept.themes, QStringList({u"informatie"_s, u"privacy"_s}));
    EXPECT_EQ(kept.locations, QStringList{u"Haarlem"_s});
    const ResponsibleId manager = desk().forwarding.responsible(u"manager"_s)->id;
    EXPECT_EQ(kept.deputy, (Deputy{manager, QDate(2026, 12, 21), QDate(2027, 1, 3)}));
    ResponsibleDialog again(desk(), answers, kept);
    again.show();
    click(again, u"saveButton"_s);
    EXPECT_TRUE(desk().forwarding.responsible(u"teamleider"_s).value() == kept) << "nothing was changed";
}

TEST_F(SettingsTest, importsAListOfResponsiblePersonsWholeOrNotAtAll)
{
    ResponsiblesPage page(desk(), answers);
    page.show();
    const QString path = this->path(u"list.csv"_s);
    const auto write = [&](const QByteArray &csv) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
    };
    write("functie;e-mail\nmanager;m@example.nl\nteamleider;geen adres\n");
    answers.willOpen({path});
    answers.willBeTold();
    click(page, u"importResponsiblesButton"_s);
    EXPECT_TRUE(answers.last().contains(u"Line 3"_s) && answers.last().contains(u"geen adres"_s))
        << answers.last().toStdString();
    EXPECT_TRUE(desk().forwarding.responsibles()->isEmpty());
    write("functie;e-mail\nmanager;m@example.nl\nteamleider;\n");
    answers.willOpen({path});
    answers.willBeTold();
    click(page, u"importResponsiblesButton"_s);
    EXPECT_TRUE(answers.last().contains(u"Added 2"_s)) << answers.last().toStdString();
    auto *table = in<QTableView>(page, u"responsiblesTable"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }));
    answers.willOpen({});
    click(page, u"importResponsiblesButton"_s);
}

TEST_F(SettingsTest, hasASoundModelOfResponsiblePersons)
{
    ResponsiblesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Responsible responsible;
    responsible.function = u"manager"_s;
    model.setRows({responsible, responsible});
    model.appendRows({responsible});
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(SettingsTest, remembersTheLanguageAndAsksForIt)
{
    ScreenForm form(preferences, answers);
    form.show();
    QSignalSpy chosen(&form, &ScreenForm::languageChosen);
    auto *box = in<QComboBox>(form, u"languageBox"_s);
    box->setFocus();
    box->setCurrentIndex(1);
    QTest::keyClick(box, Qt::Key_Up);
    EXPECT_EQ(preferences.language(), Language::Dutch);
    EXPECT_EQ(chosen.count(), 1);
}

} // namespace
} // namespace gehoor
