// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { english } from '../../src/english.ts';
import { createPlanned } from '../../src/page/planned.ts';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import type { Hint as Risky } from '../../src/promises/safer.ts';
import type { Site } from '../../src/sites/index.ts';
import { day, pledge } from '../promises/pledges.ts';

const world = vi.hoisted(() => ({ asked: [] as Record<string, unknown>[], risks: [] as unknown[] }));

vi.mock('../../src/browser.ts', () => ({
	browser: {
		runtime: {
			id: 'concilia',
			sendMessage: async ({ request }: { request: Record<string, unknown> }) => {
				world.asked.push(request);
				return { ok: true, value: world.risks };
			},
		},
		i18n: {
			getUILanguage: () => 'en-GB',
			getMessage: (key: keyof typeof messages, values: string[]) =>
				values.reduce((text, value, index) => text.replace(`$${index + 1}`, value), messages[key].message),
		},
	},
}));

/** A Wednesday. */
const NOW = new Date(2026, 10, 18, 10, 30);
const DRAFT = 'So sorry, Amaka! I will deliver the shoes on Saturday.';
const PROMISE = { what: 'delivery', text: 'I will deliver the shoes on Saturday.', due: day('2026-11-21') };
const FREE_DAY: Risky = { risk: { kind: 'closed' }, safer: day('2026-11-23') };

let conversation: string;
let answered: () => void;
let before: ReturnType<typeof createPlanned>;
const plans = (draft: string, now = NOW, calendar = DEFAULT_CALENDAR) =>
	before(draft, english.promises.find(draft), english.promises, now, calendar);
const hints = (draft: string, now = NOW) => plans(draft, now).hints;
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
	Object.assign(world, { asked: [], risks: [FREE_DAY] });
	conversation = 'a';
	const chat = () => ({ customer: 'Amaka', key: conversation, weak: false, link: null });
	answered = vi.fn();
	before = createPlanned({ id: 'made-up', chat } as unknown as Site, document.body, () => answered());
});

describe('a date about to be promised', () => {
	test('is asked about without a word of the draft, and hinted at once the answer is there', async () => {
		expect(hints(DRAFT)).toEqual([]);
		expect(world.asked).toEqual([
			{ site: 'made-up', conversation: 'a', pledges: [{ what: 'delivery', due: day('2026-11-21') }] },
		]);
		await settle();
		expect(answered).toHaveBeenCalledTimes(1);
		const [hint, ...more] = hints(DRAFT);
		expect(more).toEqual([]);
		expect(hint).toMatchObject({
			rule: 'over-promise/closed-then',
			kind: 'over-promise',
			text: 'on Saturday',
			why: 'You are closed then. A time when you are open is easier to keep.',
			suggestions: ['on Monday 23 November'],
		});
		expect(DRAFT.slice(hint!.replaces.start, hint!.replaces.end)).toBe('on Saturday');
	});

	test('is known at once as it would be noted; one that is fine is left in peace', async () => {
		world.risks = [null];
		expect(plans(DRAFT)).toEqual({ planned: [PROMISE], hints: [] });
		await settle();
		expect(plans(DRAFT).hints).toEqual([]);
		expect(answered).not.toHaveBeenCalled();
		expect(world.asked).toHaveLength(1);
	});

	test('is asked about once, until it changes; a minute passing by is a change only for what moves with it', async () => {
		hints(DRAFT);
		await settle();
		hints(`${DRAFT} Is that fine with you?`);
		hints(DRAFT, new Date(NOW.getTime() + 60_000));
		expect(world.asked).toHaveLength(1);
		hints(DRAFT.replace('Saturday', 'Sunday'));
		expect(world.asked).toHaveLength(2);
		hints("I'll call you in 4 hours.");
		hints("I'll call you in 4 hours.", new Date(NOW.getTime() + 59_000));
		expect(world.asked).toHaveLength(3);
		hints("I'll call you in 4 hours.", new Date(NOW.getTime() + 60_000));
		expect(world.asked).toHaveLength(4);
	});

	test('is shown where no chat is known, and asked about where one is', () => {
		before = createPlanned({ chat: () => 'none' } as unknown as Site, document.body, () => answered());
		expect(plans(DRAFT).planned).toEqual([PROMISE]);
		expect(world.asked).toEqual([]);
	});

	test('is asked about again under other settings', async () => {
		hints(DRAFT);
		await settle();
		expect(plans(DRAFT, NOW, { ...DEFAULT_CALENDAR }).hints).toEqual([]);
		expect(world.asked).toHaveLength(2);
	});

	test('is asked about anew in another chat, and in a new draft', async () => {
		hints(DRAFT);
		await settle();
		conversation = 'b';
		expect(hints(DRAFT)).toEqual([]);
		await settle();
		expect(hints(DRAFT)).toHaveLength(1);
		hints('');
		hints(DRAFT);
		expect(world.asked.map((one) => one.conversation)).toEqual(['a', 'b', 'b']);
	});

	test('an answer that comes after the chat was left says nothing there', async () => {
		hints(DRAFT);
		conversation = 'b';
		world.risks = [null];
		hints(DRAFT);
		await settle();
		expect(hints(DRAFT)).toEqual([]);
	});

	test.each<[Risky, string, string]>([
		[
			{
				risk: {
					kind: 'before-earlier',
					earlier: pledge({ text: 'I will refund you by Tuesday.', due: day('2026-11-24') }),
				},
				safer: day('2026-11-24'),
			},
			'You already promised them “\u2068I will refund you by Tuesday\u2069” for Tue 24 Nov. One more date before that may be hard to keep.',
			'on Tuesday 24 November',
		],
		[
			{ risk: { kind: 'crowded', count: 8 }, safer: day('2026-11-26') },
			'8 promises are due that day already. Another day has more room.',
			'on Thursday 26 November',
		],
		[
			{ risk: { kind: 'usually-late', days: 1 }, safer: day('2026-11-25') },
			'Promises like this usually run 1 day late. A later date is easier to keep.',
			'on Wednesday 25 November',
		],
	])('says why: $risk.kind', async (risky, why, other) => {
		world.risks = [risky];
		hints(DRAFT);
		await settle();
		expect(hints(DRAFT)).toMatchObject([{ why, suggestions: [other] }]);
	});

	test('nothing to ask where nothing is promised, or no chat is open', () => {
		hints('Good morning, how are you?');
		before = createPlanned({ chat: () => 'none' } as unknown as Site, document.body, () => answered());
		hints(DRAFT);
		expect(world.asked).toEqual([]);
	});
});
