// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(NonEmptyTextTest, keepsTextExactlyAsTyped)
{
    for (const QString &text :
         {u"x"_s, u"  met spaties \n"_s, u"\u202e\u05d0"_s, u"0"_s, QString(1024 * 1024, u'a')}) {
        const auto parsed = NonEmptyText::parse(text, u"subject"_s);
        ASSERT_TRUE(succeeded(parsed));
        EXPECT_EQ(parsed->value(), text);
    }
}

TEST(NonEmptyTextTest, refusesWhatCannotBeSeenAndNamesTheField)
{
    for (const QString &text : {QString(), u""_s, u"   "_s, u"\t\r\n"_s, u"\u00a0\u2003"_s,
                                u"\u200b\u200d\ufeff"_s, u"\u202e\u202c"_s, QString(QChar(0))}) {
        const auto parsed = NonEmptyText::parse(text, u"subject"_s);
        ASSERT_TRUE(failedWith(ErrorKind::EmptyText, parsed)) << text.toUtf8().toHex().toStdString();
        EXPECT_EQ(parsed.error().detail, u"subject"_s);
    }
}

TEST(EmailAddressTest, acceptsOneAddress)
{
    const std::pair<QString, QString> cases[] = {
        {u"r.mulder@example.nl"_s, u"r.mulder@example.nl"_s},
        {u"  a@b \n"_s, u"a@b"_s},
        {u"o'brien+klacht@sub.example.org"_s, u"o'brien+klacht@sub.example.org"_s},
        {u"ren\u00e9@voorbeeld.nl"_s, u"ren\u00e9@voorbeeld.nl"_s},
    };
    for (const auto &[typed, kept] : cases) {
        const auto parsed = EmailAddress::parse(typed);
        ASSERT_TRUE(succeeded(parsed)) << typed.toStdString();
        EXPECT_EQ(parsed->value(), kept);
    }
}

TEST(EmailAddressTest, refusesWhatIsNone)
{
    for (const QString &text :
         {u""_s, u"mulder"_s, u"@example.nl"_s, u"mulder@"_s, u"a@b@c"_s, u"a b@example.nl"_s,
          u"a@example.nl, b@example.nl"_s, u"R. Mulder <r.mulder@example.nl>"_s, u"a@b\nBcc: c@d"_s,
          QString(u"a"_s.repeated(65) + u"@b"_s), QString(u"a@"_s + u"b"_s.repeated(254))}) {
        const auto parsed = EmailAddress::parse(text);
        ASSERT_TRUE(failedWith(ErrorKind::InvalidEmail, parsed)) << text.toStdString();
        EXPECT_LE(parsed.error().detail.size(), 80);
    }
}

} // namespace
} // namespace gehoor
