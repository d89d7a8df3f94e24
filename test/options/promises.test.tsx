// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import type { Pledge } from '../../src/promises/pledge.ts';
import { asSettings } from '../../src/settings.ts';
import { NOW, onDay, pledge } from '../popup/samples.ts';
import { click, hide, named, show, text, world, write } from '../ui/world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const OPEN = pledge('open', onDay(20), { text: 'Refund, by Friday' });
const KEPT = pledge('kept', onDay(16), { state: { name: 'kept', at: NOW.getTime() } });
let files: { readonly name: string; readonly blob: Blob }[] = [];

beforeEach(async () => {
	vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
	world.reset();
	world.answer('pledge/list', ({ state }): { pledges: Pledge[]; unreadable: number } => ({
		pledges: state === 'open' ? [OPEN] : [KEPT, OPEN],
		unreadable: 0,
	}));
	files = [];
	const blobs: Blob[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		files.push({ name: this.download, blob: blobs.at(-1)! });
	});
	await show(<Options />);
});
afterEach(async () => {
	await hide();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

test('the open promises as a calendar file', async () => {
	await click('Promises as a calendar');
	expect(files.map(({ name }) => name)).toEqual(['concilia-2026-11-18.ics']);
	expect(files[0]!.blob.type).toBe('text/calendar');
	const calendar = await files[0]!.blob.text();
	expect(calendar).toContain('SUMMARY:Amaka: Refund\\, by Friday');
	expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
	expect(text('#data')).toContain('The file is in your downloads.');
});

test('where nothing with a date is open there is no calendar to give', async () => {
	world.answer('pledge/list', () => ({ pledges: [pledge('vague', { kind: 'someday' })], unreadable: 0 }));
	await click('Promises as a calendar');
	expect(files).toEqual([]);
	expect(text('#data')).toContain('No promise with a date is open.');
});

test('all promises as a table that a spreadsheet takes for UTF-8', async () => {
	await click('Promises as a table');
	expect(files.map(({ name }) => name)).toEqual(['concilia-2026-11-18.csv']);
	const bytes = new Uint8Array(await files[0]!.blob.arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect((await files[0]!.blob.text()).trim().split('\r\n')).toHaveLength(3);
});

test('a ledger that can not be read is said, and no empty file comes of it', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	world.answer('pledge/list', () => Promise.reject(new Error('no')));
	await click('Promises as a calendar');
	expect(files).toEqual([]);
	expect(text('#data')).toContain('That did not work.');
	expect(log).toHaveBeenCalled();
});

test('how many promises one day holds is a setting', async () => {
	const most = named<HTMLInputElement>('Most promises for one day');
	expect(most.value).toBe('8');
	await write(most, '0');
	expect(asSettings(world.settings()).mostADay).toBe(8);
	await write(most, '5');
	expect(asSettings(world.settings()).mostADay).toBe(5);
});
