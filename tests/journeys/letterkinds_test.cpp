// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/letter.h>
#include <tests/support/printers.h>
#include <tests/support/program.h>
#include <tests/support/ui/pdfpages.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A sentence that only a letter of this kind says.
struct KindJourney
{
    LetterKind kind;
    QString number; ///< of the case it fits
    QString dutch;
    QString english;
};

/// Three cases: one judged in two parts, of which one is forwarded; a client's; an employee's.
class LetterKindsJourney : public testing::TestWithParam<Language>
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(program.run({u"new"_s, registerPath(), u"--organisation"_s, u"Blijf Groep"_s}).status, 0);
        takeIn("R. Mulder");
        takeIn("L. de Boer");
        takeIn("J. Bos");
        done(u"responsible"_s, {u"--function"_s, u"teamleider"_s});
        done(u"complainant"_s, {mixed, u"--form"_s, u"mr"_s, u"--capacity"_s, u"relative"_s, u"--address"_s,
                                u"Lindelaan 12"_s, u"--address"_s, u"1234 AB Voorbeeldstad"_s});
        done(u"complainant"_s, {client, u"--safe-channel"_s, u"mail"_s});
        done(u"part"_s, {mixed, u"--text"_s, u"Een medewerker schold mij uit."_s});
        done(u"assess"_s,
             QStringList{mixed, u"--part"_s, u"1"_s} + answers({u"no"_s, u"no"_s, u"yes"_s, u"no"_s}));
        done(u"assess"_s,
             QStringList{mixed, u"--part"_s, u"2"_s} + answers({u"no"_s, u"no"_s, u"yes"_s, u"yes"_s}));
        done(u"forward"_s, {mixed, u"--part"_s, u"2"_s, u"--to"_s, u"teamleider"_s});
        done(u"assess"_s, QStringList{client} + answers({u"yes"_s}));
        done(u"assess"_s, QStringList{employee} + answers({u"no"_s, u"yes"_s}));
    }

    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    QString registerPath() const { return path(u"register.gehoor"_s); }
    Ran on(const QString &command, const QStringList &more) const
    {
        return program.run(QStringList{command, registerPath(), u"--today"_s, u"2026-11-23"_s} + more);
    }
    void done(const QString &command, const QStringList &more) const
    {
        const Ran ran = on(command, more);
        EXPECT_EQ(ran.status, 0) << command.toStdString() << ": " << ran.err.constData();
    }
    void takeIn(const QByteArray &name) const
    {
        QFile mail(path(QString::fromUtf8(name) + u".eml"_s));
        ASSERT_TRUE(mail.open(QIODevice::WriteOnly));
        mail.write("From: " + name + " <" + name.right(3) +
                   "@example.nl>\r\nSubject: Klacht\r\nDate: Tue, 17 Nov 2026 09:15:00 +0100\r\n\r\n"
                   "Mijn zus krijgt volgens mij slechte raad.\r\n");
        mail.close();
        done(u"intake"_s, {mail.fileName()});
    }
    static QStringList answers(const QStringList &given)
    {
        QStringList options;
        const QStringList questions{u"client"_s, u"employee"_s, u"conduct"_s, u"direct"_s};
        for (qsizetype i = 0; i < given.size(); ++i)
            options << u"--answer"_s << questions.at(i) + u'=' + given.at(i);
        return options;
    }
    /// Final, as a PDF that says so, and posted.
    void live(const KindJourney &journey) const
    {
        const Language language = GetParam();
        const QString kind = letterKindKeys.key(journey.kind);
        const QString out = path(kind + languageKeys.key(language) + u".pdf"_s);
        QStringList arguments{journey.number, kind, u"--language"_s, languageKeys.key(language),
                              u"--out"_s,     out,  u"--json"_s};
        if (journey.kind == LetterKind::ContactLimits)
            arguments << u"--explanation"_s << u"Op 20 november schreeuwde u door de telefoon."_s;
        const Ran made = on(u"letter"_s, arguments);
        ASSERT_EQ(made.status, 0) << made.err.constData();
        QFile file(out);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QString text;
        const QList<PdfPage> pages = pdfPages(file.readAll());
        for (const PdfPage &page : pages)
            text += page.text() + u' ';
        EXPECT_TRUE(text.contains(language == Language::Dutch ? journey.dutch : journey.english))
            << text.toStdString();
        EXPECT_FALSE(text.contains(u"{{"_s)) << text.toStdString();

        const QString letter = QString::number(made.object().value(u"number"_s).toInt());
        const QString way = goesToComplainant(journey.kind) ? u"mail"_s : u"hand"_s;
        done(u"posted"_s, {journey.number, letter, u"--by"_s, way});
    }
    /// That so many letters of the case, all of one language, were posted.
    void expectPosted(const QString &number, int count) const
    {
        const QJsonArray letters =
            on(u"show"_s, {number, u"--json"_s}).object().value(u"letters"_s).toArray();
        EXPECT_EQ(letters.size(), count);
        for (const auto &letter : letters) {
            EXPECT_EQ(letter[u"state"_s], u"posted"_s);
            EXPECT_EQ(letter[u"posted"_s], u"2026-11-23"_s);
            EXPECT_EQ(letter[u"language"_s], languageKeys.key(GetParam()));
            EXPECT_EQ(letter[u"sha256"_s].toString().size(), 64);
        }
    }

    const QString mixed = u"2026-0001"_s;
    const QString client = u"2026-0002"_s;
    const QString employee = u"2026-0003"_s;
    Program program;
    QTemporaryDir folder;
};

