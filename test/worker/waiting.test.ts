import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { workingMinutes } from '../../src/worker/working-time.ts';
import { at, day, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

beforeEach(() => world.begin(WEDNESDAY));

const waits = (conversation: string, since = WEDNESDAY, urgent = false) =>
	world.ask('waiting/since', {
		site: 'whatsapp',
		conversation,
		customer: conversation,
		link: null,
		since: since.getTime(),
		urgent,
	});
const list = async () => (await world.ask('waiting/list')).map(({ customer }) => customer);

describe('who waits', () => {
	test('is listed after half an hour of working time, oldest first', async () => {
		await waits('Ada', at(18, 10, 20));
		await waits('Ben', at(18, 10, 10));
		expect(await list()).toEqual([]);
		await world.until(at(18, 10, 40));
		expect(await list()).toEqual(['Ben']);
		await world.until(at(18, 10, 50));
		expect(await list()).toEqual(['Ben', 'Ada']);
	});

	test('with an angry message is listed at once', async () => {
		await waits('Ada', WEDNESDAY, true);
		expect(await list()).toEqual(['Ada']);
	});

	test('is counted from the first message that was not answered', async () => {
		await waits('Ada', at(18, 10));
		await waits('Ada', at(18, 10, 29), true);
		expect(await world.ask('waiting/list')).toEqual([
			{ site: 'whatsapp', conversation: 'Ada', customer: 'Ada', link: null, since: at(18, 10).getTime(), urgent: true },
		]);
	});

	test('is not listed once answered', async () => {
		await waits('Ada', at(18, 9));
		await waits('Ben', at(18, 9));
		await world.ask('waiting/over', { site: 'whatsapp', conversation: 'Ada' });
		expect(await list()).toEqual(['Ben']);
	});

	test('since a time that is yet to come waits since now', async () => {
		await waits('Ada', new Date(9900, 0), true);
		expect((await world.ask('waiting/list'))[0]?.since).toBe(WEDNESDAY.getTime());
	});

	test('for more than a week is forgotten', async () => {
		await waits('Ada', at(18, 9));
		await world.until(at(26, 9));
		expect(await list()).toEqual([]);
		await world.fire('runtime', 'onStartup');
		expect(JSON.stringify((await world.ask('data/export')).other)).not.toContain('Ada');
	});

	test('does not count in the badge', async () => {
		await waits('Ada', at(18, 9));
		expect(await world.badge()).toMatchObject({ text: '' });
	});

	test('can be gone to', async () => {
		await waits('Ada');
		expect(await world.ask('waiting/open-chat', { site: 'whatsapp', conversation: 'Ada' })).toBe('site');
		expect(world.opened).toEqual(['https://web.whatsapp.com/']);
		const none = world.ask('waiting/open-chat', { site: 'whatsapp', conversation: 'none' });
		await expect(none).rejects.toThrow(/not waiting/);
	});

	test('is not lost when two chats are reported at once', async () => {
		await Promise.all(['Ada', 'Ben', 'Cas'].map((name) => waits(name, at(18, 9))));
		expect(await list()).toHaveLength(3);
	});

	test('can not be told with words of theirs', async () => {
		const request = {
			site: 's',
			conversation: 'c',
			customer: '',
			link: null,
			since: 1,
			urgent: true,
			text: 'Where is it?',
		};
		await expect(world.ask('waiting/since', request as never)).rejects.toThrow(/text/);
	});
});

describe('working time between', () => {
	test.each([
		['within a day', at(18, 10), at(18, 11, 30), 90],
		['before opening', at(18, 6), at(18, 10), 60],
		['over night', at(18, 17, 30), at(19, 9, 15), 45],
		['over the weekend', at(20, 17, 30), at(23, 9, 15), 45],
		['at night', at(18, 20), at(19, 8), 0],
		['the wrong way round', at(18, 12), at(18, 11), 0],
	])('%s', (_, from, to, minutes) => {
		expect(workingMinutes(from.getTime(), to, DEFAULT_CALENDAR)).toBe(minutes);
	});

	test('leaves holidays out', () => {
		const calendar = { ...DEFAULT_CALENDAR, holidays: [day('2026-11-19')] };
		expect(workingMinutes(at(18, 17, 30).getTime(), at(20, 9, 15), calendar)).toBe(45);
	});
});
