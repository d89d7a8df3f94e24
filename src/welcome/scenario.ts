/** A practice conversation with a made-up customer. */
export interface Scenario {
	/** Stands in the ledger as the conversation, so it never changes; also the order shown. */
	readonly id: `practice-${number}`;
	/** A word or two for the list. */
	readonly title: string;
	/** A first name that belongs to nobody. */
	readonly customer: string;
	/** Oldest first. */
	readonly messages: readonly {
		readonly direction: 'in' | 'out';
		readonly text: string;
		readonly minutesAgo: number;
	}[];
	/** What a good answer does here. */
	readonly target: string;
	/** Lines worth trying: one that hurts, and one that promises something. */
	readonly sharp: string;
	readonly promise: string;
	/** One good way to say it, to compare with. */
	readonly better: string;
	/** What the customer says to kind words and to sharp ones, whatever they were. */
	readonly answers: Readonly<Record<'kindly' | 'hurt', string>>;
}

const files = import.meta.glob<Scenario>('./scenarios/en/*.ts', { eager: true, import: 'default' });

export const scenarios: readonly Scenario[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
