// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/intake/headervalues.h>

#include <QByteArrayList>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

// GMime recurses at each colon of an address and copies charset names to the stack: no honest value comes
// near these.
constexpr qsizetype longestStructuredValue = 64 * 1024;
constexpr qsizetype mostColons = 64;
constexpr int mostWords = 1'000; ///< encoded words; a converter is loaded for each

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

/// An RFC 2047 encoded word within other bytes.
struct EncodedWord
{
    qsizetype begin;
    qsizetype end;
    QByteArray charset;
    bool base64;
    QByteArray content;
};

std::optional<EncodedWord> encodedWordAt(QByteArrayView value, qsizetype begin)
{
    const auto charsetEnd = value.indexOf('?', begin + 2);
    if (charsetEnd < 0 || charsetEnd - begin > 80 || charsetEnd + 2 >= value.size() ||
        value[charsetEnd + 2] != '?')
        return {};
    const char kind = static_cast<char>(value[charsetEnd + 1] | 0x20); // lower case
    if (kind != 'b' && kind != 'q')
        return {};
    const auto end = value.indexOf("?=", charsetEnd + 3);
    if (end < 0)
        return {};
    QByteArray content = value.sliced(charsetEnd + 3, end - charsetEnd - 3).toByteArray();
    if (kind == 'q')
        content.replace('_', "=20");
    return EncodedWord{begin, end + 2, value.sliced(begin + 2, charsetEnd - begin - 2).toByteArray(),
                       kind == 'b',
                       undoTransferEncoding(content, kind == 'b' ? "base64" : "quoted-printable").bytes};
}

/// Adds to a word those right behind it of the same kind: some programs cut a letter of several bytes in two.
void joinFollowing(EncodedWord &word, QByteArrayView value)
{
    while (true) {
        auto next = word.end;
        while (next < value.size() && (value[next] == ' ' || value[next] == '\t'))
            ++next;
        if (!value.sliced(next).startsWith("=?"))
            return;
        const auto following = encodedWordAt(value, next);
        if (!following)
            return;
        if (following->charset.compare(word.charset, Qt::CaseInsensitive) != 0 ||
            following->base64 != word.base64) {
            word.end = next; // white space between two encoded words is not part of the text
            return;
        }
        word.content += following->content;
        word.end = following->end;
    }
}

template <class AddText, class AddWord>
void forEachPiece(QByteArrayView value, AddText addText, AddWord addWord)
{
    const auto lastEnd = value.lastIndexOf("?="); // behind it no word is looked for: time stays linear
    qsizetype begin = 0;
    int words = 0;
    for (auto at = value.indexOf("=?"); at >= 0 && at < lastEnd && words < mostWords;
         at = value.indexOf("=?", at)) {
        auto word = encodedWordAt(value, at);
        if (!word) {
            at += 2;
            continue;
        }
        joinFollowing(*word, value);
        addText(value.sliced(begin, at - begin));
        addWord(*word);
        ++words;
        begin = at = word->end;
    }
    addText(value.sliced(begin));
}

/// The value for GMime: encoded words and 8-bit text all in sound UTF-8, without NUL, so that it has nothing
/// to guess. Words next to each other become one: GMime joins their base64 and stops at the first padding.
QByteArray soundValue(QByteArrayView value, bool *damaged)
{
    QByteArray sound;
    QByteArray words;
    const auto inUtf8 = [&](const DecodedText &decoded) {
        *damaged |= decoded.damaged;
        return decoded.text.toUtf8();
    };
    const auto endWords = [&] {
        if (!words.isEmpty())
            sound += "=?UTF-8?B?" + words.toBase64() + "?=";
        words.clear();
    };
    forEachPiece(
        value,
        [&](QByteArrayView text) {
            if (text.isEmpty())
                return;
            endWords();
            sound += inUtf8(decodeCharset(text, {}));
        },
        [&](const EncodedWord &word) { words += inUtf8(decodeCharset(word.content, word.charset)); });
    endWords();
    return sound.replace('\0', "");
}

/// A value and its parameters, parted by `;` as they should be and each with a value: GMime reads on neither
/// past one that has none nor past a missing `;`.
QByteArray withSoundParameters(QByteArrayView value)
{
    QByteArrayList kept;
    const auto keep = [&](QByteArrayView piece) {
        piece = piece.trimmed();
        const auto typeEnd =
            std::find_if(piece.begin(), piece.end(), [](char c) { return c == ' ' || c == '\t'; });
        const auto rest = piece.sliced(typeEnd - piece.begin());
        if (kept.isEmpty() && rest.contains('=') && !rest.contains('('))
            kept = {piece.chopped(rest.size()).toByteArray(), rest.trimmed().toByteArray()};
        else if (kept.isEmpty() || piece.indexOf('=') > 0)
            kept += piece.toByteArray();
    };
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && quoted) {
            ++i;
        } else if (value[i] == '"') {
            quoted = !quoted;
        } else if (value[i] == ';' && !quoted) {
            keep(value.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    keep(value.sliced(begin));
    return kept.join("; ");
}

/// The same, of a value GMime takes apart, which is cut where no honest one goes on.
QByteArray soundStructure(QByteArrayView value, bool *damaged)
{
    *damaged |= value.size() > longestStructuredValue;
    return withSoundParameters(soundValue(value.first(qMin(value.size(), longestStructuredValue)), damaged));
}

/// RFC 2231 leaves no room for encoded words in the pieces of a name, but some programs put them there.
QString fileNameIn(const char *parameter)
{
    const QByteArrayView name(parameter);
    return name.contains("=?") ? headerText(name).text : QString::fromUtf8(name);
}

bool isSet(const char *parameter, const char *word)
{
    return parameter && qstricmp(parameter, word) == 0;
}

QList<InternetAddressMailbox *> mailboxesIn(InternetAddressList *list)
{
    QList<InternetAddressMailbox *> mailboxes;
    for (int i = 0; i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            mailboxes += INTERNET_ADDRESS_MAILBOX(address);
        else
            mailboxes += mailboxesIn(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)));
    }
    return mailboxes;
}

