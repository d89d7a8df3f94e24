import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../src/settings.ts';
import { ownReply } from '../replies/own-samples.ts';
import { locksFree } from './environment.ts';
import { at, day, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, POPUP, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

/** What a running worker does with each setting it heeds, before it is changed, after, and once that is undone. */

beforeEach(() => world.begin(WEDNESDAY));

const load = async () => ((await fakeBrowser.storage.local.get('settings')).settings ?? {}) as Partial<Settings>;
/** As one of our pages does it. */
async function changeSettings(change: Partial<Settings>) {
	await fakeBrowser.storage.local.set({ settings: { ...(await load()), ...change } });
	await locksFree();
}

let messages = 0;
const promise = (text: string) => made(`m${++messages}`, { text, what: 'refund' });

/** When the worker takes this to be due, in local words. */
async function due(text: string): Promise<string> {
	const [pledge] = await world.ask('pledge/made', promise(text));
	const { due } = pledge!;
	return due.kind === 'day' ? due.on : due.kind === 'moment' ? new Date(due.at).toString().slice(0, 21) : 'someday';
}

const OWN = ownReply('hours', {
	say: { chat: [{ block: 'fix', text: 'I am {agent} of {shop}, open {opening hours}.' }], warm: [], formal: [] },
});
async function keepOwn(): Promise<void> {
	const { madeAt: _, changedAt: __, archived: ___, ...reply } = OWN;
	await world.ask('own/save', { reply }, POPUP);
}
async function own(): Promise<string | undefined> {
	const query = { likely: [], mood: 'neutral' as const, missing: [], register: 'chat' as const, values: {} };
	const replies = await world.ask('reply/suggest', { ...query, words: 'open hours' });
	return replies.find(({ id }) => id === OWN.id)?.text;
}

async function quiet(quietFrom: number, quietTo: number): Promise<void> {
	await changeSettings({ quietFrom, quietTo });
	await world.ask('pledge/made', made('m', MOMENT));
}

async function waiting(): Promise<number> {
	const who = { site: 'whatsapp', conversation: 'Ada', customer: 'Ada', link: null };
	await world.ask('waiting/since', { ...who, since: at(18, 10).getTime(), urgent: false });
	return (await world.ask('waiting/list')).length;
}

async function snoozedFor(): Promise<number> {
	const [pledge] = await world.ask('pledge/made', made(`m${++messages}`, friday));
	const before = Date.now();
	await world.fire('notifications', 'onButtonClicked', `${pledge!.id} due`, 1);
	const { pledges } = await world.ask('pledge/list', { state: 'open' });
	return (pledges.find(({ id }) => id === pledge!.id)!.snoozedUntil! - before) / 60_000;
}

/** How many promises that were settled ten days ago are still there. */
async function kept(): Promise<number> {
	const text = `settled ${++messages}`;
	const [pledge] = await world.ask('pledge/made', promise(text));
	await world.ask('pledge/settle', { id: pledge!.id, as: 'kept' });
	await world.ask('pledge/made', made(`m${++messages}`, { ...friday, due: { kind: 'day', on: day('2027-03-01') } }));
	await world.until(new Date(Date.now() + 10 * 24 * 3600_000));
	await world.ask('pledge/list', { state: 'open' });
	await world.fire('runtime', 'onStartup');
	const { pledges } = await world.ask('pledge/list', { state: 'all' });
	return pledges.filter((one) => one.text === text).length;
}

const MOMENT = { ...friday, due: { kind: 'moment', at: at(18, 16).getTime() } } as const;

type Case = readonly [change: Partial<Settings>, look: () => Promise<unknown>, prepare?: () => Promise<unknown>];

const CASES: { readonly [N in keyof Settings]?: Case } = {
	workingDays: [{ workingDays: [1, 2, 3, 4] }, () => due("I'll send it in 3 working days.")],
	opens: [{ opens: 60 * 10 + 15 }, waiting, () => changeSettings({ waitingAfter: 20 })],
	closes: [{ closes: 10 * 60 + 15 }, waiting, () => changeSettings({ waitingAfter: 20 })],
	holidays: [{ holidays: [day('2026-11-19')] }, () => due("I'll send it in 2 working days.")],
	dateOrder: [{ dateOrder: 'month-day' }, () => due("I'll send it by 05/12.")],
	agentName: [{ agentName: 'Adaeze' }, own, keepOwn],
	shopName: [{ shopName: 'Kind Shop' }, own, keepOwn],
	variables: [{ variables: { 'opening hours': '9 to 5' } }, own, keepOwn],
	remindLead: [{ remindLead: 180 }, () => world.alarm(), () => world.ask('pledge/made', made('m', MOMENT))],
	remindAt: [{ remindAt: 7 * 60 }, () => world.alarm(), () => world.ask('pledge/made', made('m', friday))],
	remindVague: [
		{ remindVague: 'today' },
		() => world.alarm(),
		() => world.ask('pledge/made', made('m', { ...friday, due: { kind: 'someday' } })),
	],
	quietFrom: [{ quietFrom: 10 * 60 }, () => world.alarm(), () => quiet(11 * 60, 12 * 60)],
	quietTo: [{ quietTo: 12 * 60 }, () => world.alarm(), () => quiet(10 * 60, 10 * 60 + 15)],
	snoozeMinutes: [{ snoozeMinutes: 25 }, snoozedFor],
	waitingAfter: [{ waitingAfter: 45 }, waiting],
	mostADay: [
		{ mostADay: 2 },
		async () => {
			const { site, conversation } = made('');
			const pledges = [{ what: 'refund', due: { kind: 'day', on: day('2026-11-20') } }] as const;
			return (await world.ask('pledge/safer', { site, conversation, pledges: [...pledges] }))[0]?.risk.kind;
		},
		() => world.ask('pledge/made', { ...made('m', friday, friday), conversation: 'another' }),
	],
	keepDays: [{ keepDays: 5 }, kept],
};

test.each(Object.entries(CASES))('%s is heeded at once', async (_, [change, look, prepare]) => {
	await prepare?.();
	const was = await load();
	const before = await look();
	await changeSettings(change);
	expect(await look()).not.toEqual(before);
	await fakeBrowser.storage.local.set({ settings: was });
	await locksFree();
	expect(await look()).toEqual(before);
});
