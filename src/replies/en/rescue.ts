import type { Promised } from '../../promises/pledge.ts';
import type { Register } from '../reply.ts';

/** What to say of a promise that is past its date. */
interface Words {
	/** Owns it and says sorry. */
	readonly sorry: string;
	/** Promises the same anew. */
	readonly anew: string;
	/** Something small for the wait. */
	readonly extra: string;
}

/** In everyday words, and in those of a letter. */
const WORDS: Readonly<Record<Promised, { readonly plain: Words; readonly letter: Words }>> = {
	delivery: {
		plain: {
			sorry: "Your order should have been with you by now, and I'm sorry it isn't.",
			anew: 'It will reach you by {date}.',
			extra: 'The delivery is on us this time.',
		},
		letter: {
			sorry: 'Your order should have reached you by now, and I apologise for the wait.',
			anew: 'We will deliver it to you by {date}.',
			extra: 'There is no delivery fee to pay this time.',
		},
	},
	refund: {
		plain: {
			sorry: "Your refund should have reached you by now, and I'm sorry it hasn't.",
			anew: "I'll send your refund by {date}.",
			extra: 'And {discount|5%} off your next order, for the wait.',
		},
		letter: {
			sorry: 'Your refund should have reached you by now, and I apologise for the wait.',
			anew: 'I will send your refund by {date}.',
			extra: 'For the time you lost, there is {discount|5%} off your next order.',
		},
	},
	call: {
		plain: {
			sorry: "I said I'd call and I didn't. I'm sorry.",
			anew: "I'll call you by {date}.",
			extra: 'You come first on my list.',
		},
		letter: {
			sorry: 'I promised you a call, and the call did not come. I apologise.',
			anew: 'I will call you by {date}.',
			extra: 'You come first on my list.',
		},
	},
	answer: {
		plain: {
			sorry: "You should have heard from me by now. I'm sorry for the wait.",
			anew: "I'll get back to you by {date}.",
			extra: 'You come first on my list.',
		},
		letter: {
			sorry: 'You should have heard from me by now. I apologise for the wait.',
			anew: 'I will get back to you by {date}.',
			extra: 'You come first on my list.',
		},
	},
	quote: {
		plain: {
			sorry: "You should have had your quote by now. I'm sorry for the wait.",
			anew: "I'll send you the quote by {date}.",
			extra: 'With {discount|5%} off, for the wait.',
		},
		letter: {
			sorry: 'You should have had your quotation by now. I apologise for the wait.',
			anew: 'I will send you the quotation by {date}.',
			extra: 'It takes {discount|5%} off the price, for the time you lost.',
		},
	},
	replacement: {
		plain: {
			sorry: "Your replacement should have been with you by now, and I'm sorry it isn't.",
			anew: 'The replacement will reach you by {date}.',
			extra: "There's no delivery fee to pay.",
		},
		letter: {
			sorry: 'Your replacement should have reached you by now, and I apologise for the wait.',
			anew: 'We will deliver the replacement to you by {date}.',
			extra: 'There is no delivery fee to pay.',
		},
	},
	document: {
		plain: {
			sorry: "You should have had this from me by now. I'm sorry for the wait.",
			anew: "I'll send you the document by {date}.",
			extra: 'You come first on my list.',
		},
		letter: {
			sorry: 'You should have had this from me by now. I apologise for the wait.',
			anew: 'I will send you the document by {date}.',
			extra: 'You come first on my list.',
		},
	},
	other: {
		plain: {
			sorry: "I gave you a day and didn't keep it. I'm sorry.",
			anew: "I'll have it done by {date}.",
			extra: 'And {discount|5%} off your next order, for the wait.',
		},
		letter: {
			sorry: 'I gave you a day and did not keep it. I apologise.',
			anew: 'I will have it done by {date}.',
			extra: 'For the time you lost, there is {discount|5%} off your next order.',
		},
	},
};

/** The words for a late promise of this kind, with variables unfilled: with something extra first, then without. */
export function rescueWords(what: Promised, register: Register): readonly string[] {
	const { plain, letter } = WORDS[what];
	const said = ({ sorry, anew, extra }: Words) => [
		[sorry, anew, extra],
		[sorry, anew],
	];
	switch (register) {
		case 'chat':
			return said(plain).map((parts) => parts.join(' '));
		case 'warm':
			return said(plain).map((parts) => ['Hi {customer}.', ...parts, 'Thank you for your patience.'].join(' '));
		case 'formal':
			return said(letter).map(([sorry, ...rest]) =>
				['Dear {customer},', sorry, rest.join(' '), 'Kind regards,\n{agent}\n{shop}'].join('\n\n'),
			);
	}
}
