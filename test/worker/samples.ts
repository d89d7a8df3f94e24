import { asLocalDay, type Due, type LocalDay } from '../../src/promises/due.ts';
import type { Made } from '../../src/protocol.ts';
import type { Entry } from '../../src/worker/entry.ts';

/** Times are in November 2026, whose 18th is a Wednesday. */
export const at = (day: number, hour = 0, minute = 0) => new Date(2026, 10, day, hour, minute);
export const WEDNESDAY = at(18, 10, 30);

export function day(text: string): LocalDay {
	const valid = asLocalDay(text);
	if (!valid) throw new Error(`not a day: ${text}`);
	return valid;
}

type MadePledge = Made['pledges'][number];

export const friday: MadePledge = {
	text: "I'll send your refund by Friday.",
	what: 'refund',
	due: { kind: 'day', on: day('2026-11-20') },
};

/** A message sent on WhatsApp that promises this. */
export function made(message: string, ...pledges: MadePledge[]): Made {
	return {
		site: 'whatsapp',
		conversation: '256700000001@c.us',
		customer: 'Amaka',
		link: null,
		message,
		sentAt: WEDNESDAY.getTime(),
		pledges,
	};
}

/** An open one in the ledger, made on Wednesday morning unless said otherwise. */
export function entry(name: string, due: Due, more: Partial<Entry> = {}): Entry {
	return {
		id: `pledge-${name}`,
		text: `I'll see to ${name}.`,
		what: 'other',
		due,
		site: 'whatsapp',
		conversation: `conversation ${name}`,
		customer: `Customer ${name}`,
		link: null,
		madeAt: WEDNESDAY.getTime(),
		state: { name: 'open' },
		home: 'https://web.whatsapp.com/',
		reminded: [],
		...more,
	};
}
