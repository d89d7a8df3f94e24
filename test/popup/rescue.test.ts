import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAnalyser } from '../../src/analyse.ts';
import { english } from '../../src/english.ts';
import { openLanguage } from '../../src/language.ts';
import { findRescues, gapsOf, honestDay, withDate } from '../../src/popup/promises/rescue/find.ts';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { detect } from '../../src/promises/index.ts';
import { PROMISED } from '../../src/promises/pledge.ts';
import { fill, library, rank } from '../../src/replies/index.ts';
import { REGISTERS, type Register } from '../../src/replies/reply.ts';
import { world } from '../ui/world.tsx';
import { NOW, onDay, pledge } from './samples.ts';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const analyse = createAnalyser(openLanguage(english));

/** What each kind of promise sounds like. */
const SAID = {
	refund: "I'll refund you by Monday.",
	delivery: 'Your parcel will reach you by Monday.',
	call: "We'll call you on Monday.",
	answer: "I'll get back to you by Monday.",
	quote: "I'll send you the quotation by Monday.",
	replacement: "We'll replace it by Monday.",
	document: "I'll send you the receipt by Monday.",
	other: 'The technician will repair it on Monday.',
} as const;

beforeEach(() => {
	world.reset();
	world.answer('reply/suggest', ({ register, values, ...query }) =>
		rank(library, { ...query, used: {} })
			.slice(0, 20)
			.map((reply) => {
				const { id, title, situation, say } = reply;
				const of = { id, title, situation, register, parts: say[register] };
				return { ...of, ...fill(reply, register, values, NOW, DEFAULT_CALENDAR) };
			}),
	);
});

const rescues = (what: keyof typeof SAID, register: Register) =>
	findRescues(
		pledge('late', onDay(16), { what, text: SAID[what] }),
		{ register, agentName: '', shopName: '' },
		NOW,
		DEFAULT_CALENDAR,
	);

const FRIDAY = 'Friday 20 November';

describe.each(PROMISED)('a late %s', (what) => {
	test.each(REGISTERS)('%s: sorry, the same promised anew for the chosen day, and a little extra', async (register) => {
		const [first, second] = await rescues(what, register);
		expect(first?.takesDate).toBe(true);
		expect(gapsOf(first!)).toEqual([]);
		const text = withDate(first!.reply.text, FRIDAY);
		expect(text).toMatch(/sorry|apologise/);
		const [promised, ...more] = detect(text, NOW, DEFAULT_CALENDAR);
		expect(promised?.due).toEqual(onDay(20));
		expect(more).toEqual([]);
		expect(first!.reply.text.length).toBeGreaterThan(second!.reply.text.length);
		// What is of no special kind is told by its own words, and those are not known here.
		expect(first?.moves).toBe(true);
	});

	test.each(REGISTERS)('%s: nothing in it would be underlined', async (register) => {
		for (const { reply } of (await rescues(what, register)).slice(0, 2)) {
			const text = withDate(reply.text, FRIDAY);
			const { hints } = analyse({ draft: text, messages: [], level: 'normal', off: new Set() });
			expect(hints.map(({ rule }) => rule)).toEqual([]);
		}
	});
});

test('what else the library has comes after, and promises the same', async () => {
	const found = await rescues('delivery', 'chat');
	expect(found.length).toBeGreaterThan(3);
	expect(found.slice(2).every(({ moves, reply }) => moves && /delivery|promise/.test(reply.situation))).toBe(true);
});

test('a worker that does not answer leaves the words made for it', async () => {
	world.answer('reply/suggest', () => Promise.reject(new Error('asleep')));
	expect(await rescues('delivery', 'chat')).toHaveLength(2);
});

test('the customer is called by name', async () => {
	expect((await rescues('delivery', 'warm'))[0]?.reply.text).toMatch(/^Hi Amaka\. Your order/);
});

describe('an honest new day', () => {
	const late = pledge('late', onDay(16));

	test('is the next working day', async () => {
		world.answer('pledge/safer', () => [null]);
		expect(await honestDay(late, new Date(2026, 10, 20, 10), DEFAULT_CALENDAR)).toBe('2026-11-23');
	});

	test('or the safer one, where that is usually kept late or full', async () => {
		world.answer('pledge/safer', () => [{ risk: { kind: 'usually-late', days: 2 }, safer: onDay(23) }]);
		expect(await honestDay(late, NOW, DEFAULT_CALENDAR)).toBe('2026-11-23');
		expect(world.asked.at(-1)?.request).toMatchObject({ pledges: [{ what: 'refund', due: onDay(19) }] });
	});

	test('and the next working day when nobody can say', async () => {
		expect(await honestDay(late, NOW, DEFAULT_CALENDAR)).toBe('2026-11-19');
	});
});
