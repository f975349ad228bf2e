// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/letters/addressing.h>
#include <core/letters/bodytext.h>
#include <core/rights/accessdata.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Writes the page in one language.
class Writer
{
public:
    Writer(const AccessData &data, const QJsonObject &words, Language language)
        : m_data(data), m_words(words), m_language(language)
    {
    }

    QString body()
    {
        text(say(u"intro"_s)
                 .arg(day(m_data.requests.isEmpty() ? m_data.today : m_data.requests.constLast().received)));
        heading(u"who"_s);
        writeComplainant();
        heading(u"case"_s);
        writeCase();
        heading(u"letters"_s);
        writeLetters();
        if (!m_data.limits.isEmpty())
            writeLimits();
        heading(u"requests"_s);
        for (const AccessRequest &request : m_data.requests)
            write(request);
        heading(u"about"_s);
        bullets(u"aboutLines"_s);
        bullet(say(m_data.closed ? u"keptClosed"_s : u"keptOpen"_s).arg(QString::number(m_data.monthsKept)));
        heading(u"rights"_s);
        bullets(u"rightsLines"_s);
        return toHtml(normalised(m_paragraphs));
    }

private:
    QString say(const QString &key) const { return m_words.value(key).toString(); }
    QString day(QDate date) const { return dateInFull(date, m_language); }
    void add(BodyKind kind, const QString &words) { m_paragraphs.append(BodyParagraph{kind, {{words}}}); }
    void text(const QString &words) { add(BodyKind::Text, words); }
    void heading(const QString &key) { add(BodyKind::Heading, say(key)); }
    void bullet(const QString &words) { add(BodyKind::Bullet, words); }
    void bullets(const QString &key)
    {
        const QStringList lines = m_words.value(key).toVariant().toStringList();
        for (const QString &line : lines)
            bullet(line);
    }
    void field(const QString &key, const QString &value)
    {
        bullet(say(u"field"_s).arg(say(key), isBlank(value) ? say(u"empty"_s) : cleaned(value).simplified()));
    }

    void writeComplainant()
    {
        const Complainant &who = m_data.complainant;
        field(u"name"_s, who.name);
        field(u"form"_s, say(u"form."_s + formOfAddressKeys.key(who.formOfAddress)));
        if (who.capacity != Capacity::Client) // a housemate may open it: that is told along the safe channel
            field(u"capacity"_s, say(u"capacity."_s + capacityKeys.key(who.capacity)));
        field(u"organisation"_s, who.organisation);
        field(u"address"_s, QString(who.address).replace(u'\n', u", "_s));
        field(u"email"_s, who.email);
        field(u"phone"_s, who.phone);
        field(u"safe"_s, say(u"safe."_s + safeChannelKeys.key(who.safeChannel)));
        if (who.noPost)
            bullet(say(u"noPost"_s));
        if (who.anonymous)
            bullet(say(u"anonymous"_s));
    }

    void writeCase()
    {
        bullet(say(u"complained"_s)
                   .arg(day(m_data.complained), say(u"channel."_s + channelKeys.key(m_data.channel)),
                        m_data.number));
        for (const PartFacts &part : m_data.parts) {
            const QString number = QString::number(part.number);
            bullet(
                say(u"part"_s).arg(number, say(part.verdict ? verdictKeys.key(*part.verdict) : u"open"_s)));
            if (part.forwarded)
                bullet(say(u"forwarded"_s).arg(number, day(*part.forwarded)));
            if (part.responded)
                bullet(say(u"responded"_s).arg(number, day(*part.responded)));
        }
        if (m_data.closed && m_data.outcome)
            bullet(say(u"closed"_s)
                       .arg(day(*m_data.closed), say(u"outcome."_s + endingKeys.key(*m_data.outcome))));
        text(say(u"ownWords"_s));
    }

    void writeLetters()
    {
        if (m_data.letters.isEmpty())
            text(say(u"noLetters"_s));
        for (const SentLetter &letter : m_data.letters)
            bullet(say(u"letter"_s)
                       .arg(say(u"letter."_s + letterKindKeys.key(letter.kind)), day(letter.posted)));
    }

    void write(const AccessRequest &request)
    {
        const QString received = day(request.received);
        const QString channel = say(u"channel."_s + channelKeys.key(request.channel));
        bullet(request.answered ? say(u"requestAnswered"_s).arg(received, channel, day(*request.answered))
                                : say(u"request"_s).arg(received, channel));
    }

    void writeLimits()
    {
        heading(u"limits"_s);
        for (const LimitPeriod &limit : m_data.limits)
            bullet(limit.ended ? say(u"limitEnded"_s).arg(day(limit.start), day(*limit.ended))
                               : say(u"limit"_s).arg(day(limit.start), day(limit.evaluate)));
    }

    const AccessData &m_data;
    const QJsonObject &m_words;
    Language m_language;
    QList<BodyParagraph> m_paragraphs;
};

} // namespace

Result<LetterContent> composeAccess(const AccessData &data, Language language)
{
    QFile file(u":/rights/access.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, u"no words for the answer to a request for access"_s);
    const QJsonObject words =
        QJsonDocument::fromJson(file.readAll()).object().value(languageKeys.key(language)).toObject();
    if (words.isEmpty())
        return failure(ErrorKind::Internal,
                       u"the words for the answer to a request for access are damaged"_s);
    QStringList sender;
    for (const QString &line : {data.organisation.name, data.organisation.phone, data.organisation.email,
                                data.organisation.website}) {
        if (!isBlank(line))
            sender << asOneLine(line);
    }
    return LetterContent{.sender = sender,
                         .returnLine = asOneLine(data.organisation.returnAddress),
                         .address = addressLines(data.complainant, language),
                         .place = asOneLine(data.organisation.place),
                         .date = dateInFull(data.today, language),
                         .reference = data.number,
                         .subject = words.value(u"subject"_s).toString(),
                         .body = Writer(data, words, language).body(),
                         .language = language};
}

QString accessFileName(const QString &complaintNumber, Language language, const QString &suffix)
{
    return complaintNumber + (language == Language::Dutch ? u"-inzage."_s : u"-access."_s) + suffix;
}

} // namespace gehoor
