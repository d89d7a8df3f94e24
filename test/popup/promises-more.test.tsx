// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { pairOf } from '../../src/popup/promises/apart.ts';
import { sameAs } from '../../src/popup/promises/same.ts';
import type { Due } from '../../src/promises/due.ts';
import { byWeek } from '../../src/promises/insight.ts';
import type { Pledge } from '../../src/promises/pledge.ts';
import { CHAT, click, hide, named, press, settle, show, text, world, write } from '../ui/world.tsx';
import { atHour, NOW, onDay, pledge } from './samples.ts';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const LATE = pledge('late', onDay(16), { what: 'delivery', text: 'Your parcel will reach you by Monday.' });
let open: Pledge[] = [];
let settled: Pledge[] = [];

beforeEach(() => {
	vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
	world.reset();
	open = [LATE];
	settled = [];
	world.answer('page/state', () => CHAT);
	world.answer('pledge/list', () => ({ pledges: open, unreadable: 0 }));
	world.answer('pledge/weeks', () => byWeek(settled, NOW));
	world.answer('pledge/safer', () => [null]);
	world.answer('pledge/reopen', () => LATE);
});
afterEach(async () => {
	await hide();
	vi.useRealTimers();
});

async function promises() {
	await show(<Popup />);
	await click(/^Promises/);
}
const asked = (name: string) => world.asked.filter((one) => one.name === name).map(({ request }) => request);
const field = (name: string) => named<HTMLInputElement>(name);
const words = () => document.querySelector('textarea')!;
async function say(typed: string) {
	await settle(() => {
		Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(words(), typed);
		words().dispatchEvent(new Event('input', { bubbles: true }));
	});
}
async function faults() {
	const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe('a promise past its date', () => {
	test('has an apology ready, with the next working day in it, for the box of its own chat', async () => {
		world.answer('page/insert', () => 'inserted');
		await promises();
		await click('Make it right');
		expect(words().value).toContain('It will reach you by Thursday 19 November.');
		expect(field('New date').value).toBe('2026-11-19');
		await write(field('New date'), '2026-11-23');
		await click('Put it in the box');
		const [{ text: given }] = asked('page/insert') as [{ text: string }];
		expect(given).toMatch(/sorry.*by Monday 23 November\./);
		expect(text()).toContain('Placed in the box. Read it over, then send.');
	});

	test('what the person has written stays when the date is changed', async () => {
		await promises();
		await click('Make it right');
		await say('My fault. You will have it by Thursday 19 November, I saw to it.');
		await write(field('New date'), '2026-11-24');
		expect(words().value).toBe('My fault. You will have it by Tuesday 24 November, I saw to it.');
	});

	test('from another chat it is copied, and its own chat opened', async () => {
		world.answer('page/state', () => ({ ...CHAT, conversation: 'c2' }));
		world.answer('pledge/open-chat', () => 'site');
		await promises();
		await click('Make it right');
		await click('Copy and open chat');
		expect(world.copied[0]).toContain('It will reach you by');
		expect(asked('page/insert')).toEqual([]);
		expect(text()).toContain('Copied. WhatsApp Web is open. Look for Amaka there.');
	});

	test('once that chat is there, it goes into its box after all', async () => {
		let conversation = 'c2';
		world.answer('page/state', () => ({ ...CHAT, conversation }));
		world.answer('pledge/open-chat', () => {
			conversation = 'c1';
			return 'shown';
		});
		world.answer('page/insert', () => 'inserted');
		await promises();
		await click('Make it right');
		await click('Copy and open chat');
		expect(asked('page/insert')).toHaveLength(1);
		expect(text()).toContain('Placed in the box.');
	});

	test('other wordings can be looked through, and Esc leaves without closing the popup', async () => {
		await promises();
		await click('Make it right');
		const first = words().value;
		await click('Other wording');
		expect(words().value).not.toBe(first);
		await click('Other wording');
		expect(words().value).toBe(first);
		const heard = vi.fn();
		document.body.addEventListener('keydown', heard);
		await press(words(), 'Escape');
		document.body.removeEventListener('keydown', heard);
		expect(heard).not.toHaveBeenCalled();
		expect(named('Make it right')).toBeTruthy();
	});

	test('only one that is past its date offers it', async () => {
		open = [pledge('soon', onDay(20))];
		await promises();
		expect(() => named('Make it right')).toThrow();
	});
});

describe('what looks kept', () => {
	beforeEach(async () => {
		open = [{ ...LATE, maybeKeptAt: NOW.getTime() }];
		world.answer('pledge/maybe-kept', () => []);
		await promises();
	});

	test('is asked about, with one way to say yes', async () => {
		expect(text()).toContain('Your last message looks like it kept this. Tick it off?');
		expect(() => named('Kept')).toThrow();
		world.answer('pledge/settle', () => LATE);
		await click('Yes, tick it off');
		expect(asked('pledge/settle')).toEqual([{ id: 'late', as: 'kept' }]);
	});

	test('Not yet leaves it open; Undo asks again', async () => {
		await click('Not yet');
		expect(asked('pledge/reopen')).toEqual([{ id: 'late' }]);
		await click('Undo');
		const verdicts = [{ id: 'late', verdict: 'maybe' }];
		expect(asked('pledge/maybe-kept')).toEqual([{ verdicts, sentAt: NOW.getTime() }]);
	});
});

describe('one added by hand', () => {
	beforeEach(() => {
		world.answer('pledge/add', (request) => pledge('new', request.due as Due));
		world.answer('pledge/withdraw', () => []);
	});

	test('belongs to the open chat, and its words tell kind and date', async () => {
		await promises();
		await click('Add a promise');
		await say("I'll call her tomorrow by 4pm");
		expect(field('Due on').value).toBe('2026-11-19');
		expect(field('At').value).toBe('16:00');
		await click('Save');
		expect(asked('pledge/add')).toEqual([
			{
				text: "I'll call her tomorrow by 4pm",
				customer: 'Amaka Obi',
				what: 'call',
				due: atHour(19, 16),
				site: 'whatsapp',
				conversation: 'c1',
				link: null,
				tab: 1,
				key: expect.any(String),
			},
		]);
		expect(text()).toContain('Noted. Due tomorrow');
		await click('Undo');
		const [{ key }] = asked('pledge/add') as [{ key: string }];
		expect(asked('pledge/withdraw')).toEqual([{ site: 'whatsapp', conversation: 'c1', message: `by hand ${key}` }]);
	});

	test('what the person chose stays, whatever the words say', async () => {
		await promises();
		await click('Add a promise');
		await write(field('Due on'), '2026-11-25');
		await say('Refund tomorrow');
		expect(field('Due on').value).toBe('2026-11-25');
		await click('No date');
		expect(field('Due on').value).toBe('');
	});

	test('away from any chat it stands by itself', async () => {
		world.tabs = [];
		await promises();
		await click('Add a promise');
		await say('Refund');
		await click('Save');
		expect(asked('pledge/add')).toMatchObject([
			{ conversation: expect.stringMatching(/^by hand /), due: { kind: 'someday' } },
		]);
		expect(asked('pledge/add')[0]).not.toHaveProperty('tab');
	});
});

describe('two that may be one', () => {
	const EARLIER = pledge('earlier', onDay(18), { text: "I'll refund you today.", madeAt: 1 });
	const LATER = pledge('later', onDay(20), { text: 'Refund by Friday.', madeAt: 2 });

	test('can be made one, and two again', async () => {
		open = [EARLIER, LATER];
		world.answer('pledge/merge', () => LATER);
		await promises();
		expect(text()).toContain("The same promise as “I'll refund you today”?");
		await click('Make it one');
		expect(asked('pledge/merge')).toEqual([{ earlier: 'earlier', later: 'later' }]);
		await click('Undo');
		expect(asked('pledge/reopen')).toEqual([{ id: 'earlier' }]);
	});

	test('said to be two, they are not asked about again', async () => {
		open = [EARLIER, LATER];
		await promises();
		await click('Keep both');
		expect(text()).not.toContain('The same promise as');
		await promises();
		expect(text()).not.toContain('The same promise as');
	});

	test('are told by customer and matter', () => {
		const ids = (...pledges: Pledge[]) => [...sameAs(pledges, new Set())].map(([id, one]) => [id, one.id]);
		expect(ids(LATER, EARLIER)).toEqual([['later', 'earlier']]);
		expect(ids(EARLIER, { ...LATER, what: 'call' })).toEqual([]);
		expect(ids(EARLIER, { ...LATER, conversation: 'c9' })).toEqual([]);
		expect(ids(EARLIER, { ...LATER, conversation: 'by hand 1' })).toEqual([['later', 'earlier']]);
		expect(sameAs([EARLIER, LATER], new Set([pairOf(EARLIER, LATER)])).size).toBe(0);
	});
});

test('how it went stands below the list, once something is settled', async () => {
	await promises();
	expect(text()).not.toContain('kept on time');
	const at = NOW.getTime();
	settled = [
		pledge('a', onDay(18), { state: { name: 'kept', at } }),
		pledge('b', onDay(16), { state: { name: 'kept', at } }),
		pledge('c', onDay(16), { state: { name: 'dropped', at } }),
	];
	await promises();
	expect(text('.record')).toBe('1 of 3 kept on time');
	expect(document.querySelector('.record')?.getAttribute('href')).toContain('src/insight/index.html');
});

test('one with no way back opens its site', async () => {
	world.answer('pledge/open-chat', () => Promise.reject(new Error('no way back')));
	await promises();
	await click('Open chat');
	expect(world.opened).toEqual(['https://web.whatsapp.com/']);
	expect(text()).toContain('Look for Amaka there.');
});

test('what was done lately can be had back, and gone again', async () => {
	const as = (name: 'kept' | 'dropped' | 'withdrawn') => ({ state: { name, at: NOW.getTime() } }) as const;
	const moved = { ...as('withdrawn'), replacedBy: 'late' };
	let lately = [
		pledge('moved', onDay(17), moved),
		pledge('none', onDay(17), as('withdrawn')),
		pledge('kept', onDay(17), as('kept')),
	];
	world.answer('pledge/lately', () => lately);
	world.answer('pledge/reopen', ({ id }) => {
		lately = lately.filter((one) => one.id !== id);
		return LATE;
	});
	world.answer('pledge/settle', () => LATE);
	world.answer('pledge/merge', () => LATE);
	await promises();
	await click('3 done lately');
	expect(text('.lately')).toMatch(/Moved to a newer promise · Amaka · I'll do moved.*Taken off.*Kept · Amaka/);
	await click("Open again: \u2068I'll do kept\u2069");
	expect(text()).toContain('It is open again.');
	expect(text('.lately')).toContain('2 done lately');
	await click('Undo');
	expect(asked('pledge/settle')).toEqual([{ id: 'kept', as: 'kept' }]);
	await click("Open again: \u2068I'll do moved\u2069");
	await click('Undo');
	expect(asked('pledge/merge')).toEqual([{ earlier: 'moved', later: 'late' }]);
});

test('nothing in it is against the rules of accessibility', async () => {
	vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
	open = [LATE, { ...pledge('b', onDay(18)), maybeKeptAt: NOW.getTime() }, pledge('c', onDay(19), { madeAt: 9e15 })];
	settled = [pledge('a', onDay(18), { state: { name: 'kept', at: NOW.getTime() } })];
	world.answer('pledge/lately', () => settled);
	await promises();
	await click('1 done lately');
	expect(await faults()).toEqual([]);
	await click('Make it right');
	await click('Add a promise');
	expect(document.querySelectorAll('form.edit')).toHaveLength(2);
	expect(await faults()).toEqual([]);
});
