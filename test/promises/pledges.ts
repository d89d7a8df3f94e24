import { asLocalDay, type Due } from '../../src/promises/due.ts';
import type { Pledge } from '../../src/promises/pledge.ts';

/** Wednesday morning. */
export const NOW = new Date(2026, 10, 18, 10, 30);

export const day = (on: string): Due => ({ kind: 'day', on: asLocalDay(on)! });
export const moment = (at: Date): Due => ({ kind: 'moment', at: at.getTime() });
export const SOMEDAY: Due = { kind: 'someday' };

let made = 0;

/** An open promise; give what matters to the test. */
export const pledge = (given: Partial<Pledge> = {}): Pledge => ({
	id: `p${made++}`,
	text: 'I will send it',
	what: 'delivery',
	due: SOMEDAY,
	site: 'whatsapp',
	conversation: 'c1',
	customer: 'Customer One',
	link: null,
	madeAt: NOW.getTime(),
	state: { name: 'open' },
	...given,
});
