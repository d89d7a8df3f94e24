// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { SITES } from '../../src/ui/sites.ts';
import { sites } from '../sites/all.ts';

vi.mock('../../src/browser.ts', async () => (await import('./world.tsx')).browserModule);

test('the sites shown in options are those there are', () => {
	const web = sites.filter(({ matches }) => matches.length > 0);
	expect(
		SITES.map(({ id, name, origins }) => ({ id, name, origins })).sort((a, b) => (a.id < b.id ? -1 : 1)),
		'add the missing one to src/ui/sites.ts',
	).toEqual(web.map(({ id, name, matches }) => ({ id, name, origins: matches })));
});

test('their access is asked for in the manifest', () => {
	const asked = SITES.filter(({ isOptional }) => !isOptional);
	expect(asked.flatMap(({ origins }) => origins).sort()).toEqual([...manifest.host_permissions].sort());
});
