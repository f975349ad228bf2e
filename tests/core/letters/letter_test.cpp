// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/letter.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(LetterTest, comesBackFromJsonAsItWas)
{
    const LetterContent content{.sender = {u"Blijf Groep"_s, u"020"_s},
                                .returnLine = u"Postbus 1"_s,
                                .address = {u"\"quotes\" 'n \\"_s, u"{{x}}"_s, u"مرحبا é\u0301"_s},
                                .place = {},
                                .date = u"23 november 2026"_s,
                                .reference = u"2026-0042"_s,
                                .subject = u"<img src=x>"_s,
                                .body = u"<p>a\nb</p>"_s,
                                .language = Language::English};
    EXPECT_EQ(letterContentFromJson(toJson(content)), content);
}

TEST(LetterTest, hasANeutralFileName)
{
    EXPECT_EQ(letterName(u"2026-0042"_s, 12), u"2026-0042/12"_s);
    EXPECT_EQ(letterFileName(u"2026-0042"_s, 1, Language::Dutch), u"2026-0042-brief-1.pdf"_s);
    EXPECT_EQ(letterFileName(u"2026-0042"_s, 12, Language::English), u"2026-0042-letter-12.pdf"_s);
}

} // namespace
} // namespace gehoor
