// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/database.h>
#include <core/registerfile/inspection.h>
#include <core/registerfile/pagewatch.h>

#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 pagesInMemory = 16'384; // see connectionSettings
constexpr qint64 linesOnAPage = 16;      // of the trail, about

/// How far an inspection is, by pages, of which two threads read each their own.
class Going
{
public:
    enum Step { Opening, Empty, Structure, References, Trail, Contents, StepCount };

    explicit Going(const InspectionWatch &watch) : m_watch(watch) {}

    void expect(const Database &database, const QString &path);
    qint64 expected(Step step) const { return m_expected[step]; }
    void done(qint64 pages) { m_done += pages; }
    /// In the thread of the inspection alone.
    bool tell();
    bool isStopped() const { return m_stopped; }

private:
    const InspectionWatch &m_watch;
    std::array<qint64, StepCount> m_expected{};
    qint64 m_all = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_stopped = false;
};

/// It reads the file as it lies there, and each page through SQLite; once more for the rows and what they
/// refer to, and what does not fit into memory also for the indexes. What cannot be read here is found in its
/// step.
void Going::expect(const Database &database, const QString &path)
{
    const auto number = [&](const QString &sql) {
        const auto answer = database.selectOne<qint64>(sql, {}, [](const Row &row) { return row.number(0); });
        return answer ? answer->value_or(0) : 0;
    };
    const qint64 file = QFileInfo(path).size() / bytesOfPage;
    m_expected[Empty] = file;
    m_expected[Structure] = file > pagesInMemory ? file * 3 / 2 : file;
    m_expected[Trail] = number(u"SELECT max(number) FROM audit"_s) / linesOnAPage;
    m_expected[Contents] = number(u"SELECT (SELECT total(length(content)) FROM document)"
                                  " + (SELECT total(length(pdf)) FROM letter)"
                                  " + (SELECT total(length(pdf)) FROM bundle)"_s) /
                           bytesOfPage;
    m_expected[References] = std::max<qint64>(file - m_expected[Contents], 0);
    m_all = std::accumulate(m_expected.begin(), m_expected.end(), qint64(0));
}

bool Going::tell()
{
    if (!m_stopped)
        m_stopped = !m_watch(m_all > 0 ? double(m_done) / double(m_all) : 0);
    return !m_stopped;
}

/// What one of the threads reads.
class Reading
{
public:
    explicit Reading(Going &going) : m_going(going) {}

    void begin(Going::Step step)
    {
        m_going.done(m_left);
        m_left = m_going.expected(step);
    }
    void readsAPage()
    {
        if (m_left > 0) {
            --m_left;
            m_going.done(1);
        }
    }
    bool isStopped() const { return m_going.isStopped(); }

private:
    Going &m_going;
    qint64 m_left = 0; ///< pages of the step
};

/// How many lines, and the numbers of the first.
QString countAndFirst(const QList<qint64> &lines)
{
    constexpr qsizetype mostNamed = 12;
    QStringList words{QString::number(lines.size())};
    for (const qint64 line : lines.mid(0, mostNamed))
        words << QString::number(line);
    return words.join(u' ');
}

class Inspector
{
public:
    Inspector(Database &database, const QString &path, Reading *reading = nullptr)
        : m_database(database), m_path(path), m_reading(reading)
    {
        // Pages in memory may be better than what is on the disk.
        if (!m_database.maintain(u"PRAGMA shrink_memory"_s))
            found(u"structure"_s, u"memory"_s);
    }

    void checkPages()
    {
        begin(Going::Empty);
        checkSize();
        checkEmptyPages();
        begin(Going::Structure);
        checkStructure();
    }

    void checkRows()
    {
        begin(Going::References);
        checkReferences();
        begin(Going::Trail);
        checkAuditTrail();
        begin(Going::Contents);
        checkAllContents();
        countComplaints();
    }

    const Inspection &result() const { return m_result; }

private:
    void begin(Going::Step step)
    {
        if (m_reading)
            m_reading->begin(step);
    }
    void found(const QString &key, const QString &subject) { m_result.problems.append(key + u' ' + subject); }

