import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { detect } from '../../src/promises/index.ts';
import { NOW } from './pledges.ts';
import { said } from './said.ts';

const found = (text: string) => detect(text, NOW, DEFAULT_CALENDAR);

/** What is between [ and ] is promised; nothing else is. */
function marked(text: string): { text: string; spans: string[] } {
	return { text: text.replace(/[[\]]/g, ''), spans: [...text.matchAll(/\[([^\]]*)\]/g)].map(([, span]) => span ?? '') };
}

describe('a promise', () => {
	test.each([
		// Who promises.
		'[I’ll send it on Monday.]',
		'[We shall look into it today.]',
		'[Our rider will be there by noon.]',
		'[Someone from accounts is going to call you this afternoon.]',
		'[My manager’s going to ring you.]',
		'[Your refund will drop within 24hrs]',
		'[You’ll receive it before Friday.]',
		'[It’ll be with you tomorrow.]',
		'[Everything will be sorted by tonight.]',
		'[The glasses will be here by Thursday noon.]',
		'[They’ll be waiting for you at the gate.]',
		// The subject is left out.
		'[will send it tmrw]',
		'[Will do.]',
		'[Sending it now now]',
		'[Dispatching today]',
		'[I’ve told the driver and will let you know.]',
		// Pidgin.
		'[e go reach you before 4pm]',
		'[dispatch go call you]',
		'[I go send am this evening]',
		'[make I check am for you]',
		// Swahili: one word says who, when, to whom and what; the verb may be English.
		'Sawa, [nitakupigia jioni]',
		'Sawa [tutadeliver kesho asubuhi]',
		'[Mzigo wako utafika ijumaa]',
		'[rider atakuletea leo]',
		'[nikimaliza nakutumia quote]',
		'[ngoja nicheki]',
		// Hindi: the verb comes last.
		'[kal tak bhej denge]',
		'ok sir [kal tak ho jayega], don’t worry',
		'[aapka refund aaj mil jayega]',
		'[main 1 ghante me call karta hu]',
		'[check karke batata hu]',
		// Acts told without a subject.
		'[adding a purse at no cost]',
		'[booking the rider now now]',
		'[sending you a new one] sorry dear',
		'[Full refund going out this afternoon]',
		'[Technician to be there by 4]',
		'[i ll refund u tomorrow]',
		'[reprinting both invites tonight]',
		'[sending someone over to look at the leak at 4]',
		'[The engineer’s on his way, 20 mins]',
		'[cake ready for pick up by 1], sorry for the wait',
		'[two more mins] pls',
		'[On my way to the post office with it now]',
		'[The plumber is rebooked for tomorrow at 9]',
		'Sorry I was driving, [calling you now.]',
		// The present, with a time.
		'Noted, [I bring am tomorrow]',
		'[You’re getting the full amount back today]',
		'[The fitters are with you Monday]',
		'[Be with you about half 3]',
		'the part is ordered, [comes in on the 25th]',
		'[inakuja Friday]',
		'[Vouchers on their way to you this afternoon]',
		// Nobody types a full stop.
		'Yes we have size 40 [will keep one for you till Friday]',
		'[Expect the rider in an hour] he has three stops before you',
		'[the gas man go reach your house before 11] make you dey around',
		'your dress is packed, [go reach Ibadan tomorrow]',
		'[I’m bringing it tonight] [will call you when I pass the bridge]',
		// Who is named otherwise than by a desk.
		'[My wife will attend to you tomorrow]',
		'[Auntie Esi will fry the fish by noon]',
		'[I go squeeze you in tomorrow]',
		'[the plumber’s gonna swing by before lunch]',
		'[blouse will be stitched by Wednesday]',
		'[Points will be added to your account within 7 days]',
		// Who it belongs to, past the objects between.
		'[We’re on it and will have the lights fixed tonight.]',
		'[What I’ll do is waive the fee]',
		'[Let me go ahead and transfer you]',
		'[your card will be posted tomorrow] and [should arrive by Tuesday]',
		'[Give us half an hour and we’ll have it sorted]',
		'[itakufikia in 25 min]',
		'ngoja kidogo, [naangalia kwa store]',
		'[delivery yako ni kesho]',
		'Niko njiani, [nafika hapo in 15 minutes]',
		'[Parcel yako inaondoka na bus ya saa mbili usiku]',
		'[tomorrow morning sharp I dey your side]',
		'[GIG will have it in Enugu by Thursday]',
		'Boda guy is picking it now, [he will be at Acacia in 20]',
		'They said Wednesday for the part, so [you’d have the car back Thursday]',
		'[I’ll have Mary set up a call for Thursday at 10]',
		'sawa, [nitakureservia moja]',
		'[nipe dakika kumi]',
		'[Unga utafika Thika na matatu ya saa nane]',
		'thoda time dijiye, [kal bhej denge]',
		'[manager se baat karke bata raha hu]',
		'[I’m calling the supplier now and I’ll get back with the price]',
		'[Tomorrow latest], I give you my word',
		'[Let me follow up with G4S, I’ll update you today]',
		'[We’re working on getting you a seat and will let you know today]',
		'[Tomorrow by lunch your sofa will be in Entebbe]',
		'@van [Expect a call from our team before 5]',
		// Pleas.
		'[One moment while I check that for you]',
		'wait sir [checking with the factory, 5 mins]',
		'[give me 10 mins]',
		'[Allow me to check with our operations desk.]',
		'[Our field team will be on site by 3pm]',
		'[let me check and get back to you]',
		'[Please allow 3–5 working days]',
		'[Expect a call from us by 5pm.]',
		// Arranged.
		'[Your sofa ships on Tuesday.]',
		'[It’s scheduled for delivery tomorrow.]',
		'[Delivery tomorrow by 10am]',
		'[We’ve booked a technician for Tuesday 9am.]',
		'[Our technician is now scheduled to visit you on Monday.]',
		'[A callback has been booked for 4pm today.]',
		'[Fitters are booked for the 3rd], [they’ll ring when they’re half an hour away]',
		'[Our engineer visit is scheduled between 2 and 5 tomorrow]',
		'[We’ve asked the courier to redeliver on Saturday]',
		// Waiting for our own event, not the customer's.
		'[Once we hear from the depot we’ll call you.]',
		'[If it isn’t found by Friday we’ll send a new one.]',
		// The present of German and Dutch English, with the time in front or behind.
		'[On Monday we bring the rest of your order]',
		'[We send you another shade this week], keep the old one',
		'[Next week you receive the credit note from us]',
		'[I check this with our workshop and come back to you]',
		// To say so is to do it.
		'[I’m putting you through to the visa desk]',
		'[We’re waiving the late fee on this account]',
		'[I’m looking into it right away]',
		// Expected, arranged, told to look out for.
		'[The line is expected to be restored by 6pm]',
		'[I need until tomorrow to check with the mill]',
		'[Look out for our call at 3]',
		'[You ought to have it by Saturday]',
		'[Further update to follow by 5pm]',
		'[We have agreed to refund your deposit]',
		'[Your locker is delivered tomorrow]',
		'[You’ll not be charged for the visit]',
		'[There will be a voucher for you at reception]',
		'[Our Mrs Alder will visit your shop on Monday]',
		'[you’ll keep your seat until Friday]',
		// What stands before it at length is no part of it; what stands after it has a verb of its own.
		'The chairs you chose on Sunday at the fair have been found in Mombasa and [will be shipped]',
		'[Your lamp ships tomorrow], the code is in your mail',
		'[I’ll file it once we hear from them], and [you’ll get the copy by Friday]',
		// Manila and Jakarta.
		'[ship ko po bukas]',
		'[Balikan po kita bukas]',
		'[besok dikirim ya kak]',
		// Introduced.
		'[Rest assured that we’ll fix this.]',
		'[I promise to bring it myself.]',
		// With a tag, or a question of its own behind it.
		'[I’ll call at four], ok?',
		'[I’ll check now], what’s your order number?',
		// Among other clauses.
		'Sorry about that, [we’ll refund you today], thank you for your patience',
		'[We will refund you today] and [our rider will bring the new one on Friday.]',
		'We’re closed now but [I’ll process it first thing tomorrow.]',
	])('%s', (line) => {
		const { text, spans } = marked(line);
		expect(found(text).map((pledge) => pledge.text)).toEqual(spans);
	});
});

