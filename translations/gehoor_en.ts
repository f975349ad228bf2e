<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>AuditTable</name>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>When (UTC)</source>
            <translation>When (UTC)</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>up to and including %1</source>
            <translation>up to and including %1</translation>
        </message>
        <message>
            <source>what: %1</source>
            <translation>what: %1</translation>
        </message>
        <message>
            <source>case %1</source>
            <translation>case %1</translation>
        </message>
        <message>
            <source>officer: %1</source>
            <translation>officer: %1</translation>
        </message>
        <message>
            <source>All lines.</source>
            <translation>All lines.</translation>
        </message>
        <message>
            <source>Lines of the audit trail, the newest first.</source>
            <translation>Lines of the audit trail, the newest first.</translation>
        </message>
        <message>
            <source>Head of the trail when this was made (line %1): %2</source>
            <translation>Head of the trail when this was made (line %1): %2</translation>
        </message>
        <message>
            <source>Keep this page away from the register. With the head on it, “gehoor verify --head” tells later whether lines were taken away or an old file was put back.</source>
            <translation>Keep this page away from the register. With the head on it, “gehoor verify --head” tells later whether lines were taken away or an old file was put back.</translation>
        </message>
        <message>
            <source>No line fits what was asked for.</source>
            <translation>No line fits what was asked for.</translation>
        </message>
        <message>
            <source>There are more lines, which are older. Ask for a shorter period, or export them.</source>
            <translation>There are more lines, which are older. Ask for a shorter period, or export them.</translation>
        </message>
        <message>
            <source>INTERNAL</source>
            <translation>INTERNAL</translation>
        </message>
        <message>
            <source>for the file of the register</source>
            <translation>for the file of the register</translation>
        </message>
        <message>
            <source>audit trail</source>
            <translation>audit trail</translation>
        </message>
        <message>
            <source>Audit trail of the register</source>
            <translation>Audit trail of the register</translation>
        </message>
    </context>
    <context>
        <name>Buttons</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>CaseHeader</name>
        <message>
            <source>⚠ Safety: threat or danger</source>
            <translation>⚠ Safety: threat or danger</translation>
        </message>
        <message>
            <source>Why this due date?</source>
            <translation>Why this due date?</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Back to the list (Esc)</translation>
        </message>
        <message>
            <source>Wh&amp;y?</source>
            <translation>Wh&amp;y?</translation>
        </message>
        <message>
            <source>&amp;Other steps</source>
            <translation>&amp;Other steps</translation>
        </message>
        <message>
            <source>Goes before other cases</source>
            <translation>Goes before other cases</translation>
        </message>
    </context>
    <context>
        <name>CasePage</name>
        <message>
            <source>anonymous</source>
            <translation>anonymous</translation>
        </message>
        <message>
            <source>no name known</source>
            <translation>no name known</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Outcome</translation>
        </message>
        <message>
            <source>&amp;Learning point</source>
            <translation>&amp;Learning point</translation>
        </message>
        <message>
            <source>What the organisation can do better; may stay empty</source>
            <translation>What the organisation can do better; may stay empty</translation>
        </message>
        <message>
            <source>&amp;Told by the complainant on</source>
            <translation>&amp;Told by the complainant on</translation>
        </message>
        <message>
            <source>&amp;How it was told</source>
            <translation>&amp;How it was told</translation>
        </message>
        <message>
            <source>such as “by phone” or “by mail”</source>
            <translation>such as “by phone” or “by mail”</translation>
        </message>
        <message>
            <source>Make the closing lette&amp;r now</source>
            <translation>Make the closing lette&amp;r now</translation>
        </message>
    </context>
    <context>
        <name>ComplaintPanel</name>
        <message>
            <source>The complaint</source>
            <translation>The complaint</translation>
        </message>
        <message>
            <source>Original and attachments</source>
            <translation>Original and attachments</translation>
        </message>
        <message>
            <source>Save the document as…</source>
            <translation>Save the document as…</translation>
        </message>
        <message>
            <source>The complainant</source>
            <translation>The complainant</translation>
        </message>
        <message>
            <source>Change the case and the complainant…</source>
            <translation>Change the case and the complainant…</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Save as…</translation>
        </message>
        <message>
            <source>Cha&amp;nge…</source>
            <translation>Cha&amp;nge…</translation>
        </message>
        <message>
            <source>Make a part of the selected words…</source>
            <translation>Make a part of the selected words…</translation>
        </message>
        <message>
            <source>Make a part of the selection…</source>
            <translation>Make a part of the selection…</translation>
        </message>
        <message>
            <source>The original, as it came:</source>
            <translation>The original, as it came:</translation>
        </message>
        <message>
            <source>Show the original</source>
            <translation>Show the original</translation>
        </message>
        <message>
            <source>Show the original in place of the working text</source>
            <translation>Show the original in place of the working text</translation>
        </message>
    </context>
    <context>
        <name>DayTextDialog</name>
        <message>
            <source>&amp;On</source>
            <translation>&amp;On</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Text</translation>
        </message>
    </context>
    <context>
        <name>DossierPage</name>
        <message>
            <source>Contacts and notes</source>
            <translation>Contacts and notes</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Save the document as…</source>
            <translation>Save the document as…</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Verdicts</translation>
        </message>
        <message>
            <source>What was done in this case</source>
            <translation>What was done in this case</translation>
        </message>
        <message>
            <source>Note a con&amp;tact…</source>
            <translation>Note a con&amp;tact…</translation>
        </message>
        <message>
            <source>S&amp;ave as…</source>
            <translation>S&amp;ave as…</translation>
        </message>
        <message>
            <source>Access re&amp;quest…</source>
            <translation>Access re&amp;quest…</translation>
        </message>
    </context>
    <context>
        <name>EmergencySheet</name>
        <message>
            <source>What to do now</source>
            <translation>What to do now</translation>
        </message>
        <message>
            <source>Was it saved as a file? Delete the file and empty the wastebasket.</source>
            <translation>Was it saved as a file? Delete the file and empty the wastebasket.</translation>
        </message>
        <message>
            <source>When nobody knows the passphrase any more</source>
            <translation>When nobody knows the passphrase any more</translation>
        </message>
        <message>
            <source>On another computer: put a backup back. Choose “Restore a backup” at the start of Gehoor, and type these groups at “Passphrase or emergency sheet”. Gehoor takes them along to step 3.</source>
            <translation>On another computer: put a backup back. Choose “Restore a backup” at the start of Gehoor, and type these groups at “Passphrase or emergency sheet”. Gehoor takes them along to step 3.</translation>
        </message>
        <message>
            <source>On the same computer: choose “Open a register” at the start of Gehoor, then the register, and then “Use the emergency sheet”.</source>
            <translation>On the same computer: choose “Open a register” at the start of Gehoor, then the register, and then “Use the emergency sheet”.</translation>
        </message>
        <message>
            <source>Type the groups, and choose a new passphrase. Make a new sheet, type it back, and make a new backup: “Settings”, “Backups”, “Back up now”. Only then destroy this sheet.</source>
            <translation>Type the groups, and choose a new passphrase. Make a new sheet, type it back, and make a new backup: “Settings”, “Backups”, “Back up now”. Only then destroy this sheet.</translation>
        </message>
        <message>
            <source>Emergency sheet</source>
            <translation>Emergency sheet</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Made on</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Mark</translation>
        </message>
        <message>
            <source>With this sheet the register opens when nobody knows the passphrase any more.</source>
            <translation>With this sheet the register opens when nobody knows the passphrase any more.</translation>
        </message>
        <message>
            <source>Whoever has this sheet and a copy of the register can read every case in it.</source>
            <translation>Whoever has this sheet and a copy of the register can read every case in it.</translation>
        </message>
        <message>
            <source>The last sign of each group checks it. There is no letter O, I, L or U in it: 0 is a nought, 1 a one. The square holds the same, for a scanner that is connected to the computer. Take no photograph of it.</source>
            <translation>The last sign of each group checks it. There is no letter O, I, L or U in it: 0 is a nought, 1 a one. The square holds the same, for a scanner that is connected to the computer. Take no photograph of it.</translation>
        </message>
        <message>
            <source>After a new passphrase this sheet opens older backups only. Destroy it once there are a new sheet and a new backup.</source>
            <translation>After a new passphrase this sheet opens older backups only. Destroy it once there are a new sheet and a new backup.</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>Kept at</translation>
        </message>
        <message>
            <source>Head of the audit trail when this sheet was made, to find out later whether acts were taken out: menu “File”, “Verify the register file”, or the command below (its groups as one word)</source>
            <translation>Head of the audit trail when this sheet was made, to find out later whether acts were taken out: menu “File”, “Verify the register file”, or the command below (its groups as one word)</translation>
        </message>
        <message>
            <source>Print it twice, and type the groups back in Gehoor: menu “File”, “Emergency sheet”. Only then does the sheet count.</source>
            <translation>Print it twice, and type the groups back in Gehoor: menu “File”, “Emergency sheet”. Only then does the sheet count.</translation>
        </message>
        <message>
            <source>Keep one in a safe, and the other in a sealed envelope at another address. Never keep it with a backup or a computer.</source>
            <translation>Keep one in a safe, and the other in a sealed envelope at another address. Never keep it with a backup or a computer.</translation>
        </message>
    </context>
    <context>
        <name>ExplanationAsked</name>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>What is asked</translation>
        </message>
        <message>
            <source>Empty: the letter asks what is not known yet. Or put it in your own words.</source>
            <translation>Empty: the letter asks what is not known yet. Or put it in your own words.</translation>
        </message>
        <message>
            <source>Why it takes longer</source>
            <translation>Why it takes longer</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>May stay empty.</translation>
        </message>
        <message>
            <source>What was done with the complaint</source>
            <translation>What was done with the complaint</translation>
        </message>
        <message>
            <source>What happened, and which limits you set</source>
            <translation>What happened, and which limits you set</translation>
        </message>
        <message>
            <source>What was done or said, with the day, and which contact is possible from now on. Facts, no judgement.</source>
            <translation>What was done or said, with the day, and which contact is possible from now on. Facts, no judgement.</translation>
        </message>
    </context>
    <context>
        <name>FactDialog</name>
        <message>
            <source>&amp;What is protected</source>
            <translation>&amp;What is protected</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <source>Whose, or wh&amp;y</source>
            <translation>Whose, or wh&amp;y</translation>
        </message>
    </context>
    <context>
        <name>FieldMeanings</name>
        <message>
            <source>there is no name to write to</source>
            <translation>there is no name to write to</translation>
        </message>
        <message>
            <source>the day the complaint was received</source>
            <translation>the day the complaint was received</translation>
        </message>
        <message>
            <source>the number of the case</source>
            <translation>the number of the case</translation>
        </message>
        <message>
            <source>the organisation&apos;s name</source>
            <translation>the organisation&apos;s name</translation>
        </message>
        <message>
            <source>the organisation&apos;s return address</source>
            <translation>the organisation&apos;s return address</translation>
        </message>
        <message>
            <source>the organisation&apos;s phone number</source>
            <translation>the organisation&apos;s phone number</translation>
        </message>
        <message>
            <source>the organisation&apos;s e-mail address</source>
            <translation>the organisation&apos;s e-mail address</translation>
        </message>
        <message>
            <source>when the organisation can be called</source>
            <translation>when the organisation can be called</translation>
        </message>
        <message>
            <source>the function that signs</source>
            <translation>the function that signs</translation>
        </message>
        <message>
            <source>the day that the letter names</source>
            <translation>the day that the letter names</translation>
        </message>
        <message>
            <source>no safe channel is known yet</source>
            <translation>no safe channel is known yet</translation>
        </message>
        <message>
            <source>there is an explanation</source>
            <translation>there is an explanation</translation>
        </message>
        <message>
            <source>the questions to the complainant</source>
            <translation>the questions to the complainant</translation>
        </message>
        <message>
            <source>the day it was asked before, where no answer came yet</source>
            <translation>the day it was asked before, where no answer came yet</translation>
        </message>
        <message>
            <source>the explanation, or the complaint&apos;s words, by paragraphs</source>
            <translation>the explanation, or the complaint&apos;s words, by paragraphs</translation>
        </message>
        <message>
            <source>the lines of the paragraph</source>
            <translation>the lines of the paragraph</translation>
        </message>
        <message>
            <source>the words of the line</source>
            <translation>the words of the line</translation>
        </message>
        <message>
            <source>it is the first line</source>
            <translation>it is the first line</translation>
        </message>
        <message>
            <source>it is about the whole complaint</source>
            <translation>it is about the whole complaint</translation>
        </message>
        <message>
            <source>how many parts the complaint has</source>
            <translation>how many parts the complaint has</translation>
        </message>
        <message>
            <source>the parts it is about</source>
            <translation>the parts it is about</translation>
        </message>
        <message>
            <source>the parts that are taken up</source>
            <translation>the parts that are taken up</translation>
        </message>
        <message>
            <source>it is one part</source>
            <translation>it is one part</translation>
        </message>
        <message>
            <source>the numbers of the parts, with themes that may be told, “1 (information) and 3”</source>
            <translation>the numbers of the parts, with themes that may be told, “1 (information) and 3”</translation>
        </message>
        <message>
            <source>the explanations, one for each ground</source>
            <translation>the explanations, one for each ground</translation>
        </message>
        <message>
            <source>there are follow-up steps</source>
            <translation>there are follow-up steps</translation>
        </message>
        <message>
            <source>the only follow-up step</source>
            <translation>the only follow-up step</translation>
        </message>
        <message>
            <source>the follow-up steps</source>
            <translation>the follow-up steps</translation>
        </message>
        <message>
            <source>the rest of the complaint is taken up</source>
            <translation>the rest of the complaint is taken up</translation>
        </message>
        <message>
            <source>the forwarding, when there is one</source>
            <translation>the forwarding, when there is one</translation>
        </message>
        <message>
            <source>the forwardings, when there are several</source>
            <translation>the forwardings, when there are several</translation>
        </message>
        <message>
            <source>the responses</source>
            <translation>the responses</translation>
        </message>
        <message>
            <source>the responsible person&apos;s function</source>
            <translation>the responsible person&apos;s function</translation>
        </message>
        <message>
            <source>the complainant&apos;s capacity</source>
            <translation>the complainant&apos;s capacity</translation>
        </message>
        <message>
            <source>the complainant&apos;s name</source>
            <translation>the complainant&apos;s name</translation>
        </message>
        <message>
            <source>where the complainant can safely be reached</source>
            <translation>where the complainant can safely be reached</translation>
        </message>
        <message>
            <source>the complaint&apos;s words are cut off</source>
            <translation>the complaint&apos;s words are cut off</translation>
        </message>
        <message>
            <source>the own target date for the response</source>
            <translation>the own target date for the response</translation>
        </message>
        <message>
            <source>the salutation, such as “Geachte heer Mulder,”</source>
            <translation>the salutation, such as “Geachte heer Mulder,”</translation>
        </message>
        <message>
            <source>the day of the forwarding or the response</source>
            <translation>the day of the forwarding or the response</translation>
        </message>
        <message>
            <source>the complaint&apos;s words follow on pages of their own</source>
            <translation>the complaint&apos;s words follow on pages of their own</translation>
        </message>
        <message>
            <source>the complainant wants to stay anonymous</source>
            <translation>the complainant wants to stay anonymous</translation>
        </message>
        <message>
            <source>the complainant cannot be reached at all</source>
            <translation>the complainant cannot be reached at all</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>%1 characters, kept as they are; what you type replaces them</source>
            <translation>%1 characters, kept as they are; what you type replaces them</translation>
        </message>
    </context>
    <context>
        <name>ForwardDialog</name>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>Make the &amp;memo for the responsible person now</source>
            <translation>Make the &amp;memo for the responsible person now</translation>
        </message>
        <message>
            <source>&amp;Reason to forward all the same</source>
            <translation>&amp;Reason to forward all the same</translation>
        </message>
    </context>
    <context>
        <name>ForwardingPage</name>
        <message>
            <source>What became of the part</source>
            <translation>What became of the part</translation>
        </message>
        <message>
            <source>Fo&amp;rward…</source>
            <translation>Fo&amp;rward…</translation>
        </message>
        <message>
            <source>&amp;Memo…</source>
            <translation>&amp;Memo…</translation>
        </message>
        <message>
            <source>R&amp;ecord the response…</source>
            <translation>R&amp;ecord the response…</translation>
        </message>
        <message>
            <source>C&amp;lose the case…</source>
            <translation>C&amp;lose the case…</translation>
        </message>
        <message>
            <source>Ta&amp;ke back…</source>
            <translation>Ta&amp;ke back…</translation>
        </message>
        <message>
            <source>Complainant &amp;answered…</source>
            <translation>Complainant &amp;answered…</translation>
        </message>
        <message>
            <source>&amp;What was learned…</source>
            <translation>&amp;What was learned…</translation>
        </message>
        <message>
            <source>Open a&amp;gain…</source>
            <translation>Open a&amp;gain…</translation>
        </message>
        <message>
            <source>B&amp;undle…</source>
            <translation>B&amp;undle…</translation>
        </message>
    </context>
    <context>
        <name>InsertMenu</name>
        <message>
            <source>&amp;Field</source>
            <translation>&amp;Field</translation>
        </message>
        <message>
            <source>&amp;Only if</source>
            <translation>&amp;Only if</translation>
        </message>
        <message>
            <source>Only if &amp;not</source>
            <translation>Only if &amp;not</translation>
        </message>
        <message>
            <source>&amp;List or group</source>
            <translation>&amp;List or group</translation>
        </message>
        <message>
            <source>&amp;Piece</source>
            <translation>&amp;Piece</translation>
        </message>
        <message>
            <source>L&amp;ayout</source>
            <translation>L&amp;ayout</translation>
        </message>
        <message>
            <source>&amp;Paragraph</source>
            <translation>&amp;Paragraph</translation>
        </message>
        <message>
            <source>&amp;Heading</source>
            <translation>&amp;Heading</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;List</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>&amp;Item</translation>
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation>&amp;Bold</translation>
        </message>
        <message>
            <source>&amp;New line</source>
            <translation>&amp;New line</translation>
        </message>
        <message>
            <source>Nu&amp;mbered list</source>
            <translation>Nu&amp;mbered list</translation>
        </message>
    </context>
    <context>
        <name>IntakeDialog</name>
        <message>
            <source>The complaint</source>
            <translation>The complaint</translation>
        </message>
        <message>
            <source>&amp;Received on</source>
            <translation>&amp;Received on</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>S&amp;ubject</translation>
        </message>
        <message>
            <source>&amp;The complaint</source>
            <translation>&amp;The complaint</translation>
        </message>
        <message>
            <source>&amp;Hopes for</source>
            <translation>&amp;Hopes for</translation>
        </message>
        <message>
            <source>What the complainant hopes for</source>
            <translation>What the complainant hopes for</translation>
        </message>
        <message>
            <source>&amp;Letters in</source>
            <translation>&amp;Letters in</translation>
        </message>
        <message>
            <source>Safety: there is a threat or a &amp;danger</source>
            <translation>Safety: there is a threat or a &amp;danger</translation>
        </message>
        <message>
            <source>The complainant</source>
            <translation>The complainant</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Form of address</source>
            <translation>&amp;Form of address</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>&amp;Capacity</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Address</translation>
        </message>
        <message>
            <source>Street and number
Postcode and town</source>
            <translation>Street and number
Postcode and town</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Phone</translation>
        </message>
        <message>
            <source>Representati&amp;ve</source>
            <translation>Representati&amp;ve</translation>
        </message>
        <message>
            <source>The representative&apos;s &amp;mandate was seen</source>
            <translation>The representative&apos;s &amp;mandate was seen</translation>
        </message>
        <message>
            <source>&amp;Safe channel</source>
            <translation>&amp;Safe channel</translation>
        </message>
        <message>
            <source>No post to th&amp;is address</source>
            <translation>No post to th&amp;is address</translation>
        </message>
        <message>
            <source>Wants to sta&amp;y anonymous</source>
            <translation>Wants to sta&amp;y anonymous</translation>
        </message>
        <message>
            <source>Name, organisation, address</source>
            <translation>Name, organisation, address</translation>
        </message>
        <message>
            <source>&amp;Goes before other cases</source>
            <translation>&amp;Goes before other cases</translation>
        </message>
    </context>
    <context>
        <name>LeakQuestion</name>
        <message>
            <source>This shows in the letter, and it is protected:</source>
            <translation>This shows in the letter, and it is protected:</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>“%1” (%2)</translation>
        </message>
        <message>
            <source>Take it out of the letter. Must it stay? Then say why; the reason is kept with the letter.</source>
            <translation>Take it out of the letter. Must it stay? Then say why; the reason is kept with the letter.</translation>
        </message>
        <message>
            <source>The letter may not leave like this</source>
            <translation>The letter may not leave like this</translation>
        </message>
    </context>
    <context>
        <name>LearningDialog</name>
        <message>
            <source>&amp;Learning point</source>
            <translation>&amp;Learning point</translation>
        </message>
        <message>
            <source>What the organisation can do better; may stay empty</source>
            <translation>What the organisation can do better; may stay empty</translation>
        </message>
    </context>
    <context>
        <name>LetterChoices</name>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;For</translation>
        </message>
        <message>
            <source>Da&amp;y it names</source>
            <translation>Da&amp;y it names</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Leave the &amp;explanation out</source>
            <translation>Leave the &amp;explanation out</translation>
        </message>
        <message>
            <source>&amp;Reason, kept with the letter</source>
            <translation>&amp;Reason, kept with the letter</translation>
        </message>
    </context>
    <context>
        <name>LetterDialog</name>
        <message>
            <source>&amp;Compose anew</source>
            <translation>&amp;Compose anew</translation>
        </message>
        <message>
            <source>Keep as &amp;draft</source>
            <translation>Keep as &amp;draft</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>Posted &amp;on</source>
            <translation>Posted &amp;on</translation>
        </message>
        <message>
            <source>Record as pos&amp;ted</source>
            <translation>Record as pos&amp;ted</translation>
        </message>
        <message>
            <source>Not pos&amp;ted after all…</source>
            <translation>Not pos&amp;ted after all…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Make f&amp;inal</source>
            <translation>Make f&amp;inal</translation>
        </message>
        <message>
            <source>how it was posted</source>
            <translation>how it was posted</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Save as…</translation>
        </message>
        <message>
            <source>&amp;Mail draft…</source>
            <translation>&amp;Mail draft…</translation>
        </message>
        <message>
            <source>P&amp;age</source>
            <translation>P&amp;age</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xt</translation>
        </message>
    </context>
    <context>
        <name>LetterStanding</name>
        <message>
            <source>Posted on %1, %2</source>
            <translation>Posted on %1, %2</translation>
        </message>
        <message>
            <source>Posted on %1</source>
            <translation>Posted on %1</translation>
        </message>
        <message>
            <source>Withdrawn on %1: %2</source>
            <translation>Withdrawn on %1: %2</translation>
        </message>
        <message>
            <source>Final since %1, not posted yet</source>
            <translation>Final since %1, not posted yet</translation>
        </message>
        <message>
            <source>Final since %1. Not posted after all, recorded on %2: %3</source>
            <translation>Final since %1. Not posted after all, recorded on %2: %3</translation>
        </message>
        <message>
            <source>Draft, edited on %1</source>
            <translation>Draft, edited on %1</translation>
        </message>
        <message>
            <source>Draft, kept as it was composed on %1</source>
            <translation>Draft, kept as it was composed on %1</translation>
        </message>
    </context>
    <context>
        <name>LetterWarnings</name>
        <message>
            <source>There is no address, so the letter cannot be posted. Add it with “Change the case”, or save the PDF and send it along the safe channel.</source>
            <translation>There is no address, so the letter cannot be posted. Add it with “Change the case”, or save the PDF and send it along the safe channel.</translation>
        </message>
        <message>
            <source>No Dutch postcode was recognised in the address. Check whether the address is complete before you post.</source>
            <translation>No Dutch postcode was recognised in the address. Check whether the address is complete before you post.</translation>
        </message>
        <message>
            <source>The complainant was not asked yet which way of reaching them is safe.</source>
            <translation>The complainant was not asked yet which way of reaching them is safe.</translation>
        </message>
        <message>
            <source>The safe channel is mail: put the letter ready as mail or save the PDF, and send it from your mail program.</source>
            <translation>The safe channel is mail: put the letter ready as mail or save the PDF, and send it from your mail program.</translation>
        </message>
        <message>
            <source>The safe channel is the phone: call before anything is sent.</source>
            <translation>The safe channel is the phone: call before anything is sent.</translation>
        </message>
        <message>
            <source>No post may go to this complainant, so the letter is not printed. Save the PDF and send it along the safe channel.</source>
            <translation>No post may go to this complainant, so the letter is not printed. Save the PDF and send it along the safe channel.</translation>
        </message>
        <message>
            <source>The letter bears another address than the case has now, so it is neither printed nor posted. Make a new one, and withdraw this one unless it has gone already.</source>
            <translation>The letter bears another address than the case has now, so it is neither printed nor posted. Make a new one, and withdraw this one unless it has gone already.</translation>
        </message>
        <message>
            <source>The safe channel is the phone: call this complainant, who may be a client. The letter is neither printed nor posted.</source>
            <translation>The safe channel is the phone: call this complainant, who may be a client. The letter is neither printed nor posted.</translation>
        </message>
        <message>
            <source>The safe channel is mail: this letter is neither printed nor posted. Save it and send it from your mail program.</source>
            <translation>The safe channel is mail: this letter is neither printed nor posted. Save it and send it from your mail program.</translation>
        </message>
        <message>
            <source>The safe channel is post: print the letter and post it.</source>
            <translation>The safe channel is post: print the letter and post it.</translation>
        </message>
        <message>
            <source>The safe channel is post: this letter does not go by mail.</source>
            <translation>The safe channel is post: this letter does not go by mail.</translation>
        </message>
        <message>
            <source>This complainant may be a client, and was not asked yet which way of reaching them is safe: somebody else could open the letter. It goes neither by post nor by mail until you asked and recorded the answer in the case.</source>
            <translation>This complainant may be a client, and was not asked yet which way of reaching them is safe: somebody else could open the letter. It goes neither by post nor by mail until you asked and recorded the answer in the case.</translation>
        </message>
        <message>
            <source>There is no e-mail address of the complainant in the case.</source>
            <translation>There is no e-mail address of the complainant in the case.</translation>
        </message>
        <message>
            <source>no post may go there</source>
            <translation>no post may go there</translation>
        </message>
        <message>
            <source>bears another address than the case has now</source>
            <translation>bears another address than the case has now</translation>
        </message>
        <message>
            <source>may be a client, and was not asked which way is safe</source>
            <translation>may be a client, and was not asked which way is safe</translation>
        </message>
        <message>
            <source>may be a client, and post is not the safe way</source>
            <translation>may be a client, and post is not the safe way</translation>
        </message>
        <message>
            <source>post is not the safe way</source>
            <translation>post is not the safe way</translation>
        </message>
        <message>
            <source>not asked which way is safe</source>
            <translation>not asked which way is safe</translation>
        </message>
        <message>
            <source>there is no address</source>
            <translation>there is no address</translation>
        </message>
        <message>
            <source>the address may be incomplete</source>
            <translation>the address may be incomplete</translation>
        </message>
        <message>
            <source>there is no e-mail address</source>
            <translation>there is no e-mail address</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>There is no letter yet. “New letter…” makes one.</source>
            <translation>There is no letter yet. “New letter…” makes one.</translation>
        </message>
        <message>
            <source>Open the letter…</source>
            <translation>Open the letter…</translation>
        </message>
        <message>
            <source>New &amp;letter…</source>
            <translation>New &amp;letter…</translation>
        </message>
        <message>
            <source>O&amp;pen…</source>
            <translation>O&amp;pen…</translation>
        </message>
        <message>
            <source>&amp;Throw the draft away</source>
            <translation>&amp;Throw the draft away</translation>
        </message>
        <message>
            <source>With&amp;draw…</source>
            <translation>With&amp;draw…</translation>
        </message>
        <message>
            <source>Withdraw the letter…</source>
            <translation>Withdraw the letter…</translation>
        </message>
    </context>
    <context>
        <name>Markers</name>
        <message>
            <source>safety! %1</source>
            <translation>safety! %1</translation>
        </message>
    </context>
    <context>
        <name>MeasureDialog</name>
        <message>
            <source>&amp;Measure</source>
            <translation>&amp;Measure</translation>
        </message>
        <message>
            <source>What the organisation will do</source>
            <translation>What the organisation will do</translation>
        </message>
        <message>
            <source>&amp;Who sees to it</source>
            <translation>&amp;Who sees to it</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;State</translation>
        </message>
    </context>
    <context>
        <name>PartDialog</name>
        <message>
            <source>Words of this &amp;part</source>
            <translation>Words of this &amp;part</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Theme</translation>
        </message>
        <message>
            <source>&amp;Kind of conduct</source>
            <translation>&amp;Kind of conduct</translation>
        </message>
        <message>
            <source>&amp;Whose (function, no name)</source>
            <translation>&amp;Whose (function, no name)</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>When it happened</translation>
        </message>
        <message>
            <source>the &amp;day is known:</source>
            <translation>the &amp;day is known:</translation>
        </message>
        <message>
            <source>The day it happened</source>
            <translation>The day it happened</translation>
        </message>
        <message>
            <source>Dealt with &amp;before</source>
            <translation>Dealt with &amp;before</translation>
        </message>
        <message>
            <source>The words stay as they were assessed. To change them, withdraw the verdict first.</source>
            <translation>The words stay as they were assessed. To change them, withdraw the verdict first.</translation>
        </message>
    </context>
    <context>
        <name>PassQuestion</name>
        <message>
            <source>This is protected, and it would leave the register:</source>
            <translation>This is protected, and it would leave the register:</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>“%1” (%2)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Must it leave? Then say why; the reason is kept on record.</source>
            <translation>Must it leave? Then say why; the reason is kept on record.</translation>
        </message>
        <message>
            <source>%1, a place of the organisation</source>
            <translation>%1, a place of the organisation</translation>
        </message>
        <message>
            <source>%1, an employee</source>
            <translation>%1, an employee</translation>
        </message>
        <message>
            <source>that somebody is known here</source>
            <translation>that somebody is known here</translation>
        </message>
        <message>
            <source>Something protected would leave</source>
            <translation>Something protected would leave</translation>
        </message>
        <message>
            <source>Look again. This may be protected, and it would leave the register:</source>
            <translation>Look again. This may be protected, and it would leave the register:</translation>
        </message>
        <message>
            <source>&amp;Let it leave</source>
            <translation>&amp;Let it leave</translation>
        </message>
        <message>
            <source>&amp;Keep it here</source>
            <translation>&amp;Keep it here</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStrength</name>
        <message numerus="yes">
            <source>Too short: %n more character(s) needed.</source>
            <translation>
                <numerusform>Too short: %n more character needed.</numerusform>
                <numerusform>Too short: %n more characters needed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Long enough, not strong. Four or five unrelated words are better.</source>
            <translation>Long enough, not strong. Four or five unrelated words are better.</translation>
        </message>
        <message>
            <source>Weak: it is soon guessed. It is well known, or follows a pattern. Use four or five unrelated words.</source>
            <translation>Weak: it is soon guessed. It is well known, or follows a pattern. Use four or five unrelated words.</translation>
        </message>
        <message>
            <source>Good. It is strong if the words are unrelated and nobody can know them; Gehoor cannot judge that.</source>
            <translation>Good. It is strong if the words are unrelated and nobody can know them; Gehoor cannot judge that.</translation>
        </message>
    </context>
    <context>
        <name>ProtectedPage</name>
        <message>
            <source>No letter, copy or export of this case may show what stands here. Gehoor looks for it in every spelling; it never puts it into a letter by itself.</source>
            <translation>No letter, copy or export of this case may show what stands here. Gehoor looks for it in every spelling; it never puts it into a letter by itself.</translation>
        </message>
        <message>
            <source>Nothing is protected in this case yet. Protect the names of others first, and what you know of where they live.</source>
            <translation>Nothing is protected in this case yet. Protect the names of others first, and what you know of where they live.</translation>
        </message>
        <message>
            <source>P&amp;rotect…</source>
            <translation>P&amp;rotect…</translation>
        </message>
        <message>
            <source>Correc&amp;t…</source>
            <translation>Correc&amp;t…</translation>
        </message>
        <message>
            <source>Correct what is protected…</source>
            <translation>Correct what is protected…</translation>
        </message>
        <message>
            <source>No &amp;longer protect…</source>
            <translation>No &amp;longer protect…</translation>
        </message>
    </context>
    <context>
        <name>ResponseDialog</name>
        <message>
            <source>The document that was chosen</source>
            <translation>The document that was chosen</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;On</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>&amp;Summary</source>
            <translation>&amp;Summary</translation>
        </message>
        <message>
            <source>Doc&amp;ument</source>
            <translation>Doc&amp;ument</translation>
        </message>
        <message>
            <source>none; it is kept with the case as it is</source>
            <translation>none; it is kept with the case as it is</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>This is &amp;part of it; the final response is still to come</source>
            <translation>This is &amp;part of it; the final response is still to come</translation>
        </message>
        <message>
            <source>The &amp;complainant was answered</source>
            <translation>The &amp;complainant was answered</translation>
        </message>
        <message>
            <source>&amp;Answered on</source>
            <translation>&amp;Answered on</translation>
        </message>
        <message>
            <source>B&amp;y whom</source>
            <translation>B&amp;y whom</translation>
        </message>
    </context>
    <context>
        <name>SafetyNotice</name>
        <message>
            <source>⚠ Safety: threat or danger</source>
            <translation>⚠ Safety: threat or danger</translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message>
            <source>This page says of every due date of the case how it came about. The terms are the organisation&apos;s own.</source>
            <translation>This page says of every due date of the case how it came about. The terms are the organisation&apos;s own.</translation>
        </message>
        <message>
            <source>No term runs in this case.</source>
            <translation>No term runs in this case.</translation>
        </message>
        <message>
            <source>INTERNAL</source>
            <translation>INTERNAL</translation>
        </message>
        <message>
            <source>for the file of the case</source>
            <translation>for the file of the case</translation>
        </message>
        <message>
            <source>The terms of this case</source>
            <translation>The terms of this case</translation>
        </message>
    </context>
    <context>
        <name>TestPage</name>
        <message>
            <source>fold</source>
            <translation>fold</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>Example Foundation</source>
            <translation>Example Foundation</translation>
        </message>
        <message>
            <source>Department of Examples</source>
            <translation>Department of Examples</translation>
        </message>
        <message>
            <source>Attn. Ms A. Example</source>
            <translation>Attn. Ms A. Example</translation>
        </message>
        <message>
            <source>Example Street 12</source>
            <translation>Example Street 12</translation>
        </message>
        <message>
            <source>THE NETHERLANDS</source>
            <translation>THE NETHERLANDS</translation>
        </message>
        <message>
            <source>Here stands the sender.</source>
            <translation>Here stands the sender.</translation>
        </message>
        <message>
            <source>Does the address stand in the window?</source>
            <translation>Does the address stand in the window?</translation>
        </message>
        <message>
            <source>The window drawn above lies %1 mm from the right and %2 mm from the top.</source>
            <translation>The window drawn above lies %1 mm from the right and %2 mm from the top.</translation>
        </message>
        <message>
            <source>The window drawn above lies %1 mm from the left and %2 mm from the top.</source>
            <translation>The window drawn above lies %1 mm from the left and %2 mm from the top.</translation>
        </message>
        <message>
            <source>1. Print this page at 100 %, without “fit to page”. Check with a ruler that 100 mm on the page is 100 mm; the outermost millimetres may be missing.</source>
            <translation>1. Print this page at 100 %, without “fit to page”. Check with a ruler that 100 mm on the page is 100 mm; the outermost millimetres may be missing.</translation>
        </message>
        <message>
            <source>2. Fold at the marks: at 99 and 198 mm for an envelope of a third of the sheet, at 148.5 mm for one of half of it. Put the sheet in the envelope.</source>
            <translation>2. Fold at the marks: at 99 and 198 mm for an envelope of a third of the sheet, at 148.5 mm for one of half of it. Put the sheet in the envelope.</translation>
        </message>
        <message>
            <source>3. Knock the envelope on the table on each of its sides. All six lines and the line above them must stay in sight, and nothing else may show.</source>
            <translation>3. Knock the envelope on the table on each of its sides. All six lines and the line above them must stay in sight, and nothing else may show.</translation>
        </message>
        <message>
            <source>4. Does the frame lie too far to the right by so many millimetres? Then add them to “from the side” in the settings; too far to the left: take them off.</source>
            <translation>4. Does the frame lie too far to the right by so many millimetres? Then add them to “from the side” in the settings; too far to the left: take them off.</translation>
        </message>
        <message>
            <source>4. Does the frame lie too far to the left by so many millimetres? Then add them to “from the side” in the settings; too far to the right: take them off.</source>
            <translation>4. Does the frame lie too far to the left by so many millimetres? Then add them to “from the side” in the settings; too far to the right: take them off.</translation>
        </message>
        <message>
            <source>5. Too high: add them to “from the top”; too low: take them off. Print again.</source>
            <translation>5. Too high: add them to “from the top”; too low: take them off. Print again.</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>Test page</translation>
        </message>
    </context>
    <context>
        <name>TextProblem</name>
        <message>
            <source>a field is opened with {{ and not closed. Close it with }}.</source>
            <translation>a field is opened with {{ and not closed. Close it with }}.</translation>
        </message>
        <message>
            <source>a field stands between two braces, not three, and without &amp;. What outsiders wrote must stay text.</source>
            <translation>a field stands between two braces, not three, and without &amp;. What outsiders wrote must stay text.</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a field. Insert a field from the menu.</source>
            <translation>“%1” cannot be the name of a field. Insert a field from the menu.</translation>
        </message>
        <message>
            <source>there is no field “%1” here. Insert a field from the menu.</source>
            <translation>there is no field “%1” here. Insert a field from the menu.</translation>
        </message>
        <message>
            <source>“%1” is a list or a choice, not a text. Write {{#%1}} ... {{/%1}} around what it is about.</source>
            <translation>“%1” is a list or a choice, not a text. Write {{#%1}} ... {{/%1}} around what it is about.</translation>
        </message>
        <message>
            <source>{{#%1}} is opened here and not closed. Close it with {{/%1}}.</source>
            <translation>{{#%1}} is opened here and not closed. Close it with {{/%1}}.</translation>
        </message>
        <message>
            <source>{{/%1}} closes what is not open here. Take it away, or put the closing marks in the reverse order of the opening ones.</source>
            <translation>{{/%1}} closes what is not open here. Take it away, or put the closing marks in the reverse order of the opening ones.</translation>
        </message>
        <message>
            <source>the list “%1” cannot stand within the entries of another list. Put it before or after that list.</source>
            <translation>the list “%1” cannot stand within the entries of another list. Put it before or after that list.</translation>
        </message>
        <message>
            <source>too many choices and lists stand within each other. Make the text simpler.</source>
            <translation>too many choices and lists stand within each other. Make the text simpler.</translation>
        </message>
        <message>
            <source>there is no piece “%1” to take in. Insert a piece from the menu.</source>
            <translation>there is no piece “%1” to take in. Insert a piece from the menu.</translation>
        </message>
        <message>
            <source>the piece “%1” would take in itself. Take it away here.</source>
            <translation>the piece “%1” would take in itself. Take it away here.</translation>
        </message>
        <message>
            <source>with all its pieces the letter becomes too long. Take in fewer pieces.</source>
            <translation>with all its pieces the letter becomes too long. Take in fewer pieces.</translation>
        </message>
        <message>
            <source>a &lt; that begins no mark. Write &amp;lt; for the sign itself, or finish the mark.</source>
            <translation>a &lt; that begins no mark. Write &amp;lt; for the sign itself, or finish the mark.</translation>
        </message>
        <message>
            <source>in &lt;%1&gt; stands more than its name. Leave only the name.</source>
            <translation>in &lt;%1&gt; stands more than its name. Leave only the name.</translation>
        </message>
        <message>
            <source>&lt;%1&gt; is opened here and not closed. Close it with &lt;/%1&gt;.</source>
            <translation>&lt;%1&gt; is opened here and not closed. Close it with &lt;/%1&gt;.</translation>
        </message>
        <message>
            <source>&lt;/%1&gt; closes what is not open here. Take it away, or put the closing marks in the reverse order of the opening ones.</source>
            <translation>&lt;/%1&gt; closes what is not open here. Take it away, or put the closing marks in the reverse order of the opening ones.</translation>
        </message>
        <message>
            <source>a choice or list ends in the middle of &lt;%1&gt;. Let it hold whole paragraphs, or stand wholly within one.</source>
            <translation>a choice or list ends in the middle of &lt;%1&gt;. Let it hold whole paragraphs, or stand wholly within one.</translation>
        </message>
        <message>
            <source>“%1” stands outside a paragraph. Put &lt;p&gt; before it and &lt;/p&gt; behind it.</source>
            <translation>“%1” stands outside a paragraph. Put &lt;p&gt; before it and &lt;/p&gt; behind it.</translation>
        </message>
        <message>
            <source>“%1” is not known. Type the sign itself, or write &amp;amp; for an &amp;.</source>
            <translation>“%1” is not known. Type the sign itself, or write &amp;amp; for an &amp;.</translation>
        </message>
        <message>
            <source>a letter begins with its subject: &lt;title&gt;...&lt;/title&gt;.</source>
            <translation>a letter begins with its subject: &lt;title&gt;...&lt;/title&gt;.</translation>
        </message>
        <message>
            <source>{{&gt;neutral}} is missing. Everybody gets the sentence that we share nothing about others: its absence itself would tell something. Put it in, outside any choice.</source>
            <translation>{{&gt;neutral}} is missing. Everybody gets the sentence that we share nothing about others: its absence itself would tell something. Put it in, outside any choice.</translation>
        </message>
        <message>
            <source>the text is empty. Write something, or take the standard text.</source>
            <translation>the text is empty. Write something, or take the standard text.</translation>
        </message>
        <message>
            <source>the text is too long. Make it shorter.</source>
            <translation>the text is too long. Make it shorter.</translation>
        </message>
        <message>
            <source>a character that cannot be seen stands here. Delete it and type the words anew.</source>
            <translation>a character that cannot be seen stands here. Delete it and type the words anew.</translation>
        </message>
        <message>
            <source>standard text</source>
            <translation>standard text</translation>
        </message>
        <message>
            <source>own text</source>
            <translation>own text</translation>
        </message>
        <message>
            <source>own text; new standard text</source>
            <translation>own text; new standard text</translation>
        </message>
        <message>
            <source>which parts it is about</source>
            <translation>which parts it is about</translation>
        </message>
        <message>
            <source>why it is not taken up</source>
            <translation>why it is not taken up</translation>
        </message>
        <message>
            <source>the sentence that everybody gets</source>
            <translation>the sentence that everybody gets</translation>
        </message>
        <message>
            <source>the follow-up steps</source>
            <translation>the follow-up steps</translation>
        </message>
        <message>
            <source>whom to reach</source>
            <translation>whom to reach</translation>
        </message>
        <message>
            <source>the signature</source>
            <translation>the signature</translation>
        </message>
        <message>
            <source>Line %1, character %2: %3</source>
            <translation>Line %1, character %2: %3</translation>
        </message>
        <message>
            <source>In the piece “%1”, line %2, character %3: %4</source>
            <translation>In the piece “%1”, line %2, character %3: %4</translation>
        </message>
        <message>
            <source>in “%1” there is no word to look for. Write words, or take the line away.</source>
            <translation>in “%1” there is no word to look for. Write words, or take the line away.</translation>
        </message>
        <message>
            <source>“%1” is too short: it would be found in many letters. Write more of it.</source>
            <translation>“%1” is too short: it would be found in many letters. Write more of it.</translation>
        </message>
        <message>
            <source>no phrase stops a letter. Leave at least one under [blocks].</source>
            <translation>no phrase stops a letter. Leave at least one under [blocks].</translation>
        </message>
        <message>
            <source>question %1 (%2)</source>
            <translation>question %1 (%2)</translation>
        </message>
        <message>
            <source>question %1, as a letter asks it</source>
            <translation>question %1, as a letter asks it</translation>
        </message>
        <message>
            <source>question %1, the explanation in the letter</source>
            <translation>question %1, the explanation in the letter</translation>
        </message>
        <message>
            <source>the phrases of the leak check</source>
            <translation>the phrases of the leak check</translation>
        </message>
        <message>
            <source>&lt;%1&gt; cannot stand in a letter. There are &lt;p&gt;, &lt;h2&gt;, &lt;ul&gt;, &lt;ol&gt;, &lt;li&gt;, &lt;b&gt;, &lt;br/&gt; and &lt;blockquote&gt;.</source>
            <translation>&lt;%1&gt; cannot stand in a letter. There are &lt;p&gt;, &lt;h2&gt;, &lt;ul&gt;, &lt;ol&gt;, &lt;li&gt;, &lt;b&gt;, &lt;br/&gt; and &lt;blockquote&gt;.</translation>
        </message>
        <message>
            <source>&lt;%1&gt; cannot stand here. Close what stands around it first; items (&lt;li&gt;) stand in a list (&lt;ul&gt; or &lt;ol&gt;).</source>
            <translation>&lt;%1&gt; cannot stand here. Close what stands around it first; items (&lt;li&gt;) stand in a list (&lt;ul&gt; or &lt;ol&gt;).</translation>
        </message>
        <message>
            <source>step “%1”, as the letter says it</source>
            <translation>step “%1”, as the letter says it</translation>
        </message>
        <message>
            <source>“%1” is no heading. There are [words], [blocks], [warns] and [harmless].</source>
            <translation>“%1” is no heading. There are [words], [blocks], [warns] and [harmless].</translation>
        </message>
        <message>
            <source>there is no list of words called “%1”. Write it under [words], above this line.</source>
            <translation>there is no list of words called “%1”. Write it under [words], above this line.</translation>
        </message>
        <message>
            <source>“%1” is no list of words. Write a name and its words, such as: @name = one/other</source>
            <translation>“%1” is no list of words. Write a name and its words, such as: @name = one/other</translation>
        </message>
        <message>
            <source>what to do when there is a threat (your own policy, not in the information sheet)</source>
            <translation>what to do when there is a threat (your own policy, not in the information sheet)</translation>
        </message>
    </context>
    <context>
        <name>Theme</name>
        <message>
            <source>as this computer has it</source>
            <translation>as this computer has it</translation>
        </message>
        <message>
            <source>light</source>
            <translation>light</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dark</translation>
        </message>
    </context>
    <context>
        <name>TriagePage</name>
        <message>
            <source>Parts of the complaint</source>
            <translation>Parts of the complaint</translation>
        </message>
        <message>
            <source>What the complainant can do: in the letter, three at most</source>
            <translation>What the complainant can do: in the letter, three at most</translation>
        </message>
        <message>
            <source>This will stand in the letter</source>
            <translation>This will stand in the letter</translation>
        </message>
        <message>
            <source>Kept with the case</source>
            <translation>Kept with the case</translation>
        </message>
        <message>
            <source>Next: forward it to the responsible person.</source>
            <translation>Next: forward it to the responsible person.</translation>
        </message>
        <message>
            <source>Next: the notice that it is not taken up.</source>
            <translation>Next: the notice that it is not taken up.</translation>
        </message>
        <message>
            <source>Next: answer it as a question or a remark, and close the case.</source>
            <translation>Next: answer it as a question or a remark, and close the case.</translation>
        </message>
        <message>
            <source>No verdict follows yet. Still open: question %1.</source>
            <translation>No verdict follows yet. Still open: question %1.</translation>
        </message>
        <message>
            <source>It rests on question %1.</source>
            <translation>It rests on question %1.</translation>
        </message>
        <message>
            <source>Is something in it about the complainant&apos;s own treatment? Then add that as a part of its own.</source>
            <translation>Is something in it about the complainant&apos;s own treatment? Then add that as a part of its own.</translation>
        </message>
        <message>
            <source>Assessed on %1. %2.</source>
            <translation>Assessed on %1. %2.</translation>
        </message>
        <message>
            <source>The officer decided otherwise than follows from the answers.</source>
            <translation>The officer decided otherwise than follows from the answers.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>Decide other&amp;wise than follows from the answers</source>
            <translation>Decide other&amp;wise than follows from the answers</translation>
        </message>
        <message>
            <source>Ver&amp;dict</source>
            <translation>Ver&amp;dict</translation>
        </message>
        <message>
            <source>&amp;Ground</source>
            <translation>&amp;Ground</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Confir&amp;m</source>
            <translation>Confir&amp;m</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Chang&amp;e…</source>
            <translation>Chang&amp;e…</translation>
        </message>
        <message>
            <source>Change the part…</source>
            <translation>Change the part…</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Add…</translation>
        </message>
        <message>
            <source>Add a part…</source>
            <translation>Add a part…</translation>
        </message>
        <message>
            <source>Wi&amp;thdraw…</source>
            <translation>Wi&amp;thdraw…</translation>
        </message>
        <message>
            <source>Withdraw the verdict…</source>
            <translation>Withdraw the verdict…</translation>
        </message>
        <message>
            <source>Withdrawn on %1.</source>
            <translation>Withdrawn on %1.</translation>
        </message>
        <message>
            <source>Withdrawn on %1 by %2.</source>
            <translation>Withdrawn on %1 by %2.</translation>
        </message>
        <message>
            <source>Letter %1 told the complainant so; it was posted on %2 and cannot be unsent. After the new verdict, tell the complainant what has changed.</source>
            <translation>Letter %1 told the complainant so; it was posted on %2 and cannot be unsent. After the new verdict, tell the complainant what has changed.</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Reasoning…</translation>
        </message>
        <message>
            <source>The reasoning on a page, to print…</source>
            <translation>The reasoning on a page, to print…</translation>
        </message>
        <message>
            <source>Next: the letter that asks for information; once every part is judged, Ctrl+Enter opens it.</source>
            <translation>Next: the letter that asks for information; once every part is judged, Ctrl+Enter opens it.</translation>
        </message>
        <message>
            <source>The letter asks for an answer by %1 at the latest. Without an answer, remind the complainant or decide on what there is.</source>
            <translation>The letter asks for an answer by %1 at the latest. Without an answer, remind the complainant or decide on what there is.</translation>
        </message>
        <message>
            <source>The complainant cannot be reached, so nothing can be asked: decide on what there is, or close the case as having too little information.</source>
            <translation>The complainant cannot be reached, so nothing can be asked: decide on what there is, or close the case as having too little information.</translation>
        </message>
        <message>
            <source>The complainant cannot be reached, so there is no notice to send.</source>
            <translation>The complainant cannot be reached, so there is no notice to send.</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Lock</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation>&amp;Back to the list</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Today</translation>
        </message>
        <message>
            <source>&amp;Cases</source>
            <translation>&amp;Cases</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Settings</translation>
        </message>
        <message>
            <source>Search in &amp;everything</source>
            <translation>Search in &amp;everything</translation>
        </message>
        <message>
            <source>&amp;Privacy: names as initials</source>
            <translation>&amp;Privacy: names as initials</translation>
        </message>
        <message>
            <source>&amp;Shortcuts and manual</source>
            <translation>&amp;Shortcuts and manual</translation>
        </message>
        <message>
            <source>&amp;About Gehoor</source>
            <translation>&amp;About Gehoor</translation>
        </message>
        <message>
            <source>Privacy F9</source>
            <translation>Privacy F9</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>&amp;New register…</source>
            <translation>&amp;New register…</translation>
        </message>
        <message>
            <source>&amp;Open a register…</source>
            <translation>&amp;Open a register…</translation>
        </message>
        <message>
            <source>New &amp;complaint…</source>
            <translation>New &amp;complaint…</translation>
        </message>
        <message>
            <source>Read &amp;mail…</source>
            <translation>Read &amp;mail…</translation>
        </message>
        <message>
            <source>&amp;Export cases…</source>
            <translation>&amp;Export cases…</translation>
        </message>
        <message>
            <source>Letters &amp;for the chosen cases…</source>
            <translation>Letters &amp;for the chosen cases…</translation>
        </message>
        <message>
            <source>Chec&amp;k the cases…</source>
            <translation>Chec&amp;k the cases…</translation>
        </message>
        <message>
            <source>&amp;Due dates for your calendar…</source>
            <translation>&amp;Due dates for your calendar…</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase…</source>
            <translation>Change the &amp;passphrase…</translation>
        </message>
        <message>
            <source>Emergency &amp;sheet…</source>
            <translation>Emergency &amp;sheet…</translation>
        </message>
        <message>
            <source>Data &amp;breaches…</source>
            <translation>Data &amp;breaches…</translation>
        </message>
        <message>
            <source>&amp;Verify the register file…</source>
            <translation>&amp;Verify the register file…</translation>
        </message>
    </context>
    <context>
        <name>WordMenu</name>
        <message>
            <source>No other spelling was found</source>
            <translation>No other spelling was found</translation>
        </message>
        <message>
            <source>Take “%1” out of the organisation&apos;s words</source>
            <translation>Take “%1” out of the organisation&apos;s words</translation>
        </message>
        <message>
            <source>Looking for other spellings…</source>
            <translation>Looking for other spellings…</translation>
        </message>
        <message>
            <source>Add “%1” to the organisation&apos;s words</source>
            <translation>Add “%1” to the organisation&apos;s words</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>the complaint</source>
            <translation>the complaint</translation>
        </message>
        <message>
            <source>the name</source>
            <translation>the name</translation>
        </message>
        <message>
            <source>the function</source>
            <translation>the function</translation>
        </message>
        <message>
            <source>the summary</source>
            <translation>the summary</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>the reason</translation>
        </message>
        <message>
            <source>client</source>
            <translation>client</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>employee</translation>
        </message>
        <message>
            <source>conduct of an employee</source>
            <translation>conduct of an employee</translation>
        </message>
        <message>
            <source>affected directly</source>
            <translation>affected directly</translation>
        </message>
        <message>
            <source>parental authority</source>
            <translation>parental authority</translation>
        </message>
        <message>
            <source>There is a file %1 already; it was left as it is. Choose another name.</source>
            <translation>There is a file %1 already; it was left as it is. Choose another name.</translation>
        </message>
        <message>
            <source>%1 belongs to a register whose own file is not there; the last changes may stand in it alone. It was left as it is. Put the two beside each other again (this one is called as the register is, with -wal behind it), or choose another name.</source>
            <translation>%1 belongs to a register whose own file is not there; the last changes may stand in it alone. It was left as it is. Put the two beside each other again (this one is called as the register is, with -wal behind it), or choose another name.</translation>
        </message>
        <message>
            <source>%1 bears the name that Gehoor&apos;s own copy would have here. It was left as it is. Choose another name for the register.</source>
            <translation>%1 bears the name that Gehoor&apos;s own copy would have here. It was left as it is. Choose another name for the register.</translation>
        </message>
        <message>
            <source>%1 holds what an earlier salvage read. It was left as it is, since a disk may not give that a second time. Salvage that file instead of the damaged one, or read the disk once more; either way, give the new register another name.</source>
            <translation>%1 holds what an earlier salvage read. It was left as it is, since a disk may not give that a second time. Salvage that file instead of the damaged one, or read the disk once more; either way, give the new register another name.</translation>
        </message>
        <message>
            <source>%1 belongs to what an earlier salvage read, and the file that it belongs to is gone. Bring that back beside it, or give the new register another name.</source>
            <translation>%1 belongs to what an earlier salvage read, and the file that it belongs to is gone. Bring that back beside it, or give the new register another name.</translation>
        </message>
        <message>
            <source>You are not allowed to read or write %1. Choose another place, or ask whoever manages this computer.</source>
            <translation>You are not allowed to read or write %1. Choose another place, or ask whoever manages this computer.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; what was kept before is safe. Make room and try again.</source>
            <translation>The disk is full. Nothing was changed; what was kept before is safe. Make room and try again.</translation>
        </message>
        <message>
            <source>The disk is full: there is no room left in the folder %1. Nothing was changed; what was kept before is safe. Make room there and try again.</source>
            <translation>The disk is full: there is no room left in the folder %1. Nothing was changed; what was kept before is safe. Make room there and try again.</translation>
        </message>
        <message>
            <source>%1 could not be read. Check that it is a file and that the disk is connected.</source>
            <translation>%1 could not be read. Check that it is a file and that the disk is connected.</translation>
        </message>
        <message>
            <source>%1 could not be written. Nothing was changed. Check that the folder exists.</source>
            <translation>%1 could not be written. Nothing was changed. Check that the folder exists.</translation>
        </message>
        <message>
            <source>%1 is a register, a copy of one, or belongs to one. It was left as it is and nothing was saved. Choose another place.</source>
            <translation>%1 is a register, a copy of one, or belongs to one. It was left as it is and nothing was saved. Choose another place.</translation>
        </message>
        <message>
            <source>Nothing was printed: the printer could not be opened. Choose another printer.</source>
            <translation>Nothing was printed: the printer could not be opened. Choose another printer.</translation>
        </message>
        <message>
            <source>Nothing was printed: %1 could not be opened. Choose another printer, or another place for the file that it makes.</source>
            <translation>Nothing was printed: %1 could not be opened. Choose another printer, or another place for the file that it makes.</translation>
        </message>
        <message>
            <source>%1 is not a Gehoor register, or it has been cut short. Choose another file, or restore a backup.</source>
            <translation>%1 is not a Gehoor register, or it has been cut short. Choose another file, or restore a backup.</translation>
        </message>
        <message>
            <source>The register is damaged. What you wanted to do just now was not done. Do not work on in it: first copy its file, then restore the newest backup. The manual tells how, under “Salvaging a damaged register”.</source>
            <translation>The register is damaged. What you wanted to do just now was not done. Do not work on in it: first copy its file, then restore the newest backup. The manual tells how, under “Salvaging a damaged register”.</translation>
        </message>
        <message>
            <source>This register was made by a newer Gehoor. Install the newest version to open it.</source>
            <translation>This register was made by a newer Gehoor. Install the newest version to open it.</translation>
        </message>
        <message>
            <source>The register is open elsewhere: %1. Close it there first, or open it here for reading only.</source>
            <translation>The register is open elsewhere: %1. Close it there first, or open it here for reading only.</translation>
        </message>
        <message>
            <source>The file %1 has another name too, so that two people could write in it at the same time. Take the other name away, or copy the file and work in the copy. Whoever only reads it may miss what was done last under the other name.</source>
            <translation>The file %1 has another name too, so that two people could write in it at the same time. Take the other name away, or copy the file and work in the copy. Whoever only reads it may miss what was done last under the other name.</translation>
        </message>
        <message>
            <source>The register %1 was not closed properly: its last changes stand in a file beside it, which can only be read where you may write. Copy both, %1 and %1-wal, to a folder of your own and open the copy.</source>
            <translation>The register %1 was not closed properly: its last changes stand in a file beside it, which can only be read where you may write. Copy both, %1 and %1-wal, to a folder of your own and open the copy.</translation>
        </message>
        <message>
            <source>The register is open for reading only. Nothing was changed.</source>
            <translation>The register is open for reading only. Nothing was changed.</translation>
        </message>
        <message>
            <source>This installation cannot encrypt (SQLCipher is missing), so nothing was opened. Have Gehoor installed again.</source>
            <translation>This installation cannot encrypt (SQLCipher is missing), so nothing was opened. Have Gehoor installed again.</translation>
        </message>
        <message>
            <source>Fill in %1.</source>
            <translation>Fill in %1.</translation>
        </message>
        <message>
            <source>“%1” is not an e-mail address. Correct it, or leave it empty.</source>
            <translation>“%1” is not an e-mail address. Correct it, or leave it empty.</translation>
        </message>
        <message>
            <source>“%1” is not a case number. It looks like 2026-0042.</source>
            <translation>“%1” is not a case number. It looks like 2026-0042.</translation>
        </message>
        <message>
            <source>That date cannot be right. Write it as 2026-11-23; it may not lie in the future or before what it answers.</source>
            <translation>That date cannot be right. Write it as 2026-11-23; it may not lie in the future or before what it answers.</translation>
        </message>
        <message>
            <source>The passphrase is too short. Use at least %1 characters; four or five unrelated words are good.</source>
            <translation>The passphrase is too short. Use at least %1 characters; four or five unrelated words are good.</translation>
        </message>
        <message>
            <source>The mail is empty. Save it again from the mail program.</source>
            <translation>The mail is empty. Save it again from the mail program.</translation>
        </message>
        <message>
            <source>This is not a mail. Save the mail from the mail program as an .eml file.</source>
            <translation>This is not a mail. Save the mail from the mail program as an .eml file.</translation>
        </message>
        <message>
            <source>The mail is too large to read safely. Log the complaint by hand and keep its attachments apart.</source>
            <translation>The mail is too large to read safely. Log the complaint by hand and keep its attachments apart.</translation>
        </message>
        <message>
            <source>The mail has more parts or a longer header than an honest mail has, so it was not read. Log the complaint by hand.</source>
            <translation>The mail has more parts or a longer header than an honest mail has, so it was not read. Log the complaint by hand.</translation>
        </message>
        <message>
            <source>This file is not a mailbox: the line “From ” that a mailbox begins with is missing. Save the mails from the mail program as .mbox or .eml files.</source>
            <translation>This file is not a mailbox: the line “From ” that a mailbox begins with is missing. Save the mails from the mail program as .mbox or .eml files.</translation>
        </message>
        <message>
            <source>The mailbox is empty: there was nothing to log. Is that not right? Then save it again from the mail program.</source>
            <translation>The mailbox is empty: there was nothing to log. Is that not right? Then save it again from the mail program.</translation>
        </message>
        <message>
            <source>The mailbox has more than %L1 mails or is larger than %2 MiB, so nothing of it was logged. Put the complaints in a folder of their own in the mail program, and save that.</source>
            <translation>The mailbox has more than %L1 mails or is larger than %2 MiB, so nothing of it was logged. Put the complaints in a folder of their own in the mail program, and save that.</translation>
        </message>
        <message>
            <source>The mailbox was changed while it was read, perhaps by a mail that came in, so some of it may not have been logged. Read it in again: mails that were logged already are noticed.</source>
            <translation>The mailbox was changed while it was read, perhaps by a mail that came in, so some of it may not have been logged. Read it in again: mails that were logged already are noticed.</translation>
        </message>
        <message>
            <source>This mail is in the register already, as %1. It was not logged again.</source>
            <translation>This mail is in the register already, as %1. It was not logged again.</translation>
        </message>
        <message>
            <source>There is no case %1 in this register.</source>
            <translation>There is no case %1 in this register.</translation>
        </message>
        <message>
            <source>The case has no such part.</source>
            <translation>The case has no such part.</translation>
        </message>
        <message>
            <source>There is no responsible person with the function “%1”. Add the function in the settings first.</source>
            <translation>There is no responsible person with the function “%1”. Add the function in the settings first.</translation>
        </message>
        <message>
            <source>The case has no such letter.</source>
            <translation>The case has no such letter.</translation>
        </message>
        <message>
            <source>“%1” is not a follow-up step of the catalogue.</source>
            <translation>“%1” is not a follow-up step of the catalogue.</translation>
        </message>
        <message>
            <source>No verdict follows yet. Still to be answered: %1.</source>
            <translation>No verdict follows yet. Still to be answered: %1.</translation>
        </message>
        <message>
            <source>Give the reason for this choice; it is kept with the case.</source>
            <translation>Give the reason for this choice; it is kept with the case.</translation>
        </message>
        <message>
            <source>Assess this part first.</source>
            <translation>Assess this part first.</translation>
        </message>
        <message>
            <source>Only an admissible part can be forwarded.</source>
            <translation>Only an admissible part can be forwarded.</translation>
        </message>
        <message>
            <source>This letter does not fit the case: no part was found not admissible.</source>
            <translation>This letter does not fit the case: no part was found not admissible.</translation>
        </message>
        <message>
            <source>Nothing was forwarded yet. Forward a part first.</source>
            <translation>Nothing was forwarded yet. Forward a part first.</translation>
        </message>
        <message>
            <source>The response was recorded already.</source>
            <translation>The response was recorded already.</translation>
        </message>
        <message>
            <source>The case cannot be closed yet; still open: part %1. Finish it, or close the case as withdrawn.</source>
            <translation>The case cannot be closed yet; still open: part %1. Finish it, or close the case as withdrawn.</translation>
        </message>
        <message>
            <source>The case is closed already.</source>
            <translation>The case is closed already.</translation>
        </message>
        <message>
            <source>A letter has room for three follow-up steps at most. Choose those that help most.</source>
            <translation>A letter has room for three follow-up steps at most. Choose those that help most.</translation>
        </message>
        <message>
            <source>The letter is final and cannot be changed. Make a new one.</source>
            <translation>The letter is final and cannot be changed. Make a new one.</translation>
        </message>
        <message>
            <source>Make the letter final first.</source>
            <translation>Make the letter final first.</translation>
        </message>
        <message>
            <source>The letter is not recorded as posted.</source>
            <translation>The letter is not recorded as posted.</translation>
        </message>
        <message>
            <source>“%1” is in the list already. Change it there, or fill in something else.</source>
            <translation>“%1” is in the list already. Change it there, or fill in something else.</translation>
        </message>
        <message>
            <source>Something went wrong inside Gehoor. Nothing was changed. Close the program and try again; if it comes back, report it. (%1)</source>
            <translation>Something went wrong inside Gehoor. Nothing was changed. Close the program and try again; if it comes back, report it. (%1)</translation>
        </message>
        <message>
            <source>New Year&apos;s Day</source>
            <translation>New Year&apos;s Day</translation>
        </message>
        <message>
            <source>Good Friday</source>
            <translation>Good Friday</translation>
        </message>
        <message>
            <source>Easter Monday</source>
            <translation>Easter Monday</translation>
        </message>
        <message>
            <source>King&apos;s Day</source>
            <translation>King&apos;s Day</translation>
        </message>
        <message>
            <source>Queen&apos;s Day</source>
            <translation>Queen&apos;s Day</translation>
        </message>
        <message>
            <source>Liberation Day</source>
            <translation>Liberation Day</translation>
        </message>
        <message>
            <source>Ascension Day</source>
            <translation>Ascension Day</translation>
        </message>
        <message>
            <source>Whit Monday</source>
            <translation>Whit Monday</translation>
        </message>
        <message>
            <source>Christmas Day</source>
            <translation>Christmas Day</translation>
        </message>
        <message>
            <source>Boxing Day</source>
            <translation>Boxing Day</translation>
        </message>
        <message>
            <source>The audit trail was changed at line %1.</source>
            <translation>The audit trail was changed at line %1.</translation>
        </message>
        <message>
            <source>Letter %1 is not what was kept.</source>
            <translation>Letter %1 is not what was kept.</translation>
        </message>
        <message>
            <source>A document of case %1 is not what was kept.</source>
            <translation>A document of case %1 is not what was kept.</translation>
        </message>
        <message>
            <source>A row refers to something that is not there: %1.</source>
            <translation>A row refers to something that is not there: %1.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>The file is damaged.</translation>
        </message>
        <message>
            <source>The audit trail holds the head that you typed.</source>
            <translation>The audit trail holds the head that you typed.</translation>
        </message>
        <message>
            <source>Whether the audit trail holds the head could not be read.</source>
            <translation>Whether the audit trail holds the head could not be read.</translation>
        </message>
        <message>
            <source>The file is damaged: page %1 of it, and perhaps others.</source>
            <translation>The file is damaged: page %1 of it, and perhaps others.</translation>
        </message>
        <message>
            <source>The file is damaged: the pages %1 of it, and perhaps others.</source>
            <translation>The file is damaged: the pages %1 of it, and perhaps others.</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>The code of the language of this translation: nl or en</extracomment>
            <translation>en</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>mail</translation>
        </message>
        <message>
            <source>web form</source>
            <translation>web form</translation>
        </message>
        <message>
            <source>post</source>
            <translation>post</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>via the municipality</source>
            <translation>via the municipality</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>(ex-)partner</source>
            <translation>(ex-)partner</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>relative</translation>
        </message>
        <message>
            <source>employee of another organisation</source>
            <translation>employee of another organisation</translation>
        </message>
        <message>
            <source>company</source>
            <translation>company</translation>
        </message>
        <message>
            <source>neighbour</source>
            <translation>neighbour</translation>
        </message>
        <message>
            <source>client (now or earlier)</source>
            <translation>client (now or earlier)</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>neutral (name only)</source>
            <translation>neutral (name only)</translation>
        </message>
        <message>
            <source>Mr</source>
            <translation>Mr</translation>
        </message>
        <message>
            <source>Ms</source>
            <translation>Ms</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>not asked yet</translation>
        </message>
        <message>
            <source>act</source>
            <translation>act</translation>
        </message>
        <message>
            <source>failure to act</source>
            <translation>failure to act</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>decision</translation>
        </message>
        <message>
            <source>no decision taken</source>
            <translation>no decision taken</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>admissible</source>
            <translation>admissible</translation>
        </message>
        <message>
            <source>not admissible</source>
            <translation>not admissible</translation>
        </message>
        <message>
            <source>more information needed</source>
            <translation>more information needed</translation>
        </message>
        <message>
            <source>not a complaint</source>
            <translation>not a complaint</translation>
        </message>
        <message>
            <source>is or was a client (G1)</source>
            <translation>is or was a client (G1)</translation>
        </message>
        <message>
            <source>is an employee (G2)</source>
            <translation>is an employee (G2)</translation>
        </message>
        <message>
            <source>not conduct of an employee here (G3)</source>
            <translation>not conduct of an employee here (G3)</translation>
        </message>
        <message>
            <source>concerns another person (G4)</source>
            <translation>concerns another person (G4)</translation>
        </message>
        <message>
            <source>no parental authority (G5)</source>
            <translation>no parental authority (G5)</translation>
        </message>
        <message>
            <source>answered (without judgement)</source>
            <translation>answered (without judgement)</translation>
        </message>
        <message>
            <source>solved together</source>
            <translation>solved together</translation>
        </message>
        <message>
            <source>well-founded</source>
            <translation>well-founded</translation>
        </message>
        <message>
            <source>partly well-founded</source>
            <translation>partly well-founded</translation>
        </message>
        <message>
            <source>not well-founded</source>
            <translation>not well-founded</translation>
        </message>
        <message>
            <source>no judgement</source>
            <translation>no judgement</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>not taken up</source>
            <translation>not taken up</translation>
        </message>
        <message>
            <source>referred (client or employee)</source>
            <translation>referred (client or employee)</translation>
        </message>
        <message>
            <source>too little information</source>
            <translation>too little information</translation>
        </message>
        <message>
            <source>acknowledgement of receipt</source>
            <translation>acknowledgement of receipt</translation>
        </message>
        <message>
            <source>request for information</source>
            <translation>request for information</translation>
        </message>
        <message>
            <source>notice that it was forwarded</source>
            <translation>notice that it was forwarded</translation>
        </message>
        <message>
            <source>memo to the responsible person</source>
            <translation>memo to the responsible person</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <source>posted</source>
            <translation>posted</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Dutch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>to assess</source>
            <translation>to assess</translation>
        </message>
        <message>
            <source>notice to send</source>
            <translation>notice to send</translation>
        </message>
        <message>
            <source>to forward</source>
            <translation>to forward</translation>
        </message>
        <message>
            <source>waits for the complainant</source>
            <translation>waits for the complainant</translation>
        </message>
        <message>
            <source>waits for a response</source>
            <translation>waits for a response</translation>
        </message>
        <message>
            <source>to close</source>
            <translation>to close</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>assess</source>
            <translation>assess</translation>
        </message>
        <message>
            <source>acknowledge receipt</source>
            <translation>acknowledge receipt</translation>
        </message>
        <message>
            <source>ask for the safe channel</source>
            <translation>ask for the safe channel</translation>
        </message>
        <message>
            <source>ask for information</source>
            <translation>ask for information</translation>
        </message>
        <message>
            <source>remind, or decide on what there is</source>
            <translation>remind, or decide on what there is</translation>
        </message>
        <message>
            <source>decide on what there is</source>
            <translation>decide on what there is</translation>
        </message>
        <message>
            <source>remind the complainant</source>
            <translation>remind the complainant</translation>
        </message>
        <message>
            <source>make and post the notice</source>
            <translation>make and post the notice</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>forward</translation>
        </message>
        <message>
            <source>tell the complainant to whom it went</source>
            <translation>tell the complainant to whom it went</translation>
        </message>
        <message>
            <source>remind the responsible person</source>
            <translation>remind the responsible person</translation>
        </message>
        <message>
            <source>close</source>
            <translation>close</translation>
        </message>
        <message>
            <source>send the notice or forward</source>
            <translation>send the notice or forward</translation>
        </message>
        <message>
            <source>answer of the complainant</source>
            <translation>answer of the complainant</translation>
        </message>
        <message>
            <source>response of the responsible person</source>
            <translation>response of the responsible person</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>attachment</translation>
        </message>
        <message>
            <source>register made</source>
            <translation>register made</translation>
        </message>
        <message>
            <source>organisation changed</source>
            <translation>organisation changed</translation>
        </message>
        <message>
            <source>terms changed</source>
            <translation>terms changed</translation>
        </message>
        <message>
            <source>responsible person saved</source>
            <translation>responsible person saved</translation>
        </message>
        <message>
            <source>complaint logged</source>
            <translation>complaint logged</translation>
        </message>
        <message>
            <source>complaint changed</source>
            <translation>complaint changed</translation>
        </message>
        <message>
            <source>date of receipt: from %1 to %2</source>
            <translation>date of receipt: from %1 to %2</translation>
        </message>
        <message>
            <source>date of receipt</source>
            <translation>date of receipt</translation>
        </message>
        <message>
            <source>how the complaint came in</source>
            <translation>how the complaint came in</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>subject</translation>
        </message>
        <message>
            <source>words of the complaint</source>
            <translation>words of the complaint</translation>
        </message>
        <message>
            <source>what the complainant hopes for</source>
            <translation>what the complainant hopes for</translation>
        </message>
        <message>
            <source>whether there is a threat or a danger</source>
            <translation>whether there is a threat or a danger</translation>
        </message>
        <message>
            <source>whether it goes before other cases</source>
            <translation>whether it goes before other cases</translation>
        </message>
        <message>
            <source>language of the letters</source>
            <translation>language of the letters</translation>
        </message>
        <message>
            <source>name of the complainant</source>
            <translation>name of the complainant</translation>
        </message>
        <message>
            <source>form of address</source>
            <translation>form of address</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>capacity</translation>
        </message>
        <message>
            <source>organisation of the complainant</source>
            <translation>organisation of the complainant</translation>
        </message>
        <message>
            <source>address of the complainant</source>
            <translation>address of the complainant</translation>
        </message>
        <message>
            <source>e-mail of the complainant</source>
            <translation>e-mail of the complainant</translation>
        </message>
        <message>
            <source>phone of the complainant</source>
            <translation>phone of the complainant</translation>
        </message>
        <message>
            <source>representative</source>
            <translation>representative</translation>
        </message>
        <message>
            <source>whether the mandate was seen</source>
            <translation>whether the mandate was seen</translation>
        </message>
        <message>
            <source>whether the complainant stays anonymous</source>
            <translation>whether the complainant stays anonymous</translation>
        </message>
        <message>
            <source>safe channel</source>
            <translation>safe channel</translation>
        </message>
        <message>
            <source>whether post may go to the address</source>
            <translation>whether post may go to the address</translation>
        </message>
        <message>
            <source>words of the part</source>
            <translation>words of the part</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>theme</translation>
        </message>
        <message>
            <source>kind of conduct</source>
            <translation>kind of conduct</translation>
        </message>
        <message>
            <source>whose conduct</source>
            <translation>whose conduct</translation>
        </message>
        <message>
            <source>when it happened</source>
            <translation>when it happened</translation>
        </message>
        <message>
            <source>whether it was dealt with before</source>
            <translation>whether it was dealt with before</translation>
        </message>
        <message>
            <source>part added</source>
            <translation>part added</translation>
        </message>
        <message>
            <source>part changed</source>
            <translation>part changed</translation>
        </message>
        <message>
            <source>contact noted</source>
            <translation>contact noted</translation>
        </message>
        <message>
            <source>part assessed</source>
            <translation>part assessed</translation>
        </message>
        <message>
            <source>part forwarded</source>
            <translation>part forwarded</translation>
        </message>
        <message>
            <source>response recorded</source>
            <translation>response recorded</translation>
        </message>
        <message>
            <source>case closed</source>
            <translation>case closed</translation>
        </message>
        <message>
            <source>letter drafted</source>
            <translation>letter drafted</translation>
        </message>
        <message>
            <source>draft thrown away</source>
            <translation>draft thrown away</translation>
        </message>
        <message>
            <source>letter made final</source>
            <translation>letter made final</translation>
        </message>
        <message>
            <source>letter posted</source>
            <translation>letter posted</translation>
        </message>
        <message>
            <source>letter not posted after all</source>
            <translation>letter not posted after all</translation>
        </message>
        <message>
            <source>letter printed</source>
            <translation>letter printed</translation>
        </message>
        <message>
            <source>letter saved as a file</source>
            <translation>letter saved as a file</translation>
        </message>
        <message>
            <source>document saved as a file</source>
            <translation>document saved as a file</translation>
        </message>
        <message>
            <source>overview exported</source>
            <translation>overview exported</translation>
        </message>
        <message>
            <source>Received on %1; that day itself does not count.</source>
            <translation>Received on %1; that day itself does not count.</translation>
        </message>
        <message>
            <source>Information requested on %1; that day itself does not count.</source>
            <translation>Information requested on %1; that day itself does not count.</translation>
        </message>
        <message>
            <source>Forwarded on %1; that day itself does not count.</source>
            <translation>Forwarded on %1; that day itself does not count.</translation>
        </message>
        <message>
            <source>Saturdays and Sundays do not count.</source>
            <translation>Saturdays and Sundays do not count.</translation>
        </message>
        <message>
            <source>%1 does not count: %2.</source>
            <translation>%1 does not count: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>%n working day late</numerusform>
                <numerusform>%n working days late</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>tomorrow</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write a date as 2026-11-23.</source>
            <translation>“%1” is not a date. Write a date as 2026-11-23.</translation>
        </message>
        <message>
            <source>--%1 wants a whole number of 1 or more.</source>
            <translation>--%1 wants a whole number of 1 or more.</translation>
        </message>
        <message>
            <source>“%1” is not known here. Choose from: %2.</source>
            <translation>“%1” is not known here. Choose from: %2.</translation>
        </message>
        <message>
            <source>“%1” is given more than once. Give one answer, and at most one remark, to each question.</source>
            <translation>“%1” is given more than once. Give one answer, and at most one remark, to each question.</translation>
        </message>
        <message>
            <source>No passphrase was given. Use --passphrase-file FILE or GEHOOR_PASSPHRASE.</source>
            <translation>No passphrase was given. Use --passphrase-file FILE or GEHOOR_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>Passphrase: </translation>
        </message>
        <message>
            <source>Passphrase, or the groups of the emergency sheet: </source>
            <translation>Passphrase, or the groups of the emergency sheet: </translation>
        </message>
        <message>
            <source>The same passphrase again: </source>
            <translation>The same passphrase again: </translation>
        </message>
        <message>
            <source>The two passphrases differ. Nothing was made.</source>
            <translation>The two passphrases differ. Nothing was made.</translation>
        </message>
        <message>
            <source>Answer in JSON.</source>
            <translation>Answer in JSON.</translation>
        </message>
        <message>
            <source>Read the passphrase from the first line of FILE.</source>
            <translation>Read the passphrase from the first line of FILE.</translation>
        </message>
        <message>
            <source>Take DATE as the present day.</source>
            <translation>Take DATE as the present day.</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Show this help.</translation>
        </message>
        <message>
            <source>Use it as: %1</source>
            <translation>Use it as: %1</translation>
        </message>
        <message>
            <source>Give --%1 only once.</source>
            <translation>Give --%1 only once.</translation>
        </message>
        <message>
            <source>A demo register stands here already and was left as it is: %1</source>
            <translation>A demo register stands here already and was left as it is: %1</translation>
        </message>
        <message numerus="yes">
            <source>Made a register with %n invented case(s): %1</source>
            <translation>
                <numerusform>Made a register with %n invented case: %1</numerusform>
                <numerusform>Made a register with %n invented cases: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Twelve of them came in as mails: %1</source>
            <translation>Twelve of them came in as mails: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) as PDF: %1</source>
            <translation>
                <numerusform>%n letter as PDF: %1</numerusform>
                <numerusform>%n letters as PDF: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The overview, exported: %1</source>
            <translation>The overview, exported: %1</translation>
        </message>
        <message>
            <source>The passphrase of the demo is: %1</source>
            <translation>The passphrase of the demo is: %1</translation>
        </message>
        <message>
            <source>Added the responsible person: %1.</source>
            <translation>Added the responsible person: %1.</translation>
        </message>
        <message>
            <source>Say to which function with --to FUNCTION.</source>
            <translation>Say to which function with --to FUNCTION.</translation>
        </message>
        <message>
            <source>%1, part %2: forwarded to %3</source>
            <translation>%1, part %2: forwarded to %3</translation>
        </message>
        <message>
            <source>Give the day with --on DATE and what was answered with --summary TEXT.</source>
            <translation>Give the day with --on DATE and what was answered with --summary TEXT.</translation>
        </message>
        <message>
            <source>%1, part %2: response recorded</source>
            <translation>%1, part %2: response recorded</translation>
        </message>
        <message>
            <source>Say how it ended with --outcome OUTCOME.</source>
            <translation>Say how it ended with --outcome OUTCOME.</translation>
        </message>
        <message>
            <source>%1: closed, %2</source>
            <translation>%1: closed, %2</translation>
        </message>
        <message>
            <source>Only this part.</source>
            <translation>Only this part.</translation>
        </message>
        <message>
            <source>Name of the person.</source>
            <translation>Name of the person.</translation>
        </message>
        <message>
            <source>Team of the person.</source>
            <translation>Team of the person.</translation>
        </message>
        <message>
            <source>E-mail address of the person.</source>
            <translation>E-mail address of the person.</translation>
        </message>
        <message>
            <source>The function of the responsible person.</source>
            <translation>The function of the responsible person.</translation>
        </message>
        <message>
            <source>The day of the response.</source>
            <translation>The day of the response.</translation>
        </message>
        <message>
            <source>What was answered.</source>
            <translation>What was answered.</translation>
        </message>
        <message>
            <source>How the case ended.</source>
            <translation>How the case ended.</translation>
        </message>
        <message>
            <source>What the organisation can learn.</source>
            <translation>What the organisation can learn.</translation>
        </message>
        <message>
            <source>%1, mail %2</source>
            <translation>%1, mail %2</translation>
        </message>
        <message>
            <source>There is no .eml or .mbox file in that folder.</source>
            <translation>There is no .eml or .mbox file in that folder.</translation>
        </message>
        <message>
            <source>The mail asks for the answer at another address than that it came from. Look in the case (gehoor show) who was logged as the complainant, and in the original whether that is right.</source>
            <translation>The mail asks for the answer at another address than that it came from. Look in the case (gehoor show) who was logged as the complainant, and in the original whether that is right.</translation>
        </message>
        <message>
            <source>Log a mail that is in the register already once more.</source>
            <translation>Log a mail that is in the register already once more.</translation>
        </message>
        <message>
            <source>Choose --explanation or --no-explanation, not both.</source>
            <translation>Choose --explanation or --no-explanation, not both.</translation>
        </message>
        <message>
            <source>Give a file that ends in .pdf with --out FILE.</source>
            <translation>Give a file that ends in .pdf with --out FILE.</translation>
        </message>
        <message>
            <source>%1: letter %2 (%3) is final and stands in %4</source>
            <translation>%1: letter %2 (%3) is final and stands in %4</translation>
        </message>
        <message>
            <source>%1: letter %2 posted on %3</source>
            <translation>%1: letter %2 posted on %3</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <translation>The file to write.</translation>
        </message>
        <message>
            <source>Language of the letter: nl or en.</source>
            <translation>Language of the letter: nl or en.</translation>
        </message>
        <message>
            <source>Your own explanation.</source>
            <translation>Your own explanation.</translation>
        </message>
        <message>
            <source>Leave the explanation out, for this reason.</source>
            <translation>Leave the explanation out, for this reason.</translation>
        </message>
        <message>
            <source>The day it was posted; today when left out.</source>
            <translation>The day it was posted; today when left out.</translation>
        </message>
        <message>
            <source>Complainant: %1 (%2)</source>
            <translation>Complainant: %1 (%2)</translation>
        </message>
        <message>
            <source>Standing: %1</source>
            <translation>Standing: %1</translation>
        </message>
        <message>
            <source>Next: %1, by %2</source>
            <translation>Next: %1, by %2</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Next: %1</translation>
        </message>
        <message>
            <source>Part %1: %2</source>
            <translation>Part %1: %2</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>not assessed</translation>
        </message>
        <message>
            <source>Contact or note of %1: %2</source>
            <translation>Contact or note of %1: %2</translation>
        </message>
        <message>
            <source>Hopes for: %1</source>
            <translation>Hopes for: %1</translation>
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
            <translation>Letter %1: %2, %3</translation>
        </message>
        <message>
            <source>Part %1 forwarded to %2 on %3</source>
            <translation>Part %1 forwarded to %2 on %3</translation>
        </message>
        <message>
            <source>Give a file that ends in .csv or .xlsx with --out FILE.</source>
            <translation>Give a file that ends in .csv or .xlsx with --out FILE.</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n case(s) to %1.</source>
            <translation>
                <numerusform>Wrote %n case to %1.</numerusform>
                <numerusform>Wrote %n cases to %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Note: this copy is not encrypted. Keep it only as long as you need it.</source>
            <translation>Note: this copy is not encrypted. Keep it only as long as you need it.</translation>
        </message>
        <message>
            <source>Only cases that stand so.</source>
            <translation>Only cases that stand so.</translation>
        </message>
        <message>
            <source>Only cases with these words.</source>
            <translation>Only cases with these words.</translation>
        </message>
        <message>
            <source>Received on or after DATE.</source>
            <translation>Received on or after DATE.</translation>
        </message>
        <message>
            <source>Received on or before DATE.</source>
            <translation>Received on or before DATE.</translation>
        </message>
        <message>
            <source>At most N cases.</source>
            <translation>At most N cases.</translation>
        </message>
        <message>
            <source>Give the organisation&apos;s name with --organisation NAME.</source>
            <translation>Give the organisation&apos;s name with --organisation NAME.</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>Made %1.</translation>
        </message>
        <message>
            <source>Register of: %1</source>
            <translation>Register of: %1</translation>
        </message>
        <message>
            <source>Format: %1</source>
            <translation>Format: %1</translation>
        </message>
        <message>
            <source>Cases: %1, of which open: %2</source>
            <translation>Cases: %1, of which open: %2</translation>
        </message>
        <message>
            <source>Head of the audit trail: %1</source>
            <translation>Head of the audit trail: %1</translation>
        </message>
        <message numerus="yes">
            <source>All is well: %n case(s). Head of the audit trail: %1</source>
            <translation>
                <numerusform>All is well: %n case. Head of the audit trail: %1</numerusform>
                <numerusform>All is well: %n cases. Head of the audit trail: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The register has problems. Take a copy of it before you do anything else.</source>
            <translation>The register has problems. Take a copy of it before you do anything else.</translation>
        </message>
        <message>
            <source>The register is damaged. Do not work on in it: first copy its file, then restore the newest backup. The manual tells how, under “Salvaging a damaged register”.</source>
            <translation>The register is damaged. Do not work on in it: first copy its file, then restore the newest backup. The manual tells how, under “Salvaging a damaged register”.</translation>
        </message>
        <message>
            <source>Gehoor or this computer stopped in the middle of its work last time. Probably nothing is missing: mostly what is lost then had not been confirmed yet. To be sure, look up what was done last before that, and do it again if it is not there.</source>
            <translation>Gehoor or this computer stopped in the middle of its work last time. Probably nothing is missing: mostly what is lost then had not been confirmed yet. To be sure, look up what was done last before that, and do it again if it is not there.</translation>
        </message>
        <message>
            <source>Name of the organisation.</source>
            <translation>Name of the organisation.</translation>
        </message>
        <message>
            <source>Only the newest N lines.</source>
            <translation>Only the newest N lines.</translation>
        </message>
        <message>
            <source>Choose --step or --no-step, not both.</source>
            <translation>Choose --step or --no-step, not both.</translation>
        </message>
        <message>
            <source>The case has several parts. Choose one with --part N.</source>
            <translation>The case has several parts. Choose one with --part N.</translation>
        </message>
        <message>
            <source>%1, part %2: %3</source>
            <translation>%1, part %2: %3</translation>
        </message>
        <message>
            <source>The part to assess.</source>
            <translation>The part to assess.</translation>
        </message>
        <message>
            <source>An answer: yes, no or unknown.</source>
            <translation>An answer: yes, no or unknown.</translation>
        </message>
        <message>
            <source>Decide otherwise than follows from the answers.</source>
            <translation>Decide otherwise than follows from the answers.</translation>
        </message>
        <message>
            <source>The ground of a verdict of your own.</source>
            <translation>The ground of a verdict of your own.</translation>
        </message>
        <message>
            <source>Why you decide otherwise, or anew.</source>
            <translation>Why you decide otherwise, or anew.</translation>
        </message>
        <message>
            <source>A follow-up step for the letter; at most three.</source>
            <translation>A follow-up step for the letter; at most three.</translation>
        </message>
        <message>
            <source>No follow-up step is possible.</source>
            <translation>No follow-up step is possible.</translation>
        </message>
        <message>
            <source>The text is too long for a letter. Make it shorter.</source>
            <translation>The text is too long for a letter. Make it shorter.</translation>
        </message>
        <message>
            <source>the explanation</source>
            <translation>the explanation</translation>
        </message>
        <message>
            <source>The day named in the letter is past, or not a day. Choose one that is still to come.</source>
            <translation>The day named in the letter is past, or not a day. Choose one that is still to come.</translation>
        </message>
        <message>
            <source>This letter does not fit the case: it says both, so every part must be judged, and at least one taken up and one not.</source>
            <translation>This letter does not fit the case: it says both, so every part must be judged, and at least one taken up and one not.</translation>
        </message>
        <message>
            <source>First ask which way of reaching the complainant is safe, and record it in the case.</source>
            <translation>First ask which way of reaching the complainant is safe, and record it in the case.</translation>
        </message>
        <message>
            <source>partly taken up</source>
            <translation>partly taken up</translation>
        </message>
        <message>
            <source>notice of delay</source>
            <translation>notice of delay</translation>
        </message>
        <message>
            <source>referral of a client</source>
            <translation>referral of a client</translation>
        </message>
        <message>
            <source>referral of an employee</source>
            <translation>referral of an employee</translation>
        </message>
        <message>
            <source>closing letter</source>
            <translation>closing letter</translation>
        </message>
        <message>
            <source>limits to the contact</source>
            <translation>limits to the contact</translation>
        </message>
        <message>
            <source>reminder to the responsible person</source>
            <translation>reminder to the responsible person</translation>
        </message>
        <message>
            <source>final</source>
            <translation>final</translation>
        </message>
        <message>
            <source>That is too long to look for. Write only the name, the address or the number.</source>
            <translation>That is too long to look for. Write only the name, the address or the number.</translation>
        </message>
        <message>
            <source>That does not show in the letter. Look at the findings again.</source>
            <translation>That does not show in the letter. Look at the findings again.</translation>
        </message>
        <message>
            <source>That is not among the protected facts of the case.</source>
            <translation>That is not among the protected facts of the case.</translation>
        </message>
        <message>
            <source>protected fact added</source>
            <translation>protected fact added</translation>
        </message>
        <message>
            <source>protected fact taken away</source>
            <translation>protected fact taken away</translation>
        </message>
        <message>
            <source>lists of places and staff changed</source>
            <translation>lists of places and staff changed</translation>
        </message>
        <message>
            <source>finding of the leak check let pass</source>
            <translation>finding of the leak check let pass</translation>
        </message>
        <message>
            <source>Say what is to be protected, such as --name TEXT.</source>
            <translation>Say what is to be protected, such as --name TEXT.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n protected fact(s)</source>
            <translation>
                <numerusform>%1: %n protected fact</numerusform>
                <numerusform>%1: %n protected facts</numerusform>
            </translation>
        </message>
        <message>
            <source>An address.</source>
            <translation>An address.</translation>
        </message>
        <message>
            <source>A phone number.</source>
            <translation>A phone number.</translation>
        </message>
        <message>
            <source>A mail address.</source>
            <translation>A mail address.</translation>
        </message>
        <message>
            <source>A date of birth.</source>
            <translation>A date of birth.</translation>
        </message>
        <message>
            <source>A place.</source>
            <translation>A place.</translation>
        </message>
        <message>
            <source>Protected: “%1” (%2)</source>
            <translation>Protected: “%1” (%2)</translation>
        </message>
        <message>
            <source>Look again: “%1” (%2)</source>
            <translation>Look again: “%1” (%2)</translation>
        </message>
        <message>
            <source>Let what the leak check finds pass, for this reason.</source>
            <translation>Let what the leak check finds pass, for this reason.</translation>
        </message>
        <message>
            <source>The day the letter names.</source>
            <translation>The day the letter names.</translation>
        </message>
        <message>
            <source>--part is for a memo or a reminder: a letter to the complainant tells of the whole complaint.</source>
            <translation>--part is for a memo or a reminder: a letter to the complainant tells of the whole complaint.</translation>
        </message>
        <message>
            <source>For a memo or reminder: of the forwarding of this part.</source>
            <translation>For a memo or reminder: of the forwarding of this part.</translation>
        </message>
        <message>
            <source>This letter does not fit the case: it refers a client or an employee, so that must be the ground of every part that is not taken up.</source>
            <translation>This letter does not fit the case: it refers a client or an employee, so that must be the ground of every part that is not taken up.</translation>
        </message>
        <message>
            <source>The letter was withdrawn and stays in the register only. Make a new one.</source>
            <translation>The letter was withdrawn and stays in the register only. Make a new one.</translation>
        </message>
        <message>
            <source>No post may go to this complainant. Save the letter and send it along the safe channel.</source>
            <translation>No post may go to this complainant. Save the letter and send it along the safe channel.</translation>
        </message>
        <message>
            <source>by post</source>
            <translation>by post</translation>
        </message>
        <message>
            <source>by mail</source>
            <translation>by mail</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>by hand</translation>
        </message>
        <message>
            <source>letter withdrawn</source>
            <translation>letter withdrawn</translation>
        </message>
        <message>
            <source>%1: letter %2 withdrawn</source>
            <translation>%1: letter %2 withdrawn</translation>
        </message>
        <message>
            <source>%1: letter %2 was not posted after all</source>
            <translation>%1: letter %2 was not posted after all</translation>
        </message>
        <message>
            <source>How it went; along the safe channel when left out.</source>
            <translation>How it went; along the safe channel when left out.</translation>
        </message>
        <message>
            <source>Why the final letter is not posted.</source>
            <translation>Why the final letter is not posted.</translation>
        </message>
        <message>
            <source>Why it was recorded as posted, and was not.</source>
            <translation>Why it was recorded as posted, and was not.</translation>
        </message>
        <message>
            <source>own text changed</source>
            <translation>own text changed</translation>
        </message>
        <message>
            <source>earlier text restored</source>
            <translation>earlier text restored</translation>
        </message>
        <message>
            <source>There is no text “%1” to change.</source>
            <translation>There is no text “%1” to change.</translation>
        </message>
        <message>
            <source>The text has no version %1. Choose one from the list.</source>
            <translation>The text has no version %1. Choose one from the list.</translation>
        </message>
        <message>
            <source>The text cannot be used. %1</source>
            <translation>The text cannot be used. %1</translation>
        </message>
        <message>
            <source>%1	%2	version %3 again</source>
            <translation>%1	%2	version %3 again</translation>
        </message>
        <message>
            <source>%1 is not text in UTF-8. Save it as such, and try again.</source>
            <translation>%1 is not text in UTF-8. Save it as such, and try again.</translation>
        </message>
        <message>
            <source>Name one text, and one thing to do with it.</source>
            <translation>Name one text, and one thing to do with it.</translation>
        </message>
        <message>
            <source>Language of the text: nl (when left out) or en.</source>
            <translation>Language of the text: nl (when left out) or en.</translation>
        </message>
        <message>
            <source>Write the text to FILE instead of showing it.</source>
            <translation>Write the text to FILE instead of showing it.</translation>
        </message>
        <message>
            <source>Keep the text in FILE as the organisation&apos;s own.</source>
            <translation>Keep the text in FILE as the organisation&apos;s own.</translation>
        </message>
        <message>
            <source>List the organisation&apos;s versions.</source>
            <translation>List the organisation&apos;s versions.</translation>
        </message>
        <message>
            <source>Bring back version N, as a new version.</source>
            <translation>Bring back version N, as a new version.</translation>
        </message>
        <message>
            <source>Go back to the standard text.</source>
            <translation>Go back to the standard text.</translation>
        </message>
        <message>
            <source>Stay with the own text beside a new standard text.</source>
            <translation>Stay with the own text beside a new standard text.</translation>
        </message>
        <message>
            <source>protected fact changed</source>
            <translation>protected fact changed</translation>
        </message>
        <message>
            <source>There is no letter or figure in it to look for. Write the name, the address or the number that is to be protected.</source>
            <translation>There is no letter or figure in it to look for. Write the name, the address or the number that is to be protected.</translation>
        </message>
        <message>
            <source>The note is too long. Make it shorter.</source>
            <translation>The note is too long. Make it shorter.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>alias or other name</source>
            <translation>alias or other name</translation>
        </message>
        <message>
            <source>name of a child</source>
            <translation>name of a child</translation>
        </message>
        <message>
            <source>name of an employee</source>
            <translation>name of an employee</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>school</source>
            <translation>school</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>phone number</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>e-mail address</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>date of birth</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>something else</translation>
        </message>
        <message>
            <source>The complainant has this too. Their own details may stand in a letter to them; once you protect this, every letter that holds it is stopped, their own address lines included. Protect it only when the complainant may not see that somebody else has it.</source>
            <translation>The complainant has this too. Their own details may stand in a letter to them; once you protect this, every letter that holds it is stopped, their own address lines included. Protect it only when the complainant may not see that somebody else has it.</translation>
        </message>
        <message>
            <source>This is a single letter, which stands in many a letter by chance. Write the whole name where you know it.</source>
            <translation>This is a single letter, which stands in many a letter by chance. Write the whole name where you know it.</translation>
        </message>
        <message>
            <source>This is an ordinary word too. Without a form of address, an initial or the rest of the name beside it, Gehoor only warns. Write the whole name where you know it.</source>
            <translation>This is an ordinary word too. Without a form of address, an initial or the rest of the name beside it, Gehoor only warns. Write the whole name where you know it.</translation>
        </message>
        <message>
            <source>Signs such as * and ? mean nothing here: the words are looked for as they stand.</source>
            <translation>Signs such as * and ? mean nothing here: the words are looked for as they stand.</translation>
        </message>
        <message>
            <source>No phone number was recognised in this, so it is looked for only as it stands. Check it, or choose another kind.</source>
            <translation>No phone number was recognised in this, so it is looked for only as it stands. Check it, or choose another kind.</translation>
        </message>
        <message>
            <source>No e-mail address was recognised in this, so it is looked for only as it stands. Check it, or choose another kind.</source>
            <translation>No e-mail address was recognised in this, so it is looked for only as it stands. Check it, or choose another kind.</translation>
        </message>
        <message>
            <source>No date was recognised in this, so it is looked for only as it stands. Write it as 12-03-1985.</source>
            <translation>No date was recognised in this, so it is looked for only as it stands. Write it as 12-03-1985.</translation>
        </message>
        <message>
            <source>Note on “%1”: %2</source>
            <translation>Note on “%1”: %2</translation>
        </message>
        <message>
            <source>A name.</source>
            <translation>A name.</translation>
        </message>
        <message>
            <source>Another name somebody goes by.</source>
            <translation>Another name somebody goes by.</translation>
        </message>
        <message>
            <source>The name of a child.</source>
            <translation>The name of a child.</translation>
        </message>
        <message>
            <source>The name of an employee.</source>
            <translation>The name of an employee.</translation>
        </message>
        <message>
            <source>A school.</source>
            <translation>A school.</translation>
        </message>
        <message>
            <source>Something else.</source>
            <translation>Something else.</translation>
        </message>
        <message>
            <source>Whose it is, or why.</source>
            <translation>Whose it is, or why.</translation>
        </message>
        <message>
            <source>policy questions changed</source>
            <translation>policy questions changed</translation>
        </message>
        <message>
            <source>verdict withdrawn</source>
            <translation>verdict withdrawn</translation>
        </message>
        <message>
            <source>reasoning printed</source>
            <translation>reasoning printed</translation>
        </message>
        <message>
            <source>reasoning saved as a file</source>
            <translation>reasoning saved as a file</translation>
        </message>
        <message>
            <source>The day it happened cannot be right. It may not lie in the future.</source>
            <translation>The day it happened cannot be right. It may not lie in the future.</translation>
        </message>
        <message>
            <source>Give a whole number of months, from %1 to %2.</source>
            <translation>Give a whole number of months, from %1 to %2.</translation>
        </message>
        <message>
            <source>The words of this part stay as they were assessed. Withdraw the verdict first, or add a part.</source>
            <translation>The words of this part stay as they were assessed. Withdraw the verdict first, or add a part.</translation>
        </message>
        <message>
            <source>Letter %1 rests on this verdict and was not posted. Withdraw that letter first, or throw its draft away.</source>
            <translation>Letter %1 rests on this verdict and was not posted. Withdraw that letter first, or throw its draft away.</translation>
        </message>
        <message>
            <source>%1: part %2 kept</source>
            <translation>%1: part %2 kept</translation>
        </message>
        <message>
            <source>%1, part %2: verdict withdrawn</source>
            <translation>%1, part %2: verdict withdrawn</translation>
        </message>
        <message>
            <source>Change this part; a new one is added when left out.</source>
            <translation>Change this part; a new one is added when left out.</translation>
        </message>
        <message>
            <source>The words of the part.</source>
            <translation>The words of the part.</translation>
        </message>
        <message>
            <source>What it is about.</source>
            <translation>What it is about.</translation>
        </message>
        <message>
            <source>Kind of conduct: act, omission, decision or noDecision.</source>
            <translation>Kind of conduct: act, omission, decision or noDecision.</translation>
        </message>
        <message>
            <source>Whose conduct: a function, no name.</source>
            <translation>Whose conduct: a function, no name.</translation>
        </message>
        <message>
            <source>The day it happened.</source>
            <translation>The day it happened.</translation>
        </message>
        <message>
            <source>Whether it was dealt with before: yes or no.</source>
            <translation>Whether it was dealt with before: yes or no.</translation>
        </message>
        <message>
            <source>The part whose verdict is withdrawn.</source>
            <translation>The part whose verdict is withdrawn.</translation>
        </message>
        <message>
            <source>Why the verdict is withdrawn.</source>
            <translation>Why the verdict is withdrawn.</translation>
        </message>
        <message>
            <source>letter paper changed</source>
            <translation>letter paper changed</translation>
        </message>
        <message>
            <source>the complainant&apos;s e-mail address</source>
            <translation>the complainant&apos;s e-mail address</translation>
        </message>
        <message>
            <source>The window lies %1 to %2 mm from the side of the sheet.</source>
            <translation>The window lies %1 to %2 mm from the side of the sheet.</translation>
        </message>
        <message>
            <source>The window lies %1 to %2 mm from the top of the sheet.</source>
            <translation>The window lies %1 to %2 mm from the top of the sheet.</translation>
        </message>
        <message>
            <source>The window is %1 to %2 mm wide.</source>
            <translation>The window is %1 to %2 mm wide.</translation>
        </message>
        <message>
            <source>The window is %1 to %2 mm high.</source>
            <translation>The window is %1 to %2 mm high.</translation>
        </message>
        <message>
            <source>The window reaches too far: its place and its width together are %1 mm at most, so that the sender fits beside it.</source>
            <translation>The window reaches too far: its place and its width together are %1 mm at most, so that the sender fits beside it.</translation>
        </message>
        <message>
            <source>The foot of a letter has room for %1 lines of %2 characters. Make it shorter.</source>
            <translation>The foot of a letter has room for %1 lines of %2 characters. Make it shorter.</translation>
        </message>
        <message>
            <source>That is not a picture that can be read. Choose a PNG or an SVG file.</source>
            <translation>That is not a picture that can be read. Choose a PNG or an SVG file.</translation>
        </message>
        <message>
            <source>The picture is too large. Save it smaller (at most 4000 by 4000 dots and 5 MB) and choose that file.</source>
            <translation>The picture is too large. Save it smaller (at most 4000 by 4000 dots and 5 MB) and choose that file.</translation>
        </message>
        <message>
            <source>The SVG file holds more than a drawing: a script, another picture, a definition, or a reference to something outside it. Save the logo as PNG and choose that file.</source>
            <translation>The SVG file holds more than a drawing: a script, another picture, a definition, or a reference to something outside it. Save the logo as PNG and choose that file.</translation>
        </message>
        <message>
            <source>Mail is not recorded as the safe way to this complainant. Ask first, record it in the case, or send the letter another way.</source>
            <translation>Mail is not recorded as the safe way to this complainant. Ask first, record it in the case, or send the letter another way.</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>right</source>
            <translation>right</translation>
        </message>
        <message>
            <source>Give a file that ends in .pdf, .odt or .eml with --out FILE.</source>
            <translation>Give a file that ends in .pdf, .odt or .eml with --out FILE.</translation>
        </message>
        <message>
            <source>Choose --logo or --no-logo, not both.</source>
            <translation>Choose --logo or --no-logo, not both.</translation>
        </message>
        <message>
            <source>Window: %1, %2 mm from the side, %3 mm from the top, %4 × %5 mm</source>
            <translation>Window: %1, %2 mm from the side, %3 mm from the top, %4 × %5 mm</translation>
        </message>
        <message>
            <source>Foot: %1</source>
            <translation>Foot: %1</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>No logo</translation>
        </message>
        <message>
            <source>With a logo</source>
            <translation>With a logo</translation>
        </message>
        <message>
            <source>The test page stands in %1</source>
            <translation>The test page stands in %1</translation>
        </message>
        <message>
            <source>On which side of the envelope its window is: left or right.</source>
            <translation>On which side of the envelope its window is: left or right.</translation>
        </message>
        <message>
            <source>How far the window lies from that side.</source>
            <translation>How far the window lies from that side.</translation>
        </message>
        <message>
            <source>How far the window lies from the top.</source>
            <translation>How far the window lies from the top.</translation>
        </message>
        <message>
            <source>How wide the window is.</source>
            <translation>How wide the window is.</translation>
        </message>
        <message>
            <source>How high the window is.</source>
            <translation>How high the window is.</translation>
        </message>
        <message>
            <source>A line at the foot of the letter; an empty one for none.</source>
            <translation>A line at the foot of the letter; an empty one for none.</translation>
        </message>
        <message>
            <source>The logo, a PNG or SVG file.</source>
            <translation>The logo, a PNG or SVG file.</translation>
        </message>
        <message>
            <source>Letters bear no logo.</source>
            <translation>Letters bear no logo.</translation>
        </message>
        <message>
            <source>%1: the reasoning stands in %2</source>
            <translation>%1: the reasoning stands in %2</translation>
        </message>
        <message>
            <source>The file to write; the text is shown when left out.</source>
            <translation>The file to write; the text is shown when left out.</translation>
        </message>
        <message>
            <source>Language of the page: nl or en.</source>
            <translation>Language of the page: nl or en.</translation>
        </message>
        <message>
            <source>“%1” stands in neither list.</source>
            <translation>“%1” stands in neither list.</translation>
        </message>
        <message>
            <source>place	%1</source>
            <translation>place	%1</translation>
        </message>
        <message>
            <source>staff	%1</source>
            <translation>staff	%1</translation>
        </message>
        <message>
            <source>A place that no letter may show.</source>
            <translation>A place that no letter may show.</translation>
        </message>
        <message>
            <source>A name of staff that a letter should not show.</source>
            <translation>A name of staff that a letter should not show.</translation>
        </message>
        <message>
            <source>Take this away from the lists.</source>
            <translation>Take this away from the lists.</translation>
        </message>
        <message numerus="yes">
            <source>Something protected shows in it (%n place(s)), so it may not leave. Take it out, or let it pass with a reason.</source>
            <translation>
                <numerusform>Something protected shows in it (%n place), so it may not leave. Take it out, or let it pass with a reason.</numerusform>
                <numerusform>Something protected shows in it (%n places), so it may not leave. Take it out, or let it pass with a reason.</numerusform>
            </translation>
        </message>
        <message>
            <source>letter edited by hand</source>
            <translation>letter edited by hand</translation>
        </message>
        <message>
            <source>word added to the spelling check</source>
            <translation>word added to the spelling check</translation>
        </message>
        <message>
            <source>word taken out of the spelling check</source>
            <translation>word taken out of the spelling check</translation>
        </message>
        <message>
            <source>the text of the letter</source>
            <translation>the text of the letter</translation>
        </message>
        <message>
            <source>one word</source>
            <translation>one word</translation>
        </message>
        <message>
            <source> (document: %1)</source>
            <translation> (document: %1)</translation>
        </message>
        <message>
            <source>Response of %1, by %2%3: %4</source>
            <translation>Response of %1, by %2%3: %4</translation>
        </message>
        <message>
            <source>Partial response of %1, by %2%3: %4</source>
            <translation>Partial response of %1, by %2%3: %4</translation>
        </message>
        <message>
            <source>Forwarded to %1 on %2.</source>
            <translation>Forwarded to %1 on %2.</translation>
        </message>
        <message>
            <source>The complaint is about this person or who they stand in for; it went there all the same: %1</source>
            <translation>The complaint is about this person or who they stand in for; it went there all the same: %1</translation>
        </message>
        <message>
            <source>The complainant was answered on %1 by %2.</source>
            <translation>The complainant was answered on %1 by %2.</translation>
        </message>
        <message>
            <source>Taken back on %1: %2</source>
            <translation>Taken back on %1: %2</translation>
        </message>
        <message>
            <source>Assess this part first; an admissible part can be forwarded.</source>
            <translation>Assess this part first; an admissible part can be forwarded.</translation>
        </message>
        <message>
            <source>This part is not forwarded: %1.</source>
            <translation>This part is not forwarded: %1.</translation>
        </message>
        <message>
            <source>Opened again on %1: %2</source>
            <translation>Opened again on %1: %2</translation>
        </message>
        <message>
            <source>Closed on %1: %2.</source>
            <translation>Closed on %1: %2.</translation>
        </message>
        <message>
            <source>The complainant told so on %1: %2</source>
            <translation>The complainant told so on %1: %2</translation>
        </message>
        <message>
            <source>Learned: %1</source>
            <translation>Learned: %1</translation>
        </message>
        <message>
            <source>Measure (%1): %2</source>
            <translation>Measure (%1): %2</translation>
        </message>
        <message>
            <source>awaited</source>
            <translation>awaited</translation>
        </message>
        <message>
            <source>in part, %1</source>
            <translation>in part, %1</translation>
        </message>
        <message>
            <source>%1, complainant not answered</source>
            <translation>%1, complainant not answered</translation>
        </message>
        <message>
            <source>list of responsible persons imported</source>
            <translation>list of responsible persons imported</translation>
        </message>
        <message>
            <source>part forwarded to somebody it is about, with a reason</source>
            <translation>part forwarded to somebody it is about, with a reason</translation>
        </message>
        <message>
            <source>forwarding taken back</source>
            <translation>forwarding taken back</translation>
        </message>
        <message>
            <source>partial response recorded</source>
            <translation>partial response recorded</translation>
        </message>
        <message>
            <source>complainant answered</source>
            <translation>complainant answered</translation>
        </message>
        <message>
            <source>case opened again</source>
            <translation>case opened again</translation>
        </message>
        <message>
            <source>learning point changed</source>
            <translation>learning point changed</translation>
        </message>
        <message>
            <source>measure added</source>
            <translation>measure added</translation>
        </message>
        <message>
            <source>measure changed</source>
            <translation>measure changed</translation>
        </message>
        <message>
            <source>the measure</source>
            <translation>the measure</translation>
        </message>
        <message>
            <source>Record when and how the complainant told this: a complaint is withdrawn, or solved together, only when the complainant says so.</source>
            <translation>Record when and how the complainant told this: a complaint is withdrawn, or solved together, only when the complainant says so.</translation>
        </message>
        <message>
            <source>The days of the deputy cannot be right: the last may not come before the first.</source>
            <translation>The days of the deputy cannot be right: the last may not come before the first.</translation>
        </message>
        <message>
            <source>The day on which the complainant was answered cannot be right. It may not lie in the future or before the forwarding.</source>
            <translation>The day on which the complainant was answered cannot be right. It may not lie in the future or before the forwarding.</translation>
        </message>
        <message>
            <source>The day on which the complainant told this cannot be right. It may not lie in the future or before the complaint.</source>
            <translation>The day on which the complainant told this cannot be right. It may not lie in the future or before the complaint.</translation>
        </message>
        <message>
            <source>The document %1 is empty. Choose the right file.</source>
            <translation>The document %1 is empty. Choose the right file.</translation>
        </message>
        <message>
            <source>The document %1 is too large to be kept with the case. Save it smaller, or keep it elsewhere and write in the summary where.</source>
            <translation>The document %1 is too large to be kept with the case. Save it smaller, or keep it elsewhere and write in the summary where.</translation>
        </message>
        <message>
            <source>The list was not taken in; nothing was changed. %1</source>
            <translation>The list was not taken in; nothing was changed. %1</translation>
        </message>
        <message>
            <source>A response is still awaited from this person: %1. Take these forwardings back and forward the parts anew first.</source>
            <translation>A response is still awaited from this person: %1. Take these forwardings back and forward the parts anew first.</translation>
        </message>
        <message>
            <source>The complaint is about “%1”, or about somebody this person stands in for. Choose another, or give the reason why it goes there all the same.</source>
            <translation>The complaint is about “%1”, or about somebody this person stands in for. Choose another, or give the reason why it goes there all the same.</translation>
        </message>
        <message>
            <source>This part was forwarded already. Take the forwarding back first.</source>
            <translation>This part was forwarded already. Take the forwarding back first.</translation>
        </message>
        <message>
            <source>Letter %1 tells of this forwarding and was not posted. Withdraw that letter first, or throw its draft away.</source>
            <translation>Letter %1 tells of this forwarding and was not posted. Withdraw that letter first, or throw its draft away.</translation>
        </message>
        <message>
            <source>Record the final response first.</source>
            <translation>Record the final response first.</translation>
        </message>
        <message>
            <source>That the complainant was answered was recorded already.</source>
            <translation>That the complainant was answered was recorded already.</translation>
        </message>
        <message>
            <source>The case is not closed.</source>
            <translation>The case is not closed.</translation>
        </message>
        <message>
            <source>The case has no such measure.</source>
            <translation>The case has no such measure.</translation>
        </message>
        <message>
            <source>There is nobody in the list. The first line names the columns; a line for each person follows.</source>
            <translation>There is nobody in the list. The first line names the columns; a line for each person follows.</translation>
        </message>
        <message>
            <source>The file is too large for a list of persons. Choose another file.</source>
            <translation>The file is too large for a list of persons. Choose another file.</translation>
        </message>
        <message>
            <source>It holds bytes that are not UTF-8. Save the list as CSV in UTF-8.</source>
            <translation>It holds bytes that are not UTF-8. Save the list as CSV in UTF-8.</translation>
        </message>
        <message>
            <source>There is no column “%1”. The columns are: function, name, team, e-mail, active, themes, locations, deputy, deputy from, deputy to.</source>
            <translation>There is no column “%1”. The columns are: function, name, team, e-mail, active, themes, locations, deputy, deputy from, deputy to.</translation>
        </message>
        <message>
            <source>The column “%1” is there twice.</source>
            <translation>The column “%1” is there twice.</translation>
        </message>
        <message>
            <source>There is no column “function”.</source>
            <translation>There is no column “function”.</translation>
        </message>
        <message>
            <source>A quotation mark is opened here and never closed.</source>
            <translation>A quotation mark is opened here and never closed.</translation>
        </message>
        <message>
            <source>There are more or fewer cells than columns.</source>
            <translation>There are more or fewer cells than columns.</translation>
        </message>
        <message>
            <source>The function is missing.</source>
            <translation>The function is missing.</translation>
        </message>
        <message>
            <source>The function “%1” is in the list twice.</source>
            <translation>The function “%1” is in the list twice.</translation>
        </message>
        <message>
            <source>“%1” is not an e-mail address.</source>
            <translation>“%1” is not an e-mail address.</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no.</source>
            <translation>“%1” is neither yes nor no.</translation>
        </message>
        <message>
            <source>A deputy needs a first day. Write it as 2026-11-23.</source>
            <translation>A deputy needs a first day. Write it as 2026-11-23.</translation>
        </message>
        <message>
            <source>“%1” cannot be right. Write a day as 2026-11-23; the last day does not come before the first.</source>
            <translation>“%1” cannot be right. Write a day as 2026-11-23; the last day does not come before the first.</translation>
        </message>
        <message>
            <source>“%1” cannot be the deputy: there is no such function, or it is the same person.</source>
            <translation>“%1” cannot be the deputy: there is no such function, or it is the same person.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Line %1: %2</translation>
        </message>
        <message>
            <source>to be done</source>
            <extracomment>of a measure that was agreed on and is still to be carried out</extracomment>
            <translation>to be done</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>dropped</translation>
        </message>
        <message>
            <source>theme “%1”</source>
            <translation>theme “%1”</translation>
        </message>
        <message>
            <source>the complaint names “%1”</source>
            <translation>the complaint names “%1”</translation>
        </message>
        <message>
            <source>stands in for %1 (%2)</source>
            <translation>stands in for %1 (%2)</translation>
        </message>
        <message>
            <source>see that the complainant is answered</source>
            <translation>see that the complainant is answered</translation>
        </message>
        <message>
            <source>response</source>
            <translation>response</translation>
        </message>
        <message>
            <source>Give the reason with --reason TEXT.</source>
            <translation>Give the reason with --reason TEXT.</translation>
        </message>
        <message>
            <source>%1: opened again</source>
            <translation>%1: opened again</translation>
        </message>
        <message>
            <source>%1: measure recorded</source>
            <translation>%1: measure recorded</translation>
        </message>
        <message>
            <source>%1: learning point recorded</source>
            <translation>%1: learning point recorded</translation>
        </message>
        <message>
            <source>Withdrawn or solved together: the day the complainant told so; today when left out.</source>
            <translation>Withdrawn or solved together: the day the complainant told so; today when left out.</translation>
        </message>
        <message>
            <source>Withdrawn or solved together: how the complainant told so.</source>
            <translation>Withdrawn or solved together: how the complainant told so.</translation>
        </message>
        <message>
            <source>Why the case is opened again.</source>
            <translation>Why the case is opened again.</translation>
        </message>
        <message>
            <source>What the organisation will do better.</source>
            <translation>What the organisation will do better.</translation>
        </message>
        <message>
            <source>Who sees to it.</source>
            <translation>Who sees to it.</translation>
        </message>
        <message>
            <source>When it should be done.</source>
            <translation>When it should be done.</translation>
        </message>
        <message>
            <source>Change this measure, by its number in the list.</source>
            <translation>Change this measure, by its number in the list.</translation>
        </message>
        <message>
            <source>How it stands: open, done or dropped.</source>
            <translation>How it stands: open, done or dropped.</translation>
        </message>
        <message>
            <source>Several parts were forwarded. Say which one with --part N.</source>
            <translation>Several parts were forwarded. Say which one with --part N.</translation>
        </message>
        <message>
            <source>%1, part %2: forwarding to %3 taken back</source>
            <translation>%1, part %2: forwarding to %3 taken back</translation>
        </message>
        <message>
            <source>--answered does not go with --partial or --not-answered.</source>
            <translation>--answered does not go with --partial or --not-answered.</translation>
        </message>
        <message>
            <source>%1, part %2: the complainant was answered</source>
            <translation>%1, part %2: the complainant was answered</translation>
        </message>
        <message>
            <source>Forward to somebody it is about, for this reason.</source>
            <translation>Forward to somebody it is about, for this reason.</translation>
        </message>
        <message>
            <source>Why the forwarding is taken back.</source>
            <translation>Why the forwarding is taken back.</translation>
        </message>
        <message>
            <source>Who responded; the responsible person when left out.</source>
            <translation>Who responded; the responsible person when left out.</translation>
        </message>
        <message>
            <source>The final response is still to come.</source>
            <translation>The final response is still to come.</translation>
        </message>
        <message>
            <source>A document to keep with the response.</source>
            <translation>A document to keep with the response.</translation>
        </message>
        <message>
            <source>The day on which the complainant was answered; that of the response when left out.</source>
            <translation>The day on which the complainant was answered; that of the response when left out.</translation>
        </message>
        <message>
            <source>The complainant was not answered yet.</source>
            <translation>The complainant was not answered yet.</translation>
        </message>
        <message>
            <source>Added %1 and changed %2 responsible persons.</source>
            <translation>Added %1 and changed %2 responsible persons.</translation>
        </message>
        <message>
            <source>Changed the responsible person: %1.</source>
            <translation>Changed the responsible person: %1.</translation>
        </message>
        <message>
            <source>Add or change the responsible person with this function.</source>
            <translation>Add or change the responsible person with this function.</translation>
        </message>
        <message>
            <source>A theme the person deals with.</source>
            <translation>A theme the person deals with.</translation>
        </message>
        <message>
            <source>A location the person deals with.</source>
            <translation>A location the person deals with.</translation>
        </message>
        <message>
            <source>Who stands in; an empty function takes the deputy away.</source>
            <translation>Who stands in; an empty function takes the deputy away.</translation>
        </message>
        <message>
            <source>The deputy&apos;s first day; today when left out.</source>
            <translation>The deputy&apos;s first day; today when left out.</translation>
        </message>
        <message>
            <source>The deputy&apos;s last day.</source>
            <translation>The deputy&apos;s last day.</translation>
        </message>
        <message>
            <source>Complaints can be forwarded to this person.</source>
            <translation>Complaints can be forwarded to this person.</translation>
        </message>
        <message>
            <source>No complaints are forwarded to this person any more.</source>
            <translation>No complaints are forwarded to this person any more.</translation>
        </message>
        <message>
            <source>Add and change the persons of this list (CSV, UTF-8).</source>
            <translation>Add and change the persons of this list (CSV, UTF-8).</translation>
        </message>
        <message>
            <source>Say what is to be changed; nothing differs from what is known.</source>
            <translation>Say what is to be changed; nothing differs from what is known.</translation>
        </message>
        <message>
            <source>%1: the complainant&apos;s details are kept</source>
            <translation>%1: the complainant&apos;s details are kept</translation>
        </message>
        <message>
            <source>The complainant&apos;s name.</source>
            <translation>The complainant&apos;s name.</translation>
        </message>
        <message>
            <source>Form of address: neutral, mr or ms.</source>
            <translation>Form of address: neutral, mr or ms.</translation>
        </message>
        <message>
            <source>In what capacity they complain, such as exPartner or relative.</source>
            <translation>In what capacity they complain, such as exPartner or relative.</translation>
        </message>
        <message>
            <source>The organisation or company.</source>
            <translation>The organisation or company.</translation>
        </message>
        <message>
            <source>A line of the address; give the option again for each next line.</source>
            <translation>A line of the address; give the option again for each next line.</translation>
        </message>
        <message>
            <source>The mail address.</source>
            <translation>The mail address.</translation>
        </message>
        <message>
            <source>The phone number.</source>
            <translation>The phone number.</translation>
        </message>
        <message>
            <source>Who speaks for the complainant.</source>
            <translation>Who speaks for the complainant.</translation>
        </message>
        <message>
            <source>Whether the mandate was seen: yes or no.</source>
            <translation>Whether the mandate was seen: yes or no.</translation>
        </message>
        <message>
            <source>Which way is safe: notAsked, post, mail or phone.</source>
            <translation>Which way is safe: notAsked, post, mail or phone.</translation>
        </message>
        <message>
            <source>Whether no post may go to the address: yes or no.</source>
            <translation>Whether no post may go to the address: yes or no.</translation>
        </message>
        <message>
            <source>Whether the complainant wants to stay unknown: yes or no.</source>
            <translation>Whether the complainant wants to stay unknown: yes or no.</translation>
        </message>
        <message>
            <source>Language of the letters: nl or en.</source>
            <translation>Language of the letters: nl or en.</translation>
        </message>
        <message>
            <source>Whether there is a threat or danger: yes or no.</source>
            <translation>Whether there is a threat or danger: yes or no.</translation>
        </message>
        <message>
            <source>⚠ Safety first: there is a threat or danger in this case.</source>
            <translation>⚠ Safety first: there is a threat or danger in this case.</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet: %1</source>
            <translation>The organisation&apos;s own policy, not in the information sheet: %1</translation>
        </message>
        <message>
            <source>A remark with an answer.</source>
            <translation>A remark with an answer.</translation>
        </message>
        <message>
            <source>posted letter checked for leaks afterwards</source>
            <translation>posted letter checked for leaks afterwards</translation>
        </message>
        <message>
            <source>case put off</source>
            <translation>case put off</translation>
        </message>
        <message>
            <source>case taken up again</source>
            <translation>case taken up again</translation>
        </message>
        <message>
            <source>Choose a day after today, and within a year: what nobody sees for longer is forgotten.</source>
            <translation>Choose a day after today, and within a year: what nobody sees for longer is forgotten.</translation>
        </message>
        <message>
            <source>The case was not put off, or its day has come.</source>
            <translation>The case was not put off, or its day has come.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) logged</source>
            <translation>
                <numerusform>%n case logged</numerusform>
                <numerusform>%n cases logged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) posted</source>
            <translation>
                <numerusform>%n letter posted</numerusform>
                <numerusform>%n letters posted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) not posted after all</source>
            <translation>
                <numerusform>%n letter not posted after all</numerusform>
                <numerusform>%n letters not posted after all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n response(s) recorded</source>
            <translation>
                <numerusform>%n response recorded</numerusform>
                <numerusform>%n responses recorded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) became late</source>
            <translation>
                <numerusform>%n case became late</numerusform>
                <numerusform>%n cases became late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) came back that were put off</source>
            <translation>
                <numerusform>%n case came back that was put off</numerusform>
                <numerusform>%n cases came back that were put off</numerusform>
            </translation>
        </message>
        <message>
            <source>letter %1 is still a draft</source>
            <translation>letter %1 is still a draft</translation>
        </message>
        <message>
            <source>letter %1 is final, but was not posted</source>
            <translation>letter %1 is final, but was not posted</translation>
        </message>
        <message>
            <source>letter %1 was made before the last verdict</source>
            <translation>letter %1 was made before the last verdict</translation>
        </message>
        <message>
            <source>letter %1 says something else than the verdict</source>
            <translation>letter %1 says something else than the verdict</translation>
        </message>
        <message>
            <source>an (ex-)partner complains, and nothing is protected yet</source>
            <translation>an (ex-)partner complains, and nothing is protected yet</translation>
        </message>
        <message>
            <source>closed, while a part is not finished</source>
            <translation>closed, while a part is not finished</translation>
        </message>
        <message>
            <source>part %1 is not taken up, and no notice was posted within the term</source>
            <translation>part %1 is not taken up, and no notice was posted within the term</translation>
        </message>
        <message>
            <source>part %1 was forwarded, and no response came within the term</source>
            <translation>part %1 was forwarded, and no response came within the term</translation>
        </message>
        <message>
            <source>a letter has left, and the safe channel was never asked for</source>
            <translation>a letter has left, and the safe channel was never asked for</translation>
        </message>
        <message>
            <source>letter %1 was posted without a leak check</source>
            <translation>letter %1 was posted without a leak check</translation>
        </message>
        <message>
            <source>letter %1 went by post, and no post may go to this complainant</source>
            <translation>letter %1 went by post, and no post may go to this complainant</translation>
        </message>
        <message>
            <source>Finish the letter, or throw the draft away.</source>
            <translation>Finish the letter, or throw the draft away.</translation>
        </message>
        <message>
            <source>Record that it was posted, or withdraw it with a reason.</source>
            <translation>Record that it was posted, or withdraw it with a reason.</translation>
        </message>
        <message>
            <source>Read it beside the verdict. When it does not fit, withdraw it and make a new one.</source>
            <translation>Read it beside the verdict. When it does not fit, withdraw it and make a new one.</translation>
        </message>
        <message>
            <source>Withdraw it when it has not left. Otherwise write a letter that says what holds.</source>
            <translation>Withdraw it when it has not left. Otherwise write a letter that says what holds.</translation>
        </message>
        <message>
            <source>Protect the names, addresses and numbers that must not get out.</source>
            <translation>Protect the names, addresses and numbers that must not get out.</translation>
        </message>
        <message>
            <source>Make the letter, and record that it was posted.</source>
            <translation>Make the letter, and record that it was posted.</translation>
        </message>
        <message>
            <source>Remind the responsible person, or record the response.</source>
            <translation>Remind the responsible person, or record the response.</translation>
        </message>
        <message>
            <source>Ask the complainant which way is safe, and record it.</source>
            <translation>Ask the complainant which way is safe, and record it.</translation>
        </message>
        <message>
            <source>Hold it against what is protected now, and record that you did.</source>
            <translation>Hold it against what is protected now, and record that you did.</translation>
        </message>
        <message>
            <source>Find out whether it arrived, and note in the file what you know of it.</source>
            <translation>Find out whether it arrived, and note in the file what you know of it.</translation>
        </message>
        <message>
            <source>became late</source>
            <translation>became late</translation>
        </message>
        <message>
            <source>came back after it was put off</source>
            <translation>came back after it was put off</translation>
        </message>
        <message>
            <source>Nothing changed since %1.</source>
            <translation>Nothing changed since %1.</translation>
        </message>
        <message>
            <source>Since %1: %2.</source>
            <translation>Since %1: %2.</translation>
        </message>
        <message>
            <source>put off until %1: %2</source>
            <translation>put off until %1: %2</translation>
        </message>
        <message>
            <source>put off until %1</source>
            <translation>put off until %1</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Nothing is waiting.</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s).</source>
            <translation>
                <numerusform>%n finding.</numerusform>
                <numerusform>%n findings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) looked at: everything agrees with itself.</source>
            <translation>
                <numerusform>%n case looked at: everything agrees with itself.</numerusform>
                <numerusform>%n cases looked at: everything agrees with itself.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the day it comes back with --until DATE, and why with --reason TEXT.</source>
            <translation>Give the day it comes back with --until DATE, and why with --reason TEXT.</translation>
        </message>
        <message>
            <source>%1 is put off until %2.</source>
            <translation>%1 is put off until %2.</translation>
        </message>
        <message>
            <source>%1 is taken up again.</source>
            <translation>%1 is taken up again.</translation>
        </message>
        <message>
            <source>The day it comes back.</source>
            <translation>The day it comes back.</translation>
        </message>
        <message>
            <source>Why it is put off.</source>
            <translation>Why it is put off.</translation>
        </message>
        <message>
            <source>Post is not recorded as the safe way to this complainant, who may be a client, so this letter is neither printed nor posted. Tell them along the safe channel, or ask again and record it in the case.</source>
            <translation>Post is not recorded as the safe way to this complainant, who may be a client, so this letter is neither printed nor posted. Tell them along the safe channel, or ask again and record it in the case.</translation>
        </message>
        <message>
            <source>The letter bears another address than the case has now, so it is neither printed nor posted. Make a new one, and withdraw this one unless it has gone already.</source>
            <translation>The letter bears another address than the case has now, so it is neither printed nor posted. Make a new one, and withdraw this one unless it has gone already.</translation>
        </message>
        <message>
            <source>Letters are set in the typeface %1, which is not on this computer. Install it (the manual says how); then the letter can be made final.</source>
            <translation>Letters are set in the typeface %1, which is not on this computer. Install it (the manual says how); then the letter can be made final.</translation>
        </message>
        <message>
            <source>Something protected shows in it in %1 places or more: too many to let pass. Take it out, or choose less.</source>
            <translation>Something protected shows in it in %1 places or more: too many to let pass. Take it out, or choose less.</translation>
        </message>
        <message>
            <source>bundle made</source>
            <translation>bundle made</translation>
        </message>
        <message>
            <source>bundle printed</source>
            <translation>bundle printed</translation>
        </message>
        <message>
            <source>bundle saved as a file</source>
            <translation>bundle saved as a file</translation>
        </message>
        <message>
            <source>bundle sent</source>
            <translation>bundle sent</translation>
        </message>
        <message>
            <source>“%1” is empty, so there is nothing to include. Leave it out.</source>
            <translation>“%1” is empty, so there is nothing to include. Leave it out.</translation>
        </message>
        <message>
            <source>“%1” is larger than %2 MB, so it cannot go into a bundle. Leave it out, and hand it on in another way.</source>
            <translation>“%1” is larger than %2 MB, so it cannot go into a bundle. Leave it out, and hand it on in another way.</translation>
        </message>
        <message>
            <source>“%1” opens only with a password, so its pages cannot be included. Leave it out, and hand it on in another way.</source>
            <translation>“%1” opens only with a password, so its pages cannot be included. Leave it out, and hand it on in another way.</translation>
        </message>
        <message>
            <source>“%1” is damaged or is not a PDF, so its pages cannot be included. Leave it out.</source>
            <translation>“%1” is damaged or is not a PDF, so its pages cannot be included. Leave it out.</translation>
        </message>
        <message>
            <source>“%1” is put together in a way that cannot be read safely. Leave it out.</source>
            <translation>“%1” is put together in a way that cannot be read safely. Leave it out.</translation>
        </message>
        <message>
            <source>“%1” has more than %2 pages. Leave it out, and hand it on in another way.</source>
            <translation>“%1” has more than %2 pages. Leave it out, and hand it on in another way.</translation>
        </message>
        <message>
            <source>“%1” is not a picture that can be read. Leave it out.</source>
            <translation>“%1” is not a picture that can be read. Leave it out.</translation>
        </message>
        <message>
            <source>The picture “%1” has more dots than can be printed. Leave it out.</source>
            <translation>The picture “%1” has more dots than can be printed. Leave it out.</translation>
        </message>
        <message>
            <source>The case has no such bundle.</source>
            <translation>The case has no such bundle.</translation>
        </message>
        <message>
            <source>Not all of “%1” can be read by the leak check: it holds pictures or scanned pages. Look at all of it yourself and say that you did, or leave it out.</source>
            <translation>Not all of “%1” can be read by the leak check: it holds pictures or scanned pages. Look at all of it yourself and say that you did, or leave it out.</translation>
        </message>
        <message>
            <source>A bundle holds %1 pages at most. Leave documents out, or make more than one bundle.</source>
            <translation>A bundle holds %1 pages at most. Leave documents out, or make more than one bundle.</translation>
        </message>
        <message>
            <source>This forwarding was taken back, so its bundle may not leave any more.</source>
            <translation>This forwarding was taken back, so its bundle may not leave any more.</translation>
        </message>
        <message>
            <source>That this bundle was sent has been recorded already.</source>
            <translation>That this bundle was sent has been recorded already.</translation>
        </message>
        <message>
            <source>The words of the complaint are too long for a bundle (more than %1 characters). Choose fewer parts.</source>
            <translation>The words of the complaint are too long for a bundle (more than %1 characters). Choose fewer parts.</translation>
        </message>
        <message>
            <source>Bundle %1, made on %2</source>
            <translation>Bundle %1, made on %2</translation>
        </message>
        <message>
            <source>%1, sent on %2</source>
            <translation>%1, sent on %2</translation>
        </message>
        <message>
            <source>%1, not sent</source>
            <translation>%1, not sent</translation>
        </message>
        <message>
            <source>not as pages: only its name stands in the list</source>
            <translation>not as pages: only its name stands in the list</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; not all of it can be read by the leak check</source>
            <translation>%1; not all of it can be read by the leak check</translation>
        </message>
        <message>
            <source>the responsible person&apos;s e-mail address (in the settings)</source>
            <translation>the responsible person&apos;s e-mail address (in the settings)</translation>
        </message>
        <message>
            <source>Bundle %1 is not what was kept.</source>
            <translation>Bundle %1 is not what was kept.</translation>
        </message>
        <message>
            <source>bundle %1 was made, but not sent</source>
            <translation>bundle %1 was made, but not sent</translation>
        </message>
        <message>
            <source>Give a file that ends in .pdf or .eml with --out FILE.</source>
            <translation>Give a file that ends in .pdf or .eml with --out FILE.</translation>
        </message>
        <message>
            <source>The case has no document “%1”.</source>
            <translation>The case has no document “%1”.</translation>
        </message>
        <message>
            <source>Several documents of the case are called “%1”. Give the number of the one that is meant: %2.</source>
            <translation>Several documents of the case are called “%1”. Give the number of the one that is meant: %2.</translation>
        </message>
        <message>
            <source>Give the file to write with --out FILE.</source>
            <translation>Give the file to write with --out FILE.</translation>
        </message>
        <message>
            <source>%1: document %2 (%3) stands in %4</source>
            <translation>%1: document %2 (%3) stands in %4</translation>
        </message>
        <message>
            <source>The file to write the document to, as it came.</source>
            <translation>The file to write the document to, as it came.</translation>
        </message>
        <message numerus="yes">
            <source>%1: bundle %2 of %n page(s) stands in %3</source>
            <translation>
                <numerusform>%1: bundle %2 of %n page stands in %3</numerusform>
                <numerusform>%1: bundle %2 of %n pages stands in %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Only these parts; they went to the same responsible person.</source>
            <translation>Only these parts; they went to the same responsible person.</translation>
        </message>
        <message>
            <source>Include this document of the case.</source>
            <translation>Include this document of the case.</translation>
        </message>
        <message>
            <source>Leave out of the complainant: name, contact, capacity or remedy.</source>
            <translation>Leave out of the complainant: name, contact, capacity or remedy.</translation>
        </message>
        <message>
            <source>Leave the complainant&apos;s words as they are, what is protected included.</source>
            <translation>Leave the complainant&apos;s words as they are, what is protected included.</translation>
        </message>
        <message>
            <source>You looked at all of this document, which cannot all be read.</source>
            <translation>You looked at all of this document, which cannot all be read.</translation>
        </message>
        <message>
            <source>Language of the bundle: nl or en.</source>
            <translation>Language of the bundle: nl or en.</translation>
        </message>
        <message>
            <source>This register was made by an older Gehoor and must be brought up to date first, but you are not allowed to write it. Copy it to a folder of your own and open the copy.</source>
            <translation>This register was made by an older Gehoor and must be brought up to date first, but you are not allowed to write it. Copy it to a folder of your own and open the copy.</translation>
        </message>
        <message>
            <source>This register was made by an older Gehoor and must be brought up to date first, but it is open elsewhere: %1. Close it there and try again.</source>
            <translation>This register was made by an older Gehoor and must be brought up to date first, but it is open elsewhere: %1. Close it there and try again.</translation>
        </message>
        <message>
            <source>Not everything in this mail could be read: it is longer than Gehoor reads, or something in it is encrypted, packed by Outlook (winmail.dat) or broken. Compare this text with the mail itself, which is kept as it came.</source>
            <translation>Not everything in this mail could be read: it is longer than Gehoor reads, or something in it is encrypted, packed by Outlook (winmail.dat) or broken. Compare this text with the mail itself, which is kept as it came.</translation>
        </message>
        <message>
            <source>The mail does not say whom it is from, and asks to answer to: %1. Look whether that is the complainant.</source>
            <translation>The mail does not say whom it is from, and asks to answer to: %1. Look whether that is the complainant.</translation>
        </message>
        <message>
            <source>The mail is from: %1. It asks to answer to: %2. Look which of them is the complainant.</source>
            <translation>The mail is from: %1. It asks to answer to: %2. Look which of them is the complainant.</translation>
        </message>
        <message>
            <source>The answer could not be written whole. What was asked is done; check that there is room where the answer goes.</source>
            <translation>The answer could not be written whole. What was asked is done; check that there is room where the answer goes.</translation>
        </message>
        <message>
            <source>Goes before other cases</source>
            <translation>Goes before other cases</translation>
        </message>
        <message>
            <source>There is no command “%1”, and no register of that name here. Use one of these:</source>
            <translation>There is no command “%1”, and no register of that name here. Use one of these:</translation>
        </message>
        <message>
            <source>There is no display here, so no window can be shown. These commands need none:</source>
            <translation>There is no display here, so no window can be shown. These commands need none:</translation>
        </message>
        <message>
            <source>See what is still owed, and open the case again when that is needed.</source>
            <translation>See what is still owed, and open the case again when that is needed.</translation>
        </message>
        <message>
            <source>the day of an improvement measure has come</source>
            <translation>the day of an improvement measure has come</translation>
        </message>
        <message>
            <source>part %1 has its response, and the complainant was not answered within the term</source>
            <translation>part %1 has its response, and the complainant was not answered within the term</translation>
        </message>
        <message>
            <source>Send the bundle and record it, or make it anew.</source>
            <translation>Send the bundle and record it, or make it anew.</translation>
        </message>
        <message>
            <source>Ask who sees to it, and record that it was done or dropped.</source>
            <translation>Ask who sees to it, and record that it was done or dropped.</translation>
        </message>
        <message>
            <source>Ask the responsible person whether the complainant was answered, and record it.</source>
            <translation>Ask the responsible person whether the complainant was answered, and record it.</translation>
        </message>
        <message>
            <source>Whether the case goes before others: normal or high.</source>
            <translation>Whether the case goes before others: normal or high.</translation>
        </message>
        <message>
            <source>Give a file that ends in .ics with --out FILE.</source>
            <translation>Give a file that ends in .ics with --out FILE.</translation>
        </message>
        <message>
            <source>No open case has a due date. Nothing was written.</source>
            <translation>No open case has a due date. Nothing was written.</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n due date(s) to %1.</source>
            <translation>
                <numerusform>Wrote %n due date to %1.</numerusform>
                <numerusform>Wrote %n due dates to %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say by how much with --by LENGTH, in the unit of your own setting.</source>
            <translation>Say by how much with --by LENGTH, in the unit of your own setting.</translation>
        </message>
        <message>
            <source>%1, part %2: the term of the response is extended</source>
            <translation>%1, part %2: the term of the response is extended</translation>
        </message>
        <message>
            <source>%1: the complainant&apos;s answer is recorded</source>
            <translation>%1: the complainant&apos;s answer is recorded</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) would move. Nothing was changed; give --apply to do it.</source>
            <translation>
                <numerusform>%n open case would move. Nothing was changed; give --apply to do it.</numerusform>
                <numerusform>%n open cases would move. Nothing was changed; give --apply to do it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do it, after looking at what moves.</source>
            <translation>Do it, after looking at what moves.</translation>
        </message>
        <message>
            <source>By how much the term is extended.</source>
            <translation>By how much the term is extended.</translation>
        </message>
        <message>
            <source>Why it is extended.</source>
            <translation>Why it is extended.</translation>
        </message>
        <message>
            <source>The day the complainant agreed.</source>
            <translation>The day the complainant agreed.</translation>
        </message>
        <message>
            <source>How the complainant agreed.</source>
            <translation>How the complainant agreed.</translation>
        </message>
        <message>
            <source>The day of the answer.</source>
            <translation>The day of the answer.</translation>
        </message>
        <message>
            <source>How long the term is.</source>
            <translation>How long the term is.</translation>
        </message>
        <message>
            <source>In working days, weeks or calendar days.</source>
            <translation>In working days, weeks or calendar days.</translation>
        </message>
        <message>
            <source>One that ends on no working day ends on the next.</source>
            <translation>One that ends on no working day ends on the next.</translation>
        </message>
        <message>
            <source>It ends on the day it ends on.</source>
            <translation>It ends on the day it ends on.</translation>
        </message>
        <message>
            <source>Add the days in FILE, lines of date;name.</source>
            <translation>Add the days in FILE, lines of date;name.</translation>
        </message>
        <message>
            <source>When 5 May is a holiday.</source>
            <translation>When 5 May is a holiday.</translation>
        </message>
        <message>
            <source>term of a response extended</source>
            <translation>term of a response extended</translation>
        </message>
        <message>
            <source>answer of the complainant recorded</source>
            <translation>answer of the complainant recorded</translation>
        </message>
        <message>
            <source>explanation of the due dates printed</source>
            <translation>explanation of the due dates printed</translation>
        </message>
        <message>
            <source>explanation of the due dates saved as a file</source>
            <translation>explanation of the due dates saved as a file</translation>
        </message>
        <message>
            <source>due dates exported to a calendar file</source>
            <translation>due dates exported to a calendar file</translation>
        </message>
        <message>
            <source>what the complainant answered</source>
            <translation>what the complainant answered</translation>
        </message>
        <message>
            <source>how the complainant agreed</source>
            <translation>how the complainant agreed</translation>
        </message>
        <message>
            <source>A term is a whole number, from %1 to %2 days or %3 weeks.</source>
            <translation>A term is a whole number, from %1 to %2 days or %3 weeks.</translation>
        </message>
        <message>
            <source>The term was extended already, or this is longer than the organisation&apos;s own maximum. Only with the complainant&apos;s consent can it be extended so: record when and how it was given.</source>
            <translation>The term was extended already, or this is longer than the organisation&apos;s own maximum. Only with the complainant&apos;s consent can it be extended so: record when and how it was given.</translation>
        </message>
        <message>
            <source>Nothing is asked of the complainant in this case. Post a request for information first.</source>
            <translation>Nothing is asked of the complainant in this case. Post a request for information first.</translation>
        </message>
        <message>
            <source>The complainant answered on %1; that day itself does not count.</source>
            <translation>The complainant answered on %1; that day itself does not count.</translation>
        </message>
        <message numerus="yes">
            <source>From %1 to %2 we waited for the complainant. Added back: %n working day(s), to %3.</source>
            <translation>
                <numerusform>From %1 to %2 we waited for the complainant. Added back: %n working day, to %3.</numerusform>
                <numerusform>From %1 to %2 we waited for the complainant. Added back: %n working days, to %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1 to %2 we waited for the complainant. Added back: %n day(s), to %3.</source>
            <translation>
                <numerusform>From %1 to %2 we waited for the complainant. Added back: %n day, to %3.</numerusform>
                <numerusform>From %1 to %2 we waited for the complainant. Added back: %n days, to %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Extended on %1 by %2, to %3. The reason: %4</source>
            <translation>Extended on %1 by %2, to %3. The reason: %4</translation>
        </message>
        <message>
            <source>The complainant agreed on %1: %2</source>
            <translation>The complainant agreed on %1: %2</translation>
        </message>
        <message>
            <source>%1 is no working day: %2.</source>
            <translation>%1 is no working day: %2.</translation>
        </message>
        <message>
            <source>It moves on to the next working day: the organisation&apos;s own choice for this term.</source>
            <translation>It moves on to the next working day: the organisation&apos;s own choice for this term.</translation>
        </message>
        <message>
            <source>So counted, it ends on %1.</source>
            <translation>So counted, it ends on %1.</translation>
        </message>
        <message>
            <source>It stands still since %1: we wait for the complainant. Those days are added back when the answer is there.</source>
            <translation>It stands still since %1: we wait for the complainant. Those days are added back when the answer is there.</translation>
        </message>
        <message>
            <source>So the due date is %1, %2.</source>
            <translation>So the due date is %1, %2.</translation>
        </message>
        <message>
            <source>Which days of %1 are equated with a holiday is not known yet: complete the list under Settings, Calendar.</source>
            <translation>Which days of %1 are equated with a holiday is not known yet: complete the list under Settings, Calendar.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>working days</source>
            <translation>working days</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>weeks</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>calendar days</translation>
        </message>
        <message>
            <source>a holiday every year</source>
            <translation>a holiday every year</translation>
        </message>
        <message>
            <source>a holiday once in five years (2025, 2030)</source>
            <translation>a holiday once in five years (2025, 2030)</translation>
        </message>
        <message>
            <source>an ordinary day</source>
            <translation>an ordinary day</translation>
        </message>
        <message>
            <source>This is no text in UTF-8. Save the list as plain text or CSV in UTF-8; nothing was taken over.</source>
            <translation>This is no text in UTF-8. Save the list as plain text or CSV in UTF-8; nothing was taken over.</translation>
        </message>
        <message>
            <source>There is no day in it. Write one a line, as 2026-05-15;name; nothing was taken over.</source>
            <translation>There is no day in it. Write one a line, as 2026-05-15;name; nothing was taken over.</translation>
        </message>
        <message>
            <source>Line %1 does not begin with a date. Write it as 2026-05-15;name; nothing was taken over.</source>
            <translation>Line %1 does not begin with a date. Write it as 2026-05-15;name; nothing was taken over.</translation>
        </message>
        <message>
            <source>There is no such day as on line %1. Correct it; nothing was taken over.</source>
            <translation>There is no such day as on line %1. Correct it; nothing was taken over.</translation>
        </message>
        <message>
            <source>The day on line %1 does not lie in %2 to %3. Correct it; nothing was taken over.</source>
            <translation>The day on line %1 does not lie in %2 to %3. Correct it; nothing was taken over.</translation>
        </message>
        <message>
            <source>The day on line %1 has no name. Write it after a semicolon; nothing was taken over.</source>
            <translation>The day on line %1 has no name. Write it after a semicolon; nothing was taken over.</translation>
        </message>
        <message>
            <source>The name on line %1 is longer than %2 characters. Shorten it; nothing was taken over.</source>
            <translation>The name on line %1 is longer than %2 characters. Shorten it; nothing was taken over.</translation>
        </message>
        <message>
            <source>The day on line %1 stands in the list already. Take one away; nothing was taken over.</source>
            <translation>The day on line %1 stands in the list already. Take one away; nothing was taken over.</translation>
        </message>
        <message>
            <source>Those are more days than a list can hold (%1). Nothing was taken over.</source>
            <translation>Those are more days than a list can hold (%1). Nothing was taken over.</translation>
        </message>
        <message>
            <source>tell the complainant of the delay</source>
            <translation>tell the complainant of the delay</translation>
        </message>
        <message>
            <source>contact limit set</source>
            <translation>contact limit set</translation>
        </message>
        <message>
            <source>contact limit evaluated</source>
            <translation>contact limit evaluated</translation>
        </message>
        <message>
            <source>contact limit ended</source>
            <translation>contact limit ended</translation>
        </message>
        <message>
            <source>steps at a threat changed</source>
            <translation>steps at a threat changed</translation>
        </message>
        <message>
            <source>cases linked</source>
            <translation>cases linked</translation>
        </message>
        <message>
            <source>link between cases undone</source>
            <translation>link between cases undone</translation>
        </message>
        <message>
            <source>cases said not to be related</source>
            <translation>cases said not to be related</translation>
        </message>
        <message>
            <source>passphrase changed</source>
            <translation>passphrase changed</translation>
        </message>
        <message>
            <source>emergency sheet made or typed back</source>
            <translation>emergency sheet made or typed back</translation>
        </message>
        <message>
            <source>register opened with the emergency sheet</source>
            <translation>register opened with the emergency sheet</translation>
        </message>
        <message>
            <source>wrong passphrase given</source>
            <translation>wrong passphrase given</translation>
        </message>
        <message>
            <source>opened after a sudden stop: the last act may be missing</source>
            <translation>opened after a sudden stop: the last act may be missing</translation>
        </message>
        <message>
            <source>backup made</source>
            <translation>backup made</translation>
        </message>
        <message>
            <source>backup settings changed</source>
            <translation>backup settings changed</translation>
        </message>
        <message>
            <source>old backups taken away by the rule</source>
            <translation>old backups taken away by the rule</translation>
        </message>
        <message>
            <source>backup struck off the list: it could not get its name</source>
            <translation>backup struck off the list: it could not get its name</translation>
        </message>
        <message>
            <source>old backup kept: it is not as it was written</source>
            <translation>old backup kept: it is not as it was written</translation>
        </message>
        <message>
            <source>older backups found in the folder for backups</source>
            <translation>older backups found in the folder for backups</translation>
        </message>
        <message>
            <source>register restored from a backup</source>
            <translation>register restored from a backup</translation>
        </message>
        <message>
            <source>register salvaged</source>
            <translation>register salvaged</translation>
        </message>
        <message>
            <source>case opened</source>
            <translation>case opened</translation>
        </message>
        <message>
            <source>search done</source>
            <translation>search done</translation>
        </message>
        <message>
            <source>audit trail exported</source>
            <translation>audit trail exported</translation>
        </message>
        <message>
            <source>officer changed</source>
            <translation>officer changed</translation>
        </message>
        <message>
            <source>backup destroyed</source>
            <translation>backup destroyed</translation>
        </message>
        <message>
            <source>retention settings changed</source>
            <translation>retention settings changed</translation>
        </message>
        <message>
            <source>kept longer than its term</source>
            <translation>kept longer than its term</translation>
        </message>
        <message>
            <source>no longer kept past its term</source>
            <translation>no longer kept past its term</translation>
        </message>
        <message>
            <source>case anonymised</source>
            <translation>case anonymised</translation>
        </message>
        <message>
            <source>case destroyed</source>
            <translation>case destroyed</translation>
        </message>
        <message>
            <source>access requested</source>
            <translation>access requested</translation>
        </message>
        <message>
            <source>data for access request exported</source>
            <translation>data for access request exported</translation>
        </message>
        <message>
            <source>access request answered</source>
            <translation>access request answered</translation>
        </message>
        <message>
            <source>data breach recorded</source>
            <translation>data breach recorded</translation>
        </message>
        <message>
            <source>record of a data breach changed</source>
            <translation>record of a data breach changed</translation>
        </message>
        <message>
            <source>%1: bundle %2 sent on %3</source>
            <translation>%1: bundle %2 sent on %3</translation>
        </message>
        <message>
            <source>How it went; by mail when left out.</source>
            <translation>How it went; by mail when left out.</translation>
        </message>
        <message>
            <source>%1, part %2</source>
            <translation>%1, part %2</translation>
        </message>
        <message>
            <source>That is this case itself. Choose another.</source>
            <translation>That is this case itself. Choose another.</translation>
        </message>
        <message>
            <source>Case %1 is linked to this one already.</source>
            <translation>Case %1 is linked to this one already.</translation>
        </message>
        <message>
            <source>Case %1 is not linked to this one.</source>
            <translation>Case %1 is not linked to this one.</translation>
        </message>
        <message>
            <source>The case has no contact limit %1.</source>
            <translation>The case has no contact limit %1.</translation>
        </message>
        <message>
            <source>Contact limit %1 was ended before. Record a new one when it is needed again.</source>
            <translation>Contact limit %1 was ended before. Record a new one when it is needed again.</translation>
        </message>
        <message>
            <source>what was done</source>
            <translation>what was done</translation>
        </message>
        <message>
            <source>what the contact is limited to</source>
            <translation>what the contact is limited to</translation>
        </message>
        <message>
            <source>The day from which the limit holds cannot be right. It may lie a year ahead at most.</source>
            <translation>The day from which the limit holds cannot be right. It may lie a year ahead at most.</translation>
        </message>
        <message>
            <source>The day of the evaluation must be still to come, after the day from which the limit holds, and within five years.</source>
            <translation>The day of the evaluation must be still to come, after the day from which the limit holds, and within five years.</translation>
        </message>
        <message>
            <source>The text is too long. Make it shorter.</source>
            <translation>The text is too long. Make it shorter.</translation>
        </message>
        <message>
            <source>the same e-mail address</source>
            <translation>the same e-mail address</translation>
        </message>
        <message>
            <source>the same phone number</source>
            <translation>the same phone number</translation>
        </message>
        <message>
            <source>the same address</source>
            <translation>the same address</translation>
        </message>
        <message>
            <source>nearly the same name</source>
            <translation>nearly the same name</translation>
        </message>
        <message>
            <source>nearly the same words</source>
            <translation>nearly the same words</translation>
        </message>
        <message>
            <source>closed %1, %2</source>
            <translation>closed %1, %2</translation>
        </message>
        <message>
            <source>contact limit %1 is to be evaluated</source>
            <translation>contact limit %1 is to be evaluated</translation>
        </message>
        <message>
            <source>Weigh whether it is still needed, and record that it goes on or ends.</source>
            <translation>Weigh whether it is still needed, and record that it goes on or ends.</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>ended %1</translation>
        </message>
        <message>
            <source>evaluate %1</source>
            <translation>evaluate %1</translation>
        </message>
        <message>
            <source>Say with --evaluate DATE when the limit is looked at again.</source>
            <translation>Say with --evaluate DATE when the limit is looked at again.</translation>
        </message>
        <message>
            <source>%1: contact limit %2 recorded</source>
            <translation>%1: contact limit %2 recorded</translation>
        </message>
        <message>
            <source>Say either --until DATE, when it goes on, or --end.</source>
            <translation>Say either --until DATE, when it goes on, or --end.</translation>
        </message>
        <message>
            <source>%1: contact limit %2 goes on until %3</source>
            <translation>%1: contact limit %2 goes on until %3</translation>
        </message>
        <message>
            <source>%1: contact limit %2 ended</source>
            <translation>%1: contact limit %2 ended</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>linked</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposed</translation>
        </message>
        <message>
            <source>same sender</source>
            <translation>same sender</translation>
        </message>
        <message>
            <source>%1: linked to %2</source>
            <translation>%1: linked to %2</translation>
        </message>
        <message>
            <source>%1: no longer linked to %2</source>
            <translation>%1: no longer linked to %2</translation>
        </message>
        <message>
            <source>%1: %2 is no longer proposed</source>
            <translation>%1: %2 is no longer proposed</translation>
        </message>
        <message>
            <source>Say one of --link, --unlink and --not-related.</source>
            <translation>Say one of --link, --unlink and --not-related.</translation>
        </message>
        <message>
            <source>What was done, concretely: which day, which words.</source>
            <translation>What was done, concretely: which day, which words.</translation>
        </message>
        <message>
            <source>What the contact is limited to.</source>
            <translation>What the contact is limited to.</translation>
        </message>
        <message>
            <source>From when; today when left out.</source>
            <translation>From when; today when left out.</translation>
        </message>
        <message>
            <source>When it is looked at again.</source>
            <translation>When it is looked at again.</translation>
        </message>
        <message>
            <source>The limit that was evaluated, by its number in the list.</source>
            <translation>The limit that was evaluated, by its number in the list.</translation>
        </message>
        <message>
            <source>It goes on; when it is looked at again.</source>
            <translation>It goes on; when it is looked at again.</translation>
        </message>
        <message>
            <source>It holds no more.</source>
            <translation>It holds no more.</translation>
        </message>
        <message>
            <source>Why it goes on or ends.</source>
            <translation>Why it goes on or ends.</translation>
        </message>
        <message>
            <source>Link this case to the case of that number.</source>
            <translation>Link this case to the case of that number.</translation>
        </message>
        <message>
            <source>Undo the link with it.</source>
            <translation>Undo the link with it.</translation>
        </message>
        <message>
            <source>Do not propose it any more.</source>
            <translation>Do not propose it any more.</translation>
        </message>
        <message>
            <source>Contact limit %1, to be evaluated on %2: %3</source>
            <translation>Contact limit %1, to be evaluated on %2: %3</translation>
        </message>
        <message>
            <source>Note: this passphrase is weak. Use four or five unrelated words for real cases.</source>
            <translation>Note: this passphrase is weak. Use four or five unrelated words for real cases.</translation>
        </message>
        <message>
            <source>No folder for backups was chosen.</source>
            <translation>No folder for backups was chosen.</translation>
        </message>
        <message>
            <source>Backups go to %1. The newest of each of %2 days, %3 weeks and %4 months is kept.</source>
            <translation>Backups go to %1. The newest of each of %2 days, %3 weeks and %4 months is kept.</translation>
        </message>
        <message>
            <source>logged last: %1</source>
            <translation>logged last: %1</translation>
        </message>
        <message>
            <source>last act: %1, %2</source>
            <translation>last act: %1, %2</translation>
        </message>
        <message>
            <source>Organisation: %1</source>
            <translation>Organisation: %1</translation>
        </message>
        <message>
            <source>there</source>
            <translation>there</translation>
        </message>
        <message>
            <source>there, changed</source>
            <translation>there, changed</translation>
        </message>
        <message>
            <source>there, not complete</source>
            <translation>there, not complete</translation>
        </message>
        <message>
            <source>perhaps changed</source>
            <translation>perhaps changed</translation>
        </message>
        <message>
            <source>out of reach or gone</source>
            <translation>out of reach or gone</translation>
        </message>
        <message>
            <source>from before a restore</source>
            <translation>from before a restore</translation>
        </message>
        <message>
            <source>beside the register</source>
            <translation>beside the register</translation>
        </message>
        <message>
            <source>The backup: %1</source>
            <translation>The backup: %1</translation>
        </message>
        <message>
            <source>A newer backup stands in the same folder, as its name tells: %1, of %2.</source>
            <translation>A newer backup stands in the same folder, as its name tells: %1, of %2.</translation>
        </message>
        <message>
            <source>What was done after that is not in it.</source>
            <translation>What was done after that is not in it.</translation>
        </message>
        <message>
            <source>The register would stand in the folder of this backup: what happens to the one happens to the other. Better choose another place.</source>
            <translation>The register would stand in the folder of this backup: what happens to the one happens to the other. Better choose another place.</translation>
        </message>
        <message>
            <source>The present file cannot be read with this passphrase: what would be lost is not known. It is kept beside the restored one.</source>
            <translation>The present file cannot be read with this passphrase: what would be lost is not known. It is kept beside the restored one.</translation>
        </message>
        <message>
            <source>The present file: %1</source>
            <translation>The present file: %1</translation>
        </message>
        <message>
            <source>The backup lacks nothing of it.</source>
            <translation>The backup lacks nothing of it.</translation>
        </message>
        <message numerus="yes">
            <source>The backup lacks %n act(s) of it:</source>
            <translation>
                <numerusform>The backup lacks %n act of it:</numerusform>
                <numerusform>The backup lacks %n acts of it:</numerusform>
            </translation>
        </message>
        <message>
            <source>The register that stands there now is damaged. So what would be lost is not known.</source>
            <translation>The register that stands there now is damaged. So what would be lost is not known.</translation>
        </message>
        <message>
            <source>The passphrase does not open the register that stands there now. Nothing was changed. Check capitals, spaces and the keyboard, and try again, or go on without it: what would be lost is not known then.</source>
            <translation>The passphrase does not open the register that stands there now. Nothing was changed. Check capitals, spaces and the keyboard, and try again, or go on without it: what would be lost is not known then.</translation>
        </message>
        <message>
            <source>Whether later work is missing in the register now is not known.</source>
            <translation>Whether later work is missing in the register now is not known.</translation>
        </message>
        <message>
            <source>What was done after the backup ended is not in the register. Numbers of cases and letters that were given after that are given again.</source>
            <translation>What was done after the backup ended is not in the register. Numbers of cases and letters that were given after that are given again.</translation>
        </message>
        <message>
            <source>On %1 a backup was put back here that ends on %2. What was done after that is not here: look it up in your mail and on paper, and log it anew. Numbers of cases and letters that were given after that are given again: note which are in use. This line goes after %3 days.</source>
            <translation>On %1 a backup was put back here that ends on %2. What was done after that is not here: look it up in your mail and on paper, and log it anew. Numbers of cases and letters that were given after that are given again: note which are in use. This line goes after %3 days.</translation>
        </message>
        <message numerus="yes">
            <source>%n later act(s) are missing in the register now.</source>
            <translation>
                <numerusform>%n later act is missing in the register now.</numerusform>
                <numerusform>%n later acts are missing in the register now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %2 a backup was put back: %n later act(s) are missing here. What stood there before is kept as %1.</source>
            <translation>
                <numerusform>On %2 a backup was put back: %n later act is missing here. What stood there before is kept as %1.</numerusform>
                <numerusform>On %2 a backup was put back: %n later acts are missing here. What stood there before is kept as %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>On %2 a backup was put back: whether later work is missing here is not known. What stood there before is kept as %1.</source>
            <translation>On %2 a backup was put back: whether later work is missing here is not known. What stood there before is kept as %1.</translation>
        </message>
        <message>
            <source>Destroy that file once you are sure that you miss nothing from it; then this line goes.</source>
            <translation>Destroy that file once you are sure that you miss nothing from it; then this line goes.</translation>
        </message>
        <message numerus="yes">
            <source>%n later act(s) lost</source>
            <translation>
                <numerusform>%n later act lost</numerusform>
                <numerusform>%n later acts lost</numerusform>
            </translation>
        </message>
        <message>
            <source>what was lost is not known</source>
            <translation>what was lost is not known</translation>
        </message>
        <message>
            <source>no register stood there: what was done later is not in it</source>
            <translation>no register stood there: what was done later is not in it</translation>
        </message>
        <message>
            <source>The backup %1 is damaged and is not put back. Nothing was changed. Take an older one: it opens with the passphrase or the emergency sheet of its time. Does none open, or does it lack too much? Then whoever manages the computer can save what can still be read of the damaged one (gehoor salvage BACKUP NEW). The manual tells how, under “Restoring a backup”.</source>
            <translation>The backup %1 is damaged and is not put back. Nothing was changed. Take an older one: it opens with the passphrase or the emergency sheet of its time. Does none open, or does it lack too much? Then whoever manages the computer can save what can still be read of the damaged one (gehoor salvage BACKUP NEW). The manual tells how, under “Restoring a backup”.</translation>
        </message>
        <message>
            <source>The passphrase does not open this backup. It must be the passphrase of the time when the backup was made. Check capitals, spaces and the keyboard, or type the groups of the emergency sheet of that time. Are you certain of it? Then the beginning of the backup may be damaged: take another one.</source>
            <translation>The passphrase does not open this backup. It must be the passphrase of the time when the backup was made. Check capitals, spaces and the keyboard, or type the groups of the emergency sheet of that time. Are you certain of it? Then the beginning of the backup may be damaged: take another one.</translation>
        </message>
        <message>
            <source>That is the backup itself. Choose another file to restore to.</source>
            <translation>That is the backup itself. Choose another file to restore to.</translation>
        </message>
        <message>
            <source>No backups are made: choose a folder for them (Settings, Backups).</source>
            <translation>No backups are made: choose a folder for them (Settings, Backups).</translation>
        </message>
        <message>
            <source>No backup can be made: the folder %1 is not there. Put the stick in, connect to the share, or choose another folder (Settings, Backups).</source>
            <translation>No backup can be made: the folder %1 is not there. Put the stick in, connect to the share, or choose another folder (Settings, Backups).</translation>
        </message>
        <message>
            <source>There is no backup yet. One is made when the register is closed.</source>
            <translation>There is no backup yet. One is made when the register is closed.</translation>
        </message>
        <message>
            <source>The newest backup is of %1. Make one now (Settings, Backups).</source>
            <translation>The newest backup is of %1. Make one now (Settings, Backups).</translation>
        </message>
        <message>
            <source>No backup could be made: the register is damaged. Do not work on in it: first copy its file, then restore the newest backup. The manual tells how, under “Salvaging a damaged register”.</source>
            <translation>No backup could be made: the register is damaged. Do not work on in it: first copy its file, then restore the newest backup. The manual tells how, under “Salvaging a damaged register”.</translation>
        </message>
        <message>
            <source>The register was worked in after the newest backup, and no backup was made since. Make one now (Settings, Backups).</source>
            <translation>The register was worked in after the newest backup, and no backup was made since. Make one now (Settings, Backups).</translation>
        </message>
        <message>
            <source>The newest backup opens only with the passphrase or the emergency sheet of the time when it was made. Make a new one now (Settings, Backups), copy it to another place, and keep the sheet of that time, if there is one, until then.</source>
            <translation>The newest backup opens only with the passphrase or the emergency sheet of the time when it was made. Make a new one now (Settings, Backups), copy it to another place, and keep the sheet of that time, if there is one, until then.</translation>
        </message>
        <message>
            <source>The audit trail does not hold %1: it was typed wrong, or lines were taken off the trail&apos;s end, it was written anew, or an older file was put back. First compare what you typed with the paper.</source>
            <translation>The audit trail does not hold %1: it was typed wrong, or lines were taken off the trail&apos;s end, it was written anew, or an older file was put back. First compare what you typed with the paper.</translation>
        </message>
        <message>
            <source>The audit trail does not hold a head that begins with %1: it was typed wrong, or lines were taken off the trail&apos;s end, it was written anew, or an older file was put back. First compare what you typed with where it stands.</source>
            <translation>The audit trail does not hold a head that begins with %1: it was typed wrong, or lines were taken off the trail&apos;s end, it was written anew, or an older file was put back. First compare what you typed with where it stands.</translation>
        </message>
        <message>
            <source>digit %1 (%2 instead of %3)</source>
            <translation>digit %1 (%2 instead of %3)</translation>
        </message>
        <message>
            <source>The head was typed wrong. The audit trail holds %1, which differs from it in this alone: %2.</source>
            <translation>The head was typed wrong. The audit trail holds %1, which differs from it in this alone: %2.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n digit(s) of the head were compared, of 64. A trail that somebody wrote anew can be made to begin like that: where you have the whole head, type it.</source>
            <translation>
                <numerusform>Only the first digit of the head was compared, of 64. A trail that somebody wrote anew can be made to begin like that: where you have the whole head, type it.</numerusform>
                <numerusform>Only the first %n digits of the head were compared, of 64. A trail that somebody wrote anew can be made to begin like that: where you have the whole head, type it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What you typed has %n digit(s), and a head has 64.</source>
            <translation>
                <numerusform>What you typed has %n digit, and a head has 64.</numerusform>
                <numerusform>What you typed has %n digits, and a head has 64.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the head again: whole, or at least its first 8 digits and at most 32.</source>
            <translation>Type the head again: whole, or at least its first 8 digits and at most 32.</translation>
        </message>
        <message>
            <source>“%1” does not stand in a head: its digits are 0 to 9 and a to f.</source>
            <translation>“%1” does not stand in a head: its digits are 0 to 9 and a to f.</translation>
        </message>
        <message>
            <source>Nothing else was found. Type the head again as it stands on the paper.</source>
            <translation>Nothing else was found. Type the head again as it stands on the paper.</translation>
        </message>
        <message>
            <source>the folder for backups (in the settings)</source>
            <translation>the folder for backups (in the settings)</translation>
        </message>
        <message>
            <source>Keep the backups of a whole number of days, weeks and months, from %1 to %2.</source>
            <translation>Keep the backups of a whole number of days, weeks and months, from %1 to %2.</translation>
        </message>
        <message>
            <source>Give a file, or --list, or where backups go and how many are kept.</source>
            <translation>Give a file, or --list, or where backups go and how many are kept.</translation>
        </message>
        <message numerus="yes">
            <source>Backed up and verified: %1, %n case(s). Head of the audit trail: %2</source>
            <translation>
                <numerusform>Backed up and verified: %1, %n case. Head of the audit trail: %2</numerusform>
                <numerusform>Backed up and verified: %1, %n cases. Head of the audit trail: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>A register stands there already. Nothing was changed; --replace puts the backup in its place and keeps the present file beside it.</source>
            <translation>A register stands there already. Nothing was changed; --replace puts the backup in its place and keeps the present file beside it.</translation>
        </message>
        <message>
            <source>Restored: %1</source>
            <translation>Restored: %1</translation>
        </message>
        <message>
            <source>The file that stood there is kept as %1</source>
            <translation>The file that stood there is kept as %1</translation>
        </message>
        <message>
            <source>Where backups go from now on.</source>
            <translation>Where backups go from now on.</translation>
        </message>
        <message>
            <source>Of how many days the newest is kept.</source>
            <translation>Of how many days the newest is kept.</translation>
        </message>
        <message>
            <source>Of how many weeks.</source>
            <translation>Of how many weeks.</translation>
        </message>
        <message>
            <source>Of how many months.</source>
            <translation>Of how many months.</translation>
        </message>
        <message>
            <source>Which copies exist where.</source>
            <translation>Which copies exist where.</translation>
        </message>
        <message>
            <source>Put the backup in the place of the register that stands there, which is kept.</source>
            <translation>Put the backup in the place of the register that stands there, which is kept.</translation>
        </message>
        <message>
            <source>Head of the audit trail as it was written down: is it still in it?</source>
            <translation>Head of the audit trail as it was written down: is it still in it?</translation>
        </message>
        <message>
            <source>%1 is not the file any more that is open here: it was moved, replaced or taken away, perhaps by a program that synchronises folders, or its disk or share cannot be reached. What you wanted to do just now was not done, for it would be lost. Before you close or lock the register, put the file back where it was and try again.</source>
            <translation>%1 is not the file any more that is open here: it was moved, replaced or taken away, perhaps by a program that synchronises folders, or its disk or share cannot be reached. What you wanted to do just now was not done, for it would be lost. Before you close or lock the register, put the file back where it was and try again.</translation>
        </message>
        <message>
            <source>The file of this register does not stand in its place any more: it was moved, replaced or taken away, perhaps by a program that synchronises folders. What you wanted to do just now was not done. All that was done before is kept as %1: close this register, open that file and go on in it, or put the old file back and try again.</source>
            <translation>The file of this register does not stand in its place any more: it was moved, replaced or taken away, perhaps by a program that synchronises folders. What you wanted to do just now was not done. All that was done before is kept as %1: close this register, open that file and go on in it, or put the old file back and try again.</translation>
        </message>
        <message>
            <source>The passphrase was changed, but the register could not be opened again with it at once. Open it with the new passphrase; where it is open still, lock it first.</source>
            <translation>The passphrase was changed, but the register could not be opened again with it at once. Open it with the new passphrase; where it is open still, lock it first.</translation>
        </message>
        <message>
            <source>The sheet has %1 groups of %2 signs, %3 in all; typed: %4.</source>
            <translation>The sheet has %1 groups of %2 signs, %3 in all; typed: %4.</translation>
        </message>
        <message>
            <source>Not as on the sheet: group %1. Look at it again.</source>
            <translation>Not as on the sheet: group %1. Look at it again.</translation>
        </message>
        <message>
            <source>Not as on the sheet: groups %1. Look at them again.</source>
            <translation>Not as on the sheet: groups %1. Look at them again.</translation>
        </message>
        <message>
            <source>This sheet is typed without a mistake, but it does not open this register. It is of another register, or was made with another passphrase: then the sheet is void here, and opens backups of its own time only. Keep it until a new backup is made and copied to another place. The sheet that opens this register has the mark %1.</source>
            <translation>This sheet is typed without a mistake, but it does not open this register. It is of another register, or was made with another passphrase: then the sheet is void here, and opens backups of its own time only. Keep it until a new backup is made and copied to another place. The sheet that opens this register has the mark %1.</translation>
        </message>
        <message>
            <source>This sheet is typed without a mistake, but it does not open this register. It may be of another register, or of another passphrase: then it opens backups of its own time only. Or the beginning of the file is damaged. As far as that can be read, the sheet that opens it has the mark %1. Is there no such sheet? Keep this one and restore a backup; the manual tells how, under “Salvaging a damaged register”.</source>
            <translation>This sheet is typed without a mistake, but it does not open this register. It may be of another register, or of another passphrase: then it opens backups of its own time only. Or the beginning of the file is damaged. As far as that can be read, the sheet that opens it has the mark %1. Is there no such sheet? Keep this one and restore a backup; the manual tells how, under “Salvaging a damaged register”.</translation>
        </message>
        <message>
            <source>There is no emergency sheet yet. Once the passphrase is forgotten, only such a sheet can open the register.</source>
            <translation>There is no emergency sheet yet. Once the passphrase is forgotten, only such a sheet can open the register.</translation>
        </message>
        <message>
            <source>Make a sheet now?</source>
            <translation>Make a sheet now?</translation>
        </message>
        <message>
            <source>The emergency sheet was not typed back yet. It counts only once that is done.</source>
            <translation>The emergency sheet was not typed back yet. It counts only once that is done.</translation>
        </message>
        <message>
            <source>The emergency sheet made before no longer opens the register, only backups of that time. Make a new sheet, type it back, make a new backup, and copy that to another place. Keep the old sheet until then; after that, destroy it.</source>
            <translation>The emergency sheet made before no longer opens the register, only backups of that time. Make a new sheet, type it back, make a new backup, and copy that to another place. Keep the old sheet until then; after that, destroy it.</translation>
        </message>
        <message>
            <source>Keep the old sheet for now. In this order: make a new sheet, type it back, make a new backup, copy that to another place, and only then destroy the old sheet. Make a new sheet now?</source>
            <translation>Keep the old sheet for now. In this order: make a new sheet, type it back, make a new backup, copy that to another place, and only then destroy the old sheet. Make a new sheet now?</translation>
        </message>
        <message>
            <source>There is an emergency sheet, and it was typed back. Another one made now holds the same key. Is a sheet lost? Change the passphrase: the lost sheet then opens older backups only.</source>
            <translation>There is an emergency sheet, and it was typed back. Another one made now holds the same key. Is a sheet lost? Change the passphrase: the lost sheet then opens older backups only.</translation>
        </message>
        <message>
            <source>emergency sheet printed</source>
            <translation>emergency sheet printed</translation>
        </message>
        <message>
            <source>emergency sheet saved as a file</source>
            <translation>emergency sheet saved as a file</translation>
        </message>
        <message>
            <source>emergency sheet typed back</source>
            <translation>emergency sheet typed back</translation>
        </message>
        <message>
            <source>mark %1</source>
            <translation>mark %1</translation>
        </message>
        <message>
            <source>new emergency sheet: mark %1</source>
            <translation>new emergency sheet: mark %1</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n backup</numerusform>
                <numerusform>%n backups</numerusform>
            </translation>
        </message>
        <message>
            <source>The register is being read elsewhere. Close it there first. The passphrase was not changed.</source>
            <translation>The register is being read elsewhere. Close it there first. The passphrase was not changed.</translation>
        </message>
        <message>
            <source>The disk is full: in the folder %1 there must be room for a second copy of the register for a moment. The passphrase was not changed. Make room there and try again.</source>
            <translation>The disk is full: in the folder %1 there must be room for a second copy of the register for a moment. The passphrase was not changed. Make room there and try again.</translation>
        </message>
        <message>
            <source>Nothing can be written in the folder of the register (%1). The passphrase was not changed. Check that the disk is connected, or ask whoever manages this computer.</source>
            <translation>Nothing can be written in the folder of the register (%1). The passphrase was not changed. Check that the disk is connected, or ask whoever manages this computer.</translation>
        </message>
        <message>
            <source>%1 is the key of the register, readable for whoever finds it. Print it, then delete the file and empty the wastebasket. Do not mail it, do not keep it on a share, and delete it before another program takes it along in a copy of this computer.</source>
            <translation>%1 is the key of the register, readable for whoever finds it. Print it, then delete the file and empty the wastebasket. Do not mail it, do not keep it on a share, and delete it before another program takes it along in a copy of this computer.</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>New passphrase: </translation>
        </message>
        <message>
            <source>No new passphrase was given. Use --new-passphrase-file FILE or GEHOOR_NEW_PASSPHRASE.</source>
            <translation>No new passphrase was given. Use --new-passphrase-file FILE or GEHOOR_NEW_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Read the new passphrase from the first line of FILE.</source>
            <translation>Read the new passphrase from the first line of FILE.</translation>
        </message>
        <message>
            <source>Present passphrase of the register that stands there, or the groups of its sheet (empty: go on without it): </source>
            <translation>Present passphrase of the register that stands there, or the groups of its sheet (empty: go on without it): </translation>
        </message>
        <message>
            <source>No present passphrase was given. Use --present-passphrase-file FILE or GEHOOR_PRESENT_PASSPHRASE.</source>
            <translation>No present passphrase was given. Use --present-passphrase-file FILE or GEHOOR_PRESENT_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Read the present passphrase of the register that stands there from the first line of FILE.</source>
            <translation>Read the present passphrase of the register that stands there from the first line of FILE.</translation>
        </message>
        <message>
            <source>Read what is typed from the sheet from FILE.</source>
            <translation>Read what is typed from the sheet from FILE.</translation>
        </message>
        <message>
            <source>The passphrase was changed.</source>
            <translation>The passphrase was changed.</translation>
        </message>
        <message>
            <source>The new passphrase holds. Only what there is to say about emergency sheets could not be read: %1</source>
            <translation>The new passphrase holds. Only what there is to say about emergency sheets could not be read: %1</translation>
        </message>
        <message>
            <source>Nothing was typed from the sheet. Use --sheet-file FILE.</source>
            <translation>Nothing was typed from the sheet. Use --sheet-file FILE.</translation>
        </message>
        <message>
            <source>The groups on the sheet: </source>
            <translation>The groups on the sheet: </translation>
        </message>
        <message>
            <source>The emergency sheet %1 stands in %2</source>
            <translation>The emergency sheet %1 stands in %2</translation>
        </message>
        <message>
            <source>The sheet counts once it was typed back: gehoor emergency-sheet REGISTER --check</source>
            <translation>The sheet counts once it was typed back: gehoor emergency-sheet REGISTER --check</translation>
        </message>
        <message>
            <source>The emergency sheet %1 opens the register, and counts from now on.</source>
            <translation>The emergency sheet %1 opens the register, and counts from now on.</translation>
        </message>
        <message>
            <source>Give a file that ends in .pdf with --out FILE, or --check.</source>
            <translation>Give a file that ends in .pdf with --out FILE, or --check.</translation>
        </message>
        <message>
            <source>The file to write, for printing. Destroy it afterwards.</source>
            <translation>The file to write, for printing. Destroy it afterwards.</translation>
        </message>
        <message>
            <source>Type the sheet back; then it counts.</source>
            <translation>Type the sheet back; then it counts.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s): %1</source>
            <translation>
                <numerusform>%n time: %1</numerusform>
                <numerusform>%n times: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The register is locked. Give the passphrase first.</source>
            <translation>The register is locked. Give the passphrase first.</translation>
        </message>
        <message>
            <source>The name or function is too long. Make it shorter.</source>
            <translation>The name or function is too long. Make it shorter.</translation>
        </message>
        <message>
            <source>Lock after a whole number of minutes, up to %1, or never.</source>
            <translation>Lock after a whole number of minutes, up to %1, or never.</translation>
        </message>
        <message>
            <source>Give a file that ends in .csv or .pdf with --out FILE.</source>
            <translation>Give a file that ends in .csv or .pdf with --out FILE.</translation>
        </message>
        <message>
            <source>Wrote %1. Head of the audit trail: %2</source>
            <translation>Wrote %1. Head of the audit trail: %2</translation>
        </message>
        <message>
            <source>No officer is chosen.</source>
            <translation>No officer is chosen.</translation>
        </message>
        <message>
            <source>Officer: %1</source>
            <translation>Officer: %1</translation>
        </message>
        <message>
            <source>Only lines of DATE or later.</source>
            <translation>Only lines of DATE or later.</translation>
        </message>
        <message>
            <source>Only lines of DATE or earlier.</source>
            <translation>Only lines of DATE or earlier.</translation>
        </message>
        <message>
            <source>Only acts of this kind, by the key that --json shows.</source>
            <translation>Only acts of this kind, by the key that --json shows.</translation>
        </message>
        <message>
            <source>Only lines of this case.</source>
            <translation>Only lines of this case.</translation>
        </message>
        <message>
            <source>Only acts of this officer.</source>
            <translation>Only acts of this officer.</translation>
        </message>
        <message>
            <source>Write the lines to a file, the newest first.</source>
            <translation>Write the lines to a file, the newest first.</translation>
        </message>
        <message>
            <source>The name or function that stands beside the acts from now on.</source>
            <translation>The name or function that stands beside the acts from now on.</translation>
        </message>
        <message>
            <source>No name from now on.</source>
            <translation>No name from now on.</translation>
        </message>
        <message>
            <source>Bringing the register up to date for this version of Gehoor…</source>
            <translation>Bringing the register up to date for this version of Gehoor…</translation>
        </message>
        <message>
            <source>One thing could not be looked at: whether the disk lost pages. The newest changes still stand in the log beside the file, as when another program has it open. Verify again when nobody else has the register open.</source>
            <translation>One thing could not be looked at: whether the disk lost pages. The newest changes still stand in the log beside the file, as when another program has it open. Verify again when nobody else has the register open.</translation>
        </message>
        <message>
            <source>Lines %1 of the audit trail were lost: this register was salvaged from a damaged one.</source>
            <translation>Lines %1 of the audit trail were lost: this register was salvaged from a damaged one.</translation>
        </message>
        <message numerus="yes">
            <source>In %n place(s) the audit trail goes back in time, at line %1: a clock may have been set back before that, or a command was given an earlier day. The numbers of the lines tell the order.</source>
            <translation>
                <numerusform>In %n place the audit trail goes back in time, at line %1: a clock may have been set back before that, or a command was given an earlier day. The numbers of the lines tell the order.</numerusform>
                <numerusform>In %n places the audit trail goes back in time, at the lines %1: a clock may have been set back before that, or a command was given an earlier day. The numbers of the lines tell the order.</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of complaints</source>
            <translation>Words of complaints</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Contacts and notes</source>
            <translation>Contacts and notes</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Verdicts</translation>
        </message>
        <message>
            <source>Answers to the criteria</source>
            <translation>Answers to the criteria</translation>
        </message>
        <message>
            <source>Protected facts</source>
            <translation>Protected facts</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Bundles</translation>
        </message>
        <message>
            <source>Responsible persons</source>
            <translation>Responsible persons</translation>
        </message>
        <message>
            <source>Forwardings</source>
            <translation>Forwardings</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Responses</translation>
        </message>
        <message>
            <source>Closings</source>
            <translation>Closings</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Measures</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Texts of the organisation&apos;s own</source>
            <translation>Texts of the organisation&apos;s own</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Audit trail</translation>
        </message>
        <message>
            <source>Other data (%1)</source>
            <translation>Other data (%1)</translation>
        </message>
        <message>
            <source>The end of the log beside the file could not be read: the last acts may be missing.</source>
            <translation>The end of the log beside the file could not be read: the last acts may be missing.</translation>
        </message>
        <message>
            <source>These cases could not be taken into the lists: %1.</source>
            <translation>These cases could not be taken into the lists: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n that belong(s) to something that could not be read.</source>
            <translation>
                <numerusform>%1: %n that belongs to something that could not be read.</numerusform>
                <numerusform>%1: %n that belong to something that could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n could not be read.</source>
            <translation>
                <numerusform>%1: %n could not be read.</numerusform>
                <numerusform>%1: %n could not be read.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: some could not be read.</source>
            <translation>%1: some could not be read.</translation>
        </message>
        <message>
            <source>Lines: %1.</source>
            <translation>Lines: %1.</translation>
        </message>
        <message>
            <source>Of: %1.</source>
            <translation>Of: %1.</translation>
        </message>
        <message>
            <source>Of these cases little more than the number is left; what belongs to them is kept under it: %1.</source>
            <translation>Of these cases little more than the number is left; what belongs to them is kept under it: %1.</translation>
        </message>
        <message>
            <source>Nothing can be read from this file: either the passphrase is wrong, or the pages that tell where everything stands are damaged. Restore a backup. The file was not changed.</source>
            <translation>Nothing can be read from this file: either the passphrase is wrong, or the pages that tell where everything stands are damaged. Restore a backup. The file was not changed.</translation>
        </message>
        <message numerus="yes">
            <source>Made %1 with %n case(s). Head of the audit trail: %2</source>
            <translation>
                <numerusform>Made %1 with %n case. Head of the audit trail: %2</numerusform>
                <numerusform>Made %1 with %n cases. Head of the audit trail: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything could be read. Look for what is missing in a backup, and keep the damaged file.</source>
            <translation>Not everything could be read. Look for what is missing in a backup, and keep the damaged file.</translation>
        </message>
        <message>
            <source>Nothing is missing: all that stood in the file could be read.</source>
            <translation>Nothing is missing: all that stood in the file could be read.</translation>
        </message>
        <message>
            <source>response on %1</source>
            <translation>response on %1</translation>
        </message>
        <message>
            <source>complainant got an answer on %1</source>
            <translation>complainant got an answer on %1</translation>
        </message>
        <message>
            <source>Received in %1</source>
            <translation>Received in %1</translation>
        </message>
        <message>
            <source>Closed in %1: %2</source>
            <translation>Closed in %1: %2</translation>
        </message>
        <message>
            <source>Case %1 was %2, since it was kept long enough. This is left of it:</source>
            <translation>Case %1 was %2, since it was kept long enough. This is left of it:</translation>
        </message>
        <message>
            <source>Capacity: %1</source>
            <translation>Capacity: %1</translation>
        </message>
        <message>
            <source>Closed on %1: %2</source>
            <translation>Closed on %1: %2</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>removed</translation>
        </message>
        <message>
            <source>Case %1 was anonymised or destroyed: nothing of it can be changed or sent any more.</source>
            <translation>Case %1 was anonymised or destroyed: nothing of it can be changed or sent any more.</translation>
        </message>
        <message>
            <source>The case is still kept: its retention runs until %1.</source>
            <translation>The case is still kept: its retention runs until %1.</translation>
        </message>
        <message>
            <source>The case is on hold. Lift the hold first.</source>
            <translation>The case is on hold. Lift the hold first.</translation>
        </message>
        <message>
            <source>The case is not on hold.</source>
            <translation>The case is not on hold.</translation>
        </message>
        <message>
            <source>A contact limit of the case is in force. End it first, with a reason.</source>
            <translation>A contact limit of the case is in force. End it first, with a reason.</translation>
        </message>
        <message>
            <source>Case %1 is not what was shown any more. Nothing was done. Look at the preview again.</source>
            <translation>Case %1 is not what was shown any more. Nothing was done. Look at the preview again.</translation>
        </message>
        <message>
            <source>There is no copy %1 that is still to be destroyed.</source>
            <translation>There is no copy %1 that is still to be destroyed.</translation>
        </message>
        <message>
            <source>The copy is no longer at %1, but the disk did not confirm that: after a power cut, or when the stick is pulled out, it may stand there again. So it stays on the list. Eject the stick or disk, connect it again and look; once the file is gone from there, record here that the copy is destroyed.</source>
            <translation>The copy is no longer at %1, but the disk did not confirm that: after a power cut, or when the stick is pulled out, it may stand there again. So it stays on the list. Eject the stick or disk, connect it again and look; once the file is gone from there, record here that the copy is destroyed.</translation>
        </message>
        <message>
            <source>At %1 stands something else than that copy, or it was changed since. Nothing was deleted. Look what it is; once it is gone from there, record here that the copy is destroyed.</source>
            <translation>At %1 stands something else than that copy, or it was changed since. Nothing was deleted. Look what it is; once it is gone from there, record here that the copy is destroyed.</translation>
        </message>
        <message>
            <source>The register at %1 is not as it was written there, or that cannot be told: somebody may have gone on working in it. Nothing was deleted. Open it and look; once it is gone from there, record here that the copy is destroyed.</source>
            <translation>The register at %1 is not as it was written there, or that cannot be told: somebody may have gone on working in it. Nothing was deleted. Open it and look; once it is gone from there, record here that the copy is destroyed.</translation>
        </message>
        <message>
            <source>There would be no backup left. Make a new one first.</source>
            <translation>There would be no backup left. Make a new one first.</translation>
        </message>
        <message>
            <source>The case was cleared, but the file could not be written anew, so that remains of it may still stand in it. Close other programs that have the register open, make room on the disk, and write the file anew.</source>
            <translation>The case was cleared, but the file could not be written anew, so that remains of it may still stand in it. Close other programs that have the register open, make room on the disk, and write the file anew.</translation>
        </message>
        <message>
            <source>Closed cases are kept for a whole number of months, from %1 to %2.</source>
            <translation>Closed cases are kept for a whole number of months, from %1 to %2.</translation>
        </message>
        <message>
            <source>destroyed on %1</source>
            <translation>destroyed on %1</translation>
        </message>
        <message>
            <source>anonymised on %1</source>
            <translation>anonymised on %1</translation>
        </message>
        <message numerus="yes">
            <source>%n original(s), as it came</source>
            <translation>
                <numerusform>%n original, as it came</numerusform>
                <numerusform>%n originals, as they came</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other document(s)</source>
            <translation>
                <numerusform>%n other document</numerusform>
                <numerusform>%n other documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s), drafts and withdrawn ones too</source>
            <translation>
                <numerusform>%n letter, also a draft or a withdrawn one</numerusform>
                <numerusform>%n letters, drafts and withdrawn ones too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s)</source>
            <translation>
                <numerusform>%n bundle</numerusform>
                <numerusform>%n bundles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) and note(s)</source>
            <translation>
                <numerusform>%n contact and note</numerusform>
                <numerusform>%n contacts and notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the words of %n response(s)</source>
            <translation>
                <numerusform>the words of %n response</numerusform>
                <numerusform>the words of %n responses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n protected fact(s)</source>
            <translation>
                <numerusform>%n protected fact</numerusform>
                <numerusform>%n protected facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) let pass, with the reason</source>
            <translation>
                <numerusform>%n finding let pass, with the reason</numerusform>
                <numerusform>%n findings let pass, with the reasons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ended contact limit(s)</source>
            <translation>
                <numerusform>%n ended contact limit</numerusform>
                <numerusform>%n ended contact limits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n improvement measure(s)</source>
            <translation>
                <numerusform>%n improvement measure</numerusform>
                <numerusform>%n improvement measures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learning point(s)</source>
            <translation>
                <numerusform>%n learning point</numerusform>
                <numerusform>%n learning points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) to other cases</source>
            <translation>
                <numerusform>%n link to other cases</numerusform>
                <numerusform>%n links to other cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) why it was put off</source>
            <translation>
                <numerusform>%n reason why it was put off</numerusform>
                <numerusform>%n reasons why it was put off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) of a hold that was lifted</source>
            <translation>
                <numerusform>%n reason of a hold that was lifted</numerusform>
                <numerusform>%n reasons of a hold that was lifted</numerusform>
            </translation>
        </message>
        <message>
            <source>Case %1: %2, closed on %3, kept until %4. This goes:</source>
            <translation>Case %1: %2, closed on %3, kept until %4. This goes:</translation>
        </message>
        <message>
            <source>who complained, the words of the complaint and of its parts, remarks and reasons</source>
            <translation>who complained, the words of the complaint and of its parts, remarks and reasons</translation>
        </message>
        <message>
            <source>by name: %1</source>
            <translation>by name: %1</translation>
        </message>
        <message>
            <source>The number, days, channel, capacity, themes, verdicts, outcome, the functions it was forwarded to and which letters were posted stay, so that figures stay true.</source>
            <translation>The number, days, channel, capacity, themes, verdicts, outcome, the functions it was forwarded to and which letters were posted stay, so that figures stay true.</translation>
        </message>
        <message>
            <source>holds a case that was cleared since</source>
            <translation>holds a case that was cleared since</translation>
        </message>
        <message>
            <source>past the number of copies that are kept</source>
            <translation>past the number of copies that are kept</translation>
        </message>
        <message>
            <source>More than %1 cases are to be cleared</source>
            <translation>More than %1 cases are to be cleared</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) to be cleared</source>
            <translation>
                <numerusform>%n case to be cleared</numerusform>
                <numerusform>%n cases to be cleared</numerusform>
            </translation>
        </message>
        <message>
            <source>to be cleared</source>
            <translation>to be cleared</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>on hold</translation>
        </message>
        <message>
            <source>copy to be destroyed</source>
            <translation>copy to be destroyed</translation>
        </message>
        <message>
            <source>The file is still to be written anew (--rewrite).</source>
            <translation>The file is still to be written anew (--rewrite).</translation>
        </message>
        <message>
            <source>Nothing is to be cleared.</source>
            <translation>Nothing is to be cleared.</translation>
        </message>
        <message>
            <source>To do it: --anonymise or --destroy, with --confirm %1</source>
            <translation>To do it: --anonymise or --destroy, with --confirm %1</translation>
        </message>
        <message>
            <source>Nothing was done yet. This cannot be undone: look at what goes, and give the word that confirms it.</source>
            <translation>Nothing was done yet. This cannot be undone: look at what goes, and give the word that confirms it.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) cleared. %1</source>
            <translation>
                <numerusform>%n case cleared. %1</numerusform>
                <numerusform>%n cases cleared. %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold what was cleared: make a new one and destroy them.</source>
            <translation>
                <numerusform>%n backup still holds what was cleared: make a new one and destroy it.</numerusform>
                <numerusform>%n backups still hold what was cleared: make a new one and destroy them.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is kept until the hold is lifted.</source>
            <translation>%1 is kept until the hold is lifted.</translation>
        </message>
        <message>
            <source>The hold on %1 is lifted.</source>
            <translation>The hold on %1 is lifted.</translation>
        </message>
        <message>
            <source>Give the number of months with --months N.</source>
            <translation>Give the number of months with --months N.</translation>
        </message>
        <message numerus="yes">
            <source>Closed cases are kept for %n month(s), the organisation&apos;s own policy.</source>
            <translation>
                <numerusform>Closed cases are kept for %n month, the organisation&apos;s own policy.</numerusform>
                <numerusform>Closed cases are kept for %n months, the organisation&apos;s own policy.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1 is recorded as destroyed.</source>
            <translation>Copy %1 is recorded as destroyed.</translation>
        </message>
        <message>
            <source>The file was written anew.</source>
            <translation>The file was written anew.</translation>
        </message>
        <message>
            <source>Give one thing to do, and the numbers of the cases it is about.</source>
            <translation>Give one thing to do, and the numbers of the cases it is about.</translation>
        </message>
        <message>
            <source>What of these cases would go, and the word that confirms it.</source>
            <translation>What of these cases would go, and the word that confirms it.</translation>
        </message>
        <message>
            <source>Clear them; what figures need stays.</source>
            <translation>Clear them; what figures need stays.</translation>
        </message>
        <message>
            <source>The word of the preview.</source>
            <translation>The word of the preview.</translation>
        </message>
        <message>
            <source>Keep the case past its term, for a reason.</source>
            <translation>Keep the case past its term, for a reason.</translation>
        </message>
        <message>
            <source>Keep it no longer than its term.</source>
            <translation>Keep it no longer than its term.</translation>
        </message>
        <message>
            <source>How long closed cases are kept.</source>
            <translation>How long closed cases are kept.</translation>
        </message>
        <message>
            <source>Only those that ended so.</source>
            <translation>Only those that ended so.</translation>
        </message>
        <message>
            <source>Delete backup N, or record that it was destroyed.</source>
            <translation>Delete backup N, or record that it was destroyed.</translation>
        </message>
        <message>
            <source>Write the file anew without what was cleared.</source>
            <translation>Write the file anew without what was cleared.</translation>
        </message>
        <message>
            <source>These words stay when it is anonymised; check that they name nobody: %1</source>
            <translation>These words stay when it is anonymised; check that they name nobody: %1</translation>
        </message>
        <message numerus="yes">
            <source>Cases that end as “%1” are kept for %n month(s), the organisation&apos;s own policy.</source>
            <translation>
                <numerusform>Cases that end as “%1” are kept for %n month, the organisation&apos;s own policy.</numerusform>
                <numerusform>Cases that end as “%1” are kept for %n months, the organisation&apos;s own policy.</numerusform>
            </translation>
        </message>
        <message>
            <source>answer the request for access</source>
            <translation>answer the request for access</translation>
        </message>
        <message>
            <source>Request for access received on %1, %2.</source>
            <translation>Request for access received on %1, %2.</translation>
        </message>
        <message>
            <source>The law gives one month (AVG, article 12): until %1. The information sheet does not speak of it.</source>
            <translation>The law gives one month (AVG, article 12): until %1. The information sheet does not speak of it.</translation>
        </message>
        <message>
            <source>Now: %1.</source>
            <translation>Now: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Extended on %1 by %n month(s), until %2. The reason: %3</source>
            <translation>
                <numerusform>Extended on %1 by %n month, until %2. The reason: %3</numerusform>
                <numerusform>Extended on %1 by %n months, until %2. The reason: %3</numerusform>
            </translation>
        </message>
        <message>
            <source>It moves on to the next working day: the law says so.</source>
            <translation>It moves on to the next working day: the law says so.</translation>
        </message>
        <message>
            <source>Answered on %1.</source>
            <translation>Answered on %1.</translation>
        </message>
        <message>
            <source>So it is to be answered by %1, %2.</source>
            <translation>So it is to be answered by %1, %2.</translation>
        </message>
        <message>
            <source>term of access request extended</source>
            <translation>term of access request extended</translation>
        </message>
        <message>
            <source>The term of this request was extended before. The law allows it once.</source>
            <translation>The term of this request was extended before. The law allows it once.</translation>
        </message>
        <message>
            <source>The month has passed. The law allows an extension only when the complainant was told of it within that month.</source>
            <translation>The month has passed. The law allows an extension only when the complainant was told of it within that month.</translation>
        </message>
        <message>
            <source>The law allows one or two months more.</source>
            <translation>The law allows one or two months more.</translation>
        </message>
        <message>
            <source>The complainant asked for access to their data, and that is not answered yet. Answer it first.</source>
            <translation>The complainant asked for access to their data, and that is not answered yet. Answer it first.</translation>
        </message>
        <message>
            <source>No request for access is to be answered in this case. Record one first.</source>
            <translation>No request for access is to be answered in this case. Record one first.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) for access</source>
            <translation>
                <numerusform>%n request for access</numerusform>
                <numerusform>%n requests for access</numerusform>
            </translation>
        </message>
        <message>
            <source>the complainant&apos;s request for access is to be answered</source>
            <translation>the complainant&apos;s request for access is to be answered</translation>
        </message>
        <message>
            <source>Send the complainant their own data, and record that you did.</source>
            <translation>Send the complainant their own data, and record that you did.</translation>
        </message>
        <message>
            <source>Give a file that ends in .pdf or .txt with --out FILE.</source>
            <translation>Give a file that ends in .pdf or .txt with --out FILE.</translation>
        </message>
        <message>
            <source>Give the day the request came with --received DATE.</source>
            <translation>Give the day the request came with --received DATE.</translation>
        </message>
        <message>
            <source>%1: request for access answered on %2</source>
            <translation>%1: request for access answered on %2</translation>
        </message>
        <message>
            <source>%1: request for access, to be answered by %2</source>
            <translation>%1: request for access, to be answered by %2</translation>
        </message>
        <message>
            <source>Record that the complainant asked for access on that day.</source>
            <translation>Record that the complainant asked for access on that day.</translation>
        </message>
        <message>
            <source>How the request came; by mail when left out.</source>
            <translation>How the request came; by mail when left out.</translation>
        </message>
        <message>
            <source>Extend the term by one or two months.</source>
            <translation>Extend the term by one or two months.</translation>
        </message>
        <message>
            <source>Why it takes longer.</source>
            <translation>Why it takes longer.</translation>
        </message>
        <message>
            <source>Write the complainant&apos;s own data to that file.</source>
            <translation>Write the complainant&apos;s own data to that file.</translation>
        </message>
        <message>
            <source>Record that the request was answered on that day.</source>
            <translation>Record that the request was answered on that day.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>It is not known when it happened.</source>
            <translation>It is not known when it happened.</translation>
        </message>
        <message>
            <source>It happened from %1 on.</source>
            <translation>It happened from %1 on.</translation>
        </message>
        <message>
            <source>It happened on %1.</source>
            <translation>It happened on %1.</translation>
        </message>
        <message>
            <source>It happened from %1 to %2.</source>
            <translation>It happened from %1 to %2.</translation>
        </message>
        <message>
            <source>The law gives 72 hours, weekends and holidays too (AVG, article 33): until %1. The information sheet does not speak of it.</source>
            <translation>The law gives 72 hours, weekends and holidays too (AVG, article 33): until %1. The information sheet does not speak of it.</translation>
        </message>
        <message>
            <source>Decided on %1 not to report it. It stays on record all the same.</source>
            <translation>Decided on %1 not to report it. It stays on record all the same.</translation>
        </message>
        <message>
            <source>Reported to the data protection authority on %1.</source>
            <translation>Reported to the data protection authority on %1.</translation>
        </message>
        <message>
            <source>The authority&apos;s number: %1</source>
            <translation>The authority&apos;s number: %1</translation>
        </message>
        <message>
            <source>The reason: %1</source>
            <translation>The reason: %1</translation>
        </message>
        <message>
            <source>Done on %1.</source>
            <translation>Done on %1.</translation>
        </message>
        <message>
            <source>Decide with the privacy officer whether it is reported to the data protection authority, and do so within the 72 hours.</source>
            <translation>Decide with the privacy officer whether it is reported to the data protection authority, and do so within the 72 hours.</translation>
        </message>
        <message>
            <source>sent to the wrong recipient</source>
            <translation>sent to the wrong recipient</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>lost</translation>
        </message>
        <message>
            <source>stolen</source>
            <translation>stolen</translation>
        </message>
        <message>
            <source>seen by somebody it was not for</source>
            <translation>seen by somebody it was not for</translation>
        </message>
        <message>
            <source>the complainant</source>
            <translation>the complainant</translation>
        </message>
        <message>
            <source>clients</source>
            <translation>clients</translation>
        </message>
        <message>
            <source>employees</source>
            <translation>employees</translation>
        </message>
        <message>
            <source>other people</source>
            <translation>other people</translation>
        </message>
        <message>
            <source>contact data</source>
            <translation>contact data</translation>
        </message>
        <message>
            <source>an address, of a home or a shelter</source>
            <translation>an address, of a home or a shelter</translation>
        </message>
        <message>
            <source>health or safety</source>
            <translation>health or safety</translation>
        </message>
        <message>
            <source>minors</source>
            <translation>minors</translation>
        </message>
        <message>
            <source>other data</source>
            <translation>other data</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>not encrypted</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>encrypted</translation>
        </message>
        <message>
            <source>reported to the data protection authority</source>
            <translation>reported to the data protection authority</translation>
        </message>
        <message>
            <source>not reported, with a reason</source>
            <translation>not reported, with a reason</translation>
        </message>
        <message>
            <source>what is known of it</source>
            <translation>what is known of it</translation>
        </message>
        <message>
            <source>moment of discovery: from %1 to %2</source>
            <translation>moment of discovery: from %1 to %2</translation>
        </message>
        <message>
            <source>a step done</source>
            <translation>a step done</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>reported</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>not reported</translation>
        </message>
        <message>
            <source>report text saved</source>
            <translation>report text saved</translation>
        </message>
        <message>
            <source>report text printed</source>
            <translation>report text printed</translation>
        </message>
        <message>
            <source>people in danger looked for and warned</source>
            <translation>people in danger looked for and warned</translation>
        </message>
        <message>
            <source>leak stopped or document asked back</source>
            <translation>leak stopped or document asked back</translation>
        </message>
        <message>
            <source>privacy officer told</source>
            <translation>privacy officer told</translation>
        </message>
        <message>
            <source>persons concerned told</source>
            <translation>persons concerned told</translation>
        </message>
        <message>
            <source>what changes written down</source>
            <translation>what changes written down</translation>
        </message>
        <message>
            <source>Is anybody&apos;s safety in danger, for instance because an address of a shelter leaked? Warn them and the shelter first, before all else.</source>
            <translation>Is anybody&apos;s safety in danger, for instance because an address of a shelter leaked? Warn them and the shelter first, before all else.</translation>
        </message>
        <message>
            <source>Stop the leak: ask the document back, or have it destroyed and that confirmed.</source>
            <translation>Stop the leak: ask the document back, or have it destroyed and that confirmed.</translation>
        </message>
        <message>
            <source>Tell the privacy officer.</source>
            <translation>Tell the privacy officer.</translation>
        </message>
        <message>
            <source>Is the risk high for the persons concerned? Tell them, in clear language, along a channel that is safe for them (AVG, article 34).</source>
            <translation>Is the risk high for the persons concerned? Tell them, in clear language, along a channel that is safe for them (AVG, article 34).</translation>
        </message>
        <message>
            <source>Write down what is changed so that it does not happen again.</source>
            <translation>Write down what is changed so that it does not happen again.</translation>
        </message>
        <message>
            <source>the 72 hours have just passed</source>
            <translation>the 72 hours have just passed</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) past the 72 hours</source>
            <translation>
                <numerusform>%n hour past the 72 hours</numerusform>
                <numerusform>%n hours past the 72 hours</numerusform>
            </translation>
        </message>
        <message>
            <source>less than an hour left to report it</source>
            <translation>less than an hour left to report it</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) left to report it</source>
            <translation>
                <numerusform>%n hour left to report it</numerusform>
                <numerusform>%n hours left to report it</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Data breach %1 is not decided: %2.</source>
            <translation>Data breach %1 is not decided: %2.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message>
            <source>Data breach %1: %2. Discovered on %3.</source>
            <translation>Data breach %1: %2. Discovered on %3.</translation>
        </message>
        <message>
            <source>What is to be done:</source>
            <translation>What is to be done:</translation>
        </message>
        <message>
            <source>People affected: %1</source>
            <translation>People affected: %1</translation>
        </message>
        <message>
            <source>People affected: not known</source>
            <translation>People affected: not known</translation>
        </message>
        <message>
            <source>Who: %1</source>
            <translation>Who: %1</translation>
        </message>
        <message>
            <source>Which data: %1</source>
            <translation>Which data: %1</translation>
        </message>
        <message>
            <source>Encryption: %1</source>
            <translation>Encryption: %1</translation>
        </message>
        <message>
            <source>It is not decided yet whether a data breach in this case is reported. Decide that first.</source>
            <translation>It is not decided yet whether a data breach in this case is reported. Decide that first.</translation>
        </message>
        <message>
            <source>what happened</source>
            <translation>what happened</translation>
        </message>
        <message>
            <source>That moment cannot be right. It may not lie in the future, and nothing is decided before the breach was discovered.</source>
            <translation>That moment cannot be right. It may not lie in the future, and nothing is decided before the breach was discovered.</translation>
        </message>
        <message>
            <source>The days on which it happened cannot be right: the last may not come before the first, nor the first after the discovery, nor any in the future.</source>
            <translation>The days on which it happened cannot be right: the last may not come before the first, nor the first after the discovery, nor any in the future.</translation>
        </message>
        <message>
            <source>There is no data breach %1 in this register.</source>
            <translation>There is no data breach %1 in this register.</translation>
        </message>
        <message>
            <source>The number of people affected is a whole number, from 1 to %1. Leave it out when it is not known.</source>
            <translation>The number of people affected is a whole number, from 1 to %1. Leave it out when it is not known.</translation>
        </message>
        <message>
            <source>Choose one letter or bundle of the case, that was made final.</source>
            <translation>Choose one letter or bundle of the case, that was made final.</translation>
        </message>
        <message>
            <source>The 72 hours had passed. The law asks why it was reported late: give the reason.</source>
            <translation>The 72 hours had passed. The law asks why it was reported late: give the reason.</translation>
        </message>
        <message>
            <source>The authority&apos;s number has letters, figures and . / - only, %1 at most, and no spaces.</source>
            <translation>The authority&apos;s number has letters, figures and . / - only, %1 at most, and no spaces.</translation>
        </message>
        <message numerus="yes">
            <source>the words of %n data breach(es); that they were stays on record</source>
            <translation>
                <numerusform>the words of %n data breach; that it was stays on record</numerusform>
                <numerusform>the words of %n data breaches; that they were stays on record</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) that the spelling check was taught and that may be a name</source>
            <translation>
                <numerusform>%n word that was added to the spelling check and may be a name</numerusform>
                <numerusform>%n words that were added to the spelling check and may be names</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases were cleared, but remains of them may still stand in the file. Close other programs that have the register open, and write the file anew.</source>
            <translation>Cases were cleared, but remains of them may still stand in the file. Close other programs that have the register open, and write the file anew.</translation>
        </message>
        <message>
            <source>By command: gehoor retention REGISTER --rewrite.</source>
            <translation>By command: gehoor retention REGISTER --rewrite.</translation>
        </message>
        <message>
            <source>“%1” is not a moment. Write it as 2026-11-23T14:30.</source>
            <translation>“%1” is not a moment. Write it as 2026-11-23T14:30.</translation>
        </message>
        <message>
            <source>Give --reported or --not-reported, not both.</source>
            <translation>Give --reported or --not-reported, not both.</translation>
        </message>
        <message>
            <source>Say with --done STEP what was done on that day.</source>
            <translation>Say with --done STEP what was done on that day.</translation>
        </message>
        <message>
            <source>“%1” is not the number of a data breach. `breach REGISTER` lists them.</source>
            <translation>“%1” is not the number of a data breach. `breach REGISTER` lists them.</translation>
        </message>
        <message>
            <source>Say with --what TEXT what happened, or name a data breach by its number.</source>
            <translation>Say with --what TEXT what happened, or name a data breach by its number.</translation>
        </message>
        <message>
            <source>--reference goes with --reported, or with a data breach that was reported.</source>
            <translation>--reference goes with --reported, or with a data breach that was reported.</translation>
        </message>
        <message>
            <source>--reason goes with --reported or --not-reported.</source>
            <translation>--reason goes with --reported or --not-reported.</translation>
        </message>
        <message>
            <source>--language and --override go with --out FILE.</source>
            <translation>--language and --override go with --out FILE.</translation>
        </message>
        <message>
            <source>Data breach %1 is not recorded as reported. Give --reported MOMENT with the number of the authority.</source>
            <translation>Data breach %1 is not recorded as reported. Give --reported MOMENT with the number of the authority.</translation>
        </message>
        <message>
            <source>Recorded as data breach %1.</source>
            <translation>Recorded as data breach %1.</translation>
        </message>
        <message>
            <source>data breach %1: %2</source>
            <translation>data breach %1: %2</translation>
        </message>
        <message>
            <source>What happened, in your own words; without BREACH a new one is recorded.</source>
            <translation>What happened, in your own words; without BREACH a new one is recorded.</translation>
        </message>
        <message>
            <source>When it was discovered, in local time; now when left out.</source>
            <translation>When it was discovered, in local time; now when left out.</translation>
        </message>
        <message>
            <source>What kind: wrongRecipient, lost, stolen, seen or other.</source>
            <translation>What kind: wrongRecipient, lost, stolen, seen or other.</translation>
        </message>
        <message>
            <source>The first day on which it happened.</source>
            <translation>The first day on which it happened.</translation>
        </message>
        <message>
            <source>The last day on which it happened.</source>
            <translation>The last day on which it happened.</translation>
        </message>
        <message>
            <source>The case it concerns.</source>
            <translation>The case it concerns.</translation>
        </message>
        <message>
            <source>The letter of that case that went wrong.</source>
            <translation>The letter of that case that went wrong.</translation>
        </message>
        <message>
            <source>The bundle of that case that went wrong.</source>
            <translation>The bundle of that case that went wrong.</translation>
        </message>
        <message>
            <source>How many people are affected.</source>
            <translation>How many people are affected.</translation>
        </message>
        <message>
            <source>Who: complainant, client, employee or others; more than once.</source>
            <translation>Who: complainant, client, employee or others; more than once.</translation>
        </message>
        <message>
            <source>Which data: contact, address, health, minors or other; more than once.</source>
            <translation>Which data: contact, address, health, minors or other; more than once.</translation>
        </message>
        <message>
            <source>Whether they were encrypted: yes, no or unknown.</source>
            <translation>Whether they were encrypted: yes, no or unknown.</translation>
        </message>
        <message>
            <source>A step that was done: safety, stop, privacyOfficer, persons or prevention.</source>
            <translation>A step that was done: safety, stop, privacyOfficer, persons or prevention.</translation>
        </message>
        <message>
            <source>The day on which that was; today when left out.</source>
            <translation>The day on which that was; today when left out.</translation>
        </message>
        <message>
            <source>Record that it was reported to the authority then.</source>
            <translation>Record that it was reported to the authority then.</translation>
        </message>
        <message>
            <source>The number the authority gave.</source>
            <translation>The number the authority gave.</translation>
        </message>
        <message>
            <source>Record that it is not reported, for a reason.</source>
            <translation>Record that it is not reported, for a reason.</translation>
        </message>
        <message>
            <source>Why it is not reported, or late.</source>
            <translation>Why it is not reported, or late.</translation>
        </message>
        <message>
            <source>Write the text of the report to that file.</source>
            <translation>Write the text of the report to that file.</translation>
        </message>
        <message>
            <source>The language of that text: nl or en; nl when left out.</source>
            <translation>The language of that text: nl or en; nl when left out.</translation>
        </message>
        <message>
            <source>Sheets of this register with another mark than %1 open older backups only. Make a new backup now (Settings, Backups), which opens with this sheet, and copy it to another place; after that, destroy those sheets.</source>
            <translation>Sheets of this register with another mark than %1 open older backups only. Make a new backup now (Settings, Backups), which opens with this sheet, and copy it to another place; after that, destroy those sheets.</translation>
        </message>
        <message>
            <source>Backups made before open only with the old passphrase, or with an emergency sheet of that time: so make a new backup too.</source>
            <translation>Backups made before open only with the old passphrase, or with an emergency sheet of that time: so make a new backup too.</translation>
        </message>
        <message>
            <source>More than %1 cases would be due to be cleared at once.</source>
            <translation>More than %1 cases would be due to be cleared at once.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) would be due to be cleared at once.</source>
            <translation>
                <numerusform>%n case would be due to be cleared at once.</numerusform>
                <numerusform>%n cases would be due to be cleared at once.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet is typed without a mistake, but nothing can be read from this file with it: either the sheet is of another register or of a passphrase before the present one, or the pages that tell where everything stands are damaged. Restore a backup. The file was not changed.</source>
            <translation>The sheet is typed without a mistake, but nothing can be read from this file with it: either the sheet is of another register or of a passphrase before the present one, or the pages that tell where everything stands are damaged. Restore a backup. The file was not changed.</translation>
        </message>
        <message>
            <source>Give either --minutes N or --never.</source>
            <translation>Give either --minutes N or --never.</translation>
        </message>
        <message numerus="yes">
            <source>The window locks after %n minute(s) without a key or the mouse.</source>
            <translation>
                <numerusform>The window locks after %n minute without a key or the mouse.</numerusform>
                <numerusform>The window locks after %n minutes without a key or the mouse.</numerusform>
            </translation>
        </message>
        <message>
            <source>The window does not lock by itself.</source>
            <translation>The window does not lock by itself.</translation>
        </message>
        <message>
            <source>Lock the window after N minutes without a key or the mouse.</source>
            <translation>Lock the window after N minutes without a key or the mouse.</translation>
        </message>
        <message>
            <source>Do not lock it by itself.</source>
            <translation>Do not lock it by itself.</translation>
        </message>
        <message>
            <source>would be due</source>
            <translation>would be due</translation>
        </message>
        <message>
            <source>Nothing was changed; give --apply to do it.</source>
            <translation>Nothing was changed; give --apply to do it.</translation>
        </message>
        <message>
            <source>Why it is kept longer, or no longer.</source>
            <translation>Why it is kept longer, or no longer.</translation>
        </message>
        <message>
            <source>Set it, after looking at what falls due.</source>
            <translation>Set it, after looking at what falls due.</translation>
        </message>
        <message>
            <source>What the disk gave of the damaged file is kept as %1. The same command goes on with it; to read the disk once more, give the new register another name. Destroy that file when you no longer need it.</source>
            <translation>What the disk gave of the damaged file is kept as %1. The same command goes on with it; to read the disk once more, give the new register another name. Destroy that file when you no longer need it.</translation>
        </message>
        <message>
            <source>An emergency sheet of the damaged register does not open the new one: make a new sheet.</source>
            <translation>An emergency sheet of the damaged register does not open the new one: make a new sheet.</translation>
        </message>
        <message>
            <source>An earlier salvage into this register was broken off or failed. What it had read was used; the damaged file was not read again.</source>
            <translation>An earlier salvage into this register was broken off or failed. What it had read was used; the damaged file was not read again.</translation>
        </message>
        <message>
            <source>The number, the year and the outcome stay, and in the audit trail what was done when; figures by anything else change.</source>
            <translation>The number, the year and the outcome stay, and in the audit trail what was done when; figures by anything else change.</translation>
        </message>
        <message>
            <source>Nothing was cleared. Clearing goes by the clock of this machine; by a later --today you can only look at what will be due (--preview).</source>
            <translation>Nothing was cleared. Clearing goes by the clock of this machine; by a later --today you can only look at what will be due (--preview).</translation>
        </message>
        <message>
            <source>--outcome and --apply go with --months N.</source>
            <translation>--outcome and --apply go with --months N.</translation>
        </message>
        <message>
            <source>--confirm goes with --anonymise or --destroy.</source>
            <translation>--confirm goes with --anonymise or --destroy.</translation>
        </message>
        <message>
            <source>--reason goes with --hold or --lift.</source>
            <translation>--reason goes with --hold or --lift.</translation>
        </message>
        <message>
            <source>Clear them; only number, year, outcome and the audit trail stay.</source>
            <translation>Clear them; only number, year, outcome and the audit trail stay.</translation>
        </message>
        <message>
            <source>The register is open on another computer: %1. Close it there first and then open it here anew: a register can be open on one computer at a time. If that computer is broken or lost, the manual says how to go on.</source>
            <translation>The register is open on another computer: %1. Close it there first and then open it here anew: a register can be open on one computer at a time. If that computer is broken or lost, the manual says how to go on.</translation>
        </message>
        <message>
            <source>Without a head that you wrote down it does not show whether lines were taken off the end of the audit trail, the trail was written wholly anew, or an older copy of the register was put in its place.</source>
            <translation>Without a head that you wrote down it does not show whether lines were taken off the end of the audit trail, the trail was written wholly anew, or an older copy of the register was put in its place.</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) assessed</source>
            <translation>
                <numerusform>%n part assessed</numerusform>
                <numerusform>%n parts assessed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n verdict(s) withdrawn</source>
            <translation>
                <numerusform>%n verdict withdrawn</numerusform>
                <numerusform>%n verdicts withdrawn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) forwarded</source>
            <translation>
                <numerusform>%n part forwarded</numerusform>
                <numerusform>%n parts forwarded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n forwarding(s) taken back</source>
            <translation>
                <numerusform>%n forwarding taken back</numerusform>
                <numerusform>%n forwardings taken back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of a complainant recorded</source>
            <translation>
                <numerusform>%n answer of a complainant recorded</numerusform>
                <numerusform>%n answers of complainants recorded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partial response(s) recorded</source>
            <translation>
                <numerusform>%n partial response recorded</numerusform>
                <numerusform>%n partial responses recorded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) closed</source>
            <translation>
                <numerusform>%n case closed</numerusform>
                <numerusform>%n cases closed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) opened again</source>
            <translation>
                <numerusform>%n case opened again</numerusform>
                <numerusform>%n cases opened again</numerusform>
            </translation>
        </message>
        <message>
            <source>Data breaches</source>
            <translation>Data breaches</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n brought over without a link to what could not be read.</source>
            <translation>
                <numerusform>%1: %n brought over without a link to what could not be read.</numerusform>
                <numerusform>%1: %n brought over without a link to what could not be read.</numerusform>
            </translation>
        </message>
        <message>
            <source>no longer of this case</source>
            <translation>no longer of this case</translation>
        </message>
        <message>
            <source>Received %1 %2</source>
            <translation>Received %1 %2</translation>
        </message>
        <message>
            <source>by web form</source>
            <translation>by web form</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>by phone</translation>
        </message>
        <message>
            <source>Term (%1): %2. It is the organisation&apos;s own, not in the information sheet.</source>
            <translation>Term (%1): %2. It is the organisation&apos;s own, not in the information sheet.</translation>
        </message>
        <message>
            <source>Changing the passphrase: writing the register anew and reading it back…</source>
            <translation>Changing the passphrase: writing the register anew and reading it back…</translation>
        </message>
        <message>
            <source>Reading every page…</source>
            <translation>Reading every page…</translation>
        </message>
        <message>
            <source>The register cannot be made there: %1. Check that the folder exists and that files can be made in it, or choose another place.</source>
            <translation>The register cannot be made there: %1. Check that the folder exists and that files can be made in it, or choose another place.</translation>
        </message>
        <message>
            <source>There is no file or folder %1. Check the name.</source>
            <translation>There is no file or folder %1. Check the name.</translation>
        </message>
        <message>
            <source>The passphrase does not open this register. Check capitals, spaces and the keyboard, and try again. Forgotten? Use the emergency sheet.</source>
            <translation>The passphrase does not open this register. Check capitals, spaces and the keyboard, and try again. Forgotten? Use the emergency sheet.</translation>
        </message>
        <message>
            <source>Are you certain of the passphrase? Then the beginning of the file may be damaged; the manual tells what to do, under “Salvaging a damaged register”.</source>
            <translation>Are you certain of the passphrase? Then the beginning of the file may be damaged; the manual tells what to do, under “Salvaging a damaged register”.</translation>
        </message>
        <message>
            <source>the words of the part</source>
            <translation>the words of the part</translation>
        </message>
        <message>
            <source>what was said or noted</source>
            <translation>what was said or noted</translation>
        </message>
        <message>
            <source>record the response</source>
            <translation>record the response</translation>
        </message>
        <message>
            <source>A file holds all lines that are meant: choose them with --from, --to, --act, --case or --officer, and leave --limit out.</source>
            <translation>A file holds all lines that are meant: choose them with --from, --to, --act, --case or --officer, and leave --limit out.</translation>
        </message>
        <message>
            <source>What stood there had been put aside as %1 by then, and is still there.</source>
            <translation>What stood there had been put aside as %1 by then, and is still there.</translation>
        </message>
        <message>
            <source>The disk is full or fails. The backup was put back, but that could not be written for certain: after a power cut the register of before may stand there again. Verify the register, and go on only when the disk is sound.</source>
            <translation>The disk is full or fails. The backup was put back, but that could not be written for certain: after a power cut the register of before may stand there again. Verify the register, and go on only when the disk is sound.</translation>
        </message>
        <message>
            <source>What stands at %1 is not what stood there when the backup was looked into. Nothing was changed. Look into it again, to see what would be lost now.</source>
            <translation>What stands at %1 is not what stood there when the backup was looked into. Nothing was changed. Look into it again, to see what would be lost now.</translation>
        </message>
        <message>
            <source>This is a backup: %1</source>
            <translation>This is a backup: %1</translation>
        </message>
        <message>
            <source>Whoever works on in it has two registers: what is done in the one is missing in the other. Put the backup back on this computer, and work in the register that you get then.</source>
            <translation>Whoever works on in it has two registers: what is done in the one is missing in the other. Put the backup back on this computer, and work in the register that you get then.</translation>
        </message>
        <message>
            <source>&amp;Open it all the same</source>
            <translation>&amp;Open it all the same</translation>
        </message>
        <message>
            <source>&amp;Put it back…</source>
            <translation>&amp;Put it back…</translation>
        </message>
        <message>
            <source>This complainant may be a client, and was not asked yet which way of reaching them is safe: somebody else could open the letter. First ask, and record the answer in the case. Can it not be asked? Then the letter goes with a reason.</source>
            <translation>This complainant may be a client, and was not asked yet which way of reaching them is safe: somebody else could open the letter. First ask, and record the answer in the case. Can it not be asked? Then the letter goes with a reason.</translation>
        </message>
        <message>
            <source>Post is not recorded as the safe way to this complainant. Send the letter along the safe channel, or ask again and record it in the case.</source>
            <translation>Post is not recorded as the safe way to this complainant. Send the letter along the safe channel, or ask again and record it in the case.</translation>
        </message>
        <message>
            <source>It went another way than the safe one, for this reason.</source>
            <translation>It went another way than the safe one, for this reason.</translation>
        </message>
        <message>
            <source>Make a mail draft though mail is not the safe way, for this reason.</source>
            <translation>Make a mail draft though mail is not the safe way, for this reason.</translation>
        </message>
        <message>
            <source>letter let go another way than the safe one</source>
            <translation>letter let go another way than the safe one</translation>
        </message>
        <message>
            <source>No backup can be made: the folder %1 is not there. Put the stick in, or connect to the share, and try again.</source>
            <translation>No backup can be made: the folder %1 is not there. Put the stick in, or connect to the share, and try again.</translation>
        </message>
        <message>
            <source>No backup was made. %1</source>
            <translation>No backup was made. %1</translation>
        </message>
        <message>
            <source>The emergency sheet was not saved: it would lie where the register or a backup lies (%1). Whoever finds both can read every case. Print it on paper. Is there no printer here? Save it in quite another folder, and not on a stick or share on which the register or a backup is; print that file and then delete it.</source>
            <translation>The emergency sheet was not saved: it would lie where the register or a backup lies (%1). Whoever finds both can read every case. Print it on paper. Is there no printer here? Save it in quite another folder, and not on a stick or share on which the register or a backup is; print that file and then delete it.</translation>
        </message>
        <message>
            <source>Typed without a mistake, but this sheet does not open the register: it is void here, or of another register. The sheet that opens it has the mark %1.</source>
            <translation>Typed without a mistake, but this sheet does not open the register: it is void here, or of another register. The sheet that opens it has the mark %1.</translation>
        </message>
        <message>
            <source>Typed without a mistake, but this sheet does not open the register. As far as the file can be read, the sheet that opens it has the mark %1.</source>
            <translation>Typed without a mistake, but this sheet does not open the register. As far as the file can be read, the sheet that opens it has the mark %1.</translation>
        </message>
        <message>
            <source>Sheets of this register with another mark than %1 open older backups only. The newest backup opens with this sheet: copy it to another place, and then destroy those sheets.</source>
            <translation>Sheets of this register with another mark than %1 open older backups only. The newest backup opens with this sheet: copy it to another place, and then destroy those sheets.</translation>
        </message>
        <message>
            <source>Without them, older backups open only with the passphrase of their time.</source>
            <translation>Without them, older backups open only with the passphrase of their time.</translation>
        </message>
        <message numerus="yes">
            <source>The backup was made and read back: %1, with %n case(s).</source>
            <translation>
                <numerusform>The backup was made and read back: %1, with %n case.</numerusform>
                <numerusform>The backup was made and read back: %1, with %n cases.</numerusform>
            </translation>
        </message>
        <message>
            <source>It opens with the present passphrase, or with the emergency sheet with the mark %1.</source>
            <translation>It opens with the present passphrase, or with the emergency sheet with the mark %1.</translation>
        </message>
        <message>
            <source>It opens with the present passphrase; no emergency sheet was made for it yet.</source>
            <translation>It opens with the present passphrase; no emergency sheet was made for it yet.</translation>
        </message>
        <message>
            <source>Sheets of this register with another mark open older backups only. Copy this backup to another place, and then destroy those sheets.</source>
            <translation>Sheets of this register with another mark open older backups only. Copy this backup to another place, and then destroy those sheets.</translation>
        </message>
        <message>
            <source>Keep older sheets until the new one was made and typed back (File, Emergency sheet).</source>
            <translation>Keep older sheets until the new one was made and typed back (File, Emergency sheet).</translation>
        </message>
        <message>
            <source>Every group is typed without a mistake.</source>
            <translation>Every group is typed without a mistake.</translation>
        </message>
        <message>
            <source>Looking for the register…</source>
            <translation>Looking for the register…</translation>
        </message>
        <message>
            <source>This backup needs the sheet with the mark %1, as far as it can be read. The sheet that was typed has no mistake in it, but does not open this backup: it is of another register (look at the name on the sheet), or the passphrase was changed in between. Keep the sheet. Is there none with that mark? Take another backup; the beginning of this one may be damaged.</source>
            <translation>This backup needs the sheet with the mark %1, as far as it can be read. The sheet that was typed has no mistake in it, but does not open this backup: it is of another register (look at the name on the sheet), or the passphrase was changed in between. Keep the sheet. Is there none with that mark? Take another backup; the beginning of this one may be damaged.</translation>
        </message>
        <message>
            <source>“%1” is not a whole e-mail address: after the @ stands something like “example.nl”. Correct it, or leave it empty.</source>
            <translation>“%1” is not a whole e-mail address: after the @ stands something like “example.nl”. Correct it, or leave it empty.</translation>
        </message>
        <message>
            <source>Answer of the complainant</source>
            <translation>Answer of the complainant</translation>
        </message>
        <message>
            <source>&amp;What was answered, in short</source>
            <translation>&amp;What was answered, in short</translation>
        </message>
        <message>
            <source>record the complainant&apos;s answer</source>
            <translation>record the complainant&apos;s answer</translation>
        </message>
        <message>
            <source>%1 holds what was done in this register up to %2, when its file was moved, replaced or taken away. Is something of that missing here? Then close this register, open that file and go on in it. Destroy it once you are sure that you miss nothing from it; then this line goes.</source>
            <translation>%1 holds what was done in this register up to %2, when its file was moved, replaced or taken away. Is something of that missing here? Then close this register, open that file and go on in it. Destroy it once you are sure that you miss nothing from it; then this line goes.</translation>
        </message>
        <message>
            <source>%1 is not the file any more that is open here, and what was done could not be kept beside it. Whoever closes the register now loses that. Go back, put the file where it was or make room on the disk, and try again.</source>
            <translation>%1 is not the file any more that is open here, and what was done could not be kept beside it. Whoever closes the register now loses that. Go back, put the file where it was or make room on the disk, and try again.</translation>
        </message>
        <message>
            <source>The file of this register does not stand in its place any more: it was moved, replaced or taken away, perhaps by a program that synchronises folders. All that was done is kept as %1. From now on open that file, and go on in it.</source>
            <translation>The file of this register does not stand in its place any more: it was moved, replaced or taken away, perhaps by a program that synchronises folders. All that was done is kept as %1. From now on open that file, and go on in it.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n responsible person(s)</source>
            <translation>
                <numerusform>%n responsible person</numerusform>
                <numerusform>%n responsible persons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>on paper</translation>
        </message>
        <message>
            <source>time until the lock changed</source>
            <translation>time until the lock changed</translation>
        </message>
        <message>
            <source>file of the register written anew</source>
            <translation>file of the register written anew</translation>
        </message>
    </context>
    <context>
        <name>WorkHead</name>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Today and tomorrow</source>
            <translation>Today and tomorrow</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Without a term</source>
            <translation>Without a term</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Waiting for others</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>To be checked</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Put off</translation>
        </message>
    </context>
    <context>
        <name>gehoor::AuditModel</name>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
    </context>
    <context>
        <name>gehoor::AuditPage</name>
        <message>
            <source>audit trail</source>
            <translation>audit trail</translation>
        </message>
        <message>
            <source>Every act stands here with its time. Gehoor changes no line and takes none away. Each is chained to the one before: verifying the register file (menu “File”) shows what was altered outside Gehoor.</source>
            <translation>Every act stands here with its time. Gehoor changes no line and takes none away. Each is chained to the one before: verifying the register file (menu “File”) shows what was altered outside Gehoor.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>the newest %1, more below</source>
            <translation>the newest %1, more below</translation>
        </message>
        <message>
            <source>Line %2 was written after line %1, and yet has an earlier time: a clock may have been set back, or a command was given an earlier day. The numbers of the lines tell the order.</source>
            <translation>Line %2 was written after line %1, and yet has an earlier time: a clock may have been set back, or a command was given an earlier day. The numbers of the lines tell the order.</translation>
        </message>
        <message>
            <source>&amp;All lines</source>
            <translation>&amp;All lines</translation>
        </message>
        <message>
            <source>period</source>
            <translation>period</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>up to and including</source>
            <translation>up to and including</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>anybody</translation>
        </message>
        <message>
            <source>P&amp;eriod</source>
            <translation>P&amp;eriod</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;What</translation>
        </message>
        <message>
            <source>Ca&amp;se</source>
            <translation>Ca&amp;se</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>&amp;Officer</translation>
        </message>
        <message>
            <source>Head of the trail: %1</source>
            <translation>Head of the trail: %1</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Save the page</translation>
        </message>
        <message>
            <source>audit-trail</source>
            <translation>audit-trail</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Export the audit trail</source>
            <translation>Export the audit trail</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Table (*.csv)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) exported to %1.</source>
            <translation>
                <numerusform>%n line exported to %1.</numerusform>
                <numerusform>%n lines exported to %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Save as P&amp;DF…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xport…</translation>
        </message>
        <message>
            <source>Writing the lines…</source>
            <translation>Writing the lines…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BackupForm</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>Back &amp;up now</source>
            <translation>Back &amp;up now</translation>
        </message>
        <message>
            <source>Removed: newer backups took its place, it was destroyed, or it could not get its name. Out of reach or gone: its stick or share is not there, or the file was moved or deleted.</source>
            <translation>Removed: newer backups took its place, it was destroyed, or it could not get its name. Out of reach or gone: its stick or share is not there, or the file was moved or deleted.</translation>
        </message>
        <message>
            <source>Fo&amp;lder</source>
            <translation>Fo&amp;lder</translation>
        </message>
        <message>
            <source>&amp;Days of which the newest stays</source>
            <translation>&amp;Days of which the newest stays</translation>
        </message>
        <message>
            <source>&amp;Weeks of which the newest stays</source>
            <translation>&amp;Weeks of which the newest stays</translation>
        </message>
        <message>
            <source>&amp;Months of which the newest stays</source>
            <translation>&amp;Months of which the newest stays</translation>
        </message>
        <message>
            <source>backups</source>
            <translation>backups</translation>
        </message>
        <message>
            <source>Head of the trail in the chosen backup: %1</source>
            <translation>Head of the trail in the chosen backup: %1</translation>
        </message>
        <message>
            <source>The folder for backups</source>
            <translation>The folder for backups</translation>
        </message>
        <message>
            <source>choose the folder for backups</source>
            <translation>choose the folder for backups</translation>
        </message>
        <message>
            <source>days of which the newest backup is kept</source>
            <translation>days of which the newest backup is kept</translation>
        </message>
        <message>
            <source>weeks of which the newest backup is kept</source>
            <translation>weeks of which the newest backup is kept</translation>
        </message>
        <message>
            <source>months of which the newest backup is kept</source>
            <translation>months of which the newest backup is kept</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>No backup was made yet.</translation>
        </message>
        <message>
            <source>Ch&amp;oose…</source>
            <translation>Ch&amp;oose…</translation>
        </message>
        <message>
            <source>Making a backup and reading it back…</source>
            <translation>Making a backup and reading it back…</translation>
        </message>
        <message>
            <source>Looking for backups in the folder…</source>
            <translation>Looking for backups in the folder…</translation>
        </message>
        <message>
            <source>A backup is made when the program is closed or locked, and once a day while it is open, if anything was done. It is encrypted like the register, opens with the same passphrase, and is read back before it counts. Choose a folder that is not on this computer&apos;s own disk, such as a stick or a share.</source>
            <translation>A backup is made when the program is closed or locked, and once a day while it is open, if anything was done. It is encrypted like the register, opens with the same passphrase, and is read back before it counts. Choose a folder that is not on this computer&apos;s own disk, such as a stick or a share.</translation>
        </message>
        <message>
            <source>The folder %1 is not there. Put the stick in, connect to the share, or choose another folder.</source>
            <translation>The folder %1 is not there. Put the stick in, connect to the share, or choose another folder.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>The chosen backup opens with the emergency sheet with the mark %1, or with the passphrase of that time.</source>
            <translation>The chosen backup opens with the emergency sheet with the mark %1, or with the passphrase of that time.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BackupKeeper</name>
        <message>
            <source>Making a backup and reading it back…</source>
            <translation>Making a backup and reading it back…</translation>
        </message>
        <message>
            <source>Cancel leaves the register open. You can then choose another folder for the backups (Settings, Backups).</source>
            <translation>Cancel leaves the register open. You can then choose another folder for the backups (Settings, Backups).</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Try again</translation>
        </message>
        <message>
            <source>&amp;Close without a backup</source>
            <translation>&amp;Close without a backup</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BatchDialog</name>
        <message>
            <source>Make the &amp;drafts</source>
            <translation>Make the &amp;drafts</translation>
        </message>
        <message>
            <source>Make f&amp;inal</source>
            <translation>Make f&amp;inal</translation>
        </message>
        <message>
            <source>&amp;Print all…</source>
            <translation>&amp;Print all…</translation>
        </message>
        <message>
            <source>&amp;Save all as PDF…</source>
            <translation>&amp;Save all as PDF…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;top</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message numerus="yes">
            <source>Letters for %n case(s)</source>
            <translation>
                <numerusform>Letters for %n case</numerusform>
                <numerusform>Letters for %n cases</numerusform>
            </translation>
        </message>
        <message>
            <source>progress of the letters</source>
            <translation>progress of the letters</translation>
        </message>
        <message>
            <source>letters of this batch</source>
            <translation>letters of this batch</translation>
        </message>
        <message>
            <source>&amp;Kind of letter</source>
            <translation>&amp;Kind of letter</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>These letters went to the printer just now. Whether they came out on paper Gehoor cannot see: look there first. Send them all once more?</source>
            <translation>These letters went to the printer just now. Whether they came out on paper Gehoor cannot see: look there first. Send them all once more?</translation>
        </message>
        <message>
            <source>&amp;Print again</source>
            <translation>&amp;Print again</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>Do &amp;nothing</translation>
        </message>
        <message>
            <source>A folder for the letters</source>
            <translation>A folder for the letters</translation>
        </message>
        <message numerus="yes">
            <source>%n final</source>
            <translation>
                <numerusform>%n final</numerusform>
                <numerusform>%n final</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stopped by the leak check</source>
            <translation>
                <numerusform>%n stopped by the leak check</numerusform>
                <numerusform>%n stopped by the leak check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter opens a letter by itself.</source>
            <translation>Enter opens a letter by itself.</translation>
        </message>
        <message>
            <source>P&amp;osted…</source>
            <translation>P&amp;osted…</translation>
        </message>
        <message numerus="yes">
            <source>%n posted</source>
            <translation>
                <numerusform>%n posted</numerusform>
                <numerusform>%n posted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at again</source>
            <translation>
                <numerusform>%n to look at again</numerusform>
                <numerusform>%n to look at again</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gehoor::BatchModel</name>
        <message>
            <source>Refused: %1</source>
            <translation>Refused: %1</translation>
        </message>
        <message>
            <source>Stopped, this shows and is protected: %1</source>
            <translation>Stopped, this shows and is protected: %1</translation>
        </message>
        <message>
            <source>Final, and sent to the printer and saved just now</source>
            <translation>Final, and sent to the printer and saved just now</translation>
        </message>
        <message>
            <source>Final, and sent to the printer just now</source>
            <translation>Final, and sent to the printer just now</translation>
        </message>
        <message>
            <source>Final, and saved just now</source>
            <translation>Final, and saved just now</translation>
        </message>
        <message>
            <source>Final, not posted yet</source>
            <translation>Final, not posted yet</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Can be made</source>
            <translation>Can be made</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>The letter</translation>
        </message>
        <message>
            <source>Look again before it is final: %1 may be protected; Enter opens the letter</source>
            <translation>Look again before it is final: %1 may be protected; Enter opens the letter</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BundleChoices</name>
        <message>
            <source>Parts of the complaint</source>
            <translation>Parts of the complaint</translation>
        </message>
        <message>
            <source>Of the complainant</source>
            <translation>Of the complainant</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;How to reach them (the safe channel)</source>
            <translation>&amp;How to reach them (the safe channel)</translation>
        </message>
        <message>
            <source>&amp;Capacity</source>
            <translation>&amp;Capacity</translation>
        </message>
        <message>
            <source>What they hope &amp;for</source>
            <translation>What they hope &amp;for</translation>
        </message>
        <message>
            <source>&amp;Take out of their words what is protected</source>
            <translation>&amp;Take out of their words what is protected</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>The case holds no documents.</source>
            <translation>The case holds no documents.</translation>
        </message>
        <message>
            <source>&amp;Language of the bundle</source>
            <translation>&amp;Language of the bundle</translation>
        </message>
        <message>
            <source>Part %1: %2</source>
            <translation>Part %1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>I looked at all of it</source>
            <translation>I looked at all of it</translation>
        </message>
        <message>
            <source>I looked at all of %1</source>
            <translation>I looked at all of %1</translation>
        </message>
        <message>
            <source>being read…</source>
            <translation>being read…</translation>
        </message>
        <message>
            <source>They want to stay anonymous: neither goes along.</source>
            <translation>They want to stay anonymous: neither goes along.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BundleDialog</name>
        <message>
            <source>&amp;Make the bundle</source>
            <translation>&amp;Make the bundle</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Save as PDF…</translation>
        </message>
        <message>
            <source>Save as mail &amp;draft…</source>
            <translation>Save as mail &amp;draft…</translation>
        </message>
        <message>
            <source>Record &amp;as sent</source>
            <translation>Record &amp;as sent</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>Cl&amp;ose</translation>
        </message>
        <message>
            <source>Bundle of case %1</source>
            <translation>Bundle of case %1</translation>
        </message>
        <message>
            <source>What is in the bundle</source>
            <translation>What is in the bundle</translation>
        </message>
        <message>
            <source>&amp;Bundle</source>
            <translation>&amp;Bundle</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;When</translation>
        </message>
        <message>
            <source>B&amp;y</source>
            <translation>B&amp;y</translation>
        </message>
        <message>
            <source>A new bundle</source>
            <translation>A new bundle</translation>
        </message>
        <message>
            <source>A document is being read…</source>
            <translation>A document is being read…</translation>
        </message>
        <message>
            <source>Choose at least one part.</source>
            <translation>Choose at least one part.</translation>
        </message>
        <message>
            <source>This shows in the bundle, and it is protected:</source>
            <translation>This shows in the bundle, and it is protected:</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>“%1” (%2)</translation>
        </message>
        <message>
            <source>Does the responsible person need to know it? Then say why; the reason is kept with the bundle.</source>
            <translation>Does the responsible person need to know it? Then say why; the reason is kept with the bundle.</translation>
        </message>
        <message>
            <source>The bundle may not leave like this</source>
            <translation>The bundle may not leave like this</translation>
        </message>
        <message>
            <source>The bundle is being made…</source>
            <translation>The bundle is being made…</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Nothing was printed.</translation>
        </message>
        <message numerus="yes">
            <source>Printing was stopped: %n of the %1 pages of the bundle went to the printer. In the audit trail the bundle stands as printed.</source>
            <translation>
                <numerusform>Printing was stopped: %n of the %1 pages of the bundle went to the printer. In the audit trail the bundle stands as printed.</numerusform>
                <numerusform>Printing was stopped: %n of the %1 pages of the bundle went to the printer. In the audit trail the bundle stands as printed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Printing the bundle…</source>
            <translation>Printing the bundle…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Save the bundle</source>
            <translation>Save the bundle</translation>
        </message>
        <message>
            <source>Mail draft (*.eml)</source>
            <translation>Mail draft (*.eml)</translation>
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
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>days equated with a holiday</source>
            <translation>days equated with a holiday</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>New Year&apos;s Day, Good Friday, Easter Monday, King&apos;s Day, Ascension Day, Whit Monday and both Christmas days are known for every year. By decree other days are equated with them, for about three years at a time: those stand in this list. To count your own terms so is the organisation&apos;s own policy, not in the information sheet.</source>
            <translation>New Year&apos;s Day, Good Friday, Easter Monday, King&apos;s Day, Ascension Day, Whit Monday and both Christmas days are known for every year. By decree other days are equated with them, for about three years at a time: those stand in this list. To count your own terms so is the organisation&apos;s own policy, not in the information sheet.</translation>
        </message>
        <message>
            <source>5 &amp;May (Liberation Day) is</source>
            <translation>5 &amp;May (Liberation Day) is</translation>
        </message>
        <message>
            <source>Days &amp;equated with a holiday</source>
            <translation>Days &amp;equated with a holiday</translation>
        </message>
        <message>
            <source>The list is complete &amp;up to and including</source>
            <translation>The list is complete &amp;up to and including</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Add</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remove</translation>
        </message>
        <message>
            <source>Add the days &amp;Gehoor knows</source>
            <translation>Add the days &amp;Gehoor knows</translation>
        </message>
        <message>
            <source>Give the day a name.</source>
            <translation>Give the day a name.</translation>
        </message>
        <message>
            <source>A name is one line of at most %1 characters. Shorten it; the day was not added.</source>
            <translation>A name is one line of at most %1 characters. Shorten it; the day was not added.</translation>
        </message>
        <message>
            <source>Import days</source>
            <translation>Import days</translation>
        </message>
        <message>
            <source>Lists of days (*.csv *.txt)</source>
            <translation>Lists of days (*.csv *.txt)</translation>
        </message>
        <message>
            <source>Reminder: due dates up to %1 are needed. Complete the list with the days equated by decree, and say up to which year it goes.</source>
            <translation>Reminder: due dates up to %1 are needed. Complete the list with the days equated by decree, and say up to which year it goes.</translation>
        </message>
        <message>
            <source>&amp;Import a list…</source>
            <translation>&amp;Import a list…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::CaseChecks</name>
        <message>
            <source>Put right</source>
            <translation>Put right</translation>
        </message>
        <message>
            <source>Go to where it is put right</source>
            <translation>Go to where it is put right</translation>
        </message>
        <message>
            <source>To check: %1.</source>
            <translation>To check: %1.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::CaseHeader</name>
        <message>
            <source>due %1</source>
            <translation>due %1</translation>
        </message>
        <message>
            <source>%1  (Ctrl+Enter)</source>
            <translation>%1  (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Also: %1</source>
            <translation>Also: %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::CasePage</name>
        <message>
            <source>Assessment</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Forwarding</source>
            <translation>Forwarding</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>The work on this case</source>
            <translation>The work on this case</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation>&amp;Next step</translation>
        </message>
        <message>
            <source>&amp;Assessment</source>
            <translation>&amp;Assessment</translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>&amp;Letters</translation>
        </message>
        <message>
            <source>&amp;Forwarding</source>
            <translation>&amp;Forwarding</translation>
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation>F&amp;ile</translation>
        </message>
        <message>
            <source>Ne&amp;w letter…</source>
            <translation>Ne&amp;w letter…</translation>
        </message>
        <message>
            <source>Add a &amp;part…</source>
            <translation>Add a &amp;part…</translation>
        </message>
        <message>
            <source>Note a con&amp;tact…</source>
            <translation>Note a con&amp;tact…</translation>
        </message>
        <message>
            <source>&amp;Change the case…</source>
            <translation>&amp;Change the case…</translation>
        </message>
        <message>
            <source>Cl&amp;ose the case…</source>
            <translation>Cl&amp;ose the case…</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Protected</translation>
        </message>
        <message>
            <source>P&amp;rotected</source>
            <translation>P&amp;rotected</translation>
        </message>
        <message>
            <source>Protect the &amp;selected words…</source>
            <translation>Protect the &amp;selected words…</translation>
        </message>
        <message>
            <source>R&amp;easoning…</source>
            <translation>R&amp;easoning…</translation>
        </message>
        <message>
            <source>Show the ori&amp;ginal</source>
            <translation>Show the ori&amp;ginal</translation>
        </message>
        <message>
            <source>P&amp;ut off…</source>
            <translation>P&amp;ut off…</translation>
        </message>
        <message>
            <source>To chec&amp;k…</source>
            <translation>To chec&amp;k…</translation>
        </message>
        <message>
            <source>Ter&amp;ms of this case…</source>
            <translation>Ter&amp;ms of this case…</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Safety</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Related</translation>
        </message>
        <message>
            <source>Safet&amp;y</source>
            <translation>Safet&amp;y</translation>
        </message>
        <message>
            <source>Relate&amp;d</source>
            <translation>Relate&amp;d</translation>
        </message>
        <message>
            <source>what is left of this case</source>
            <translation>what is left of this case</translation>
        </message>
        <message>
            <source>Access re&amp;quest…</source>
            <translation>Access re&amp;quest…</translation>
        </message>
        <message>
            <source>Record t&amp;he complainant&apos;s answer…</source>
            <translation>Record t&amp;he complainant&apos;s answer…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ClosingDialog</name>
        <message>
            <source>Close case %1</source>
            <translation>Close case %1</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Close the case</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ComplaintPanel</name>
        <message>
            <source>Hopes for: %1</source>
            <translation>Hopes for: %1</translation>
        </message>
        <message>
            <source>Address, e-mail and phone are hidden (F9 shows them)</source>
            <translation>Address, e-mail and phone are hidden (F9 shows them)</translation>
        </message>
        <message>
            <source>mandate seen</source>
            <translation>mandate seen</translation>
        </message>
        <message>
            <source>mandate not seen</source>
            <translation>mandate not seen</translation>
        </message>
        <message>
            <source>Represented by %1, %2</source>
            <translation>Represented by %1, %2</translation>
        </message>
        <message>
            <source>Safe channel: %1</source>
            <translation>Safe channel: %1</translation>
        </message>
        <message>
            <source>NO POST to this address</source>
            <translation>NO POST to this address</translation>
        </message>
        <message>
            <source>Wants to stay anonymous</source>
            <translation>Wants to stay anonymous</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Save the document</translation>
        </message>
        <message>
            <source>Reading the original…</source>
            <translation>Reading the original…</translation>
        </message>
        <message>
            <source>Looking through the document…</source>
            <translation>Looking through the document…</translation>
        </message>
        <message>
            <source>The document is being saved…</source>
            <translation>The document is being saved…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>From: %1</source>
            <translation>From: %1</translation>
        </message>
        <message>
            <source>Reply to: %1</source>
            <translation>Reply to: %1</translation>
        </message>
        <message>
            <source>Sent: %1</source>
            <translation>Sent: %1</translation>
        </message>
        <message>
            <source>Subject: %1</source>
            <translation>Subject: %1</translation>
        </message>
        <message>
            <source>Attached: %1</source>
            <translation>Attached: %1</translation>
        </message>
        <message>
            <source>The original holds no text that can be shown here. Save it to look at it.</source>
            <translation>The original holds no text that can be shown here. Save it to look at it.</translation>
        </message>
        <message>
            <source>The original of the complaint</source>
            <translation>The original of the complaint</translation>
        </message>
        <message>
            <source>The complaint</source>
            <translation>The complaint</translation>
        </message>
        <message>
            <source>Received on %1 %2</source>
            <translation>Received on %1 %2</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ConsistencyDialog</name>
        <message>
            <source>Check the cases</source>
            <translation>Check the cases</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>findings</translation>
        </message>
        <message>
            <source>progress of the check</source>
            <translation>progress of the check</translation>
        </message>
        <message>
            <source>&amp;Go there</source>
            <translation>&amp;Go there</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) looked at</source>
            <translation>
                <numerusform>%n case looked at</numerusform>
                <numerusform>%n cases looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n finding(s). Enter leads to where it is put right.</source>
            <translation>
                <numerusform>%1: %n finding. Enter leads to where it is put right.</numerusform>
                <numerusform>%1: %n findings. Enter leads to where it is put right.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: everything agrees with itself.</source>
            <translation>%1: everything agrees with itself.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::CopiesModel</name>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Still there?</source>
            <translation>Still there?</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Head of trail</source>
            <translation>Head of trail</translation>
        </message>
    </context>
    <context>
        <name>gehoor::DayTextDialog</name>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
    </context>
    <context>
        <name>gehoor::DeskView</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>For reading only: the register is open elsewhere. Nothing can be changed here.</source>
            <translation>For reading only: the register is open elsewhere. Nothing can be changed here.</translation>
        </message>
        <message>
            <source>Due dates for your calendar</source>
            <translation>Due dates for your calendar</translation>
        </message>
        <message>
            <source>due-dates</source>
            <translation>due-dates</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendar (*.ics)</translation>
        </message>
        <message>
            <source>No open case has a due date. Nothing was written.</source>
            <translation>No open case has a due date. Nothing was written.</translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) written to %1. A calendar shows case numbers and steps, no names; import the file again to bring it up to date.</source>
            <translation>
                <numerusform>%n due date written to %1. A calendar shows case numbers and steps, no names; import the file again to bring it up to date.</numerusform>
                <numerusform>%n due dates written to %1. A calendar shows case numbers and steps, no names; import the file again to bring it up to date.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>The passphrase was changed.</source>
            <translation>The passphrase was changed.</translation>
        </message>
        <message>
            <source>&amp;Make a sheet now</source>
            <translation>&amp;Make a sheet now</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Later</translation>
        </message>
        <message>
            <source>Looking up the due dates…</source>
            <translation>Looking up the due dates…</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n open case</numerusform>
                <numerusform>%n open cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) late or due this week</source>
            <translation>
                <numerusform>%n case late or due this week</numerusform>
                <numerusform>%n cases late or due this week</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gehoor::DossierPage</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Contact or note</source>
            <translation>Contact or note</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Kind of file</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Contacts and notes</source>
            <translation>Contacts and notes</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Verdicts</translation>
        </message>
        <message>
            <source>What was done in this case</source>
            <translation>What was done in this case</translation>
        </message>
        <message>
            <source>Contact or note, case %1</source>
            <translation>Contact or note, case %1</translation>
        </message>
        <message>
            <source>&amp;What was said or noted</source>
            <translation>&amp;What was said or noted</translation>
        </message>
    </context>
    <context>
        <name>gehoor::EquatedDaysModel</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>gehoor::EvaluationDialog</name>
        <message>
            <source>It &amp;goes on until the next evaluation</source>
            <translation>It &amp;goes on until the next evaluation</translation>
        </message>
        <message>
            <source>It &amp;ends today</source>
            <translation>It &amp;ends today</translation>
        </message>
        <message>
            <source>Evaluation of contact limit %1</source>
            <translation>Evaluation of contact limit %1</translation>
        </message>
        <message>
            <source>The next evaluation</source>
            <translation>The next evaluation</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Why</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ExportDialog</name>
        <message>
            <source>that stand “%1”</source>
            <translation>that stand “%1”</translation>
        </message>
        <message>
            <source>in every standing</source>
            <translation>in every standing</translation>
        </message>
        <message>
            <source>with the words “%1”</source>
            <translation>with the words “%1”</translation>
        </message>
        <message>
            <source>Export cases</source>
            <translation>Export cases</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>XLSX, for a spreadsheet program</source>
            <translation>XLSX, for a spreadsheet program</translation>
        </message>
        <message>
            <source>CSV, plain text</source>
            <translation>CSV, plain text</translation>
        </message>
        <message>
            <source>progress of the export</source>
            <translation>progress of the export</translation>
        </message>
        <message>
            <source>The copy is not encrypted: whoever has the file reads the names in it. Keep it only as long as you need it. The export is noted in the audit trail.</source>
            <translation>The copy is not encrypted: whoever has the file reads the names in it. Keep it only as long as you need it. The export is noted in the audit trail.</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>&amp;Received</source>
            <translation>&amp;Received</translation>
        </message>
        <message>
            <source>&amp;Kind of file</source>
            <translation>&amp;Kind of file</translation>
        </message>
        <message>
            <source>cases-%1</source>
            <translation>cases-%1</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) written</source>
            <translation>
                <numerusform>%n case written</numerusform>
                <numerusform>%n cases written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) written, the file is being finished</source>
            <translation>
                <numerusform>%n case written, the file is being finished</numerusform>
                <numerusform>%n cases written, the file is being finished</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) exported to %1.</source>
            <translation>
                <numerusform>%n case exported to %1.</numerusform>
                <numerusform>%n cases exported to %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Export…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ExtendDialog</name>
        <message>
            <source>Extend the term of a response</source>
            <translation>Extend the term of a response</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Part</translation>
        </message>
        <message>
            <source>&amp;Extend by (%1)</source>
            <translation>&amp;Extend by (%1)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Extend</translation>
        </message>
        <message>
            <source>Part %1, with: %2</source>
            <translation>Part %1, with: %2</translation>
        </message>
        <message>
            <source>The complainant &amp;agreed</source>
            <translation>The complainant &amp;agreed</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;On</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;How</translation>
        </message>
        <message>
            <source>The response is due on %1, then on %2. After this you tell the complainant of the delay.</source>
            <translation>The response is due on %1, then on %2. After this you tell the complainant of the delay.</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy allows one extension, by at most %1; further only when the complainant agrees.</source>
            <translation>The organisation&apos;s own policy allows one extension, by at most %1; further only when the complainant agrees.</translation>
        </message>
        <message>
            <source>by phone, in a mail…</source>
            <translation>by phone, in a mail…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::FactDialog</name>
        <message>
            <source>Protect in case %1</source>
            <translation>Protect in case %1</translation>
        </message>
        <message>
            <source>Change what is protected in case %1</source>
            <translation>Change what is protected in case %1</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Protect</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
    </context>
    <context>
        <name>gehoor::FindBar</name>
        <message>
            <source>Find in the text</source>
            <translation>Find in the text</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Stop finding</source>
            <translation>Stop finding</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 or more</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Found: %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::FindingsModel</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>What does not agree</source>
            <translation>What does not agree</translation>
        </message>
        <message>
            <source>How to put it right</source>
            <translation>How to put it right</translation>
        </message>
    </context>
    <context>
        <name>gehoor::FindingsPanel</name>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Gives away</source>
            <translation>Gives away</translation>
        </message>
        <message>
            <source>Let it &amp;go, with a reason…</source>
            <translation>Let it &amp;go, with a reason…</translation>
        </message>
        <message>
            <source>✓ Let go</source>
            <translation>✓ Let go</translation>
        </message>
        <message>
            <source>⚠ Look again</source>
            <translation>⚠ Look again</translation>
        </message>
        <message numerus="yes">
            <source>⚠ %n to look at again.</source>
            <translation>
                <numerusform>⚠ %n to look at again.</numerusform>
                <numerusform>⚠ %n to look at again.</numerusform>
            </translation>
        </message>
        <message>
            <source>✖ Protected</source>
            <translation>✖ Protected</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>In the text</translation>
        </message>
        <message>
            <source>What the leak check finds</source>
            <translation>What the leak check finds</translation>
        </message>
        <message numerus="yes">
            <source>✖ %n protected: it cannot leave like this.</source>
            <translation>
                <numerusform>✖ %n protected: it cannot leave like this.</numerusform>
                <numerusform>✖ %n protected: it cannot leave like this.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ The leak check finds nothing that stops it. Read it all the same.</source>
            <translation>✓ The leak check finds nothing that stops it. Read it all the same.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ForwardDialog</name>
        <message>
            <source>Forward part %1 of case %2</source>
            <translation>Forward part %1 of case %2</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>There is no responsible person yet. Add one in the settings, under “Responsible persons”, and come back here.</source>
            <translation>There is no responsible person yet. Add one in the settings, under “Responsible persons”, and come back here.</translation>
        </message>
        <message>
            <source>The complaint is about this person or function. Choose another, or give the reason why it goes there all the same; the reason is kept.</source>
            <translation>The complaint is about this person or function. Choose another, or give the reason why it goes there all the same; the reason is kept.</translation>
        </message>
        <message>
            <source>The complaint is about somebody this person stands in for. Choose another, or give the reason why it goes there all the same; the reason is kept.</source>
            <translation>The complaint is about somebody this person stands in for. Choose another, or give the reason why it goes there all the same; the reason is kept.</translation>
        </message>
        <message>
            <source>This person is away: %1 stands in.</source>
            <translation>This person is away: %1 stands in.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ForwardingModel</name>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Forwarded to</source>
            <translation>Forwarded to</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Response</translation>
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
            <translation>Parts and where they went</translation>
        </message>
        <message>
            <source>Take part %1 back from %2</source>
            <translation>Take part %1 back from %2</translation>
        </message>
        <message>
            <source>The forwarding stays in the register; the part can then be forwarded anew. Why is it taken back?</source>
            <translation>The forwarding stays in the register; the part can then be forwarded anew. Why is it taken back?</translation>
        </message>
        <message>
            <source>The complainant was answered</source>
            <translation>The complainant was answered</translation>
        </message>
        <message>
            <source>&amp;By whom (empty: %1)</source>
            <translation>&amp;By whom (empty: %1)</translation>
        </message>
        <message>
            <source>Open case %1 again</source>
            <translation>Open case %1 again</translation>
        </message>
        <message>
            <source>The closing stays in the register. Why is the case opened again?</source>
            <translation>The closing stays in the register. Why is the case opened again?</translation>
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
            <translation>shortcuts</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Shortcuts</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
    </context>
    <context>
        <name>gehoor::HintFrame</name>
        <message>
            <source>Ma&amp;ke a part…</source>
            <translation>Ma&amp;ke a part…</translation>
        </message>
        <message>
            <source>Make a part of the complainant&apos;s own treatment…</source>
            <translation>Make a part of the complainant&apos;s own treatment…</translation>
        </message>
        <message>
            <source>Two things may stand here that are judged apart: the complainant&apos;s own treatment (“%1”) and the help to another person (“%2”).</source>
            <translation>Two things may stand here that are judged apart: the complainant&apos;s own treatment (“%1”) and the help to another person (“%2”).</translation>
        </message>
    </context>
    <context>
        <name>gehoor::IntakeDialog</name>
        <message>
            <source>The mail is being kept in the register…</source>
            <translation>The mail is being kept in the register…</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Throw away what you typed here?</source>
            <translation>Throw away what you typed here?</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Throw away</translation>
        </message>
        <message>
            <source>&amp;Keep typing</source>
            <translation>&amp;Keep typing</translation>
        </message>
        <message>
            <source>New complaint</source>
            <translation>New complaint</translation>
        </message>
        <message>
            <source>Log the complaint</source>
            <translation>Log the complaint</translation>
        </message>
        <message>
            <source>Change case %1</source>
            <translation>Change case %1</translation>
        </message>
        <message>
            <source>Ask the complainant which way is safe to reach them, and record it under “Safe channel”.</source>
            <translation>Ask the complainant which way is safe to reach them, and record it under “Safe channel”.</translation>
        </message>
        <message>
            <source>This mail is in the register already, as %1. Log it once more, as a case of its own?</source>
            <translation>This mail is in the register already, as %1. Log it once more, as a case of its own?</translation>
        </message>
        <message>
            <source>&amp;Log again</source>
            <translation>&amp;Log again</translation>
        </message>
        <message>
            <source>&amp;Do not log</source>
            <translation>&amp;Do not log</translation>
        </message>
        <message>
            <source>Check what was read from the mail. The mail itself is kept as it came.</source>
            <translation>Check what was read from the mail. The mail itself is kept as it came.</translation>
        </message>
        <message>
            <source>Came with it: %1</source>
            <translation>Came with it: %1</translation>
        </message>
        <message>
            <source>%1 was not logged. %2</source>
            <translation>%1 was not logged. %2</translation>
        </message>
        <message>
            <source>Mail %1 of %2: %3</source>
            <translation>Mail %1 of %2: %3</translation>
        </message>
        <message>
            <source>This mail was not logged. Go on with the next one?</source>
            <translation>This mail was not logged. Go on with the next one?</translation>
        </message>
        <message>
            <source>&amp;Next mail</source>
            <translation>&amp;Next mail</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stop</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Reading %1…</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>“%1” (%2)</translation>
        </message>
        <message>
            <source>The complainant has this too, and it is protected in this case: %1. Every letter that holds it is stopped, their own address lines included. Protect it only when the complainant may not see that somebody else has it.</source>
            <translation>The complainant has this too, and it is protected in this case: %1. Every letter that holds it is stopped, their own address lines included. Protect it only when the complainant may not see that somebody else has it.</translation>
        </message>
        <message>
            <source>Looking whether the mail is in the register already…</source>
            <translation>Looking whether the mail is in the register already…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LeakListsForm</name>
        <message>
            <source>Every letter is held against these lists, whatever the case. A place stops a letter; a name of staff warns. One a line. The phrases that give away that somebody is known here stand under Letters and texts.</source>
            <translation>Every letter is held against these lists, whatever the case. A place stops a letter; a name of staff warns. One a line. The phrases that give away that somebody is known here stand under Letters and texts.</translation>
        </message>
        <message>
            <source>&amp;Places: houses, offices, their addresses</source>
            <translation>&amp;Places: houses, offices, their addresses</translation>
        </message>
        <message>
            <source>Names of s&amp;taff</source>
            <translation>Names of s&amp;taff</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LearningDialog</name>
        <message>
            <source>What was learned of case %1</source>
            <translation>What was learned of case %1</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterChoices</name>
        <message>
            <source>%1, on %2</source>
            <translation>%1, on %2</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterDialog</name>
        <message>
            <source>The letter as it will be printed</source>
            <translation>The letter as it will be printed</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>Not kept yet</translation>
        </message>
        <message>
            <source>Letter %1</source>
            <translation>Letter %1</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>New letter</translation>
        </message>
        <message>
            <source>%1, case %2</source>
            <translation>%1, case %2</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>Save the letter</translation>
        </message>
        <message>
            <source>Throw away what you typed in this letter?</source>
            <translation>Throw away what you typed in this letter?</translation>
        </message>
        <message>
            <source>Letter %1 was not posted after all</source>
            <translation>Letter %1 was not posted after all</translation>
        </message>
        <message>
            <source>The letter is final again and still to be posted. The terms and the next step follow that. Why was it recorded as posted?</source>
            <translation>The letter is final again and still to be posted. The terms and the next step follow that. Why was it recorded as posted?</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Throw away</translation>
        </message>
        <message>
            <source>&amp;Keep typing</source>
            <translation>&amp;Keep typing</translation>
        </message>
        <message>
            <source>The register is open for reading only.</source>
            <translation>The register is open for reading only.</translation>
        </message>
        <message>
            <source>Mail draft (*.eml)</source>
            <translation>Mail draft (*.eml)</translation>
        </message>
        <message>
            <source>PDF, as it is printed (*.pdf);;Text for a word processor (*.odt)</source>
            <translation>PDF, as it is printed (*.pdf);;Text for a word processor (*.odt)</translation>
        </message>
        <message>
            <source>Compose the letter anew? What you changed in its text is lost.</source>
            <translation>Compose the letter anew? What you changed in its text is lost.</translation>
        </message>
        <message>
            <source>&amp;Compose anew</source>
            <translation>&amp;Compose anew</translation>
        </message>
        <message>
            <source>&amp;Keep my text</source>
            <translation>&amp;Keep my text</translation>
        </message>
        <message>
            <source>The text is yours now. To choose otherwise, compose the letter anew.</source>
            <translation>The text is yours now. To choose otherwise, compose the letter anew.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterEdit</name>
        <message>
            <source>That is too long for a letter. Nothing was pasted; copy a smaller part.</source>
            <translation>That is too long for a letter. Nothing was pasted; copy a smaller part.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterFindings</name>
        <message>
            <source>Protect the &amp;selected words…</source>
            <translation>Protect the &amp;selected words…</translation>
        </message>
        <message>
            <source>These words do not stand in what you write here: they come from the case, its address or the settings. Correct them there.</source>
            <translation>These words do not stand in what you write here: they come from the case, its address or the settings. Correct them there.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterMarks</name>
        <message numerus="yes">
            <source>Long sentence, %n words. Can it be two?</source>
            <translation>
                <numerusform>Long sentence, %n word. Can it be two?</numerusform>
                <numerusform>Long sentence, %n words. Can it be two?</numerusform>
            </translation>
        </message>
        <message>
            <source>Hard word: “%1”. Plainer: %2</source>
            <translation>Hard word: “%1”. Plainer: %2</translation>
        </message>
        <message>
            <source>Filled in: %1</source>
            <translation>Filled in: %1</translation>
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
            <translation>Notes on the text</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LetterText</name>
        <message>
            <source>Text of the letter</source>
            <translation>Text of the letter</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Bold</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>• List</source>
            <translation>• List</translation>
        </message>
        <message>
            <source>1. List</source>
            <translation>1. List</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>What was filled in has a dotted line under it. F7: the next misspelled word.</source>
            <translation>What was filled in has a dotted line under it. F7: the next misspelled word.</translation>
        </message>
        <message>
            <source>Spelling is not checked: this computer has no dictionary for this language. Debian has one in %1.</source>
            <translation>Spelling is not checked: this computer has no dictionary for this language. Debian has one in %1.</translation>
        </message>
        <message>
            <source>No misspelled word was found.</source>
            <translation>No misspelled word was found.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LettersModel</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LettersPage</name>
        <message>
            <source>Letters of this case</source>
            <translation>Letters of this case</translation>
        </message>
        <message>
            <source>Throw away draft %1?</source>
            <translation>Throw away draft %1?</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Throw away</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Keep</translation>
        </message>
        <message>
            <source>Withdraw letter %1</source>
            <translation>Withdraw letter %1</translation>
        </message>
        <message>
            <source>The letter stays in the register, but it is not posted. Why is it withdrawn?</source>
            <translation>The letter stays in the register, but it is not posted. Why is it withdrawn?</translation>
        </message>
        <message>
            <source>Letter %1 was posted without a leak check. Held against what is protected now, nothing is found in it.</source>
            <translation>Letter %1 was posted without a leak check. Held against what is protected now, nothing is found in it.</translation>
        </message>
        <message numerus="yes">
            <source>Letter %1 was posted without a leak check. It cannot be unsent. Found in %n place(s): %2</source>
            <translation>
                <numerusform>Letter %1 was posted without a leak check. It cannot be unsent. Found in %n place: %2</numerusform>
                <numerusform>Letter %1 was posted without a leak check. It cannot be unsent. Found in %n places: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Record as checked</source>
            <translation>&amp;Record as checked</translation>
        </message>
        <message>
            <source>&amp;Not yet</source>
            <translation>&amp;Not yet</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LimitDialog</name>
        <message>
            <source>Contact limit</source>
            <translation>Contact limit</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>&amp;What was done: which day, which words</source>
            <translation>&amp;What was done: which day, which words</translation>
        </message>
        <message>
            <source>What the contact is &amp;limited to</source>
            <translation>What the contact is &amp;limited to</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>To be &amp;evaluated on</source>
            <translation>To be &amp;evaluated on</translation>
        </message>
        <message>
            <source>Your organisation&apos;s own policy; the information sheet says nothing of it. You handle the complaint itself as usual. On the day of its evaluation the limit stands under Today.</source>
            <translation>Your organisation&apos;s own policy; the information sheet says nothing of it. You handle the complaint itself as usual. On the day of its evaluation the limit stands under Today.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::LockDialog</name>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Unlock</translation>
        </message>
        <message>
            <source>Another &amp;register</source>
            <translation>Another &amp;register</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>%1 is closed. With the passphrase you go on where you were; nothing was lost.</source>
            <translation>%1 is closed. With the passphrase you go on where you were; nothing was lost.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>Closing the register…</source>
            <translation>Closing the register…</translation>
        </message>
        <message>
            <source>The passphrase does not open this register. Check capitals, spaces and the keyboard, and try again. Forgotten? Choose “Quit”, start Gehoor again, and open the register with the emergency sheet.</source>
            <translation>The passphrase does not open this register. Check capitals, spaces and the keyboard, and try again. Forgotten? Choose “Quit”, start Gehoor again, and open the register with the emergency sheet.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Case</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Search and lock</source>
            <translation>Search and lock</translation>
        </message>
        <message>
            <source>search in everything</source>
            <translation>search in everything</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Open a register</translation>
        </message>
        <message>
            <source>Register (*.gehoor)</source>
            <translation>Register (*.gehoor)</translation>
        </message>
        <message>
            <source>Read mail</source>
            <translation>Read mail</translation>
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

A register of complaints of outsiders, in one encrypted file. It opens no connection and sends nothing.

Free software under the GNU General Public License, version 3 or later; without any warranty.</translation>
        </message>
        <message>
            <source>The register is open. From now on the new passphrase opens it.</source>
            <translation>The register is open. From now on the new passphrase opens it.</translation>
        </message>
        <message>
            <source>The register was made.</source>
            <translation>The register was made.</translation>
        </message>
        <message>
            <source>Search in everything…   Ctrl+K</source>
            <translation>Search in everything…   Ctrl+K</translation>
        </message>
        <message>
            <source>Making the demo: two years of invented cases…</source>
            <translation>Making the demo: two years of invented cases…</translation>
        </message>
        <message>
            <source>The backup was put back. Open it with its passphrase, or with the emergency sheet of that day.</source>
            <translation>The backup was put back. Open it with its passphrase, or with the emergency sheet of that day.</translation>
        </message>
        <message>
            <source>The backup was put back.</source>
            <translation>The backup was put back.</translation>
        </message>
        <message>
            <source>No backup was made when Gehoor was locked: what was done last is in none. Unlock it to make one (Settings, Backups).</source>
            <translation>No backup was made when Gehoor was locked: what was done last is in none. Unlock it to make one (Settings, Backups).</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ManualView</name>
        <message>
            <source>manual</source>
            <translation>manual</translation>
        </message>
        <message>
            <source>contents of the manual</source>
            <translation>contents of the manual</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MeasureDialog</name>
        <message>
            <source>Measure</source>
            <translation>Measure</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MeasuresModel</name>
        <message>
            <source>Measure</source>
            <translation>Measure</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>Who sees to it</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MeasuresPanel</name>
        <message>
            <source>measures</source>
            <translation>measures</translation>
        </message>
        <message>
            <source>A&amp;dd a measure…</source>
            <translation>A&amp;dd a measure…</translation>
        </message>
        <message>
            <source>Chan&amp;ge…</source>
            <translation>Chan&amp;ge…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MovesModel</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>Due now</translation>
        </message>
        <message>
            <source>Due then</source>
            <translation>Due then</translation>
        </message>
    </context>
    <context>
        <name>gehoor::NavigationRail</name>
        <message>
            <source>pages</source>
            <translation>pages</translation>
        </message>
    </context>
    <context>
        <name>gehoor::NewPassphrase</name>
        <message>
            <source>&amp;New passphrase</source>
            <translation>&amp;New passphrase</translation>
        </message>
        <message>
            <source>New passphrase a&amp;gain</source>
            <translation>New passphrase a&amp;gain</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>The two passphrases are not the same.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::NewRegisterDialog</name>
        <message>
            <source>New register</source>
            <translation>New register</translation>
        </message>
        <message>
            <source>where letters are dated</source>
            <translation>where letters are dated</translation>
        </message>
        <message>
            <source>&amp;Make register</source>
            <translation>&amp;Make register</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <source>Return &amp;address</source>
            <translation>Return &amp;address</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>P&amp;lace</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Passphrase a&amp;gain</source>
            <translation>Passphrase a&amp;gain</translation>
        </message>
        <message>
            <source>Where the register stands</source>
            <translation>Where the register stands</translation>
        </message>
        <message>
            <source>Register (*.gehoor)</source>
            <translation>Register (*.gehoor)</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>The two passphrases are not the same.</translation>
        </message>
        <message>
            <source>one line, best a PO box</source>
            <translation>one line, best a PO box</translation>
        </message>
        <message>
            <source>Nobody can open the register without the passphrase or its emergency sheet, not even the makers of Gehoor. When the register is made, Gehoor offers to make the sheet.</source>
            <translation>Nobody can open the register without the passphrase or its emergency sheet, not even the makers of Gehoor. When the register is made, Gehoor offers to make the sheet.</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoose…</translation>
        </message>
        <message>
            <source>Making the register…</source>
            <translation>Making the register…</translation>
        </message>
        <message>
            <source>complaints-%1</source>
            <translation>complaints-%1</translation>
        </message>
        <message>
            <source>There is no folder %1. Choose a folder that is there.</source>
            <translation>There is no folder %1. Choose a folder that is there.</translation>
        </message>
        <message>
            <source>&amp;Your name or function</source>
            <translation>&amp;Your name or function</translation>
        </message>
        <message>
            <source>not required; stands beside every act in the audit trail</source>
            <translation>not required; stands beside every act in the audit trail</translation>
        </message>
    </context>
    <context>
        <name>gehoor::NewStandardDialog</name>
        <message>
            <source>New standard text: %1</source>
            <translation>New standard text: %1</translation>
        </message>
        <message>
            <source>Gehoor has a new standard text since you made your own. Your own text stands until you choose. Lines in bold are not in the other text.</source>
            <translation>Gehoor has a new standard text since you made your own. Your own text stands until you choose. Lines in bold are not in the other text.</translation>
        </message>
        <message>
            <source>Your &amp;own text</source>
            <translation>Your &amp;own text</translation>
        </message>
        <message>
            <source>The &amp;new standard text</source>
            <translation>The &amp;new standard text</translation>
        </message>
        <message>
            <source>&amp;Take over the new text</source>
            <translation>&amp;Take over the new text</translation>
        </message>
        <message>
            <source>&amp;Keep your own text</source>
            <translation>&amp;Keep your own text</translation>
        </message>
        <message>
            <source>&amp;Decide later</source>
            <translation>&amp;Decide later</translation>
        </message>
    </context>
    <context>
        <name>gehoor::NewsDialog</name>
        <message>
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>what changed</source>
            <translation>what changed</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>&amp;Open the case</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
    </context>
    <context>
        <name>gehoor::OrganisationForm</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Return &amp;address</source>
            <translation>Return &amp;address</translation>
        </message>
        <message>
            <source>one line, best a PO box: it shows in the envelope&apos;s window</source>
            <translation>one line, best a PO box: it shows in the envelope&apos;s window</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>P&amp;lace</translation>
        </message>
        <message>
            <source>where letters are dated</source>
            <translation>where letters are dated</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Phone</translation>
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
            <translation>a function, no name</translation>
        </message>
        <message>
            <source>Signed b&amp;y (English letters)</source>
            <translation>Signed b&amp;y (English letters)</translation>
        </message>
        <message>
            <source>&amp;Reachable (Dutch letters)</source>
            <translation>&amp;Reachable (Dutch letters)</translation>
        </message>
        <message>
            <source>days and hours for questions</source>
            <translation>days and hours for questions</translation>
        </message>
        <message>
            <source>Reacha&amp;ble (English letters)</source>
            <translation>Reacha&amp;ble (English letters)</translation>
        </message>
        <message>
            <source>how a client reaches the scheme for clients and the confidant</source>
            <translation>how a client reaches the scheme for clients and the confidant</translation>
        </message>
        <message>
            <source>Si&amp;gned by (Dutch letters)</source>
            <translation>Si&amp;gned by (Dutch letters)</translation>
        </message>
        <message>
            <source>Sche&amp;me for clients (Dutch letters)</source>
            <translation>Sche&amp;me for clients (Dutch letters)</translation>
        </message>
        <message>
            <source>Scheme for clien&amp;ts (English letters)</source>
            <translation>Scheme for clien&amp;ts (English letters)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::OverviewModel</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>(hidden)</source>
            <translation>(hidden)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::OverviewPage</name>
        <message>
            <source>&amp;All cases</source>
            <translation>&amp;All cases</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>cases</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>S&amp;tands</source>
            <translation>S&amp;tands</translation>
        </message>
        <message>
            <source>&amp;Received</source>
            <translation>&amp;Received</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message>
            <source>the newest %1, more below</source>
            <translation>the newest %1, more below</translation>
        </message>
        <message>
            <source>No case fits what you asked for.</source>
            <translation>No case fits what you asked for.</translation>
        </message>
        <message>
            <source>There is no case yet. New complaint: Ctrl+N. Read mail: Ctrl+O.</source>
            <translation>There is no case yet. New complaint: Ctrl+N. Read mail: Ctrl+O.</translation>
        </message>
        <message>
            <source>Letters, what documents hold, data breaches and what is protected are not searched.</source>
            <translation>Letters, what documents hold, data breaches and what is protected are not searched.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PartDialog</name>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>treatment and attitude</source>
            <translation>treatment and attitude</translation>
        </message>
        <message>
            <source>reachability, no answer</source>
            <translation>reachability, no answer</translation>
        </message>
        <message>
            <source>information</source>
            <translation>information</translation>
        </message>
        <message>
            <source>privacy and sharing of data</source>
            <translation>privacy and sharing of data</translation>
        </message>
        <message>
            <source>decision about children</source>
            <translation>decision about children</translation>
        </message>
        <message>
            <source>access and contact</source>
            <translation>access and contact</translation>
        </message>
        <message>
            <source>report or notification</source>
            <translation>report or notification</translation>
        </message>
        <message>
            <source>cooperation between organisations</source>
            <translation>cooperation between organisations</translation>
        </message>
        <message>
            <source>promises not kept</source>
            <translation>promises not kept</translation>
        </message>
        <message>
            <source>safety and nuisance</source>
            <translation>safety and nuisance</translation>
        </message>
        <message>
            <source>help to another person</source>
            <translation>help to another person</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>New part of case %1</source>
            <translation>New part of case %1</translation>
        </message>
        <message>
            <source>Part %1 of case %2</source>
            <translation>Part %1 of case %2</translation>
        </message>
        <message>
            <source>Take these words &amp;out of part %1</source>
            <translation>Take these words &amp;out of part %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PassphraseDialog</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase</source>
            <translation>&amp;Change the passphrase</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>C&amp;ancel</translation>
        </message>
        <message>
            <source>From then on the register opens with the new passphrase only. Backups made before open only with the old passphrase or an emergency sheet of that time. Do you have such a sheet? Keep it until there are a new sheet and a new backup.</source>
            <translation>From then on the register opens with the new passphrase only. Backups made before open only with the old passphrase or an emergency sheet of that time. Do you have such a sheet? Keep it until there are a new sheet and a new backup.</translation>
        </message>
        <message>
            <source>P&amp;resent passphrase</source>
            <translation>P&amp;resent passphrase</translation>
        </message>
        <message>
            <source>That is not the present passphrase. Nothing was changed.</source>
            <translation>That is not the present passphrase. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PeriodPicker</name>
        <message>
            <source>received from</source>
            <translation>received from</translation>
        </message>
        <message>
            <source>received up to and including</source>
            <translation>received up to and including</translation>
        </message>
        <message>
            <source>period of receipt</source>
            <translation>period of receipt</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>any time</translation>
        </message>
        <message>
            <source>this year (%1)</source>
            <translation>this year (%1)</translation>
        </message>
        <message>
            <source>last year (%1)</source>
            <translation>last year (%1)</translation>
        </message>
        <message>
            <source>last twelve months</source>
            <translation>last twelve months</translation>
        </message>
        <message>
            <source>from date to date</source>
            <translation>from date to date</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PolicyBox</name>
        <message numerus="yes">
            <source>Did it happen more than %n month(s) before it was received?</source>
            <translation>
                <numerusform>Did it happen more than %n month before it was received?</numerusform>
                <numerusform>Did it happen more than %n months before it was received?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look again: it happened on %1, more than %n month(s) before it was received. The information sheet sets no limit in time.</source>
            <translation>
                <numerusform>Look again: it happened on %1, more than %n month before it was received. The information sheet sets no limit in time.</numerusform>
                <numerusform>Look again: it happened on %1, more than %n months before it was received. The information sheet sets no limit in time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It happened on %1, no more than %n month(s) before it was received.</source>
            <translation>
                <numerusform>It happened on %1, no more than %n month before it was received.</numerusform>
                <numerusform>It happened on %1, no more than %n months before it was received.</numerusform>
            </translation>
        </message>
        <message>
            <source>Was it dealt with before?</source>
            <translation>Was it dealt with before?</translation>
        </message>
        <message>
            <source>Look again: it was dealt with before. The information sheet says nothing of that.</source>
            <translation>Look again: it was dealt with before. The information sheet says nothing of that.</translation>
        </message>
        <message>
            <source>It was not dealt with before.</source>
            <translation>It was not dealt with before.</translation>
        </message>
        <message>
            <source>Look again: the complainant is anonymous. The information sheet does not exclude that, but without a way to reach them no notice can be sent.</source>
            <translation>Look again: the complainant is anonymous. The information sheet does not exclude that, but without a way to reach them no notice can be sent.</translation>
        </message>
        <message>
            <source>The complainant is known by name.</source>
            <translation>The complainant is known by name.</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet</source>
            <translation>The organisation&apos;s own policy, not in the information sheet</translation>
        </message>
        <message>
            <source>&amp;Update…</source>
            <translation>&amp;Update…</translation>
        </message>
        <message>
            <source>Note what the organisation&apos;s policy asks…</source>
            <translation>Note what the organisation&apos;s policy asks…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PolicyForm</name>
        <message>
            <source>Did it happen too lon&amp;g ago?</source>
            <translation>Did it happen too lon&amp;g ago?</translation>
        </message>
        <message>
            <source>Was it &amp;dealt with before?</source>
            <translation>Was it &amp;dealt with before?</translation>
        </message>
        <message>
            <source>Is the complainant &amp;anonymous?</source>
            <translation>Is the complainant &amp;anonymous?</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet</source>
            <translation>The organisation&apos;s own policy, not in the information sheet</translation>
        </message>
        <message>
            <source>These questions are asked beside those of the information sheet. They warn only: no verdict follows from them, and no letter names them.</source>
            <translation>These questions are asked beside those of the information sheet. They warn only: no verdict follows from them, and no letter names them.</translation>
        </message>
        <message>
            <source>More than so many &amp;months before it was received</source>
            <translation>More than so many &amp;months before it was received</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PostedDialog</name>
        <message numerus="yes">
            <source>%n letter(s) posted</source>
            <translation>
                <numerusform>%n letter posted</numerusform>
                <numerusform>%n letters posted</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;How</translation>
        </message>
        <message>
            <source>By post: not where no post may go or another way is the safe one. By mail: only where mail is the safe way. The others stay to be posted, and say why.</source>
            <translation>By post: not where no post may go or another way is the safe one. By mail: only where mail is the safe way. The others stay to be posted, and say why.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ProtectedPage</name>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Whose, or why</source>
            <translation>Whose, or why</translation>
        </message>
        <message>
            <source>Protected in this case</source>
            <translation>Protected in this case</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>hidden</translation>
        </message>
        <message>
            <source>No longer protect this? From then on no letter of the case is held against it. That it was taken away stays on the audit trail.</source>
            <translation>No longer protect this? From then on no letter of the case is held against it. That it was taken away stays on the audit trail.</translation>
        </message>
        <message>
            <source>&amp;No longer protect</source>
            <translation>&amp;No longer protect</translation>
        </message>
        <message>
            <source>&amp;Keep protecting</source>
            <translation>&amp;Keep protecting</translation>
        </message>
    </context>
    <context>
        <name>gehoor::PutOffDialog</name>
        <message>
            <source>Put off</source>
            <translation>Put off</translation>
        </message>
        <message>
            <source>The next step stands under “Put off” until that day. No due date moves by this: once the case is late, it stands among what is late.</source>
            <translation>The next step stands under “Put off” until that day. No due date moves by this: once the case is late, it stands among what is late.</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Until</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Why</translation>
        </message>
    </context>
    <context>
        <name>gehoor::QuestionRow</name>
        <message>
            <source>The sheet: “%1”</source>
            <translation>The sheet: “%1”</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>Question %1: %2</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Remark on question %1</source>
            <translation>Remark on question %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ReasoningDialog</name>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Save as PDF…</translation>
        </message>
        <message>
            <source>Why case %1 was judged so</source>
            <translation>Why case %1 was judged so</translation>
        </message>
        <message>
            <source>The page as it will be printed</source>
            <translation>The page as it will be printed</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Save the page</translation>
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
            <translation>&amp;Recent registers</translation>
        </message>
        <message>
            <source>recent registers</source>
            <translation>recent registers</translation>
        </message>
        <message>
            <source>&amp;Take off the list…</source>
            <translation>&amp;Take off the list…</translation>
        </message>
        <message>
            <source>Cannot be found now: %1</source>
            <translation>Cannot be found now: %1</translation>
        </message>
        <message>
            <source>Looking for the register…</source>
            <translation>Looking for the register…</translation>
        </message>
        <message>
            <source>The register %1 cannot be found now. Put the stick in, or connect to the share, and open it again. Was it moved? Then show where it is with “Open a register”.</source>
            <translation>The register %1 cannot be found now. Put the stick in, or connect to the share, and open it again. Was it moved? Then show where it is with “Open a register”.</translation>
        </message>
        <message>
            <source>&amp;Take off the list</source>
            <translation>&amp;Take off the list</translation>
        </message>
        <message>
            <source>&amp;Leave on the list</source>
            <translation>&amp;Leave on the list</translation>
        </message>
        <message>
            <source>Take %1 off the list? The register itself stays where it is.</source>
            <translation>Take %1 off the list? The register itself stays where it is.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::RelatedModel</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Why it is shown</source>
            <translation>Why it is shown</translation>
        </message>
        <message>
            <source>linked %1</source>
            <translation>linked %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::RelatedPage</name>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Undo the link</source>
            <translation>Undo the link</translation>
        </message>
        <message>
            <source>Not related</source>
            <translation>Not related</translation>
        </message>
        <message>
            <source>Link another case…</source>
            <translation>Link another case…</translation>
        </message>
        <message>
            <source>Linked and proposed cases</source>
            <translation>Linked and proposed cases</translation>
        </message>
        <message>
            <source>Other cases of the same sender</source>
            <translation>Other cases of the same sender</translation>
        </message>
        <message>
            <source>No case is linked to this one, and none looks like it.</source>
            <translation>No case is linked to this one, and none looks like it.</translation>
        </message>
        <message>
            <source>Nothing else came from this sender.</source>
            <translation>Nothing else came from this sender.</translation>
        </message>
        <message>
            <source>For you only: nothing of this goes into a letter or bundle. Linked cases stay cases of their own, and each is judged on its content.</source>
            <translation>For you only: nothing of this goes into a letter or bundle. Linked cases stay cases of their own, and each is judged on its content.</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposed</translation>
        </message>
        <message>
            <source>Link another case</source>
            <translation>Link another case</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Its number</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ResponseDialog</name>
        <message>
            <source>Response of %1</source>
            <translation>Response of %1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Document of the response</source>
            <translation>Document of the response</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ResponsibleDialog</name>
        <message>
            <source>Complaints can be forwarded &amp;here</source>
            <translation>Complaints can be forwarded &amp;here</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Responsible person</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>&amp;Function</source>
            <translation>&amp;Function</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
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
            <translation>such as “team leader shelter”</translation>
        </message>
        <message>
            <source>Unt&amp;il</source>
            <translation>Unt&amp;il</translation>
        </message>
        <message>
            <source>themes of complaints, with commas between them</source>
            <translation>themes of complaints, with commas between them</translation>
        </message>
        <message>
            <source>as a complaint would name them, with commas between them</source>
            <translation>as a complaint would name them, with commas between them</translation>
        </message>
        <message>
            <source>The&amp;mes</source>
            <translation>The&amp;mes</translation>
        </message>
        <message>
            <source>&amp;Locations</source>
            <translation>&amp;Locations</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>Last day of the deputy</source>
            <translation>Last day of the deputy</translation>
        </message>
        <message>
            <source>&amp;Deputy</source>
            <translation>&amp;Deputy</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>F&amp;rom</translation>
        </message>
        <message>
            <source>Gehoor offers for a part: %1. The words with which one begins are enough.</source>
            <translation>Gehoor offers for a part: %1. The words with which one begins are enough.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ResponsiblesModel</name>
        <message>
            <source>Function</source>
            <translation>Function</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
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
            <translation>In use</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, until %2</translation>
        </message>
        <message>
            <source>Deals with</source>
            <translation>Deals with</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Deputy</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ResponsiblesPage</name>
        <message>
            <source>responsible persons</source>
            <translation>responsible persons</translation>
        </message>
        <message>
            <source>There is no responsible person yet. Add the functions to which an admissible complaint is forwarded.</source>
            <translation>There is no responsible person yet. Add the functions to which an admissible complaint is forwarded.</translation>
        </message>
        <message>
            <source>From a spreadsheet, saved as CSV in UTF-8. Columns: function, name, team, e-mail, active, themes, locations, deputy, deputy from, deputy to.</source>
            <translation>From a spreadsheet, saved as CSV in UTF-8. Columns: function, name, team, e-mail, active, themes, locations, deputy, deputy from, deputy to.</translation>
        </message>
        <message>
            <source>Import a list of responsible persons</source>
            <translation>Import a list of responsible persons</translation>
        </message>
        <message>
            <source>Lists (*.csv);;All files (*)</source>
            <translation>Lists (*.csv);;All files (*)</translation>
        </message>
        <message>
            <source>Added %1 and changed %2 responsible persons.</source>
            <translation>Added %1 and changed %2 responsible persons.</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Add…</translation>
        </message>
        <message>
            <source>Chan&amp;ge…</source>
            <translation>Chan&amp;ge…</translation>
        </message>
        <message>
            <source>&amp;Import a list…</source>
            <translation>&amp;Import a list…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::RestoreDialog</name>
        <message>
            <source>&amp;Look into it</source>
            <translation>&amp;Look into it</translation>
        </message>
        <message>
            <source>P&amp;ut it back</source>
            <translation>P&amp;ut it back</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>what is in the backup, and what would be lost</source>
            <translation>what is in the backup, and what would be lost</translation>
        </message>
        <message>
            <source>&amp;Backup</source>
            <translation>&amp;Backup</translation>
        </message>
        <message>
            <source>&amp;Restore to</source>
            <translation>&amp;Restore to</translation>
        </message>
        <message>
            <source>Nothing is changed before you have seen what is in the backup. A register that stands there already is kept beside it under another name.</source>
            <translation>Nothing is changed before you have seen what is in the backup. A register that stands there already is kept beside it under another name.</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>The backup</translation>
        </message>
        <message>
            <source>Register (*.gehoor)</source>
            <translation>Register (*.gehoor)</translation>
        </message>
        <message>
            <source>Restore to</source>
            <translation>Restore to</translation>
        </message>
        <message>
            <source>Putting the backup in its place…</source>
            <translation>Putting the backup in its place…</translation>
        </message>
        <message>
            <source>&amp;Put it back</source>
            <translation>&amp;Put it back</translation>
        </message>
        <message>
            <source>&amp;Leave it as it is</source>
            <translation>&amp;Leave it as it is</translation>
        </message>
        <message>
            <source>choose the backup</source>
            <translation>choose the backup</translation>
        </message>
        <message>
            <source>choose where to restore to</source>
            <translation>choose where to restore to</translation>
        </message>
        <message>
            <source>&amp;Passphrase or emergency sheet</source>
            <translation>&amp;Passphrase or emergency sheet</translation>
        </message>
        <message>
            <source>A register stands there. The backup takes its place; the register that is there now is kept beside it under another name. Go on?</source>
            <translation>A register stands there. The backup takes its place; the register that is there now is kept beside it under another name. Go on?</translation>
        </message>
        <message>
            <source>Ch&amp;oose…</source>
            <translation>Ch&amp;oose…</translation>
        </message>
        <message>
            <source>Choos&amp;e…</source>
            <translation>Choos&amp;e…</translation>
        </message>
        <message>
            <source>Copying the backup and reading it through…</source>
            <translation>Copying the backup and reading it through…</translation>
        </message>
        <message>
            <source>The file that stood there is kept as %1

It holds every case too: destroy it once you are sure that you miss nothing from it.</source>
            <translation>The file that stood there is kept as %1

It holds every case too: destroy it once you are sure that you miss nothing from it.</translation>
        </message>
        <message>
            <source>Now choose “Look into it”.</source>
            <translation>Now choose “Look into it”.</translation>
        </message>
        <message>
            <source>Presen&amp;t passphrase or sheet</source>
            <translation>Presen&amp;t passphrase or sheet</translation>
        </message>
        <message>
            <source>S&amp;how that too</source>
            <translation>S&amp;how that too</translation>
        </message>
        <message>
            <source>To see what would be lost, type the present passphrase of the register that stands there (or the groups of its present sheet) and choose “Look into it” again. Without it you can put the backup back too.</source>
            <translation>To see what would be lost, type the present passphrase of the register that stands there (or the groups of its present sheet) and choose “Look into it” again. Without it you can put the backup back too.</translation>
        </message>
        <message>
            <source>Reading the register that stands there…</source>
            <translation>Reading the register that stands there…</translation>
        </message>
        <message>
            <source>The register of this backup stands here already: %1</source>
            <translation>The register of this backup stands here already: %1</translation>
        </message>
        <message>
            <source>The register of which this is a backup stands on this computer already:
%1

If the backup is put back somewhere else, there are two registers: what is done in the one is missing in the other, and a case may go into the wrong one. Rather put the backup in the place of the register; what stands there now is kept beside it under another name.</source>
            <translation>The register of which this is a backup stands on this computer already:
%1

If the backup is put back somewhere else, there are two registers: what is done in the one is missing in the other, and a case may go into the wrong one. Rather put the backup in the place of the register; what stands there now is kept beside it under another name.</translation>
        </message>
        <message>
            <source>&amp;In its place…</source>
            <translation>&amp;In its place…</translation>
        </message>
        <message>
            <source>&amp;Make a second register</source>
            <translation>&amp;Make a second register</translation>
        </message>
        <message>
            <source>This is no backup of the register that stands there, but of another one.</source>
            <translation>This is no backup of the register that stands there, but of another one.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SafetyPage</name>
        <message>
            <source>ended %1</source>
            <translation>ended %1</translation>
        </message>
        <message>
            <source>evaluate %1</source>
            <translation>evaluate %1</translation>
        </message>
        <message>
            <source>What was done: %1</source>
            <translation>What was done: %1</translation>
        </message>
        <message>
            <source>Evaluated %1, goes on until %2: %3</source>
            <translation>Evaluated %1, goes on until %2: %3</translation>
        </message>
        <message>
            <source>Ended %1: %2</source>
            <translation>Ended %1: %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Contact limit</source>
            <translation>Contact limit</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Record a limit…</source>
            <translation>Record a limit…</translation>
        </message>
        <message>
            <source>Evaluate…</source>
            <translation>Evaluate…</translation>
        </message>
        <message>
            <source>The chosen contact limit</source>
            <translation>The chosen contact limit</translation>
        </message>
        <message>
            <source>What to do when there is a threat</source>
            <translation>What to do when there is a threat</translation>
        </message>
        <message>
            <source>Contact limits</source>
            <translation>Contact limits</translation>
        </message>
        <message>
            <source>What to do when there is a threat is shown here once the case has the safety flag or a contact limit.</source>
            <translation>What to do when there is a threat is shown here once the case has the safety flag or a contact limit.</translation>
        </message>
        <message>
            <source>Your organisation&apos;s own policy, not in the information sheet. You change it in Settings, under Letters and texts.</source>
            <translation>Your organisation&apos;s own policy, not in the information sheet. You change it in Settings, under Letters and texts.</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>hidden</translation>
        </message>
        <message>
            <source>No limit to the contact was recorded in this case.</source>
            <translation>No limit to the contact was recorded in this case.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ScreenForm</name>
        <message>
            <source>&amp;Language of the screen</source>
            <translation>&amp;Language of the screen</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>C&amp;olours</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SecurityForm</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>This name or function stands beside every act in the audit trail from the moment you save it. A function is enough. Whoever takes over chooses another first; that stands in the trail too.</source>
            <translation>This name or function stands beside every act in the audit trail from the moment you save it. A function is enough. Whoever takes over chooses another first; that stands in the trail too.</translation>
        </message>
        <message>
            <source>Ctrl+L locks at once. The window also locks after the computer was asleep. Nothing is lost by it: with the passphrase you go on where you were.</source>
            <translation>Ctrl+L locks at once. The window also locks after the computer was asleep. Nothing is lost by it: with the passphrase you go on where you were.</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>&amp;Officer</translation>
        </message>
        <message>
            <source>Lock after so many &amp;minutes without a key or the mouse</source>
            <translation>Lock after so many &amp;minutes without a key or the mouse</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SettingsPage</name>
        <message>
            <source>settings</source>
            <translation>settings</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Responsible persons</source>
            <translation>Responsible persons</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Screen</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Audit trail</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Letter paper</source>
            <translation>Letter paper</translation>
        </message>
        <message>
            <source>Letters and texts</source>
            <translation>Letters and texts</translation>
        </message>
        <message>
            <source>Leak check</source>
            <translation>Leak check</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Officer and lock</source>
            <translation>Officer and lock</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retention</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SheetDialog</name>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Check</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>C&amp;lose</translation>
        </message>
        <message>
            <source>Emergency sheet</source>
            <translation>Emergency sheet</translation>
        </message>
        <message>
            <source>The emergency sheet holds the key of the register on paper, for when nobody knows the passphrase any more. Best is to print it at once; a file can be found. Keep it in a safe, and a second one at another address.</source>
            <translation>The emergency sheet holds the key of the register on paper, for when nobody knows the passphrase any more. Best is to print it at once; a file can be found. Keep it in a safe, and a second one at another address.</translation>
        </message>
        <message>
            <source>Then type the groups from the paper, to be sure that they can be read.</source>
            <translation>Then type the groups from the paper, to be sure that they can be read.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>&amp;Groups on the paper</source>
            <translation>&amp;Groups on the paper</translation>
        </message>
        <message>
            <source>That is not the passphrase of this register.</source>
            <translation>That is not the passphrase of this register.</translation>
        </message>
        <message>
            <source>Save the emergency sheet</source>
            <translation>Save the emergency sheet</translation>
        </message>
        <message>
            <source>emergency-sheet.pdf</source>
            <translation>emergency-sheet.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The sheet opens the register: from now on it counts. Put it away where only you and your deputy can take it.</source>
            <translation>The sheet opens the register: from now on it counts. Put it away where only you and your deputy can take it.</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>P&amp;rint…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Save as PDF…</translation>
        </message>
        <message>
            <source>Now choose Check.</source>
            <translation>Now choose Check.</translation>
        </message>
        <message>
            <source>The file that this printer makes</source>
            <translation>The file that this printer makes</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SheetEdit</name>
        <message>
            <source>13 groups of 5; small letters and spaces do not matter</source>
            <translation>13 groups of 5; small letters and spaces do not matter</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SheetUnlockDialog</name>
        <message>
            <source>Open with the emergency sheet</source>
            <translation>Open with the emergency sheet</translation>
        </message>
        <message>
            <source>&amp;Open the register</source>
            <translation>&amp;Open the register</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>Type the groups of the emergency sheet of “%1” and choose a new passphrase. From then on the sheet opens older backups only: make a new sheet at once, and keep this one until a new backup is made and copied to another place.</source>
            <translation>Type the groups of the emergency sheet of “%1” and choose a new passphrase. From then on the sheet opens older backups only: make a new sheet at once, and keep this one until a new backup is made and copied to another place.</translation>
        </message>
        <message>
            <source>Gro&amp;ups on the sheet</source>
            <translation>Gro&amp;ups on the sheet</translation>
        </message>
        <message>
            <source>Now choose a new passphrase.</source>
            <translation>Now choose a new passphrase.</translation>
        </message>
        <message>
            <source>Now choose “Open the register”.</source>
            <translation>Now choose “Open the register”.</translation>
        </message>
        <message>
            <source>As far as the file can be read, the sheet that opens it now has the mark %1.</source>
            <translation>As far as the file can be read, the sheet that opens it now has the mark %1.</translation>
        </message>
        <message>
            <source>“%1” gets a new passphrase. From then on the sheet opens older backups only: make a new sheet at once, and keep this one until a new backup is made and copied to another place.</source>
            <translation>“%1” gets a new passphrase. From then on the sheet opens older backups only: make a new sheet at once, and keep this one until a new backup is made and copied to another place.</translation>
        </message>
        <message>
            <source>“%1” is a backup, as its name tells. Choose “Put it back”, and work in the register that you get then: whoever works on in the backup itself has two registers. You choose a new passphrase after that. What you typed here is taken along.</source>
            <translation>“%1” is a backup, as its name tells. Choose “Put it back”, and work in the register that you get then: whoever works on in the backup itself has two registers. You choose a new passphrase after that. What you typed here is taken along.</translation>
        </message>
        <message>
            <source>&amp;Put it back…</source>
            <translation>&amp;Put it back…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::SecretWords</name>
        <message>
            <source>&amp;Show what is typed</source>
            <translation>&amp;Show what is typed</translation>
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
            <translation>Open the chosen case</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Shift+Tab</translation>
        </message>
        <message>
            <source>To the next or previous field</source>
            <translation>To the next or previous field</translation>
        </message>
        <message>
            <source>Alt + underlined letter</source>
            <translation>Alt + underlined letter</translation>
        </message>
        <message>
            <source>To that menu, field or button</source>
            <translation>To that menu, field or button</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>What they do</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>everywhere</translation>
        </message>
        <message>
            <source>Keep or carry out what was filled in</source>
            <translation>Keep or carry out what was filled in</translation>
        </message>
        <message>
            <source>in a dialog</source>
            <translation>in a dialog</translation>
        </message>
        <message>
            <source>Close without keeping</source>
            <translation>Close without keeping</translation>
        </message>
        <message>
            <source>in a list</source>
            <translation>in a list</translation>
        </message>
        <message>
            <source>Choose all cases in sight</source>
            <translation>Choose all cases in sight</translation>
        </message>
        <message>
            <source>Take the chosen fact away</source>
            <translation>Take the chosen fact away</translation>
        </message>
        <message>
            <source>under Protected</source>
            <translation>under Protected</translation>
        </message>
        <message>
            <source>in the assessment</source>
            <translation>in the assessment</translation>
        </message>
        <message>
            <source>Answer the question: yes, no or unknown</source>
            <translation>Answer the question: yes, no or unknown</translation>
        </message>
        <message>
            <source>1 to 5</source>
            <translation>1 to 5</translation>
        </message>
        <message>
            <source>To that question</source>
            <translation>To that question</translation>
        </message>
        <message>
            <source>On to Confirm</source>
            <translation>On to Confirm</translation>
        </message>
        <message>
            <source>in the text of a letter</source>
            <translation>in the text of a letter</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Bold</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>List with dots</source>
            <translation>List with dots</translation>
        </message>
        <message>
            <source>List with numbers</source>
            <translation>List with numbers</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Find the next; with Shift the previous</source>
            <translation>Find the next; with Shift the previous</translation>
        </message>
        <message>
            <source>To the next misspelled word, with suggestions</source>
            <translation>To the next misspelled word, with suggestions</translation>
        </message>
        <message>
            <source>Protect the selected words</source>
            <translation>Protect the selected words</translation>
        </message>
        <message>
            <source>To the place of a finding or hint</source>
            <translation>To the place of a finding or hint</translation>
        </message>
        <message>
            <source>below a letter</source>
            <translation>below a letter</translation>
        </message>
        <message>
            <source>in Letters and texts</source>
            <translation>in Letters and texts</translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>Save the text</translation>
        </message>
        <message>
            <source>To where the text is wrong</source>
            <translation>To where the text is wrong</translation>
        </message>
        <message>
            <source>in a case</source>
            <translation>in a case</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>under Today</source>
            <translation>under Today</translation>
        </message>
        <message>
            <source>Ctrl+Down, Ctrl+Up</source>
            <translation>Ctrl+Down, Ctrl+Up</translation>
        </message>
        <message>
            <source>To the next or previous group</source>
            <translation>To the next or previous group</translation>
        </message>
        <message>
            <source>Put off what is chosen</source>
            <translation>Put off what is chosen</translation>
        </message>
        <message>
            <source>Take up again what was put off</source>
            <translation>Take up again what was put off</translation>
        </message>
        <message>
            <source>What changed since you were last here</source>
            <translation>What changed since you were last here</translation>
        </message>
        <message>
            <source>To the cases that are to be cleared</source>
            <translation>To the cases that are to be cleared</translation>
        </message>
        <message>
            <source>Make the emergency sheet that is missing, or type it back</source>
            <translation>Make the emergency sheet that is missing, or type it back</translation>
        </message>
        <message>
            <source>To the days equated with a holiday that are to be completed</source>
            <translation>To the days equated with a holiday that are to be completed</translation>
        </message>
        <message>
            <source>Take the chosen register off the list</source>
            <translation>Take the chosen register off the list</translation>
        </message>
        <message>
            <source>on the start page</source>
            <translation>on the start page</translation>
        </message>
        <message>
            <source>On to the text of the chosen chapter</source>
            <translation>On to the text of the chosen chapter</translation>
        </message>
        <message>
            <source>in the contents of the manual</source>
            <translation>in the contents of the manual</translation>
        </message>
    </context>
    <context>
        <name>gehoor::StartPage</name>
        <message>
            <source>Complaints of outsiders: from a mail that came in to an answer and a closed case, in one encrypted file on this computer.</source>
            <translation>Complaints of outsiders: from a mail that came in to an answer and a closed case, in one encrypted file on this computer.</translation>
        </message>
        <message>
            <source>&amp;New register</source>
            <translation>&amp;New register</translation>
        </message>
        <message>
            <source>With a passphrase of your own.</source>
            <translation>With a passphrase of your own.</translation>
        </message>
        <message>
            <source>&amp;Open a register</source>
            <translation>&amp;Open a register</translation>
        </message>
        <message>
            <source>A .gehoor file that you have.</source>
            <translation>A .gehoor file that you have.</translation>
        </message>
        <message>
            <source>&amp;Practise with the demo</source>
            <translation>&amp;Practise with the demo</translation>
        </message>
        <message>
            <source>A new register with invented cases only.</source>
            <translation>A new register with invented cases only.</translation>
        </message>
        <message>
            <source>Re&amp;store a backup</source>
            <translation>Re&amp;store a backup</translation>
        </message>
        <message>
            <source>After a loss, or on another computer.</source>
            <translation>After a loss, or on another computer.</translation>
        </message>
        <message>
            <source>&amp;Language of the screen (taal)</source>
            <translation>&amp;Language of the screen (taal)</translation>
        </message>
    </context>
    <context>
        <name>gehoor::StationeryForm</name>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remove</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Where the window of the envelope lies over the folded letter. Print the test page to see whether it fits. Letters that were kept before stay as they are.</source>
            <translation>Where the window of the envelope lies over the folded letter. Print the test page to see whether it fits. Letters that were kept before stay as they are.</translation>
        </message>
        <message>
            <source>&amp;Window on the</source>
            <translation>&amp;Window on the</translation>
        </message>
        <message>
            <source>From the s&amp;ide</source>
            <translation>From the s&amp;ide</translation>
        </message>
        <message>
            <source>From the &amp;top</source>
            <translation>From the &amp;top</translation>
        </message>
        <message>
            <source>Wi&amp;dth</source>
            <translation>Wi&amp;dth</translation>
        </message>
        <message>
            <source>Hei&amp;ght</source>
            <translation>Hei&amp;ght</translation>
        </message>
        <message>
            <source>up to three lines at the foot of the first page</source>
            <translation>up to three lines at the foot of the first page</translation>
        </message>
        <message>
            <source>Foot of the &amp;letter</source>
            <translation>Foot of the &amp;letter</translation>
        </message>
        <message>
            <source>Ch&amp;oose a picture…</source>
            <translation>Ch&amp;oose a picture…</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>&amp;Print the test page…</source>
            <translation>&amp;Print the test page…</translation>
        </message>
        <message>
            <source>T&amp;est page as PDF…</source>
            <translation>T&amp;est page as PDF…</translation>
        </message>
        <message>
            <source>The test page as it will be printed</source>
            <translation>The test page as it will be printed</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Choose the logo</source>
            <translation>Choose the logo</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg)</source>
            <translation>Pictures (*.png *.svg)</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>Test page</translation>
        </message>
        <message>
            <source>Save the test page</source>
            <translation>Save the test page</translation>
        </message>
        <message>
            <source>test-page.pdf</source>
            <translation>test-page.pdf</translation>
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
            <translation>No follow-up step is poss&amp;ible</translation>
        </message>
        <message>
            <source>Show al&amp;l steps</source>
            <translation>Show al&amp;l steps</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TemplatePreview</name>
        <message>
            <source>The letter as it will be printed</source>
            <translation>The letter as it will be printed</translation>
        </message>
        <message>
            <source>Example fro&amp;m case</source>
            <translation>Example fro&amp;m case</translation>
        </message>
        <message>
            <source>(Here stands the explanation that you write.)</source>
            <translation>(Here stands the explanation that you write.)</translation>
        </message>
        <message>
            <source>There is no case yet to show the letter with.</source>
            <translation>There is no case yet to show the letter with.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TermsChangeDialog</name>
        <message>
            <source>Due dates that would move</source>
            <translation>Due dates that would move</translation>
        </message>
        <message>
            <source>due dates that would move</source>
            <translation>due dates that would move</translation>
        </message>
        <message>
            <source>Cases looked at</source>
            <translation>Cases looked at</translation>
        </message>
        <message>
            <source>Move the due dates</source>
            <translation>Move the due dates</translation>
        </message>
        <message>
            <source>No due date of an open case moves.</source>
            <translation>No due date of an open case moves.</translation>
        </message>
        <message>
            <source>Keep the change</source>
            <translation>Keep the change</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) would move. Look at them; nothing was changed yet.</source>
            <translation>
                <numerusform>The due date of %n open case would move. Look at it first; nothing was changed yet.</numerusform>
                <numerusform>The due dates of %n open cases would move. Look at them first; nothing was changed yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking which open cases would move…</source>
            <translation>Looking which open cases would move…</translation>
        </message>
        <message>
            <source>Moving the due dates of the open cases…</source>
            <translation>Moving the due dates of the open cases…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TermsDialog</name>
        <message>
            <source>The due dates and how they came about</source>
            <translation>The due dates and how they came about</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Terms of case %1</source>
            <translation>Terms of case %1</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Save the page</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>&amp;Extend a term…</source>
            <translation>&amp;Extend a term…</translation>
        </message>
        <message>
            <source>The complainant &amp;answered…</source>
            <translation>The complainant &amp;answered…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Save as PDF…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TermsForm</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet</source>
            <translation>The organisation&apos;s own policy, not in the information sheet</translation>
        </message>
        <message>
            <source>From receipt to the &amp;acknowledgement</source>
            <translation>From receipt to the &amp;acknowledgement</translation>
        </message>
        <message>
            <source>From receipt to the &amp;notice or the forwarding</source>
            <translation>From receipt to the &amp;notice or the forwarding</translation>
        </message>
        <message>
            <source>From a request for &amp;information to the answer</source>
            <translation>From a request for &amp;information to the answer</translation>
        </message>
        <message>
            <source>From for&amp;warding to the response</source>
            <translation>From for&amp;warding to the response</translation>
        </message>
        <message>
            <source>Saturdays, Sundays, holidays and equated days are no working days; see Calendar. No letter promises these terms. Before a change moves the due dates of open cases, you see which.</source>
            <translation>Saturdays, Sundays, holidays and equated days are no working days; see Calendar. No letter promises these terms. Before a change moves the due dates of open cases, you see which.</translation>
        </message>
        <message>
            <source>From receipt, or an answer, to a ver&amp;dict</source>
            <translation>From receipt, or an answer, to a ver&amp;dict</translation>
        </message>
        <message>
            <source>The m&amp;ost a response is extended, once</source>
            <translation>The m&amp;ost a response is extended, once</translation>
        </message>
        <message>
            <source>%1: unit</source>
            <translation>%1: unit</translation>
        </message>
        <message>
            <source>to the next working day</source>
            <translation>to the next working day</translation>
        </message>
        <message>
            <source>%1: to the next working day</source>
            <translation>%1: to the next working day</translation>
        </message>
        <message>
            <source>A term that ends on a day that is no working day ends on the next one.</source>
            <translation>A term that ends on a day that is no working day ends on the next one.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TextPane</name>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Insert</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>the text</translation>
        </message>
        <message>
            <source>text and example</source>
            <translation>text and example</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Text</translation>
        </message>
        <message>
            <source>&amp;Example</source>
            <translation>&amp;Example</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>text: state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This text can be saved.</source>
            <translation>This text can be saved.</translation>
        </message>
        <message>
            <source>This text stands.</source>
            <translation>This text stands.</translation>
        </message>
        <message>
            <source>Ve&amp;rsions…</source>
            <translation>Ve&amp;rsions…</translation>
        </message>
        <message>
            <source>&amp;New standard text…</source>
            <translation>&amp;New standard text…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TextsModel</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>piece: %1</source>
            <translation>piece: %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TextsPage</name>
        <message>
            <source>texts of the organisation</source>
            <translation>texts of the organisation</translation>
        </message>
        <message>
            <source>Lan&amp;guage of the texts</source>
            <translation>Lan&amp;guage of the texts</translation>
        </message>
        <message>
            <source>What you changed in this text is not saved. Let it go?</source>
            <translation>What you changed in this text is not saved. Let it go?</translation>
        </message>
        <message>
            <source>&amp;Let it go</source>
            <translation>&amp;Let it go</translation>
        </message>
        <message>
            <source>&amp;Go back to it</source>
            <translation>&amp;Go back to it</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TodayModel</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>to check</source>
            <translation>to check</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TodayPage</name>
        <message>
            <source>today&apos;s work</source>
            <translation>today&apos;s work</translation>
        </message>
        <message>
            <source>Nothing is waiting.

A complaint that came by mail: read it in with Ctrl+O, or drag the .eml file into this window.
A complaint by phone, post or in person: Ctrl+N.</source>
            <translation>Nothing is waiting.

A complaint that came by mail: read it in with Ctrl+O, or drag the .eml file into this window.
A complaint by phone, post or in person: Ctrl+N.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Take up again</translation>
        </message>
        <message>
            <source>Enter opens the case at its step. Ctrl+Down and Ctrl+Up: next and previous group.</source>
            <translation>Enter opens the case at its step. Ctrl+Down and Ctrl+Up: next and previous group.</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>What changed…</translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>Put off…</translation>
        </message>
        <message>
            <source>To Retention…</source>
            <translation>To Retention…</translation>
        </message>
        <message>
            <source>What is to be done…</source>
            <translation>What is to be done…</translation>
        </message>
        <message>
            <source>Make the sheet…</source>
            <translation>Make the sheet…</translation>
        </message>
        <message>
            <source>Type the sheet back…</source>
            <translation>Type the sheet back…</translation>
        </message>
        <message>
            <source>Complete the days…</source>
            <translation>Complete the days…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::TriagePage</name>
        <message>
            <source>Keys: %1; 1 to 5 go to a question, Enter to Confirm.</source>
            <translation>Keys: %1; 1 to 5 go to a question, Enter to Confirm.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>Choose a follow-up step, or say that none is possible.</source>
            <translation>Choose a follow-up step, or say that none is possible.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>The case is closed.</translation>
        </message>
        <message>
            <source>This part was forwarded; its verdict stands.</source>
            <translation>This part was forwarded; its verdict stands.</translation>
        </message>
        <message>
            <source>The register is open for reading only.</source>
            <translation>The register is open for reading only.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The verdict stays in the file, and the part is to be judged again. Why is it withdrawn?</source>
            <translation>The verdict stays in the file, and the part is to be judged again. Why is it withdrawn?</translation>
        </message>
        <message>
            <source>Withdraw the verdict on part %1</source>
            <translation>Withdraw the verdict on part %1</translation>
        </message>
    </context>
    <context>
        <name>gehoor::UnlockPage</name>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>Another &amp;register</source>
            <translation>Another &amp;register</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Open for &amp;reading only</source>
            <translation>Open for &amp;reading only</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>Use the emergency &amp;sheet…</source>
            <translation>Use the emergency &amp;sheet…</translation>
        </message>
        <message>
            <source>Are these the groups of the emergency sheet? Then choose “Use the emergency sheet”.</source>
            <translation>Are these the groups of the emergency sheet? Then choose “Use the emergency sheet”.</translation>
        </message>
        <message>
            <source>The groups of the emergency sheet stand in the field. Choose “Open” to go on with them, or type the passphrase.</source>
            <translation>The groups of the emergency sheet stand in the field. Choose “Open” to go on with them, or type the passphrase.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::Unsaved</name>
        <message>
            <source>Close this register?</source>
            <translation>Close this register?</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Quit Gehoor?</source>
            <translation>Quit Gehoor?</translation>
        </message>
        <message>
            <source>What was typed and not yet saved is lost.</source>
            <translation>What was typed and not yet saved is lost.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Show everything in another language?</source>
            <translation>Show everything in another language?</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Show</translation>
        </message>
    </context>
    <context>
        <name>gehoor::VersionsDialog</name>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Versions: %1</source>
            <translation>Versions: %1</translation>
        </message>
        <message>
            <source>versions</source>
            <translation>versions</translation>
        </message>
        <message>
            <source>the text of the chosen version</source>
            <translation>the text of the chosen version</translation>
        </message>
        <message>
            <source>Bring &amp;back</source>
            <translation>Bring &amp;back</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>stands now</source>
            <translation>stands now</translation>
        </message>
        <message>
            <source>the standard text again</source>
            <translation>the standard text again</translation>
        </message>
        <message>
            <source>version %1 again</source>
            <translation>version %1 again</translation>
        </message>
        <message>
            <source>the standard text</source>
            <translation>the standard text</translation>
        </message>
    </context>
    <context>
        <name>gehoor::ClearingDialog</name>
        <message>
            <source>&amp;Anonymise</source>
            <translation>&amp;Anonymise</translation>
        </message>
        <message>
            <source>&amp;Destroy</source>
            <translation>&amp;Destroy</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>What goes</translation>
        </message>
        <message>
            <source>what goes</source>
            <translation>what goes</translation>
        </message>
        <message numerus="yes">
            <source>Destroy %n case(s)? This cannot be undone.</source>
            <translation>
                <numerusform>Destroy %n case? This cannot be undone.</numerusform>
                <numerusform>Destroy %n cases? This cannot be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Anonymise %n case(s)? This cannot be undone.</source>
            <translation>
                <numerusform>Anonymise %n case? This cannot be undone.</numerusform>
                <numerusform>Anonymise %n cases? This cannot be undone.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>Do &amp;nothing</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>Clear…</translation>
        </message>
        <message>
            <source>Clearing, and writing the file anew…</source>
            <translation>Clearing, and writing the file anew…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::DoomedModel</name>
        <message>
            <source>Backup of</source>
            <translation>Backup of</translation>
        </message>
        <message>
            <source>Still there?</source>
            <translation>Still there?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
    </context>
    <context>
        <name>gehoor::DueModel</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Kept until</translation>
        </message>
    </context>
    <context>
        <name>gehoor::HeldModel</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>On hold since</source>
            <translation>On hold since</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>gehoor::RetentionPage</name>
        <message>
            <source>cases to be cleared</source>
            <translation>cases to be cleared</translation>
        </message>
        <message>
            <source>cases on hold</source>
            <translation>cases on hold</translation>
        </message>
        <message>
            <source>backups to be destroyed</source>
            <translation>backups to be destroyed</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet</source>
            <translation>The organisation&apos;s own policy, not in the information sheet</translation>
        </message>
        <message>
            <source>No case is to be cleared.</source>
            <translation>No case is to be cleared.</translation>
        </message>
        <message numerus="yes">
            <source>Closed cases are kept for %n month(s). What is to be cleared after that is shown here; nothing is cleared before you have seen what goes.</source>
            <translation>
                <numerusform>Closed cases are kept for %n month. What is to be cleared after that is shown here; nothing is cleared before you have seen what goes.</numerusform>
                <numerusform>Closed cases are kept for %n months. What is to be cleared after that is shown here; nothing is cleared before you have seen what goes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Closed cases are kept for %1 to %2 months, by how they ended. What is to be cleared after that is shown here; nothing is cleared before you have seen what goes.</source>
            <translation>Closed cases are kept for %1 to %2 months, by how they ended. What is to be cleared after that is shown here; nothing is cleared before you have seen what goes.</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>On hold</translation>
        </message>
        <message>
            <source>The number of the case:</source>
            <translation>The number of the case:</translation>
        </message>
        <message>
            <source>Why is %1 kept longer?</source>
            <translation>Why is %1 kept longer?</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Delete</translation>
        </message>
        <message>
            <source>&amp;It is destroyed</source>
            <translation>&amp;It is destroyed</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>Do &amp;nothing</translation>
        </message>
        <message>
            <source>Write the file &amp;anew</source>
            <translation>Write the file &amp;anew</translation>
        </message>
        <message>
            <source>Kept past their term:</source>
            <translation>Kept past their term:</translation>
        </message>
        <message>
            <source>Backups that are to be destroyed; make a new one first (Settings, Backups):</source>
            <translation>Backups that are to be destroyed; make a new one first (Settings, Backups):</translation>
        </message>
        <message>
            <source>Lift the hold</source>
            <translation>Lift the hold</translation>
        </message>
        <message>
            <source>Delete the backup of %1? It cannot be restored after that.</source>
            <translation>Delete the backup of %1? It cannot be restored after that.</translation>
        </message>
        <message>
            <source>The register at %1 is not as it was written there, or that cannot be told. Somebody may have gone on working in it: what they did would be gone. Delete it all the same?</source>
            <translation>The register at %1 is not as it was written there, or that cannot be told. Somebody may have gone on working in it: what they did would be gone. Delete it all the same?</translation>
        </message>
        <message>
            <source>Looking at the backup…</source>
            <translation>Looking at the backup…</translation>
        </message>
        <message>
            <source>The backup of %1 is out of reach. Did you destroy it yourself?</source>
            <translation>The backup of %1 is out of reach. Did you destroy it yourself?</translation>
        </message>
        <message>
            <source>Why is the hold on %1 lifted? Once its term is over, the case can be cleared.</source>
            <translation>Why is the hold on %1 lifted? Once its term is over, the case can be cleared.</translation>
        </message>
        <message>
            <source>&amp;What goes…</source>
            <translation>&amp;What goes…</translation>
        </message>
        <message>
            <source>Destro&amp;y the backup…</source>
            <translation>Destro&amp;y the backup…</translation>
        </message>
        <message>
            <source>How lo&amp;ng…</source>
            <translation>How lo&amp;ng…</translation>
        </message>
        <message>
            <source>&amp;Put on hold…</source>
            <translation>&amp;Put on hold…</translation>
        </message>
        <message>
            <source>Put an&amp;other case on hold…</source>
            <translation>Put an&amp;other case on hold…</translation>
        </message>
        <message>
            <source>Writing the file anew…</source>
            <translation>Writing the file anew…</translation>
        </message>
        <message>
            <source>&amp;Lift the hold…</source>
            <translation>&amp;Lift the hold…</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) to be destroyed too, at the bottom of this page.</source>
            <translation>
                <numerusform>%n backup is to be destroyed too, at the bottom of this page.</numerusform>
                <numerusform>%n backups are to be destroyed too, at the bottom of this page.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gehoor::RetentionTermsDialog</name>
        <message>
            <source>How long closed cases are kept</source>
            <translation>How long closed cases are kept</translation>
        </message>
        <message>
            <source>The organisation&apos;s own policy, not in the information sheet: months from the day of closing.</source>
            <translation>The organisation&apos;s own policy, not in the information sheet: months from the day of closing.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>%1: months kept</source>
            <translation>%1: months kept</translation>
        </message>
    </context>
    <context>
        <name>gehoor::AccessDayDialog</name>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>&amp;How it came in</source>
            <translation>&amp;How it came in</translation>
        </message>
    </context>
    <context>
        <name>gehoor::AccessDialog</name>
        <message>
            <source>&amp;Record a request…</source>
            <translation>&amp;Record a request…</translation>
        </message>
        <message>
            <source>&amp;Extend…</source>
            <translation>&amp;Extend…</translation>
        </message>
        <message>
            <source>&amp;Save the data…</source>
            <translation>&amp;Save the data…</translation>
        </message>
        <message>
            <source>&amp;Answered…</source>
            <translation>&amp;Answered…</translation>
        </message>
        <message>
            <source>Access request, case %1</source>
            <translation>Access request, case %1</translation>
        </message>
        <message>
            <source>Make sure first that it is the complainant who asks. The data that are saved are the complainant&apos;s own and no more: nothing of others, no names of staff, no notes and no words of the complaint, which may name others.</source>
            <translation>Make sure first that it is the complainant who asks. The data that are saved are the complainant&apos;s own and no more: nothing of others, no names of staff, no notes and no words of the complaint, which may name others.</translation>
        </message>
        <message>
            <source>The requests for access and their terms</source>
            <translation>The requests for access and their terms</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>The complainant has not asked for access to their data.</source>
            <translation>The complainant has not asked for access to their data.</translation>
        </message>
        <message>
            <source>Request for access</source>
            <translation>Request for access</translation>
        </message>
        <message>
            <source>Save the data</source>
            <translation>Save the data</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;Text (*.txt)</source>
            <translation>PDF (*.pdf);;Text (*.txt)</translation>
        </message>
        <message>
            <source>Request answered</source>
            <translation>Request answered</translation>
        </message>
    </context>
    <context>
        <name>gehoor::AccessExtensionDialog</name>
        <message>
            <source>Extend the term of the request for access</source>
            <translation>Extend the term of the request for access</translation>
        </message>
        <message>
            <source>&amp;Months more</source>
            <translation>&amp;Months more</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Extend</translation>
        </message>
        <message>
            <source>The request is then to be answered by %1. Tell the complainant today that it takes longer, and why: the law asks that.</source>
            <translation>The request is then to be answered by %1. Tell the complainant today that it takes longer, and why: the law asks that.</translation>
        </message>
    </context>
    <context>
        <name>Breaches</name>
        <message>
            <source>letter %1: %2</source>
            <translation>letter %1: %2</translation>
        </message>
        <message>
            <source>bundle %1, made on %2</source>
            <translation>bundle %1, made on %2</translation>
        </message>
        <message>
            <source>It concerns case %1, %2.</source>
            <translation>It concerns case %1, %2.</translation>
        </message>
        <message>
            <source>It concerns case %1.</source>
            <translation>It concerns case %1.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BreachDecisionDialog</name>
        <message>
            <source>Data breach %1: reported or not</source>
            <translation>Data breach %1: reported or not</translation>
        </message>
        <message>
            <source>&amp;The breach was</source>
            <translation>&amp;The breach was</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;On</translation>
        </message>
        <message>
            <source>The authority&apos;s &amp;number</source>
            <translation>The authority&apos;s &amp;number</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>The law lets a report go when a risk for people is unlikely. Give the reason: it is kept, since the authority may ask for it.</source>
            <translation>The law lets a report go when a risk for people is unlikely. Give the reason: it is kept, since the authority may ask for it.</translation>
        </message>
        <message>
            <source>That is past the 72 hours, which ended on %1. The law asks why it is late: give the reason.</source>
            <translation>That is past the 72 hours, which ended on %1. The law asks why it is late: give the reason.</translation>
        </message>
        <message>
            <source>That is within the 72 hours, which end on %1. A reason is not needed.</source>
            <translation>That is within the 72 hours, which end on %1. A reason is not needed.</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BreachDialog</name>
        <message>
            <source>It happened &amp;from</source>
            <translation>It happened &amp;from</translation>
        </message>
        <message>
            <source>&amp;until</source>
            <translation>&amp;until</translation>
        </message>
        <message>
            <source>Data breach %1</source>
            <translation>Data breach %1</translation>
        </message>
        <message>
            <source>Record a data breach</source>
            <translation>Record a data breach</translation>
        </message>
        <message>
            <source>the first day on which it happened</source>
            <translation>the first day on which it happened</translation>
        </message>
        <message>
            <source>the last day on which it happened</source>
            <translation>the last day on which it happened</translation>
        </message>
        <message>
            <source>case number, if it concerns one</source>
            <translation>case number, if it concerns one</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>First make sure that everybody is safe: record it after that. Name nobody in your own words if it can be told without. The law asks to record every data breach, reported or not (AVG, article 33).</source>
            <translation>First make sure that everybody is safe: record it after that. Name nobody in your own words if it can be told without. The law asks to record every data breach, reported or not (AVG, article 33).</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>&amp;Discovered on</source>
            <translation>&amp;Discovered on</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;What happened</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Case</translation>
        </message>
        <message>
            <source>&amp;Letter or bundle that went wrong</source>
            <translation>&amp;Letter or bundle that went wrong</translation>
        </message>
        <message>
            <source>How many &amp;people are affected</source>
            <translation>How many &amp;people are affected</translation>
        </message>
        <message>
            <source>Whose data</source>
            <translation>Whose data</translation>
        </message>
        <message>
            <source>Which data</source>
            <translation>Which data</translation>
        </message>
        <message>
            <source>&amp;Encrypted</source>
            <translation>&amp;Encrypted</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BreachReportDialog</name>
        <message>
            <source>&amp;Copy all</source>
            <translation>&amp;Copy all</translation>
        </message>
        <message>
            <source>Data breach %1: text of the report</source>
            <translation>Data breach %1: text of the report</translation>
        </message>
        <message>
            <source>The text of the report</source>
            <translation>The text of the report</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>Cl&amp;ose</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>Text (*.txt);;PDF (*.pdf)</source>
            <translation>Text (*.txt);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Save…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BreachStepDialog</name>
        <message>
            <source>Data breach %1: a step done</source>
            <translation>Data breach %1: a step done</translation>
        </message>
        <message>
            <source>&amp;Step</source>
            <translation>&amp;Step</translation>
        </message>
        <message>
            <source>Done &amp;on</source>
            <translation>Done &amp;on</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
    </context>
    <context>
        <name>gehoor::BreachesDialog</name>
        <message>
            <source>Data breaches</source>
            <translation>Data breaches</translation>
        </message>
        <message>
            <source>The data breaches</source>
            <translation>The data breaches</translation>
        </message>
        <message>
            <source>What is known of the breach and what is to be done</source>
            <translation>What is known of the breach and what is to be done</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Data breach %1, %2: %3</source>
            <translation>Data breach %1, %2: %3</translation>
        </message>
        <message>
            <source>No data breach is recorded. Did a letter go to the wrong person, was something lost or stolen, or did somebody see what was not for them? First make sure that everybody is safe. Then record it here: the law gives 72 hours to report it.</source>
            <translation>No data breach is recorded. Did a letter go to the wrong person, was something lost or stolen, or did somebody see what was not for them? First make sure that everybody is safe. Then record it here: the law gives 72 hours to report it.</translation>
        </message>
        <message>
            <source>&amp;Record a breach…</source>
            <translation>&amp;Record a breach…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>C&amp;hange…</translation>
        </message>
        <message>
            <source>&amp;Step done…</source>
            <translation>&amp;Step done…</translation>
        </message>
        <message>
            <source>Reported or &amp;not…</source>
            <translation>Reported or &amp;not…</translation>
        </message>
        <message>
            <source>&amp;Text of the report…</source>
            <translation>&amp;Text of the report…</translation>
        </message>
    </context>
    <context>
        <name>gehoor::MoreDueDialog</name>
        <message>
            <source>Cases that would fall due</source>
            <translation>Cases that would fall due</translation>
        </message>
        <message>
            <source>Look at them; nothing was changed yet. No case is cleared before you have seen what goes.</source>
            <translation>Look at them; nothing was changed yet. No case is cleared before you have seen what goes.</translation>
        </message>
        <message>
            <source>cases that would fall due</source>
            <translation>cases that would fall due</translation>
        </message>
        <message>
            <source>Keep the change</source>
            <translation>Keep the change</translation>
        </message>
    </context>
    <context>
        <name>gehoor::VerifyDialog</name>
        <message>
            <source>&amp;Verify</source>
            <translation>&amp;Verify</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stop</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Verify the register file</source>
            <translation>Verify the register file</translation>
        </message>
        <message>
            <source>progress of the verification</source>
            <translation>progress of the verification</translation>
        </message>
        <message>
            <source>what was found</source>
            <translation>what was found</translation>
        </message>
        <message>
            <source>Gehoor reads every page of the file, and checks its structure, the audit trail and every letter, document and bundle that was kept. Nothing is changed. Did you write down the head of the trail, or does it stand on a print or an emergency sheet? Then type it here: so it shows whether lines were taken away or an older file was put back.</source>
            <translation>Gehoor reads every page of the file, and checks its structure, the audit trail and every letter, document and bundle that was kept. Nothing is changed. Did you write down the head of the trail, or does it stand on a print or an emergency sheet? Then type it here: so it shows whether lines were taken away or an older file was put back.</translation>
        </message>
        <message>
            <source>&amp;Head of the trail, if you have it</source>
            <translation>&amp;Head of the trail, if you have it</translation>
        </message>
        <message>
            <source>Stopped before the end: nothing can be said of the register.</source>
            <translation>Stopped before the end: nothing can be said of the register.</translation>
        </message>
    </context>
    <context>
        <name>WayQuestion</name>
        <message>
            <source>This is not the safe way</source>
            <translation>This is not the safe way</translation>
        </message>
        <message>
            <source>Must it go this way all the same? Then say why; the reason is kept in the case.</source>
            <translation>Must it go this way all the same? Then say why; the reason is kept in the case.</translation>
        </message>
    </context>
</TS>
