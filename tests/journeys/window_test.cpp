// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/desk.h>
#include <tests/support/printers.h>
#include <tests/support/ui/answers.h>
#include <ui/common/preferences.h>
#include <ui/mainwindow.h>

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QQueue>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString passphrase = u"vier losse woorden samen"_s;

/// Where a word stands on the first page, in millimetres from the upper left.
struct Place
{
    double left = -1;
    double top = -1;
};

Place placeOf(const QString &word, const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, pdf, u"-"_s});
    process.waitForFinished();
    const QRegularExpression entry(
        u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>%1<"_s.arg(QRegularExpression::escape(word)));
    const auto match = entry.match(QString::fromUtf8(process.readAllStandardOutput()));
    constexpr double millimetresPerPoint = 25.4 / 72;
    return match.hasMatch() ? Place{match.captured(1).toDouble() * millimetresPerPoint,
                                    match.captured(2).toDouble() * millimetresPerPoint}
                            : Place{};
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The real window over a register with a passphrase, worked by keys alone.
class WindowJourney : public testing::Test
{
protected:
    WindowJourney() : clock(QDate(2026, 11, 23)), preferences(path(u"preferences.ini"_s))
    {
        const auto key = Key::fromPassphrase(passphrase, Key::newSalt());
        auto file = RegisterFile::create(registerPath(), *key, clock);
        Desk desk(std::move(*file), clock);
        Organisation organisation;
        organisation.name = u"Blijf Groep"_s;
        organisation.returnAddress = u"Postbus 2938, 1000 CX Amsterdam"_s;
        EXPECT_TRUE(desk.settings.setOrganisation(organisation).has_value());
        QObject::connect(&m_watch, &QTimer::timeout, [this] { watch(); });
        m_watch.start(20);
    }

    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    QString registerPath() const { return path(u"register.gehoor"_s); }

    /// Opens the register in a new window by typing the passphrase.
    void unlock()
    {
        window = std::make_unique<MainWindow>(clock, answers, preferences);
        window->unlock(registerPath());
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        type(passphrase);
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([this] { return sees(u"todayView"_s); }, 60'000));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keysPressed;
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    bool sees(const QString &name) const
    {
        const auto *widget = window->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    /// What will be done in the next dialog that opens.
    void inDialog(const std::function<void()> &act) { m_acts.enqueue(act); }
    bool everyDialogCame() const { return m_acts.isEmpty(); }

    /// The register as it stands, once the window is gone.
    template <class Look>
    void look(Look look)
    {
        window.reset();
        const auto salt = RegisterFile::salt(registerPath());
        const auto key = Key::fromPassphrase(passphrase, *salt);
        auto file = RegisterFile::open(registerPath(), *key, Access::Read, clock);
        ASSERT_TRUE(file.has_value());
        const Desk desk(std::move(*file), clock);
        look(desk);
    }

    QTemporaryDir folder;
    FixedClock clock;
    PreparedAnswers answers;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
    int keysPressed = 0;

private:
    void watch()
    {
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog == m_seen || !dialog->isActiveWindow())
            return;
        m_seen = dialog;
        if (m_acts.isEmpty()) {
            ADD_FAILURE() << "unexpected dialog: " << dialog->windowTitle().toStdString();
            dialog->done(QDialog::Rejected);
            return;
        }
        m_acts.dequeue()();
    }

    QTimer m_watch;
    QQueue<std::function<void()>> m_acts;
    QPointer<QDialog> m_seen;
};

TEST_F(WindowJourney, aMailBecomesAPostedRejectionLetterByKeysAlone)
{
    const QString mail = path(u"klacht.eml"_s);
    QFile file(mail);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Received: from a by b; Wed, 18 Nov 2026 08:30:00 +0100\r\n"
               "From: =?utf-8?Q?T=2E_van_D=C4=B3k?= <t.vandijk@example.org>\r\n"
               "Subject: Begeleiding\r\n"
               "Content-Type: text/html; charset=utf-8\r\n"
               "\r\n"
               "<p>Die begeleiding van mijn ex <b>moet stoppen</b>.</p><script>alert(1)</script>\r\n");
    file.close();
    unlock();
    keysPressed = 0;

    answers.willOpen({mail});
    inDialog([&] {
        press(Qt::Key_A, Qt::AltModifier);
        type(u"Lindelaan 12"_s);
        press(Qt::Key_Return);
        type(u"1234 AB Voorbeeldstad"_s);
        press(Qt::Key_S, Qt::AltModifier);
        type(u"p"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(everyDialogCame());
    ASSERT_FALSE(sees(u"todayView"_s)) << "the new case is shown";

    press(Qt::Key_Return, Qt::ControlModifier); // the next step: assess
    for (const int answer : {Qt::Key_N, Qt::Key_N, Qt::Key_Y, Qt::Key_N})
        press(answer);
    press(Qt::Key_Return);
    press(Qt::Key_Return);

    const QString pdf = path(u"2026-0001-brief-1.pdf"_s);
    answers.willSaveAs(pdf);
    inDialog([&] {
        press(Qt::Key_Return, Qt::ControlModifier); // make it final
        press(Qt::Key_S, Qt::AltModifier);          // save the PDF
        press(Qt::Key_T, Qt::AltModifier);          // record it as posted
        press(Qt::Key_Escape);
    });
    press(Qt::Key_Return, Qt::ControlModifier); // the next step: the notice
    ASSERT_TRUE(everyDialogCame());
    inDialog([&] { press(Qt::Key_Return, Qt::ControlModifier); });
    press(Qt::Key_Return, Qt::ControlModifier); // the next step: close
    ASSERT_TRUE(everyDialogCame());
    EXPECT_LT(keysPressed, 40) << "besides the text";

    const QString text = textOf(pdf);
    EXPECT_TRUE(text.contains(u"Wij nemen uw klacht niet in behandeling."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"18 november 2026"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"stoppen"_s)) << "the letter never repeats the complaint";
    const Place street = placeOf(u"Lindelaan"_s, pdf);
    EXPECT_NEAR(street.left, 25, 1);
    EXPECT_GT(street.top, 45);
    EXPECT_LT(street.top, 80);
    EXPECT_NEAR(placeOf(u"VOORBEELDSTAD"_s, pdf).top, street.top + 5, 2.5);

    QString kept;
    look([&](const Desk &desk) {
        const auto complaint = desk.complaints.find(u"2026-0001"_s);
        ASSERT_TRUE(complaint.has_value());
        EXPECT_EQ(complaint->details.received, QDate(2026, 11, 18));
        EXPECT_EQ(complaint->details.complainant.email, u"t.vandijk@example.org"_s);
        EXPECT_EQ(complaint->details.text.trimmed(), u"Die begeleiding van mijn ex moet stoppen."_s);
        EXPECT_EQ(desk.overview.standing(complaint->id)->standings.constFirst(), Standing::Closed);
        const auto letters = desk.letters.of(complaint->id);
        ASSERT_EQ(letters->size(), 1);
        EXPECT_EQ(letters->constFirst().state, LetterState::Posted);
        kept = letters->constFirst().sha256;
        const auto bytes = desk.letters.pdf(letters->constFirst().id);
        QFile saved(pdf);
        ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
        EXPECT_EQ(saved.readAll(), *bytes);
        EXPECT_TRUE(desk.file.inspect()->problems.isEmpty());
    });
    EXPECT_EQ(kept.size(), 64);
}

TEST_F(WindowJourney, leavesNoReadableByteInTheRegister)
{
    unlock();
    inDialog([&] {
        press(Qt::Key_T, Qt::AltModifier);
        type(u"Onmiskenbare woorden van een klacht"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(everyDialogCame());
    window.reset();
    QFile file(registerPath());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString words = u"Onmiskenbare"_s;
    EXPECT_FALSE(bytes.contains(words.toUtf8()));
    EXPECT_FALSE(bytes.contains(QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2)));
    EXPECT_FALSE(bytes.contains("SQLite format"));
    EXPECT_FALSE(QFile::exists(registerPath() + u"-wal"_s));
}

} // namespace
} // namespace gehoor
