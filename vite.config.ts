import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { stripExamples } from './scripts/strip-examples.mjs';
import { workedOut } from './scripts/worked-out.mjs';

const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** What the manifest asks for at least: both know light-dark(), which must not be written out for older ones. */
const cssTarget = ['chrome123', 'firefox142'];
const define = { 'process.env.NODE_ENV': JSON.stringify('production'), global: 'globalThis' };

function manifestFor(target: 'chrome' | 'firefox') {
	const { content_scripts, background, side_panel, sidebar_action, ...shared } = { ...manifest, version };
	if (target === 'chrome') return { ...shared, side_panel };
	const { minimum_chrome_version: _chromeOnly, permissions, ...rest } = shared;
	return {
		...rest,
		sidebar_action,
		permissions: permissions.filter((permission) => permission !== 'sidePanel'),
		browser_specific_settings: {
			gecko: {
				id: 'concilia@concilia.example',
				// 142 knows both data_collection_permissions and CSS custom highlights.
				strict_min_version: '142.0',
				data_collection_permissions: { required: ['none'] },
			},
		},
	};
}

/**
 * Every one of these is built into a classic script of its own, which leaves what it exports in one variable: what is put
 * into other people's pages (the content script, each site, each language; src/page/left.ts names the variables), the
 * worker, which starts anew many times a day and starts soonest from one file, and what the popup runs before the rest.
 */
const ALONE: readonly { readonly entry: string; readonly file: string; readonly leaves: string }[] = [
	{ entry: 'src/worker/index.ts', file: 'src/worker/index.js', leaves: 'conciliaWorker' },
	{ entry: 'src/popup/ahead.ts', file: 'src/popup/ahead.js', leaves: 'conciliaAhead' },
	{ entry: 'src/page/main.ts', file: 'src/page/main.js', leaves: 'concilia' },
	{ entry: 'src/english-book.ts', file: 'language/en-book.js', leaves: 'conciliaBook' },
	{ entry: 'src/pack.ts', file: 'language/en.js', leaves: 'conciliaLanguage' },
	...readdirSync('src/sites')
		.filter((file) => file.endsWith('.ts') && !['index.ts', 'site.ts', 'practice.ts'].includes(file))
		.map((file) => ({ entry: `src/sites/${file}`, file: asBuilt(`src/sites/${file}`), leaves: 'conciliaSite' })),
];

/** What the manifest says of them. Firefox has no service worker for extensions: the same script is its background page. */
function builtAlone(target: 'chrome' | 'firefox') {
	const script = asBuilt(manifest.background.service_worker);
	return {
		background: target === 'chrome' ? { service_worker: script } : { scripts: [script] },
		content_scripts: manifest.content_scripts.map((one) => ({ ...one, js: one.js.map(asBuilt) })),
	};
}

/** crxjs would put code that they share into modules, which pages could see. These scripts are built without it. */
function alone(): Plugin {
	let outDir = '';
	let isWatching = false;
	return {
		name: 'alone',
		apply: 'build',
		configResolved(config) {
			outDir = config.build.outDir;
			isWatching = config.build.watch !== null;
		},
		buildStart() {
			// What only they are made of is not in the other build, which is the one that watches.
			for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) this.addWatchFile(`src/${file}`);
		},
		writeBundle: {
			order: 'post',
			sequential: true,
			async handler() {
				for (const { entry, file, leaves } of ALONE) {
					await build({
						configFile: false,
						logLevel: 'warn',
						plugins: [stripExamples(), workedOut()],
						define,
						publicDir: false,
						build: {
							outDir,
							emptyOutDir: false,
							cssTarget,
							minify: isWatching ? false : 'oxc',
							// Reading a property does nothing here, so what is only spread into something unused can go: 1 kB.
							rollupOptions: { treeshake: { propertyReadSideEffects: false } },
							lib: { entry, formats: ['iife'], name: leaves, fileName: () => file },
						},
					});
					writeFileSync(`${outDir}/${file}`, inAscii(readFileSync(`${outDir}/${file}`, 'utf8')));
				}
				const path = `${outDir}/manifest.json`;
				const whole = { ...JSON.parse(readFileSync(path, 'utf8')), ...builtAlone(browser) };
				writeFileSync(path, JSON.stringify(whole, null, '\t'));
			},
		},
	};
}

/** A page keeps the source of its scripts, and one curly quote in it makes every character take two bytes. */
function inAscii(source: string): string {
	return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function asBuilt(source: string): string {
	return source.replace(/\.ts$/, '.js');
}

/** What most of our own pages need. In one file instead of a dozen small ones they open sooner. */
const SHARED = /\/(?:react|react-dom|scheduler|valibot)\/|\/src\/(?:ui|text|promises|browser|protocol|settings)\b/;

export default defineConfig({
	plugins: [react(), stripExamples(), workedOut(), crx({ manifest: manifestFor(browser) as never, browser }), alone()],
	define,
	build: {
		outDir: `dist/${browser}`,
		emptyOutDir: true,
		modulePreload: { polyfill: false },
		cssTarget,
		rollupOptions: {
			output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
			input: {
				welcome: 'src/welcome/index.html',
				insight: 'src/insight/index.html',
				replies: 'src/options/replies/index.html',
				// Named in the manifest; for Firefox's sidebar that is not looked up there.
				...(browser === 'firefox' && { panel: 'src/panel/index.html' }),
			},
		},
	},
});
