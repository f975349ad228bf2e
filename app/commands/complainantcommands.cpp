// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <core/leaks/cautions.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr Keys<bool, 2> yesNoKeys({{{true, QLatin1StringView("yes")}, {false, QLatin1StringView("no")}}});

/// Takes over what the options say, and leaves alone what none is given for.
class Corrections
{
public:
    explicit Corrections(const Call &call) : m_call(call) {}

    void take(const QString &option, QString &place) const
    {
        if (m_call.has(option))
            place = m_call.value(option);
    }
    template <class Enum, std::size_t N>
    void take(const QString &option, Enum &place, const Keys<Enum, N> &keys)
    {
        const auto value = m_call.oneOf(option, keys);
        if (!value)
            m_wrong = value.error();
        else if (*value)
            place = **value;
    }
    Given<> done() const { return m_wrong ? Given<>(tl::unexpected(*m_wrong)) : Given<>(); }

private:
    const Call &m_call;
    std::optional<Refusal> m_wrong;
};

/// What was known, with what the options say.
Given<ComplaintDetails> corrected(const Call &call, ComplaintDetails details)
{
    Complainant &complainant = details.complainant;
    Corrections corrections(call);
    corrections.take(u"name"_s, complainant.name);
    corrections.take(u"organisation"_s, complainant.organisation);
    corrections.take(u"email"_s, complainant.email);
    corrections.take(u"phone"_s, complainant.phone);
    corrections.take(u"representative"_s, complainant.representative);
    if (call.has(u"address"_s))
        complainant.address = call.values(u"address"_s).join(u'\n');
    corrections.take(u"form"_s, complainant.formOfAddress, formOfAddressKeys);
    corrections.take(u"capacity"_s, complainant.capacity, capacityKeys);
    corrections.take(u"safe-channel"_s, complainant.safeChannel, safeChannelKeys);
    corrections.take(u"mandate-seen"_s, complainant.mandateSeen, yesNoKeys);
    corrections.take(u"no-post"_s, complainant.noPost, yesNoKeys);
    corrections.take(u"anonymous"_s, complainant.anonymous, yesNoKeys);
    corrections.take(u"language"_s, details.letterLanguage, languageKeys);
    corrections.take(u"safety"_s, details.safetyFlag, yesNoKeys);
    corrections.take(u"priority"_s, details.priority, priorityKeys);
    if (const auto done = corrections.done(); !done)
        return tl::unexpected(done.error());
    return details;
}

/// An address or number that is protected in the case is in every letter to whoever has it too.
void tellShared(const CaseFile &file, const Complainant &complainant)
{
    for (const ProtectedFact &fact : file.facts) {
        if (cautionsOf(fact, complainant).contains(FactCaution::Shared))
            Call::message(Words::tr("Note on “%1”: %2").arg(fact.text, wording(FactCaution::Shared)));
    }
}

Given<> describeComplainant(const Call &call)
{
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const Complaint &complaint = open->file.complaint;
    const auto details = corrected(call, complaint.details);
    if (!details)
        return tl::unexpected(details.error());
    if (*details == complaint.details)
        return wrongUsage(Words::tr("Say what is to be changed; nothing differs from what is known."));
    if (const auto changed = open->desk->complaints.change(complaint.id, *details); !changed)
        return refuse(changed.error());
    tellShared(open->file, details->complainant);
    call.answer({{u"number"_s, open->number()},
                 {u"safetyFlag"_s, details->safetyFlag},
                 {u"priority"_s, priorityKeys.key(details->priority)},
                 {u"letterLanguage"_s, languageKeys.key(details->letterLanguage)},
                 {u"complainant"_s, toJson(details->complainant)}},
                Words::tr("%1: the complainant's details are kept").arg(open->number()));
    return {};
}

QList<QCommandLineOption> complainantOptions()
{
    return {
        {u"name"_s, Words::tr("The complainant's name."), u"TEXT"_s},
        {u"form"_s, Words::tr("Form of address: neutral, mr or ms."), u"FORM"_s},
        {u"capacity"_s, Words::tr("In what capacity they complain, such as exPartner or relative."),
         u"CAPACITY"_s},
        {u"organisation"_s, Words::tr("The organisation or company."), u"TEXT"_s},
        {u"address"_s, Words::tr("A line of the address; give the option again for each next line."),
         u"LINE..."_s},
        {u"email"_s, Words::tr("The mail address."), u"ADDRESS"_s},
        {u"phone"_s, Words::tr("The phone number."), u"NUMBER"_s},
        {u"representative"_s, Words::tr("Who speaks for the complainant."), u"TEXT"_s},
        {u"mandate-seen"_s, Words::tr("Whether the mandate was seen: yes or no."), u"ANSWER"_s},
        {u"safe-channel"_s, Words::tr("Which way is safe: notAsked, post, mail or phone."), u"WAY"_s},
        {u"no-post"_s, Words::tr("Whether no post may go to the address: yes or no."), u"ANSWER"_s},
        {u"anonymous"_s, Words::tr("Whether the complainant wants to stay unknown: yes or no."), u"ANSWER"_s},
        {u"language"_s, Words::tr("Language of the letters: nl or en."), u"LANGUAGE"_s},
        {u"safety"_s, Words::tr("Whether there is a threat or danger: yes or no."), u"ANSWER"_s},
        {u"priority"_s, Words::tr("Whether the case goes before others: normal or high."), u"PRIORITY"_s}};
}

} // namespace

QList<Command> complainantCommands()
{
    return {{u"complainant"_s,
             u"REGISTER NUMBER [--name TEXT] [--form mr|ms|neutral] [--capacity C] [--organisation TEXT] "
             "[--address LINE]... [--email ADDRESS] [--phone NUMBER] [--representative TEXT] [--mandate-seen "
             "yes|no] [--safe-channel post|mail|phone|notAsked] [--no-post yes|no] [--anonymous yes|no] "
             "[--language nl|en] [--safety yes|no] [--priority normal|high]"_s,
             2, 2, complainantOptions(), describeComplainant}};
}

} // namespace gehoor
