// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import { asSettings } from '../../src/settings.ts';
import { click, hide, show, text, world } from '../ui/world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const SWITCH = 'The same settings on my other computers';
const stored = () => asSettings(world.settings());

beforeEach(() => {
	world.reset({ level: 'strict', agentName: 'Ada', changedAt: { level: 5 } });
	world.answer('settings/synced', () => ({
		level: { value: 'gentle', at: 9 },
		shopName: { value: 'Kind Shop', at: 9 },
	}));
	world.answer('settings/follow', () => ({ name: 'together', left: [] }));
});
afterEach(hide);

test('settings chosen elsewhere come with the switch, and undo takes back both', async () => {
	const before = stored();
	await show(<Options />);
	await click(SWITCH);
	expect(stored()).toMatchObject({ follows: true, level: 'gentle', shopName: 'Kind Shop', agentName: 'Ada' });
	expect(stored().changedAt).toMatchObject({ level: 9, shopName: 9 });
	expect(text('#data')).toContain('They go along to every computer');
	await click('Undo');
	expect(stored()).toEqual(before);
	expect(text('#data')).not.toContain('They go along');
});

test('switched off, everything stays as it is here', async () => {
	world.reset({ follows: true, level: 'gentle' });
	await show(<Options />);
	await click(SWITCH);
	expect(stored()).toMatchObject({ follows: false, level: 'gentle' });
});

test('where there is no sync, the switch stays off and says so', async () => {
	world.answer('settings/synced', () => null);
	await show(<Options />);
	await click(SWITCH);
	expect(stored().follows).toBe(false);
	expect(text('#data')).toContain('Your browser’s sync can’t be reached. Your settings are safe on this computer.');
});

test.each([
	[{ name: 'unavailable' }, 'sync can’t be reached'],
	[{ name: 'later' }, 'Concilia tries again by itself.'],
	[
		{ name: 'together', left: ['phrases', 'rulesOff', 'rulesOffAt'] },
		'only on this computer: House phrases and Never flagged.',
	],
] as const)('how it goes is said: %o', async (state, line) => {
	world.reset({ follows: true });
	world.answer('settings/follow', () => state);
	await show(<Options />);
	expect(text('#data')).toContain(line);
});
