// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/leakcorpus.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using Spelling = std::function<QString(const CorpusName &, Chance &)>;

/// How names stand in letters; %1 is the name.
const QStringList &sentences()
{
    static const QStringList list{u"Wij hebben over %1 niets te zeggen."_s,
                                  u"In het gesprek van 4 mei ging het ook over %1 en over de kinderen."_s,
                                  u"U schrijft dat u %1 wilt spreken."_s,
                                  u"Volgens u heeft %1 dat zelf gezegd."_s,
                                  u"De afspraak met %1 gaat daarom niet door."_s,
                                  u"You write that you want to speak to %1."_s,
                                  u"In your letter you mention %1, and we have read that carefully."_s,
                                  u"On Monday our colleague spoke with %1 about this."_s,
                                  u"Daarom kunnen wij (ook voor %1) geen uitzondering maken."_s,
                                  u"Wij begrijpen dat u zich zorgen maakt om „%1”."_s};
    return list;
}

/// Puts something inside the longest word.
QString torn(const QString &name, const QString &with, Chance &chance)
{
    QString longest;
    for (const QString &word : name.split(u' ')) {
        if (word.size() > longest.size())
            longest = word;
    }
    QString result = name;
    return result.insert(name.indexOf(longest) + 2 + chance.below(longest.size() - 3), with);
}

QString spacedOut(const QString &word)
{
    QStringList letters;
    for (const QChar c : word)
        letters.append(c);
    return letters.join(u' ');
}

/// One letter left out, added, changed, or changed places with the next.
QString mistyped(QString word, Chance &chance)
{
    const QString before = word;
    while (word == before) {
        const qsizetype at = 1 + chance.below(word.size() - 2);
        const QChar letter(u'a' + ushort(chance.below(26)));
        switch (chance.below(4)) {
        case 0:
            word.remove(at, 1);
            break;
        case 1:
            word.insert(at, letter);
            break;
        case 2:
            word[at] = letter;
            break;
        default:
            std::swap(word[at], word[at + 1]);
        }
    }
    return word;
}

/// A letter doubled, or a double one made single where there is one.
QString redoubled(QString word, Chance &chance)
{
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        if (word[i] == word[i + 1])
            return word.remove(i, 1);
    }
    const qsizetype at = 1 + chance.below(word.size() - 2);
    return word.insert(at, word[at]);
}

QString withoutAccents(const QString &text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            bare += c == QChar(0x131) ? QChar(u'i') : c;
    }
    return bare;
}

/// Accents that people add or mistake.
QString accented(QString text)
{
    return text.replace(u'e', u"é"_s).replace(u'o', u"o\u0308"_s).replace(u'a', u"à"_s).replace(u'i', u"í"_s);
}

QString inOtherLetters(const QString &text, char32_t lower, char32_t upper)
{
    QString result;
    for (const QChar c : withoutAccents(text)) {
        char32_t ucs4 = c.unicode();
        if (c >= u'a' && c <= u'z')
            ucs4 = lower + (c.unicode() - u'a');
        else if (c >= u'A' && c <= u'Z')
            ucs4 = upper + (c.unicode() - u'A');
        result += QString::fromUcs4(&ucs4, 1);
    }
    return result;
}

QString genitive(const QString &name, Chance &chance)
{
    if (QStringView(u"sxz").contains(name.back()))
        return name + u'’';
    return name + (chance.below(2) == 0 ? u"s"_s : u"'s"_s);
}

/// By the rules of the Taalunie: Zoëtje, Noortje, Willempje, Annaatje, Tamaraatje.
QString diminutive(const QString &name)
{
    const QString bare = withoutAccents(name).toLower();
    const QChar last = bare.back();
    if (QStringView(u"aou").contains(last))
        return name + last + u"tje"_s;
    if (last == u'y')
        return name + u"'tje"_s;
    if (QStringView(u"iejlnrw").contains(last))
        return name + u"tje"_s;
    return name + (last == u'm' ? u"pje"_s : u"je"_s);
}

class Maker
{
public:
    explicit Maker(unsigned seed) : m_chance(seed) {}
    /// A variant for the names for which `applies` holds.
    void add(
        const QString &name, Severity atLeast, const Spelling &spelling,
        const std::function<bool(const CorpusName &)> &applies = [](const CorpusName &known) {
            return !known.ordinary;
        })
    {
        LeakVariant variant{name, atLeast, {}};
        const QList<CorpusName> names = protectedNames();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (!applies(names[i]))
                continue;
            for (int time = 0; time < 2; ++time)
                variant.samples.append(
                    sampleOf(m_chance, m_chance.oneOf(sentences()), spelling(names[i], m_chance), i + 1));
        }
        m_variants.append(variant);
    }
    QList<LeakVariant> m_variants;

private:
    Chance m_chance;
};

