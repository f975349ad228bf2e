// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/letters/letterorders.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QStringList dutchStart{u"Geachte heer Mulder,"_s, u"Op 20 november 2026 hebben wij uw"_s,
                             u"Dank u wel dat u ons heeft laten weten wat u dwarszit."_s};
const QStringList englishStart{u"Dear Mr Mulder,"_s, u"We received your"_s, u"on 20 November 2026."_s,
                               u"Thank you for letting us know what troubles you."_s};
/// The fixed sentence, whom to reach, and who signs.
const QStringList dutchEnd{u"Wij delen geen informatie over anderen."_s,
                           u"Wij zeggen ook niet of iemand wel of niet bij ons bekend is."_s,
                           u"Dat doen wij bij iedereen zo."_s,
                           u"Heeft u vragen?"_s,
                           u"020-555 01 23 (maandag tot en met donderdag van 9.00 tot 17.00 uur)"_s,
                           u"klacht@blijf.example"_s,
                           u"kenmerk 2026-0042"_s,
                           u"Met vriendelijke groet,"_s,
                           u"Klachtenfunctionaris Blijf Groep"_s};
const QStringList englishEnd{u"We do not share information about other people."_s,
                             u"Nor do we say whether or not anyone is known to us."_s,
                             u"We treat everyone the same in this."_s,
                             u"Do you have any questions?"_s,
                             u"020-555 01 23 (Monday to Thursday, 9.00 to 17.00)"_s,
                             u"klacht@blijf.example"_s,
                             u"reference 2026-0042"_s,
                             u"Yours sincerely,"_s,
                             u"Complaints officer Blijf Groep"_s};

LetterOrder acknowledgement()
{
    return {
        LetterKind::Acknowledgement,
        dutchStart +
            QStringList{u"alles aan doen om klachten samen op te lossen"_s, u"Wat gebeurt er nu?"_s,
                        u"De klachtenfunctionaris beoordeelt of wij uw klacht in behandeling kunnen nemen."_s,
                        u"Kan dat? Dan sturen wij uw klacht door naar de betreffende verantwoordelijke."_s,
                        u"Kan dat niet? Dan krijgt u daarover schriftelijk bericht, waar mogelijk met een "
                        "toelichting."_s,
                        u"dan nemen wij contact met u op"_s} +
            dutchEnd,
        englishStart +
            QStringList{u"everything we can to resolve complaints together"_s, u"What happens now?"_s,
                        u"The complaints officer judges whether we can take up your complaint."_s,
                        u"If we can, we will forward your complaint to the person responsible"_s,
                        u"If we cannot, we will tell you so in writing, where possible with an "
                        "explanation."_s,
                        u"we will contact you"_s} +
            englishEnd};
}

LetterOrder informationRequest()
{
    return {
        LetterKind::InformationRequest,
        dutchStart +
            QStringList{u"Wij hebben nog informatie van u nodig."_s, u"Wat willen wij graag weten?"_s,
                        u"Wat heeft een medewerker van ons volgens u gedaan"_s, u"Hoe raakt dit u zelf"_s,
                        u"Gegevens van anderen hoeft u ons niet te sturen."_s, u"Hoe kunt u antwoorden?"_s,
                        u"per mail (klacht@blijf.example) of per brief (Postbus 2938, 1000 CX Amsterdam)"_s,
                        u"Wilt u ons uiterlijk op 7 december 2026 antwoorden?"_s,
                        u"Heeft u meer tijd nodig, laat het ons dan weten."_s,
                        u"Krijgen wij geen antwoord, dan beslissen wij op grond van wat wij nu weten."_s,
                        u"Misschien kunnen wij uw klacht dan niet beoordelen. Ook dat laten wij u weten."_s} +
            dutchEnd,
        englishStart +
            QStringList{u"We need some more information from you."_s, u"What would we like to know?"_s,
                        u"What did an employee of ours do"_s, u"How does this affect you yourself"_s,
                        u"There is no need to send us details of other people."_s, u"How can you reply?"_s,
                        u"by e-mail (klacht@blijf.example) or by letter (Postbus 2938, 1000 CX "
                        "Amsterdam)"_s,
                        u"Would you please reply by 7 December 2026 at the latest?"_s,
                        u"If you need more time, please let us know."_s,
                        u"If we receive no reply, we will decide on the basis of what we know now."_s,
                        u"We may then be unable to judge your complaint."_s} +
            englishEnd};
}

