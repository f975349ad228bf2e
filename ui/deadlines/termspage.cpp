// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/bodytext.h>
#include <ui/deadlines/termspage.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct TermsPageWords
{
    Q_DECLARE_TR_FUNCTIONS(TermsPage)
};

BodyParagraph paragraph(BodyKind kind, const QString &text)
{
    return {kind, {{text}}};
}

QString bodyOf(const QList<RunningTerm> &terms)
{
    QList<BodyParagraph> paragraphs{paragraph(
        BodyKind::Text, TermsPageWords::tr("This page says of every due date of the case how it came about. "
                                           "The terms are the organisation's own."))};
    if (terms.isEmpty())
        paragraphs.append(paragraph(BodyKind::Text, TermsPageWords::tr("No term runs in this case.")));
    for (const RunningTerm &term : terms) {
        paragraphs.append(paragraph(BodyKind::Heading, heading(term)));
        const QStringList lines = why(term.due);
        for (const QString &line : lines)
            paragraphs.append(paragraph(BodyKind::Bullet, line));
    }
    return toHtml(normalised(paragraphs));
}

} // namespace

QString termsText(const QList<RunningTerm> &terms)
{
    if (terms.isEmpty())
        return TermsPageWords::tr("No term runs in this case.");
    QStringList blocks;
    for (const RunningTerm &term : terms)
        blocks << heading(term) + u"\n  "_s + why(term.due).join(u"\n  "_s);
    return blocks.join(u"\n\n"_s);
}

Result<LetterContent> termsPage(Desk &desk, const Complaint &complaint)
{
    const auto organisation = desk.settings.organisation();
    if (!organisation)
        return failureOf(organisation);
    const auto terms = desk.dueDates.forPaper(complaint.id);
    if (!terms)
        return failureOf(terms);
    const LetterContent page{
        .sender = {organisation->name.simplified()},
        .returnLine = {},
        .address = {TermsPageWords::tr("INTERNAL"), TermsPageWords::tr("for the file of the case")},
        .place = organisation->place.simplified(),
        .date = longDate(desk.clock.today()),
        .reference = complaint.number.text(),
        .subject = TermsPageWords::tr("The terms of this case"),
        .body = bodyOf(*terms),
        .language = screenLanguage()};
    return desk.dueDates.mayLeave(complaint.id, page).map([&] { return page; });
}

QString termsFileName(const QString &complaintNumber)
{
    return complaintNumber + (screenLanguage() == Language::Dutch ? u"-termijnen.pdf"_s : u"-terms.pdf"_s);
}

} // namespace gehoor
