// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/letters/reasoning.h>
#include <core/triage/policyremarks.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// So much of a text stands on the page; the register has the rest.
constexpr qsizetype longestQuote = 2000;

QString line(const QString &text)
{
    const QString words = cleaned(text).simplified();
    return words.size() > longestQuote ? words.left(longestQuote) + u'…' : words;
}

/// Writes the page in one language.
class Writer
{
public:
    Writer(const ReasoningFacts &facts, const QJsonObject &words, Language language)
        : m_facts(facts), m_words(words), m_language(language)
    {
    }

    QString body()
    {
        const ComplaintDetails &details = m_facts.complaint.details;
        paragraph({say(u"intro"_s)});
        if (m_facts.masked)
            paragraph({say(u"masked"_s)});
        paragraph({say(u"received"_s)
                       .arg(day(details.received),
                            say(u"capacity."_s + capacityKeys.key(details.complainant.capacity)))});
        for (const Part &part : m_facts.complaint.parts)
            write(part);
        return m_html;
    }

private:
    QString say(const QString &key) const { return m_words.value(key).toString(); }
    QString day(QDate date) const { return dateInFull(date, m_language); }

    void heading(const QString &text) { m_html += u"<h2>"_s + text.toHtmlEscaped() + u"</h2>"_s; }
    static QString joined(const QStringList &lines)
    {
        QStringList escaped;
        for (const QString &each : lines)
            escaped << each.toHtmlEscaped();
        return escaped.join(u"<br/>"_s);
    }
    void paragraph(const QStringList &lines) { m_html += u"<p>"_s + joined(lines) + u"</p>"_s; }
    void items(const QList<QStringList> &items)
    {
        m_html += u"<ul>"_s;
        for (const QStringList &item : items)
            m_html += u"<li>"_s + joined(item) + u"</li>"_s;
        m_html += u"</ul>"_s;
    }

    QString words(Verdict verdict, const std::optional<Ground> &ground) const
    {
        const QString said = say(verdictKeys.key(verdict));
        return ground ? said + u", "_s + say(u"ground."_s + groundKeys.key(*ground)) : said;
    }

    void write(const Part &part)
    {
        QList<Assessment> verdicts;
        std::copy_if(m_facts.history.rbegin(), m_facts.history.rend(), std::back_inserter(verdicts),
                     [&](const Assessment &one) { return one.part == part.id; });
        const bool judged = !verdicts.isEmpty() && !verdicts.first().withdrawal;
        heading(say(u"part"_s).arg(QString::number(part.number),
                                   judged ? words(verdicts.first().verdict, verdicts.first().ground)
                                          : say(u"open"_s)));
        m_html += u"<blockquote><p>"_s + line(part.text).toHtmlEscaped() + u"</p></blockquote>"_s;
        writeDetails(part);
        for (qsizetype i = 0; i < verdicts.size(); ++i)
            write(verdicts.at(i), i == 0 && judged);
        writePolicy(part);
    }

    void writeDetails(const Part &part)
    {
        QStringList details;
        if (!isBlank(part.theme))
            details << say(u"details"_s).arg(line(part.theme));
        if (part.conduct != Conduct::Unknown)
            details << say(u"conductKind"_s).arg(say(u"conduct."_s + conductKeys.key(part.conduct)));
        if (!isBlank(part.whose))
            details << say(u"whose"_s).arg(line(part.whose));
        if (part.happened)
            details << say(u"happened"_s).arg(day(*part.happened));
        if (!details.isEmpty())
            paragraph(details);
    }

    void write(const Assessment &assessment, bool inForce)
    {
        QStringList head{say(inForce ? u"verdict"_s : u"earlier"_s)
                             .arg(day(assessment.day), words(assessment.verdict, assessment.ground),
                                  QString::number(assessment.criteriaVersion))};
        if (!assessment.by.isEmpty())
            head << say(u"by"_s).arg(assessment.by);
        paragraph(head);
        const auto criteria = m_facts.criteria.constFind(assessment.id);
        if (criteria != m_facts.criteria.constEnd()) {
            writeQuestions(assessment, *criteria);
            writeOutcome(assessment, assess(*criteria, assessment.answers));
        }
        writeSteps(assessment);
        if (const auto &withdrawal = assessment.withdrawal)
            paragraph({withdrawal->by.isEmpty()
                           ? say(u"withdrawn"_s).arg(day(withdrawal->day), line(withdrawal->reason))
                           : say(u"withdrawnBy"_s)
                                 .arg(day(withdrawal->day), withdrawal->by, line(withdrawal->reason))});
    }