/// The words of a From that holds no address, such as `Jan Jansen <>`.
QString nameWithoutAddress(QByteArrayView value)
{
    const auto angle = value.indexOf('<');
    const QString name = headerText(angle < 0 ? value : value.first(angle)).text.remove(u'"').trimmed();
    const bool emptyGroup = name.endsWith(u':') || name.endsWith(u';');
    return emptyGroup ? QString() : name;
}

/// Some programs encode the whole of a From, its address too, which RFC 2047 (section 5) forbids: then the
/// address is found among the words.
MailAddress withAddressOutOfName(MailAddress found)
{
    const auto angle = found.name.lastIndexOf(u'<');
    if (!found.address.isEmpty() || angle < 0 || !found.name.endsWith(u'>'))
        return found;
    if (const auto valid = EmailAddress::parse(found.name.sliced(angle + 1).chopped(1))) {
        found.address = valid->value();
        found.name = found.name.first(angle).trimmed();
    }
    return found;
}

} // namespace

DecodedText headerText(QByteArrayView value)
{
    startGMime();
    DecodedText words;
    const auto add = [&](const DecodedText &decoded) {
        words.text += decoded.text;
        words.damaged |= decoded.damaged;
    };
    forEachPiece(
        value.trimmed(), [&](QByteArrayView text) { add(decodeCharset(text, {})); },
        [&](const EncodedWord &word) { add(decodeCharset(word.content, word.charset)); });
    return words;
}

MailAddress firstAddress(const QByteArray &value)
{
    startGMime();
    MailAddress found;
    if (value.size() > longestStructuredValue || value.count(':') > mostColons) {
        found.damaged = true;
        return found;
    }
    const QByteArray sound = soundValue(value, &found.damaged);
    const Owned<InternetAddressList> list(internet_address_list_parse(nullptr, sound.constData()));
    const auto mailboxes = list ? mailboxesIn(list.get()) : QList<InternetAddressMailbox *>();
    if (mailboxes.isEmpty()) {
        found.name = nameWithoutAddress(value);
        return withAddressOutOfName(found);
    }
    InternetAddressMailbox *mailbox = mailboxes.first();
    found.several = mailboxes.size() > 1;
    found.name = QString::fromUtf8(internet_address_get_name(INTERNET_ADDRESS(mailbox))).trimmed();
    const QString address = QString::fromUtf8(internet_address_mailbox_get_addr(mailbox));
    if (const auto valid = EmailAddress::parse(address))
        found.address = valid->value();
    else if (found.name.isEmpty())
        found.name = headerText(value).text;
    return withAddressOutOfName(found);
}

QDateTime headerDate(const QByteArray &value)
{
    startGMime();
    if (value.isEmpty() || value.size() > 1000 || value.contains('\0'))
        return {};
    GDateTime *date = g_mime_utils_header_decode_date(value.constData());
    if (!date)
        return {};
    const auto moment = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
    const int year = g_date_time_get_year(date);
    g_date_time_unref(date);
    // GMime guesses a year where the field has an impossible one.
    static const QRegularExpression fourDigits(u"(?<![\\d+-])\\d{4}(?!\\d)"_s);
    const auto written = fourDigits.match(QString::fromLatin1(value));
    const bool guessed = written.hasMatch() && written.captured().toInt() != year;
    return guessed || year < 1982 ? QDateTime() : moment; // RFC 822 is of 1982
}

QDateTime receivedDate(const QByteArray &value)
{
    return headerDate(value.sliced(value.lastIndexOf(';') + 1).trimmed());
}

PartType partType(const QByteArray &contentType, const QByteArray &disposition, const QByteArray &defaultType)
{
    startGMime();
    PartType part;
    part.mediaType = defaultType;
    if (!contentType.isEmpty()) {
        QByteArray sound = soundStructure(contentType, &part.damaged);
        const auto typeEnd = sound.indexOf(';');
        if (!QByteArrayView(sound).first(typeEnd < 0 ? sound.size() : typeEnd).contains('/'))
            sound = "text/plain" + (typeEnd < 0 ? QByteArray() : sound.sliced(typeEnd));
        const Owned<GMimeContentType> type(g_mime_content_type_parse(nullptr, sound.constData()));
        part.mediaType = QByteArray(g_mime_content_type_get_media_type(type.get())).toLower() + '/' +
                         QByteArray(g_mime_content_type_get_media_subtype(type.get())).toLower();
        part.charset = g_mime_content_type_get_parameter(type.get(), "charset");
        part.boundary = g_mime_content_type_get_parameter(type.get(), "boundary");
        part.fileName = fileNameIn(g_mime_content_type_get_parameter(type.get(), "name"));
        part.flowed = isSet(g_mime_content_type_get_parameter(type.get(), "format"), "flowed");
        part.breaksInWords = isSet(g_mime_content_type_get_parameter(type.get(), "delsp"), "yes");
    }
    if (!disposition.isEmpty()) {
        const QByteArray sound = soundStructure(disposition, &part.damaged);
        const Owned<GMimeContentDisposition> parsed(
            g_mime_content_disposition_parse(nullptr, sound.constData()));
        part.attached = g_mime_content_disposition_is_attachment(parsed.get()) != 0;
        if (const char *name = g_mime_content_disposition_get_parameter(parsed.get(), "filename");
            name && *name)
            part.fileName = fileNameIn(name);
    }
    return part;
}

} // namespace gehoor
