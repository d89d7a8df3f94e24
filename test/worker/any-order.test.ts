import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { badge } from '../../src/promises/badge.ts';
import type { Due } from '../../src/promises/due.ts';
import { at, day, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());
// The library takes long to load, and workers start by the thousand here.
vi.mock('../../src/replies/index.ts', () => ({
	library: [],
	rank: () => [],
	createSearch: () => () => [],
	fill: () => ({}),
}));

const DUES: readonly Due[] = [
	{ kind: 'someday' },
	{ kind: 'day', on: day('2026-11-18') },
	{ kind: 'day', on: day('2026-11-19') },
	{ kind: 'moment', at: at(18, 14).getTime() },
	{ kind: 'moment', at: at(19, 9).getTime() },
];

type Step =
	| { readonly do: 'made'; readonly message: number; readonly due: number; readonly renews: number | null }
	| { readonly do: 'settle' | 'drop' | 'reopen' | 'not' | 'kept' | 'maybe' | 'withdraw'; readonly which: number }
	| { readonly do: 'snooze' | 'edit' | 'merge'; readonly which: number; readonly to: number }
	| { readonly do: 'pass'; readonly hours: number }
	| { readonly do: 'stop' | 'startup' };

const which = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constant('made' as const),
			message: fc.nat(5),
			due: fc.nat(DUES.length - 1),
			renews: fc.option(which, { freq: 4 }),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constantFrom('settle' as const, 'drop', 'reopen', 'not', 'kept', 'maybe', 'withdraw'),
			which,
		}),
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constantFrom('snooze' as const, 'edit', 'merge'), which, to: which }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 14 }) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom('stop' as const, 'startup') }) },
);

/** Ids by the order of first appearance, so that a step means the same in every run. */
let ids: string[] = [];
const id = (index: number) => ids[index % Math.max(1, ids.length)] ?? 'pledge-none';
/** What can't be done (merging what is settled…) is a no, and no harm. */
const tryTo = (work: () => Promise<unknown>) =>
	world.insist(() => work().catch((error: unknown) => (world.isDead ? Promise.reject(error) : undefined)));

async function take(each: Step): Promise<void> {
	switch (each.do) {
		case 'made': {
			const renews = each.renews === null || ids.length === 0 ? {} : { renews: id(each.renews) };
			const text = `I'll see to ${each.message}.`;
			const request = {
				...made(`m${each.message}`, { text, what: 'other', due: DUES[each.due] as Due, ...renews }),
				sentAt: Date.now(),
			};
			const pledges = await world.insist(() => world.ask('pledge/made', request));
			ids = [...new Set([...ids, ...pledges.map((pledge) => pledge.id)])];
			return;
		}
		case 'settle':
			return void (await tryTo(() => world.ask('pledge/settle', { id: id(each.which), as: 'kept' })));
		case 'drop':
			return void (await tryTo(() => world.ask('pledge/settle', { id: id(each.which), as: 'dropped' })));
		case 'reopen':
			return void (await tryTo(() => world.ask('pledge/reopen', { id: id(each.which) })));
		case 'not':
			return void (await tryTo(() => world.ask('pledge/not-a-promise', { id: id(each.which) })));
		case 'kept':
		case 'maybe': {
			const verdicts = [{ id: id(each.which), verdict: each.do === 'kept' ? ('yes' as const) : ('maybe' as const) }];
			return void (await tryTo(() => world.ask('pledge/maybe-kept', { verdicts, sentAt: Date.now() })));
		}
		case 'withdraw': {
			const { site, conversation } = made('');
			const message = `m${each.which}`;
			return void (await tryTo(() => world.ask('pledge/withdraw', { site, conversation, message })));
		}
		case 'snooze':
			return void (await tryTo(() =>
				world.ask('pledge/snooze', { id: id(each.which), until: Date.now() + (each.to + 0.5) * 3_600_000 }),
			));
		case 'edit':
			return void (await tryTo(() =>
				world.ask('pledge/edit', { id: id(each.which), change: { due: DUES[each.to % DUES.length] as Due } }),
			));
		case 'merge':
			return void (await tryTo(() => world.ask('pledge/merge', { earlier: id(each.which), later: id(each.to) })));
		case 'pass':
			return world.until(new Date(Date.now() + each.hours * 3_600_000));
		case 'stop':
			return world.stop();
		case 'startup':
			return world.fire('runtime', 'onStartup');
	}
}

async function play(steps: readonly Step[], lifetime: number) {
	ids = [];
	await world.begin(WEDNESDAY);
	// Settled promises go after a day, so that deleting is a part of the play.
	await fakeBrowser.storage.local.set({ settings: { keepDays: 1 } });
	world.killEvery(lifetime);
	for (const each of steps) await take(each);
	await world.until(at(21, 10, 30));
	const all = await world.insist(() => world.ask('pledge/list', { state: 'all' }));
	const open = await world.insist(() => world.ask('pledge/list', { state: 'open' }));
	return {
		all,
		open,
		badge: (await world.badge()).text,
		alarm: await world.alarm(),
		notifications: world.notifications.map((notification) => notification.id).sort(),
	};
}

test('any steps in any order, with workers of any short life, end as if none had been killed', {
	timeout: 900_000,
}, async () => {
	// A killed worker's last words.
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { minLength: 1, maxLength: 14 }),
			fc.integer({ min: 1, max: 9 }),
			async (steps, lifetime) => {
				const expected = await play(steps, Number.POSITIVE_INFINITY);
				expect(expected.open.pledges).toEqual(expected.all.pledges.filter(({ state }) => state.name === 'open'));
				expect(expected.badge).toBe(badge(expected.open.pledges, new Date()).text);
				expect(expected.alarm === null).toBe(expected.open.pledges.length === 0);
				expect(new Set(expected.notifications).size).toBe(expected.notifications.length);

				expect(await play(steps, lifetime)).toEqual(expected);
			},
		),
		{ numRuns: 40 },
	);
});
