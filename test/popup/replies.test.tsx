// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { CHAT, click, hide, named, press, settle, show, text, world, write } from '../ui/world.tsx';
import { reply } from './samples.ts';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const box = () => document.querySelector<HTMLInputElement>('[role=combobox]')!;
const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const chosen = () => document.querySelector('[role=option][aria-selected=true] .reply-text')?.textContent;
const inserted = () => world.asked.filter(({ name }) => name === 'page/insert').map(({ request }) => request);

beforeEach(() => {
	world.reset();
	world.answer('page/state', () => CHAT);
	world.answer('page/insert', () => 'inserted');
	world.answer('reply/suggest', ({ words }) =>
		words ? [reply('found')] : [reply('a'), reply('b', { text: 'Back: {amount}', missing: ['amount'] }), reply('c')],
	);
});
afterEach(hide);

test('the replies for what the customer just wrote come first, asked for with all that is known', async () => {
	await show(<Popup />);
	expect(text()).toContain('Amaka Obi');
	expect(text()).toContain('On for WhatsApp Web');
	expect(text()).toContain('For what Amaka just wrote');
	expect(text()).toContain('wrong item, angry');
	expect(text()).toContain('Your draft still lacks an apology.');
	expect(world.asked.find(({ name }) => name === 'reply/suggest')?.request).toEqual({
		likely: ['wrong-item', 'refund'],
		mood: 'angry',
		missing: ['apology'],
		register: 'chat',
		channel: 'chat',
		manner: null,
		of: { site: 'whatsapp', conversation: 'c1' },
		words: '',
		values: { size: '42', customer: 'Amaka' },
		most: 30,
	});
});

test('the search box has the focus; arrows walk round the list and Enter inserts', async () => {
	await show(<Popup />);
	expect(document.activeElement).toBe(box());
	await press(box(), 'ArrowUp');
	expect(chosen()).toBe('Text c');
	await press(box(), 'ArrowDown');
	await press(box(), 'Enter');
	expect(inserted()).toEqual([{ text: 'Text a', conversation: 'c1' }]);
	expect(text()).toContain('Placed in the box. Read it over, then send.');
	expect(text()).not.toContain('Your draft still lacks');
	expect(world.asked.at(-1)).toEqual({ name: 'reply/used', request: { id: 'a', situation: 'wrong-item' } });
	expect(world.copied).toEqual([]);
});

test('the box names the chosen option for screen readers', async () => {
	await show(<Popup />);
	await press(box(), 'ArrowDown');
	expect(box().getAttribute('aria-activedescendant')).toBe(options()[1]?.id);
	expect(box().getAttribute('aria-controls')).toBe(document.querySelector('[role=listbox]')?.id);
});

test('an Enter that ends a word in an input method inserts nothing', async () => {
	await show(<Popup />);
	await press(box(), 'Enter', { isComposing: true });
	expect(inserted()).toEqual([]);
});

test('a click inserts', async () => {
	await show(<Popup />);
	await settle(() => options()[2]?.click());
	expect(inserted()).toEqual([{ text: 'Text c', conversation: 'c1' }]);
});

test('words marked to be copied by hand are left in peace', async () => {
	await show(<Popup />);
	getSelection()?.selectAllChildren(options()[2]!);
	await settle(() => options()[2]?.click());
	expect(inserted()).toEqual([]);
	getSelection()?.removeAllRanges();
});

describe('a reply with a gap', () => {
	const gap = () => named<HTMLInputElement>('amount');
	beforeEach(() => show(<Popup />));

	test('shows the gap and names it', () => {
		expect(options()[1]?.querySelector('mark')?.textContent).toBe('{amount}');
		expect(options()[1]?.textContent).toContain('Still to fill in: amount');
		expect(document.querySelector('.gaps')).toBeNull();
	});

	test('asks first, shows it filled while it is typed, and then goes', async () => {
		await settle(() => options()[1]?.click());
		expect(inserted()).toEqual([]);
		expect(document.activeElement).toBe(gap());
		expect(text()).toContain('Fill in amount, then press Enter.');
		await write(gap(), '$100 ');
		expect(chosen()).toBe('Back: $100');
		await settle(() => document.querySelector<HTMLFormElement>('.gaps')?.requestSubmit());
		expect(inserted()).toEqual([{ text: 'Back: $100', conversation: 'c1' }]);
		expect(text()).toContain('Placed in the box. Read it over, then send.');
	});

	test('taken again it goes with the gap, and that is said', async () => {
		await press(box(), 'ArrowDown');
		await press(box(), 'Enter');
		expect(inserted()).toEqual([]);
		await press(box(), 'Enter');
		expect(inserted()).toEqual([{ text: 'Back: {amount}', conversation: 'c1' }]);
		expect(text()).toContain('Fill in amount before you send.');
	});

	test('what was given once serves every reply, and can be taken back', async () => {
		await press(box(), 'ArrowDown');
		await write(gap(), '$100');
		await press(box(), 'Enter');
		expect(inserted()).toEqual([{ text: 'Back: $100', conversation: 'c1' }]);
		await write(gap(), '');
		expect(chosen()).toBe('Back: {amount}');
	});
});

