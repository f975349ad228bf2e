// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails that other programs made of the same words and files, kept byte for byte: mutt 2.2.9, s-nail 14.9.24,
// Python 3.11 (its present library and the one of before), Perl's MIME::Lite 3.033, mpack 1.6.
#include <tests/core/intake/mailfiles.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr auto pictureHash = "85f83f7df89fba8a8cc5df740f579ed216231c5de24f9b65f12cfe629573884b";
constexpr auto noteHash = "1504373f8cd81ca195072145676f722b66590d371c9fb7dbcfde8157eeefef2e";

struct OthersMail
{
    const char *file;
    bool hasNote;
    bool namesSender = true;
    QString dash = u"–"_s;
    QString name = u"Géraldine Coşkun-de Böck"_s;
    QString picture = u"foto van de brief.png"_s;
};

std::ostream &operator<<(std::ostream &out, const OthersMail &mail)
{
    return out << mail.file;
}

class OthersMailsTest : public testing::TestWithParam<OthersMail>
{
};

QByteArray hashOf(const Attachment &attachment)
{
    return QCryptographicHash::hash(attachment.content, QCryptographicHash::Sha256).toHex();
}

TEST_P(OthersMailsTest, giveSenderWordsAndFilesAsTheyWereSent)
{
    const OthersMail &mail = GetParam();
    const MailMessage message = readCorpusMail(mail.file);
    EXPECT_FALSE(message.damaged);
    EXPECT_EQ(message.fromName, mail.namesSender ? u"Géraldine Coşkun-de Böck"_s : QString());
    EXPECT_EQ(message.fromAddress, mail.namesSender ? u"geraldine@coskun.example"_s : QString());
    EXPECT_EQ(message.subject, u"Klacht: er werd opgehangen %1 zomaar"_s.arg(mail.dash));
    EXPECT_EQ(
        message.text.trimmed(),
        u"Beste klachtenfunctionaris,\n\nOp 12 oktober belde ik om te vragen hoe ik mijn kleinzoon een kaart "
        "kan sturen. Er werd opgehangen.\nIk vind dat onbehoorlijk. In de bijlage staat wat ik toen "
        "opschreef "
        "– het was rond kwart over drie.\n\nHartelijke groet,\n%1"_s.arg(mail.name));
    ASSERT_EQ(message.attachments.size(), mail.hasNote ? 2 : 1);
    EXPECT_EQ(message.attachments.constLast().name, mail.picture);
    EXPECT_EQ(hashOf(message.attachments.constLast()), pictureHash);
    if (mail.hasNote) {
        EXPECT_EQ(message.attachments.constFirst().name, u"aantekening één.txt"_s);
        EXPECT_EQ(hashOf(message.attachments.constFirst()), noteHash);
    }
    EXPECT_EQ(message.sent.isValid(), mail.namesSender) << "mpack leaves both to the program that sends it";
}

INSTANTIATE_TEST_SUITE_P(EveryProgram, OthersMailsTest,
                         testing::Values(OthersMail{.file = "by-mutt.eml", .hasNote = true},
                                         OthersMail{.file = "by-s-nail.eml", .hasNote = true},
                                         OthersMail{.file = "by-python.eml", .hasNote = true},
                                         OthersMail{.file = "by-python-old.eml",
                                                    .hasNote = false,
                                                    .name = u"Géraldine Coskun-de Böck"_s,
                                                    .picture = u"foto één van de brief.png"_s},
                                         OthersMail{.file = "by-mime-lite.eml", .hasNote = false},
                                         OthersMail{.file = "by-mpack.eml",
                                                    .hasNote = false,
                                                    .namesSender = false,
                                                    .dash = u"-"_s}));

} // namespace
} // namespace gehoor
