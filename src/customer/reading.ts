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
