// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import { asSettings } from '../../src/settings.ts';
import { KINDS } from '../../src/tone/hint.ts';
import { pledge } from '../popup/samples.ts';
import { click, hide, named, press, settle, show, text, world, write } from '../ui/world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const stored = () => asSettings(world.settings());
const input = (name: string | RegExp) => named<HTMLInputElement>(name);
const status = () => text('.saved');

beforeEach(() => world.reset());
afterEach(hide);

test('what is switched or chosen is saved at once, quietly', async () => {
	await show(<Options />);
	await click('WhatsApp Web');
	expect(stored().sitesOff).toEqual(['whatsapp']);
	expect(status()).toBe('Saved');
	await click(/^Strict/);
	expect(stored().level).toBe('strict');
	await click('Policy wall');
	expect(stored().kindsOff).toEqual(['policy-wall']);
	await click('Policy wall');
	expect(stored().kindsOff).toEqual([]);
	await click(/^Formal/);
	expect(stored().register).toBe('formal');
	await click(/^12 May/);
	expect(stored().dateOrder).toBe('month-day');
});

test('two switches in one breath are both kept', async () => {
	await show(<Options />);
	await settle(() => {
		named('Blame').click();
		named('Command').click();
	});
	expect(stored().kindsOff).toEqual(['blame', 'command']);
});

test('reminders are set in minutes and times of day', async () => {
	await show(<Options />);
	await write(input('Before a promised time'), '30');
	await write(input('On a promised day'), '08:15');
	await write(input('Snooze for'), '120');
	await write(input('A customer is waiting after'), '0');
	expect(stored()).toMatchObject({ remindLead: 30, remindAt: 495, snoozeMinutes: 120, waitingAfter: 0 });
	await write(input('On a promised day'), '');
	expect(text('#reminders')).toContain('Please give a time.');
	expect(stored().remindAt).toBe(495);
	const [from, to] = document.querySelectorAll<HTMLInputElement>('#reminders fieldset input');
	await write(from!, '20:00');
	await write(to!, '07:00');
	expect(stored()).toMatchObject({ quietFrom: 1200, quietTo: 420 });
});

test('every kind has a switch, a line and an example', async () => {
	await show(<Options />);
	const rows = [...document.querySelectorAll('#tone .switch-row')];
	expect(rows).toHaveLength(KINDS.length);
	for (const row of rows) {
		expect(row.querySelector('.switch-label')?.textContent).not.toBe('');
		expect(row.querySelector('.example')?.textContent).not.toBe('');
	}
});

test('a kind this version does not know stays switched off', async () => {
	world.reset({ kindsOff: ['sarcasm'] });
	await show(<Options />);
	await click('Blame');
	expect(stored().kindsOff).toEqual(['sarcasm', 'blame']);
});

test('a rule switched off on a card can be switched on again', async () => {
	world.reset({ rulesOff: ['policy-wall/no-refund', 'blame/you-should'] });
	await show(<Options />);
	await click('Flag “Policy wall: no refund” again');
	expect(stored().rulesOff).toEqual(['blame/you-should']);
});

test('names are kept as they are typed, letter by letter', async () => {
	await show(<Options />);
	await write(input('Your name'), 'Ada ');
	await write(input('Your name'), 'Ada O');
	await write(input('Shop name'), 'Ada’s Shoes');
	expect(stored()).toMatchObject({ agentName: 'Ada O', shopName: 'Ada’s Shoes' });
});

test('own variables are added, filled and removed', async () => {
	world.reset({ variables: { address: '1 Market Road' } });
	await show(<Options />);
	await click('Add');
	expect(text()).toContain('Give it a name first.');
	await write(input('Name'), ' {Address} ');
	await click('Add');
	expect(text()).toContain('That name is already in the list.');
	await write(input('Name'), 'Opening  hours');
	await press(input('Name'), 'Enter');
	await write(input('{opening hours}'), '9 to 5');
	expect(stored().variables).toEqual({ address: '1 Market Road', 'opening hours': '9 to 5' });
	await click('Remove address');
	expect(stored().variables).toEqual({ 'opening hours': '9 to 5' });
});

