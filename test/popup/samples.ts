import { type Due, localDayOf } from '../../src/promises/due.ts';
import type { Pledge } from '../../src/promises/pledge.ts';
import type { FoundReply } from '../../src/protocol.ts';

/** A Wednesday, half past ten. */
export const NOW = new Date(2026, 10, 18, 10, 30);

export const onDay = (day: number): Due => ({ kind: 'day', on: localDayOf(new Date(2026, 10, day)) });
export const atHour = (day: number, hour: number): Due => ({
	kind: 'moment',
	at: new Date(2026, 10, day, hour).getTime(),
});

export function pledge(id: string, due: Due, more: Partial<Pledge> = {}): Pledge {
	return {
		id,
		text: `I'll do ${id}.`,
		what: 'refund',
		due,
		site: 'whatsapp',
		conversation: 'c1',
		customer: 'Amaka',
		link: null,
		madeAt: new Date(2026, 10, 16).getTime(),
		state: { name: 'open' },
		...more,
	};
}

export function reply(id: string, more: Partial<FoundReply> = {}): FoundReply {
	const text = more.text ?? `Text ${id}`;
	const parts = [{ block: 'fix', text }] as const;
	return { id, title: `Title ${id}`, situation: 'wrong-item', text, missing: [], register: 'chat', parts, ...more };
}