describe('no promise', () => {
	test.each([
		['is looked back on', 'It should be with you by now.'],
		['waits for the customer', 'If you send the pics I’ll check them'],
		['waits for the customer', 'DM us and we’ll take a look.'],
		['waits for the customer', 'We’ll ship it once you have paid.'],
		['waits for the customer', 'Drop your account number, we go refund you'],
		['waits for payment', 'Once payment is confirmed we will dispatch.'],
		['is an offer', 'I can bring it tomorrow.'],
		['is an offer', 'Would you like us to call you tomorrow?'],
		['is asked', 'Will it arrive by Friday?'],
		['is asked', 'Shall we send a new one?'],
		['is past', 'We sent it on Monday.'],
		['is past', 'We booked a table for Friday.'],
		['is how they work', 'My boy dey your side every Saturday'],
		['is no act of ours', 'They would have it cheaper on Saturday'],
		['is praise', 'Latest model, 256GB, available today'],
		['is asked for', 'Unipe address yako kesho'],
		['is how it works', 'Your subscription will be renewed on 1 December'],
		['is news for everybody', 'It’s due to be released on the 24th'],
		['is news for everybody', 'We will be reviewing our prices in the new year.'],
		['is news for everybody', 'Your flight will depart from gate B22.'],
		['is asked', 'Wewe utafika lini?'],
		['is news for everybody', 'Yes, we’ll be back in stock soon!'],
		['is refused', 'I cannot guarantee that it will arrive before Christmas.'],
		['is how they work', 'Drivers are told to wait for 5 minutes at the address.'],
		['is how they work', 'The returns window closes on 30 November'],
		['is no act of ours', 'We’ll be at a meeting till 5'],
		['is how they work', 'The courier will only deliver if someone is home'],
		['is past', 'I was going to call you yesterday.'],
		['is going on', 'We are working on it.'],
		['is policy', 'Delivery takes 3–5 days.'],
		['is policy', 'All orders will be shipped within 2 days.'],
		['is policy', 'We usually reply within an hour.'],
		['is a hope', 'Hopefully it will arrive tomorrow.'],
		['is a hope', 'I hope we will have it by Friday.'],
		['is a guess', 'It will probably be there tomorrow.'],
		['is a wish', 'I wish I could send it today.'],
		['is refused', 'We won’t be able to refund this.'],
		['is refused', 'It will not be delivered today.'],
		['is another’s', 'The bank will reverse it tomorrow.'],
		['is another’s', 'Customs will contact you.'],
		['is standing availability', 'We’ll be here if you need us.'],
		['is politeness', 'I’ll be happy to help!'],
		['is politeness', 'Let me help you with that.'],
		['is politeness', 'We look forward to seeing you again.'],
		['is the customer’s to do', 'You will need to return it by Friday.'],
		['is told', 'You said you will pay on Friday.'],
		['is known or not', 'I don’t know when it will arrive.'],
		['waits for the customer', 'ukituma pesa tutatuma mzigo leo'],
		['waits for the customer', 'ukishalipa nitakutumia rider'],
		['waits for the customer', 'payment ke baad hi dispatch hoga kal'],
		['waits for the customer', 'address bhejo, aaj dispatch kar denge'],
		['waits for what may not come', 'if e no fit you we go change am'],
		['is asked', 'kal tak ho jayega?'],
		['is refused', 'aaj nahi ho payega sir'],
		['is refused', 'hatutaweza kuleta leo'],
		['is past', 'nilituma jana'],
		['is a price', '500 delivery charge lagega'],
		['says what an act takes', 'Changing the size takes 2 days'],
		['says what an act takes', 'Sending cash by post is not safe'],
		['is no act of ours', 'You should have no problem ordering it tomorrow'],
		['is no act of ours', 'The rider is on his way'],
		['is no act of ours', 'We value your time, ensuring a smooth trip for you'],
		['is no act of ours', 'We have this service reported 1 minute early arriving into town and 12 minutes late'],
		['says what an act takes', 'Sending the location helps the rider'],
		['says how a thing comes', 'The bag comes in 3 colours'],
		['waits for the customer', 'We’ll exchange it provided the tag is still on'],
		['waits for the customer', 'On receipt of your deposit we shall start work'],
		['waits for the customer', 'If it breaks bring it back and we’ll mend it'],
		['waits for the customer', 'Once the item is returned you will be refunded'],
		['waits for the customer', 'Give us a call tomorrow and we’ll talk it through'],
		['is the customer’s to do', 'Order before 2pm and it ships same day'],
		['is left to luck', 'With any luck it’ll land on Friday'],
		['is ruled out', 'There’s no way it will get there by Friday'],
		['is ruled out', 'No delivery tomorrow please note'],
		['is praise', 'This cream will clear your spots in 2 weeks'],
		['is no act of ours', 'I’m travelling on Monday'],
		['is no act of ours', 'The new collection drops on Friday'],
		['is for the shop', 'He go soon tell us his size'],
		['is past', 'The rider was to be there by 2'],
		['is past', 'We’re sorry you had to wait until today'],
		['is asked', 'How many pieces you want make i pack'],
		['is a rule of the house', 'We bring it every Friday'],
		['is past', 'The driver was with you at 3'],
		['is the customer’s to do', 'Be there by 5 to collect it?'],
		['is asked for', 'Do let me know which slot suits you and I will book it'],
		['is usual', 'The bus delivers in 2 days normally'],
		['waits for the customer', 'If approved by your side, we will issue it next week'],
		['waits for the customer', 'You can hand it back at the desk and it will go to the mill'],
		['waits for the customer', 'If the dye still runs bring it back and we’ll do it again'],
		['waits for the customer', 'Kung magbayad ka today, ship ko po bukas'],
		['is past', 'Na-ship ko na po kahapon'],
		['is what the letter does', 'I am writing further to your letter of 3 November'],
		['is another’s', 'Afterpay will adjust your plan'],
		['is news for everybody', 'We are extending the sale until Sunday'],
		['is looked back on', 'You ought to have had it by now'],
		['is how they work', 'You will not be charged until your trial ends'],
		['is quoted', 'You wrote “we will pay by Friday” on Tuesday.'],
		['is quoted', '> I will send it tomorrow'],
		['is quoted below', 'Thanks!\n\nOn 3 Nov, Ada wrote:\nI will send it tomorrow'],
	])('%s: %s', (_, text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('what is promised', () => {
	test.each([
		['We will refund you today', 'refund'],
		['Your order will be delivered on Friday', 'delivery'],
		['I’ll ring you at 4', 'call'],
		['I’ll get back to you', 'answer'],
		['I’ll send you a quote by noon', 'quote'],
		['We’ll send a replacement', 'replacement'],
		['I’ll email you the invoice', 'document'],
		['We’ll fix it on Friday', 'other'],
	])('%s: %s', (text, what) => {
		expect(found(text)[0]?.what).toBe(what);
	});
});

test('the due date is read from the promise, not from its neighbours', () => {
	const text = 'The sale ends on Sunday. I’ll call you tomorrow. Your order of 3 November was late.';
	expect(found(text).map(({ due }) => said(due))).toEqual(['2026-11-19']);
});

test.each([
	['On Saturday we’ll bring it to your office before noon', '2026-11-21T12:00'],
	['Your bag is on tomorrow’s first flight and will be delivered to your hotel by noon', '2026-11-19T12:00'],
	['By 5pm we’ll have it ready for you, tomorrow', '2026-11-19T17:00'],
	// Two acts, or one of two times: not one time.
	['Will pick the laptop at noon and bring it back fixed on Saturday', '2026-11-21'],
	['I’ll call you by 4pm or on Friday', '2026-11-20'],
	['He left Kumasi today and will reach you by 9am', '2026-11-19T09:00'],
])('a day and an hour that stand apart: %s', (text, due) => {
	expect(found(text).map((pledge) => said(pledge.due))).toEqual([due]);
});

test('a promise without a time is due someday', () => {
	expect(found('I’ll call you')[0]?.due).toEqual({ kind: 'someday' });
	expect(found('I’ll call you soon')[0]?.due).toEqual({ kind: 'someday' });
});

test('what a minute hides is read anew for every second', () => {
	const at = (second: number) => {
		const due = detect('Give me 10 mins', new Date(2026, 10, 18, 10, 30, second), DEFAULT_CALENDAR)[0]?.due;
		return due?.kind === 'moment' ? new Date(due.at).getSeconds() : null;
	};
	expect([at(1), at(2), at(30)]).toEqual([1, 2, 30]);
});

test('the calendar it is asked with counts, also the second time', () => {
	const text = 'We’ll send it within 2 working days';
	const days = [DEFAULT_CALENDAR, { ...DEFAULT_CALENDAR, workingDays: [1, 2, 3] as const }].map((calendar) =>
		detect(text, NOW, calendar).map(({ due }) => said(due)),
	);
	expect(days).toEqual([['2026-11-20'], ['2026-11-24']]);
});

const PIECES = [
	'I will',
	'we’ll',
	'you',
	'send',
	'refund',
	'by',
	'Friday',
	'.',
	',',
	'?',
	'\n',
	' ',
	'if',
	'let me',
	'check',
	'and',
	'24/7',
	'5',
	'pm',
	'–',
	'“',
	'”',
	'>',
	'@ann',
	'^KM',
	'😀',
	'İ',
	'e go',
	'allow',
	'3-5 days',
	'going to',
	'’s',
	'now now',
	'not',
	'1/2',
	'#',
	'\u0000',
	'\ud83d',
];

test('any text: spans are in order, apart, and hold what they say', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(' ')),
	);
	fc.assert(
		fc.property(text, (any) => {
			let from = 0;
			for (const pledge of found(any)) {
				expect(pledge.start).toBeGreaterThanOrEqual(from);
				expect(pledge.end).toBeGreaterThan(pledge.start);
				expect(any.slice(pledge.start, pledge.end)).toBe(pledge.text);
				from = pledge.end;
			}
		}),
		{ numRuns: 500 },
	);
});
