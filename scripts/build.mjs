/** Builds dist/chrome and dist/firefox from the one source. `--watch` rebuilds on every change. */
import { spawn } from 'node:child_process';

const watch = process.argv.includes('--watch') ? ['--watch'] : [];

/** @param {string} browser */
function build(browser) {
	return new Promise((resolve) => {
		spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...watch], {
			stdio: 'inherit',
			env: { ...process.env, BROWSER: browser },
		}).on('exit', resolve);
	});
}

if (watch.length > 0) {
	await Promise.all([build('chrome'), build('firefox')]);
} else {
	for (const browser of ['chrome', 'firefox']) {
		const code = await build(browser);
		if (code !== 0) process.exit(1);
	}
}