test.each([
	['refused', 'The box would not take it, so it is copied.'],
	['no-box', 'No message box was found, so it is copied.'],
] as const)('%s: the text is copied and the person is told so', async (outcome, said) => {
	world.answer('page/insert', () => outcome);
	await show(<Popup />);
	await press(box(), 'Enter');
	expect(world.copied).toEqual(['Text a']);
	expect(text()).toContain(said);
});

test('a page that went away counts as refused', async () => {
	world.answer('page/insert', () => Promise.reject(new Error('gone')));
	await show(<Popup />);
	await press(box(), 'Enter');
	expect(world.copied).toEqual(['Text a']);
});

test('where nothing can be copied either, that is said, and it does not count as used', async () => {
	world.canCopy = false;
	world.answer('page/insert', () => 'refused');
	await show(<Popup />);
	await press(box(), 'Enter');
	expect(text()).toContain('It could not be copied. Select the text');
	expect(world.asked.some(({ name }) => name === 'reply/used')).toBe(false);
});

test('Copy copies the chosen reply and leaves the box alone', async () => {
	await show(<Popup />);
	await click('Copy');
	expect(world.copied).toEqual(['Text a']);
	expect(inserted()).toEqual([]);
	expect(text()).toContain('Copied. Paste it where you need it.');
});

test('searching asks for the words; the newest answer wins whatever order they come in', async () => {
	const waiting = new Map<string, () => void>();
	world.answer('reply/suggest', ({ words }) => {
		if (!words) return [];
		return new Promise((resolve) => waiting.set(words, () => resolve([reply(words)])));
	});
	await show(<Popup />);
	await write(box(), 're');
	await write(box(), 'ref');
	await settle(() => waiting.get('ref')?.());
	await settle(() => waiting.get('re')?.());
	expect(text()).toContain('Title ref');
	expect(text()).toContain('1 reply found');
});

test('nothing found, and no replies at all, are said kindly', async () => {
	world.answer('reply/suggest', () => []);
	await show(<Popup />);
	expect(text()).toContain('There are no replies here yet.');
	await write(box(), 'zebra');
	expect(text()).toContain('No reply matches “zebra”.');
});

test('a worker that fails is said, and can be asked again', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	world.answer('reply/suggest', () => Promise.reject(new Error('no library')));
	await show(<Popup />);
	expect(text()).toContain('The replies could not be fetched.');
	expect(log).toHaveBeenCalled();
	world.answer('reply/suggest', () => [reply('back')]);
	await click('Try again');
	expect(text()).toContain('Title back');
	log.mockRestore();
});

test.each([
	['changed', 'WhatsApp Web has changed; replies can be copied.'],
	['off', 'Concilia is off for WhatsApp Web.'],
	['no-chat', 'Open a chat and the replies that fit it come first.'],
] as const)('%s: it is said why, and replies are copied', async (status, note) => {
	world.answer('page/state', () => ({ ...CHAT, status, customer: '', likely: [] }));
	await show(<Popup />);
	expect(text()).toContain(note);
	await press(box(), 'Enter');
	expect(world.copied).toEqual(['Text a']);
	expect(inserted()).toEqual([]);
});

test('on a page that is none of ours replies are copied, and promises come first', async () => {
	world.tabs = [];
	await show(<Popup />);
	expect(named('Promises').getAttribute('aria-selected')).toBe('true');
	await click('Replies');
	expect(text()).toContain('Replies can be copied from here.');
	await press(box(), 'Enter');
	expect(world.copied).toEqual(['Text a']);
});

test('the switch stores the site and the page is asked again', async () => {
	await show(<Popup />);
	const asked = () => world.asked.filter(({ name }) => name === 'page/state').length;
	const before = asked();
	await click('Concilia on WhatsApp Web');
	expect(world.settings().sitesOff).toEqual(['whatsapp']);
	expect(text()).toContain('Off for WhatsApp Web');
	expect(asked()).toBeGreaterThan(before);
	await click('Concilia on WhatsApp Web');
	expect(world.settings().sitesOff).toEqual([]);
});

test('without host access the popup asks for it, from a click', async () => {
	world.granted = false;
	world.saysYes = false;
	await show(<Popup />);
	await click(/^Allow on WhatsApp Web/);
	expect(text()).toContain('Permission was not given.');
	world.saysYes = true;
	await click(/^Allow on WhatsApp Web/);
	expect(text()).not.toContain('needs your permission');
});
