// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/attachmentname.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(AttachmentNameTest, isFitForAnySystem)
{
    struct Case
    {
        QString sent;
        QString safe;
    };
    const QList<Case> cases = {
        {u"brief.pdf"_s, u"brief.pdf"_s},
        {u"Verklaring van Renée (1).pdf"_s, u"Verklaring van Renée (1).pdf"_s},
        {u"../../x"_s, u"x"_s},
        {u"/etc/passwd"_s, u"passwd"_s},
        {u"C:\\Users\\jan\\brief.doc"_s, u"brief.doc"_s},
        {u"C:brief.doc"_s, u"C_brief.doc"_s},
        {u".."_s, u""_s},
        {u"map/"_s, u""_s},
        {u"a\u0000b\nc.txt"_s, u"abc.txt"_s},
        {u"factuur\u202Efdp.exe"_s, u"factuurfdp.exe"_s},
        {u"a\u2028b\u200Bc"_s, u"abc"_s},
        {u" .verborgen "_s, u"verborgen"_s},
        {u"punt.txt..."_s, u"punt.txt"_s},
        {u"a<b>c:d\"e|f?g*h"_s, u"a_b_c_d_e_f_g_h"_s},
        {u"NUL"_s, u"_NUL"_s},
        {u"con.txt"_s, u"_con.txt"_s},
        {u"LPT1.pdf"_s, u"_LPT1.pdf"_s},
        {u"contract.pdf"_s, u"contract.pdf"_s},
        {u"=1+1.csv"_s, u"=1+1.csv"_s},
        {QString(QChar(0xD800)) + u"a"_s, u"\uFFFDa"_s},
        {u""_s, u""_s},
    };
    for (const Case &c : cases)
        EXPECT_EQ(safeAttachmentName(c.sent), c.safe) << c.sent.toStdString();
}

TEST(AttachmentNameTest, keepsItsSuffixWhenItIsCut)
{
    const QString cut = safeAttachmentName(u"é"_s.repeated(1000) + u".pdf"_s);
    EXPECT_EQ(cut, u"é"_s.repeated(125) + u".pdf"_s);

    const QString pictures = safeAttachmentName(u"🙂"_s.repeated(1000));
    EXPECT_EQ(pictures, u"🙂"_s.repeated(63));
}

/// Each dot in it is looked at once; else a million of them would take hours.
TEST(AttachmentNameTest, isMadeOfManyDotsInTime)
{
    const QString dots = u" ."_s.repeated(500'000);
    EXPECT_EQ(safeAttachmentName(u'x' + dots + u'x'), u'x' + dots.left(252) + u".x"_s);
    EXPECT_EQ(safeAttachmentName(dots + u'x' + dots), u"x"_s);
}

TEST(AttachmentNameTest, isMadeFromNumberAndTypeWhenThereIsNone)
{
    EXPECT_EQ(namelessAttachment(1, u"application/pdf"_s), u"bijlage-1.pdf"_s);
    EXPECT_EQ(namelessAttachment(2, u"image/jpeg"_s), u"bijlage-2.jpg"_s);
    EXPECT_EQ(namelessAttachment(3, u"message/rfc822"_s), u"bijlage-3.eml"_s);
    EXPECT_EQ(namelessAttachment(4, u"text/x-onbekend"_s), u"bijlage-4.txt"_s);
    EXPECT_EQ(namelessAttachment(5, u"geen/type"_s), u"bijlage-5.bin"_s);
}

} // namespace
} // namespace gehoor
