import { describe, expect, test } from 'vitest';
import { keeps, renews } from '../../src/promises/index.ts';

describe('keeps', () => {
	test.each([
		['I’ll send your refund by Friday', 'I’ve just sent your refund', 'yes'],
		['We’ll refund you today', 'Refund done, kindly check your account', 'yes'],
		['Our rider will bring it by 4', 'Your parcel has left', 'yes'],
		['Our rider will bring it by 4', 'e don reach, abeg come outside', 'yes'],
		['I’ll call you at 4', 'Good speaking with you just now', 'yes'],
		['Let me check and get back to you', 'I checked, and we have two left', 'yes'],
		['I’ll send you a quote', 'The total comes to 45,000', 'yes'],
		['I’ll email the invoice', 'Please find the invoice attached', 'yes'],
		['We’ll fix it by Friday', 'All fixed!', 'yes'],
		['I’ll tell the driver', 'I’ve spoken to the driver', 'yes'],
		['I’ll call you with the result', 'As promised, the result is in', 'yes'],
		['I’ll send the tracking number', 'GIG waybill no 77120934', 'yes'],
		['I’ll share the menu', 'Menu: jollof 2k, salad 1k', 'yes'],
		['I’ll ask the kitchen', 'Told them, no onions on yours', 'yes'],
		['We’ll replace the screen by Friday', 'New screen’s in, collect any time', 'yes'],
		['We’ll extend your trial', 'Your trial now runs until the 30th', 'yes'],
		['I’ll add you to the guest list', 'You’re on the guest list', 'yes'],
		['I’ll reschedule you to Thursday', 'Rescheduled to Thursday 2pm', 'yes'],
		['We’ll credit your account with £20', 'The £20 credit is now showing on your account', 'yes'],
		['I’ll ask them to hold the table', 'They’re holding the table till 8', 'yes'],
		// Named otherwise, or where it is.
		['I’ll deliver the shoes on Friday', 'I’ve delivered the order', 'yes'],
		['I’ll send the shoes on Friday', 'The rider has your parcel', 'yes'],
		['I’ll send the shoes on Friday', 'Dropped them at your door just now', 'yes'],
		['Your order ships tomorrow', 'Your order left our warehouse at 9', 'yes'],
		['Will drop the keys off tonight', 'Keys are through your letterbox', 'yes'],
		['I’ll unlock your account', 'You should be able to log in now', 'maybe'],
		// The thing itself, or that the customer has it.
		['I’ll send you the account number', 'Acme Bank 0011223344', 'yes'],
		['I’ll send a picture of the lamp', '[2 photos]', 'yes'],
		['I’ll email you the contract', 'contract_final.pdf', 'yes'],
		['I’ll send the size guide', 'Size guide: S 8, M 10', 'yes'],
		['I’ll share the price list', 'Small 4k, large 7k', 'yes'],
		['We’ll bring the lamp on Friday', 'Hope you’re enjoying the lamp', 'yes'],
		['We’ll bring the lamp on Friday', 'Signed for by B. Holt at 10', 'yes'],
		['We’ll mend the drum on Monday', 'How is the drum doing?', 'maybe'],
		['I’ll keep a loaf for you', 'Your loaf is here at the counter', 'yes'],
		['We’ll bring the chairs at 3', 'They’re all here, come and count', 'yes'],
		['I go come your house by 5', 'I dey your gate', 'yes'],
		['We’ll send the €30 back to your card', 'Put back on your card on Tuesday', 'yes'],
		['I’ll ring the florist', 'Called the florist, roses are fine', 'yes'],
		['I’ll send the programme', 'Programme 👇 doors at 6', 'yes'],
		['I’ll send the programme', 'Which programme 👇 summer or winter?', 'no'],
		['We’ll bring the tables at 3', 'They are here in our shop, we only close at 8', 'no'],
		['I’ll send you the swatches tonight', 'How are the swatches sounding to you?', 'no'],
		['I’ll bring the cake at 4', 'The morning rider could not make it so my sister brought the cake at 3', 'yes'],
		['I’ll call you at 4', 'Called the bank about another matter', 'no'],
		['I’ll pay you back tonight', 'Please check your account', 'yes'],
		['Let me ask my boss', 'Boss agreed', 'yes'],
		['I’ll find out why it was late', 'He had a puncture on the bridge', 'maybe'],
		['ship ko po bukas', 'na-ship na po', 'yes'],
		// In the words of Nairobi and Mumbai.
		['nitakutumia receipt leo', 'nimekutumia receipt', 'yes'],
		['tutarudisha pesa yako', 'pesa imerudi, check mpesa', 'yes'],
		['kal tak bhej denge', 'bhej diya sir', 'yes'],
		['aapka refund aaj ho jayega', 'refund ho gaya hai', 'yes'],
		['I’ll call you at 4', 'That missed call was by mistake', 'no'],
		['We’ll refund both seats', 'Our cashier is short-staffed, refunds are running late', 'no'],
		['Ana will come on Friday', 'Ana has gone home ill, she can’t make it', 'no'],
		['We’ll hold your room till 9', 'We had to let the room go', 'no'],
		['The update will be installed tonight', 'Maintenance was planned but had to be moved', 'no'],
		['kal tak bhej denge', 'nahi bheja abhi tak', 'no'],
		['tutaleta kesho', 'rider amefika kwako?', 'no'],
		// Renewed, not kept.
		['I’ll send your refund by Friday', 'Sorry, I’ll send the refund on Monday', 'no'],
		['Our rider will bring it by 4', 'He’s delayed, he will be with you at 6', 'no'],
		// Handed over, asked, failed, another matter.
		['Let me check and get back to you', 'My colleague has your question, please speak to her', 'no'],
		['I’ll send your refund by Friday', 'Which account should the refund go to?', 'no'],
		['I’ll send your refund by Friday', 'The refund failed, the bank rejected it', 'no'],
		['I’ll send your refund by Friday', 'I haven’t sent the refund yet', 'no'],
		['We’ll send a replacement', 'We’ve refunded your other order', 'no'],
		['I’ll call you at 4', 'We have new shirts in blue', 'no'],
		['Your suit will be ready on Saturday', 'We finished the trousers, jacket is left', 'no'],
		['we will swap the size', 'Size 44 is finished', 'no'],
		['We’ll replace the screen by Friday', 'The screen we received was the wrong model', 'no'],
		['We’ll send the plumber at 2', 'The plumber’s van broke down', 'no'],
		['our agent will visit you on Friday', 'The agent’s visit has been pushed to Monday', 'no'],
		['We will deliver 20 bags on Monday', 'Only 12 bags are on the truck', 'no'],
		['I’ll upload the photos tonight', 'Your photos came out lovely', 'no'],
		['I’ll call you at 4', 'I called the warehouse about your order', 'no'],
		['I’ll get you a quote', 'I have asked the supplier for a quote', 'no'],
		['I’ll email you the tracking number', 'Tracking numbers are sent after dispatch', 'no'],
		['I’ll sew the hem again', 'I sewed three dresses today', 'no'],
		['I’ll add a lipstick to your order', 'Lipsticks are back in stock', 'no'],
		['I’ll hold the lamp till Friday', 'Someone bought the lamp', 'no'],
		['I’ll find out why it was late', 'Their line is busy since morning', 'no'],
		['We’ll bring the lamp on Friday', 'Hope you’re enjoying the shoes', 'no'],
		['I’ll send you the account number', 'Which bank do you use?', 'no'],
		// The same was done with another thing.
		['I’ll deliver the shoes on Friday', 'Your bag has been delivered', 'no'],
		['I’ll send the invoice', 'I’ve sent the receipt', 'no'],
		['I’ll send the red dress tomorrow', 'The blue dress has been sent', 'no'],
		['We’ll fix the tap on Friday', 'The door is fixed', 'no'],
		['I’ll call you at 4', '', 'no'],
	])('%s | %s: %s', (text, later, kept) => {
		expect(keeps({ text }, later)).toBe(kept);
	});

	test('the kind it was stored with counts more than its words', () => {
		expect(keeps({ text: 'I’ll sort it', what: 'refund' }, 'We have credited your card')).toBe('yes');
	});
});

