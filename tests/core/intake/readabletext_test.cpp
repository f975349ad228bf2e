// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/readabletext.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Case
{
    QString html;
    QString text;
};

void expectAll(const QList<Case> &cases)
{
    for (const Case &c : cases)
        EXPECT_EQ(readableText(c.html), c.text) << c.html.toStdString();
}

TEST(ReadableTextTest, keepsParagraphsAndLines)
{
    expectAll({
        {u""_s, u""_s},
        {u"zonder opmaak"_s, u"zonder opmaak"_s},
        {u"<p>Een</p><p>Twee</p>"_s, u"Een\n\nTwee"_s},
        {u"<div>Een</div>\n<div>Twee</div>"_s, u"Een\nTwee"_s},
        {u"een<br>twee<br/>drie<BR />vier"_s, u"een\ntwee\ndrie\nvier"_s},
        {u"een<br><br><br><br>twee"_s, u"een\n\ntwee"_s},
        {u"<h1>Kop</h1>tekst\n  over \t twee regels"_s, u"Kop\n\ntekst over twee regels"_s},
        {u"een<b>twee</b> <i>drie</i>"_s, u"eentwee drie"_s},
        {u"<p>&nbsp;</p><p>Een</p><p>&nbsp;</p><p>Twee</p>"_s, u"Een\n\nTwee"_s},
        {u"boven<hr>onder"_s, u"boven\n\n----------\n\nonder"_s},
        {u"<pre>a  b\n  c</pre>na"_s, u"a  b\n  c\n\nna"_s},
    });
}

TEST(ReadableTextTest, keepsListsAndTables)
{
    expectAll({
        {u"Voor<ul><li>een<li>twee</ul>na"_s, u"Voor\n\n- een\n- twee\n\nna"_s},
        {u"<ol><li><p>een</p></li><li>twee</li></ol>"_s, u"1. een\n2. twee"_s},
        {u"<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>"_s, u"- a\n  1. b\n  2. c\n- d"_s},
        {u"<table><tr><th>Naam</th><th>Dag</th></tr><tr><td>Jan</td><td>3 maart</td></tr></table>"_s,
         u"Naam\tDag\nJan\t3 maart"_s},
        {u"<table><tr><td></td><td><p>Alleen</p></td></tr></table>"_s, u"Alleen"_s},
    });
}

TEST(ReadableTextTest, tellsWhereLinksLead)
{
    expectAll({
        {u"<a href='https://example.nl/x?a=1&amp;b=2'>hier</a>."_s,
         u"hier (https://example.nl/x?a=1&b=2)."_s},
        {u"<a href=\"https://example.nl/\">example.nl</a>"_s, u"example.nl"_s},
        {u"<a href=mailto:jan@example.nl?subject=x>mail mij</a>"_s, u"mail mij (jan@example.nl)"_s},
        {u"<a href='mailto:jan@example.nl'>jan@example.nl</a>"_s, u"jan@example.nl"_s},
        {u"<a href='javascript:alert(1)'>klik</a>"_s, u"klik"_s},
        {u"<a href=' java\nscript:alert(1)'>klik</a>"_s, u"klik"_s},
        {u"<a href='data:text/html,x'>klik</a> <a href='file:///etc/passwd'>lees</a>"_s, u"klik lees"_s},
        {u"<a href='https://example.nl/pixel'><img src='https://example.nl/p.gif' alt='x'></a>na"_s, u"na"_s},
        {u"<a href='https://example.nl'>niet gesloten"_s, u"niet gesloten (https://example.nl)"_s},
    });
}

TEST(ReadableTextTest, leavesOutWhatIsNotText)
{
    expectAll({
        {u"a<script>alert('</p>')</script>b"_s, u"ab"_s},
        {u"a<SCRIPT src=x>x</SCRIPT >b"_s, u"ab"_s},
        {u"a<script>x"_s, u"a"_s},
        {u"<head><title>T</title><style>p { x: '<b>' }</style><meta http-equiv=refresh content='0;url=https://x'></head>a"_s,
         u"a"_s},
        {u"a<!-- <p>weg</p> -->b<!-->c"_s, u"abc"_s},
        {u"a<!--[if mso]><p>weg</p><![endif]-->b"_s, u"ab"_s},
        {u"<!DOCTYPE html><?xml version='1.0'?>a<o:p></o:p>"_s, u"a"_s},
        {u"a<svg><text>weg</text></svg>b"_s, u"ab"_s},
        {u"a<svg><text>weg<p>terug</p>"_s, u"a\n\nterug"_s},
        {u"a<iframe src='https://x'>weg</iframe>b"_s, u"ab"_s},
        {u"a<img src='https://x' onerror='alert(1)' alt='weg'>b"_s, u"ab"_s},
    });
}

