// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/intake/headervalues.h>
#include <core/intake/mailentity.h>
#include <core/intake/mailreader.h>
#include <core/intake/readabletext.h>
#include <core/leaks/documenttext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The header fields that name somebody beside whom the mail is from.
bool namesSomebody(const QByteArray &field)
{
    static const QByteArrayList fields{"to",           "cc",        "bcc",       "sender",
                                       "resent-from",  "resent-to", "resent-cc", "resent-sender",
                                       "delivered-to", "keywords",  "comments",  "x-original-to"};
    return fields.contains(field);
}

bool isWithin(const QByteArray &mediaType)
{
    return mediaType == "message/rfc822" || mediaType == "message/global" || mediaType == "message/news";
}

/// Looks through a mail for words that reading it passes by: to whom else it went, and what stands in one of
/// several wordings alone.
class PassedWords
{
public:
    void look(QByteArrayView bytes, int depth = 0)
    {
        const MailLimits limits;
        const auto entity = splitEntity(withoutEnvelope(bytes));
        if (!entity || depth > limits.depth || ++m_parts > limits.parts)
            return;
        for (const HeaderField &field : entity->fields) {
            if (namesSomebody(field.name))
                m_named << headerText(field.value).text;
        }
        const PartType type =
            partType(entity->value("content-type"), entity->value("content-disposition"), "text/plain");
        if (type.mediaType.startsWith("multipart/") && !type.boundary.isEmpty()) {
            for (const QByteArrayView part : splitParts(entity->body, type.boundary, limits.parts))
                look(part, depth + 1);
            return;
        }
        const bool isMail = isWithin(type.mediaType);
        const bool isHtml = type.mediaType == "text/html";
        if (!isMail && ((!isHtml && type.mediaType != "text/plain") || type.attached))
            return;
        const QByteArray content =
            undoTransferEncoding(entity->body, entity->value("content-transfer-encoding")).bytes;
        if (isMail)
            return look(content, depth + 1);
        const QString text = decodeCharset(content, type.charset).text;
        m_wordings << (isHtml ? readableText(text) : text);
    }
    QStringList besides(const QString &told) const
    {
        constexpr qint64 most = 2'000'000'000; // characters against characters: more would take too long
        const QString known = told.simplified();
        QStringList words = m_named;
        qint64 compared = 0;
        for (const QString &wording : m_wordings) {
            if (known.startsWith(wording.simplified()))
                continue;
            QStringList lines = wording.split(u'\n');
            lines.removeIf([&](const QString &line) {
                compared += qint64(line.size()) * known.size();
                return compared <= most && known.contains(line.simplified());
            });
            if (!lines.isEmpty())
                words << lines.join(u'\n');
        }
        return words;
    }

private:
    int m_parts = 0;
    QStringList m_named;
    QStringList m_wordings;
};

} // namespace

QString documentText(const QString &mediaType, const QByteArray &content)
{
    if (mediaType == u"text/html"_s)
        return readableText(decodeCharset(content, {}).text);
    if (mediaType.startsWith(u"text/"_s))
        return decodeCharset(content, {}).text;
    if (mediaType != u"message/rfc822"_s)
        return {};
    const auto mail = readMail(content);
    if (!mail)
        return decodeCharset(content, {}).text;
    QStringList texts{mail->fromName, mail->fromAddress, mail->replyToWords, mail->subject, mail->text};
    PassedWords passed;
    passed.look(content);
    texts << passed.besides(mail->text);
    for (const Attachment &attachment : mail->attachments) {
        texts << attachment.name;
        if (attachment.mediaType.startsWith(u"text/"_s)) // a mail within the mail stands in its text already
            texts << documentText(attachment.mediaType, attachment.content);
    }
    return texts.join(u"\n\n"_s);
}

} // namespace gehoor