LetterOrder notAdmissible()
{
    return {
        LetterKind::NotAdmissible,
        dutchStart +
            QStringList{
                u"Uw klacht bestaat uit 2 onderdelen."_s,
                u"Een deel van uw klacht nemen wij niet in behandeling: onderdeel 1."_s,
                u"De rest van uw klacht nemen wij wel in behandeling."_s, u"Wij zien dat dit u bezighoudt"_s,
                u"Waarom nemen wij dit deel niet in behandeling?"_s,
                u"U kunt bij ons alleen klagen over handelingen of beslissingen die u rechtstreeks"_s} +
            dutchEnd.mid(0, 3) +
            QStringList{u"Wat kunt u wel doen?"_s, u"Wie hulp krijgt van een organisatie"_s} +
            dutchEnd.mid(3),
        englishStart +
            QStringList{u"Your complaint consists of 2 parts."_s,
                        u"We will not be taking up the following: part 1."_s,
                        u"We will take up the rest of your complaint."_s,
                        u"We can see that this matters to you"_s, u"Why will we not take this up?"_s,
                        u"You can only complain to us about acts or decisions that affect you directly"_s} +
            englishEnd.mid(0, 3) +
            QStringList{u"What can you do?"_s, u"Anyone who receives help from an organisation"_s} +
            englishEnd.mid(3)};
}

LetterOrder partlyAdmissible()
{
    return {LetterKind::PartlyAdmissible,
            dutchStart +
                QStringList{
                    u"Uw klacht bestaat uit 2 onderdelen. Een deel nemen wij in behandeling: onderdeel 2."_s,
                    u"Een deel nemen wij niet in behandeling: onderdeel 1."_s,
                    u"niet helemaal het antwoord is waarop u hoopte"_s,
                    u"Wat gebeurt er met het deel dat wij in behandeling nemen?"_s,
                    u"Op 23 november 2026 hebben wij onderdeel 2 doorgestuurd naar de betreffende "
                    "verantwoordelijke: teammanager."_s,
                    u"De verantwoordelijke zal daarop reageren"_s,
                    u"betekent nog niet dat wij er een oordeel over hebben"_s,
                    u"Waarom nemen wij dit deel niet in behandeling?"_s, u"rechtstreeks treffen"_s} +
                dutchEnd.mid(0, 3) +
                QStringList{u"Wat kunt u wel doen?"_s, u"Wie hulp krijgt van een organisatie"_s} +
                dutchEnd.mid(3),
            englishStart +
                QStringList{
                    u"Your complaint consists of 2 parts. We are taking up the following: part 2."_s,
                    u"We will not be taking up: part 1."_s, u"not entirely the answer you had hoped for"_s,
                    u"What happens with what we are taking up?"_s,
                    u"On 23 November 2026 we forwarded part 2 to the person responsible: teammanager."_s,
                    u"The person responsible will respond to it"_s,
                    u"does not mean that we have already formed an opinion on it"_s,
                    u"Why will we not take this up?"_s, u"affect you directly"_s} +
                englishEnd.mid(0, 3) +
                QStringList{u"What can you do?"_s, u"Anyone who receives help from an organisation"_s} +
                englishEnd.mid(3)};
}

LetterOrder forwarded()
{
    return {
        LetterKind::Forwarded,
        dutchStart +
            QStringList{u"Wij nemen een deel van uw klacht in behandeling: onderdeel 2."_s,
                        u"Over de rest van uw klacht krijgt u apart bericht."_s,
                        u"Naar wie is uw klacht doorgestuurd?"_s,
                        u"Op 23 november 2026 hebben wij onderdeel 2 doorgestuurd naar de betreffende "
                        "verantwoordelijke: teammanager."_s,
                        u"Wat gebeurt er nu?"_s, u"De verantwoordelijke zal op uw klacht reageren"_s,
                        u"De klachtenfunctionaris let erop dat u een reactie krijgt."_s,
                        u"betekent nog niet dat wij een oordeel over uw klacht hebben"_s} +
            dutchEnd,
        englishStart +
            QStringList{u"We are taking up the following: part 2."_s,
                        u"You will hear about the rest of your complaint separately."_s,
                        u"To whom has your complaint been forwarded?"_s,
                        u"On 23 November 2026 we forwarded part 2 to the person responsible: teammanager."_s,
                        u"What happens now?"_s, u"The person responsible will respond to your complaint"_s,
                        u"The complaints officer will see to it that you receive a response."_s,
                        u"does not mean that we have already formed an opinion on it"_s} +
            englishEnd};
}

