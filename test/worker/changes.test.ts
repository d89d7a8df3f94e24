import { beforeEach, describe, expect, test, vi } from 'vitest';
import { at, day, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

beforeEach(() => world.begin(WEDNESDAY));

const open = async () => (await world.ask('pledge/list', { state: 'open' })).pledges;
const note = async (message: string, change = {}) => {
	const [pledge] = await world.ask('pledge/made', made(message, { ...friday, ...change }));
	return pledge!;
};
const sent = (message: string) => ({ site: 'whatsapp', conversation: '256700000001@c.us', message });

describe('undo-send', () => {
	test('takes all promises of the message back, and only those', async () => {
		await world.ask('pledge/made', made('m1', friday, friday));
		const other = await note('m2');
		const taken = await world.ask('pledge/withdraw', sent('m1'));
		expect(taken.map(({ state }) => state.name)).toEqual(['withdrawn', 'withdrawn']);
		expect(await open()).toEqual([other]);
		expect(await world.badge()).toMatchObject({ text: '1' });
	});

	test('of a message without promises does nothing', async () => {
		expect(await world.ask('pledge/withdraw', sent('none'))).toEqual([]);
	});

	test('is not undone when another tab reports the message late, but is when it is sent again', async () => {
		await note('m1');
		await world.until(at(18, 10, 31));
		await world.ask('pledge/withdraw', sent('m1'));
		await note('m1');
		expect(await open()).toEqual([]);
		await world.ask('pledge/made', { ...made('m1', friday), sentAt: at(18, 10, 32).getTime() });
		expect(await open()).toHaveLength(1);
	});

	test('brings back what the message had moved', async () => {
		const first = await note('m1');
		await note('m2', { due: { kind: 'someday' }, renews: first.id });
		await world.ask('pledge/withdraw', sent('m2'));
		expect(await open()).toEqual([first]);
	});
});

describe('snooze', () => {
	test('moves the reminder and not the due date', async () => {
		const pledge = await note('m1', { due: { kind: 'moment', at: at(18, 12).getTime() } });
		const snoozed = await world.ask('pledge/snooze', { id: pledge.id, until: at(18, 14).getTime() });
		expect(snoozed).toEqual({ ...pledge, snoozedUntil: at(18, 14).getTime() });
		await world.until(at(18, 13));
		expect(world.notifications).toEqual([]);
		expect(await world.badge()).toMatchObject({ text: '1!' });
		await world.until(at(18, 15));
		expect(world.notifications.map(({ title }) => title)).toEqual(['notice_overdue Amaka']);
	});

	test('can be taken back', async () => {
		const pledge = await note('m1');
		await world.ask('pledge/snooze', { id: pledge.id, until: at(30).getTime() });
		expect(await world.ask('pledge/snooze', { id: pledge.id, until: null })).toEqual(pledge);
	});

	test('from a notification waits as long as the setting says, and the notification goes', async () => {
		await note('m1', { due: { kind: 'moment', at: at(18, 12).getTime() } });
		await world.until(at(18, 11));
		const [up] = world.notifications;
		expect(up?.buttons).toEqual(['notice_button_kept', 'notice_button_snooze']);
		await world.fire('notifications', 'onButtonClicked', up?.id, 1);
		expect(await world.shown()).toEqual({});
		expect(await open()).toMatchObject([{ snoozedUntil: at(18, 12).getTime() }]);
	});
});

test('the Kept button keeps it', async () => {
	await note('m1', { due: { kind: 'moment', at: at(18, 12).getTime() } });
	await world.until(at(18, 11));
	await world.fire('notifications', 'onButtonClicked', world.notifications[0]?.id, 0);
	expect(await open()).toEqual([]);
	expect(await world.shown()).toEqual({});
});

describe('edit', () => {
	test('changes what, who and when; a snooze belongs to the old date', async () => {
		const pledge = await note('m1');
		await world.ask('pledge/snooze', { id: pledge.id, until: at(19).getTime() });
		const change = {
			text: 'Refund',
			what: 'other',
			customer: 'Ada',
			due: { kind: 'day', on: day('2026-11-18') },
		} as const;
		expect(await world.ask('pledge/edit', { id: pledge.id, change })).toEqual({ ...pledge, ...change });
		expect(await world.badge()).toMatchObject({ text: '1·' });
	});

	test('that leaves the date leaves the snooze', async () => {
		const { id, due } = await note('m1');
		await world.ask('pledge/snooze', { id, until: at(19).getTime() });
		const edited = await world.ask('pledge/edit', { id, change: { text: 'Refund', due } });
		expect(edited).toMatchObject({ text: 'Refund', snoozedUntil: at(19).getTime() });
	});

	test('is not lost when the message is reported again', async () => {
		const pledge = await note('m1');
		await world.ask('pledge/edit', { id: pledge.id, change: { text: 'Another word' } });
		await note('m1');
		expect(await open()).toMatchObject([{ text: 'Another word' }]);
	});

	test('can touch nothing else', async () => {
		const pledge = await note('m1');
		await expect(world.ask('pledge/edit', { id: pledge.id, change: { madeAt: 1 } as never })).rejects.toThrow(/madeAt/);
		await expect(world.ask('pledge/edit', { id: pledge.id, change: { text: '' } })).rejects.toThrow();
	});
});

describe('by hand', () => {
	const request = {
		site: 'whatsapp',
		conversation: 'c',
		customer: 'Ada',
		link: null,
		text: 'Call back',
		what: 'call',
		due: { kind: 'someday' },
		key: 'form 1',
	} as const;

	test('a promise is added once, however often the button is pressed', async () => {
		const pledge = await world.ask('pledge/add', request);
		expect(pledge).toMatchObject({ text: 'Call back', madeAt: WEDNESDAY.getTime(), state: { name: 'open' } });
		expect(await world.ask('pledge/add', request)).toEqual(pledge);
		await world.ask('pledge/add', { ...request, key: 'form 2' });
		expect(await open()).toHaveLength(2);
	});

	test('the way back is the tab it was written beside', async () => {
		world.tabs = [{ id: 5, windowId: 1, url: 'https://web.whatsapp.com/', active: false, lastAccessed: 1 }];
		const { id } = await world.ask('pledge/add', { ...request, tab: 5 });
		expect(await world.ask('pledge/open-chat', { id })).toBe('site');
		expect(world.tabs[0]?.active).toBe(true);
	});
});

describe('a renewed promise', () => {
	test('moves the old one instead of adding', async () => {
		const first = await note('m1');
		const second = await note('m2', { due: { kind: 'day', on: day('2026-11-24') }, renews: first.id });
		expect(second.replaces).toBe(first.id);
		expect(await open()).toEqual([second]);
		expect(await world.badge()).toMatchObject({ text: '1' });
	});

	test('may be renewed twice in one message; taking that back brings it back once', async () => {
		const first = await note('m1');
		const again = { ...friday, renews: first.id };
		expect(await world.ask('pledge/made', made('m2', again, again))).toHaveLength(2);
		expect(await open()).toHaveLength(2);
		await world.ask('pledge/withdraw', sent('m2'));
		expect(await open()).toEqual([first]);
	});

	test('can be merged by hand, and taken apart', async () => {
		const [first, second] = [await note('m1'), await note('m2')];
		await world.ask('pledge/merge', { earlier: first.id, later: second.id });
		await world.ask('pledge/merge', { earlier: first.id, later: second.id });
		expect((await open()).map(({ id }) => id)).toEqual([second.id]);
		expect(await world.ask('pledge/reopen', { id: first.id })).toEqual(first);
		expect(await open()).toHaveLength(2);
	});

	test.each(['the same', 'a settled one', 'none'])('is not merged with %s', async (which) => {
		const [first, second] = [await note('m1'), await note('m2')];
		await world.ask('pledge/settle', { id: second.id, as: 'kept' });
		const later = { 'the same': first.id, 'a settled one': second.id, none: 'pledge-none' }[which]!;
		await expect(world.ask('pledge/merge', { earlier: first.id, later })).rejects.toThrow(/open promises|no such/);
		expect(await open()).toEqual([first]);
	});
});

describe('not a promise', () => {
	test('is gone, and the same sentence is not taken for one again', async () => {
		const pledge = await note('m1', { text: "I'll be right with you." });
		await world.ask('pledge/not-a-promise', { id: pledge.id });
		expect(
			await world.ask('pledge/made', made('m2', { ...friday, text: "I'll  be right with YOU." }, friday)),
		).toHaveLength(1);
		expect(await open()).toMatchObject([{ text: friday.text }]);
	});

	test('can be undone', async () => {
		const pledge = await note('m1');
		await world.ask('pledge/not-a-promise', { id: pledge.id });
		await world.ask('pledge/reopen', { id: pledge.id });
		await note('m2');
		expect(await open()).toHaveLength(2);
	});

	test('the sentence itself is not stored for it', async () => {
		const pledge = await note('m1');
		await world.ask('pledge/not-a-promise', { id: pledge.id });
		const { other } = await world.ask('data/export');
		expect(JSON.stringify(other)).not.toContain('refund');
	});
});

describe('a later message', () => {
	const later = at(18, 12).getTime();

	test('that surely keeps a promise ticks it off, with a way back', async () => {
		const pledge = await note('m1');
		const changed = await world.ask('pledge/maybe-kept', {
			verdicts: [{ id: pledge.id, verdict: 'yes' }],
			sentAt: later,
		});
		expect(changed).toMatchObject([{ id: pledge.id, state: { name: 'kept' } }]);
		expect(await world.badge()).toMatchObject({ text: '' });
		expect(await world.ask('pledge/reopen', { id: pledge.id })).toEqual(pledge);
	});

	test('that may keep it is asked about', async () => {
		const pledge = await note('m1');
		const verdicts = [1, 2].map(() => ({ id: pledge.id, verdict: 'maybe' as const }));
		await world.ask('pledge/maybe-kept', { verdicts, sentAt: later });
		expect(await open()).toEqual([{ ...pledge, maybeKeptAt: later }]);
	});

	test('one that only looks kept is plainly open again once that is denied', async () => {
		const pledge = await note('m1');
		await world.ask('pledge/maybe-kept', { verdicts: [{ id: pledge.id, verdict: 'maybe' }], sentAt: later });
		expect(await world.ask('pledge/reopen', { id: pledge.id })).toEqual(pledge);
		expect(await open()).toEqual([pledge]);
	});

	test('can be told again when the answer was lost, and gets the same', async () => {
		const [one, two] = [await note('m1'), await note('m2')];
		await world.until(at(18, 12, 1));
		const verdicts = [
			{ id: one.id, verdict: 'yes' as const },
			{ id: two.id, verdict: 'maybe' as const },
		];
		const first = await world.ask('pledge/maybe-kept', { verdicts, sentAt: later });
		expect(first.map(({ state }) => state.name)).toEqual(['kept', 'open']);
		expect(await world.ask('pledge/maybe-kept', { verdicts, sentAt: later })).toEqual(first);
	});

	test('changes nothing that is settled, unknown, or was promised after it', async () => {
		const [kept, fresh] = [await note('m1'), await note('m2')];
		await world.ask('pledge/settle', { id: kept.id, as: 'dropped' });
		const verdicts = [kept.id, 'pledge-none'].map((id) => ({ id, verdict: 'yes' as const }));
		expect(await world.ask('pledge/maybe-kept', { verdicts, sentAt: later })).toEqual([]);
		const early = { verdicts: [{ id: fresh.id, verdict: 'yes' as const }], sentAt: fresh.madeAt };
		expect(await world.ask('pledge/maybe-kept', early)).toEqual([]);
	});

	test('can carry no words', async () => {
		const pledge = await note('m1');
		const verdicts = [{ id: pledge.id, verdict: 'yes', text: 'I have sent it' }] as never;
		await expect(world.ask('pledge/maybe-kept', { verdicts, sentAt: later })).rejects.toThrow(/text/);
	});
});

test('what was settled, moved or taken off in the last day can be had back, the latest first', async () => {
	const pledges = [await note('m1'), await note('m2'), await note('m3', { text: 'Another one.' }), await note('m4')];
	const [kept, dropped, none, first] = pledges.map(({ id }) => id) as [string, string, string, string];
	await world.ask('pledge/settle', { id: kept, as: 'kept' });
	await world.until(at(18, 20));
	await world.ask('pledge/settle', { id: dropped, as: 'dropped' });
	await world.ask('pledge/not-a-promise', { id: none });
	await note('m5', { renews: first });
	const lately = async () => (await world.ask('pledge/lately')).map(({ id }) => id);
	expect(await lately()).toEqual([first, none, dropped, kept]);
	await world.ask('pledge/reopen', { id: dropped });
	await world.ask('pledge/reopen', { id: first });
	expect(await lately()).toEqual([none, kept]);
	expect((await open()).map(({ id }) => id)).toEqual(expect.arrayContaining([dropped, first]));
	await world.stop();
	await world.until(at(19, 12));
	expect(await lately()).toEqual([none]);
	await expect(world.ask('pledge/lately', undefined, { url: 'https://web.whatsapp.com/' })).rejects.toThrow(
		/own pages/,
	);
});

test('a conversation can be asked about alone', async () => {
	const pledge = await note('m1');
	await world.ask('pledge/made', { ...made('m2', friday), conversation: 'another' });
	const of = { site: pledge.site, conversation: pledge.conversation };
	expect((await world.ask('pledge/list', { state: 'open', of })).pledges).toEqual([pledge]);
});
