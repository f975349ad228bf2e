// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <tests/support/ui/casetest.h>
#include <ui/intake/intakedialog.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QStyleOptionFrame>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Where the words of a field of one line have room.
int roomIn(const QLineEdit &edit)
{
    constexpr int besideWords = 4;
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit);
    return edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width() - besideWords;
}

/// What stands in empty fields to say what belongs there can be read to its end.
void expectWholeHints(const QWidget &dialog)
{
    for (const QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        const QString hint = edit->placeholderText();
        EXPECT_LE(edit->fontMetrics().horizontalAdvance(hint), roomIn(*edit)) << hint.toStdString();
    }
    for (const QPlainTextEdit *edit : dialog.findChildren<QPlainTextEdit *>()) {
        const QString hint = edit->placeholderText();
        const int margin = int(edit->document()->documentMargin());
        const QRect room = edit->viewport()->rect().adjusted(margin, margin, -margin, -margin);
        const QRect taken = edit->fontMetrics().boundingRect(room, Qt::AlignTop | Qt::TextWordWrap, hint);
        EXPECT_LE(taken.height(), room.height()) << hint.toStdString();
        EXPECT_LE(taken.width(), room.width()) << hint.toStdString();
    }
}

/// What the dialog of a complaint says has room.
class IntakeRoomTest : public CaseTest
{
protected:
    ComplaintDetails nothingYet() const
    {
        ComplaintDetails details;
        details.received = clock.today();
        return details;
    }
};

TEST_F(IntakeRoomTest, showsItsHintsWholeInLettersOfEitherSize)
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    for (const QString &language : {u"nl"_s, u"en"_s}) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(u"gehoor_"_s + language, u":/i18n"_s));
        QCoreApplication::installTranslator(&translator);
        for (const QFont &font : {usual, large}) {
            SCOPED_TRACE(language.toStdString() + ' ' + std::to_string(font.pointSizeF()));
            QApplication::setFont(font);
            IntakeDialog dialog(nothingYet(), clock.today(), answers,
                                [](const auto &) -> Result<> { return {}; });
            dialog.show();
            ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
            expectWholeHints(dialog);
        }
        QCoreApplication::removeTranslator(&translator);
    }
}

TEST_F(IntakeRoomTest, showsTheWholeNoteOnAMailInTheSmallestWindow)
{
    IntakeDialog dialog(nothingYet(), clock.today(), answers, [](const auto &) -> Result<> { return {}; });
    dialog.setNote(u"Check what was read from the mail.\nCame with it: "_s +
                   QStringList(12, u"stand van zaken.pdf (12 KiB)"_s).join(u", "_s) +
                   u"\nThe mail is damaged."_s);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    EXPECT_LE(dialog.width(), 1024);
    EXPECT_LE(dialog.height(), 700);
    const auto &note = find<QLabel>(u"noteLabel"_s, &dialog);
    EXPECT_GE(note.height(), note.heightForWidth(note.width()));
}

TEST_F(IntakeRoomTest, keepsItsWarningsInSightHoweverManyAttachmentsCame)
{
    QByteArray mail = "From: R. Mulder <r.mulder@example.nl>\r\nReply-To: x@elsewhere.example\r\n"
                      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                      "Content-Transfer-Encoding: unheard-of\r\n\r\nNobody called me back.\r\n";
    for (int i = 0; i < 100; ++i)
        mail += "--b\r\nContent-Type: image/png; name=" + QByteArray(240, 'W') + ".png\r\n\r\nx\r\n";
    const QString many = path(u"many.eml"_s);
    ASSERT_TRUE(succeeded(writeOwnerFile(many, mail + "--b--\r\n")));
    inDialog([&](QDialog &dialog) {
        const auto &note = find<QLabel>(u"noteLabel"_s, &dialog);
        EXPECT_TRUE(note.text().contains(u"answer to: x@elsewhere.example."_s)) << note.text().toStdString();
        EXPECT_TRUE(note.text().contains(u"Not everything in this mail"_s)) << note.text().toStdString();
        EXPECT_TRUE(note.text().endsWith(u'…')) << note.text().toStdString();
        EXPECT_LE(dialog.width(), 1024);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    const QList<ComplaintId> logged = logMails(desk(), answers, {many}, nullptr);
    ASSERT_EQ(logged.size(), 1);
    EXPECT_EQ(desk().complaints.documents(logged.first()).value().size(), 101);
    EXPECT_TRUE(everyDialogCame());
}

} // namespace
} // namespace gehoor
