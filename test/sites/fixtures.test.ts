import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SITES } from '../../src/ui/sites.ts';
import { wordsIn } from '../pages/languages.ts';

interface Served {
	readonly PAGES: readonly string[];
	readonly EVERY: readonly string[];
	page(build: string): Promise<string>;
}
const served = import.meta.glob<Served>('../pages/*/serve.ts');

/** What stands in a page whatever its language: who is written to and who writes. */
const NAMES = /^(?:\W|Shop Desk|desk@shop\.example|Google|Ctrl|Enter)*$/;

describe.each(SITES.map(({ id }) => id))('the pages that stand in for %s', (id) => {
	const load = async () => {
		const found = served[`../pages/${id}/serve.ts`];
		expect(found, `test/pages/${id}/serve.ts`).toBeDefined();
		return found!();
	};

	test('are of two builds at least, each also in Portuguese and from right to left, with none of its English left', async () => {
		const { PAGES, EVERY, page } = await load();
		expect(PAGES.length).toBeGreaterThanOrEqual(2);
		for (const name of PAGES) {
			const english = wordsIn(await page(name));
			expect(english.length, name).toBeGreaterThan(3);
			for (const [language, head] of [
				['Portuguese', '<html lang="pt-BR" dir="ltr">'],
				['Arabic', '<html lang="ar" dir="rtl">'],
			] as const) {
				const build = `${name} in ${language}`;
				expect(EVERY).toContain(build);
				const html = await page(build);
				expect(html).toContain(head);
				const left = wordsIn(html).filter((word) => english.includes(word) && !NAMES.test(word));
				expect(left, build).toEqual([]);
			}
		}
	});

	test('have one with nothing we know, and somebody whose name is markup', () => {
		expect(existsSync(`test/pages/${id}/nothing-known.html`)).toBe(true);
		const app = readFileSync(`test/pages/${id}/app.ts`, 'utf8');
		// Mail pages take their letters, and Mallory with them, from one place.
		expect(app).toMatch(/title: POISON|mail\/desk\.ts/);
	});
});
