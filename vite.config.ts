import { readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { stripExamples } from './scripts/strip-examples.mjs';

const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const define = { 'process.env.NODE_ENV': JSON.stringify('production'), global: 'globalThis' };
const CONTENT = 'src/page/main.iife';

/** Firefox has no service worker for extensions: the same module runs as a background script there. */
function manifestFor(target: 'chrome' | 'firefox') {
	const shared = { ...manifest, version };
	if (target === 'chrome') return shared;
	const { minimum_chrome_version: _chromeOnly, ...rest } = shared;
	return {
		...rest,
		background: { scripts: [manifest.background.service_worker], type: 'module' },
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

/** crxjs builds the content script without plugins; this builds the same file again, without the rules' examples. */
function contentScript(): Plugin {
	let outDir = '';
	let isWatching = false;
	return {
		name: 'content-script',
		apply: 'build',
		configResolved(config) {
			outDir = config.build.outDir;
			isWatching = config.build.watch !== null;
		},
		writeBundle: {
			order: 'post',
			sequential: true,
			async handler() {
				await build({
					configFile: false,
					logLevel: 'warn',
					plugins: [stripExamples()],
					define,
					publicDir: false,
					build: {
						outDir,
						emptyOutDir: false,
						minify: isWatching ? false : 'oxc',
						lib: {
							entry: `${CONTENT}.ts`,
							formats: ['iife'],
							name: 'concilia',
							fileName: () => `${CONTENT}.js`,
						},
					},
				});
			},
		},
	};
}

export default defineConfig({
	plugins: [react(), stripExamples(), crx({ manifest: manifestFor(browser) as never, browser }), contentScript()],
	define,
	build: {
		outDir: `dist/${browser}`,
		emptyOutDir: true,
		modulePreload: false,
		rollupOptions: { input: { welcome: 'src/welcome/index.html', insight: 'src/insight/index.html' } },
	},
});
