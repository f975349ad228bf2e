// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/leakcorpus.h>
#include <tests/support/leaksentences.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Facts are numbered from 1 in the order of protectedFacts().
qsizetype firstAddress()
{
    return protectedNames().size();
}
qsizetype firstPhone()
{
    return firstAddress() + protectedAddresses().size();
}
qsizetype firstMail()
{
    return firstPhone() + protectedPhones().size();
}
qsizetype firstBirthDate()
{
    return firstMail() + protectedMails().size();
}

class VariantMaker
{
public:
    explicit VariantMaker(unsigned seed) : m_chance(seed) {}
    template <class Known>
    void add(const QString &name, const QStringList &sentences, const QList<Known> &known,
             qsizetype firstFact, const std::function<QString(const Known &)> &spelling,
             Severity atLeast = Severity::Protected)
    {
        LeakVariant variant{name, atLeast, {}};
        for (qsizetype i = 0; i < known.size(); ++i)
            variant.samples.append(
                sampleOf(m_chance, m_chance.oneOf(sentences), spelling(known[i]), firstFact + i + 1));
        m_variants.append(variant);
    }
    void addPhrases(const QString &name, const QStringList &phrases, Severity atLeast = Severity::Protected)
    {
        LeakVariant variant{name, atLeast, {}};
        for (const QString &phrase : phrases)
            variant.samples.append(sampleOf(m_chance, u"%1"_s, phrase, 0));
        m_variants.append(variant);
    }
    QList<LeakVariant> m_variants;

private:
    Chance m_chance;
};

void addAddresses(VariantMaker &maker)
{
    const QStringList sentences{u"De brief ging naar %1, schrijft u."_s, u"U bent bij %1 langs geweest."_s,
                                u"You say you were at %1 on 3 March."_s, u"Op %1 is niemand aangetroffen."_s};
    const auto add = [&](const QString &name, const std::function<QString(const CorpusAddress &)> &spelling,
                         Severity atLeast = Severity::Protected) {
        maker.add<CorpusAddress>(name, sentences, protectedAddresses(), firstAddress(), spelling, atLeast);
    };
    add(u"street and number"_s, [](auto &a) { return a.street + u' ' + a.number; });
    add(u"street and number, capitals"_s, [](auto &a) { return (a.street + u' ' + a.number).toUpper(); });
    add(u"street and number, lower case"_s, [](auto &a) { return (a.street + u' ' + a.number).toLower(); });
    add(u"street, number and addition"_s, [](auto &a) { return a.street + u' ' + a.number + u"-hs"_s; });
    add(u"number and addition joined"_s, [](auto &a) { return a.street + u' ' + a.number + u"a"_s; });
    add(u"street, nr. and number"_s, [](auto &a) { return a.street + u", nr. "_s + a.number; });
    add(u"number before street"_s, [](auto &a) { return a.number + u' ' + a.street; });
    add(u"street and number on two lines"_s, [](auto &a) { return a.street + u'\n' + a.number; });
    add(u"street shortened"_s,
        [](auto &a) { return QString(a.street).replace(u"straat"_s, u"str."_s) + u' ' + a.number; });
    add(u"street, one letter wrong"_s,
        [](auto &a) { return QString(a.street).insert(3, u'e') + u' ' + a.number; });
    add(u"street broken at a line end"_s,
        [](auto &a) { return QString(a.street).insert(a.street.size() - 4, u"-\n"_s) + u' ' + a.number; });
    add(u"postcode"_s, [](auto &a) { return a.digits + u' ' + a.letters; });
    add(u"postcode without space"_s, [](auto &a) { return a.digits + a.letters; });
    add(u"postcode, lower case"_s, [](auto &a) { return a.digits + a.letters.toLower(); });
    add(u"postcode, two spaces"_s, [](auto &a) { return a.digits + u"  "_s + a.letters; });
    add(u"postcode, spread"_s, [](auto &a) {
        return a.digits.left(2) + u' ' + a.digits.mid(2) + u' ' + a.letters.left(1) + u' ' + a.letters.mid(1);
    });
    add(u"postcode on two lines"_s, [](auto &a) { return a.digits + u'\n' + a.letters; });
    add(u"postcode with hyphen"_s, [](auto &a) { return a.digits + u'-' + a.letters; });
    add(u"place"_s, [](auto &a) { return a.place; });
    add(u"place, capitals"_s, [](auto &a) { return a.place.toUpper(); });
    add(u"place, lower case"_s, [](auto &a) { return a.place.toLower(); });
    add(
        u"street alone"_s, [](auto &a) { return u"de "_s + a.street; }, Severity::Suspicious);
}

