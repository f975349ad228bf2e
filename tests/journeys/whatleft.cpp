// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/whatleft.h>
#include <tests/support/printers.h>
#include <tests/support/ui/pdfpages.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

void expectSilent(const QString &words, const QStringList &about)
{
    for (const QString &word : about)
        EXPECT_FALSE(words.contains(word)) << word.toStdString() << '\n' << words.toStdString();
}

void expectNothingProtected(const QString &words, const QList<ProtectedFact> &facts)
{
    for (const ProtectedFact &fact : facts)
        EXPECT_FALSE(words.contains(fact.text, Qt::CaseInsensitive)) << fact.text.toStdString() << '\n'
                                                                     << words.toStdString();
}

/// Enough of the words of a part to know it by.
QString beginningOf(const Part &part)
{
    return part.text.simplified().left(20).trimmed();
}

} // namespace

QString wordsOfPdf(const QByteArray &pdf)
{
    QString words;
    const QList<PdfPage> pages = pdfPages(pdf);
    for (const PdfPage &page : pages)
        words += page.text() + u' ';
    return words;
}

void expectTells(const QString &words, const PracticeCase &practice)
{
    for (const QString &sentence : practice.says)
        EXPECT_TRUE(words.contains(sentence)) << sentence.toStdString() << '\n' << words.toStdString();
    expectSilent(words, practice.keepsSilent);
}

void expectLetters(const Desk &desk, ComplaintId id, const PracticeCase &practice,
                   const QList<PostedLetter> &expected)
{
    const QString number = desk.complaints.find(id)->number.text();
    const QList<ProtectedFact> facts = desk.leaks.facts(id).value();
    const QList<Letter> letters = desk.letters.of(id).value();
    ASSERT_EQ(letters.size(), expected.size());
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const Letter &letter = letters[at];
        SCOPED_TRACE(letterKindKeys.key(letter.kind).toStdString());
        EXPECT_EQ(letter.kind, expected[at].kind);
        EXPECT_EQ(letter.state, LetterState::Posted);
        EXPECT_EQ(letter.posted, expected[at].day);
        const QString words = wordsOfPdf(desk.letters.pdf(letter.id).value());
        EXPECT_TRUE(words.contains(number)) << words.toStdString();
        if (letter.kind == practice.letter)
            expectTells(words, practice);
        expectSilent(words, practice.keepsSilent);
        expectNothingProtected(words, facts);
    }
}

void expectBundles(const Desk &desk, ComplaintId id, const QList<QDate> &sent)
{
    const Complaint complaint = desk.complaints.find(id).value();
    const QList<ProtectedFact> facts = desk.leaks.facts(id).value();
    const QList<Bundle> bundles = desk.bundles.of(id).value();
    ASSERT_EQ(bundles.size(), sent.size());
    for (qsizetype at = 0; at < bundles.size(); ++at) {
        SCOPED_TRACE(testing::Message() << "bundle " << bundles[at].number);
        EXPECT_EQ(bundles[at].sent, sent[at]);
        EXPECT_FALSE(bundles[at].choice.parts.isEmpty());
        const QString words = wordsOfPdf(desk.bundles.pdf(bundles[at].id).value());
        EXPECT_TRUE(words.contains(complaint.number.text())) << words.toStdString();
        for (const Part &part : complaint.parts) {
            const bool chosen = bundles[at].choice.parts.contains(part.id);
            EXPECT_EQ(words.contains(u"Onderdeel %1"_s.arg(part.number)), chosen) << words.toStdString();
            EXPECT_EQ(words.contains(beginningOf(part)), chosen) << beginningOf(part).toStdString() << '\n'
                                                                 << words.toStdString();
        }
        expectNothingProtected(words, facts);
    }
}

void expectMailDraft(const QString &path, const QByteArray &to)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const QByteArray mail = "\r\n" + file.readAll();
    EXPECT_EQ(mail.count("\r\nTo:"), 1);
    EXPECT_TRUE(mail.contains("\r\nTo: " + to + "\r\n")) << mail.left(500).constData();
    EXPECT_EQ(mail.count('@'), 1) << mail.left(500).constData();
}

} // namespace gehoor
