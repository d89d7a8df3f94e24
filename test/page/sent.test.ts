import { beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { english } from '../../src/english.ts';
import { noteSent, type Sent } from '../../src/page/sent.ts';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { dateOf, detect } from '../../src/promises/index.ts';
import type { Pledge } from '../../src/promises/pledge.ts';
import type { Site } from '../../src/sites/index.ts';
import { day } from '../promises/pledges.ts';

const world = vi.hoisted(() => ({
	open: [] as unknown[],
	edited: 'x',
	asked: [] as { name: string; request: Record<string, unknown> }[],
}));

vi.mock('../../src/browser.ts', () => ({
	browser: {
		runtime: {
			id: 'concilia',
			sendMessage: async (message: { name: string; request: Record<string, unknown> }) => {
				world.asked.push(message);
				return { ok: true, value: answer(message) };
			},
		},
		i18n: {
			getUILanguage: () => 'en-GB',
			getMessage: (key: keyof typeof messages, values: string[]) =>
				values.reduce((text, value, index) => text.replace(`$${index + 1}`, value), messages[key].message),
		},
	},
}));

/** As the worker would, as far as the page looks at it. */
function answer({ name, request }: { name: string; request: Record<string, unknown> }): unknown {
	if (name === 'pledge/list') return { pledges: world.open, unreadable: 0 };
	if (name === 'pledge/made')
		return (request.pledges as { text: string }[]).map((one, index) => ({
			...one,
			due: dateOf(one.text, NOW, DEFAULT_CALENDAR),
			id: `new${index}`,
		}));
	if (name === 'pledge/edit')
		return { id: request.id, text: world.edited, state: { name: 'open' }, ...(request.change as object) };
	if (name === 'pledge/maybe-kept') {
		const verdicts = request.verdicts as { id: string; verdict: string }[];
		return verdicts.map(({ id, verdict }) => ({
			...(world.open as Pledge[]).find((one) => one.id === id),
			state: verdict === 'yes' ? { name: 'kept', at: 1 } : { name: 'open' },
		}));
	}
	return null;
}

const NOW = new Date(2026, 10, 18, 10, 30);
const SITE = { id: 'made-up' } as Site;

function pledge(id: string, text: string): Pledge {
	const [found] = detect(text, new Date(2026, 10, 16), DEFAULT_CALENDAR);
	return {
		id,
		text,
		what: found!.what,
		due: found!.due,
		site: 'made-up',
		conversation: 'a',
		customer: 'Amaka',
		link: null,
		madeAt: new Date(2026, 10, 16).getTime(),
		state: { name: 'open' },
	};
}

const AMAKA = { customer: 'Amaka', key: 'a', weak: false, link: null };

function sent(text: string): Sent {
	return { chat: AMAKA, message: 'm1', text, at: NOW.getTime() };
}

const note = async (text: string) =>
	(await noteSent(SITE, sent(text), english.promises, new AbortController().signal)).lines;
const asked = (name: string) => world.asked.filter((one) => one.name === name).map(({ request }) => request);

beforeEach(() => {
	world.open = [];
	world.asked = [];
});

describe('a sent message', () => {
	test('with a promise: handed on, and said so with a way out and back', async () => {
		const [line, ...more] = await note("I'll send your refund by Friday.");
		expect(asked('pledge/list')).toEqual([{ state: 'open', of: { site: 'made-up', conversation: 'a' } }]);
		expect(asked('pledge/made')).toMatchObject([{ customer: 'Amaka', message: 'm1', sentAt: NOW.getTime() }]);
		expect(Object.keys((asked('pledge/made')[0]!.pledges as object[])[0]!).sort()).toEqual(['text', 'what']);
		expect(more).toEqual([]);
		expect(line).toMatchObject({
			say: 'Promise noted: refund by Fri 20 Nov',
			edit: { what: 'refund', due: { kind: 'day', on: '2026-11-20' } },
		});
		const [taking] = line!.offers!;
		expect(taking).toMatchObject({ text: 'Not a promise', sign: 'close' });
		const taken = await taking!.accept();
		expect(asked('pledge/not-a-promise')).toEqual([{ id: 'new0' }]);
		expect(await taken.offers![0]!.accept()).toMatchObject({ say: line!.say });
		expect(asked('pledge/reopen')).toEqual([{ id: 'new0' }]);
	});

	test('corrected in place: stored, and said as it is now', async () => {
		const [line] = await note("I'll send your refund by Friday.");
		const change = { what: 'document', due: day('2026-11-23') } as const;
		const changed = await line!.edit!.save(change);
		expect(asked('pledge/edit')).toEqual([{ id: 'new0', change }]);
		expect(changed).toMatchObject({ say: 'Promise noted: document by Mon 23 Nov', edit: change });
		const [undo, ...others] = changed.offers!;
		expect(undo).toMatchObject({ text: 'Undo', isUndo: true });
		expect(others.map(({ text }) => text)).toEqual(['Not a promise']);
		expect((await undo!.accept()).say).toBe(line!.say);
		expect(asked('pledge/edit')[1]).toEqual({ id: 'new0', change: { what: 'refund', due: day('2026-11-20') } });
	});

	test('of no special kind: its own words say what, shortened where they are long', async () => {
		const [line] = await note(`I will sort it out ${'and every single one of the others '.repeat(4)}by Friday.`);
		expect(line!.say).toMatch(/^Promise noted: I will sort it out and .{20,80}\w… by Fri 20 Nov$/);
	});

	test.each([
		["I'll call you saa tatu asubuhi.", 'Promise noted: call. What time is that?'],
		["I'll call you kesho saa nne.", 'Promise noted: call by Thu 19 Nov. What time is that?'],
	])('%s: the hour is asked for, never guessed', async (text, said) => {
		const [line] = await note(text);
		expect(line!.say).toBe(said);
		const four = { kind: 'moment', at: new Date(2026, 10, 19, 10).getTime() } as const;
		expect((await line!.edit!.save({ what: 'call', due: four })).say).toBe('Promise noted: call by Thu 19 Nov, 10:00');
	});

	test('that promises and keeps nothing: nothing to say, nothing handed on', async () => {
		expect(await note('Good morning, how can I help?')).toEqual([]);
		expect(asked('pledge/made')).toEqual([]);
		expect(asked('pledge/maybe-kept')).toEqual([]);
	});

	test('to somebody nobody can name moves and keeps nothing, and waits for no answer: the page may be leaving', async () => {
		world.open = [pledge('old', "I'll send your refund by Tuesday.")];
		const nameless = { ...sent("I'll send your refund by Friday."), chat: { ...AMAKA, customer: '', weak: true } };
		await noteSent(SITE, nameless, english.promises, new AbortController().signal);
		expect(world.asked.map(({ name }) => name)).toEqual(['pledge/made']);
		expect(Object.keys((asked('pledge/made')[0]!.pledges as object[])[0]!)).not.toContain('renews');
	});

	test('that promises the same anew moves the earlier promise, once, and does not keep it', async () => {
		world.open = [pledge('old', "I'll send your refund by Tuesday.")];
		await note("I'll send your refund by Friday.");
		expect(asked('pledge/made')[0]!.pledges).toMatchObject([{ renews: 'old' }]);
		expect(asked('pledge/maybe-kept')).toEqual([]);
	});

	test('that does what was promised ticks it off, with an undo', async () => {
		world.open = [pledge('old', "I'll send your refund by Tuesday.")];
		const [line] = await note("I've just sent your refund.");
		expect(asked('pledge/maybe-kept')).toEqual([{ verdicts: [{ id: 'old', verdict: 'yes' }], sentAt: NOW.getTime() }]);
		expect(line).toMatchObject({
			say: "Ticked off as kept: I'll send your refund by Tuesday",
			offers: [{ text: 'Undo' }],
		});
		await line!.offers![0]!.accept();
		expect(asked('pledge/reopen')).toEqual([{ id: 'old' }]);
	});
});
