// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/bodytext.h>
#include <tests/core/letters/composed.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString kept(const QString &html)
{
    return toHtml(bodyParagraphs(html));
}

TEST(BodyTextTest, keepsParagraphsListsQuotationsAndBoldAsTheyWere)
{
    for (const QString &html : {
             u"<p>Een <b>vet</b> woord.</p>"_s,
             u"<h2>Kop</h2><p>Regel<br/>regel</p>"_s,
             u"<ul><li>een</li><li>twee <b>vet</b></li></ul><ol><li>1</li></ol>"_s,
             u"<blockquote><p>a</p><p>b</p></blockquote><p>c</p>"_s,
             u"<p>Met vriendelijke groet,<br/><br/><br/>Klachtenfunctionaris</p>"_s,
             u"<p>a &lt; b &amp;amp; &quot;c&quot; {{d}}</p>"_s,
             u"<p>مرحبا İstanbul ısı 😀</p>"_s,
         }) {
        EXPECT_EQ(kept(html).toStdString(), html.toStdString());
        EXPECT_TRUE(isLetterBody(html)) << html.toStdString();
    }
}

TEST(BodyTextTest, cleansWhatComesFromElsewhere)
{
    struct Case
    {
        QString given;
        QString kept;
    };
    const QList<Case> cases{
        {u"gewoon"_s, u"<p>gewoon</p>"_s},
        {u"<p>  a \n b&nbsp; </p>\n\n<p> </p><p><br></p>"_s, u"<p>a b</p>"_s},
        {u"<div>a</div><div>b<br>c<br></div>"_s, u"<p>a</p><p>b<br/>c</p>"_s},
        {u"<p onclick=x style='color:red' class=y>a</p>"_s, u"<p>a</p>"_s},
        {u"<strong>a</strong><b> b</b> <i>c</i>"_s, u"<p><b>a b</b> c</p>"_s},
        {u"<p>a<b> b </b>c</p>"_s, u"<p>a <b>b</b> c</p>"_s},
        {u"<h1><b>Kop</b></h1><h6>kop</h6>"_s, u"<h2>Kop</h2><h2>kop</h2>"_s},
        {u"<ul><li><p>a</p></li><li>b<ol><li>c</li></ol></li></ul>d"_s,
         u"<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol><p>d</p>"_s},
        {u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s, u"<p>a b</p><p>c</p>"_s},
        {u"<pre>a\n  b</pre>"_s, u"<p>a<br/>b</p>"_s},
        {u"<a href='javascript:alert(1)'>hier</a><img src=x onerror=y><script>z</script><style>p{}</style>"_s,
         u"<p>hier</p>"_s},
        {u"<!-- a --><title>b</title><svg><p>c"_s, u"<p>c</p>"_s},
        {u"&lt;script&gt;a&lt;/script&gt;"_s, u"<p>&lt;script&gt;a&lt;/script&gt;</p>"_s},
        {u"</p></b></ul></blockquote><p>a"_s, u"<p>a</p>"_s},
        {u"a\u202eb\u200e\u0007c\ufffcd"_s, u"<p>ab cd</p>"_s},
        {u"<p>\u200b</p><p>\u00ad</p>"_s, u""_s},
    };
    for (const Case &given : cases) {
        EXPECT_EQ(kept(given.given).toStdString(), given.kept.toStdString()) << given.given.toStdString();
        EXPECT_EQ(kept(given.kept).toStdString(), given.kept.toStdString()) << "again";
    }
}

TEST(BodyTextTest, readsPlainText)
{
    EXPECT_EQ(toHtml(plainParagraphs(u"<b>a</b>\r\nb\n\n \n{{c}}\r\n"_s)).toStdString(),
              "<p>&lt;b&gt;a&lt;/b&gt;<br/>b</p><p>{{c}}</p>");
    EXPECT_TRUE(plainParagraphs(u" \n\u200b\n"_s).isEmpty());
}

TEST(BodyTextTest, refusesWhatNoLetterKeeps)
{
    for (const QString &html :
         {u"<p>a</p><script>b</script>"_s, u"<p style='color:red'>a</p>"_s,
          u"<p>a<img src='file:///etc/passwd'/></p>"_s, u"<p><i>a</i></p>"_s, u"<a href='x'>a</a>"_s,
          u"<p>a</p><p>"_s, u"a"_s, u"<table><tr><td>a</td></tr></table>"_s, u"<p>a</p><!-- b -->"_s,
          u"<li>a</li>"_s, u"<p>a\u202eb</p>"_s, u"<h1>a</h1>"_s})
        EXPECT_FALSE(isLetterBody(html)) << html.toStdString();
    EXPECT_TRUE(isLetterBody(u"<p>Dat zei 'men'.<br/>\nEn meer &apos;dat&apos;</p>\n"_s)) << "as kept before";
    EXPECT_FALSE(isLetterBody(u"<p>"_s + QString(longestBody, u'a') + u"</p>"_s));
}

TEST(BodyTextTest, everyComposedLetterIsInTheOneForm)
{
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        for (const Language language : {Language::Dutch, Language::English}) {
            const QString body = composed(requestOf(kind, language), fitting(factsForAllKinds(), kind)).body;
            EXPECT_EQ(kept(body).toStdString(), body.toStdString()) << key.data();
            EXPECT_TRUE(isLetterBody(body)) << key.data();
        }
    }
}

TEST(BodyTextTest, bearsAMegabyteOfAnything)
{
    constexpr qsizetype megabyte = 1'000'000;
    for (const QString &piece : {u"<b>"_s, u"<ul>"_s, u"<blockquote>"_s, u"<p"_s, u"&"_s, u"<br>"_s, u"a "_s,
                                 u"</p>"_s, u"<b>a</b>b"_s, u"<ol><li>"_s, u"<!--"_s, u"{{a}}"_s}) {
        const QString html = piece.repeated(megabyte / piece.size());
        const auto paragraphs = bodyParagraphs(html);
        EXPECT_EQ(normalised(paragraphs), paragraphs);
        EXPECT_FALSE(isLetterBody(html));
    }
}

} // namespace
} // namespace gehoor
