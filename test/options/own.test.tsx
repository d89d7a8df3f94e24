// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OwnPage } from '../../src/options/replies/OwnPage.tsx';
import { HousePhrases } from '../../src/options/sections/HousePhrases.tsx';
import { Replies } from '../../src/options/sections/Replies.tsx';
import { library } from '../../src/replies/index.ts';
import type { OwnReply } from '../../src/replies/own.ts';
import { writePack } from '../../src/replies/pack.ts';
import type { Stale } from '../../src/replies/stale.ts';
import { asSettings } from '../../src/settings.ts';
import { useSettings } from '../../src/ui/use-settings.ts';
import { ownReply } from '../replies/own-samples.ts';
import { click, hide, named, press, settle, show, text, world, write } from '../ui/world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

// The language is large, and comes when it is first needed.
vi.setConfig({ testTimeout: 30_000 });

const NOW = new Date(2026, 10, 18, 10, 30);
let stored: OwnReply[];
let favourites: string[];
let stale: Record<string, Stale>;

/** A worker that remembers. */
function answerAsWorker() {
	const put = (reply: OwnReply) => {
		stored = [...stored.filter(({ id }) => id !== reply.id), reply];
		return reply;
	};
	world.answer('own/list', () => ({
		replies: stored,
		unreadable: 0,
		used: { 'own/a': { times: 3, last: 1 } },
		favourites,
		stale,
	}));
	world.answer('own/save', ({ reply }) => put({ ...reply, archived: false, madeAt: 1, changedAt: stored.length + 2 }));
	world.answer('own/archive', ({ id, archived }) => put({ ...stored.find((one) => one.id === id)!, archived }));
	world.answer('own/delete', ({ id }) => {
		stored = stored.filter((one) => one.id !== id);
		return null;
	});
	world.answer('own/favourite', ({ id, isFavourite }) => {
		favourites = isFavourite ? [...favourites, id] : favourites.filter((one) => one !== id);
		return favourites;
	});
	world.answer('own/import', ({ replies }) => {
		for (const reply of replies) put(reply);
		return { saved: replies.length, backup: NOW.getTime() };
	});
	world.answer('own/backups', () => [{ at: NOW.getTime(), replies: 2, phrases: 1 }]);
	world.answer('own/restore', () => ({ at: NOW.getTime(), replies: 2, phrases: 1 }));
	world.answer('own/back-up', () => ({ at: NOW.getTime(), replies: 2, phrases: 1 }));
}

const asked = (name: string) => world.asked.filter((one) => one.name === name).map(({ request }) => request);
const area = () => document.querySelector<HTMLTextAreaElement>('.editor textarea')!;

async function type(box: HTMLTextAreaElement, value: string) {
	const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
	await settle(() => {
		set?.call(box, value);
		box.dispatchEvent(new Event('input', { bubbles: true }));
	});
}

/** The language comes with the page, a moment later. */
async function languageIsThere() {
	await vi.waitFor(async () => {
		await settle();
		expect(document.querySelector('.finding, .preview mark')).not.toBeNull();
	}, 120_000);
}