    void writeQuestions(const Assessment &assessment, const CriteriaSet &criteria)
    {
        QList<QStringList> questions;
        for (const Criterion &criterion : criteria.criteria) {
            const auto answer = assessment.answers.constFind(criterion.question);
            const QString said =
                answer == assessment.answers.constEnd() ? say(u"unanswered"_s) : say(answerKeys.key(*answer));
            QStringList item{say(u"question"_s)
                                 .arg(QString::number(int(criterion.question) + 1),
                                      criterion.wording.value(m_language), said)};
            if (const QString remark = assessment.remarks.value(criterion.question); !isBlank(remark))
                item << say(u"remark"_s).arg(line(remark));
            item << say(u"sheet"_s).arg(criterion.section, criterion.sheet);
            questions << item;
        }
        items(questions);
    }

    void writeOutcome(const Assessment &assessment, const Outcome &outcome)
    {
        QStringList lines;
        if (outcome.verdict) {
            QStringList numbers;
            for (const Question question : outcome.decisive)
                numbers << QString::number(int(question) + 1);
            lines << say(u"follows"_s).arg(words(*outcome.verdict, outcome.ground)) + u' ' +
                         say(u"restsOn"_s).arg(numbers.join(u", "_s));
        } else {
            lines << say(u"followsNothing"_s);
        }
        lines << (assessment.followedFromAnswers
                      ? say(u"asFollows"_s)
                      : say(u"otherwise"_s).arg(words(assessment.verdict, assessment.ground)));
        if (!isBlank(assessment.reason))
            lines << say(u"reason"_s).arg(line(assessment.reason));
        paragraph(lines);
    }

    void writeSteps(const Assessment &assessment)
    {
        if (assessment.verdict != Verdict::NotAdmissible)
            return;
        QStringList titles;
        for (const FollowUpStep &step : m_facts.catalogue) {
            if (assessment.steps.contains(step.key))
                titles << step.title.value(m_language);
        }
        paragraph({titles.isEmpty() ? say(u"noSteps"_s) : say(u"steps"_s).arg(titles.join(u"; "_s))});
    }

    void writePolicy(const Part &part)
    {
        QStringList lines{say(u"policy"_s)};
        for (const PolicyRemark &remark : policyRemarks(m_facts.policy, m_facts.complaint.details, part)) {
            const QString said =
                !remark.applies ? say(u"notKnown"_s) : say(*remark.applies ? u"yes"_s : u"no"_s);
            switch (remark.question) {
            case PolicyQuestion::TooOld:
                lines << say(u"tooOld"_s).arg(QString::number(m_facts.policy.tooOldMonths), said);
                break;
            case PolicyQuestion::HandledBefore:
                lines << say(u"handledBefore"_s).arg(said);
                break;
            case PolicyQuestion::Anonymous:
                lines << say(u"anonymous"_s).arg(said);
                break;
            }
        }
        if (lines.size() > 1)
            paragraph(lines);
    }

    const ReasoningFacts &m_facts;
    const QJsonObject &m_words;
    Language m_language;
    QString m_html;
};

} // namespace

Result<LetterContent> composeReasoning(const ReasoningFacts &facts, Language language)
{
    QFile file(u":/triage/reasoning.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, u"no words for the page of reasons"_s);
    const QJsonObject words =
        QJsonDocument::fromJson(file.readAll()).object().value(languageKeys.key(language)).toObject();
    if (words.isEmpty())
        return failure(ErrorKind::Internal, u"the words for the page of reasons are damaged"_s);
    return LetterContent{.sender = {asOneLine(facts.organisation.name)},
                         .returnLine = {},
                         .address = words.value(u"internal"_s).toVariant().toStringList(),
                         .place = asOneLine(facts.organisation.place),
                         .date = dateInFull(facts.today, language),
                         .reference = facts.complaint.number.text(),
                         .subject = words.value(u"subject"_s).toString(),
                         .body = Writer(facts, words, language).body(),
                         .language = language};
}

QString reasoningFileName(const QString &complaintNumber, Language language)
{
    return complaintNumber + (language == Language::Dutch ? u"-onderbouwing.pdf"_s : u"-reasons.pdf"_s);
}

} // namespace gehoor
