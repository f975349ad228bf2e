// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>
#include <ui/today/todaypage.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTabWidget>
#include <QTableView>

#include <sqlite3.h>
#include <string>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Tables that may be read from their beginning: they hold what the organisation set up, or how its copies
/// are made and what still waits to be worked through; not cases. What the full-text index keeps, only it
/// reads.
bool staysSmall(const QString &table)
{
    static const QStringList small{u"setting"_s,        u"number_sequence"_s, u"responsible"_s,
                                   u"watched"_s,        u"own_text"_s,        u"own_word"_s,
                                   u"logo"_s,           u"backup_plan"_s,     u"backup_copy"_s,
                                   u"retention_term"_s, u"related_waiting"_s, u"rewriting"_s};
    return small.contains(table) || table.startsWith(u"complaint_search_"_s);
}

/// Every statement that the connection of a register runs while this lives, with its values.
class Statements
{
public:
    Statements() : m_handle(*static_cast<sqlite3 *const *>(connection().driver()->handle().constData()))
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &Statements::keep, this);
    }
    ~Statements() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Statements(const Statements &) = delete;
    Statements &operator=(const Statements &) = delete;

    QStringList take() { return std::exchange(m_statements, {}); }
    /// The steps in which SQLite would run a statement.
    QStringList planOf(const QString &statement)
    {
        QSqlQuery query(connection());
        EXPECT_TRUE(query.exec(u"EXPLAIN QUERY PLAN "_s + statement)) << statement.toStdString();
        QStringList steps;
        while (query.next())
            steps << query.value(3).toString();
        return steps;
    }
    /// Every table of the register but those that stay small.
    QStringList growing()
    {
        QSqlQuery query(connection());
        EXPECT_TRUE(query.exec(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s));
        QStringList tables;
        while (query.next()) {
            if (const QString name = query.value(0).toString(); !staysSmall(name))
                tables << name;
        }
        return tables;
    }

private:
    static QSqlDatabase connection()
    {
        const QStringList names = QSqlDatabase::connectionNames();
        EXPECT_EQ(names.size(), 1);
        return QSqlDatabase::database(names.value(0), false);
    }
    static int keep(unsigned, void *statements, void *prepared, void *)
    {
        char *const words = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(prepared));
        static_cast<Statements *>(statements)->m_statements << QString::fromUtf8(words);
        sqlite3_free(words);
        return 0;
    }

    sqlite3 *m_handle;
    QStringList m_statements;
};

/// What is read whole since it is shown whole, and is few: the open cases and the holds in force, by indexes
/// of nothing else; the data breaches in their record. The newest line of the trail is found by its key.
bool isWholeByDesign(const QString &statement, const QString &step)
{
    static const QRegularExpression indexes(
        u"USING (COVERING )?INDEX (overview_open|legal_hold_in_force)\\b"_s);
    return indexes.match(step).hasMatch() ||
           statement.endsWith(u" FROM breach WHERE 1 ORDER BY discovered DESC, id DESC"_s) ||
           statement.endsWith(u" FROM audit ORDER BY number DESC LIMIT 1"_s);
}

/// Reads a table that grows with the cases from its beginning. A full-text index that is asked for words does
/// not.
bool scansWhatGrows(const QString &statement, const QString &step, const QStringList &growing)
{
    static const QRegularExpression scan(u"^SCAN (?:TABLE )?(\\w+)"_s);
    if (step.contains(u"VIRTUAL TABLE INDEX"_s))
        return step.contains(u"VIRTUAL TABLE INDEX 0:"_s);
    return growing.contains(scan.match(step).captured(1)) && !isWholeByDesign(statement, step);
}

class WindowQueriesTest : public WindowTest<CaseTest>
{
protected:
    WindowQueriesTest()
    {
        id = log(u"R. Mulder"_s, 30, true);
        judge(id, true);
        giveAddress(id);
        log(u"T. van Dijk"_s, 3);
        log(u"R. Mulder"_s, 2); // related to the first
        showDesk();
    }