async function faults() {
	const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

beforeEach(async () => {
	vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
	// Nothing has a size here, and a list that is not seen draws nothing.
	vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
	vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(90);
	location.hash = '';
	stored = [ownReply('a', { title: 'Apple', group: 'Fruit' }), ownReply('b', { title: 'Bread', shortcut: 'bread' })];
	favourites = [];
	stale = {};
	world.reset({ phrases: [{ avoid: 'client', prefer: 'customer' }] });
	answerAsWorker();
});
afterEach(async () => {
	await hide();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('the list', () => {
	test('shows what is the person’s own, with use, and finds by words', async () => {
		await show(<OwnPage />);
		expect(text('.own-rows')).toContain('Apple');
		expect(text('.own-rows')).toContain('used 3 times');
		await write(named<HTMLInputElement>('Search these replies'), 'bread');
		expect([...document.querySelectorAll('.own-row-title')].map((one) => one.textContent)).toEqual(['Bread']);
		await write(named<HTMLInputElement>('Search these replies'), 'xyzzy');
		expect(text('.own-list')).toContain('No reply has these words.');
	});

	test('has the built-in ones too, of which only what is seen is drawn', async () => {
		await show(<OwnPage />);
		await click(/^Built in/);
		const rows = [...document.querySelectorAll('.own-rows li')];
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.length).toBeLessThan(40);
		expect(rows[0]?.getAttribute('aria-setsize')).toBe(String(library.length));
		expect(text('.own-filters')).toContain(`Built in ${library.length}`);
	});

	test('tells which ones to look at', async () => {
		stale = { 'own/a': 'past-date', 'own/b': 'unused' };
		location.hash = '#stale';
		await show(<OwnPage />);
		expect(text('.own-filters')).toMatch(/To look at 2/);
		expect(text('.own-rows')).toContain('date has passed');
		expect(text('.own-rows')).toContain('not used for long');
		await click(/^Apple/);
		expect(text('.own-editing')).toContain('This promises a date that has passed.');
	});

	test('is counted in the settings', async () => {
		stale = { 'own/a': 'unused' };
		const settings = asSettings(null);
		await show(<Replies settings={settings} change={() => {}} />);
		expect(text()).toContain('You have 2. 1 should be looked at again.');
	});
});

describe('the editor', () => {
	test('writes a new reply, with what is noticed in it as it is typed', async () => {
		await show(<OwnPage />);
		await click('New reply');
		await write(named<HTMLInputElement>('Name'), 'Late parcel');
		await type(area(), 'Dear client. You should have read the description. I will send it by Friday, {customer}.');
		await languageIsThere();
		expect(text('.findings')).toContain('Your shop says this in other words.');
		expect(text('.findings')).toContain('Blame');
		expect(document.querySelectorAll('.words-mark').length).toBeGreaterThanOrEqual(2);
		expect(text('.preview mark')).toContain('I will send it by Friday');
		expect(text('.preview')).toContain('Will be noted as a promise: Fri');
		expect(text('.bubble')).toContain('Amaka');
		await click('Say instead: customer');
		expect(area().value).toContain('Dear customer.');
		await write(named<HTMLInputElement>('Shortcut'), '/late');
		await write(named<HTMLInputElement>('Tags'), 'sorry, late , sorry');
		await press(area(), 's', { ctrlKey: true });
		expect(asked('own/save')).toMatchObject([
			{ reply: { title: 'Late parcel', shortcut: 'late', tags: ['sorry', 'late'], say: { warm: [], formal: [] } } },
		]);
		expect(text('.saved')).toBe('Saved');
		expect(text('.own-rows')).toContain('Late parcel');
		expect(area().isConnected && document.activeElement === area(), 'the focus stays in the words').toBe(true);
	});

	test('says what is missing, and saves nothing', async () => {
		await show(<OwnPage />);
		await click('New reply');
		await click('Save');
		expect(text('.editor')).toContain('Please give it a name.');
		expect(text('.editor')).toContain('Please write the reply');
		expect(document.activeElement).toBe(named('Name'));
		await write(named<HTMLInputElement>('Shortcut'), 'two words');
		expect(text('.editor')).toContain('A shortcut is one word.');
		await write(named<HTMLInputElement>('Shortcut'), 'BREAD');
		expect(text('.editor')).toContain('“Bread” has this shortcut too.');
		expect(asked('own/save')).toEqual([]);
	});

	test('loses nothing that is typed while it is being saved', async () => {
		let saved = () => {};
		const waiting = new Promise<void>((resolve) => {
			saved = resolve;
		});
		world.answer('own/save', async ({ reply }) => {
			await waiting;
			stored = [{ ...reply, archived: false, madeAt: 1, changedAt: 9 }];
			return stored[0]!;
		});
		await show(<OwnPage />);
		await click(/^Apple/);
		await type(area(), 'One');
		await click('Save');
		await type(area(), 'One and more');
		await settle(saved);
		expect(stored[0]).toMatchObject({ say: { chat: [{ text: 'One' }] } });
		expect(area().value).toBe('One and more');
		expect(named('Discard changes')).not.toBeNull();
	});

	test('keeps the registers apart', async () => {
		await show(<OwnPage />);
		await click(/^Apple/);
		expect(area().value).toBe('Text of a.');
		await click(/^Formal/);
		expect(area().value).toBe('');
		expect(area().placeholder).toContain('takes the words of');
		await type(area(), 'Dear Madam');
		await press(document.querySelector('[role=tab][aria-selected=true]')!, 'ArrowLeft');
		expect(document.activeElement?.textContent).toMatch(/^Warm/);
		await click('Save');
		expect(asked('own/save')).toMatchObject([
			{ reply: { id: 'own/a', say: { chat: [{ text: 'Text of a.' }], warm: [], formal: [{ text: 'Dear Madam' }] } } },
		]);
	});

	test('makes a copy of a built-in one, part by part, and gives the original back', async () => {
		await show(<OwnPage />);
		await click(/^Built in/);
		const builtIn = library[0]!;
		await settle(() => document.querySelector<HTMLElement>('.own-row')!.click());
		await write(named<HTMLInputElement>('Name'), 'Mine now ');
		await click('Save as your own');
		expect(asked('own/save')).toMatchObject([{ reply: { id: builtIn.id, title: 'Mine now', say: builtIn.say } }]);
		await click('Back to the original');
		expect(asked('own/delete')).toEqual([{ id: builtIn.id }]);
		expect(text('.saved')).toContain('The original is back.');
		expect(named<HTMLInputElement>('Name').value).toBe(builtIn.title);
		await click('Undo');
		expect(stored.map(({ title }) => title)).toContain('Mine now');
	});

	test('duplicates, archives, deletes, each with a way back', async () => {
		await show(<OwnPage />);
		await click(/^Bread/);
		await click('Duplicate');
		expect(named<HTMLInputElement>('Name').value).toBe('Bread (copy)');
		expect(named<HTMLInputElement>('Shortcut').value).toBe('');
		await click('Save');
		expect(stored).toHaveLength(3);
		await click(/^Bread/);
		await click('Archive');
		expect(text('.own-rows')).not.toMatch(/Bread(?! \(copy\))/);
		await click('Undo');
		await click(/^Apple/);
		await click('Delete');
		expect(stored.map(({ title }) => title)).not.toContain('Apple');
		await click('Undo');
		expect(stored.map(({ title }) => title)).toContain('Apple');
	});

	test('marks favourites', async () => {
		await show(<OwnPage />);
		await click(/^Apple/);
		await click('Favourite');
		expect(named('Favourite').getAttribute('aria-pressed')).toBe('true');
		await click(/^Favourites/);
		expect(document.querySelectorAll('.own-row')).toHaveLength(1);
	});

	test('asks before words are lost', async () => {
		await show(<OwnPage />);
		await click(/^Apple/);
		await type(area(), 'Other words');
		await click(/^Bread/);
		expect(text('[role=alertdialog]')).toContain('not saved yet');
		expect(document.activeElement?.textContent).toBe('Keep writing');
		await click('Keep writing');
		expect(area().value).toBe('Other words');
		await click('Import');
		await settle(() => document.querySelector<HTMLElement>('[role=alertdialog] .button-danger')!.click());
		expect(text()).toContain('Bring replies in');
	});

	test('opens the reply the address asks for', async () => {
		location.hash = `#reply=${encodeURIComponent('own/b')}`;
		await show(<OwnPage />);
		expect(named<HTMLInputElement>('Name').value).toBe('Bread');
	});

	test('says when it could not be saved, and keeps what was written', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		world.answer('own/save', () => Promise.reject(new Error('disk')));
		await show(<OwnPage />);
		await click(/^Apple/);
		await type(area(), 'Other words');
		await click('Save');
		expect(text('.saved')).toContain('That did not work.');
		expect(area().value).toBe('Other words');
		log.mockRestore();
	});
});

describe('import', () => {
	async function choose(name: string, content: string | Uint8Array) {
		const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
		const file = new File([content as BlobPart], name);
		Object.defineProperty(input, 'files', { value: [file], configurable: true });
		await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
		await vi.waitFor(async () => {
			await settle();
			expect(document.querySelector('#plan-title')).not.toBeNull();
		});
	}

	beforeEach(async () => {
		location.hash = '#import';
		await show(<OwnPage />);
	});

	test('says what would happen, asks about what differs, and then does it', async () => {
		const replies = [
			ownReply('a', { title: 'Apple', group: 'Fruit' }),
			ownReply('b', {
				title: 'Bread',
				shortcut: 'bread',
				say: { chat: [{ block: 'fix', text: 'Theirs.' }], warm: [], formal: [] },
			}),
			ownReply('new', { title: 'New one' }),
		];
		const phrases = [
			{ avoid: 'client', prefer: 'guest' },
			{ avoid: 'cheap', prefer: 'affordable' },
		];
		await choose('pack.json', writePack({ replies, phrases }));
		expect(text('.section')).toContain('1 new reply');
		expect(text('.section')).toContain('1 you have already');
		expect(text('.section')).toContain('1 differs from yours');
		expect(text('.section')).toContain('Theirs.');
		expect(text('.section')).toContain('“cheap”: say “affordable”');
		expect(await faults()).toEqual([]);
		expect(asked('own/import')).toEqual([]);
		await click('Take theirs');
		await click('Import 2 replies');
		expect(asked('own/import')).toMatchObject([{ replies: [{ id: 'own/new' }, { id: 'own/b' }] }]);
		expect(asSettings(world.settings()).phrases).toEqual([
			{ avoid: 'client', prefer: 'customer' },
			{ avoid: 'cheap', prefer: 'affordable' },
		]);
		expect(text('.said')).toContain('2 replies are imported.');
		await click('Undo');
		expect(asked('own/restore')).toEqual([{ at: NOW.getTime() }]);
	});

	test('without a choice nothing of the person’s own is touched', async () => {
		const theirs = ownReply('b', {
			title: 'Bread',
			say: { chat: [{ block: 'fix', text: 'X' }], warm: [], formal: [] },
		});
		await choose('pack.json', writePack({ replies: [theirs], phrases: [] }));
		expect(named<HTMLButtonElement>('Import 0 replies').disabled).toBe(true);
		await click('Keep both');
		await click('Import 1 reply');
		expect(asked('own/import')).toMatchObject([{ replies: [{ id: 'own/b-2' }] }]);
	});

	test('names the line and the reason of what cannot be taken', async () => {
		await choose('a.csv', 'name,text\nOne,Words\nTwo,\n');
		expect(text('[role=alert]')).toContain('Line 3: There is no text.');
		expect(text('.section')).toContain('1 new reply');
	});

	test.each([
		['a.csv', new Uint8Array([0x50, 0x4b, 3, 4]), 'This is a spreadsheet.'],
		['a.json', '{"a":', 'damaged or cut off'],
		['a.json', new Uint8Array(20_000_000), 'larger than any file of replies'],
	] as const)('%s that is none is refused: %#', async (name, content, reason) => {
		await choose(name, content);
		expect(text('[role=alert]')).toContain(reason);
		await click('Try another file');
		expect(text()).toContain('Bring replies in');
	});

	test('house phrases alone are imported as such', async () => {
		await choose('pack.json', writePack({ replies: [], phrases: [{ avoid: 'cheap', prefer: '' }] }));
		await click('Import 1 house phrase');
		expect(text('.said')).toContain('1 house phrase is imported.');
	});

	test('says when it did not work, and leaves everything to try again', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		world.answer('own/import', () => Promise.reject(new Error('disk')));
		await choose('a.csv', 'name,text\nOne,Words');
		await click('Import 1 reply');
		expect(text('.said')).toContain('That did not work.');
		expect(named('Import 1 reply')).not.toBeNull();
		log.mockRestore();
	});

	test('reads quick replies that are pasted', async () => {
		await type(document.querySelector('#import-pasted')!, '/thanks Thank you!');
		await click('Read these');
		await click('Import 1 reply');
		expect(asked('own/import')).toMatchObject([{ replies: [{ shortcut: 'thanks' }] }]);
	});
});

