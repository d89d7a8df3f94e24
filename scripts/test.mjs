/** `npm test`: installs what is missing, then types, lint, unit tests, both builds, web-ext lint and both browsers. */
import { existsSync } from 'node:fs';
import { findBrowser, installPackages } from './browsers.mjs';
import { packages, run } from './steps.mjs';

const bin = (/** @type {string} */ name) => `node_modules/.bin/${name}`;
const EDITORS = 'test/pages/editors';

/** @type {[string, () => boolean][]} */
const steps = [
	['packages', () => packages() && (!existsSync(`${EDITORS}/package-lock.json`) || packages(EDITORS))],
	['browsers', browsers],
	['types', () => run(bin('tsc'))],
	['lint', () => run(bin('biome'), 'check', '--error-on-warnings')],
	['unit tests', () => run(bin('vitest'), 'run', '--project', 'unit')],
	['builds', () => run('node', 'scripts/build.mjs')],
	[
		'web-ext lint',
		() => run(bin('web-ext'), 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--boring'),
	],
	['browser tests', () => run(bin('vitest'), 'run', '--project', 'browser')],
];

function browsers() {
	const missing = [...(findBrowser('chrome') ? [] : ['chromium']), ...(findBrowser('firefox') ? [] : ['firefox-esr'])];
	if (missing.length === 0 || installPackages(missing)) return true;
	console.error('The tests need Chromium and Firefox. Install them, or set CHROME_PATH and FIREFOX_PATH.');
	return false;
}

let passed = 0;
for (const [name, step] of steps) {
	const start = performance.now();
	console.log(`\n── ${name}`);
	if (!step()) {
		console.error(`── ${name} failed`);
		break;
	}
	passed++;
	console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\nsteps: ${passed} passed, ${steps.length - passed} failed or not run`);
process.exitCode = passed === steps.length ? 0 : 1;
