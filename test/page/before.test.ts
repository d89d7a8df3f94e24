import { beforeEach, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { english } from '../../src/english.ts';
import { createPlanned } from '../../src/page/planned.ts';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { type Around, saferDue } from '../../src/promises/safer.ts';
import type { Site } from '../../src/sites/index.ts';
import { day, pledge } from '../promises/pledges.ts';

const worker = vi.hoisted(() => ({ answer: (_request: never): unknown => [] }));

vi.mock('../../src/browser.ts', () => ({
	browser: {
		runtime: {
			sendMessage: async ({ request }: { request: never }) => ({ ok: true, value: worker.answer(request) }),
		},
		i18n: {
			getUILanguage: () => 'en-GB',
			getMessage: (key: keyof typeof messages, values: string[] = []) =>
				values.reduce((text, value, index) => text.replace(`$${index + 1}`, value), messages[key]?.message ?? ''),
		},
	},
}));

/** Wednesday. */
const NOW = new Date(2026, 10, 18, 10, 30);
let hints: (draft: string) => ReturnType<ReturnType<typeof createPlanned>>['hints'];

beforeEach(() => {
	const chat = () => ({ customer: 'Amaka', key: 'a', weak: false, link: null });
	const planned = createPlanned({ id: 'desk', chat } as unknown as Site, {} as HTMLElement, () => {});
	const { promises } = english;
	hints = (draft) => planned(draft, promises.find(draft), promises, NOW, DEFAULT_CALENDAR).hints;
});

/** The worker answers as this shop's promises stand. */
function stands(around: Partial<Around>) {
	const all = {
		now: NOW,
		open: [],
		conversation: 'a',
		calendar: DEFAULT_CALENDAR,
		mostADay: 8,
		lateness: new Map(),
		...around,
	};
	worker.answer = ({ pledges }: { pledges: Parameters<typeof saferDue>[0][] }) =>
		pledges.map((one) => saferDue(one, all));
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const holiday = {
	calendar: { ...DEFAULT_CALENDAR, holidays: [day('2026-11-20')].flatMap((due) => ('on' in due ? due.on : [])) },
};
const tuesday = pledge({ conversation: 'a', due: day('2026-11-24'), what: 'delivery', text: 'It arrives on Tuesday.' });
const full = Array.from({ length: 2 }, () => pledge({ conversation: 'another', due: day('2026-11-20') }));

test.each([
	['on a day off', 'by Saturday', {}, 'over-promise/closed-then', /closed then/, 'by Monday 23 November'],
	['on a holiday', 'by Friday', holiday, 'over-promise/closed-then', /closed then/, 'by Monday 23 November'],
	['after hours', 'today at 9pm', {}, 'over-promise/closed-then', /closed then/, null],
	[
		'before another',
		'by Friday',
		{ open: [tuesday] },
		'over-promise/before-another',
		/It arrives on Tuesday.*24 Nov/,
		'by Tuesday 24 November',
	],
	[
		'on a full day',
		'by Friday',
		{ open: full, mostADay: 2 },
		'over-promise/full-day',
		/2 promises/,
		'by Monday 23 November',
	],
	[
		'of a kind that runs late',
		'by Friday',
		{ lateness: new Map([['delivery', { late: 2, takes: 4 }]]) },
		'over-promise/runs-late',
		/2 days late/,
		'by Tuesday 24 November',
	],
] as const)('%s: hinted at, with a date that is safer', async (_, when, around, rule, why, safer) => {
	stands(around as Partial<Around>);
	const draft = `Thank you. Your parcel will arrive ${when}.`;
	expect(hints(draft), 'nothing before it is known').toEqual([]);
	await settle();
	const [hint, ...others] = hints(draft);
	expect(others).toEqual([]);
	expect(hint).toMatchObject({ rule, kind: 'over-promise' });
	expect(hint!.why).toMatch(why);
	expect(draft.slice(hint!.start, hint!.end)).toBe(hint!.text);
	if (safer) expect(hint!.suggestions).toEqual([safer]);
	const [suggestion] = hint!.suggestions;
	const better = draft.slice(0, hint!.start) + suggestion + draft.slice(hint!.end);
	hints(better);
	await settle();
	expect(hints(better), suggestion).toEqual([]);
});
