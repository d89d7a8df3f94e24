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
	expect(status()).toBe('SavedUndo');
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
	const [from, to] = document.querySelectorAll<HTMLInputElement>('#reminders fieldset input[type=time]');
	await write(from!, '20:00');
	await write(to!, '07:00');
	expect(stored()).toMatchObject({ quietFrom: 1200, quietTo: 420 });
});

test('what was left alone from a card is flagged again', async () => {
	world.reset({ rulesOffAt: [{ site: 'whatsapp', rule: 'policy-wall/no-refund' }], allowedWords: ['no problem'] });
	await show(<Options />);
	await click('Flag “Policy wall: no refund, on WhatsApp Web” again');
	expect(stored()).toMatchObject({ rulesOffAt: [], allowedWords: ['no problem'] });
	await click('Flag “no problem” again');
	expect(stored().allowedWords).toEqual([]);
});

test('every kind has a switch, a line and an example', async () => {
	await show(<Options />);
	const rows = [...document.querySelectorAll('#tone fieldset .rows > li > .switch-row')];
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
	const NOON = new Date(2026, 10, 18, 12).getTime();
	const all = {
		exportedAt: NOON,
		settings: { level: 'normal' },
		pledges: [pledge('refund', { kind: 'someday' }, { state: { name: 'kept', at: 1 } }), { schema: 99 }],
		other: {
			waiting: [{ customer: 'Bola', site: 'whatsapp', since: NOON, urgent: false }],
			record: {
				'2026-11-16': {
					shown: { blame: 3, curtness: 4 },
					fixed: { blame: 2 },
					replies: 5,
					answered: { quick: 6, slow: 8 },
				},
			},
			ownReplies: [{ title: 'Sizes', say: { chat: [{ block: 'fix', text: 'We have 42.' }] } }],
			backups: [{ at: NOON, replies: [{}, {}], phrases: [] }],
			repliesUsed: { 'refund/done': { times: 9, last: NOON } },
			repliesFavourite: ['refund/done'],
			notPromises: [],
			popupTab: 'promises',
			synced: { level: { value: 'strict', at: 9 } },
			tomorrow: { anything: 'new' },
		},
	};
	beforeEach(async () => {
		world.answer('data/export', () => all);
		world.answer('data/delete', () => null);
		await show(<Options />);
	});

	const kind = (title: string) =>
		[...document.querySelectorAll<HTMLDetailsElement>('#data details')].find(({ firstElementChild }) =>
			firstElementChild?.textContent?.startsWith(title),
		)!;
	const opened = async (title: string) => {
		const details = kind(title);
		await settle(() => {
			details.open = true;
			details.dispatchEvent(new Event('toggle'));
		});
		return [...details.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
	};

	test('see all shows each kind of thing that is stored as a table', async () => {
		await click('See all');
		expect(await opened('Promises')).toEqual([
			['Amaka', "I'll do refund.", 'No date was given', 'kept'],
			['1 {"schema":99}'],
		]);
		expect(await opened('Who waits')).toEqual([['Bola', 'WhatsApp Web', expect.stringContaining('2026')]]);
		expect(await opened('Counts by week')).toEqual([[expect.stringContaining('16'), '7', '2', '5', '6', '0', '8']]);
		expect(await opened('Your own replies')).toEqual([['Sizes', 'We have 42.']]);
		expect(await opened('Backups')).toEqual([[expect.stringContaining('2026'), '2', '0']]);
		expect(await opened('How often')).toEqual([['refund/done', '9', expect.stringContaining('2026')]]);
		expect(await opened('Your favourite')).toEqual([['refund/done']]);
		expect(await opened('The tab')).toEqual([['promises']]);
		expect(await opened('Settings')).toEqual([['level', 'normal']]);
		expect(await opened('What lies in')).toEqual([['level', '{"value":"strict","at":9}']]);
		expect(text('.everything')).toMatch(
			/Nothing is stored of these yet:.* Sentences that are no promise, as fingerprints/,
		);
		await click('Hide');
		expect(document.querySelector('#data table')).toBeNull();
	});

	test('and what nobody thought of, and the whole as the file holds it', async () => {
		await click('See all');
		expect(await opened('tomorrow')).toEqual([['anything', 'new']]);
		await opened('Everything, as in the file');
		expect(JSON.parse(kind('Everything').querySelector('pre')!.textContent)).toEqual(all);
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

test('version and privacy are told', async () => {
	await show(<Options />);
	expect(text('#about')).toContain('Version 1.2.3');
	expect(text('#about')).toContain('sends nothing to anyone');
});

test('every key is told as it is set now, and where to change it', async () => {
	await show(<Options />);
	expect(text('#shortcuts')).toContain('Show what Concilia noticed at the cursorAlt+Shift+K');
	expect(text('#shortcuts')).toContain('Suggest a reply at the cursorAlt+Shift+R');
	expect(text('#shortcuts')).toContain('Open Concilia beside the pagenone yet');
	expect(text('#shortcuts')).toContain('where a word begins/;');
	await click('Change keys in the browser');
	expect(world.opened).toEqual(['chrome://extensions/shortcuts']);
});

describe('the last change', () => {
	test('is taken back with a button, and the rest stays', async () => {
		world.reset({ shopName: 'Kind Shop' });
		await show(<Options />);
		await click('Blame');
		await click('Command');
		await click('Undo');
		expect(stored()).toMatchObject({ kindsOff: ['blame'], shopName: 'Kind Shop' });
		expect(status()).toBe('As it was before');
		expect(document.querySelector('.saved button')).toBeNull();
	});

	test('is taken back with the keys of every program, but not while typing', async () => {
		await show(<Options />);
		await click(/^Strict/);
		await press(input('Your name'), 'z', { ctrlKey: true });
		expect(stored().level).toBe('strict');
		await press(input(/^Strict/), 'z', { ctrlKey: true });
		expect(stored().level).toBe('normal');
		await press(input(/^Strict/), 'z', { ctrlKey: true });
		expect(stored().level).toBe('normal');
	});

	test('is all that was typed in a field, and the field has the cursor again', async () => {
		world.reset({ agentName: 'Bea' });
		await show(<Options />);
		input('Your name').focus();
		await write(input('Your name'), 'A');
		await write(input('Your name'), 'Ad');
		await write(input('Your name'), 'Ada');
		await click('Undo');
		expect(stored().agentName).toBe('Bea');
		expect(input('Your name').value).toBe('Bea');
		expect(document.activeElement).toBe(input('Your name'));
	});

	test('that could not be saved has no way back', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		await show(<Options />);
		await click('Blame');
		world.canStore = false;
		await click('Command');
		expect(status()).toBe('This could not be saved. Please try again.');
		log.mockRestore();
	});
});

describe('rules', () => {
	const rows = () => [...document.querySelectorAll('#tone .rule-rows > li')];
	/** The rules are a file of their own, and so is the language that reads what is typed. */
	const find = async (words: string) => {
		await Promise.all([import('../../src/options/rule-files.ts'), import('../../src/english.ts')]);
		await write(input('Find a rule'), words);
		await vi.waitFor(() => settle().then(() => expect(text('#tone > [role=status]')).toMatch(/rule/)));
	};

	test('are found by any of their examples, which is the one shown', async () => {
		await show(<Options />);
		await find('otp');
		expect(rows().length).toBeGreaterThan(0);
		for (const row of rows()) expect(row.textContent).toMatch(/otp/i);
	});

	test('are found by their words, and switched off and on', async () => {
		await show(<Options />);
		await find('size chart');
		expect(rows().length).toBeGreaterThan(0);
		for (const row of rows()) expect(row.textContent).toMatch(/size chart/i);
		const first = rows()[0]!.querySelector<HTMLInputElement>('input')!;
		await settle(() => first.click());
		expect(stored().rulesOff).toHaveLength(1);
		await click('Undo');
		expect(stored().rulesOff).toEqual([]);
	});

	test('that flag what is typed come first', async () => {
		await show(<Options />);
		await find('There is no refund on this dress, madam.');
		expect(rows()[0]?.textContent).toContain('Policy wall');
		expect(rows().length).toBeLessThan(10);
	});

	test('that nobody has are said so', async () => {
		await show(<Options />);
		await find('xyzzy');
		expect(rows()).toEqual([]);
		expect(text('#tone')).toContain('No rule looks at “xyzzy”.');
	});

	test('say when they do not show now, and why', async () => {
		world.reset({ level: 'gentle', kindsOff: ['blame'] });
		await show(<Options />);
		await find('curtness');
		expect(text('#tone')).toMatch(/Shown from the level “(Normal|Strict)” on/);
		await find('blame should-have');
		expect(text('#tone')).toContain('Not shown now: “Blame” is off.');
	});

	test('stand under their kind, each with its example', async () => {
		await show(<Options />);
		const { RULE_FILES } = await import('../../src/options/rule-files.ts');
		const blame = Object.entries(RULE_FILES).filter(([path]) => path.includes('/en/blame'));
		const list = document.querySelector<HTMLDetailsElement>('#tone details')!;
		expect(list.querySelector('summary')?.textContent).toBe('Rules for “Blame”');
		await settle(() => {
			list.open = true;
			list.dispatchEvent(new Event('toggle'));
		});
		await vi.waitFor(() => settle().then(() => expect(rows()).toHaveLength(blame.flatMap(([, all]) => all).length)));
		for (const row of rows()) expect(row.querySelector('.rule-words')?.textContent).not.toBe('');
	});
});
