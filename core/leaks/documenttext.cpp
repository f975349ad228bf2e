// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/mailbytes.h>
#include <core/intake/mailreader.h>
#include <core/intake/readabletext.h>
#include <core/leaks/documenttext.h>

using namespace Qt::StringLiterals;

namespace gehoor {

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
    for (const Attachment &attachment : mail->attachments) {
        texts << attachment.name;
        if (attachment.mediaType.startsWith(u"text/"_s)) // a mail within the mail stands in its text already
            texts << documentText(attachment.mediaType, attachment.content);
    }
    return texts.join(u"\n\n"_s);
}

} // namespace gehoor
