// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from '../../src/news.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import type { Pledge } from '../../src/promises/pledge.ts';
import { CHAT, click, hide, named, press, settle, show, text, world, write } from '../ui/world.tsx';
import { atHour, NOW, onDay, pledge } from './samples.ts';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

let open: Pledge[] = [];
const ALL = [
	pledge('refund', onDay(16)),
	pledge('call', atHour(18, 16), { customer: 'Mrs. Obi' }),
	pledge('delivery', onDay(20), { customer: '' }),
	pledge('answer', { kind: 'someday' }),
];

beforeEach(async () => {
	vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
	world.reset();
	open = [...ALL];
	world.answer('page/state', () => CHAT);
	world.answer('pledge/list', () => ({ pledges: open, unreadable: 0 }));
	world.answer('pledge/settle', ({ id }) => {
		open = open.filter((one) => one.id !== id);
		return ALL.find((one) => one.id === id)!;
	});
	world.answer('pledge/reopen', ({ id }) => {
		open = ALL.filter((one) => one.id === id || open.includes(one));
		return ALL.find((one) => one.id === id)!;
	});
	await show(<Popup />);
	await click(/^Promises/);
});
afterEach(async () => {
	await hide();
	vi.useRealTimers();
});

const groups = () => [...document.querySelectorAll('.group')].map((group) => group.textContent ?? '');

test('overdue first, each with whom, what and when, in words and by a shape of its own', () => {
	const [overdue, today, later, someday] = groups();
	expect(overdue).toMatch(/^Overdue.*Amaka.*I'll do refund\..*Was due Mon,? 16 Nov, 2 days ago/);
	expect(today).toMatch(/^Today.*Mrs\. Obi.*Due in 5 hours, 16:00/);
	expect(later).toMatch(/^Coming up.*A customer on WhatsApp Web.*Due in 2 days, Fri,? 20 Nov/);
	expect(someday).toMatch(/^No date given/);
	const shapes = [...document.querySelectorAll('.promise-due path')].map((path) => path.getAttribute('d'));
	expect(new Set(shapes).size).toBe(4);
});

test('the tab counts the open promises, also for screen readers', () => {
	expect(document.querySelector('#tab-promises')?.textContent).toContain('4');
	expect(named('Promises4Promises, 4 open')).toBeTruthy();
});

test('Kept settles it, Undo brings it back', async () => {
	await click('Kept');
	expect(text('.panel:not([hidden])')).not.toContain("I'll do refund.");
	expect(text()).toContain('Marked as kept.');
	await click('Undo');
	expect(text()).toContain("I'll do refund.");
	expect(world.asked.map(({ name }) => name)).toContain('pledge/reopen');
	expect(text()).toContain('Back as it was.');
});

test('after Kept the focus stays in the list, not on a button that is gone', async () => {
	await settle(() => named('Kept').focus());
	await click('Kept');
	expect(document.activeElement?.getAttribute('aria-label')).toBe('Promises');
});

test('Drop drops it', async () => {
	await click('Drop');
	expect(world.asked.find(({ name }) => name === 'pledge/settle')?.request).toEqual({ id: 'call', as: 'dropped' });
	expect(text()).toContain('Promise dropped.');
});

test('the way back is there for ten seconds, and waits while it has the focus', async () => {
	await click('Kept');
	await settle(() => vi.advanceTimersByTime(9_900));
	await settle(() => named('Undo').focus());
	await settle(() => vi.advanceTimersByTime(60_000));
	expect(named('Undo')).toBeTruthy();
	await settle(() => named('Undo').blur());
	await settle(() => vi.advanceTimersByTime(10_000));
	expect(() => named('Undo')).toThrow();
});

test('the ten seconds start anew with the next promise', async () => {
	await click('Kept');
	await settle(() => vi.advanceTimersByTime(9_000));
	await click('Kept');
	await settle(() => vi.advanceTimersByTime(9_000));
	await click('Undo');
	expect(world.asked.at(-2)).toEqual({ name: 'pledge/reopen', request: { id: 'call' } });
});

test('what the worker refuses leaves the promise where it is and says so', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	world.answer('pledge/settle', () => Promise.reject(new Error('disk full')));
	await click('Kept');
	expect(text()).toContain('That did not work. The promise is as it was.');
	expect(text()).toContain("I'll do refund.");
	expect(log).toHaveBeenCalled();
	log.mockRestore();
});

test('Open chat: when only the site could be opened, whom to look for is said', async () => {
	world.answer('pledge/open-chat', () => 'site');
	await click('Open chat');
	expect(text()).toContain('WhatsApp Web is open. Look for Amaka there.');
});

test('Remind me later puts the reminder off, and Undo takes that back', async () => {
	world.answer('pledge/snooze', ({ id, until }) => {
		open = open.map((one) => (one.id === id && until !== null ? { ...one, snoozedUntil: until } : one));
		return open[0]!;
	});
	await click('More');
	await click('Remind me later');
	const until = NOW.getTime() + 60 * 60_000;
	expect(world.asked.find(({ name }) => name === 'pledge/snooze')?.request).toEqual({ id: 'refund', until });
	expect(text()).toContain('Put off. Next reminder: 11:30');
	expect(groups()[0]).toContain('Next reminder: 11:30');
	await click('Undo');
	expect(world.asked.filter(({ name }) => name === 'pledge/snooze').at(-1)?.request).toEqual({
		id: 'refund',
		until: null,
	});
});

