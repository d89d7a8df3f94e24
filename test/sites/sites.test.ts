// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { sites } from './all.ts';

test('every site has an id and patterns of its own', () => {
	const ids = sites.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
	const patterns = sites.flatMap((site) => site.matches);
	expect(patterns).toEqual([...new Set(patterns)]);
});

test.each(manifest.content_scripts)('the entry for $js.0 has the matches of the site, and starts it', (entry) => {
	const [file = '', ...rest] = entry.js;
	const site = sites.find(({ id }) => file === `src/sites/${id}.ts`);
	expect(entry.matches).toEqual(site?.matches);
	expect(rest).toEqual(['src/page/main.ts']);
});
