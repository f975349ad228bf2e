// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>
#include <ui/overview/overviewmodel.h>

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class MainWindowTest : public WindowTest<DeskTest>
{
protected:
    void open()
    {
        Organisation organisation;
        organisation.name = u"Blijf Groep"_s;
        ASSERT_TRUE(succeeded(desk().settings.setOrganisation(organisation)));
        showDesk();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
    }
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    QAction *inMenus(const QString &name) const
    {
        const QList<QAction *> menus = window->menuBar()->actions();
        for (const QAction *menu : menus) {
            const QList<QAction *> actions = menu->menu()->actions();
            for (QAction *action : actions) {
                if (action->objectName() == name)
                    return action;
            }
        }
        return nullptr;
    }

    /// What the pages at the left are called, with how much is in them.
    QStringList rail() const
    {
        const auto *list = find<QListWidget>(u"navigationRail"_s);
        QStringList words;
        for (int page = 0; page < list->count(); ++page)
            words << list->item(page)->text();
        return words;
    }
    bool railComesTo(const QStringList &words) const
    {
        return QTest::qWaitFor([&] { return rail() == words; });
    }
};

TEST_F(MainWindowTest, beginsWithWhatToDoFirst)
{
    showWindow();
    EXPECT_EQ(window->windowTitle(), u"Gehoor"_s);
    EXPECT_TRUE(sees(u"newRegisterButton"_s));
    EXPECT_TRUE(sees(u"demoButton"_s));
    EXPECT_FALSE(sees(u"searchEdit"_s));
}

TEST_F(MainWindowTest, asksForThePassphraseOfTheRegisterThatIsChosen)
{
    takeDesk().reset();
    showWindow();
    answers.willOpen({}); // nothing chosen
    find<QPushButton>(u"openRegisterButton"_s)->click();
    EXPECT_TRUE(sees(u"newRegisterButton"_s));
    answers.willOpen({registerPath()});
    find<QPushButton>(u"openRegisterButton"_s)->click();
    ASSERT_TRUE(sees(u"passphraseEdit"_s));
    EXPECT_TRUE(find<QLineEdit>(u"passphraseEdit"_s)->hasFocus());
    const auto labels = window->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [this](const QLabel *label) {
        return label->isVisible() && label->text() == registerPath();
    })) << "which file it is";
}

TEST_F(MainWindowTest, showsTheDaysWorkAndTheOrganisation)
{
    log(u"R. Mulder"_s, 30);
    open();
    EXPECT_EQ(window->windowTitle(), u"Gehoor - Blijf Groep"_s);
    EXPECT_TRUE(sees(u"todayView"_s));
}

TEST_F(MainWindowTest, goesFromPageToPageByKeys)
{
    log(u"R. Mulder"_s, 30);
    open();
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(sees(u"casesTable"_s));
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(sees(u"settingsTabs"_s));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(sees(u"todayView"_s));
    press(Qt::Key_Return);
    EXPECT_FALSE(sees(u"todayView"_s));
    press(Qt::Key_Escape);
    EXPECT_TRUE(sees(u"todayView"_s));
}