void addPlain(Maker &maker)
{
    const auto all = [](const CorpusName &) { return true; };
    const auto prefixed = [](const CorpusName &n) { return !n.ordinary && !n.prefix.isEmpty(); };
    maker.add(
        u"full name"_s, Severity::Protected, [](auto &n, auto &) { return n.full(); }, all);
    maker.add(
        u"full name, capitals"_s, Severity::Protected, [](auto &n, auto &) { return n.full().toUpper(); },
        all);
    maker.add(u"full name, lower case"_s, Severity::Protected,
              [](auto &n, auto &) { return n.full().toLower(); });
    maker.add(u"surname"_s, Severity::Protected, [](auto &n, auto &) { return n.family(); });
    maker.add(u"surname, lower case"_s, Severity::Protected,
              [](auto &n, auto &) { return n.family().toLower(); });
    maker.add(
        u"surname without tussenvoegsel"_s, Severity::Protected, [](auto &n, auto &) { return n.surname; },
        prefixed);
    maker.add(
        u"full name without tussenvoegsel"_s, Severity::Protected,
        [](auto &n, auto &) { return n.first + u' ' + n.surname; }, all);
    maker.add(
        u"tussenvoegsel shortened"_s, Severity::Protected,
        [](auto &n, auto &) { return n.first + u" v.d. "_s + n.surname; },
        [](const CorpusName &n) { return n.prefix.startsWith(u"van de"_s); });
    maker.add(
        u"tussenvoegsel joined"_s, Severity::Protected,
        [](auto &n, auto &) { return QString(n.prefix).remove(u' ') + n.surname; }, prefixed);
    maker.add(u"first name"_s, Severity::Protected, [](auto &n, auto &) { return n.first; });
    maker.add(u"first name, lower case"_s, Severity::Protected,
              [](auto &n, auto &) { return n.first.toLower(); });
    maker.add(
        u"initial and surname"_s, Severity::Protected,
        [](auto &n, auto &) { return n.first.left(1) + u". "_s + n.family(); }, all);
    maker.add(
        u"initials and surname"_s, Severity::Protected,
        [](auto &n, auto &) { return n.first.left(1) + u".M. "_s + n.family(); }, all);
    maker.add(u"surname, initial"_s, Severity::Protected,
              [](auto &n, auto &) { return n.surname + u", "_s + n.first.left(1) + u'.'; });
    maker.add(
        u"form of address and surname"_s, Severity::Protected,
        [](auto &n, auto &) { return u"mevrouw "_s + n.family(); }, all);
    maker.add(
        u"an ordinary word, as a name"_s, Severity::Suspicious,
        [](auto &n, auto &c) { return c.below(2) == 0 ? n.first : n.surname; },
        [](const CorpusName &n) { return n.ordinary; });
    maker.add(u"genitive"_s, Severity::Protected,
              [](auto &n, auto &c) { return genitive(c.below(2) == 0 ? n.first : n.surname, c); });
    maker.add(u"diminutive"_s, Severity::Protected, [](auto &n, auto &) { return diminutive(n.first); });
}

/// In a letter to somebody of the same family: what shows is of the other all the same.
void addNamesakes(Maker &maker, FormOfAddress form, const QString &key)
{
    const QList<CorpusName> names = protectedNames();
    const auto add = [&](const QString &name, const Spelling &spelling) {
        maker.add(name + u", to a namesake ("_s + key + u')', Severity::Protected, spelling,
                  [](const CorpusName &n) { return !n.first.startsWith(u'Q'); });
        for (LeakSample &sample : maker.m_variants.last().samples)
            sample.complainant = {.name = u"Q. "_s + names[sample.fact - 1].family(), .formOfAddress = form};
    };
    add(u"full name"_s, [](auto &n, auto &) { return n.full(); });
    add(u"initial"_s, [](auto &n, auto &) { return n.first.left(1) + u". "_s + n.family(); });
    add(u"zus"_s, [](auto &n, auto &) { return u"uw zus "_s + n.family(); });
    if (form != FormOfAddress::Ms) {
        add(u"mevrouw"_s, [](auto &n, auto &) { return u"mevrouw "_s + n.family(); });
        add(u"Ms and initials"_s,
            [](auto &n, auto &) { return u"Ms "_s + n.first.left(1) + u".K. "_s + n.family(); });
    }
}

