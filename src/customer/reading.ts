/** What the customer's message is about; the words of DESIGN.md section 2. */
export const SITUATIONS = [
	'late-delivery',
	'wrong-item',
	'damaged-item',
	'missing-item',
	'refund',
	'exchange-or-size',
	'cancel',
	'payment-problem',
	'price-objection',
	'availability',
	'order-status',
	'no-reply',
	'rude-treatment',
	'broken-promise',
	'product-question',
	'thanks',
	'other',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export const MOODS = ['angry', 'upset', 'neutral', 'happy'] as const;
export type Mood = (typeof MOODS)[number];

/** What we understand of the customer's last messages. */
export interface Reading {
	readonly situation: Situation;
	/** Every situation with some evidence, most likely first; `situation` is the first of them, or `other`. */
	readonly likely: readonly Situation[];
	/** How sure each of `likely` is, 0 to 1, in its order; where it is not told, each is likelier than the next. */
	readonly shares?: readonly number[];
	readonly mood: Mood;
	/** The customer is complaining: the answer check applies. */
	readonly complaint: boolean;
}

/** What the customer has told us and a reply may use. Offered, never assumed. */
export interface Facts {
	readonly order?: string;
	readonly amount?: string;
	readonly item?: string;
	readonly size?: string;
	readonly phone?: string;
}

/** How one fact is written, and how it is asked for: after the question, an answer that is nothing else counts. */
export interface FactPattern {
	/** What is wanted is the first group that matched. Global: the last one in a message counts. */
	readonly written: RegExp;
	/** Up to its end, these words say that this is not the one meant: "you sent size 40", "my account number". */
	readonly unless?: RegExp;
	readonly asked?: RegExp;
	readonly answer?: RegExp;
}