test('Not a promise takes it off for good, with a way back', async () => {
	world.answer('pledge/not-a-promise', ({ id }) => {
		open = open.filter((one) => one.id !== id);
		return ALL[0]!;
	});
	await click('More');
	await click('Not a promise');
	expect(text()).toContain('Taken off the list.');
	await click('Undo');
	expect(text()).toContain("I'll do refund.");
});

test('Change puts right what, whom and when', async () => {
	world.answer('pledge/edit', ({ id, change }) => {
		open = open.map((one) => (one.id === id ? { ...one, ...(change as Partial<Pledge>) } : one));
		return open[0]!;
	});
	await click('More');
	await click('Change');
	const field = (name: string) => named<HTMLInputElement>(name);
	expect(field('Due on').value).toBe('2026-11-16');
	await write(field('To whom'), 'Amaka O.');
	await write(field('Due on'), '');
	await write(field('At'), '16:00');
	await click('Save');
	expect(text()).toContain('Please choose a day as well.');
	expect(field('To whom').value).toBe('Amaka O.');
	await write(field('Due on'), '2026-11-19');
	await click('Save');
	expect(world.asked.find(({ name }) => name === 'pledge/edit')?.request).toEqual({
		id: 'refund',
		change: { text: "I'll do refund.", customer: 'Amaka O.', what: 'refund', due: atHour(19, 16) },
	});
	expect(text()).toContain('Changed.');
	await click('Undo');
	expect(groups()[0]).toContain('2 days ago');
});

test('a change taken back brings back a reminder that was put off', async () => {
	const until = NOW.getTime() + 3_600_000;
	open = [pledge('delivery', onDay(20), { snoozedUntil: until })];
	world.answer('pledge/edit', () => open[0]!);
	world.answer('pledge/snooze', () => open[0]!);
	await show(<Popup />);
	await click(/^Promises/);
	await click('More');
	await click('Change');
	await write(named('Due on'), '2026-11-23');
	await click('Save');
	await click('Undo');
	expect(world.asked.filter(({ name }) => name === 'pledge/snooze')).toMatchObject([
		{ request: { id: 'delivery', until } },
	]);
});

test('Esc leaves the form without a change, and does not close the popup', async () => {
	await click('More');
	await click('Change');
	const heard = vi.fn();
	document.body.addEventListener('keydown', heard);
	await press(document.activeElement!, 'Escape');
	expect(named('Change')).toBeTruthy();
	expect(heard).not.toHaveBeenCalled();
	document.body.removeEventListener('keydown', heard);
});

test('a page that does not answer does not keep the promises waiting', async () => {
	let answer = () => {};
	world.answer('page/state', () => new Promise((resolve) => (answer = () => resolve(CHAT))));
	await show(<Popup />);
	expect(text()).toBe('');
	await settle(() => vi.advanceTimersByTime(1000));
	expect(text()).toContain("I'll do refund.");
	expect(text()).toContain('Not on a chat page');
	await settle(() => answer());
	expect(text('.header')).toContain('Amaka Obi');
	expect(named(/^Promises/).getAttribute('aria-selected')).toBe('true');
});

test('what is promised, kept or taken back meanwhile is seen at once', async () => {
	open = ALL.slice(1);
	announce('waiting');
	announce('promises');
	await vi.waitFor(() => expect(groups()).toHaveLength(3));
});

test('nothing open is good news', async () => {
	open = [];
	await settle(() => window.dispatchEvent(new Event('focus')));
	expect(text()).toContain('No open promises');
});

test('what could not be read is counted', async () => {
	world.answer('pledge/list', () => ({ pledges: [], unreadable: 2 }));
	await settle(() => window.dispatchEvent(new Event('focus')));
	expect(text()).toContain('2 stored promises could not be read and were set aside.');
});

test('a worker that does not answer is said, and can be asked again', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	world.answer('pledge/list', () => Promise.reject(new Error('asleep')));
	await settle(() => window.dispatchEvent(new Event('focus')));
	expect(text()).toContain('The promises could not be fetched.');
	world.answer('pledge/list', () => ({ pledges: open, unreadable: 0 }));
	await click('Try again');
	expect(groups()).toHaveLength(4);
	log.mockRestore();
});

test('tabs and panels name each other', () => {
	for (const tab of document.querySelectorAll('[role=tab]')) {
		const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
		expect(panel?.getAttribute('aria-labelledby')).toBe(tab.id);
	}
});

test('arrows walk the tabs', async () => {
	await press(document.querySelector('#tab-promises')!, 'ArrowLeft');
	expect(document.activeElement?.id).toBe('tab-replies');
	expect(document.querySelector('#panel-replies')?.hasAttribute('hidden')).toBe(false);
});
