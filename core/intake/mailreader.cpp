// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/intake/attachmentname.h>
#include <core/intake/flowedtext.h>
#include <core/intake/headervalues.h>
#include <core/intake/mailentity.h>
#include <core/intake/mailreader.h>
#include <core/intake/readabletext.h>

#include <QByteArrayList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

enum class Wording { None, Html, Plain };

/// What a part, with all parts in it, has to say.
struct Reading
{
    QString text;
    Wording wording = Wording::None;
    QStringList forwarded; ///< the messages in it, in words
    QList<Attachment> attachments;
    bool damaged = false;
};

QString tidied(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    qsizetype begin = 0;
    while (begin < text.size() && text[begin] == u'\n')
        ++begin;
    qsizetype end = text.size();
    while (end > begin && text[end - 1].isSpace())
        --end;
    return text.sliced(begin, end - begin);
}

QStringList nonBlank(const QStringList &texts)
{
    QStringList kept;
    std::copy_if(texts.cbegin(), texts.cend(), std::back_inserter(kept),
                 [](const QString &text) { return !isBlank(text); });
    return kept;
}

bool isMessage(const QByteArray &mediaType)
{
    return mediaType == "message/rfc822" || mediaType == "message/global" || mediaType == "message/news";
}

/// Whether words may lie in the part that only another program takes out: encrypted, signed together with
/// what it signs, or packed by Outlook.
bool hidesWords(const QByteArray &mediaType)
{
    static const QByteArrayList types = {"application/pkcs7-mime", "application/x-pkcs7-mime",
                                         "application/pgp-encrypted", "application/ms-tnef",
                                         "application/vnd.ms-tnef"};
    return types.contains(mediaType);
}

/// Joins what the parts of a multipart say, one after the other.
Reading joined(QList<Reading> readings)
{
    Reading whole;
    QStringList texts;
    for (Reading &reading : readings) {
        texts += reading.text;
        whole.wording = std::max(whole.wording, reading.wording);
        whole.forwarded += reading.forwarded;
        whole.attachments += std::move(reading.attachments);
        whole.damaged |= reading.damaged;
    }
    whole.text = nonBlank(texts).join("\n\n"_L1);
    return whole;
}

/// Whether a few words stand where the others are, such as that the mail needs a program that shows HTML.
bool standsIn(const QString &words, const QString &others)
{
    constexpr qsizetype longest = 400;
    constexpr qsizetype lookedThrough = 20'000; // much of the same letter in much of it would take long
    if (words.size() > longest)
        return false;
    const QString inOneLine = words.simplified();
    const QString othersInOneLine = others.left(lookedThrough).simplified();
    return othersInOneLine.size() > 2 * inOneLine.size() && !othersInOneLine.contains(inOneLine);
}

/// Of several wordings of the same, the plain one unless it is empty or says nothing of it; attachments of
/// all.
Reading preferred(QList<Reading> readings)
{
    const auto says = [](const Reading &reading) { return !isBlank(reading.text); };
    const auto plain = std::find_if(readings.cbegin(), readings.cend(), [&](const Reading &reading) {
        return reading.wording == Wording::Plain && says(reading);
    });
    const auto last = std::find_if(readings.crbegin(), readings.crend(), says);
    QString text;
    auto wording = Wording::None;
    if (last != readings.crend()) {
        const bool usePlain = plain != readings.cend() &&
                              !(last->wording == Wording::Html && standsIn(plain->text, last->text));
        const Reading &chosen = usePlain ? *plain : *last;
        text = chosen.text;
        wording = chosen.wording;
    }
    Reading whole = joined(std::move(readings));
    whole.text = text;
    whole.wording = wording;
    return whole;
}

/// Reads one mail within its limits; messages in it are read the same way.
class Reader
{
public:
    explicit Reader(const MailLimits &limits) : m_limits(limits) {}

    [[nodiscard]] Result<MailMessage> readMessage(QByteArrayView bytes, int depth);

private:
    [[nodiscard]] Result<Reading> readEntity(const MailEntity &entity, const QByteArray &defaultType,
                                             int depth);
    [[nodiscard]] Result<Reading> readMultipart(const MailEntity &entity, const PartType &type, int depth);
    [[nodiscard]] Result<Reading> readForwarded(const MailEntity &entity, const PartType &type, int depth);
    [[nodiscard]] Result<Reading> readLeaf(const MailEntity &entity, const PartType &type);
    [[nodiscard]] Result<> keep(Reading &reading, const PartType &type, const QByteArray &content);
    QString readText(const PartType &type, const QByteArray &content, bool *damaged) const;

