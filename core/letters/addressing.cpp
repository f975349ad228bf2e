// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/letters/addressing.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr auto ignoreCase = QRegularExpression::CaseInsensitiveOption;

bool isParticle(const QString &word)
{
    static const QStringList particles{
        u"aan"_s, u"al"_s, u"bij"_s, u"d'"_s,  u"da"_s,  u"de"_s,  u"del"_s, u"den"_s, u"der"_s, u"di"_s,
        u"dos"_s, u"du"_s, u"el"_s,  u"en"_s,  u"het"_s, u"in"_s,  u"la"_s,  u"le"_s,  u"op"_s,  u"'s"_s,
        u"'t"_s,  u"te"_s, u"ten"_s, u"ter"_s, u"uit"_s, u"van"_s, u"ver"_s, u"von"_s, u"’s"_s,  u"’t"_s};
    return particles.contains(word, Qt::CaseInsensitive);
}

/// The name as on an envelope: without forms of address before it, "Vries, R. de" as "R. de Vries".
QString bareName(const QString &name)
{
    static const QRegularExpression forms(
        u"\\A(?:(?:de )?heer|dhr|mevrouw|mevr|mw|mr|mrs|ms|t\\.a\\.v)\\b\\.? *"_s, ignoreCase);
    const QString written = asOneLine(name);
    QString bare = written;
    for (qsizetype before = -1; before != bare.size();) {
        before = bare.size();
        bare.remove(forms);
    }
    if (bare.isEmpty())
        return written;
    const QStringList turned = bare.split(u',');
    if (turned.size() == 2 && !turned[1].trimmed().isEmpty())
        return turned[1].trimmed() + u' ' + turned[0].trimmed();
    return bare;
}

bool isFirm(const QString &name)
{
    static const QRegularExpression forms(
        u"\\A(?:stichting|vereniging|gemeente|co[oö]peratie) |(?: b\\.?v| n\\.?v| v\\.?o\\.?f| gmbh| ltd| inc)\\.?\\z"_s,
        ignoreCase);
    return name.contains(forms);
}

/// From the first particle on, else the last word; of a double surname the first part.
QString surname(const QString &bareName)
{
    QString name = bareName;
    name.replace(u" - "_s, u"-"_s);
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto first = std::find_if(words.begin(), words.end(), [](const QString &word) {
        return isParticle(word) || (word.contains(u'-') && isParticle(word.section(u'-', -1)));
    });
    const auto start = first == words.end() ? words.size() - 1 : first - words.begin();
    const QString whole = words.mid(start).join(u' ');
    const QString firstPart = whole.section(u'-', 0, 0);
    return isParticle(firstPart) ? whole : firstPart;
}

QString capitalised(const QString &text)
{
    const bool particleWithMark = text.startsWith(u'\'') || text.startsWith(u'’');
    return particleWithMark ? text : text.left(1).toUpper() + text.mid(1);
}

QString withFormOfAddress(const QString &name, FormOfAddress form, Language language)
{
    const bool dutch = language == Language::Dutch;
    switch (form) {
    case FormOfAddress::Mr:
        return (dutch ? u"de heer "_s : u"Mr "_s) + name;
    case FormOfAddress::Ms:
        return (dutch ? u"mevrouw "_s : u"Ms "_s) + name;
    case FormOfAddress::Neutral:
        break;
    }
    return name;
}

/// A Dutch postcode in any case, "1234 ab": its figures and its letters. SA, SD and SS are not given out.
QString postcodePattern()
{
    return u"([1-9][0-9]{3}) ?(?!S[ADS])([A-Z]{2})"_s;
}

/// "1234ab Utrecht" as "1234 AB  UTRECHT"; any other line as it is.
QString withPostcodeWritten(const QString &line)
{
    static const QRegularExpression postcode(u"\\A(?:NL[- ])?"_s + postcodePattern() + u"[ ,]+(.+)\\z"_s,
                                             ignoreCase);
    const auto match = postcode.match(line);
    if (!match.hasMatch())
        return line;
    return match.captured(1) + u' ' + match.captured(2).toUpper() + u"  "_s + match.captured(3).toUpper();
}

/// The form of address that stands before a name; neutral when none does. "Mr." may be a lawyer's title.
FormOfAddress formBefore(const QString &name)
{
    static const QRegularExpression mister(u"\\A(?:(?:de )?heer|dhr)\\b"_s, ignoreCase);
    static const QRegularExpression miss(u"\\A(?:mevrouw|mevr|mw|mrs|ms)\\b"_s, ignoreCase);
    const QString written = asOneLine(name);
    if (written.contains(mister))
        return FormOfAddress::Mr;
    return written.contains(miss) ? FormOfAddress::Ms : FormOfAddress::Neutral;
}

bool isRepresented(const Complainant &complainant)
{
    return complainant.mandateSeen &&
           std::any_of(complainant.representative.begin(), complainant.representative.end(),
                       [](QChar c) { return c.isLetter(); });
}