void addNumbers(VariantMaker &maker)
{
    const QStringList sentences{u"U belde naar %1 en kreeg geen gehoor."_s, u"Het nummer is %1."_s,
                                u"Tel.: %1"_s, u"You called %1, several times."_s};
    const auto add = [&](const QString &name, const std::function<QString(const QString &)> &spelling) {
        maker.add<QString>(name, sentences, protectedPhones(), firstPhone(), spelling);
    };
    add(u"phone"_s, [](auto &p) { return p; });
    add(u"phone with hyphen"_s, [](auto &p) { return p.left(2) + u'-' + p.mid(2); });
    add(u"phone with area code"_s,
        [](auto &p) { return p.left(3) + u" - "_s + p.mid(3, 3) + u' ' + p.mid(6, 2) + u' ' + p.mid(8); });
    add(u"phone in pairs"_s, [](auto &p) {
        return p.left(2) + u' ' + p.mid(2, 2) + u' ' + p.mid(4, 2) + u' ' + p.mid(6, 2) + u' ' + p.mid(8);
    });
    add(u"phone with dots"_s, [](auto &p) { return p.left(2) + u'.' + p.mid(2, 4) + u'.' + p.mid(6); });
    add(u"phone, +31"_s, [](auto &p) { return u"+31"_s + p.mid(1); });
    add(u"phone, +31 6"_s, [](auto &p) { return u"+31 "_s + p.mid(1, 1) + u' ' + p.mid(2); });
    add(u"phone, +31 (0)"_s, [](auto &p) { return u"+31 (0)"_s + p.mid(1, 1) + u' ' + p.mid(2); });
    add(u"phone, 0031"_s, [](auto &p) { return u"0031"_s + p.mid(1); });
    add(u"phone, 0031 in groups"_s, [](auto &p) { return u"0031-"_s + p.mid(1, 2) + u'-' + p.mid(3); });
    add(u"phone, (0xx)"_s, [](auto &p) { return u'(' + p.left(3) + u") "_s + p.mid(3); });
    add(u"phone over a line end"_s, [](auto &p) { return p.left(4) + u'\n' + p.mid(4); });
    add(u"phone, no-break spaces"_s,
        [](auto &p) { return p.left(4) + QChar(0xA0) + p.mid(4, 3) + QChar(0xA0) + p.mid(7); });
    add(u"phone with slash"_s, [](auto &p) { return p.left(3) + u'/' + p.mid(3); });
}

void addMails(VariantMaker &maker)
{
    const QStringList sentences{u"Dat stond in de mail van %1 aan u."_s, u"You wrote to %1 about it."_s,
                                u"Mail: %1"_s};
    const auto add = [&](const QString &name, const std::function<QString(const QString &)> &spelling) {
        maker.add<QString>(name, sentences, protectedMails(), firstMail(), spelling);
    };
    add(u"mail"_s, [](auto &m) { return m; });
    add(u"mail, capitals"_s, [](auto &m) { return m.toUpper(); });
    add(u"mail, at and punt"_s,
        [](auto &m) { return QString(m).replace(u'@', u" at "_s).replace(u'.', u" punt "_s); });
    add(u"mail, at and dot"_s,
        [](auto &m) { return QString(m).replace(u'@', u" (at) "_s).replace(u'.', u" dot "_s); });
    add(u"mail, [at]"_s,
        [](auto &m) { return QString(m).replace(u'@', u"[at]"_s).replace(u'.', u"[dot]"_s); });
    add(u"mail, apenstaartje"_s, [](auto &m) { return QString(m).replace(u'@', u" apenstaartje "_s); });
    add(u"mail over a line end"_s, [](auto &m) { return QString(m).replace(u'@', u"@\n"_s); });
    add(u"mail with spaces"_s, [](auto &m) { return QString(m).replace(u'@', u" @ "_s); });
}

