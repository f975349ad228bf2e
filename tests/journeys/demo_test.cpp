// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/clock.h>
#include <tests/support/childprocess.h>
#include <tests/support/filesizelimit.h>
#include <tests/support/printers.h>
#include <tests/support/program.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/controls.h>
#include <tests/support/ui/keyboard.h>
#include <ui/common/preferences.h>
#include <ui/demo/demo.h>
#include <ui/mainwindow.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMap>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The demo as the program makes it where a display does not answer, shown in the window of the program: this
/// test is linked with all of it.
class WindowDemo : public testing::Test, protected Keyboard
{
protected:
    WindowDemo() : clock(QDate(2026, 11, 23)), preferences(QDir(folder.path()).filePath(u"preferences.ini"_s))
    {
    }

    void open()
    {
        const QDir place(QDir(folder.path()).filePath(u"demo"_s));
        Program program(u"demo"_s);
        program.set(u"DISPLAY"_s, u":59999"_s);
        const Ran made = program.run({u"demo"_s, place.path(), u"--today"_s, u"2026-11-23"_s});
        ASSERT_EQ(made.status, 0) << made.err.constData();
        EXPECT_TRUE(made.out.contains("demo.gehoor")) << made.out.constData();
        EXPECT_EQ(made.err, "") << "it ends well all the same";
        window = std::make_unique<MainWindow>(clock, answers, preferences);
        window->unlock(place.filePath(u"demo.gehoor"_s));
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        press(Qt::Key_Return); // the passphrase of the demo stands there already
        ASSERT_TRUE(QTest::qWaitFor([this] { return sees(u"searchEdit"_s); }, 60'000));
    }
    bool sees(const QString &name) const { return gehoor::sees(*window, name); }

    QTemporaryDir folder;
    FixedClock clock;
    PreparedAnswers answers;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
};

TEST_F(WindowDemo, opensEveryCaseByKeys)
{
    ASSERT_NO_FATAL_FAILURE(open());
    press(Qt::Key_2, Qt::ControlModifier);
    auto *table = window->findChild<QTableView *>(u"casesTable"_s);
    ASSERT_TRUE(table && table->isVisible());
    QStringList numbers;
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        press(Qt::Key_Return);
        ASSERT_TRUE(sees(u"numberLabel"_s)) << row;
        const QString number = window->findChild<QLabel *>(u"numberLabel"_s)->text();
        EXPECT_EQ(number, table->model()->index(row, 0).data().toString());
        numbers << number;
        press(Qt::Key_Escape);
        ASSERT_TRUE(table->isVisible());
        press(Qt::Key_Down);
    }
    numbers.removeDuplicates();
    EXPECT_GE(numbers.size(), 36) << "twelve cases and a few dozen older ones";
}

TEST(DemoCommandTest, explainsItselfAndMakesNothing)
{
    const QTemporaryDir folder;
    const QString place = QDir(folder.path()).filePath(u"demo"_s);
    const Ran ran = Program().run({u"demo"_s, place, u"--help"_s});
    EXPECT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_TRUE(ran.out.startsWith("gehoor demo [FOLDER]\n")) << ran.out.constData();
    EXPECT_TRUE(ran.out.contains("--today DATE")) << ran.out.constData();
    EXPECT_EQ(ran.err, "");
    EXPECT_FALSE(QFileInfo::exists(place));
}

/// All that a demo made, by its name within the folder.
QMap<QString, QByteArray> everyFileBelow(const QDir &place)
{
    QMap<QString, QByteArray> found;
    QDirIterator each(place.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        found.insert(place.relativeFilePath(file.fileName()), file.readAll());
    }
    return found;
}

void expectTwoYearsWithoutAnEmptyMonth(const QJsonArray &cases, QDate today)
{
    QList<QDate> received;
    for (const auto &one : cases)
        received << QDate::fromString(one[u"received"_s].toString(), Qt::ISODate);
    std::sort(received.begin(), received.end());
    ASSERT_GE(received.size(), 36);
    ASSERT_TRUE(received.constFirst().isValid());
    EXPECT_LE(received.constFirst(), today.addYears(-2));
    EXPECT_LE(received.constLast(), today);
    received << today;
    for (qsizetype i = 1; i < received.size(); ++i)
        EXPECT_LE(received.at(i - 1).daysTo(received.at(i)), 31) << received.at(i).toString().toStdString();
}

/// Each thing that was made stands on a line of its own with its path, and is there.
void expectToldWhatAndWhere(const QByteArray &out, const QDir &place)
{
    const auto letters = QDir(place.filePath(u"letters"_s)).entryList({u"*.pdf"_s}).size();
    EXPECT_GE(letters, 8);
    EXPECT_EQ(QDir(place.filePath(u"mails"_s)).entryList({u"*.eml"_s}).size(), 12);
    const std::pair<QByteArray, QString> lines[] = {
        {" invented cases: ", u"demo.gehoor"_s},
        {"\nTwelve of them came in as mails: ", u"mails"_s},
        {'\n' + QByteArray::number(letters) + " letters as PDF: ", u"letters"_s},
        {"\nThe overview, exported: ", u"overview.csv"_s},
        {"\nThe overview, exported: ", u"overview.xlsx"_s}};
    for (const auto &[words, name] : lines) {
        EXPECT_TRUE(out.contains(words + place.filePath(name).toUtf8() + '\n'))
            << name.toStdString() << ": " << out.constData();
        EXPECT_TRUE(QFileInfo::exists(place.filePath(name))) << name.toStdString();
    }
    EXPECT_TRUE(out.endsWith("\nThe passphrase of the demo is: demo\n")) << out.constData();
    EXPECT_EQ(out.count('\n'), std::ssize(lines) + 1) << out.constData();
}

TEST(DemoCommandTest, livesTheMainJobAndEndsWellWithoutADisplay)
{
    const QTemporaryDir folder;
    const QDir place(QDir(folder.path()).filePath(u"demo"_s));
    const Program program(u"demo"_s);
    const QStringList demo{u"demo"_s, place.path(), u"--today"_s, u"2026-11-23"_s};
    const Ran made = program.run(demo);
    ASSERT_EQ(made.status, 0) << made.err.constData();
    expectToldWhatAndWhere(made.out, place);

    const QString file = place.filePath(u"demo.gehoor"_s);
    for (const auto *standing : {"toAssess", "noticeDue", "toForward", "awaitingComplainant",
                                 "awaitingResponse", "toClose", "closed"}) {
        const Ran listed =
            program.run({u"list"_s, file, u"--standing"_s, QString::fromLatin1(standing), u"--json"_s});
        EXPECT_FALSE(listed.array().isEmpty()) << standing;
    }
    expectTwoYearsWithoutAnEmptyMonth(program.run({u"list"_s, file, u"--json"_s}).array(),
                                      QDate(2026, 11, 23));
    EXPECT_EQ(program.run({u"verify"_s, file}).status, 0);

    const auto before = everyFileBelow(place);
    const Ran again = program.run(demo);
    EXPECT_EQ(again.status, 0) << again.err.constData();
    EXPECT_TRUE(again.out.contains("stands here already and was left as it is")) << again.out.constData();
    const auto after = everyFileBelow(place);
    EXPECT_EQ(after.keys(), before.keys());
    EXPECT_TRUE(after == before) << "not a byte of the first is changed";
}

/// A demo that cannot be made to its end.
class FailingDemoTest : public testing::Test
{
protected:
    /// All that is there, below the folder that it was to be made in.
    QStringList there() const
    {
        QStringList names;
        QDirIterator each(place(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            names << QDir(place()).relativeFilePath(each.next());
        names.sort();
        return names;
    }
    QString place() const { return QDir(folder.path()).filePath(u"demo"_s); }
    Ran make() const { return program.run({u"demo"_s, place(), u"--today"_s, u"2026-11-23"_s}); }

    Program program{u"demo"_s};
    QTemporaryDir folder;
};

TEST_F(FailingDemoTest, leavesNothingOnAFullDisk)
{
    constexpr rlim_t lessThanAMail = 1'000;
    constexpr rlim_t lessThanARegister = 100'000;
    constexpr rlim_t lessThanAllCases = 1'500'000;
    for (const rlim_t room : {lessThanAMail, lessThanARegister, lessThanAllCases}) {
        const Ran ran = [&] {
            const FileSizeLimit full(room);
            return make();
        }();
        EXPECT_EQ(ran.status, 1) << room << ran.err.constData();
        EXPECT_TRUE(ran.err.contains("disk is full")) << room << ran.err.constData();
        EXPECT_EQ(ran.out, "") << room;
        EXPECT_FALSE(QFileInfo::exists(place())) << room << ' ' << there().join(u' ').toStdString();
    }
}

/// The last thing that is made cannot be: a folder bears its name.
TEST_F(FailingDemoTest, takesAwayWhatItMadeAndNothingElse)
{
    ASSERT_TRUE(QDir().mkpath(place() + u"/overview.xlsx"_s));
    ASSERT_TRUE(QDir().mkpath(place() + u"/letters"_s));
    const auto put = [&](const QString &name) {
        QFile file(QDir(place()).filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_GT(file.write("of an earlier run"), 0);
    };
    put(u"letters/mine.txt"_s);
    const QStringList before = there();
    put(u"demo.unfinished.gehoor"_s);
    put(u"demo.unfinished.gehoor-wal"_s);
    const Ran ran = make();
    EXPECT_EQ(ran.status, 1) << ran.err.constData();
    EXPECT_TRUE(ran.err.contains("overview.xlsx could not be written")) << ran.err.constData();
    EXPECT_EQ(there(), before);
}

TEST_F(FailingDemoTest, writesOverNothingThatIsNoDemo)
{
    for (const QString &name : {u"overview.csv"_s, u"overview.xlsx"_s, u"letters/2026-0042-brief-1.pdf"_s}) {
        ASSERT_TRUE(QDir().mkpath(place() + u"/letters"_s));
        QFile mine(QDir(place()).filePath(name));
        ASSERT_TRUE(mine.open(QIODevice::ReadWrite));
        ASSERT_GT(mine.write("of the officer"), 0);
        mine.close();
        const QStringList before = there();
        const Ran ran = make();
        EXPECT_EQ(ran.status, 1) << ran.err.constData();
        EXPECT_TRUE(ran.err.startsWith("There is a file " + mine.fileName().toUtf8() + " already"))
            << ran.err.constData();
        EXPECT_EQ(there(), before);
        ASSERT_TRUE(mine.open(QIODevice::ReadOnly));
        EXPECT_EQ(mine.readAll(), "of the officer");
        ASSERT_TRUE(mine.remove());
    }
}

TEST_F(FailingDemoTest, saysWhatIsWrongWithTheFolder)
{
    QFile file(place());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const Ran ran = make();
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.err.startsWith("There is a file " + place().toUtf8() + " already"))
        << ran.err.constData();
    EXPECT_TRUE(QFileInfo(place()).isFile());
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::Permissions(0x5555)));
    EXPECT_TRUE(withoutPrivileges([&] {
        const QString within = QDir(folder.path()).filePath(u"other"_s);
        EXPECT_TRUE(failedWith(ErrorKind::NoPermission, makeDemo(within, QDate(2026, 11, 23))));
        EXPECT_TRUE(failedWith(ErrorKind::NoPermission, makeDemo(folder.path(), QDate(2026, 11, 23))));
    }));
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::Permissions(0x7700)));
}

} // namespace
} // namespace gehoor
