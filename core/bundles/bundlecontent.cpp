// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/bundles/bundlecontent.h>
#include <core/bundles/pdfpages.h>
#include <core/intake/readabletext.h>
#include <core/leaks/mask.h>
#include <core/letters/bodytext.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The facts as far as they were chosen. The words of the complaint follow the memo, and are not in it.
LetterFacts chosen(LetterFacts facts, const BundleChoice &choice)
{
    const bool dutch = choice.language == Language::Dutch;
    Complainant &complainant = facts.complaint.details.complainant;
    if (!choice.name && !complainant.anonymous)
        complainant.name = dutch ? u"niet vermeld (vraag het de klachtenfunctionaris)"_s
                                 : u"not given (ask the complaints officer)"_s;
    if (!choice.name || !choice.contact)
        complainant.safeChannel = SafeChannel::NotAsked;
    if (!choice.capacity)
        complainant.capacity = Capacity::Unknown;
    for (Part &part : facts.complaint.parts)
        part.text.clear();
    return facts;
}

BodyParagraph paragraph(const QString &text, BodyKind kind = BodyKind::Text)
{
    return {kind, {{text}}};
}

QList<BodyParagraph> quoted(const QString &text)
{
    QList<BodyParagraph> quoted = plainParagraphs(text);
    for (BodyParagraph &paragraph : quoted)
        paragraph.kind = BodyKind::Quote;
    return quoted;
}

QString headingOf(const Part &part, bool dutch)
{
    const QString heading = (dutch ? u"Onderdeel %1"_s : u"Part %1"_s).arg(part.number);
    const QString theme = asOneLine(part.theme);
    return theme.isEmpty() ? heading : heading + u": "_s + theme;
}

QString lineOf(const DocumentPages &document, bool dutch)
{
    const QString name = asOneLine(document.document.name);
    if (document.isListed())
        return (dutch
                    ? u"%1 (%2): niet als bladzijden bijgevoegd. Vraag ernaar bij de klachtenfunctionaris."_s
                    : u"%1 (%2): not included as pages. Ask the complaints officer for it."_s)
            .arg(name, QLocale(dutch ? QLocale::Dutch : QLocale::English)
                           .formattedDataSize(document.document.size, 0, QLocale::DataSizeSIFormat));
    const QString pages = document.pages == 1
                              ? (dutch ? u"1 bladzijde"_s : u"1 page"_s)
                              : (dutch ? u"%1 bladzijden"_s : u"%1 pages"_s).arg(document.pages);
    return name + u": "_s + pages;
}

/// The complaint as others wrote it, of what was chosen.
QList<BodyParagraph> wordsOf(const BundleChoice &choice, const Complaint &complaint,
                             const QList<DocumentPages> &documents, const LeakCheck &check)
{
    const bool dutch = choice.language == Language::Dutch;
    Mask take(check, Severity::Protected);
    const auto shown = [&](QString text) {
        if (choice.masked)
            take(text);
        return text;
    };
    QList<BodyParagraph> body;
    for (const Part &part : complaint.parts) {
        if (!choice.parts.contains(part.id))
            continue;
        body.append(paragraph(shown(headingOf(part, dutch)), BodyKind::Heading));
        body += quoted(shown(part.text));
    }
    if (choice.remedy && !isBlank(complaint.details.remedy)) {
        body.append(
            paragraph(dutch ? u"Wat de klager hoopt te bereiken"_s : u"What the complainant hopes for"_s,
                      BodyKind::Heading));
        body += quoted(shown(complaint.details.remedy));
    }
    if (take.found())
        body.append(paragraph(dutch ? u"Waar […] staat, liet de klachtenfunctionaris gegevens weg."_s
                                    : u"Where […] stands, the complaints officer left details out."_s));
    if (!documents.isEmpty())
        body.append(paragraph(dutch ? u"Documenten"_s : u"Documents"_s, BodyKind::Heading));
    for (const DocumentPages &document : documents)
        body.append(paragraph(lineOf(document, dutch), BodyKind::Number));
    return body;
}

Result<> checkBounds(const BundleChoice &choice, const Complaint &complaint,
                     const QList<DocumentPages> &documents)
{
    qsizetype letters = complaint.details.remedy.size();
    for (const Part &part : complaint.parts)
        letters += choice.parts.contains(part.id) ? part.text.size() : 0;
    if (letters > longestComplaint)
        return failure(ErrorKind::TextTooLong, u"complaint"_s);
    int pages = 0;
    for (const DocumentPages &document : documents)
        pages += document.pages;
    return pages > mostPages ? failure(ErrorKind::BundleTooLarge) : Result<>();
}

} // namespace

LeakKnowledge withheld(LeakKnowledge known, const BundleChoice &choice)
{
    const bool named = choice.name && !known.complainant.anonymous;
    return withheld(std::move(known), named, choice.contact);
}

Result<BundleContent> composeBundle(const BundleChoice &choice, const LetterFacts &facts,
                                    const QList<DocumentPages> &documents, const LeakKnowledge &known)
{
    const QList<PartId> open = partsFor(choice.forwarding, facts.referrals);
    if (open.isEmpty())
        return failure(ErrorKind::NotForwarded);
    const bool allOpen = std::all_of(choice.parts.cbegin(), choice.parts.cend(),
                                     [&](PartId part) { return open.contains(part); });
    if (choice.parts.isEmpty() || !allOpen)
        return failure(ErrorKind::UnknownPart);
    if (const auto bounded = checkBounds(choice, facts.complaint, documents); !bounded)
        return failureOf(bounded);
    const auto memo = compose({.kind = LetterKind::Memo,
                               .language = choice.language,
                               .forwarding = choice.forwarding,
                               .parts = choice.parts},
                              chosen(facts, choice));
    if (!memo)
        return failureOf(memo);
    LeakKnowledge ofOthers = withheld(known, choice);
    ofOthers.phrases = {};
    const bool dutch = choice.language == Language::Dutch;
    const QList<BodyParagraph> words = wordsOf(choice, facts.complaint, documents, LeakCheck(ofOthers));
    BundleContent content{.complaint = facts.complaint.id,
                          .choice = choice,
                          .memo = *memo,
                          .words = {},
                          .documents = documents};
    content.words.reference = memo->reference;
    content.words.subject = dutch ? u"De klacht"_s : u"The complaint"_s;
    content.words.body = toHtml(normalised(words));
    content.words.language = choice.language;
    return content;
}

BundleText textOf(const BundleContent &content)
{
    QStringList words{readableText(content.words.body)};
    for (const DocumentPages &document : content.documents) {
        if (!document.text.isEmpty())
            words.append(document.text);
    }
    return {.memo = textOf(content.memo), .words = words.join(u'\f')};
}

QList<LeakFinding> findingsIn(const BundleText &text, LeakKnowledge known)
{
    QList<LeakFinding> findings = LeakCheck(known).findings(text.memo);
    known.phrases = {};
    const int pagesBefore = 1 + int(text.memo.count(u'\f'));
    for (LeakFinding finding : LeakCheck(known).findings(text.words)) {
        finding.offset += text.memo.size() + 1;
        finding.page += pagesBefore;
        findings.append(finding);
    }
    return findings;
}

} // namespace gehoor