    void checkSize();
    void checkEmptyPages();
    void checkStructure();
    void checkReferences();
    void checkAuditTrail();
    void checkAllContents();
    void checkContents(const QString &key, const QString &table, const QString &listSql,
                       const QString &contentSql);
    bool isUnharmed(qint64 id, const QString &contentSql) const;
    void countComplaints();

    Database &m_database;
    const QString m_path;
    Reading *const m_reading;
    Inspection m_result;
};

/// The file must be as long as its first page says, unless pages are still in the write-ahead log.
void Inspector::checkSize()
{
    const auto row = [](const Row &answer) { return answer.number(0); };
    const auto pages = m_database.selectOne<qint64>(u"PRAGMA page_count"_s, {}, row);
    const auto size = m_database.selectOne<qint64>(u"PRAGMA page_size"_s, {}, row);
    if (!pages || !size)
        return found(u"unreadable"_s, u"size"_s);
    if (QFileInfo(m_path + u"-wal"_s).size() == 0 &&
        QFileInfo(m_path).size() != pages->value_or(0) * size->value_or(0))
        found(u"size"_s, QString::number(QFileInfo(m_path).size()));
}

/// In the write-ahead log, which stays while another has the file open, there may be a newer one.
void Inspector::checkEmptyPages()
{
    if (QFileInfo(m_path + u"-wal"_s).size() > 0)
        return m_result.remarks.append(u"notLookedFor lostPages"_s);
    const auto empty = m_database.emptyPages();
    if (!empty)
        return found(u"unreadable"_s, u"file"_s);
    for (const qint64 page : *empty)
        found(u"unreadable"_s, u"page %1"_s.arg(page));
}

/// One damaged page makes SQLite complain of many after it: its first words are enough.
void Inspector::checkStructure()
{
    QString first;
    const auto read = m_database.each(u"PRAGMA integrity_check(1)"_s, {}, [&](const Row &row) {
        first = row.text(0);
        return false;
    });
    if (!read)
        found(u"unreadable"_s, u"structure"_s);
    else if (first != u"ok"_s)
        found(u"structure"_s, first.section(u'\n', -1));
}

void Inspector::checkReferences()
{
    const auto read = m_database.each(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) {
        found(u"foreignKey"_s, row.text(0) + u' ' + row.text(1));
        return true;
    });
    if (!read)
        found(u"unreadable"_s, u"references"_s);
}

void Inspector::checkAuditTrail()
{
    const auto chain = audittrail::check(m_database);
    if (!chain)
        return found(u"unreadable"_s, u"audit"_s);
    for (const QString &lines : chain->lost)
        m_result.remarks.append(u"auditGap "_s + lines);
    if (!chain->back.isEmpty())
        m_result.remarks.append(u"clockBack "_s + countAndFirst(chain->back));
    for (const qint64 number : chain->broken)
        found(u"auditChain"_s, QString::number(number));
    if (chain->head.isEmpty())
        found(u"auditChain"_s, u"0"_s);
    m_result.auditHead = chain->head;
}

void Inspector::checkAllContents()
{
    checkContents(
        u"documentHash"_s, u"document"_s,
        u"SELECT d.id, c.number || '/' || d.id FROM document d LEFT JOIN complaint c ON c.id = d.complaint_id"_s,
        u"SELECT content, sha256 FROM document WHERE id = ?"_s);
    checkContents(u"letterHash"_s, u"letter"_s,
                  u"SELECT l.id, c.number || '/' || l.number FROM letter l LEFT JOIN complaint c ON c.id "
                  u"= l.complaint_id "
                  "WHERE l.state <> 'draft' AND c.cleared_at IS NULL"_s,
                  u"SELECT pdf, sha256 FROM letter WHERE id = ?"_s);
    checkContents(
        u"bundleHash"_s, u"bundle"_s,
        u"SELECT b.id, c.number || '/' || b.number FROM bundle b LEFT JOIN complaint c ON c.id = b.complaint_id"_s,
        u"SELECT pdf, sha256 FROM bundle WHERE id = ?"_s);
}

/// Each content is read by itself, so that one that cannot be read hides no other.
void Inspector::checkContents(const QString &key, const QString &table, const QString &listSql,
                              const QString &contentSql)
{
    const auto kept = m_database.select<std::pair<qint64, QString>>(
        listSql, {}, [](const Row &row) { return std::pair(row.number(0), row.text(1)); });
    if (!kept)
        return found(u"unreadable"_s, table);
    for (const auto &[id, subject] : *kept) {
        if (m_reading && m_reading->isStopped())
            return;
        if (!isUnharmed(id, contentSql))
            found(key, subject.isEmpty() ? QString::number(id) : subject);
    }
}

