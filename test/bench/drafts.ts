/** What agents type, repeated to a length; the last sentence is being typed, so that no two keystrokes are the same. */
const SENTENCES = [
	'Good afternoon Amaka, thank you for your message and sorry that I am only getting to it now.',
	'I checked with our dispatch rider and he says the parcel is still at the Ikeja office this morning.',
	'You should have read the size chart before ordering, but let me see what I can do for you.',
	'The black one is out of stock until Friday, though I have it in wine and in navy blue.',
	'I will call you by 4pm today with the new tracking number so that you can follow it yourself.',
	'As I already told you, there is no refund after three days.',
	'Please send me your delivery address again, and a phone number that the rider can reach.',
	'We have just opened a second shop in Yaba, near the market, if that is closer to you.',
	'pls dont worry ma, we go sort am out for u before weekend',
	'Your order left our warehouse on Monday and it should arrive tomorrow before noon.',
];

const LAST = 'Let me know if the evening works better for you and I will book the rider for six';

/** `count` drafts of this many characters, as they follow each other key by key. */
export function keystrokes(length: number, count: number): string[] {
	let head = '';
	for (let i = 0; head.length < length; i++) head += `${SENTENCES[i % SENTENCES.length]} `;
	head = length > LAST.length + 20 ? head.slice(0, length - LAST.length).replace(/\s\S*$/, '. ') : '';
	return Array.from({ length: count }, (_, i) => {
		const typed = 20 + (i % (LAST.length - 20));
		// A round number keeps the text new even when the keystrokes come round again.
		return `${head}${LAST.slice(0, typed)} ${Math.floor(i / (LAST.length - 20)) || ''}`;
	});
}