    /// Whether SQLite looks for rows for it.
    static bool looksForRows(const QString &statement)
    {
        static const QRegularExpression verb(u"^(SELECT|WITH|INSERT|UPDATE|DELETE)\\b"_s);
        return verb.match(statement).hasMatch();
    }
    /// How many statements were run since the last time, each of which reads no more than it must.
    static qsizetype expectNoScan(Statements &statements, const std::string &what)
    {
        QTest::qWait(1);
        qsizetype read = 0;
        const QStringList run = statements.take();
        const QStringList growing = statements.growing();
        for (const QString &statement : run) {
            if (!looksForRows(statement))
                continue;
            ++read;
            for (const QString &step : statements.planOf(statement))
                EXPECT_FALSE(scansWhatGrows(statement, step, growing))
                    << what << ": " << step.toStdString() << "\nin " << statement.toStdString();
        }
        statements.take(); // those that explained
        return read;
    }
    static void expectBounded(Statements &statements, const std::string &what)
    {
        EXPECT_GT(expectNoScan(statements, what), 0) << what;
    }
    /// Opens a dialog and leaves it.
    void expectBoundedDialog(Statements &statements, int key, Qt::KeyboardModifiers modifiers)
    {
        QString title;
        inDialog([&](QDialog &dialog) {
            QTest::qWait(1);
            title = dialog.windowTitle();
            dialog.reject();
        });
        press(key, modifiers);
        EXPECT_TRUE(everyDialogCame()) << QKeySequence(int(modifiers) | key).toString().toStdString();
        expectNoScan(statements, title.toStdString());
    }

    ComplaintId id{0};
};

/// What the officer waits for costs what is shown, not what the register holds.
TEST_F(WindowQueriesTest, noPageReadsTheWholeRegister)
{
    Statements statements;
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_F9);
    expectBounded(statements, "today");
    press(Qt::Key_F9);
    press(Qt::Key_2, Qt::ControlModifier);
    expectBounded(statements, "cases");
    find<QComboBox>(u"standingBox"_s, window.get()).setCurrentIndex(1);
    expectBounded(statements, "cases of a standing");
    find<QLineEdit>(u"searchEdit"_s, window.get()).setFocus();
    type(u"called"_s);
    QTest::qWait(300);
    expectBounded(statements, "search");
    window->findChild<DeskView *>()->openCase(id);
    expectBounded(statements, "case");
    auto &tabs = find<QTabWidget>(u"caseTabs"_s, window.get());
    for (int tab = 1; tab < tabs.count(); ++tab)
        tabs.setCurrentIndex(tab);
    inDialog([&](QDialog &dialog) {
        expectBounded(statements, "letter");
        find<QAbstractButton>(u"draftButton"_s, &dialog).click();
        press(Qt::Key_Escape);
    });
    press(Qt::Key_B, Qt::ControlModifier);
    expectBounded(statements, "draft of a letter");
    Q_EMIT window->findChild<TodayPage *>()->retentionRequested();
    expectBounded(statements, "retention");
}

TEST_F(WindowQueriesTest, noSettingReadsTheWholeRegister)
{
    Statements statements;
    press(Qt::Key_3, Qt::ControlModifier);
    expectBounded(statements, "settings");
    auto &tabs = find<QListWidget>(u"settingsTabs"_s, window.get());
    for (int row = 0; row < tabs.count(); ++row) {
        tabs.setCurrentRow(row);
        expectNoScan(statements, tabs.item(row)->text().toStdString());
    }
    EXPECT_TRUE(sees(u"auditTable"_s)) << "the last";
    find<QComboBox>(u"kindBox"_s, window.get()).setCurrentIndex(1);
    expectBounded(statements, "acts of a kind");
    auto &number = find<QLineEdit>(u"caseEdit"_s, window.get());
    number.setFocus();
    type(u"2026-0001"_s);
    press(Qt::Key_Return);
    expectBounded(statements, "acts of a kind in a case");
}

