/** One line an idea: words an agent may type for it. Typing one looks for all of them. */
const IDEAS = `
broken damaged faulty
waitlist waiting
cancel cancellation cancelation cancelled canceled
apologise apologize apology sorry
refund reimburse moneyback
late delay delayed overdue
exchange swap
stock restock available availability
oos stock
eta tracking delivery
courier rider dispatch
discount coupon promo
expensive price pricey
tone rude attitude
lost missing
size fit
silence ignored waiting
thanks thank grateful
goodwill gift credit
post review scam
manager supervisor escalate
hold checking
`;

const byWord = new Map<string, Set<string>>();
for (const line of IDEAS.trim().split('\n')) {
	const words = line.split(' ');
	for (const word of words) {
		const all = byWord.get(word) ?? new Set([word]);
		for (const one of words) all.add(one);
		byWord.set(word, all);
	}
}

/** The word, and others that mean the same; the word itself first. */
export function meant(word: string): readonly string[] {
	return [...(byWord.get(word) ?? [word])];
}
