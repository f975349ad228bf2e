// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/complainant.h>
#include <ui/wording/fieldmeanings.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct FieldMeaningsWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldMeanings)
};

QHash<QString, QString> generalMeanings()
{
    return {
        {u"salutation"_s, FieldMeaningsWords::tr("the salutation, such as “Geachte heer Mulder,”")},
        {u"unnamed"_s, FieldMeaningsWords::tr("there is no name to write to")},
        {u"received"_s, FieldMeaningsWords::tr("the day the complaint was received")},
        {u"number"_s, FieldMeaningsWords::tr("the number of the case")},
        {u"organisation"_s, FieldMeaningsWords::tr("the organisation's name")},
        {u"returnAddress"_s, FieldMeaningsWords::tr("the organisation's return address")},
        {u"phone"_s, FieldMeaningsWords::tr("the organisation's phone number")},
        {u"email"_s, FieldMeaningsWords::tr("the organisation's e-mail address")},
        {u"reachable"_s, FieldMeaningsWords::tr("when the organisation can be called")},
        {u"signatory"_s, FieldMeaningsWords::tr("the function that signs")},
        {u"until"_s, FieldMeaningsWords::tr("the day that the letter names")},
        {u"channelUnknown"_s, FieldMeaningsWords::tr("no safe channel is known yet")},
        {u"explained"_s, FieldMeaningsWords::tr("there is an explanation")},
        {u"questions"_s, FieldMeaningsWords::tr("the questions to the complainant")},
        {u"asked"_s, FieldMeaningsWords::tr("the day it was asked before, where no answer came yet")},
    };
}

QHash<QString, QString> caseMeanings()
{
    return {
        {u"paragraphs"_s, FieldMeaningsWords::tr("the explanation, or the complaint's words, by paragraphs")},
        {u"lines"_s, FieldMeaningsWords::tr("the lines of the paragraph")},
        {u"text"_s, FieldMeaningsWords::tr("the words of the line")},
        {u"first"_s, FieldMeaningsWords::tr("it is the first line")},
        {u"whole"_s, FieldMeaningsWords::tr("it is about the whole complaint")},
        {u"count"_s, FieldMeaningsWords::tr("how many parts the complaint has")},
        {u"concerned"_s, FieldMeaningsWords::tr("the parts it is about")},
        {u"taken"_s, FieldMeaningsWords::tr("the parts that are taken up")},
        {u"single"_s, FieldMeaningsWords::tr("it is one part")},
        {u"numbers"_s,
         FieldMeaningsWords::tr(
             "the numbers of the parts, with themes that may be told, “1 (information) and 3”")},
        {u"explanations"_s, FieldMeaningsWords::tr("the explanations, one for each ground")},
        {u"hasSteps"_s, FieldMeaningsWords::tr("there are follow-up steps")},
        {u"step"_s, FieldMeaningsWords::tr("the only follow-up step")},
        {u"steps"_s, FieldMeaningsWords::tr("the follow-up steps")},
        {u"restAdmissible"_s, FieldMeaningsWords::tr("the rest of the complaint is taken up")},
        {u"referral"_s, FieldMeaningsWords::tr("the forwarding, when there is one")},
        {u"referrals"_s, FieldMeaningsWords::tr("the forwardings, when there are several")},
        {u"responses"_s, FieldMeaningsWords::tr("the responses")},
        {u"day"_s, FieldMeaningsWords::tr("the day of the forwarding or the response")},
        {u"function"_s, FieldMeaningsWords::tr("the responsible person's function")},
        {u"capacity"_s, FieldMeaningsWords::tr("the complainant's capacity")},
        {u"anonymous"_s, FieldMeaningsWords::tr("the complainant wants to stay anonymous")},
        {u"complainant"_s, FieldMeaningsWords::tr("the complainant's name")},
        {u"reach"_s, FieldMeaningsWords::tr("where the complainant can safely be reached")},
        {u"unreachable"_s, FieldMeaningsWords::tr("the complainant cannot be reached at all")},
        {u"wordsFollow"_s, FieldMeaningsWords::tr("the complaint's words follow on pages of their own")},
        {u"cut"_s, FieldMeaningsWords::tr("the complaint's words are cut off")},
        {u"target"_s, FieldMeaningsWords::tr("the own target date for the response")},
    };
}

} // namespace

QString fieldMeaning(const QString &field)
{
    if (const auto capacity = capacityKeys.value(field))
        return wording(*capacity);
    const QString general = generalMeanings().value(field);
    return general.isEmpty() ? caseMeanings().value(field, field) : general;
}

} // namespace gehoor