TEST_F(MainWindowTest, countsBesideEachPageWhicheverIsShown)
{
    const ComplaintId late = log(u"R. Mulder"_s, 30);
    log(u"T. van Dijk"_s); // due next week
    open();
    EXPECT_TRUE(railComesTo({u"Today (1)"_s, u"Cases (2)"_s, u"Settings"_s}))
        << rail().join(u' ').toStdString();
    Desk &desk = window->findChild<DeskView *>()->desk();
    press(Qt::Key_2, Qt::ControlModifier);
    ComplaintDraft draft;
    draft.details.received = clock.today().addDays(-5); // due on Wednesday
    draft.details.text = u"Nobody called me back."_s;
    draft.details.complainant.name = u"A. de Wit"_s;
    const auto another = desk.intake.log(draft);
    ASSERT_TRUE(succeeded(another));
    EXPECT_TRUE(railComesTo({u"Today (2)"_s, u"Cases (3)"_s, u"Settings"_s}))
        << rail().join(u' ').toStdString();
    press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(
        succeeded(desk.forwarding.close(late, Ending::Withdrawn, {}, Told{clock.today(), u"By phone."_s})));
    EXPECT_TRUE(railComesTo({u"Today (1)"_s, u"Cases (2)"_s, u"Settings"_s}))
        << rail().join(u' ').toStdString();
    ASSERT_TRUE(succeeded(desk.snoozes.putOff(another->id, clock.today().addDays(3), u"On leave."_s)));
    EXPECT_TRUE(railComesTo({u"Today"_s, u"Cases (2)"_s, u"Settings"_s})) << rail().join(u' ').toStdString();
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(sees(u"todayView"_s));
    EXPECT_EQ(rail(), (QStringList{u"Today"_s, u"Cases (2)"_s, u"Settings"_s})) << "the page counts the same";
}

TEST_F(MainWindowTest, findsByTypingFromAnyPage)
{
    log(u"R. Mulder"_s);
    log(u"T. van Dijk"_s);
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>(u"searchEdit"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"mulder"_s);
    auto *table = find<QTableView>(u"casesTable"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() == 1; }));
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>(u"searchEdit"_s));
    for (const int key : {Qt::Key_Return, Qt::Key_Down}) {
        press(Qt::Key_K, Qt::ControlModifier);
        press(key);
        EXPECT_EQ(QApplication::focusWidget(), table);
    }
}

TEST_F(MainWindowTest, opensWhatIsToBeCheckedWhereItIsPutRight)
{
    const ComplaintId id = log(u"R. Mulder"_s, 30);
    ComplaintDetails details = desk().complaints.find(id)->details;
    details.complainant.capacity = Capacity::ExPartner;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    open();
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Return);
    EXPECT_EQ(find<QTabWidget>(u"caseTabs"_s)->currentIndex(), 4); // what is protected
    EXPECT_TRUE(find<QLabel>(u"checksLabel"_s)->text().contains(u"nothing is protected yet"_s));
}

TEST_F(MainWindowTest, checksTheRegisterOnAKey)
{
    log(u"R. Mulder"_s);
    open();
    Keyboard keyboard;
    keyboard.inDialog([&](QDialog &dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Check the cases"_s);
        keyboard.press(Qt::Key_Escape);
    });
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(keyboard.everyDialogCame());
}

TEST_F(MainWindowTest, verifiesTheFileFromItsMenu)
{
    open();
    Keyboard keyboard;
    keyboard.inDialog([&](QDialog &dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Verify the register file"_s);
        keyboard.press(Qt::Key_Escape);
    });
    QAction *const action = inMenus(u"verifyRegisterAction"_s);
    ASSERT_NE(action, nullptr);
    action->trigger();
    EXPECT_TRUE(keyboard.everyDialogCame());
}

TEST_F(MainWindowTest, hidesNamesOnThePrivacyKey)
{
    log(u"R. Mulder"_s, 30);
    open();
    press(Qt::Key_F9);
    const QAbstractItemModel *model = find<QTreeView>(u"todayView"_s)->model();
    EXPECT_EQ(model->index(0, 1, model->index(0, 0)).data().toString(), u"R.M."_s);
    press(Qt::Key_F9);
    EXPECT_EQ(model->index(0, 1, model->index(0, 0)).data().toString(), u"R. Mulder"_s);
}

