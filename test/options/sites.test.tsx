// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import { SITES } from '../../src/ui/sites.ts';
import { click, hide, show, text, world } from '../ui/world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

beforeEach(() => world.reset());
afterEach(hide);

test('a site that was let in is shown by its host, switched off by it, and given back', async () => {
	world.origins = ['https://web.whatsapp.com/*', 'https://desk.shop.example/*'];
	await show(<Options />);
	expect(text('#sites')).toContain('desk.shop.exampleText boxes only');
	await click('desk.shop.example');
	expect(world.settings().sitesOff).toEqual(['desk.shop.example']);
	await click('Stop working on desk.shop.example');
	expect(world.origins).toEqual(['https://web.whatsapp.com/*']);
	expect(text('#sites')).not.toContain('desk.shop.example');
});

test('sites that are known but off are offered by name, and then stand with the others', async () => {
	const more = SITES.filter(({ isOptional }) => isOptional);
	await show(<Options />);
	for (const site of more) {
		await click(`Allow on ${site.name}`);
		world.origins = [...world.origins, ...site.origins];
	}
	await show(<Options />);
	for (const site of more) expect(text('#sites')).toContain(`Stop working on ${site.name}`);
	expect(text('#sites')).not.toContain('More sites');
});
