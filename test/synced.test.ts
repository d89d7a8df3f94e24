import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asSettings, type Settings } from '../src/settings.ts';
import { difference, SYNCED } from '../src/synced.ts';

const here = (settings: Partial<Settings>, changedAt: Record<string, number> = {}) =>
	asSettings({ ...settings, changedAt });
const phrase = (avoid: string) => ({ avoid, prefer: '' });

describe('what is taken and what is given', () => {
	test('a first computer gives what was ever changed, and nothing else', () => {
		const settings = here({ level: 'strict', agentName: 'Ada', shopName: '' }, { level: 5, shopName: 7 });
		expect(difference(settings, {})).toEqual({
			take: null,
			give: {
				level: { value: 'strict', at: 5 },
				agentName: { value: 'Ada', at: 0 },
				shopName: { value: '', at: 7 },
			},
			left: [],
		});
	});

	test('a new computer takes it, with the times', () => {
		const there = { level: { value: 'strict', at: 5 }, agentName: { value: 'Ada', at: 0 } };
		const { take, give } = difference(here({}), there);
		expect(take).toEqual({ level: 'strict', agentName: 'Ada', changedAt: { level: 5, agentName: 0 } });
		expect(give).toEqual({});
		expect(difference(here(take!, take!.changedAt), there)).toEqual({ take: null, give: {}, left: [] });
	});

	test('of two changes to one setting the later holds, each setting by itself', () => {
		const settings = here({ level: 'gentle', agentName: 'Ada' }, { level: 9, agentName: 3 });
		const there = { level: { value: 'strict', at: 8 }, agentName: { value: 'Bea', at: 4 } };
		const { take, give } = difference(settings, there);
		expect(take).toEqual({ agentName: 'Bea', changedAt: { level: 9, agentName: 4 } });
		expect(give).toEqual({ level: { value: 'gentle', at: 9 } });
	});

	test('the order in which a browser hands keys back is no change', () => {
		const settings = here({ variables: { b: '1', a: '2' } }, { variables: 4 });
		const there = { variables: { at: 4, value: { a: '2', b: '1' } } };
		expect(difference(settings, there)).toEqual({ take: null, give: {}, left: [] });
	});

	test('what customers said, what is of the moment, and what deletes stays at home', () => {
		const settings = here(
			{ allowedWords: ['no problem'], pausedUntil: 9, keepDays: 7, follows: true },
			{ allowedWords: 1, pausedUntil: 1, keepDays: 1, follows: 1 },
		);
		expect(difference(settings, {}).give).toEqual({});
		const there = {
			allowedWords: { value: ['x'], at: 9 },
			keepDays: { value: 1, at: 9 },
			follows: { value: false, at: 9 },
		};
		expect(difference(settings, there).take).toBeNull();
	});
});

test.each([
	['a value of a newer version', { level: { value: 'very strict', at: 9 } }],
	['no time', { level: { value: 'strict' } }],
	['a time nobody can be later than', { level: { value: 'strict', at: Number.MAX_VALUE } }],
	['something else', { level: 'strict' }],
	['a name nobody knows', { mood: { value: 'good', at: 9 } }],
])('%s is not taken', (_, there) => {
	expect(difference(here({ level: 'gentle' }, { level: 5 }), there).take).toBeNull();
});

describe('what the browser has no room for', () => {
	const many = Array.from({ length: 150 }, (_, index) => phrase(`words number ${index} that we avoid in this shop`));

	test('stays here, is named, and keeps nothing else at home', () => {
		const { give, left } = difference(here({ phrases: many, level: 'strict' }, { phrases: 2, level: 2 }), {});
		expect(left).toEqual(['phrases']);
		expect(Object.keys(give)).toEqual(['level']);
	});

	test('is counted in bytes, as the browser does', () => {
		const letters = (text: string) => here({ variables: { a: text } }, { variables: 1 });
		expect(difference(letters('a'.repeat(7000)), {}).left).toEqual([]);
		expect(difference(letters('ש'.repeat(7000)), {}).left).toEqual(['variables']);
	});

	test('is no more than all of it together', () => {
		const there = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`other${at}`, 'x'.repeat(7650)]));
		const settings = here({ variables: { a: 'a'.repeat(3000) }, level: 'strict' }, { variables: 1, level: 1 });
		expect(difference(settings, there)).toMatchObject({ give: { level: {} }, left: ['variables'] });
		// What takes the place of as much finds room.
		const full = { ...there, other0: '', variables: { value: { a: 'b'.repeat(3000) }, at: 0 } };

		expect(difference(settings, full).left).toEqual([]);
	});
});

/** Three computers that change the same settings, and a sync that brings them round in any order, some of them late. */
test('whatever happens in whatever order, everybody ends with the last change', () => {
	const step = fc.oneof(
		fc.record({
			by: fc.nat(2),
			name: fc.constantFrom('agentName', 'shopName' as const),
			value: fc.string({ maxLength: 3 }),
		}),
		fc.record({ sync: fc.nat(2) }),
	);
	fc.assert(
		fc.property(
			fc.array(step, { maxLength: 40 }),
			fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 3 }),
			(steps, clocks) => {
				const computers = [here({}), here({}), here({})];
				let there: Record<string, unknown> = {};
				const sync = (index: number) => {
					const before = computers[index]!;
					const now = asSettings({ ...before, ...difference(before, there).take });
					computers[index] = now;
					there = { ...there, ...difference(now, there).give };
				};
				for (const [time, one] of steps.entries()) {
					if ('sync' in one) sync(one.sync);
					else {
						const now = computers[one.by]!;
						// As settings.ts does: never before what this computer has seen.
						const at = Math.max(100 + time + clocks[one.by]!, (now.changedAt[one.name] ?? 0) + 1);
						computers[one.by] = asSettings({
							...now,
							[one.name]: one.value,
							changedAt: { ...now.changedAt, [one.name]: at },
						});
					}
				}
				const latest = (name: 'agentName' | 'shopName') =>
					Math.max(...computers.map(({ changedAt }) => changedAt[name] ?? 0));
				const expected = (['agentName', 'shopName'] as const).map((name) => latest(name));
				for (const index of [0, 1, 2, 0, 1, 2]) sync(index);
				const [a, b, c] = computers.map((one) => SYNCED.map((name) => JSON.stringify(one[name])));
				expect(b).toEqual(a);
				expect(c).toEqual(a);
				expect([computers[0]!.changedAt.agentName ?? 0, computers[0]!.changedAt.shopName ?? 0]).toEqual(expected);
			},
		),
		{ numRuns: 300 },
	);
});
