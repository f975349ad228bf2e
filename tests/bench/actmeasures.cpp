// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/bare.h>
#include <tests/bench/casetext.h>
#include <tests/bench/registermeasures.h>
#include <tests/bench/trial.h>

#include <QSqlDriver>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using Which = bool (*)(const QByteArray &sql);

bool every(const QByteArray & /*sql*/)
{
    return true;
}

struct MeasuredAct
{
    QString what;
    std::optional<double> limit;
    void (*act)(Desk &desk, quint32 number); ///< the same at each copy of a register
    Which which;
};

/// What saves a case and no more: nothing that is looked up, worked out for lists and search, or noted in the
/// trail.
bool rowsOfTheCase(const QByteArray &sql)
{
    const QByteArray start = sql.left(40); // words of the case stand behind it
    return !start.startsWith("SELECT") && !start.contains("audit") && !start.contains("overview") &&
           !start.contains("related_") && !start.contains("complaint_search");
}

/// The statements of acts, as they were run, with their values; not what looks whether a page was sound, nor
/// those that the full-text index runs within others.
class Noted
{
public:
    Noted(Desk &desk, Which which) : m_which(which)
    {
        const QSqlDatabase opened = registerConnection(desk);
        auto *const connection = *static_cast<sqlite3 *const *>(opened.driver()->handle().constData());
        sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, keep, this);
    }
    QList<QByteArray> taken() { return std::exchange(m_statements, {}); }

private:
    static int keep(unsigned /*event*/, void *noted, void *statement, void *words)
    {
        if (QByteArrayView(static_cast<const char *>(words)).startsWith("--")) // a trigger's
            return 0;
        char *const expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        QByteArray sql(expanded);
        sqlite3_free(expanded);
        auto *const to = static_cast<Noted *>(noted);
        if (!sql.contains("'main'.") && !sql.contains("sqlite_master") && to->m_which(sql))
            to->m_statements.append(sql);
        return 0;
    }

    Which m_which;
    QList<QByteArray> m_statements;
};

double timedBare(sqlite3 *connection, const QList<QByteArray> &statements)
{
    std::vector<BareStatement> all;
    for (const QByteArray &sql : statements)
        all.push_back(preparedBare(connection, sql));
    return timed([&] {
        for (const BareStatement &statement : all) {
            int code = SQLITE_ROW;
            while (code == SQLITE_ROW)
                code = sqlite3_step(statement.get());
            sureOfBare(code, connection, sqlite3_sql(statement.get()));
            sqlite3_reset(statement.get());
        }
    })();
}

/// The same acts by Gehoor and by their statements alone, each at a copy of its own: at one and the same,
/// whoever comes second would find in memory what the first had to read and to decipher.
void measureAct(Table &table, const QString &path, const Clock &clock, const MeasuredAct &measure)
{
    const RegisterCopy copy(path);
    const RegisterCopy copyNoted(path);
    const RegisterCopy copyBare(path);
    const auto ours = opened(copy.path(), clock);
    const auto noted = opened(copyNoted.path(), clock);
    Noted statements(*noted, measure.which);
    const auto connection = openedBare(copyBare.path(), benchKey());
    for (const char *setting : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"})
        runBare(connection.get(), setting);
    quint32 done = 0;
    quint32 doneBare = 0;
    table.compare(measure.what, measure.limit, timed([&] { measure.act(*ours, done++); }), [&] {
        measure.act(*noted, doneBare++);
        return timedBare(connection.get(), statements.taken());
    });
}

/// Its own words for each number.
void saveCase(Desk &desk, quint32 number)
{
    CaseText words(20'261'129 + number);
    ComplaintDraft draft;
    draft.details.received = desk.clock.today();
    draft.details.subject = words.subject();
    draft.details.text = words.text();
    draft.details.complainant.name = words.name();
    sure(desk.intake.log(draft));
}

void noteContact(Desk &desk, quint32 /*number*/)
{
    const ComplaintId id = sure(desk.overview.rows({}, 1))->first().id;
    sure(desk.complaints.noteContact(id, desk.clock.today(), u"Gebeld."_s));
}

} // namespace

void measureActs(Table &table, const QString &path, const Clock &clock)
{
    for (const MeasuredAct &measure :
         {MeasuredAct{u"a case saved, against its statements bare"_s, 1.5, &saveCase, &every},
          MeasuredAct{u"a case saved, against its own rows alone"_s, {}, &saveCase, &rowsOfTheCase},
          MeasuredAct{u"a note on a case, against its statements bare"_s, 1.5, &noteContact, &every}})
        measureAct(table, path, clock, measure);
}

} // namespace gehoor