TEST_F(MainWindowTest, locksOnAKey)
{
    log(u"R. Mulder"_s);
    open();
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(sees(u"lockPassphraseEdit"_s));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return QApplication::focusWidget() == find<QLineEdit>(u"lockPassphraseEdit"_s); }));
    EXPECT_FALSE(sees(u"todayView"_s));
    EXPECT_FALSE(sees(u"searchEdit"_s));
    EXPECT_EQ(window->windowTitle(), u"Gehoor"_s);
    // It keeps its place, so that it can go on.
    EXPECT_TRUE(
        failedWith(ErrorKind::InUse, RegisterFile::open(registerPath(), testKey(), Access::Write, clock)));
}

TEST_F(MainWindowTest, saysThatAWrongPassphraseDoesNotOpen)
{
    takeDesk().reset();
    showWindow();
    window->unlock(registerPath());
    QTest::keyClicks(QApplication::focusWidget(), u"certainly not this one"_s);
    press(Qt::Key_Return);
    auto *message = find<QLabel>(u"messageLabel"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return message->text().contains(u"does not open"_s); }, 60'000))
        << message->text().toStdString();
    EXPECT_TRUE(find<QPushButton>(u"openButton"_s)->isEnabled());
}

TEST_F(MainWindowTest, asksWhetherToReadAlongWhenTheRegisterIsOpenElsewhere)
{
    const QString file = path(u"elsewhere.gehoor"_s);
    const auto key = Key::fromPassphrase(u"een zeer geheime zin"_s, Key::newSalt());
    ASSERT_TRUE(succeeded(key));
    const auto holder = RegisterFile::create(file, *key, clock);
    ASSERT_TRUE(succeeded(holder));
    showWindow();
    for (const bool read : {false, true}) {
        window->unlock(file);
        QTest::keyClicks(QApplication::focusWidget(), u"een zeer geheime zin"_s);
        answers.willConfirm(read);
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return answers.allAsked(); }, 60'000));
        EXPECT_TRUE(answers.last().contains(u"open elsewhere"_s)) << answers.last().toStdString();
        EXPECT_TRUE(QTest::qWaitFor([&] { return sees(u"readOnlyBanner"_s) == read; }, 60'000));
        EXPECT_EQ(sees(u"passphraseEdit"_s), !read);
    }
}

TEST_F(MainWindowTest, allowsReadingOnlyWhenOpenForReading)
{
    log(u"R. Mulder"_s);
    reopenDesk(Access::Read);
    showDesk();
    EXPECT_TRUE(sees(u"readOnlyBanner"_s));
    EXPECT_FALSE(find<QAction>(u"newComplaintAction"_s));
    for (const QAction *action : window->findChildren<QAction *>())
        EXPECT_FALSE(action->objectName() == u"newComplaintAction"_s && action->isEnabled());
    EXPECT_FALSE(inMenus(u"changePassphraseAction"_s)->isEnabled());
    EXPECT_FALSE(inMenus(u"emergencySheetAction"_s)->isEnabled());
}

class PassphraseInWindowTest : public MainWindowTest, protected Keyboard
{
};

TEST_F(PassphraseInWindowTest, isChangedAndThenASheetIsOffered)
{
    takeDesk().reset();
    const QString file = path(u"own.gehoor"_s);
    const auto key = Key::fromPassphrase(u"een zeer geheime zin"_s, Key::newSalt());
    showWindow();
    window->receive(std::make_unique<Desk>(RegisterFile::create(file, *key, clock).value(), clock));
    inDialog([&](const QDialog &dialog) {
        for (const QString &words :
             {u"een zeer geheime zin"_s, u"kelder fiets soep maandag"_s, u"kelder fiets soep maandag"_s}) {
            type(words);
            Keyboard::press(Qt::Key_Tab);
        }
        Keyboard::press(Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
    });
    answers.willConfirm(true);
    inDialog([&](const QDialog &) { Keyboard::press(Qt::Key_Escape); }); // that of the sheet
    inMenus(u"changePassphraseAction"_s)->trigger();
    EXPECT_TRUE(everyDialogCame());
    EXPECT_TRUE(answers.last().contains(u"The passphrase was changed."_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"so make a new backup too."_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"no emergency sheet yet"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().endsWith(u"Make a sheet now?"_s)) << answers.last().toStdString();
    window.reset();
    const auto changed = Key::fromPassphrase(u"kelder fiets soep maandag"_s, *RegisterFile::salt(file));
    EXPECT_TRUE(succeeded(RegisterFile::open(file, *changed, Access::Write, clock)));
}

TEST_F(MainWindowTest, fillsInThePassphraseOfTheDemoOnly)
{
    showWindow();
    window->unlock(u"/home/officer/klachten.gehoor"_s);
    EXPECT_EQ(find<QLineEdit>(u"passphraseEdit"_s)->text(), QString());
    window->unlock(u"/home/officer/gehoor-demo/demo.gehoor"_s);
    EXPECT_EQ(find<QLineEdit>(u"passphraseEdit"_s)->text(), u"demo"_s);
}

/// As in an export: a name that is protected in one case may be the complainant of another.
TEST_F(MainWindowTest, holdsWhatIsCopiedFromAListAgainstTheCaseOfItsRow)
{
    const ComplaintId own = log(u"Noor Vermeulen"_s);
    ASSERT_TRUE(succeeded(desk().leaks.protect(log(u"R. Mulder"_s), {.text = u"Noor Vermeulen"_s})));
    open();
    press(Qt::Key_2, Qt::ControlModifier);
    auto &table = *find<QTableView>(u"casesTable"_s);
    const auto copyName = [&] {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(1, OverviewModel::Complainant));
        press(Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text();
    };
    EXPECT_EQ(copyName(), u"Noor Vermeulen"_s);
    ASSERT_TRUE(
        succeeded(window->findChild<DeskView *>()->desk().leaks.protect(own, {.text = u"Noor Vermeulen"_s})));
    answers.willType(std::nullopt);
    EXPECT_EQ(copyName(), QString());
    EXPECT_TRUE(QTest::qWaitFor([this] { return answers.allAsked(); }));
}

/// What was typed elsewhere belongs to no case, so it is held against all.
TEST_F(MainWindowTest, holdsWhatIsCopiedBesideAListAgainstEveryCase)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(log(u"R. Mulder"_s), {.text = u"Noor Vermeulen"_s})));
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Noor Vermeulen"_s);
    answers.willType(std::nullopt);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
    EXPECT_TRUE(QTest::qWaitFor([this] { return answers.allAsked(); }));
}

