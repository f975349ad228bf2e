// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/desk.h>
#include <tests/support/places.h>
#include <tests/support/printers.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/controls.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/common/preferences.h>
#include <ui/mainwindow.h>

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString passphrase = u"vier losse woorden samen"_s;

/// The real window over a register with a passphrase, worked by keys alone.
class WindowJourney : public testing::Test, protected Keyboard
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
        ASSERT_TRUE(QTest::qWaitFor([this] { return sees(u"searchEdit"_s); }, 60'000));
    }
    bool sees(const QString &name) const { return gehoor::sees(*window, name); }
    void logByHand(const QString &words)
    {
        inDialog([&](QDialog &) {
            press(Qt::Key_T, Qt::AltModifier); // the complaint
            type(words);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(everyDialogCame());
    }
    void logMail(const QString &mail)
    {
        answers.willOpen({mail});
        inDialog([&](QDialog &) {
            press(Qt::Key_A, Qt::AltModifier); // the address
            type(u"Lindelaan 12"_s);
            press(Qt::Key_Return);
            type(u"1234 AB Voorbeeldstad"_s);
            press(Qt::Key_S, Qt::AltModifier); // the safe channel
            type(u"p"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        press(Qt::Key_O, Qt::ControlModifier);
        ASSERT_TRUE(everyDialogCame());
        ASSERT_TRUE(sees(u"confirmButton"_s)) << "the new case is shown";
    }
    void judgeThatItConcernsAnother()
    {
        press(Qt::Key_Return, Qt::ControlModifier); // the next step: assess
        for (const int answer : {Qt::Key_N, Qt::Key_N, Qt::Key_Y, Qt::Key_N})
            press(answer);
        press(Qt::Key_Return); // to the steps: none is proposed while it is not known who complains
        press(Qt::Key_I, Qt::AltModifier); // none is possible
        const auto *confirm = window->findChild<QWidget *>(u"confirmButton"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return confirm->isEnabled(); }));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
    }
    /// Makes the letter final, saves it there and records it as posted.
    void postTheNotice(const QString &pdf)
    {
        answers.willSaveAs(pdf);
        inDialog([&](QDialog &dialog) {
            press(Qt::Key_Return, Qt::ControlModifier); // make it final
            press(Qt::Key_S, Qt::AltModifier);          // save the PDF
            EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(pdf); }));
            press(Qt::Key_T, Qt::AltModifier); // posted
            const auto *posted = dialog.findChild<QWidget *>(u"postedButton"_s);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !posted->isVisible(); }));
            press(Qt::Key_Escape);
        });
        press(Qt::Key_Return, Qt::ControlModifier); // the next step: the notice
        ASSERT_TRUE(everyDialogCame());
    }
    /// In the settings.
    void wordTheAcknowledgementAnew()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        const auto *tabs = window->findChild<QListWidget *>(u"settingsTabs"_s);
        for (int tab = 0; tab < tabs->count() && !sees(u"textsTable"_s); ++tab)
            press(Qt::Key_Down);
        ASSERT_TRUE(sees(u"textsTable"_s));
        press(Qt::Key_Tab); // the language
        press(Qt::Key_Tab); // the texts, the acknowledgement chosen
        press(Qt::Key_Return);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"<title>Wij lazen uw brief</title><p>{{salutation}}</p>{{>neutral}}"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        const auto *versions = window->findChild<QWidget *>(u"versionsButton"_s);
        ASSERT_TRUE(versions->isEnabled()) << "it was kept";
    }
    /// The register as it stands, once the window is gone.
    void look(const std::function<void(const Desk &)> &look)
    {
        window.reset();
        const auto key = Key::fromPassphrase(passphrase, *RegisterFile::salt(registerPath()));
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
};

const char *const complaintAsMail =
    "Received: from a by b; Wed, 18 Nov 2026 08:30:00 +0100\r\n"
    "From: =?utf-8?Q?T=2E_van_D=C4=B3k?= <t.vandijk@example.org>\r\n"
    "Subject: Begeleiding\r\n"
    "Content-Type: multipart/mixed; boundary=grens\r\n"
    "\r\n"
    "--grens\r\n"
    "Content-Type: text/html; charset=utf-8\r\n"
    "\r\n"
    "<p>Die begeleiding van mijn ex <b>moet stoppen</b>.</p><script>alert(1)</script>\r\n"
    "--grens\r\n"
    "Content-Type: application/octet-stream\r\n"
    "Content-Disposition: attachment; filename=verslag.bin\r\n"
    "Content-Transfer-Encoding: base64\r\n"
    "\r\n"
    "AAECA/8=\r\n"
    "--grens--\r\n";
const QByteArray cameWithIt("\x00\x01\x02\x03\xff", 5);

void expectRejectionInTheEnvelopesWindow(const QByteArray &pdf)
{
    const QList<PdfPage> pages = pdfPages(pdf);
    ASSERT_EQ(pages.size(), 1);
    const QString text = pages.first().text();
    EXPECT_TRUE(text.contains(u"Wij nemen uw klacht niet in behandeling."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"18 november 2026"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"stoppen"_s)) << "the letter never repeats the complaint";
    const QRectF street = pages.first().find(u"Lindelaan"_s).place;
    const QRectF town = pages.first().find(u"VOORBEELDSTAD"_s).place;
    EXPECT_NEAR(street.left(), 25, 1);
    EXPECT_GT(street.top(), 45);
    EXPECT_LT(town.bottom(), 85);
    EXPECT_GT(town.top(), street.top());
}