test('a pack holds the chosen groups and the phrases', async () => {
	const files: Blob[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
		files.push(file as Blob);
		return 'blob:file';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
	location.hash = '#share';
	await show(<OwnPage />);
	await click(/^Without a group/);
	await click('Save the pack');
	expect(JSON.parse(await files[0]!.text())).toMatchObject({
		replies: [{ id: 'own/a' }],
		phrases: [{ avoid: 'client', prefer: 'customer' }],
	});
	await click('Save as a table');
	expect(await files[1]!.text()).toContain('own/a');
	expect(await files[1]!.text()).not.toContain('own/b');
	expect(await faults()).toEqual([]);
});

test('a backup is restored', async () => {
	location.hash = '#backups';
	await show(<OwnPage />);
	expect(text('.backup')).toContain('2 replies, 1 house phrase');
	await click(/^Restore the backup of/);
	expect(asked('own/restore')).toEqual([{ at: NOW.getTime() }]);
	expect(text('.said')).toContain('Everything is as it was');
	await click('Back up now');
	expect(text('.said')).toContain('The backup is made.');
	expect(await faults()).toEqual([]);
});

test('nothing about the page is wrong for a screen reader', async () => {
	await show(<OwnPage />);
	await click(/^Apple/);
	await type(area(), 'Dear client, I will call you tomorrow.');
	await languageIsThere();
	expect(await faults()).toEqual([]);
});

describe('house phrases', () => {
	function Section() {
		const [settings, change] = useSettings();
		return settings && <HousePhrases settings={settings} change={(what) => void change(what)} />;
	}

	test('are added, changed and taken away', async () => {
		await show(<Section />);
		await write(named<HTMLInputElement>('Rather not'), 'cheap');
		await write(named<HTMLInputElement>('Say instead'), 'affordable');
		await click('Add phrase');
		expect(document.activeElement).toBe(named('Rather not'));
		await write(named<HTMLInputElement>('Rather not'), ' CLIENT ');
		await click('Add phrase');
		expect(asSettings(world.settings()).phrases).toEqual([
			{ avoid: 'cheap', prefer: 'affordable' },
			{ avoid: 'CLIENT', prefer: '' },
		]);
		await click('Remove “cheap”');
		expect(asSettings(world.settings()).phrases).toEqual([{ avoid: 'CLIENT', prefer: '' }]);
		await write(named<HTMLInputElement>('Rather not'), '!!');
		await click('Add phrase');
		expect(text()).toContain('Please write the words to look for.');
	});
});