TEST_P(LetterKindsJourney, eachGoesFromTheFactsToAPostedPdf)
{
    const QList<KindJourney> journeys{
        {LetterKind::Acknowledgement, mixed, u"De klachtenfunctionaris beoordeelt"_s,
         u"The complaints officer judges"_s},
        {LetterKind::InformationRequest, mixed, u"Wilt u ons uiterlijk op 7 december 2026 antwoorden?"_s,
         u"Would you please reply by 7 December 2026 at the latest?"_s},
        {LetterKind::NotAdmissible, mixed, u"nemen wij niet in behandeling: onderdeel 1."_s,
         u"We will not be taking up the following: part 1."_s},
        {LetterKind::PartlyAdmissible, mixed, u"Een deel nemen wij in behandeling: onderdeel 2."_s,
         u"We are taking up the following: part 2."_s},
        {LetterKind::Forwarded, mixed, u"Naar wie is uw klacht doorgestuurd?"_s,
         u"To whom has your complaint been forwarded?"_s},
        {LetterKind::Memo, mixed, u"In de woorden van de klager:"_s, u"In the words of the complainant:"_s},
        {LetterKind::Reminder, mixed, u"De klager wacht op uw reactie."_s,
         u"The complainant is waiting for your response."_s},
        {LetterKind::Delay, mixed, u"uiterlijk op 21 december 2026 een reactie"_s,
         u"by 21 December 2026 at the latest"_s},
        {LetterKind::Closing, mixed, u"Wij sluiten uw klacht nu af."_s,
         u"We are now closing your complaint."_s},
        {LetterKind::ContactLimits, mixed, u"Hoe lang gelden deze grenzen?"_s,
         u"How long do these limits apply?"_s},
        {LetterKind::ReferralClient, client, u"Meer hoeft u niet te zeggen."_s,
         u"You need not say anything else."_s},
        {LetterKind::ReferralEmployee, employee, u"uw leidinggevende, bij personeelszaken"_s,
         u"your manager, to human resources"_s}};
    ASSERT_EQ(journeys.size(), qsizetype(letterKindKeys.entries().size()));
    for (const KindJourney &journey : journeys) {
        SCOPED_TRACE(letterKindKeys.key(journey.kind).toStdString());
        live(journey);
    }
    expectPosted(mixed, int(journeys.size()) - 2);
    expectPosted(client, 1);
    expectPosted(employee, 1);
    done(u"verify"_s, {});
}

INSTANTIATE_TEST_SUITE_P(Languages, LetterKindsJourney, testing::Values(Language::Dutch, Language::English),
                         [](const auto &given) { return languageKeys.key(given.param).toStdString(); });

} // namespace
} // namespace gehoor