void expectAttachmentAsItCame(const Desk &desk, ComplaintId complaint)
{
    auto documents = desk.complaints.documents(complaint).value();
    documents.removeIf([](const Document &one) { return one.role != DocumentRole::Attachment; });
    ASSERT_EQ(documents.size(), 1);
    EXPECT_EQ(documents.constFirst().name, u"verslag.bin"_s);
    EXPECT_EQ(documents.constFirst().size, cameWithIt.size());
    EXPECT_EQ(desk.complaints.documentContent(documents.constFirst().id).value(), cameWithIt);
}

TEST_F(WindowJourney, aMailBecomesAPostedRejectionLetterByKeysAlone)
{
    const QString mail = path(u"klacht.eml"_s);
    QFile file(mail);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(complaintAsMail) > 0);
    file.close();
    unlock();
    const int before = pressed();
    ASSERT_NO_FATAL_FAILURE(logMail(mail));
    ASSERT_NO_FATAL_FAILURE(judgeThatItConcernsAnother());
    const QString pdf = path(u"2026-0001-brief-1.pdf"_s);
    ASSERT_NO_FATAL_FAILURE(postTheNotice(pdf));
    inDialog([&](QDialog &) { press(Qt::Key_Return, Qt::ControlModifier); });
    press(Qt::Key_Return, Qt::ControlModifier); // the next step: close
    ASSERT_TRUE(everyDialogCame());
    EXPECT_LT(pressed() - before, 40) << "besides the text";

    QFile saved(pdf);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    expectRejectionInTheEnvelopesWindow(bytes);
    look([&](const Desk &desk) {
        const auto complaint = desk.complaints.find(u"2026-0001"_s);
        ASSERT_TRUE(complaint.has_value());
        EXPECT_EQ(complaint->details.received, QDate(2026, 11, 18));
        EXPECT_EQ(complaint->details.complainant.name, u"T. van D\u0133k"_s) << "decoded";
        EXPECT_EQ(complaint->details.complainant.email, u"t.vandijk@example.org"_s);
        EXPECT_EQ(complaint->details.text.trimmed(), u"Die begeleiding van mijn ex moet stoppen."_s);
        EXPECT_EQ(desk.overview.standing(complaint->id)->standings.constFirst(), Standing::Closed);
        expectAttachmentAsItCame(desk, complaint->id);
        const auto letters = desk.letters.of(complaint->id);
        ASSERT_EQ(letters->size(), 1);
        EXPECT_EQ(letters->constFirst().state, LetterState::Posted);
        EXPECT_EQ(letters->constFirst().sha256, sha256Hex(bytes));
        EXPECT_EQ(*desk.letters.pdf(letters->constFirst().id), bytes);
        EXPECT_TRUE(desk.file.inspect()->problems.isEmpty());
    });
}

/// tests/nonetwork watches it meanwhile.
TEST_F(WindowJourney, aMailThatWouldFetchIsLoggedAndItsOriginalReadAsText)
{
    unlock();
    ASSERT_NO_FATAL_FAILURE(logMail(testData(u"mails/fetching-html.eml"_s)));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return sees(u"originalLabel"_s); }));
    const QString text = window->findChild<QPlainTextEdit *>(u"textView"_s)->toPlainText();
    EXPECT_TRUE(text.contains(u"U belde niet terug."_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"volg.example"_s)) << text.toStdString();
}

TEST_F(WindowJourney, theOrganisationsOwnWordsStandInTheNextLetterUntilTheStandardIsBroughtBack)
{
    unlock();
    ASSERT_NO_FATAL_FAILURE(logByHand(u"U belde mij niet terug"_s));
    ASSERT_NO_FATAL_FAILURE(wordTheAcknowledgementAnew());
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Return); // the case
    const QString pdf = path(u"brief.pdf"_s);
    answers.willSaveAs(pdf);
    inDialog([&](QDialog &) {
        press(Qt::Key_Return, Qt::ControlModifier); // make it final
        press(Qt::Key_S, Qt::AltModifier);          // save the PDF
        EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(pdf); }));
        press(Qt::Key_Escape);
    });
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(everyDialogCame());
    QFile saved(pdf);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdfPages(saved.readAll()).first().text().contains(u"Wij lazen uw brief"_s));

    press(Qt::Key_3, Qt::ControlModifier);
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_Down); // the standard text
        press(Qt::Key_B, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    });
    press(Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return everyDialogCame(); }));
    look([&](const Desk &desk) {
        const auto id = desk.complaints.find(u"2026-0001"_s)->id;
        EXPECT_EQ(desk.letters.preview(id, {.kind = LetterKind::Acknowledgement})->subject,
                  u"Wij hebben uw klacht ontvangen"_s);
        EXPECT_EQ(desk.letters.of(id)->constFirst().content.subject, u"Wij lazen uw brief"_s);
    });
}

TEST_F(WindowJourney, leavesNoReadableByteInTheRegister)
{
    unlock();
    ASSERT_NO_FATAL_FAILURE(logByHand(u"Onmiskenbare woorden van een klacht"_s));
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