LetterOrder delay()
{
    return {
        LetterKind::Delay,
        dutchStart.mid(0, 2) +
            QStringList{u"Wij hebben meer tijd nodig om daarop te reageren."_s,
                        u"Dat is vervelend voor u, en dat spijt ons."_s,
                        u"Wij verwachten dat u uiterlijk op 21 december 2026 een reactie van ons krijgt."_s,
                        u"Wat kunt u doen?"_s, u"U hoeft nu niets te doen."_s,
                        u"bent u het er niet mee eens dat het langer duurt? Laat het ons dan weten."_s} +
            dutchEnd,
        englishStart.mid(0, 3) +
            QStringList{u"We need more time to respond to it."_s, u"and we are sorry."_s,
                        u"We expect that you will receive a response from us by 21 December 2026 at the "
                        "latest."_s,
                        u"What can you do?"_s, u"You do not need to do anything now."_s,
                        u"do you disagree with the delay? Please let us know."_s} +
            englishEnd};
}

LetterOrder closing()
{
    return {LetterKind::Closing,
            dutchStart.mid(0, 2) +
                QStringList{u"Wij sluiten uw klacht nu af."_s, u"Is het voor u zo goed?"_s,
                            u"Is uw klacht naar uw gevoel niet opgelost, of klopt er iets niet? Laat het ons "
                            "weten."_s,
                            u"Dank u wel dat u uw klacht met ons heeft gedeeld. Wij kunnen ervan leren."_s} +
                dutchEnd,
            englishStart.mid(0, 3) +
                QStringList{u"We are now closing your complaint."_s, u"Is this right for you?"_s,
                            u"Do you feel that your complaint has not been resolved, or is something not "
                            "correct?"_s,
                            u"Thank you for sharing your complaint with us. We can learn from it."_s} +
                englishEnd};
}

LetterOrder contactLimits()
{
    return {LetterKind::ContactLimits,
            QStringList{dutchStart.first(), u"Wij willen uw klacht van 20 november 2026 goed behandelen."_s,
                        u"veilig en respectvol"_s, u"Wat is er gebeurd, en welke grenzen stellen wij?"_s,
                        u"Op 20 november riep u door de telefoon. U kunt ons per brief bereiken."_s,
                        u"Hoe lang gelden deze grenzen?"_s,
                        u"Op 23 februari 2027 kijken wij of deze grenzen nog nodig zijn."_s,
                        u"Uw klacht behandelen wij gewoon verder."_s,
                        u"Bent u het er niet mee eens, of ziet u het anders? Schrijf het ons dan."_s} +
                dutchEnd,
            QStringList{englishStart.first(),
                        u"We want to deal with your complaint of 20 November 2026 properly."_s,
                        u"safe and respectful"_s, u"What happened, and which limits are we setting?"_s,
                        u"Op 20 november riep u door de telefoon."_s, u"How long do these limits apply?"_s,
                        u"On 23 February 2027 we will see whether these limits are still needed."_s,
                        u"We will continue to deal with your complaint as usual."_s,
                        u"Do you disagree, or do you see it differently? Please write to us."_s} +
                englishEnd};
}

LetterOrder referralClient()
{
    return {LetterKind::ReferralClient,
            {dutchStart.first(), u"Dank u wel voor uw bericht van 20 november 2026."_s,
             u"wij nemen het serieus"_s, u"Wij willen u graag zelf spreken over wat u kunt doen"_s,
             u"Ons nummer is 020-555 01 23 (maandag tot en met donderdag van 9.00 tot 17.00 uur)."_s,
             u"Noem daarbij het kenmerk 2026-0042. Meer hoeft u niet te zeggen."_s, u"Belt u liever niet?"_s,
             u"Met vriendelijke groet,"_s, u"uw contactpersoon"_s},
            {englishStart.first(), u"Thank you for your message of 20 November 2026."_s,
             u"we take it seriously"_s, u"We would like to speak with you about what you can do"_s,
             u"Our number is 020-555 01 23 (Monday to Thursday, 9.00 to 17.00)."_s,
             u"Please quote our reference 2026-0042. You need not say anything else."_s,
             u"Would you rather not call?"_s, u"Yours sincerely,"_s, u"your contact person"_s}};
}