describe('renews', () => {
	const refund = { what: 'refund', text: 'I’ll refund you by Friday' } as const;
	test('the same kind of thing, promised anew', () => {
		expect(renews(refund, { what: 'refund', text: 'we’ll refund you on Monday' })).toBe(true);
		expect(
			renews({ what: 'replacement', text: 'a new one' }, { what: 'delivery', text: 'it will be there on Monday' }),
		).toBe(true);
	});
	test('of another thing stands beside it', () => {
		const shoes = { what: 'delivery', text: 'I’ll deliver the shoes on Friday' } as const;
		expect(renews(shoes, { what: 'delivery', text: 'your bag will be delivered on Monday' })).toBe(false);
		expect(renews(shoes, { what: 'delivery', text: 'your order will be delivered on Monday' })).toBe(true);
		expect(renews(shoes, { what: 'delivery', text: 'the shoes will reach you on Monday' })).toBe(true);
	});
	test('another kind stands beside it', () => {
		expect(renews(refund, { what: 'call', text: 'I’ll call you on Monday' })).toBe(false);
	});
	test('of no special kind, only what speaks of the same things', () => {
		const repair = { what: 'other', text: 'I’ll have the zipper mended by Friday' } as const;
		expect(renews(repair, { what: 'other', text: 'the zipper will be done on Monday' })).toBe(true);
		expect(renews(repair, { what: 'other', text: 'I’ll add a scarf on Friday' })).toBe(false);
	});
	test('what is only called "it" is what was promised before', () => {
		const repair = { what: 'other', text: 'The technician will mend your tap by Friday' } as const;
		expect(renews(repair, { what: 'other', text: 'I’ll have it done by Monday' })).toBe(true);
		expect(renews(repair, { what: 'other', text: 'I’ll finish it on Monday' })).toBe(true);
		expect(renews(refund, { what: 'other', text: 'I’ll have it done by Monday' })).toBe(false);
	});
});
