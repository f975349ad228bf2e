// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/leaksentences.h>

namespace gehoor {
namespace {

constexpr char16_t confirmingEnglish[] = uR"(She lives here.
She no longer lives here.
Your ex-partner has been staying here since May.
Your daughter is here.
Your children are safe here.
Your children go to school here, and they live here.
Your wife had a room in our house.
She has a room with us.
Your ex-partner is staying at one of our locations.
She is no longer in our shelter.
She has moved to another shelter.
We cannot tell you where she is staying.
We may not say where your daughter lives.
We spoke to your ex-partner.
We have spoken with your daughter about this.
We have already informed your wife.
We contacted your ex-partner last week.
We asked your daughter what she wants.
We are in touch with your ex-partner.
We will tell your daughter that you called.
We passed your letter on to your ex-partner.
We gave your letter to your ex-partner.
Our colleague spoke to your ex-partner on Monday.
The counselling of your daughter has ended.
The care of your children is going well.
The help given to your daughter will continue.
Your daughter gets help here.
Our employee has been counselling your daughter, and our employee supports your daughter well.
Our colleague supports her.
The staff who work with your daughter are trained.
We take good care of your children.
We look after your children.
We helped your ex-partner to find a home.
We have helped her to find a home.
Your ex-partner is one of our clients.
She was referred to us by the police.
Your daughter was supported by us for a year.
She does not want you to know where she is.
On behalf of your ex-partner we let you know that she will not come.
Your ex-partner told us what happened.
We have no client by that name.
There is nobody with that name.
She does not appear in our records.
We can confirm that she was there.
We confirm that your son was there.
Your wife never stayed with us.
Your mother was registered with us in June.
We do not know your sister.
We counselled her for a year.
They stayed here until June.
Your ex-partner currently stays at our location.
We offer your wife a safe place.
Your children are doing well.
Your daughter's therapy goes on.
Your wife checked out last month.
Our social worker saw your daughter.
Your ex-partner now lives on her own.
She found a home through us.
You may not visit your daughter here.
She is on our waiting list.
She is in the care of our team.
We discussed your complaint with your ex-partner.
Your ex-partner arrived safely with us.
Nobody may know that she is with us.)";

constexpr char16_t ambiguousEnglish[] = uR"(Your child is at a school nearby, you write.
We sent your mother a copy.
She is not here.
She has never been here.
She is safe now.
She has moved.
We spoke to her about it.
We have talked with them about this.
We gave her your letter.
Her counsellor can confirm this.
It did not come up at her intake.
She told us what happened.
Your daughter has asked for rest.
Your ex-partner does not want contact.
The file of your ex-partner says nothing about that.
She receives counselling from a colleague.
Her counselling ended in May.
We advised her to see a lawyer.
We will not give you your wife's address.
Her file is closed.
We picked up your daughter at the station.
Your wife sleeps and eats well.
The group your son is in went on holiday.
Last week your mother went to a home of her own.
It was your daughter's own decision to come.
On the day of admission your wife was alone.
In our house your son is never alone.
Your ex-partner was in distress when she came.
Your children have settled in.
Your ex-partner and her mother came together.
We take your children to school every day.
Your wife signs the contract for a home next week.
We never met your ex-partner.
Your ex-partner has no objection to this.
Your daughter had a talk with the psychologist that day.
Your wife comes to collect her belongings tomorrow.
We must protect the privacy of your ex-partner.)";

constexpr char16_t innocentEnglish[] = uR"(You can also call us here.
If you do not agree with what is said here, please let us know.
You live nearby, you write.
You will find more about the procedure here.
You are welcome here.
Your daughter is welcome here too.
You were here on 4 May for a conversation.
The engineer who was here has repaired the gate.
There is no parking here.
Our colleague works here on Mondays.
We spoke to you about the complaint.
We have spoken with the City about it.
We contacted your lawyer.
We asked your company for an invoice.
We have agreed with the team leader that the gate stays closed.
A lawyer can help you with the contact with your children.
The court can settle the arrangements about your children.
We have no say in the contact with your children.
We understand that you are worried about your daughter.
We understand how much your children mean to you.
We can tell you nothing about your ex-partner.
Whoever gets help can complain themselves.
Your ex-partner can complain themselves.
Your daughter can file a complaint with us herself.
You ask us to tell you where your ex-partner lives. We never answer such questions.
We do not share information about other people. Nor do we say whether or not anyone is known to us.
The counselling of new staff has improved.
Our colleague will show you the way out.
Our colleague will call you next week.
The care of the garden is a task of the City.
We know your company well.
We do not know your situation.
Your complaint is registered with us under number 2026-0042.
Your complaint is known to us.
The noise is known to us.
Your complaint was referred to us by the City.
We confirm that we received your complaint.
We confirm that your complaint was withdrawn.
Your complaint is being handled by us.
You will be kept informed by us.
The room in which we spoke to you was cold.
The conversation with you and the team leader was on 3 May.
We passed your letter on to the team leader.
Your father has signed the mandate.
You write on behalf of your daughter.
Because you complain on behalf of your daughter, please send us her mandate.
Clients always have a right to see their own file.
You had to stay in the waiting room for a long time, you write.
You will find the answer of the team leader below.
Your name is in our records with the old address.
Are you looking for help for your children? The neighbourhood team can tell you more.
You can tell your daughter about this yourself.
It was kind of you to bring your partner along.
You ask where your wife stays. We never say anything about that.
Your complaint came in on 3 May.
We discussed your complaint with the team leader.
We offer you our apologies.
We are glad to help you further.
The treatment of your complaint takes four weeks.
Our colleague met you at the gate.
We advised the team leader to close the gate.
Your daughter's school has a complaints scheme of its own.
Your company is not on our list of suppliers.
The City can help your children to find a place to play.
A doctor can help your partner with this.
You may ask your brother to read this with you.)";

constexpr char16_t unseenEnglish[] = uR"(Your children do not miss you.
Your wife will move in two weeks.
We hope that your sister wants to tell you herself.
Your son is at our school too.
Your mother and her counsellor read your letters together.
Whoever comes to us, like your daughter, usually stays for half a year.
She has said goodbye to us.
The employee you complain about is the mentor.
When you called, she was sitting next to the phone.
Your ex-partner is not open to this.
The children have a counsellor of their own.
Please do not call her again, since it frightens her.
It was wise that your husband came forward.
Your partner asked us not to give you this address.
Your brother spent a night in the emergency shelter.)";

} // namespace

const LeakSentences &englishLeakSentences()
{
    static const LeakSentences sentences{sentenceLines(confirmingEnglish), sentenceLines(ambiguousEnglish),
                                         sentenceLines(innocentEnglish), sentenceLines(unseenEnglish)};
    return sentences;
}

} // namespace gehoor