void addBirthDates(VariantMaker &maker)
{
    static const QStringList dutch{u"januari"_s,   u"februari"_s, u"maart"_s,    u"april"_s,
                                   u"mei"_s,       u"juni"_s,     u"juli"_s,     u"augustus"_s,
                                   u"september"_s, u"oktober"_s,  u"november"_s, u"december"_s};
    static const QStringList english{u"January"_s,   u"February"_s, u"March"_s,    u"April"_s,
                                     u"May"_s,       u"June"_s,     u"July"_s,     u"August"_s,
                                     u"September"_s, u"October"_s,  u"November"_s, u"December"_s};
    static const QStringList romans{u"I"_s,   u"II"_s,   u"III"_s, u"IV"_s, u"V"_s,  u"VI"_s,
                                    u"VII"_s, u"VIII"_s, u"IX"_s,  u"X"_s,  u"XI"_s, u"XII"_s};
    const QStringList sentences{u"U noemt ook %1, en vraagt naar een kind."_s, u"Geboren: %1."_s,
                                u"Born on %1 in another town."_s, u"Het gaat om iemand van %1."_s};
    const auto add = [&](const QString &name, const std::function<QString(const QDate &)> &spelling) {
        maker.add<QDate>(name, sentences, protectedBirthDates(), firstBirthDate(), spelling);
    };
    const auto in = [](const QString &format) {
        return [format](const QDate &d) { return d.toString(format); };
    };
    add(u"date, 12-3-1985"_s, in(u"d-M-yyyy"_s));
    add(u"date, 12-03-1985"_s, in(u"dd-MM-yyyy"_s));
    add(u"date, 12/3/85"_s, in(u"d/M/yy"_s));
    add(u"date, 3/12/1985"_s, in(u"M/d/yyyy"_s));
    add(u"date, 12.03.1985"_s, in(u"dd.MM.yyyy"_s));
    add(u"date, 12 3 1985"_s, in(u"d M yyyy"_s));
    add(u"date, 1985-03-12"_s, in(u"yyyy-MM-dd"_s));
    add(u"date, 19850312"_s, in(u"yyyyMMdd"_s));
    add(u"date, 12031985"_s, in(u"ddMMyyyy"_s));
    add(u"date, 12 maart 1985"_s,
        [](auto &d) { return u"%1 %2 %3"_s.arg(d.day()).arg(dutch[d.month() - 1]).arg(d.year()); });
    add(u"date, 12 maart over two lines"_s,
        [](auto &d) { return u"%1\n%2 %3"_s.arg(d.day()).arg(dutch[d.month() - 1]).arg(d.year()); });
    add(u"date, 12 MRT '85"_s, [](auto &d) {
        return u"%1 %2. '%3"_s.arg(d.day()).arg(dutch[d.month() - 1].left(3).toUpper(), d.toString(u"yy"_s));
    });
    add(u"date, 12e maart 1985"_s,
        [](auto &d) { return u"%1e %2 %3"_s.arg(d.day()).arg(dutch[d.month() - 1]).arg(d.year()); });
    add(u"date, March 12th 1985"_s,
        [](auto &d) { return u"%1 %2th, %3"_s.arg(english[d.month() - 1]).arg(d.day()).arg(d.year()); });
    add(u"date, 12th of March 1985"_s,
        [](auto &d) { return u"%2th of %1 %3"_s.arg(english[d.month() - 1]).arg(d.day()).arg(d.year()); });
    add(u"date, march 12, 1985"_s, [](auto &d) {
        return u"%1 %2, %3"_s.arg(english[d.month() - 1].toLower()).arg(d.day()).arg(d.year());
    });
    add(u"date, 12-III-1985"_s,
        [](auto &d) { return u"%1-%2-%3"_s.arg(d.day()).arg(romans[d.month() - 1]).arg(d.year()); });
    add(u"date, 12-mrt-1985"_s, [](auto &d) {
        return u"%1-%2-%3"_s.arg(d.day()).arg(english[d.month() - 1].left(3).toLower()).arg(d.year());
    });
}

void addPhrases(VariantMaker &maker)
{
    maker.addPhrases(
        u"confirming, Dutch"_s,
        {u"Uw ex-partner verblijft bij ons."_s, u"Mevrouw is bij ons bekend."_s,
         u"Uw dochter woont sinds kort bij ons."_s, u"Zij zit op een veilige plek."_s,
         u"Wij begeleiden haar al een jaar."_s, u"Uw kinderen zijn inmiddels verhuisd."_s,
         u"Uw ex-partner krijgt hulp van ons."_s, u"Zij staat niet bij ons ingeschreven."_s,
         u"Uw moeder is geen cliënt van ons."_s, u"De vrouw die bij ons verblijft, wil dat niet."_s,
         u"Dat heeft onze cliënte ons verteld."_s, u"Zij is nooit bekend bij ons geweest."_s,
         u"Uw vrouw heeft onze opvang vorige week verlaten."_s, u"Uw zoon zat tot juni in onze opvang."_s,
         u"Uw EX-PARTNER VERBLIJFT\nBIJ ONS."_s, u"Wij kennen uw zus niet."_s,
         u"Zij slaapt deze week bij ons."_s, u"Uw ex staat onder onze bescherming."_s});
    maker.addPhrases(u"confirming, English"_s,
                     {u"Your ex-partner is staying with us."_s, u"She is known to us."_s,
                      u"Your daughter lives with us."_s, u"They are not known to us."_s,
                      u"She is in a safe place."_s, u"Your wife has moved."_s,
                      u"We support her and the children."_s, u"Our client does not want this."_s,
                      u"Your son was in our shelter until June."_s, u"She receives support from us."_s,
                      u"Your mother is not a client of ours."_s, u"We know her well."_s,
                      u"The children are staying at a secret address."_s, u"She has left our refuge."_s});
    for (const auto &[language, key] : languageKeys.entries()) {
        const LeakSentences &sentences = leakSentences(language);
        maker.addPhrases(u"confirming, in haste, "_s + key, sentences.confirming);
        maker.addPhrases(u"perhaps confirming, "_s + key, sentences.ambiguous, Severity::Suspicious);
    }
}

} // namespace

QList<LeakVariant> otherVariants(unsigned seed)
{
    VariantMaker maker(seed);
    addAddresses(maker);
    addNumbers(maker);
    addMails(maker);
    addBirthDates(maker);
    addPhrases(maker);
    return maker.m_variants;
}

} // namespace gehoor
