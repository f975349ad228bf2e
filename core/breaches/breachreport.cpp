// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/breaches/breachreport.h>
#include <core/letters/bodytext.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QJsonObject wordsOf(Language language)
{
    QFile file(u":/breaches/report.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(languageKeys.key(language)).toObject();
}

/// Writes the report in one language.
class Writer
{
public:
    Writer(const Breach &breach, const QJsonObject &words, Language language)
        : m_breach(breach), m_words(words), m_language(language)
    {
    }

    QString body()
    {
        add(BodyKind::Text, say(u"intro"_s));
        writeWhen();
        writeWhat();
        writeWho();
        heading(u"measures"_s);
        for (const auto &[step, key] : breachStepKeys.entries())
            write(step, say(u"step."_s + key));
        heading(u"decision"_s);
        writeDecision();
        return toHtml(normalised(m_paragraphs));
    }

private:
    QString say(const QString &key) const { return m_words.value(key).toString(); }
    QString day(QDate date) const { return dateInFull(date, m_language); }
    QString moment(const QDateTime &at) const
    {
        return say(u"moment"_s).arg(day(at.date()), at.time().toString(u"HH:mm"_s));
    }
    void add(BodyKind kind, const QString &words) { m_paragraphs.append(BodyParagraph{kind, {{words}}}); }
    void heading(const QString &key) { add(BodyKind::Heading, say(key)); }
    void field(const QString &key, const QString &value)
    {
        add(BodyKind::Bullet, say(u"field"_s).arg(say(key), value.isEmpty() ? say(u"notKnown"_s) : value));
    }
    void ownWords(const QString &words) { m_paragraphs += plainParagraphs(words); }

    template <class Enum, std::size_t N>
    QString list(const QString &group, const Keys<Enum, N> &keys, const QList<Enum> &values) const
    {
        QStringList words;
        for (const Enum value : values)
            words << say(group + keys.key(value));
        return words.join(u"; "_s);
    }

    void writeWhen()
    {
        const BreachFacts &facts = m_breach.facts;
        heading(u"when"_s);
        field(u"discovered"_s, moment(facts.discovered));
        field(u"reportBy"_s, moment(reportBy(facts.discovered).toTimeZone(facts.discovered.timeZone())));
        field(u"happened"_s, happened());
    }
    QString happened() const
    {
        const BreachFacts &facts = m_breach.facts;
        if (!facts.from)
            return {};
        if (!facts.until)
            return say(u"since"_s).arg(day(*facts.from));
        return *facts.from == *facts.until ? day(*facts.from)
                                           : say(u"between"_s).arg(day(*facts.from), day(*facts.until));
    }

    void writeWhat()
    {
        const BreachFacts &facts = m_breach.facts;
        heading(u"what"_s);
        field(u"kind"_s, say(u"kind."_s + breachKindKeys.key(facts.kind)));
        if (facts.letter || facts.bundle)
            field(u"concerns"_s, say(facts.letter ? u"letter"_s : u"bundle"_s));
        ownWords(facts.what);
    }

    void writeWho()
    {
        const BreachFacts &facts = m_breach.facts;
        heading(u"who"_s);
        field(u"people"_s, facts.people ? QString::number(*facts.people) : QString());
        field(u"groups"_s, list(u"affected."_s, affectedKeys, facts.affected));
        heading(u"data"_s);
        field(u"kinds"_s, list(u"data."_s, breachedDataKeys, facts.data));
        field(u"encrypted"_s, say(u"encrypted."_s + encryptedKeys.key(facts.encrypted)));
    }

    void write(BreachStep step, const QString &words)
    {
        const auto done = m_breach.done.constFind(step);
        add(BodyKind::Bullet, done == m_breach.done.constEnd() ? say(u"notDone"_s).arg(words)
                                                               : say(u"done"_s).arg(words, day(*done)));
    }

    void writeDecision()
    {
        if (!m_breach.decision)
            return add(BodyKind::Text, say(u"undecided"_s));
        const BreachDecision &decision = *m_breach.decision;
        const bool reported = decision.outcome == BreachOutcome::Reported;
        add(BodyKind::Bullet, say(reported ? u"reported"_s : u"notReported"_s).arg(moment(decision.at)));
        if (reported)
            field(u"number"_s, decision.reference);
        if (isBlank(decision.reason))
            return;
        add(BodyKind::Bullet, say(u"field"_s).arg(say(u"reason"_s), QString()).trimmed());
        ownWords(decision.reason);
    }

    const Breach &m_breach;
    const QJsonObject &m_words;
    Language m_language;
    QList<BodyParagraph> m_paragraphs;
};

} // namespace

Result<LetterContent> composeBreachReport(const Breach &breach, const Organisation &organisation, QDate today,
                                          Language language)
{
    const QJsonObject words = wordsOf(language);
    if (words.isEmpty())
        return failure(ErrorKind::Internal, u"no words for the report of a data breach"_s);
    QStringList sender;
    for (const QString &line :
         {organisation.name, organisation.phone, organisation.email, organisation.website}) {
        if (!isBlank(line))
            sender << asOneLine(line);
    }
    return LetterContent{.sender = sender,
                         .returnLine = {},
                         .address = {},
                         .place = asOneLine(organisation.place),
                         .date = dateInFull(today, language),
                         .reference =
                             words.value(u"reference"_s).toString().arg(QString::number(breach.id.value())),
                         .subject = words.value(u"subject"_s).toString(),
                         .body = Writer(breach, words, language).body(),
                         .language = language};
}

QString breachText(const LetterContent &page)
{
    static const QRegularExpression gap(u"\n{3,}"_s);
    return textOf(page).replace(gap, u"\n\n"_s).trimmed() + u'\n';
}

QString breachFileName(BreachId id, Language language, const QString &suffix)
{
    const QString name = wordsOf(language).value(u"file"_s).toString().arg(QString::number(id.value()));
    return name + u'.' + suffix;
}

} // namespace gehoor
