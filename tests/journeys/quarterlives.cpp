// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/quarterlives.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

PracticeCase toldTooLittle()
{
    return {.mail = WaitedLife().mail,
            .parts = {{.answers = u"nnyy"_s, .verdict = Verdict::Admissible}},
            .standing = Standing::ToForward,
            .nextStep = Step::Forward,
            .letter = LetterKind::Forwarded,
            .says = {u"Wij nemen uw klacht in behandeling."_s,
                     u"doorgestuurd naar de betreffende verantwoordelijke: teamleider"_s, neutralSentence()},
            .keepsSilent = {u"Annelies"_s, u"balie"_s, u"netjes"_s},
            .ownContent = "From: B. Smits <b.smits@example.nl>\r\nSubject: De balie\r\n"
                          "Date: Mon, 16 Nov 2026 11:15:00 +0100\r\n"
                          "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                          "Aan de balie is iets gezegd over Annelies Verburg. Dat was niet netjes.\r\n"
                          "Graag een reactie.\r\n"};
}

/// Four weeks from receipt, and the eight days of waiting.
const Life waited{WaitedLife().mail, nov(3), nov(10), nov(18), dec(9), dec(30), dec(29)};

} // namespace

const QList<Life> &quarterLives()
{
    static const QList<Life> lives{
        {u"case-01.eml"_s, nov(2), nov(9), nov(5), nov(30), dec(17), dec(16)},
        {u"case-04.eml"_s, nov(6), nov(13), nov(13), dec(4), dec(28),
         dec(28)}, // six weeks end on 25 December
        {u"case-03.eml"_s, nov(10), nov(17), nov(12), dec(8), dec(28), dec(23)}, // ... on 24 December
        {u"case-08.eml"_s, nov(13), nov(20), nov(19), dec(11), jan(4), jan(4)},  // ... on 31 December
        {u"case-10.eml"_s, nov(16), nov(23), nov(20), dec(14), jan(4),
         jan(5)}, // ... on 1 January; a day late
        {u"case-12.eml"_s, nov(17), nov(24), nov(23), dec(15), jan(4),
         QDate(2027, 2, 1)},                                          // put off, see below
        {u"case-02.eml"_s, nov(27), dec(4), dec(3), dec(28), {}, {}}, // four weeks end on 25 December
        {u"case-17.eml"_s, dec(4), dec(11), dec(11), jan(4), jan(22), jan(21)}, // ... on 1 January
        {u"case-19.eml"_s, dec(14), dec(21), dec(15), jan(11), jan(26), jan(22)},
        {u"case-06.eml"_s, dec(18), dec(29), dec(29), jan(15), {}, {}}, // not counted: 24 and 25 December
        {u"case-13.eml"_s, dec(23), jan(5), jan(4), jan(20), {}, {}},   // ... 31 December and 1 January too
        {u"case-15.eml"_s, dec(28), jan(6), jan(5), jan(25), {}, {}},
        waited,
    };
    return lives;
}

PracticeCase practiceOf(const Life &life)
{
    const QList<PracticeCase> all = practiceCases() + QList{toldTooLittle()};
    return *std::find_if(all.begin(), all.end(),
                         [&](const PracticeCase &one) { return one.mail == life.mail; });
}

PracticeCase judgedAtFirst(PracticeCase practice)
{
    practice.parts = {{.answers = u"nnyu"_s, .verdict = Verdict::MoreInformation}};
    practice.standing = Standing::NoticeDue;
    practice.nextStep = Step::RequestInformation;
    return practice;
}

QByteArray sentOn(const PracticeCase &practice, QDate day)
{
    QString mail = QString::fromLatin1(mailOf(practice));
    mail.remove(QRegularExpression(u"^Received:.*\n(?:[ \t].*\n)*"_s, QRegularExpression::MultilineOption));
    mail.replace(QRegularExpression(u"^Date: [^\r\n]*"_s, QRegularExpression::MultilineOption),
                 u"Date: "_s + QDateTime(day, QTime(11, 0)).toString(Qt::RFC2822Date));
    return mail.toLatin1();
}

} // namespace gehoor
