// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>
#include <ui/today/todaypage.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTabWidget>
#include <QTableView>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

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

/// Reads a table that grows with the cases from its beginning. A full-text index that is asked for words does
/// not, nor does the index of the open cases.
bool scansWhatGrows(const QString &step)
{
    static const QRegularExpression grows(
        u"^SCAN TABLE (audit|complaint|complaint_text|part|document|contact|assessment|assessment_answer|"
        "forwarding|response|closing|letter|measure|bundle|overview|overview_standing|overview_check|snooze|"
        "protected_fact|leak_override|passed_leak|contact_limit|limit_evaluation|related_key|case_link|"
        "not_related|access_request|breach|breach_step)\\b"_s);
    if (step.contains(u"USING INDEX overview_open"_s) ||
        step.contains(u"USING COVERING INDEX overview_open"_s))
        return false;
    return grows.match(step).hasMatch() || step.contains(u"VIRTUAL TABLE INDEX 0:"_s);
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

    void expectBounded(Statements &statements, const char *what)
    {
        QTest::qWait(1);
        const QStringList run = statements.take();
        EXPECT_FALSE(run.isEmpty()) << what;
        for (const QString &statement : run) {
            if (!statement.startsWith(u"SELECT"_s) && !statement.startsWith(u"WITH"_s))
                continue;
            if (statement.endsWith(u" FROM audit ORDER BY number DESC LIMIT 1"_s))
                continue; // the newest line, by its key
            for (const QString &step : statements.planOf(statement))
                EXPECT_FALSE(scansWhatGrows(step))
                    << what << ": " << step.toStdString() << "\nin " << statement.toStdString();
        }
        statements.take(); // those that explained
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
    press(Qt::Key_3, Qt::ControlModifier);
    expectBounded(statements, "settings");
    Q_EMIT window->findChild<TodayPage *>()->retentionRequested();
    expectBounded(statements, "retention");
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
