// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import { asSettings, type Settings } from '../../src/settings.ts';
import { click, hide, named, show, world, write } from '../ui/world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const stored = () => asSettings(world.settings());
const input = (name: string | RegExp) => named<HTMLInputElement>(name);
const quiet = () => [...document.querySelectorAll<HTMLInputElement>('#reminders fieldset input[type=time]')];

interface Case {
	/** What is stored before, where it is not the default. */
	readonly from?: Partial<Settings>;
	/** What a person does. */
	readonly act: () => Promise<unknown>;
	readonly to: unknown;
}

/** Every setting there is; what no control is for is no setting of a person's. */
const CASES: Record<Exclude<keyof Settings, 'changedAt'>, Case> = {
	sitesOff: { act: () => click('WhatsApp Web'), to: ['whatsapp'] },
	kindsOff: { act: () => click('Blame'), to: ['blame'] },
	rulesOff: { from: { rulesOff: ['blame/a', 'b'] }, act: () => click(/^Flag “Blame: a” again/), to: ['b'] },
	rulesOffAt: {
		from: { rulesOffAt: [{ site: 'whatsapp', rule: 'policy-wall/no-refund' }] },
		act: () => click('Flag “Policy wall: no refund, on WhatsApp Web” again'),
		to: [],
	},
	allowedWords: { from: { allowedWords: ['no problem'] }, act: () => click('Flag “no problem” again'), to: [] },
	level: { act: () => click(/^Strict/), to: 'strict' },
	breath: { act: () => click(/^Only when/), to: 'strong' },
	stripCorner: { act: () => click('Below the box, where lines begin'), to: 'bottom-start' },
	isStripFolded: { act: () => click('Show only the shape of the strip'), to: true },
	pausedUntil: { from: { pausedUntil: Date.now() + 1_000_000 }, act: () => click('Resume'), to: 0 },
	sitesPaused: {
		from: { sitesPaused: [{ site: 'whatsapp', until: Date.now() + 1_000_000 }] },
		act: () => click('Resume'),
		to: [],
	},
	heedsGramm: { act: () => click(/^Stay out of boxes that ask/), to: false },
	heedsSpellcheck: { act: () => click('Stay out of boxes without spelling checks'), to: true },
	phrases: {
		async act() {
			await write(document.querySelector('#phrases input')!, 'dear client');
			await click('Add phrase');
		},
		to: [{ avoid: 'dear client', prefer: '' }],
	},
	workingDays: { from: { workingDays: [1] }, act: () => click('Sat'), to: [1, 6] },
	opens: { act: () => write(input('From'), '07:30'), to: 450 },
	closes: { act: () => write(input('To'), '19:00'), to: 1140 },
	holidays: {
		async act() {
			await write(input('Date'), '2026-12-25');
			await click('Add day');
		},
		to: ['2026-12-25'],
	},
	dateOrder: { act: () => click(/^12 May/), to: 'month-day' },
	agentName: { act: () => write(input('Your name'), 'Ada'), to: 'Ada' },
	shopName: { act: () => write(input('Shop name'), 'Kind Shop'), to: 'Kind Shop' },
	register: { act: () => click(/^Formal/), to: 'formal' },
	variables: { from: { variables: { address: 'x' } }, act: () => click('Remove address'), to: {} },
	replyTrigger: { act: () => click('Only /'), to: 'slash' },
	remindLead: { act: () => write(input('Before a promised time'), '30'), to: 30 },
	remindAt: { act: () => write(input('On a promised day'), '08:15'), to: 495 },
	remindVague: { act: () => click('The same day, when you close'), to: 'today' },
	snoozeMinutes: { act: () => write(input('Snooze for'), '120'), to: 120 },
	quietFrom: { act: () => write(quiet()[0]!, '20:00'), to: 1200 },
	quietTo: { act: () => write(quiet()[1]!, '07:00'), to: 420 },
	waitingAfter: { act: () => write(input('A customer is waiting after'), '5'), to: 5 },
	mostADay: { act: () => write(input('Most promises for one day'), '3'), to: 3 },
	keepDays: { act: () => write(input('Keep settled promises for'), '7'), to: 7 },
	follows: { act: () => click('The same settings on my other computers'), to: true },
};

afterEach(hide);

test.each(Object.entries(CASES))('%s is changed in the options, and undo brings back what was', async (name, one) => {
	world.reset(one.from);
	world.answer('settings/synced', () => ({}));
	world.answer('settings/follow', () => ({ name: 'together', left: [] }));
	const before = stored()[name as keyof Settings];
	await show(<Options />);
	await one.act();
	expect(stored()[name as keyof Settings]).toEqual(one.to);
	expect(before).not.toEqual(one.to);
	await click('Undo');
	expect(stored()[name as keyof Settings]).toEqual(before);
});
