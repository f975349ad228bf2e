// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/workingdays.h>
#include <ui/demo/democase.h>

#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int howMany = 42;

struct Person
{
    const char16_t *name;
    FormOfAddress form;
    Capacity capacity;
    const char16_t *address;
};

// All invented.
constexpr std::array persons{
    Person{u"J. van der Veen", FormOfAddress::Mr, Capacity::ExPartner, u"Elzenlaan 12\n1214 AB Hilversum"},
    Person{u"F. Yıldız", FormOfAddress::Ms, Capacity::Relative, u"Dorpsstraat 101\n1566 BD Assendelft"},
    Person{u"B. de Graaf", FormOfAddress::Neutral, Capacity::Neighbour, u"Rietveld 5\n1321 CK Almere"},
    Person{u"P. O'Connor", FormOfAddress::Mr, Capacity::ExPartner, u"Zeestraat 40\n1942 AR Beverwijk"},
    Person{u"L. Bakker-Smit", FormOfAddress::Ms, Capacity::OtherOrganisation,
           u"Stationsweg 2\n1441 EJ Purmerend"},
    Person{u"A. Ćosić", FormOfAddress::Neutral, Capacity::Relative, u"Berkenhof 33\n2033 AC Haarlem"},
    Person{u"W. ten Hoeve", FormOfAddress::Mr, Capacity::Company, u"Industrieweg 18\n1521 NA Wormerveer"}};

struct Story
{
    const char16_t *subject;
    const char16_t *text;
    const char16_t *theme;
    Conduct conduct;
    bool direct;
};

constexpr std::array stories{
    Story{u"Niet teruggebeld",
          u"Ik heb vier keer gebeld en er is beloofd dat ik zou worden teruggebeld. Dat is nooit gebeurd.",
          u"bereikbaarheid", Conduct::Omission, true},
    Story{u"Toon van een medewerker",
          u"De medewerker sprak mij op een kleinerende toon toe waar anderen bij waren.", u"bejegening",
          Conduct::Act, true},
    Story{u"Ik ben het niet eens met de hulp",
          u"Ik vind dat de hulp aan mijn familielid anders had gemoeten. Er is naar mij niet geluisterd.",
          u"hulp aan een ander", Conduct::Decision, false},
    Story{u"Onjuiste informatie",
          u"Mij is verteld dat ik op dinsdag langs kon komen. Daar bleek niemand iets van te weten.",
          u"informatie", Conduct::Act, true},
    Story{u"Mijn gegevens doorgegeven",
          u"Mijn telefoonnummer is zonder te vragen doorgegeven aan een andere instelling.", u"privacy",
          Conduct::Act, true},
    Story{u"Begeleiding van mijn ex-partner",
          u"De begeleiding maakt alles erger. Ik wil dat u daarmee stopt.", u"hulp aan een ander",
          Conduct::Decision, false}};

/// The standings an older case can have come to rest in; most are closed.
enum class Rest { ToAssess, NoticeDue, ToForward, AwaitingComplainant, AwaitingResponse, ToClose, Closed };

Rest restOf(int index)
{
    constexpr std::array open{Rest::ToAssess,         Rest::NoticeDue,
                              Rest::ToForward,        Rest::AwaitingComplainant,
                              Rest::AwaitingResponse, Rest::ToClose};
    const int fromTheNewest = howMany - 1 - index;
    return fromTheNewest < int(open.size()) ? open.at(size_t(fromTheNewest)) : Rest::Closed;
}

DemoPart lifeOf(const Story &story, Rest rest, QStringView function)
{
    DemoPart life;
    life.part.theme = QString::fromUtf16(story.theme);
    life.part.conduct = story.conduct;
    if (rest == Rest::ToAssess)
        return life;
    life.decision.answers = {{Question::Client, Answer::No},
                             {Question::Employee, Answer::No},
                             {Question::Conduct, Answer::Yes},
                             {Question::Direct, story.direct ? Answer::Yes : Answer::No}};
    if (rest == Rest::AwaitingComplainant)
        life.decision.answers.insert(Question::Direct, Answer::Unknown);
    else if (!story.direct && rest != Rest::NoticeDue)
        life.notice = u"posted"_s;
    else if (story.direct && rest != Rest::ToForward)
        life.forward = function.toString();
    if (!life.forward.isEmpty() && rest != Rest::AwaitingResponse)
        life.response = u"Er is gebeld, de gang van zaken is uitgelegd en er zijn afspraken gemaakt."_s;
    return life;
}

/// A story that can come to that rest.
const Story &storyFor(int index, Rest rest)
{
    const bool wantsDirect =
        rest == Rest::ToForward || rest == Rest::AwaitingResponse || rest == Rest::AwaitingComplainant;
    for (size_t i = 0; i < stories.size(); ++i) {
        const Story &story = stories.at((size_t(index) + i) % stories.size());
        if ((rest == Rest::NoticeDue && !story.direct) || (wantsDirect && story.direct) ||
            (rest != Rest::NoticeDue && !wantsDirect))
            return story;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<DemoCase> olderCases(QDate today)
{
    const std::array<QString, 3> functions{u"teamleider frontoffice"_s, u"teamleider ambulante hulp"_s,
                                           u"teamleider opvang"_s};
    const std::array channels{Channel::Mail, Channel::Phone, Channel::Post, Channel::WebForm,
                              Channel::Municipality};
    constexpr int firstDaysAgo = 730;
    constexpr int lastDaysAgo = 12;
    QList<DemoCase> lives;
    for (int i = 0; i < howMany; ++i) {
        const Rest rest = restOf(i);
        const Story &story = storyFor(i, rest);
        const Person &person = persons.at(size_t(i) % persons.size());
        const int daysAgo = firstDaysAgo - i * (firstDaysAgo - lastDaysAgo) / (howMany - 1);
        DemoCase life;
        ComplaintDetails &details = life.draft.details;
        details.received = addWorkingDays(today.addDays(-daysAgo - 3), 1);
        details.channel = channels.at(size_t(i) % channels.size());
        details.subject = QString::fromUtf16(story.subject);
        details.text = QString::fromUtf16(story.text);
        details.complainant.name = QString::fromUtf16(person.name);
        details.complainant.formOfAddress = person.form;
        details.complainant.capacity = person.capacity;
        details.complainant.address = QString::fromUtf16(person.address);
        details.complainant.safeChannel = SafeChannel::Post;
        life.acknowledge = rest != Rest::ToAssess;
        life.requestInformation = rest == Rest::AwaitingComplainant;
        life.parts << lifeOf(story, rest, functions.at(size_t(i) % functions.size()));
        if (rest == Rest::Closed)
            life.outcome = story.direct ? Ending::Answered : Ending::NotAdmissible;
        lives << life;
    }
    return lives;
}

} // namespace gehoor
