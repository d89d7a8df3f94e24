/** What `npm start` and `npm test` share: run a program, install the packages when they are missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/**
 * Runs a program with its output shown.
 *
 * @param {string} program
 * @param {string[]} words
 * @returns {boolean} whether it ended well
 */
export function run(program, ...words) {
	return (
		spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
			.status === 0
	);
}

/**
 * Installs the packages of the lockfile, unless they are there and as new as it.
 *
 * @param {string} folder
 */
export function packages(folder = '.') {
	const installed = `${folder}/node_modules/.package-lock.json`;
	const lock = `${folder}/package-lock.json`;
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
	console.log(`installing packages${folder === '.' ? '' : ` in ${folder}`} …`);
	return run(
		'npm',
		'ci',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
		...(folder === '.' ? [] : ['--prefix', folder]),
	);
}