QStringList linesOf(const QString &address)
{
    static const QRegularExpression beforePostcode(
        u"(?:, ?| )(?=(?:NL[- ])?"_s + postcodePattern() + u"[ ,]+\\S)"_s, ignoreCase);
    QString text = address;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n');
    QStringList lines = text.split(u'\n');
    if (text.trimmed().indexOf(u'\n') < 0)
        lines = cleaned(text).split(beforePostcode);
    QStringList written;
    for (const QString &line : std::as_const(lines)) {
        const QString tidy = asOneLine(line);
        if (!tidy.isEmpty())
            written.append(withPostcodeWritten(tidy));
    }
    // The country, or a place without a postcode: in capitals, as the post asks, in the language it was typed
    // in.
    static const QRegularExpression digit(u"[0-9]"_s);
    if (written.size() > 1 && !written.constLast().contains(digit))
        written.last() = written.constLast().toUpper();
    return written;
}

} // namespace

Complainant addressee(const Complainant &complainant)
{
    if (!isRepresented(complainant))
        return complainant;
    static const QRegularExpression digit(u"[0-9]"_s);
    static const QRegularExpression initials(u"\\A\\s*(?:\\p{L}\\.)+"_s);
    QStringList parts = complainant.representative.split(QRegularExpression(u"[,\n]"_s), Qt::SkipEmptyParts);
    // "Vries, R. de" is one name.
    QString name = parts.takeFirst();
    if (!parts.isEmpty() && parts.constFirst().contains(initials) && !parts.constFirst().contains(digit))
        name += u',' + parts.takeFirst();
    QStringList organisation;
    while (!parts.isEmpty() && !parts.constFirst().contains(digit))
        organisation.append(parts.takeFirst().trimmed());
    Complainant representative = complainant;
    representative.name = name;
    representative.formOfAddress = formBefore(name);
    representative.organisation = organisation.join(u", "_s);
    representative.anonymous = false;
    if (!parts.isEmpty()) {
        representative.address = parts.join(u'\n');
        representative.noPost = false;
    }
    return representative;
}

QString onBehalfOf(const Complainant &complainant, Language language)
{
    const bool dutch = language == Language::Dutch;
    if (!isRepresented(complainant))
        return {};
    const QString name = bareName(complainant.name);
    if (complainant.anonymous || name.isEmpty()) {
        const QString organisation = complainant.anonymous ? QString() : asOneLine(complainant.organisation);
        return organisation.isEmpty() ? (dutch ? u"de klager"_s : u"the complainant"_s) : organisation;
    }
    return isFirm(name) ? name : withFormOfAddress(name, complainant.formOfAddress, language);
}

bool isNameless(const Complainant &complainant)
{
    const QString name = bareName(complainant.name);
    return complainant.anonymous || name.isEmpty() || isFirm(name) ||
           name == asOneLine(complainant.organisation);
}

PostedBy proposedPosting(const Complainant &complainant)
{
    const bool mail = complainant.noPost || complainant.safeChannel == SafeChannel::Mail;
    return mail ? PostedBy::Mail : PostedBy::Post;
}

bool hasPostcode(const QString &address)
{
    static const QRegularExpression postcode(u"\\b"_s + postcodePattern() + u"\\b"_s, ignoreCase);
    return address.contains(postcode);
}

QString salutation(const Complainant &complainant, Language language)
{
    const bool dutch = language == Language::Dutch;
    if (isNameless(complainant))
        return dutch ? u"Geachte heer of mevrouw,"_s : u"Dear Sir or Madam,"_s;
    const QString name = bareName(complainant.name);
    const QString start = dutch ? u"Geachte "_s : u"Dear "_s;
    switch (complainant.formOfAddress) {
    case FormOfAddress::Mr:
        return start + (dutch ? u"heer "_s : u"Mr "_s) + capitalised(surname(name)) + u',';
    case FormOfAddress::Ms:
        return start + (dutch ? u"mevrouw "_s : u"Ms "_s) + capitalised(surname(name)) + u',';
    case FormOfAddress::Neutral:
        break;
    }
    return start + name + u',';
}

QStringList addressLines(const Complainant &complainant, Language language)
{
    const QString organisation = asOneLine(complainant.organisation);
    const QString name = bareName(complainant.name);
    QStringList lines;
    if (!organisation.isEmpty())
        lines.append(organisation);
    if (!name.isEmpty() && name != organisation) {
        const QString person =
            isFirm(name) ? name : withFormOfAddress(name, complainant.formOfAddress, language);
        if (organisation.isEmpty())
            lines.append(capitalised(person));
        else
            lines.append((language == Language::Dutch ? u"T.a.v. "_s : u"Attn. "_s) + person);
    }
    if (!complainant.noPost)
        lines.append(linesOf(complainant.address));
    while (lines.size() > mostAddressLines) {
        const qsizetype joined =
            lines.size() - 4; // never the line with the postcode, nor the country after it
        lines[joined] += u", "_s + lines.takeAt(joined + 1);
    }
    return lines;
}

} // namespace gehoor