void addMisspelled(Maker &maker)
{
    const auto longer = [](const CorpusName &n) { return !n.ordinary && n.surname.size() >= 5; };
    maker.add(
        u"letter doubled or undoubled"_s, Severity::Suspicious,
        [](auto &n, auto &c) { return redoubled(n.surname, c); }, longer);
    maker.add(
        u"one letter wrong"_s, Severity::Suspicious, [](auto &n, auto &c) { return mistyped(n.surname, c); },
        longer);
    maker.add(
        u"one letter wrong, first name"_s, Severity::Suspicious,
        [](auto &n, auto &c) { return mistyped(n.first, c); },
        [](const CorpusName &n) { return !n.ordinary && n.first.size() >= 5; });
    maker.add(
        u"one letter wrong in a full name"_s, Severity::Protected,
        [](auto &n, auto &c) { return n.first + u' ' + mistyped(n.surname, c); }, longer);
    maker.add(
        u"ij as y"_s, Severity::Protected,
        [](auto &n, auto &) { return QString(n.surname).replace(u"ij"_s, u"y"_s); },
        [](const CorpusName &n) { return !n.ordinary && n.surname.contains(u"ij"_s); });
    maker.add(u"without accents"_s, Severity::Protected,
              [](auto &n, auto &) { return withoutAccents(n.full()); });
    maker.add(u"with accents"_s, Severity::Protected, [](auto &n, auto &) { return accented(n.full()); });
    maker.add(u"accents apart"_s, Severity::Protected,
              [](auto &n, auto &) { return n.full().normalized(QString::NormalizationForm_D); });
}

void addHidden(Maker &maker)
{
    const auto family = [](const QString &with) {
        return [with](const CorpusName &n, Chance &c) { return torn(n.surname, with, c); };
    };
    const auto longer = [](const CorpusName &n) { return !n.ordinary && n.surname.size() >= 4; };
    maker.add(u"soft hyphen inside"_s, Severity::Protected, family(u"\u00AD"_s), longer);
    maker.add(u"zero-width space inside"_s, Severity::Protected, family(u"\u200B"_s), longer);
    maker.add(u"zero-width joiner inside"_s, Severity::Protected, family(u"\u200D"_s), longer);
    maker.add(u"direction mark inside"_s, Severity::Protected, family(u"\u202A"_s), longer);
    maker.add(u"hyphen inside"_s, Severity::Protected, family(u"-"_s), longer);
    maker.add(u"broken off at a line end"_s, Severity::Protected, family(u"-\n"_s), longer);
    maker.add(u"line end inside"_s, Severity::Protected, family(u"\n"_s), longer);
    maker.add(u"soft hyphen and line end inside"_s, Severity::Protected, family(u"\u00AD\r\n"_s), longer);
    maker.add(u"page end inside"_s, Severity::Protected, family(u"-\n\f"_s), longer);
    maker.add(u"line end between"_s, Severity::Protected,
              [](auto &n, auto &) { return n.full().replace(u' ', u'\n'); });
    maker.add(u"page end between"_s, Severity::Protected,
              [](auto &n, auto &) { return n.full().replace(u' ', u"\n\f"_s); });
    maker.add(u"no-break space between"_s, Severity::Protected,
              [](auto &n, auto &) { return n.full().replace(u' ', QChar(0xA0)); });
    maker.add(u"zero-width space between"_s, Severity::Protected,
              [](auto &n, auto &) { return n.full().replace(u' ', QChar(0x200B)); });
    maker.add(u"nothing between"_s, Severity::Protected,
              [](auto &n, auto &) { return n.full().remove(u' '); });
    maker.add(u"underscore between"_s, Severity::Protected,
              [](auto &n, auto &) { return n.full().replace(u' ', u'_'); });
    maker.add(
        u"letters spaced out"_s, Severity::Protected, [](auto &n, auto &) { return spacedOut(n.surname); },
        longer);
    maker.add(u"wide letters"_s, Severity::Protected,
              [](auto &n, auto &) { return inOtherLetters(n.full(), 0xFF41, 0xFF21); });
    maker.add(u"mathematical bold letters"_s, Severity::Protected,
              [](auto &n, auto &) { return inOtherLetters(n.full(), 0x1D41A, 0x1D400); });
    maker.add(
        u"ligatures"_s, Severity::Protected,
        [](auto &n, auto &) {
            return n.full()
                .replace(u"ij"_s, u"ĳ"_s)
                .replace(u"ffi"_s, u"ﬃ"_s)
                .replace(u"ff"_s, u"ﬀ"_s)
                .replace(u"fi"_s, u"ﬁ"_s)
                .replace(u"st"_s, u"ﬆ"_s);
        },
        [](const CorpusName &n) {
            return n.full().contains(u"ij"_s) || n.full().contains(u"f"_s) || n.full().contains(u"st"_s);
        });
    maker.add(
        u"Turkish capitals"_s, Severity::Protected,
        [](auto &n, auto &) { return n.full().replace(u'i', u'İ').replace(u'ı', u'I').toUpper(); },
        [](const CorpusName &n) { return n.full().contains(u'ı') || n.full().contains(u"ş"_s); });
}

} // namespace

QList<LeakVariant> nameVariants(unsigned seed)
{
    Maker maker(seed);
    addPlain(maker);
    addMisspelled(maker);
    addHidden(maker);
    for (const auto &[form, key] : formOfAddressKeys.entries())
        addNamesakes(maker, form, key);
    return maker.m_variants;
}

} // namespace gehoor