LetterOrder referralEmployee()
{
    return {LetterKind::ReferralEmployee,
            dutchStart +
                QStringList{u"bedoeld voor mensen en organisaties van buiten"_s,
                            u"nemen wij uw klacht niet via deze regeling in behandeling"_s,
                            u"Dat zegt niets over de inhoud van uw klacht."_s, u"Waar kunt u wel terecht?"_s,
                            u"uw leidinggevende, bij personeelszaken of bij de vertrouwenspersoon"_s,
                            u"dat bepaalt u zelf"_s} +
                dutchEnd,
            englishStart +
                QStringList{u"meant for people and organisations from outside"_s,
                            u"we will not be taking up your complaint under this scheme"_s,
                            u"This says nothing about the substance of your complaint."_s,
                            u"Where can you take it?"_s,
                            u"your manager, to human resources or to the confidential adviser"_s,
                            u"that is up to you"_s} +
                englishEnd};
}

LetterOrder memo()
{
    return {LetterKind::Memo,
            {u"Aan: teammanager"_s, u"Van: Klachtenfunctionaris"_s,
             u"Op 20 november 2026 ontvingen wij een klacht van een externe belanghebbende."_s,
             u"Wij nemen onderdeel 2 van deze klacht in behandeling."_s, u"De klacht"_s,
             u"Klager: R. Mulder"_s, u"Hoedanigheid: (ex-)partner"_s, u"In de woorden van de klager:"_s,
             u"Een medewerker schold mij uit."_s, u"Wat vragen wij u?"_s,
             u"U stuurt uw reactie zelf aan de klager."_s, u"Onze eigen streefdatum voor uw reactie is"_s,
             u"Geef in uw reactie geen informatie over anderen."_s, u"is geen oordeel over de inhoud"_s,
             u"Met vriendelijke groet,"_s},
            {u"To: teammanager"_s, u"From: Complaints officer"_s,
             u"On 20 November 2026 we received a complaint from an external stakeholder."_s,
             u"We are taking up part 2 of this complaint."_s, u"The complaint"_s, u"Complainant: R. Mulder"_s,
             u"Capacity: (former) partner"_s, u"In the words of the complainant:"_s,
             u"Een medewerker schold mij uit."_s, u"What do we ask of you?"_s,
             u"You send your response to the complainant yourself."_s,
             u"Our own target date for your response is"_s,
             u"Please do not give any information about other people in your response."_s,
             u"is no judgement on its substance"_s, u"Yours"_s}};
}

LetterOrder reminder()
{
    return {LetterKind::Reminder,
            {u"Aan: teammanager"_s, u"Van: Klachtenfunctionaris"_s,
             u"Op 23 november 2026 stuurden wij u onderdeel 2 van klacht 2026-0042 door"_s,
             u"Wij weten nog niet of u heeft gereageerd."_s, u"Wat vragen wij u?"_s,
             u"Heeft u al gereageerd?"_s, u"Heeft u nog niet gereageerd?"_s, u"Onze eigen streefdatum is"_s,
             u"bent u niet de juiste persoon?"_s, u"De klager wacht op uw reactie."_s,
             u"zeg niet of iemand wel of niet bij ons bekend is"_s, u"Met vriendelijke groet,"_s},
            {u"To: teammanager"_s, u"From: Complaints officer"_s,
             u"On 23 November 2026 we forwarded part 2 of complaint 2026-0042 to you"_s,
             u"We do not know yet whether you have responded."_s, u"What do we ask of you?"_s,
             u"Have you already responded?"_s, u"Have you not responded yet?"_s, u"Our own target date is"_s,
             u"are you not the right person?"_s, u"The complainant is waiting for your response."_s,
             u"do not say whether or not anyone is known to us"_s, u"Yours"_s}};
}

} // namespace

QList<LetterOrder> letterOrders()
{
    return {acknowledgement(), informationRequest(),
            notAdmissible(),   partlyAdmissible(),
            forwarded(),       memo(),
            reminder(),        delay(),
            referralClient(),  referralEmployee(),
            closing(),         contactLimits()};
}

} // namespace gehoor
