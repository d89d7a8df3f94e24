/** Where a person's browsers are, and how to get one on Debian when there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
	(folder) => folder !== undefined,
);

/** @type {Record<'chrome' | 'firefox', string[]>} */
const PLACES = {
	chrome: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		...windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
	],
	firefox: [
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		...windows.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
	],
};

/**
 * The browser's program: CHROME_PATH or FIREFOX_PATH where set, else the first in the usual places.
 *
 * @param {'chrome' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
	const named = process.env[`${name.toUpperCase()}_PATH`];
	return named ?? PLACES[name].find((place) => existsSync(place)) ?? null;
}

/**
 * Installs Debian packages when that is possible without asking for a password.
 *
 * @param {string[]} packages
 * @returns {boolean} whether they are there now
 */
export function installPackages(packages) {
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	/** @param {string[]} words */
	const run = (...words) => {
		const [program = '', ...rest] = [...asRoot, ...words];
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
	};
	if (!existsSync('/usr/bin/apt-get')) return false;
	console.log(`installing ${packages.join(', ')} …`);
	return run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', ...packages);
}
