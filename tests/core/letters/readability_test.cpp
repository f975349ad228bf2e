// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/bodytext.h>
#include <core/letters/readability.h>
#include <tests/core/letters/composed.h>

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString words(int count)
{
    return u"Woord"_s + u" woord"_s.repeated(count - 1);
}

/// How many words the sentences have that are too long.
QList<int> lengths(const QString &paragraph)
{
    QList<int> lengths;
    for (const LongSentence &sentence : longSentences(paragraph))
        lengths.append(sentence.words);
    return lengths;
}

TEST(ReadabilityTest, countsTheWordsOfSentences)
{
    struct Case
    {
        QString paragraph;
        QList<int> lengths;
    };
    const QList<Case> cases{
        {u""_s, {}},
        {u"..."_s, {}},
        {words(24) + u'.', {}},
        {words(25), {25}},
        {u"Kort. "_s + words(26) + u"! Kort? "_s + words(25) + u". Kort."_s, {26, 25}},
        {words(15) + u". Nieuw "_s + words(10) + u'.', {}},
        {words(15) + u" 2. Nieuw "_s + words(10) + u'.', {}},
        {words(15) + u".\n"_s + words(15), {}},
        {words(15) + u"\n"_s + words(15), {}},
        {words(15) + u" op nr. 5 "_s + words(10), {28}},
        {words(15) + u" t.a.v. Jan "_s + words(10), {27}},
        {words(15) + u" van J. Jansen "_s + words(10), {28}},
        {words(15) + u" van 1.250 euro "_s + words(10), {28}},
        {words(15) + u" via www.blijfgroep.nl "_s + words(10), {27}},
        {words(15) + u" (of zo?) en "_s + words(10), {28}},
        {words(15) + u" naar 020-555 01 23 "_s + words(10), {27}},
        {words(15) + u". “Aanhaling” "_s + words(10), {}},
        {u"مرحبا "_s.repeated(25), {25}},
    };
    for (const Case &given : cases)
        EXPECT_EQ(lengths(given.paragraph), given.lengths) << given.paragraph.toStdString();
}

TEST(ReadabilityTest, showsWhereALongSentenceStands)
{
    const QString text = u"Kort. "_s + words(25) + u". Kort."_s;
    const auto sentences = longSentences(text);
    ASSERT_EQ(sentences.size(), 1);
    EXPECT_EQ(text.mid(sentences[0].place.offset, sentences[0].place.length), words(25) + u'.');
}

TEST(ReadabilityTest, namesPlainerWords)
{
    struct Case
    {
        Language language;
        QString paragraph;
        QString hard;
        QString plainer;
    };
    const QList<Case> cases{
        {Language::Dutch, u"Wij doen dat conform de regels."_s, u"conform"_s, u"volgens"_s},
        {Language::Dutch, u"INDIEN u belt"_s, u"INDIEN"_s, u"als"_s},
        {Language::Dutch, u"iets met\nbetrekking tot u"_s, u"met\nbetrekking tot"_s, u"over"_s},
        {Language::Dutch, u"Uw klacht is niet-ontvankelijk."_s, u"niet-ontvankelijk"_s,
         u"wij nemen uw klacht niet in behandeling"_s},
        {Language::Dutch, u"met betrekking, conformisme, indienen"_s, {}, {}},
        {Language::Dutch, u"We commence prior to this"_s, {}, {}},
        {Language::English, u"We commence today"_s, u"commence"_s, u"start"_s},
        {Language::English, u"In order to help"_s, u"In order to"_s, u"to"_s},
        {Language::English, u"conform thans"_s, {}, {}},
        {Language::English, u"İİ prior to"_s, {}, {}},
    };
    for (const Case &given : cases) {
        const auto found = hardWords(given.paragraph, given.language);
        EXPECT_EQ(found.size(), given.hard.isEmpty() ? 0 : 1) << given.paragraph.toStdString();
        if (!found.isEmpty()) {
            EXPECT_EQ(given.paragraph.mid(found[0].place.offset, found[0].place.length), given.hard);
            EXPECT_EQ(found[0].plainer, given.plainer);
        }
    }
}

TEST(ReadabilityTest, hasASoundListForEachLanguage)
{
    for (const Language language : {Language::Dutch, Language::English}) {
        QFile file(u":/plainwords/%1.txt"_s.arg(languageKeys.key(language)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QSet<QString> seen;
        int entries = 0;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.startsWith(u'#'))
                continue;
            ++entries;
            const QStringList sides = line.split(u'|');
            ASSERT_EQ(sides.size(), 2) << line.toStdString();
            EXPECT_FALSE(sides[1].trimmed().isEmpty()) << line.toStdString();
            for (const QString &form : sides[0].split(u',')) {
                EXPECT_FALSE(seen.contains(form.trimmed())) << "twice: " << form.toStdString();
                seen.insert(form.trimmed());
                const auto found = hardWords(u"a "_s + form.trimmed() + u" b"_s, language);
                ASSERT_EQ(found.size(), 1) << form.toStdString();
                EXPECT_EQ(found[0].place, (TextPlace{2, form.trimmed().size()}));
            }
            EXPECT_TRUE(hardWords(sides[1], language).isEmpty()) << "no plainer: " << line.toStdString();
        }
        EXPECT_GE(entries, 80);
    }
}

/// The program's own letters are an example.
TEST(ReadabilityTest, everyComposedLetterIsPlain)
{
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        for (const Language language : {Language::Dutch, Language::English}) {
            const QString body = composed(requestOf(kind, language), fitting(factsForAllKinds(), kind)).body;
            for (const BodyParagraph &paragraph : bodyParagraphs(body)) {
                EXPECT_EQ(lengths(paragraph.text()), QList<int>())
                    << key.data() << ": " << paragraph.text().toStdString();
                for (const HardWord &word : hardWords(paragraph.text(), language))
                    ADD_FAILURE() << key.data() << ": "
                                  << paragraph.text().mid(word.place.offset, word.place.length).toStdString();
            }
        }
    }
}

TEST(ReadabilityTest, bearsAMegabyteOfAnything)
{
    for (const QString &piece : {u"a "_s, u"a."_s, u". "_s, u"met betrekking "_s, u"-"_s, u"?\""_s}) {
        const QString text = piece.repeated(1'000'000 / piece.size());
        EXPECT_LE(longSentences(text).size(), text.size());
        EXPECT_LE(hardWords(text, Language::Dutch).size(), text.size());
    }
}

} // namespace
} // namespace gehoor
