/** Verbs of Nairobi and Mumbai in English, so that what was promised in one mix of languages is kept in another. */

/** Beginnings of verbs, with what they mean: to do, and done. */
const SWAHILI: readonly (readonly [begins: RegExp, todo: string, done: string])[] = [
	[/^tum/, 'send', 'sent'],
	[/^let/, 'bring', 'brought'],
	[/^pelek/, 'deliver', 'delivered'],
	[/^fik/, 'arrive', 'arrived'],
	[/^pig/, 'call', 'called'],
	[/^(?:rud|rejesh)/, 'return', 'returned'],
	[/^lip/, 'pay', 'paid'],
	[/^jib/, 'reply', 'replied'],
	[/^(?:chek|angali|uliz|hakik)/, 'check', 'checked'],
	[/^(?:ambi|julish|elez)/, 'tell', 'told'],
	[/^(?:tengenez|rekebish)/, 'fix', 'fixed'],
	[/^badilish/, 'change', 'changed'],
	[/^(?:maliz|kamilik|kamilish|isha)/, 'finish', 'finished'],
];
const WHOM = '(?:ku|wa|mw|m|ki|vi|i|zi|li|ya|u)?';
const DONE = new RegExp(`^(?:ni|tu|a|wa|u|i|zi|li|ya|ki|vi)(?:mesha|me|li)${WHOM}(\\w{3,24})$`);
const TODO = new RegExp(`^(?:ni|tu|a|wa|u|i|zi|li|ya|ki|vi)ta${WHOM}(\\w{3,24})$`);

const HINDI: Readonly<Record<string, readonly [todo: string, done: string]>> = {
	bhej: ['send', 'sent'],
	pahunch: ['arrive', 'arrived'],
	pohoch: ['arrive', 'arrived'],
	pahuch: ['arrive', 'arrived'],
	nikal: ['leave', 'left'],
	mil: ['receive', 'received'],
	bata: ['tell', 'told'],
	batata: ['tell', 'told'],
};
/** The second half of a Hindi verb when it is done: bhej diya, ho gaya, call kiya. */
const HINDI_DONE = /^(?:diya|dia|diye|gaya|gya|gayi|gaye|chuka|chuki|chuke|kiya|liya)$/;

/** Manila and Jakarta: naipadala, nakuha na, sudah dikirim. */
const MANILA_DONE =
	/^(?:na-?(?:i?ship|i?padala|send|refund|kuha|bayaran|bigay|deliver|check|hatid|tanggap|palitan|ayos|tapos)\w{0,4}|sudah|udah|dah)$/;

const NAMED: Readonly<Record<string, string>> = {
	pesa: 'money',
	paisa: 'money',
	paise: 'money',
	mzigo: 'parcel',
	kharab: 'failed',
	khatam: 'finished',
	nahi: 'not',
	nahin: 'not',
	nhi: 'not',
	bado: 'yet',
};

/** Plain words, one for one, the verbs among them in English where they are another language's. */
export const inEnglish = (words: readonly string[]): readonly string[] =>
	words.map((word, at) => {
		const known = NAMED[word];
		if (known !== undefined) return known;
		// "na-ship na po": done.
		if (
			word === 'na' &&
			/^(?:ship|send|deliver|refund|check|update|dispatch|cancel|receive|padala)$/.test(words[at + 1] ?? '')
		)
			return 'done';
		if (MANILA_DONE.test(word)) return 'done';
		const hindi = HINDI[word];
		if (hindi) return hindi[HINDI_DONE.test(words[at + 1] ?? '') ? 1 : 0];
		if (HINDI_DONE.test(word)) return HINDI[words[at - 1] ?? ''] ? word : 'done';
		return swahili(word, DONE, 2) ?? swahili(word, TODO, 1) ?? word;
	});

function swahili(word: string, form: RegExp, meaning: 1 | 2): string | undefined {
	const verb = form.exec(word)?.[1];
	return verb && SWAHILI.find(([begins]) => begins.test(verb))?.[meaning];
}
