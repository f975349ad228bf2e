<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
    <context>
        <name>AuditTable</name>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>When (UTC)</source>
            <translation>Wanneer (UTC)</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Functionaris</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Aantekening</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Sleutelwoord</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>up to and including %1</source>
            <translation>tot en met %1</translation>
        </message>
        <message>
            <source>what: %1</source>
            <translation>wat: %1</translation>
        </message>
        <message>
            <source>case %1</source>
            <translation>zaak %1</translation>
        </message>
        <message>
            <source>officer: %1</source>
            <translation>functionaris: %1</translation>
        </message>
        <message>
            <source>All lines.</source>
            <translation>Alle regels.</translation>
        </message>
        <message>
            <source>Lines of the audit trail, the newest first.</source>
            <translation>Regels van het logboek, de nieuwste eerst.</translation>
        </message>
        <message>
            <source>Head of the trail when this was made (line %1): %2</source>
            <translation>Kop van het logboek toen dit werd gemaakt (regel %1): %2</translation>
        </message>
        <message>
            <source>Keep this page away from the register. With the head on it, “gehoor verify --head” tells later whether lines were taken away or an old file was put back.</source>
            <translation>Bewaar deze pagina niet bij het register. Met de kop erop vertelt “gehoor verify --head” later of er regels zijn weggehaald of een oud bestand is teruggezet.</translation>
        </message>
        <message>
            <source>No line fits what was asked for.</source>
            <translation>Geen regel past bij wat u vroeg.</translation>
        </message>
        <message>
            <source>There are more lines, which are older. Ask for a shorter period, or export them.</source>
            <translation>Er zijn meer regels; die zijn ouder. Kies een kortere periode, of exporteer ze.</translation>
        </message>
        <message>
            <source>INTERNAL</source>
            <translation>INTERN</translation>
        </message>
        <message>
            <source>for the file of the register</source>
            <translation>voor het dossier van het register</translation>
        </message>
        <message>
            <source>audit trail</source>
            <translation>logboek</translation>
        </message>
        <message>
            <source>Audit trail of the register</source>
            <translation>Logboek van het register</translation>
        </message>
    </context>
    <context>
        <name>Buttons</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>CaseHeader</name>
        <message>
            <source>⚠ Safety: threat or danger</source>
            <translation>⚠ Veiligheid: bedreiging of gevaar</translation>
        </message>
        <message>
            <source>Why this due date?</source>
            <translation>Waarom deze datum?</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Terug naar de lijst (Esc)</translation>
        </message>
        <message>
            <source>Wh&amp;y?</source>
            <translation>&amp;Waarom?</translation>
        </message>
        <message>
            <source>&amp;Other steps</source>
            <translation>Andere &amp;stappen</translation>
        </message>
        <message>
            <source>Goes before other cases</source>
            <translation>Gaat voor op andere zaken</translation>
        </message>
    </context>
    <context>
        <name>CasePage</name>
        <message>
            <source>anonymous</source>
            <translation>anoniem</translation>
        </message>
        <message>
            <source>no name known</source>
            <translation>naam niet bekend</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Uitkomst</translation>
        </message>
        <message>
            <source>&amp;Learning point</source>
            <translation>&amp;Leerpunt</translation>
        </message>
        <message>
            <source>What the organisation can do better; may stay empty</source>
            <translation>Wat de organisatie beter kan doen; mag leeg blijven</translation>
        </message>
        <message>
            <source>&amp;Told by the complainant on</source>
            <translation>Door de klager verteld &amp;op</translation>
        </message>
        <message>
            <source>&amp;How it was told</source>
            <translation>&amp;Hoe het is verteld</translation>
        </message>
        <message>
            <source>such as “by phone” or “by mail”</source>
            <translation>bijvoorbeeld “per telefoon” of “per mail”</translation>
        </message>
        <message>
            <source>Make the closing lette&amp;r now</source>
            <translation>Meteen de afsluitb&amp;rief maken</translation>
        </message>
    </context>
    <context>
        <name>ComplaintPanel</name>
        <message>
            <source>The complaint</source>
            <translation>De klacht</translation>
        </message>
        <message>
            <source>Original and attachments</source>
            <translation>Origineel en bijlagen</translation>
        </message>
        <message>
            <source>Save the document as…</source>
            <translation>Het document opslaan als…</translation>
        </message>
        <message>
            <source>The complainant</source>
            <translation>De klager</translation>
        </message>
        <message>
            <source>Change the case and the complainant…</source>
            <translation>De zaak en de klager wijzigen…</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>O&amp;pslaan als…</translation>
        </message>
        <message>
            <source>Cha&amp;nge…</source>
            <translation>Wijzi&amp;gen…</translation>
        </message>
        <message>
            <source>Make a part of the selected words…</source>
            <translation>Maak van de geselecteerde woorden een onderdeel…</translation>
        </message>
        <message>
            <source>Make a part of the selection…</source>
            <translation>Onderdeel van selectie…</translation>
        </message>
        <message>
            <source>The original, as it came:</source>
            <translation>Het origineel, zoals het binnenkwam:</translation>
        </message>
        <message>
            <source>Show the original</source>
            <translation>Origineel tonen</translation>
        </message>
        <message>
            <source>Show the original in place of the working text</source>
            <translation>Het origineel tonen in plaats van de werktekst</translation>
        </message>
    </context>
    <context>
        <name>DayTextDialog</name>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Op</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Tekst</translation>
        </message>
    </context>
    <context>
        <name>DossierPage</name>
        <message>
            <source>Contacts and notes</source>
            <translation>Contacten en notities</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Save the document as…</source>
            <translation>Het document opslaan als…</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Oordelen</translation>
        </message>
        <message>
            <source>What was done in this case</source>
            <translation>Wat er in deze zaak is gedaan</translation>
        </message>
        <message>
            <source>Note a con&amp;tact…</source>
            <translation>Contact &amp;noteren…</translation>
        </message>
        <message>
            <source>S&amp;ave as…</source>
            <translation>Opslaan &amp;als…</translation>
        </message>
        <message>
            <source>Access re&amp;quest…</source>
            <translation>Inzageverzoek a&amp;fhandelen…</translation>
        </message>
    </context>
    <context>
        <name>EmergencySheet</name>
        <message>
            <source>What to do now</source>
            <translation>Wat u nu doet</translation>
        </message>
        <message>
            <source>Was it saved as a file? Delete the file and empty the wastebasket.</source>
            <translation>Is het als bestand opgeslagen? Verwijder het bestand en leeg de prullenbak.</translation>
        </message>
        <message>
            <source>When nobody knows the passphrase any more</source>
            <translation>Als niemand de wachtwoordzin meer weet</translation>
        </message>
        <message>
            <source>On another computer: put a backup back. Choose “Restore a backup” at the start of Gehoor, and type these groups at “Passphrase or emergency sheet”. Gehoor takes them along to step 3.</source>
            <translation>Op een andere computer: zet een reservekopie terug. Kies op het beginscherm van Gehoor “Een reservekopie terugzetten” en typ deze groepen bij “Wachtwoordzin of noodblad”. Gehoor neemt ze mee naar stap 3.</translation>
        </message>
        <message>
            <source>On the same computer: choose “Open a register” at the start of Gehoor, then the register, and then “Use the emergency sheet”.</source>
            <translation>Op dezelfde computer: kies op het beginscherm van Gehoor “Register openen”, dan het register, en dan “Noodblad gebruiken”.</translation>
        </message>
        <message>
            <source>Emergency sheet</source>
            <translation>Noodblad</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Merk</translation>
        </message>
        <message>
            <source>With this sheet the register opens when nobody knows the passphrase any more.</source>
            <translation>Met dit blad gaat het register open als niemand de wachtwoordzin meer weet.</translation>
        </message>
        <message>
            <source>Whoever has this sheet and a copy of the register can read every case in it.</source>
            <translation>Wie dit blad en een kopie van het register heeft, kan elke zaak erin lezen.</translation>
        </message>
        <message>
            <source>The last sign of each group checks it. There is no letter O, I, L or U in it: 0 is a nought, 1 a one. The square holds the same, for a scanner that is connected to the computer. Take no photograph of it.</source>
            <translation>Het laatste teken van elke groep controleert de groep. De letters O, I, L en U komen niet voor: 0 en 1 zijn altijd cijfers. In het vierkant staat hetzelfde, voor een scanner die aan de computer vastzit. Maak er geen foto van.</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>Bewaarplaats</translation>
        </message>
        <message>
            <source>Type the groups, and choose a new passphrase. Make a new sheet, type it back, and make a new backup: “Settings”, “Backups”, “Back up now”. Only then destroy this sheet.</source>
            <translation>Typ de groepen en kies een nieuwe wachtwoordzin. Maak een nieuw blad, typ het na, en maak een nieuwe reservekopie: “Beheer”, “Reservekopieën”, “Nu een reservekopie maken”. Vernietig pas daarna dit blad.</translation>
        </message>
        <message>
            <source>After a new passphrase this sheet opens older backups only. Destroy it once there are a new sheet and a new backup.</source>
            <translation>Na een nieuwe wachtwoordzin opent dit blad alleen nog oudere reservekopieën. Vernietig het als er een nieuw blad en een nieuwe reservekopie zijn.</translation>
        </message>
        <message>
            <source>Head of the audit trail when this sheet was made, to find out later whether acts were taken out: menu “File”, “Verify the register file”, or the command below (its groups as one word)</source>
            <translation>Kop van het logboek toen dit blad werd gemaakt, om later na te gaan of er handelingen uit zijn gehaald: menu “Bestand”, “Registerbestand controleren”, of de opdracht hieronder (de groepen aan elkaar)</translation>
        </message>
        <message>
            <source>Print it twice, and type the groups back in Gehoor: menu “File”, “Emergency sheet”. Only then does the sheet count.</source>
            <translation>Druk het twee keer af en typ de groepen na in Gehoor: menu “Bestand”, “Noodblad”. Pas dan telt het blad.</translation>
        </message>
        <message>
            <source>Keep one in a safe, and the other in a sealed envelope at another address. Never keep it with a backup or a computer.</source>
            <translation>Bewaar het ene in een kluis en het andere in een gesloten envelop op een ander adres. Bewaar het nooit bij een reservekopie of een computer.</translation>
        </message>
    </context>
    <context>
        <name>ExplanationAsked</name>
        <message>
            <source>Explanation</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Wat er wordt gevraagd</translation>
        </message>
        <message>
            <source>Empty: the letter asks what is not known yet. Or put it in your own words.</source>
            <translation>Leeg: de brief vraagt wat nog niet bekend is. Of zeg het in uw eigen woorden.</translation>
        </message>
        <message>
            <source>Why it takes longer</source>
            <translation>Waarom het langer duurt</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>Mag leeg blijven.</translation>
        </message>
        <message>
            <source>What was done with the complaint</source>
            <translation>Wat er met de klacht is gedaan</translation>
        </message>
        <message>
            <source>What happened, and which limits you set</source>
            <translation>Wat er is gebeurd, en welke grenzen u stelt</translation>
        </message>
        <message>
            <source>What was done or said, with the day, and which contact is possible from now on. Facts, no judgement.</source>
            <translation>Wat er is gedaan of gezegd, met de dag, en welk contact voortaan kan. Feiten, geen oordeel.</translation>
        </message>
    </context>
    <context>
        <name>FactDialog</name>
        <message>
            <source>&amp;What is protected</source>
            <translation>&amp;Wat beschermd is</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Soort</translation>
        </message>
        <message>
            <source>Whose, or wh&amp;y</source>
            <translation>Van wie, of waar&amp;om</translation>
        </message>
    </context>
    <context>
        <name>FieldMeanings</name>
        <message>
            <source>there is no name to write to</source>
            <translation>er is geen naam bekend</translation>
        </message>
        <message>
            <source>the day the complaint was received</source>
            <translation>de dag waarop de klacht is ontvangen</translation>
        </message>
        <message>
            <source>the number of the case</source>
            <translation>het zaaknummer</translation>
        </message>
        <message>
            <source>the organisation&apos;s name</source>
            <translation>de naam van de organisatie</translation>
        </message>
        <message>
            <source>the organisation&apos;s return address</source>
            <translation>het retouradres van de organisatie</translation>
        </message>
        <message>
            <source>the organisation&apos;s phone number</source>
            <translation>het telefoonnummer van de organisatie</translation>
        </message>
        <message>
            <source>the organisation&apos;s e-mail address</source>
            <translation>het e-mailadres van de organisatie</translation>
        </message>
        <message>
            <source>when the organisation can be called</source>
            <translation>wanneer de organisatie te bellen is</translation>
        </message>
        <message>
            <source>the function that signs</source>
            <translation>de functie die ondertekent</translation>
        </message>
        <message>
            <source>the day that the letter names</source>
            <translation>de dag die de brief noemt</translation>
        </message>
        <message>
            <source>no safe channel is known yet</source>
            <translation>er is nog geen veilig kanaal bekend</translation>
        </message>
        <message>
            <source>there is an explanation</source>
            <translation>er is een toelichting</translation>
        </message>
        <message>
            <source>the questions to the complainant</source>
            <translation>de vragen aan de klager</translation>
        </message>
        <message>
            <source>the day it was asked before, where no answer came yet</source>
            <translation>de dag waarop dit eerder is gevraagd, zolang er geen antwoord is</translation>
        </message>
        <message>
            <source>the explanation, or the complaint&apos;s words, by paragraphs</source>
            <translation>de toelichting, of de woorden van de klacht, per alinea</translation>
        </message>
        <message>
            <source>the lines of the paragraph</source>
            <translation>de regels van de alinea</translation>
        </message>
        <message>
            <source>the words of the line</source>
            <translation>de woorden van de regel</translation>
        </message>
        <message>
            <source>it is the first line</source>
            <translation>het is de eerste regel</translation>
        </message>
        <message>
            <source>it is about the whole complaint</source>
            <translation>het gaat over de hele klacht</translation>
        </message>
        <message>
            <source>how many parts the complaint has</source>
            <translation>hoeveel onderdelen de klacht heeft</translation>
        </message>
        <message>
            <source>the parts it is about</source>
            <translation>de onderdelen waarover het gaat</translation>
        </message>
        <message>
            <source>the parts that are taken up</source>
            <translation>de onderdelen die in behandeling zijn</translation>
        </message>
        <message>
            <source>it is one part</source>
            <translation>het is één onderdeel</translation>
        </message>
        <message>
            <source>the numbers of the parts, with themes that may be told, “1 (information) and 3”</source>
            <translation>de nummers van de onderdelen, met thema’s die genoemd mogen worden: “1 (informatie) en 3”</translation>
        </message>
        <message>
            <source>the explanations, one for each ground</source>
            <translation>de toelichtingen, één per grond</translation>
        </message>
        <message>
            <source>there are follow-up steps</source>
            <translation>er zijn vervolgstappen</translation>
        </message>
        <message>
            <source>the only follow-up step</source>
            <translation>de enige vervolgstap</translation>
        </message>
        <message>
            <source>the follow-up steps</source>
            <translation>de vervolgstappen</translation>
        </message>
        <message>
            <source>the rest of the complaint is taken up</source>
            <translation>de rest van de klacht is in behandeling</translation>
        </message>
        <message>
            <source>the forwarding, when there is one</source>
            <translation>naar wie is doorgestuurd, als dat er één is</translation>
        </message>
        <message>
            <source>the forwardings, when there are several</source>
            <translation>naar wie is doorgestuurd, als dat er meer zijn</translation>
        </message>
        <message>
            <source>the responses</source>
            <translation>de reacties</translation>
        </message>
        <message>
            <source>the responsible person&apos;s function</source>
            <translation>de functie van de verantwoordelijke</translation>
        </message>
        <message>
            <source>the complainant&apos;s capacity</source>
            <translation>de hoedanigheid van de klager</translation>
        </message>
        <message>
            <source>the complainant&apos;s name</source>
            <translation>de naam van de klager</translation>
        </message>
        <message>
            <source>where the complainant can safely be reached</source>
            <translation>hoe de klager veilig te bereiken is</translation>
        </message>
        <message>
            <source>the complaint&apos;s words are cut off</source>
            <translation>de woorden van de klacht zijn afgebroken</translation>
        </message>
        <message>
            <source>the own target date for the response</source>
            <translation>de eigen streefdatum voor de reactie</translation>
        </message>
        <message>
            <source>the salutation, such as “Geachte heer Mulder,”</source>
            <translation>de aanhef, zoals “Geachte heer Mulder,”</translation>
        </message>
        <message>
            <source>the day of the forwarding or the response</source>
            <translation>de dag van de doorsturing of de reactie</translation>
        </message>
        <message>
            <source>the complaint&apos;s words follow on pages of their own</source>
            <translation>de woorden van de klacht volgen op eigen bladzijden</translation>
        </message>
        <message>
            <source>the complainant wants to stay anonymous</source>
            <translation>de klager wil anoniem blijven</translation>
        </message>
        <message>
            <source>the complainant cannot be reached at all</source>
            <translation>de klager is helemaal niet te bereiken</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>%1 characters, kept as they are; what you type replaces them</source>
            <translation>%1 tekens; die blijven zoals ze zijn. Wat u typt, komt ervoor in de plaats</translation>
        </message>
    </context>
    <context>
        <name>ForwardDialog</name>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Aan</translation>
        </message>
        <message>
            <source>Make the &amp;memo for the responsible person now</source>
            <translation>Meteen de &amp;memo voor de verantwoordelijke maken</translation>
        </message>
        <message>
            <source>&amp;Reason to forward all the same</source>
            <translation>&amp;Reden om toch door te sturen</translation>
        </message>
    </context>
    <context>
        <name>ForwardingPage</name>
        <message>
            <source>What became of the part</source>
            <translation>Wat er met het onderdeel gebeurde</translation>
        </message>
        <message>
            <source>Fo&amp;rward…</source>
            <translation>&amp;Doorsturen…</translation>
        </message>
        <message>
            <source>&amp;Memo…</source>
            <translation>&amp;Memo…</translation>
        </message>
        <message>
            <source>R&amp;ecord the response…</source>
            <translation>&amp;Reactie vastleggen…</translation>
        </message>
        <message>
            <source>C&amp;lose the case…</source>
            <translation>Zaak &amp;afsluiten…</translation>
        </message>
        <message>
            <source>Ta&amp;ke back…</source>
            <translation>Ter&amp;ugnemen…</translation>
        </message>
        <message>
            <source>Complainant &amp;answered…</source>
            <translation>&amp;Klager heeft antwoord…</translation>
        </message>
        <message>
            <source>&amp;What was learned…</source>
            <translation>Wat is gel&amp;eerd…</translation>
        </message>
        <message>
            <source>Open a&amp;gain…</source>
            <translation>Her&amp;openen…</translation>
        </message>
        <message>
            <source>B&amp;undle…</source>
            <translation>Bu&amp;ndel…</translation>
        </message>
    </context>
    <context>
        <name>InsertMenu</name>
        <message>
            <source>&amp;Field</source>
            <translation>&amp;Veld</translation>
        </message>
        <message>
            <source>&amp;Only if</source>
            <translation>&amp;Alleen als</translation>
        </message>
        <message>
            <source>Only if &amp;not</source>
            <translation>Alleen als &amp;niet</translation>
        </message>
        <message>
            <source>&amp;List or group</source>
            <translation>&amp;Lijst of groep</translation>
        </message>
        <message>
            <source>&amp;Piece</source>
            <translation>&amp;Stuk tekst</translation>
        </message>
        <message>
            <source>L&amp;ayout</source>
            <translation>&amp;Opmaak</translation>
        </message>
        <message>
            <source>&amp;Paragraph</source>
            <translation>&amp;Alinea</translation>
        </message>
        <message>
            <source>&amp;Heading</source>
            <translation>&amp;Kop</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lijst</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>&amp;Punt</translation>
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation>&amp;Vet</translation>
        </message>
        <message>
            <source>&amp;New line</source>
            <translation>&amp;Nieuwe regel</translation>
        </message>
        <message>
            <source>Nu&amp;mbered list</source>
            <translation>Lijst met n&amp;ummers</translation>
        </message>
    </context>
    <context>
        <name>IntakeDialog</name>
        <message>
            <source>The complaint</source>
            <translation>De klacht</translation>
        </message>
        <message>
            <source>&amp;Received on</source>
            <translation>&amp;Ontvangen op</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>Vi&amp;a</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>Onder&amp;werp</translation>
        </message>
        <message>
            <source>&amp;The complaint</source>
            <translation>De &amp;klacht</translation>
        </message>
        <message>
            <source>&amp;Hopes for</source>
            <translation>&amp;Hoopt op</translation>
        </message>
        <message>
            <source>What the complainant hopes for</source>
            <translation>Wat de klager hoopt te bereiken</translation>
        </message>
        <message>
            <source>&amp;Letters in</source>
            <translation>&amp;Brieven in het</translation>
        </message>
        <message>
            <source>Safety: there is a threat or a &amp;danger</source>
            <translation>Veiligheid: er is een bedreiging of &amp;gevaar</translation>
        </message>
        <message>
            <source>The complainant</source>
            <translation>De klager</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>&amp;Form of address</source>
            <translation>Aanspreek&amp;vorm</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>Hoe&amp;danigheid</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>Organi&amp;satie</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>Ad&amp;res</translation>
        </message>
        <message>
            <source>Street and number
Postcode and town</source>
            <translation>Straat en huisnummer
Postcode en plaats</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telefoon</translation>
        </message>
        <message>
            <source>Representati&amp;ve</source>
            <translation>Vertegenwoord&amp;iger</translation>
        </message>
        <message>
            <source>The representative&apos;s &amp;mandate was seen</source>
            <translation>De &amp;machtiging van de vertegenwoordiger is gezien</translation>
        </message>
        <message>
            <source>&amp;Safe channel</source>
            <translation>Vei&amp;lig kanaal</translation>
        </message>
        <message>
            <source>No post to th&amp;is address</source>
            <translation>Geen &amp;post naar dit adres</translation>
        </message>
        <message>
            <source>Wants to sta&amp;y anonymous</source>
            <translation>Wil anoniem bli&amp;jven</translation>
        </message>
        <message>
            <source>Name, organisation, address</source>
            <translation>Naam, organisatie, adres</translation>
        </message>
        <message>
            <source>&amp;Goes before other cases</source>
            <translation>Gaat voor op andere &amp;zaken</translation>
        </message>
    </context>
    <context>
        <name>LeakQuestion</name>
        <message>
            <source>This shows in the letter, and it is protected:</source>
            <translation>Dit staat in de brief, en het is beschermd:</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>“%1” (%2)</translation>
        </message>
        <message>
            <source>Take it out of the letter. Must it stay? Then say why; the reason is kept with the letter.</source>
            <translation>Haal het uit de brief. Moet het blijven staan? Zeg dan waarom; de reden wordt bij de brief bewaard.</translation>
        </message>
        <message>
            <source>The letter may not leave like this</source>
            <translation>Zo mag de brief niet weg</translation>
        </message>
    </context>
    <context>
        <name>LearningDialog</name>
        <message>
            <source>&amp;Learning point</source>
            <translation>&amp;Leerpunt</translation>
        </message>
        <message>
            <source>What the organisation can do better; may stay empty</source>
            <translation>Wat de organisatie beter kan doen; mag leeg blijven</translation>
        </message>
    </context>
    <context>
        <name>LetterChoices</name>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Soort</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Taal</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Voor</translation>
        </message>
        <message>
            <source>Da&amp;y it names</source>
            <translation>Da&amp;g in de brief</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <source>Leave the &amp;explanation out</source>
            <translation>De toelichting &amp;weglaten</translation>
        </message>
        <message>
            <source>&amp;Reason, kept with the letter</source>
            <translation>&amp;Reden, wordt bij de brief bewaard</translation>
        </message>
    </context>
    <context>
        <name>LetterDialog</name>
        <message>
            <source>&amp;Compose anew</source>
            <translation>Opnieuw samenste&amp;llen</translation>
        </message>
        <message>
            <source>Keep as &amp;draft</source>
            <translation>Als &amp;concept bewaren</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Af&amp;drukken…</translation>
        </message>
        <message>
            <source>Posted &amp;on</source>
            <translation>Verzonden &amp;op</translation>
        </message>
        <message>
            <source>Record as pos&amp;ted</source>
            <translation>Als ver&amp;zonden vastleggen</translation>
        </message>
        <message>
            <source>Not pos&amp;ted after all…</source>
            <translation>Toch niet ver&amp;zonden…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Make f&amp;inal</source>
            <translation>&amp;Definitief maken</translation>
        </message>
        <message>
            <source>how it was posted</source>
            <translation>hoe de brief is verzonden</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>Ops&amp;laan als…</translation>
        </message>
        <message>
            <source>&amp;Mail draft…</source>
            <translation>Als &amp;mail klaarzetten…</translation>
        </message>
        <message>
            <source>P&amp;age</source>
            <translation>&amp;Bladzijde</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;kst</translation>
        </message>
    </context>
    <context>
        <name>LetterStanding</name>
        <message>
            <source>Posted on %1, %2</source>
            <translation>Verzonden op %1, %2</translation>
        </message>
        <message>
            <source>Posted on %1</source>
            <translation>Verzonden op %1</translation>
        </message>
        <message>
            <source>Withdrawn on %1: %2</source>
            <translation>Ingetrokken op %1: %2</translation>
        </message>
        <message>
            <source>Final since %1, not posted yet</source>
            <translation>Definitief sinds %1, nog niet verzonden</translation>
        </message>
        <message>
            <source>Final since %1. Not posted after all, recorded on %2: %3</source>
            <translation>Definitief sinds %1. Toch niet verzonden, vastgelegd op %2: %3</translation>
        </message>
        <message>
            <source>Draft, edited on %1</source>
            <translation>Concept, bewerkt op %1</translation>
        </message>
        <message>
            <source>Draft, kept as it was composed on %1</source>
            <translation>Concept, bewaard zoals samengesteld op %1</translation>
        </message>
    </context>
    <context>
        <name>LetterWarnings</name>
        <message>
            <source>There is no address, so the letter cannot be posted. Add it with “Change the case”, or save the PDF and send it along the safe channel.</source>
            <translation>Er is geen adres, dus de brief kan niet per post. Voeg het toe met “De zaak wijzigen”, of sla de PDF op en verstuur hem via het veilige kanaal.</translation>
        </message>
        <message>
            <source>No Dutch postcode was recognised in the address. Check whether the address is complete before you post.</source>
            <translation>In het adres is geen Nederlandse postcode herkend. Controleer of het adres volledig is voordat u de brief verstuurt.</translation>
        </message>
        <message>
            <source>The complainant was not asked yet which way of reaching them is safe.</source>
            <translation>De klager is nog niet gevraagd langs welke weg wij veilig contact kunnen opnemen.</translation>
        </message>
        <message>
            <source>The safe channel is mail: put the letter ready as mail or save the PDF, and send it from your mail program.</source>
            <translation>Het veilige kanaal is mail: zet de brief klaar als mail of sla de PDF op, en verstuur hem met uw mailprogramma.</translation>
        </message>
        <message>
            <source>The safe channel is the phone: call before anything is sent.</source>
            <translation>Het veilige kanaal is de telefoon: bel voordat er iets wordt verzonden.</translation>
        </message>
        <message>
            <source>No post may go to this complainant, so the letter is not printed. Save the PDF and send it along the safe channel.</source>
            <translation>Er mag geen post naar deze klager, dus de brief wordt niet afgedrukt. Sla de PDF op en verstuur hem via het veilige kanaal.</translation>
        </message>
        <message>
            <source>The letter bears another address than the case has now, so it is neither printed nor posted. Make a new one, and withdraw this one unless it has gone already.</source>
            <translation>Op de brief staat een ander adres dan nu in de zaak. Daarom wordt de brief niet afgedrukt en niet per post verzonden. Maak een nieuwe, en trek deze in als hij nog niet weg is.</translation>
        </message>
        <message>
            <source>The safe channel is the phone: call this complainant, who may be a client. The letter is neither printed nor posted.</source>
            <translation>Het veilige kanaal is de telefoon: bel deze klager, die misschien cliënt is. De brief wordt niet afgedrukt en niet per post verzonden.</translation>
        </message>
        <message>
            <source>The safe channel is mail: this letter is neither printed nor posted. Save it and send it from your mail program.</source>
            <translation>Het veilige kanaal is mail: deze brief wordt niet afgedrukt en niet per post verzonden. Sla hem op en verstuur hem vanuit uw mailprogramma.</translation>
        </message>
        <message>
            <source>The safe channel is post: print the letter and post it.</source>
            <translation>Het veilige kanaal is post: druk de brief af en verstuur hem per post.</translation>
        </message>
        <message>
            <source>The safe channel is post: this letter does not go by mail.</source>
            <translation>Het veilige kanaal is post: deze brief gaat niet per mail.</translation>
        </message>
        <message>
            <source>This complainant may be a client, and was not asked yet which way of reaching them is safe: somebody else could open the letter. It goes neither by post nor by mail until you asked and recorded the answer in the case.</source>
            <translation>Deze klager is misschien cliënt, en er is nog niet gevraagd langs welke weg wij veilig contact kunnen opnemen: een ander zou de brief kunnen openen. De brief gaat niet per post en niet per mail tot u het hebt gevraagd en het antwoord in de zaak hebt vastgelegd.</translation>
        </message>
        <message>
            <source>There is no e-mail address of the complainant in the case.</source>
            <translation>In de zaak staat geen e-mailadres van de klager.</translation>
        </message>
        <message>
            <source>no post may go there</source>
            <translation>er mag geen post heen</translation>
        </message>
        <message>
            <source>bears another address than the case has now</source>
            <translation>er staat een ander adres op dan nu in de zaak</translation>
        </message>
        <message>
            <source>may be a client, and was not asked which way is safe</source>
            <translation>misschien cliënt, en niet gevraagd welke weg veilig is</translation>
        </message>
        <message>
            <source>may be a client, and post is not the safe way</source>
            <translation>misschien cliënt, en post is niet het veilige kanaal</translation>
        </message>
        <message>
            <source>post is not the safe way</source>
            <translation>post is niet het veilige kanaal</translation>
        </message>
        <message>
            <source>not asked which way is safe</source>
            <translation>niet gevraagd welke weg veilig is</translation>
        </message>
        <message>
            <source>there is no address</source>
            <translation>er is geen adres</translation>
        </message>
        <message>
            <source>the address may be incomplete</source>
            <translation>het adres is misschien niet volledig</translation>
        </message>
        <message>
            <source>there is no e-mail address</source>
            <translation>er is geen e-mailadres</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>There is no letter yet. “New letter…” makes one.</source>
            <translation>Er is nog geen brief. Met “Nieuwe brief…” maakt u er een.</translation>
        </message>
        <message>
            <source>Open the letter…</source>
            <translation>De brief openen…</translation>
        </message>
        <message>
            <source>New &amp;letter…</source>
            <translation>&amp;Nieuwe brief…</translation>
        </message>
        <message>
            <source>O&amp;pen…</source>
            <translation>&amp;Openen…</translation>
        </message>
        <message>
            <source>&amp;Throw the draft away</source>
            <translation>&amp;Concept weggooien</translation>
        </message>
        <message>
            <source>With&amp;draw…</source>
            <translation>&amp;Intrekken…</translation>
        </message>
        <message>
            <source>Withdraw the letter…</source>
            <translation>De brief intrekken…</translation>
        </message>
    </context>
    <context>
        <name>Markers</name>
        <message>
            <source>safety! %1</source>
            <translation>veiligheid! %1</translation>
        </message>
    </context>
    <context>
        <name>MeasureDialog</name>
        <message>
            <source>&amp;Measure</source>
            <translation>&amp;Maatregel</translation>
        </message>
        <message>
            <source>What the organisation will do</source>
            <translation>Wat de organisatie gaat doen</translation>
        </message>
        <message>
            <source>&amp;Who sees to it</source>
            <translation>&amp;Wie ervoor zorgt</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;Uiterlijk</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Stand</translation>
        </message>
    </context>
    <context>
        <name>PartDialog</name>
        <message>
            <source>Words of this &amp;part</source>
            <translation>&amp;Woorden van dit onderdeel</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thema</translation>
        </message>
        <message>
            <source>&amp;Kind of conduct</source>
            <translation>&amp;Soort gedraging</translation>
        </message>
        <message>
            <source>&amp;Whose (function, no name)</source>
            <translation>&amp;Van wie (functie, geen naam)</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>Wanneer het gebeurde</translation>
        </message>
        <message>
            <source>the &amp;day is known:</source>
            <translation>de &amp;dag is bekend:</translation>
        </message>
        <message>
            <source>The day it happened</source>
            <translation>De dag waarop het gebeurde</translation>
        </message>
        <message>
            <source>Dealt with &amp;before</source>
            <translation>Eerder &amp;behandeld</translation>
        </message>
        <message>
            <source>The words stay as they were assessed. To change them, withdraw the verdict first.</source>
            <translation>De woorden blijven zoals zij zijn beoordeeld. Wilt u ze wijzigen, trek dan eerst het oordeel in.</translation>
        </message>
    </context>
    <context>
        <name>PassQuestion</name>
        <message>
            <source>This is protected, and it would leave the register:</source>
            <translation>Dit is beschermd, en het zou het register verlaten:</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>“%1” (%2)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Must it leave? Then say why; the reason is kept on record.</source>
            <translation>Moet het er toch uit? Zeg dan waarom; de reden wordt bewaard.</translation>
        </message>
        <message>
            <source>%1, a place of the organisation</source>
            <translation>%1, een plaats van de organisatie</translation>
        </message>
        <message>
            <source>%1, an employee</source>
            <translation>%1, een medewerker</translation>
        </message>
        <message>
            <source>that somebody is known here</source>
            <translation>dat iemand hier bekend is</translation>
        </message>
        <message>
            <source>Something protected would leave</source>
            <translation>Er zou iets naar buiten gaan wat beschermd is</translation>
        </message>
        <message>
            <source>Look again. This may be protected, and it would leave the register:</source>
            <translation>Kijk nog eens. Dit is misschien beschermd, en het zou het register verlaten:</translation>
        </message>
        <message>
            <source>&amp;Let it leave</source>
            <translation>&amp;Laten gaan</translation>
        </message>
        <message>
            <source>&amp;Keep it here</source>
            <translation>&amp;Hier houden</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStrength</name>
        <message numerus="yes">
            <source>Too short: %n more character(s) needed.</source>
            <translation>
                <numerusform>Te kort: nog %n teken nodig.</numerusform>
                <numerusform>Te kort: nog %n tekens nodig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Long enough, not strong. Four or five unrelated words are better.</source>
            <translation>Lang genoeg, niet sterk. Vier of vijf losse woorden zijn beter.</translation>
        </message>
        <message>
            <source>Weak: it is soon guessed. It is well known, or follows a pattern. Use four or five unrelated words.</source>
            <translation>Zwak: snel te raden. De wachtwoordzin is bekend of volgt een patroon. Gebruik vier of vijf losse woorden.</translation>
        </message>
        <message>
            <source>Good. It is strong if the words are unrelated and nobody can know them; Gehoor cannot judge that.</source>
            <translation>Goed. De wachtwoordzin is sterk als de woorden los van elkaar staan en niemand ze kan weten; dat kan Gehoor niet beoordelen.</translation>
        </message>
    </context>
    <context>
        <name>ProtectedPage</name>
        <message>
            <source>No letter, copy or export of this case may show what stands here. Gehoor looks for it in every spelling; it never puts it into a letter by itself.</source>
            <translation>Wat hier staat, mag in geen brief, kopie of export van deze zaak te lezen zijn. Gehoor zoekt ernaar in elke schrijfwijze en zet het nooit zelf in een brief.</translation>
        </message>
        <message>
            <source>Nothing is protected in this case yet. Protect the names of others first, and what you know of where they live.</source>
            <translation>In deze zaak is nog niets beschermd. Bescherm eerst de namen van anderen, en wat u weet over waar zij wonen.</translation>
        </message>
        <message>
            <source>P&amp;rotect…</source>
            <translation>Bes&amp;chermen…</translation>
        </message>
        <message>
            <source>Correc&amp;t…</source>
            <translation>Wi&amp;jzigen…</translation>
        </message>
        <message>
            <source>Correct what is protected…</source>
            <translation>Wijzigen wat beschermd is…</translation>
        </message>
        <message>
            <source>No &amp;longer protect…</source>
            <translation>&amp;Niet langer beschermen…</translation>
        </message>
    </context>
    <context>
        <name>ResponseDialog</name>
        <message>
            <source>The document that was chosen</source>
            <translation>Het gekozen document</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Op</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;Door</translation>
        </message>
        <message>
            <source>&amp;Summary</source>
            <translation>&amp;Samenvatting</translation>
        </message>
        <message>
            <source>Doc&amp;ument</source>
            <translation>Doc&amp;ument</translation>
        </message>
        <message>
            <source>none; it is kept with the case as it is</source>
            <translation>geen; het wordt bij de zaak bewaard zoals het is</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>This is &amp;part of it; the final response is still to come</source>
            <translation>Dit is een d&amp;eel; de definitieve reactie komt nog</translation>
        </message>
        <message>
            <source>The &amp;complainant was answered</source>
            <translation>De &amp;klager heeft antwoord gekregen</translation>
        </message>
        <message>
            <source>&amp;Answered on</source>
            <translation>&amp;Antwoord gekregen op</translation>
        </message>
        <message>
            <source>B&amp;y whom</source>
            <translation>Van &amp;wie</translation>
        </message>
    </context>
    <context>
        <name>SafetyNotice</name>
        <message>
            <source>⚠ Safety: threat or danger</source>
            <translation>⚠ Veiligheid: bedreiging of gevaar</translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message>
            <source>This page says of every due date of the case how it came about. The terms are the organisation&apos;s own.</source>
            <translation>Op deze pagina staat bij elke streefdatum van de zaak hoe zij is berekend. De termijnen zijn van de organisatie zelf.</translation>
        </message>
        <message>
            <source>No term runs in this case.</source>
            <translation>In deze zaak loopt geen termijn.</translation>
        </message>
        <message>
            <source>INTERNAL</source>
            <translation>INTERN</translation>
        </message>
        <message>
            <source>for the file of the case</source>
            <translation>voor het dossier van de zaak</translation>
        </message>
        <message>
            <source>The terms of this case</source>
            <translation>De termijnen van deze zaak</translation>
        </message>
    </context>
    <context>
        <name>TestPage</name>
        <message>
            <source>fold</source>
            <translation>vouw</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>Example Foundation</source>
            <translation>Stichting Voorbeeld</translation>
        </message>
        <message>
            <source>Department of Examples</source>
            <translation>Afdeling Voorbeelden</translation>
        </message>
        <message>
            <source>Attn. Ms A. Example</source>
            <translation>T.a.v. mevrouw A. Voorbeeld</translation>
        </message>
        <message>
            <source>Example Street 12</source>
            <translation>Voorbeeldstraat 12</translation>
        </message>
        <message>
            <source>THE NETHERLANDS</source>
            <translation>NEDERLAND</translation>
        </message>
        <message>
            <source>Here stands the sender.</source>
            <translation>Hier staat de afzender.</translation>
        </message>
        <message>
            <source>Does the address stand in the window?</source>
            <translation>Staat het adres in het venster?</translation>
        </message>
        <message>
            <source>The window drawn above lies %1 mm from the right and %2 mm from the top.</source>
            <translation>Het getekende venster ligt %1 mm van rechts en %2 mm van boven.</translation>
        </message>
        <message>
            <source>The window drawn above lies %1 mm from the left and %2 mm from the top.</source>
            <translation>Het getekende venster ligt %1 mm van links en %2 mm van boven.</translation>
        </message>
        <message>
            <source>1. Print this page at 100 %, without “fit to page”. Check with a ruler that 100 mm on the page is 100 mm; the outermost millimetres may be missing.</source>
            <translation>1. Druk deze pagina af op 100 %, zonder “passend maken”. Leg er een liniaal langs: 100 mm op de pagina moet 100 mm zijn. De buitenste millimeters mogen ontbreken.</translation>
        </message>
        <message>
            <source>2. Fold at the marks: at 99 and 198 mm for an envelope of a third of the sheet, at 148.5 mm for one of half of it. Put the sheet in the envelope.</source>
            <translation>2. Vouw bij de streepjes: op 99 en 198 mm voor een envelop van een derde vel, op 148,5 mm voor een envelop van een half vel. Doe het vel in de envelop.</translation>
        </message>
        <message>
            <source>3. Knock the envelope on the table on each of its sides. All six lines and the line above them must stay in sight, and nothing else may show.</source>
            <translation>3. Tik de envelop op elk van haar zijden op tafel. Alle zes regels en het regeltje erboven moeten zichtbaar blijven, en verder niets.</translation>
        </message>
        <message>
            <source>4. Does the frame lie too far to the right by so many millimetres? Then add them to “from the side” in the settings; too far to the left: take them off.</source>
            <translation>4. Ligt het kader een aantal millimeters te ver naar rechts? Tel die dan bij de instelling “Van de zijkant” op. Te ver naar links? Trek ze ervan af.</translation>
        </message>
        <message>
            <source>4. Does the frame lie too far to the left by so many millimetres? Then add them to “from the side” in the settings; too far to the right: take them off.</source>
            <translation>4. Ligt het kader een aantal millimeters te ver naar links? Tel die dan bij de instelling “Van de zijkant” op. Te ver naar rechts? Trek ze ervan af.</translation>
        </message>
        <message>
            <source>5. Too high: add them to “from the top”; too low: take them off. Print again.</source>
            <translation>5. Te hoog? Tel ze dan bij “Van boven” op. Te laag? Trek ze ervan af. Druk de pagina daarna opnieuw af.</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>Proefpagina</translation>
        </message>
    </context>
    <context>
        <name>TextProblem</name>
        <message>
            <source>a field is opened with {{ and not closed. Close it with }}.</source>
            <translation>een veld begint met {{ en eindigt niet. Sluit het met }}.</translation>
        </message>
        <message>
            <source>a field stands between two braces, not three, and without &amp;. What outsiders wrote must stay text.</source>
            <translation>een veld staat tussen twee accolades, niet drie, en zonder &amp;. Wat buitenstaanders schreven, moet tekst blijven.</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a field. Insert a field from the menu.</source>
            <translation>“%1” kan geen naam van een veld zijn. Voeg een veld in uit het menu.</translation>
        </message>
        <message>
            <source>there is no field “%1” here. Insert a field from the menu.</source>
            <translation>hier bestaat geen veld “%1”. Voeg een veld in uit het menu.</translation>
        </message>
        <message>
            <source>“%1” is a list or a choice, not a text. Write {{#%1}} ... {{/%1}} around what it is about.</source>
            <translation>“%1” is een lijst of een keuze, geen tekst. Schrijf {{#%1}} ... {{/%1}} om waar het over gaat.</translation>
        </message>
        <message>
            <source>{{#%1}} is opened here and not closed. Close it with {{/%1}}.</source>
            <translation>{{#%1}} begint hier en eindigt niet. Sluit het met {{/%1}}.</translation>
        </message>
        <message>
            <source>{{/%1}} closes what is not open here. Take it away, or put the closing marks in the reverse order of the opening ones.</source>
            <translation>{{/%1}} sluit iets wat hier niet open is. Haal het weg, of zet de tekens die sluiten in de omgekeerde volgorde van de tekens die openen.</translation>
        </message>
        <message>
            <source>the list “%1” cannot stand within the entries of another list. Put it before or after that list.</source>
            <translation>de lijst “%1” kan niet binnen een andere lijst staan. Zet de lijst ervoor of erna.</translation>
        </message>
        <message>
            <source>too many choices and lists stand within each other. Make the text simpler.</source>
            <translation>er staan te veel keuzes en lijsten in elkaar. Maak de tekst eenvoudiger.</translation>
        </message>
        <message>
            <source>there is no piece “%1” to take in. Insert a piece from the menu.</source>
            <translation>er is geen stuk tekst “%1”. Voeg een stuk in uit het menu.</translation>
        </message>
        <message>
            <source>the piece “%1” would take in itself. Take it away here.</source>
            <translation>het stuk “%1” zou zichzelf invoegen. Haal het hier weg.</translation>
        </message>
        <message>
            <source>with all its pieces the letter becomes too long. Take in fewer pieces.</source>
            <translation>met alle ingevoegde stukken wordt de brief te lang. Voeg minder stukken in.</translation>
        </message>
        <message>
            <source>a &lt; that begins no mark. Write &amp;lt; for the sign itself, or finish the mark.</source>
            <translation>een &lt; waarmee geen opmaak begint. Schrijf &amp;lt; voor het teken zelf, of maak de opmaak af.</translation>
        </message>
        <message>
            <source>in &lt;%1&gt; stands more than its name. Leave only the name.</source>
            <translation>in &lt;%1&gt; staat meer dan de naam. Laat alleen de naam staan.</translation>
        </message>
        <message>
            <source>&lt;%1&gt; is opened here and not closed. Close it with &lt;/%1&gt;.</source>
            <translation>&lt;%1&gt; begint hier en eindigt niet. Sluit het met &lt;/%1&gt;.</translation>
        </message>
        <message>
            <source>&lt;/%1&gt; closes what is not open here. Take it away, or put the closing marks in the reverse order of the opening ones.</source>
            <translation>&lt;/%1&gt; sluit iets wat hier niet open is. Haal het weg, of zet de tekens die sluiten in de omgekeerde volgorde van de tekens die openen.</translation>
        </message>
        <message>
            <source>a choice or list ends in the middle of &lt;%1&gt;. Let it hold whole paragraphs, or stand wholly within one.</source>
            <translation>een keuze of lijst eindigt midden in &lt;%1&gt;. Zet er hele alinea’s in, of zet de keuze helemaal binnen één alinea.</translation>
        </message>
        <message>
            <source>“%1” stands outside a paragraph. Put &lt;p&gt; before it and &lt;/p&gt; behind it.</source>
            <translation>“%1” staat buiten een alinea. Zet er &lt;p&gt; voor en &lt;/p&gt; achter.</translation>
        </message>
        <message>
            <source>“%1” is not known. Type the sign itself, or write &amp;amp; for an &amp;.</source>
            <translation>“%1” is niet bekend. Typ het teken zelf, of schrijf &amp;amp; voor een &amp;.</translation>
        </message>
        <message>
            <source>a letter begins with its subject: &lt;title&gt;...&lt;/title&gt;.</source>
            <translation>een brief begint met het onderwerp: &lt;title&gt;...&lt;/title&gt;.</translation>
        </message>
        <message>
            <source>{{&gt;neutral}} is missing. Everybody gets the sentence that we share nothing about others: its absence itself would tell something. Put it in, outside any choice.</source>
            <translation>{{&gt;neutral}} ontbreekt. Iedereen krijgt de zin dat wij niets over anderen delen: als die zin er niet staat, zegt dat ook iets. Zet hem erin, buiten elke keuze.</translation>
        </message>
        <message>
            <source>the text is empty. Write something, or take the standard text.</source>
            <translation>de tekst is leeg. Schrijf iets, of neem de standaardtekst.</translation>
        </message>
        <message>
            <source>the text is too long. Make it shorter.</source>
            <translation>de tekst is te lang. Maak de tekst korter.</translation>
        </message>
        <message>
            <source>a character that cannot be seen stands here. Delete it and type the words anew.</source>
            <translation>hier staat een onzichtbaar teken. Verwijder het en typ de woorden opnieuw.</translation>
        </message>
        <message>
            <source>standard text</source>
            <translation>standaardtekst</translation>
        </message>
        <message>
            <source>own text</source>
            <translation>eigen tekst</translation>
        </message>
        <message>
            <source>own text; new standard text</source>
            <translation>eigen tekst; nieuwe standaardtekst</translation>
        </message>
        <message>
            <source>which parts it is about</source>
            <translation>over welke onderdelen het gaat</translation>
        </message>
        <message>
            <source>why it is not taken up</source>
            <translation>waarom wij iets niet in behandeling nemen</translation>
        </message>
        <message>
            <source>the sentence that everybody gets</source>
            <translation>de zin die iedereen krijgt</translation>
        </message>
        <message>
            <source>the follow-up steps</source>
            <translation>de vervolgstappen</translation>
        </message>
        <message>
            <source>whom to reach</source>
            <translation>wie te bereiken is</translation>
        </message>
        <message>
            <source>the signature</source>
            <translation>de ondertekening</translation>
        </message>
        <message>
            <source>Line %1, character %2: %3</source>
            <translation>Regel %1, teken %2: %3</translation>
        </message>
        <message>
            <source>In the piece “%1”, line %2, character %3: %4</source>
            <translation>In het stuk “%1”, regel %2, teken %3: %4</translation>
        </message>
        <message>
            <source>in “%1” there is no word to look for. Write words, or take the line away.</source>
            <translation>in “%1” staat geen woord om naar te zoeken. Schrijf woorden, of haal de regel weg.</translation>
        </message>
        <message>
            <source>“%1” is too short: it would be found in many letters. Write more of it.</source>
            <translation>“%1” is te kort: dat zou in veel brieven gevonden worden. Schrijf er meer van op.</translation>
        </message>
        <message>
            <source>no phrase stops a letter. Leave at least one under [blocks].</source>
            <translation>geen enkele zin houdt een brief tegen. Laat er ten minste één staan onder [blocks].</translation>
        </message>
        <message>
            <source>question %1 (%2)</source>
            <translation>vraag %1 (%2)</translation>
        </message>
        <message>
            <source>question %1, as a letter asks it</source>
            <translation>vraag %1, zoals een brief die stelt</translation>
        </message>
        <message>
            <source>question %1, the explanation in the letter</source>
            <translation>vraag %1, de toelichting in de brief</translation>
        </message>
        <message>
            <source>the phrases of the leak check</source>
            <translation>de zinnen van de lekcontrole</translation>
        </message>
        <message>
            <source>&lt;%1&gt; cannot stand in a letter. There are &lt;p&gt;, &lt;h2&gt;, &lt;ul&gt;, &lt;ol&gt;, &lt;li&gt;, &lt;b&gt;, &lt;br/&gt; and &lt;blockquote&gt;.</source>
            <translation>&lt;%1&gt; kan niet in een brief staan. Wel kunnen &lt;p&gt;, &lt;h2&gt;, &lt;ul&gt;, &lt;ol&gt;, &lt;li&gt;, &lt;b&gt;, &lt;br/&gt; en &lt;blockquote&gt;.</translation>
        </message>
        <message>
            <source>&lt;%1&gt; cannot stand here. Close what stands around it first; items (&lt;li&gt;) stand in a list (&lt;ul&gt; or &lt;ol&gt;).</source>
            <translation>&lt;%1&gt; kan hier niet staan. Sluit eerst wat eromheen staat; punten (&lt;li&gt;) staan in een lijst (&lt;ul&gt; of &lt;ol&gt;).</translation>
        </message>
        <message>
            <source>step “%1”, as the letter says it</source>
            <translation>stap “%1”, zoals de brief die zegt</translation>
        </message>
        <message>
            <source>“%1” is no heading. There are [words], [blocks], [warns] and [harmless].</source>
            <translation>“%1” is geen kopje. Er zijn [words] (woordenlijsten), [blocks] (houdt tegen), [warns] (waarschuwt) en [harmless] (onschuldig).</translation>
        </message>
        <message>
            <source>there is no list of words called “%1”. Write it under [words], above this line.</source>
            <translation>er is geen woordenlijst die “%1” heet. Zet die onder [words], boven deze regel.</translation>
        </message>
        <message>
            <source>“%1” is no list of words. Write a name and its words, such as: @name = one/other</source>
            <translation>“%1” is geen woordenlijst. Schrijf een naam en de woorden, zoals: @naam = een/ander</translation>
        </message>
        <message>
            <source>what to do when there is a threat (your own policy, not in the information sheet)</source>
            <translation>wat te doen bij een dreiging (eigen beleid, niet in het informatieblad)</translation>
        </message>
    </context>
    <context>
        <name>Theme</name>
        <message>
            <source>as this computer has it</source>
            <translation>zoals deze computer</translation>
        </message>
        <message>
            <source>light</source>
            <translation>licht</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>donker</translation>
        </message>
    </context>
    <context>
        <name>TriagePage</name>
        <message>
            <source>Parts of the complaint</source>
            <translation>Onderdelen van de klacht</translation>
        </message>
        <message>
            <source>What the complainant can do: in the letter, three at most</source>
            <translation>Wat de klager kan doen: in de brief, hoogstens drie</translation>
        </message>
        <message>
            <source>This will stand in the letter</source>
            <translation>Dit komt in de brief</translation>
        </message>
        <message>
            <source>Kept with the case</source>
            <translation>Wordt bij de zaak bewaard</translation>
        </message>
        <message>
            <source>Next: forward it to the responsible person.</source>
            <translation>Hierna: doorsturen naar de verantwoordelijke.</translation>
        </message>
        <message>
            <source>Next: the notice that it is not taken up.</source>
            <translation>Hierna: het bericht dat de klacht niet in behandeling wordt genomen.</translation>
        </message>
        <message>
            <source>Next: answer it as a question or a remark, and close the case.</source>
            <translation>Hierna: beantwoorden als vraag of opmerking, en de zaak afsluiten.</translation>
        </message>
        <message>
            <source>No verdict follows yet. Still open: question %1.</source>
            <translation>Er volgt nog geen oordeel. Nog open: vraag %1.</translation>
        </message>
        <message>
            <source>It rests on question %1.</source>
            <translation>Dit berust op vraag %1.</translation>
        </message>
        <message>
            <source>Is something in it about the complainant&apos;s own treatment? Then add that as a part of its own.</source>
            <translation>Gaat iets erin over hoe de klager zelf is behandeld? Voeg dat dan toe als eigen onderdeel.</translation>
        </message>
        <message>
            <source>Assessed on %1. %2.</source>
            <translation>Beoordeeld op %1. %2.</translation>
        </message>
        <message>
            <source>The officer decided otherwise than follows from the answers.</source>
            <translation>De functionaris besliste anders dan uit de antwoorden volgt.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reden: %1</translation>
        </message>
        <message>
            <source>Decide other&amp;wise than follows from the answers</source>
            <translation>A&amp;nders beslissen dan uit de antwoorden volgt</translation>
        </message>
        <message>
            <source>Ver&amp;dict</source>
            <translation>&amp;Oordeel</translation>
        </message>
        <message>
            <source>&amp;Ground</source>
            <translation>G&amp;rond</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>Red&amp;en</translation>
        </message>
        <message>
            <source>Confir&amp;m</source>
            <translation>Bevest&amp;igen</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Chang&amp;e…</source>
            <translation>Wi&amp;jzigen…</translation>
        </message>
        <message>
            <source>Change the part…</source>
            <translation>Het onderdeel wijzigen…</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>Toe&amp;voegen…</translation>
        </message>
        <message>
            <source>Add a part…</source>
            <translation>Een onderdeel toevoegen…</translation>
        </message>
        <message>
            <source>Wi&amp;thdraw…</source>
            <translation>Intre&amp;kken…</translation>
        </message>
        <message>
            <source>Withdraw the verdict…</source>
            <translation>Het oordeel intrekken…</translation>
        </message>
        <message>
            <source>Withdrawn on %1.</source>
            <translation>Ingetrokken op %1.</translation>
        </message>
        <message>
            <source>Withdrawn on %1 by %2.</source>
            <translation>Ingetrokken op %1 door %2.</translation>
        </message>
        <message>
            <source>Letter %1 told the complainant so; it was posted on %2 and cannot be unsent. After the new verdict, tell the complainant what has changed.</source>
            <translation>Brief %1 heeft dit al aan de klager laten weten: die is verzonden op %2 en kan niet worden teruggehaald. Laat de klager na het nieuwe oordeel weten wat er is veranderd.</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Onderbouwing…</translation>
        </message>
        <message>
            <source>The reasoning on a page, to print…</source>
            <translation>De onderbouwing op een pagina, om af te drukken…</translation>
        </message>
        <message>
            <source>Next: the letter that asks for information; once every part is judged, Ctrl+Enter opens it.</source>
            <translation>Daarna: de brief die om informatie vraagt. Zijn alle onderdelen beoordeeld, dan opent Ctrl+Enter die brief.</translation>
        </message>
        <message>
            <source>The letter asks for an answer by %1 at the latest. Without an answer, remind the complainant or decide on what there is.</source>
            <translation>De brief vraagt om een antwoord uiterlijk op %1. Komt er geen antwoord, herinner de klager dan of beslis op wat er is.</translation>
        </message>
        <message>
            <source>The complainant cannot be reached, so nothing can be asked: decide on what there is, or close the case as having too little information.</source>
            <translation>De klager is niet te bereiken, dus er kan niets worden gevraagd: beslis op wat er is, of sluit de zaak af wegens onvoldoende gegevens.</translation>
        </message>
        <message>
            <source>The complainant cannot be reached, so there is no notice to send.</source>
            <translation>De klager is niet te bereiken, dus er hoeft geen bericht te worden gestuurd.</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Vergrendelen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Afsluiten</translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation>&amp;Terug naar de lijst</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Vandaag</translation>
        </message>
        <message>
            <source>&amp;Cases</source>
            <translation>&amp;Zaken</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Beheer</translation>
        </message>
        <message>
            <source>Search in &amp;everything</source>
            <translation>Zoeken in &amp;alles</translation>
        </message>
        <message>
            <source>&amp;Privacy: names as initials</source>
            <translation>&amp;Privacy: namen als initialen</translation>
        </message>
        <message>
            <source>&amp;Shortcuts and manual</source>
            <translation>&amp;Sneltoetsen en handleiding</translation>
        </message>
        <message>
            <source>&amp;About Gehoor</source>
            <translation>&amp;Over Gehoor</translation>
        </message>
        <message>
            <source>Privacy F9</source>
            <translation>Privacy F9</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message>
            <source>&amp;New register…</source>
            <translation>&amp;Nieuw register…</translation>
        </message>
        <message>
            <source>&amp;Open a register…</source>
            <translation>Register &amp;openen…</translation>
        </message>
        <message>
            <source>New &amp;complaint…</source>
            <translation>Nieuwe &amp;klacht…</translation>
        </message>
        <message>
            <source>Read &amp;mail…</source>
            <translation>&amp;Mail inlezen…</translation>
        </message>
        <message>
            <source>&amp;Export cases…</source>
            <translation>Zaken &amp;exporteren…</translation>
        </message>
        <message>
            <source>Letters &amp;for the chosen cases…</source>
            <translation>&amp;Brieven voor de gekozen zaken…</translation>
        </message>
        <message>
            <source>Chec&amp;k the cases…</source>
            <translation>Zaken nak&amp;ijken…</translation>
        </message>
        <message>
            <source>&amp;Due dates for your calendar…</source>
            <translation>Streefdatums voor uw agen&amp;da…</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase…</source>
            <translation>&amp;Wachtwoordzin wijzigen…</translation>
        </message>
        <message>
            <source>Emergency &amp;sheet…</source>
            <translation>Noodb&amp;lad…</translation>
        </message>
        <message>
            <source>Data &amp;breaches…</source>
            <translation>Da&amp;talekken…</translation>
        </message>
        <message>
            <source>&amp;Verify the register file…</source>
            <translation>&amp;Registerbestand controleren…</translation>
        </message>
    </context>
    <context>
        <name>WordMenu</name>
        <message>
            <source>No other spelling was found</source>
            <translation>Geen andere spelling gevonden</translation>
        </message>
        <message>
            <source>Take “%1” out of the organisation&apos;s words</source>
            <translation>“%1” uit de woorden van de organisatie halen</translation>
        </message>
        <message>
            <source>Looking for other spellings…</source>
            <translation>Andere spellingen worden gezocht…</translation>
        </message>
        <message>
            <source>Add “%1” to the organisation&apos;s words</source>
            <translation>“%1” aan de woorden van de organisatie toevoegen</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Klager</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Hoedanigheid</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <source>the complaint</source>
            <translation>de klacht</translation>
        </message>
        <message>
            <source>the name</source>
            <translation>de naam</translation>
        </message>
        <message>
            <source>the function</source>
            <translation>de functie</translation>
        </message>
        <message>
            <source>the summary</source>
            <translation>de samenvatting</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>de reden</translation>
        </message>
        <message>
            <source>client</source>
            <translation>cliënt</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>medewerker</translation>
        </message>
        <message>
            <source>conduct of an employee</source>
            <translation>gedrag van een medewerker</translation>
        </message>
        <message>
            <source>affected directly</source>
            <translation>rechtstreeks getroffen</translation>
        </message>
        <message>
            <source>parental authority</source>
            <translation>ouderlijk gezag</translation>
        </message>
        <message>
            <source>There is a file %1 already; it was left as it is. Choose another name.</source>
            <translation>Er is al een bestand %1; dat is ongemoeid gelaten. Kies een andere naam.</translation>
        </message>
        <message>
            <source>%1 belongs to a register whose own file is not there; the last changes may stand in it alone. It was left as it is. Put the two beside each other again (this one is called as the register is, with -wal behind it), or choose another name.</source>
            <translation>%1 hoort bij een register waarvan het bestand zelf er niet staat; misschien staan de laatste wijzigingen alleen hierin. Het is ongemoeid gelaten. Zet de twee weer in dezelfde map (dit bestand heeft dezelfde naam als het register, met -wal erachter), of kies een andere naam.</translation>
        </message>
        <message>
            <source>%1 bears the name that Gehoor&apos;s own copy would have here. It was left as it is. Choose another name for the register.</source>
            <translation>%1 heeft de naam die Gehoor hier aan zijn eigen kopie geeft. Het is ongemoeid gelaten. Kies een andere naam voor het register.</translation>
        </message>
        <message>
            <source>%1 holds what an earlier salvage read. It was left as it is, since a disk may not give that a second time. Salvage that file instead of the damaged one, or read the disk once more; either way, give the new register another name.</source>
            <translation>In %1 staat wat bij een eerdere reddingspoging is gelezen. Dat bestand is ongemoeid gelaten, want misschien lukt het lezen geen tweede keer. Red het register uit dat bestand in plaats van uit het beschadigde, of lees de schijf nog eens; geef het nieuwe register in beide gevallen een andere naam.</translation>
        </message>
        <message>
            <source>%1 belongs to what an earlier salvage read, and the file that it belongs to is gone. Bring that back beside it, or give the new register another name.</source>
            <translation>%1 hoort bij wat bij een eerdere reddingspoging is gelezen, maar het bestand zelf is weg. Zet dat er weer naast, of geef het nieuwe register een andere naam.</translation>
        </message>
        <message>
            <source>You are not allowed to read or write %1. Choose another place, or ask whoever manages this computer.</source>
            <translation>U mag %1 niet lezen of schrijven. Kies een andere plaats, of vraag het aan wie deze computer beheert.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; what was kept before is safe. Make room and try again.</source>
            <translation>De schijf is vol. Er is niets veranderd; wat er al stond, is veilig. Maak ruimte en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The disk is full: there is no room left in the folder %1. Nothing was changed; what was kept before is safe. Make room there and try again.</source>
            <translation>De schijf is vol: in de map %1 is geen ruimte meer. Er is niets veranderd; wat er al stond, is veilig. Maak daar ruimte en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>%1 could not be read. Check that it is a file and that the disk is connected.</source>
            <translation>%1 kon niet worden gelezen. Controleer of het een bestand is en of de schijf is aangesloten.</translation>
        </message>
        <message>
            <source>%1 could not be written. Nothing was changed. Check that the folder exists.</source>
            <translation>%1 kon niet worden geschreven. Er is niets veranderd. Controleer of de map bestaat.</translation>
        </message>
        <message>
            <source>%1 is a register, a copy of one, or belongs to one. It was left as it is and nothing was saved. Choose another place.</source>
            <translation>%1 is een register, een kopie daarvan, of hoort bij een register. Het is gebleven zoals het was en er is niets opgeslagen. Kies een andere plaats.</translation>
        </message>
        <message>
            <source>Nothing was printed: the printer could not be opened. Choose another printer.</source>
            <translation>Er is niets afgedrukt: de printer kon niet worden geopend. Kies een andere printer.</translation>
        </message>
        <message>
            <source>Nothing was printed: %1 could not be opened. Choose another printer, or another place for the file that it makes.</source>
            <translation>Er is niets afgedrukt: %1 kon niet worden geopend. Kies een andere printer, of een andere plaats voor het bestand dat die maakt.</translation>
        </message>
        <message>
            <source>%1 is not a Gehoor register, or it has been cut short. Choose another file, or restore a backup.</source>
            <translation>%1 is geen register van Gehoor, of er ontbreekt een stuk van. Kies een ander bestand, of zet een reservekopie terug.</translation>
        </message>
        <message>
            <source>The register is damaged. What you wanted to do just now was not done. Do not work on in it: first copy its file, then restore the newest backup. The manual tells how, under “Salvaging a damaged register”.</source>
            <translation>Het register is beschadigd. Wat u nu wilde doen, is niet gedaan. Werk er niet in verder: kopieer eerst het bestand en zet daarna de nieuwste reservekopie terug. In de handleiding staat hoe, bij “Een beschadigd register redden”.</translation>
        </message>
        <message>
            <source>This register was made by a newer Gehoor. Install the newest version to open it.</source>
            <translation>Dit register is gemaakt met een nieuwere Gehoor. Installeer de nieuwste versie om het te openen.</translation>
        </message>
        <message>
            <source>The register is open elsewhere: %1. Close it there first, or open it here for reading only.</source>
            <translation>Het register is ergens anders open: %1. Sluit het daar eerst, of open het hier om alleen te lezen.</translation>
        </message>
        <message>
            <source>The file %1 has another name too, so that two people could write in it at the same time. Take the other name away, or copy the file and work in the copy. Whoever only reads it may miss what was done last under the other name.</source>
            <translation>Het bestand %1 heeft nog een andere naam, zodat er twee mensen tegelijk in zouden kunnen schrijven. Verwijder de andere naam, of kopieer het bestand en werk verder in de kopie. Wie het alleen leest, mist misschien wat het laatst onder de andere naam is gedaan.</translation>
        </message>
        <message>
            <source>The register %1 was not closed properly: its last changes stand in a file beside it, which can only be read where you may write. Copy both, %1 and %1-wal, to a folder of your own and open the copy.</source>
            <translation>Het register %1 is niet goed afgesloten: de laatste wijzigingen staan in een bestand ernaast, dat alleen kan worden gelezen waar u mag schrijven. Kopieer ze allebei, %1 en %1-wal, naar een map van uzelf en open de kopie.</translation>
        </message>
        <message>
            <source>The register is open for reading only. Nothing was changed.</source>
            <translation>Het register is geopend om alleen te lezen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This installation cannot encrypt (SQLCipher is missing), so nothing was opened. Have Gehoor installed again.</source>
            <translation>Deze installatie kan niet versleutelen (SQLCipher ontbreekt). Daarom is er niets geopend. Laat Gehoor opnieuw installeren.</translation>
        </message>
        <message>
            <source>Fill in %1.</source>
            <translation>Vul %1 in.</translation>
        </message>
        <message>
            <source>“%1” is not an e-mail address. Correct it, or leave it empty.</source>
            <translation>“%1” is geen e-mailadres. Verbeter het, of laat het leeg.</translation>
        </message>
        <message>
            <source>“%1” is not a case number. It looks like 2026-0042.</source>
            <translation>“%1” is geen zaaknummer. Dat ziet eruit als 2026-0042.</translation>
        </message>
        <message>
            <source>That date cannot be right. Write it as 2026-11-23; it may not lie in the future or before what it answers.</source>
            <translation>Die datum kan niet kloppen. Schrijf hem als 2026-11-23; hij mag niet in de toekomst liggen, en niet vóór datgene waarop hij volgt.</translation>
        </message>
        <message>
            <source>The passphrase is too short. Use at least %1 characters; four or five unrelated words are good.</source>
            <translation>De wachtwoordzin is te kort. Gebruik ten minste %1 tekens; vier of vijf losse woorden zijn goed.</translation>
        </message>
        <message>
            <source>The mail is empty. Save it again from the mail program.</source>
            <translation>De mail is leeg. Sla hem opnieuw op vanuit het mailprogramma.</translation>
        </message>
        <message>
            <source>This is not a mail. Save the mail from the mail program as an .eml file.</source>
            <translation>Dit is geen mail. Sla de mail vanuit het mailprogramma op als .eml-bestand.</translation>
        </message>
        <message>
            <source>The mail is too large to read safely. Log the complaint by hand and keep its attachments apart.</source>
            <translation>De mail is te groot om veilig te lezen. Leg de klacht met de hand vast en bewaar de bijlagen apart.</translation>
        </message>
        <message>
            <source>The mail has more parts or a longer header than an honest mail has, so it was not read. Log the complaint by hand.</source>
            <translation>De mail heeft meer onderdelen of een langere kop dan een gewone mail en is daarom niet gelezen. Leg de klacht met de hand vast.</translation>
        </message>
        <message>
            <source>This file is not a mailbox: the line “From ” that a mailbox begins with is missing. Save the mails from the mail program as .mbox or .eml files.</source>
            <translation>Dit bestand is geen mailbox: de regel “From …” waarmee een mailbox begint, ontbreekt. Sla de mails vanuit het mailprogramma op als .mbox- of .eml-bestand.</translation>
        </message>
        <message>
            <source>The mailbox is empty: there was nothing to log. Is that not right? Then save it again from the mail program.</source>
            <translation>De mailbox is leeg: er was niets om vast te leggen. Klopt dat niet? Sla de mailbox dan opnieuw op vanuit het mailprogramma.</translation>
        </message>
        <message>
            <source>The mailbox has more than %L1 mails or is larger than %2 MiB, so nothing of it was logged. Put the complaints in a folder of their own in the mail program, and save that.</source>
            <translation>De mailbox bevat meer dan %L1 mails of is groter dan %2 MiB; daarom is er niets uit vastgelegd. Zet de klachten in het mailprogramma in een eigen map en sla die op.</translation>
        </message>
        <message>
            <source>The mailbox was changed while it was read, perhaps by a mail that came in, so some of it may not have been logged. Read it in again: mails that were logged already are noticed.</source>
            <translation>De mailbox is gewijzigd terwijl die werd gelezen, misschien doordat er een mail binnenkwam. Mogelijk is niet alles vastgelegd. Lees de mailbox opnieuw in: mails die al zijn vastgelegd, worden herkend.</translation>
        </message>
        <message>
            <source>This mail is in the register already, as %1. It was not logged again.</source>
            <translation>Deze mail staat al in het register, als %1. Hij is niet nog eens vastgelegd.</translation>
        </message>
        <message>
            <source>There is no case %1 in this register.</source>
            <translation>Er is geen zaak %1 in dit register.</translation>
        </message>
        <message>
            <source>The case has no such part.</source>
            <translation>De zaak heeft geen onderdeel met dat nummer.</translation>
        </message>
        <message>
            <source>There is no responsible person with the function “%1”. Add the function in the settings first.</source>
            <translation>Er is geen verantwoordelijke met de functie “%1”. Voeg de functie eerst toe bij Beheer.</translation>
        </message>
        <message>
            <source>The case has no such letter.</source>
            <translation>De zaak heeft geen brief met dat nummer.</translation>
        </message>
        <message>
            <source>“%1” is not a follow-up step of the catalogue.</source>
            <translation>“%1” is geen vervolgstap uit de lijst.</translation>
        </message>
        <message>
            <source>No verdict follows yet. Still to be answered: %1.</source>
            <translation>Er volgt nog geen oordeel. Nog te beantwoorden: %1.</translation>
        </message>
        <message>
            <source>Give the reason for this choice; it is kept with the case.</source>
            <translation>Geef de reden van deze keuze; die wordt bij de zaak bewaard.</translation>
        </message>
        <message>
            <source>Assess this part first.</source>
            <translation>Beoordeel dit onderdeel eerst.</translation>
        </message>
        <message>
            <source>Only an admissible part can be forwarded.</source>
            <translation>Alleen een ontvankelijk onderdeel kan worden doorgestuurd.</translation>
        </message>
        <message>
            <source>This letter does not fit the case: no part was found not admissible.</source>
            <translation>Deze brief past niet bij de zaak: geen onderdeel is niet ontvankelijk bevonden.</translation>
        </message>
        <message>
            <source>Nothing was forwarded yet. Forward a part first.</source>
            <translation>Er is nog niets doorgestuurd. Stuur eerst een onderdeel door.</translation>
        </message>
        <message>
            <source>The response was recorded already.</source>
            <translation>De reactie is al vastgelegd.</translation>
        </message>
        <message>
            <source>The case cannot be closed yet; still open: part %1. Finish it, or close the case as withdrawn.</source>
            <translation>De zaak kan nog niet worden afgesloten; nog open: onderdeel %1. Rond dat af, of sluit de zaak af als ingetrokken.</translation>
        </message>
        <message>
            <source>The case is closed already.</source>
            <translation>De zaak is al afgesloten.</translation>
        </message>
        <message>
            <source>A letter has room for three follow-up steps at most. Choose those that help most.</source>
            <translation>In een brief passen hoogstens drie vervolgstappen. Kies de stappen die het meest helpen.</translation>
        </message>
        <message>
            <source>The letter is final and cannot be changed. Make a new one.</source>
            <translation>De brief is definitief en kan niet meer veranderen. Maak een nieuwe.</translation>
        </message>
        <message>
            <source>Make the letter final first.</source>
            <translation>Maak de brief eerst definitief.</translation>
        </message>
        <message>
            <source>The letter is not recorded as posted.</source>
            <translation>De brief staat niet als verzonden vast.</translation>
        </message>
        <message>
            <source>“%1” is in the list already. Change it there, or fill in something else.</source>
            <translation>“%1” staat al in de lijst. Wijzig dat daar, of vul iets anders in.</translation>
        </message>
        <message>
            <source>Something went wrong inside Gehoor. Nothing was changed. Close the program and try again; if it comes back, report it. (%1)</source>
            <translation>Er ging iets mis in Gehoor zelf. Er is niets veranderd. Sluit het programma en probeer het opnieuw; meld het als het terugkomt. (%1)</translation>
        </message>
        <message>
            <source>New Year&apos;s Day</source>
            <translation>Nieuwjaarsdag</translation>
        </message>
        <message>
            <source>Good Friday</source>
            <translation>Goede Vrijdag</translation>
        </message>
        <message>
            <source>Easter Monday</source>
            <translation>tweede paasdag</translation>
        </message>
        <message>
            <source>King&apos;s Day</source>
            <translation>Koningsdag</translation>
        </message>
        <message>
            <source>Queen&apos;s Day</source>
            <translation>Koninginnedag</translation>
        </message>
        <message>
            <source>Liberation Day</source>
            <translation>Bevrijdingsdag</translation>
        </message>
        <message>
            <source>Ascension Day</source>
            <translation>Hemelvaartsdag</translation>
        </message>
        <message>
            <source>Whit Monday</source>
            <translation>tweede pinksterdag</translation>
        </message>
        <message>
            <source>Christmas Day</source>
            <translation>eerste kerstdag</translation>
        </message>
        <message>
            <source>Boxing Day</source>
            <translation>tweede kerstdag</translation>
        </message>
        <message>
            <source>The audit trail was changed at line %1.</source>
            <translation>Het logboek is veranderd bij regel %1.</translation>
        </message>
        <message>
            <source>Letter %1 is not what was kept.</source>
            <translation>Brief %1 is niet meer wat er is bewaard.</translation>
        </message>
        <message>
            <source>A document of case %1 is not what was kept.</source>
            <translation>Een document van zaak %1 is niet meer wat er is bewaard.</translation>
        </message>
        <message>
            <source>A row refers to something that is not there: %1.</source>
            <translation>Een regel verwijst naar iets wat er niet is: %1.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>Het bestand is beschadigd.</translation>
        </message>
        <message>
            <source>The audit trail holds the head that you typed.</source>
            <translation>Het logboek bevat de kop die u typte.</translation>
        </message>
        <message>
            <source>Whether the audit trail holds the head could not be read.</source>
            <translation>Of het logboek de kop bevat, was niet te lezen.</translation>
        </message>
        <message>
            <source>The file is damaged: page %1 of it, and perhaps others.</source>
            <translation>Het bestand is beschadigd: pagina %1, en misschien nog andere.</translation>
        </message>
        <message>
            <source>The file is damaged: the pages %1 of it, and perhaps others.</source>
            <translation>Het bestand is beschadigd: de pagina’s %1, en misschien nog andere.</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>The code of the language of this translation: nl or en</extracomment>
            <translation>nl</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>mail</translation>
        </message>
        <message>
            <source>web form</source>
            <translation>webformulier</translation>
        </message>
        <message>
            <source>post</source>
            <translation>post</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefoon</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>persoonlijk</translation>
        </message>
        <message>
            <source>via the municipality</source>
            <translation>via de gemeente</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>nog niet bekend</translation>
        </message>
        <message>
            <source>(ex-)partner</source>
            <translation>(ex-)partner</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>familielid</translation>
        </message>
        <message>
            <source>employee of another organisation</source>
            <translation>medewerker andere organisatie</translation>
        </message>
        <message>
            <source>company</source>
            <translation>bedrijf</translation>
        </message>
        <message>
            <source>neighbour</source>
            <translation>buurtgenoot</translation>
        </message>
        <message>
            <source>client (now or earlier)</source>
            <translation>cliënt (geweest)</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anders</translation>
        </message>
        <message>
            <source>neutral (name only)</source>
            <translation>neutraal (alleen naam)</translation>
        </message>
        <message>
            <source>Mr</source>
            <translation>heer</translation>
        </message>
        <message>
            <source>Ms</source>
            <translation>mevrouw</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>nog niet gevraagd</translation>
        </message>
        <message>
            <source>act</source>
            <translation>handeling</translation>
        </message>
        <message>
            <source>failure to act</source>
            <translation>nalaten van een handeling</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>beslissing</translation>
        </message>
        <message>
            <source>no decision taken</source>
            <translation>geen beslissing genomen</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>onbekend</translation>
        </message>
        <message>
            <source>admissible</source>
            <translation>ontvankelijk</translation>
        </message>
        <message>
            <source>not admissible</source>
            <translation>niet ontvankelijk</translation>
        </message>
        <message>
            <source>more information needed</source>
            <translation>meer informatie nodig</translation>
        </message>
        <message>
            <source>not a complaint</source>
            <translation>geen klacht</translation>
        </message>
        <message>
            <source>is or was a client (G1)</source>
            <translation>is of was cliënt (G1)</translation>
        </message>
        <message>
            <source>is an employee (G2)</source>
            <translation>is medewerker (G2)</translation>
        </message>
        <message>
            <source>not conduct of an employee here (G3)</source>
            <translation>geen gedrag van een medewerker hier (G3)</translation>
        </message>
        <message>
            <source>concerns another person (G4)</source>
            <translation>gaat over een ander (G4)</translation>
        </message>
        <message>
            <source>no parental authority (G5)</source>
            <translation>geen ouderlijk gezag (G5)</translation>
        </message>
        <message>
            <source>answered (without judgement)</source>
            <translation>beantwoord (zonder oordeel)</translation>
        </message>
        <message>
            <source>solved together</source>
            <translation>samen opgelost</translation>
        </message>
        <message>
            <source>well-founded</source>
            <translation>gegrond</translation>
        </message>
        <message>
            <source>partly well-founded</source>
            <translation>deels gegrond</translation>
        </message>
        <message>
            <source>not well-founded</source>
            <translation>ongegrond</translation>
        </message>
        <message>
            <source>no judgement</source>
            <translation>geen oordeel</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>not taken up</source>
            <translation>niet in behandeling</translation>
        </message>
        <message>
            <source>referred (client or employee)</source>
            <translation>doorverwezen (cliënt of medewerker)</translation>
        </message>
        <message>
            <source>too little information</source>
            <translation>onvoldoende gegevens</translation>
        </message>
        <message>
            <source>acknowledgement of receipt</source>
            <translation>ontvangstbevestiging</translation>
        </message>
        <message>
            <source>request for information</source>
            <translation>verzoek om informatie</translation>
        </message>
        <message>
            <source>notice that it was forwarded</source>
            <translation>bericht van doorsturen</translation>
        </message>
        <message>
            <source>memo to the responsible person</source>
            <translation>memo aan de verantwoordelijke</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>posted</source>
            <translation>verzonden</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>to assess</source>
            <translation>te beoordelen</translation>
        </message>
        <message>
            <source>notice to send</source>
            <translation>bericht te versturen</translation>
        </message>
        <message>
            <source>to forward</source>
            <translation>door te sturen</translation>
        </message>
        <message>
            <source>waits for the complainant</source>
            <translation>wacht op klager</translation>
        </message>
        <message>
            <source>waits for a response</source>
            <translation>wacht op reactie</translation>
        </message>
        <message>
            <source>to close</source>
            <translation>af te sluiten</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>afgesloten</translation>
        </message>
        <message>
            <source>assess</source>
            <translation>beoordelen</translation>
        </message>
        <message>
            <source>acknowledge receipt</source>
            <translation>ontvangst bevestigen</translation>
        </message>
        <message>
            <source>ask for the safe channel</source>
            <translation>veilig kanaal vragen</translation>
        </message>
        <message>
            <source>ask for information</source>
            <translation>informatie vragen</translation>
        </message>
        <message>
            <source>remind, or decide on what there is</source>
            <translation>herinneren of beslissen op wat er is</translation>
        </message>
        <message>
            <source>decide on what there is</source>
            <translation>beslissen op wat er is</translation>
        </message>
        <message>
            <source>remind the complainant</source>
            <translation>klager herinneren</translation>
        </message>
        <message>
            <source>make and post the notice</source>
            <translation>bericht maken en versturen</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>doorsturen</translation>
        </message>
        <message>
            <source>tell the complainant to whom it went</source>
            <translation>klager melden naar wie het is doorgestuurd</translation>
        </message>
        <message>
            <source>remind the responsible person</source>
            <translation>verantwoordelijke herinneren</translation>
        </message>
        <message>
            <source>close</source>
            <translation>afsluiten</translation>
        </message>
        <message>
            <source>send the notice or forward</source>
            <translation>bericht versturen of doorsturen</translation>
        </message>
        <message>
            <source>answer of the complainant</source>
            <translation>antwoord van de klager</translation>
        </message>
        <message>
            <source>response of the responsible person</source>
            <translation>reactie van de verantwoordelijke</translation>
        </message>
        <message>
            <source>original</source>
            <translation>origineel</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>bijlage</translation>
        </message>
        <message>
            <source>register made</source>
            <translation>register gemaakt</translation>
        </message>
        <message>
            <source>organisation changed</source>
            <translation>organisatie gewijzigd</translation>
        </message>
        <message>
            <source>terms changed</source>
            <translation>termijnen gewijzigd</translation>
        </message>
        <message>
            <source>responsible person saved</source>
            <translation>verantwoordelijke vastgelegd</translation>
        </message>
        <message>
            <source>complaint logged</source>
            <translation>klacht vastgelegd</translation>
        </message>
        <message>
            <source>complaint changed</source>
            <translation>zaak gewijzigd</translation>
        </message>
        <message>
            <source>date of receipt: from %1 to %2</source>
            <translation>datum van ontvangst: van %1 naar %2</translation>
        </message>
        <message>
            <source>date of receipt</source>
            <translation>datum van ontvangst</translation>
        </message>
        <message>
            <source>how the complaint came in</source>
            <translation>hoe de klacht binnenkwam</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>onderwerp</translation>
        </message>
        <message>
            <source>words of the complaint</source>
            <translation>tekst van de klacht</translation>
        </message>
        <message>
            <source>what the complainant hopes for</source>
            <translation>waar de klager op hoopt</translation>
        </message>
        <message>
            <source>whether there is a threat or a danger</source>
            <translation>of er dreiging of gevaar is</translation>
        </message>
        <message>
            <source>whether it goes before other cases</source>
            <translation>of de zaak voorgaat op andere</translation>
        </message>
        <message>
            <source>language of the letters</source>
            <translation>taal van de brieven</translation>
        </message>
        <message>
            <source>name of the complainant</source>
            <translation>naam van de klager</translation>
        </message>
        <message>
            <source>form of address</source>
            <translation>aanspreekvorm</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>hoedanigheid</translation>
        </message>
        <message>
            <source>organisation of the complainant</source>
            <translation>organisatie van de klager</translation>
        </message>
        <message>
            <source>address of the complainant</source>
            <translation>adres van de klager</translation>
        </message>
        <message>
            <source>e-mail of the complainant</source>
            <translation>e-mailadres van de klager</translation>
        </message>
        <message>
            <source>phone of the complainant</source>
            <translation>telefoonnummer van de klager</translation>
        </message>
        <message>
            <source>representative</source>
            <translation>vertegenwoordiger</translation>
        </message>
        <message>
            <source>whether the mandate was seen</source>
            <translation>of de machtiging is gezien</translation>
        </message>
        <message>
            <source>whether the complainant stays anonymous</source>
            <translation>of de klager anoniem blijft</translation>
        </message>
        <message>
            <source>safe channel</source>
            <translation>veilig kanaal</translation>
        </message>
        <message>
            <source>whether post may go to the address</source>
            <translation>of er post naar het adres mag</translation>
        </message>
        <message>
            <source>words of the part</source>
            <translation>tekst van het onderdeel</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>thema</translation>
        </message>
        <message>
            <source>kind of conduct</source>
            <translation>soort gedraging</translation>
        </message>
        <message>
            <source>whose conduct</source>
            <translation>wiens gedraging</translation>
        </message>
        <message>
            <source>when it happened</source>
            <translation>wanneer het gebeurde</translation>
        </message>
        <message>
            <source>whether it was dealt with before</source>
            <translation>of het eerder is behandeld</translation>
        </message>
        <message>
            <source>part added</source>
            <translation>onderdeel toegevoegd</translation>
        </message>
        <message>
            <source>part changed</source>
            <translation>onderdeel gewijzigd</translation>
        </message>
        <message>
            <source>contact noted</source>
            <translation>contact genoteerd</translation>
        </message>
        <message>
            <source>part assessed</source>
            <translation>onderdeel beoordeeld</translation>
        </message>
        <message>
            <source>part forwarded</source>
            <translation>onderdeel doorgestuurd</translation>
        </message>
        <message>
            <source>response recorded</source>
            <translation>reactie vastgelegd</translation>
        </message>
        <message>
            <source>case closed</source>
            <translation>zaak afgesloten</translation>
        </message>
        <message>
            <source>letter drafted</source>
            <translation>conceptbrief gemaakt</translation>
        </message>
        <message>
            <source>draft thrown away</source>
            <translation>concept weggegooid</translation>
        </message>
        <message>
            <source>letter made final</source>
            <translation>brief definitief gemaakt</translation>
        </message>
        <message>
            <source>letter posted</source>
            <translation>brief verzonden</translation>
        </message>
        <message>
            <source>letter not posted after all</source>
            <translation>brief toch niet verzonden</translation>
        </message>
        <message>
            <source>letter printed</source>
            <translation>brief afgedrukt</translation>
        </message>
        <message>
            <source>letter saved as a file</source>
            <translation>brief als bestand opgeslagen</translation>
        </message>
        <message>
            <source>document saved as a file</source>
            <translation>document als bestand opgeslagen</translation>
        </message>
        <message>
            <source>overview exported</source>
            <translation>overzicht geëxporteerd</translation>
        </message>
        <message>
            <source>Received on %1; that day itself does not count.</source>
            <translation>Ontvangen op %1; die dag zelf telt niet mee.</translation>
        </message>
        <message>
            <source>Information requested on %1; that day itself does not count.</source>
            <translation>Informatie gevraagd op %1; die dag zelf telt niet mee.</translation>
        </message>
        <message>
            <source>Forwarded on %1; that day itself does not count.</source>
            <translation>Doorgestuurd op %1; die dag zelf telt niet mee.</translation>
        </message>
        <message>
            <source>Saturdays and Sundays do not count.</source>
            <translation>Zaterdagen en zondagen tellen niet mee.</translation>
        </message>
        <message>
            <source>%1 does not count: %2.</source>
            <translation>%1 telt niet mee: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>%n werkdag te laat</numerusform>
                <numerusform>%n werkdagen te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write a date as 2026-11-23.</source>
            <translation>“%1” is geen datum. Schrijf een datum als 2026-11-23.</translation>
        </message>
        <message>
            <source>--%1 wants a whole number of 1 or more.</source>
            <translation>Bij --%1 hoort een geheel getal van 1 of meer.</translation>
        </message>
        <message>
            <source>“%1” is not known here. Choose from: %2.</source>
            <translation>“%1” is hier niet bekend. Kies uit: %2.</translation>
        </message>
        <message>
            <source>“%1” is given more than once. Give one answer, and at most one remark, to each question.</source>
            <translation>“%1” staat er meer dan één keer. Geef per vraag één antwoord en hooguit één opmerking.</translation>
        </message>
        <message>
            <source>No passphrase was given. Use --passphrase-file FILE or GEHOOR_PASSPHRASE.</source>
            <translation>Er is geen wachtwoordzin gegeven. Gebruik --passphrase-file FILE of GEHOOR_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>Wachtwoordzin: </translation>
        </message>
        <message>
            <source>Passphrase, or the groups of the emergency sheet: </source>
            <translation>Wachtwoordzin, of de groepen van het noodblad: </translation>
        </message>
        <message>
            <source>The same passphrase again: </source>
            <translation>Dezelfde wachtwoordzin nog eens: </translation>
        </message>
        <message>
            <source>The two passphrases differ. Nothing was made.</source>
            <translation>De twee wachtwoordzinnen verschillen. Er is niets gemaakt.</translation>
        </message>
        <message>
            <source>Answer in JSON.</source>
            <translation>Antwoord in JSON.</translation>
        </message>
        <message>
            <source>Read the passphrase from the first line of FILE.</source>
            <translation>Lees de wachtwoordzin van de eerste regel van FILE.</translation>
        </message>
        <message>
            <source>Take DATE as the present day.</source>
            <translation>Neem DATE als de dag van vandaag.</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Toon deze uitleg.</translation>
        </message>
        <message>
            <source>Use it as: %1</source>
            <translation>Gebruik het zo: %1</translation>
        </message>
        <message>
            <source>Give --%1 only once.</source>
            <translation>Geef --%1 maar één keer.</translation>
        </message>
        <message>
            <source>A demo register stands here already and was left as it is: %1</source>
            <translation>Hier staat al een demoregister; het is ongemoeid gelaten: %1</translation>
        </message>
        <message numerus="yes">
            <source>Made a register with %n invented case(s): %1</source>
            <translation>
                <numerusform>Register gemaakt met %n verzonnen zaak: %1</numerusform>
                <numerusform>Register gemaakt met %n verzonnen zaken: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Twelve of them came in as mails: %1</source>
            <translation>Twaalf daarvan kwamen als mail binnen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) as PDF: %1</source>
            <translation>
                <numerusform>%n brief als PDF: %1</numerusform>
                <numerusform>%n brieven als PDF: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The overview, exported: %1</source>
            <translation>Het overzicht, geëxporteerd: %1</translation>
        </message>
        <message>
            <source>The passphrase of the demo is: %1</source>
            <translation>De wachtwoordzin van de demo is: %1</translation>
        </message>
        <message>
            <source>Added the responsible person: %1.</source>
            <translation>Verantwoordelijke toegevoegd: %1.</translation>
        </message>
        <message>
            <source>Say to which function with --to FUNCTION.</source>
            <translation>Geef de functie met --to FUNCTION.</translation>
        </message>
        <message>
            <source>%1, part %2: forwarded to %3</source>
            <translation>%1, onderdeel %2: doorgestuurd naar %3</translation>
        </message>
        <message>
            <source>Give the day with --on DATE and what was answered with --summary TEXT.</source>
            <translation>Geef de dag met --on DATE en wat er is geantwoord met --summary TEXT.</translation>
        </message>
        <message>
            <source>%1, part %2: response recorded</source>
            <translation>%1, onderdeel %2: reactie vastgelegd</translation>
        </message>
        <message>
            <source>Say how it ended with --outcome OUTCOME.</source>
            <translation>Geef de uitkomst met --outcome OUTCOME.</translation>
        </message>
        <message>
            <source>%1: closed, %2</source>
            <translation>%1: afgesloten, %2</translation>
        </message>
        <message>
            <source>Only this part.</source>
            <translation>Alleen dit onderdeel.</translation>
        </message>
        <message>
            <source>Name of the person.</source>
            <translation>Naam van de persoon.</translation>
        </message>
        <message>
            <source>Team of the person.</source>
            <translation>Team van de persoon.</translation>
        </message>
        <message>
            <source>E-mail address of the person.</source>
            <translation>E-mailadres van de persoon.</translation>
        </message>
        <message>
            <source>The function of the responsible person.</source>
            <translation>De functie van de verantwoordelijke.</translation>
        </message>
        <message>
            <source>The day of the response.</source>
            <translation>De dag van de reactie.</translation>
        </message>
        <message>
            <source>What was answered.</source>
            <translation>Wat er is geantwoord.</translation>
        </message>
        <message>
            <source>How the case ended.</source>
            <translation>Hoe de zaak is afgelopen.</translation>
        </message>
        <message>
            <source>What the organisation can learn.</source>
            <translation>Wat de organisatie ervan kan leren.</translation>
        </message>
        <message>
            <source>%1, mail %2</source>
            <translation>%1, mail %2</translation>
        </message>
        <message>
            <source>There is no .eml or .mbox file in that folder.</source>
            <translation>Er staat geen .eml- of .mbox-bestand in die map.</translation>
        </message>
        <message>
            <source>The mail asks for the answer at another address than that it came from. Look in the case (gehoor show) who was logged as the complainant, and in the original whether that is right.</source>
            <translation>Volgens de mail moet het antwoord naar een ander adres dan waar hij vandaan komt. Kijk in de zaak (gehoor show) wie als klager is vastgelegd, en in het origineel of dat klopt.</translation>
        </message>
        <message>
            <source>Log a mail that is in the register already once more.</source>
            <translation>Leg een mail die al in het register staat nog eens vast.</translation>
        </message>
        <message>
            <source>Choose --explanation or --no-explanation, not both.</source>
            <translation>Kies --explanation of --no-explanation, niet allebei.</translation>
        </message>
        <message>
            <source>Give a file that ends in .pdf with --out FILE.</source>
            <translation>Geef met --out een bestand dat eindigt op .pdf.</translation>
        </message>
        <message>
            <source>%1: letter %2 (%3) is final and stands in %4</source>
            <translation>%1: brief %2 (%3) is definitief en staat in %4</translation>
        </message>
        <message>
            <source>%1: letter %2 posted on %3</source>
            <translation>%1: brief %2 verzonden op %3</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <translation>Het bestand dat wordt geschreven.</translation>
        </message>
        <message>
            <source>Language of the letter: nl or en.</source>
            <translation>Taal van de brief: nl of en.</translation>
        </message>
        <message>
            <source>Your own explanation.</source>
            <translation>Uw eigen toelichting.</translation>
        </message>
        <message>
            <source>Leave the explanation out, for this reason.</source>
            <translation>Laat de toelichting weg, om deze reden.</translation>
        </message>
        <message>
            <source>The day it was posted; today when left out.</source>
            <translation>De dag van verzending; anders vandaag.</translation>
        </message>
        <message>
            <source>Complainant: %1 (%2)</source>
            <translation>Klager: %1 (%2)</translation>
        </message>
        <message>
            <source>Standing: %1</source>
            <translation>Stand: %1</translation>
        </message>
        <message>
            <source>Next: %1, by %2</source>
            <translation>Volgende stap: %1, uiterlijk %2</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Volgende stap: %1</translation>
        </message>
        <message>
            <source>Part %1: %2</source>
            <translation>Onderdeel %1: %2</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>niet beoordeeld</translation>
        </message>
        <message>
            <source>Contact or note of %1: %2</source>
            <translation>Contact of notitie van %1: %2</translation>
        </message>
        <message>
            <source>Hopes for: %1</source>
            <translation>Hoopt op: %1</translation>
        </message>
        <message numerus="yes">
            <source>Document %1 (%2): %3, %4, %n byte(s)</source>
            <translation>
                <numerusform>Document %1 (%2): %3, %4, %n byte</numerusform>
                <numerusform>Document %1 (%2): %3, %4, %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter %1: %2, %3</source>
            <translation>Brief %1: %2, %3</translation>
        </message>
        <message>
            <source>Part %1 forwarded to %2 on %3</source>
            <translation>Onderdeel %1 doorgestuurd naar %2 op %3</translation>
        </message>
        <message>
            <source>Give a file that ends in .csv or .xlsx with --out FILE.</source>
            <translation>Geef met --out een bestand dat eindigt op .csv of .xlsx.</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n case(s) to %1.</source>
            <translation>
                <numerusform>%n zaak geschreven naar %1.</numerusform>
                <numerusform>%n zaken geschreven naar %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Note: this copy is not encrypted. Keep it only as long as you need it.</source>
            <translation>Let op: deze kopie is niet versleuteld. Bewaar die niet langer dan nodig.</translation>
        </message>
        <message>
            <source>Only cases that stand so.</source>
            <translation>Alleen zaken met deze stand.</translation>
        </message>
        <message>
            <source>Only cases with these words.</source>
            <translation>Alleen zaken met deze woorden.</translation>
        </message>
        <message>
            <source>Received on or after DATE.</source>
            <translation>Ontvangen op of na DATE.</translation>
        </message>
        <message>
            <source>Received on or before DATE.</source>
            <translation>Ontvangen op of vóór DATE.</translation>
        </message>
        <message>
            <source>At most N cases.</source>
            <translation>Hoogstens N zaken.</translation>
        </message>
        <message>
            <source>Give the organisation&apos;s name with --organisation NAME.</source>
            <translation>Geef de naam van de organisatie met --organisation NAME.</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>%1 is gemaakt.</translation>
        </message>
        <message>
            <source>Register of: %1</source>
            <translation>Register van: %1</translation>
        </message>
        <message>
            <source>Format: %1</source>
            <translation>Formaat: %1</translation>
        </message>
        <message>
            <source>Cases: %1, of which open: %2</source>
            <translation>Zaken: %1, waarvan open: %2</translation>
        </message>
        <message>
            <source>Head of the audit trail: %1</source>
            <translation>Kop van het logboek: %1</translation>
        </message>
        <message numerus="yes">
            <source>All is well: %n case(s). Head of the audit trail: %1</source>
            <translation>
                <numerusform>Alles is in orde: %n zaak. Kop van het logboek: %1</numerusform>
                <numerusform>Alles is in orde: %n zaken. Kop van het logboek: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The register has problems. Take a copy of it before you do anything else.</source>
            <translation>Er is iets mis met het register. Neem een kopie voordat u iets anders doet.</translation>
        </message>
        <message>
            <source>The register is damaged. Do not work on in it: first copy its file, then restore the newest backup. The manual tells how, under “Salvaging a damaged register”.</source>
            <translation>Het register is beschadigd. Werk er niet in verder: kopieer eerst het bestand en zet daarna de nieuwste reservekopie terug. In de handleiding staat hoe, bij “Een beschadigd register redden”.</translation>
        </message>
        <message>
            <source>Gehoor or this computer stopped in the middle of its work last time. Probably nothing is missing: mostly what is lost then had not been confirmed yet. To be sure, look up what was done last before that, and do it again if it is not there.</source>
            <translation>Gehoor of deze computer is de vorige keer midden in het werk gestopt. Waarschijnlijk ontbreekt er niets: meestal was wat dan verloren gaat nog niet bevestigd. Zoek voor de zekerheid op wat er vlak daarvoor is gedaan, en doe het opnieuw als het er niet staat.</translation>
        </message>
        <message>
            <source>Name of the organisation.</source>
            <translation>Naam van de organisatie.</translation>
        </message>
        <message>
            <source>Only the newest N lines.</source>
            <translation>Alleen de nieuwste N regels.</translation>
        </message>
        <message>
            <source>Choose --step or --no-step, not both.</source>
            <translation>Kies --step of --no-step, niet allebei.</translation>
        </message>
        <message>
            <source>The case has several parts. Choose one with --part N.</source>
            <translation>De zaak heeft meer onderdelen. Kies er een met --part N.</translation>
        </message>
        <message>
            <source>%1, part %2: %3</source>
            <translation>%1, onderdeel %2: %3</translation>
        </message>
        <message>
            <source>The part to assess.</source>
            <translation>Het onderdeel dat wordt beoordeeld.</translation>
        </message>
        <message>
            <source>An answer: yes, no or unknown.</source>
            <translation>Een antwoord: yes, no of unknown.</translation>
        </message>
        <message>
            <source>Decide otherwise than follows from the answers.</source>
            <translation>Beslis anders dan uit de antwoorden volgt.</translation>
        </message>
        <message>
            <source>The ground of a verdict of your own.</source>
            <translation>De grond van uw eigen oordeel.</translation>
        </message>
        <message>
            <source>Why you decide otherwise, or anew.</source>
            <translation>Waarom u anders of opnieuw beslist.</translation>
        </message>
        <message>
            <source>A follow-up step for the letter; at most three.</source>
            <translation>Een vervolgstap voor de brief; hoogstens drie.</translation>
        </message>
        <message>
            <source>No follow-up step is possible.</source>
            <translation>Er is geen vervolgstap mogelijk.</translation>
        </message>
        <message>
            <source>The text is too long for a letter. Make it shorter.</source>
            <translation>De tekst is te lang voor een brief. Maak hem korter.</translation>
        </message>
        <message>
            <source>the explanation</source>
            <translation>de toelichting</translation>
        </message>
        <message>
            <source>The day named in the letter is past, or not a day. Choose one that is still to come.</source>
            <translation>De dag die in de brief staat, is voorbij of bestaat niet. Kies een dag die nog komt.</translation>
        </message>
        <message>
            <source>This letter does not fit the case: it says both, so every part must be judged, and at least one taken up and one not.</source>
            <translation>Deze brief past niet bij de zaak. Hij zegt beide, dus elk onderdeel moet zijn beoordeeld: minstens één wel en één niet in behandeling.</translation>
        </message>
        <message>
            <source>First ask which way of reaching the complainant is safe, and record it in the case.</source>
            <translation>Vraag eerst langs welke weg de klager veilig te bereiken is, en leg dat vast in de zaak.</translation>
        </message>
        <message>
            <source>partly taken up</source>
            <translation>deels in behandeling</translation>
        </message>
        <message>
            <source>notice of delay</source>
            <translation>uitstelbericht</translation>
        </message>
        <message>
            <source>referral of a client</source>
            <translation>verwijzing cliënt</translation>
        </message>
        <message>
            <source>referral of an employee</source>
            <translation>verwijzing medewerker</translation>
        </message>
        <message>
            <source>closing letter</source>
            <translation>afsluiting</translation>
        </message>
        <message>
            <source>limits to the contact</source>
            <translation>contactgrenzen</translation>
        </message>
        <message>
            <source>reminder to the responsible person</source>
            <translation>herinnering aan de verantwoordelijke</translation>
        </message>
        <message>
            <source>final</source>
            <translation>definitief</translation>
        </message>
        <message>
            <source>That is too long to look for. Write only the name, the address or the number.</source>
            <translation>Dat is te lang om naar te zoeken. Schrijf alleen de naam, het adres of het nummer op.</translation>
        </message>
        <message>
            <source>That does not show in the letter. Look at the findings again.</source>
            <translation>Dat staat niet in de brief. Bekijk de vondsten opnieuw.</translation>
        </message>
        <message>
            <source>That is not among the protected facts of the case.</source>
            <translation>Dat hoort niet bij de beschermde gegevens van deze zaak.</translation>
        </message>
        <message>
            <source>protected fact added</source>
            <translation>beschermd gegeven toegevoegd</translation>
        </message>
        <message>
            <source>protected fact taken away</source>
            <translation>beschermd gegeven weggehaald</translation>
        </message>
        <message>
            <source>lists of places and staff changed</source>
            <translation>lijsten van plaatsen en medewerkers gewijzigd</translation>
        </message>
        <message>
            <source>finding of the leak check let pass</source>
            <translation>vondst van de lekcontrole doorgelaten</translation>
        </message>
        <message>
            <source>Say what is to be protected, such as --name TEXT.</source>
            <translation>Geef op wat beschermd moet worden, bijvoorbeeld --name TEXT.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n protected fact(s)</source>
            <translation>
                <numerusform>%1: %n beschermd gegeven</numerusform>
                <numerusform>%1: %n beschermde gegevens</numerusform>
            </translation>
        </message>
        <message>
            <source>An address.</source>
            <translation>Een adres.</translation>
        </message>
        <message>
            <source>A phone number.</source>
            <translation>Een telefoonnummer.</translation>
        </message>
        <message>
            <source>A mail address.</source>
            <translation>Een e-mailadres.</translation>
        </message>
        <message>
            <source>A date of birth.</source>
            <translation>Een geboortedatum.</translation>
        </message>
        <message>
            <source>A place.</source>
            <translation>Een plaats.</translation>
        </message>
        <message>
            <source>Protected: “%1” (%2)</source>
            <translation>Beschermd: “%1” (%2)</translation>
        </message>
        <message>
            <source>Look again: “%1” (%2)</source>
            <translation>Kijk hier nog eens naar: “%1” (%2)</translation>
        </message>
        <message>
            <source>Let what the leak check finds pass, for this reason.</source>
            <translation>Laat door wat de lekcontrole vindt, om deze reden.</translation>
        </message>
        <message>
            <source>The day the letter names.</source>
            <translation>De dag die de brief noemt.</translation>
        </message>
        <message>
            <source>--part is for a memo or a reminder: a letter to the complainant tells of the whole complaint.</source>
            <translation>--part hoort bij een memo of herinnering: een brief aan de klager gaat over de hele klacht.</translation>
        </message>
        <message>
            <source>For a memo or reminder: of the forwarding of this part.</source>
            <translation>Bij een memo of herinnering: van het doorsturen van dit onderdeel.</translation>
        </message>
        <message>
            <source>This letter does not fit the case: it refers a client or an employee, so that must be the ground of every part that is not taken up.</source>
            <translation>Deze brief past niet bij de zaak. Hij verwijst een cliënt of een medewerker, dus dat moet de grond zijn van elk onderdeel dat niet in behandeling wordt genomen.</translation>
        </message>
        <message>
            <source>The letter was withdrawn and stays in the register only. Make a new one.</source>
            <translation>De brief is ingetrokken en blijft alleen in het register. Maak een nieuwe.</translation>
        </message>
        <message>
            <source>No post may go to this complainant. Save the letter and send it along the safe channel.</source>
            <translation>Naar deze klager mag geen post. Sla de brief op en verstuur hem via het veilige kanaal.</translation>
        </message>
        <message>
            <source>by post</source>
            <translation>per post</translation>
        </message>
        <message>
            <source>by mail</source>
            <translation>per mail</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>persoonlijk overhandigd</translation>
        </message>
        <message>
            <source>letter withdrawn</source>
            <translation>brief ingetrokken</translation>
        </message>
        <message>
            <source>%1: letter %2 withdrawn</source>
            <translation>%1: brief %2 ingetrokken</translation>
        </message>
        <message>
            <source>%1: letter %2 was not posted after all</source>
            <translation>%1: brief %2 is toch niet verzonden</translation>
        </message>
        <message>
            <source>How it went; along the safe channel when left out.</source>
            <translation>Hoe de brief is verzonden; zonder deze optie via het veilige kanaal.</translation>
        </message>
        <message>
            <source>Why the final letter is not posted.</source>
            <translation>Waarom de definitieve brief niet wordt verzonden.</translation>
        </message>
        <message>
            <source>Why it was recorded as posted, and was not.</source>
            <translation>Waarom de brief als verzonden is vastgelegd terwijl hij nog niet weg was.</translation>
        </message>
        <message>
            <source>own text changed</source>
            <translation>eigen tekst gewijzigd</translation>
        </message>
        <message>
            <source>earlier text restored</source>
            <translation>eerdere tekst teruggezet</translation>
        </message>
        <message>
            <source>There is no text “%1” to change.</source>
            <translation>Er is geen tekst “%1” om te wijzigen.</translation>
        </message>
        <message>
            <source>The text has no version %1. Choose one from the list.</source>
            <translation>De tekst heeft geen versie %1. Kies er een uit de lijst.</translation>
        </message>
        <message>
            <source>The text cannot be used. %1</source>
            <translation>De tekst kan zo niet gebruikt worden. %1</translation>
        </message>
        <message>
            <source>%1	%2	version %3 again</source>
            <translation>%1	%2	opnieuw versie %3</translation>
        </message>
        <message>
            <source>%1 is not text in UTF-8. Save it as such, and try again.</source>
            <translation>%1 is geen tekst in UTF-8. Sla het bestand zo op en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Name one text, and one thing to do with it.</source>
            <translation>Noem één tekst, en één ding dat ermee moet gebeuren.</translation>
        </message>
        <message>
            <source>Language of the text: nl (when left out) or en.</source>
            <translation>Taal van de tekst: nl (als u niets zegt) of en.</translation>
        </message>
        <message>
            <source>Write the text to FILE instead of showing it.</source>
            <translation>Schrijf de tekst naar FILE in plaats van hem te tonen.</translation>
        </message>
        <message>
            <source>Keep the text in FILE as the organisation&apos;s own.</source>
            <translation>Leg de tekst in FILE vast als eigen tekst van de organisatie.</translation>
        </message>
        <message>
            <source>List the organisation&apos;s versions.</source>
            <translation>Toon de versies van de organisatie.</translation>
        </message>
        <message>
            <source>Bring back version N, as a new version.</source>
            <translation>Zet versie N terug, als nieuwe versie.</translation>
        </message>
        <message>
            <source>Go back to the standard text.</source>
            <translation>Ga terug naar de standaardtekst.</translation>
        </message>
        <message>
            <source>Stay with the own text beside a new standard text.</source>
            <translation>Houd de eigen tekst naast een nieuwe standaardtekst.</translation>
        </message>
        <message>
            <source>protected fact changed</source>
            <translation>beschermd gegeven gewijzigd</translation>
        </message>
        <message>
            <source>There is no letter or figure in it to look for. Write the name, the address or the number that is to be protected.</source>
            <translation>Er staat geen letter of cijfer in om naar te zoeken. Schrijf de naam, het adres of het nummer dat beschermd moet worden.</translation>
        </message>
        <message>
            <source>The note is too long. Make it shorter.</source>
            <translation>De opmerking is te lang. Maak die korter.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>naam</translation>
        </message>
        <message>
            <source>alias or other name</source>
            <translation>alias of andere naam</translation>
        </message>
        <message>
            <source>name of a child</source>
            <translation>naam van een kind</translation>
        </message>
        <message>
            <source>name of an employee</source>
            <translation>naam van een medewerker</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adres</translation>
        </message>
        <message>
            <source>place</source>
            <translation>plaats</translation>
        </message>
        <message>
            <source>school</source>
            <translation>school</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>telefoonnummer</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>e-mailadres</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>geboortedatum</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>iets anders</translation>
        </message>
        <message>
            <source>The complainant has this too. Their own details may stand in a letter to them; once you protect this, every letter that holds it is stopped, their own address lines included. Protect it only when the complainant may not see that somebody else has it.</source>
            <translation>De klager heeft dit gegeven ook. Eigen gegevens mogen in een brief aan de klager staan; zodra u dit beschermt, wordt elke brief waarin het staat tegengehouden, ook als het alleen in de adresregels staat. Bescherm het alleen als de klager niet mag merken dat iemand anders het ook heeft.</translation>
        </message>
        <message>
            <source>This is a single letter, which stands in many a letter by chance. Write the whole name where you know it.</source>
            <translation>Dit is één letter, en die staat bij toeval in veel brieven. Schrijf de hele naam als u die weet.</translation>
        </message>
        <message>
            <source>This is an ordinary word too. Without a form of address, an initial or the rest of the name beside it, Gehoor only warns. Write the whole name where you know it.</source>
            <translation>Dit is ook een gewoon woord. Staat er geen aanspreekvorm, voorletter of rest van de naam bij, dan waarschuwt Gehoor alleen. Schrijf de hele naam als u die weet.</translation>
        </message>
        <message>
            <source>Signs such as * and ? mean nothing here: the words are looked for as they stand.</source>
            <translation>Tekens als * en ? hebben hier geen bijzondere betekenis: de woorden worden gezocht zoals ze er staan.</translation>
        </message>
        <message>
            <source>No phone number was recognised in this, so it is looked for only as it stands. Check it, or choose another kind.</source>
            <translation>Hierin is geen telefoonnummer herkend. Het wordt daarom alleen gezocht zoals het er staat. Controleer het, of kies een andere soort.</translation>
        </message>
        <message>
            <source>No e-mail address was recognised in this, so it is looked for only as it stands. Check it, or choose another kind.</source>
            <translation>Hierin is geen e-mailadres herkend. Het wordt daarom alleen gezocht zoals het er staat. Controleer het, of kies een andere soort.</translation>
        </message>
        <message>
            <source>No date was recognised in this, so it is looked for only as it stands. Write it as 12-03-1985.</source>
            <translation>Hierin is geen datum herkend. Het wordt daarom alleen gezocht zoals het er staat. Schrijf de datum als 12-03-1985.</translation>
        </message>
        <message>
            <source>Note on “%1”: %2</source>
            <translation>Let op bij “%1”: %2</translation>
        </message>
        <message>
            <source>A name.</source>
            <translation>Een naam.</translation>
        </message>
        <message>
            <source>Another name somebody goes by.</source>
            <translation>Een andere naam waaronder iemand bekend is.</translation>
        </message>
        <message>
            <source>The name of a child.</source>
            <translation>De naam van een kind.</translation>
        </message>
        <message>
            <source>The name of an employee.</source>
            <translation>De naam van een medewerker.</translation>
        </message>
        <message>
            <source>A school.</source>
            <translation>Een school.</translation>
        </message>
        <message>
            <source>Something else.</source>
            <translation>Iets anders.</translation>
        </message>
        <message>
            <source>Whose it is, or why.</source>
            <translation>Van wie het is, of waarom.</translation>
        </message>
        <message>
            <source>policy questions changed</source>
            <translation>beleidsvragen gewijzigd</translation>
        </message>
        <message>
            <source>verdict withdrawn</source>
            <translation>oordeel ingetrokken</translation>
        </message>
        <message>
            <source>reasoning printed</source>
            <translation>onderbouwing afgedrukt</translation>
        </message>
        <message>
            <source>reasoning saved as a file</source>
            <translation>onderbouwing als bestand opgeslagen</translation>
        </message>
        <message>
            <source>The day it happened cannot be right. It may not lie in the future.</source>
            <translation>De dag waarop het gebeurde, kan niet kloppen. Die mag niet in de toekomst liggen.</translation>
        </message>
        <message>
            <source>Give a whole number of months, from %1 to %2.</source>
            <translation>Geef het aantal maanden als geheel getal, van %1 tot en met %2.</translation>
        </message>
        <message>
            <source>The words of this part stay as they were assessed. Withdraw the verdict first, or add a part.</source>
            <translation>De woorden van dit onderdeel blijven zoals zij zijn beoordeeld. Trek eerst het oordeel in, of voeg een onderdeel toe.</translation>
        </message>
        <message>
            <source>Letter %1 rests on this verdict and was not posted. Withdraw that letter first, or throw its draft away.</source>
            <translation>Brief %1 berust op dit oordeel en is nog niet verzonden. Trek eerst die brief in, of gooi het concept weg.</translation>
        </message>
        <message>
            <source>%1: part %2 kept</source>
            <translation>%1: onderdeel %2 vastgelegd</translation>
        </message>
        <message>
            <source>%1, part %2: verdict withdrawn</source>
            <translation>%1, onderdeel %2: oordeel ingetrokken</translation>
        </message>
        <message>
            <source>Change this part; a new one is added when left out.</source>
            <translation>Wijzig dit onderdeel; zonder deze optie komt er een nieuw onderdeel bij.</translation>
        </message>
        <message>
            <source>The words of the part.</source>
            <translation>De woorden van het onderdeel.</translation>
        </message>
        <message>
            <source>What it is about.</source>
            <translation>Waar het over gaat.</translation>
        </message>
        <message>
            <source>Kind of conduct: act, omission, decision or noDecision.</source>
            <translation>Soort gedraging: act, omission, decision of noDecision.</translation>
        </message>
        <message>
            <source>Whose conduct: a function, no name.</source>
            <translation>Wiens gedraging: een functie, geen naam.</translation>
        </message>
        <message>
            <source>The day it happened.</source>
            <translation>De dag waarop het gebeurde.</translation>
        </message>
        <message>
            <source>Whether it was dealt with before: yes or no.</source>
            <translation>Of het al eerder is behandeld: yes of no.</translation>
        </message>
        <message>
            <source>The part whose verdict is withdrawn.</source>
            <translation>Het onderdeel waarvan het oordeel wordt ingetrokken.</translation>
        </message>
        <message>
            <source>Why the verdict is withdrawn.</source>
            <translation>Waarom het oordeel wordt ingetrokken.</translation>
        </message>
        <message>
            <source>letter paper changed</source>
            <translation>briefpapier gewijzigd</translation>
        </message>
        <message>
            <source>the complainant&apos;s e-mail address</source>
            <translation>het e-mailadres van de klager</translation>
        </message>
        <message>
            <source>The window lies %1 to %2 mm from the side of the sheet.</source>
            <translation>Het venster ligt %1 tot %2 mm van de zijkant van het vel.</translation>
        </message>
        <message>
            <source>The window lies %1 to %2 mm from the top of the sheet.</source>
            <translation>Het venster ligt %1 tot %2 mm van de bovenkant van het vel.</translation>
        </message>
        <message>
            <source>The window is %1 to %2 mm wide.</source>
            <translation>Het venster is %1 tot %2 mm breed.</translation>
        </message>
        <message>
            <source>The window is %1 to %2 mm high.</source>
            <translation>Het venster is %1 tot %2 mm hoog.</translation>
        </message>
        <message>
            <source>The window reaches too far: its place and its width together are %1 mm at most, so that the sender fits beside it.</source>
            <translation>Het venster reikt te ver: de afstand tot de zijkant en de breedte zijn samen hoogstens %1 mm, zodat de afzender ernaast past.</translation>
        </message>
        <message>
            <source>The foot of a letter has room for %1 lines of %2 characters. Make it shorter.</source>
            <translation>Aan de voet van een brief is plaats voor %1 regels van %2 tekens. Maak de tekst korter.</translation>
        </message>
        <message>
            <source>That is not a picture that can be read. Choose a PNG or an SVG file.</source>
            <translation>Dat is geen leesbare afbeelding. Kies een PNG- of SVG-bestand.</translation>
        </message>
        <message>
            <source>The picture is too large. Save it smaller (at most 4000 by 4000 dots and 5 MB) and choose that file.</source>
            <translation>De afbeelding is te groot. Sla die kleiner op (hoogstens 4000 bij 4000 beeldpunten en 5 MB) en kies dat bestand.</translation>
        </message>
        <message>
            <source>The SVG file holds more than a drawing: a script, another picture, a definition, or a reference to something outside it. Save the logo as PNG and choose that file.</source>
            <translation>Het SVG-bestand bevat meer dan een tekening: een script, een andere afbeelding, een definitie of een verwijzing naar iets daarbuiten. Sla het logo op als PNG en kies dat bestand.</translation>
        </message>
        <message>
            <source>Mail is not recorded as the safe way to this complainant. Ask first, record it in the case, or send the letter another way.</source>
            <translation>Er is niet vastgelegd dat mail voor deze klager veilig is. Vraag dat eerst en leg het vast in de zaak, of verstuur de brief op een andere manier.</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <source>Give a file that ends in .pdf, .odt or .eml with --out FILE.</source>
            <translation>Geef met --out FILE een bestand dat eindigt op .pdf, .odt of .eml.</translation>
        </message>
        <message>
            <source>Choose --logo or --no-logo, not both.</source>
            <translation>Kies --logo of --no-logo, niet allebei.</translation>
        </message>
        <message>
            <source>Window: %1, %2 mm from the side, %3 mm from the top, %4 × %5 mm</source>
            <translation>Venster: %1, %2 mm van de zijkant, %3 mm van boven, %4 × %5 mm</translation>
        </message>
        <message>
            <source>Foot: %1</source>
            <translation>Voet: %1</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>Geen logo</translation>
        </message>
        <message>
            <source>With a logo</source>
            <translation>Met logo</translation>
        </message>
        <message>
            <source>The test page stands in %1</source>
            <translation>De proefpagina staat in %1</translation>
        </message>
        <message>
            <source>On which side of the envelope its window is: left or right.</source>
            <translation>Aan welke kant van de envelop het venster zit: left of right.</translation>
        </message>
        <message>
            <source>How far the window lies from that side.</source>
            <translation>Hoe ver het venster van die zijkant ligt.</translation>
        </message>
        <message>
            <source>How far the window lies from the top.</source>
            <translation>Hoe ver het venster van boven ligt.</translation>
        </message>
        <message>
            <source>How wide the window is.</source>
            <translation>Hoe breed het venster is.</translation>
        </message>
        <message>
            <source>How high the window is.</source>
            <translation>Hoe hoog het venster is.</translation>
        </message>
        <message>
            <source>A line at the foot of the letter; an empty one for none.</source>
            <translation>Een regel aan de voet van de brief; een lege voor geen.</translation>
        </message>
        <message>
            <source>The logo, a PNG or SVG file.</source>
            <translation>Het logo, een PNG- of SVG-bestand.</translation>
        </message>
        <message>
            <source>Letters bear no logo.</source>
            <translation>Brieven dragen geen logo.</translation>
        </message>
        <message>
            <source>%1: the reasoning stands in %2</source>
            <translation>%1: de onderbouwing staat in %2</translation>
        </message>
        <message>
            <source>The file to write; the text is shown when left out.</source>
            <translation>Het bestand om te schrijven; zonder deze optie verschijnt de tekst.</translation>
        </message>
        <message>
            <source>Language of the page: nl or en.</source>
            <translation>Taal van de pagina: nl of en.</translation>
        </message>
        <message>
            <source>“%1” stands in neither list.</source>
            <translation>“%1” staat in geen van beide lijsten.</translation>
        </message>
        <message>
            <source>place	%1</source>
            <translation>plaats	%1</translation>
        </message>
        <message>
            <source>staff	%1</source>
            <translation>personeel	%1</translation>
        </message>
        <message>
            <source>A place that no letter may show.</source>
            <translation>Een plaats die in geen brief mag staan.</translation>
        </message>
        <message>
            <source>A name of staff that a letter should not show.</source>
            <translation>Een naam van personeel die niet in een brief hoort.</translation>
        </message>
        <message>
            <source>Take this away from the lists.</source>
            <translation>Haal dit uit de lijsten.</translation>
        </message>
        <message numerus="yes">
            <source>Something protected shows in it (%n place(s)), so it may not leave. Take it out, or let it pass with a reason.</source>
            <translation>
                <numerusform>Er staat iets in wat beschermd is (op %n plaats), dus het mag er niet uit. Haal het weg, of laat het door met een reden.</numerusform>
                <numerusform>Er staat iets in wat beschermd is (op %n plaatsen), dus het mag er niet uit. Haal het weg, of laat het door met een reden.</numerusform>
            </translation>
        </message>
        <message>
            <source>letter edited by hand</source>
            <translation>brief met de hand bewerkt</translation>
        </message>
        <message>
            <source>word added to the spelling check</source>
            <translation>woord toegevoegd aan de spellingcontrole</translation>
        </message>
        <message>
            <source>word taken out of the spelling check</source>
            <translation>woord uit de spellingcontrole gehaald</translation>
        </message>
        <message>
            <source>the text of the letter</source>
            <translation>de tekst van de brief</translation>
        </message>
        <message>
            <source>one word</source>
            <translation>één woord</translation>
        </message>
        <message>
            <source> (document: %1)</source>
            <translation> (document: %1)</translation>
        </message>
        <message>
            <source>Response of %1, by %2%3: %4</source>
            <translation>Reactie van %1, door %2%3: %4</translation>
        </message>
        <message>
            <source>Partial response of %1, by %2%3: %4</source>
            <translation>Deelreactie van %1, door %2%3: %4</translation>
        </message>
        <message>
            <source>Forwarded to %1 on %2.</source>
            <translation>Doorgestuurd naar %1 op %2.</translation>
        </message>
        <message>
            <source>The complaint is about this person or who they stand in for; it went there all the same: %1</source>
            <translation>De klacht gaat over deze persoon, of over iemand die deze persoon vervangt; zij ging er toch heen: %1</translation>
        </message>
        <message>
            <source>The complainant was answered on %1 by %2.</source>
            <translation>De klager kreeg antwoord op %1 van %2.</translation>
        </message>
        <message>
            <source>Taken back on %1: %2</source>
            <translation>Teruggenomen op %1: %2</translation>
        </message>
        <message>
            <source>Assess this part first; an admissible part can be forwarded.</source>
            <translation>Beoordeel dit onderdeel eerst; een ontvankelijk onderdeel kan worden doorgestuurd.</translation>
        </message>
        <message>
            <source>This part is not forwarded: %1.</source>
            <translation>Dit onderdeel wordt niet doorgestuurd: %1.</translation>
        </message>
        <message>
            <source>Opened again on %1: %2</source>
            <translation>Heropend op %1: %2</translation>
        </message>
        <message>
            <source>Closed on %1: %2.</source>
            <translation>Afgesloten op %1: %2.</translation>
        </message>
        <message>
            <source>The complainant told so on %1: %2</source>
            <translation>De klager vertelde dit op %1: %2</translation>
        </message>
        <message>
            <source>Learned: %1</source>
            <translation>Geleerd: %1</translation>
        </message>
        <message>
            <source>Measure (%1): %2</source>
            <translation>Maatregel (%1): %2</translation>
        </message>
        <message>
            <source>awaited</source>
            <translation>verwacht</translation>
        </message>
        <message>
            <source>in part, %1</source>
            <translation>deels, %1</translation>
        </message>
        <message>
            <source>%1, complainant not answered</source>
            <translation>%1, klager zonder antwoord</translation>
        </message>
        <message>
            <source>list of responsible persons imported</source>
            <translation>lijst van verantwoordelijken ingelezen</translation>
        </message>
        <message>
            <source>part forwarded to somebody it is about, with a reason</source>
            <translation>onderdeel met reden doorgestuurd naar iemand over wie het gaat</translation>
        </message>
        <message>
            <source>forwarding taken back</source>
            <translation>doorsturing teruggenomen</translation>
        </message>
        <message>
            <source>partial response recorded</source>
            <translation>deelreactie vastgelegd</translation>
        </message>
        <message>
            <source>complainant answered</source>
            <translation>klager heeft antwoord gekregen</translation>
        </message>
        <message>
            <source>case opened again</source>
            <translation>zaak heropend</translation>
        </message>
        <message>
            <source>learning point changed</source>
            <translation>leerpunt gewijzigd</translation>
        </message>
        <message>
            <source>measure added</source>
            <translation>maatregel toegevoegd</translation>
        </message>
        <message>
            <source>measure changed</source>
            <translation>maatregel gewijzigd</translation>
        </message>
        <message>
            <source>the measure</source>
            <translation>de maatregel</translation>
        </message>
        <message>
            <source>Record when and how the complainant told this: a complaint is withdrawn, or solved together, only when the complainant says so.</source>
            <translation>Leg vast wanneer en hoe de klager dit vertelde: een klacht is pas ingetrokken, of samen opgelost, als de klager dat zegt.</translation>
        </message>
        <message>
            <source>The days of the deputy cannot be right: the last may not come before the first.</source>
            <translation>De dagen van de plaatsvervanger kunnen niet kloppen: de laatste mag niet vóór de eerste liggen.</translation>
        </message>
        <message>
            <source>The day on which the complainant was answered cannot be right. It may not lie in the future or before the forwarding.</source>
            <translation>De dag waarop de klager antwoord kreeg, kan niet kloppen. Hij mag niet in de toekomst of vóór het doorsturen liggen.</translation>
        </message>
        <message>
            <source>The day on which the complainant told this cannot be right. It may not lie in the future or before the complaint.</source>
            <translation>De dag waarop de klager dit vertelde, kan niet kloppen. Hij mag niet in de toekomst of vóór de klacht liggen.</translation>
        </message>
        <message>
            <source>The document %1 is empty. Choose the right file.</source>
            <translation>Het document %1 is leeg. Kies het juiste bestand.</translation>
        </message>
        <message>
            <source>The document %1 is too large to be kept with the case. Save it smaller, or keep it elsewhere and write in the summary where.</source>
            <translation>Het document %1 is te groot om bij de zaak te bewaren. Sla het kleiner op, of bewaar het elders en schrijf in de samenvatting waar.</translation>
        </message>
        <message>
            <source>The list was not taken in; nothing was changed. %1</source>
            <translation>De lijst is niet ingelezen; er is niets gewijzigd. %1</translation>
        </message>
        <message>
            <source>A response is still awaited from this person: %1. Take these forwardings back and forward the parts anew first.</source>
            <translation>Van deze persoon wordt nog een reactie verwacht: %1. Neem deze doorsturingen eerst terug en stuur de onderdelen opnieuw door.</translation>
        </message>
        <message>
            <source>The complaint is about “%1”, or about somebody this person stands in for. Choose another, or give the reason why it goes there all the same.</source>
            <translation>De klacht gaat over “%1”, of over iemand die deze persoon vervangt. Kies een ander, of geef de reden waarom zij er toch heen gaat.</translation>
        </message>
        <message>
            <source>This part was forwarded already. Take the forwarding back first.</source>
            <translation>Dit onderdeel is al doorgestuurd. Neem de doorsturing eerst terug.</translation>
        </message>
        <message>
            <source>Letter %1 tells of this forwarding and was not posted. Withdraw that letter first, or throw its draft away.</source>
            <translation>Brief %1 meldt deze doorsturing en is niet verzonden. Trek die brief eerst in, of gooi het concept weg.</translation>
        </message>
        <message>
            <source>Record the final response first.</source>
            <translation>Leg eerst de definitieve reactie vast.</translation>
        </message>
        <message>
            <source>That the complainant was answered was recorded already.</source>
            <translation>Dat de klager antwoord kreeg, is al vastgelegd.</translation>
        </message>
        <message>
            <source>The case is not closed.</source>
            <translation>De zaak is niet afgesloten.</translation>
        </message>
        <message>
            <source>The case has no such measure.</source>
            <translation>De zaak heeft geen maatregel met dat nummer.</translation>
        </message>
        <message>
            <source>There is nobody in the list. The first line names the columns; a line for each person follows.</source>
            <translation>Er staat niemand in de lijst. De eerste regel noemt de kolommen; daarna volgt een regel per persoon.</translation>
        </message>
        <message>
            <source>The file is too large for a list of persons. Choose another file.</source>
            <translation>Het bestand is te groot voor een lijst van personen. Kies een ander bestand.</translation>
        </message>
        <message>
            <source>It holds bytes that are not UTF-8. Save the list as CSV in UTF-8.</source>
            <translation>Er staan tekens in die geen UTF-8 zijn. Sla de lijst op als CSV in UTF-8.</translation>
        </message>
        <message>
            <source>There is no column “%1”. The columns are: function, name, team, e-mail, active, themes, locations, deputy, deputy from, deputy to.</source>
            <translation>Een kolom “%1” bestaat niet. De kolommen zijn: functie, naam, team, e-mail, actief, thema’s, locaties, plaatsvervanger, vervanging van, vervanging tot en met.</translation>
        </message>
        <message>
            <source>The column “%1” is there twice.</source>
            <translation>De kolom “%1” staat er twee keer.</translation>
        </message>
        <message>
            <source>There is no column “function”.</source>
            <translation>Er is geen kolom “functie”.</translation>
        </message>
        <message>
            <source>A quotation mark is opened here and never closed.</source>
            <translation>Hier begint een aanhalingsteken dat nergens sluit.</translation>
        </message>
        <message>
            <source>There are more or fewer cells than columns.</source>
            <translation>Er zijn meer of minder cellen dan kolommen.</translation>
        </message>
        <message>
            <source>The function is missing.</source>
            <translation>De functie ontbreekt.</translation>
        </message>
        <message>
            <source>The function “%1” is in the list twice.</source>
            <translation>De functie “%1” staat twee keer in de lijst.</translation>
        </message>
        <message>
            <source>“%1” is not an e-mail address.</source>
            <translation>“%1” is geen e-mailadres.</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no.</source>
            <translation>“%1” is geen ja of nee.</translation>
        </message>
        <message>
            <source>A deputy needs a first day. Write it as 2026-11-23.</source>
            <translation>Bij een plaatsvervanger hoort een eerste dag. Schrijf die als 2026-11-23.</translation>
        </message>
        <message>
            <source>“%1” cannot be right. Write a day as 2026-11-23; the last day does not come before the first.</source>
            <translation>“%1” kan niet kloppen. Schrijf een dag als 2026-11-23; de laatste dag ligt niet vóór de eerste.</translation>
        </message>
        <message>
            <source>“%1” cannot be the deputy: there is no such function, or it is the same person.</source>
            <translation>“%1” kan niet de plaatsvervanger zijn: die functie bestaat niet, of het is dezelfde persoon.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Regel %1: %2</translation>
        </message>
        <message>
            <source>to be done</source>
            <extracomment>of a measure that was agreed on and is still to be carried out</extracomment>
            <translation>nog te doen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>vervallen</translation>
        </message>
        <message>
            <source>theme “%1”</source>
            <translation>thema “%1”</translation>
        </message>
        <message>
            <source>the complaint names “%1”</source>
            <translation>de klacht noemt “%1”</translation>
        </message>
        <message>
            <source>stands in for %1 (%2)</source>
            <translation>vervangt %1 (%2)</translation>
        </message>
        <message>
            <source>see that the complainant is answered</source>
            <translation>zorgen dat de klager antwoord krijgt</translation>
        </message>
        <message>
            <source>response</source>
            <translation>reactie</translation>
        </message>
        <message>
            <source>Give the reason with --reason TEXT.</source>
            <translation>Geef de reden met --reason TEXT.</translation>
        </message>
        <message>
            <source>%1: opened again</source>
            <translation>%1: heropend</translation>
        </message>
        <message>
            <source>%1: measure recorded</source>
            <translation>%1: maatregel vastgelegd</translation>
        </message>
        <message>
            <source>%1: learning point recorded</source>
            <translation>%1: leerpunt vastgelegd</translation>
        </message>
        <message>
            <source>Withdrawn or solved together: the day the complainant told so; today when left out.</source>
            <translation>Ingetrokken of samen opgelost: de dag waarop de klager dat vertelde; vandaag als u niets opgeeft.</translation>
        </message>
        <message>
            <source>Withdrawn or solved together: how the complainant told so.</source>
            <translation>Ingetrokken of samen opgelost: hoe de klager dat vertelde.</translation>
        </message>
        <message>
            <source>Why the case is opened again.</source>
            <translation>Waarom de zaak wordt heropend.</translation>
        </message>
        <message>
            <source>What the organisation will do better.</source>
            <translation>Wat de organisatie beter gaat doen.</translation>
        </message>
        <message>
            <source>Who sees to it.</source>
            <translation>Wie ervoor zorgt.</translation>
        </message>
        <message>
            <source>When it should be done.</source>
            <translation>Wanneer het gedaan moet zijn.</translation>
        </message>
        <message>
            <source>Change this measure, by its number in the list.</source>
            <translation>Deze maatregel wijzigen, met het nummer uit de lijst.</translation>
        </message>
        <message>
            <source>How it stands: open, done or dropped.</source>
            <translation>Hoe het ermee staat: open, done of dropped.</translation>
        </message>
        <message>
            <source>Several parts were forwarded. Say which one with --part N.</source>
            <translation>Er zijn meer onderdelen doorgestuurd. Zeg met --part N welk onderdeel u bedoelt.</translation>
        </message>
        <message>
            <source>%1, part %2: forwarding to %3 taken back</source>
            <translation>%1, onderdeel %2: doorsturing naar %3 teruggenomen</translation>
        </message>
        <message>
            <source>--answered does not go with --partial or --not-answered.</source>
            <translation>--answered gaat niet samen met --partial of --not-answered.</translation>
        </message>
        <message>
            <source>%1, part %2: the complainant was answered</source>
            <translation>%1, onderdeel %2: de klager heeft antwoord gekregen</translation>
        </message>
        <message>
            <source>Forward to somebody it is about, for this reason.</source>
            <translation>Om deze reden doorsturen naar iemand over wie het gaat.</translation>
        </message>
        <message>
            <source>Why the forwarding is taken back.</source>
            <translation>Waarom de doorsturing wordt teruggenomen.</translation>
        </message>
        <message>
            <source>Who responded; the responsible person when left out.</source>
            <translation>Wie reageerde; de verantwoordelijke als u niets opgeeft.</translation>
        </message>
        <message>
            <source>The final response is still to come.</source>
            <translation>De definitieve reactie komt nog.</translation>
        </message>
        <message>
            <source>A document to keep with the response.</source>
            <translation>Een document om bij de reactie te bewaren.</translation>
        </message>
        <message>
            <source>The day on which the complainant was answered; that of the response when left out.</source>
            <translation>De dag waarop de klager antwoord kreeg; die van de reactie als u niets opgeeft.</translation>
        </message>
        <message>
            <source>The complainant was not answered yet.</source>
            <translation>De klager heeft nog geen antwoord gekregen.</translation>
        </message>
        <message>
            <source>Added %1 and changed %2 responsible persons.</source>
            <translation>Verantwoordelijken toegevoegd: %1, gewijzigd: %2.</translation>
        </message>
        <message>
            <source>Changed the responsible person: %1.</source>
            <translation>Verantwoordelijke gewijzigd: %1.</translation>
        </message>
        <message>
            <source>Add or change the responsible person with this function.</source>
            <translation>De verantwoordelijke met deze functie toevoegen of wijzigen.</translation>
        </message>
        <message>
            <source>A theme the person deals with.</source>
            <translation>Een thema dat de persoon behandelt.</translation>
        </message>
        <message>
            <source>A location the person deals with.</source>
            <translation>Een locatie waar de persoon over gaat.</translation>
        </message>
        <message>
            <source>Who stands in; an empty function takes the deputy away.</source>
            <translation>Wie vervangt; een lege functie haalt de plaatsvervanger weg.</translation>
        </message>
        <message>
            <source>The deputy&apos;s first day; today when left out.</source>
            <translation>De eerste dag van de plaatsvervanger; vandaag als u niets opgeeft.</translation>
        </message>
        <message>
            <source>The deputy&apos;s last day.</source>
            <translation>De laatste dag van de plaatsvervanger.</translation>
        </message>
        <message>
            <source>Complaints can be forwarded to this person.</source>
            <translation>Klachten kunnen naar deze persoon worden doorgestuurd.</translation>
        </message>
        <message>
            <source>No complaints are forwarded to this person any more.</source>
            <translation>Er worden geen klachten meer naar deze persoon doorgestuurd.</translation>
        </message>
        <message>
            <source>Add and change the persons of this list (CSV, UTF-8).</source>
            <translation>De personen van deze lijst toevoegen en wijzigen (CSV, UTF-8).</translation>
        </message>
        <message>
            <source>Say what is to be changed; nothing differs from what is known.</source>
            <translation>Geef op wat er moet veranderen; niets wijkt af van wat bekend is.</translation>
        </message>
        <message>
            <source>%1: the complainant&apos;s details are kept</source>
            <translation>%1: de gegevens van de klager zijn vastgelegd</translation>
        </message>
        <message>
            <source>The complainant&apos;s name.</source>
            <translation>De naam van de klager.</translation>
        </message>
        <message>
            <source>Form of address: neutral, mr or ms.</source>
            <translation>Aanspreekvorm: neutral, mr of ms.</translation>
        </message>
        <message>
            <source>In what capacity they complain, such as exPartner or relative.</source>
            <translation>In welke hoedanigheid iemand klaagt, zoals exPartner of relative.</translation>
        </message>
        <message>
            <source>The organisation or company.</source>
            <translation>De organisatie of het bedrijf.</translation>
        </message>
        <message>
            <source>A line of the address; give the option again for each next line.</source>
            <translation>Een regel van het adres; geef de optie opnieuw voor elke volgende regel.</translation>
        </message>
        <message>
            <source>The mail address.</source>
            <translation>Het e-mailadres.</translation>
        </message>
        <message>
            <source>The phone number.</source>
            <translation>Het telefoonnummer.</translation>
        </message>
        <message>
            <source>Who speaks for the complainant.</source>
            <translation>Wie namens de klager spreekt.</translation>
        </message>
        <message>
            <source>Whether the mandate was seen: yes or no.</source>
            <translation>Of de machtiging is gezien: yes of no.</translation>
        </message>
        <message>
            <source>Which way is safe: notAsked, post, mail or phone.</source>
            <translation>Welke weg veilig is: notAsked, post, mail of phone.</translation>
        </message>
        <message>
            <source>Whether no post may go to the address: yes or no.</source>
            <translation>Of er geen post naar het adres mag: yes of no.</translation>
        </message>
        <message>
            <source>Whether the complainant wants to stay unknown: yes or no.</source>
            <translation>Of de klager anoniem wil blijven: yes of no.</translation>
        </message>
        <message>
            <source>Language of the letters: nl or en.</source>
            <translation>Taal van de brieven: nl of en.</translation>
        </message>
        <message>
            <source>Whether there is a threat or danger: yes or no.</source>
            <translation>Of er een dreiging of gevaar is: yes of no.</translation>
        </message>
        <message>
            <source>⚠ Safety first: there is a threat or danger in this case.</source>
            <translation>⚠ Eerst de veiligheid: in deze zaak is er een dreiging of gevaar.</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet: %1</source>
            <translation>Eigen beleid van de organisatie, niet in het informatieblad: %1</translation>
        </message>
        <message>
            <source>A remark with an answer.</source>
            <translation>Een opmerking bij een antwoord.</translation>
        </message>
        <message>
            <source>posted letter checked for leaks afterwards</source>
            <translation>verzonden brief achteraf op lekken gecontroleerd</translation>
        </message>
        <message>
            <source>case put off</source>
            <translation>zaak weggelegd</translation>
        </message>
        <message>
            <source>case taken up again</source>
            <translation>zaak weer opgepakt</translation>
        </message>
        <message>
            <source>Choose a day after today, and within a year: what nobody sees for longer is forgotten.</source>
            <translation>Kies een dag na vandaag en binnen een jaar: wat langer weg ligt, wordt vergeten.</translation>
        </message>
        <message>
            <source>The case was not put off, or its day has come.</source>
            <translation>De zaak was niet weggelegd, of de dag is al gekomen.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) logged</source>
            <translation>
                <numerusform>%n klacht vastgelegd</numerusform>
                <numerusform>%n klachten vastgelegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) posted</source>
            <translation>
                <numerusform>%n brief verzonden</numerusform>
                <numerusform>%n brieven verzonden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) not posted after all</source>
            <translation>
                <numerusform>%n brief toch niet verzonden</numerusform>
                <numerusform>%n brieven toch niet verzonden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n response(s) recorded</source>
            <translation>
                <numerusform>%n reactie vastgelegd</numerusform>
                <numerusform>%n reacties vastgelegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) became late</source>
            <translation>
                <numerusform>%n zaak werd te laat</numerusform>
                <numerusform>%n zaken werden te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) came back that were put off</source>
            <translation>
                <numerusform>%n weggelegde zaak kwam terug</numerusform>
                <numerusform>%n weggelegde zaken kwamen terug</numerusform>
            </translation>
        </message>
        <message>
            <source>letter %1 is still a draft</source>
            <translation>brief %1 is nog een concept</translation>
        </message>
        <message>
            <source>letter %1 is final, but was not posted</source>
            <translation>brief %1 is definitief, maar niet verzonden</translation>
        </message>
        <message>
            <source>letter %1 was made before the last verdict</source>
            <translation>brief %1 is gemaakt vóór het laatste oordeel</translation>
        </message>
        <message>
            <source>letter %1 says something else than the verdict</source>
            <translation>brief %1 zegt iets anders dan het oordeel</translation>
        </message>
        <message>
            <source>an (ex-)partner complains, and nothing is protected yet</source>
            <translation>een (ex-)partner klaagt en er is nog niets beschermd</translation>
        </message>
        <message>
            <source>closed, while a part is not finished</source>
            <translation>gesloten, terwijl een onderdeel niet af is</translation>
        </message>
        <message>
            <source>part %1 is not taken up, and no notice was posted within the term</source>
            <translation>onderdeel %1 is niet in behandeling en het bericht is niet binnen de termijn verzonden</translation>
        </message>
        <message>
            <source>part %1 was forwarded, and no response came within the term</source>
            <translation>onderdeel %1 is doorgestuurd en er kwam geen reactie binnen de termijn</translation>
        </message>
        <message>
            <source>a letter has left, and the safe channel was never asked for</source>
            <translation>er is een brief verzonden en het veilige kanaal is nooit gevraagd</translation>
        </message>
        <message>
            <source>letter %1 was posted without a leak check</source>
            <translation>brief %1 is zonder lekcontrole verzonden</translation>
        </message>
        <message>
            <source>letter %1 went by post, and no post may go to this complainant</source>
            <translation>brief %1 ging per post, en naar deze klager mag geen post</translation>
        </message>
        <message>
            <source>Finish the letter, or throw the draft away.</source>
            <translation>Maak de brief af, of gooi het concept weg.</translation>
        </message>
        <message>
            <source>Record that it was posted, or withdraw it with a reason.</source>
            <translation>Leg vast dat de brief is verzonden, of trek hem in met een reden.</translation>
        </message>
        <message>
            <source>Read it beside the verdict. When it does not fit, withdraw it and make a new one.</source>
            <translation>Lees de brief naast het oordeel. Past hij niet, trek hem dan in en maak een nieuwe.</translation>
        </message>
        <message>
            <source>Withdraw it when it has not left. Otherwise write a letter that says what holds.</source>
            <translation>Trek de brief in als hij nog niet weg is. Schrijf anders een brief die zegt wat nu geldt.</translation>
        </message>
        <message>
            <source>Protect the names, addresses and numbers that must not get out.</source>
            <translation>Bescherm de namen, adressen en nummers die niet naar buiten mogen.</translation>
        </message>
        <message>
            <source>Make the letter, and record that it was posted.</source>
            <translation>Maak de brief en leg vast dat hij is verzonden.</translation>
        </message>
        <message>
            <source>Remind the responsible person, or record the response.</source>
            <translation>Herinner de verantwoordelijke, of leg de reactie vast.</translation>
        </message>
        <message>
            <source>Ask the complainant which way is safe, and record it.</source>
            <translation>Vraag de klager welke weg veilig is en leg het vast.</translation>
        </message>
        <message>
            <source>Hold it against what is protected now, and record that you did.</source>
            <translation>Vergelijk de brief met wat nu beschermd is, en leg vast dat u dat hebt gedaan.</translation>
        </message>
        <message>
            <source>Find out whether it arrived, and note in the file what you know of it.</source>
            <translation>Ga na of de brief is aangekomen en noteer in het dossier wat u weet.</translation>
        </message>
        <message>
            <source>became late</source>
            <translation>werd te laat</translation>
        </message>
        <message>
            <source>came back after it was put off</source>
            <translation>kwam terug na weggelegd te zijn</translation>
        </message>
        <message>
            <source>Nothing changed since %1.</source>
            <translation>Sinds %1 is er niets veranderd.</translation>
        </message>
        <message>
            <source>Since %1: %2.</source>
            <translation>Sinds %1: %2.</translation>
        </message>
        <message>
            <source>put off until %1: %2</source>
            <translation>weggelegd tot %1: %2</translation>
        </message>
        <message>
            <source>put off until %1</source>
            <translation>weggelegd tot %1</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Er is niets te doen.</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s).</source>
            <translation>
                <numerusform>%n bevinding.</numerusform>
                <numerusform>%n bevindingen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) looked at: everything agrees with itself.</source>
            <translation>
                <numerusform>%n zaak bekeken: alles klopt met elkaar.</numerusform>
                <numerusform>%n zaken bekeken: alles klopt met elkaar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the day it comes back with --until DATE, and why with --reason TEXT.</source>
            <translation>Geef met --until DATE de dag waarop de zaak terugkomt, en met --reason TEXT de reden.</translation>
        </message>
        <message>
            <source>%1 is put off until %2.</source>
            <translation>%1 is weggelegd tot %2.</translation>
        </message>
        <message>
            <source>%1 is taken up again.</source>
            <translation>%1 is weer opgepakt.</translation>
        </message>
        <message>
            <source>The day it comes back.</source>
            <translation>De dag waarop de zaak terugkomt.</translation>
        </message>
        <message>
            <source>Why it is put off.</source>
            <translation>Waarom de zaak wordt weggelegd.</translation>
        </message>
        <message>
            <source>Post is not recorded as the safe way to this complainant, who may be a client, so this letter is neither printed nor posted. Tell them along the safe channel, or ask again and record it in the case.</source>
            <translation>Post is niet vastgelegd als het veilige kanaal voor deze klager, die misschien cliënt is. Daarom wordt deze brief niet afgedrukt en niet per post verzonden. Vertel het via het veilige kanaal, of vraag het opnieuw en leg het vast in de zaak.</translation>
        </message>
        <message>
            <source>The letter bears another address than the case has now, so it is neither printed nor posted. Make a new one, and withdraw this one unless it has gone already.</source>
            <translation>Op de brief staat een ander adres dan nu in de zaak. Daarom wordt de brief niet afgedrukt en niet per post verzonden. Maak een nieuwe, en trek deze in als hij nog niet weg is.</translation>
        </message>
        <message>
            <source>Letters are set in the typeface %1, which is not on this computer. Install it (the manual says how); then the letter can be made final.</source>
            <translation>Brieven worden gezet in het lettertype %1, en dat staat niet op deze computer. Installeer het (de handleiding zegt hoe); daarna kan de brief definitief worden.</translation>
        </message>
        <message>
            <source>Something protected shows in it in %1 places or more: too many to let pass. Take it out, or choose less.</source>
            <translation>Er is iets beschermds in te zien, op %1 plaatsen of meer: te veel om door te laten. Haal het eruit, of kies minder.</translation>
        </message>
        <message>
            <source>bundle made</source>
            <translation>bundel gemaakt</translation>
        </message>
        <message>
            <source>bundle printed</source>
            <translation>bundel afgedrukt</translation>
        </message>
        <message>
            <source>bundle saved as a file</source>
            <translation>bundel als bestand opgeslagen</translation>
        </message>
        <message>
            <source>bundle sent</source>
            <translation>bundel verzonden</translation>
        </message>
        <message>
            <source>“%1” is empty, so there is nothing to include. Leave it out.</source>
            <translation>“%1” is leeg, dus er is niets om mee te sturen. Laat het weg.</translation>
        </message>
        <message>
            <source>“%1” is larger than %2 MB, so it cannot go into a bundle. Leave it out, and hand it on in another way.</source>
            <translation>“%1” is groter dan %2 MB en kan daarom niet in een bundel. Laat het weg en geef het op een andere manier door.</translation>
        </message>
        <message>
            <source>“%1” opens only with a password, so its pages cannot be included. Leave it out, and hand it on in another way.</source>
            <translation>“%1” gaat alleen open met een wachtwoord, dus de bladzijden kunnen niet mee. Laat het weg en geef het op een andere manier door.</translation>
        </message>
        <message>
            <source>“%1” is damaged or is not a PDF, so its pages cannot be included. Leave it out.</source>
            <translation>“%1” is beschadigd of is geen PDF, dus de bladzijden kunnen niet mee. Laat het weg.</translation>
        </message>
        <message>
            <source>“%1” is put together in a way that cannot be read safely. Leave it out.</source>
            <translation>“%1” is zo samengesteld dat het niet veilig te lezen is. Laat het weg.</translation>
        </message>
        <message>
            <source>“%1” has more than %2 pages. Leave it out, and hand it on in another way.</source>
            <translation>“%1” heeft meer dan %2 bladzijden. Laat het weg en geef het op een andere manier door.</translation>
        </message>
        <message>
            <source>“%1” is not a picture that can be read. Leave it out.</source>
            <translation>“%1” is geen afbeelding die te lezen is. Laat het weg.</translation>
        </message>
        <message>
            <source>The picture “%1” has more dots than can be printed. Leave it out.</source>
            <translation>De afbeelding “%1” heeft meer beeldpunten dan afgedrukt kunnen worden. Laat die weg.</translation>
        </message>
        <message>
            <source>The case has no such bundle.</source>
            <translation>De zaak heeft geen bundel met dat nummer.</translation>
        </message>
        <message>
            <source>Not all of “%1” can be read by the leak check: it holds pictures or scanned pages. Look at all of it yourself and say that you did, or leave it out.</source>
            <translation>De lekcontrole kan “%1” niet helemaal lezen: er staan afbeeldingen of gescande bladzijden in. Bekijk alles zelf en geef aan dat u dat hebt gedaan, of laat het weg.</translation>
        </message>
        <message>
            <source>A bundle holds %1 pages at most. Leave documents out, or make more than one bundle.</source>
            <translation>Een bundel heeft hoogstens %1 bladzijden. Laat documenten weg, of maak meer dan één bundel.</translation>
        </message>
        <message>
            <source>This forwarding was taken back, so its bundle may not leave any more.</source>
            <translation>Deze doorsturing is teruggenomen, dus de bundel mag niet meer weg.</translation>
        </message>
        <message>
            <source>That this bundle was sent has been recorded already.</source>
            <translation>Dat deze bundel is verzonden, is al vastgelegd.</translation>
        </message>
        <message>
            <source>The words of the complaint are too long for a bundle (more than %1 characters). Choose fewer parts.</source>
            <translation>De tekst van de klacht is te lang voor een bundel (meer dan %1 tekens). Kies minder onderdelen.</translation>
        </message>
        <message>
            <source>Bundle %1, made on %2</source>
            <translation>Bundel %1, gemaakt op %2</translation>
        </message>
        <message>
            <source>%1, sent on %2</source>
            <translation>%1, verzonden op %2</translation>
        </message>
        <message>
            <source>%1, not sent</source>
            <translation>%1, niet verzonden</translation>
        </message>
        <message>
            <source>not as pages: only its name stands in the list</source>
            <translation>niet als bladzijden: alleen de naam staat in de lijst</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n bladzijde</numerusform>
                <numerusform>%n bladzijden</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; not all of it can be read by the leak check</source>
            <translation>%1; de lekcontrole kan niet alles lezen</translation>
        </message>
        <message>
            <source>the responsible person&apos;s e-mail address (in the settings)</source>
            <translation>het e-mailadres van de verantwoordelijke (onder Beheer)</translation>
        </message>
        <message>
            <source>Bundle %1 is not what was kept.</source>
            <translation>Bundel %1 is niet meer wat er is bewaard.</translation>
        </message>
        <message>
            <source>bundle %1 was made, but not sent</source>
            <translation>bundel %1 is gemaakt, maar niet verzonden</translation>
        </message>
        <message>
            <source>Give a file that ends in .pdf or .eml with --out FILE.</source>
            <translation>Geef met --out FILE een bestand op dat eindigt op .pdf of .eml.</translation>
        </message>
        <message>
            <source>The case has no document “%1”.</source>
            <translation>De zaak heeft geen document “%1”.</translation>
        </message>
        <message>
            <source>Several documents of the case are called “%1”. Give the number of the one that is meant: %2.</source>
            <translation>De zaak heeft meer dan één document “%1”. Geef het nummer van het document dat u bedoelt: %2.</translation>
        </message>
        <message>
            <source>Give the file to write with --out FILE.</source>
            <translation>Geef met --out FILE het bestand op dat geschreven moet worden.</translation>
        </message>
        <message>
            <source>%1: document %2 (%3) stands in %4</source>
            <translation>%1: document %2 (%3) staat in %4</translation>
        </message>
        <message>
            <source>The file to write the document to, as it came.</source>
            <translation>Het bestand waarin het document komt, zoals het binnenkwam.</translation>
        </message>
        <message numerus="yes">
            <source>%1: bundle %2 of %n page(s) stands in %3</source>
            <translation>
                <numerusform>%1: bundel %2 van %n bladzijde staat in %3</numerusform>
                <numerusform>%1: bundel %2 van %n bladzijden staat in %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Only these parts; they went to the same responsible person.</source>
            <translation>Alleen deze onderdelen; ze gingen naar dezelfde verantwoordelijke.</translation>
        </message>
        <message>
            <source>Include this document of the case.</source>
            <translation>Neem dit document van de zaak op.</translation>
        </message>
        <message>
            <source>Leave out of the complainant: name, contact, capacity or remedy.</source>
            <translation>Laat van de klager weg: name, contact, capacity of remedy.</translation>
        </message>
        <message>
            <source>Leave the complainant&apos;s words as they are, what is protected included.</source>
            <translation>Laat de woorden van de klager zoals ze zijn, ook wat beschermd is.</translation>
        </message>
        <message>
            <source>You looked at all of this document, which cannot all be read.</source>
            <translation>U hebt dit document, dat niet helemaal te lezen is, helemaal bekeken.</translation>
        </message>
        <message>
            <source>Language of the bundle: nl or en.</source>
            <translation>Taal van de bundel: nl of en.</translation>
        </message>
        <message>
            <source>This register was made by an older Gehoor and must be brought up to date first, but you are not allowed to write it. Copy it to a folder of your own and open the copy.</source>
            <translation>Dit register is gemaakt met een oudere versie van Gehoor en moet eerst worden bijgewerkt, maar u mag er niet in schrijven. Kopieer het naar een map van uzelf en open de kopie.</translation>
        </message>
        <message>
            <source>This register was made by an older Gehoor and must be brought up to date first, but it is open elsewhere: %1. Close it there and try again.</source>
            <translation>Dit register is gemaakt met een oudere versie van Gehoor en moet eerst worden bijgewerkt, maar het is elders geopend: %1. Sluit het daar en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Not everything in this mail could be read: it is longer than Gehoor reads, or something in it is encrypted, packed by Outlook (winmail.dat) or broken. Compare this text with the mail itself, which is kept as it came.</source>
            <translation>Niet alles in deze mail kon worden gelezen: hij is langer dan Gehoor leest, of iets erin is versleuteld, door Outlook ingepakt (winmail.dat) of beschadigd. Leg deze tekst naast de mail zelf, die wordt bewaard zoals hij kwam.</translation>
        </message>
        <message>
            <source>The mail does not say whom it is from, and asks to answer to: %1. Look whether that is the complainant.</source>
            <translation>In de mail staat niet van wie hij komt. Het antwoord moet volgens de mail naar: %1. Kijk of dat de klager is.</translation>
        </message>
        <message>
            <source>The mail is from: %1. It asks to answer to: %2. Look which of them is the complainant.</source>
            <translation>De mail komt van: %1. Het antwoord moet volgens de mail naar: %2. Kijk wie van hen de klager is.</translation>
        </message>
        <message>
            <source>The answer could not be written whole. What was asked is done; check that there is room where the answer goes.</source>
            <translation>Het antwoord kon niet helemaal worden geschreven. Wat u vroeg, is gedaan; controleer of er ruimte is op de plek waar het antwoord heen gaat.</translation>
        </message>
        <message>
            <source>Goes before other cases</source>
            <translation>Gaat voor op andere zaken</translation>
        </message>
        <message>
            <source>There is no command “%1”, and no register of that name here. Use one of these:</source>
            <translation>Er is geen opdracht “%1”, en hier ook geen register met die naam. Gebruik een van deze:</translation>
        </message>
        <message>
            <source>There is no display here, so no window can be shown. These commands need none:</source>
            <translation>Hier is geen beeldscherm, dus er kan geen venster worden getoond. Voor deze opdrachten is er geen nodig:</translation>
        </message>
        <message>
            <source>See what is still owed, and open the case again when that is needed.</source>
            <translation>Kijk wat nog openstaat en heropen de zaak als dat nodig is.</translation>
        </message>
        <message>
            <source>the day of an improvement measure has come</source>
            <translation>de dag van een verbetermaatregel is gekomen</translation>
        </message>
        <message>
            <source>part %1 has its response, and the complainant was not answered within the term</source>
            <translation>op onderdeel %1 is gereageerd, maar de klager kreeg niet binnen de termijn antwoord</translation>
        </message>
        <message>
            <source>Send the bundle and record it, or make it anew.</source>
            <translation>Verstuur de bundel en leg dat vast, of maak hem opnieuw.</translation>
        </message>
        <message>
            <source>Ask who sees to it, and record that it was done or dropped.</source>
            <translation>Vraag wie ervoor zorgt en leg vast dat het gedaan of vervallen is.</translation>
        </message>
        <message>
            <source>Ask the responsible person whether the complainant was answered, and record it.</source>
            <translation>Vraag de verantwoordelijke of de klager antwoord kreeg en leg het vast.</translation>
        </message>
        <message>
            <source>Whether the case goes before others: normal or high.</source>
            <translation>Of de zaak voorgaat op andere: normal of high.</translation>
        </message>
        <message>
            <source>Give a file that ends in .ics with --out FILE.</source>
            <translation>Geef met --out FILE een bestand op dat eindigt op .ics.</translation>
        </message>
        <message>
            <source>No open case has a due date. Nothing was written.</source>
            <translation>Geen open zaak heeft een streefdatum. Er is niets geschreven.</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n due date(s) to %1.</source>
            <translation>
                <numerusform>%n streefdatum naar %1 geschreven.</numerusform>
                <numerusform>%n streefdatums naar %1 geschreven.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say by how much with --by LENGTH, in the unit of your own setting.</source>
            <translation>Zeg met --by LENGTH hoeveel, in de eenheid van uw eigen instelling.</translation>
        </message>
        <message>
            <source>%1, part %2: the term of the response is extended</source>
            <translation>%1, onderdeel %2: de reactietermijn is verlengd</translation>
        </message>
        <message>
            <source>%1: the complainant&apos;s answer is recorded</source>
            <translation>%1: het antwoord van de klager is vastgelegd</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) would move. Nothing was changed; give --apply to do it.</source>
            <translation>
                <numerusform>%n open zaak zou verschuiven. Er is niets gewijzigd; geef --apply om het te doen.</numerusform>
                <numerusform>%n open zaken zouden verschuiven. Er is niets gewijzigd; geef --apply om het te doen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do it, after looking at what moves.</source>
            <translation>Het doen, na te hebben gekeken wat er verschuift.</translation>
        </message>
        <message>
            <source>By how much the term is extended.</source>
            <translation>Met hoeveel de termijn wordt verlengd.</translation>
        </message>
        <message>
            <source>Why it is extended.</source>
            <translation>Waarom hij wordt verlengd.</translation>
        </message>
        <message>
            <source>The day the complainant agreed.</source>
            <translation>De dag waarop de klager instemde.</translation>
        </message>
        <message>
            <source>How the complainant agreed.</source>
            <translation>Hoe de klager instemde.</translation>
        </message>
        <message>
            <source>The day of the answer.</source>
            <translation>De dag van het antwoord.</translation>
        </message>
        <message>
            <source>How long the term is.</source>
            <translation>Hoe lang de termijn is.</translation>
        </message>
        <message>
            <source>In working days, weeks or calendar days.</source>
            <translation>In werkdagen, weken of kalenderdagen.</translation>
        </message>
        <message>
            <source>One that ends on no working day ends on the next.</source>
            <translation>Een termijn die niet op een werkdag eindigt, eindigt op de eerstvolgende.</translation>
        </message>
        <message>
            <source>It ends on the day it ends on.</source>
            <translation>Hij eindigt op de dag zelf.</translation>
        </message>
        <message>
            <source>Add the days in FILE, lines of date;name.</source>
            <translation>De dagen uit FILE toevoegen: regels met datum;naam.</translation>
        </message>
        <message>
            <source>When 5 May is a holiday.</source>
            <translation>Wanneer 5 mei een feestdag is.</translation>
        </message>
        <message>
            <source>term of a response extended</source>
            <translation>reactietermijn verlengd</translation>
        </message>
        <message>
            <source>answer of the complainant recorded</source>
            <translation>antwoord van de klager vastgelegd</translation>
        </message>
        <message>
            <source>explanation of the due dates printed</source>
            <translation>uitleg van de streefdatums afgedrukt</translation>
        </message>
        <message>
            <source>explanation of the due dates saved as a file</source>
            <translation>uitleg van de streefdatums als bestand opgeslagen</translation>
        </message>
        <message>
            <source>due dates exported to a calendar file</source>
            <translation>streefdatums geëxporteerd naar een agendabestand</translation>
        </message>
        <message>
            <source>what the complainant answered</source>
            <translation>wat de klager antwoordde</translation>
        </message>
        <message>
            <source>how the complainant agreed</source>
            <translation>hoe de klager instemde</translation>
        </message>
        <message>
            <source>A term is a whole number, from %1 to %2 days or %3 weeks.</source>
            <translation>Een termijn is een geheel getal: %1 tot en met %2 dagen, of hoogstens %3 weken.</translation>
        </message>
        <message>
            <source>The term was extended already, or this is longer than the organisation&apos;s own maximum. Only with the complainant&apos;s consent can it be extended so: record when and how it was given.</source>
            <translation>De termijn is al eens verlengd, of dit is langer dan de organisatie zelf toestaat. Zo verlengen kan alleen als de klager ermee instemt: leg vast wanneer en hoe dat is gebeurd.</translation>
        </message>
        <message>
            <source>Nothing is asked of the complainant in this case. Post a request for information first.</source>
            <translation>In deze zaak is de klager niets gevraagd. Verstuur eerst een verzoek om informatie.</translation>
        </message>
        <message>
            <source>The complainant answered on %1; that day itself does not count.</source>
            <translation>De klager antwoordde op %1; die dag zelf telt niet mee.</translation>
        </message>
        <message numerus="yes">
            <source>From %1 to %2 we waited for the complainant. Added back: %n working day(s), to %3.</source>
            <translation>
                <numerusform>Van %1 tot %2 wachtten wij op de klager. Er komt %n werkdag bij, tot %3.</numerusform>
                <numerusform>Van %1 tot %2 wachtten wij op de klager. Er komen %n werkdagen bij, tot %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1 to %2 we waited for the complainant. Added back: %n day(s), to %3.</source>
            <translation>
                <numerusform>Van %1 tot %2 wachtten wij op de klager. Er komt %n dag bij, tot %3.</numerusform>
                <numerusform>Van %1 tot %2 wachtten wij op de klager. Er komen %n dagen bij, tot %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Extended on %1 by %2, to %3. The reason: %4</source>
            <translation>Op %1 verlengd met %2, tot %3. De reden: %4</translation>
        </message>
        <message>
            <source>The complainant agreed on %1: %2</source>
            <translation>De klager stemde in op %1: %2</translation>
        </message>
        <message>
            <source>%1 is no working day: %2.</source>
            <translation>%1 is geen werkdag: %2.</translation>
        </message>
        <message>
            <source>It moves on to the next working day: the organisation&apos;s own choice for this term.</source>
            <translation>Daarom schuift de datum door naar de eerstvolgende werkdag; dat heeft de organisatie zo gekozen voor deze termijn.</translation>
        </message>
        <message>
            <source>So counted, it ends on %1.</source>
            <translation>Zo geteld eindigt de termijn op %1.</translation>
        </message>
        <message>
            <source>It stands still since %1: we wait for the complainant. Those days are added back when the answer is there.</source>
            <translation>De termijn staat stil sinds %1: wij wachten op de klager. Die dagen komen erbij zodra het antwoord er is.</translation>
        </message>
        <message>
            <source>So the due date is %1, %2.</source>
            <translation>Dus uiterlijk op %1 %2.</translation>
        </message>
        <message>
            <source>Which days of %1 are equated with a holiday is not known yet: complete the list under Settings, Calendar.</source>
            <translation>Welke dagen van %1 met een feestdag zijn gelijkgesteld, is nog niet bekend: vul de lijst aan onder Beheer, Kalender.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n werkdag</numerusform>
                <numerusform>%n werkdagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>working days</source>
            <translation>werkdagen</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>weken</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>kalenderdagen</translation>
        </message>
        <message>
            <source>a holiday every year</source>
            <translation>elk jaar een feestdag</translation>
        </message>
        <message>
            <source>a holiday once in five years (2025, 2030)</source>
            <translation>eens in de vijf jaar een feestdag (2025, 2030)</translation>
        </message>
        <message>
            <source>an ordinary day</source>
            <translation>een gewone dag</translation>
        </message>
        <message>
            <source>This is no text in UTF-8. Save the list as plain text or CSV in UTF-8; nothing was taken over.</source>
            <translation>Dit is geen tekst in UTF-8. Sla de lijst op als platte tekst of CSV in UTF-8; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>There is no day in it. Write one a line, as 2026-05-15;name; nothing was taken over.</source>
            <translation>Er staat geen dag in. Schrijf er één per regel, zoals 2026-05-15;naam; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>Line %1 does not begin with a date. Write it as 2026-05-15;name; nothing was taken over.</source>
            <translation>Regel %1 begint niet met een datum. Schrijf die als 2026-05-15;naam; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>There is no such day as on line %1. Correct it; nothing was taken over.</source>
            <translation>De dag op regel %1 bestaat niet. Verbeter die; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>The day on line %1 does not lie in %2 to %3. Correct it; nothing was taken over.</source>
            <translation>De dag op regel %1 ligt niet in de jaren %2 tot en met %3. Verbeter die; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>The day on line %1 has no name. Write it after a semicolon; nothing was taken over.</source>
            <translation>De dag op regel %1 heeft geen naam. Schrijf die achter een puntkomma; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>The name on line %1 is longer than %2 characters. Shorten it; nothing was taken over.</source>
            <translation>De naam op regel %1 is langer dan %2 tekens. Maak hem korter; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>The day on line %1 stands in the list already. Take one away; nothing was taken over.</source>
            <translation>De dag op regel %1 staat al in de lijst. Haal er één weg; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>Those are more days than a list can hold (%1). Nothing was taken over.</source>
            <translation>Dat zijn meer dagen dan in een lijst passen (%1). Er is niets overgenomen.</translation>
        </message>
        <message>
            <source>tell the complainant of the delay</source>
            <translation>klager het uitstel melden</translation>
        </message>
        <message>
            <source>contact limit set</source>
            <translation>contactgrens vastgelegd</translation>
        </message>
        <message>
            <source>contact limit evaluated</source>
            <translation>contactgrens geëvalueerd</translation>
        </message>
        <message>
            <source>contact limit ended</source>
            <translation>contactgrens beëindigd</translation>
        </message>
        <message>
            <source>steps at a threat changed</source>
            <translation>stappen bij een dreiging gewijzigd</translation>
        </message>
        <message>
            <source>cases linked</source>
            <translation>zaken gekoppeld</translation>
        </message>
        <message>
            <source>link between cases undone</source>
            <translation>koppeling tussen zaken ongedaan gemaakt</translation>
        </message>
        <message>
            <source>cases said not to be related</source>
            <translation>vastgelegd dat zaken niet verwant zijn</translation>
        </message>
        <message>
            <source>passphrase changed</source>
            <translation>wachtwoordzin gewijzigd</translation>
        </message>
        <message>
            <source>emergency sheet made or typed back</source>
            <translation>noodblad gemaakt of nagetypt</translation>
        </message>
        <message>
            <source>register opened with the emergency sheet</source>
            <translation>register met het noodblad geopend</translation>
        </message>
        <message>
            <source>wrong passphrase given</source>
            <translation>verkeerde wachtwoordzin opgegeven</translation>
        </message>
        <message>
            <source>opened after a sudden stop: the last act may be missing</source>
            <translation>geopend na een plotselinge onderbreking: de laatste handeling kan ontbreken</translation>
        </message>
        <message>
            <source>backup made</source>
            <translation>reservekopie gemaakt</translation>
        </message>
        <message>
            <source>backup settings changed</source>
            <translation>instellingen van reservekopieën gewijzigd</translation>
        </message>
        <message>
            <source>old backups taken away by the rule</source>
            <translation>oude reservekopieën volgens de regel weggehaald</translation>
        </message>
        <message>
            <source>backup struck off the list: it could not get its name</source>
            <translation>reservekopie van de lijst gehaald: zij kon haar naam niet krijgen</translation>
        </message>
        <message>
            <source>old backup kept: it is not as it was written</source>
            <translation>oude reservekopie bewaard: zij is niet meer zoals zij is geschreven</translation>
        </message>
        <message>
            <source>older backups found in the folder for backups</source>
            <translation>eerdere reservekopieën gevonden in de map voor reservekopieën</translation>
        </message>
        <message>
            <source>register restored from a backup</source>
            <translation>register teruggezet vanuit een reservekopie</translation>
        </message>
        <message>
            <source>register salvaged</source>
            <translation>register uit een beschadigd bestand gered</translation>
        </message>
        <message>
            <source>case opened</source>
            <translation>zaak geopend</translation>
        </message>
        <message>
            <source>search done</source>
            <translation>gezocht</translation>
        </message>
        <message>
            <source>audit trail exported</source>
            <translation>logboek geëxporteerd</translation>
        </message>
        <message>
            <source>officer changed</source>
            <translation>functionaris gewijzigd</translation>
        </message>
        <message>
            <source>backup destroyed</source>
            <translation>reservekopie vernietigd</translation>
        </message>
        <message>
            <source>retention settings changed</source>
            <translation>bewaartermijnen gewijzigd</translation>
        </message>
        <message>
            <source>kept longer than its term</source>
            <translation>langer bewaard dan de termijn</translation>
        </message>
        <message>
            <source>no longer kept past its term</source>
            <translation>niet langer bewaard na de termijn</translation>
        </message>
        <message>
            <source>case anonymised</source>
            <translation>zaak geanonimiseerd</translation>
        </message>
        <message>
            <source>case destroyed</source>
            <translation>zaak vernietigd</translation>
        </message>
        <message>
            <source>access requested</source>
            <translation>inzage gevraagd</translation>
        </message>
        <message>
            <source>data for access request exported</source>
            <translation>gegevens voor inzageverzoek geëxporteerd</translation>
        </message>
        <message>
            <source>access request answered</source>
            <translation>inzageverzoek beantwoord</translation>
        </message>
        <message>
            <source>data breach recorded</source>
            <translation>datalek vastgelegd</translation>
        </message>
        <message>
            <source>record of a data breach changed</source>
            <translation>vastlegging van een datalek gewijzigd</translation>
        </message>
        <message>
            <source>%1: bundle %2 sent on %3</source>
            <translation>%1: bundel %2 verzonden op %3</translation>
        </message>
        <message>
            <source>How it went; by mail when left out.</source>
            <translation>Hoe de bundel is verzonden; zonder deze optie per mail.</translation>
        </message>
        <message>
            <source>%1, part %2</source>
            <translation>%1, onderdeel %2</translation>
        </message>
        <message>
            <source>That is this case itself. Choose another.</source>
            <translation>Dat is deze zaak zelf. Kies een andere.</translation>
        </message>
        <message>
            <source>Case %1 is linked to this one already.</source>
            <translation>Zaak %1 is al aan deze zaak gekoppeld.</translation>
        </message>
        <message>
            <source>Case %1 is not linked to this one.</source>
            <translation>Zaak %1 is niet aan deze zaak gekoppeld.</translation>
        </message>
        <message>
            <source>The case has no contact limit %1.</source>
            <translation>De zaak heeft geen contactgrens %1.</translation>
        </message>
        <message>
            <source>Contact limit %1 was ended before. Record a new one when it is needed again.</source>
            <translation>Contactgrens %1 is al beëindigd. Leg een nieuwe vast als dat weer nodig is.</translation>
        </message>
        <message>
            <source>what was done</source>
            <translation>wat er is gebeurd</translation>
        </message>
        <message>
            <source>what the contact is limited to</source>
            <translation>waartoe het contact wordt beperkt</translation>
        </message>
        <message>
            <source>The day from which the limit holds cannot be right. It may lie a year ahead at most.</source>
            <translation>De dag vanaf wanneer de grens geldt, kan niet kloppen. Die mag hoogstens een jaar vooruit liggen.</translation>
        </message>
        <message>
            <source>The day of the evaluation must be still to come, after the day from which the limit holds, and within five years.</source>
            <translation>De dag van de evaluatie moet nog komen, na de dag vanaf wanneer de grens geldt, en binnen vijf jaar.</translation>
        </message>
        <message>
            <source>The text is too long. Make it shorter.</source>
            <translation>De tekst is te lang. Maak hem korter.</translation>
        </message>
        <message>
            <source>the same e-mail address</source>
            <translation>hetzelfde e-mailadres</translation>
        </message>
        <message>
            <source>the same phone number</source>
            <translation>hetzelfde telefoonnummer</translation>
        </message>
        <message>
            <source>the same address</source>
            <translation>hetzelfde adres</translation>
        </message>
        <message>
            <source>nearly the same name</source>
            <translation>bijna dezelfde naam</translation>
        </message>
        <message>
            <source>nearly the same words</source>
            <translation>bijna dezelfde woorden</translation>
        </message>
        <message>
            <source>closed %1, %2</source>
            <translation>afgesloten %1, %2</translation>
        </message>
        <message>
            <source>contact limit %1 is to be evaluated</source>
            <translation>contactgrens %1 moet worden geëvalueerd</translation>
        </message>
        <message>
            <source>Weigh whether it is still needed, and record that it goes on or ends.</source>
            <translation>Weeg af of de grens nog nodig is, en leg vast dat de grens doorloopt of eindigt.</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>beëindigd %1</translation>
        </message>
        <message>
            <source>evaluate %1</source>
            <translation>evalueren %1</translation>
        </message>
        <message>
            <source>Say with --evaluate DATE when the limit is looked at again.</source>
            <translation>Zeg met --evaluate DATE wanneer de grens opnieuw wordt bekeken.</translation>
        </message>
        <message>
            <source>%1: contact limit %2 recorded</source>
            <translation>%1: contactgrens %2 vastgelegd</translation>
        </message>
        <message>
            <source>Say either --until DATE, when it goes on, or --end.</source>
            <translation>Zeg --until DATE als de grens doorloopt, of --end.</translation>
        </message>
        <message>
            <source>%1: contact limit %2 goes on until %3</source>
            <translation>%1: contactgrens %2 loopt door tot %3</translation>
        </message>
        <message>
            <source>%1: contact limit %2 ended</source>
            <translation>%1: contactgrens %2 beëindigd</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>gekoppeld</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>voorgesteld</translation>
        </message>
        <message>
            <source>same sender</source>
            <translation>zelfde afzender</translation>
        </message>
        <message>
            <source>%1: linked to %2</source>
            <translation>%1: gekoppeld aan %2</translation>
        </message>
        <message>
            <source>%1: no longer linked to %2</source>
            <translation>%1: niet meer gekoppeld aan %2</translation>
        </message>
        <message>
            <source>%1: %2 is no longer proposed</source>
            <translation>%1: %2 wordt niet meer voorgesteld</translation>
        </message>
        <message>
            <source>Say one of --link, --unlink and --not-related.</source>
            <translation>Kies er één: --link, --unlink of --not-related.</translation>
        </message>
        <message>
            <source>What was done, concretely: which day, which words.</source>
            <translation>Wat er is gebeurd, concreet: welke dag, welke woorden.</translation>
        </message>
        <message>
            <source>What the contact is limited to.</source>
            <translation>Waartoe het contact wordt beperkt.</translation>
        </message>
        <message>
            <source>From when; today when left out.</source>
            <translation>Vanaf wanneer; vandaag als u het weglaat.</translation>
        </message>
        <message>
            <source>When it is looked at again.</source>
            <translation>Wanneer de grens opnieuw wordt bekeken.</translation>
        </message>
        <message>
            <source>The limit that was evaluated, by its number in the list.</source>
            <translation>De grens die is geëvalueerd, met het nummer uit de lijst.</translation>
        </message>
        <message>
            <source>It goes on; when it is looked at again.</source>
            <translation>De grens loopt door; wanneer u er opnieuw naar kijkt.</translation>
        </message>
        <message>
            <source>It holds no more.</source>
            <translation>De grens geldt niet meer.</translation>
        </message>
        <message>
            <source>Why it goes on or ends.</source>
            <translation>Waarom de grens doorloopt of eindigt.</translation>
        </message>
        <message>
            <source>Link this case to the case of that number.</source>
            <translation>Koppel deze zaak aan de zaak met dat nummer.</translation>
        </message>
        <message>
            <source>Undo the link with it.</source>
            <translation>Hef de koppeling met die zaak op.</translation>
        </message>
        <message>
            <source>Do not propose it any more.</source>
            <translation>Stel die zaak niet meer voor.</translation>
        </message>
        <message>
            <source>Contact limit %1, to be evaluated on %2: %3</source>
            <translation>Contactgrens %1, te evalueren op %2: %3</translation>
        </message>
        <message>
            <source>Note: this passphrase is weak. Use four or five unrelated words for real cases.</source>
            <translation>Let op: deze wachtwoordzin is zwak. Gebruik voor echte zaken vier of vijf losse woorden.</translation>
        </message>
        <message>
            <source>No folder for backups was chosen.</source>
            <translation>Er is geen map voor reservekopieën gekozen.</translation>
        </message>
        <message>
            <source>Backups go to %1. The newest of each of %2 days, %3 weeks and %4 months is kept.</source>
            <translation>Reservekopieën gaan naar %1. Van %2 dagen, %3 weken en %4 maanden blijft steeds de nieuwste bewaard.</translation>
        </message>
        <message>
            <source>logged last: %1</source>
            <translation>laatst vastgelegd: %1</translation>
        </message>
        <message>
            <source>last act: %1, %2</source>
            <translation>laatste handeling: %1, %2</translation>
        </message>
        <message>
            <source>Organisation: %1</source>
            <translation>Organisatie: %1</translation>
        </message>
        <message>
            <source>there</source>
            <translation>aanwezig</translation>
        </message>
        <message>
            <source>there, changed</source>
            <translation>aanwezig, gewijzigd</translation>
        </message>
        <message>
            <source>there, not complete</source>
            <translation>aanwezig, niet volledig</translation>
        </message>
        <message>
            <source>perhaps changed</source>
            <translation>misschien gewijzigd</translation>
        </message>
        <message>
            <source>out of reach or gone</source>
            <translation>niet bereikbaar of weg</translation>
        </message>
        <message>
            <source>from before a restore</source>
            <translation>van vóór het terugzetten</translation>
        </message>
        <message>
            <source>beside the register</source>
            <translation>naast het register</translation>
        </message>
        <message>
            <source>The backup: %1</source>
            <translation>De reservekopie: %1</translation>
        </message>
        <message>
            <source>A newer backup stands in the same folder, as its name tells: %1, of %2.</source>
            <translation>In dezelfde map staat volgens de naam een nieuwere reservekopie: %1, van %2.</translation>
        </message>
        <message>
            <source>What was done after that is not in it.</source>
            <translation>Wat daarna is gedaan, staat er niet in.</translation>
        </message>
        <message>
            <source>The register would stand in the folder of this backup: what happens to the one happens to the other. Better choose another place.</source>
            <translation>Het register zou in de map van deze reservekopie komen te staan: raakt het ene weg, dan ook het andere. Kies liever een andere plaats.</translation>
        </message>
        <message>
            <source>The present file cannot be read with this passphrase: what would be lost is not known. It is kept beside the restored one.</source>
            <translation>Het huidige bestand kan met deze wachtwoordzin niet worden gelezen. Wat verloren zou gaan, is dus niet bekend. Het blijft bewaard naast het teruggezette bestand.</translation>
        </message>
        <message>
            <source>The present file: %1</source>
            <translation>Het huidige bestand: %1</translation>
        </message>
        <message>
            <source>The backup lacks nothing of it.</source>
            <translation>De reservekopie mist daar niets van.</translation>
        </message>
        <message numerus="yes">
            <source>The backup lacks %n act(s) of it:</source>
            <translation>
                <numerusform>De reservekopie mist daarvan %n handeling:</numerusform>
                <numerusform>De reservekopie mist daarvan %n handelingen:</numerusform>
            </translation>
        </message>
        <message>
            <source>The register that stands there now is damaged. So what would be lost is not known.</source>
            <translation>Het register dat daar nu staat, is beschadigd. Daarom is niet bekend wat er verloren zou gaan.</translation>
        </message>
        <message>
            <source>The passphrase does not open the register that stands there now. Nothing was changed. Check capitals, spaces and the keyboard, and try again, or go on without it: what would be lost is not known then.</source>
            <translation>Met deze wachtwoordzin gaat het register dat daar nu staat, niet open. Er is niets veranderd. Let op hoofdletters, spaties en het toetsenbord en probeer het opnieuw, of ga verder zonder: dan is niet bekend wat er verloren zou gaan.</translation>
        </message>
        <message>
            <source>Whether later work is missing in the register now is not known.</source>
            <translation>Of er in het register nu later werk ontbreekt, is niet bekend.</translation>
        </message>
        <message>
            <source>What was done after the backup ended is not in the register. Numbers of cases and letters that were given after that are given again.</source>
            <translation>Wat na het einde van de reservekopie is gedaan, staat niet in het register. Nummers van zaken en brieven die daarna zijn uitgegeven, worden opnieuw uitgegeven.</translation>
        </message>
        <message>
            <source>On %1 a backup was put back here that ends on %2. What was done after that is not here: look it up in your mail and on paper, and log it anew. Numbers of cases and letters that were given after that are given again: note which are in use. This line goes after %3 days.</source>
            <translation>Op %1 is hier een reservekopie teruggezet die loopt tot en met %2. Wat daarna is gedaan, staat hier niet: zoek het op in uw mail en op papier, en leg het opnieuw vast. Nummers van zaken en brieven die daarna zijn uitgegeven, worden opnieuw uitgegeven: noteer welke al in gebruik zijn. Deze regel verdwijnt na %3 dagen.</translation>
        </message>
        <message numerus="yes">
            <source>%n later act(s) are missing in the register now.</source>
            <translation>
                <numerusform>In het register ontbreekt nu %n latere handeling.</numerusform>
                <numerusform>In het register ontbreken nu %n latere handelingen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %2 a backup was put back: %n later act(s) are missing here. What stood there before is kept as %1.</source>
            <translation>
                <numerusform>Op %2 is een reservekopie teruggezet: %n latere handeling ontbreekt hier. Wat er eerst stond, is bewaard als %1.</numerusform>
                <numerusform>Op %2 is een reservekopie teruggezet: %n latere handelingen ontbreken hier. Wat er eerst stond, is bewaard als %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>On %2 a backup was put back: whether later work is missing here is not known. What stood there before is kept as %1.</source>
            <translation>Op %2 is een reservekopie teruggezet: of hier later werk ontbreekt, is niet bekend. Wat er eerst stond, is bewaard als %1.</translation>
        </message>
        <message>
            <source>Destroy that file once you are sure that you miss nothing from it; then this line goes.</source>
            <translation>Vernietig dat bestand zodra u zeker weet dat u er niets uit mist; dan verdwijnt deze regel.</translation>
        </message>
        <message numerus="yes">
            <source>%n later act(s) lost</source>
            <translation>
                <numerusform>%n latere handeling verloren</numerusform>
                <numerusform>%n latere handelingen verloren</numerusform>
            </translation>
        </message>
        <message>
            <source>what was lost is not known</source>
            <translation>wat er verloren is gegaan, is niet bekend</translation>
        </message>
        <message>
            <source>no register stood there: what was done later is not in it</source>
            <translation>er stond daar geen register: wat later is gedaan, staat er niet in</translation>
        </message>
        <message>
            <source>The backup %1 is damaged and is not put back. Nothing was changed. Take an older one: it opens with the passphrase or the emergency sheet of its time. Does none open, or does it lack too much? Then whoever manages the computer can save what can still be read of the damaged one (gehoor salvage BACKUP NEW). The manual tells how, under “Restoring a backup”.</source>
            <translation>De reservekopie %1 is beschadigd en wordt niet teruggezet. Er is niets veranderd. Neem een oudere: die gaat open met de wachtwoordzin of het noodblad van toen. Gaat er geen open, of ontbreekt er te veel in? Dan kan degene die de computer beheert redden wat er van de beschadigde nog te lezen is (gehoor salvage KOPIE NIEUW). In de handleiding staat hoe, bij “Een reservekopie terugzetten”.</translation>
        </message>
        <message>
            <source>The passphrase does not open this backup. It must be the passphrase of the time when the backup was made. Check capitals, spaces and the keyboard, or type the groups of the emergency sheet of that time. Are you certain of it? Then the beginning of the backup may be damaged: take another one.</source>
            <translation>Met deze wachtwoordzin gaat de reservekopie niet open. Het moet de wachtwoordzin zijn van de tijd waarin zij werd gemaakt. Let op hoofdletters, spaties en het toetsenbord, of typ de groepen van het noodblad van toen. Weet u zeker dat de wachtwoordzin klopt? Dan kan het begin van de reservekopie beschadigd zijn: neem een andere.</translation>
        </message>
        <message>
            <source>That is the backup itself. Choose another file to restore to.</source>
            <translation>Dat is de reservekopie zelf. Kies een ander bestand om naar terug te zetten.</translation>
        </message>
        <message>
            <source>No backups are made: choose a folder for them (Settings, Backups).</source>
            <translation>Er worden geen reservekopieën gemaakt. Kies er een map voor (Beheer, Reservekopieën).</translation>
        </message>
        <message>
            <source>No backup can be made: the folder %1 is not there. Put the stick in, connect to the share, or choose another folder (Settings, Backups).</source>
            <translation>Er kan geen reservekopie worden gemaakt: de map %1 is er niet. Sluit de USB-stick aan, maak verbinding met de netwerkmap of kies een andere map (Beheer, Reservekopieën).</translation>
        </message>
        <message>
            <source>There is no backup yet. One is made when the register is closed.</source>
            <translation>Er is nog geen reservekopie. Die wordt gemaakt als het register wordt gesloten.</translation>
        </message>
        <message>
            <source>The newest backup is of %1. Make one now (Settings, Backups).</source>
            <translation>De nieuwste reservekopie is van %1. Maak er nu een (Beheer, Reservekopieën).</translation>
        </message>
        <message>
            <source>No backup could be made: the register is damaged. Do not work on in it: first copy its file, then restore the newest backup. The manual tells how, under “Salvaging a damaged register”.</source>
            <translation>Er kon geen reservekopie worden gemaakt: het register is beschadigd. Werk er niet in verder: kopieer eerst het bestand en zet daarna de nieuwste reservekopie terug. In de handleiding staat hoe, bij “Een beschadigd register redden”.</translation>
        </message>
        <message>
            <source>The register was worked in after the newest backup, and no backup was made since. Make one now (Settings, Backups).</source>
            <translation>Na de nieuwste reservekopie is er in het register gewerkt, en sindsdien is er geen reservekopie gemaakt. Maak er nu een (Beheer, Reservekopieën).</translation>
        </message>
        <message>
            <source>The newest backup opens only with the passphrase or the emergency sheet of the time when it was made. Make a new one now (Settings, Backups), copy it to another place, and keep the sheet of that time, if there is one, until then.</source>
            <translation>De nieuwste reservekopie gaat alleen open met de wachtwoordzin of het noodblad van toen. Maak nu een nieuwe (Beheer, Reservekopieën), kopieer die naar een andere plaats, en bewaar tot dan ook het blad van toen, als dat er is.</translation>
        </message>
        <message>
            <source>The audit trail does not hold %1: it was typed wrong, or lines were taken off the trail&apos;s end, it was written anew, or an older file was put back. First compare what you typed with the paper.</source>
            <translation>In het logboek staat %1 niet: die kop is verkeerd getypt, of er zijn aan het eind van het logboek regels weggehaald, het logboek is opnieuw geschreven, of er is een ouder bestand teruggezet. Vergelijk eerst wat u typte met het papier.</translation>
        </message>
        <message>
            <source>The audit trail does not hold a head that begins with %1: it was typed wrong, or lines were taken off the trail&apos;s end, it was written anew, or an older file was put back. First compare what you typed with where it stands.</source>
            <translation>In het logboek staat geen kop die begint met %1: die is verkeerd getypt, of er zijn aan het eind van het logboek regels weggehaald, het logboek is opnieuw geschreven, of er is een ouder bestand teruggezet. Vergelijk eerst wat u typte met wat er staat.</translation>
        </message>
        <message>
            <source>digit %1 (%2 instead of %3)</source>
            <translation>teken %1 (%2 in plaats van %3)</translation>
        </message>
        <message>
            <source>The head was typed wrong. The audit trail holds %1, which differs from it in this alone: %2.</source>
            <translation>De kop is verkeerd getypt. In het logboek staat %1, en die verschilt alleen hierin: %2.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n digit(s) of the head were compared, of 64. A trail that somebody wrote anew can be made to begin like that: where you have the whole head, type it.</source>
            <translation>
                <numerusform>Alleen het eerste teken van de 64 van de kop is vergeleken. Wie het logboek opnieuw schrijft, kan ervoor zorgen dat een kop zo begint: typ de hele kop als u die hebt.</numerusform>
                <numerusform>Alleen de eerste %n tekens van de 64 van de kop zijn vergeleken. Wie het logboek opnieuw schrijft, kan ervoor zorgen dat een kop zo begint: typ de hele kop als u die hebt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What you typed has %n digit(s), and a head has 64.</source>
            <translation>
                <numerusform>U typte %n teken van een kop; een kop heeft er 64.</numerusform>
                <numerusform>U typte %n tekens van een kop; een kop heeft er 64.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the head again: whole, or at least its first 8 digits and at most 32.</source>
            <translation>Typ de kop opnieuw: helemaal, of minstens de eerste 8 en hoogstens de eerste 32 tekens.</translation>
        </message>
        <message>
            <source>“%1” does not stand in a head: its digits are 0 to 9 and a to f.</source>
            <translation>“%1” komt in een kop niet voor: daarin staan alleen de cijfers 0 tot en met 9 en de letters a tot en met f.</translation>
        </message>
        <message>
            <source>Nothing else was found. Type the head again as it stands on the paper.</source>
            <translation>Verder is er niets gevonden. Typ de kop opnieuw, zoals die op papier staat.</translation>
        </message>
        <message>
            <source>the folder for backups (in the settings)</source>
            <translation>de map voor reservekopieën (onder Beheer)</translation>
        </message>
        <message>
            <source>Keep the backups of a whole number of days, weeks and months, from %1 to %2.</source>
            <translation>Bewaar de reservekopieën van een geheel aantal dagen, weken en maanden, van %1 tot en met %2.</translation>
        </message>
        <message>
            <source>Give a file, or --list, or where backups go and how many are kept.</source>
            <translation>Geef een bestand, of --list, of waar reservekopieën heen gaan en hoeveel er bewaard blijven.</translation>
        </message>
        <message numerus="yes">
            <source>Backed up and verified: %1, %n case(s). Head of the audit trail: %2</source>
            <translation>
                <numerusform>Reservekopie gemaakt en nagelezen: %1, %n zaak. Kop van het logboek: %2</numerusform>
                <numerusform>Reservekopie gemaakt en nagelezen: %1, %n zaken. Kop van het logboek: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>A register stands there already. Nothing was changed; --replace puts the backup in its place and keeps the present file beside it.</source>
            <translation>Er staat daar al een register. Er is niets veranderd; met --replace komt de reservekopie ervoor in de plaats en blijft het huidige bestand ernaast bewaard.</translation>
        </message>
        <message>
            <source>Restored: %1</source>
            <translation>Teruggezet: %1</translation>
        </message>
        <message>
            <source>The file that stood there is kept as %1</source>
            <translation>Het bestand dat daar stond, is bewaard als %1</translation>
        </message>
        <message>
            <source>Where backups go from now on.</source>
            <translation>Waar reservekopieën voortaan heen gaan.</translation>
        </message>
        <message>
            <source>Of how many days the newest is kept.</source>
            <translation>Van hoeveel dagen de nieuwste bewaard blijft.</translation>
        </message>
        <message>
            <source>Of how many weeks.</source>
            <translation>Van hoeveel weken.</translation>
        </message>
        <message>
            <source>Of how many months.</source>
            <translation>Van hoeveel maanden.</translation>
        </message>
        <message>
            <source>Which copies exist where.</source>
            <translation>Welke kopieën waar staan.</translation>
        </message>
        <message>
            <source>Put the backup in the place of the register that stands there, which is kept.</source>
            <translation>Zet de reservekopie op de plaats van het register dat daar staat; dat blijft bewaard.</translation>
        </message>
        <message>
            <source>Head of the audit trail as it was written down: is it still in it?</source>
            <translation>Kop van het logboek zoals die is opgeschreven: staat die er nog in?</translation>
        </message>
        <message>
            <source>%1 is not the file any more that is open here: it was moved, replaced or taken away, perhaps by a program that synchronises folders, or its disk or share cannot be reached. What you wanted to do just now was not done, for it would be lost. Before you close or lock the register, put the file back where it was and try again.</source>
            <translation>%1 is niet meer het bestand dat hier openstaat: het is verplaatst, vervangen of weggehaald, misschien door een programma dat mappen synchroniseert, of de schijf of netwerkmap is niet bereikbaar. Wat u zojuist wilde doen, is niet gedaan, want het zou verloren gaan. Zet het bestand terug op zijn plaats en probeer het opnieuw, voordat u het register sluit of vergrendelt.</translation>
        </message>
        <message>
            <source>The file of this register does not stand in its place any more: it was moved, replaced or taken away, perhaps by a program that synchronises folders. What you wanted to do just now was not done. All that was done before is kept as %1: close this register, open that file and go on in it, or put the old file back and try again.</source>
            <translation>Het bestand van dit register staat niet meer op zijn plaats: het is verplaatst, vervangen of weggehaald, misschien door een programma dat mappen synchroniseert. Wat u zojuist wilde doen, is niet gedaan. Alles wat daarvóór is gedaan, is bewaard als %1: sluit dit register, open dat bestand en werk daarin verder, of zet het oude bestand terug en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The passphrase was changed, but the register could not be opened again with it at once. Open it with the new passphrase; where it is open still, lock it first.</source>
            <translation>De wachtwoordzin is gewijzigd, maar het register kon er niet meteen weer mee worden geopend. Open het met de nieuwe wachtwoordzin; staat het nog open, vergrendel het dan eerst.</translation>
        </message>
        <message>
            <source>The sheet has %1 groups of %2 signs, %3 in all; typed: %4.</source>
            <translation>Het blad heeft %1 groepen van %2 tekens, samen %3; getypt: %4.</translation>
        </message>
        <message>
            <source>Not as on the sheet: group %1. Look at it again.</source>
            <translation>Anders dan op het blad: groep %1. Kijk daar nog eens naar.</translation>
        </message>
        <message>
            <source>Not as on the sheet: groups %1. Look at them again.</source>
            <translation>Anders dan op het blad: de groepen %1. Kijk daar nog eens naar.</translation>
        </message>
        <message>
            <source>There is no emergency sheet yet. Once the passphrase is forgotten, only such a sheet can open the register.</source>
            <translation>Er is nog geen noodblad. Weet niemand de wachtwoordzin meer, dan gaat het register alleen nog met zo’n blad open.</translation>
        </message>
        <message>
            <source>Make a sheet now?</source>
            <translation>Wilt u er nu een maken?</translation>
        </message>
        <message>
            <source>The emergency sheet was not typed back yet. It counts only once that is done.</source>
            <translation>Het noodblad is nog niet nagetypt. Het telt pas als dat is gedaan.</translation>
        </message>
        <message>
            <source>There is an emergency sheet, and it was typed back. Another one made now holds the same key. Is a sheet lost? Change the passphrase: the lost sheet then opens older backups only.</source>
            <translation>Er is een noodblad, en het is nagetypt. Een blad dat u nu maakt, bevat dezelfde sleutel. Is er een blad zoek? Wijzig dan de wachtwoordzin: daarna opent het zoekgeraakte blad alleen nog oudere reservekopieën.</translation>
        </message>
        <message>
            <source>emergency sheet printed</source>
            <translation>noodblad afgedrukt</translation>
        </message>
        <message>
            <source>emergency sheet saved as a file</source>
            <translation>noodblad als bestand opgeslagen</translation>
        </message>
        <message>
            <source>emergency sheet typed back</source>
            <translation>noodblad nagetypt</translation>
        </message>
        <message>
            <source>mark %1</source>
            <translation>merk %1</translation>
        </message>
        <message>
            <source>new emergency sheet: mark %1</source>
            <translation>nieuw noodblad: merk %1</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n reservekopie</numerusform>
                <numerusform>%n reservekopieën</numerusform>
            </translation>
        </message>
        <message>
            <source>The register is being read elsewhere. Close it there first. The passphrase was not changed.</source>
            <translation>Het register wordt elders gelezen. Sluit het daar eerst. De wachtwoordzin is niet gewijzigd.</translation>
        </message>
        <message>
            <source>The disk is full: in the folder %1 there must be room for a second copy of the register for a moment. The passphrase was not changed. Make room there and try again.</source>
            <translation>De schijf is vol: in de map %1 moet even ruimte zijn voor een tweede kopie van het register. De wachtwoordzin is niet gewijzigd. Maak daar ruimte en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Nothing can be written in the folder of the register (%1). The passphrase was not changed. Check that the disk is connected, or ask whoever manages this computer.</source>
            <translation>In de map van het register (%1) kan niets worden geschreven. De wachtwoordzin is niet gewijzigd. Kijk of de schijf is aangesloten, of vraag het aan wie deze computer beheert.</translation>
        </message>
        <message>
            <source>%1 is the key of the register, readable for whoever finds it. Print it, then delete the file and empty the wastebasket. Do not mail it, do not keep it on a share, and delete it before another program takes it along in a copy of this computer.</source>
            <translation>%1 is de sleutel van het register, leesbaar voor wie het vindt. Druk het af, verwijder daarna het bestand en leeg de prullenbak. Mail het niet, bewaar het niet in een netwerkmap, en verwijder het voordat een ander programma het meeneemt in een kopie van deze computer.</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>Nieuwe wachtwoordzin: </translation>
        </message>
        <message>
            <source>No new passphrase was given. Use --new-passphrase-file FILE or GEHOOR_NEW_PASSPHRASE.</source>
            <translation>Er is geen nieuwe wachtwoordzin gegeven. Gebruik --new-passphrase-file FILE of GEHOOR_NEW_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Read the new passphrase from the first line of FILE.</source>
            <translation>Lees de nieuwe wachtwoordzin van de eerste regel van FILE.</translation>
        </message>
        <message>
            <source>Present passphrase of the register that stands there, or the groups of its sheet (empty: go on without it): </source>
            <translation>Huidige wachtwoordzin van het register dat daar staat, of de groepen van het noodblad ervan (leeg: verder zonder): </translation>
        </message>
        <message>
            <source>No present passphrase was given. Use --present-passphrase-file FILE or GEHOOR_PRESENT_PASSPHRASE.</source>
            <translation>Er is geen huidige wachtwoordzin gegeven. Gebruik --present-passphrase-file FILE of GEHOOR_PRESENT_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Read the present passphrase of the register that stands there from the first line of FILE.</source>
            <translation>Lees de huidige wachtwoordzin van het register dat daar staat van de eerste regel van FILE.</translation>
        </message>
        <message>
            <source>Read what is typed from the sheet from FILE.</source>
            <translation>Lees uit FILE wat van het blad is getypt.</translation>
        </message>
        <message>
            <source>The passphrase was changed.</source>
            <translation>De wachtwoordzin is gewijzigd.</translation>
        </message>
        <message>
            <source>The new passphrase holds. Only what there is to say about emergency sheets could not be read: %1</source>
            <translation>De nieuwe wachtwoordzin geldt. Alleen wat er over noodbladen te zeggen is, kon niet worden gelezen: %1</translation>
        </message>
        <message>
            <source>Nothing was typed from the sheet. Use --sheet-file FILE.</source>
            <translation>Er is niets van het blad getypt. Gebruik --sheet-file FILE.</translation>
        </message>
        <message>
            <source>The groups on the sheet: </source>
            <translation>De groepen op het blad: </translation>
        </message>
        <message>
            <source>The emergency sheet %1 stands in %2</source>
            <translation>Het noodblad %1 staat in %2</translation>
        </message>
        <message>
            <source>The sheet counts once it was typed back: gehoor emergency-sheet REGISTER --check</source>
            <translation>Het blad telt als het is nagetypt: gehoor emergency-sheet REGISTER --check</translation>
        </message>
        <message>
            <source>The emergency sheet %1 opens the register, and counts from now on.</source>
            <translation>Het noodblad %1 opent het register en telt vanaf nu.</translation>
        </message>
        <message>
            <source>Give a file that ends in .pdf with --out FILE, or --check.</source>
            <translation>Geef met --out FILE een bestand op dat eindigt op .pdf, of geef --check.</translation>
        </message>
        <message>
            <source>The file to write, for printing. Destroy it afterwards.</source>
            <translation>Het bestand om te schrijven en af te drukken. Vernietig het daarna.</translation>
        </message>
        <message>
            <source>Type the sheet back; then it counts.</source>
            <translation>Typ het blad na; dan telt het.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s): %1</source>
            <translation>
                <numerusform>%n keer: %1</numerusform>
                <numerusform>%n keer: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The register is locked. Give the passphrase first.</source>
            <translation>Het register is vergrendeld. Geef eerst de wachtwoordzin.</translation>
        </message>
        <message>
            <source>The name or function is too long. Make it shorter.</source>
            <translation>De naam of functie is te lang. Maak hem korter.</translation>
        </message>
        <message>
            <source>Lock after a whole number of minutes, up to %1, or never.</source>
            <translation>Vergrendelen kan na een geheel aantal minuten, hoogstens %1, of nooit.</translation>
        </message>
        <message>
            <source>Give a file that ends in .csv or .pdf with --out FILE.</source>
            <translation>Geef met --out FILE een bestand dat eindigt op .csv of .pdf.</translation>
        </message>
        <message>
            <source>Wrote %1. Head of the audit trail: %2</source>
            <translation>%1 is geschreven. Kop van het logboek: %2</translation>
        </message>
        <message>
            <source>No officer is chosen.</source>
            <translation>Er is geen functionaris gekozen.</translation>
        </message>
        <message>
            <source>Officer: %1</source>
            <translation>Functionaris: %1</translation>
        </message>
        <message>
            <source>Only lines of DATE or later.</source>
            <translation>Alleen regels van DATE of later.</translation>
        </message>
        <message>
            <source>Only lines of DATE or earlier.</source>
            <translation>Alleen regels van DATE of eerder.</translation>
        </message>
        <message>
            <source>Only acts of this kind, by the key that --json shows.</source>
            <translation>Alleen handelingen van deze soort, met het sleutelwoord dat --json toont.</translation>
        </message>
        <message>
            <source>Only lines of this case.</source>
            <translation>Alleen regels van deze zaak.</translation>
        </message>
        <message>
            <source>Only acts of this officer.</source>
            <translation>Alleen handelingen van deze functionaris.</translation>
        </message>
        <message>
            <source>Write the lines to a file, the newest first.</source>
            <translation>Schrijf de regels naar een bestand, de nieuwste eerst.</translation>
        </message>
        <message>
            <source>The name or function that stands beside the acts from now on.</source>
            <translation>De naam of functie die vanaf nu bij de handelingen staat.</translation>
        </message>
        <message>
            <source>No name from now on.</source>
            <translation>Vanaf nu geen naam.</translation>
        </message>
        <message>
            <source>Bringing the register up to date for this version of Gehoor…</source>
            <translation>Het register wordt bijgewerkt voor deze versie van Gehoor…</translation>
        </message>
        <message>
            <source>One thing could not be looked at: whether the disk lost pages. The newest changes still stand in the log beside the file, as when another program has it open. Verify again when nobody else has the register open.</source>
            <translation>Eén ding kon niet worden gecontroleerd: of er op de schijf pagina’s verloren zijn gegaan. De nieuwste wijzigingen staan nog in het logbestand naast het register, zoals wanneer een ander programma het open heeft. Controleer het register opnieuw wanneer niemand anders het open heeft.</translation>
        </message>
        <message>
            <source>Lines %1 of the audit trail were lost: this register was salvaged from a damaged one.</source>
            <translation>Regels %1 van het logboek zijn verloren gegaan: dit register is gered uit een beschadigd register.</translation>
        </message>
        <message numerus="yes">
            <source>In %n place(s) the audit trail goes back in time, at line %1: a clock may have been set back before that, or a command was given an earlier day. The numbers of the lines tell the order.</source>
            <translation>
                <numerusform>Op %n plaats gaat het logboek terug in de tijd, bij regel %1: misschien is een klok daarvoor teruggezet, of kreeg een opdracht een eerdere dag mee. De nummers van de regels geven de volgorde aan.</numerusform>
                <numerusform>Op %n plaatsen gaat het logboek terug in de tijd, bij de regels %1: misschien is een klok daarvoor teruggezet, of kreeg een opdracht een eerdere dag mee. De nummers van de regels geven de volgorde aan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of complaints</source>
            <translation>Teksten van klachten</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Onderdelen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Contacts and notes</source>
            <translation>Contacten en notities</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Oordelen</translation>
        </message>
        <message>
            <source>Answers to the criteria</source>
            <translation>Antwoorden op de criteria</translation>
        </message>
        <message>
            <source>Protected facts</source>
            <translation>Beschermde gegevens</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Bundels</translation>
        </message>
        <message>
            <source>Responsible persons</source>
            <translation>Verantwoordelijken</translation>
        </message>
        <message>
            <source>Forwardings</source>
            <translation>Doorsturingen</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Reacties</translation>
        </message>
        <message>
            <source>Closings</source>
            <translation>Afsluitingen</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maatregelen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Texts of the organisation&apos;s own</source>
            <translation>Eigen teksten van de organisatie</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>Other data (%1)</source>
            <translation>Andere gegevens (%1)</translation>
        </message>
        <message>
            <source>The end of the log beside the file could not be read: the last acts may be missing.</source>
            <translation>Het einde van het bijbestand (-wal) is niet te lezen: de laatste handelingen kunnen ontbreken.</translation>
        </message>
        <message>
            <source>These cases could not be taken into the lists: %1.</source>
            <translation>Deze zaken konden niet in de lijsten worden opgenomen: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n that belong(s) to something that could not be read.</source>
            <translation>
                <numerusform>%1: %n die hoort bij iets wat niet te lezen is.</numerusform>
                <numerusform>%1: %n die horen bij iets wat niet te lezen is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n could not be read.</source>
            <translation>
                <numerusform>%1: %n is niet te lezen.</numerusform>
                <numerusform>%1: %n zijn niet te lezen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: some could not be read.</source>
            <translation>%1: een deel is niet te lezen.</translation>
        </message>
        <message>
            <source>Lines: %1.</source>
            <translation>Regels: %1.</translation>
        </message>
        <message>
            <source>Of: %1.</source>
            <translation>Van: %1.</translation>
        </message>
        <message>
            <source>Of these cases little more than the number is left; what belongs to them is kept under it: %1.</source>
            <translation>Van deze zaken is weinig meer over dan het nummer; wat erbij hoort, staat daaronder: %1.</translation>
        </message>
        <message>
            <source>Nothing can be read from this file: either the passphrase is wrong, or the pages that tell where everything stands are damaged. Restore a backup. The file was not changed.</source>
            <translation>Uit dit bestand is niets te lezen: de wachtwoordzin klopt niet, of juist het deel is beschadigd dat zegt waar alles staat. Zet een reservekopie terug. Het bestand is niet veranderd.</translation>
        </message>
        <message numerus="yes">
            <source>Made %1 with %n case(s). Head of the audit trail: %2</source>
            <translation>
                <numerusform>%1 gemaakt, met %n zaak. Kop van het logboek: %2</numerusform>
                <numerusform>%1 gemaakt, met %n zaken. Kop van het logboek: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything could be read. Look for what is missing in a backup, and keep the damaged file.</source>
            <translation>Niet alles is te lezen. Zoek wat ontbreekt in een reservekopie, en bewaar het beschadigde bestand.</translation>
        </message>
        <message>
            <source>Nothing is missing: all that stood in the file could be read.</source>
            <translation>Er ontbreekt niets: alles wat in het bestand stond, was te lezen.</translation>
        </message>
        <message>
            <source>response on %1</source>
            <translation>reactie op %1</translation>
        </message>
        <message>
            <source>complainant got an answer on %1</source>
            <translation>klager kreeg antwoord op %1</translation>
        </message>
        <message>
            <source>Received in %1</source>
            <translation>Ontvangen in %1</translation>
        </message>
        <message>
            <source>Closed in %1: %2</source>
            <translation>Afgesloten in %1: %2</translation>
        </message>
        <message>
            <source>Case %1 was %2, since it was kept long enough. This is left of it:</source>
            <translation>Zaak %1 is %2, omdat de bewaartermijn voorbij was. Dit is ervan over:</translation>
        </message>
        <message>
            <source>Capacity: %1</source>
            <translation>Hoedanigheid: %1</translation>
        </message>
        <message>
            <source>Closed on %1: %2</source>
            <translation>Afgesloten op %1: %2</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>verwijderd</translation>
        </message>
        <message>
            <source>Case %1 was anonymised or destroyed: nothing of it can be changed or sent any more.</source>
            <translation>Zaak %1 is geanonimiseerd of vernietigd: er kan niets meer aan worden veranderd of van worden verzonden.</translation>
        </message>
        <message>
            <source>The case is still kept: its retention runs until %1.</source>
            <translation>De zaak wordt nog bewaard: de bewaartermijn loopt tot %1.</translation>
        </message>
        <message>
            <source>The case is on hold. Lift the hold first.</source>
            <translation>De zaak wordt langer bewaard dan de termijn. Hef dat eerst op.</translation>
        </message>
        <message>
            <source>The case is not on hold.</source>
            <translation>De zaak wordt niet langer bewaard dan de termijn.</translation>
        </message>
        <message>
            <source>A contact limit of the case is in force. End it first, with a reason.</source>
            <translation>In deze zaak geldt een contactgrens. Beëindig die eerst, met een reden.</translation>
        </message>
        <message>
            <source>Case %1 is not what was shown any more. Nothing was done. Look at the preview again.</source>
            <translation>Zaak %1 is niet meer zoals u die zag. Er is niets gedaan. Bekijk opnieuw wat er weggaat.</translation>
        </message>
        <message>
            <source>There is no copy %1 that is still to be destroyed.</source>
            <translation>Er is geen kopie %1 die nog vernietigd moet worden.</translation>
        </message>
        <message>
            <source>The copy is no longer at %1, but the disk did not confirm that: after a power cut, or when the stick is pulled out, it may stand there again. So it stays on the list. Eject the stick or disk, connect it again and look; once the file is gone from there, record here that the copy is destroyed.</source>
            <translation>De kopie staat niet meer op %1, maar de schijf heeft dat niet bevestigd: na stroomuitval, of als u de stick lostrekt, kan de kopie er weer staan. Daarom blijft zij op de lijst. Werp de stick of schijf uit, sluit die opnieuw aan en kijk. Staat het bestand er niet meer, leg dan hier vast dat de kopie is vernietigd.</translation>
        </message>
        <message>
            <source>At %1 stands something else than that copy, or it was changed since. Nothing was deleted. Look what it is; once it is gone from there, record here that the copy is destroyed.</source>
            <translation>Onder de naam %1 staat iets anders dan die kopie, of de kopie is sindsdien veranderd. Er is niets verwijderd. Kijk wat het is. Staat het daar niet meer, leg dan hier vast dat de kopie is vernietigd.</translation>
        </message>
        <message>
            <source>The register at %1 is not as it was written there, or that cannot be told: somebody may have gone on working in it. Nothing was deleted. Open it and look; once it is gone from there, record here that the copy is destroyed.</source>
            <translation>Het register onder de naam %1 is niet meer zoals het daar is weggeschreven, of dat is niet na te gaan: misschien heeft iemand erin verder gewerkt. Er is niets verwijderd. Open het en kijk. Staat het daar niet meer, leg dan hier vast dat de kopie is vernietigd.</translation>
        </message>
        <message>
            <source>There would be no backup left. Make a new one first.</source>
            <translation>Dan is er geen reservekopie meer over. Maak eerst een nieuwe.</translation>
        </message>
        <message>
            <source>The case was cleared, but the file could not be written anew, so that remains of it may still stand in it. Close other programs that have the register open, make room on the disk, and write the file anew.</source>
            <translation>De zaak is opgeschoond, maar het bestand kon niet opnieuw geschreven worden: er kunnen nog resten van de zaak in staan. Sluit andere programma’s die het register open hebben, maak ruimte op de schijf en laat het bestand opnieuw schrijven.</translation>
        </message>
        <message>
            <source>Closed cases are kept for a whole number of months, from %1 to %2.</source>
            <translation>Afgesloten zaken worden een geheel aantal maanden bewaard, van %1 tot en met %2.</translation>
        </message>
        <message>
            <source>destroyed on %1</source>
            <translation>vernietigd op %1</translation>
        </message>
        <message>
            <source>anonymised on %1</source>
            <translation>geanonimiseerd op %1</translation>
        </message>
        <message numerus="yes">
            <source>%n original(s), as it came</source>
            <translation>
                <numerusform>%n origineel, zoals het binnenkwam</numerusform>
                <numerusform>%n originelen, zoals ze binnenkwamen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other document(s)</source>
            <translation>
                <numerusform>%n ander document</numerusform>
                <numerusform>%n andere documenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s), drafts and withdrawn ones too</source>
            <translation>
                <numerusform>%n brief, ook als die een concept of ingetrokken is</numerusform>
                <numerusform>%n brieven, ook concepten en ingetrokken brieven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s)</source>
            <translation>
                <numerusform>%n bundel</numerusform>
                <numerusform>%n bundels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) and note(s)</source>
            <translation>
                <numerusform>%n contact of notitie</numerusform>
                <numerusform>%n contacten en notities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the words of %n response(s)</source>
            <translation>
                <numerusform>de woorden van %n reactie</numerusform>
                <numerusform>de woorden van %n reacties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n protected fact(s)</source>
            <translation>
                <numerusform>%n beschermd gegeven</numerusform>
                <numerusform>%n beschermde gegevens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) let pass, with the reason</source>
            <translation>
                <numerusform>%n doorgelaten vondst, met de reden</numerusform>
                <numerusform>%n doorgelaten vondsten, met de reden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ended contact limit(s)</source>
            <translation>
                <numerusform>%n beëindigde contactgrens</numerusform>
                <numerusform>%n beëindigde contactgrenzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n improvement measure(s)</source>
            <translation>
                <numerusform>%n verbetermaatregel</numerusform>
                <numerusform>%n verbetermaatregelen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learning point(s)</source>
            <translation>
                <numerusform>%n leerpunt</numerusform>
                <numerusform>%n leerpunten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) to other cases</source>
            <translation>
                <numerusform>%n koppeling met een andere zaak</numerusform>
                <numerusform>%n koppelingen met andere zaken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) why it was put off</source>
            <translation>
                <numerusform>%n reden waarom de zaak is weggelegd</numerusform>
                <numerusform>%n redenen waarom de zaak is weggelegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) of a hold that was lifted</source>
            <translation>
                <numerusform>%n reden waarom de zaak langer is bewaard</numerusform>
                <numerusform>%n redenen waarom de zaak langer is bewaard</numerusform>
            </translation>
        </message>
        <message>
            <source>Case %1: %2, closed on %3, kept until %4. This goes:</source>
            <translation>Zaak %1: %2, afgesloten op %3, bewaard tot %4. Dit gaat weg:</translation>
        </message>
        <message>
            <source>who complained, the words of the complaint and of its parts, remarks and reasons</source>
            <translation>wie klaagde, de woorden van de klacht en de onderdelen, opmerkingen en redenen</translation>
        </message>
        <message>
            <source>by name: %1</source>
            <translation>met naam: %1</translation>
        </message>
        <message>
            <source>The number, days, channel, capacity, themes, verdicts, outcome, the functions it was forwarded to and which letters were posted stay, so that figures stay true.</source>
            <translation>Het nummer, de datums, het kanaal, de hoedanigheid, de thema’s, de oordelen, de uitkomst, de functies waarnaar is doorgestuurd en welke brieven zijn verzonden, blijven staan; zo blijven de cijfers kloppen.</translation>
        </message>
        <message>
            <source>holds a case that was cleared since</source>
            <translation>bevat een zaak die daarna is opgeschoond</translation>
        </message>
        <message>
            <source>past the number of copies that are kept</source>
            <translation>boven het aantal kopieën dat bewaard wordt</translation>
        </message>
        <message>
            <source>More than %1 cases are to be cleared</source>
            <translation>Van meer dan %1 zaken is de bewaartermijn voorbij: te vernietigen of te anonimiseren</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) to be cleared</source>
            <translation>
                <numerusform>Van %n zaak is de bewaartermijn voorbij: te vernietigen of te anonimiseren</numerusform>
                <numerusform>Van %n zaken is de bewaartermijn voorbij: te vernietigen of te anonimiseren</numerusform>
            </translation>
        </message>
        <message>
            <source>to be cleared</source>
            <translation>te vernietigen</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>langer bewaard</translation>
        </message>
        <message>
            <source>copy to be destroyed</source>
            <translation>kopie te vernietigen</translation>
        </message>
        <message>
            <source>The file is still to be written anew (--rewrite).</source>
            <translation>Het bestand moet nog opnieuw geschreven worden (--rewrite).</translation>
        </message>
        <message>
            <source>Nothing is to be cleared.</source>
            <translation>Er is niets te vernietigen.</translation>
        </message>
        <message>
            <source>To do it: --anonymise or --destroy, with --confirm %1</source>
            <translation>Om het te doen: --anonymise of --destroy, met --confirm %1</translation>
        </message>
        <message>
            <source>Nothing was done yet. This cannot be undone: look at what goes, and give the word that confirms it.</source>
            <translation>Er is nog niets gedaan. Dit kan niet ongedaan worden gemaakt: bekijk wat er weggaat en geef het woord dat het bevestigt.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) cleared. %1</source>
            <translation>
                <numerusform>%n zaak opgeschoond. %1</numerusform>
                <numerusform>%n zaken opgeschoond. %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold what was cleared: make a new one and destroy them.</source>
            <translation>
                <numerusform>%n reservekopie bevat nog wat is opgeschoond: maak een nieuwe en vernietig deze.</numerusform>
                <numerusform>%n reservekopieën bevatten nog wat is opgeschoond: maak een nieuwe en vernietig deze.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is kept until the hold is lifted.</source>
            <translation>%1 blijft bewaard totdat u dat opheft.</translation>
        </message>
        <message>
            <source>The hold on %1 is lifted.</source>
            <translation>%1 wordt niet langer bewaard dan de termijn.</translation>
        </message>
        <message>
            <source>Give the number of months with --months N.</source>
            <translation>Geef het aantal maanden met --months N.</translation>
        </message>
        <message numerus="yes">
            <source>Closed cases are kept for %n month(s), the organisation&apos;s own policy.</source>
            <translation>
                <numerusform>Afgesloten zaken worden %n maand bewaard: beleid van de organisatie.</numerusform>
                <numerusform>Afgesloten zaken worden %n maanden bewaard: beleid van de organisatie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1 is recorded as destroyed.</source>
            <translation>Kopie %1 staat als vernietigd vermeld.</translation>
        </message>
        <message>
            <source>The file was written anew.</source>
            <translation>Het bestand is opnieuw geschreven.</translation>
        </message>
        <message>
            <source>Give one thing to do, and the numbers of the cases it is about.</source>
            <translation>Geef één ding om te doen, en de nummers van de zaken waar het om gaat.</translation>
        </message>
        <message>
            <source>What of these cases would go, and the word that confirms it.</source>
            <translation>Wat er van deze zaken weggaat, en het woord dat het bevestigt.</translation>
        </message>
        <message>
            <source>Clear them; what figures need stays.</source>
            <translation>Anonimiseren; wat de cijfers nodig hebben, blijft.</translation>
        </message>
        <message>
            <source>The word of the preview.</source>
            <translation>Het woord dat bij het overzicht stond.</translation>
        </message>
        <message>
            <source>Keep the case past its term, for a reason.</source>
            <translation>De zaak langer bewaren dan de termijn, met een reden.</translation>
        </message>
        <message>
            <source>Keep it no longer than its term.</source>
            <translation>De zaak niet langer bewaren dan de termijn.</translation>
        </message>
        <message>
            <source>How long closed cases are kept.</source>
            <translation>Hoelang afgesloten zaken bewaard worden.</translation>
        </message>
        <message>
            <source>Only those that ended so.</source>
            <translation>Alleen zaken met deze uitkomst.</translation>
        </message>
        <message>
            <source>Delete backup N, or record that it was destroyed.</source>
            <translation>Reservekopie N verwijderen, of vastleggen dat die vernietigd is.</translation>
        </message>
        <message>
            <source>Write the file anew without what was cleared.</source>
            <translation>Het bestand opnieuw schrijven, zonder wat is opgeschoond.</translation>
        </message>
        <message>
            <source>These words stay when it is anonymised; check that they name nobody: %1</source>
            <translation>Deze woorden blijven staan na anonimiseren; kijk na of er niemand in genoemd wordt: %1</translation>
        </message>
        <message numerus="yes">
            <source>Cases that end as “%1” are kept for %n month(s), the organisation&apos;s own policy.</source>
            <translation>
                <numerusform>Zaken met de uitkomst “%1” worden %n maand bewaard: beleid van de organisatie.</numerusform>
                <numerusform>Zaken met de uitkomst “%1” worden %n maanden bewaard: beleid van de organisatie.</numerusform>
            </translation>
        </message>
        <message>
            <source>answer the request for access</source>
            <translation>inzageverzoek beantwoorden</translation>
        </message>
        <message>
            <source>Request for access received on %1, %2.</source>
            <translation>Inzageverzoek ontvangen op %1, %2.</translation>
        </message>
        <message>
            <source>The law gives one month (AVG, article 12): until %1. The information sheet does not speak of it.</source>
            <translation>De wet geeft één maand (AVG, artikel 12): tot en met %1. Het informatieblad zegt er niets over.</translation>
        </message>
        <message>
            <source>Now: %1.</source>
            <translation>Nu: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Extended on %1 by %n month(s), until %2. The reason: %3</source>
            <translation>
                <numerusform>Op %1 verlengd met %n maand, tot en met %2. De reden: %3</numerusform>
                <numerusform>Op %1 verlengd met %n maanden, tot en met %2. De reden: %3</numerusform>
            </translation>
        </message>
        <message>
            <source>It moves on to the next working day: the law says so.</source>
            <translation>Het schuift door naar de eerstvolgende werkdag: dat bepaalt de wet.</translation>
        </message>
        <message>
            <source>Answered on %1.</source>
            <translation>Beantwoord op %1.</translation>
        </message>
        <message>
            <source>So it is to be answered by %1, %2.</source>
            <translation>U beantwoordt het dus uiterlijk op %1 %2.</translation>
        </message>
        <message>
            <source>term of access request extended</source>
            <translation>termijn van inzageverzoek verlengd</translation>
        </message>
        <message>
            <source>The term of this request was extended before. The law allows it once.</source>
            <translation>De termijn van dit verzoek is al verlengd. Dat mag één keer van de wet.</translation>
        </message>
        <message>
            <source>The month has passed. The law allows an extension only when the complainant was told of it within that month.</source>
            <translation>De maand is voorbij. Verlengen mag alleen als de klager dat binnen die maand hoort.</translation>
        </message>
        <message>
            <source>The law allows one or two months more.</source>
            <translation>U mag de termijn van de wet met een of twee maanden verlengen.</translation>
        </message>
        <message>
            <source>The complainant asked for access to their data, and that is not answered yet. Answer it first.</source>
            <translation>De klager vroeg om inzage in de eigen gegevens, en dat inzageverzoek is nog niet beantwoord. Beantwoord het eerst.</translation>
        </message>
        <message>
            <source>No request for access is to be answered in this case. Record one first.</source>
            <translation>In deze zaak loopt geen inzageverzoek. Leg er eerst een vast.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) for access</source>
            <translation>
                <numerusform>%n inzageverzoek</numerusform>
                <numerusform>%n inzageverzoeken</numerusform>
            </translation>
        </message>
        <message>
            <source>the complainant&apos;s request for access is to be answered</source>
            <translation>het inzageverzoek van de klager moet worden beantwoord</translation>
        </message>
        <message>
            <source>Send the complainant their own data, and record that you did.</source>
            <translation>Stuur de klager de eigen gegevens, en leg vast dat u dat deed.</translation>
        </message>
        <message>
            <source>Give a file that ends in .pdf or .txt with --out FILE.</source>
            <translation>Geef met --out FILE een bestand dat eindigt op .pdf of .txt.</translation>
        </message>
        <message>
            <source>Give the day the request came with --received DATE.</source>
            <translation>Geef met --received DATE de dag waarop het verzoek kwam.</translation>
        </message>
        <message>
            <source>%1: request for access answered on %2</source>
            <translation>%1: inzageverzoek beantwoord op %2</translation>
        </message>
        <message>
            <source>%1: request for access, to be answered by %2</source>
            <translation>%1: inzageverzoek, uiterlijk te beantwoorden op %2</translation>
        </message>
        <message>
            <source>Record that the complainant asked for access on that day.</source>
            <translation>Leg vast dat de klager op die dag om inzage vroeg.</translation>
        </message>
        <message>
            <source>How the request came; by mail when left out.</source>
            <translation>Hoe het verzoek kwam; per mail als u dit weglaat.</translation>
        </message>
        <message>
            <source>Extend the term by one or two months.</source>
            <translation>Verleng de termijn met een of twee maanden.</translation>
        </message>
        <message>
            <source>Why it takes longer.</source>
            <translation>Waarom het langer duurt.</translation>
        </message>
        <message>
            <source>Write the complainant&apos;s own data to that file.</source>
            <translation>Schrijf de eigen gegevens van de klager naar dat bestand.</translation>
        </message>
        <message>
            <source>Record that the request was answered on that day.</source>
            <translation>Leg vast dat het verzoek op die dag is beantwoord.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>It is not known when it happened.</source>
            <translation>Wanneer het gebeurde, is niet bekend.</translation>
        </message>
        <message>
            <source>It happened from %1 on.</source>
            <translation>Het gebeurde vanaf %1.</translation>
        </message>
        <message>
            <source>It happened on %1.</source>
            <translation>Het gebeurde op %1.</translation>
        </message>
        <message>
            <source>It happened from %1 to %2.</source>
            <translation>Het gebeurde van %1 tot en met %2.</translation>
        </message>
        <message>
            <source>The law gives 72 hours, weekends and holidays too (AVG, article 33): until %1. The information sheet does not speak of it.</source>
            <translation>De wet geeft 72 uur, ook in het weekend en op feestdagen (AVG, artikel 33): tot %1. Het informatieblad zegt hier niets over.</translation>
        </message>
        <message>
            <source>Decided on %1 not to report it. It stays on record all the same.</source>
            <translation>Op %1 besloten het niet te melden. Het blijft wel vastgelegd.</translation>
        </message>
        <message>
            <source>Reported to the data protection authority on %1.</source>
            <translation>Gemeld bij de Autoriteit Persoonsgegevens op %1.</translation>
        </message>
        <message>
            <source>The authority&apos;s number: %1</source>
            <translation>Nummer van de melding: %1</translation>
        </message>
        <message>
            <source>The reason: %1</source>
            <translation>De reden: %1</translation>
        </message>
        <message>
            <source>Done on %1.</source>
            <translation>Gedaan op %1.</translation>
        </message>
        <message>
            <source>Decide with the privacy officer whether it is reported to the data protection authority, and do so within the 72 hours.</source>
            <translation>Beslis met de functionaris gegevensbescherming of u het meldt bij de Autoriteit Persoonsgegevens, en doe dat binnen de 72 uur.</translation>
        </message>
        <message>
            <source>sent to the wrong recipient</source>
            <translation>naar de verkeerde ontvanger gestuurd</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>kwijtgeraakt</translation>
        </message>
        <message>
            <source>stolen</source>
            <translation>gestolen</translation>
        </message>
        <message>
            <source>seen by somebody it was not for</source>
            <translation>gezien door iemand voor wie het niet bedoeld was</translation>
        </message>
        <message>
            <source>the complainant</source>
            <translation>de klager</translation>
        </message>
        <message>
            <source>clients</source>
            <translation>cliënten</translation>
        </message>
        <message>
            <source>employees</source>
            <translation>medewerkers</translation>
        </message>
        <message>
            <source>other people</source>
            <translation>andere mensen</translation>
        </message>
        <message>
            <source>contact data</source>
            <translation>contactgegevens</translation>
        </message>
        <message>
            <source>an address, of a home or a shelter</source>
            <translation>een adres, van een woning of een opvanglocatie</translation>
        </message>
        <message>
            <source>health or safety</source>
            <translation>gezondheid of veiligheid</translation>
        </message>
        <message>
            <source>minors</source>
            <translation>minderjarigen</translation>
        </message>
        <message>
            <source>other data</source>
            <translation>andere gegevens</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>niet versleuteld</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>versleuteld</translation>
        </message>
        <message>
            <source>reported to the data protection authority</source>
            <translation>gemeld bij de Autoriteit Persoonsgegevens</translation>
        </message>
        <message>
            <source>not reported, with a reason</source>
            <translation>niet gemeld, met een reden</translation>
        </message>
        <message>
            <source>what is known of it</source>
            <translation>wat ervan bekend is</translation>
        </message>
        <message>
            <source>moment of discovery: from %1 to %2</source>
            <translation>tijdstip van ontdekking: van %1 naar %2</translation>
        </message>
        <message>
            <source>a step done</source>
            <translation>een stap gedaan</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>gemeld</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>niet gemeld</translation>
        </message>
        <message>
            <source>report text saved</source>
            <translation>tekst van de melding als bestand opgeslagen</translation>
        </message>
        <message>
            <source>report text printed</source>
            <translation>tekst van de melding afgedrukt</translation>
        </message>
        <message>
            <source>people in danger looked for and warned</source>
            <translation>nagegaan wie gevaar loopt en gewaarschuwd</translation>
        </message>
        <message>
            <source>leak stopped or document asked back</source>
            <translation>lek gestopt of stuk teruggevraagd</translation>
        </message>
        <message>
            <source>privacy officer told</source>
            <translation>functionaris gegevensbescherming ingelicht</translation>
        </message>
        <message>
            <source>persons concerned told</source>
            <translation>betrokkenen ingelicht</translation>
        </message>
        <message>
            <source>what changes written down</source>
            <translation>vastgelegd wat er verandert</translation>
        </message>
        <message>
            <source>Is anybody&apos;s safety in danger, for instance because an address of a shelter leaked? Warn them and the shelter first, before all else.</source>
            <translation>Loopt iemand gevaar, bijvoorbeeld doordat het adres van een opvanglocatie is uitgelekt? Waarschuw diegene en de opvang het eerst, voor al het andere.</translation>
        </message>
        <message>
            <source>Stop the leak: ask the document back, or have it destroyed and that confirmed.</source>
            <translation>Stop het lek: vraag het stuk terug, of laat het vernietigen en laat dat bevestigen.</translation>
        </message>
        <message>
            <source>Tell the privacy officer.</source>
            <translation>Licht de functionaris gegevensbescherming in.</translation>
        </message>
        <message>
            <source>Is the risk high for the persons concerned? Tell them, in clear language, along a channel that is safe for them (AVG, article 34).</source>
            <translation>Is het risico voor de betrokkenen hoog? Licht hen in, in duidelijke taal, langs een weg die voor hen veilig is (AVG, artikel 34).</translation>
        </message>
        <message>
            <source>Write down what is changed so that it does not happen again.</source>
            <translation>Leg vast wat er verandert, zodat het niet opnieuw gebeurt.</translation>
        </message>
        <message>
            <source>the 72 hours have just passed</source>
            <translation>de 72 uur zijn net voorbij</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) past the 72 hours</source>
            <translation>
                <numerusform>de 72 uur zijn al %n uur voorbij</numerusform>
                <numerusform>de 72 uur zijn al %n uur voorbij</numerusform>
            </translation>
        </message>
        <message>
            <source>less than an hour left to report it</source>
            <translation>nog minder dan een uur om het te melden</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) left to report it</source>
            <translation>
                <numerusform>nog %n uur om het te melden</numerusform>
                <numerusform>nog %n uur om het te melden</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2 uur</translation>
        </message>
        <message>
            <source>Data breach %1 is not decided: %2.</source>
            <translation>Over datalek %1 is nog niet beslist: %2.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>En nog %n.</numerusform>
                <numerusform>En nog %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Data breach %1: %2. Discovered on %3.</source>
            <translation>Datalek %1: %2. Ontdekt op %3.</translation>
        </message>
        <message>
            <source>What is to be done:</source>
            <translation>Wat er moet gebeuren:</translation>
        </message>
        <message>
            <source>People affected: %1</source>
            <translation>Aantal betrokkenen: %1</translation>
        </message>
        <message>
            <source>People affected: not known</source>
            <translation>Aantal betrokkenen: niet bekend</translation>
        </message>
        <message>
            <source>Who: %1</source>
            <translation>Wie: %1</translation>
        </message>
        <message>
            <source>Which data: %1</source>
            <translation>Welke gegevens: %1</translation>
        </message>
        <message>
            <source>Encryption: %1</source>
            <translation>Versleuteling: %1</translation>
        </message>
        <message>
            <source>It is not decided yet whether a data breach in this case is reported. Decide that first.</source>
            <translation>Over een datalek in deze zaak is nog niet beslist of u het meldt. Beslis dat eerst.</translation>
        </message>
        <message>
            <source>what happened</source>
            <translation>wat er gebeurde</translation>
        </message>
        <message>
            <source>That moment cannot be right. It may not lie in the future, and nothing is decided before the breach was discovered.</source>
            <translation>Dat tijdstip kan niet kloppen. Het mag niet in de toekomst liggen, en er wordt niets beslist voordat het datalek was ontdekt.</translation>
        </message>
        <message>
            <source>The days on which it happened cannot be right: the last may not come before the first, nor the first after the discovery, nor any in the future.</source>
            <translation>De dagen waarop het gebeurde, kunnen niet kloppen: de laatste mag niet vóór de eerste liggen, de eerste niet na de ontdekking, en geen van beide in de toekomst.</translation>
        </message>
        <message>
            <source>There is no data breach %1 in this register.</source>
            <translation>Dit register heeft geen datalek %1.</translation>
        </message>
        <message>
            <source>The number of people affected is a whole number, from 1 to %1. Leave it out when it is not known.</source>
            <translation>Het aantal mensen dat het treft, is een geheel getal van 1 tot en met %1. Laat het weg als het niet bekend is.</translation>
        </message>
        <message>
            <source>Choose one letter or bundle of the case, that was made final.</source>
            <translation>Kies één brief of bundel van de zaak, die definitief is gemaakt.</translation>
        </message>
        <message>
            <source>The 72 hours had passed. The law asks why it was reported late: give the reason.</source>
            <translation>De 72 uur waren voorbij. De wet vraagt waarom u te laat hebt gemeld: geef de reden.</translation>
        </message>
        <message>
            <source>The authority&apos;s number has letters, figures and . / - only, %1 at most, and no spaces.</source>
            <translation>Het nummer van de melding bestaat uit letters, cijfers en . / -, hoogstens %1, zonder spaties.</translation>
        </message>
        <message numerus="yes">
            <source>the words of %n data breach(es); that they were stays on record</source>
            <translation>
                <numerusform>de woorden van %n datalek; dat het er was, blijft vastgelegd</numerusform>
                <numerusform>de woorden van %n datalekken; dat ze er waren, blijft vastgelegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) that the spelling check was taught and that may be a name</source>
            <translation>
                <numerusform>%n woord dat aan de spellingcontrole is toegevoegd en een naam kan zijn</numerusform>
                <numerusform>%n woorden die aan de spellingcontrole zijn toegevoegd en een naam kunnen zijn</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases were cleared, but remains of them may still stand in the file. Close other programs that have the register open, and write the file anew.</source>
            <translation>Er zijn zaken opgeschoond, maar er kunnen nog resten van in het bestand staan. Sluit andere programma’s die het register open hebben en laat het bestand opnieuw schrijven.</translation>
        </message>
        <message>
            <source>By command: gehoor retention REGISTER --rewrite.</source>
            <translation>Als opdracht: gehoor retention REGISTER --rewrite.</translation>
        </message>
        <message>
            <source>“%1” is not a moment. Write it as 2026-11-23T14:30.</source>
            <translation>“%1” is geen tijdstip. Schrijf het als 2026-11-23T14:30.</translation>
        </message>
        <message>
            <source>Give --reported or --not-reported, not both.</source>
            <translation>Geef --reported of --not-reported, niet allebei.</translation>
        </message>
        <message>
            <source>Say with --done STEP what was done on that day.</source>
            <translation>Zeg met --done STEP wat er die dag is gedaan.</translation>
        </message>
        <message>
            <source>“%1” is not the number of a data breach. `breach REGISTER` lists them.</source>
            <translation>“%1” is niet het nummer van een datalek. `breach REGISTER` somt ze op.</translation>
        </message>
        <message>
            <source>Say with --what TEXT what happened, or name a data breach by its number.</source>
            <translation>Zeg met --what TEXT wat er gebeurde, of noem een datalek bij zijn nummer.</translation>
        </message>
        <message>
            <source>--reference goes with --reported, or with a data breach that was reported.</source>
            <translation>--reference hoort bij --reported, of bij een datalek dat al is gemeld.</translation>
        </message>
        <message>
            <source>--reason goes with --reported or --not-reported.</source>
            <translation>--reason hoort bij --reported of --not-reported.</translation>
        </message>
        <message>
            <source>--language and --override go with --out FILE.</source>
            <translation>--language en --override horen bij --out FILE.</translation>
        </message>
        <message>
            <source>Data breach %1 is not recorded as reported. Give --reported MOMENT with the number of the authority.</source>
            <translation>Van datalek %1 is niet vastgelegd dat het is gemeld. Geef bij het nummer van de AP ook --reported MOMENT.</translation>
        </message>
        <message>
            <source>Recorded as data breach %1.</source>
            <translation>Vastgelegd als datalek %1.</translation>
        </message>
        <message>
            <source>data breach %1: %2</source>
            <translation>datalek %1: %2</translation>
        </message>
        <message>
            <source>What happened, in your own words; without BREACH a new one is recorded.</source>
            <translation>Wat er gebeurde, in uw eigen woorden; zonder BREACH wordt een nieuw datalek vastgelegd.</translation>
        </message>
        <message>
            <source>When it was discovered, in local time; now when left out.</source>
            <translation>Wanneer het is ontdekt, in plaatselijke tijd; nu als u het weglaat.</translation>
        </message>
        <message>
            <source>What kind: wrongRecipient, lost, stolen, seen or other.</source>
            <translation>Welke soort: wrongRecipient, lost, stolen, seen of other.</translation>
        </message>
        <message>
            <source>The first day on which it happened.</source>
            <translation>De eerste dag waarop het gebeurde.</translation>
        </message>
        <message>
            <source>The last day on which it happened.</source>
            <translation>De laatste dag waarop het gebeurde.</translation>
        </message>
        <message>
            <source>The case it concerns.</source>
            <translation>De zaak waar het om gaat.</translation>
        </message>
        <message>
            <source>The letter of that case that went wrong.</source>
            <translation>De brief van die zaak waarmee het misging.</translation>
        </message>
        <message>
            <source>The bundle of that case that went wrong.</source>
            <translation>De bundel van die zaak waarmee het misging.</translation>
        </message>
        <message>
            <source>How many people are affected.</source>
            <translation>Hoeveel mensen het treft.</translation>
        </message>
        <message>
            <source>Who: complainant, client, employee or others; more than once.</source>
            <translation>Wie: complainant, client, employee of others; mag meer dan eens.</translation>
        </message>
        <message>
            <source>Which data: contact, address, health, minors or other; more than once.</source>
            <translation>Welke gegevens: contact, address, health, minors of other; mag meer dan eens.</translation>
        </message>
        <message>
            <source>Whether they were encrypted: yes, no or unknown.</source>
            <translation>Of ze versleuteld waren: yes, no of unknown.</translation>
        </message>
        <message>
            <source>A step that was done: safety, stop, privacyOfficer, persons or prevention.</source>
            <translation>Een stap die is gedaan: safety, stop, privacyOfficer, persons of prevention.</translation>
        </message>
        <message>
            <source>The day on which that was; today when left out.</source>
            <translation>De dag waarop dat was; vandaag als u het weglaat.</translation>
        </message>
        <message>
            <source>Record that it was reported to the authority then.</source>
            <translation>Leg vast dat het toen bij de autoriteit is gemeld.</translation>
        </message>
        <message>
            <source>The number the authority gave.</source>
            <translation>Het nummer dat de autoriteit gaf.</translation>
        </message>
        <message>
            <source>Record that it is not reported, for a reason.</source>
            <translation>Leg vast dat het niet wordt gemeld, met een reden.</translation>
        </message>
        <message>
            <source>Why it is not reported, or late.</source>
            <translation>Waarom het niet of te laat is gemeld.</translation>
        </message>
        <message>
            <source>Write the text of the report to that file.</source>
            <translation>Schrijf de tekst van de melding naar dat bestand.</translation>
        </message>
        <message>
            <source>The language of that text: nl or en; nl when left out.</source>
            <translation>De taal van die tekst: nl of en; nl als u het weglaat.</translation>
        </message>
        <message>
            <source>More than %1 cases would be due to be cleared at once.</source>
            <translation>Van meer dan %1 zaken zou de bewaartermijn meteen voorbij zijn.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) would be due to be cleared at once.</source>
            <translation>
                <numerusform>Van %n zaak zou de bewaartermijn meteen voorbij zijn.</numerusform>
                <numerusform>Van %n zaken zou de bewaartermijn meteen voorbij zijn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet is typed without a mistake, but nothing can be read from this file with it: either the sheet is of another register or of a passphrase before the present one, or the pages that tell where everything stands are damaged. Restore a backup. The file was not changed.</source>
            <translation>Het blad is zonder fout getypt, maar er is uit dit bestand niets mee te lezen: het blad hoort bij een ander register of bij een eerdere wachtwoordzin, of juist het deel is beschadigd dat zegt waar alles staat. Zet een reservekopie terug. Het bestand is niet veranderd.</translation>
        </message>
        <message>
            <source>Give either --minutes N or --never.</source>
            <translation>Geef --minutes N of --never, niet allebei.</translation>
        </message>
        <message numerus="yes">
            <source>The window locks after %n minute(s) without a key or the mouse.</source>
            <translation>
                <numerusform>Het venster vergrendelt na %n minuut zonder toets of muis.</numerusform>
                <numerusform>Het venster vergrendelt na %n minuten zonder toets of muis.</numerusform>
            </translation>
        </message>
        <message>
            <source>The window does not lock by itself.</source>
            <translation>Het venster vergrendelt niet vanzelf.</translation>
        </message>
        <message>
            <source>Lock the window after N minutes without a key or the mouse.</source>
            <translation>Vergrendel het venster na N minuten zonder toets of muis.</translation>
        </message>
        <message>
            <source>Do not lock it by itself.</source>
            <translation>Vergrendel het niet vanzelf.</translation>
        </message>
        <message>
            <source>would be due</source>
            <translation>zou te vernietigen zijn</translation>
        </message>
        <message>
            <source>Nothing was changed; give --apply to do it.</source>
            <translation>Er is niets gewijzigd; geef --apply om het te doen.</translation>
        </message>
        <message>
            <source>Why it is kept longer, or no longer.</source>
            <translation>Waarom de zaak langer bewaard blijft, of niet langer.</translation>
        </message>
        <message>
            <source>Set it, after looking at what falls due.</source>
            <translation>Stel het in, nadat u hebt gezien van welke zaken de termijn dan voorbij is.</translation>
        </message>
        <message>
            <source>What the disk gave of the damaged file is kept as %1. The same command goes on with it; to read the disk once more, give the new register another name. Destroy that file when you no longer need it.</source>
            <translation>Wat de schijf van het beschadigde bestand gaf, is bewaard als %1. Dezelfde opdracht gaat daarmee verder; geef het nieuwe register een andere naam om de schijf nog eens te lezen. Vernietig dat bestand als u het niet meer nodig hebt.</translation>
        </message>
        <message>
            <source>An emergency sheet of the damaged register does not open the new one: make a new sheet.</source>
            <translation>Een noodblad van het beschadigde register opent het nieuwe niet: maak een nieuw noodblad.</translation>
        </message>
        <message>
            <source>An earlier salvage into this register was broken off or failed. What it had read was used; the damaged file was not read again.</source>
            <translation>Een eerdere reddingspoging voor dit register is afgebroken of mislukt. Gebruikt is wat toen is gelezen; het beschadigde bestand is niet opnieuw gelezen.</translation>
        </message>
        <message>
            <source>The number, the year and the outcome stay, and in the audit trail what was done when; figures by anything else change.</source>
            <translation>Het nummer, het jaar en de uitkomst blijven, en in het logboek wat er wanneer is gedaan; cijfers naar iets anders veranderen.</translation>
        </message>
        <message>
            <source>Nothing was cleared. Clearing goes by the clock of this machine; by a later --today you can only look at what will be due (--preview).</source>
            <translation>Er is niets opgeschoond. Opschonen gaat volgens de klok van deze computer; met een latere --today kunt u alleen bekijken wat er aan de beurt komt (--preview).</translation>
        </message>
        <message>
            <source>--outcome and --apply go with --months N.</source>
            <translation>--outcome en --apply horen bij --months N.</translation>
        </message>
        <message>
            <source>--confirm goes with --anonymise or --destroy.</source>
            <translation>--confirm hoort bij --anonymise of --destroy.</translation>
        </message>
        <message>
            <source>--reason goes with --hold or --lift.</source>
            <translation>--reason hoort bij --hold of --lift.</translation>
        </message>
        <message>
            <source>Clear them; only number, year, outcome and the audit trail stay.</source>
            <translation>Vernietigen; alleen nummer, jaar, uitkomst en het logboek blijven.</translation>
        </message>
        <message>
            <source>The register is open on another computer: %1. Close it there first and then open it here anew: a register can be open on one computer at a time. If that computer is broken or lost, the manual says how to go on.</source>
            <translation>Het register staat open op een andere computer: %1. Sluit het daar eerst en open het dan hier opnieuw: een register kan maar op één computer tegelijk open zijn. Is die computer kapot of kwijt, dan staat in de handleiding hoe u verdergaat.</translation>
        </message>
        <message>
            <source>Without a head that you wrote down it does not show whether lines were taken off the end of the audit trail, the trail was written wholly anew, or an older copy of the register was put in its place.</source>
            <translation>Zonder een kop die u hebt opgeschreven, blijkt niet of er aan het eind van het logboek regels zijn weggehaald, of het logboek helemaal opnieuw is geschreven en of er een oudere kopie van het register is teruggezet.</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) assessed</source>
            <translation>
                <numerusform>%n onderdeel beoordeeld</numerusform>
                <numerusform>%n onderdelen beoordeeld</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n verdict(s) withdrawn</source>
            <translation>
                <numerusform>%n oordeel ingetrokken</numerusform>
                <numerusform>%n oordelen ingetrokken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) forwarded</source>
            <translation>
                <numerusform>%n onderdeel doorgestuurd</numerusform>
                <numerusform>%n onderdelen doorgestuurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n forwarding(s) taken back</source>
            <translation>
                <numerusform>%n doorsturing teruggenomen</numerusform>
                <numerusform>%n doorsturingen teruggenomen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of a complainant recorded</source>
            <translation>
                <numerusform>%n antwoord van een klager vastgelegd</numerusform>
                <numerusform>%n antwoorden van klagers vastgelegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partial response(s) recorded</source>
            <translation>
                <numerusform>%n deelreactie vastgelegd</numerusform>
                <numerusform>%n deelreacties vastgelegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) closed</source>
            <translation>
                <numerusform>%n zaak afgesloten</numerusform>
                <numerusform>%n zaken afgesloten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) opened again</source>
            <translation>
                <numerusform>%n zaak heropend</numerusform>
                <numerusform>%n zaken heropend</numerusform>
            </translation>
        </message>
        <message>
            <source>Data breaches</source>
            <translation>Datalekken</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n brought over without a link to what could not be read.</source>
            <translation>
                <numerusform>%1: %n overgenomen zonder de koppeling met iets wat niet te lezen is.</numerusform>
                <numerusform>%1: %n overgenomen zonder de koppeling met iets wat niet te lezen is.</numerusform>
            </translation>
        </message>
        <message>
            <source>no longer of this case</source>
            <translation>hoort niet meer bij deze zaak</translation>
        </message>
        <message>
            <source>Received %1 %2</source>
            <translation>Ontvangen %1 %2</translation>
        </message>
        <message>
            <source>by web form</source>
            <translation>via het webformulier</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>per telefoon</translation>
        </message>
        <message>
            <source>Term (%1): %2. It is the organisation&apos;s own, not in the information sheet.</source>
            <translation>Termijn (%1): %2. Dat is beleid van de organisatie; het informatieblad noemt geen termijn.</translation>
        </message>
        <message>
            <source>Changing the passphrase: writing the register anew and reading it back…</source>
            <translation>De wachtwoordzin wordt gewijzigd: het register wordt opnieuw geschreven en nagelezen…</translation>
        </message>
        <message>
            <source>Reading every page…</source>
            <translation>Elke pagina wordt gelezen…</translation>
        </message>
        <message>
            <source>The register cannot be made there: %1. Check that the folder exists and that files can be made in it, or choose another place.</source>
            <translation>Het register kan daar niet worden gemaakt: %1. Controleer of de map bestaat en of er bestanden in kunnen worden gemaakt, of kies een andere plaats.</translation>
        </message>
        <message>
            <source>There is no file or folder %1. Check the name.</source>
            <translation>Er is geen bestand of map %1. Controleer de naam.</translation>
        </message>
        <message>
            <source>the words of the part</source>
            <translation>de woorden van het onderdeel</translation>
        </message>
        <message>
            <source>what was said or noted</source>
            <translation>wat er is gezegd of genoteerd</translation>
        </message>
        <message>
            <source>record the response</source>
            <translation>reactie vastleggen</translation>
        </message>
        <message>
            <source>A file holds all lines that are meant: choose them with --from, --to, --act, --case or --officer, and leave --limit out.</source>
            <translation>Een bestand bevat altijd alle gekozen regels: kies ze met --from, --to, --act, --case of --officer, en laat --limit weg.</translation>
        </message>
        <message>
            <source>What stood there had been put aside as %1 by then, and is still there.</source>
            <translation>Het bestand dat daar stond, was al bewaard als %1 en staat er nog.</translation>
        </message>
        <message>
            <source>The disk is full or fails. The backup was put back, but that could not be written for certain: after a power cut the register of before may stand there again. Verify the register, and go on only when the disk is sound.</source>
            <translation>De schijf is vol of hapert. De reservekopie is teruggezet, maar of dat ook op de schijf staat, is niet zeker: na een stroomstoring kan het eerdere register er weer staan. Controleer het register en ga pas verder als de schijf in orde is.</translation>
        </message>
        <message>
            <source>What stands at %1 is not what stood there when the backup was looked into. Nothing was changed. Look into it again, to see what would be lost now.</source>
            <translation>Onder de naam %1 staat niet meer wat er stond toen u in de reservekopie keek. Er is niets veranderd. Kijk er opnieuw in om te zien wat er nu verloren zou gaan.</translation>
        </message>
        <message>
            <source>This sheet is typed without a mistake, but it does not open this register. It is of another register, or was made with another passphrase: then the sheet is void here, and opens backups of its own time only. Keep it until a new backup is made and copied to another place. The sheet that opens this register has the mark %1.</source>
            <translation>Dit blad is foutloos getypt, maar opent dit register niet. Het is van een ander register, of het hoort bij een andere wachtwoordzin: dan geldt het hier niet en opent het alleen reservekopieën uit zijn eigen tijd. Bewaar het tot er een nieuwe reservekopie is gemaakt en naar een andere plaats is gekopieerd. Het blad dat dit register opent, heeft het merk %1.</translation>
        </message>
        <message>
            <source>This sheet is typed without a mistake, but it does not open this register. It may be of another register, or of another passphrase: then it opens backups of its own time only. Or the beginning of the file is damaged. As far as that can be read, the sheet that opens it has the mark %1. Is there no such sheet? Keep this one and restore a backup; the manual tells how, under “Salvaging a damaged register”.</source>
            <translation>Dit blad is foutloos getypt, maar opent dit register niet. Misschien is het van een ander register, of hoort het bij een andere wachtwoordzin: dan opent het alleen reservekopieën uit zijn eigen tijd. Of het begin van het bestand is beschadigd. Voor zover dat te lezen is, heeft het blad dat het opent het merk %1. Is er geen blad met dat merk? Bewaar dit blad dan en zet een reservekopie terug; in de handleiding staat hoe, bij “Een beschadigd register redden”.</translation>
        </message>
        <message>
            <source>The emergency sheet made before no longer opens the register, only backups of that time. Make a new sheet, type it back, make a new backup, and copy that to another place. Keep the old sheet until then; after that, destroy it.</source>
            <translation>Het eerdere noodblad opent het register niet meer, alleen nog reservekopieën uit die tijd. Maak een nieuw blad, typ het na, maak een nieuwe reservekopie en kopieer die naar een andere plaats. Bewaar het oude blad tot dan; vernietig het daarna.</translation>
        </message>
        <message>
            <source>Keep the old sheet for now. In this order: make a new sheet, type it back, make a new backup, copy that to another place, and only then destroy the old sheet. Make a new sheet now?</source>
            <translation>Bewaar het oude noodblad nog. Doe het in deze volgorde: maak een nieuw blad, typ het na, maak een nieuwe reservekopie, kopieer die naar een andere plaats, en vernietig pas dan het oude blad. Wilt u nu een nieuw noodblad maken?</translation>
        </message>
        <message>
            <source>Sheets of this register with another mark than %1 open older backups only. Make a new backup now (Settings, Backups), which opens with this sheet, and copy it to another place; after that, destroy those sheets.</source>
            <translation>Bladen van dit register met een ander merk dan %1 openen alleen nog oudere reservekopieën. Maak nu een nieuwe reservekopie (Beheer, Reservekopieën), die met dit blad opengaat, en kopieer haar naar een andere plaats; vernietig daarna die bladen.</translation>
        </message>
        <message>
            <source>Backups made before open only with the old passphrase, or with an emergency sheet of that time: so make a new backup too.</source>
            <translation>Eerdere reservekopieën gaan alleen open met de oude wachtwoordzin of met een noodblad uit die tijd. Maak dus ook een nieuwe reservekopie.</translation>
        </message>
        <message>
            <source>The passphrase does not open this register. Check capitals, spaces and the keyboard, and try again. Forgotten? Use the emergency sheet.</source>
            <translation>Met deze wachtwoordzin gaat het register niet open. Let op hoofdletters, spaties en het toetsenbord, en probeer het opnieuw. Vergeten? Gebruik het noodblad.</translation>
        </message>
        <message>
            <source>Are you certain of the passphrase? Then the beginning of the file may be damaged; the manual tells what to do, under “Salvaging a damaged register”.</source>
            <translation>Weet u zeker dat de wachtwoordzin klopt? Dan kan het begin van het bestand beschadigd zijn; in de handleiding staat wat u dan doet, bij “Een beschadigd register redden”.</translation>
        </message>
        <message>
            <source>This is a backup: %1</source>
            <translation>Dit is een reservekopie: %1</translation>
        </message>
        <message>
            <source>Whoever works on in it has two registers: what is done in the one is missing in the other. Put the backup back on this computer, and work in the register that you get then.</source>
            <translation>Wie daarin verder werkt, heeft twee registers: wat in het ene gebeurt, ontbreekt in het andere. Zet de reservekopie terug op deze computer en werk verder in het register dat u dan krijgt.</translation>
        </message>
        <message>
            <source>&amp;Open it all the same</source>
            <translation>Toch &amp;openen</translation>
        </message>
        <message>
            <source>&amp;Put it back…</source>
            <translation>&amp;Terugzetten…</translation>
        </message>
        <message>
            <source>This complainant may be a client, and was not asked yet which way of reaching them is safe: somebody else could open the letter. First ask, and record the answer in the case. Can it not be asked? Then the letter goes with a reason.</source>
            <translation>Deze klager is misschien cliënt, en er is nog niet gevraagd langs welke weg wij veilig contact kunnen opnemen: een ander zou de brief kunnen openen. Vraag dat eerst en leg het antwoord vast in de zaak. Kunt u het niet vragen? Dan gaat de brief alleen weg met een reden.</translation>
        </message>
        <message>
            <source>Post is not recorded as the safe way to this complainant. Send the letter along the safe channel, or ask again and record it in the case.</source>
            <translation>Post is niet vastgelegd als het veilige kanaal voor deze klager. Verstuur de brief via het veilige kanaal, of vraag het opnieuw en leg het vast in de zaak.</translation>
        </message>
        <message>
            <source>It went another way than the safe one, for this reason.</source>
            <translation>De brief ging om deze reden langs een andere weg dan de veilige.</translation>
        </message>
        <message>
            <source>Make a mail draft though mail is not the safe way, for this reason.</source>
            <translation>Zet de brief om deze reden klaar als mail, ook al is mail niet het veilige kanaal.</translation>
        </message>
        <message>
            <source>letter let go another way than the safe one</source>
            <translation>brief doorgelaten langs een andere weg dan de veilige</translation>
        </message>
        <message>
            <source>No backup can be made: the folder %1 is not there. Put the stick in, or connect to the share, and try again.</source>
            <translation>Er kan geen reservekopie worden gemaakt: de map %1 is er niet. Steek de stick erin of maak verbinding met de netwerkmap, en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>No backup was made. %1</source>
            <translation>Er is geen reservekopie gemaakt. %1</translation>
        </message>
        <message>
            <source>The emergency sheet was not saved: it would lie where the register or a backup lies (%1). Whoever finds both can read every case. Print it on paper. Is there no printer here? Save it in quite another folder, and not on a stick or share on which the register or a backup is; print that file and then delete it.</source>
            <translation>Het noodblad is niet opgeslagen: het zou liggen waar het register of een reservekopie ligt (%1). Wie beide vindt, kan elke zaak lezen. Druk het blad af op papier. Is hier geen printer? Sla het dan op in een heel andere map, en niet op een stick of netwerkmap waarop het register of een reservekopie staat; druk dat bestand af en verwijder het daarna.</translation>
        </message>
        <message>
            <source>Typed without a mistake, but this sheet does not open the register: it is void here, or of another register. The sheet that opens it has the mark %1.</source>
            <translation>Foutloos getypt, maar dit blad opent het register niet: het geldt hier niet meer, of het is van een ander register. Het blad dat het opent, heeft het merk %1.</translation>
        </message>
        <message>
            <source>Typed without a mistake, but this sheet does not open the register. As far as the file can be read, the sheet that opens it has the mark %1.</source>
            <translation>Foutloos getypt, maar dit blad opent het register niet. Voor zover het bestand te lezen is, heeft het blad dat het opent het merk %1.</translation>
        </message>
        <message>
            <source>Sheets of this register with another mark than %1 open older backups only. The newest backup opens with this sheet: copy it to another place, and then destroy those sheets.</source>
            <translation>Bladen van dit register met een ander merk dan %1 openen alleen nog oudere reservekopieën. De nieuwste reservekopie gaat open met dit blad: kopieer haar naar een andere plaats, en vernietig daarna die bladen.</translation>
        </message>
        <message>
            <source>Without them, older backups open only with the passphrase of their time.</source>
            <translation>Zonder die bladen gaan oudere reservekopieën alleen open met de wachtwoordzin van toen.</translation>
        </message>
        <message numerus="yes">
            <source>The backup was made and read back: %1, with %n case(s).</source>
            <translation>
                <numerusform>De reservekopie is gemaakt en nagelezen: %1, met %n zaak.</numerusform>
                <numerusform>De reservekopie is gemaakt en nagelezen: %1, met %n zaken.</numerusform>
            </translation>
        </message>
        <message>
            <source>It opens with the present passphrase, or with the emergency sheet with the mark %1.</source>
            <translation>Zij gaat open met de huidige wachtwoordzin, of met het noodblad met het merk %1.</translation>
        </message>
        <message>
            <source>It opens with the present passphrase; no emergency sheet was made for it yet.</source>
            <translation>Zij gaat open met de huidige wachtwoordzin; een noodblad is daar nog niet voor gemaakt.</translation>
        </message>
        <message>
            <source>Sheets of this register with another mark open older backups only. Copy this backup to another place, and then destroy those sheets.</source>
            <translation>Bladen van dit register met een ander merk openen alleen oudere reservekopieën. Kopieer deze reservekopie naar een andere plaats, en vernietig daarna die bladen.</translation>
        </message>
        <message>
            <source>Keep older sheets until the new one was made and typed back (File, Emergency sheet).</source>
            <translation>Bewaar oudere bladen tot u het nieuwe hebt gemaakt en nagetypt (Bestand, Noodblad).</translation>
        </message>
        <message>
            <source>Every group is typed without a mistake.</source>
            <translation>Elke groep is foutloos getypt.</translation>
        </message>
        <message>
            <source>Looking for the register…</source>
            <translation>Het register wordt gezocht…</translation>
        </message>
        <message>
            <source>This backup needs the sheet with the mark %1, as far as it can be read. The sheet that was typed has no mistake in it, but does not open this backup: it is of another register (look at the name on the sheet), or the passphrase was changed in between. Keep the sheet. Is there none with that mark? Take another backup; the beginning of this one may be damaged.</source>
            <translation>Bij deze reservekopie hoort het blad met het merk %1, voor zover zij te lezen is. Het blad dat is getypt, bevat geen fout, maar opent deze reservekopie niet: het is van een ander register (kijk naar de naam op het blad), of de wachtwoordzin is tussendoor gewijzigd. Bewaar het blad. Is er geen blad met dat merk? Neem dan een andere reservekopie; van deze is misschien het begin beschadigd.</translation>
        </message>
        <message>
            <source>“%1” is not a whole e-mail address: after the @ stands something like “example.nl”. Correct it, or leave it empty.</source>
            <translation>“%1” is geen volledig e-mailadres: na de @ staat bijvoorbeeld “voorbeeld.nl”. Verbeter het, of laat het leeg.</translation>
        </message>
        <message>
            <source>Answer of the complainant</source>
            <translation>Antwoord van de klager</translation>
        </message>
        <message>
            <source>&amp;What was answered, in short</source>
            <translation>&amp;Wat de klager antwoordde, in het kort</translation>
        </message>
        <message>
            <source>record the complainant&apos;s answer</source>
            <translation>antwoord van de klager vastleggen</translation>
        </message>
        <message>
            <source>%1 holds what was done in this register up to %2, when its file was moved, replaced or taken away. Is something of that missing here? Then close this register, open that file and go on in it. Destroy it once you are sure that you miss nothing from it; then this line goes.</source>
            <translation>In %1 staat wat er in dit register was gedaan tot %2, toen het bestand ervan werd verplaatst, vervangen of weggehaald. Mist u hier iets daarvan? Sluit dan dit register, open dat bestand en werk daarin verder. Vernietig het zodra u zeker weet dat u er niets uit mist; dan verdwijnt deze regel.</translation>
        </message>
        <message>
            <source>%1 is not the file any more that is open here, and what was done could not be kept beside it. Whoever closes the register now loses that. Go back, put the file where it was or make room on the disk, and try again.</source>
            <translation>%1 is niet meer het bestand dat hier openstaat, en wat er is gedaan, kon ook niet ernaast worden bewaard. Wie het register nu sluit, raakt dat kwijt. Ga terug, zet het bestand waar het stond of maak ruimte op de schijf, en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The file of this register does not stand in its place any more: it was moved, replaced or taken away, perhaps by a program that synchronises folders. All that was done is kept as %1. From now on open that file, and go on in it.</source>
            <translation>Het bestand van dit register staat niet meer op zijn plaats: het is verplaatst, vervangen of weggehaald, misschien door een programma dat mappen synchroniseert. Alles wat er is gedaan, is bewaard als %1. Open voortaan dat bestand en werk daarin verder.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n zaak</numerusform>
                <numerusform>%n zaken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n responsible person(s)</source>
            <translation>
                <numerusform>%n verantwoordelijke</numerusform>
                <numerusform>%n verantwoordelijken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regels</numerusform>
            </translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>op papier</translation>
        </message>
        <message>
            <source>time until the lock changed</source>
            <translation>tijd tot de vergrendeling gewijzigd</translation>
        </message>
        <message>
            <source>file of the register written anew</source>
            <translation>registerbestand opnieuw geschreven</translation>
        </message>
    </context>
    <context>
        <name>WorkHead</name>
        <message>
            <source>Late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Today and tomorrow</source>
            <translation>Vandaag en morgen</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Deze week</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Without a term</source>
            <translation>Zonder termijn</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Wacht op anderen</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>Na te kijken</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Weggelegd</translation>
        </message>
    </context>
    <context>
        <name>gehoor::AuditModel</name>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Aantekening</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Functionaris</translation>
        </message>
    </context>
    <context>
        <name>gehoor::AuditPage</name>
        <message>
            <source>audit trail</source>
            <translation>logboek</translation>
        </message>
        <message>
            <source>Every act stands here with its time. Gehoor changes no line and takes none away. Each is chained to the one before: verifying the register file (menu “File”) shows what was altered outside Gehoor.</source>
            <translation>Elke handeling staat hier met het tijdstip. Gehoor verandert geen regel en haalt er geen weg. Elke regel hangt vast aan de vorige: wie het registerbestand controleert (menu “Bestand”), ziet wat er buiten Gehoor om is veranderd.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regels</numerusform>
            </translation>
        </message>
        <message>
            <source>the newest %1, more below</source>
            <translation>de nieuwste %1, meer hieronder</translation>
        </message>
        <message>
            <source>Line %2 was written after line %1, and yet has an earlier time: a clock may have been set back, or a command was given an earlier day. The numbers of the lines tell the order.</source>
            <translation>Regel %2 is na regel %1 geschreven en heeft toch een eerder tijdstip: misschien is een klok teruggezet, of kreeg een opdracht een eerdere dag mee. De nummers van de regels geven de volgorde aan.</translation>
        </message>
        <message>
            <source>&amp;All lines</source>
            <translation>&amp;Alle regels</translation>
        </message>
        <message>
            <source>period</source>
            <translation>periode</translation>
        </message>
        <message>
            <source>from</source>
            <translation>vanaf</translation>
        </message>
        <message>
            <source>up to and including</source>
            <translation>tot en met</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>alle functionarissen</translation>
        </message>
        <message>
            <source>P&amp;eriod</source>
            <translation>P&amp;eriode</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Wat</translation>
        </message>
        <message>
            <source>Ca&amp;se</source>
            <translation>Zaa&amp;k</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>&amp;Functionaris</translation>
        </message>
        <message>
            <source>Head of the trail: %1</source>
            <translation>Kop van het logboek: %1</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>De pagina opslaan</translation>
        </message>
        <message>
            <source>audit-trail</source>
            <translation>logboek</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Export the audit trail</source>
            <translation>Het logboek exporteren</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabel (*.csv)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) exported to %1.</source>
            <translation>
                <numerusform>%n regel geëxporteerd naar %1.</numerusform>
                <numerusform>%n regels geëxporteerd naar %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Af&amp;drukken…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Opslaan als &amp;PDF…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xporteren…</translation>
        </message>
        <message>
            <source>Writing the lines…</source>
            <translation>De regels worden geschreven…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BackupForm</name>
        <message>
            <source>&amp;Save</source>
            <translation>Va&amp;stleggen</translation>
        </message>
        <message>
            <source>Back &amp;up now</source>
            <translation>&amp;Nu een reservekopie maken</translation>
        </message>
        <message>
            <source>Removed: newer backups took its place, it was destroyed, or it could not get its name. Out of reach or gone: its stick or share is not there, or the file was moved or deleted.</source>
            <translation>Verwijderd: de kopie is vervangen door nieuwere, is vernietigd, of kon haar naam niet krijgen. Niet bereikbaar of weg: de stick of netwerkmap is er niet, of het bestand is verplaatst of gewist.</translation>
        </message>
        <message>
            <source>Fo&amp;lder</source>
            <translation>&amp;Map</translation>
        </message>
        <message>
            <source>&amp;Days of which the newest stays</source>
            <translation>&amp;Dagen waarvan de nieuwste blijft</translation>
        </message>
        <message>
            <source>&amp;Weeks of which the newest stays</source>
            <translation>&amp;Weken waarvan de nieuwste blijft</translation>
        </message>
        <message>
            <source>&amp;Months of which the newest stays</source>
            <translation>M&amp;aanden waarvan de nieuwste blijft</translation>
        </message>
        <message>
            <source>backups</source>
            <translation>reservekopieën</translation>
        </message>
        <message>
            <source>Head of the trail in the chosen backup: %1</source>
            <translation>Kop van het logboek in de gekozen reservekopie: %1</translation>
        </message>
        <message>
            <source>The folder for backups</source>
            <translation>De map voor reservekopieën</translation>
        </message>
        <message>
            <source>choose the folder for backups</source>
            <translation>de map voor reservekopieën kiezen</translation>
        </message>
        <message>
            <source>days of which the newest backup is kept</source>
            <translation>dagen waarvan de nieuwste reservekopie bewaard blijft</translation>
        </message>
        <message>
            <source>weeks of which the newest backup is kept</source>
            <translation>weken waarvan de nieuwste reservekopie bewaard blijft</translation>
        </message>
        <message>
            <source>months of which the newest backup is kept</source>
            <translation>maanden waarvan de nieuwste reservekopie bewaard blijft</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>Er is nog geen reservekopie gemaakt.</translation>
        </message>
        <message>
            <source>Ch&amp;oose…</source>
            <translation>&amp;Kiezen…</translation>
        </message>
        <message>
            <source>Making a backup and reading it back…</source>
            <translation>De reservekopie wordt gemaakt en nagelezen…</translation>
        </message>
        <message>
            <source>Looking for backups in the folder…</source>
            <translation>Er wordt in de map naar reservekopieën gezocht…</translation>
        </message>
        <message>
            <source>A backup is made when the program is closed or locked, and once a day while it is open, if anything was done. It is encrypted like the register, opens with the same passphrase, and is read back before it counts. Choose a folder that is not on this computer&apos;s own disk, such as a stick or a share.</source>
            <translation>Er wordt een reservekopie gemaakt als u het programma sluit of vergrendelt, en eens per dag zolang het openstaat, als er iets is gedaan. De kopie is versleuteld zoals het register, gaat open met dezelfde wachtwoordzin en telt pas als zij is nagelezen. Kies een map die niet op de schijf van deze computer staat, zoals een USB-stick of een netwerkmap.</translation>
        </message>
        <message>
            <source>The folder %1 is not there. Put the stick in, connect to the share, or choose another folder.</source>
            <translation>De map %1 is er niet. Steek de stick erin, maak verbinding met de netwerkmap of kies een andere map.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Vastgelegd.</translation>
        </message>
        <message>
            <source>The chosen backup opens with the emergency sheet with the mark %1, or with the passphrase of that time.</source>
            <translation>De gekozen reservekopie gaat open met het noodblad met merk %1, of met de wachtwoordzin van toen.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BackupKeeper</name>
        <message>
            <source>Making a backup and reading it back…</source>
            <translation>De reservekopie wordt gemaakt en nagelezen…</translation>
        </message>
        <message>
            <source>Cancel leaves the register open. You can then choose another folder for the backups (Settings, Backups).</source>
            <translation>Met Annuleren blijft het register open. U kunt dan een andere map voor de reservekopieën kiezen (Beheer, Reservekopieën).</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Opnieuw proberen</translation>
        </message>
        <message>
            <source>&amp;Close without a backup</source>
            <translation>&amp;Sluiten zonder reservekopie</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BatchDialog</name>
        <message>
            <source>Make the &amp;drafts</source>
            <translation>&amp;Concepten maken</translation>
        </message>
        <message>
            <source>Make f&amp;inal</source>
            <translation>&amp;Definitief maken</translation>
        </message>
        <message>
            <source>&amp;Print all…</source>
            <translation>&amp;Alles afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Save all as PDF…</source>
            <translation>Alles als &amp;PDF opslaan…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;toppen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message numerus="yes">
            <source>Letters for %n case(s)</source>
            <translation>
                <numerusform>Brieven voor %n zaak</numerusform>
                <numerusform>Brieven voor %n zaken</numerusform>
            </translation>
        </message>
        <message>
            <source>progress of the letters</source>
            <translation>voortgang van de brieven</translation>
        </message>
        <message>
            <source>letters of this batch</source>
            <translation>brieven van deze reeks</translation>
        </message>
        <message>
            <source>&amp;Kind of letter</source>
            <translation>Soo&amp;rt brief</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>These letters went to the printer just now. Whether they came out on paper Gehoor cannot see: look there first. Send them all once more?</source>
            <translation>Deze brieven zijn zojuist naar de printer gestuurd. Of ze op papier staan, kan Gehoor niet zien: kijk dat eerst na. Wilt u ze allemaal nog een keer naar de printer sturen?</translation>
        </message>
        <message>
            <source>&amp;Print again</source>
            <translation>&amp;Opnieuw afdrukken</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;Niets doen</translation>
        </message>
        <message>
            <source>A folder for the letters</source>
            <translation>Een map voor de brieven</translation>
        </message>
        <message numerus="yes">
            <source>%n final</source>
            <translation>
                <numerusform>%n definitief</numerusform>
                <numerusform>%n definitief</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n concept</numerusform>
                <numerusform>%n concepten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stopped by the leak check</source>
            <translation>
                <numerusform>%n tegengehouden door de lekcontrole</numerusform>
                <numerusform>%n tegengehouden door de lekcontrole</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n geweigerd</numerusform>
                <numerusform>%n geweigerd</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter opens a letter by itself.</source>
            <translation>Met Enter opent u een brief apart.</translation>
        </message>
        <message>
            <source>P&amp;osted…</source>
            <translation>Ver&amp;zonden…</translation>
        </message>
        <message numerus="yes">
            <source>%n posted</source>
            <translation>
                <numerusform>%n verzonden</numerusform>
                <numerusform>%n verzonden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at again</source>
            <translation>
                <numerusform>%n om nog eens te bekijken</numerusform>
                <numerusform>%n om nog eens te bekijken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gehoor::BatchModel</name>
        <message>
            <source>Refused: %1</source>
            <translation>Geweigerd: %1</translation>
        </message>
        <message>
            <source>Stopped, this shows and is protected: %1</source>
            <translation>Tegengehouden, dit is zichtbaar en beschermd: %1</translation>
        </message>
        <message>
            <source>Final, and sent to the printer and saved just now</source>
            <translation>Definitief, en zojuist naar de printer gestuurd en opgeslagen</translation>
        </message>
        <message>
            <source>Final, and sent to the printer just now</source>
            <translation>Definitief, en zojuist naar de printer gestuurd</translation>
        </message>
        <message>
            <source>Final, and saved just now</source>
            <translation>Definitief, en zojuist opgeslagen</translation>
        </message>
        <message>
            <source>Final, not posted yet</source>
            <translation>Definitief, nog niet verzonden</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Can be made</source>
            <translation>Kan worden gemaakt</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Klager</translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>De brief</translation>
        </message>
        <message>
            <source>Look again before it is final: %1 may be protected; Enter opens the letter</source>
            <translation>Kijk nog eens voordat de brief definitief wordt: %1 is misschien beschermd; Enter opent de brief</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BundleChoices</name>
        <message>
            <source>Parts of the complaint</source>
            <translation>Onderdelen van de klacht</translation>
        </message>
        <message>
            <source>Of the complainant</source>
            <translation>Over de klager</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>N&amp;aam</translation>
        </message>
        <message>
            <source>&amp;How to reach them (the safe channel)</source>
            <translation>&amp;Hoe te bereiken (via het veilige kanaal)</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>Hoedan&amp;igheid</translation>
        </message>
        <message>
            <source>What they hope &amp;for</source>
            <translation>Wat de &amp;klager hoopt te bereiken</translation>
        </message>
        <message>
            <source>&amp;Take out of their words what is protected</source>
            <translation>&amp;Laat uit de klacht weg wat beschermd is</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>The case holds no documents.</source>
            <translation>De zaak heeft geen documenten.</translation>
        </message>
        <message>
            <source>&amp;Language of the bundle</source>
            <translation>&amp;Taal van de bundel</translation>
        </message>
        <message>
            <source>Part %1: %2</source>
            <translation>Onderdeel %1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>I looked at all of it</source>
            <translation>Ik heb alles bekeken</translation>
        </message>
        <message>
            <source>I looked at all of %1</source>
            <translation>Ik heb %1 helemaal bekeken</translation>
        </message>
        <message>
            <source>being read…</source>
            <translation>wordt gelezen…</translation>
        </message>
        <message>
            <source>They want to stay anonymous: neither goes along.</source>
            <translation>De klager wil anoniem blijven: naam en contactgegevens gaan niet mee.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BundleDialog</name>
        <message>
            <source>&amp;Make the bundle</source>
            <translation>Bundel &amp;maken</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Af&amp;drukken…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Opslaan als PDF…</translation>
        </message>
        <message>
            <source>Save as mail &amp;draft…</source>
            <translation>Als mail klaar&amp;zetten…</translation>
        </message>
        <message>
            <source>Record &amp;as sent</source>
            <translation>Als &amp;verzonden vastleggen</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>Bundle of case %1</source>
            <translation>Bundel van zaak %1</translation>
        </message>
        <message>
            <source>What is in the bundle</source>
            <translation>Wat er in de bundel staat</translation>
        </message>
        <message>
            <source>&amp;Bundle</source>
            <translation>&amp;Bundel</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Wanneer</translation>
        </message>
        <message>
            <source>B&amp;y</source>
            <translation>O&amp;p welke wijze</translation>
        </message>
        <message>
            <source>A new bundle</source>
            <translation>Een nieuwe bundel</translation>
        </message>
        <message>
            <source>A document is being read…</source>
            <translation>Er wordt een document gelezen…</translation>
        </message>
        <message>
            <source>Choose at least one part.</source>
            <translation>Kies ten minste één onderdeel.</translation>
        </message>
        <message>
            <source>This shows in the bundle, and it is protected:</source>
            <translation>Dit is zichtbaar in de bundel, en het is beschermd:</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>“%1” (%2)</translation>
        </message>
        <message>
            <source>Does the responsible person need to know it? Then say why; the reason is kept with the bundle.</source>
            <translation>Moet de verantwoordelijke het weten? Schrijf dan waarom; de reden wordt bij de bundel bewaard.</translation>
        </message>
        <message>
            <source>The bundle may not leave like this</source>
            <translation>Zo mag de bundel niet weg</translation>
        </message>
        <message>
            <source>The bundle is being made…</source>
            <translation>De bundel wordt gemaakt…</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Er is niets afgedrukt.</translation>
        </message>
        <message numerus="yes">
            <source>Printing was stopped: %n of the %1 pages of the bundle went to the printer. In the audit trail the bundle stands as printed.</source>
            <translation>
                <numerusform>Het afdrukken is gestopt: %n van de %1 bladzijden van de bundel is naar de printer gestuurd. In het logboek staat de bundel als afgedrukt.</numerusform>
                <numerusform>Het afdrukken is gestopt: %n van de %1 bladzijden van de bundel zijn naar de printer gestuurd. In het logboek staat de bundel als afgedrukt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Printing the bundle…</source>
            <translation>De bundel wordt afgedrukt…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Save the bundle</source>
            <translation>De bundel opslaan</translation>
        </message>
        <message>
            <source>Mail draft (*.eml)</source>
            <translation>Klaargezette mail (*.eml)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::CalendarForm</name>
        <message>
            <source>&amp;Save</source>
            <translation>Va&amp;stleggen</translation>
        </message>
        <message>
            <source>days equated with a holiday</source>
            <translation>dagen die met een feestdag zijn gelijkgesteld</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>New Year&apos;s Day, Good Friday, Easter Monday, King&apos;s Day, Ascension Day, Whit Monday and both Christmas days are known for every year. By decree other days are equated with them, for about three years at a time: those stand in this list. To count your own terms so is the organisation&apos;s own policy, not in the information sheet.</source>
            <translation>Nieuwjaarsdag, Goede Vrijdag, tweede paasdag, Koningsdag, Hemelvaartsdag, tweede pinksterdag en beide kerstdagen zijn voor elk jaar bekend. Andere dagen worden er bij besluit mee gelijkgesteld, telkens voor ongeveer drie jaar: die staan in deze lijst. Dat u uw eigen termijnen zo telt, is organisatiebeleid; het staat niet in het informatieblad.</translation>
        </message>
        <message>
            <source>5 &amp;May (Liberation Day) is</source>
            <translation>5 &amp;mei (Bevrijdingsdag) is</translation>
        </message>
        <message>
            <source>Days &amp;equated with a holiday</source>
            <translation>&amp;Gelijkgestelde dagen</translation>
        </message>
        <message>
            <source>The list is complete &amp;up to and including</source>
            <translation>De lijst is compleet &amp;tot en met</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dag</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>Toe&amp;voegen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>W&amp;eghalen</translation>
        </message>
        <message>
            <source>Add the days &amp;Gehoor knows</source>
            <translation>Dagen toevoegen die Gehoor &amp;kent</translation>
        </message>
        <message>
            <source>Give the day a name.</source>
            <translation>Geef de dag een naam.</translation>
        </message>
        <message>
            <source>A name is one line of at most %1 characters. Shorten it; the day was not added.</source>
            <translation>Een naam is één regel van hoogstens %1 tekens. Maak hem korter; de dag is niet toegevoegd.</translation>
        </message>
        <message>
            <source>Import days</source>
            <translation>Dagen inlezen</translation>
        </message>
        <message>
            <source>Lists of days (*.csv *.txt)</source>
            <translation>Lijsten van dagen (*.csv *.txt)</translation>
        </message>
        <message>
            <source>Reminder: due dates up to %1 are needed. Complete the list with the days equated by decree, and say up to which year it goes.</source>
            <translation>Let op: er zijn streefdatums tot in %1 nodig. Vul de lijst aan met de dagen die bij besluit zijn gelijkgesteld, en zeg tot welk jaar zij loopt.</translation>
        </message>
        <message>
            <source>&amp;Import a list…</source>
            <translation>Lijst &amp;inlezen…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::CaseChecks</name>
        <message>
            <source>Put right</source>
            <translation>In orde maken</translation>
        </message>
        <message>
            <source>Go to where it is put right</source>
            <translation>Naar de plaats waar u het in orde maakt</translation>
        </message>
        <message>
            <source>To check: %1.</source>
            <translation>Na te kijken: %1.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::CaseHeader</name>
        <message>
            <source>due %1</source>
            <translation>uiterlijk %1</translation>
        </message>
        <message>
            <source>%1  (Ctrl+Enter)</source>
            <translation>%1  (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Also: %1</source>
            <translation>Ook: %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::CasePage</name>
        <message>
            <source>Assessment</source>
            <translation>Beoordeling</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Forwarding</source>
            <translation>Doorsturen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>The work on this case</source>
            <translation>Het werk aan deze zaak</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation>Volgende &amp;stap</translation>
        </message>
        <message>
            <source>&amp;Assessment</source>
            <translation>&amp;Beoordeling</translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>B&amp;rieven</translation>
        </message>
        <message>
            <source>&amp;Forwarding</source>
            <translation>&amp;Doorsturen</translation>
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation>D&amp;ossier</translation>
        </message>
        <message>
            <source>Ne&amp;w letter…</source>
            <translation>&amp;Nieuwe brief…</translation>
        </message>
        <message>
            <source>Add a &amp;part…</source>
            <translation>Onderdeel &amp;toevoegen…</translation>
        </message>
        <message>
            <source>Note a con&amp;tact…</source>
            <translation>&amp;Contact noteren…</translation>
        </message>
        <message>
            <source>&amp;Change the case…</source>
            <translation>De zaak &amp;wijzigen…</translation>
        </message>
        <message>
            <source>Cl&amp;ose the case…</source>
            <translation>Zaak afsl&amp;uiten…</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Beschermd</translation>
        </message>
        <message>
            <source>P&amp;rotected</source>
            <translation>Bescher&amp;md</translation>
        </message>
        <message>
            <source>Protect the &amp;selected words…</source>
            <translation>&amp;Geselecteerde woorden beschermen…</translation>
        </message>
        <message>
            <source>R&amp;easoning…</source>
            <translation>Ond&amp;erbouwing…</translation>
        </message>
        <message>
            <source>Show the ori&amp;ginal</source>
            <translation>Or&amp;igineel tonen</translation>
        </message>
        <message>
            <source>P&amp;ut off…</source>
            <translation>Weg&amp;leggen…</translation>
        </message>
        <message>
            <source>To chec&amp;k…</source>
            <translation>Na te &amp;kijken…</translation>
        </message>
        <message>
            <source>Ter&amp;ms of this case…</source>
            <translation>Termijnen van deze &amp;zaak…</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Veiligheid</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Verwant</translation>
        </message>
        <message>
            <source>Safet&amp;y</source>
            <translation>Veilig&amp;heid</translation>
        </message>
        <message>
            <source>Relate&amp;d</source>
            <translation>&amp;Verwant</translation>
        </message>
        <message>
            <source>what is left of this case</source>
            <translation>wat er van deze zaak over is</translation>
        </message>
        <message>
            <source>Access re&amp;quest…</source>
            <translation>Inzageverzoek a&amp;fhandelen…</translation>
        </message>
        <message>
            <source>Record t&amp;he complainant&apos;s answer…</source>
            <translation>&amp;Antwoord van de klager vastleggen…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ClosingDialog</name>
        <message>
            <source>Close case %1</source>
            <translation>Zaak %1 afsluiten</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Zaak afsluiten</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ComplaintPanel</name>
        <message>
            <source>Hopes for: %1</source>
            <translation>Hoopt op: %1</translation>
        </message>
        <message>
            <source>Address, e-mail and phone are hidden (F9 shows them)</source>
            <translation>Adres, e-mail en telefoon zijn verborgen (F9 toont ze)</translation>
        </message>
        <message>
            <source>mandate seen</source>
            <translation>machtiging gezien</translation>
        </message>
        <message>
            <source>mandate not seen</source>
            <translation>machtiging niet gezien</translation>
        </message>
        <message>
            <source>Represented by %1, %2</source>
            <translation>Vertegenwoordigd door %1, %2</translation>
        </message>
        <message>
            <source>Safe channel: %1</source>
            <translation>Veilig kanaal: %1</translation>
        </message>
        <message>
            <source>NO POST to this address</source>
            <translation>GEEN POST naar dit adres</translation>
        </message>
        <message>
            <source>Wants to stay anonymous</source>
            <translation>Wil anoniem blijven</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Het document opslaan</translation>
        </message>
        <message>
            <source>Reading the original…</source>
            <translation>Het origineel wordt gelezen…</translation>
        </message>
        <message>
            <source>Looking through the document…</source>
            <translation>Het document wordt doorgekeken…</translation>
        </message>
        <message>
            <source>The document is being saved…</source>
            <translation>Het document wordt opgeslagen…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>From: %1</source>
            <translation>Van: %1</translation>
        </message>
        <message>
            <source>Reply to: %1</source>
            <translation>Antwoord aan: %1</translation>
        </message>
        <message>
            <source>Sent: %1</source>
            <translation>Verzonden: %1</translation>
        </message>
        <message>
            <source>Subject: %1</source>
            <translation>Onderwerp: %1</translation>
        </message>
        <message>
            <source>Attached: %1</source>
            <translation>Bijlage: %1</translation>
        </message>
        <message>
            <source>The original holds no text that can be shown here. Save it to look at it.</source>
            <translation>Het origineel bevat geen tekst die hier getoond kan worden. Sla het op om het te bekijken.</translation>
        </message>
        <message>
            <source>The original of the complaint</source>
            <translation>Het origineel van de klacht</translation>
        </message>
        <message>
            <source>The complaint</source>
            <translation>De klacht</translation>
        </message>
        <message>
            <source>Received on %1 %2</source>
            <translation>Ontvangen op %1 %2</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ConsistencyDialog</name>
        <message>
            <source>Check the cases</source>
            <translation>Na te kijken</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>bevindingen</translation>
        </message>
        <message>
            <source>progress of the check</source>
            <translation>voortgang van het nakijken</translation>
        </message>
        <message>
            <source>&amp;Go there</source>
            <translation>&amp;Ga erheen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) looked at</source>
            <translation>
                <numerusform>%n zaak bekeken</numerusform>
                <numerusform>%n zaken bekeken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n finding(s). Enter leads to where it is put right.</source>
            <translation>
                <numerusform>%1: %n bevinding. Enter brengt u naar de plaats waar u die in orde maakt.</numerusform>
                <numerusform>%1: %n bevindingen. Enter brengt u naar de plaats waar u ze in orde maakt.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: everything agrees with itself.</source>
            <translation>%1: alles klopt met elkaar.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::CopiesModel</name>
        <message>
            <source>Made</source>
            <translation>Gemaakt</translation>
        </message>
        <message>
            <source>Still there?</source>
            <translation>Nog aanwezig?</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Head of trail</source>
            <translation>Kop logboek</translation>
        </message>
    </context>
    <context>
        <name>gehoor::DayTextDialog</name>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::DeskView</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Beheer</translation>
        </message>
        <message>
            <source>For reading only: the register is open elsewhere. Nothing can be changed here.</source>
            <translation>Alleen lezen: het register is ergens anders open. Hier kan niets worden veranderd.</translation>
        </message>
        <message>
            <source>Due dates for your calendar</source>
            <translation>Streefdatums voor uw agenda</translation>
        </message>
        <message>
            <source>due-dates</source>
            <translation>streefdatums</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Agenda (*.ics)</translation>
        </message>
        <message>
            <source>No open case has a due date. Nothing was written.</source>
            <translation>Geen open zaak heeft een streefdatum. Er is niets geschreven.</translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) written to %1. A calendar shows case numbers and steps, no names; import the file again to bring it up to date.</source>
            <translation>
                <numerusform>%n streefdatum geschreven naar %1. In de agenda staan zaaknummers en stappen, geen namen; lees een nieuw bestand in om de agenda bij te werken.</numerusform>
                <numerusform>%n streefdatums geschreven naar %1. In de agenda staan zaaknummers en stappen, geen namen; lees een nieuw bestand in om de agenda bij te werken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>The passphrase was changed.</source>
            <translation>De wachtwoordzin is gewijzigd.</translation>
        </message>
        <message>
            <source>&amp;Make a sheet now</source>
            <translation>&amp;Nu een noodblad maken</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Later</translation>
        </message>
        <message>
            <source>Looking up the due dates…</source>
            <translation>De streefdatums worden opgezocht…</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n open zaak</numerusform>
                <numerusform>%n open zaken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) late or due this week</source>
            <translation>
                <numerusform>%n zaak te laat of deze week aan de beurt</numerusform>
                <numerusform>%n zaken te laat of deze week aan de beurt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gehoor::DossierPage</name>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Contact or note</source>
            <translation>Contact of notitie</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Soort bestand</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Aantekening</translation>
        </message>
        <message>
            <source>Contacts and notes</source>
            <translation>Contacten en notities</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Oordelen</translation>
        </message>
        <message>
            <source>What was done in this case</source>
            <translation>Wat er in deze zaak is gedaan</translation>
        </message>
        <message>
            <source>Contact or note, case %1</source>
            <translation>Contact of notitie, zaak %1</translation>
        </message>
        <message>
            <source>&amp;What was said or noted</source>
            <translation>&amp;Wat er is gezegd of genoteerd</translation>
        </message>
    </context>
    <context>
        <name>gehoor::EquatedDaysModel</name>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
    </context>
    <context>
        <name>gehoor::EvaluationDialog</name>
        <message>
            <source>It &amp;goes on until the next evaluation</source>
            <translation>De grens &amp;loopt door tot de volgende evaluatie</translation>
        </message>
        <message>
            <source>It &amp;ends today</source>
            <translation>De grens &amp;eindigt vandaag</translation>
        </message>
        <message>
            <source>Evaluation of contact limit %1</source>
            <translation>Evaluatie van contactgrens %1</translation>
        </message>
        <message>
            <source>The next evaluation</source>
            <translation>De volgende evaluatie</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Waarom</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ExportDialog</name>
        <message>
            <source>that stand “%1”</source>
            <translation>met de stand “%1”</translation>
        </message>
        <message>
            <source>in every standing</source>
            <translation>in elke stand</translation>
        </message>
        <message>
            <source>with the words “%1”</source>
            <translation>met de woorden “%1”</translation>
        </message>
        <message>
            <source>Export cases</source>
            <translation>Zaken exporteren</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>XLSX, for a spreadsheet program</source>
            <translation>XLSX, voor een rekenblad</translation>
        </message>
        <message>
            <source>CSV, plain text</source>
            <translation>CSV, platte tekst</translation>
        </message>
        <message>
            <source>progress of the export</source>
            <translation>voortgang van de export</translation>
        </message>
        <message>
            <source>The copy is not encrypted: whoever has the file reads the names in it. Keep it only as long as you need it. The export is noted in the audit trail.</source>
            <translation>De kopie is niet versleuteld: wie het bestand heeft, leest de namen die erin staan. Bewaar die niet langer dan nodig. De export komt in het logboek.</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <source>&amp;Received</source>
            <translation>&amp;Ontvangen</translation>
        </message>
        <message>
            <source>&amp;Kind of file</source>
            <translation>&amp;Soort bestand</translation>
        </message>
        <message>
            <source>cases-%1</source>
            <translation>zaken-%1</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) written</source>
            <translation>
                <numerusform>%n zaak geschreven</numerusform>
                <numerusform>%n zaken geschreven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) written, the file is being finished</source>
            <translation>
                <numerusform>%n zaak geschreven, het bestand wordt afgemaakt</numerusform>
                <numerusform>%n zaken geschreven, het bestand wordt afgemaakt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) exported to %1.</source>
            <translation>
                <numerusform>%n zaak geëxporteerd naar %1.</numerusform>
                <numerusform>%n zaken geëxporteerd naar %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporteren…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wordt gestopt…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ExtendDialog</name>
        <message>
            <source>Extend the term of a response</source>
            <translation>Een reactietermijn verlengen</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Onderdeel</translation>
        </message>
        <message>
            <source>&amp;Extend by (%1)</source>
            <translation>&amp;Verlengen met (%1)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>Red&amp;en</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Verlengen</translation>
        </message>
        <message>
            <source>Part %1, with: %2</source>
            <translation>Onderdeel %1, bij: %2</translation>
        </message>
        <message>
            <source>The complainant &amp;agreed</source>
            <translation>De &amp;klager stemde ermee in</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>O&amp;p</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;Hoe</translation>
        </message>
        <message>
            <source>The response is due on %1, then on %2. After this you tell the complainant of the delay.</source>
            <translation>De reactie moet er uiterlijk %1 zijn, straks uiterlijk %2. Daarna meldt u de klager het uitstel.</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy allows one extension, by at most %1; further only when the complainant agrees.</source>
            <translation>Volgens het eigen beleid van de organisatie kan dit één keer, met hoogstens %1; verder alleen als de klager ermee instemt.</translation>
        </message>
        <message>
            <source>by phone, in a mail…</source>
            <translation>per telefoon, in een mail…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::FactDialog</name>
        <message>
            <source>Protect in case %1</source>
            <translation>Beschermen in zaak %1</translation>
        </message>
        <message>
            <source>Change what is protected in case %1</source>
            <translation>Beschermd gegeven in zaak %1 wijzigen</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Beschermen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Vastleggen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::FindBar</name>
        <message>
            <source>Find in the text</source>
            <translation>Zoeken in de tekst</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>Stop finding</source>
            <translation>Zoeken stoppen</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 of meer</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Niet gevonden</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Gevonden: %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::FindingsModel</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Klager</translation>
        </message>
        <message>
            <source>What does not agree</source>
            <translation>Wat niet klopt</translation>
        </message>
        <message>
            <source>How to put it right</source>
            <translation>Hoe u het in orde maakt</translation>
        </message>
    </context>
    <context>
        <name>gehoor::FindingsPanel</name>
        <message>
            <source>Finding</source>
            <translation>Vondst</translation>
        </message>
        <message>
            <source>Gives away</source>
            <translation>Verraadt</translation>
        </message>
        <message>
            <source>Let it &amp;go, with a reason…</source>
            <translation>Doorlate&amp;n met een reden…</translation>
        </message>
        <message>
            <source>✓ Let go</source>
            <translation>✓ Doorgelaten</translation>
        </message>
        <message>
            <source>⚠ Look again</source>
            <translation>⚠ Kijk nog eens</translation>
        </message>
        <message numerus="yes">
            <source>⚠ %n to look at again.</source>
            <translation>
                <numerusform>⚠ Bekijk %n vondst nog eens.</numerusform>
                <numerusform>⚠ Bekijk %n vondsten nog eens.</numerusform>
            </translation>
        </message>
        <message>
            <source>✖ Protected</source>
            <translation>✖ Beschermd</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>In de tekst</translation>
        </message>
        <message>
            <source>What the leak check finds</source>
            <translation>Wat de lekcontrole vindt</translation>
        </message>
        <message numerus="yes">
            <source>✖ %n protected: it cannot leave like this.</source>
            <translation>
                <numerusform>✖ %n beschermd: zo kan dit niet weg.</numerusform>
                <numerusform>✖ %n beschermd: zo kan dit niet weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ The leak check finds nothing that stops it. Read it all the same.</source>
            <translation>✓ De lekcontrole vindt niets wat dit tegenhoudt. Lees het toch na.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ForwardDialog</name>
        <message>
            <source>Forward part %1 of case %2</source>
            <translation>Onderdeel %1 van zaak %2 doorsturen</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Doorsturen</translation>
        </message>
        <message>
            <source>There is no responsible person yet. Add one in the settings, under “Responsible persons”, and come back here.</source>
            <translation>Er is nog geen verantwoordelijke. Voeg er een toe bij Beheer, onder “Verantwoordelijken”, en kom hier terug.</translation>
        </message>
        <message>
            <source>The complaint is about this person or function. Choose another, or give the reason why it goes there all the same; the reason is kept.</source>
            <translation>De klacht gaat over deze persoon of functie. Kies een ander, of geef de reden waarom zij er toch heen gaat; de reden blijft bewaard.</translation>
        </message>
        <message>
            <source>The complaint is about somebody this person stands in for. Choose another, or give the reason why it goes there all the same; the reason is kept.</source>
            <translation>De klacht gaat over iemand die deze persoon vervangt. Kies een ander, of geef de reden waarom zij er toch heen gaat; de reden blijft bewaard.</translation>
        </message>
        <message>
            <source>This person is away: %1 stands in.</source>
            <translation>Deze persoon is afwezig en wordt vervangen door %1.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ForwardingModel</name>
        <message>
            <source>Part</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>Forwarded to</source>
            <translation>Doorgestuurd naar</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Op</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Reactie</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ForwardingPage</name>
        <message>
            <source>Parts and where they went</source>
            <translation>Onderdelen en naar wie ze zijn doorgestuurd</translation>
        </message>
        <message>
            <source>Take part %1 back from %2</source>
            <translation>Onderdeel %1 terugnemen van %2</translation>
        </message>
        <message>
            <source>The forwarding stays in the register; the part can then be forwarded anew. Why is it taken back?</source>
            <translation>De doorsturing blijft in het register; het onderdeel kan daarna opnieuw worden doorgestuurd. Waarom wordt zij teruggenomen?</translation>
        </message>
        <message>
            <source>The complainant was answered</source>
            <translation>De klager heeft antwoord gekregen</translation>
        </message>
        <message>
            <source>&amp;By whom (empty: %1)</source>
            <translation>&amp;Van wie (leeg: %1)</translation>
        </message>
        <message>
            <source>Open case %1 again</source>
            <translation>Zaak %1 heropenen</translation>
        </message>
        <message>
            <source>The closing stays in the register. Why is the case opened again?</source>
            <translation>De afsluiting blijft in het register. Waarom wordt de zaak heropend?</translation>
        </message>
    </context>
    <context>
        <name>gehoor::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>shortcuts</source>
            <translation>sneltoetsen</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Handleiding</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
    </context>
    <context>
        <name>gehoor::HintFrame</name>
        <message>
            <source>Ma&amp;ke a part…</source>
            <translation>A&amp;fsplitsen…</translation>
        </message>
        <message>
            <source>Make a part of the complainant&apos;s own treatment…</source>
            <translation>Maak een onderdeel van hoe de klager zelf is behandeld…</translation>
        </message>
        <message>
            <source>Two things may stand here that are judged apart: the complainant&apos;s own treatment (“%1”) and the help to another person (“%2”).</source>
            <translation>Hier staan misschien twee dingen die apart worden beoordeeld: hoe de klager zelf is behandeld (“%1”) en de hulp aan een ander (“%2”).</translation>
        </message>
    </context>
    <context>
        <name>gehoor::IntakeDialog</name>
        <message>
            <source>The mail is being kept in the register…</source>
            <translation>De mail wordt in het register vastgelegd…</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Throw away what you typed here?</source>
            <translation>Weggooien wat u hier hebt getypt?</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Weggooien</translation>
        </message>
        <message>
            <source>&amp;Keep typing</source>
            <translation>&amp;Verder typen</translation>
        </message>
        <message>
            <source>New complaint</source>
            <translation>Nieuwe klacht</translation>
        </message>
        <message>
            <source>Log the complaint</source>
            <translation>Klacht vastleggen</translation>
        </message>
        <message>
            <source>Change case %1</source>
            <translation>Zaak %1 wijzigen</translation>
        </message>
        <message>
            <source>Ask the complainant which way is safe to reach them, and record it under “Safe channel”.</source>
            <translation>Vraag de klager welke weg veilig is om contact op te nemen, en leg die vast bij “Veilig kanaal”.</translation>
        </message>
        <message>
            <source>This mail is in the register already, as %1. Log it once more, as a case of its own?</source>
            <translation>Deze mail staat al in het register, als %1. Nog eens vastleggen, als eigen zaak?</translation>
        </message>
        <message>
            <source>&amp;Log again</source>
            <translation>Nog &amp;eens vastleggen</translation>
        </message>
        <message>
            <source>&amp;Do not log</source>
            <translation>&amp;Niet vastleggen</translation>
        </message>
        <message>
            <source>Check what was read from the mail. The mail itself is kept as it came.</source>
            <translation>Controleer wat uit de mail is gelezen. De mail zelf wordt bewaard zoals hij kwam.</translation>
        </message>
        <message>
            <source>Came with it: %1</source>
            <translation>Meegekomen: %1</translation>
        </message>
        <message>
            <source>%1 was not logged. %2</source>
            <translation>%1 is niet vastgelegd. %2</translation>
        </message>
        <message>
            <source>Mail %1 of %2: %3</source>
            <translation>Mail %1 van %2: %3</translation>
        </message>
        <message>
            <source>This mail was not logged. Go on with the next one?</source>
            <translation>Deze mail is niet vastgelegd. Doorgaan met de volgende?</translation>
        </message>
        <message>
            <source>&amp;Next mail</source>
            <translation>&amp;Volgende mail</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stoppen</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>%1 wordt gelezen…</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>“%1” (%2)</translation>
        </message>
        <message>
            <source>The complainant has this too, and it is protected in this case: %1. Every letter that holds it is stopped, their own address lines included. Protect it only when the complainant may not see that somebody else has it.</source>
            <translation>De klager heeft dit ook, en het is in deze zaak beschermd: %1. Elke brief waarin het staat, wordt tegengehouden, ook door de eigen adresregels van de klager. Bescherm het alleen als de klager niet mag zien dat een ander het ook heeft.</translation>
        </message>
        <message>
            <source>Looking whether the mail is in the register already…</source>
            <translation>Er wordt gekeken of de mail al in het register staat…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LeakListsForm</name>
        <message>
            <source>Every letter is held against these lists, whatever the case. A place stops a letter; a name of staff warns. One a line. The phrases that give away that somebody is known here stand under Letters and texts.</source>
            <translation>Elke brief wordt met deze lijsten vergeleken, bij welke zaak ook. Een plaats houdt een brief tegen; een naam van personeel waarschuwt. Eén per regel. De zinnen die verraden dat iemand hier bekend is, staan bij Brieven en teksten.</translation>
        </message>
        <message>
            <source>&amp;Places: houses, offices, their addresses</source>
            <translation>&amp;Plaatsen: huizen, kantoren, hun adressen</translation>
        </message>
        <message>
            <source>Names of s&amp;taff</source>
            <translation>&amp;Namen van personeel</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Va&amp;stleggen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LearningDialog</name>
        <message>
            <source>What was learned of case %1</source>
            <translation>Wat is geleerd van zaak %1</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Vastleggen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterChoices</name>
        <message>
            <source>%1, on %2</source>
            <translation>%1, op %2</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterDialog</name>
        <message>
            <source>The letter as it will be printed</source>
            <translation>De brief zoals hij wordt afgedrukt</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>Nog niet bewaard</translation>
        </message>
        <message>
            <source>Letter %1</source>
            <translation>Brief %1</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>Nieuwe brief</translation>
        </message>
        <message>
            <source>%1, case %2</source>
            <translation>%1, zaak %2</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>De brief opslaan</translation>
        </message>
        <message>
            <source>Throw away what you typed in this letter?</source>
            <translation>Weggooien wat u in deze brief hebt getypt?</translation>
        </message>
        <message>
            <source>Letter %1 was not posted after all</source>
            <translation>Brief %1 is toch niet verzonden</translation>
        </message>
        <message>
            <source>The letter is final again and still to be posted. The terms and the next step follow that. Why was it recorded as posted?</source>
            <translation>De brief is weer definitief en moet nog worden verzonden. De termijnen en de volgende stap volgen daaruit. Waarom was de brief als verzonden vastgelegd?</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Weggooien</translation>
        </message>
        <message>
            <source>&amp;Keep typing</source>
            <translation>&amp;Verder typen</translation>
        </message>
        <message>
            <source>The register is open for reading only.</source>
            <translation>Het register is geopend om alleen te lezen.</translation>
        </message>
        <message>
            <source>Mail draft (*.eml)</source>
            <translation>Klaargezette mail (*.eml)</translation>
        </message>
        <message>
            <source>PDF, as it is printed (*.pdf);;Text for a word processor (*.odt)</source>
            <translation>PDF, zoals afgedrukt (*.pdf);;Tekst voor een tekstverwerker (*.odt)</translation>
        </message>
        <message>
            <source>Compose the letter anew? What you changed in its text is lost.</source>
            <translation>De brief opnieuw samenstellen? Wat u in de tekst hebt veranderd, gaat dan verloren.</translation>
        </message>
        <message>
            <source>&amp;Compose anew</source>
            <translation>&amp;Opnieuw samenstellen</translation>
        </message>
        <message>
            <source>&amp;Keep my text</source>
            <translation>&amp;Mijn tekst houden</translation>
        </message>
        <message>
            <source>The text is yours now. To choose otherwise, compose the letter anew.</source>
            <translation>De tekst is nu van u. Wilt u iets anders kiezen, stel de brief dan opnieuw samen.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterEdit</name>
        <message>
            <source>That is too long for a letter. Nothing was pasted; copy a smaller part.</source>
            <translation>Dat is te lang voor een brief. Er is niets geplakt; kopieer een kleiner deel.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterFindings</name>
        <message>
            <source>Protect the &amp;selected words…</source>
            <translation>&amp;Geselecteerde woorden beschermen…</translation>
        </message>
        <message>
            <source>These words do not stand in what you write here: they come from the case, its address or the settings. Correct them there.</source>
            <translation>Deze woorden staan niet in wat u hier schrijft: ze komen uit de zaak, uit het adres of uit Beheer. Verbeter ze daar.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterMarks</name>
        <message numerus="yes">
            <source>Long sentence, %n words. Can it be two?</source>
            <translation>
                <numerusform>Lange zin, %n woord. Kunnen het er twee worden?</numerusform>
                <numerusform>Lange zin, %n woorden. Kunnen het er twee worden?</numerusform>
            </translation>
        </message>
        <message>
            <source>Hard word: “%1”. Plainer: %2</source>
            <translation>Moeilijk woord: “%1”. Eenvoudiger: %2</translation>
        </message>
        <message>
            <source>Filled in: %1</source>
            <translation>Ingevuld: %1</translation>
        </message>
        <message>
            <source>Spelling: “%1”</source>
            <translation>Spelling: “%1”</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterNotes</name>
        <message>
            <source>Notes on the text</source>
            <translation>Opmerkingen bij de tekst</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterText</name>
        <message>
            <source>Text of the letter</source>
            <translation>Tekst van de brief</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Vet</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Kop</translation>
        </message>
        <message>
            <source>• List</source>
            <translation>• Lijst</translation>
        </message>
        <message>
            <source>1. List</source>
            <translation>1. Lijst</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>What was filled in has a dotted line under it. F7: the next misspelled word.</source>
            <translation>Wat is ingevuld, heeft een stippellijn. F7: het volgende verkeerd gespelde woord.</translation>
        </message>
        <message>
            <source>Spelling is not checked: this computer has no dictionary for this language. Debian has one in %1.</source>
            <translation>De spelling wordt niet gecontroleerd: op deze computer staat geen woordenboek voor deze taal. Debian heeft er een in %1.</translation>
        </message>
        <message>
            <source>No misspelled word was found.</source>
            <translation>Er is geen verkeerd gespeld woord gevonden.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LettersModel</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Op</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LettersPage</name>
        <message>
            <source>Letters of this case</source>
            <translation>Brieven van deze zaak</translation>
        </message>
        <message>
            <source>Throw away draft %1?</source>
            <translation>Concept %1 weggooien?</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Weggooien</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Behouden</translation>
        </message>
        <message>
            <source>Withdraw letter %1</source>
            <translation>Brief %1 intrekken</translation>
        </message>
        <message>
            <source>The letter stays in the register, but it is not posted. Why is it withdrawn?</source>
            <translation>De brief blijft in het register, maar wordt niet verzonden. Waarom wordt hij ingetrokken?</translation>
        </message>
        <message>
            <source>Letter %1 was posted without a leak check. Held against what is protected now, nothing is found in it.</source>
            <translation>Brief %1 is zonder lekcontrole verzonden. Vergeleken met wat nu beschermd is, staat er niets in wat dat verraadt.</translation>
        </message>
        <message numerus="yes">
            <source>Letter %1 was posted without a leak check. It cannot be unsent. Found in %n place(s): %2</source>
            <translation>
                <numerusform>Brief %1 is zonder lekcontrole verzonden. Terughalen kan niet. Gevonden op %n plaats: %2</numerusform>
                <numerusform>Brief %1 is zonder lekcontrole verzonden. Terughalen kan niet. Gevonden op %n plaatsen: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Record as checked</source>
            <translation>&amp;Vastleggen als gecontroleerd</translation>
        </message>
        <message>
            <source>&amp;Not yet</source>
            <translation>&amp;Nog niet</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LimitDialog</name>
        <message>
            <source>Contact limit</source>
            <translation>Contactgrens</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>&amp;What was done: which day, which words</source>
            <translation>&amp;Wat er is gebeurd: welke dag, welke woorden</translation>
        </message>
        <message>
            <source>What the contact is &amp;limited to</source>
            <translation>Waartoe het contact wordt be&amp;perkt</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Vanaf</translation>
        </message>
        <message>
            <source>To be &amp;evaluated on</source>
            <translation>&amp;Evaluatie op</translation>
        </message>
        <message>
            <source>Your organisation&apos;s own policy; the information sheet says nothing of it. You handle the complaint itself as usual. On the day of its evaluation the limit stands under Today.</source>
            <translation>Dit is beleid van uw eigen organisatie; het informatieblad zegt er niets over. De klacht zelf behandelt u gewoon verder. Op de dag van de evaluatie staat de grens onder Vandaag.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LockDialog</name>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Ontgrendelen</translation>
        </message>
        <message>
            <source>Another &amp;register</source>
            <translation>Ander &amp;register</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Afsluiten</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Vergrendeld</translation>
        </message>
        <message>
            <source>%1 is closed. With the passphrase you go on where you were; nothing was lost.</source>
            <translation>%1 is gesloten. Met de wachtwoordzin gaat u verder waar u was; er is niets verloren gegaan.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtwoordzin</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Het register wordt geopend…</translation>
        </message>
        <message>
            <source>Closing the register…</source>
            <translation>Het register wordt gesloten…</translation>
        </message>
        <message>
            <source>The passphrase does not open this register. Check capitals, spaces and the keyboard, and try again. Forgotten? Choose “Quit”, start Gehoor again, and open the register with the emergency sheet.</source>
            <translation>Met deze wachtwoordzin gaat het register niet open. Let op hoofdletters, spaties en het toetsenbord, en probeer het opnieuw. Vergeten? Kies “Afsluiten”, start Gehoor opnieuw en open het register met het noodblad.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Zaak</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Bee&amp;ld</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Search and lock</source>
            <translation>Zoeken en vergrendelen</translation>
        </message>
        <message>
            <source>search in everything</source>
            <translation>zoeken in alles</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Register openen</translation>
        </message>
        <message>
            <source>Register (*.gehoor)</source>
            <translation>Register (*.gehoor)</translation>
        </message>
        <message>
            <source>Read mail</source>
            <translation>Mail inlezen</translation>
        </message>
        <message>
            <source>Mail (*.eml)</source>
            <translation>Mail (*.eml)</translation>
        </message>
        <message>
            <source>Gehoor %1

A register of complaints of outsiders, in one encrypted file. It opens no connection and sends nothing.

Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
            <translation>Gehoor %1

Een register van klachten van buitenstaanders, in één versleuteld bestand. Het maakt geen verbinding en verstuurt niets.

Vrije software onder de GNU General Public License, versie 3 of later; zonder enige garantie.</translation>
        </message>
        <message>
            <source>The register is open. From now on the new passphrase opens it.</source>
            <translation>Het register is open. Vanaf nu gaat het open met de nieuwe wachtwoordzin.</translation>
        </message>
        <message>
            <source>The register was made.</source>
            <translation>Het register is gemaakt.</translation>
        </message>
        <message>
            <source>Search in everything…   Ctrl+K</source>
            <translation>Zoeken in alles…   Ctrl+K</translation>
        </message>
        <message>
            <source>Making the demo: two years of invented cases…</source>
            <translation>De demo wordt gemaakt: twee jaar verzonnen zaken…</translation>
        </message>
        <message>
            <source>The backup was put back. Open it with its passphrase, or with the emergency sheet of that day.</source>
            <translation>De reservekopie is teruggezet. Open het register met de wachtwoordzin of het noodblad van toen.</translation>
        </message>
        <message>
            <source>The backup was put back.</source>
            <translation>De reservekopie is teruggezet.</translation>
        </message>
        <message>
            <source>No backup was made when Gehoor was locked: what was done last is in none. Unlock it to make one (Settings, Backups).</source>
            <translation>Bij het vergrendelen is geen reservekopie gemaakt: wat het laatst is gedaan, staat nog in geen enkele kopie. Ontgrendel Gehoor om er een te maken (Beheer, Reservekopieën).</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ManualView</name>
        <message>
            <source>manual</source>
            <translation>handleiding</translation>
        </message>
        <message>
            <source>contents of the manual</source>
            <translation>inhoud van de handleiding</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MeasureDialog</name>
        <message>
            <source>Measure</source>
            <translation>Maatregel</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Vastleggen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MeasuresModel</name>
        <message>
            <source>Measure</source>
            <translation>Maatregel</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>Wie ervoor zorgt</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MeasuresPanel</name>
        <message>
            <source>measures</source>
            <translation>maatregelen</translation>
        </message>
        <message>
            <source>A&amp;dd a measure…</source>
            <translation>&amp;Maatregel toevoegen…</translation>
        </message>
        <message>
            <source>Chan&amp;ge…</source>
            <translation>Wijzi&amp;gen…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MovesModel</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termijn</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>Nu uiterlijk</translation>
        </message>
        <message>
            <source>Due then</source>
            <translation>Straks uiterlijk</translation>
        </message>
    </context>
    <context>
        <name>gehoor::NavigationRail</name>
        <message>
            <source>pages</source>
            <translation>pagina’s</translation>
        </message>
    </context>
    <context>
        <name>gehoor::NewPassphrase</name>
        <message>
            <source>&amp;New passphrase</source>
            <translation>&amp;Nieuwe wachtwoordzin</translation>
        </message>
        <message>
            <source>New passphrase a&amp;gain</source>
            <translation>Nieuwe wachtwoordzin no&amp;g eens</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>De twee wachtwoordzinnen zijn niet gelijk.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::NewRegisterDialog</name>
        <message>
            <source>New register</source>
            <translation>Nieuw register</translation>
        </message>
        <message>
            <source>where letters are dated</source>
            <translation>de plaats boven de brief</translation>
        </message>
        <message>
            <source>&amp;Make register</source>
            <translation>&amp;Register maken</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Ann&amp;uleren</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisatie</translation>
        </message>
        <message>
            <source>Return &amp;address</source>
            <translation>Retour&amp;adres</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>P&amp;laats</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtwoordzin</translation>
        </message>
        <message>
            <source>Passphrase a&amp;gain</source>
            <translation>Wachtwoordzin no&amp;g eens</translation>
        </message>
        <message>
            <source>Where the register stands</source>
            <translation>Waar het register komt te staan</translation>
        </message>
        <message>
            <source>Register (*.gehoor)</source>
            <translation>Register (*.gehoor)</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>De twee wachtwoordzinnen zijn niet gelijk.</translation>
        </message>
        <message>
            <source>one line, best a PO box</source>
            <translation>één regel, liefst een postbus</translation>
        </message>
        <message>
            <source>Nobody can open the register without the passphrase or its emergency sheet, not even the makers of Gehoor. When the register is made, Gehoor offers to make the sheet.</source>
            <translation>Niemand kan het register openen zonder de wachtwoordzin of het noodblad ervan, ook de makers van Gehoor niet. Is het register gemaakt, dan biedt Gehoor aan het noodblad te maken.</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>&amp;Kiezen…</translation>
        </message>
        <message>
            <source>Making the register…</source>
            <translation>Het register wordt gemaakt…</translation>
        </message>
        <message>
            <source>complaints-%1</source>
            <translation>klachten-%1</translation>
        </message>
        <message>
            <source>There is no folder %1. Choose a folder that is there.</source>
            <translation>Er is geen map %1. Kies een map die er wel is.</translation>
        </message>
        <message>
            <source>&amp;Your name or function</source>
            <translation>Uw &amp;naam of functie</translation>
        </message>
        <message>
            <source>not required; stands beside every act in the audit trail</source>
            <translation>niet verplicht; staat bij elke handeling in het logboek</translation>
        </message>
    </context>
    <context>
        <name>gehoor::NewStandardDialog</name>
        <message>
            <source>New standard text: %1</source>
            <translation>Nieuwe standaardtekst: %1</translation>
        </message>
        <message>
            <source>Gehoor has a new standard text since you made your own. Your own text stands until you choose. Lines in bold are not in the other text.</source>
            <translation>Gehoor heeft een nieuwe standaardtekst sinds u uw eigen tekst maakte. Uw eigen tekst blijft gelden tot u kiest. Vette regels staan niet in de andere tekst.</translation>
        </message>
        <message>
            <source>Your &amp;own text</source>
            <translation>Uw &amp;eigen tekst</translation>
        </message>
        <message>
            <source>The &amp;new standard text</source>
            <translation>De &amp;nieuwe standaardtekst</translation>
        </message>
        <message>
            <source>&amp;Take over the new text</source>
            <translation>Nieuwe tekst &amp;overnemen</translation>
        </message>
        <message>
            <source>&amp;Keep your own text</source>
            <translation>Eigen tekst &amp;houden</translation>
        </message>
        <message>
            <source>&amp;Decide later</source>
            <translation>&amp;Later beslissen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::NewsDialog</name>
        <message>
            <source>What changed</source>
            <translation>Wat er veranderde</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Op</translation>
        </message>
        <message>
            <source>what changed</source>
            <translation>wat er veranderde</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>Zaak &amp;openen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
    </context>
    <context>
        <name>gehoor::OrganisationForm</name>
        <message>
            <source>&amp;Save</source>
            <translation>Va&amp;stleggen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>Return &amp;address</source>
            <translation>Reto&amp;uradres</translation>
        </message>
        <message>
            <source>one line, best a PO box: it shows in the envelope&apos;s window</source>
            <translation>één regel, liefst een postbus; te zien in de vensterenvelop</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>&amp;Plaats</translation>
        </message>
        <message>
            <source>where letters are dated</source>
            <translation>de plaats boven de brief</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telefoon</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>&amp;Website</source>
            <translation>&amp;Website</translation>
        </message>
        <message>
            <source>a function, no name</source>
            <translation>een functie, geen naam</translation>
        </message>
        <message>
            <source>Signed b&amp;y (English letters)</source>
            <translation>Ondertekend d&amp;oor (Engelse brieven)</translation>
        </message>
        <message>
            <source>&amp;Reachable (Dutch letters)</source>
            <translation>Be&amp;reikbaar (Nederlandse brieven)</translation>
        </message>
        <message>
            <source>days and hours for questions</source>
            <translation>dagen en uren voor vragen</translation>
        </message>
        <message>
            <source>Reacha&amp;ble (English letters)</source>
            <translation>Bere&amp;ikbaar (Engelse brieven)</translation>
        </message>
        <message>
            <source>how a client reaches the scheme for clients and the confidant</source>
            <translation>hoe een cliënt de regeling en de vertrouwenspersoon bereikt</translation>
        </message>
        <message>
            <source>Si&amp;gned by (Dutch letters)</source>
            <translation>On&amp;dertekend door (Nederlandse brieven)</translation>
        </message>
        <message>
            <source>Sche&amp;me for clients (Dutch letters)</source>
            <translation>Regeling voor &amp;cliënten (Nederlandse brieven)</translation>
        </message>
        <message>
            <source>Scheme for clien&amp;ts (English letters)</source>
            <translation>Regeling &amp;voor cliënten (Engelse brieven)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::OverviewModel</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Klager</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Hoedanigheid</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>(hidden)</source>
            <translation>(verborgen)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::OverviewPage</name>
        <message>
            <source>&amp;All cases</source>
            <translation>&amp;Alle zaken</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>zaken</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>S&amp;tands</source>
            <translation>S&amp;tand</translation>
        </message>
        <message>
            <source>&amp;Received</source>
            <translation>&amp;Ontvangen</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n zaak</numerusform>
                <numerusform>%n zaken</numerusform>
            </translation>
        </message>
        <message>
            <source>the newest %1, more below</source>
            <translation>de nieuwste %1, meer hieronder</translation>
        </message>
        <message>
            <source>No case fits what you asked for.</source>
            <translation>Geen zaak past bij wat u zoekt.</translation>
        </message>
        <message>
            <source>There is no case yet. New complaint: Ctrl+N. Read mail: Ctrl+O.</source>
            <translation>Er is nog geen zaak. Nieuwe klacht: Ctrl+N. Mail inlezen: Ctrl+O.</translation>
        </message>
        <message>
            <source>Letters, what documents hold, data breaches and what is protected are not searched.</source>
            <translation>In brieven, in de inhoud van documenten, in datalekken en in beschermde gegevens zoekt Gehoor niet.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PartDialog</name>
        <message>
            <source>Keep</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>treatment and attitude</source>
            <translation>bejegening en houding</translation>
        </message>
        <message>
            <source>reachability, no answer</source>
            <translation>bereikbaarheid, niet reageren</translation>
        </message>
        <message>
            <source>information</source>
            <translation>informatie</translation>
        </message>
        <message>
            <source>privacy and sharing of data</source>
            <translation>privacy en delen van gegevens</translation>
        </message>
        <message>
            <source>decision about children</source>
            <translation>besluit over kinderen</translation>
        </message>
        <message>
            <source>access and contact</source>
            <translation>omgang en contact</translation>
        </message>
        <message>
            <source>report or notification</source>
            <translation>verslag of melding</translation>
        </message>
        <message>
            <source>cooperation between organisations</source>
            <translation>samenwerking tussen organisaties</translation>
        </message>
        <message>
            <source>promises not kept</source>
            <translation>afspraken niet nagekomen</translation>
        </message>
        <message>
            <source>safety and nuisance</source>
            <translation>veiligheid en overlast</translation>
        </message>
        <message>
            <source>help to another person</source>
            <translation>hulp aan een ander</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anders</translation>
        </message>
        <message>
            <source>New part of case %1</source>
            <translation>Nieuw onderdeel van zaak %1</translation>
        </message>
        <message>
            <source>Part %1 of case %2</source>
            <translation>Onderdeel %1 van zaak %2</translation>
        </message>
        <message>
            <source>Take these words &amp;out of part %1</source>
            <translation>Haal deze woorden &amp;uit onderdeel %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PassphraseDialog</name>
        <message>
            <source>Change the passphrase</source>
            <translation>De wachtwoordzin wijzigen</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase</source>
            <translation>Wachtwoordzin &amp;wijzigen</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>P&amp;resent passphrase</source>
            <translation>&amp;Huidige wachtwoordzin</translation>
        </message>
        <message>
            <source>That is not the present passphrase. Nothing was changed.</source>
            <translation>Dat is niet de huidige wachtwoordzin. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>From then on the register opens with the new passphrase only. Backups made before open only with the old passphrase or an emergency sheet of that time. Do you have such a sheet? Keep it until there are a new sheet and a new backup.</source>
            <translation>Daarna gaat het register alleen met de nieuwe wachtwoordzin open. Eerdere reservekopieën gaan alleen open met de oude wachtwoordzin of een noodblad van toen. Hebt u zo’n blad? Bewaar het tot er een nieuw blad en een nieuwe reservekopie zijn.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PeriodPicker</name>
        <message>
            <source>received from</source>
            <translation>ontvangen vanaf</translation>
        </message>
        <message>
            <source>received up to and including</source>
            <translation>ontvangen tot en met</translation>
        </message>
        <message>
            <source>period of receipt</source>
            <translation>periode van ontvangst</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>altijd</translation>
        </message>
        <message>
            <source>this year (%1)</source>
            <translation>dit jaar (%1)</translation>
        </message>
        <message>
            <source>last year (%1)</source>
            <translation>vorig jaar (%1)</translation>
        </message>
        <message>
            <source>last twelve months</source>
            <translation>laatste twaalf maanden</translation>
        </message>
        <message>
            <source>from date to date</source>
            <translation>van datum t/m datum</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PolicyBox</name>
        <message numerus="yes">
            <source>Did it happen more than %n month(s) before it was received?</source>
            <translation>
                <numerusform>Gebeurde het meer dan %n maand vóór de ontvangst?</numerusform>
                <numerusform>Gebeurde het meer dan %n maanden vóór de ontvangst?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look again: it happened on %1, more than %n month(s) before it was received. The information sheet sets no limit in time.</source>
            <translation>
                <numerusform>Let op: het gebeurde op %1, meer dan %n maand vóór de ontvangst. Het informatieblad stelt geen grens in de tijd.</numerusform>
                <numerusform>Let op: het gebeurde op %1, meer dan %n maanden vóór de ontvangst. Het informatieblad stelt geen grens in de tijd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It happened on %1, no more than %n month(s) before it was received.</source>
            <translation>
                <numerusform>Het gebeurde op %1, niet meer dan %n maand vóór de ontvangst.</numerusform>
                <numerusform>Het gebeurde op %1, niet meer dan %n maanden vóór de ontvangst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Was it dealt with before?</source>
            <translation>Is het al eerder behandeld?</translation>
        </message>
        <message>
            <source>Look again: it was dealt with before. The information sheet says nothing of that.</source>
            <translation>Let op: het is al eerder behandeld. Het informatieblad zegt daar niets over.</translation>
        </message>
        <message>
            <source>It was not dealt with before.</source>
            <translation>Het is niet eerder behandeld.</translation>
        </message>
        <message>
            <source>Look again: the complainant is anonymous. The information sheet does not exclude that, but without a way to reach them no notice can be sent.</source>
            <translation>Let op: de klager is anoniem. Het informatieblad sluit dat niet uit, maar als de klager niet te bereiken is, kan er geen bericht worden gestuurd.</translation>
        </message>
        <message>
            <source>The complainant is known by name.</source>
            <translation>De klager is met naam bekend.</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet</source>
            <translation>Organisatiebeleid, niet in het informatieblad</translation>
        </message>
        <message>
            <source>&amp;Update…</source>
            <translation>Aanv&amp;ullen…</translation>
        </message>
        <message>
            <source>Note what the organisation&apos;s policy asks…</source>
            <translation>Vastleggen wat het organisatiebeleid vraagt…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PolicyForm</name>
        <message>
            <source>Did it happen too lon&amp;g ago?</source>
            <translation>Gebeurde het te lang &amp;geleden?</translation>
        </message>
        <message>
            <source>Was it &amp;dealt with before?</source>
            <translation>Is het al eerder behan&amp;deld?</translation>
        </message>
        <message>
            <source>Is the complainant &amp;anonymous?</source>
            <translation>Is de klager &amp;anoniem?</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Va&amp;stleggen</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet</source>
            <translation>Organisatiebeleid, niet in het informatieblad</translation>
        </message>
        <message>
            <source>These questions are asked beside those of the information sheet. They warn only: no verdict follows from them, and no letter names them.</source>
            <translation>Deze vragen staan naast de vragen van het informatieblad. Zij waarschuwen alleen: er volgt geen oordeel uit, en geen brief noemt ze.</translation>
        </message>
        <message>
            <source>More than so many &amp;months before it was received</source>
            <translation>Meer dan zoveel &amp;maanden vóór de ontvangst</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PostedDialog</name>
        <message numerus="yes">
            <source>%n letter(s) posted</source>
            <translation>
                <numerusform>%n brief verzonden</numerusform>
                <numerusform>%n brieven verzonden</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dag</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;Hoe</translation>
        </message>
        <message>
            <source>By post: not where no post may go or another way is the safe one. By mail: only where mail is the safe way. The others stay to be posted, and say why.</source>
            <translation>Per post: niet waar geen post heen mag of waar een ander kanaal het veilige is. Per mail: alleen waar mail het veilige kanaal is. De andere blijven staan om te verzenden, en zeggen waarom.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ProtectedPage</name>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Whose, or why</source>
            <translation>Van wie, of waarom</translation>
        </message>
        <message>
            <source>Protected in this case</source>
            <translation>Beschermd in deze zaak</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>No longer protect this? From then on no letter of the case is held against it. That it was taken away stays on the audit trail.</source>
            <translation>Dit niet langer beschermen? Brieven in deze zaak worden er dan niet meer op gecontroleerd. In het logboek blijft staan dat u het hebt weggehaald.</translation>
        </message>
        <message>
            <source>&amp;No longer protect</source>
            <translation>&amp;Niet langer beschermen</translation>
        </message>
        <message>
            <source>&amp;Keep protecting</source>
            <translation>&amp;Blijven beschermen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PutOffDialog</name>
        <message>
            <source>Put off</source>
            <translation>Wegleggen</translation>
        </message>
        <message>
            <source>The next step stands under “Put off” until that day. No due date moves by this: once the case is late, it stands among what is late.</source>
            <translation>De volgende stap staat tot die dag onder “Weggelegd”. De streefdatum verandert er niet door: is de zaak te laat, dan staat zij bij wat te laat is.</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Tot</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Waarom</translation>
        </message>
    </context>
    <context>
        <name>gehoor::QuestionRow</name>
        <message>
            <source>The sheet: “%1”</source>
            <translation>Het informatieblad: “%1”</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>Vraag %1: %2</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Remark on question %1</source>
            <translation>Opmerking bij vraag %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ReasoningDialog</name>
        <message>
            <source>&amp;Print…</source>
            <translation>Af&amp;drukken…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Opslaan als PDF…</translation>
        </message>
        <message>
            <source>Why case %1 was judged so</source>
            <translation>Waarom zaak %1 zo is beoordeeld</translation>
        </message>
        <message>
            <source>The page as it will be printed</source>
            <translation>De pagina zoals die wordt afgedrukt</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Taal</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>De pagina opslaan</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::RecentRegisters</name>
        <message>
            <source>&amp;Recent registers</source>
            <translation>Onlangs geopen&amp;de registers</translation>
        </message>
        <message>
            <source>recent registers</source>
            <translation>onlangs geopende registers</translation>
        </message>
        <message>
            <source>&amp;Take off the list…</source>
            <translation>&amp;Van de lijst halen…</translation>
        </message>
        <message>
            <source>Cannot be found now: %1</source>
            <translation>Nu niet te vinden: %1</translation>
        </message>
        <message>
            <source>Looking for the register…</source>
            <translation>Het register wordt gezocht…</translation>
        </message>
        <message>
            <source>The register %1 cannot be found now. Put the stick in, or connect to the share, and open it again. Was it moved? Then show where it is with “Open a register”.</source>
            <translation>Het register %1 is nu niet te vinden. Steek de stick erin of maak verbinding met de netwerkmap, en open het opnieuw. Is het verplaatst? Wijs dan met “Register openen” aan waar het staat.</translation>
        </message>
        <message>
            <source>&amp;Take off the list</source>
            <translation>&amp;Van de lijst halen</translation>
        </message>
        <message>
            <source>&amp;Leave on the list</source>
            <translation>Op de &amp;lijst laten</translation>
        </message>
        <message>
            <source>Take %1 off the list? The register itself stays where it is.</source>
            <translation>%1 van de lijst halen? Het register zelf blijft staan waar het staat.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::RelatedModel</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Verband</translation>
        </message>
        <message>
            <source>Why it is shown</source>
            <translation>Waarom getoond</translation>
        </message>
        <message>
            <source>linked %1</source>
            <translation>gekoppeld %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::RelatedPage</name>
        <message>
            <source>Link</source>
            <translation>Koppelen</translation>
        </message>
        <message>
            <source>Undo the link</source>
            <translation>Koppeling opheffen</translation>
        </message>
        <message>
            <source>Not related</source>
            <translation>Niet verwant</translation>
        </message>
        <message>
            <source>Link another case…</source>
            <translation>Andere zaak koppelen…</translation>
        </message>
        <message>
            <source>Linked and proposed cases</source>
            <translation>Gekoppelde en voorgestelde zaken</translation>
        </message>
        <message>
            <source>Other cases of the same sender</source>
            <translation>Andere zaken van dezelfde afzender</translation>
        </message>
        <message>
            <source>No case is linked to this one, and none looks like it.</source>
            <translation>Er is geen zaak aan deze zaak gekoppeld, en er is geen zaak die erop lijkt.</translation>
        </message>
        <message>
            <source>Nothing else came from this sender.</source>
            <translation>Van deze afzender kwam verder niets.</translation>
        </message>
        <message>
            <source>For you only: nothing of this goes into a letter or bundle. Linked cases stay cases of their own, and each is judged on its content.</source>
            <translation>Alleen voor u: niets hiervan komt in een brief of bundel. Gekoppelde zaken blijven aparte zaken, en elke zaak beoordeelt u op haar inhoud.</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>voorgesteld</translation>
        </message>
        <message>
            <source>Link another case</source>
            <translation>Andere zaak koppelen</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Zaaknummer</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ResponseDialog</name>
        <message>
            <source>Response of %1</source>
            <translation>Reactie van %1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Document of the response</source>
            <translation>Document bij de reactie</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ResponsibleDialog</name>
        <message>
            <source>Complaints can be forwarded &amp;here</source>
            <translation>Klachten kunnen &amp;hierheen worden doorgestuurd</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Verantwoordelijke</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Va&amp;stleggen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>&amp;Function</source>
            <translation>&amp;Functie</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>&amp;Team</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>such as “team leader shelter”</source>
            <translation>zoals “teamleider opvang”</translation>
        </message>
        <message>
            <source>Unt&amp;il</source>
            <translation>T&amp;ot en met</translation>
        </message>
        <message>
            <source>themes of complaints, with commas between them</source>
            <translation>thema’s van klachten, met komma’s ertussen</translation>
        </message>
        <message>
            <source>as a complaint would name them, with commas between them</source>
            <translation>zoals een klacht ze noemt, met komma’s ertussen</translation>
        </message>
        <message>
            <source>The&amp;mes</source>
            <translation>The&amp;ma’s</translation>
        </message>
        <message>
            <source>&amp;Locations</source>
            <translation>&amp;Locaties</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>Last day of the deputy</source>
            <translation>Laatste dag van de plaatsvervanger</translation>
        </message>
        <message>
            <source>&amp;Deputy</source>
            <translation>&amp;Plaatsvervanger</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>&amp;Vanaf</translation>
        </message>
        <message>
            <source>Gehoor offers for a part: %1. The words with which one begins are enough.</source>
            <translation>Gehoor biedt bij een onderdeel aan: %1. De woorden waarmee een thema begint, zijn genoeg.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ResponsiblesModel</name>
        <message>
            <source>Function</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In gebruik</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, t/m %2</translation>
        </message>
        <message>
            <source>Deals with</source>
            <translation>Gaat over</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Plaatsvervanger</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ResponsiblesPage</name>
        <message>
            <source>responsible persons</source>
            <translation>verantwoordelijken</translation>
        </message>
        <message>
            <source>There is no responsible person yet. Add the functions to which an admissible complaint is forwarded.</source>
            <translation>Er is nog geen verantwoordelijke. Voeg de functies toe waarnaar een ontvankelijke klacht wordt doorgestuurd.</translation>
        </message>
        <message>
            <source>From a spreadsheet, saved as CSV in UTF-8. Columns: function, name, team, e-mail, active, themes, locations, deputy, deputy from, deputy to.</source>
            <translation>Uit een rekenblad, opgeslagen als CSV in UTF-8. Kolommen: functie, naam, team, e-mail, actief, thema’s, locaties, plaatsvervanger, vervanging van, vervanging tot en met.</translation>
        </message>
        <message>
            <source>Import a list of responsible persons</source>
            <translation>Lijst van verantwoordelijken inlezen</translation>
        </message>
        <message>
            <source>Lists (*.csv);;All files (*)</source>
            <translation>Lijsten (*.csv);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Added %1 and changed %2 responsible persons.</source>
            <translation>Verantwoordelijken toegevoegd: %1, gewijzigd: %2.</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Toevoegen…</translation>
        </message>
        <message>
            <source>Chan&amp;ge…</source>
            <translation>&amp;Wijzigen…</translation>
        </message>
        <message>
            <source>&amp;Import a list…</source>
            <translation>Lijst &amp;inlezen…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::RestoreDialog</name>
        <message>
            <source>&amp;Look into it</source>
            <translation>&amp;Erin kijken</translation>
        </message>
        <message>
            <source>P&amp;ut it back</source>
            <translation>Terug&amp;zetten</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Een reservekopie terugzetten</translation>
        </message>
        <message>
            <source>what is in the backup, and what would be lost</source>
            <translation>wat er in de reservekopie staat, en wat verloren zou gaan</translation>
        </message>
        <message>
            <source>&amp;Backup</source>
            <translation>&amp;Reservekopie</translation>
        </message>
        <message>
            <source>&amp;Restore to</source>
            <translation>Terugzetten &amp;naar</translation>
        </message>
        <message>
            <source>Nothing is changed before you have seen what is in the backup. A register that stands there already is kept beside it under another name.</source>
            <translation>Er verandert niets voordat u hebt gezien wat er in de reservekopie staat. Een register dat daar al staat, blijft ernaast bewaard onder een andere naam.</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>De reservekopie</translation>
        </message>
        <message>
            <source>Register (*.gehoor)</source>
            <translation>Register (*.gehoor)</translation>
        </message>
        <message>
            <source>Restore to</source>
            <translation>Terugzetten naar</translation>
        </message>
        <message>
            <source>&amp;Put it back</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>&amp;Leave it as it is</source>
            <translation>&amp;Laten zoals het is</translation>
        </message>
        <message>
            <source>choose the backup</source>
            <translation>de reservekopie kiezen</translation>
        </message>
        <message>
            <source>choose where to restore to</source>
            <translation>kiezen waarheen wordt teruggezet</translation>
        </message>
        <message>
            <source>&amp;Passphrase or emergency sheet</source>
            <translation>&amp;Wachtwoordzin of noodblad</translation>
        </message>
        <message>
            <source>A register stands there. The backup takes its place; the register that is there now is kept beside it under another name. Go on?</source>
            <translation>Daar staat een register. De reservekopie komt ervoor in de plaats; het huidige bestand blijft ernaast bewaard onder een andere naam. Doorgaan?</translation>
        </message>
        <message>
            <source>Putting the backup in its place…</source>
            <translation>De reservekopie wordt teruggezet…</translation>
        </message>
        <message>
            <source>Ch&amp;oose…</source>
            <translation>&amp;Kiezen…</translation>
        </message>
        <message>
            <source>Choos&amp;e…</source>
            <translation>K&amp;iezen…</translation>
        </message>
        <message>
            <source>Copying the backup and reading it through…</source>
            <translation>De reservekopie wordt gekopieerd en nagelezen…</translation>
        </message>
        <message>
            <source>The file that stood there is kept as %1

It holds every case too: destroy it once you are sure that you miss nothing from it.</source>
            <translation>Het bestand dat daar stond, is bewaard als %1

Daar staan ook alle zaken in: vernietig het zodra u zeker weet dat u er niets uit mist.</translation>
        </message>
        <message>
            <source>Now choose “Look into it”.</source>
            <translation>Kies nu “Erin kijken”.</translation>
        </message>
        <message>
            <source>Presen&amp;t passphrase or sheet</source>
            <translation>&amp;Huidige wachtwoordzin of noodblad</translation>
        </message>
        <message>
            <source>S&amp;how that too</source>
            <translation>Ook &amp;dat laten zien</translation>
        </message>
        <message>
            <source>To see what would be lost, type the present passphrase of the register that stands there (or the groups of its present sheet) and choose “Look into it” again. Without it you can put the backup back too.</source>
            <translation>Wilt u zien wat er verloren zou gaan? Typ dan de huidige wachtwoordzin van het register dat daar staat (of de groepen van het huidige noodblad) en kies nog eens “Erin kijken”. Terugzetten kan ook zonder.</translation>
        </message>
        <message>
            <source>Reading the register that stands there…</source>
            <translation>Het register dat daar staat, wordt gelezen…</translation>
        </message>
        <message>
            <source>The register of this backup stands here already: %1</source>
            <translation>Het register van deze reservekopie staat al hier: %1</translation>
        </message>
        <message>
            <source>The register of which this is a backup stands on this computer already:
%1

If the backup is put back somewhere else, there are two registers: what is done in the one is missing in the other, and a case may go into the wrong one. Rather put the backup in the place of the register; what stands there now is kept beside it under another name.</source>
            <translation>Het register waarvan dit een reservekopie is, staat al op deze computer:
%1

Zet u de reservekopie ergens anders terug, dan zijn er twee registers: wat u in het ene doet, ontbreekt in het andere, en een zaak kan in het verkeerde terechtkomen. Zet de reservekopie liever op de plaats van het register; wat daar nu staat, blijft ernaast bewaard onder een andere naam.</translation>
        </message>
        <message>
            <source>&amp;In its place…</source>
            <translation>&amp;Op die plaats…</translation>
        </message>
        <message>
            <source>&amp;Make a second register</source>
            <translation>Een &amp;tweede register maken</translation>
        </message>
        <message>
            <source>This is no backup of the register that stands there, but of another one.</source>
            <translation>Dit is geen reservekopie van het register dat daar staat, maar van een ander.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SafetyPage</name>
        <message>
            <source>ended %1</source>
            <translation>beëindigd %1</translation>
        </message>
        <message>
            <source>evaluate %1</source>
            <translation>evalueren %1</translation>
        </message>
        <message>
            <source>What was done: %1</source>
            <translation>Wat er is gebeurd: %1</translation>
        </message>
        <message>
            <source>Evaluated %1, goes on until %2: %3</source>
            <translation>Geëvalueerd %1, loopt door tot %2: %3</translation>
        </message>
        <message>
            <source>Ended %1: %2</source>
            <translation>Beëindigd %1: %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Contact limit</source>
            <translation>Contactgrens</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Record a limit…</source>
            <translation>Grens vastleggen…</translation>
        </message>
        <message>
            <source>Evaluate…</source>
            <translation>Evalueren…</translation>
        </message>
        <message>
            <source>The chosen contact limit</source>
            <translation>De gekozen contactgrens</translation>
        </message>
        <message>
            <source>What to do when there is a threat</source>
            <translation>Wat te doen bij een dreiging</translation>
        </message>
        <message>
            <source>Contact limits</source>
            <translation>Contactgrenzen</translation>
        </message>
        <message>
            <source>What to do when there is a threat is shown here once the case has the safety flag or a contact limit.</source>
            <translation>Wat u doet bij een dreiging, staat hier zodra de zaak de veiligheidsvlag of een contactgrens heeft.</translation>
        </message>
        <message>
            <source>Your organisation&apos;s own policy, not in the information sheet. You change it in Settings, under Letters and texts.</source>
            <translation>Dit is beleid van uw eigen organisatie; het staat niet in het informatieblad. U wijzigt het bij Beheer, onder Brieven en teksten.</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>No limit to the contact was recorded in this case.</source>
            <translation>In deze zaak is geen contactgrens vastgelegd.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ScreenForm</name>
        <message>
            <source>&amp;Language of the screen</source>
            <translation>&amp;Taal van het scherm</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>&amp;Kleuren</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SecurityForm</name>
        <message>
            <source>&amp;Save</source>
            <translation>Va&amp;stleggen</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>This name or function stands beside every act in the audit trail from the moment you save it. A function is enough. Whoever takes over chooses another first; that stands in the trail too.</source>
            <translation>Deze naam of functie staat in het logboek bij elke handeling, vanaf het moment dat u haar vastlegt. Een functie is genoeg. Wie waarneemt, kiest eerst een andere; ook dat staat in het logboek.</translation>
        </message>
        <message>
            <source>Ctrl+L locks at once. The window also locks after the computer was asleep. Nothing is lost by it: with the passphrase you go on where you were.</source>
            <translation>Ctrl+L vergrendelt meteen. Het venster vergrendelt ook als de computer in slaapstand is geweest. Er gaat niets door verloren: met de wachtwoordzin gaat u verder waar u was.</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>&amp;Functionaris</translation>
        </message>
        <message>
            <source>Lock after so many &amp;minutes without a key or the mouse</source>
            <translation>Vergrendelen na zoveel &amp;minuten zonder toets of muis</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SettingsPage</name>
        <message>
            <source>settings</source>
            <translation>beheer</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Responsible persons</source>
            <translation>Verantwoordelijken</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termijnen</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Scherm</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Beheer</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Beleid</translation>
        </message>
        <message>
            <source>Letter paper</source>
            <translation>Briefpapier</translation>
        </message>
        <message>
            <source>Letters and texts</source>
            <translation>Brieven en teksten</translation>
        </message>
        <message>
            <source>Leak check</source>
            <translation>Lekcontrole</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>Officer and lock</source>
            <translation>Functionaris en vergrendeling</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Bewaren</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SheetDialog</name>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Controleren</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>S&amp;luiten</translation>
        </message>
        <message>
            <source>Emergency sheet</source>
            <translation>Noodblad</translation>
        </message>
        <message>
            <source>The emergency sheet holds the key of the register on paper, for when nobody knows the passphrase any more. Best is to print it at once; a file can be found. Keep it in a safe, and a second one at another address.</source>
            <translation>Op het noodblad staat de sleutel van het register op papier, voor als niemand de wachtwoordzin meer weet. Druk het blad bij voorkeur meteen af; een bestand kan iemand vinden. Bewaar het in een kluis, en een tweede op een ander adres.</translation>
        </message>
        <message>
            <source>Then type the groups from the paper, to be sure that they can be read.</source>
            <translation>Typ daarna de groepen van het papier na, zodat zeker is dat ze te lezen zijn.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtwoordzin</translation>
        </message>
        <message>
            <source>&amp;Groups on the paper</source>
            <translation>&amp;Groepen op het papier</translation>
        </message>
        <message>
            <source>That is not the passphrase of this register.</source>
            <translation>Dat is niet de wachtwoordzin van dit register.</translation>
        </message>
        <message>
            <source>Save the emergency sheet</source>
            <translation>Het noodblad opslaan</translation>
        </message>
        <message>
            <source>emergency-sheet.pdf</source>
            <translation>noodblad.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The sheet opens the register: from now on it counts. Put it away where only you and your deputy can take it.</source>
            <translation>Het blad opent het register: vanaf nu telt het. Berg het op waar alleen u en uw vervanger erbij kunnen.</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Opslaan als PDF…</translation>
        </message>
        <message>
            <source>Now choose Check.</source>
            <translation>Kies nu Controleren.</translation>
        </message>
        <message>
            <source>The file that this printer makes</source>
            <translation>Het bestand dat deze printer maakt,</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SheetEdit</name>
        <message>
            <source>13 groups of 5; small letters and spaces do not matter</source>
            <translation>13 groepen van 5; kleine letters en spaties maken niet uit</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SheetUnlockDialog</name>
        <message>
            <source>Open with the emergency sheet</source>
            <translation>Openen met het noodblad</translation>
        </message>
        <message>
            <source>&amp;Open the register</source>
            <translation>Register &amp;openen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>Gro&amp;ups on the sheet</source>
            <translation>Groepen op het &amp;blad</translation>
        </message>
        <message>
            <source>Type the groups of the emergency sheet of “%1” and choose a new passphrase. From then on the sheet opens older backups only: make a new sheet at once, and keep this one until a new backup is made and copied to another place.</source>
            <translation>Typ de groepen van het noodblad van “%1” en kies een nieuwe wachtwoordzin. Daarna opent dit blad alleen nog oudere reservekopieën: maak meteen een nieuw blad, en bewaar dit tot er een nieuwe reservekopie is gemaakt en naar een andere plaats is gekopieerd.</translation>
        </message>
        <message>
            <source>Now choose a new passphrase.</source>
            <translation>Kies nu een nieuwe wachtwoordzin.</translation>
        </message>
        <message>
            <source>Now choose “Open the register”.</source>
            <translation>Kies nu “Register openen”.</translation>
        </message>
        <message>
            <source>As far as the file can be read, the sheet that opens it now has the mark %1.</source>
            <translation>Voor zover het bestand te lezen is, heeft het blad dat het nu opent het merk %1.</translation>
        </message>
        <message>
            <source>“%1” gets a new passphrase. From then on the sheet opens older backups only: make a new sheet at once, and keep this one until a new backup is made and copied to another place.</source>
            <translation>“%1” krijgt een nieuwe wachtwoordzin. Daarna opent het blad alleen nog oudere reservekopieën: maak meteen een nieuw blad, en bewaar dit tot er een nieuwe reservekopie is gemaakt en naar een andere plaats is gekopieerd.</translation>
        </message>
        <message>
            <source>“%1” is a backup, as its name tells. Choose “Put it back”, and work in the register that you get then: whoever works on in the backup itself has two registers. You choose a new passphrase after that. What you typed here is taken along.</source>
            <translation>“%1” is een reservekopie: dat zegt de naam. Kies “Terugzetten” en werk verder in het register dat u dan krijgt: wie in de reservekopie zelf verder werkt, heeft twee registers. Een nieuwe wachtwoordzin kiest u pas daarna. Wat u hier hebt getypt, gaat mee.</translation>
        </message>
        <message>
            <source>&amp;Put it back…</source>
            <translation>&amp;Terugzetten…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SecretWords</name>
        <message>
            <source>&amp;Show what is typed</source>
            <translation>&amp;Laten zien wat u typt</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ShortcutsModel</name>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open the chosen case</source>
            <translation>De gekozen zaak openen</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Shift+Tab</translation>
        </message>
        <message>
            <source>To the next or previous field</source>
            <translation>Naar het volgende of vorige veld</translation>
        </message>
        <message>
            <source>Alt + underlined letter</source>
            <translation>Alt + onderstreepte letter</translation>
        </message>
        <message>
            <source>To that menu, field or button</source>
            <translation>Naar dat menu, dat veld of die knop</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Wat ze doen</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>overal</translation>
        </message>
        <message>
            <source>Keep or carry out what was filled in</source>
            <translation>Vastleggen of uitvoeren wat is ingevuld</translation>
        </message>
        <message>
            <source>in a dialog</source>
            <translation>in een dialoogvenster</translation>
        </message>
        <message>
            <source>Close without keeping</source>
            <translation>Sluiten zonder vast te leggen</translation>
        </message>
        <message>
            <source>in a list</source>
            <translation>in een lijst</translation>
        </message>
        <message>
            <source>Choose all cases in sight</source>
            <translation>Alle zichtbare zaken kiezen</translation>
        </message>
        <message>
            <source>Take the chosen fact away</source>
            <translation>Het gekozen gegeven weghalen</translation>
        </message>
        <message>
            <source>under Protected</source>
            <translation>bij Beschermd</translation>
        </message>
        <message>
            <source>in the assessment</source>
            <translation>bij het beoordelen</translation>
        </message>
        <message>
            <source>Answer the question: yes, no or unknown</source>
            <translation>De vraag beantwoorden: ja, nee of onbekend</translation>
        </message>
        <message>
            <source>1 to 5</source>
            <translation>1 tot en met 5</translation>
        </message>
        <message>
            <source>To that question</source>
            <translation>Naar die vraag</translation>
        </message>
        <message>
            <source>On to Confirm</source>
            <translation>Verder naar Bevestigen</translation>
        </message>
        <message>
            <source>in the text of a letter</source>
            <translation>in de tekst van een brief</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Vet</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Kop</translation>
        </message>
        <message>
            <source>List with dots</source>
            <translation>Lijst met punten</translation>
        </message>
        <message>
            <source>List with numbers</source>
            <translation>Lijst met nummers</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Find the next; with Shift the previous</source>
            <translation>Volgende zoeken; met Shift de vorige</translation>
        </message>
        <message>
            <source>To the next misspelled word, with suggestions</source>
            <translation>Naar het volgende verkeerd gespelde woord, met voorstellen</translation>
        </message>
        <message>
            <source>Protect the selected words</source>
            <translation>De geselecteerde woorden beschermen</translation>
        </message>
        <message>
            <source>To the place of a finding or hint</source>
            <translation>Naar de plaats van een vondst of opmerking</translation>
        </message>
        <message>
            <source>below a letter</source>
            <translation>onder een brief</translation>
        </message>
        <message>
            <source>in Letters and texts</source>
            <translation>bij Brieven en teksten</translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>De tekst vastleggen</translation>
        </message>
        <message>
            <source>To where the text is wrong</source>
            <translation>Naar de fout in de tekst</translation>
        </message>
        <message>
            <source>in a case</source>
            <translation>in een zaak</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>under Today</source>
            <translation>bij Vandaag</translation>
        </message>
        <message>
            <source>Ctrl+Down, Ctrl+Up</source>
            <translation>Ctrl+↓, Ctrl+↑</translation>
        </message>
        <message>
            <source>To the next or previous group</source>
            <translation>Naar de volgende of vorige groep</translation>
        </message>
        <message>
            <source>Put off what is chosen</source>
            <translation>Wegleggen wat is gekozen</translation>
        </message>
        <message>
            <source>Take up again what was put off</source>
            <translation>Weer oppakken wat was weggelegd</translation>
        </message>
        <message>
            <source>What changed since you were last here</source>
            <translation>Wat er is veranderd sinds u hier was</translation>
        </message>
        <message>
            <source>To the cases that are to be cleared</source>
            <translation>Naar de zaken die te vernietigen zijn</translation>
        </message>
        <message>
            <source>Make the emergency sheet that is missing, or type it back</source>
            <translation>Het noodblad maken dat ontbreekt, of het natypen</translation>
        </message>
        <message>
            <source>To the days equated with a holiday that are to be completed</source>
            <translation>Naar de lijst met gelijkgestelde dagen die u moet aanvullen</translation>
        </message>
        <message>
            <source>Take the chosen register off the list</source>
            <translation>Het gekozen register van de lijst halen</translation>
        </message>
        <message>
            <source>on the start page</source>
            <translation>op het beginscherm</translation>
        </message>
        <message>
            <source>On to the text of the chosen chapter</source>
            <translation>Naar de tekst van het gekozen hoofdstuk</translation>
        </message>
        <message>
            <source>in the contents of the manual</source>
            <translation>in de inhoud van de handleiding</translation>
        </message>
    </context>
    <context>
        <name>gehoor::StartPage</name>
        <message>
            <source>Complaints of outsiders: from a mail that came in to an answer and a closed case, in one encrypted file on this computer.</source>
            <translation>Klachten van buitenstaanders: van een binnengekomen mail tot een antwoord en een afgesloten zaak, in één versleuteld bestand op deze computer.</translation>
        </message>
        <message>
            <source>&amp;New register</source>
            <translation>&amp;Nieuw register</translation>
        </message>
        <message>
            <source>With a passphrase of your own.</source>
            <translation>Met een eigen wachtwoordzin.</translation>
        </message>
        <message>
            <source>&amp;Open a register</source>
            <translation>Register &amp;openen</translation>
        </message>
        <message>
            <source>A .gehoor file that you have.</source>
            <translation>Een .gehoor-bestand dat u al hebt.</translation>
        </message>
        <message>
            <source>&amp;Practise with the demo</source>
            <translation>O&amp;efenen met de demo</translation>
        </message>
        <message>
            <source>A new register with invented cases only.</source>
            <translation>Een nieuw register met alleen verzonnen zaken.</translation>
        </message>
        <message>
            <source>Re&amp;store a backup</source>
            <translation>Een reservekopie &amp;terugzetten</translation>
        </message>
        <message>
            <source>After a loss, or on another computer.</source>
            <translation>Na verlies, of op een andere computer.</translation>
        </message>
        <message>
            <source>&amp;Language of the screen (taal)</source>
            <translation>T&amp;aal van het scherm (language)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::StationeryForm</name>
        <message>
            <source>&amp;Remove</source>
            <translation>W&amp;eghalen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Va&amp;stleggen</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Where the window of the envelope lies over the folded letter. Print the test page to see whether it fits. Letters that were kept before stay as they are.</source>
            <translation>Waar het venster van de envelop over de gevouwen brief ligt. Druk de proefpagina af om te zien of het past. Brieven die al bewaard zijn, blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>&amp;Window on the</source>
            <translation>Venster aan de &amp;kant</translation>
        </message>
        <message>
            <source>From the s&amp;ide</source>
            <translation>Van de z&amp;ijkant</translation>
        </message>
        <message>
            <source>From the &amp;top</source>
            <translation>Van bo&amp;ven</translation>
        </message>
        <message>
            <source>Wi&amp;dth</source>
            <translation>B&amp;reedte</translation>
        </message>
        <message>
            <source>Hei&amp;ght</source>
            <translation>Hoo&amp;gte</translation>
        </message>
        <message>
            <source>up to three lines at the foot of the first page</source>
            <translation>hoogstens drie regels onder aan de eerste pagina</translation>
        </message>
        <message>
            <source>Foot of the &amp;letter</source>
            <translation>Voet van de brie&amp;f</translation>
        </message>
        <message>
            <source>Ch&amp;oose a picture…</source>
            <translation>&amp;Afbeelding kiezen…</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>&amp;Print the test page…</source>
            <translation>Proefpagina af&amp;drukken…</translation>
        </message>
        <message>
            <source>T&amp;est page as PDF…</source>
            <translation>Proefpagina als &amp;PDF…</translation>
        </message>
        <message>
            <source>The test page as it will be printed</source>
            <translation>De proefpagina zoals zij wordt afgedrukt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>Choose the logo</source>
            <translation>Logo kiezen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg)</source>
            <translation>Afbeeldingen (*.png *.svg)</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>Proefpagina</translation>
        </message>
        <message>
            <source>Save the test page</source>
            <translation>Proefpagina opslaan</translation>
        </message>
        <message>
            <source>test-page.pdf</source>
            <translation>proefpagina.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::StepsChoice</name>
        <message>
            <source>No follow-up step is poss&amp;ible</source>
            <translation>Geen vervolgstap &amp;mogelijk</translation>
        </message>
        <message>
            <source>Show al&amp;l steps</source>
            <translation>&amp;Alle stappen tonen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TemplatePreview</name>
        <message>
            <source>The letter as it will be printed</source>
            <translation>De brief zoals die wordt afgedrukt</translation>
        </message>
        <message>
            <source>Example fro&amp;m case</source>
            <translation>Voorbeeld &amp;uit zaak</translation>
        </message>
        <message>
            <source>(Here stands the explanation that you write.)</source>
            <translation>(Hier staat de toelichting die u schrijft.)</translation>
        </message>
        <message>
            <source>There is no case yet to show the letter with.</source>
            <translation>Er is nog geen zaak om de brief mee te tonen.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TermsChangeDialog</name>
        <message>
            <source>Due dates that would move</source>
            <translation>Streefdatums die verschuiven</translation>
        </message>
        <message>
            <source>due dates that would move</source>
            <translation>streefdatums die verschuiven</translation>
        </message>
        <message>
            <source>Cases looked at</source>
            <translation>Bekeken zaken</translation>
        </message>
        <message>
            <source>Move the due dates</source>
            <translation>Verschuiven</translation>
        </message>
        <message>
            <source>No due date of an open case moves.</source>
            <translation>Geen streefdatum van een open zaak verschuift.</translation>
        </message>
        <message>
            <source>Keep the change</source>
            <translation>Wijziging vastleggen</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) would move. Look at them; nothing was changed yet.</source>
            <translation>
                <numerusform>De streefdatum van %n open zaak verschuift. Bekijk die eerst; er is nog niets gewijzigd.</numerusform>
                <numerusform>De streefdatums van %n open zaken verschuiven. Bekijk ze eerst; er is nog niets gewijzigd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking which open cases would move…</source>
            <translation>Er wordt gekeken welke open zaken verschuiven…</translation>
        </message>
        <message>
            <source>Moving the due dates of the open cases…</source>
            <translation>De streefdatums van de open zaken worden verschoven…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TermsDialog</name>
        <message>
            <source>The due dates and how they came about</source>
            <translation>De streefdatums en hoe ze zijn berekend</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>Terms of case %1</source>
            <translation>Termijnen van zaak %1</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>De pagina opslaan</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>&amp;Extend a term…</source>
            <translation>Termijn &amp;verlengen…</translation>
        </message>
        <message>
            <source>The complainant &amp;answered…</source>
            <translation>De klager heeft &amp;geantwoord…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Opslaan als PDF…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TermsForm</name>
        <message>
            <source>&amp;Save</source>
            <translation>Va&amp;stleggen</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet</source>
            <translation>Organisatiebeleid, niet in het informatieblad</translation>
        </message>
        <message>
            <source>From receipt to the &amp;acknowledgement</source>
            <translation>Van ontvangst tot &amp;ontvangstbevestiging</translation>
        </message>
        <message>
            <source>From receipt to the &amp;notice or the forwarding</source>
            <translation>Van ontvangst tot beri&amp;cht of doorsturen</translation>
        </message>
        <message>
            <source>From a request for &amp;information to the answer</source>
            <translation>Van verzoek om &amp;informatie tot antwoord</translation>
        </message>
        <message>
            <source>From for&amp;warding to the response</source>
            <translation>Van doorsturen tot &amp;reactie</translation>
        </message>
        <message>
            <source>Saturdays, Sundays, holidays and equated days are no working days; see Calendar. No letter promises these terms. Before a change moves the due dates of open cases, you see which.</source>
            <translation>Zaterdagen, zondagen, feestdagen en gelijkgestelde dagen zijn geen werkdagen; zie Kalender. Geen brief belooft deze termijnen. Voordat een wijziging streefdatums van open zaken verschuift, ziet u welke.</translation>
        </message>
        <message>
            <source>From receipt, or an answer, to a ver&amp;dict</source>
            <translation>Van ontvangst of antwoord tot oor&amp;deel</translation>
        </message>
        <message>
            <source>The m&amp;ost a response is extended, once</source>
            <translation>Reactie één keer &amp;verlengen met hoogstens</translation>
        </message>
        <message>
            <source>%1: unit</source>
            <translation>%1: eenheid</translation>
        </message>
        <message>
            <source>to the next working day</source>
            <translation>naar de volgende werkdag</translation>
        </message>
        <message>
            <source>%1: to the next working day</source>
            <translation>%1: naar de volgende werkdag</translation>
        </message>
        <message>
            <source>A term that ends on a day that is no working day ends on the next one.</source>
            <translation>Een termijn die niet op een werkdag eindigt, eindigt op de eerstvolgende.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TextPane</name>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Invoegen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Va&amp;stleggen</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>de tekst</translation>
        </message>
        <message>
            <source>text and example</source>
            <translation>tekst en voorbeeld</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>Te&amp;kst</translation>
        </message>
        <message>
            <source>&amp;Example</source>
            <translation>&amp;Voorbeeld</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>text: state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This text can be saved.</source>
            <translation>Deze tekst kan worden vastgelegd.</translation>
        </message>
        <message>
            <source>This text stands.</source>
            <translation>Deze tekst geldt.</translation>
        </message>
        <message>
            <source>Ve&amp;rsions…</source>
            <translation>Ve&amp;rsies…</translation>
        </message>
        <message>
            <source>&amp;New standard text…</source>
            <translation>&amp;Nieuwe standaardtekst…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TextsModel</name>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>piece: %1</source>
            <translation>stuk: %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TextsPage</name>
        <message>
            <source>texts of the organisation</source>
            <translation>teksten van de organisatie</translation>
        </message>
        <message>
            <source>Lan&amp;guage of the texts</source>
            <translation>&amp;Taal van de teksten</translation>
        </message>
        <message>
            <source>What you changed in this text is not saved. Let it go?</source>
            <translation>Wat u in deze tekst hebt gewijzigd, is niet vastgelegd. Wilt u dat laten vervallen?</translation>
        </message>
        <message>
            <source>&amp;Let it go</source>
            <translation>&amp;Laten vervallen</translation>
        </message>
        <message>
            <source>&amp;Go back to it</source>
            <translation>&amp;Terug naar de tekst</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TodayModel</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Klager</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>to check</source>
            <translation>nakijken</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sinds %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TodayPage</name>
        <message>
            <source>today&apos;s work</source>
            <translation>werk van vandaag</translation>
        </message>
        <message>
            <source>Nothing is waiting.

A complaint that came by mail: read it in with Ctrl+O, or drag the .eml file into this window.
A complaint by phone, post or in person: Ctrl+N.</source>
            <translation>Er is niets te doen.

Een klacht per mail: lees de mail in met Ctrl+O, of sleep het .eml-bestand naar dit venster.
Een klacht per telefoon, per post of persoonlijk: Ctrl+N.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Weer oppakken</translation>
        </message>
        <message>
            <source>Enter opens the case at its step. Ctrl+Down and Ctrl+Up: next and previous group.</source>
            <translation>Enter opent de zaak bij de stap. Ctrl+↓ en Ctrl+↑: volgende en vorige groep.</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>Wat er veranderde…</translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>Wegleggen…</translation>
        </message>
        <message>
            <source>To Retention…</source>
            <translation>Naar Bewaren…</translation>
        </message>
        <message>
            <source>What is to be done…</source>
            <translation>Wat er moet gebeuren…</translation>
        </message>
        <message>
            <source>Make the sheet…</source>
            <translation>Noodblad maken…</translation>
        </message>
        <message>
            <source>Type the sheet back…</source>
            <translation>Noodblad natypen…</translation>
        </message>
        <message>
            <source>Complete the days…</source>
            <translation>Dagen aanvullen…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TriagePage</name>
        <message>
            <source>Keys: %1; 1 to 5 go to a question, Enter to Confirm.</source>
            <translation>Toetsen: %1; 1 tot en met 5 gaan naar een vraag, Enter naar Bevestigen.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>Choose a follow-up step, or say that none is possible.</source>
            <translation>Kies een vervolgstap, of geef aan dat er geen mogelijk is.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>De zaak is afgesloten.</translation>
        </message>
        <message>
            <source>This part was forwarded; its verdict stands.</source>
            <translation>Dit onderdeel is doorgestuurd; het oordeel staat vast.</translation>
        </message>
        <message>
            <source>The register is open for reading only.</source>
            <translation>Het register is geopend om alleen te lezen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The verdict stays in the file, and the part is to be judged again. Why is it withdrawn?</source>
            <translation>Het oordeel blijft in het dossier staan, en het onderdeel moet opnieuw worden beoordeeld. Waarom trekt u het in?</translation>
        </message>
        <message>
            <source>Withdraw the verdict on part %1</source>
            <translation>Het oordeel over onderdeel %1 intrekken</translation>
        </message>
    </context>
    <context>
        <name>gehoor::UnlockPage</name>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Openen</translation>
        </message>
        <message>
            <source>Another &amp;register</source>
            <translation>Ander &amp;register</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtwoordzin</translation>
        </message>
        <message>
            <source>Open for &amp;reading only</source>
            <translation>Openen om alleen &amp;te lezen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Het register wordt geopend…</translation>
        </message>
        <message>
            <source>Use the emergency &amp;sheet…</source>
            <translation>&amp;Noodblad gebruiken…</translation>
        </message>
        <message>
            <source>Are these the groups of the emergency sheet? Then choose “Use the emergency sheet”.</source>
            <translation>Zijn dit de groepen van het noodblad? Kies dan “Noodblad gebruiken”.</translation>
        </message>
        <message>
            <source>The groups of the emergency sheet stand in the field. Choose “Open” to go on with them, or type the passphrase.</source>
            <translation>De groepen van het noodblad staan in het veld. Kies “Openen” om ermee verder te gaan, of typ de wachtwoordzin.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::Unsaved</name>
        <message>
            <source>Close this register?</source>
            <translation>Dit register sluiten?</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>Quit Gehoor?</source>
            <translation>Gehoor afsluiten?</translation>
        </message>
        <message>
            <source>What was typed and not yet saved is lost.</source>
            <translation>Wat is getypt en nog niet vastgelegd, gaat verloren.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Afsluiten</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
        <message>
            <source>Show everything in another language?</source>
            <translation>Alles in een andere taal tonen?</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>T&amp;onen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::VersionsDialog</name>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Versions: %1</source>
            <translation>Versies: %1</translation>
        </message>
        <message>
            <source>versions</source>
            <translation>versies</translation>
        </message>
        <message>
            <source>the text of the chosen version</source>
            <translation>de tekst van de gekozen versie</translation>
        </message>
        <message>
            <source>Bring &amp;back</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>stands now</source>
            <translation>geldt nu</translation>
        </message>
        <message>
            <source>the standard text again</source>
            <translation>opnieuw de standaardtekst</translation>
        </message>
        <message>
            <source>version %1 again</source>
            <translation>opnieuw versie %1</translation>
        </message>
        <message>
            <source>the standard text</source>
            <translation>de standaardtekst</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ClearingDialog</name>
        <message>
            <source>&amp;Anonymise</source>
            <translation>&amp;Anonimiseren</translation>
        </message>
        <message>
            <source>&amp;Destroy</source>
            <translation>&amp;Vernietigen</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Wat er weggaat</translation>
        </message>
        <message>
            <source>what goes</source>
            <translation>wat er weggaat</translation>
        </message>
        <message numerus="yes">
            <source>Destroy %n case(s)? This cannot be undone.</source>
            <translation>
                <numerusform>%n zaak vernietigen? Dit kan niet ongedaan worden gemaakt.</numerusform>
                <numerusform>%n zaken vernietigen? Dit kan niet ongedaan worden gemaakt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Anonymise %n case(s)? This cannot be undone.</source>
            <translation>
                <numerusform>%n zaak anonimiseren? Dit kan niet ongedaan worden gemaakt.</numerusform>
                <numerusform>%n zaken anonimiseren? Dit kan niet ongedaan worden gemaakt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;Niets doen</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>Uitvoeren…</translation>
        </message>
        <message>
            <source>Clearing, and writing the file anew…</source>
            <translation>De zaken worden opgeschoond en het bestand wordt opnieuw geschreven…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::DoomedModel</name>
        <message>
            <source>Backup of</source>
            <translation>Reservekopie van</translation>
        </message>
        <message>
            <source>Still there?</source>
            <translation>Nog aanwezig?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
    </context>
    <context>
        <name>gehoor::DueModel</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Afgesloten</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Bewaard tot</translation>
        </message>
    </context>
    <context>
        <name>gehoor::HeldModel</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>On hold since</source>
            <translation>Langer bewaard sinds</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
    </context>
    <context>
        <name>gehoor::RetentionPage</name>
        <message>
            <source>cases to be cleared</source>
            <translation>te vernietigen zaken</translation>
        </message>
        <message>
            <source>cases on hold</source>
            <translation>zaken die langer bewaard worden</translation>
        </message>
        <message>
            <source>backups to be destroyed</source>
            <translation>te vernietigen reservekopieën</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet</source>
            <translation>Organisatiebeleid, niet in het informatieblad</translation>
        </message>
        <message>
            <source>No case is to be cleared.</source>
            <translation>Van geen enkele zaak is de bewaartermijn voorbij.</translation>
        </message>
        <message numerus="yes">
            <source>Closed cases are kept for %n month(s). What is to be cleared after that is shown here; nothing is cleared before you have seen what goes.</source>
            <translation>
                <numerusform>Afgesloten zaken worden %n maand bewaard. Wat daarna te vernietigen is, staat hier; er gaat niets weg voordat u hebt gezien wat er weggaat.</numerusform>
                <numerusform>Afgesloten zaken worden %n maanden bewaard. Wat daarna te vernietigen is, staat hier; er gaat niets weg voordat u hebt gezien wat er weggaat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Closed cases are kept for %1 to %2 months, by how they ended. What is to be cleared after that is shown here; nothing is cleared before you have seen what goes.</source>
            <translation>Afgesloten zaken worden %1 tot %2 maanden bewaard, naar hun uitkomst. Wat daarna te vernietigen is, staat hier; er gaat niets weg voordat u hebt gezien wat er weggaat.</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Langer bewaren</translation>
        </message>
        <message>
            <source>The number of the case:</source>
            <translation>Het nummer van de zaak:</translation>
        </message>
        <message>
            <source>Why is %1 kept longer?</source>
            <translation>Waarom blijft %1 langer bewaard?</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>&amp;It is destroyed</source>
            <translation>&amp;Ja, vernietigd</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;Niets doen</translation>
        </message>
        <message>
            <source>Write the file &amp;anew</source>
            <translation>Bestand opnieuw &amp;schrijven</translation>
        </message>
        <message>
            <source>Kept past their term:</source>
            <translation>Langer bewaard dan de termijn:</translation>
        </message>
        <message>
            <source>Backups that are to be destroyed; make a new one first (Settings, Backups):</source>
            <translation>Reservekopieën die vernietigd moeten worden; maak eerst een nieuwe (Beheer, Reservekopieën):</translation>
        </message>
        <message>
            <source>Lift the hold</source>
            <translation>Opheffen</translation>
        </message>
        <message>
            <source>Delete the backup of %1? It cannot be restored after that.</source>
            <translation>De reservekopie van %1 verwijderen? Daarna kunt u die niet meer terugzetten.</translation>
        </message>
        <message>
            <source>The register at %1 is not as it was written there, or that cannot be told. Somebody may have gone on working in it: what they did would be gone. Delete it all the same?</source>
            <translation>Het register onder de naam %1 is niet meer zoals het daar is weggeschreven, of dat is niet na te gaan. Misschien heeft iemand erin verder gewerkt: wat daar is gedaan, gaat dan verloren. Toch verwijderen?</translation>
        </message>
        <message>
            <source>Looking at the backup…</source>
            <translation>De reservekopie wordt bekeken…</translation>
        </message>
        <message>
            <source>The backup of %1 is out of reach. Did you destroy it yourself?</source>
            <translation>De reservekopie van %1 is niet bereikbaar. Hebt u die zelf vernietigd?</translation>
        </message>
        <message>
            <source>Why is the hold on %1 lifted? Once its term is over, the case can be cleared.</source>
            <translation>Waarom hoeft %1 niet meer langer bewaard te worden? Als de termijn voorbij is, kan de zaak vernietigd of geanonimiseerd worden.</translation>
        </message>
        <message>
            <source>&amp;What goes…</source>
            <translation>&amp;Wat er weggaat…</translation>
        </message>
        <message>
            <source>Destro&amp;y the backup…</source>
            <translation>&amp;Reservekopie vernietigen…</translation>
        </message>
        <message>
            <source>How lo&amp;ng…</source>
            <translation>Hoelan&amp;g…</translation>
        </message>
        <message>
            <source>&amp;Put on hold…</source>
            <translation>L&amp;anger bewaren…</translation>
        </message>
        <message>
            <source>Put an&amp;other case on hold…</source>
            <translation>Een an&amp;dere zaak langer bewaren…</translation>
        </message>
        <message>
            <source>Writing the file anew…</source>
            <translation>Het bestand wordt opnieuw geschreven…</translation>
        </message>
        <message>
            <source>&amp;Lift the hold…</source>
            <translation>Langer bewaren &amp;opheffen…</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) to be destroyed too, at the bottom of this page.</source>
            <translation>
                <numerusform>Vernietig ook %n reservekopie: zie onder aan deze pagina.</numerusform>
                <numerusform>Vernietig ook %n reservekopieën: zie onder aan deze pagina.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gehoor::RetentionTermsDialog</name>
        <message>
            <source>How long closed cases are kept</source>
            <translation>Hoelang afgesloten zaken bewaard worden</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet: months from the day of closing.</source>
            <translation>Organisatiebeleid, niet in het informatieblad: maanden vanaf de dag van afsluiten.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>%1: months kept</source>
            <translation>%1: aantal maanden bewaard</translation>
        </message>
    </context>
    <context>
        <name>gehoor::AccessDayDialog</name>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dag</translation>
        </message>
        <message>
            <source>&amp;How it came in</source>
            <translation>&amp;Hoe het binnenkwam</translation>
        </message>
    </context>
    <context>
        <name>gehoor::AccessDialog</name>
        <message>
            <source>&amp;Record a request…</source>
            <translation>Verzoek &amp;vastleggen…</translation>
        </message>
        <message>
            <source>&amp;Extend…</source>
            <translation>Ver&amp;lengen…</translation>
        </message>
        <message>
            <source>&amp;Save the data…</source>
            <translation>&amp;Gegevens opslaan…</translation>
        </message>
        <message>
            <source>&amp;Answered…</source>
            <translation>&amp;Beantwoord…</translation>
        </message>
        <message>
            <source>Access request, case %1</source>
            <translation>Inzageverzoek, zaak %1</translation>
        </message>
        <message>
            <source>Make sure first that it is the complainant who asks. The data that are saved are the complainant&apos;s own and no more: nothing of others, no names of staff, no notes and no words of the complaint, which may name others.</source>
            <translation>Ga eerst na of het de klager zelf is die dit vraagt. U slaat alleen de eigen gegevens van de klager op: niets over anderen, geen namen van medewerkers, geen notities, en niet de tekst van de klacht, want daarin kunnen anderen genoemd zijn.</translation>
        </message>
        <message>
            <source>The requests for access and their terms</source>
            <translation>De inzageverzoeken en hun termijnen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>The complainant has not asked for access to their data.</source>
            <translation>De klager heeft niet om inzage in de eigen gegevens gevraagd.</translation>
        </message>
        <message>
            <source>Request for access</source>
            <translation>Inzageverzoek</translation>
        </message>
        <message>
            <source>Save the data</source>
            <translation>Gegevens opslaan</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;Text (*.txt)</source>
            <translation>PDF (*.pdf);;Tekst (*.txt)</translation>
        </message>
        <message>
            <source>Request answered</source>
            <translation>Verzoek beantwoord</translation>
        </message>
    </context>
    <context>
        <name>gehoor::AccessExtensionDialog</name>
        <message>
            <source>Extend the term of the request for access</source>
            <translation>De termijn van het inzageverzoek verlengen</translation>
        </message>
        <message>
            <source>&amp;Months more</source>
            <translation>&amp;Maanden erbij</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>Red&amp;en</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Verlengen</translation>
        </message>
        <message>
            <source>The request is then to be answered by %1. Tell the complainant today that it takes longer, and why: the law asks that.</source>
            <translation>U beantwoordt het inzageverzoek dan uiterlijk op %1. Laat de klager vandaag weten dat het langer duurt, en waarom: dat vraagt de wet.</translation>
        </message>
    </context>
    <context>
        <name>Breaches</name>
        <message>
            <source>letter %1: %2</source>
            <translation>brief %1: %2</translation>
        </message>
        <message>
            <source>bundle %1, made on %2</source>
            <translation>bundel %1, gemaakt op %2</translation>
        </message>
        <message>
            <source>It concerns case %1, %2.</source>
            <translation>Het gaat om zaak %1, %2.</translation>
        </message>
        <message>
            <source>It concerns case %1.</source>
            <translation>Het gaat om zaak %1.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BreachDecisionDialog</name>
        <message>
            <source>Data breach %1: reported or not</source>
            <translation>Datalek %1: wel of niet gemeld</translation>
        </message>
        <message>
            <source>&amp;The breach was</source>
            <translation>Het datalek &amp;is</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Op</translation>
        </message>
        <message>
            <source>The authority&apos;s &amp;number</source>
            <translation>&amp;Nummer van de melding</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>Red&amp;en</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>The law lets a report go when a risk for people is unlikely. Give the reason: it is kept, since the authority may ask for it.</source>
            <translation>Volgens de wet hoeft u niet te melden als het onwaarschijnlijk is dat mensen door het datalek risico lopen. Geef de reden: die wordt bewaard, want de autoriteit kan ernaar vragen.</translation>
        </message>
        <message>
            <source>That is past the 72 hours, which ended on %1. The law asks why it is late: give the reason.</source>
            <translation>Dat is na de 72 uur, die eindigden op %1. De wet vraagt waarom u te laat meldt: geef de reden.</translation>
        </message>
        <message>
            <source>That is within the 72 hours, which end on %1. A reason is not needed.</source>
            <translation>Dat is binnen de 72 uur, die eindigen op %1. Een reden is niet nodig.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BreachDialog</name>
        <message>
            <source>It happened &amp;from</source>
            <translation>Het gebeurde va&amp;naf</translation>
        </message>
        <message>
            <source>&amp;until</source>
            <translation>&amp;tot en met</translation>
        </message>
        <message>
            <source>Data breach %1</source>
            <translation>Datalek %1</translation>
        </message>
        <message>
            <source>Record a data breach</source>
            <translation>Datalek vastleggen</translation>
        </message>
        <message>
            <source>the first day on which it happened</source>
            <translation>de eerste dag waarop het gebeurde</translation>
        </message>
        <message>
            <source>the last day on which it happened</source>
            <translation>de laatste dag waarop het gebeurde</translation>
        </message>
        <message>
            <source>case number, if it concerns one</source>
            <translation>zaaknummer, als het om een zaak gaat</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>First make sure that everybody is safe: record it after that. Name nobody in your own words if it can be told without. The law asks to record every data breach, reported or not (AVG, article 33).</source>
            <translation>Zorg eerst dat iedereen veilig is; leg het daarna vast. Noem in uw eigen woorden niemand bij naam als het zonder kan. Volgens de wet moet elk datalek worden vastgelegd, gemeld of niet (AVG, artikel 33).</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>&amp;Discovered on</source>
            <translation>&amp;Ontdekt op</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;Wat er gebeurde</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Soort</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Zaak</translation>
        </message>
        <message>
            <source>&amp;Letter or bundle that went wrong</source>
            <translation>Om welke &amp;brief of bundel</translation>
        </message>
        <message>
            <source>How many &amp;people are affected</source>
            <translation>Hoeveel &amp;mensen het treft</translation>
        </message>
        <message>
            <source>Whose data</source>
            <translation>Gegevens van wie</translation>
        </message>
        <message>
            <source>Which data</source>
            <translation>Welke gegevens</translation>
        </message>
        <message>
            <source>&amp;Encrypted</source>
            <translation>&amp;Versleuteld</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BreachReportDialog</name>
        <message>
            <source>&amp;Copy all</source>
            <translation>Alles &amp;kopiëren</translation>
        </message>
        <message>
            <source>Data breach %1: text of the report</source>
            <translation>Datalek %1: tekst van de melding</translation>
        </message>
        <message>
            <source>The text of the report</source>
            <translation>De tekst van de melding</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Taal</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>De melding opslaan</translation>
        </message>
        <message>
            <source>Text (*.txt);;PDF (*.pdf)</source>
            <translation>Tekst (*.txt);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Opslaan…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BreachStepDialog</name>
        <message>
            <source>Data breach %1: a step done</source>
            <translation>Datalek %1: een stap gedaan</translation>
        </message>
        <message>
            <source>&amp;Step</source>
            <translation>&amp;Stap</translation>
        </message>
        <message>
            <source>Done &amp;on</source>
            <translation>Gedaan &amp;op</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BreachesDialog</name>
        <message>
            <source>Data breaches</source>
            <translation>Datalekken</translation>
        </message>
        <message>
            <source>The data breaches</source>
            <translation>De datalekken</translation>
        </message>
        <message>
            <source>What is known of the breach and what is to be done</source>
            <translation>Wat van het datalek bekend is en wat er moet gebeuren</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>Data breach %1, %2: %3</source>
            <translation>Datalek %1, %2: %3</translation>
        </message>
        <message>
            <source>No data breach is recorded. Did a letter go to the wrong person, was something lost or stolen, or did somebody see what was not for them? First make sure that everybody is safe. Then record it here: the law gives 72 hours to report it.</source>
            <translation>Er is geen datalek vastgelegd. Ging een brief naar de verkeerde persoon, is er iets kwijt of gestolen, of zag iemand wat niet voor hem of haar bedoeld was? Zorg eerst dat iedereen veilig is. Leg het daarna hier vast: de wet geeft 72 uur om het te melden.</translation>
        </message>
        <message>
            <source>&amp;Record a breach…</source>
            <translation>Datalek &amp;vastleggen…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>&amp;Wijzigen…</translation>
        </message>
        <message>
            <source>&amp;Step done…</source>
            <translation>Stap &amp;gedaan…</translation>
        </message>
        <message>
            <source>Reported or &amp;not…</source>
            <translation>Wel of niet ge&amp;meld…</translation>
        </message>
        <message>
            <source>&amp;Text of the report…</source>
            <translation>&amp;Tekst van de melding…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MoreDueDialog</name>
        <message>
            <source>Cases that would fall due</source>
            <translation>Zaken waarvan de bewaartermijn voorbij zou zijn</translation>
        </message>
        <message>
            <source>Look at them; nothing was changed yet. No case is cleared before you have seen what goes.</source>
            <translation>Bekijk ze; er is nog niets gewijzigd. Er gaat niets weg voordat u hebt gezien wat er weggaat.</translation>
        </message>
        <message>
            <source>cases that would fall due</source>
            <translation>zaken waarvan de bewaartermijn voorbij zou zijn</translation>
        </message>
        <message>
            <source>Keep the change</source>
            <translation>Wijziging vastleggen</translation>
        </message>
    </context>
    <context>
        <name>gehoor::VerifyDialog</name>
        <message>
            <source>&amp;Verify</source>
            <translation>&amp;Controleren</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>S&amp;toppen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>Verify the register file</source>
            <translation>Het registerbestand controleren</translation>
        </message>
        <message>
            <source>progress of the verification</source>
            <translation>voortgang van de controle</translation>
        </message>
        <message>
            <source>what was found</source>
            <translation>wat er is gevonden</translation>
        </message>
        <message>
            <source>Gehoor reads every page of the file, and checks its structure, the audit trail and every letter, document and bundle that was kept. Nothing is changed. Did you write down the head of the trail, or does it stand on a print or an emergency sheet? Then type it here: so it shows whether lines were taken away or an older file was put back.</source>
            <translation>Gehoor leest elke pagina van het bestand en controleert de opbouw, het logboek en alle brieven, documenten en bundels die zijn bewaard. Er verandert niets. Hebt u de kop van het logboek opgeschreven, of staat die op een afdruk of een noodblad? Typ hem dan hier: zo blijkt of er regels zijn weggehaald of een ouder bestand is teruggezet.</translation>
        </message>
        <message>
            <source>&amp;Head of the trail, if you have it</source>
            <translation>&amp;Kop van het logboek, als u die hebt</translation>
        </message>
        <message>
            <source>Stopped before the end: nothing can be said of the register.</source>
            <translation>Gestopt vóór het einde: over het register is niets te zeggen.</translation>
        </message>
    </context>
    <context>
        <name>WayQuestion</name>
        <message>
            <source>This is not the safe way</source>
            <translation>Dit is niet het veilige kanaal</translation>
        </message>
        <message>
            <source>Must it go this way all the same? Then say why; the reason is kept in the case.</source>
            <translation>Moet de brief toch langs deze weg? Zeg dan waarom; de reden blijft bewaard in de zaak.</translation>
        </message>
    </context>
</TS>
