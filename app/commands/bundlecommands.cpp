// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <app/commands/leaving.h>
#include <ui/bundles/bundlepdf.h>
#include <ui/wording/bundles.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The file the bundle is written to, when it can be.
Given<QString> bundleFile(const Call &call)
{
    const QString path = call.value(u"out"_s);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"pdf" && suffix != u"eml")
        return wrongUsage(Words::tr("Give a file that ends in .pdf or .eml with --out FILE."));
    return canBeMade(path).map([&] { return path; });
}

bool isMail(const QString &path)
{
    return path.endsWith(u".eml"_s, Qt::CaseInsensitive);
}

/// The parts named by --part.
Given<QList<PartId>> partsMeant(const Call &call, const CaseFile &file)
{
    QList<PartId> parts;
    for (const QString &number : call.values(u"part"_s)) {
        const auto part =
            std::find_if(file.complaint.parts.cbegin(), file.complaint.parts.cend(),
                         [&](const Part &one) { return QString::number(one.number) == number; });
        if (part == file.complaint.parts.cend())
            return refuse(Error{ErrorKind::UnknownPart, {}});
        parts.append(part->id);
    }
    return parts;
}

/// The forwarding of the first of these parts, or the newest one.
Given<ForwardingId> forwardingMeant(const CaseFile &file, const QList<PartId> &parts)
{
    std::optional<ForwardingId> meant;
    for (const Referral &referral : file.referrals) {
        if (parts.isEmpty() || referral.part == parts.constFirst())
            meant = referral.id;
    }
    if (!meant)
        return refuse(Error{ErrorKind::NotForwarded, {}});
    return *meant;
}

/// The documents of these numbers or names.
Given<QList<Document>> documentsMeant(const QStringList &all, const CaseFile &file)
{
    QList<Document> documents;
    for (const QString &one : all) {
        const auto meant = documentMeant(file, one);
        if (!meant)
            return tl::unexpected(meant.error());
        documents.append(file.documents.at(*meant));
    }
    return documents;
}

Given<> leaveOut(const Call &call, BundleChoice &choice)
{
    for (const QString &field : call.values(u"without"_s)) {
        if (field == u"name")
            choice.name = choice.contact = false;
        else if (field == u"contact")
            choice.contact = false;
        else if (field == u"capacity")
            choice.capacity = false;
        else if (field == u"remedy")
            choice.remedy = false;
        else
            return wrongUsage(Call::notOneOf(field, {u"name"_s, u"contact"_s, u"capacity"_s, u"remedy"_s}));
    }
    return {};
}

Given<BundleChoice> choiceOf(const Call &call, const OpenCase &open)
{
    const auto language = call.oneOf(u"language"_s, languageKeys);
    if (!language)
        return tl::unexpected(language.error());
    const auto parts = partsMeant(call, open.file);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto forwarding = forwardingMeant(open.file, *parts);
    if (!forwarding)
        return tl::unexpected(forwarding.error());
    auto choice = open.desk->bundles.proposed(open.file.complaint.id, *forwarding);
    if (!choice)
        return refuse(choice.error());
    if (!parts->isEmpty())
        choice->parts = *parts;
    choice->language = language->value_or(choice->language);
    choice->masked = !call.has(u"unmasked"_s);
    if (const auto left = leaveOut(call, *choice); !left)
        return tl::unexpected(left.error());
    const auto lookedAt = documentsMeant(call.values(u"looked-at"_s), open.file);
    if (!lookedAt)
        return tl::unexpected(lookedAt.error());
    for (const Document &document : *lookedAt)
        choice->lookedAt.append(document.id);
    return *choice;
}

/// Reads the documents and says of each how it goes along.
Given<QList<DocumentPages>> readAll(const Desk &desk, const QList<Document> &documents)
{
    QList<DocumentPages> read;
    for (const Document &document : documents) {
        const auto pages =
            mayBeRead(document)
                .and_then([&] { return desk.complaints.documentContent(document.id); })
                .and_then([&](const QByteArray &content) { return readDocument(document, content); });
        if (!pages)
            return refuse(pages.error());
        Call::message(u"%1: %2"_s.arg(document.name, formWords(*pages)));
        read.append(*pages);
    }
    return read;
}

/// What the leak check found, for the person at the terminal, and each that stops let pass for the reason.
QList<LeakOverride> passed(const Call &call, const QList<LeakFinding> &findings)
{
    tellFindings(findings);
    QList<LeakOverride> passed;
    if (!call.has(u"override"_s))
        return passed;
    const QList<LeakFinding> stops = stopping(findings);
    for (const LeakFinding &finding : stops)
        passed.append({.source = finding.source,
                       .fact = finding.fact,
                       .known = finding.known,
                       .matched = finding.matched,
                       .offset = finding.offset,
                       .reason = call.value(u"override"_s),
                       .day = call.clock().today()});
    return passed;
}

/// What the bundle will hold, painted and looked through.
struct Composed
{
    BundleContent content;
    PdfPages pdf;
    QList<LeakOverride> passed;
};

