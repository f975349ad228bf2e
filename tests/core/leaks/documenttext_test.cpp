// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/documenttext.h>

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(DocumentTextTest, readsWhatHoldsWords)
{
    EXPECT_EQ(documentText(u"text/plain"_s, "Noor"), u"Noor"_s);
    EXPECT_TRUE(documentText(u"text/html"_s, "<p>No<b>or</b></p>").contains(u"Noor"_s));
    EXPECT_EQ(documentText(u"text/plain"_s, QByteArray("\xFF\xFEZ\0o\0\xEB\0", 8)), u"Zoë"_s) << "UTF-16";
    EXPECT_EQ(documentText(u"text/plain"_s, "Zo\xEB"), u"Zoë"_s) << "Windows-1252";
    EXPECT_TRUE(documentText(u"text/html"_s, "<p>Zo\xEB</p>").contains(u"Zoë"_s));
    EXPECT_EQ(documentText(u"application/pdf"_s, "Noor"), QString());
    EXPECT_EQ(documentText(u"message/rfc822"_s, ""), QString());
}

TEST(DocumentTextTest, readsToWhomElseAMailWentAndWhatItsHtmlAloneSays)
{
    const QByteArray mail = "From: jan@example.nl\r\nCc: =?UTF-8?Q?No=C3=ABlle?= <n@example.nl>\r\n"
                            "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
                            "--b\r\n\r\nNiemand belde\r\nterug.\r\n"
                            "--b\r\nContent-Type: text/html\r\n\r\n"
                            "<p>Niemand belde terug.</p><p>Sterre woont daar.</p>\r\n--b--\r\n";
    const QString words = documentText(u"message/rfc822"_s, mail);
    EXPECT_TRUE(words.contains(u"Noëlle"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Sterre woont daar."_s)) << words.toStdString();
    EXPECT_EQ(words.simplified().count(u"Niemand belde terug."_s), 1) << "once is enough";
    const QByteArray around = "From: piet@example.nl\r\nContent-Type: message/rfc822\r\n\r\n" + mail;
    EXPECT_TRUE(documentText(u"message/rfc822"_s, around).contains(u"Noëlle"_s)) << "in a mail within it";
}

TEST(DocumentTextTest, readsWhatOnlyThePlainWordingSaysWhereTheHtmlIsRead)
{
    const QByteArray mail =
        "From: jan@example.nl\r\n"
        "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
        "--b\r\n\r\nBericht over Sterre: bekijk het als HTML.\r\n"
        "--b\r\nContent-Type: text/html\r\n\r\n"
        "<p>Niemand belde mij terug, hoe vaak ik het ook vroeg. Ik wil weten waarom dat zo "
        "is, en wat u er voortaan aan doet.</p>\r\n--b--\r\n";
    const QString words = documentText(u"message/rfc822"_s, mail);
    EXPECT_TRUE(words.contains(u"Niemand belde mij terug"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Sterre"_s)) << words.toStdString();
}

/// Of many lines in many parts, each held against long words, the time would grow as all of these together.
TEST(DocumentTextTest, readsAMailOfManyLongWordingsInTime)
{
    const QByteArray same(1'000'000, 'a');
    QByteArray mail = "From: jan@example.nl\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n" +
                      same +
                      "\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n"
                      "--c\r\n\r\nDag\r\n";
    mail +=
        "--c\r\nContent-Type: text/html\r\n\r\n<p>Dag b" + same.first(500'000) + "</p>\r\n--c--\r\n--b--\r\n";
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(documentText(u"message/rfc822"_s, mail).contains(u"Dag ba"_s));
    EXPECT_LT(timer.elapsed(), 30'000);
}

} // namespace
} // namespace gehoor