TEST(ReadableTextTest, resolvesCharacterReferences)
{
    expectAll({
        {u"caf&eacute; &#233; &#xE9; &euro; &lt;b&gt; &amp;amp; &quot;"_s, u"café é é € <b> &amp; \""_s},
        {u"&#128578; &#x1F642;"_s, u"🙂 🙂"_s},
        {u"&#146;s avonds &#128; 5"_s, u"’s avonds € 5"_s},
        {u"&#0; &#xD800; &#99999999999;"_s, u"\uFFFD \uFFFD \uFFFD"_s},
        {u"&onbekend; & en &; &# AT&T"_s, u"&onbekend; & en &; &# AT&T"_s},
    });
}

TEST(ReadableTextTest, marksWhatIsAnsweredToWhereThatIsAsked)
{
    const QList<Case> cases = {
        {u"<p>Nee.</p><blockquote type=cite><p>Belt u<br>terug?</p><p>Groet</p></blockquote>Jan"_s,
         u"Nee.\n\n> Belt u\n> terug?\n\n> Groet\n\nJan"_s},
        {u"<blockquote class='gmail_quote' style='margin:0'>Belt u?</blockquote>"_s, u"> Belt u?"_s},
        {u"<blockquote cite='mid:1@x'>a<BLOCKQUOTE TYPE='CITE'>b</BLOCKQUOTE>c</blockquote>d"_s,
         u"> a\n\n>> b\n\n> c\n\nd"_s},
        {u"<blockquote type=cite><pre>een\ntwee</pre><ul><li>drie</ul></blockquote>"_s,
         u"> een\n> twee\n\n> - drie"_s},
        {u"a<blockquote style='margin:0 0 0 40px'>ingesprongen</blockquote>b"_s, u"a\n\ningesprongen\n\nb"_s},
        {u"</blockquote><blockquote type=cite>nooit gesloten"_s, u"> nooit gesloten"_s},
    };
    for (const Case &c : cases)
        EXPECT_EQ(readableText(c.html, Quotations::Marked), c.text) << c.html.toStdString();
    EXPECT_EQ(readableText(u"<blockquote type=cite>Belt u<br>terug?</blockquote>"_s), u"Belt u\nterug?"_s);
}

TEST(ReadableTextTest, readsBrokenMarkupAsABrowserWould)
{
    expectAll({
        {u"3 < 5 en 7 > 2"_s, u"3 < 5 en 7 > 2"_s},
        {u"<p>een<p>twee</b></div>drie"_s, u"een\n\ntwee\ndrie"_s},
        {u"<a b='>' c=\">\" d>x</a>"_s, u"x"_s},
        {u"tekst <a href=\"nooit gesloten> en verder"_s, u"tekst <a href=\"nooit gesloten> en verder"_s},
        {u"tekst <"_s, u"tekst <"_s},
        {u"</ul></li></pre></a>x"_s, u"x"_s},
    });
}

TEST(ReadableTextTest, keepsDirectionAndCombiningCharacters)
{
    const QString odd = u"\u202Eomgekeerd\u202C e\u0301 \u200Fשלום 🙂"_s;
    EXPECT_EQ(readableText(u"<p>"_s + odd + u"</p>"_s), odd);
}

QString times(int count, const QString &text)
{
    return text.repeated(count);
}

TEST(ReadableTextTest, endsOnHostileMarkup)
{
    constexpr int many = 100'000;
    EXPECT_EQ(readableText(times(many, u"<div>"_s) + u"diep"_s), u"diep"_s);
    EXPECT_EQ(readableText(times(many, u"<blockquote type=cite>"_s) + u"diep"_s, Quotations::Marked),
              u">>>>>>>>>> diep"_s);
    EXPECT_EQ(readableText(times(many, u"<i>"_s) + times(many, u"</b>"_s) + u"diep"_s), u"diep"_s);
    EXPECT_EQ(readableText(times(many, u"<ul><li>"_s) + u"diep"_s), u"- diep"_s);
    EXPECT_EQ(readableText(u"<a "_s + times(many, u"a=b "_s) + u">x"_s), u"x"_s);
    EXPECT_EQ(readableText(times(many, u"<!--"_s)), u""_s);
    EXPECT_EQ(readableText(times(many, u"<a href=\""_s)), times(many, u"<a href=\""_s));
    EXPECT_EQ(readableText(times(many, u"&"_s)), times(many, u"&"_s));
    EXPECT_EQ(readableText(times(many, u"<script>"_s)), u""_s);
    EXPECT_EQ(readableText(times(many, u"<a href='https://x.nl'>"_s) + u"x"_s), u"x (https://x.nl)"_s);
    // An address that is nearly in its words at each letter of them.
    const QString words = times(40 * many, u"a"_s);
    const QString address = u"https://b"_s + words.left(5 * qsizetype(many));
    EXPECT_TRUE(readableText(u"<a href='"_s + address + u"'>"_s + words + u"</a>"_s) ==
                words + u" ("_s + address + u')');
}

} // namespace
} // namespace gehoor
