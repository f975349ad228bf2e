// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/breaches/breachpapers.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>

namespace gehoor {
namespace {

struct BreachesWords
{
    Q_DECLARE_TR_FUNCTIONS(Breaches)
};

} // namespace

Result<QList<BreachPaper>> papersOf(const Desk &desk, ComplaintId complaint)
{
    const auto letters = desk.letters.of(complaint);
    if (!letters)
        return failureOf(letters);
    const auto bundles = desk.bundles.of(complaint);
    if (!bundles)
        return failureOf(bundles);
    QList<BreachPaper> papers;
    for (const Letter &letter : *letters) {
        if (letter.state != LetterState::Draft)
            papers.append(
                {.words = BreachesWords::tr("letter %1: %2").arg(letter.number).arg(wording(letter.kind)),
                 .number = letter.number,
                 .letter = letter.id});
    }
    for (const Bundle &bundle : *bundles)
        papers.append({.words = BreachesWords::tr("bundle %1, made on %2")
                                    .arg(QString::number(bundle.number), numericDate(bundle.made)),
                       .number = bundle.number,
                       .bundle = bundle.id});
    return papers;
}

QString BreachLinks::line() const
{
    if (number.isEmpty())
        return {};
    return paper ? BreachesWords::tr("It concerns case %1, %2.").arg(number, paper->words)
                 : BreachesWords::tr("It concerns case %1.").arg(number);
}

Result<BreachLinks> linksOf(const Desk &desk, const BreachFacts &facts)
{
    if (!facts.complaint)
        return BreachLinks();
    const auto complaint = desk.complaints.find(*facts.complaint);
    if (!complaint)
        return failureOf(complaint);
    const auto papers = papersOf(desk, *facts.complaint);
    if (!papers)
        return failureOf(papers);
    BreachLinks links{.number = complaint->number.text()};
    for (const BreachPaper &paper : *papers) {
        if ((facts.letter && paper.letter == facts.letter) || (facts.bundle && paper.bundle == facts.bundle))
            links.paper = paper;
    }
    return links;
}

} // namespace gehoor