    MailLimits m_limits;
    int m_parts = 0;
    qint64 m_keptBytes = 0;
};

void readReplyTo(const MailEntity &entity, MailMessage &message)
{
    const MailAddress replyTo = firstAddress(entity.value("reply-to"));
    message.damaged |= replyTo.damaged;
    const bool isFrom = !replyTo.address.isEmpty() && !replyTo.several &&
                        replyTo.address.compare(message.fromAddress, Qt::CaseInsensitive) == 0;
    if (isFrom)
        return;
    const QString words = headerText(entity.value("reply-to")).text;
    if (std::any_of(words.cbegin(), words.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
        message.replyToWords = words;
    if (!replyTo.several) {
        message.replyTo = replyTo.address;
        message.replyToName = replyTo.name;
    }
}

void readHeader(const MailEntity &entity, MailMessage &message)
{
    const MailAddress from = firstAddress(entity.value("from"));
    message.fromName = from.name;
    message.fromAddress = from.address;
    readReplyTo(entity, message);
    const DecodedText subject = headerText(entity.value("subject"));
    message.subject = subject.text;
    message.damaged |= from.damaged || subject.damaged;

    const QByteArray id = entity.value("message-id").trimmed();
    const auto begin = id.indexOf('<') + 1;
    const auto end = id.indexOf('>', begin);
    message.messageId =
        headerText(QByteArrayView(id).sliced(begin, (end < 0 ? id.size() : end) - begin)).text;

    message.sent = headerDate(entity.value("date"));
    for (const HeaderField &field : entity.fields) {
        if (field.name == "received" && !message.arrived.isValid())
            message.arrived = receivedDate(field.value);
    }
}

/// A forwarded message in words: who, when, about what, and its text.
QString inWords(QByteArrayView bytes, const QString &text)
{
    QStringList lines = {u"----------"_s};
    if (const auto entity = splitEntity(bytes)) {
        for (const auto &[name, label] : {std::pair("from", u"From: "_s), std::pair("date", u"Date: "_s),
                                          std::pair("subject", u"Subject: "_s)})
            lines += label + headerText(entity->value(name)).text;
    }
    return lines.join(u'\n') + "\n\n"_L1 + text;
}

Result<MailMessage> Reader::readMessage(QByteArrayView bytes, int depth)
{
    const auto entity = splitEntity(withoutEnvelope(bytes));
    if (!entity)
        return failureOf(entity);
    if (entity->fields.isEmpty())
        return failure(ErrorKind::MailUnreadable);
    auto reading = readEntity(*entity, "text/plain", depth);
    if (!reading)
        return failureOf(reading);

    MailMessage message;
    readHeader(*entity, message);
    message.text = nonBlank(QStringList(tidied(reading->text)) + reading->forwarded).join("\n\n"_L1);
    message.attachments = std::move(reading->attachments);
    message.damaged |= reading->damaged;
    if (message.text.size() > m_limits.textCharacters) {
        message.text.truncate(m_limits.textCharacters);
        if (message.text.back().isHighSurrogate())
            message.text.chop(1);
        message.damaged = true;
    }
    return message;
}

Result<Reading> Reader::readEntity(const MailEntity &entity, const QByteArray &defaultType, int depth)
{
    if (++m_parts > m_limits.parts || depth > m_limits.depth)
        return failure(ErrorKind::MailTooComplex);
    const PartType type =
        partType(entity.value("content-type"), entity.value("content-disposition"), defaultType);
    auto reading = type.mediaType.startsWith("multipart/") ? readMultipart(entity, type, depth)
                   : isMessage(type.mediaType)             ? readForwarded(entity, type, depth)
                                                           : readLeaf(entity, type);
    if (reading)
        reading->damaged |= type.damaged;
    return reading;
}

Result<Reading> Reader::readMultipart(const MailEntity &entity, const PartType &type, int depth)
{
    const auto parts = type.boundary.isEmpty() ? QList<QByteArrayView>()
                                               : splitParts(entity.body, type.boundary, m_limits.parts);
    if (parts.isEmpty()) { // the words are there, only not where the header says
        auto reading = readLeaf(entity, PartType());
        if (reading)
            reading->damaged = true;
        return reading;
    }
    QList<Reading> readings;
    for (const QByteArrayView part : parts) {
        const auto partEntity = splitEntity(part);
        if (!partEntity)
            return failureOf(partEntity);
        auto reading = readEntity(
            *partEntity, type.mediaType == "multipart/digest" ? "message/rfc822" : "text/plain", depth + 1);
        if (!reading)
            return failureOf(reading);
        readings += std::move(*reading);
    }
    return type.mediaType == "multipart/alternative" ? preferred(std::move(readings))
                                                     : joined(std::move(readings));
}

Result<Reading> Reader::readForwarded(const MailEntity &entity, const PartType &type, int depth)
{
    const auto content = undoTransferEncoding(entity.body, entity.value("content-transfer-encoding"));
    Reading reading;
    reading.damaged = content.damaged;
    if (const auto kept = keep(reading, type, content.bytes); !kept)
        return failureOf(kept);
    auto message = readMessage(content.bytes, depth + 1);
    if (!message && message.error().kind == ErrorKind::MailUnreadable) {
        reading.damaged = true;
        return reading;
    }
    if (!message)
        return failureOf(message);
    reading.forwarded = QStringList(inWords(withoutEnvelope(content.bytes), message->text));
    reading.attachments += std::move(message->attachments);
    reading.damaged |= message->damaged;
    return reading;
}

Result<Reading> Reader::readLeaf(const MailEntity &entity, const PartType &type)
{
    const auto content = undoTransferEncoding(entity.body, entity.value("content-transfer-encoding"));
    Reading reading;
    reading.damaged = content.damaged || hidesWords(type.mediaType);
    const bool html = type.mediaType == "text/html";
    const bool shown = (html || type.mediaType == "text/plain") && !type.attached;
    if (shown) {
        reading.text = readText(type, content.bytes, &reading.damaged);
        reading.wording = html ? Wording::Html : Wording::Plain;
    }
    if (!shown || !type.fileName.isEmpty()) { // named text stands in the text, and is a file too
        if (const auto kept = keep(reading, type, content.bytes); !kept)
            return failureOf(kept);
    }
    return reading;
}

QString Reader::readText(const PartType &type, const QByteArray &content, bool *damaged) const
{
    // No charset takes more bytes for a character; markup is given as much room again.
    const qsizetype most = 8 * qMax(m_limits.textCharacters, 1024LL);
    const DecodedText decoded =
        decodeCharset(QByteArrayView(content).first(qMin(content.size(), most)), type.charset);
    *damaged |= decoded.damaged || content.size() > most;
    if (type.mediaType == "text/html")
        return readableText(decoded.text, Quotations::Marked);
    return tidied(type.flowed ? withoutSoftBreaks(decoded.text, type.breaksInWords) : decoded.text);
}

Result<> Reader::keep(Reading &reading, const PartType &type, const QByteArray &content)
{
    // Messages in messages are kept whole at every level: together they may grow beyond the mail itself.
    m_keptBytes += content.size();
    if (m_keptBytes > 2 * m_limits.bytes)
        return failure(ErrorKind::MailTooLarge);
    QString name = type.fileName;
    if (isMessage(type.mediaType) && !name.isEmpty() && !name.endsWith(".eml"_L1, Qt::CaseInsensitive))
        name += ".eml"_L1;
    reading.attachments += Attachment{safeAttachmentName(name), QString::fromLatin1(type.mediaType), content};
    return {};
}

} // namespace

Result<MailMessage> readMail(const QByteArray &bytes, const MailLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return failure(ErrorKind::MailTooLarge);
    if (QByteArrayView(bytes).trimmed().isEmpty())
        return failure(ErrorKind::MailEmpty);
    auto message = Reader(limits).readMessage(bytes, 0);
    if (!message)
        return message;
    for (qsizetype i = 0; i < message->attachments.size(); ++i) {
        Attachment &attachment = message->attachments[i];
        if (attachment.name.isEmpty())
            attachment.name = namelessAttachment(i + 1, attachment.mediaType);
    }
    return message;
}

} // namespace gehoor