TEST_F(WindowQueriesTest, noDialogReadsTheWholeRegister)
{
    ASSERT_TRUE(succeeded(window->findChild<DeskView *>()->desk().breaches.record(
        {.discovered = clock.now(), .what = u"A letter went astray."_s, .complaint = id})));
    Statements statements;
    constexpr auto shift = Qt::ControlModifier | Qt::ShiftModifier;
    press(Qt::Key_2, Qt::ControlModifier);
    expectBounded(statements, "cases");
    for (const auto key : {Qt::Key_N, Qt::Key_E}) // a new complaint, exporting
        expectBoundedDialog(statements, key, Qt::ControlModifier);
    expectBoundedDialog(statements, Qt::Key_G, shift); // data breaches
    window->findChild<DeskView *>()->openCase(id);
    expectBounded(statements, "case");
    expectBoundedDialog(statements, Qt::Key_U, Qt::ControlModifier); // putting off
    // A part, the reasoning, the terms, access, a contact, closing.
    for (const auto key : {Qt::Key_P, Qt::Key_R, Qt::Key_T, Qt::Key_A, Qt::Key_N, Qt::Key_W})
        expectBoundedDialog(statements, key, shift);
}

/// What is changed, and what is worked out anew with it, is found by its key too.
TEST_F(WindowQueriesTest, noActReadsTheWholeRegister)
{
    Desk &at = window->findChild<DeskView *>()->desk();
    const QDate today = clock.today();
    Statements statements;
    const ComplaintDraft mail = draftFromMail(makeMail(), "as it came", u"klacht.eml"_s, today, {});
    const auto logged = at.intake.log(mail);
    ASSERT_TRUE(succeeded(logged));
    EXPECT_TRUE(failedWith(ErrorKind::AlreadyLogged, at.intake.log(mail)));
    expectBounded(statements, "logging");
    const ComplaintId mine = logged->id;
    ASSERT_TRUE(succeeded(at.complaints.change(mine, makeDetails())));
    ASSERT_TRUE(succeeded(at.complaints.addPart(mine, {.text = u"Nobody called me back."_s})));
    ASSERT_TRUE(succeeded(at.complaints.noteContact(mine, today, u"Called."_s)));
    ASSERT_TRUE(succeeded(at.leaks.protect(mine, {.text = u"Noor Vermeulen"_s})));
    ASSERT_TRUE(succeeded(at.repeats.link(mine, id)));
    ASSERT_TRUE(succeeded(at.snoozes.putOff(mine, today.addDays(1), u"Away."_s)));
    expectBounded(statements, "what is known of a case");
    respond(at, forwardComplaint(at, *logged));
    expectBounded(statements, "assessing, forwarding and a response");
    LetterRequest request;
    request.kind = LetterKind::Acknowledgement;
    ASSERT_TRUE(succeeded(at.letters.discard(at.letters.draft(mine, request).value().id)));
    postLetter(at, mine, LetterKind::Acknowledgement);
    expectBounded(statements, "letters");
    ASSERT_TRUE(succeeded(at.forwarding.close(mine, Ending::Withdrawn, {}, toldToday(at))));
    ASSERT_TRUE(succeeded(at.forwarding.reopen(mine, u"It goes on."_s)));
    expectBounded(statements, "closing");
}

/// Else the tests above would see nothing, whatever the words in which SQLite tells of its steps.
TEST_F(WindowQueriesTest, knowsAScanWhenItSeesOne)
{
    Statements statements;
    const QStringList growing = statements.growing();
    for (const QString &table : {u"complaint"_s, u"extension"_s, u"bundle_override"_s, u"audit"_s}) {
        const QString whole = u"SELECT * FROM "_s + table;
        const QStringList steps = statements.planOf(whole);
        ASSERT_EQ(steps.size(), 1);
        EXPECT_TRUE(scansWhatGrows(whole, steps.constFirst(), growing)) << steps.constFirst().toStdString();
    }
    const QString words = u"SELECT * FROM complaint_search"_s;
    EXPECT_TRUE(scansWhatGrows(words, statements.planOf(words).constFirst(), growing));
    const QString settings = u"SELECT * FROM setting"_s;
    EXPECT_FALSE(scansWhatGrows(settings, statements.planOf(settings).constFirst(), growing));
}

TEST_F(WindowQueriesTest, copyingFromAListReadsOneCaseOnly)
{
    press(Qt::Key_2, Qt::ControlModifier);
    auto &table = find<QTableView>(u"casesTable"_s, window.get());
    table.setFocus();
    Statements statements;
    press(Qt::Key_C, Qt::ControlModifier);
    expectBounded(statements, "copying");
    QApplication::clipboard()->clear();
}

} // namespace
} // namespace gehoor