Given<Composed> compose(const Call &call, const OpenCase &open, const QString &out)
{
    auto choice = choiceOf(call, open);
    if (!choice)
        return tl::unexpected(choice.error());
    const auto documents = documentsMeant(call.values(u"document"_s), open.file);
    if (!documents)
        return tl::unexpected(documents.error());
    for (const Document &document : *documents)
        choice->documents.append(document.id);
    if (const auto may = open.desk->bundles.mayMail(choice->forwarding); isMail(out) && !may)
        return refuse(may.error());
    const auto read = readAll(*open.desk, *documents);
    if (!read)
        return tl::unexpected(read.error());
    const auto content = open.desk->bundles.prepare(open.file.complaint.id, *choice, *read);
    if (!content)
        return refuse(content.error());
    const auto findings = open.desk->bundles.leaks(*content);
    if (!findings)
        return refuse(findings.error());
    QList<LeakOverride> reasons = passed(call, *findings);
    const auto pdf = bundlePdf(*content);
    if (!pdf)
        return refuse(pdf.error());
    return Composed{*content, *pdf, std::move(reasons)};
}

/// The bundle, kept and in its file; or neither.
Given<Bundle> make(const OpenCase &open, const Composed &composed, const QString &out)
{
    Desk &desk = *open.desk;
    Result<Bundle> made = failure(ErrorKind::Internal, u"no bundle was made"_s);
    const auto kept = desk.file.together([&] {
        made = desk.bundles.make(composed.content, composed.pdf, composed.passed)
                   .and_then([&](const Bundle &bundle) {
                       const auto saved = isMail(out) ? desk.bundles.saveMailDraft(bundle.id, out)
                                                      : desk.bundles.savePdf(bundle.id, out);
                       return saved.map([&] { return bundle; });
                   });
        return made.map([](const Bundle &) {});
    });
    if (!kept)
        return refuseToLeave(open, kept.error());
    return *made;
}

Given<> bundle(const Call &call)
{
    const auto out = bundleFile(call);
    if (!out)
        return tl::unexpected(out.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto composed = compose(call, *open, *out);
    if (!composed)
        return tl::unexpected(composed.error());
    const auto made = make(*open, *composed, *out);
    if (!made)
        return tl::unexpected(made.error());
    call.answer({{u"number"_s, open->number()},
                 {u"bundle"_s, made->number},
                 {u"pages"_s, made->pages},
                 {u"sha256"_s, made->sha256},
                 {u"file"_s, *out}},
                Words::tr("%1: bundle %2 of %n page(s) stands in %3", nullptr, made->pages)
                    .arg(open->number())
                    .arg(made->number)
                    .arg(*out));
    return {};
}

Given<> bundleSent(const Call &call)
{
    const auto went = departure(call);
    if (!went)
        return tl::unexpected(went.error());
    const OpenCase &open = went->open;
    const auto bundles = open.desk->bundles.of(open.file.complaint.id);
    if (!bundles)
        return refuse(bundles.error());
    const auto bundle = numbered(call, *bundles, ErrorKind::UnknownBundle);
    if (!bundle)
        return tl::unexpected(bundle.error());
    const PostedBy way = went->by.value_or(PostedBy::Mail);
    if (const auto done = open.desk->bundles.markSent(bundle->id, went->day, way); !done)
        return refuse(done.error());
    call.answer({{u"number"_s, open.number()},
                 {u"bundle"_s, bundle->number},
                 {u"sent"_s, went->day.toString(Qt::ISODate)},
                 {u"by"_s, postedByKeys.key(way)}},
                Words::tr("%1: bundle %2 sent on %3")
                    .arg(open.number())
                    .arg(bundle->number)
                    .arg(longDate(went->day)));
    return {};
}

} // namespace

QList<Command> bundleCommands()
{
    return {
        {u"bundle"_s,
         u"REGISTER NUMBER [--part N]... [--document NAME|N]... --out FILE.pdf|.eml [--without FIELD]... "
         "[--unmasked] [--looked-at NAME|N]... [--language nl|en] [--override REASON]"_s,
         2,
         2,
         {{u"part"_s, Words::tr("Only these parts; they went to the same responsible person."), u"N..."_s},
          {u"document"_s, Words::tr("Include this document of the case."), u"NAME|N..."_s},
          {u"out"_s, Words::tr("The file to write."), u"FILE"_s},
          {u"without"_s, Words::tr("Leave out of the complainant: name, contact, capacity or remedy."),
           u"FIELD..."_s},
          {u"unmasked"_s,
           Words::tr("Leave the complainant's words as they are, what is protected included.")},
          {u"looked-at"_s, Words::tr("You looked at all of this document, which cannot all be read."),
           u"NAME|N..."_s},
          {u"language"_s, Words::tr("Language of the bundle: nl or en."), u"LANGUAGE"_s},
          {u"override"_s, Words::tr("Let what the leak check finds pass, for this reason."), u"REASON"_s}},
         bundle},
        {u"bundle-sent"_s, u"REGISTER NUMBER BUNDLE [--on DATE] [--by post|mail|hand]"_s, 3, 3,
         departureOptions(Words::tr("How it went; by mail when left out.")), bundleSent}};
}

} // namespace gehoor
