// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import type { FoundReply, PartChoices } from '../../src/protocol.ts';
import { CHAT, click, hide, named, press, settle, show, text, world, write } from '../ui/world.tsx';
import { reply } from './samples.ts';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const LATE: FoundReply = reply('late', {
	text: "I'm sorry. You'll have it by {date}.",
	missing: ['date'],
	parts: [
		{ block: 'apology', text: "I'm sorry." },
		{ block: 'fix', text: "You'll have it by {date}.", promises: true },
	],
});
const CHOICES: PartChoices = {
	greeting: [{ block: 'greeting', text: 'Hi {customer}.' }],
	acknowledge: [],
	apology: [
		{ block: 'apology', text: "I'm sorry." },
		{ block: 'apology', text: "I'm sorry for the wait." },
	],
	fix: [],
	'next-step': [],
	goodwill: [{ block: 'goodwill', text: 'And {discount|10%} off, from {address}.' }],
	close: [],
};

const preview = () => document.querySelector('.preview-text')?.textContent;
const box = () => document.querySelector<HTMLInputElement>('[role=combobox]')!;
const inserted = () => world.asked.filter(({ name }) => name === 'page/insert').map(({ request }) => request);
const field = (name: string) =>
	[...document.querySelectorAll('label')].find((one) => one.textContent === name)!.querySelector('input')!;

beforeEach(async () => {
	world.reset();
	world.answer('page/state', () => CHAT);
	world.answer('page/insert', () => 'inserted');
	world.answer('reply/suggest', () => [LATE, reply('other')]);
	world.answer('reply/parts', () => CHOICES);
	await show(<Popup />);
	await press(box(), 'Enter', { shiftKey: true });
});
afterEach(hide);

describe('parts', () => {
	test('come where they are said, and say what they are made of', async () => {
		expect(preview()).toBe("I'm sorry. You'll have it by {date}.");
		expect(text()).toContain('it is noted once you send it');
		await click('Add greeting');
		expect(preview()).toBe("Hi Amaka. I'm sorry. You'll have it by {date}.");
		expect(text()).toContain('Added: greeting');
		expect([...document.querySelectorAll('.chip')].map((one) => one.textContent)).toEqual(['Add goodwill']);
	});

	test('go, but for the last one; a promise goes with its part', async () => {
		await click('Leave out: solution');
		expect(preview()).toBe("I'm sorry.");
		expect(text()).not.toContain('noted once you send');
		expect(() => named('Leave out: apology')).toThrow();
	});

	test('are said in other words', async () => {
		await click('Other words for: apology');
		await click("I'm sorry for the wait.");
		expect(preview()).toBe("I'm sorry for the wait. You'll have it by {date}.");
		expect(document.querySelector('.others')).toBeNull();
	});
});

describe('details', () => {
	test('fill what is read, and what is missing is asked for once before it goes', async () => {
		await click('Put in the box');
		expect(inserted()).toEqual([]);
		expect(document.activeElement).toBe(field('date'));
		await write(field('date'), 'Friday');
		expect(preview()).toBe("I'm sorry. You'll have it by Friday.");
		await settle(() => document.querySelector<HTMLFormElement>('.details')?.requestSubmit());
		expect(inserted()).toEqual([{ text: "I'm sorry. You'll have it by Friday.", conversation: 'c1' }]);
	});

	test('hold what the chat says, to be changed or taken out', async () => {
		await click('Add greeting');
		expect(field('customer').value).toBe('Amaka');
		await write(field('customer'), 'Mrs Obi');
		expect(preview()).toContain('Hi Mrs Obi.');
		await write(field('customer'), '');
		expect(preview()).toContain('Hi there.');
	});

	test('that are the agent’s own are kept for every reply; those of a chat are not', async () => {
		await click('Add goodwill');
		await write(field('date'), 'Friday');
		expect(() => named(/Always use/)).toThrow();
		await write(field('address'), '12 Market Road');
		await click('Always use “12 Market Road”');
		expect(world.settings().variables).toEqual({ address: '12 Market Road' });
		expect(text()).toContain('Kept.');
		expect(field('discount').placeholder).toBe('10%');
	});
});

test('Esc closes the other words first, then goes back to the list', async () => {
	await click('Other words for: apology');
	await press(document.querySelector('.part-swap')!, 'Escape');
	expect(document.querySelector('.others')).toBeNull();
	await press(document.querySelector('.part-swap')!, 'Escape');
	expect(document.activeElement).toBe(box());
});

test('another customer’s chat starts afresh', async () => {
	await write(field('date'), 'Friday');
	world.answer('page/state', () => ({ ...CHAT, customer: 'Tunde Bello', conversation: 'c2' }));
	await settle(() => window.dispatchEvent(new Event('focus')));
	expect(preview()).toBeUndefined();
	expect(document.querySelector('[role=option]')?.textContent).toContain('{date}');
});

test('a favourite is marked and unmarked', async () => {
	world.answer('own/favourite', ({ id, isFavourite }) => (isFavourite ? [id] : []));
	await click('Favourite');
	expect(named('Favourite').getAttribute('aria-pressed')).toBe('true');
	await click('Favourite');
	expect(named('Favourite').getAttribute('aria-pressed')).toBe('false');
});

test('when another chat is open by now, nothing is put in, the text is copied and that is said', async () => {
	world.answer('page/insert', () => 'moved');
	await write(field('date'), 'Friday');
	await click('Put in the box');
	expect(world.copied).toEqual(["I'm sorry. You'll have it by Friday."]);
	expect(text()).toContain('Another chat is open now');
});
