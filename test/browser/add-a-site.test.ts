/** The example in the README, "Add a site", is taken at its word: built, put into the extension, and used. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { htmlOf, servePage } from '../pages/serve.ts';
import { allowed } from './allowed.ts';
import { BROWSERS, type BrowserName } from './driver.ts';
import { HARSH, onSite, PROMISE } from './site-stories.ts';

const DESK = 'https://desk.example/';

/** The extension with the README's site in it. */
async function withExample(name: BrowserName): Promise<string> {
	const [, code] = /## Add a site.*?```ts\n(.*?)```/s.exec(await readFile('README.md', 'utf8')) ?? [];
	const dist = await allowed(name, [`${DESK}*`]);
	// Where it would stand, for what it imports from there.
	const entry = resolve('src/sites/desk.ts');
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [
			{
				name: 'readme',
				enforce: 'pre',
				resolveId: (id) => (resolve(id) === entry ? entry : undefined),
				// Without its entry in src/ui/sites.ts it goes by its host, as every other site does.
				load: (id) => (id === entry ? code?.replace("id: 'desk'", "id: 'desk.example'") : undefined),
			},
		],
		build: {
			outDir: dist,
			emptyOutDir: false,
			lib: { entry, formats: ['iife'], name: 'conciliaSite', fileName: () => 'src/sites/desk.js' },
		},
	});
	const path = join(dist, 'manifest.json');
	const manifest = JSON.parse(await readFile(path, 'utf8'));
	const js = ['src/sites/desk.js', 'src/page/main.js'];
	manifest.content_scripts.push({ matches: [`${DESK}*`], js, run_at: 'document_idle' });
	await writeFile(path, JSON.stringify(manifest));
	return dist;
}

describe.each(BROWSERS)('a site as the README adds one, in %s', (name) => {
	const on = onSite(name, {
		id: 'desk.example',
		url: `${DESK}tickets/7`,
		builds: ['index'],
		serve: async () => servePage({ folder: 'desk', html: await htmlOf('desk', 'index') }),
		box: '#reply',
		send: null,
		entersSend: true,
		customer: 'Amaka Obi',
		conversation: 'ticket:7',
		link: () => `${DESK}tickets/7`,
		dist: withExample,
	});

	test('underlines, tells the popup who writes what, and notes what was promised', async () => {
		await on.write('index');
		await on.page().keyboard.type(HARSH);
		await on.underlines('As I already told you');
		const state = await on.askPage('page/state');
		expect(state).toMatchObject({
			site: 'desk.example',
			status: 'ready',
			customer: 'Amaka Obi',
			conversation: 'ticket:7',
		});
		await on.page().keyboard.down('Control');
		await on.page().keyboard.press('a');
		await on.page().keyboard.up('Control');
		await on.send(PROMISE);
		await on.badgeIs('1');
		const link = `${DESK}tickets/7`;
		expect(await on.promises()).toMatchObject([{ site: 'desk.example', customer: 'Amaka Obi', text: PROMISE, link }]);
	});
});