bool Inspector::isUnharmed(qint64 id, const QString &contentSql) const
{
    const auto same = m_database.selectOne<bool>(
        contentSql, {id}, [](const Row &row) { return row.text(1) == sha256Hex(row.bytes(0)); });
    return same && same->value_or(false);
}

void Inspector::countComplaints()
{
    const auto count = m_database.selectOne<qint64>(u"SELECT count(*) FROM complaint"_s, {},
                                                    [](const Row &row) { return row.number(0); });
    if (!count)
        return found(u"unreadable"_s, u"complaint"_s);
    m_result.complaints = count->value_or(0);
}

/// What a search for the head of somebody's paper came to.
void judge(const HeadSought &sought, const QString &head, Inspection &found)
{
    const bool isStart = head.size() < digitsOfHead;
    if (sought.found && isStart)
        found.remarks.append(u"startOfHead %1"_s.arg(head.size()));
    else if (!sought.found && isStart)
        found.problems.append(u"auditHeadStart "_s + head);
    else if (!sought.found && !sought.meant.isEmpty())
        found.problems.append(u"auditHeadSlips %1 %2"_s.arg(head, sought.meant));
    else if (!sought.found)
        found.problems.append(u"auditHead "_s + head);
}

/// Of the pages and of the rows.
Inspection together(const Inspection &pages, Inspection rows)
{
    rows.problems = pages.problems + rows.problems;
    rows.remarks = pages.remarks + rows.remarks;
    return rows;
}

/// Its connection is closed before the watch goes that it is read under.
Result<Inspection> rowsAside(RegisterFile &file, const std::optional<QString> &head, Going &going)
{
    Reading reading(going);
    const PageWatch pages([&] {
        reading.readsAPage();
        return !going.isStopped();
    });
    const auto own = file.alongside();
    if (!own)
        return failureOf(own);
    Inspector rows((*own)->database(), file.path(), &reading);
    rows.checkRows();
    Inspection found = rows.result();
    if (!head)
        return found;
    const auto sought = (*own)->seekHead(*head);
    if (sought)
        judge(*sought, *head, found);
    else
        found.remarks.append(u"notLookedFor head"_s);
    return found;
}

/// SQLite's own check of the pages takes half of the time, and needs nothing of what the rest reads.
Result<Inspection> inspectAside(RegisterFile &file, const std::optional<QString> &head, Going &going)
{
    Reading reading(going);
    const PageWatch pages([&] {
        reading.readsAPage();
        return going.tell();
    });
    const auto own = file.alongside();
    if (!own)
        return failureOf(own);
    Database &database = (*own)->database();
    if (file.access() == Access::Write) {
        if (const auto done = bringLogIn(database); !done)
            return failureOf(done);
    }
    going.expect(database, file.path());
    Result<Inspection> rows = failure(ErrorKind::Internal, u"no thread for the rows"_s);
    const std::unique_ptr<QThread> other(QThread::create([&] { rows = rowsAside(file, head, going); }));
    other->start();
    Inspector inspector(database, file.path(), &reading);
    inspector.checkPages();
    constexpr unsigned long untilToldAgain = 50; // ms
    while (!other->wait(untilToldAgain))
        going.tell();
    return rows.map([&](const Inspection &ofRows) { return together(inspector.result(), ofRows); });
}

} // namespace

Result<> bringLogIn(Database &database)
{
    return database.maintain(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Inspection inspectRegister(Database &database, const QString &path)
{
    Inspector inspector(database, path);
    inspector.checkPages();
    inspector.checkRows();
    return inspector.result();
}

Result<std::optional<Inspection>> inspectWatched(RegisterFile &file, const std::optional<QString> &head,
                                                 const InspectionWatch &watch)
{
    Going going(watch);
    auto found = inspectAside(file, head, going);
    if (going.isStopped())
        return std::nullopt; // whatever was found: what could not be read
    if (!found)
        return failureOf(found);
    return std::optional(*std::move(found));
}

} // namespace gehoor