describe('what makes no sense gets a word beside it, and what was saved stays', () => {
	beforeEach(async () => {
		world.reset({ opens: 540, closes: 1080, workingDays: [1], keepDays: 90, holidays: ['2026-12-25'] });
		await show(<Options />);
	});

	test('closing before opening', async () => {
		await write(input('To'), '08:00');
		expect(text()).toContain('Closing time must be after opening time.');
		expect(stored()).toMatchObject({ opens: 540, closes: 1080 });
		expect(input('To').getAttribute('aria-invalid')).toBe('true');
		expect(input('To').value).toBe('08:00');
		await write(input('From'), '07:30');
		expect(stored()).toMatchObject({ opens: 450, closes: 480 });
		expect(text()).not.toContain('Closing time must be');
	});

	test('no time at all', async () => {
		await write(input('From'), '');
		expect(text()).toContain('Please give both times.');
		expect(stored().opens).toBe(540);
	});

	test.each(['', '0', '-1', '1.5', 'ten', '99999'])('"%s" days', async (typed) => {
		await write(input('Keep settled promises for'), typed);
		expect(text()).toContain('Please give a whole number, 1 to 3650.');
		expect(stored().keepDays).toBe(90);
	});

	test('30 days', async () => {
		await write(input('Keep settled promises for'), '30');
		expect(stored().keepDays).toBe(30);
	});

	test('no working day', async () => {
		await click('Mon');
		expect(text()).toContain('Keep at least one working day');
		expect(stored().workingDays).toEqual([1]);
		expect(input('Mon').checked).toBe(true);
		await click('Sat');
		expect(stored().workingDays).toEqual([1, 6]);
		expect(text()).not.toContain('Keep at least one working day');
	});

	test('a holiday without a date, or twice', async () => {
		await click('Add day');
		expect(text()).toContain('Choose a date first.');
		await write(input('Date'), '2026-12-25');
		await click('Add day');
		expect(text()).toContain('That day is already in the list.');
		await write(input('Date'), '2026-10-01');
		await press(input('Date'), 'Enter');
		expect(stored().holidays).toEqual(['2026-10-01', '2026-12-25']);
		await click(/^Remove Fri,? 25 Dec/);
		expect(stored().holidays).toEqual(['2026-10-01']);
	});
});

test('what could not be saved is said', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	await show(<Options />);
	world.canStore = false;
	await click(/^Gentle/);
	expect(status()).toBe('This could not be saved. Please try again.');
	expect(input(/^Normal/).checked).toBe(true);
	log.mockRestore();
});

describe('data', () => {
	const all = {
		exportedAt: new Date(2026, 10, 18, 12).getTime(),
		settings: { level: 'normal' },
		pledges: [],
		other: {},
	};
	beforeEach(async () => {
		world.answer('data/export', () => all);
		world.answer('data/delete', () => null);
		world.answer('pledge/list', () => ({
			pledges: [pledge('refund', { kind: 'someday' }, { state: { name: 'kept', at: 1 } })],
			unreadable: 0,
		}));
		await show(<Options />);
	});

	test('see all shows each promise with its state, and the whole as the file holds it', async () => {
		await click('See all');
		expect(text('table')).toContain("AmakaI'll do refund.No date was givenkept");
		expect(text('.raw')).toContain('"level": "normal"');
		await click('Hide');
		expect(document.querySelector('table')).toBeNull();
	});

	test('export hands over a file with all of it', async () => {
		const files: Blob[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
			files.push(file as Blob);
			return 'blob:file';
		});
		const saved: string[] = [];
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
			saved.push(this.download);
		});
		await click('Export as a file');
		expect(saved).toEqual(['concilia-2026-11-18.json']);
		expect(JSON.parse(await files[0]!.text())).toEqual(all);
		vi.restoreAllMocks();
	});

	test('delete asks first, with the safe answer at hand', async () => {
		const deletes = () => world.asked.filter(({ name }) => name === 'data/delete').length;
		await click('Delete all…');
		expect(document.activeElement?.textContent).toBe('Keep everything');
		await click('Keep everything');
		expect(deletes()).toBe(0);
		expect(text()).not.toContain('This cannot be undone');
		expect(document.activeElement?.textContent).toBe('Delete all…');
		await click('Delete all…');
		await click('Yes, delete everything');
		expect(deletes()).toBe(1);
		expect(text()).toContain('Everything is deleted.');
	});

	test('Escape keeps everything', async () => {
		await click('Delete all…');
		await press(document.activeElement!, 'Escape');
		expect(text()).not.toContain('This cannot be undone');
	});

	test('a failure is said', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		world.answer('data/export', () => Promise.reject(new Error('no')));
		await click('Export as a file');
		expect(text('#data')).toContain('That did not work. Nothing was changed.');
		await settle();
		log.mockRestore();
	});
});

test('a fresh start after delete shows in every field', async () => {
	world.reset({ agentName: 'Ada', keepDays: 30 });
	world.answer('data/delete', () => null);
	await show(<Options />);
	expect(input('Your name').value).toBe('Ada');
	await settle(async () => {
		const { browserModule } = await import('../ui/world.tsx');
		await browserModule.browser.storage.local.set({ settings: {} });
	});
	expect(input('Your name').value).toBe('');
	expect(input('Keep settled promises for').value).toBe('90');
});

test('version, privacy and the shortcut are told', async () => {
	await show(<Options />);
	expect(text('#about')).toContain('Version 1.2.3');
	expect(text('#about')).toContain('Alt+Shift+K');
	expect(text('#about')).toContain('Alt+Shift+R');
	expect(text('#about')).toContain('sends nothing to anyone');
});
