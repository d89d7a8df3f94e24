/**
 * `npm start`: installs what is missing, builds, and opens a browser with the extension and its welcome page. Where
 * there is no display it plays the same scenario headless, prints what happened and writes pictures.
 */
import { findBrowser, installPackages } from './browsers.mjs';
import { packages, run } from './steps.mjs';

function browserName() {
	if (findBrowser('chrome')) return 'chrome';
	if (findBrowser('firefox')) return 'firefox';
	if (installPackages(['chromium'])) return 'chrome';
	console.error('No browser found. Install Chrome, Chromium or Firefox, or set CHROME_PATH or FIREFOX_PATH.');
	return process.exit(1);
}

if (!packages()) process.exit(1);
const browser = browserName();
if (!run('node', 'scripts/build.mjs')) process.exit(1);
const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
process.exitCode = run('node', 'scripts/run.mjs', 'scripts/try.ts', browser, hasDisplay ? 'window' : 'headless')
	? 0
	: 1;