TEST_F(MainWindowTest, leavesNothingOfTheRegisterBeforeWhenAnotherTakesItsPlace)
{
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Vermeulen"_s);
    QApplication::clipboard()->setText(u"Lindelaan 4"_s);
    auto other = RegisterFile::create(path(u"other.gehoor"_s), testKey(2), clock);
    ASSERT_TRUE(succeeded(other));
    window->receive(std::make_unique<Desk>(std::move(*other), clock));
    EXPECT_TRUE(sees(u"emptyLabel"_s)) << "nothing waits in the new one";
    EXPECT_EQ(find<QLineEdit>(u"searchEdit"_s)->text(), QString());
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
}

TEST_F(MainWindowTest, forgetsNothingWhenTheLanguageChanges)
{
    log(u"R. Mulder"_s, 30);
    open();
    press(Qt::Key_F9);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(window.get(), &change);
    const auto comes = [](const auto &seen) { return QTest::qWaitFor(seen, 60'000); };
    EXPECT_TRUE(comes([&] { return sees(u"settingsTabs"_s) && QApplication::focusWidget(); }));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(comes([&] { return sees(u"todayView"_s); }));
    const QAbstractItemModel *model = find<QTreeView>(u"todayView"_s)->model();
    EXPECT_TRUE(comes([&] { return model->rowCount() > 0; }));
    EXPECT_EQ(model->index(0, 1, model->index(0, 0)).data().toString(), u"R.M."_s);
}

} // namespace
} // namespace gehoor
